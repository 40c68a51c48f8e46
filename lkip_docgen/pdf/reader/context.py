"""What the whole document shares while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from ..box import Warning
from .numbering import Numbering
from .order import body_paragraphs, paragraph_text
from .package import Package
from .props import Props
from .styles import Styles

if TYPE_CHECKING:
    from .story import Resolved


@dataclass(frozen=True, slots=True)
class Zone:
    """A table style's part in the text of a cell; ``index`` stands for it in cache keys, 0 outside tables."""

    index: int = 0
    run: Props = field(default_factory=dict)
    paragraph: Props = field(default_factory=dict)


NO_ZONE = Zone()


@dataclass(slots=True)
class Context:
    """The open package, its resolved style sheet and lists, and what reading has gathered so far."""

    package: Package
    styles: Styles
    numbering: Numbering
    media: dict[str, bytes] = field(default_factory=dict)
    warnings: list[Warning] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    note_marks: dict[tuple[str, str], str] = field(default_factory=dict)  # ("footnote" | "endnote", id) → number
    paragraphs: dict[object, Resolved] = field(default_factory=dict)
    _numbers: dict[etree._Element, int] = field(default_factory=dict)
    _elements: list[etree._Element] = field(default_factory=list)
    _read: set[int] = field(default_factory=set)
    _zones: dict[object, Zone] = field(default_factory=dict)

    def number(self, story: etree._Element) -> None:
        """Give the paragraphs of a story (body, header, note) the next numbers."""
        for paragraph in body_paragraphs(story):
            self._numbers[paragraph] = len(self._elements)
            self._elements.append(paragraph)
            self.texts.append("")

    def source(self, paragraph: etree._Element) -> int:
        """The number of a paragraph."""
        return self._numbers.get(paragraph, -1)

    def set_text(self, source: int, text: str) -> None:
        """Keep the text of a paragraph that was read."""
        if source >= 0:
            self.texts[source] = text
            self._read.add(source)

    def source_text(self) -> tuple[str, ...]:
        """The text of every numbered paragraph, also of those that reading passed over."""
        for index, element in enumerate(self._elements):
            if index not in self._read:
                self.texts[index] = paragraph_text(element)
        return tuple(self.texts)

    def warn(self, kind: str, detail: str, source: int = -1, text: str = "") -> None:
        self.warnings.append(Warning(kind, detail, source, text))

    def zone(self, key: object, run: Props, paragraph: Props) -> Zone:
        """The one zone for ``key``."""
        known = self._zones.get(key)
        if known is None:
            known = Zone(len(self._zones) + 1, run, paragraph)
            self._zones[key] = known
        return known
