"""Which line stands on each edge of a table's grid (layout-facts §7: on a conflict the wider line)."""

from __future__ import annotations

from .. import box

EdgeRow = list[box.Line | None]


def wider(one: box.Line | None, other: box.Line | None) -> box.Line | None:
    """The line that is drawn where two cells meet."""
    if one is None:
        return other
    if other is None or one.size >= other.size:
        return one
    return other


def width_of(edges: EdgeRow) -> int:
    """The widest line of a row of edges."""
    widest = 0
    for edge in edges:
        if edge is not None and edge.size > widest:
            widest = edge.size
    return widest


class GridCell:
    """A cell on the grid: columns ``start`` to ``stop``, rows ``row`` to ``row + rows``."""

    __slots__ = ("cell", "row", "rows", "start", "stop")

    def __init__(self, cell: box.Cell, row: int, start: int, stop: int) -> None:
        self.cell, self.row, self.start, self.stop = cell, row, start, stop
        self.rows = 1


class Edges:
    """A table's lines. ``across[r]`` are the lines above row r (the last: under the table) by column, ``down[r]``
    those left of each column in row r (the last: right of the table)."""

    __slots__ = ("_bottoms", "_inside", "_tops", "across", "columns", "down")

    def __init__(
        self, rows: list[list[GridCell]], merged: dict[tuple[int, int], GridCell], columns: int, inside: box.Line | None
    ) -> None:
        """``rows`` are all cells by row, those that go on a vertical merge too; ``merged`` maps (row, start) of these to
        the cell they belong to."""
        count = len(rows)
        self.columns = columns
        self._inside = inside
        self._tops: list[EdgeRow] = [[None] * columns for _ in range(count)]
        self._bottoms: list[EdgeRow] = [[None] * columns for _ in range(count)]
        self.across: list[EdgeRow] = [[None] * columns for _ in range(count + 1)]
        self.down: list[EdgeRow] = []
        for index, cells in enumerate(rows):
            tops, bottoms = self._tops[index], self._bottoms[index]
            down: EdgeRow = [None] * (columns + 1)
            above, below = self.across[index], self.across[index + 1]
            for one in cells:
                borders = one.cell.borders
                owner = merged.get((index, one.start))
                opens = owner is None
                closes = one.rows == 1 if owner is None else owner.row + owner.rows - 1 == index
                for column in range(one.start, one.stop):
                    tops[column], bottoms[column] = borders.top, borders.bottom
                    if opens and borders.top is not None:
                        above[column] = wider(above[column], borders.top)
                    if closes and borders.bottom is not None:
                        below[column] = wider(below[column], borders.bottom)
                if borders.left is not None:
                    down[one.start] = wider(down[one.start], borders.left)
                if borders.right is not None:
                    down[one.stop] = wider(down[one.stop], borders.right)
            self.down.append(down)

    def closing(self, row: int) -> EdgeRow:
        """The lines that close a part of the table under ``row`` at a page break."""
        if row + 1 == len(self._bottoms):
            return [self._inside if edge is not None else None for edge in self._bottoms[row]]
        return self._bottoms[row]

    def opening(self, row: int) -> EdgeRow:
        """The lines that open a part of the table above ``row`` after a page break."""
        if row == 0:
            return [self._inside if edge is not None else None for edge in self._tops[0]]
        return self._tops[row]

    def between(self, upper: int, lower: int) -> EdgeRow:
        """The lines between two rows that follow each other in a part but not in the table (a repeated header)."""
        return [wider(a, b) for a, b in zip(self._bottoms[upper], self._tops[lower], strict=True)]
