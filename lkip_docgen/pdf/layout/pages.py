"""Pages of sections: sizes, headers and footers, numbers, columns (layout-facts §8)."""

from __future__ import annotations

from dataclasses import replace

from .. import box
from .context import Context
from .draw import Frame, draw_stack
from .sheet import Sheet
from .stack import Stack
from .tags import ARTIFACT

_COLUMN_GAP = 720
_PARITY = {"evenPage": 0, "oddPage": 1}


class Pages:
    """Makes pages as the flow asks for them. ``x``, ``column_width``, ``top`` and ``bottom`` bound the body of the
    current one (twips)."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.sheets: list[Sheet] = []
        self.section = box.Section(())
        self.section_index = -1
        self.x = self.column_width = self.top = self.bottom = 0
        self.column = 0
        self._next_number: int | None = None
        self._first = True
        self._stacks: dict[tuple[int, str, str], Stack | None] = {}

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    def must_turn(self, section: box.Section) -> bool:
        """Whether a section begins on a page of its own."""
        if not self.sheets or section.start != "continuous":
            return True
        old = self.section
        return (section.width, section.height) != (old.width, old.height)

    def begin_section(self, index: int, section: box.Section) -> None:
        """Begin a section on a new page. One that asks for an odd (even) page gets an odd (even) number and a sheet's front
        (back): what is counted for the blank page before it are the pages there are, not their numbers, which may have
        begun anew in between. (Where numbers begin anew at 1 in sections of this kind alone, this is what Word does
        and LibreOffice prints.)"""
        last = self.sheets[-1] if self.sheets else None
        number = section.page_start if section.page_start is not None else (last.number + 1 if last else 1)
        parity = _PARITY.get(section.start)
        if parity is not None:
            if number % 2 != parity and section.page_start is None and last is not None:
                number += 1
            if last is not None and (len(self.sheets) + 1) % 2 != parity:
                self.sheets.append(Sheet(len(self.sheets), self.section, self.section_index, last.number + 1, False))
        self.section, self.section_index = section, index
        self._next_number = number
        self._first = True
        self.new_page()

    def go_on_with(self, index: int, section: box.Section) -> None:
        """Go on with a continuous section on the current page; its header and footer begin on the next."""
        self.section, self.section_index = section, index
        self._next_number = section.page_start
        self._first = False
        self._set_columns()

    def new_page(self) -> None:
        """A new page of the current section, with header and footer."""
        section = self.section
        number = self._next_number
        if number is None:
            number = self.sheets[-1].number + 1 if self.sheets else 1
        self._next_number = None
        section = self._sided(number)
        sheet = Sheet(len(self.sheets), section, self.section_index, number, self._first)
        self._first = False
        self.sheets.append(sheet)
        self.column = 0
        self._set_columns()
        key = self._key(sheet)
        width = self._text_width()
        left = section.margin_left + section.gutter
        self.top, self.bottom = abs(section.margin_top), section.height - abs(section.margin_bottom)
        frame = Frame(self.context, sheet, {}, artifact=True, body=False)
        frame.items = sheet.head
        header = self._stack("header", key, width)
        if header is not None:
            if section.margin_top >= 0:
                self.top = max(self.top, section.header_distance + header.height)
            draw_stack(frame, header.whole(), left, section.header_distance, ARTIFACT)
        footer = self._stack("footer", key, width)
        if footer is not None:
            if section.margin_bottom >= 0:
                self.bottom = min(self.bottom, section.height - section.footer_distance - footer.height)
            draw_stack(frame, footer.whole(), left, section.height - section.footer_distance - footer.height, ARTIFACT)
        self.bottom = max(self.bottom, self.top + 1)

    def next_column(self) -> bool:
        """Go to the page's next column; False if there is none."""
        if self.column + 1 >= self.section.columns:
            return False
        self.column += 1
        self._set_columns()
        return True

    def end_page(self, y: int, notes: int) -> None:
        """Remember by how much the body moves for the section's vertical alignment."""
        section = self.sheet.section
        rest = max(0, self.bottom - notes - y)
        if section.valign == "center":
            self.sheet.shift = rest / 2
        elif section.valign == "bottom":
            self.sheet.shift = float(rest)

    def _text_width(self) -> int:
        section = self.section
        return max(1, section.width - section.margin_left - section.margin_right - section.gutter)

    def _sided(self, number: int) -> box.Section:
        """The section as a page of this number has it: margins change places on even ones where they are mirrored."""
        section = self.section
        if not self.context.document.mirror_margins or number % 2:
            return section
        inner = section.margin_left + section.gutter
        return replace(section, margin_left=section.margin_right, margin_right=inner, gutter=0)

    def _set_columns(self) -> None:
        section = self._sided(self.sheet.number)
        width, count = self._text_width(), max(1, section.columns)
        self.column_width = max(1, (width - _COLUMN_GAP * (count - 1)) // count)
        self.x = section.margin_left + section.gutter + self.column * (self.column_width + _COLUMN_GAP)

    def _key(self, sheet: Sheet) -> str:
        if self.section.title_page and sheet.first_of_section:
            return "first"
        if self.context.document.even_odd_headers and sheet.number % 2 == 0:
            return "even"
        return "default"

    def _stack(self, kind: str, key: str, width: int) -> Stack | None:
        at = (self.section_index, kind, key)
        if at not in self._stacks:
            blocks = (self.section.headers if kind == "header" else self.section.footers).get(key, ())
            self._stacks[at] = Stack(blocks, width, self.context, "header") if blocks else None
        return self._stacks[at]
