"""The style sheet: every style's chain of ancestors merged once (ECMA-376 Part 1, 17.7)."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from ..box import CharStyle, Line
from .names import P_PR, R_PR, VAL, w
from .props import TOGGLES, Props, border_lines, merge_paragraph, paragraph_props, run_props
from .theme import Theme
from .values import integer, is_on, measure, shading


@dataclass(frozen=True, slots=True)
class TableProps:
    """What a w:tblPr, w:tcPr and w:trPr in a style say, for the whole table or for one of its regions."""

    run: Props = field(default_factory=dict)
    paragraph: Props = field(default_factory=dict)
    borders: dict[str, Line | None] = field(default_factory=dict)
    cell_borders: dict[str, Line | None] = field(default_factory=dict)
    margins: dict[str, int] = field(default_factory=dict)
    shade: str | None = None  # "" = explicitly none
    valign: str | None = None
    align: str | None = None
    indent: int | None = None
    cant_split: bool = False
    header: bool = False


@dataclass(frozen=True, slots=True)
class TableStyle:
    """A table style with its ancestors' properties. ``regions`` by w:tblStylePr type ("firstRow", "band1Horz", …)."""

    whole: TableProps = field(default_factory=TableProps)
    regions: dict[str, TableProps] = field(default_factory=dict)
    row_band: int = 1
    column_band: int = 1


@dataclass(slots=True)
class _Style:
    id: str
    kind: str
    name: str
    based_on: str | None
    element: etree._Element


