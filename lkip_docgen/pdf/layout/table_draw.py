"""A planned part of a table → fills, cell texts and lines."""

from __future__ import annotations

from .. import box, page
from .borders import EdgeRow
from .draw import Frame, draw_stack, rule
from .table import CellPart, SetTable, TablePart
from .tags import ARTIFACT


def draw_table(frame: Frame, table: SetTable, part: TablePart, x: float, y: float, parent: int) -> None:
    """Draw a part of a table whose column begins at x, with its top at y."""
    tagger = frame.context.tagger
    node = ARTIFACT
    if not frame.artifact:
        found = frame.begun.get(id(table))
        if found is None:
            attributes = (("Summary", table.table.caption),) if table.table.caption else ()
            found = frame.begun[id(table)] = (tagger.add("Table", parent, *attributes), 0)
        node = found[0]
    heads = _Heads(part)
    for cell in part.cells:
        if cell.cell.cell.shade:
            frame.items.append(
                page.FillItem(x + cell.cell.x, y + cell.y, cell.cell.width, cell.height, cell.cell.cell.shade)
            )
    for cell in sorted(part.cells, key=heads.order) if len(part.cells) > 1 else part.cells:
        again = heads.repeated(cell)
        inner = frame
        tag = ARTIFACT
        if again and not frame.artifact:
            inner = Frame(frame.context, frame.sheet, {}, artifact=True, body=False)
            inner.items = frame.items
        elif not frame.artifact:
            known = frame.begun.get(id(cell.cell))
            if known is None:
                row = frame.begun.get(id(table.rows[cell.cell.row]))
                if row is None:
                    row = frame.begun[id(table.rows[cell.cell.row])] = (tagger.add("TR", node), 0)
                known = frame.begun[id(cell.cell)] = (_cell_node(frame, table, cell, row[0]), 0)
            tag = known[0]
        _draw_cell(inner, cell, x, y, tag)
    _draw_lines(frame, table, part, x, y)


class _Heads:
    """Which cells of a part belong to repeated header rows."""

    __slots__ = ("_bottom",)

    def __init__(self, part: TablePart) -> None:
        self._bottom = max([row.y + row.height for row in part.rows if row.repeated], default=0)

    def repeated(self, cell: CellPart) -> bool:
        return cell.y < self._bottom

    @staticmethod
    def order(cell: CellPart) -> tuple[int, int]:
        return cell.cell.row, cell.cell.column


def _cell_node(frame: Frame, table: SetTable, cell: CellPart, row: int) -> int:
    attributes: list[tuple[str, str | int]] = []
    head = cell.cell.row < table.header
    if head:
        attributes.append(("Scope", "Column"))
    if cell.cell.span > 1:
        attributes.append(("ColSpan", cell.cell.span))
    if cell.cell.rows > 1:
        attributes.append(("RowSpan", cell.cell.rows))
    return frame.context.tagger.add("TH" if head else "TD", row, *attributes)


def _draw_cell(frame: Frame, cell: CellPart, x: float, y: float, tag: int) -> None:
    own = cell.cell
    if own.rotate:
        items: list[page.Item] = []
        tall = cell.height - own.cell.margins[0] - own.bottom
        across = {"center": (own.text_width - own.stack.height) / 2, "bottom": own.text_width - own.stack.height}
        links = len(frame.sheet.links)
        waiting = len(frame.context.pending)
        draw_stack(frame.inside(items), cell.content, 0.0, max(0.0, across.get(own.cell.valign, 0.0)), tag)
        del frame.sheet.links[links:]  # their areas would lie where the text stands unturned
        top, bottom = y + cell.text_y, y + cell.y + cell.height - own.bottom
        if own.rotate == 90:
            clip = page.ClipItem(x + own.text_x, bottom, tall, own.text_width, tuple(items), 90)
        else:
            clip = page.ClipItem(x + own.text_x + own.text_width, top, tall, own.text_width, tuple(items), 270)
        frame.items.append(clip)
        if len(frame.context.pending) > waiting:
            frame.context.clips.append((frame.items, clip, items))
        return
    if cell.clip:
        items = []
        waiting = len(frame.context.pending)
        draw_stack(frame.inside(items), cell.content, x + own.text_x, y + cell.text_y, tag)
        foot = y + cell.y + cell.height
        kept = [
            item for item in items if not (isinstance(item, page.TextItem) and item.baseline - item.size * 0.9 >= foot)
        ]
        lost = " ".join([i.text for i in items if isinstance(i, page.TextItem) and not any(i is k for k in kept)])
        if lost:
            frame.context.warn("clipped", "isi sel lebih tinggi dari barisnya yang tetap", _source(items), text=lost)
        clip = page.ClipItem(x + own.x, y + cell.y, own.width, cell.height, tuple(kept))
        frame.items.append(clip)
        if len(frame.context.pending) > waiting:
            frame.context.clips.append((frame.items, clip, items))
        return
    draw_stack(frame, cell.content, x + own.text_x, y + cell.text_y, tag)


def _source(items: list[page.Item]) -> int:
    return next((item.source for item in items if isinstance(item, page.TextItem)), -1)


def _draw_lines(frame: Frame, table: SetTable, part: TablePart, x: float, y: float) -> None:
    """Lines lie on the grid: upright ones centred on it, level ones from the row's top down."""
    edges, xs, items = table.edges, table.xs, frame.items
    upright: list[tuple[box.Line | None, float]] = [(None, 0.0)] * (edges.columns + 1)
    before: int | None = None
    for row in part.rows:
        top = y + row.y
        if before is None:
            above = part.opening
        elif row.index == before + 1:
            above = edges.across[row.index]
        else:
            above = edges.between(before, row.index)
        _level(items, above, xs, x, top)
        down = edges.down[row.index]
        for column, line in enumerate(down):
            old, since = upright[column]
            if line is not old and line != old:
                if old is not None:
                    at = x + xs[column]
                    rule(items, at, since, at, top, old)
                upright[column] = (line, top)
        before = row.index
    foot = y + part.height
    for column, (line, since) in enumerate(upright):
        if line is not None:
            at = x + xs[column]
            rule(items, at, since, at, foot, line)
    if part.rows:
        last = part.rows[-1]
        _level(items, part.closing, xs, x, y + last.y + last.height)


def _level(items: list[page.Item], edges: EdgeRow, xs: list[int], x: float, y: float) -> None:
    """Draw one row of edges, equal neighbours as one line."""
    start = 0
    line: box.Line | None = None
    for column, edge in enumerate(edges):
        if edge is not line and edge != line:
            if line is not None:
                rule(items, x + xs[start], y + line.size / 2, x + xs[column], y + line.size / 2, line)
            start, line = column, edge
    if line is not None:
        rule(items, x + xs[start], y + line.size / 2, x + xs[len(edges)], y + line.size / 2, line)
