"""Simple values of WordprocessingML: on/off, measures, colours, border lines."""

from __future__ import annotations

from typing import Final

from lxml import etree

from ..box import Line
from .names import VAL, w

_UNITS: Final = {"pt": 20.0, "in": 1440.0, "cm": 1440 / 2.54, "mm": 144 / 2.54, "pc": 240.0, "pi": 240.0, "px": 15.0}
_HIGHLIGHTS: Final = {
    "black": "000000",
    "blue": "0000FF",
    "cyan": "00FFFF",
    "darkBlue": "00008B",
    "darkCyan": "008B8B",
    "darkGray": "A9A9A9",
    "darkGreen": "006400",
    "darkMagenta": "800080",
    "darkRed": "8B0000",
    "darkYellow": "808000",
    "green": "00FF00",
    "lightGray": "D3D3D3",
    "magenta": "FF00FF",
    "red": "FF0000",
    "white": "FFFFFF",
    "yellow": "FFFF00",
}
_FILL: Final = w("fill")
_COLOR: Final = w("color")
_SZ: Final = w("sz")
_SPACE: Final = w("space")


def on(element: etree._Element) -> bool:
    """An on/off element (ECMA-376 Part 1, 17.17.4): present without w:val means on."""
    return is_on(element.get(VAL))


def is_on(value: str | None) -> bool:
    return value is None or value not in ("0", "false", "off", "none")


def measure(text: str | None, unit: float = 1.0) -> int | None:
    """A signed measure in twips; bare numbers are in ``unit`` twips, others name their unit ("12pt", "2.5cm")."""
    if text is None:
        return None
    try:
        return round(int(text) * unit)
    except ValueError:
        pass
    text = text.strip()
    factor = _UNITS.get(text[-2:])
    try:
        return round(float(text) * unit) if factor is None else round(float(text[:-2]) * factor)
    except (ValueError, OverflowError):
        return None


def integer(text: str | None) -> int | None:
    """A whole number, or None where there is none. Google writes some as "240.0"."""
    if text is None:
        return None
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return int(float(text))
    except (ValueError, OverflowError):
        return None


def color(text: str | None) -> str | None:
    """``"RRGGBB"``, or None for auto and what is no colour."""
    if text is None:
        return None
    text = text.lstrip("#")
    if len(text) == 6 and all(c in "0123456789abcdefABCDEF" for c in text):
        return text.upper()
    return None


def highlight(text: str | None) -> str:
    """A named highlight colour as ``"RRGGBB"``; ``""`` for none."""
    return _HIGHLIGHTS.get(text or "", "")


def shading(element: etree._Element) -> str:
    """The colour that w:shd paints (17.3.5): its fill, mixed with its pattern's colour; ``""`` for none."""
    pattern = element.get(VAL, "clear")
    fill = color(element.get(_FILL))
    if pattern in ("clear", "nil"):
        return fill or ""
    ink = color(element.get(_COLOR)) or "000000"
    if pattern == "solid":
        return ink
    share = 0.5
    if pattern.startswith("pct"):
        share = min((integer(pattern[3:]) or 0) / 100, 1.0)
    return mix(ink, fill or "FFFFFF", share)


def mix(ink: str, paper: str, share: float) -> str:
    """``share`` of ``ink`` on ``paper``."""
    channels = ((int(ink[i : i + 2], 16), int(paper[i : i + 2], 16)) for i in (0, 2, 4))
    return "".join(f"{int(top * share + bottom * (1 - share) + 0.5):02X}" for top, bottom in channels)


def line(element: etree._Element) -> Line | None:
    """A border element; None for no line. The width of compound lines is their whole width, as LibreOffice has it."""
    style = element.get(VAL, "none")
    if style in ("none", "nil"):
        return None
    eighths = element.get(_SZ)
    try:
        size = float(eighths) * 2.5 if eighths else 10.0
    except ValueError:
        size = 10.0
    if style in ("double", "triple", "thinThickThinSmallGap", "thinThickThinMediumGap", "thinThickThinLargeGap"):
        size *= 3
    elif style in ("thick", "thinThickMediumGap", "thickThinMediumGap", "threeDEmboss", "threeDEngrave"):
        size *= 2
    elif style in ("thinThickSmallGap", "thickThinSmallGap"):
        size += 30
    elif style in ("thinThickLargeGap", "thickThinLargeGap"):
        size += 45
    space = integer(element.get(_SPACE)) or 0
    return Line(style, int(size + 0.5), color(element.get(_COLOR)), space * 20)
