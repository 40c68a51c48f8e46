"""OMML equations → boxes of glyphs and bars: runs, fractions, scripts and delimiters.

LibreOffice turns an equation into a Math object; this keeps its proportions (script size, bar thickness, gaps) roughly,
not to the twip.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from .. import box
from .context import Context
from .measure import SIXTHS, Font, fallback_font, font

_SCRIPT = 0.6
_GAP = 0.09  # between a bar and what stands over and under it, of the size
_BAR = 0.05
_AXIS = 0.27  # height of bars and operators above the baseline
_OPERATORS = frozenset("=+−-×÷·≤≥≠≈<>±∓→⇒∑")
_PARTS = re.compile(r"[A-Za-zΑ-ω]+|[^A-Za-zΑ-ω]+")


@dataclass(slots=True)
class Glyphs:
    """Letters of one font at (x, rise) from the box's left and baseline."""

    x: float
    rise: float
    text: str
    style: box.CharStyle
    font: Font
    width: float


@dataclass(slots=True)
class Bar:
    x: float
    rise: float
    width: float
    thickness: float
    color: str | None


@dataclass(slots=True)
class EquationBox:
    """A set equation; lengths in twips."""

    width: int
    ascent: int
    descent: int
    parts: list[Glyphs | Bar]
    text: str
    item: box.Equation


@dataclass(slots=True)
class _Box:
    width: float = 0.0
    ascent: float = 0.0
    descent: float = 0.0
    parts: list[Glyphs | Bar] = field(default_factory=list)

    def put(self, other: _Box, x: float, rise: float) -> None:
        for part in other.parts:
            part.x += x
            part.rise += rise
            self.parts.append(part)
        self.ascent = max(self.ascent, other.ascent + rise)
        self.descent = max(self.descent, other.descent - rise)


def set_equation(equation: box.Equation, context: Context, source: int) -> EquationBox:
    """Set an equation in its run's size."""
    setter = _Setter(context, source)
    made = setter.row(equation.content, equation.style.size)
    return EquationBox(
        int(made.width + 0.999),
        int(made.ascent + 0.5),
        int(made.descent + 0.5),
        made.parts,
        plain(equation.content),
        equation,
    )


def plain(nodes: tuple[box.MathNode, ...]) -> str:
    """The equation's letters in reading order."""
    out: list[str] = []
    for node in nodes:
        if isinstance(node, box.MathRun):
            out.append(node.text)
        elif isinstance(node, box.MathFraction):
            out += [plain(node.numerator), "/", plain(node.denominator)]
        elif isinstance(node, box.MathScript):
            out += [plain(node.base), plain(node.sub), plain(node.sup)]
        else:
            out += [node.begin, plain(node.content), node.end]
    return "".join(out)


