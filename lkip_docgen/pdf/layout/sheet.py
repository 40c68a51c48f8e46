"""A page while it is being filled."""

from __future__ import annotations

from .. import box, page
from .numbers import label_of


class Sheet:
    """A page's items in paint order: ``under`` (backgrounds, pictures behind text) before ``items``."""

    __slots__ = (
        "first_of_section",
        "head",
        "index",
        "items",
        "label",
        "links",
        "number",
        "section",
        "section_index",
        "shift",
        "under",
    )

    def __init__(
        self, index: int, section: box.Section, section_index: int, number: int, first_of_section: bool
    ) -> None:
        self.index = index
        self.section, self.section_index = section, section_index
        self.number = number
        self.first_of_section = first_of_section
        self.label = label_of(number, section.page_format)
        self.under: list[page.Item] = []
        self.head: list[page.Item] = []  # header and footer
        self.items: list[page.Item] = []
        self.shift = 0.0  # of the body, by the section's vertical alignment
        self.links: list[page.LinkArea] = []

    def finish(self) -> page.Page:
        return page.Page(
            self.section.width,
            self.section.height,
            self.section_index,
            self.number,
            self.label,
            (*self.under, *self.head, *self.items),
            tuple(self.links),
        )
