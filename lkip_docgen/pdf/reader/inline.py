"""The inside of a paragraph: runs, fields, links, bookmarks, drawings → inline items of the box tree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal

from lxml import etree

from ..box import Anchor, Break, CharStyle, Equation, Inline, NoteRef, PageField, Tab, Text
from .drawing import Drawing, read_drawing, read_vml
from .fields import Instruction, OpenField
from .names import ALTERNATE, R_ID, R_PR, VAL, R, T, m, w
from .omml import MathReader
from .order import chosen, run_text, sym_char
from .props import run_props
from .symbols import has_symbols, is_symbol_font, to_unicode
from .values import is_on

if TYPE_CHECKING:
    from .context import Zone
    from .story import Story

_FLD_TYPE: Final = w("fldCharType")
_BREAKS: Final[dict[str | None, Literal["page", "column"]]] = {"page": "page", "column": "column"}
_MATH_ALIGN: Final[dict[str | None, Literal["left", "center", "right"]]] = {"left": "left", "right": "right"}


class InlineReader:
    """Reads one w:p. Fields may run on over paragraphs, so the open ones belong to the story."""

    __slots__ = (
        "_buffer",
        "_buffer_end",
        "_buffer_start",
        "_buffer_style",
        "_link",
        "_offset",
        "_story",
        "_style",
        "_style_id",
        "_texts",
        "_zone",
        "boxes",
        "items",
        "pageable",
        "source",
    )

    def __init__(self, story: Story, zone: Zone, style_id: str, source: int) -> None:
        self._story = story
        self._zone = zone
        self._style_id = style_id
        self.source = source
        self.items: list[Inline] = []
        self.boxes: list[etree._Element] = []
        self.pageable: list[str] = []  # alignments of w:ptab met
        self._texts: list[str] = []
        self._offset = 0
        self._link: str | None = None
        self._style = self._resolve(None)[0]
        self._buffer: list[str] = []
        self._buffer_style = self._style
        self._buffer_start = self._buffer_end = 0

    # ------------------------------------------------------------ driving

    def read(self, paragraph: etree._Element) -> None:
        """Fill ``items`` and ``boxes`` from the paragraph and hand its text to the context."""
        self._container(paragraph)
        self._flush()
        self._story.context.set_text(self.source, "".join(self._texts))

    def _resolve(self, properties: etree._Element | None) -> tuple[CharStyle, bool]:
        styles = self._story.context.styles
        direct = () if properties is None else tuple(run_props(properties, styles.theme).items())
        return styles.char(self._zone.index, self._zone.run, self._style_id, direct)

    def _container(self, element: etree._Element) -> None:
        for child in element:
            handle = _IN_PARAGRAPH.get(child.tag)
            if handle is not None:
                handle(self, child)

    def _run(self, run: etree._Element) -> None:
        style: CharStyle | None = None
        hidden = False
        for child in run:
            tag = child.tag
            if tag == R_PR:
                style, hidden = self._resolve(child)
                continue
            if style is None:
                style, hidden = self._resolve(None)
            if tag == T:
                self._text(run_text(child), style, hidden)
                continue
            handle = _IN_RUN.get(tag)
            if handle is not None:
                handle(self, child, style, hidden)

    # ------------------------------------------------------------ text

    def _count(self, text: str) -> int:
        start = self._offset
        self._texts.append(text)
        self._offset = start + len(text)
        return start

    def _text(self, text: str, style: CharStyle, hidden: bool) -> None:
        story = self._story
        if not text or story.in_instruction:
            return
        start = self._count(text)
        if hidden:
            return
        capturing = story.capturing
        if capturing is not None:
            self._capture(capturing, text, style, start)
            return
        if has_symbols(text, style.family):
            text, style = self._symbols(text, style)
        self._put(text, style, start)

    def _symbols(self, text: str, style: CharStyle) -> tuple[str, CharStyle]:
        mapped, known = to_unicode(text, style.family)
        if not known:
            self._story.context.warn("simbol", f"simbol huruf {style.family} tidak dikenal", self.source, mapped)
        if is_symbol_font(style.family):
            style = self._story.context.styles.intern(replace(style, family=self._style.family))
        return mapped, style

    def _put(self, text: str, style: CharStyle, start: int) -> None:
        if self._buffer:
            # Word cuts runs anywhere, also inside words; one item per stretch of one style mends that.
            if style is self._buffer_style and start == self._buffer_end:
                self._buffer.append(text)
                self._buffer_end = start + len(text)
                return
            self._flush()
        self._buffer.append(text)
        self._buffer_style = style
        self._buffer_start = start
        self._buffer_end = start + len(text)

    def _flush(self) -> None:
        if self._buffer:
            text = "".join(self._buffer)
            self.items.append(Text(text, self._buffer_style, self._buffer_start, self._effective_link()))
            self._buffer.clear()

    def _add(self, item: Inline) -> None:
        self._flush()
        self.items.append(item)

    def _effective_link(self) -> str | None:
        return self._link or self._story.field_link

    def _capture(self, field: OpenField, text: str, style: CharStyle, start: int) -> None:
        if field.style is None:
            field.style, field.start = style, start
        field.cached.append(text)

    # ------------------------------------------------------------ children of a run

    def _one(self, text: str, hidden: bool) -> int | None:
        """Count a one-character element; None where nothing is to be shown."""
        story = self._story
        if story.in_instruction:
            return None
        start = self._count(text)
        return None if hidden or story.capturing is not None else start

    def _tab(self, _element: etree._Element, style: CharStyle, hidden: bool) -> None:
        start = self._one("\t", hidden)
        if start is not None:
            self._add(Tab(style, start, self._effective_link()))

    def _ptab(self, element: etree._Element, style: CharStyle, hidden: bool) -> None:
        self.pageable.append(element.get(w("alignment"), "left"))
        self._tab(element, style, hidden)

    def _break(self, element: etree._Element, style: CharStyle, hidden: bool) -> None:
        start = self._one("\n", hidden)
        if start is not None:
            self._add(Break(_BREAKS.get(element.get(w("type")), "line"), style, start))

    def _no_break_hyphen(self, _element: etree._Element, style: CharStyle, hidden: bool) -> None:
        self._text("\u2011", style, hidden)

    def _soft_hyphen(self, _element: etree._Element, style: CharStyle, hidden: bool) -> None:
        self._text("\u00ad", style, hidden)

    def _sym(self, element: etree._Element, style: CharStyle, hidden: bool) -> None:
        char = sym_char(element)
        start = self._one(char, hidden) if char else None
        if start is not None:
            self._symbol(char, element.get(w("font"), "Symbol"), style, start)

    def _symbol(self, char: str, font: str, style: CharStyle, start: int) -> None:
        mapped, known = to_unicode(char, font)
        if not known:
            self._story.context.warn("simbol", f"simbol {ord(char):04X} huruf {font} tidak dikenal", self.source, char)
        if not is_symbol_font(font):
            style = self._story.context.styles.intern(replace(style, family=font))
        self._put(mapped, style, start)

    def _drawing(self, element: etree._Element, style: CharStyle, hidden: bool) -> None:
        if not self._story.in_instruction and not hidden:
            self._drawn(read_drawing(element, self._story, style, self._offset, self.source))

    def _vml(self, element: etree._Element, style: CharStyle, hidden: bool) -> None:
        if not self._story.in_instruction and not hidden:
            self._drawn(read_vml(element, self._story, style, self._offset, self.source))

    def _drawn(self, drawing: Drawing) -> None:
        for picture in drawing.pictures:
            self._add(picture)
        self.boxes.extend(drawing.boxes)

    def _alternate_in_run(self, element: etree._Element, style: CharStyle, hidden: bool) -> None:
        branch = chosen(element)
        for child in branch if branch is not None else ():
            if child.tag == T:
                self._text(run_text(child), style, hidden)
            else:
                handle = _IN_RUN.get(child.tag)
                if handle is not None:
                    handle(self, child, style, hidden)

    def _ruby(self, element: etree._Element, _style: CharStyle, _hidden: bool) -> None:
        for base in element.iterchildren(w("rubyBase")):
            self._container(base)

    def _page_number(self, _element: etree._Element, style: CharStyle, hidden: bool) -> None:
        if not hidden and not self._story.in_instruction:
            self._add(PageField("PAGE", "", "", style, None, self._offset))

    def _note_reference(self, kind: str, element: etree._Element, style: CharStyle, hidden: bool) -> None:
        if hidden or self._story.in_instruction:
            return
        note = element.get(w("id"), "")
        mark = self._story.context.note_marks.get((kind, note))
        if mark is None:
            self._story.context.warn("catatan", "catatan kaki yang dirujuk tidak ada", self.source)
            return
        text = "" if is_on(element.get(w("customMarkFollows"), "0")) else mark
        if kind == "footnote":
            self._add(NoteRef(note, text, style, self._offset))
        elif text:
            self._add(Text(text, style, self._offset, f"#_endnote{note}"))

    def _footnote_reference(self, element: etree._Element, style: CharStyle, hidden: bool) -> None:
        self._note_reference("footnote", element, style, hidden)

    def _endnote_reference(self, element: etree._Element, style: CharStyle, hidden: bool) -> None:
        self._note_reference("endnote", element, style, hidden)

    def _own_mark(self, _element: etree._Element, style: CharStyle, hidden: bool) -> None:
        if self._story.note_mark and not hidden:
            self._add(Text(self._story.note_mark, style, self._offset))

    # ------------------------------------------------------------ fields

    def _field_char(self, element: etree._Element, style: CharStyle, _hidden: bool) -> None:
        kind = element.get(_FLD_TYPE)
        self._flush()
        if kind == "begin":
            field = OpenField(style)
            box = element.find(f"{w('ffData')}/{w('checkBox')}")
            if box is not None:
                state = box.find(w("checked"))
                state = box.find(w("default")) if state is None else state
                field.checkbox = "☒" if state is not None and is_on(state.get(VAL)) else "☐"
            self._story.fields.append(field)
        elif kind == "separate":
            self._story.separate()
        elif kind == "end" and self._story.fields:
            field = self._story.fields[-1]
            if field.instruction is None:
                self._story.separate()
            self._story.fields.pop()
            self._end(field)
        self._story.settle()

    def _end(self, field: OpenField) -> None:
        self._story.settle()
        instruction = field.instruction or Instruction()
        if self._story.in_instruction:
            return
        kind = instruction.page_kind
        if field.captures and kind is not None:
            outer = self._story.capturing
            if outer is not None:
                outer.cached.extend(field.cached)
                return
            self._page_field(
                instruction, field.cached, field.style or field.begin_style, field.start if field.style else None
            )
        elif instruction.name == "SYMBOL" and not field.cached and instruction.arguments:
            self._symbol_field(instruction, field.begin_style)
        elif field.checkbox is not None:
            self._put(field.checkbox, field.begin_style, self._offset)
        elif instruction.name in ("EQ", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM"):
            self._story.context.warn("bidang", f"bidang {instruction.name} tidak dihitung", self.source)

    def _page_field(self, instruction: Instruction, cached: list[str], style: CharStyle, start: int | None) -> None:
        kind = instruction.page_kind
        if kind is not None:
            self._add(
                PageField(
                    kind,
                    instruction.arguments[0] if instruction.arguments else "",
                    "".join(cached),
                    style,
                    instruction.number_format,
                    self._offset if start is None else start,
                    self._effective_link() or instruction.link,
                )
            )

    def _symbol_field(self, instruction: Instruction, style: CharStyle) -> None:
        try:
            code = int(instruction.arguments[0], 0)
        except ValueError:
            return
        if 0 < code < 0x110000:
            char = chr(0xF000 | code) if code <= 0xFF else chr(code)
            self._symbol(char, instruction.switches.get("\\f", "Symbol"), style, self._offset)

    def _instruction(self, element: etree._Element, _style: CharStyle, _hidden: bool) -> None:
        fields = self._story.fields
        if fields and fields[-1].instruction is None:
            fields[-1].instruction_text.append(element.text or "")

    def _simple_field(self, element: etree._Element) -> None:
        self._flush()
        field = OpenField(self._style, [element.get(w("instr"), "")])
        self._story.fields.append(field)
        self._story.separate()
        self._container(element)
        self._flush()
        # A paragraph cut short inside could have left fields of its own open; ours ends here all the same.
        while self._story.fields and self._story.fields[-1] is not field:
            self._story.fields.pop()
        if self._story.fields:
            self._story.fields.pop()
        self._end(field)

    # ------------------------------------------------------------ children of a paragraph

    def _hyperlink(self, element: etree._Element) -> None:
        self._flush()
        outer = self._link
        relationship = self._story.relationships.get(element.get(R_ID, ""))
        anchor = element.get(w("anchor"))
        target = relationship.target if relationship is not None and relationship.external else ""
        self._link = target + (f"#{anchor}" if anchor else "") or outer
        self._container(element)
        self._flush()
        self._link = outer

    def _bookmark(self, element: etree._Element) -> None:
        name = element.get(w("name"), "")
        if name and name != "_GoBack":
            self._add(Anchor(name, self._offset))

    def _content_control(self, element: etree._Element) -> None:
        for content in element.iterchildren(w("sdtContent")):
            self._container(content)

    def _alternate(self, element: etree._Element) -> None:
        branch = chosen(element)
        if branch is not None:
            self._container(branch)

    def _math(self, element: etree._Element) -> None:
        self._equation(element, False, "center")

    def _math_paragraph(self, element: etree._Element) -> None:
        jc = element.find(f"{m('oMathParaPr')}/{m('jc')}")
        align = _MATH_ALIGN.get(jc.get(m("val")) if jc is not None else None, "center")
        first = True
        for equation in element.iterchildren(m("oMath")):
            if not first:
                self._add(Break("line", self._style, self._offset))
            first = False
            self._equation(equation, True, align)

    def _equation(self, element: etree._Element, display: bool, align: Literal["left", "center", "right"]) -> None:
        if self._story.in_instruction:
            return
        nodes = MathReader(self._resolve).nodes(element)
        if nodes:
            self._add(Equation(nodes, self._style, display, align, self._offset))


_IN_PARAGRAPH: Final[dict[str, Callable[[InlineReader, etree._Element], None]]] = {
    R: InlineReader._run,
    w("hyperlink"): InlineReader._hyperlink,
    w("bookmarkStart"): InlineReader._bookmark,
    w("fldSimple"): InlineReader._simple_field,
    w("sdt"): InlineReader._content_control,
    w("ins"): InlineReader._container,
    w("moveTo"): InlineReader._container,
    w("smartTag"): InlineReader._container,
    w("customXml"): InlineReader._container,
    w("dir"): InlineReader._container,
    w("bdo"): InlineReader._container,
    ALTERNATE: InlineReader._alternate,
    m("oMath"): InlineReader._math,
    m("oMathPara"): InlineReader._math_paragraph,
}
_IN_RUN: Final[dict[str, Callable[[InlineReader, etree._Element, CharStyle, bool], None]]] = {
    w("tab"): InlineReader._tab,
    w("ptab"): InlineReader._ptab,
    w("br"): InlineReader._break,
    w("cr"): InlineReader._break,
    w("noBreakHyphen"): InlineReader._no_break_hyphen,
    w("softHyphen"): InlineReader._soft_hyphen,
    w("sym"): InlineReader._sym,
    w("drawing"): InlineReader._drawing,
    w("pict"): InlineReader._vml,
    w("object"): InlineReader._vml,
    w("fldChar"): InlineReader._field_char,
    w("instrText"): InlineReader._instruction,
    w("footnoteReference"): InlineReader._footnote_reference,
    w("endnoteReference"): InlineReader._endnote_reference,
    w("footnoteRef"): InlineReader._own_mark,
    w("endnoteRef"): InlineReader._own_mark,
    w("pgNum"): InlineReader._page_number,
    w("ruby"): InlineReader._ruby,
    ALTERNATE: InlineReader._alternate_in_run,
}
