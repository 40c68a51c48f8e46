"""A paragraph's inline content → runs: stretches of one font, and the objects between them.

Caps are applied, small caps and characters of fallback fonts split off, super- and subscript sized and shifted, so that
what follows (breaking, setting) sees nothing but runs with a width, a rise above and a fall below the baseline.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from .. import box
from .breaks import OBJECT, SOFT_HYPHEN, ZERO_WIDTH_SPACE
from .context import Context
from .equation import EquationBox, set_equation
from .measure import SIXTHS, Font, fallback_font, font

Kind = Literal["text", "tab", "break", "picture", "equation", "anchor", "float"]

_INVISIBLE = frozenset({0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFE0E, 0xFE0F})
_ZERO = str.maketrans("", "", SOFT_HYPHEN + ZERO_WIDTH_SPACE + "\u2060\ufeff\ufe0e\ufe0f")
_SCRIPT_PERCENT = 58
_SMALL_CAPS_PERCENT = 80
_DARK = 0.22


class Run:
    """A stretch of one font, or one object. ``text`` is what is shown; ``shift`` raises its baseline (twips)."""

    __slots__ = (
        "ascent",
        "descent",
        "field",
        "font",
        "generated",
        "height",
        "item",
        "kind",
        "link",
        "plain",
        "shift",
        "slant",
        "start",
        "style",
        "text",
        "width",
    )

    def __init__(self, kind: Kind, text: str, look: Look, start: int, link: str | None = None) -> None:
        self.kind = kind
        self.text = text
        self.style = look.style
        self.font = look.font
        self.shift = look.shift
        self.ascent = look.ascent
        self.descent = look.descent
        self.height = look.height
        # Writer keeps a twelfth of the height free after slanted text at a line's end, and takes no letter spacing
        # after the last letter (sixths of a twip).
        self.slant = (look.font.height // 12 if look.style.italic else 0) * SIXTHS - look.style.spacing * SIXTHS
        self.start = start
        self.link = link
        style = look.style
        self.plain = kind == "text" and not (
            style.underline or style.strike or style.double_strike or style.shade or link
        )
        self.generated = False
        self.field: box.PageField | None = None
        self.item: box.Break | box.Picture | box.Anchored | box.Anchor | box.NoteRef | EquationBox | None = None
        self.width = 0  # of an object, twips

    def part(self, text: str, start: int, font: Font) -> Run:
        """This run with other text in another font."""
        other = Run.__new__(Run)
        for name in Run.__slots__:
            setattr(other, name, getattr(self, name))
        other.text, other.start, other.font = text, start, font
        return other


class Look:
    """What a character style makes of a line: its font, its rise and fall, the shift of its baseline."""

    __slots__ = ("ascent", "descent", "font", "height", "plain", "shift", "small", "style")

    def __init__(self, style: box.CharStyle) -> None:
        full = font(style.family, style.bold, style.italic, style.size, style.spacing, style.scale)
        self.style = style
        self.font = full
        self.shift = 0
        self.ascent, self.descent, self.height = full.ascent, full.descent, full.height
        self.small: Font | None = None
        if style.vert is not None:
            self.font = font(
                style.family,
                style.bold,
                style.italic,
                style.size * _SCRIPT_PERCENT // 100,
                style.spacing,
                style.scale,
            )
            if style.vert == "super":
                self.shift = full.ascent - self.font.ascent
            else:
                self.shift = self.font.descent - full.descent
        elif style.position:
            # Writer scales the shift by the line height instead of the size (layout-facts §1).
            percent = (
                style.position * 100 // style.size if style.position > 0 else -(-style.position * 100 // style.size)
            )
            self.shift = int(full.height * percent / 100)
            self.ascent = max(full.ascent, full.ascent + self.shift)
            self.descent = max(0, full.descent - self.shift) if self.shift > 0 else full.descent - self.shift
        if style.small_caps and not style.caps:
            self.small = font(
                style.family,
                style.bold,
                style.italic,
                self.font.size * _SMALL_CAPS_PERCENT // 100,
                style.spacing,
                style.scale,
            )
        self.plain = not style.caps and self.small is None


class Looks:
    """Looks by style, found by identity first: documents share few style objects over many runs."""

    __slots__ = ("_by_id", "_by_style")

    def __init__(self) -> None:
        self._by_id: dict[int, Look] = {}
        self._by_style: dict[tuple[box.CharStyle, str | None], Look] = {}

    def of(self, style: box.CharStyle, background: str | None = None) -> Look:
        """The look of a style; its automatic colour is white on a dark background."""
        if background is not None or style.shade is not None:
            if style.color is None and is_dark(style.shade or background):
                style = self._on_dark(style)
            return self._of(style)
        found = self._by_id.get(id(style))
        if found is None:
            found = self._of(style)
            if found.style is style:  # kept alive by the look, so the id stays its own
                self._by_id[id(style)] = found
        return found

    def _of(self, style: box.CharStyle) -> Look:
        found = self._by_style.get((style, None))
        if found is None:
            found = self._by_style[style, None] = Look(style)
        return found

    def _on_dark(self, style: box.CharStyle) -> box.CharStyle:
        found = self._by_style.get((style, "dark"))
        if found is None:
            found = self._by_style[style, "dark"] = Look(replace(style, color="FFFFFF"))
        return found.style


def is_dark(color: str | None) -> bool:
    """Whether automatic text on this fill turns white."""
    if color is None or len(color) != 6:
        return False
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < _DARK


def runs_of(
    paragraph: box.Paragraph, content: tuple[box.Inline, ...], context: Context, background: str | None = None
) -> list[Run]:
    """The runs of a paragraph's content, neighbours of one style joined."""
    out: list[Run] = []
    looks = context.looks
    for item in content:
        if isinstance(item, box.Text):
            if not item.text:
                continue
            look = looks.of(item.style, background)
            last = out[-1] if out else None
            if (
                last is not None
                and last.kind == "text"
                and last.field is None
                and last.item is None
                and last.style == look.style
                and last.link == item.link
                and last.start + len(last.text) == item.start
                and look.plain
                and last.font is look.font
                and look.font.known >= set(map(ord, item.text))
            ):
                last.text += item.text
                continue
            _add_text(out, Run("text", item.text, look, item.start, item.link), look, context, paragraph.source)
        elif isinstance(item, box.Tab):
            out.append(Run("tab", "\t", looks.of(item.style, background), item.start, item.link))
        elif isinstance(item, box.Break):
            run = Run("break", "\n", looks.of(item.style, background), item.start)
            run.item = item
            out.append(run)
        elif isinstance(item, box.PageField):
            look = looks.of(item.style, background)
            run = Run("text", context.field_guess(item), look, item.start, item.link)
            run.field, run.generated = item, True
            out.append(run)
        elif isinstance(item, box.NoteRef):
            look = looks.of(item.style, background)
            run = Run("text", item.text or "", look, item.start)
            run.generated, run.item = True, item
            out.append(run)
        elif isinstance(item, box.Equation):
            look = looks.of(item.style, background)
            equation = set_equation(item, context, paragraph.source)
            run = Run("equation", OBJECT, look, item.start)
            run.item = equation
            run.width, run.ascent, run.descent = equation.width, equation.ascent, equation.descent
            run.height = equation.ascent + equation.descent
            out.append(run)
        elif isinstance(item, box.Picture):
            run = Run("picture", OBJECT, looks.of(item.style, background), item.start)
            run.item, run.width, run.ascent, run.descent = item, item.width, item.height, 0
            out.append(run)
        elif isinstance(item, box.Anchored):
            run = Run("float", "", looks.of(item.picture.style), item.picture.start)
            run.item = item
            out.append(run)
        else:
            run = Run("anchor", "", looks.of(paragraph.mark), item.start)
            run.item = item
            out.append(run)
    return out


