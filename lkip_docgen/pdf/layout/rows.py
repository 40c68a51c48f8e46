"""Which rows of a table go on a page: fitting, keeping together, splitting, merged cells flowing on.

Follows layout-facts §6 and §7.
"""

from __future__ import annotations

from .. import box
from .borders import EdgeRow, width_of
from .stack import START, Cursor, StackPart
from .table import CellPart, RowPart, SetCell, SetRow, SetTable, TableCursor, TablePart


class _Merged:
    """A vertically merged cell that is open: where its box and its text begin on this page, and what text remains."""

    __slots__ = ("cell", "cursor", "text_y", "y")

    def __init__(self, cell: SetCell, y: int, text_y: int, cursor: Cursor) -> None:
        self.cell, self.y, self.text_y, self.cursor = cell, y, text_y, cursor

    @property
    def last(self) -> int:
        return self.cell.row + self.cell.rows - 1

    def bottom(self) -> int:
        """Where the cell would end with all its remaining text."""
        if self.cell.rotate:
            return self.text_y + self.cell.tight + self.cell.bottom
        return self.text_y + self.cell.stack.remaining(self.cursor).height + self.cell.bottom


def chain(table: SetTable, row: int, page_room: int, tail_need: int) -> tuple[int, int]:
    """(room needed, last row) of the rows that must begin together from ``row`` on: a row keeps with the next by its
    first paragraph, header rows with the first body row."""
    need = 0
    index = row
    rows = table.rows
    while index < len(rows) and (rows[index].keeps or index < table.header):
        need += rows[index].height
        index += 1
    if index == len(rows):
        if rows[-1].keeps and tail_need:
            return need + table.bottom() + tail_need, index - 1
        return need + table.bottom(), index - 1
    return need + head(table, index, page_room), index


def head(table: SetTable, index: int, page_room: int) -> int:
    """Room for the least of a row that may stand at a page's foot."""
    row = table.rows[index]
    closing = width_of(table.edges.closing(index)) if index + 1 < len(table.rows) else table.bottom()
    if not splittable(table, index, row.height, page_room):
        return row.height + closing
    least = 0
    for cell in row.cells:
        if cell.rotate or cell.rows > 1:
            continue
        part = cell.stack.plan(START, 0, force=True)
        least = max(least, part.height + cell.bottom)
    return min(row.height, row.above + row.margin + least) + closing


def splittable(table: SetTable, index: int, height: int, page_room: int) -> bool:
    """Whether a row may be parted: never at an exact height, nor where its minimum and not its text is too high; with
    cantSplit only where it is taller than a page."""
    row = table.rows[index]
    if row.exact or index < table.header:
        return False
    if row.row.height_rule != "exact" and row.row.height >= height:
        return False
    if row.row.cant_split:
        return height > page_room - sum([r.height for r in table.rows[: table.header]])
    return True


