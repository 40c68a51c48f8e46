"""Settings, document properties and embedded fonts: the parts beside the text."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Final

from ..box import Properties
from .context import Context
from .names import R_ID, VAL, w
from .package import Package
from .values import integer, measure, on

_DC: Final = "{http://purl.org/dc/elements/1.1/}"
_TERMS: Final = "{http://purl.org/dc/terms/}"
_CP: Final = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_FACES: Final = {
    w("embedRegular"): "regular",
    w("embedBold"): "bold",
    w("embedItalic"): "italic",
    w("embedBoldItalic"): "bolditalic",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What layout needs of word/settings.xml. A file that names no compatibilityMode is Word 2007's (12)."""

    default_tab: int = 720
    compat: int = 12
    even_odd_headers: bool = False
    mirror_margins: bool = False
    no_html_autospacing: bool = False
    no_expand_shift_return: bool = False


def read_settings(package: Package, main: str) -> Settings:
    """The settings part; defaults without one."""
    name = package.related(main, "settings")
    if name is None:
        return Settings()
    default_tab, compat = 720, 12
    even = mirror = no_html = no_expand = False
    for child in package.xml(name):
        if child.tag == w("defaultTabStop"):
            default_tab = measure(child.get(VAL)) or default_tab
        elif child.tag == w("evenAndOddHeaders"):
            even = on(child)
        elif child.tag == w("mirrorMargins"):
            mirror = on(child)
        elif child.tag == w("compat"):
            for entry in child:
                if entry.tag == w("compatSetting"):
                    if entry.get(w("name")) == "compatibilityMode":
                        compat = integer(entry.get(VAL)) or compat
                elif entry.tag == w("doNotUseHTMLParagraphAutoSpacing"):
                    no_html = on(entry)
                elif entry.tag == w("doNotExpandShiftReturn"):
                    no_expand = on(entry)
    return Settings(default_tab, compat, even, mirror, no_html, no_expand)


def read_properties(package: Package, language: str | None) -> Properties:
    """Core properties (docProps/core.xml); ``language`` is the style sheet's, where the file names none."""
    found: dict[str, str] = {}
    name = package.related("", "core-properties")
    if name is not None:
        for child in package.xml(name):
            found[child.tag] = (child.text or "").strip()
    return Properties(
        title=found.get(f"{_DC}title", ""),
        author=found.get(f"{_DC}creator", ""),
        subject=found.get(f"{_DC}subject", ""),
        keywords=found.get(f"{_CP}keywords", ""),
        language=found.get(f"{_DC}language") or language or "id-ID",
        created=found.get(f"{_TERMS}created", ""),
    )


def read_fonts(context: Context, main: str) -> dict[str, bytes]:
    """Embedded fonts by "family|regular", "|bold", "|italic", "|bolditalic", with Word's veil taken off (17.8.1)."""
    package = context.package
    name = package.related(main, "fontTable")
    if name is None:
        return {}
    relationships = package.relationships(name)
    fonts: dict[str, bytes] = {}
    for font in package.xml(name).iterchildren(w("font")):
        for child in font:
            face = _FACES.get(child.tag)
            relationship = relationships.get(child.get(R_ID, ""))
            if face is None or relationship is None:
                continue
            family = font.get(w("name"), "")
            if relationship.external or relationship.target not in package:
                context.warn("huruf", f"huruf tertanam {family} tidak ada di dalam berkas")
                continue
            fonts[f"{family}|{face}"] = unveil(package.data(relationship.target), child.get(w("fontKey")))
    return fonts


def unveil(data: bytes, key: str | None) -> bytes:
    """The font behind an obfuscated one: its first 32 bytes are xor-ed with the key's GUID, read backwards."""
    try:
        mask = uuid.UUID(key or "").bytes[::-1]
    except ValueError:
        return data
    if not any(mask):
        return data
    return bytes(byte ^ mask[i % 16] for i, byte in enumerate(data[:32])) + data[32:]
