"""A story: a run of blocks in one part (the body, a header, a note), with its fields and relationships."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from lxml import etree

from ..box import Align, Anchor, Block, Borders, CharStyle, Label, Paragraph, TabStop
from .context import NO_ZONE, Context, Zone
from .fields import OpenField, parse_instruction
from .inline import InlineReader
from .names import ALTERNATE, P_PR, R_PR, TBL, P, w
from .numbering import Level, Num
from .order import chosen
from .props import Props, merge_paragraph, paragraph_props, run_props
from .symbols import has_symbols, is_symbol_font, to_unicode

_SDT: Final = w("sdt")
_SDT_CONTENT: Final = w("sdtContent")
_WRAPPERS: Final = frozenset({w("customXml"), w("ins"), w("moveTo"), w("smartTag")})
_BOOKMARK: Final = w("bookmarkStart")
_ALT_CHUNK: Final = w("altChunk")
_SUB_DOC: Final = w("subDoc")


def flattened(element: etree._Element) -> Iterator[etree._Element]:
    """The children of ``element``, those of content controls and other wrappers in their place."""
    for child in element:
        tag = child.tag
        if tag == _SDT:
            for content in child.iterchildren(_SDT_CONTENT):
                yield from flattened(content)
        elif tag in _WRAPPERS:
            yield from flattened(child)
        elif tag == ALTERNATE:
            branch = chosen(child)
            if branch is not None:
                yield from flattened(branch)
        else:
            yield child


class Resolved:
    """A paragraph's properties after all inheritance, shared by all paragraphs that say the same."""

    __slots__ = ("fields", "level", "level_index", "num", "style_id")

    def __init__(self, fields: dict[str, Any], style_id: str, num: Num | None, level_index: int) -> None:
        self.fields = fields
        self.style_id = style_id
        self.num = num
        self.level_index = level_index
        self.level: Level | None = num.levels[level_index] if num is not None else None