class Styles:
    """Resolved styles. Run properties become interned :class:`CharStyle` objects: equal ones are the same object."""

    def __init__(self, root: etree._Element | None, theme: Theme) -> None:
        self.theme = theme
        self._styles: dict[str, _Style] = {}
        self.default_run: Props = {"family": "Times New Roman"}
        self.default_paragraph: Props = {}
        self.default_style = "Normal"
        self.default_table: str | None = None
        if root is not None:
            self._read(root)
        self._runs: dict[str, Props] = {}
        self._paragraphs: dict[str, tuple[Props, ...]] = {}
        self._tables: dict[str, TableStyle] = {}
        self._chars: dict[tuple[object, ...], tuple[CharStyle, bool]] = {}
        self._interned: dict[CharStyle, CharStyle] = {}

    def _read(self, root: etree._Element) -> None:
        defaults = root.find(w("docDefaults"))
        if defaults is not None:
            self.default_run.update(run_props(defaults.find(f"{w('rPrDefault')}/{R_PR}"), self.theme))
            self.default_paragraph.update(paragraph_props(defaults.find(f"{w('pPrDefault')}/{P_PR}")))
        for element in root.iterchildren(w("style")):
            style_id = element.get(w("styleId"), "")
            kind = element.get(w("type"), "paragraph")
            based = element.find(w("basedOn"))
            name = element.find(w("name"))
            self._styles[style_id] = _Style(
                style_id,
                kind,
                (name.get(VAL, "") if name is not None else style_id).lower(),
                based.get(VAL) if based is not None else None,
                element,
            )
            if is_on(element.get(w("default"), "0")):
                if kind == "paragraph":
                    self.default_style = style_id
                elif kind == "table":
                    self.default_table = style_id

    @property
    def language(self) -> str | None:
        """The document's default language."""
        found: str | None = self.default_run.get("lang")
        return found

    def name(self, style_id: str) -> str:
        """The style's name in lower case: built-in ones ("heading 1", "caption") are the same in every language."""
        style = self._styles.get(style_id)
        return style.name if style is not None else ""

    def paragraph_style(self, style_id: str | None) -> str:
        """``style_id`` if it is a paragraph style of this document, else the default one."""
        style = self._styles.get(style_id) if style_id else None
        return style.id if style is not None and style.kind == "paragraph" else self.default_style

    def _chain(self, style_id: str | None, kind: str) -> list[_Style]:
        """The style and its ancestors of the same kind, the eldest first; a circle is cut."""
        chain: list[_Style] = []
        seen: set[str] = set()
        while style_id is not None and style_id not in seen:
            seen.add(style_id)
            style = self._styles.get(style_id)
            if style is None or style.kind != kind:
                break
            chain.append(style)
            style_id = style.based_on
        chain.reverse()
        return chain

    def run_chain(self, style_id: str, kind: str) -> Props:
        """Merged run properties of a paragraph or character style, document defaults left out."""
        key = f"{kind} {style_id}"
        known = self._runs.get(key)
        if known is None:
            known = {}
            for style in self._chain(style_id, kind):
                known.update(run_props(style.element.find(R_PR), self.theme))
            self._runs[key] = known
        return known

    def paragraph_chain(self, style_id: str) -> tuple[Props, ...]:
        """Paragraph properties of the style and its ancestors, one each, the eldest first, not merged: numbering steps
        in between. Each has its style's id under ``pStyle``."""
        known = self._paragraphs.get(style_id)
        if known is None:
            known = tuple(
                paragraph_props(style.element.find(P_PR)) | {"pStyle": style.id}
                for style in self._chain(style_id, "paragraph")
            )
            self._paragraphs[style_id] = known
        return known

    def numbering_of(self, style_id: str) -> str | None:
        """The numId of a numbering style."""
        for style in reversed(self._chain(style_id, "numbering")):
            number: str | None = paragraph_props(style.element.find(P_PR)).get("num")
            if number is not None:
                return number
        return None

    # ------------------------------------------------------------ runs

    def char(
        self, zone: int, zone_run: Props, paragraph: str, direct: tuple[tuple[str, object], ...]
    ) -> tuple[CharStyle, bool]:
        """The resolved style of a run and whether it is hidden. ``zone`` stands for ``zone_run`` (the table style's
        part) in the cache's key; ``direct`` is the run's own w:rPr."""
        key = (zone, paragraph, direct)
        known = self._chars.get(key)
        if known is None:
            known = self._char(zone_run, paragraph, dict(direct))
            self._chars[key] = known
        return known

    def _char(self, zone_run: Props, paragraph: str, direct: Props) -> tuple[CharStyle, bool]:
        character = direct.get("rStyle")
        levels = (
            zone_run,
            self.run_chain(paragraph, "paragraph"),
            self.run_chain(character, "character") if character else {},
        )
        merged = dict(self.default_run)
        for level in levels:
            merged.update(level)
        merged.update(direct)
        for name in TOGGLES:
            if name in direct:
                continue
            odd = sum(bool(level.get(name)) for level in levels) % 2 == 1
            merged[name] = bool(self.default_run.get(name)) or odd
        hidden = bool(merged["hidden"])
        style = CharStyle(
            family=merged.get("family", "Times New Roman"),
            size=merged.get("size", 200),
            bold=merged["bold"],
            italic=merged["italic"],
            underline=merged.get("underline") or None,
            strike=merged["strike"],
            double_strike=merged.get("double_strike", False),
            color=merged.get("color") or None,
            shade=merged.get("mark") or merged.get("fill") or None,
            vert=merged.get("vert") or None,
            position=merged.get("position", 0),
            caps=merged["caps"],
            small_caps=merged["small_caps"],
            kern=merged.get("kern", False),
            spacing=merged.get("spacing", 0),
            scale=merged.get("scale", 100),
            lang=merged.get("lang"),
        )
        return self.intern(style), hidden

    def intern(self, style: CharStyle) -> CharStyle:
        """The one object that stands for this style."""
        return self._interned.setdefault(style, style)

    # ------------------------------------------------------------ tables

    def table(self, style_id: str | None) -> TableStyle:
        """The resolved table style; the document's default one for None or an unknown id."""
        style = self._styles.get(style_id) if style_id else None
        if style is None or style.kind != "table":
            style_id = self.default_table
        key = style_id or ""
        known = self._tables.get(key)
        if known is None:
            known = self._table(style_id)
            self._tables[key] = known
        return known

    def _table(self, style_id: str | None) -> TableStyle:
        whole = TableProps()
        regions: dict[str, TableProps] = {}
        row_band = column_band = 1
        for style in self._chain(style_id, "table"):
            whole = self._overlay(whole, style.element)
            table = style.element.find(w("tblPr"))
            if table is not None:
                for child in table:
                    if child.tag == w("tblStyleRowBandSize"):
                        row_band = max(integer(child.get(VAL)) or 1, 1)
                    elif child.tag == w("tblStyleColBandSize"):
                        column_band = max(integer(child.get(VAL)) or 1, 1)
            for region in style.element.iterchildren(w("tblStylePr")):
                kind = region.get(w("type"), "")
                if kind == "wholeTable":
                    whole = self._overlay(whole, region)
                else:
                    regions[kind] = self._overlay(regions.get(kind, TableProps()), region)
        return TableStyle(whole, regions, row_band, column_band)

    def _overlay(self, under: TableProps, element: etree._Element) -> TableProps:
        run = under.run | run_props(element.find(R_PR), self.theme)
        paragraph = dict(under.paragraph)
        merge_paragraph(paragraph, paragraph_props(element.find(P_PR)))
        borders, cell_borders, margins = dict(under.borders), dict(under.cell_borders), dict(under.margins)
        shade, valign, align, indent = under.shade, under.valign, under.align, under.indent
        cant_split, header = under.cant_split, under.header
        table = element.find(w("tblPr"))
        for child in table if table is not None else ():
            if child.tag == w("tblBorders"):
                borders.update(border_lines(child))
            elif child.tag == w("tblCellMar"):
                margins.update(cell_margins(child))
            elif child.tag == w("jc"):
                align = child.get(VAL)
            elif child.tag == w("tblInd"):
                indent = measure(child.get(w("w")))
            elif child.tag == w("shd"):
                shade = shading(child)
        cell = element.find(w("tcPr"))
        for child in cell if cell is not None else ():
            if child.tag == w("tcBorders"):
                cell_borders.update(border_lines(child))
            elif child.tag == w("shd"):
                shade = shading(child)
            elif child.tag == w("vAlign"):
                valign = child.get(VAL)
            elif child.tag == w("tcMar"):
                margins.update(cell_margins(child))
        row = element.find(w("trPr"))
        for child in row if row is not None else ():
            if child.tag == w("cantSplit"):
                cant_split = is_on(child.get(VAL))
            elif child.tag == w("tblHeader"):
                header = is_on(child.get(VAL))
        return TableProps(
            run, paragraph, borders, cell_borders, margins, shade, valign, align, indent, cant_split, header
        )


_MARGIN_SIDES = {
    w("top"): "top",
    w("left"): "left",
    w("start"): "left",
    w("bottom"): "bottom",
    w("right"): "right",
    w("end"): "right",
}


def cell_margins(element: etree._Element) -> dict[str, int]:
    """The sides of a w:tblCellMar or w:tcMar, in twips."""
    found: dict[str, int] = {}
    for child in element:
        side = _MARGIN_SIDES.get(child.tag)
        value = measure(child.get(w("w")))
        if side is not None and value is not None and child.get(w("type"), "dxa") in ("dxa", "nil"):
            found[side] = max(value, 0)
    return found