def _add_text(out: list[Run], run: Run, look: Look, context: Context, source: int) -> None:
    """Add a text run, cut where small caps or a missing character change the font."""
    if look.style.caps:
        run.text = _upper(run.text)
    if look.small is not None:
        for text, start, lower in _case_parts(run.text):
            part = run.part(_upper(text), run.start + start, look.small if lower else look.font)
            _add_known(out, part, context, source)
        return
    _add_known(out, run, context, source)


def _add_known(out: list[Run], run: Run, context: Context, source: int) -> None:
    known = run.font.known
    if known >= set(map(ord, run.text)):
        out.append(run)
        return
    style = run.style
    at = 0
    current: Font = run.font
    text = ""
    for index, char in enumerate(run.text):
        code = ord(char)
        chosen: Font = current if code in _INVISIBLE else run.font
        shown = char
        if code not in known and code not in _INVISIBLE:
            other = fallback_font(code, style.bold, run.font.size, style.spacing, style.scale)
            if other is None:
                shown = _stand_in(char, run.font)
                context.warn("glyph", f"tidak ada huruf untuk {char!r} (U+{code:04X})", source, text=char)
            else:
                chosen = other
        if chosen is not current and text:
            out.append(run.part(text, run.start + at, current))
            text, at = "", index
        current = chosen
        text += shown
    if text:
        out.append(run.part(text, run.start + at, current))


def _stand_in(char: str, own: Font) -> str:
    if char in "\u00a0\u2007\u202f\u2002\u2003\u2009":
        return "\u00a0" if 0xA0 in own.known else " "
    if char == "\u2011":
        return "-"
    return "\ufffd" if 0xFFFD in own.known else "?"


def _upper(text: str) -> str:
    upper = text.upper()
    return upper if len(upper) == len(text) else "".join(c.upper() if len(c.upper()) == 1 else c for c in text)


def _case_parts(text: str) -> list[tuple[str, int, bool]]:
    parts: list[tuple[str, int, bool]] = []
    at = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or text[index].islower() != text[at].islower():
            parts.append((text[at:index], at, text[at].islower()))
            at = index
    return parts


def shown(text: str) -> str:
    """The text without what has no ink and no width."""
    return text if text.isascii() else text.translate(_ZERO)
