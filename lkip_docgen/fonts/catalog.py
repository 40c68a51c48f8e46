"""Which packaged family stands for which font name, and where its files are.

The packages are found by ``find_spec`` without importing them: the ``rinoh_typeface_*`` packages import rinohtype,
which is not installed (their font files don't need it).
"""

from __future__ import annotations

import os
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from lkip_docgen.beku import Beku

Style = Literal["Regular", "Bold", "Italic", "BoldItalic"]
STYLES: tuple[Style, ...] = ("Regular", "Bold", "Italic", "BoldItalic")


class Source(Beku):
    """A font file in a package. ``weight`` is the instance to take from a variable font (wght axis)."""

    package: str
    file: str
    weight: int | None = None


class Family(Beku):
    """A packaged family.

    ``vertical`` = (ascender, descender, line gap) per 1000 units replaces the file's own line metrics where the family
    stands for one whose lines have another height; ``names`` are the font names it stands for, lower case;
    ``distribution`` and ``licence`` are for documentation and messages.
    """

    name: str
    prefix: str
    distribution: str
    licence: str
    names: tuple[str, ...]
    sources: dict[Style, Source]
    nearest: tuple[str, ...]
    vertical: tuple[int, int, int] | None = None
    ligatures: bool = False


def _four(package: str, pattern: str, words: tuple[str, str, str, str]) -> dict[Style, Source]:
    return {style: Source(package, pattern.format(word)) for style, word in zip(STYLES, words, strict=True)}


_TEX_GYRE = ("regular", "bold", "italic", "bolditalic")

_FAMILIES: tuple[Family, ...] = (
    Family(
        name="Arimo",
        prefix="Arimo",
        distribution="fontpkg-arimo",
        licence="OFL-1.1",
        names=(
            "arial",
            "arial mt",
            "arialmt",
            "helvetica",
            "helvetica neue",
            "liberation sans",
            "arimo",
            "arial unicode ms",
        ),
        sources={
            "Regular": Source("fontpkg_arimo", "files/Arimo[wght].ttf", 400),
            "Bold": Source("fontpkg_arimo", "files/Arimo[wght].ttf", 700),
            "Italic": Source("fontpkg_arimo", "files/Arimo-Italic[wght].ttf", 400),
            "BoldItalic": Source("fontpkg_arimo", "files/Arimo-Italic[wght].ttf", 700),
        },
        nearest=("Carlito", "Caladea", "DejaVu Sans"),
    ),
    Family(
        name="Caladea",
        prefix="Caladea",
        distribution="font-caladea",
        licence="Apache-2.0",
        names=("cambria", "cambria math", "caladea"),
        sources=_four("font_caladea", "files/Caladea-{}.ttf", ("Regular", "Bold", "Italic", "BoldItalic")),
        nearest=("TeX Gyre Termes", "Arimo"),
    ),
    Family(
        name="Carlito",
        prefix="Carlito",
        distribution="rinoh-typeface-carlito",
        licence="OFL-1.1",
        names=("calibri", "calibri light", "carlito"),
        sources=_four("rinoh_typeface_carlito", "Carlito-{}.ttf", ("Regular", "Bold", "Italic", "BoldItalic")),
        nearest=("Arimo",),
        ligatures=True,
    ),
    Family(
        name="TeX Gyre Bonum",
        prefix="TeXGyreBonum",
        distribution="rinoh-typeface-texgyrebonum",
        licence="GUST Font License",
        names=("bookman old style", "bookman", "itc bookman", "urw bookman", "bookman light", "tex gyre bonum"),
        sources=_four("rinoh_typeface_texgyrebonum", "texgyrebonum-{}.otf", _TEX_GYRE),
        nearest=("TeX Gyre Termes", "Caladea", "Arimo"),
        # Bookman Old Style's own (Wine's printer metrics, dlls/wineps/data/Bookman_Light.c). The file's differ from
        # face to face, so that a bold word would move its line.
        vertical=(942, 232, 0),
    ),
    Family(
        name="TeX Gyre Termes",
        prefix="TeXGyreTermes",
        distribution="rinoh-typeface-texgyretermes",
        licence="GUST Font License",
        names=("times new roman", "times", "liberation serif", "tinos", "tex gyre termes", "timesnewromanpsmt"),
        sources=_four("rinoh_typeface_texgyretermes", "texgyretermes-{}.otf", _TEX_GYRE),
        nearest=("Caladea", "Arimo"),
        # Times New Roman's and Liberation Serif's 1825/443/87 of 2048. The file's own lines are a sixth higher.
        vertical=(891, 216, 42),
    ),
    Family(
        name="DejaVu Sans",
        prefix="DejaVuSans",
        distribution="ziafont",
        licence="Bitstream Vera",
        names=("dejavu sans",),
        sources={"Regular": Source("ziafont", "fonts/DejaVuSans.ttf")},
        nearest=("Arimo",),
    ),
    Family(
        name="Noto Emoji",
        prefix="NotoEmoji",
        distribution="manimgx-fonts",
        licence="OFL-1.1",
        names=("noto emoji", "segoe ui emoji", "segoe ui symbol", "apple color emoji", "noto color emoji"),
        sources={"Regular": Source("manimgx_fonts", "NotoEmoji[wght].ttf", 400)},
        nearest=("DejaVu Sans", "Arimo"),
    ),
)

