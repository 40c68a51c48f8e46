"""Fonts at a size: line heights and word widths, in LibreOffice's own rounding.

Writer measures at six pixels a twip (layout-facts §1, §4), so widths here are integers of **sixths of a twip**; heights
are whole twips.
"""

from __future__ import annotations

from functools import cache

from lkip_docgen import fonts

SIXTHS = 6


def round_half_up(value: float) -> int:
    """floor(value + 0.5), for values of either sign."""
    return int((value + 0.5) // 1)


class Font:
    """A face at a size. ``ascent``, ``descent`` and ``height`` in twips; ``space`` and widths in sixths of a twip."""

    __slots__ = (
        "_advances",
        "_ligatures",
        "_scale",
        "ascent",
        "descent",
        "face",
        "height",
        "key",
        "known",
        "size",
        "space",
        "spacing",
        "widths",
    )

    def __init__(self, face: fonts.Face, size: int, spacing: int, scale: int) -> None:
        self.face = face
        self.key: str = face.key
        self.size = size
        self.known = face.advances.keys()
        per_unit = size / face.upm
        ascender = round_half_up(6 * face.ascender * per_unit)
        descender = round_half_up(6 * abs(face.descender) * per_unit)
        gap = round_half_up(round_half_up(6 * face.line_gap * per_unit) / 6)
        self.ascent = round_half_up(ascender / 6) + gap
        self.height = round_half_up((ascender + descender) / 6) + gap
        self.descent = self.height - self.ascent
        self.spacing = spacing
        self._scale = SIXTHS * per_unit * scale / 100
        self._advances = face.advances
        # Stretched apart, letters no longer join.
        self._ligatures: dict[str, list[str]] = {}
        if face.ligatures and not spacing:
            for letters in sorted(face.ligatures, key=len, reverse=True):
                self._ligatures.setdefault(letters[0], []).append(letters)
        self.widths: dict[str, int] = {}
        self.space = self.width(" ")

    def width(self, text: str) -> int:
        """Width of a word, measured once and remembered."""
        found = self.widths.get(text)
        if found is None:
            found = self.widths[text] = sum(self.glyphs(text))
        return found

    def glyphs(self, text: str) -> list[int]:
        """Widths that follow each character; of a ligature the first carries all, the others nothing."""
        advances, scale, extra = self._advances, self._scale, SIXTHS * self.spacing
        if not self._ligatures:
            return [int(advances.get(ord(c), 0) * scale + 0.5) + extra for c in text]
        out: list[int] = []
        at = 0
        while at < len(text):
            for letters in self._ligatures.get(text[at], ()):
                if text.startswith(letters, at):
                    out.append(int(self.face.ligatures[letters] * scale + 0.5))
                    out.extend([0] * (len(letters) - 1))
                    at += len(letters)
                    break
            else:
                out.append(int(advances.get(ord(text[at]), 0) * scale + 0.5))
                at += 1
        return out


@cache
def font(family: str, bold: bool, italic: bool, size: int, spacing: int = 0, scale: int = 100) -> Font:
    """The font of a run; faces and word widths are shared by all documents of the process."""
    return Font(fonts.face(family, bold, italic), size, spacing, scale)


@cache
def fallback_font(codepoint: int, bold: bool, size: int, spacing: int = 0, scale: int = 100) -> Font | None:
    """A font that has the character, where the run's own lacks it; None where no font has it."""
    face = fonts.fallback(codepoint, bold)
    return None if face is None else _of_face(face.key, face, size, spacing, scale)


_faces: dict[tuple[str, int, int, int], Font] = {}


def _of_face(key: str, face: fonts.Face, size: int, spacing: int, scale: int) -> Font:
    at = (key, size, spacing, scale)
    found = _faces.get(at)
    if found is None:
        found = _faces[at] = Font(face, size, spacing, scale)
    return found
