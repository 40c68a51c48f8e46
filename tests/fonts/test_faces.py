"""Faces: the right family for a name, its metrics, and what to do where a glyph or a package is missing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from lkip_docgen import fonts
from lkip_docgen.fonts import catalog, faces, recipes


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("Arial", "Arimo"),
        ("arial ", "Arimo"),
        ("Cambria", "Caladea"),
        ("Calibri", "Carlito"),
        ("Bookman Old Style", "TeX Gyre Bonum"),
        ("Times New Roman", "TeX Gyre Termes"),
    ],
)
def test_an_office_font_has_its_packaged_stand_in(asked: str, given: str) -> None:
    assert fonts.substitute(asked) == given


def test_an_unknown_name_is_said_to_be_unknown_and_still_gets_a_face() -> None:
    assert fonts.substitute("Papyrus") is None
    assert fonts.face("Papyrus").key == "Arimo-Regular"


def test_an_unknown_serif_gets_a_serif() -> None:
    assert fonts.face("Georgia").key == "TeXGyreTermes-Regular"


def test_bold_and_italic_choose_one_of_four_faces() -> None:
    keys = [fonts.face("Arial", bold, italic).key for bold in (False, True) for italic in (False, True)]
    assert keys == ["Arimo-Regular", "Arimo-Italic", "Arimo-Bold", "Arimo-BoldItalic"]


def test_arimo_has_arial_s_widths_and_line() -> None:
    regular = fonts.face("Arial")
    assert regular.upm == 2048
    assert (regular.ascender, regular.descender, regular.line_gap) == (1854, 434, 67)
    assert [regular.advances[ord(c)] for c in "aiM 0"] == [1139, 455, 1706, 569, 1139]
    assert fonts.face("Arial", bold=True).advances[ord("a")] == 1139
    assert fonts.face("Arial", bold=True).advances[ord("i")] == 569


def test_the_four_faces_of_bookman_share_one_line_height() -> None:
    faces = [fonts.face("Bookman Old Style", b, i) for b in (False, True) for i in (False, True)]
    assert {(f.ascender, f.descender, f.line_gap) for f in faces} == {(942, 232, 0)}


def test_carlito_joins_ti_into_a_narrower_glyph() -> None:
    carlito = fonts.face("Calibri")
    apart = carlito.advances[ord("t")] + carlito.advances[ord("i")]
    assert carlito.ligatures["ti"] < apart
    assert carlito.advances[carlito.ligature_codes["ti"]] == carlito.ligatures["ti"]


def test_arimo_has_no_ligatures() -> None:
    assert fonts.face("Arial").ligatures == {}


@pytest.mark.parametrize(
    ("character", "key"),
    [("✓", "DejaVuSans-Regular"), ("➤", "DejaVuSans-Regular"), ("☐", "DejaVuSans-Regular"), ("√", "Arimo-Regular"),
     ("😀", "NotoEmoji-Regular"), ("🎉", "NotoEmoji-Regular")],
)  # fmt: skip
def test_a_character_that_a_text_font_lacks_falls_back(character: str, key: str) -> None:
    found = fonts.fallback(ord(character))
    assert found is not None
    assert found.key == key


def test_a_character_that_no_font_has_is_none() -> None:
    assert fonts.fallback(ord("中")) is None


def test_faces_compare_by_key() -> None:
    assert fonts.face("Arial") == fonts.face("Helvetica")
    assert fonts.face_by_key("Arimo-Bold") == fonts.face("Arial", bold=True)
    with pytest.raises(KeyError):
        fonts.face_by_key("Arimo-Black")


def test_bookman_s_stand_in_can_be_embedded_in_a_word_file() -> None:
    files = fonts.embeddable("Bookman Old Style")
    assert sorted(files) == ["bold", "boldItalic", "italic", "regular"]
    assert all(path.read_bytes()[:4] == b"\0\1\0\0" for path in files.values())
    assert fonts.embeddable("Papyrus") == {}


def test_a_recipe_makes_the_same_bytes_twice() -> None:
    family = catalog.FAMILIES["TeX Gyre Bonum"]
    origin = catalog.locate(family.sources["Regular"])
    assert origin is not None
    first, second = (hashlib.sha256(recipes.make(family, "Regular", origin)[0]).digest() for _ in range(2))
    assert first == second


@pytest.fixture
def without_the_optional_packages(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As if only the plain dependencies' fonts were installed."""
    present = catalog._package_folder

    def only_plain(package: str) -> Path | None:
        return None if package.startswith("rinoh_") else present(package)

    caches = (catalog.installed, catalog.resolve, faces.face, faces.fallback)
    for cached in caches:
        cached.cache_clear()
    monkeypatch.setattr(catalog, "_package_folder", only_plain)
    yield
    for cached in caches:
        cached.cache_clear()


@pytest.mark.usefixtures("without_the_optional_packages")
def test_a_missing_font_package_gives_the_nearest_family_and_says_so() -> None:
    assert fonts.substitute("Bookman Old Style") is None
    assert fonts.face("Bookman Old Style", bold=True).key == "Caladea-Bold"
    assert fonts.face("Calibri").key == "Arimo-Regular"
    assert [family.name for family in fonts.available_families()][:2] == ["Arimo", "Caladea"]
    assert fonts.embeddable("Bookman Old Style") == {}
