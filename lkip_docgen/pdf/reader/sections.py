"""The body in its sections, with headers and footers inherited from one to the next (ECMA-376 Part 1, 17.6, 17.10)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final, Literal

from lxml import etree

from ..box import Anchor, Block, Paragraph, Section
from .context import NO_ZONE, Context
from .names import P_PR, R_ID, SECT_PR, VAL, P, w
from .story import Story, flattened
from .values import integer, measure, on

_STARTS: Final[dict[str | None, Literal["continuous", "evenPage", "oddPage"]]] = {
    "continuous": "continuous",
    "evenPage": "evenPage",
    "oddPage": "oddPage",
}
_VALIGNS: Final = {"center": "center", "bottom": "bottom", "both": "both"}
_MARGINS: Final = {
    "margin_top": w("top"),
    "margin_bottom": w("bottom"),
    "margin_left": w("left"),
    "margin_right": w("right"),
    "gutter": w("gutter"),
    "header_distance": w("header"),
    "footer_distance": w("footer"),
}


class SectionReader:
    """Reads the body; header and footer parts are read once each, when first used."""

    def __init__(self, context: Context, main: str) -> None:
        self._context = context
        self._main = main
        self._parts: dict[str, tuple[Block, ...]] = {}

    def read(self, body: etree._Element) -> list[Section]:
        """The sections of the body, without headers' and footers' content (see :meth:`dress`)."""
        self._context.number(body)
        elements = list(flattened(body))
        properties = [self._section_properties(element) for element in elements]
        story = Story(self._context, self._main)
        story.text_width = self._width_from(properties, 0, body)
        sections: list[Section] = []
        self._elements: list[etree._Element | None] = []
        blocks: list[Block] = []
        for index, (element, found) in enumerate(zip(elements, properties, strict=True)):
            story.block(element, NO_ZONE, blocks)
            if found is not None:
                if blocks and isinstance(blocks[-1], Paragraph):
                    blocks[-1] = _section_only(blocks[-1])
                sections.append(self._section(found, blocks))
                self._elements.append(found)
                blocks = []
                story.text_width = self._width_from(properties, index + 1, body)
        story.place_pending(blocks)
        last = body.find(SECT_PR)
        if blocks or last is not None or not sections:
            sections.append(self._section(last, blocks))
            self._elements.append(last)
        story.finish()
        return sections

    @staticmethod
    def _section_properties(element: etree._Element) -> etree._Element | None:
        if element.tag != P:
            return None
        properties = element.find(P_PR)
        return properties.find(SECT_PR) if properties is not None else None

    def _width_from(self, properties: list[etree._Element | None], index: int, body: etree._Element) -> int:
        following = next((found for found in properties[index:] if found is not None), None)
        page = _page(following if following is not None else body.find(SECT_PR))
        section = Section((), **page)
        return section.width - section.margin_left - section.margin_right - section.gutter

    def _section(self, element: etree._Element | None, blocks: list[Block]) -> Section:
        if element is not None:
            if element.find(w("pgBorders")) is not None:
                self._context.warn("batas-halaman", "garis tepi halaman tidak digambar")
            if element.find(w("lnNumType")) is not None:
                self._context.warn("nomor-baris", "nomor baris tidak digambar")
        return Section(tuple(blocks), **_page(element))

    def dress(self, sections: list[Section]) -> list[Section]:
        """The sections with their headers and footers: each kind that a section doesn't name is the one before's."""
        headers: dict[str, tuple[Block, ...]] = {}
        footers: dict[str, tuple[Block, ...]] = {}
        relationships = self._context.package.relationships(self._main)
        out: list[Section] = []
        for section, element in zip(sections, self._elements, strict=True):
            headers, footers = dict(headers), dict(footers)
            width = section.width - section.margin_left - section.margin_right - section.gutter
            for reference in element if element is not None else ():
                if reference.tag not in (w("headerReference"), w("footerReference")):
                    continue
                target = headers if reference.tag == w("headerReference") else footers
                relationship = relationships.get(reference.get(R_ID, ""))
                if relationship is None or relationship.target not in self._context.package:
                    self._context.warn("kepala-kaki", "kepala atau kaki halaman yang dirujuk tidak ada")
                    continue
                target[reference.get(w("type"), "default")] = self._part(relationship.target, width)
            out.append(replace(section, headers=headers, footers=footers))
        return out

    def _part(self, name: str, width: int) -> tuple[Block, ...]:
        known = self._parts.get(name)
        if known is None:
            root = self._context.package.xml(name)
            self._context.number(root)
            story = Story(self._context, name, width)
            blocks = story.blocks(flattened(root))
            story.place_pending(blocks)
            story.finish()
            known = tuple(blocks)
            self._parts[name] = known
        return known


def _section_only(paragraph: Paragraph) -> Paragraph:
    if paragraph.label is None and all(isinstance(item, Anchor) for item in paragraph.content):
        return replace(paragraph, section_only=True)
    return paragraph


def _page(element: etree._Element | None) -> dict[str, Any]:
    """A w:sectPr as arguments of Section; without w:pgSz and w:pgMar Section's own defaults hold."""
    out: dict[str, Any] = {}
    for child in element if element is not None else ():
        tag = child.tag
        if tag == w("pgSz"):
            for name in ("width", "height"):
                value = measure(child.get(w(name[0])))
                if value:
                    out[name] = value
        elif tag == w("pgMar"):
            for name, attribute in _MARGINS.items():
                value = measure(child.get(attribute))
                if value is not None:
                    out[name] = value
        elif tag == w("type"):
            out["start"] = _STARTS.get(child.get(VAL), "nextPage")
        elif tag == w("pgNumType"):
            out["page_start"] = integer(child.get(w("start")))
            out["page_format"] = child.get(w("fmt"), "decimal")
        elif tag == w("titlePg"):
            out["title_page"] = on(child)
        elif tag == w("vAlign"):
            out["valign"] = _VALIGNS.get(child.get(VAL, ""), "top")
        elif tag == w("cols"):
            out["columns"] = max(integer(child.get(w("num"))) or 1, len(child), 1)
    return out
