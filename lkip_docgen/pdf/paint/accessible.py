"""Whether a tagged layout may claim PDF/UA-1 in its metadata.

The claim is the file's own word to a screen reader, so it is made only where what a program can test holds (Matterhorn
Protocol 1.1): a title (06-003), a language (11-006), headings that begin with the first level and skip none (14-002,
14-003), header cells in every table (15-003), alternative text for every figure and formula (13-004, 17-002). Whether
that text says the right thing is for people.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..box import Properties
from ..page import Node

_NEEDS_TEXT = ("Figure", "Formula")
_HEADINGS = {f"H{level}": level for level in range(1, 7)}


def accessible(nodes: Sequence[Node], properties: Properties) -> bool:
    """Whether the structure and the properties meet the tests above; ``False`` for an untagged layout."""
    if not nodes or not properties.title or not properties.language:
        return False
    return _headings_in_order(nodes) and _tables_have_headers(nodes) and all(map(_has_text, nodes))


def _headings_in_order(nodes: Sequence[Node]) -> bool:
    last = 0
    for node in nodes:
        level = _HEADINGS.get(node.role)
        if level is not None:
            if level > last + 1:
                return False
            last = level
    return True


def _tables_have_headers(nodes: Sequence[Node]) -> bool:
    with_header: set[int] = set()
    for node in nodes:
        if node.role == "TH":
            table = node.parent
            while table >= 0 and nodes[table].role != "Table":
                table = nodes[table].parent
            with_header.add(table)
    return all(index in with_header for index, node in enumerate(nodes) if node.role == "Table")


def _has_text(node: Node) -> bool:
    if node.role not in _NEEDS_TEXT:
        return True
    return any(key in ("Alt", "ActualText") and value for key, value in node.attributes)
