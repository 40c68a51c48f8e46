"""What is made of a package's font file once: a static TrueType font that reportlab can embed, and its metrics.

Variable fonts are instanced; CFF outlines become quadratic ones (cu2qu, within one unit); ligature glyphs get
private-use code points in the metrics, so that text is one code point a glyph. This is the only module that needs
fontTools.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any  # fontTools ships no types

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.varLib import instancer

from .catalog import Family, Style

_FIRST_LIGATURE = 0xF0000  # Supplementary Private Use Area-A: no document's text uses it by accident
_CUBIC_ERROR = 1.0
_STYLE_NAMES = {"Regular": "Regular", "Bold": "Bold", "Italic": "Italic", "BoldItalic": "Bold Italic"}


def make(family: Family, style: Style, origin: Path) -> tuple[bytes, dict[str, Any]]:
    """The TrueType file's bytes and the metrics (see ``store.Stored``) of one face.

    The same input gives the same bytes.
    """
    font = TTFont(origin, recalcTimestamp=False)
    weight = family.sources[style].weight
    if weight is not None:
        font = instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True)
        _name(font, family, style)
        for tag in ("STAT", "MVAR"):
            if tag in font:
                del font[tag]
    if "CFF " in font:
        _cff_to_truetype(font)
    if family.vertical is not None:
        _set_vertical(font, family.vertical)
    ligatures = _liga(font) if family.ligatures else {}
    codes = {text: _FIRST_LIGATURE + i for i, text in enumerate(sorted(ligatures))}
    metrics = _metrics(font, ligatures, codes)
    for tag in ("GSUB", "DSIG"):  # drawn by code point; and the embedding .docx then shows in Word what the PDF shows
        if tag in font:
            del font[tag]
    out = BytesIO()
    font.save(out, reorderTables=False)
    return out.getvalue(), metrics


def _metrics(font: Any, ligatures: dict[str, str], codes: dict[str, int]) -> dict[str, Any]:
    advances = font["hmtx"].metrics
    cmap = [*sorted(font.getBestCmap().items()), *((code, ligatures[text]) for text, code in codes.items())]
    hhea, post = font["hhea"], font["post"]
    return {
        "upm": font["head"].unitsPerEm,
        "ascender": hhea.ascent,
        "descender": -hhea.descent,
        "line_gap": hhea.lineGap,
        "underline_position": post.underlinePosition,
        "underline_thickness": post.underlineThickness,
        "codepoints": [code for code, _ in cmap],
        "advances": [advances[name][0] for _, name in cmap],
        "glyphs": [font.getGlyphID(name) for _, name in cmap],
        "ligatures": {text: advances[glyph][0] for text, glyph in ligatures.items()},
        "ligature_codes": codes,
    }


def _name(font: Any, family: Family, style: Style) -> None:
    """A static instance's names, so that programs group the four faces as one family."""
    words = _STYLE_NAMES[style]
    for name_id, text in (
        (1, family.name),
        (2, words),
        (3, f"lkip_docgen:{family.prefix}-{style}"),
        (4, f"{family.name} {words}"),
        (6, f"{family.prefix}-{style}"),
    ):
        font["name"].setName(text, name_id, 3, 1, 0x409)
    for name_id in (16, 17, 25):
        font["name"].removeNames(nameID=name_id)
    bold, italic = "Bold" in style, "Italic" in style
    os2 = font["OS/2"]
    os2.usWeightClass = 700 if bold else 400
    os2.fsSelection = (os2.fsSelection & ~0b1100001) | (bold << 5) | italic | ((not bold and not italic) << 6)
    font["head"].macStyle = bold | (italic << 1)


def _cff_to_truetype(font: Any) -> None:
    glyph_set = font.getGlyphSet()
    order = font.getGlyphOrder()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(glyph_set)
        glyph_set[name].draw(Cu2QuPen(pen, _CUBIC_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    for name, glyph in glyphs.items():
        glyph.recalcBounds(glyf)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyph, "xMin", 0))
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field, value in (
        ("maxZones", 1), ("maxTwilightPoints", 0), ("maxStorage", 0), ("maxFunctionDefs", 0), ("maxInstructionDefs", 0),
        ("maxStackElements", 0), ("maxSizeOfInstructions", 0), ("maxComponentElements", 0), ("maxComponentDepth", 0),
        ("maxPoints", 0), ("maxContours", 0), ("maxCompositePoints", 0), ("maxCompositeContours", 0),
    ):  # fmt: skip
        setattr(maxp, field, value)
    post = font["post"]
    post.formatType = 3.0
    post.glyphOrder = order
    for tag in ("CFF ", "VORG"):
        if tag in font:
            del font[tag]
    font.sfntVersion = "\x00\x01\x00\x00"


def _set_vertical(font: Any, vertical: tuple[int, int, int]) -> None:
    """The same line height by every table, since Word reads OS/2 win, LibreOffice hhea."""
    ascender, descender, gap = (round(value * font["head"].unitsPerEm / 1000) for value in vertical)
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent, hhea.descent, hhea.lineGap = ascender, -descender, gap
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascender, -descender, gap
    os2.usWinAscent, os2.usWinDescent = ascender, descender


def _liga(font: Any) -> dict[str, str]:
    """Text → glyph for the ``liga`` feature's ligatures of characters that the font maps."""
    if "GSUB" not in font:
        return {}
    gsub = font["GSUB"].table
    characters: dict[str, str] = {}
    for code, name in sorted(font.getBestCmap().items()):
        characters.setdefault(name, chr(code))
    lookups = sorted(
        {
            index
            for record in gsub.FeatureList.FeatureRecord
            if record.FeatureTag == "liga"
            for index in record.Feature.LookupListIndex
        }
    )
    found: dict[str, str] = {}
    for index in lookups:
        for subtable in gsub.LookupList.Lookup[index].SubTable:
            table = getattr(subtable, "ExtSubTable", subtable)
            if table.LookupType != 4:
                continue
            for first, choices in table.ligatures.items():
                for choice in choices:
                    names = (first, *choice.Component)
                    if all(name in characters for name in names):
                        found.setdefault("".join(characters[name] for name in names), choice.LigGlyph)
    return found
