"""The box tree: what ``pdf.reader`` makes of a .docx and ``pdf.layout`` sets on pages.

Everything here is resolved: style inheritance (docDefaults → table style → paragraph style → numbering → direct),
theme fonts, numbering labels, fields that need no page numbers. Nothing here knows a page.

Lengths are **twips** (1/20 pt) unless a name says otherwise; font sizes are twips too (10 pt = 200). Colours are
``"RRGGBB"``. The tree is frozen: a stage returns new data and never reaches back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Align = Literal["left", "center", "right", "both"]


@dataclass(frozen=True, slots=True)
class CharStyle:
    """Resolved run properties (ECMA-376 Part 1, 17.3.2)."""

    family: str = "Arial"
    size: int = 200  # twips
    bold: bool = False
    italic: bool = False
    underline: str | None = None  # w:u val, None = no underline
    strike: bool = False
    double_strike: bool = False
    color: str | None = None  # None = auto (black, white on dark shading)
    shade: str | None = None  # highlight or run shading fill
    vert: Literal["super", "sub"] | None = None
    position: int = 0  # w:position, twips, positive raises
    caps: bool = False
    small_caps: bool = False
    kern: bool = False  # w:kern != 0
    spacing: int = 0  # w:spacing between characters, twips
    scale: int = 100  # w:w, percent
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Warning:
    """What can't be drawn as the file asks. ``kind`` is a stable word; ``text`` is what is lost with it, if any."""

    kind: str
    detail: str
    source: int = -1
    text: str = ""


# ---------------------------------------------------------------- inline content


@dataclass(frozen=True, slots=True)
class Text:
    """A stretch of characters of one style. ``start`` is its offset in the paragraph's source text (all w:t text of the
    paragraph concatenated, a w:tab or w:br counting one character), so that figure → page can be traced."""

    text: str
    style: CharStyle
    start: int = 0
    link: str | None = None  # URI, or "#bookmark"


@dataclass(frozen=True, slots=True)
class Tab:
    style: CharStyle
    start: int = 0
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Break:
    kind: Literal["line", "page", "column"]
    style: CharStyle
    start: int = 0


@dataclass(frozen=True, slots=True)
class PageField:
    """A field whose text is known only once pages exist: PAGE, NUMPAGES, SECTIONPAGES, PAGEREF (and NOTEREF numbers are
    plain Text). ``cached`` is the result stored in the file. For PAGEREF ``argument`` is the bookmark."""

    kind: Literal["PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF"]
    argument: str
    cached: str
    style: CharStyle
    number_format: str | None = None  # from \* roman etc.; None = the section's format
    start: int = 0
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """An image or drawing. ``data`` names a member of the package's media (see Document.media)."""

    media: str  # key into Document.media
    width: int
    height: int
    alt: str = ""
    crop: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)  # l, t, r, b as fractions
    rotation: float = 0.0  # degrees clockwise
    svg: str | None = None  # media key of the SVG that Word prefers (asvg:svgBlip)
    decorative: bool = False
    style: CharStyle = CharStyle()
    start: int = 0


@dataclass(frozen=True, slots=True)
class Anchored:
    """A floating picture (wp:anchor). Offsets in twips from ``h_from``/``v_from``; ``h_align``/``v_align`` win over offsets."""

    picture: Picture
    h_from: str = "column"
    v_from: str = "paragraph"
    h_offset: int = 0
    v_offset: int = 0
    h_align: str | None = None
    v_align: str | None = None
    wrap: Literal["none", "square", "topAndBottom", "tight", "through"] = "none"
    behind: bool = False
    distance: tuple[int, int, int, int] = (0, 0, 0, 0)  # t, b, l, r


@dataclass(frozen=True, slots=True)
class NoteRef:
    """A footnote's reference mark in the body; the note itself is Document.footnotes[note]."""

    note: str
    text: str
    style: CharStyle
    start: int = 0


@dataclass(frozen=True, slots=True)
class MathRun:
    text: str
    style: CharStyle
    plain: bool = False  # m:sty p / m:nor: upright


@dataclass(frozen=True, slots=True)
class MathFraction:
    numerator: tuple[MathNode, ...]
    denominator: tuple[MathNode, ...]


@dataclass(frozen=True, slots=True)
class MathScript:
    base: tuple[MathNode, ...]
    sub: tuple[MathNode, ...] = ()
    sup: tuple[MathNode, ...] = ()


@dataclass(frozen=True, slots=True)
class MathDelimiter:
    begin: str
    end: str
    content: tuple[MathNode, ...]


MathNode = MathRun | MathFraction | MathScript | MathDelimiter


@dataclass(frozen=True, slots=True)
class Equation:
    """An OMML equation (ECMA-376 Part 1, 22.1). ``display`` = m:oMathPara, alone on its line, centred unless told."""

    content: tuple[MathNode, ...]
    style: CharStyle
    display: bool = False
    align: Align = "center"
    start: int = 0


@dataclass(frozen=True, slots=True)
class Anchor:
    """A bookmark's start: a destination of links and PAGEREF."""

    name: str
    start: int = 0


Inline = Text | Tab | Break | PageField | Picture | Anchored | NoteRef | Equation | Anchor


# ---------------------------------------------------------------- blocks


@dataclass(frozen=True, slots=True)
class Line:
    """A border line. ``size`` is its width in twips (w:sz · 2.5), already tripled for double lines."""

    style: str = "single"
    size: int = 10
    color: str | None = None
    space: int = 0  # twips between line and text (paragraph borders)