class _Setter:
    def __init__(self, context: Context, source: int) -> None:
        self.context, self.source = context, source

    def row(self, nodes: tuple[box.MathNode, ...], size: float) -> _Box:
        out = _Box()
        for node in nodes:
            one = self.node(node, size)
            out.put(one, out.width, 0.0)
            out.width += one.width
        if not nodes:
            out.ascent = size * 0.7
        return out

    def node(self, node: box.MathNode, size: float) -> _Box:
        if isinstance(node, box.MathRun):
            return self.run(node, size)
        if isinstance(node, box.MathFraction):
            return self.fraction(node, size)
        if isinstance(node, box.MathScript):
            return self.script(node, size)
        return self.delimiter(node, size)

    def run(self, node: box.MathRun, size: float) -> _Box:
        out = _Box()
        upright = replace(node.style, italic=False)
        slanted = upright if node.plain else replace(node.style, italic=True)
        for match in _PARTS.finditer(node.text):
            text = match.group()
            self._letters(out, text, slanted if text[0].isalpha() else upright, size)
        return out

    def _letters(self, out: _Box, text: str, style: box.CharStyle, size: float) -> None:
        own = font(style.family, style.bold, style.italic, max(1, round(size)))
        for piece in re.findall(r"[=+−×÷·≤≥≠≈<>±∓→⇒∑]|[^=+−×÷·≤≥≠≈<>±∓→⇒∑]+", text):
            space = size * 0.2 if piece in _OPERATORS and out.width else 0.0
            for char_run, used in self._fonts(piece, own, style):
                width = used.width(char_run) / SIXTHS
                out.parts.append(Glyphs(out.width + space, 0.0, char_run, style, used, width))
                out.width += space + width
                space = 0.0
            if piece in _OPERATORS:
                out.width += size * 0.2
        out.ascent = max(out.ascent, own.ascent)
        out.descent = max(out.descent, own.descent)

    def _fonts(self, text: str, own: Font, style: box.CharStyle) -> list[tuple[str, Font]]:
        out: list[tuple[str, Font]] = []
        for char in text:
            used = own
            if ord(char) not in own.known:
                other = fallback_font(ord(char), style.bold, own.size)
                if other is not None:
                    used = other
                else:
                    self.context.warn(
                        "glyph", f"tidak ada huruf untuk {char!r} (U+{ord(char):04X})", self.source, text=char
                    )
                    char = "?"
            if out and out[-1][1] is used:
                out[-1] = (out[-1][0] + char, used)
            else:
                out.append((char, used))
        return out

    def fraction(self, node: box.MathFraction, size: float) -> _Box:
        top, bottom = self.row(node.numerator, size), self.row(node.denominator, size)
        out = _Box()
        pad = size * 0.06
        out.width = max(top.width, bottom.width) + 2 * pad
        axis, thick, gap = size * _AXIS, max(8.0, size * _BAR), size * _GAP
        out.put(top, (out.width - top.width) / 2, axis + thick / 2 + gap + top.descent)
        out.put(bottom, (out.width - bottom.width) / 2, axis - thick / 2 - gap - bottom.ascent)
        out.parts.append(Bar(0.0, axis, out.width, thick, self._color(node.numerator)))
        return out

    def _color(self, nodes: tuple[box.MathNode, ...]) -> str | None:
        for node in nodes:
            if isinstance(node, box.MathRun):
                return node.style.color
        return None

    def script(self, node: box.MathScript, size: float) -> _Box:
        base = self.row(node.base, size)
        out = _Box()
        out.put(base, 0.0, 0.0)
        out.width = base.width
        small = size * _SCRIPT
        wide = 0.0
        if node.sup:
            sup = self.row(node.sup, small)
            out.put(sup, base.width, max(base.ascent - sup.ascent * 0.6, size * 0.35))
            wide = sup.width
        if node.sub:
            sub = self.row(node.sub, small)
            out.put(sub, base.width, -max(base.descent - sub.descent * 0.2, size * 0.2))
            wide = max(wide, sub.width)
        out.width += wide
        return out

    def delimiter(self, node: box.MathDelimiter, size: float) -> _Box:
        inner = self.row(node.content, size)
        style = self._style(node.content)
        normal = font(style.family, style.bold, False, max(1, round(size)))
        height = inner.ascent + inner.descent
        tall = size if height <= normal.height * 1.2 else size * height / normal.height
        out = _Box()
        for mark in (node.begin, "", node.end):
            if mark == "":
                out.put(inner, out.width, 0.0)
                out.width += inner.width
                continue
            one = _Box()
            self._letters(one, mark, replace(style, italic=False), tall)
            # A grown bracket is centred on what it holds.
            rise = 0.0 if tall == size else (inner.ascent - inner.descent) / 2 - (one.ascent - one.descent) / 2
            out.put(one, out.width, rise)
            out.width += one.width
        return out

    def _style(self, nodes: tuple[box.MathNode, ...]) -> box.CharStyle:
        for node in nodes:
            if isinstance(node, box.MathRun):
                return node.style
            if isinstance(node, box.MathFraction):
                return self._style(node.numerator)
            if isinstance(node, box.MathScript):
                return self._style(node.base)
            return self._style(node.content)
        return box.CharStyle(family="Cambria")
