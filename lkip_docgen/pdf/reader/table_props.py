"""What a w:tblPr, w:trPr and w:tcPr say, before any table style (ECMA-376 Part 1, 17.4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

from lxml import etree

from ..box import Line
from .names import VAL, w
from .props import border_lines
from .styles import cell_margins
from .values import integer, is_on, measure, on, shading

_W: Final = w("w")
_TYPE: Final = w("type")
_LOOK_BITS: Final = (
    ("firstRow", 0x0020),
    ("lastRow", 0x0040),
    ("firstColumn", 0x0080),
    ("lastColumn", 0x0100),
    ("noHBand", 0x0200),
    ("noVBand", 0x0400),
)
# w:cnfStyle's digits, first to last (17.3.1.8).
_CNF: Final = (
    "firstRow",
    "lastRow",
    "firstCol",
    "lastCol",
    "band1Vert",
    "band2Vert",
    "band1Horz",
    "band2Horz",
    "neCell",
    "nwCell",
    "seCell",
    "swCell",
)

Lines = dict[str, Line | None]


@dataclass(slots=True)
class TablePr:
    """A w:tblPr (or w:tblPrEx) as written."""

    style: str | None = None
    width: int | None = None
    width_pct: float | None = None
    indent: int | None = None
    align: str | None = None
    borders: Lines = field(default_factory=dict)
    margins: dict[str, int] = field(default_factory=dict)
    shade: str | None = None
    look: dict[str, bool] | None = None
    caption: str = ""
    spacing: int = 0
    floating: etree._Element | None = None


@dataclass(slots=True)
class CellPr:
    """A w:tcPr as written."""

    span: int = 1
    merge: str | None = None
    h_merge: str | None = None
    borders: Lines = field(default_factory=dict)
    margins: dict[str, int] = field(default_factory=dict)
    shade: str | None = None
    valign: str | None = None
    direction: str | None = None
    no_wrap: bool = False
    width: int | None = None
    cnf: str | None = None


@dataclass(slots=True)
class RowPr:
    """A w:trPr as written."""

    before: int = 0
    after: int = 0
    height: int = 0
    rule: Literal["auto", "atLeast", "exact"] = "auto"
    cant_split: bool | None = None
    header: bool | None = None
    deleted: bool = False
    cnf: str | None = None


def cnf_regions(text: str | None) -> set[str]:
    """The regions that a w:cnfStyle names."""
    return {name for name, digit in zip(_CNF, text or "", strict=False) if digit == "1"}


def _look(element: etree._Element) -> dict[str, bool]:
    bits = 0
    try:
        bits = int(element.get(VAL, "0"), 16)
    except ValueError:
        bits = 0
    look = {}
    for name, bit in _LOOK_BITS:
        given = element.get(w(name))
        look[name] = is_on(given) if given is not None else bool(bits & bit)
    return look


def table_pr(element: etree._Element | None) -> TablePr:
    """Read a w:tblPr or w:tblPrEx."""
    pr = TablePr()
    for child in element if element is not None else ():
        tag = child.tag
        if tag == w("tblStyle"):
            pr.style = child.get(VAL)
        elif tag == w("tblW"):
            _width(child, pr)
        elif tag == w("tblInd"):
            pr.indent = measure(child.get(_W))
        elif tag == w("jc"):
            pr.align = child.get(VAL)
        elif tag == w("tblBorders"):
            pr.borders = border_lines(child)
        elif tag == w("tblCellMar"):
            pr.margins = cell_margins(child)
        elif tag == w("shd"):
            pr.shade = shading(child)
        elif tag == w("tblLook"):
            pr.look = _look(child)
        elif tag in (w("tblCaption"), w("tblDescription")):
            pr.caption = pr.caption or child.get(VAL, "")
        elif tag == w("tblCellSpacing"):
            pr.spacing = measure(child.get(_W)) or 0
        elif tag == w("tblpPr"):
            pr.floating = child
    return pr


def _width(element: etree._Element, pr: TablePr) -> None:
    kind, text = element.get(_TYPE, "dxa"), element.get(_W, "")
    if text.endswith("%"):
        kind, text = "pct", text[:-1]
        factor = 1.0
    else:
        factor = 0.02  # fiftieths of a percent
    if kind == "pct":
        value = integer(text)
        pr.width_pct = value * factor if value else None
    elif kind == "dxa":
        pr.width = measure(text) or None


def row_pr(element: etree._Element | None) -> RowPr:
    """Read a w:trPr."""
    pr = RowPr()
    for child in element if element is not None else ():
        tag = child.tag
        if tag == w("gridBefore"):
            pr.before = min(max(integer(child.get(VAL)) or 0, 0), 63)
        elif tag == w("gridAfter"):
            pr.after = min(max(integer(child.get(VAL)) or 0, 0), 63)
        elif tag == w("trHeight"):
            pr.height = max(measure(child.get(VAL)) or 0, 0)
            rule = child.get(w("hRule"), "atLeast")
            if pr.height:
                pr.rule = "exact" if rule == "exact" else "auto" if rule == "auto" else "atLeast"
        elif tag == w("cantSplit"):
            pr.cant_split = on(child)
        elif tag == w("tblHeader"):
            pr.header = on(child)
        elif tag == w("del"):
            pr.deleted = True
        elif tag == w("cnfStyle"):
            pr.cnf = child.get(VAL)
    return pr


def cell_pr(element: etree._Element | None) -> CellPr:
    """Read a w:tcPr."""
    pr = CellPr()
    for child in element if element is not None else ():
        read = _CELL.get(child.tag)
        if read is not None:
            read(child, pr)
    return pr


def _read_span(e: etree._Element, pr: CellPr) -> None:
    pr.span = min(max(integer(e.get(VAL)) or 1, 1), 63)


def _read_merge(e: etree._Element, pr: CellPr) -> None:
    pr.merge = "restart" if e.get(VAL) == "restart" else "continue"


def _read_h_merge(e: etree._Element, pr: CellPr) -> None:
    pr.h_merge = "restart" if e.get(VAL) == "restart" else "continue"


def _read_borders(e: etree._Element, pr: CellPr) -> None:
    pr.borders = border_lines(e)


def _read_margins(e: etree._Element, pr: CellPr) -> None:
    pr.margins = cell_margins(e)


def _read_shade(e: etree._Element, pr: CellPr) -> None:
    pr.shade = shading(e)


def _read_valign(e: etree._Element, pr: CellPr) -> None:
    pr.valign = e.get(VAL)


def _read_direction(e: etree._Element, pr: CellPr) -> None:
    value = e.get(VAL)
    pr.direction = value if value not in (None, "lrTb", "lr") else None


def _read_no_wrap(e: etree._Element, pr: CellPr) -> None:
    pr.no_wrap = on(e)


def _read_width(e: etree._Element, pr: CellPr) -> None:
    if e.get(_TYPE, "dxa") == "dxa":
        pr.width = measure(e.get(_W))


def _read_cnf(e: etree._Element, pr: CellPr) -> None:
    pr.cnf = e.get(VAL)


_CELL: Final[dict[str, Callable[[etree._Element, CellPr], None]]] = {
    w("gridSpan"): _read_span,
    w("vMerge"): _read_merge,
    w("hMerge"): _read_h_merge,
    w("tcBorders"): _read_borders,
    w("tcMar"): _read_margins,
    w("shd"): _read_shade,
    w("vAlign"): _read_valign,
    w("textDirection"): _read_direction,
    w("noWrap"): _read_no_wrap,
    w("tcW"): _read_width,
    w("cnfStyle"): _read_cnf,
}
