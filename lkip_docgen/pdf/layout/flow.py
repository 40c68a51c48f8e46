"""The flow of blocks over pages: breaking, keeping together, widows and orphans (layout-facts §3, §6)."""

from __future__ import annotations

from .. import box
from .context import Context
from .draw import Frame, draw_lines
from .notes import NoteArea
from .pages import Pages
from .paragraph import SetParagraph, set_paragraph
from .stack import gap_between, join_boxes
from .table import SetTable, TableCursor
from .table_draw import draw_table

Block = SetParagraph | SetTable


class Flow:
    """Sets the document's sections on pages, one after the other."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.pages = Pages(context)
        self.begun: dict[int, tuple[int, int]] = {}
        self.notes = NoteArea(context, self.begun)
        self.blocks: list[Block] = []
        self.above: Block | None = None
        self.y = 0
        self.fresh = True  # nothing stands on the page (or in the column) yet
        self.keep_before = True  # space before counts at this page's top
        self.break_due = False
        self.last_section = False
        self._kept: list[object] = []  # set blocks stay alive: ``begun`` goes by identity

    def run(self) -> None:
        """Set all sections."""
        for index, section in enumerate(self.context.document.sections):
            self._section(index, section)
        while self.notes.pending:  # rests of notes longer than a page
            self._turn()
        self._end_page()

    # ------------------------------------------------------------ sections and pages

    def _section(self, index: int, section: box.Section) -> None:
        pages = self.pages
        if pages.must_turn(section):
            if pages.sheets:
                self._end_page()
            pages.begin_section(index, section)
            self._begin_page()
            self.keep_before, self.above, self.break_due = True, None, False
        else:
            pages.go_on_with(index, section)
        self.last_section = index + 1 == len(self.context.document.sections)
        self.blocks = self._set(section.content)
        self._kept.append(self.blocks)
        position = 0
        kept_until = -1
        while position < len(self.blocks):
            block = self.blocks[position]
            self._forced_break(block)
            if position > kept_until:
                need, kept_until = self._chain(position)
                if need > self._room() and not self.fresh:
                    self._turn()
            if isinstance(block, SetParagraph):
                self._paragraph(block)
            else:
                self._table(block, position)
            self.above = block
            position += 1

    def _set(self, content: tuple[box.Block, ...]) -> list[Block]:
        out: list[Block] = []
        width = self.pages.column_width
        for block in content:
            if isinstance(block, box.Paragraph):
                if not block.section_only:
                    out += set_paragraph(block, width, self.context)
            else:
                out.append(SetTable(block, width, self.context))
        join_boxes(out, self.context)
        return out

    def _begin_page(self) -> None:
        self.y = self.pages.top
        self.fresh = True
        self.notes.begin(self.pages.sheet, self.pages)

    def _end_page(self) -> None:
        self.notes.draw()
        self.pages.end_page(self.y, self.notes.height)

    def _turn(self) -> None:
        """Go on in the next column or on a new page, as the text demands it."""
        if self.pages.next_column():
            self.y = self.pages.top
            self.fresh = True
        else:
            self._end_page()
            self.pages.new_page()
            self._begin_page()
        self.keep_before = False

    def _forced_break(self, block: Block) -> None:
        wants = isinstance(block, SetParagraph) and block.paragraph.page_break_before and block.is_first
        if not wants and isinstance(block, SetTable):
            wants = _table_breaks(block)
        if self.break_due or (wants and not self.fresh):
            self._end_page()
            self.pages.new_page()
            self._begin_page()
            self.keep_before, self.above = True, None
        self.break_due = False

    def _room(self) -> int:
        return self.pages.bottom - self.notes.height - self.y

    def _gap(self, block: Block) -> int:
        if self.fresh:
            if not self.keep_before or not isinstance(block, SetParagraph):
                return 0
            if block.auto_before and len(self.pages.sheets) == 1:
                return 0
            return block.before
        return gap_between(self.above, block, self.context)

    # ------------------------------------------------------------ keeping with the next

    def _chain(self, position: int) -> tuple[int, int]:
        """(room needed, last block) of the blocks that must begin together from ``position`` on."""
        if not _keeps(self.blocks[position]):
            return 0, position
        need, last = self._linked(position)
        return self._gap(self.blocks[position]) + need, last

    def _linked(self, index: int) -> tuple[int, int]:
        """The same without the space above the first block; for one that keeps with nothing, the least room it needs."""
        blocks = self.blocks
        need = 0
        while True:
            block = blocks[index]
            last = index + 1 == len(blocks)
            if _keeps(block) and not last and not _breaks_before(blocks[index + 1]):
                assert isinstance(block, SetParagraph)
                need += block.height(0, block.count) + gap_between(block, blocks[index + 1], self.context)
                index += 1
                continue
            if _keeps(block) and last and self.last_section:
                assert isinstance(block, SetParagraph)
                return need + block.height(0, block.count), index  # at the document's end it stays whole
            return need + self._head(index), index

    def _head(self, index: int) -> int:
        """The least room a block needs to begin."""
        block = self.blocks[index]
        if isinstance(block, SetTable):
            return block.head_need(self.pages.bottom - self.pages.top, self._tail_need(index))
        return block.height(0, least_lines(block))

    def _tail_need(self, index: int) -> int:
        """What a table's last row needs below the table where it keeps with the next block."""
        block = self.blocks[index]
        assert isinstance(block, SetTable)
        if index + 1 == len(self.blocks) or not block.rows or not block.rows[-1].keeps:
            return 0
        after = self.blocks[index + 1]
        if _breaks_before(after):
            return 0
        return gap_between(block, after, self.context) + self._linked(index + 1)[0]

    # ------------------------------------------------------------ placing

    def _paragraph(self, block: SetParagraph) -> None:
        gap = self._gap(block) + self._reserve(block)
        line, count = 0, block.count
        while True:
            stop = self._fit(block, line, self._room() - gap)
            if stop < count:
                allowed = _allowed(block, line, stop)
                if allowed > line:
                    stop = allowed
                elif not self.fresh:
                    self._turn()
                    gap = self._reserve(block) if line == 0 else 0
                    continue
                elif stop == line:
                    stop = line + 1
                    if block.height(line, stop) > self._room():
                        self.context.warn(
                            "overflow", "baris atau gambar lebih tinggi dari halaman", block.paragraph.source
                        )
            frame = self._frame()
            self._take_notes(block, line, stop)
            draw_lines(frame, block, line, stop, self.pages.x, self.y + gap, -1)
            self.y += gap + block.height(line, stop)
            self.fresh = False
            line = stop
            if line == count:
                break
            self._turn()
            gap = 0
        if block.breaks:
            self.break_due = True

    def _frame(self) -> Frame:
        return Frame(self.context, self.pages.sheet, self.begun, artifact=False, body=True)

    def _reserve(self, block: SetParagraph) -> int:
        """Room above a paragraph's text for pictures that text may not stand beside."""
        need = 0
        for run in block.floats:
            item = run.item
            assert isinstance(item, box.Anchored)
            if item.wrap == "none" or item.behind or item.v_from not in ("paragraph", "line") or item.v_align:
                continue
            if item.wrap != "topAndBottom":
                self.context.warn(
                    "wrap", "teks di samping gambar tidak diatur; gambar berdiri sendiri", block.paragraph.source
                )
            need = max(need, item.v_offset + item.picture.height + item.distance[1])
        return need

    def _fit(self, block: SetParagraph, line: int, room: int) -> int:
        """The first line that has no room."""
        count = block.count
        if not block.notes:
            if block.height(line, count) <= room:
                return count
            stop = line
            while stop < count and block.height(line, stop + 1) <= room:
                stop += 1
            return stop
        refs: list[box.NoteRef] = []
        stop = line
        while stop < count:
            refs += block.lines[stop].notes
            need = self.notes.need(refs)
            if block.height(line, stop + 1) + need > room:
                break
            stop += 1
        return stop

    def _take_notes(self, block: SetParagraph, line: int, stop: int) -> None:
        if block.notes:
            for one in block.lines[line:stop]:
                for ref in one.notes:
                    self.notes.add(ref, self.pages.bottom - self.y - block.height(line, stop))

    def _table(self, table: SetTable, position: int) -> None:
        gap = self._gap(table)
        tail = self._tail_need(position)
        cursor: TableCursor | None = None
        page_room = self.pages.bottom - self.pages.top
        while True:
            room = self._room() - gap
            part = table.plan(cursor, room, fresh=self.fresh, page_room=page_room, tail_need=tail)
            if part.notes:
                need = self.notes.need(part.notes)
                tried = 0
                while need and part.height + need > room and tried < 3:
                    smaller = table.plan(cursor, room - need, fresh=self.fresh, page_room=page_room, tail_need=tail)
                    if not smaller.rows:
                        part = smaller if not self.fresh else part
                        break
                    part, tried = smaller, tried + 1
                    need = self.notes.need(part.notes)
            if not part.rows:
                self._turn()
                gap = 0
                continue
            if self.fresh and part.rest is not None and part.rest == cursor:
                # Nothing moved on: what is left can't be parted, and stands on one page however high it is.
                self.context.warn("overflow", "tabel lebih tinggi dari halaman")
                part = table.plan(cursor, 1 << 30, fresh=True, page_room=1 << 30)
            for ref in part.notes:
                self.notes.add(ref, self.pages.bottom - self.y - gap - part.height)
            if cursor is None:
                self.context.tagger.interrupt(-1)
            draw_table(self._frame(), table, part, self.pages.x, self.y + gap, -1)
            self.y += gap + part.height
            self.fresh = False
            if part.rest is None:
                return
            cursor = part.rest
            self._turn()
            gap = 0


