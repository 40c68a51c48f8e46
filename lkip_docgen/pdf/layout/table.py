"""A table set to a width: columns, cells with their content, borders, row heights, and parts of it page by page.

Follows layout-facts §7. A table is planned before it is drawn (``plan``), as stacks are.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .. import box
from .borders import EdgeRow, Edges, GridCell, width_of
from .context import Context
from .measure import SIXTHS, round_half_up
from .paragraph import SetParagraph
from .stack import Cursor, Stack, StackPart

_ROTATIONS = {"btLr": 90, "tbRl": 270, "tbRlV": 270, "tbLrV": 90}


class SetCell:
    """A cell with its content set. ``x``/``width`` of the cell, ``text_x``/``text_width`` of its text (twips from the
    table's column); ``rows`` is its vertical span."""

    __slots__ = (
        "bottom",
        "cell",
        "column",
        "rotate",
        "row",
        "rows",
        "span",
        "stack",
        "text_width",
        "text_x",
        "tight",
        "width",
        "x",
    )  # fmt: skip

    def __init__(self, grid: GridCell, xs: list[int], edges: Edges, context: Context, extent: int) -> None:
        cell = grid.cell
        self.cell = cell
        self.row, self.rows = grid.row, grid.rows
        self.column, self.span = grid.start, grid.stop - grid.start
        self.x = xs[grid.start]
        self.width = xs[grid.stop] - self.x
        down = edges.down[grid.row]
        left_line, right_line = down[grid.start], down[grid.stop]
        _, right, self.bottom, left = cell.margins
        left = max(left, left_line.size // 2 if left_line else 0)
        right = max(right, right_line.size // 2 if right_line else 0)
        self.text_x = self.x + left
        self.text_width = max(1, self.width - left - right)
        self.rotate = _ROTATIONS.get(cell.direction or "", 0)
        self.tight = 0  # the row height that turned text asks for
        if self.rotate:
            room = extent - cell.margins[0] - self.bottom
            self.stack = Stack(cell.content, room if room > 0 else 1 << 20, context, "cell", cell.shade)
            if room <= 0:
                self.tight = _widest(self.stack)
                self.stack = Stack(cell.content, self.tight, context, "cell", cell.shade)
        else:
            self.stack = Stack(cell.content, self.text_width, context, "cell", cell.shade)

    @property
    def content_height(self) -> int:
        return self.tight if self.rotate else self.stack.height


def _widest(stack: Stack) -> int:
    widest = 1
    for block in stack.blocks:
        if isinstance(block, SetParagraph):
            for line in block.lines:
                total = sum([(p.width + 5) // SIXTHS for p in line.portions])
                widest = max(
                    widest, total + block.paragraph.left + block.paragraph.right + max(0, block.paragraph.first)
                )
    return widest


class SetRow:
    """A row's cells that begin in it (the continued ones aside). ``above`` is its widest top line, ``margin`` the
    largest top margin, ``height`` what it takes by itself, without what merged cells add."""

    __slots__ = ("above", "cells", "height", "keeps", "margin", "row")

    def __init__(self, row: box.Row, cells: list[SetCell], all_cells: list[GridCell], above: int) -> None:
        self.row = row
        self.cells = cells
        self.above = above
        self.margin = max([c.cell.margins[0] for c in all_cells], default=0)
        content = 0
        for cell in cells:
            if cell.rows == 1:
                content = max(content, cell.content_height + cell.bottom)
        for grid in all_cells:  # an empty row still has its margins
            content = max(content, grid.cell.margins[2])
        self.height = above + self.margin + content
        if (row.height_rule == "exact" and row.height > 0) or (row.height_rule != "exact" and row.height > self.height):
            self.height = row.height
        first = all_cells[0].cell.content[0] if all_cells and all_cells[0].cell.content else None
        self.keeps = isinstance(first, box.Paragraph) and first.keep_next

    @property
    def exact(self) -> bool:
        return self.row.height_rule == "exact" and self.row.height > 0


@dataclass(frozen=True, slots=True)
class TableCursor:
    """Where a table goes on: a row, the places in its cells if it was split, and in cells merged over the break."""

    row: int
    split: bool = False
    cells: dict[int, Cursor] = field(default_factory=dict)
    merged: dict[int, Cursor] = field(default_factory=dict)


@dataclass(slots=True)
class CellPart:
    """A cell (or its part) on a page: the cell's top and height in the part, its text's top."""

    cell: SetCell
    y: int
    height: int
    text_y: int
    content: StackPart
    clip: bool = False
    continued: bool = False


@dataclass(slots=True)
class RowPart:
    index: int
    y: int
    height: int
    repeated: bool = False
    continued: bool = False
    goes_on: bool = False


@dataclass(slots=True)
class TablePart:
    """The rows of a table that stand together on one page. ``height`` includes the closing line."""

    rows: list[RowPart]
    cells: list[CellPart]
    height: int
    rest: TableCursor | None
    notes: list[box.NoteRef]
    opening: EdgeRow
    closing: EdgeRow


class SetTable:
    """A table set to the width of its column."""

    __slots__ = ("context", "edges", "header", "height", "rows", "source", "table", "xs")

    def __init__(self, table: box.Table, width: int, context: Context) -> None:
        self.table = table
        self.context = context
        grid_rows, owners, columns = _grid_cells(table)
        self.edges = Edges(grid_rows, owners, columns, table.inside_h)
        self.xs = _columns(table, width, columns, self.edges, context)
        self.rows: list[SetRow] = []
        heights = [row.height if row.height_rule != "auto" else 0 for row in table.rows]
        for index, (row, cells) in enumerate(zip(table.rows, grid_rows, strict=True)):
            own = [
                SetCell(cell, self.xs, self.edges, context, sum(heights[index : index + cell.rows]))
                for cell in cells
                if (index, cell.start) not in owners
            ]
            self.rows.append(SetRow(row, own, cells, width_of(self.edges.across[index])))
        self.header = 0
        while self.header < len(self.rows) and self.rows[self.header].row.header:
            self.header += 1
        if self.header == len(self.rows):
            self.header = 0
        self.height = self.static_height()

    def bottom(self) -> int:
        """The width of the table's bottom line."""
        return width_of(self.edges.across[-1])

    def static_height(self) -> int:
        """The table's height on a page without end."""
        y = 0
        ends: dict[int, int] = {}
        for index, row in enumerate(self.rows):
            height = row.height
            for cell in row.cells:
                if cell.rows > 1:
                    need = y + row.above + row.margin + cell.content_height + cell.bottom
                    last = index + cell.rows - 1
                    ends[last] = max(ends.get(last, 0), need)
            if index in ends and not row.exact:
                height = max(height, ends[index] - y)
            y += height
        return y + self.bottom()

    # ------------------------------------------------------------ pages

    def plan(
        self, cursor: TableCursor | None, room: int, *, fresh: bool, page_room: int, tail_need: int = 0
    ) -> TablePart:
        """The rows that go into ``room`` from ``cursor`` on; ``fresh`` = nothing stands above, so something must be
        placed. ``tail_need``: room for what a last row with keep-with-next needs after the table."""
        from .rows import plan_rows

        return plan_rows(self, cursor, room, fresh=fresh, page_room=page_room, tail_need=tail_need)

    def head_need(self, page_room: int, tail_need: int = 0) -> int:
        """Room that the table's beginning needs: repeated header rows, chained rows, and the first line of a row."""
        from .rows import chain

        return chain(self, 0, page_room, tail_need)[0]


def _grid_cells(table: box.Table) -> tuple[list[list[GridCell]], dict[tuple[int, int], GridCell], int]:
    """Cells with their grid columns; cells that go on a vertical merge by (row, column) with the cell they belong to."""
    columns = len(table.grid)
    rows: list[list[GridCell]] = []
    for index, row in enumerate(table.rows):
        column = row.grid_before
        cells: list[GridCell] = []
        for cell in row.cells:
            span = max(1, cell.span)
            cells.append(GridCell(cell, index, column, column + span))
            column += span
        columns = max(columns, column)
        rows.append(cells)
    owners: dict[tuple[int, int], GridCell] = {}
    open_cells: dict[int, GridCell] = {}
    for index, cells in enumerate(rows):
        now: dict[int, GridCell] = {}
        for one in cells:
            above = open_cells.get(one.start)
            if one.cell.merge == "continue" and above is not None and above.stop == one.stop:
                owners[index, one.start] = above
                above.rows += 1
                now[one.start] = above
            elif one.cell.merge is not None:
                now[one.start] = one
        open_cells = now
    return rows, owners, columns


def _columns(table: box.Table, width: int, columns: int, edges: Edges, context: Context) -> list[int]:
    """The x of every grid line, from the column's left edge."""
    grid = list(table.grid) + [0] * (columns - len(table.grid))
    total = sum(grid)
    target = table.width
    if table.width_pct is not None:
        target = round_half_up(width * table.width_pct / 100)
    if total <= 0:
        total, grid = columns, [1] * columns
        target = target or width
    wanted = target if target else total
    xs = [0]
    sum_so_far = 0
    for one in grid:
        sum_so_far += one
        # Writer keeps columns in ten-thousandths of the table.
        xs.append(round_half_up(sum_so_far * 10000 / total) * wanted // 10000)
    if table.align == "center":
        left = (width - wanted) // 2
    elif table.align == "right":
        left = width - wanted
    else:
        first = edges.down[0] if edges.down else []
        line = (
            next((edge for edge in first if edge is not None), None)
            if first and first[0] is None
            else (first or [None])[0]
        )
        half = line.size // 2 if first and first[0] is not None and line is not None else 0
        if context.document.compat >= 15:
            left = table.indent + half
        else:
            left = table.indent - (table.cell_left if table.cell_left else half)
    return [x + left for x in xs]
