"""Painted text reads back as it was set."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lkip_docgen import fonts
from lkip_docgen.pdf.box import CharStyle
from lkip_docgen.pdf.page import ClipItem, Layout, TextItem

from .conftest import Painted, page, text_item

Build = Callable[[Layout], Painted]


def test_text_reads_back_word_by_word(painted: Build) -> None:
    text = "Meningkatnya kualitas (76,25%) pelayanan – “publik” \\ dan/atau"
    assert painted(Layout((page(text_item(text)),))).words() == [text.split()]


def test_justified_text_reads_back_with_single_spaces(painted: Build) -> None:
    item = text_item("laporan kinerja instansi pemerintah", word_gap=150.0)
    result = painted(Layout((page(item),)))
    document = pypdfium2.PdfDocument(result.path)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert text == "laporan kinerja instansi pemerintah"


def test_a_justified_line_ends_where_the_layout_says(painted: Build) -> None:
    item = text_item("capaian kinerja tahun ini", word_gap=100.0)
    wide = TextItem(1440, 1640, item.text, item.style, 220.0, item.face, item.width + 300 + 8, word_gap=100.0)
    document = pypdfium2.PdfDocument(painted(Layout((page(wide),))).path)
    text_page = document[0].get_textpage()
    last = text_page.get_charbox(text_page.count_chars() - 1, loose=True)
    document.close()
    assert last[2] == pytest.approx((1440 + wide.width) / 20, abs=0.05)


def test_a_no_break_space_does_not_stretch(painted: Build) -> None:
    item = text_item("Bab\u00a0I laporan", word_gap=400.0)
    document = pypdfium2.PdfDocument(painted(Layout((page(item),))).path)
    text_page = document[0].get_textpage()
    gap = text_page.get_charbox(4)[0] - text_page.get_charbox(2)[2]
    document.close()
    assert gap < 6


def test_characters_of_several_faces_read_back(painted: Build) -> None:
    pieces, x = [], 1440.0
    for character in "a✓➤☐😀🎉√":
        chosen = (
            fonts.face("Arial") if ord(character) in fonts.face("Arial").advances else fonts.fallback(ord(character))
        )
        assert chosen is not None
        pieces.append(TextItem(x, 1640, character, CharStyle(), 220.0, chosen.key, 300))
        x += 600
    assert "".join(painted(Layout((page(*pieces),))).words()[0]) == "a✓➤☐😀🎉√"


def test_a_hyphen_at_a_line_s_end_joins_its_word(painted: Build) -> None:
    items = (text_item("laporan pela-"), text_item("yanan tahun 2022-", y=1900), text_item("2023", y=2160))
    assert painted(Layout((page(*items),))).words() == [["laporan", "pela-yanan", "tahun", "2022-", "2023"]]


def test_more_than_one_subset_of_a_face_reads_back(painted: Build) -> None:
    characters = [chr(c) for c in range(0x0100, 0x0240)] + list("aiueo")
    rows = ["".join(characters[i : i + 40]) for i in range(0, len(characters), 40)]
    items = [text_item(row + " ab", y=1640 + 300 * i) for i, row in enumerate(rows)]
    result = painted(Layout((page(*items),)))
    assert result.words() == [[word for row in rows for word in (row, "ab")]]
    assert result.warnings == ()


def test_carlito_s_ligatures_are_drawn_and_read_back_as_letters(painted: Build) -> None:
    result = painted(Layout((page(text_item("instansi menetapkan efektif", family="Calibri")),)))
    assert result.words() == [["instansi", "menetapkan", "efektif"]]
    with result.open() as pdf:
        [font] = pdf.pages[0].Resources.Font.values()
        assert b"<00740069>" in font.ToUnicode.read_bytes()


def test_a_character_without_a_glyph_is_told_and_not_drawn(painted: Build) -> None:
    result = painted(Layout((page(text_item("satu 中 dua")),)))
    assert [(w.kind, w.text) for w in result.warnings] == [("glyph", "中")]


def test_a_soft_hyphen_without_a_glyph_is_no_loss(painted: Build) -> None:
    result = painted(Layout((page(text_item("kata\u200bkata", family="Cambria")),)))
    assert result.warnings == ()


def test_turned_text_in_a_clip_reads_back(painted: Build) -> None:
    clip = ClipItem(2000, 5000, 3000, 600, (text_item("tegak lurus", x=100, y=300),), rotate=90)
    result = painted(Layout((page(clip, text_item("biasa", y=6000)),)))
    assert sorted(result.words()[0]) == ["biasa", "lurus", "tegak"]


ARIMO = sorted(c for c in fonts.face("Arial").advances if c > 32 and chr(c).isalnum() and c < 0x250)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.sampled_from([chr(c) for c in ARIMO]), min_size=1, max_size=12), min_size=1, max_size=6))
def test_any_words_read_back(painted: Build, text: list[str]) -> None:
    assert painted(Layout((page(text_item(" ".join(text))),))).words() == [text]
