"""What one layout run shares: the document, looks of styles, warnings, fields waiting for page numbers, anchors.

Made for one document and thrown away; nothing here outlives ``layout()``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .. import box, page
from .numbers import label_of

if TYPE_CHECKING:
    from .draw import Frame
    from .lines import Line
    from .paragraph import SetParagraph
    from .tags import Tagger


class Pending:
    """A line with a field whose text waits for the last page: where it was drawn, as items ``first`` to ``last``."""

    __slots__ = ("baseline", "first", "frame", "last", "line", "paragraph", "source", "tags", "x")

    def __init__(
        self,
        frame: Frame,
        paragraph: SetParagraph,
        line: Line,
        x: float,
        baseline: float,
        first: int,
        last: int,
        source: int,
        tags: tuple[int, int],
    ) -> None:
        self.frame, self.paragraph, self.line, self.x, self.baseline = frame, paragraph, line, x, baseline
        self.first, self.last, self.source, self.tags = first, last, source, tags


class Context:
    """The state of one layout run."""

    __slots__ = (
        "_warned",
        "anchors",
        "clips",
        "default_tab",
        "document",
        "looks",
        "outline",
        "paragraph_pages",
        "pending",
        "references",
        "resolve_pageref",
        "tagger",
        "warnings",
    )

    def __init__(self, document: box.Document, tagger: Tagger, *, resolve_pageref: bool) -> None:
        from .inline import Looks

        self.document = document
        self.tagger = tagger
        self.resolve_pageref = resolve_pageref
        self.default_tab = document.default_tab or 720
        self.looks = Looks()
        self.warnings: list[page.Warning] = []
        self._warned: set[tuple[str, str, int]] = set()
        self.pending: list[Pending] = []
        # Clips with waiting lines inside: the list they stand in, the clip, and what it holds, still open.
        self.clips: list[tuple[list[page.Item], page.ClipItem, list[page.Item]]] = []
        self.anchors: dict[str, tuple[int, float]] = {}
        self.outline: list[page.Bookmark] = []
        self.paragraph_pages: dict[int, tuple[int, int]] = {}
        self.references: list[box.PageField] = []

    def warn(self, kind: str, detail: str, source: int = -1, *, text: str = "") -> None:
        """Record a warning, once per kind, detail, text and paragraph."""
        at = (kind, detail + text, source)
        if at not in self._warned:
            self._warned.add(at)
            self.warnings.append(page.Warning(kind, detail, source, text))

    def field_guess(self, item: box.PageField) -> str:
        """Text of plausible width for a field that isn't known yet."""
        if item.kind == "PAGEREF":
            return item.cached or "0"
        if item.cached.strip().isdigit():
            return item.cached.strip()
        return label_of(8, item.number_format or "decimal")

    def number_references(self) -> None:
        """List the body's PAGEREF fields in document order."""
        self.references = list(references(self.document))


def references(document: box.Document) -> Iterator[box.PageField]:
    """The PAGEREF fields of the body in document order."""
    stack: list[box.Block] = []
    for section in reversed(document.sections):
        stack.extend(reversed(section.content))
    while stack:
        block = stack.pop()
        if isinstance(block, box.Paragraph):
            for item in block.content:
                if isinstance(item, box.PageField) and item.kind == "PAGEREF":
                    yield item
        else:
            for row in reversed(block.rows):
                for cell in reversed(row.cells):
                    stack.extend(reversed(cell.content))
