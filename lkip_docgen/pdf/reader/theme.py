"""Theme fonts and colours (ECMA-376 Part 1, 20.1.6)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from .names import a
from .values import color, mix

# w:themeColor → a:clrScheme, by Word's usual w:clrSchemeMapping.
_COLORS: Final = {
    "dark1": "dk1",
    "light1": "lt1",
    "dark2": "dk2",
    "light2": "lt2",
    "text1": "dk1",
    "background1": "lt1",
    "text2": "dk2",
    "background2": "lt2",
    "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Fonts by "major"/"minor" and colours by scheme name."""

    fonts: dict[str, str] = field(default_factory=dict)
    colors: dict[str, str] = field(default_factory=dict)

    def font(self, name: str) -> str | None:
        """The family behind a theme font name such as ``minorHAnsi``; None where the theme has none."""
        return self.fonts.get("major" if name.startswith("major") else "minor")

    def color(self, name: str, tint: str | None, shade: str | None) -> str | None:
        """The colour behind w:themeColor with its w:themeTint/w:themeShade (hexadecimal 00–FF)."""
        base = self.colors.get(_COLORS.get(name, name))
        if base is None:
            return None
        if tint:
            return mix(base, "FFFFFF", _share(tint))
        if shade:
            return mix(base, "000000", _share(shade))
        return base


def _share(text: str) -> float:
    try:
        return min(max(int(text, 16) / 255, 0.0), 1.0)
    except ValueError:
        return 1.0


def read_theme(root: etree._Element | None) -> Theme:
    """The theme part's fonts and colours; an empty theme for None."""
    if root is None:
        return Theme()
    fonts: dict[str, str] = {}
    for kind, tag in (("major", "majorFont"), ("minor", "minorFont")):
        latin = root.find(f".//{a(tag)}/{a('latin')}")
        if latin is not None and latin.get("typeface"):
            fonts[kind] = latin.get("typeface", "")
    colors: dict[str, str] = {}
    scheme = root.find(f".//{a('clrScheme')}")
    for entry in scheme if scheme is not None else ():
        for value in entry:
            found = color(value.get("lastClr") or value.get("val"))
            if found is not None and isinstance(entry.tag, str):
                colors[etree.QName(entry).localname] = found
    return Theme(fonts, colors)