FAMILIES: dict[str, Family] = {family.name: family for family in _FAMILIES}
_BY_NAME: dict[str, Family] = {name: family for family in _FAMILIES for name in family.names}

_SERIF_WORDS = (
    "serif", "roman", "times", "georgia", "garamond", "palatino", "antiqua", "century", "book", "minion", "constantia",
    "baskerville", "didot", "bodoni", "caslon", "libertine", "termes", "pagella", "schola", "tinos", "cambria",
)  # fmt: skip


class FontMissingError(RuntimeError):
    """No packaged font is installed at all: the environment is broken."""


@cache
def _package_folder(package: str) -> Path | None:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations)))


def locate(source: Source) -> Path | None:
    """The source's file, ``None`` where its package is not installed or lacks it."""
    folder = _package_folder(source.package)
    if folder is None:
        return None
    path = folder / source.file
    return path if path.is_file() else None


@cache
def package_version(package: str) -> str:
    """The installed version by the name of the ``.dist-info`` folder beside the package, "" where there is none.

    ``importlib.metadata`` says the same but costs 15 ms to import.
    """
    folder = _package_folder(package)
    if folder is None:
        return ""
    for name in sorted(os.listdir(folder.parent)):
        if name.endswith(".dist-info") and name.lower().startswith(package.lower() + "-"):
            return name[len(package) + 1 : -len(".dist-info")]
    return ""


@cache
def installed(name: str) -> bool:
    """Whether the packaged family ``name`` has its regular face's file on this machine."""
    return locate(FAMILIES[name].sources["Regular"]) is not None


@cache
def resolve(family: str) -> Family:
    """The installed family that stands for ``family``, or the nearest one to it.

    Raises:
        FontMissingError: no packaged font is installed.
    """
    known = _BY_NAME.get(_fold(family))
    if known is not None:
        order = (known.name, *known.nearest)
    elif _looks_serif(family):
        order = ("TeX Gyre Termes", "Caladea", "Arimo")
    else:
        order = ("Arimo",)
    for name in (*order, *FAMILIES):
        if installed(name):
            return FAMILIES[name]
    raise FontMissingError("tidak ada paket huruf yang terpasang (fontpkg-arimo, font-caladea)")


def substitute(family: str) -> str | None:
    """The packaged family that stands for ``family`` with its widths, e.g. "Arimo" for "Arial".

    ``None`` where the name is unknown, or known but its package not installed: then ``face`` gives the nearest family,
    and the reader of the document ought to be told.
    """
    known = _BY_NAME.get(_fold(family))
    return known.name if known is not None and installed(known.name) else None


def available_families() -> tuple[Family, ...]:
    """The packaged families that are installed, in the catalogue's order."""
    return tuple(family for family in _FAMILIES if installed(family.name))


def _fold(family: str) -> str:
    return " ".join(family.split()).casefold()


def _looks_serif(family: str) -> bool:
    name = _fold(family)
    if "sans" in name or "gothic" in name:
        return False
    return any(word in name for word in _SERIF_WORDS)
