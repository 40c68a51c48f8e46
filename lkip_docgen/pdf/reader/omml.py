"""Office Math → equation nodes (ECMA-376 Part 1, 22.1).

Fractions, scripts and delimiters keep their shape; whatever else has one is flattened to its runs, in reading order.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lxml import etree

from ..box import CharStyle, MathDelimiter, MathFraction, MathNode, MathRun, MathScript
from .names import R_PR, T, m, w
from .order import run_text
from .values import is_on

StyleOf = Callable[[etree._Element | None], tuple[CharStyle, bool]]
"""Gives the resolved style of a w:rPr, and whether it is hidden."""

_VAL: Final = m("val")
_SKIPPED: Final = frozenset({w("del"), w("moveFrom"), R_PR})


class MathReader:
    """Reads m:oMath elements of one paragraph; ``style_of`` resolves their runs' w:rPr."""

    def __init__(self, style_of: StyleOf) -> None:
        self._style_of = style_of
        self.text = ""  # all characters of what was read, for warnings and tests

    def nodes(self, element: etree._Element | None) -> tuple[MathNode, ...]:
        """The equation nodes inside ``element``."""
        out: list[MathNode] = []
        if element is not None:
            for child in element:
                self._node(child, out)
        return tuple(out)

    def _node(self, element: etree._Element, out: list[MathNode]) -> None:
        tag = element.tag
        if tag == m("r"):
            self._run(element, out)
        elif tag == m("f"):
            out.append(MathFraction(self._part(element, "num"), self._part(element, "den")))
        elif tag == m("sSup"):
            out.append(MathScript(self._part(element, "e"), (), self._part(element, "sup")))
        elif tag in (m("sSub"), m("limLow")):
            out.append(MathScript(self._part(element, "e"), self._part(element, "sub", "lim")))
        elif tag == m("limUpp"):
            out.append(MathScript(self._part(element, "e"), (), self._part(element, "lim")))
        elif tag in (m("sSubSup"), m("sPre")):
            out.append(MathScript(self._part(element, "e"), self._part(element, "sub"), self._part(element, "sup")))
        elif tag == m("d"):
            out.append(self._delimiter(element))
        elif tag == m("nary"):
            sign = MathRun(_char(element, "naryPr", "chr", "∫"), self._base(element), True)
            sub, sup = self._part(element, "sub"), self._part(element, "sup")
            out.append(MathScript((sign,), sub, sup) if sub or sup else sign)
            out.extend(self._part(element, "e"))
            self.text += sign.text
        elif tag == m("rad"):
            degree = self._part(element, "deg")
            root = MathRun("√", self._base(element), True)
            out.append(MathScript((), (), degree) if degree else root)
            if degree:
                out.append(root)
            content = self._part(element, "e")
            out.append(MathDelimiter("(", ")", content) if len(content) > 1 else MathDelimiter("", "", content))
            self.text += root.text
        elif tag == m("eqArr") or tag == m("m"):
            self._rows(element, out)
        elif not _is_property(tag) and tag not in _SKIPPED:
            for child in element:
                self._node(child, out)

    def _rows(self, element: etree._Element, out: list[MathNode]) -> None:
        first = True
        for cell in element.iter(m("e")):
            if not first:
                out.append(MathRun(" ", self._base(element), True))
            first = False
            out.extend(self.nodes(cell))

    def _run(self, element: etree._Element, out: list[MathNode]) -> None:
        style, hidden = self._style_of(element.find(R_PR))
        properties = element.find(m("rPr"))
        plain = False
        if properties is not None:
            kind = properties.find(m("sty"))
            normal = properties.find(m("nor"))
            plain = (kind is not None and kind.get(_VAL) in ("p", "b")) or (
                normal is not None and is_on(normal.get(_VAL))
            )
        for child in element:
            if child.tag in (m("t"), T):
                text = run_text(child) if child.tag == T else (child.text or "")
                if text and not hidden:
                    out.append(MathRun(text, style, plain))
                    self.text += text

    def _delimiter(self, element: etree._Element) -> MathDelimiter:
        begin = _char(element, "dPr", "begChr", "(")
        end = _char(element, "dPr", "endChr", ")")
        separator = _char(element, "dPr", "sepChr", "|")
        content: list[MathNode] = []
        for index, part in enumerate(element.iterchildren(m("e"))):
            if index:
                content.append(MathRun(separator, self._base(element), True))
            content.extend(self.nodes(part))
        return MathDelimiter(begin, end, tuple(content))

    def _part(self, element: etree._Element, *names: str) -> tuple[MathNode, ...]:
        for name in names:
            part = element.find(m(name))
            if part is not None:
                return self.nodes(part)
        return ()

    def _base(self, element: etree._Element) -> CharStyle:
        """The style of the structure's own sign: its m:ctrlPr's, else the paragraph's."""
        control = element.find(f"*/{m('ctrlPr')}/{R_PR}")
        return self._style_of(control)[0]


def _is_property(tag: object) -> bool:
    return isinstance(tag, str) and tag.endswith("Pr")


def _char(element: etree._Element, properties: str, name: str, default: str) -> str:
    """A character property; an empty m:val means none, a missing element the default."""
    child = element.find(f"{m(properties)}/{m(name)}")
    return default if child is None else child.get(_VAL, "")