def least_lines(block: SetParagraph) -> int:
    """How many lines must stand together where a paragraph begins."""
    count = block.count
    if block.paragraph.keep_lines:
        return count
    if not block.paragraph.widow_control:
        return 1
    return count if count <= 3 else 2


def _allowed(block: SetParagraph, line: int, stop: int) -> int:
    """Where a paragraph may break at or before ``stop``; ``line`` if it may not."""
    paragraph = block.paragraph
    if paragraph.keep_lines and line == 0:
        return line
    if paragraph.widow_control:
        if block.count - stop == 1:
            stop -= 1
        if line == 0 and stop < 2:
            return line
    return max(stop, line)


def _keeps(block: Block) -> bool:
    return isinstance(block, SetParagraph) and block.paragraph.keep_next and not block.breaks


def _breaks_before(block: Block) -> bool:
    if isinstance(block, SetParagraph):
        return block.paragraph.page_break_before and block.is_first
    return _table_breaks(block)


def _table_breaks(table: SetTable) -> bool:
    """A page break before the first paragraph of a table's first cell moves the table."""
    if not table.table.rows or not table.table.rows[0].cells:
        return False
    content = table.table.rows[0].cells[0].content
    return bool(content) and isinstance(content[0], box.Paragraph) and content[0].page_break_before
