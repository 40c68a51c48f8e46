"""Blocks set one under another to one width: a cell's content, a header, a note (layout-facts §3, §7, §8).

A stack is planned before it is drawn: ``plan`` says which lines go into a given room and where the rest begins. Widow
control and keep rules don't count here.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from .. import box
from .context import Context
from .paragraph import SetParagraph, same_box, set_paragraph

if TYPE_CHECKING:
    from .table import SetTable, TableCursor, TablePart

SetBlock = "SetParagraph | SetTable"
Kind = Literal["cell", "header", "note"]


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a stack goes on: block, line, and the place inside a nested table."""

    block: int = 0
    line: int = 0
    inner: TableCursor | None = None


START = Cursor()


@dataclass(slots=True)
class LinesItem:
    """Lines ``start`` to ``stop`` of a paragraph at ``y`` from the part's top."""

    y: int
    paragraph: SetParagraph
    start: int
    stop: int


@dataclass(slots=True)
class TableItem:
    y: int
    table: SetTable
    part: TablePart


@dataclass(slots=True)
class StackPart:
    """What of a stack stands in one place; ``rest`` is where the remainder begins, None when nothing remains."""

    items: list[LinesItem | TableItem]
    height: int
    rest: Cursor | None
    notes: list[box.NoteRef]


def gap_between(above: SetParagraph | SetTable | None, below: SetParagraph | SetTable, context: Context) -> int:
    """The space between two blocks: the larger of after and before (their sum with the compatibility flag), and the
    line-spacing extra of the last line above."""
    one = above if isinstance(above, SetParagraph) else None
    two = below if isinstance(below, SetParagraph) else None
    before = two.before if two is not None else 0
    if one is None:
        return before
    after = one.after
    if two is not None:
        same = one.paragraph.style_id == two.paragraph.style_id
        if same and two.paragraph.contextual:
            before = 0
        if same and one.paragraph.contextual:
            after = 0
        if one.joined_below:
            return one.tail + max(after, before)
    together = after + before if context.document.no_html_autospacing else max(after, before)
    return together + one.tail


def join_boxes(blocks: list[SetParagraph | SetTable], context: Context) -> None:
    """Take the lines away between neighbouring paragraphs that share one frame."""
    for one, two in pairwise(blocks):
        if isinstance(one, SetParagraph) and isinstance(two, SetParagraph):
            join(one, two, context)


def join(one: SetParagraph, two: SetParagraph, context: Context) -> None:
    """Join two neighbours of one frame, once."""
    if not one.joined_below and same_box(one.paragraph, two.paragraph):
        one.joined_below = two.joined_above = True
        if one.bottom:
            one.tops[-1] -= one.bottom
            one.bottom = 0
        if two.top:
            two.tops = [top - two.top for top in two.tops]
            two.top = 0
        one.joint = gap_between(one, two, context)


class Stack:
    """Set blocks with the gaps above them; ``height`` is of all, with the last one's space after and extra."""

    __slots__ = ("blocks", "context", "full", "gaps", "height", "tail")

    def __init__(
        self, blocks: tuple[box.Block, ...], width: int, context: Context, kind: Kind, background: str | None = None
    ) -> None:
        from .table import SetTable

        self.context = context
        self.blocks: list[SetParagraph | SetTable] = []
        for block in blocks:
            if isinstance(block, box.Paragraph):
                if not block.section_only:
                    self.blocks += set_paragraph(block, width, context, background=background, in_cell=True)
            else:
                self.blocks.append(SetTable(block, width, context))
        last = self.blocks[-1] if self.blocks else None
        if (
            kind == "cell"
            and len(self.blocks) > 1
            and isinstance(self.blocks[-2], SetTable)
            and isinstance(last, SetParagraph)
            and not last.paragraph.content
            and last.paragraph.label is None
        ):
            self.blocks.pop()  # Word demands the paragraph; it takes no room
        if len(self.blocks) > 1:
            join_boxes(self.blocks, context)
        self.gaps: list[int] = []
        above: SetParagraph | SetTable | None = None
        total = 0
        for block_ in self.blocks:
            gap = gap_between(above, block_, context)
            if above is None and kind == "cell" and isinstance(block_, SetParagraph) and block_.auto_before:
                gap = 0
            self.gaps.append(gap)
            total += gap + (block_.tops[-1] if isinstance(block_, SetParagraph) else block_.height)
            above = block_
        self.tail = 0
        if isinstance(above, SetParagraph):
            if kind != "note":
                self.tail = above.tail + (0 if kind == "cell" and above.auto_after else above.after)
            total += self.tail
        self.height = total
        self.full: StackPart | None = None

    def whole(self) -> StackPart:
        """Everything in one part."""
        if self.full is None:
            self.full = self.plan(START, 1 << 30, force=True)
            self.full.height = self.height
        return self.full

    def remaining(self, cursor: Cursor) -> StackPart:
        """Everything from a cursor on."""
        return self.whole() if cursor is START else self.plan(cursor, 1 << 30, force=True)

    @property
    def empty(self) -> bool:
        return not self.blocks

    def plan(self, cursor: Cursor, room: int, *, force: bool) -> StackPart:
        """What fits into ``room`` from ``cursor`` on. ``force`` places one line even where nothing fits."""
        items: list[LinesItem | TableItem] = []
        notes: list[box.NoteRef] = []
        y = 0
        index, line, inner = cursor.block, cursor.line, cursor.inner
        while index < len(self.blocks):
            block = self.blocks[index]
            if isinstance(block, SetParagraph):
                gap = self._gap(index, line, continued=cursor is not START and not items)
                stop = block.count
                if y + gap + block.height(line, stop) > room:
                    stop = line
                    free = room - y - gap
                    # A cell's last paragraph begins only where its space after has room under its first line.
                    first = self.tail - block.tail if items and index + 1 == len(self.blocks) else 0
                    if block.height(line, line + 1) <= free - first:
                        while stop + 1 < block.count and block.height(line, stop + 1) <= free:
                            stop += 1
                    if stop == line:
                        if items or not force:
                            return StackPart(items, y, Cursor(index, line), notes)
                        stop = line + 1
                items.append(LinesItem(y + gap, block, line, stop))
                y += gap + block.height(line, stop)
                if block.notes:
                    for one in block.lines[line:stop]:
                        notes += one.notes
                if stop < block.count:
                    return StackPart(items, y, Cursor(index, stop), notes)
            else:
                gap = self._gap(index, 0, continued=cursor is not START and not items) if inner is None else 0
                part = block.plan(inner, room - y - gap, fresh=force and not items, page_room=room)
                if not part.rows:
                    return StackPart(items, y, Cursor(index, 0, inner), notes)
                items.append(TableItem(y + gap, block, part))
                notes += part.notes
                y += gap + part.height
                if part.rest is not None:
                    return StackPart(items, y, Cursor(index, 0, part.rest), notes)
            index, line, inner = index + 1, 0, None
        if cursor.block < len(self.blocks) and self.tail:
            if y + self.tail > room and not force:
                # The last text stays, and an empty part goes on (layout-facts, Traps).
                return StackPart(items, y, Cursor(len(self.blocks)), notes)
            y += self.tail
        return StackPart(items, y, None, notes)

    def _gap(self, index: int, line: int, *, continued: bool) -> int:
        block = self.blocks[index]
        if continued:  # even the rest of a paragraph keeps its space before there (layout-facts §3)
            return block.before if isinstance(block, SetParagraph) else 0
        return 0 if line else self.gaps[index]
