"""List definitions and the counting of list items in document order (ECMA-376 Part 1, 17.9)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from .formats import number_text
from .names import CHOICE, P_PR, R_PR, VAL, w
from .props import Props, paragraph_props, run_props
from .styles import Styles
from .values import integer, on

_LEVELS: Final = 9
_ALIGN: Final = {"center": "center", "right": "right", "end": "right"}


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list. ``restart``: None = after any higher one, 0 = never, n = after level n or higher."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    align: str = "left"
    suffix: str = "tab"
    legal: bool = False
    restart: int | None = None
    paragraph_style: str | None = None
    paragraph: Props = field(default_factory=dict)
    run: Props = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Num:
    """A w:num: its own view of the levels, and which of them it starts anew."""

    id: str
    counter: str  # lists with the same abstract definition count on together
    levels: tuple[Level | None, ...]
    starts: tuple[tuple[int, int], ...] = ()  # level → startOverride


class Numbering:
    """The definitions, and the counters as far as the document has been read."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract: dict[str, etree._Element] = {}
        self._by_style_link: dict[str, str] = {}
        self._elements: dict[str, etree._Element] = {}
        self._nums: dict[str, Num | None] = {}
        self._abstract_levels: dict[str, tuple[Level | None, ...]] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()
        for element in root if root is not None else ():
            if element.tag == w("abstractNum"):
                name = element.get(w("abstractNumId"), "")
                self._abstract[name] = element
                link = element.find(w("styleLink"))
                if link is not None:
                    self._by_style_link[link.get(VAL, "")] = name
            elif element.tag == w("num"):
                self._elements[element.get(w("numId"), "")] = element

    def num(self, num_id: str | None) -> Num | None:
        """The list of that id; None for 0 and for ids that don't exist."""
        if num_id is None or num_id == "0":
            return None
        if num_id not in self._nums:
            element = self._elements.get(num_id)
            self._nums[num_id] = None if element is None else self._read_num(num_id, element)
        return self._nums[num_id]

    def _read_num(self, num_id: str, element: etree._Element) -> Num | None:
        reference = element.find(w("abstractNumId"))
        name = self._final(reference.get(VAL, "") if reference is not None else "")
        if name is None:
            return None
        levels = list(self._levels_of(name))
        starts: list[tuple[int, int]] = []
        for override in element.iterchildren(w("lvlOverride")):
            index = integer(override.get(w("ilvl"))) or 0
            if not 0 <= index < _LEVELS:
                continue
            for child in override:
                if child.tag == w("startOverride"):
                    starts.append((index, integer(child.get(VAL)) or 0))
                elif child.tag == w("lvl"):
                    levels[index] = self._read_level(child)
        return Num(num_id, name, tuple(levels), tuple(starts))

    def _final(self, name: str) -> str | None:
        """Follow w:numStyleLink to the definition that has the levels; a circle or a dead end is None."""
        for _ in range(8):
            element = self._abstract.get(name)
            if element is None:
                return None
            link = element.find(w("numStyleLink"))
            if link is None:
                return name
            style = link.get(VAL, "")
            target = self._by_style_link.get(style)
            if target is None:
                number = self._elements.get(self._styles.numbering_of(style) or "")
                reference = number.find(w("abstractNumId")) if number is not None else None
                target = reference.get(VAL) if reference is not None else None
            if target is None:
                return None
            name = target
        return None

    def _levels_of(self, name: str) -> tuple[Level | None, ...]:
        known = self._abstract_levels.get(name)
        if known is None:
            levels: list[Level | None] = [None] * _LEVELS
            for element in self._abstract[name].iterchildren(w("lvl")):
                index = integer(element.get(w("ilvl"))) or 0
                if 0 <= index < _LEVELS:
                    levels[index] = self._read_level(element)
            known = tuple(levels)
            self._abstract_levels[name] = known
        return known

    def _read_level(self, element: etree._Element) -> Level:
        start, form, text, align, suffix = 1, "decimal", "", "left", "tab"
        legal, restart, style = False, None, None
        picture = False
        for child in element.iter(
            w("start"),
            w("numFmt"),
            w("lvlText"),
            w("lvlJc"),
            w("suff"),
            w("isLgl"),
            w("lvlRestart"),
            w("pStyle"),
            w("lvlPicBulletId"),
        ):
            value = child.get(VAL)
            tag = child.tag
            if tag == w("start"):
                start = integer(value) or 0
            elif tag == w("numFmt"):
                # Newer formats come as a custom one in mc:Choice beside a plain fallback.
                parent = child.getparent()
                if value == "custom":
                    form = child.get(w("format"), "decimal")
                elif parent is None or parent.tag == CHOICE or form == "decimal":
                    form = value or "decimal"
            elif tag == w("lvlText"):
                text = value or ""
            elif tag == w("lvlJc"):
                align = _ALIGN.get(value or "", "left")
            elif tag == w("suff"):
                suffix = value if value in ("space", "nothing") else "tab"
            elif tag == w("isLgl"):
                legal = on(child)
            elif tag == w("lvlRestart"):
                restart = integer(value)
            elif tag == w("pStyle"):
                style = value
            elif tag == w("lvlPicBulletId"):
                picture = True
        if picture and form == "bullet":
            text = "•"
        paragraph = paragraph_props(element.find(P_PR))
        paragraph.pop("num", None)
        run = run_props(element.find(R_PR), self._styles.theme)
        return Level(start, form, text, align, suffix, legal, restart, style, paragraph, run)

    def level_of_style(self, num: Num, style_id: str, given: int | None) -> int:
        """The level of a numbered style: the one that names the style, else the given one."""
        for index, level in enumerate(num.levels):
            if level is not None and level.paragraph_style == style_id:
                return index
        return given or 0

    def count(self, num: Num, index: int) -> str:
        """Count one item of ``num`` at level ``index`` and return its label's text."""
        counters = self._counters.setdefault(num.counter, [None] * _LEVELS)
        level = num.levels[index]
        if level is None:
            return ""
        for at, start in num.starts:
            if at == index and (num.id, at) not in self._begun:
                counters[at] = start - 1
        self._begun.add((num.id, index))
        value = counters[index]
        counters[index] = self._start(num, index) if value is None else value + 1
        for below in range(index + 1, _LEVELS):
            deeper = num.levels[below]
            restart = deeper.restart if deeper is not None else None
            if restart is None or (restart > 0 and index < restart):
                counters[below] = None
        return self._text(num, level, counters)

    @staticmethod
    def _start(num: Num, index: int) -> int:
        for at, start in num.starts:
            if at == index:
                return start
        level = num.levels[index]
        return level.start if level is not None else 1

    def _text(self, num: Num, level: Level, counters: list[int | None]) -> str:
        if level.form == "bullet" or "%" not in level.text:
            return level.text
        out = []
        template = level.text
        position = 0
        while position < len(template):
            c = template[position]
            if c == "%" and template[position + 1 : position + 2] in tuple("123456789"):
                index = int(template[position + 1]) - 1
                other = num.levels[index]
                value = counters[index]
                form = other.form if other is not None else "decimal"
                if level.legal and form not in ("none", "bullet"):
                    form = "decimal"
                out.append(number_text(self._start(num, index) if value is None else value, form))
                position += 2
            else:
                out.append(c)
                position += 1
        return "".join(out)