class Story:
    """Reads the blocks of one part. ``text_width`` is that of the section, for tabs that align to the margin."""

    def __init__(self, context: Context, part: str, text_width: int = 9026, note_mark: str = "") -> None:
        self.context = context
        self.relationships = context.package.relationships(part)
        self.text_width = text_width
        self.note_mark = note_mark
        self.fields: list[OpenField] = []
        self.in_instruction = False
        self.capturing: OpenField | None = None
        self.field_link: str | None = None
        self._pending: list[Anchor] = []

    # ------------------------------------------------------------ fields

    def separate(self) -> None:
        """The innermost open field's instruction is complete."""
        if self.fields and self.fields[-1].instruction is None:
            field = self.fields[-1]
            field.instruction = parse_instruction("".join(field.instruction_text))
            field.captures = field.instruction.page_kind is not None
            self.settle()

    def settle(self) -> None:
        """Bring what the open fields mean for text to come up to date."""
        self.in_instruction = False
        self.capturing = None
        self.field_link = None
        for field in self.fields:
            if field.instruction is None:
                self.in_instruction = True
                return
            if field.captures and self.capturing is None:
                self.capturing = field
            if field.instruction.name == "HYPERLINK":
                self.field_link = field.instruction.link

    def finish(self) -> None:
        """Close the story. A field left open in its instruction has swallowed text, so we tell."""
        if self.in_instruction:
            self.context.warn("bidang", "bidang tanpa penutup: teks sesudahnya tidak tampak")
        self.fields.clear()
        self.settle()

    # ------------------------------------------------------------ blocks

    def blocks(self, elements: Iterable[etree._Element], zone: Zone = NO_ZONE) -> list[Block]:
        """The blocks among ``elements`` (already flattened)."""
        out: list[Block] = []
        for element in elements:
            self.block(element, zone, out)
        return out

    def block(self, element: etree._Element, zone: Zone, out: list[Block]) -> None:
        """Append what ``element`` gives to ``out``."""
        tag = element.tag
        if tag == P:
            self._paragraph(element, zone, out)
        elif tag == TBL:
            from .tables import read_table  # tables hold stories' blocks and the other way round

            table = read_table(element, self)
            if table is not None:
                out.append(table)
        elif tag == _BOOKMARK:
            name = element.get(w("name"), "")
            if name and name != "_GoBack":
                self._pending.append(Anchor(name))
        elif tag in (_ALT_CHUNK, _SUB_DOC):
            self.context.warn("sisipan", "dokumen yang disisipkan utuh tidak ditampilkan")

    def place_pending(self, out: list[Block]) -> None:
        """Bookmarks that no paragraph follows go to the last one."""
        if self._pending and out and isinstance(out[-1], Paragraph):
            last = out[-1]
            out[-1] = replace(last, content=(*last.content, *self._pending))
            self._pending.clear()

    def _paragraph(self, element: etree._Element, zone: Zone, out: list[Block]) -> None:
        context = self.context
        properties = element[0] if len(element) and element[0].tag == P_PR else element.find(P_PR)
        direct = paragraph_props(properties)
        mark_element = properties.find(R_PR) if properties is not None else None
        mark_props = run_props(mark_element, context.styles.theme) if mark_element is not None else {}
        resolved = resolve(context, zone, direct)
        source = context.source(element)
        reader = InlineReader(self, zone, resolved.style_id, source)
        reader.read(element)
        items = reader.items
        mark, mark_hidden = context.styles.char(zone.index, zone.run, resolved.style_id, tuple(mark_props.items()))
        if not items and not reader.boxes and mark_element is not None and self._is_gone(mark_element, mark_hidden):
            return
        label = None
        if resolved.num is not None and resolved.level is not None:
            label = self._label(resolved.num, resolved.level, resolved, zone, mark_props, mark)
        if self._pending:
            items[:0] = self._pending
            self._pending.clear()
        fields = resolved.fields
        if reader.pageable:
            fields = {**fields, "tabs": self._page_tabs(reader.pageable)}
        out.append(Paragraph(content=tuple(items), mark=mark, label=label, source=source, **fields))
        for box in reader.boxes:
            self._text_box(box, source, out)

    @staticmethod
    def _is_gone(mark: etree._Element, hidden: bool) -> bool:
        """An empty paragraph whose mark is hidden or deleted leaves nothing; one that ends a section stays."""
        properties = mark.getparent()
        if properties is not None and properties.find(w("sectPr")) is not None:
            return False
        return hidden or mark.find(w("del")) is not None

    def _page_tabs(self, alignments: list[str]) -> tuple[TabStop, ...]:
        stops = []
        for alignment in alignments:
            if alignment == "center":
                stops.append(TabStop(self.text_width // 2, "center"))
            elif alignment == "right":
                stops.append(TabStop(self.text_width, "right"))
        return tuple(stops)

    def _text_box(self, box: etree._Element, source: int, out: list[Block]) -> None:
        fields, self.fields = self.fields, []
        self.settle()
        content = self.blocks(flattened(box))
        self.fields = fields
        self.settle()
        self.context.warn("kotak-teks", "isi kotak teks diletakkan di dalam alur naskah", source)
        out.extend(content)

    def _label(
        self, num: Num, level: Level, resolved: Resolved, zone: Zone, mark_props: Props, mark: CharStyle
    ) -> Label:
        styles = self.context.styles
        text = self.context.numbering.count(num, resolved.level_index)
        style, _ = styles.char(zone.index, zone.run, resolved.style_id, tuple((mark_props | level.run).items()))
        if has_symbols(text, style.family):
            text, known = to_unicode(text, style.family)
            if known and is_symbol_font(style.family):
                style = styles.intern(replace(style, family=mark.family))
        return Label(
            text=text,
            style=style,
            suffix=level.suffix,  # type: ignore[arg-type]  # one of the three by Level's reader
            align=level.align,  # type: ignore[arg-type]  # likewise
            tabs=tuple(stop[0] for stop in level.paragraph.get("tabs", ()) if stop[1] != "clear"),
            level=resolved.level_index,
            list_id=num.id,
        )


# ---------------------------------------------------------------- paragraph properties

_PLAIN: Final = ("align", "left", "right", "first", "before", "after", "before_auto", "after_auto", "line", "line_rule",
                 "contextual", "keep_next", "keep_lines", "page_break_before", "widow_control")  # fmt: skip
_DEFAULT_ALIGN: Final[Align] = "left"


def resolve(context: Context, zone: Zone, direct: Props) -> Resolved:
    """Merge document defaults, table style, paragraph style with its numbering, direct numbering and direct properties
    (ECMA-376 Part 1, 17.7.2 and 17.9.23). Results are shared through the context's cache."""
    key = (zone.index, tuple(direct.items()))
    known = context.paragraphs.get(key)
    if known is None:
        known = _resolve(context, zone, direct)
        context.paragraphs[key] = known
    return known


def _resolve(context: Context, zone: Zone, direct: Props) -> Resolved:
    styles, numbering = context.styles, context.numbering
    style_id = styles.paragraph_style(direct.get("pStyle"))
    chain = styles.paragraph_chain(style_id)
    style_num: str | None = None
    style_ilvl: int | None = None
    holder: str | None = None
    for props in chain:
        if "num" in props:
            style_num, holder = props["num"], props["pStyle"]
        if "ilvl" in props:
            style_ilvl = props["ilvl"]
    num = numbering.num(direct.get("num", style_num))
    index = 0
    if num is not None:
        if "ilvl" in direct:
            index = direct["ilvl"]
        elif "num" in direct:
            index = style_ilvl or 0
        else:
            index = next(
                (
                    at
                    for props in reversed(chain)
                    for at, level in enumerate(num.levels)
                    if level is not None and level.paragraph_style == props["pStyle"]
                ),
                style_ilvl or 0,
            )
        index = min(max(index, 0), 8)
    level = num.levels[index] if num is not None else None

    merged: Props = dict(context.styles.default_paragraph)
    merge_paragraph(merged, zone.paragraph)
    for props in chain:
        if level is not None and "num" not in direct and props["pStyle"] == holder:
            merge_paragraph(merged, level.paragraph)
        merge_paragraph(merged, props)
    if level is not None and "num" in direct:
        merge_paragraph(merged, level.paragraph)
    merge_paragraph(merged, direct)

    fields: dict[str, Any] = {name: merged[name] for name in _PLAIN if name in merged}
    outline = merged.get("outline", 9)
    fields["style_id"] = style_id
    fields["style_name"] = styles.name(style_id)
    fields["outline"] = outline if 0 <= outline < 9 else None
    fields["shade"] = merged.get("shade") or None
    fields["tabs"] = tuple(
        TabStop(position, kind, leader)
        for position, kind, leader in sorted(merged.get("tabs", ()), key=lambda stop: stop[0])
        if kind != "clear"
    )
    lines = {side: line for side, line in merged.get("borders", ()) if side in Borders.__slots__}
    fields["borders"] = Borders(**lines) if any(lines.values()) else None
    return Resolved(fields, style_id, num, index)
