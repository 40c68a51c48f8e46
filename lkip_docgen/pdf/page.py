"""Pages of positioned items: what ``pdf.layout`` makes of the box tree and ``pdf.paint`` draws.

Coordinates are **twips** as floats, x from the page's left, y from the page's **top** downwards; paint turns them over.
Every item names the node of the structure tree it belongs to (``tag``, an index into Layout.nodes, or -1 for an
artifact: headers, footers, rules, backgrounds), so that tagging needs no second guess, and text items carry their source
paragraph and offset, so that a printed figure's page can be found.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .box import CharStyle, Picture, Properties
from .box import Warning as Warning


@dataclass(frozen=True, slots=True)
class TextItem:
    """One stretch of one style and one face on one baseline. ``width`` is what layout reserved. ``word_gap`` is the extra
    width of each ordinary space (justification), ``glyph_gap`` of each glyph (w:spacing)."""

    x: float
    baseline: float
    text: str
    style: CharStyle
    size: float  # twips, after sub/superscript and small caps
    face: str  # fonts.Face.key, fallback faces included
    width: float
    word_gap: float = 0.0
    glyph_gap: float = 0.0
    source: int = -1
    start: int = 0
    tag: int = -1
    generated: bool = False  # not in the document's text: list labels, tab leaders, soft hyphens shown, page numbers
    link: str | None = None


@dataclass(frozen=True, slots=True)
class RuleItem:
    """A straight line of any direction (borders, underlines, fraction bars)."""

    x0: float
    y0: float
    x1: float
    y1: float
    width: float
    color: str | None = None
    dash: str | None = None  # w:val of the line style where not solid: "dotted", "dashed", …


@dataclass(frozen=True, slots=True)
class FillItem:
    x: float
    y: float
    width: float
    height: float
    color: str


@dataclass(frozen=True, slots=True)
class PictureItem:
    x: float
    y: float
    width: float
    height: float
    picture: Picture
    tag: int = -1
    behind: bool = False
    source: int = -1


@dataclass(frozen=True, slots=True)
class ClipItem:
    """Items that paint inside a rectangle only (exact-height rows), or turned (vertical cell text): ``rotate`` is 0, 90 or
    270 degrees counter-clockwise about (x, y) as the origin of the inner items' coordinates where it is not 0."""

    x: float
    y: float
    width: float
    height: float
    items: tuple[Item, ...]
    rotate: int = 0


Item = TextItem | RuleItem | FillItem | PictureItem | ClipItem


@dataclass(frozen=True, slots=True)
class LinkArea:
    x: float
    y: float
    width: float
    height: float
    target: str  # URI or "#bookmark"
    tag: int = -1


@dataclass(frozen=True, slots=True)
class Node:
    """A node of the structure tree: "H1".."H6", "P", "Table", "TR", "TH", "TD", "L", "LI", "Lbl", "LBody", "Figure",
    "Caption", "Note", "TOC", "TOCI", "Formula", "Link". ``attributes`` e.g. ColSpan, RowSpan, Scope, Alt."""

    role: str
    parent: int = -1  # -1 = Document
    attributes: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An outline entry."""

    title: str
    level: int  # 0 = top
    page: int  # index into pages
    y: float


@dataclass(frozen=True, slots=True)
class Page:
    width: float
    height: float
    section: int
    number: int  # the printed number
    label: str  # the printed number in the section's format
    items: tuple[Item, ...] = ()
    links: tuple[LinkArea, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    pages: tuple[Page, ...]
    nodes: tuple[Node, ...] = ()
    outline: tuple[Bookmark, ...] = ()
    anchors: dict[str, tuple[int, float]] = field(default_factory=dict)  # bookmark → page index, y
    paragraph_pages: dict[int, tuple[int, int]] = field(default_factory=dict)  # source → first, last page index
    page_fields: dict[int, str] = field(default_factory=dict)  # n-th PAGEREF in document order → text printed
    warnings: tuple[Warning, ...] = ()
    properties: Properties = field(default_factory=Properties)
    media: dict[str, bytes] = field(default_factory=dict)
