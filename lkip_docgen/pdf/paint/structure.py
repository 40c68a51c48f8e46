"""The structure tree of a tagged document (ISO 32000-1, 14.7; PDF/UA-1, ISO 14289-1).

While pages are written, each piece of content that belongs to a node gets a number on its page (MCID); afterwards the
nodes become structure elements that refer to these numbers, and a parent tree leads back from them.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..page import Node
from .values import name, text_string

_TEXT_KEYS = {"Alt": "Alt", "ActualText": "ActualText", "Lang": "Lang", "Title": "T", "E": "E"}
_OWNERS = {
    "ColSpan": "Table",
    "RowSpan": "Table",
    "Scope": "Table",
    "Summary": "Table",
    "ListNumbering": "List",
    "Placement": "Layout",
    "BBox": "Layout",
}
_NAMES = frozenset({"Scope", "ListNumbering", "Placement"})

_Kid = tuple[int, int] | int | str
"""What hangs under a node: content as (page, MCID), another node, or a link's object reference, written out."""


class Structure:
    """Collects the marked content of all pages for ``nodes``, then writes the tree."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self.nodes = nodes
        self._kids: list[list[_Kid]] = [[] for _ in nodes]
        self._attached = [False] * len(nodes)
        self._top: list[int] = []
        self._pages: list[list[int]] = []  # by page: the node of each MCID
        self._annotations: list[tuple[int, int]] = []  # (structure parent, node)
        self._boxes: dict[int, tuple[float, float, float, float]] = {}

    def start_page(self) -> None:
        self._pages.append([])

    def mark(self, node: int) -> str | None:
        """BDC's operands for the next piece of content of ``node`` on the present page."""
        if not self.nodes:
            return None
        if node < 0:
            return ""
        self._attach(node)
        page = self._pages[-1]
        self._kids[node].append((len(self._pages) - 1, len(page)))
        page.append(node)
        return f"/{self.nodes[node].role} <</MCID {len(page) - 1}>>"

    def set_box(self, node: int, box: tuple[float, float, float, float]) -> None:
        """The bounding box of a figure, in points of its page (left, bottom, right, top)."""
        self._boxes[node] = box

    def annotation(self, node: int, reference: str, parents_from: int) -> int | None:
        """Hang a link's annotation under ``node``; returns its StructParent number."""
        if not self.nodes or node < 0:
            return None
        self._attach(node)
        self._kids[node].append(f"<</Type /OBJR /Obj {reference}>>")
        self._annotations.append((parents_from + len(self._annotations), node))
        return self._annotations[-1][0]

    def _attach(self, node: int) -> None:
        while node >= 0 and not self._attached[node]:
            self._attached[node] = True
            parent = self.nodes[node].parent
            (self._kids[parent] if parent >= 0 else self._top).append(node)
            node = parent

    def objects(self, first: int, root: int, pages: Sequence[int]) -> tuple[list[bytes], bytes]:
        """The structure elements as objects numbered from ``first`` on, and the tree root's own body.

        Args:
            first: the number of the first element (that of the document).
            root: the number of the StructTreeRoot object.
            pages: the numbers of the page objects.
        """
        for index in range(len(self.nodes)):  # empty cells and the like hold no content, yet a place
            self._attach(index)
        number_of = [first + 1 + i for i in range(len(self.nodes))]
        bodies = [
            b"<</Type /StructElem /S /Document /P %d 0 R /K [%s]>>"
            % (root, " ".join(f"{number_of[n]} 0 R" for n in sorted(self._top)).encode("ascii"))
        ]
        ids: list[tuple[bytes, int]] = []
        for index, node in enumerate(self.nodes):
            parent = number_of[node.parent] if node.parent >= 0 else first
            bodies.append(self._element(index, node, parent, number_of, pages, ids))
        parents = [
            f"{page} [{' '.join(f'{number_of[n]} 0 R' for n in content)}]" for page, content in enumerate(self._pages)
        ]
        parents += [f"{key} {number_of[n]} 0 R" for key, n in self._annotations]
        next_key = len(self._pages) + len(self._annotations)
        body = (
            f"<</Type /StructTreeRoot /K {first} 0 R /ParentTreeNextKey {next_key} "
            f"/ParentTree <</Nums [{' '.join(parents)}]>>"
        ).encode("ascii")
        if ids:
            names = b" ".join(b"%s %d 0 R" % (key, number) for key, number in sorted(ids))
            body += b" /IDTree <</Names [" + names + b"]>>"
        return bodies, body + b">>"

    def _element(
        self,
        index: int,
        node: Node,
        parent: int,
        number_of: list[int],
        pages: Sequence[int],
        ids: list[tuple[bytes, int]],
    ) -> bytes:
        kids = self._kids[index]
        body = f"<</Type /StructElem /S {name(node.role)} /P {parent} 0 R"
        if len(kids) > 1:
            body += self._several(kids, number_of, pages)
        elif kids:
            [kid] = kids
            if isinstance(kid, int):
                body += f" /K {number_of[kid]} 0 R"
            elif isinstance(kid, str):
                body += f" /K {kid}"
            else:
                body += f" /Pg {pages[kid[0]]} 0 R /K {kid[1]}"
        out = body.encode("ascii")
        if node.attributes or index in self._boxes:
            out += self._attributes(index, node)
        if node.role == "Note":  # PDF/UA-1, 7.9: each note has its own ID
            key = text_string(f"catatan{index}")
            ids.append((key, number_of[index]))
            out += b" /ID " + key
        return out + b">>"

    def _several(self, kids: list[_Kid], number_of: list[int], pages: Sequence[int]) -> str:
        """Entries for more than one kid. Elements alone stand in the order of the nodes, which is the reading order,
        whatever the pages' painting order; among content they stay where they were met."""
        home = None
        for kid in kids:
            if isinstance(kid, tuple):
                home = kid[0]
                break
        else:
            if not any(isinstance(kid, str) for kid in kids):
                kids = sorted(kids, key=lambda kid: kid if isinstance(kid, int) else 0)
        parts: list[str] = []
        for kid in kids:
            if isinstance(kid, int):
                parts.append(f"{number_of[kid]} 0 R")
            elif isinstance(kid, str):
                parts.append(kid)
            elif kid[0] == home:
                parts.append(str(kid[1]))
            else:
                parts.append(f"<</Type /MCR /Pg {pages[kid[0]]} 0 R /MCID {kid[1]}>>")
        page = "" if home is None else f" /Pg {pages[home]} 0 R"
        return f"{page} /K [{' '.join(parts)}]"

    def _attributes(self, index: int, node: Node) -> bytes:
        texts = b""
        owned: dict[str, list[str]] = {}
        for key, value in node.attributes:
            if key in _TEXT_KEYS:
                texts += f" /{_TEXT_KEYS[key]} ".encode("ascii") + text_string(str(value))
            elif key in _OWNERS:
                text = name(str(value)) if key in _NAMES else str(value) if isinstance(value, int) else None
                if text is None:
                    text = text_string(str(value)).decode("ascii")
                owned.setdefault(_OWNERS[key], []).append(f"/{key} {text}")
        if index in self._boxes:
            box = " ".join(f"{edge:.2f}" for edge in self._boxes[index])
            owned.setdefault("Layout", []).append(f"/BBox [{box}]")
        groups = [f"<</O /{owner} {' '.join(entries)}>>" for owner, entries in owned.items()]
        if not groups:
            return texts
        return texts + f" /A {groups[0] if len(groups) == 1 else '[' + ' '.join(groups) + ']'}".encode("ascii")
