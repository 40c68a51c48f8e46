"""Which w:p is the n-th, and what its text is: the coordinates of ``Paragraph.source`` and ``Text.start``.

Numbers run over every ``w:p`` element of the body in document order (an element before what is inside it): paragraphs
of tables, content controls and text boxes included, and both branches of an mc:AlternateContent, drawn or not. After
the body come the header and footer parts as sections first use them, then footnotes, then endnotes, each likewise.

The text of a paragraph is its w:t, with one character each for w:tab ("\\t"), w:br and w:cr ("\\n"), w:noBreakHyphen
(U+2011), w:softHyphen (U+00AD) and w:sym (the character it names). Cached results of fields count, and so does hidden
text; field instructions, deleted text (w:del, w:moveFrom), equations, notes' numbers and paragraphs nested in text
boxes don't.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from .names import ALTERNATE, CHOICE, FALLBACK, M_NS, P_PR, R_PR, TXBX_CONTENT, XML_SPACE, P, T, w

_SKIPPED: Final = frozenset({P_PR, R_PR, TXBX_CONTENT, w("del"), w("moveFrom"), w("rt"), w("sdtPr"), w("sdtEndPr")})
_ONE: Final = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("br"): "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
_FLD_CHAR: Final = w("fldChar")
_FLD_TYPE: Final = w("fldCharType")
_SYM: Final = w("sym")
_SPACES: Final = str.maketrans("\n\r\t", "   ")

UNDERSTOOD: Final = frozenset(
    {
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/drawing/2010/main",
    }
)
"""Namespaces whose mc:Choice this reader takes; for any other it takes the fallback."""


def body_paragraphs(body: etree._Element) -> Iterator[etree._Element]:
    """The w:p elements under ``body`` in the order that ``Paragraph.source`` numbers them, from 0."""
    return body.iter(P)


def run_text(element: etree._Element) -> str:
    """The text of one w:t. Outer white space counts only with xml:space="preserve" (ECMA-376 Part 1, 17.3.3.31)."""
    text = element.text or ""
    if text and element.get(XML_SPACE) != "preserve" and (text[0].isspace() or text[-1].isspace()):
        text = text.strip(" \t\r\n")
    if "\n" in text or "\t" in text or "\r" in text:
        text = text.translate(_SPACES)
    return text


def sym_char(element: etree._Element) -> str:
    """The character of a w:sym as the file has it; usually in U+F000–F0FF."""
    try:
        return chr(int(element.get(w("char"), ""), 16))
    except (ValueError, OverflowError):
        return ""


def chosen(alternate: etree._Element) -> etree._Element | None:
    """The branch of an mc:AlternateContent to read: the first mc:Choice understood, else the mc:Fallback."""
    for branch in alternate:
        if branch.tag == CHOICE:
            needed = branch.get("Requires", "").split()
            spaces = branch.nsmap
            if all(spaces.get(prefix) in UNDERSTOOD for prefix in needed):
                return branch
        elif branch.tag == FALLBACK:
            return branch
    return None


def paragraph_text(paragraph: etree._Element) -> str:
    """The text of a w:p in which ``Text.start`` counts."""
    out: list[str] = []
    fields: list[bool] = []  # per open field: its result has begun
    _collect(paragraph, out, fields)
    return "".join(out)


def _collect(element: etree._Element, out: list[str], fields: list[bool]) -> None:
    for child in element:
        tag = child.tag
        if tag == T:
            if all(fields):
                out.append(run_text(child))
        elif tag == _FLD_CHAR:
            kind = child.get(_FLD_TYPE)
            if kind == "begin":
                fields.append(False)
            elif kind == "separate" and fields:
                fields[-1] = True
            elif kind == "end" and fields:
                fields.pop()
        elif tag in _ONE:
            if all(fields):
                out.append(_ONE[tag])
        elif tag == _SYM:
            if all(fields):
                out.append(sym_char(child))
        elif tag == ALTERNATE:
            branch = chosen(child)
            if branch is not None:
                _collect(branch, out, fields)
        elif tag not in _SKIPPED and not tag.startswith(f"{{{M_NS}}}") and len(child):
            _collect(child, out, fields)