@dataclass(frozen=True, slots=True)
class Borders:
    top: Line | None = None
    bottom: Line | None = None
    left: Line | None = None
    right: Line | None = None
    between: Line | None = None  # paragraphs only


@dataclass(frozen=True, slots=True)
class TabStop:
    position: int
    kind: Literal["left", "center", "right", "decimal"] = "left"
    leader: str | None = None  # the character repeated: "." "-" "_" "·"


@dataclass(frozen=True, slots=True)
class Label:
    """A list label, number already formatted ("a.", "(1)", "•")."""

    text: str
    style: CharStyle
    suffix: Literal["tab", "space", "nothing"] = "tab"
    align: Literal["left", "center", "right"] = "left"
    tabs: tuple[int, ...] = ()  # the level's own num tab stops
    level: int = 0
    list_id: str = ""  # numId, for tagging lists


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Resolved paragraph (ECMA-376 Part 1, 17.3.1). ``first`` is the first line's indent relative to ``left`` (negative =
    hanging). ``line``/``line_rule``: "auto" in 240ths, else twips. ``source`` numbers the w:p elements of the document in
    document order over body, and continues over headers, footers and notes; -1 for none."""

    content: tuple[Inline, ...] = ()
    style_id: str = "Normal"
    outline: int | None = None  # 0-8 = heading 1-9 (from w:outlineLvl)
    mark: CharStyle = CharStyle()  # the paragraph mark's style; gives an empty paragraph its height
    align: Align = "left"
    left: int = 0
    right: int = 0
    first: int = 0
    before: int = 0
    after: int = 0
    before_auto: bool = False
    after_auto: bool = False
    line: int = 240
    line_rule: Literal["auto", "exact", "atLeast"] = "auto"
    contextual: bool = False
    keep_next: bool = False
    keep_lines: bool = False
    page_break_before: bool = False
    widow_control: bool = True
    tabs: tuple[TabStop, ...] = ()
    borders: Borders | None = None
    shade: str | None = None
    label: Label | None = None
    source: int = -1
    section_only: bool = False  # empty, and only carries a sectPr: takes no room
    style_name: str = ""  # lower case; built-in ones ("heading 1", "toc 2", "caption") are the same in every language


@dataclass(frozen=True, slots=True)
class Cell:
    """``span`` grid columns wide. ``merge``: "restart" begins a vertical merge, "continue" goes on (its content is
    ignored, though kept)."""

    content: tuple[Block, ...]
    span: int = 1
    merge: Literal["restart", "continue"] | None = None
    borders: Borders = Borders()
    shade: str | None = None
    valign: Literal["top", "center", "bottom"] = "top"
    margins: tuple[int, int, int, int] = (0, 108, 0, 108)  # top, right, bottom, left
    direction: str | None = None  # w:textDirection where not lrTb ("btLr", "tbRl")
    no_wrap: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[Cell, ...]
    height: int = 0
    height_rule: Literal["auto", "atLeast", "exact"] = "auto"
    cant_split: bool = False
    header: bool = False
    grid_before: int = 0
    grid_after: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Cell borders are already resolved against the table's and its style's (outer and inside lines, conditional
    formatting); conflicts between neighbours are the layout's. ``indent`` is w:tblInd."""

    grid: tuple[int, ...]
    rows: tuple[Row, ...]
    width: int | None = None  # w:tblW dxa
    width_pct: float | None = None  # w:tblW pct, 100 = text width
    indent: int = 0
    align: Literal["left", "center", "right"] = "left"
    inside_h: Line | None = None  # closes the part of a table at a page break
    cell_left: int = 108  # the table's default left cell margin (its left edge's shift in compat <= 14)
    caption: str = ""  # w:tblCaption / tblDescription
    spacing: int = 0


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A section (ECMA-376 Part 1, 17.6). Header and footer lists are inherited already; keys "default", "first", "even"."""

    content: tuple[Block, ...]
    width: int = 11906
    height: int = 16838
    margin_top: int = 1440
    margin_bottom: int = 1440
    margin_left: int = 1440
    margin_right: int = 1440
    gutter: int = 0
    header_distance: int = 720
    footer_distance: int = 720
    start: Literal["nextPage", "continuous", "evenPage", "oddPage"] = "nextPage"
    page_start: int | None = None  # w:pgNumType w:start
    page_format: str = "decimal"  # decimal, lowerRoman, upperRoman, lowerLetter, upperLetter
    headers: dict[str, tuple[Block, ...]] = field(default_factory=dict)
    footers: dict[str, tuple[Block, ...]] = field(default_factory=dict)
    title_page: bool = False  # a different first page
    valign: Literal["top", "center", "bottom", "both"] = "top"
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Properties:
    title: str = ""
    author: str = ""
    subject: str = ""
    keywords: str = ""
    language: str = "id-ID"
    created: str = ""  # ISO 8601


@dataclass(frozen=True, slots=True)
class Document:
    sections: tuple[Section, ...]
    media: dict[str, bytes] = field(default_factory=dict)
    footnotes: dict[str, tuple[Block, ...]] = field(default_factory=dict)
    default_tab: int = 720
    compat: int = 15  # compatibilityMode
    even_odd_headers: bool = False
    mirror_margins: bool = False  # left and right change places on even pages
    no_html_autospacing: bool = False  # w:doNotUseHTMLParagraphAutoSpacing
    no_expand_shift_return: bool = False
    properties: Properties = Properties()
    embedded_fonts: dict[str, bytes] = field(default_factory=dict)  # "family|regular" … de-obfuscated
    source_text: tuple[str, ...] = ()  # text of each paragraph, by Paragraph.source
    warnings: tuple[Warning, ...] = ()  # what the reader could not carry over
