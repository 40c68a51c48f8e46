"""XML names of WordprocessingML in Clark notation, and the few tree operations that every module here needs."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Final

from lxml import etree

W_NS: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_NS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
REL_NS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
CT_NS: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
WP_NS: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A_NS: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC_NS: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"
ASVG_NS: Final = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
M_NS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"
MC_NS: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"

NSMAP: Final = {"w": W_NS, "r": R_NS, "wp": WP_NS, "a": A_NS, "pic": PIC_NS, "m": M_NS}
"""The prefixes that fragments made here use; templates made by Word declare the same ones."""

Element = etree._Element

_PARSER: Final = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_blank_text=False)


def escape(text: str) -> str:
    """Text of an XML element (``xml.sax.saxutils`` would import urllib and ssl)."""
    return html.escape(text, quote=False)


def quoteattr(text: str) -> str:
    """An XML attribute's value within its quotes; line breaks and tabs stay what they are."""
    aman = html.escape(text).replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")
    return f'"{aman}"'


def w(name: str) -> str:
    """``w:name`` (WordprocessingML)."""
    return f"{{{W_NS}}}{name}"


def r(name: str) -> str:
    """``r:name`` (relationship attributes)."""
    return f"{{{R_NS}}}{name}"


P: Final = w("p")
P_PR: Final = w("pPr")
P_STYLE: Final = w("pStyle")
R: Final = w("r")
R_PR: Final = w("rPr")
T: Final = w("t")
TAB: Final = w("tab")
BR: Final = w("br")
CR: Final = w("cr")
TBL: Final = w("tbl")
TR: Final = w("tr")
TC: Final = w("tc")
TC_PR: Final = w("tcPr")
TBL_PR: Final = w("tblPr")
SECT_PR: Final = w("sectPr")
BODY: Final = w("body")
VAL: Final = w("val")
ID: Final = w("id")
NAME: Final = w("name")
STYLE: Final = w("style")
STYLE_ID: Final = w("styleId")
BOOKMARK_START: Final = w("bookmarkStart")
BOOKMARK_END: Final = w("bookmarkEnd")
FLD_CHAR: Final = w("fldChar")
FLD_TYPE: Final = w("fldCharType")
FLD_SIMPLE: Final = w("fldSimple")
INSTR: Final = w("instrText")
NUM_PR: Final = w("numPr")
NUM_ID: Final = w("numId")
ILVL: Final = w("ilvl")
SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"

P_PR_ORDER: Final = tuple(
    w(n)
    for n in [
        "pStyle",
        "keepNext",
        "keepLines",
        "pageBreakBefore",
        "framePr",
        "widowControl",
        "numPr",
        "suppressLineNumbers",
        "pBdr",
        "shd",
        "tabs",
        "suppressAutoHyphens",
        "kinsoku",
        "wordWrap",
        "overflowPunct",
        "topLinePunct",
        "autoSpaceDE",
        "autoSpaceDN",
        "bidi",
        "adjustRightInd",
        "snapToGrid",
        "spacing",
        "ind",
        "contextualSpacing",
        "mirrorIndents",
        "suppressOverlap",
        "jc",
        "textDirection",
        "textAlignment",
        "textboxTightWrap",
        "outlineLvl",
        "divId",
        "cnfStyle",
        "rPr",
        "sectPr",
        "pPrChange",
    ]
)
"""The order that the schema asks for (ECMA-376 Part 1, 17.3.1.26)."""


def parse(data: bytes | str) -> Element:
    """Parse XML without entities, network or huge trees.

    Raises:
        etree.XMLSyntaxError: not well formed.
    """
    return etree.fromstring(data if isinstance(data, bytes) else data.encode(), _PARSER)


def tulis(element: Element) -> bytes:
    """The element as a whole XML part."""
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)


def fragmen(xml: str) -> list[Element]:
    """Sibling elements written with the prefixes of ``NSMAP``."""
    ns = " ".join(f'xmlns:{p}="{u}"' for p, u in NSMAP.items())
    return list(parse(f"<x {ns}>{xml}</x>"))


def sub(parent: Element, name: str, /, **attributes: str) -> Element:
    """Append ``w:name`` with ``w:`` attributes (a trailing underscore in an attribute's name is dropped)."""
    return etree.SubElement(parent, w(name), {w(k.rstrip("_")): v for k, v in attributes.items()})


def sisip_urut(parent: Element, child: Element, order: tuple[str, ...]) -> None:
    """Put ``child`` where the schema's ``order`` wants it, in place of one of the same name."""
    lama = parent.find(child.tag)
    if lama is not None:
        parent.remove(lama)
    tempat = order.index(child.tag)
    for i, e in enumerate(parent):
        if e.tag in order and order.index(e.tag) > tempat:
            parent.insert(i, child)
            return
    parent.append(child)


def p_pr(paragraph: Element) -> Element:
    """The paragraph's ``w:pPr``, made where it is missing."""
    ppr = paragraph.find(P_PR)
    if ppr is None:
        ppr = etree.Element(P_PR)
        paragraph.insert(0, ppr)
    return ppr


def gaya_paragraf(paragraph: Element) -> str | None:
    """The paragraph's style id, None for the default style."""
    # Asked of every paragraph many times over: a loop that ends at the first child is three times as quick as ``find``.
    for ppr in paragraph:
        if ppr.tag == P_PR:
            for style in ppr:
                if style.tag == P_STYLE:
                    return style.get(VAL)
            return None
    return None


def teks(element: Element) -> str:
    """The text of an element's ``w:t``, a tab or break counting one character (field codes left out)."""
    out: list[str] = []
    for e in element.iter(T, TAB, BR, CR, w("noBreakHyphen")):
        if e.tag == T:
            out.append(e.text or "")
        elif e.tag == TAB:
            # w:tab is also a tab stop in w:tabs; only the one in a run is text.
            induk = e.getparent()
            if induk is not None and induk.tag == R:
                out.append("\t")
        else:
            out.append("‑" if e.tag == w("noBreakHyphen") else "\n")
    return "".join(out)


def blok(body: Element) -> Iterator[Element]:
    """The body's blocks, its closing ``w:sectPr`` left out."""
    return (e for e in body if isinstance(e.tag, str) and e.tag != SECT_PR)


def kanonik(element: Element, abaikan: frozenset[str] = frozenset()) -> tuple[object, ...]:
    """A comparable value of a tree: names, sorted attributes, text; attributes and elements named in ``abaikan`` left
    out."""
    return (
        element.tag,
        tuple(sorted((k, v) for k, v in element.attrib.items() if k not in abaikan)),
        (element.text or "").strip(),
        tuple(kanonik(e, abaikan) for e in element if isinstance(e.tag, str) and e.tag not in abaikan),
    )