class _Planner:
    def __init__(
        self, table: SetTable, cursor: TableCursor | None, room: int, fresh: bool, page_room: int, tail: int
    ) -> None:
        self.table, self.room, self.page_room, self.tail = table, room, page_room, tail
        self.cursor = cursor or TableCursor(0)
        self.continued = cursor is not None
        self.fresh = fresh
        self.rows: list[RowPart] = []
        self.cells: list[CellPart] = []
        self.notes: list[box.NoteRef] = []
        self.open: dict[int, _Merged] = {}
        self.y = 0
        self.last_top = 0  # where the last row's text begins
        self.body = 0  # rows placed that are not repeated headers

    def run(self) -> TablePart:
        table, edges = self.table, self.table.edges
        index = self.cursor.row
        if self.continued and index >= table.header > 0 and self._header_fits(index):
            self._repeat_header()
        opening: EdgeRow = edges.across[0] if not self.continued or self.rows else edges.opening(index)
        for column, where in self.cursor.merged.items():
            cell = next(
                c for row in table.rows[: index + 1] for c in row.cells if c.column == column and c.row + c.rows > index
            )
            above = self._above(index)
            self.open[column] = _Merged(cell, self.y, self.y + above + table.rows[index].margin, where)
        chain_end = index - 1
        rest: TableCursor | None = None
        while index < len(table.rows):
            split = self.cursor.split and index == self.cursor.row
            if index > chain_end and not split:
                need, chain_end = chain(table, index, self.page_room, self.tail)
                linked = chain_end > index or (self.tail and index + 1 == len(table.rows) and table.rows[index].keeps)
                if linked and need > self.room - self.y and (self.body or not self.fresh):
                    rest = TableCursor(index)
                    break
            state = self._place(index, split)
            if state is None:
                index += 1
                continue
            rest = state
            break
        if rest is not None and not self.body:
            return TablePart([], [], 0, self.cursor, [], opening, [])
        closing = edges.across[-1] if rest is None else edges.closing(self.rows[-1].index)
        if rest is not None:
            rest = self._leave_open(rest)
        return TablePart(self.rows, self.cells, self.y + width_of(closing), rest, self.notes, opening, closing)

    # ------------------------------------------------------------ rows

    def _above(self, index: int) -> int:
        """The top line's width of a row at this place of the part."""
        edges = self.table.edges
        if self.rows:
            last = self.rows[-1]
            if last.index + 1 == index:
                return width_of(edges.across[index])
            return width_of(edges.between(last.index, index))
        return width_of(edges.opening(index)) if self.continued else width_of(edges.across[index])

    def _header_fits(self, index: int) -> bool:
        """Whether the repeated header leaves room for what goes on below it; else it isn't repeated."""
        heights = sum([self._header_height(i) for i in range(self.table.header)])
        return heights + min(head(self.table, index, self.page_room), self.page_room // 2) <= self.room

    def _repeat_header(self) -> None:
        for index in range(self.table.header):
            row = self.table.rows[index]
            height = row.height
            for cell in row.cells:
                if cell.row + cell.rows - 1 == index or cell.rows > 1:
                    height = max(height, self._header_height(index))
            part = RowPart(index, self.y, height, repeated=True)
            self.rows.append(part)
            for cell in row.cells:
                tall = height + sum(
                    [self._header_height(i) for i in range(index + 1, min(index + cell.rows, self.table.header))]
                )
                top = row.above + row.margin
                content = cell.stack.whole()
                if cell.row + cell.rows > self.table.header:  # merged with body rows: what fits into the header shows
                    content = cell.stack.plan(START, tall - top - cell.bottom, force=False)
                self._put(cell, self.y, tall, top, content, row, notes=False)
            self.y += height

    def _header_height(self, index: int) -> int:
        """A header row's height with the surplus of cells merged over header rows."""
        rows = self.table.rows
        height = rows[index].height
        for first in range(index + 1):
            for cell in rows[first].cells:
                if cell.rows > 1 and first + cell.rows - 1 == index:
                    have = sum([rows[i].height for i in range(first, index)])
                    height = max(
                        height, rows[first].above + rows[first].margin + cell.content_height + cell.bottom - have
                    )
        return height

    def _place(self, index: int, split: bool) -> TableCursor | None:
        """Place a row, or its first part; None if it stands whole, else where to go on."""
        table = self.table
        row = table.rows[index]
        above = self._above(index)
        top = above + row.margin
        cursors = self.cursor.cells if split else {}
        contents: dict[int, StackPart] = {}
        if split:
            least = 0
            for cell in row.cells:
                if cell.rows == 1 and not cell.rotate:
                    where = cursors.get(cell.column, Cursor(len(cell.stack.blocks)))
                    contents[cell.column] = cell.stack.remaining(where)
                    least = max(least, contents[cell.column].height + cell.bottom)
            height = top + least
        else:
            height = row.height + above - row.above if not row.exact else row.height
            if row.row.height_rule == "atLeast" or (row.row.height and not row.exact):
                height = max(row.row.height, height)
        opened = dict(self.open)
        for cell in row.cells:
            if cell.rows > 1 and not split:
                opened[cell.column] = _Merged(cell, self.y, self.y + top, START)
        if not row.exact:
            for merged in opened.values():
                if merged.last == index:
                    height = max(height, merged.bottom() - self.y)
        last = index + 1 == len(table.rows)
        closing = table.bottom() if last else width_of(table.edges.closing(index))
        tail = self.tail if last and row.keeps else 0
        fits = self.y + height + closing + (tail if self.body or not self.fresh else 0) <= self.room
        if fits:
            self._commit(index, split, height, top, contents, opened)
            return None
        if splittable(table, index, height, self.page_room):
            parted = self._part(index, split, top, opened, cursors, force=self.fresh and not self.body)
            if parted is not None:
                return parted
        if self.fresh and not self.body:
            table.context.warn("overflow", "baris tabel lebih tinggi dari halaman", self._source(row))
            self._commit(index, split, height, top, contents, opened)
            return None
        return TableCursor(index, split, cursors)

    def _source(self, row: SetRow) -> int:
        return next((source for cell in row.cells if (source := self._source_of(cell)) >= 0), -1)

    @staticmethod
    def _source_of(cell: SetCell) -> int:
        return next((block.source for block in cell.cell.content if isinstance(block, box.Paragraph)), -1)

    def _commit(
        self, index: int, split: bool, height: int, top: int, contents: dict[int, StackPart], opened: dict[int, _Merged]
    ) -> None:
        row = self.table.rows[index]
        self.rows.append(RowPart(index, self.y, height, continued=split))
        self.last_top = self.y + top
        for cell in row.cells:
            if cell.rows == 1:
                content = contents.get(cell.column) or cell.stack.whole()
                self._put(cell, self.y, height, top, content, row, continued=split)
        self.y += height
        self.body += 1
        self.open = opened
        for column in [c for c, merged in opened.items() if merged.last == index]:
            merged = opened.pop(column)
            self._put_merged(merged, self.y, merged.cell.stack.remaining(merged.cursor))

    def _put(
        self,
        cell: SetCell,
        y: int,
        height: int,
        top: int,
        content: StackPart,
        row: SetRow,
        *,
        continued: bool = False,
        goes_on: bool = False,
        notes: bool = True,
    ) -> None:
        inner = height - top - cell.bottom
        offset = 0
        if not goes_on and not cell.rotate:
            offset = _align(cell, inner - content.height)
        clip = row.exact and content.height > inner
        self.cells.append(CellPart(cell, y, height, y + top + offset, content, clip, continued))
        if notes:
            self.notes += content.notes

    def _put_merged(self, merged: _Merged, bottom: int, content: StackPart, *, goes_on: bool = False) -> None:
        cell = merged.cell
        inner = bottom - merged.text_y - cell.bottom
        offset = 0 if goes_on or cell.rotate else _align(cell, inner - content.height)
        clip = content.height > inner and self.table.rows[self.rows[-1].index].exact
        again = merged.cursor is not START
        self.cells.append(CellPart(cell, merged.y, bottom - merged.y, merged.text_y + offset, content, clip, again))
        self.notes += content.notes

    # ------------------------------------------------------------ splitting

    def _part(
        self, index: int, split: bool, top: int, opened: dict[int, _Merged], cursors: dict[int, Cursor], *, force: bool
    ) -> TableCursor | None:
        """Place the first part of a row; the cursor to go on from, or None if a cell can't place its first line."""
        table = self.table
        row = table.rows[index]
        limit = self.room - width_of(table.edges.closing(index))
        parts: list[tuple[SetCell, StackPart]] = []
        height = top
        rests: dict[int, Cursor] = {}
        for cell in row.cells:
            if cell.rows > 1:
                continue
            if cell.rotate:
                if not split:
                    parts.append((cell, cell.stack.whole()))
                continue
            where = cursors.get(cell.column, Cursor(len(cell.stack.blocks))) if split else START
            part = cell.stack.plan(where, limit - self.y - top - cell.bottom, force=force)
            if not part.items and part.rest is not None and part.rest.block < len(cell.stack.blocks):
                return None
            height = max(height, top + part.height + cell.bottom)
            if part.rest is not None:
                rests[cell.column] = part.rest
            parts.append((cell, part))
        if not rests and not any(m.last == index and m.bottom() > limit for m in opened.values()):
            return None  # it is not the text that is too high
        for merged in opened.values():
            # A merged cell's text fills the part down to the page's foot.
            if merged.last == index and merged.bottom() - self.y > height:
                height = min(merged.bottom(), limit) - self.y
            if merged.cell.row == index and not merged.cell.rotate and not force:
                first = merged.cell.stack.plan(START, limit - merged.text_y - merged.cell.bottom, force=False)
                if not first.items and not merged.cell.stack.empty:
                    return None
        if self.y + height > limit:
            table.context.warn("overflow", "baris tabel lebih tinggi dari halaman", self._source(row))
        self.rows.append(RowPart(index, self.y, height, continued=split, goes_on=True))
        for cell, part in parts:
            self._put(cell, self.y, height, top, part, row, continued=split, goes_on=True)
        self.y += height
        self.body += 1
        self.open = opened
        return TableCursor(index, True, rests)

    def _leave_open(self, rest: TableCursor) -> TableCursor:
        """Close the part: cells merged over the break show what fits, and go on."""
        carried: dict[int, Cursor] = {}
        if self.open and not rest.split:
            # Where a cell is merged over the break, Writer takes the last row as split: its cells stay at the top.
            last = self.rows[-1].index
            for placed in self.cells:
                if placed.cell.row == last and placed.cell.rows == 1:
                    placed.text_y = self.last_top
        for column, merged in self.open.items():
            cell = merged.cell
            if cell.rotate:
                self._put_merged(merged, self.y, cell.stack.whole() if merged.cursor is START else _NOTHING)
                carried[column] = Cursor(len(cell.stack.blocks))
                continue
            # Where nothing but this cell goes on, a line too high for the page must be placed all the same.
            force = self.body == 1 and self.rows[-1].continued and self.rows[-1].goes_on
            room = self.y - merged.text_y - cell.bottom
            part = cell.stack.plan(merged.cursor, room, force=force)
            if part.height > room and part.items:
                self.table.context.warn("overflow", "sel gabungan lebih tinggi dari halaman", self._source_of(cell))
            self._put_merged(merged, self.y, part, goes_on=True)
            carried[column] = part.rest or Cursor(len(cell.stack.blocks))
        return TableCursor(rest.row, rest.split, rest.cells, carried)


_NOTHING = StackPart([], 0, None, [])


def _align(cell: SetCell, rest: int) -> int:
    if rest <= 0 or cell.cell.valign == "top":
        return 0
    return rest // 2 if cell.cell.valign == "center" else rest


def plan_rows(
    table: SetTable, cursor: TableCursor | None, room: int, *, fresh: bool, page_room: int, tail_need: int
) -> TablePart:
    """See ``SetTable.plan``."""
    if not table.rows:
        return TablePart([], [], 0, None, [], [], [])
    return _Planner(table, cursor, room, fresh, page_room, tail_need).run()
