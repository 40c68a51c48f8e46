"""w:tbl → Table: grid, merges, and every cell's borders, shading and margins resolved (ECMA-376 Part 1, 17.4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal

from lxml import etree

from ..box import Block, Borders, Cell, Line, Row, Table
from .context import NO_ZONE, Zone
from .names import w
from .props import Props, merge_paragraph
from .styles import TableProps, TableStyle
from .table_props import CellPr, RowPr, cell_pr, cnf_regions, row_pr, table_pr
from .values import measure

if TYPE_CHECKING:
    from .story import Story

_TC: Final = w("tc")
_TR: Final = w("tr")
_TC_PR: Final = w("tcPr")
_TR_PR: Final = w("trPr")
_W: Final = w("w")
_TYPE: Final = w("type")
# Order in which regions apply, the last one winning (17.7.6).
_ORDER: Final = (
    "band1Vert",
    "band2Vert",
    "band1Horz",
    "band2Horz",
    "firstRow",
    "lastRow",
    "firstCol",
    "lastCol",
    "neCell",
    "nwCell",
    "seCell",
    "swCell",
)
_EDGES: Final = ("top", "bottom", "left", "right")
Align = Literal["left", "center", "right"]
_ALIGNS: Final[dict[str | None, Align]] = {"center": "center", "right": "right", "end": "right"}
_VALIGNS: Final[dict[str | None, Literal["center", "bottom"]]] = {"center": "center", "bottom": "bottom"}
_MARGINS: Final = {"top": 0, "right": 108, "bottom": 0, "left": 108}

Lines = dict[str, Line | None]


def read_table(element: etree._Element, story: Story) -> Table | None:
    """The table, or None if it has no cell left."""
    return _TableReader(element, story).read()


class _TableReader:
    def __init__(self, element: etree._Element, story: Story) -> None:
        self._element = element
        self._story = story
        properties = element.find(w("tblPr"))
        self._pr = table_pr(properties)
        self._style: TableStyle = story.context.styles.table(self._pr.style)
        self._regions: dict[tuple[str, ...], tuple[Zone, TableProps]] = {}
        whole = self._style.whole
        self._borders: Lines = {**whole.borders, **self._pr.borders}
        self._margins = {**_MARGINS, **whole.margins, **self._pr.margins}
        self._region_names: dict[tuple[bool, bool, bool, bool, int | None, int | None], tuple[str, ...]] = {}
        self._cell_lines: dict[object, Borders] = {}
        self._open: dict[int, int] = {}  # grid column → width of the vertical merge open there

    def read(self) -> Table | None:
        from .story import flattened  # tables hold stories' blocks and the other way round

        elements: list[tuple[etree._Element, RowPr, etree._Element | None]] = []
        for child in flattened(self._element):
            if child.tag == _TR:
                pr = row_pr(child.find(_TR_PR))
                if not pr.deleted:
                    elements.append((child, pr, child.find(w("tblPrEx"))))
            elif child.tag == w("bookmarkStart"):
                self._story.block(child, NO_ZONE, [])
        cells = [
            _joined([(cell, cell_pr(cell.find(_TC_PR))) for cell in flattened(row) if cell.tag == _TC])
            for row, _, _ in elements
        ]
        grid = self._grid([(pr, row) for (_, pr, _), row in zip(elements, cells, strict=True)])
        rows: list[Row] = []
        for index, ((_, pr, exceptions), row) in enumerate(zip(elements, cells, strict=True)):
            if row:
                rows.append(self._row(index, len(elements), len(grid), pr, row, exceptions, rows))
        if not rows:
            return None
        whole, pr_ = self._style.whole, self._pr
        align: Align = _ALIGNS.get(pr_.align or whole.align, "left")
        if pr_.floating is not None:
            align = _ALIGNS.get(pr_.floating.get(w("tblpXSpec")), align)
            self._story.context.warn("tabel-mengambang", "tabel mengambang diletakkan di dalam alur naskah")
        indent = pr_.indent if pr_.indent is not None else whole.indent
        return Table(
            grid=grid,
            rows=tuple(rows),
            width=pr_.width,
            width_pct=pr_.width_pct,
            indent=indent or 0,
            align=align,
            inside_h=self._borders.get("insideH"),
            cell_left=self._margins["left"],
            caption=pr_.caption,
            spacing=pr_.spacing,
        )

    # ------------------------------------------------------------ grid

    def _grid(self, rows: list[tuple[RowPr, list[tuple[etree._Element, CellPr]]]]) -> tuple[int, ...]:
        """w:tblGrid; columns it lacks or gives no width take theirs from the cells."""
        element = self._element.find(w("tblGrid"))
        grid = (
            [] if element is None else [measure(column.get(_W)) or 0 for column in element.iterchildren(w("gridCol"))]
        )
        needed = max((pr.before + sum(c.span for _, c in row) + pr.after for pr, row in rows), default=0)
        if len(grid) >= needed and all(grid):
            return tuple(grid)
        grid.extend([0] * (needed - len(grid)))
        for pr, row in rows:
            column = pr.before
            for _, cell in row:
                part = grid[column : column + cell.span]
                empty = part.count(0)
                if empty and cell.width and cell.width > sum(part):
                    share = (cell.width - sum(part)) // empty
                    grid[column : column + cell.span] = [width or share for width in part]
                column += cell.span
        rest = [width for width in grid if width]
        usual = sum(rest) // len(rest) if rest else self._story.text_width // max(len(grid), 1)
        return tuple(width or usual for width in grid)

    # ------------------------------------------------------------ rows and cells

    def _row(
        self,
        index: int,
        count: int,
        columns: int,
        pr: RowPr,
        cells: list[tuple[etree._Element, CellPr]],
        exceptions: etree._Element | None,
        before: list[Row],
    ) -> Row:
        borders, margins = self._borders, self._margins
        if exceptions is not None:
            special = table_pr(exceptions)
            borders, margins = {**borders, **special.borders}, {**margins, **special.margins}
        out: list[Cell] = []
        column = pr.before
        row_props = TableProps()
        for element, cell in cells:
            regions = self._regions_of(index, count, column, cell.span, columns, pr, cell)
            zone, props = self._zone(regions)
            if not out:
                row_props = props
            merge = self._merge(cell, column)
            content = self._content(element, zone)
            out.append(
                Cell(
                    content=content,
                    span=cell.span,
                    merge=merge,
                    borders=self._cell_borders(borders, regions, cell, index, count, column, columns),
                    shade=self._shade(cell, props),
                    valign=_VALIGNS.get(cell.valign or props.valign, "top"),
                    margins=_sides(margins, props.margins, cell.margins),
                    direction=cell.direction,
                    no_wrap=cell.no_wrap,
                )
            )
            column += cell.span
        header = row_props.header if pr.header is None else pr.header
        return Row(
            cells=tuple(out),
            height=pr.height,
            height_rule=pr.rule,
            cant_split=row_props.cant_split if pr.cant_split is None else pr.cant_split,
            # Only rows at the very top repeat (17.4.78).
            header=header and all(row.header for row in before),
            grid_before=pr.before,
            grid_after=pr.after,
        )

    def _content(self, element: etree._Element, zone: Zone) -> tuple[Block, ...]:
        from .story import flattened

        out = self._story.blocks(flattened(element), zone)
        self._story.place_pending(out)
        return tuple(out)

    def _merge(self, cell: CellPr, column: int) -> Literal["restart", "continue"] | None:
        if cell.merge is None:
            for at in range(column, column + cell.span):
                self._open.pop(at, None)
            return None
        if cell.merge == "continue" and self._open.get(column) == cell.span:
            return "continue"
        for at in range(column, column + cell.span):
            self._open.pop(at, None)
        self._open[column] = cell.span
        return "restart"  # also a continuation of nothing: it begins one

    def _shade(self, cell: CellPr, props: TableProps) -> str | None:
        for shade in (cell.shade, props.shade, self._pr.shade):
            if shade is not None:
                return shade or None
        return None

    # ------------------------------------------------------------ conditional formatting

    def _regions_of(
        self, row: int, rows: int, column: int, span: int, columns: int, row_pr: RowPr, cell: CellPr
    ) -> tuple[str, ...]:
        known = self._style.regions
        if not known:
            return ()
        look = self._pr.look
        if look is None:
            return tuple(
                name for name in _ORDER if name in known and name in cnf_regions(row_pr.cnf) | cnf_regions(cell.cnf)
            )
        top, bottom = look["firstRow"] and row == 0, look["lastRow"] and row == rows - 1 and rows > 1
        left, right = look["firstColumn"] and column == 0, look["lastColumn"] and column + span >= columns
        down = None if top or bottom or look["noHBand"] else (row - look["firstRow"]) // self._style.row_band % 2
        across = (
            None if left or right or look["noVBand"] else (column - look["firstColumn"]) // self._style.column_band % 2
        )
        key = (top, bottom, left, right, down, across)
        names = self._region_names.get(key)
        if names is None:
            names = self._names_of(*key)
            self._region_names[key] = names
        return names

    def _names_of(
        self, top: bool, bottom: bool, left: bool, right: bool, down: int | None, across: int | None
    ) -> tuple[str, ...]:
        holds = {
            "band1Vert": across == 0,
            "band2Vert": across == 1,
            "band1Horz": down == 0,
            "band2Horz": down == 1,
            "firstRow": top,
            "lastRow": bottom,
            "firstCol": left,
            "lastCol": right,
            "nwCell": top and left,
            "neCell": top and right,
            "swCell": bottom and left,
            "seCell": bottom and right,
        }
        return tuple(name for name in _ORDER if holds[name] and name in self._style.regions)

    def _zone(self, regions: tuple[str, ...]) -> tuple[Zone, TableProps]:
        """What the table style gives to cells in these regions."""
        known = self._regions.get(regions)
        if known is None:
            whole = self._style.whole
            run, paragraph = dict(whole.run), dict(whole.paragraph)
            shade, valign, margins = whole.shade, whole.valign, dict[str, int]()
            cant_split, header = whole.cant_split, whole.header
            for name in regions:
                part = self._style.regions[name]
                run.update(part.run)
                merge_paragraph(paragraph, part.paragraph)
                shade = part.shade if part.shade is not None else shade
                valign = part.valign or valign
                margins.update(part.margins)
                cant_split, header = cant_split or part.cant_split, header or part.header
            zone = self._context_zone(regions, run, paragraph)
            known = (
                zone,
                TableProps(shade=shade, valign=valign, margins=margins, cant_split=cant_split, header=header),
            )
            self._regions[regions] = known
        return known

    def _context_zone(self, regions: tuple[str, ...], run: Props, paragraph: Props) -> Zone:
        if not run and not paragraph:
            return NO_ZONE
        return self._story.context.zone((id(self._style), regions), run, paragraph)

    # ------------------------------------------------------------ borders

    def _cell_borders(
        self,
        table: Lines,
        regions: tuple[str, ...],
        cell: CellPr,
        row: int,
        rows: int,
        column: int,
        columns: int,
    ) -> Borders:
        """The four lines of a cell: the style's table lines, its regions', the table's own, the cell's own."""
        inner = (row > 0, row < rows - 1, column > 0, column + cell.span < columns)
        # With bands of one row and column the place matters no further than ``inner`` and the regions.
        place = (row, column, cell.span) if self._style.row_band > 1 or self._style.column_band > 1 else None
        key = (regions, inner, place, None if table is self._borders else row)
        known = self._cell_lines.get(key)
        if known is None:
            known = Borders(
                **{
                    side: self._style_line(side, within, table, regions, cell, row, column, rows, columns)
                    for side, within in zip(_EDGES, inner, strict=True)
                }
            )
            self._cell_lines[key] = known
        own = {side: line for side, line in cell.borders.items() if side in _EDGES}
        return replace(known, **own) if own else known

    def _style_line(
        self,
        side: str,
        inner: bool,
        table: Lines,
        regions: tuple[str, ...],
        cell: CellPr,
        row: int,
        column: int,
        rows: int,
        columns: int,
    ) -> Line | None:
        base = _pick(table, side, inner)
        own = self._pr.borders
        if ("insideH" if side in ("top", "bottom") else "insideV") in own if inner else side in own:
            return base  # a table's own lines win over what its style says for regions
        line = base
        whole = self._style.whole.cell_borders
        if _speaks(whole, side, inner):
            line = _pick(whole, side, inner)
        for name in regions:
            lines = self._style.regions[name].cell_borders or self._style.regions[name].borders
            within = inner and self._within(name, side, row, column, cell.span, rows, columns)
            if _speaks(lines, side, within):
                line = _pick(lines, side, within)
        return line

    def _within(self, region: str, side: str, row: int, column: int, span: int, rows: int, columns: int) -> bool:
        """Whether the neighbour beyond ``side`` lies in the same region, so that its inside line counts."""
        vertical = side in ("top", "bottom")
        step = -1 if side in ("top", "left") else 1
        if region in ("firstRow", "lastRow"):
            return not vertical
        if region in ("firstCol", "lastCol"):
            return vertical
        look = self._pr.look or {}
        if region in ("band1Horz", "band2Horz"):
            if not vertical:
                return True
            first = int(look.get("firstRow", False))
            size, there = self._style.row_band, row + step
            return (
                first <= there < rows - int(look.get("lastRow", False))
                and (there - first) // size == (row - first) // size
            )
        if region in ("band1Vert", "band2Vert"):
            if vertical:
                return True
            first = int(look.get("firstColumn", False))
            there = column - 1 if step < 0 else column + span
            size = self._style.column_band
            return (
                first <= there < columns - int(look.get("lastColumn", False))
                and (there - first) // size == (column - first) // size
            )
        return False


def _speaks(lines: Lines, side: str, inner: bool) -> bool:
    return (("insideH" if side in ("top", "bottom") else "insideV") if inner else side) in lines


def _pick(lines: Lines, side: str, inner: bool) -> Line | None:
    return lines.get(("insideH" if side in ("top", "bottom") else "insideV") if inner else side)


def _sides(*levels: dict[str, int]) -> tuple[int, int, int, int]:
    merged: dict[str, int] = {}
    for level in levels:
        merged.update(level)
    return (merged["top"], merged["right"], merged["bottom"], merged["left"])


def _joined(cells: list[tuple[etree._Element, CellPr]]) -> list[tuple[etree._Element, CellPr]]:
    """Cells with the old w:hMerge as spans."""
    out: list[tuple[etree._Element, CellPr]] = []
    for element, pr in cells:
        if pr.h_merge == "continue" and out and out[-1][1].h_merge is not None:
            out[-1][1].span += pr.span
        else:
            out.append((element, pr))
    return out
