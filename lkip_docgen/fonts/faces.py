"""Faces: a family's regular, bold, italic or bold italic with its metrics."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from lkip_docgen.beku import Beku

from . import store
from .catalog import FAMILIES, STYLES, Family, Style, installed, locate, resolve

_STYLE: dict[tuple[bool, bool], Style] = {
    (False, False): "Regular",
    (True, False): "Bold",
    (False, True): "Italic",
    (True, True): "BoldItalic",
}
_EMOJI_FROM = 0x1F000
"""From this plane's pictographs on, Noto Emoji is asked before DejaVu Sans: it has them all, in one hand."""


class Face(Beku):
    """One embeddable face. Lengths are font units, ``upm`` to the em; equality and hash are by ``key``.

    ``descender`` is positive. ``ligatures`` are the GSUB liga sequences of the face and their advances, which
    LibreOffice sets always; ``ligature_codes`` are the private-use code points under which ``path`` holds their glyphs.
    """

    key: str
    path: Path
    upm: int
    ascender: int
    descender: int
    line_gap: int
    underline_position: int
    underline_thickness: int
    advances: Mapping[int, int]
    glyphs: Mapping[int, int]
    ligatures: Mapping[str, int]
    ligature_codes: Mapping[str, int]

    def __eq__(self, lain: object) -> bool:
        return isinstance(lain, Face) and self.key == lain.key

    def __hash__(self) -> int:
        return hash(self.key)


@lru_cache(maxsize=512)
def face(family: str, bold: bool = False, italic: bool = False) -> Face:
    """The face for a font name as it stands in a document; the nearest family's where the name is unknown.

    Raises:
        FontMissingError: no packaged font is installed at all.
    """
    return _load(resolve(family), _STYLE[bold, italic])


@lru_cache(maxsize=4096)
def fallback(codepoint: int, bold: bool = False) -> Face | None:
    """A face that has ``codepoint`` where the text's own lacks it; ``None`` where no packaged font has it."""
    order = ("Arimo", "DejaVu Sans", "Noto Emoji")
    if codepoint >= _EMOJI_FROM:
        order = ("Noto Emoji", "DejaVu Sans", "Arimo")
    for name in order:
        if installed(name):
            candidate = _load(FAMILIES[name], _STYLE[bold, False])
            if codepoint in candidate.advances:
                return candidate
    return None


def face_by_key(key: str) -> Face:
    """The face whose ``Face.key`` is ``key``.

    Raises:
        KeyError: no packaged face has that key.
    """
    for family in FAMILIES.values():
        for style in family.sources:
            if key == f"{family.prefix}-{style}":
                return _load(family, style)
    raise KeyError(key)


def embeddable(family: str) -> dict[str, Path]:
    """TrueType files of ``family``'s stand-in, to embed in a .docx under the name that ``substitute`` gives.

    Keys: "regular", "bold", "italic", "boldItalic" (as WordprocessingML's ``w:embed*`` elements name them). Empty where
    the name is unknown or its package not installed.
    """
    known = resolve(family)
    if _known_name(known, family) is None:
        return {}
    names = {"Regular": "regular", "Bold": "bold", "Italic": "italic", "BoldItalic": "boldItalic"}
    return {names[style]: _load(known, style).path for style in STYLES if style in known.sources}


def prepare(force: bool = False) -> None:
    """Make every derived font file and metrics file that is missing (all of them with ``force``). The set-up step."""
    for family in FAMILIES.values():
        for style, source in family.sources.items():
            if locate(source) is not None:
                store.load(family, style, force=force)
    _load.cache_clear()
    face.cache_clear()
    fallback.cache_clear()


def _known_name(known: Family, family: str) -> str | None:
    folded = " ".join(family.split()).casefold()
    return known.name if folded in known.names else None


@lru_cache(maxsize=64)
def _load(family: Family, style: Style) -> Face:
    if style not in family.sources or locate(family.sources[style]) is None:
        style = "Regular"
    stored = store.load(family, style)
    return Face(
        key=f"{family.prefix}-{style}",
        path=stored.path,
        upm=stored.upm,
        ascender=stored.ascender,
        descender=stored.descender,
        line_gap=stored.line_gap,
        underline_position=stored.underline_position,
        underline_thickness=stored.underline_thickness,
        advances=stored.advances,
        glyphs=stored.glyphs,
        ligatures=stored.ligatures,
        ligature_codes=stored.ligature_codes,
    )
