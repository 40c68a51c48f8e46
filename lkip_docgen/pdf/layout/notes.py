"""Footnotes at the page's foot (layout-facts §8)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .. import box, page
from .context import Context
from .draw import Frame, draw_stack
from .paragraph import SetParagraph
from .sheet import Sheet
from .stack import START, Cursor, Stack, StackPart

if TYPE_CHECKING:
    from .pages import Pages

_ABOVE_LINE = 57
_LINE = 10
_BELOW_LINE = 57
_SHARE = 0.25  # of the text width


class NoteArea:
    """The notes of the current page. ``height`` is what they take from the body."""

    def __init__(self, context: Context, begun: dict[int, tuple[int, int]]) -> None:
        self.context, self.begun = context, begun
        self._stacks: dict[str, Stack] = {}
        self._nodes: dict[str, int] = {}
        self._parts: list[tuple[str, Stack, StackPart, int]] = []  # note, its stack, what stands here, the gap above
        self._carried: list[tuple[str, Stack, Cursor]] = []
        self.height = 0
        self._sheet: Sheet | None = None
        self._pages: Pages | None = None

    def begin(self, sheet: Sheet, pages: Pages) -> None:
        """A new page: rests of notes from the page before come first."""
        self._sheet, self._pages = sheet, pages
        self._parts, self.height = [], 0
        carried, self._carried = self._carried, []
        for note, stack, cursor in carried:
            self._place(note, stack, cursor, pages.bottom - pages.top)

    def _stack(self, note: str) -> Stack | None:
        blocks = self.context.document.footnotes.get(note)
        if not blocks or self._pages is None:
            return None
        found = self._stacks.get(note)
        if found is None:
            found = self._stacks[note] = Stack(_plain_number(blocks), self._pages.column_width, self.context, "note")
        return found

    def need(self, refs: list[box.NoteRef]) -> int:
        """What these notes would add to the area."""
        total = 0
        above = self._parts[-1][1] if self._parts else None
        for ref in refs:
            stack = self._stack(ref.note)
            if stack is None:
                continue
            if above is None:
                total += _ABOVE_LINE + _LINE + _BELOW_LINE
            total += stack.height + self._between(above, stack)
            above = stack
        return total

    def _between(self, above: Stack | None, below: Stack) -> int:
        """How much more than its own space before a note needs above it."""
        if above is None or not above.blocks or not below.blocks:
            return 0
        last = above.blocks[-1]
        after = last.after if isinstance(last, SetParagraph) else 0
        before = below.gaps[0]
        return max(0, after - before)

    def add(self, ref: box.NoteRef, room: int) -> None:
        """Put a note on this page, as much of it as ``room`` (without the notes that stand already) allows."""
        stack = self._stack(ref.note)
        if stack is not None and ref.note not in self._nodes:
            self._nodes[ref.note] = self.context.tagger.add("Note", -1)
            self._place(ref.note, stack, START, room - self.height)

    def _place(self, note: str, stack: Stack, cursor: Cursor, room: int) -> None:
        frame = 0 if self._parts else _ABOVE_LINE + _LINE + _BELOW_LINE
        gap = self._between(self._parts[-1][1] if self._parts else None, stack)
        if self._carried:  # what comes after a cut note follows it
            self._carried.append((note, stack, cursor))
            return
        part = stack.plan(cursor, room - frame - gap, force=not self._parts)
        if part.items:
            self._parts.append((note, stack, part, gap))
            self.height += frame + gap + part.height
        if part.rest is not None:
            self._carried.append((note, stack, part.rest))

    @property
    def pending(self) -> bool:
        """Whether rests of notes wait for another page."""
        return bool(self._carried)

    def draw(self) -> None:
        """Draw the area at the page's foot."""
        if not self._parts or self._sheet is None or self._pages is None:
            return
        section = self._sheet.section
        x = section.margin_left + section.gutter
        y = self._pages.bottom - self.height
        width = (section.width - x - section.margin_right) * _SHARE
        at = y + _ABOVE_LINE + _LINE / 2
        self._sheet.items.append(page.RuleItem(x, at, x + width, at, _LINE, None))
        y += _ABOVE_LINE + _LINE + _BELOW_LINE
        frame = Frame(self.context, self._sheet, self.begun, artifact=False, body=False)
        for note, _, part, gap in self._parts:
            draw_stack(frame, part, x, y + gap, self._nodes[note])
            y += gap + part.height


def _plain_number(blocks: tuple[box.Block, ...]) -> tuple[box.Block, ...]:
    """The note with its number on the baseline and at full size, as Writer sets it."""
    first = blocks[0]
    if not isinstance(first, box.Paragraph) or not first.content:
        return blocks
    number = first.content[0]
    if not isinstance(number, box.Text | box.NoteRef) or number.style.vert != "super":
        return blocks
    plain = replace(number, style=replace(number.style, vert=None))
    return (replace(first, content=(plain, *first.content[1:])), *blocks[1:])
