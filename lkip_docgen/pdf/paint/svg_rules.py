"""Which SVG files svglib may see, and in what shape.

svglib passes over what it doesn't know, which would lose a part of the drawing unseen; so everything it is given must be
on the lists here, and the rest is refused. Nothing outside the file is ever opened: no DTD, no entities, no references.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from .vector import UnsupportedDrawingError

MAX_BYTES: Final = 4_000_000
MAX_ELEMENTS: Final = 20_000
MAX_DEPTH: Final = 50

_SVG: Final = "{http://www.w3.org/2000/svg}"
_HREFS: Final = ("href", "{http://www.w3.org/1999/xlink}href")
SHAPES: Final = frozenset({"rect", "line", "polyline", "polygon", "circle", "ellipse", "path", "text"})
_HOLDERS: Final = frozenset({"svg", "g", "defs", "a", "clipPath", "tspan", "use", "style"})
_SILENT: Final = frozenset({"title", "desc", "metadata"})
_CLIPPED: Final = SHAPES | {"g"}
_REFUSED_ATTRIBUTES: Final = frozenset(
    {"textLength", "lengthAdjust", "rotate", "pathLength", "clipPathUnits", "requiredFeatures", "systemLanguage"}
)
_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_OWN_REFERENCE: Final = re.compile(r"url\(#([^)'\"]+)\)")

_NONE: Final = frozenset({"none"})
_NORMAL: Final = frozenset({"normal"})
NEUTRAL: Final[dict[str, frozenset[str]]] = {
    "opacity": frozenset({"1", "1.0", "100%"}),
    "filter": _NONE,
    "mask": _NONE,
    "mix-blend-mode": _NORMAL,
    "vector-effect": _NONE,
    "marker": _NONE,
    "marker-start": _NONE,
    "marker-mid": _NONE,
    "marker-end": _NONE,
    "paint-order": _NORMAL | {"fill", "fill stroke", "fill stroke markers", "fill markers stroke"},
    "stroke-dashoffset": frozenset({"0", "0px", "0.0"}),
    "transform-origin": frozenset({"0 0", "0px 0px"}),
    "clip": frozenset({"auto"}),
}
"""Properties that svglib leaves aside, with the values at which they change nothing."""
NEUTRAL_TEXT: Final[dict[str, frozenset[str]]] = {
    "font": frozenset(),
    "font-variant": _NORMAL,
    "font-stretch": _NORMAL | {"100%"},
    "font-size-adjust": _NONE,
    "letter-spacing": _NORMAL | {"0", "0px"},
    "word-spacing": _NORMAL | {"0", "0px"},
    "text-decoration": _NONE,
    "text-decoration-line": _NONE,
    "text-transform": _NONE,
    "text-shadow": _NONE,
    "writing-mode": frozenset({"lr", "lr-tb", "horizontal-tb"}),
    "direction": frozenset({"ltr"}),
    "dominant-baseline": frozenset({"auto", "alphabetic"}),
    "alignment-baseline": frozenset({"auto", "alphabetic", "baseline"}),
    "baseline-shift": frozenset({"0", "baseline"}),
    "white-space": _NORMAL,
    "shape-inside": _NONE,
    "inline-size": frozenset({"auto", "0"}),
    "fill-opacity": frozenset({"1", "1.0"}),
}
"""The same for text only."""


def safe_tree(data: bytes) -> etree._Element:
    """The SVG's root, ready for svglib: without what draws nothing, style sheets first.

    Raises:
        UnsupportedDrawingError: not well-formed, too large, or with elements that aren't supported.
    """
    if len(data) > MAX_BYTES:
        raise UnsupportedDrawingError("berkas SVG terlalu besar")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnsupportedDrawingError("berkas SVG rusak") from error
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and dtd.entities():  # type: ignore[union-attr]  # the stubs lack it
        raise UnsupportedDrawingError("berkas SVG memuat entitas")
    if root.tag not in (f"{_SVG}svg", "svg"):
        raise UnsupportedDrawingError("berkas bukan SVG")
    if root.get("transform"):
        raise UnsupportedDrawingError("transform pada akar SVG tidak didukung")
    _prune(root)
    _check(root)
    _styles_first(root)
    return root


def local(element: etree._Element) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _prune(root: etree._Element) -> None:
    """Take out what is never drawn: metadata, titles, elements of other vocabularies (editors' notes)."""
    for element in list(root.iter()):
        if not isinstance(element.tag, str):  # an entity reference
            raise UnsupportedDrawingError("berkas SVG memuat entitas")
        foreign = element.tag.startswith("{") and not element.tag.startswith(_SVG)
        parent = element.getparent()
        if parent is not None and (foreign or local(element) in _SILENT):
            if element.tail and element.tail.strip():
                raise UnsupportedDrawingError("susunan teks SVG tidak didukung")
            parent.remove(element)


def _walk(element: etree._Element, depth: int = 1) -> Iterator[tuple[etree._Element, int]]:
    yield element, depth
    if depth > MAX_DEPTH:
        raise UnsupportedDrawingError("susunan SVG terlalu dalam")
    for child in element:
        yield from _walk(child, depth + 1)


def _check(root: etree._Element) -> None:
    sizes: dict[str, int] = {}
    uses: list[str] = []
    clips: set[str] = set()
    clipped: list[str] = []
    count = 0
    for element, depth in _walk(root):
        count += 1
        kind = local(element)
        if (kind not in SHAPES and kind not in _HOLDERS) or (kind == "svg" and depth > 1):
            raise UnsupportedDrawingError(f"unsur SVG <{kind}> tidak didukung")
        for key, value in element.attrib.items():
            _attribute(kind, str(key), str(value))
        if kind == "style":
            element.text = _sheet(element.text or "")
        name = element.get("id")
        if kind == "clipPath":
            clips.add(name or "")
            _check_clip(element)
        if name and kind in SHAPES | {"g"}:
            sizes[name] = 10**9 if _holds_use(element) else sum(1 for _ in element.iter())
        if element.get("clip-path", "none") != "none":
            clipped.append(_own(element.get("clip-path", ""), kind, _CLIPPED))
        if kind == "use":
            uses.append(_target(element))
    count += sum(sizes.get(target, 10**9) for target in uses)
    if count > MAX_ELEMENTS:
        raise UnsupportedDrawingError("SVG memuat terlalu banyak unsur, atau <use> yang berantai")
    if not clips.issuperset(clipped):
        raise UnsupportedDrawingError("bidang potong SVG tidak ditemukan")


def _check_clip(clip: etree._Element) -> None:
    if clip.get("transform"):
        raise UnsupportedDrawingError("bidang potong SVG ini tidak didukung")
    for inner in clip.iterdescendants():
        if local(inner) not in SHAPES - {"text", "line", "polyline"} or inner.get("clip-path"):
            raise UnsupportedDrawingError("bidang potong SVG ini tidak didukung")


def _holds_use(element: etree._Element) -> bool:
    return any(local(inner) == "use" for inner in element.iter())


def _attribute(kind: str, key: str, value: str) -> None:
    if key in _REFUSED_ATTRIBUTES and value not in ("userSpaceOnUse", ""):
        raise UnsupportedDrawingError(f"sifat SVG {key} tidak didukung")
    if key == "style":
        _declarations(value)
    elif "url(" in value and key != "clip-path" and not key.startswith("{"):
        raise UnsupportedDrawingError("gradasi, pola, dan acuan SVG tidak didukung")
    elif key in _HREFS and kind not in ("use", "a"):
        raise UnsupportedDrawingError(f"acuan pada <{kind}> tidak didukung")


def _declarations(text: str) -> None:
    if "url(" in text:
        raise UnsupportedDrawingError("gradasi, pola, dan acuan SVG tidak didukung")


def _sheet(text: str) -> str:
    text = _COMMENT.sub("", text)
    _declarations(text)
    if "@" in text:
        raise UnsupportedDrawingError("aturan @ dalam gaya SVG tidak didukung")
    return text


def _own(value: str, kind: str, allowed: frozenset[str]) -> str:
    match = _OWN_REFERENCE.fullmatch(value.strip())
    if match is None or kind not in allowed:
        raise UnsupportedDrawingError("bidang potong SVG ini tidak didukung")
    return match[1]


def _target(use: etree._Element) -> str:
    reference = next((str(use.get(name)) for name in _HREFS if use.get(name)), "")
    if not reference.startswith("#") or len(use):
        raise UnsupportedDrawingError("acuan ke luar SVG tidak didukung")
    return reference[1:]


def _styles_first(root: etree._Element) -> None:
    """svglib applies a style sheet only to what follows it."""
    sheets = [element for element in root.iter() if local(element) == "style"]
    if not sheets:
        return
    holder = root.makeelement(str(root.tag)[: -len("svg")] + "defs")
    for sheet in sheets:
        sheet.tail = None
        holder.append(sheet)  # moves it
    root.insert(0, holder)
