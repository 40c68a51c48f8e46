"""Characters of symbol-encoded fonts (Symbol, Wingdings …) as Unicode.

Those fonts put pictures at Latin code points or in U+F000–F0FF, so the text means nothing without the font. The Symbol
table is Adobe's encoding (https://unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt); for Wingdings the nearest
character that ordinary symbol fonts have is taken (✓ for U+1F5F8).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_PRIVATE: Final = re.compile("[\uf000-\uf0ff]")


def _from(start: int, characters: str) -> dict[int, str]:
    return {start + i: c for i, c in enumerate(characters)}


_SYMBOL: Final = (
    _from(0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?")
    | _from(0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_")
    | _from(0x60, "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼")
    | _from(0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵")
    | _from(0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓")
    | _from(0xE0, "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪")
    | _from(0xF1, "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭")
)
_WINGDINGS: Final = (
    {0x20: " ", 0x22: "✂", 0x23: "✁", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x36: "⌛", 0x37: "⌨", 0x3E: "✇", 0x3F: "✍"}
    | {0x41: "✌", 0x45: "☜", 0x46: "☞", 0x47: "☝", 0x48: "☟", 0x4A: "☺", 0x4C: "☹", 0x4E: "☠", 0x51: "✈", 0x52: "☼"}
    | {0x54: "❄", 0x56: "✞", 0x58: "✠", 0x59: "✡", 0x5A: "☪", 0x5B: "☯", 0x5D: "☸"}
    | _from(0x5E, "♈♉♊♋♌♍♎♏♐♑♒♓")
    | _from(0x6C, "●❍■□□❑❒⬧⧫◆❖⬥⌧")
    | {0x7A: "⌘", 0x7B: "❀", 0x7C: "✿", 0x7D: "❝", 0x7E: "❞"}
    | _from(0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿")
    | {0x9E: "·", 0x9F: "•", 0xA1: "○", 0xA4: "◉", 0xA5: "◎", 0xA7: "▪", 0xA8: "☐"}
    | {0xAA: "✦", 0xAB: "★", 0xAC: "✶", 0xAD: "✴", 0xAE: "✹", 0xAF: "✵", 0xB5: "✪", 0xB6: "✰"}
    | {0xD5: "⌫", 0xD6: "⌦", 0xD8: "➢"}
    | _from(0xDF, "←→↑↓↖↗↙↘⬅➔⬆⬇")
    | _from(0xEF, "⇦⇨⇧⇩⬄⇳")
    | {0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑"}
)
_WINGDINGS_2: Final = {0x20: " ", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●"} | {
    0x98: "•",
    0xA2: "■",
    0xA3: "☐",
    0xAE: "◆",
}
_WINGDINGS_3: Final = (
    {0x20: " "} | _from(0x66, "←→↑↓↖↗↙↘") | {0x70: "▲", 0x71: "▼", 0x74: "◀", 0x75: "▶", 0x7D: "▶", 0x7C: "◀"}
)
_WEBDINGS: Final = {0x20: " ", 0x33: "◀", 0x34: "▶", 0x35: "▲", 0x36: "▼", 0x61: "✔", 0x63: "□", 0x67: "■"} | {
    0x6E: "●",
    0x72: "✖",
    0x3D: "•",
}
_FONTS: Final = {
    "symbol": _SYMBOL,
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "wingdings 3": _WINGDINGS_3,
    "webdings": _WEBDINGS,
}


@cache
def is_symbol_font(family: str) -> bool:
    """Whether the family's characters mean something else than their code points say."""
    return family.lower() in _FONTS


def has_symbols(text: str, family: str) -> bool:
    """Whether :func:`to_unicode` has anything to do."""
    return is_symbol_font(family) or (not text.isascii() and _PRIVATE.search(text) is not None)


def to_unicode(text: str, family: str) -> tuple[str, bool]:
    """The text with its symbols as Unicode, character by character, and whether every one was known. Characters above
    U+00FF outside the private block are Unicode already."""
    table = _FONTS.get(family.lower(), _SYMBOL)
    symbolic = family.lower() in _FONTS
    known = True
    out = []
    for c in text:
        code = ord(c)
        if 0xF000 <= code <= 0xF0FF or (symbolic and code <= 0xFF):
            found = table.get(code & 0xFF)
            known = known and found is not None
            out.append(found or c)
        else:
            out.append(c)
    return "".join(out), known
