"""Run and paragraph properties as written on one element (w:rPr, w:pPr), before any inheritance.

Both become small dicts that hold only what the element says, with hashable values, so that levels merge with
``dict.update`` and a whole set can serve as a cache key. Keys of run properties are CharStyle's field names, and
``hidden``, ``mark`` (highlight), ``fill`` (shading) and ``rStyle``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from lxml import etree

from ..box import Line
from .names import VAL, w
from .theme import Theme
from .values import color, highlight, integer, is_on, line, measure, on, shading

# Values are ints, strings, bools and tuples of these; the merging code needn't know which.
Props = dict[str, Any]

TOGGLES: Final = ("bold", "italic", "caps", "small_caps", "strike", "hidden")
"""Properties that combine by exclusive or between style levels (17.7.3)."""

_ALIGN: Final = {
    "left": "left",
    "start": "left",
    "center": "center",
    "right": "right",
    "end": "right",
    "both": "both",
    "distribute": "both",
    "thaiDistribute": "both",
    "lowKashida": "both",
    "mediumKashida": "both",
    "highKashida": "both",
}
_VERT: Final = {"superscript": "super", "subscript": "sub"}
_LEADERS: Final = {"dot": ".", "hyphen": "-", "underscore": "_", "heavy": "_", "middleDot": "·"}
_TAB_KINDS: Final = {
    "left": "left",
    "start": "left",
    "num": "left",
    "center": "center",
    "right": "right",
    "end": "right",
    "decimal": "decimal",
}


# ---------------------------------------------------------------- runs


def _fonts(e: etree._Element, out: Props, theme: Theme) -> None:
    themed = e.get(w("asciiTheme"))
    family = theme.font(themed) if themed else None
    family = family or e.get(w("ascii"))
    if family:
        out["family"] = family


def _color(e: etree._Element, out: Props, theme: Theme) -> None:
    found = color(e.get(VAL))
    named = e.get(w("themeColor"))
    if named:
        found = theme.color(named, e.get(w("themeTint")), e.get(w("themeShade"))) or found
    out["color"] = found or ""


def _toggle(name: str) -> Callable[[etree._Element, Props, Theme], None]:
    def read(e: etree._Element, out: Props, _theme: Theme) -> None:
        value = e.get(VAL)
        out[name] = value is None or is_on(value)

    return read


def _size(e: etree._Element, out: Props, _theme: Theme) -> None:
    size = measure(e.get(VAL), 10.0)
    if size is not None and size > 0:
        out["size"] = size


def _underline(e: etree._Element, out: Props, _theme: Theme) -> None:
    value = e.get(VAL, "single")
    out["underline"] = "" if value == "none" else value


def _vert(e: etree._Element, out: Props, _theme: Theme) -> None:
    out["vert"] = _VERT.get(e.get(VAL, ""), "")


def _number(name: str, unit: float) -> Callable[[etree._Element, Props, Theme], None]:
    def read(e: etree._Element, out: Props, _theme: Theme) -> None:
        value = measure(e.get(VAL), unit)
        if value is not None:
            out[name] = value

    return read


def _kern(e: etree._Element, out: Props, _theme: Theme) -> None:
    out["kern"] = bool(integer(e.get(VAL)))


def _scale(e: etree._Element, out: Props, _theme: Theme) -> None:
    value = integer((e.get(VAL) or "").rstrip("%"))
    if value:
        out["scale"] = value


def _lang(e: etree._Element, out: Props, _theme: Theme) -> None:
    value = e.get(VAL)
    if value:
        out["lang"] = value


def _highlight(e: etree._Element, out: Props, _theme: Theme) -> None:
    out["mark"] = highlight(e.get(VAL))


def _run_shading(e: etree._Element, out: Props, _theme: Theme) -> None:
    out["fill"] = shading(e)


def _run_style(e: etree._Element, out: Props, _theme: Theme) -> None:
    out["rStyle"] = e.get(VAL, "")


_RUN: Final[dict[str, Callable[[etree._Element, Props, Theme], None]]] = {
    w("rFonts"): _fonts,
    w("color"): _color,
    w("b"): _toggle("bold"),
    w("i"): _toggle("italic"),
    w("caps"): _toggle("caps"),
    w("smallCaps"): _toggle("small_caps"),
    w("strike"): _toggle("strike"),
    w("dstrike"): _toggle("double_strike"),
    w("vanish"): _toggle("hidden"),
    w("sz"): _size,
    w("u"): _underline,
    w("vertAlign"): _vert,
    w("position"): _number("position", 10.0),
    w("spacing"): _number("spacing", 1.0),
    w("w"): _scale,
    w("kern"): _kern,
    w("lang"): _lang,
    w("highlight"): _highlight,
    w("shd"): _run_shading,
    w("rStyle"): _run_style,
}


def run_props(element: etree._Element | None, theme: Theme) -> Props:
    """What a w:rPr says."""
    out: Props = {}
    if element is not None:
        for child in element:
            read = _RUN.get(child.tag)
            if read is not None:
                read(child, out, theme)
    return out


# ---------------------------------------------------------------- paragraphs


def _flag(name: str) -> Callable[[etree._Element, Props], None]:
    def read(e: etree._Element, out: Props) -> None:
        out[name] = on(e)

    return read


_LEFT: Final = (w("left"), w("start"))
_RIGHT: Final = (w("right"), w("end"))
_HANGING: Final = w("hanging")
_FIRST: Final = w("firstLine")


def _indent(e: etree._Element, out: Props) -> None:
    for name, attributes in (("left", _LEFT), ("right", _RIGHT)):
        for attribute in attributes:
            value = measure(e.get(attribute))
            if value is not None:
                out[name] = value
    first = measure(e.get(_FIRST))
    hanging = measure(e.get(_HANGING))
    if hanging is not None:  # wins over firstLine (17.3.1.12)
        out["first"] = -hanging
    elif first is not None:
        out["first"] = first


_BEFORE: Final = w("before")
_AFTER: Final = w("after")
_BEFORE_AUTO: Final = w("beforeAutospacing")
_AFTER_AUTO: Final = w("afterAutospacing")
_LINE: Final = w("line")
_LINE_RULE: Final = w("lineRule")


def _spacing(e: etree._Element, out: Props) -> None:
    for name, attribute in (("before", _BEFORE), ("after", _AFTER)):
        value = measure(e.get(attribute))
        if value is not None:
            out[name] = max(value, 0)
    for name, attribute in (("before_auto", _BEFORE_AUTO), ("after_auto", _AFTER_AUTO)):
        text = e.get(attribute)
        if text is not None:
            out[name] = is_on(text)
    height = measure(e.get(_LINE))
    rule = e.get(_LINE_RULE)
    if height is not None:
        out["line"] = abs(height)
        out["line_rule"] = rule if rule in ("exact", "atLeast") else "auto"
    elif rule is not None:
        out["line_rule"] = rule if rule in ("exact", "atLeast") else "auto"


def _jc(e: etree._Element, out: Props) -> None:
    out["align"] = _ALIGN.get(e.get(VAL, ""), "left")


_POS: Final = w("pos")
_LEADER: Final = w("leader")


def _tabs(e: etree._Element, out: Props) -> None:
    stops: list[tuple[int, str, str | None]] = []
    for tab in e:
        position = measure(tab.get(_POS))
        if position is None:
            continue
        value = tab.get(VAL, "left")
        if value == "clear":
            stops.append((position, "clear", None))
        elif value in _TAB_KINDS:
            stops.append((position, _TAB_KINDS[value], _LEADERS.get(tab.get(_LEADER, ""))))
    out["tabs"] = tuple(stops)


def _borders(e: etree._Element, out: Props) -> None:
    out["borders"] = tuple(border_lines(e).items())


_SIDES: Final = {
    w("top"): "top",
    w("bottom"): "bottom",
    w("left"): "left",
    w("start"): "left",
    w("right"): "right",
    w("end"): "right",
    w("between"): "between",
    w("insideH"): "insideH",
    w("insideV"): "insideV",
}


def border_lines(element: etree._Element | None) -> dict[str, Line | None]:
    """The sides that a borders element speaks of; None = no line there."""
    found: dict[str, Line | None] = {}
    if element is not None:
        for child in element:
            side = _SIDES.get(child.tag)
            if side is not None:
                found[side] = line(child)
    return found


def _shade(e: etree._Element, out: Props) -> None:
    out["shade"] = shading(e)


def _outline(e: etree._Element, out: Props) -> None:
    value = integer(e.get(VAL))
    out["outline"] = 9 if value is None else value


_ILVL: Final = w("ilvl")
_NUM_ID: Final = w("numId")


def _num(e: etree._Element, out: Props) -> None:
    for child in e:
        value = child.get(VAL)
        if child.tag == _NUM_ID and value is not None:
            out["num"] = value
        elif child.tag == _ILVL and value is not None:
            out["ilvl"] = integer(value) or 0


def _style(e: etree._Element, out: Props) -> None:
    out["pStyle"] = e.get(VAL, "")


_PARAGRAPH: Final[dict[str, Callable[[etree._Element, Props], None]]] = {
    w("pStyle"): _style,
    w("keepNext"): _flag("keep_next"),
    w("keepLines"): _flag("keep_lines"),
    w("pageBreakBefore"): _flag("page_break_before"),
    w("widowControl"): _flag("widow_control"),
    w("numPr"): _num,
    w("pBdr"): _borders,
    w("shd"): _shade,
    w("tabs"): _tabs,
    w("spacing"): _spacing,
    w("ind"): _indent,
    w("contextualSpacing"): _flag("contextual"),
    w("jc"): _jc,
    w("outlineLvl"): _outline,
}


def paragraph_props(element: etree._Element | None) -> Props:
    """What a w:pPr says, its w:rPr and w:sectPr left aside."""
    out: Props = {}
    if element is not None:
        for child in element:
            read = _PARAGRAPH.get(child.tag)
            if read is not None:
                read(child, out)
    return out


def merge_paragraph(into: Props, more: Props) -> None:
    """Lay ``more`` over ``into``: tab stops add up and clear one another, borders merge by side, all else replaces."""
    for name, value in more.items():
        if name == "tabs" and "tabs" in into:
            stops = {stop[0]: stop for stop in into["tabs"]}
            for stop in value:
                stops[stop[0]] = stop
            into["tabs"] = tuple(stops.values())
        elif name == "borders" and "borders" in into:
            into["borders"] = tuple((dict(into["borders"]) | dict(value)).items())
        else:
            into[name] = value
