"""The structure tree (PDF/UA): headings, paragraphs, lists, tables of contents, tables, figures."""

from __future__ import annotations

from .. import box
from ..page import Node

ARTIFACT = -1


class _OpenList:
    __slots__ = ("body", "level", "list_id", "node")

    def __init__(self, level: int, list_id: str, node: int, body: int) -> None:
        self.level, self.list_id, self.node, self.body = level, list_id, node, body


class Tagger:
    """Grows the structure tree in document order. ``ARTIFACT`` as parent makes everything beneath an artifact."""

    __slots__ = ("_lists", "_tocs", "nodes")

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self._lists: dict[int, list[_OpenList]] = {}
        self._tocs: dict[int, int] = {}

    def add(self, role: str, parent: int, *attributes: tuple[str, str | int]) -> int:
        """A new node; its index."""
        self.nodes.append(Node(role, parent, attributes))
        return len(self.nodes) - 1

    def interrupt(self, parent: int) -> None:
        """Something that is no paragraph ends the lists and tables of contents that are open under ``parent``."""
        self._lists.pop(parent, None)
        self._tocs.pop(parent, None)

    def paragraph(self, paragraph: box.Paragraph, parent: int) -> tuple[int, int]:
        """Nodes for a paragraph's label and its text."""
        style = paragraph.style_id
        if style[:3].upper() == "TOC" and style[3:4].isdigit():
            self._lists.pop(parent, None)
            toc = self._tocs.get(parent)
            if toc is None:
                toc = self._tocs[parent] = self.add("TOC", parent)
            node = self.add("TOCI", toc)
            return node, node
        if parent in self._tocs:
            del self._tocs[parent]
        if paragraph.outline is not None:
            self._lists.pop(parent, None)
            node = self.add(f"H{min(paragraph.outline, 5) + 1}", parent)
            return node, node
        if paragraph.label is not None and paragraph.label.text:
            return self._item(paragraph.label, parent)
        self._lists.pop(parent, None)
        node = self.add("Caption" if "caption" in style.lower() else "P", parent)
        return node, node

    def _item(self, label: box.Label, parent: int) -> tuple[int, int]:
        open_lists = self._lists.setdefault(parent, [])
        while open_lists and open_lists[-1].level > label.level:
            open_lists.pop()
        top = open_lists[-1] if open_lists else None
        if top is None or top.level < label.level or (top.level == label.level and top.list_id != label.list_id):
            if top is not None and top.level == label.level:
                open_lists.pop()
                top = open_lists[-1] if open_lists else None
            node = self.add("L", parent if top is None else top.body)
            top = _OpenList(label.level, label.list_id, node, -1)
            open_lists.append(top)
        item = self.add("LI", top.node)
        mark = self.add("Lbl", item)
        top.body = self.add("LBody", item)
        return mark, top.body
