"""A broken line → pieces at fixed x: alignment, justification, tab leaders, underlines, shading, links.

Pieces are relative to the column's left edge and the line's baseline, so that a line can be set once and drawn
anywhere, and set again when a page number on it becomes known.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .. import box
from .equation import EquationBox
from .inline import Run, shown
from .lines import Line, Portion, settle
from .measure import SIXTHS


@dataclass(slots=True)
class TextPiece:
    """``rise`` is how far the baseline stands above the line's."""

    x: float
    rise: float
    text: str
    style: box.CharStyle
    size: float
    face: str
    width: float
    word_gap: float
    glyph_gap: float
    start: int
    generated: bool
    link: str | None
    role: Literal["text", "label", "leader"] = "text"


@dataclass(slots=True)
class RulePiece:
    """A stroke over or under text; ``rise`` above the baseline."""

    x: float
    rise: float
    width: float
    thickness: float
    color: str | None
    dash: str | None = None


@dataclass(slots=True)
class FillPiece:
    x: float
    width: float
    ascent: float
    descent: float
    color: str


@dataclass(slots=True)
class ObjectPiece:
    """A picture, an equation, a floating picture or a bookmark at its place in the line."""

    x: float
    item: box.Picture | EquationBox | box.Anchored | box.Anchor


@dataclass(slots=True)
class LinkPiece:
    x: float
    width: float
    ascent: float
    descent: float
    target: str


Piece = TextPiece | RulePiece | FillPiece | ObjectPiece | LinkPiece

_DASHES = {"dotted": "dotted", "dottedHeavy": "dotted", "dash": "dashed", "dashedHeavy": "dashed", "dashLong": "dashed",
           "dashLongHeavy": "dashed", "dotDash": "dotDash", "dotDotDash": "dotDotDash"}  # fmt: skip


def set_line(line: Line, align: box.Align, *, stretch_breaks: bool = True) -> list[Piece]:
    """Set a line; tabs are settled anew, so portions may have changed their widths since breaking."""
    portions = line.portions
    if len(portions) == 1 and line.label is None and not line.hyphen and portions[0].run.plain:
        return _set_plain(line, portions[0], align, stretch_breaks)
    pieces: list[Piece] = []
    at = line.left * SIXTHS
    if line.label is not None:
        run, label_x = line.label
        pieces.append(_text(run, run.text, label_x, run.font.width(run.text) / SIXTHS, 0.0, run.start, "label"))
        if portions:
            at = line.text_start * SIXTHS
    last_tab = -1
    places: list[int] = []
    tab_index = -1
    for index, portion in enumerate(portions):
        tab = portion.tab
        if tab is not None:
            if tab_index >= 0:
                at += _resettle(line, tab_index, index, at, places)
            tab.at = at
            tab.width = max(0, tab.stop - at) if tab.kind == "left" and not tab.wraps else 0
            tab_index = last_tab = index
            places.append(at)
            at += tab.width
        else:
            places.append(at)
            at += (portion.width + 3) // 6 * 6 if index + 1 < len(portions) else portion.width
    if tab_index >= 0:
        at += _resettle(line, tab_index, len(portions), at, places)
    end = at - line.trailing_width
    hyphen = portions[-1].run.font.width("-") if line.hyphen and portions else 0
    room = line.right * SIXTHS - end - hyphen
    shift = 0.0
    gap = 0.0
    if align == "center":
        shift = room / 2
    elif align == "right":
        shift = room
    elif (
        align == "both"
        and room > 0
        and not line.cut
        and (line.end == "wrap" or (line.end == "line" and stretch_breaks))
    ):
        spaces = sum([p.run.text.count(" ", p.start, p.stop) for p in portions[last_tab + 1 :] if p.run.kind == "text"])
        spaces -= line.trailing
        if spaces > 0:
            gap = room / spaces
    if line.label is not None and shift:  # the label goes with its text
        for piece in pieces:
            piece.x += shift / SIXTHS
    gaps = 0.0
    for index, portion in enumerate(portions):
        run = portion.run
        x = (places[index] + shift + gaps) / SIXTHS
        if run.kind == "text":
            word_gap = gap if index > last_tab else 0.0
            text = run.text if portion.stop - portion.start == len(run.text) else run.text[portion.start : portion.stop]
            spaces = text.count(" ") if word_gap else 0
            if index == len(portions) - 1:
                spaces -= line.trailing if spaces else 0
            width = portion.width + spaces * word_gap
            gaps += spaces * word_gap
            _add(pieces, run, shown(text), x, width / SIXTHS, word_gap / SIXTHS, run.start + portion.start)
            if run.style.underline or run.style.strike or run.style.double_strike or run.style.shade or run.link:
                hanging = index == len(portions) - 1 and line.end == "wrap"
                hang = line.trailing_width if hanging else 0
                _decorate(pieces, run, x, max(0.0, width - hang) / SIXTHS)
        elif portion.tab is not None:
            width = portion.tab.width / SIXTHS
            if portion.tab.leader:
                _leader(pieces, run, portion.tab.leader, x, portion.tab.width)
            _decorate(pieces, run, x, width)
        elif run.kind in ("picture", "equation") and run.item is not None:
            assert not isinstance(run.item, box.Break | box.NoteRef)
            pieces.append(ObjectPiece(x, run.item))
    if hyphen:
        run = portions[-1].run
        x = (end + shift + gaps) / SIXTHS
        pieces.append(_text(run, "-", x, hyphen / SIXTHS, 0.0, run.start + portions[-1].stop, "text", generated=True))
    return pieces


def _set_plain(line: Line, portion: Portion, align: box.Align, stretch_breaks: bool) -> list[Piece]:
    """Set a line of one run of text without strokes, fills or links: most lines are such."""
    run = portion.run
    text = run.text[portion.start : portion.stop]
    room = (line.right - line.left) * SIXTHS - portion.width + line.trailing_width
    x = float(line.left * SIXTHS)
    gap = width = 0.0
    if align == "center":
        x += max(room, 0) / 2
    elif align == "right":
        x += room
    elif (
        align == "both"
        and room > 0
        and not line.cut
        and (line.end == "wrap" or (line.end == "line" and stretch_breaks))
    ):
        spaces = text.count(" ") - line.trailing
        if spaces > 0:
            gap, width = room / spaces / SIXTHS, room
    text = shown(text)
    if not text:
        return []
    font = run.font
    return [
        TextPiece(
            x / SIXTHS, run.shift, text, run.style, font.size, font.key, (portion.width + width) / SIXTHS, gap,
            font.spacing, run.start + portion.start, run.generated, None,
        )
    ]  # fmt: skip


def _resettle(line: Line, tab_index: int, stop: int, at: int, places: list[int]) -> int:
    """Settle the tab at ``tab_index`` for the text up to portion ``stop``; moves that text, and says how far."""
    tab = line.portions[tab_index].tab
    assert tab is not None
    if tab.kind == "left":
        return 0
    width = at - tab.at - tab.width
    if stop == len(line.portions):
        width -= line.trailing_width
    moved = settle(line.portions[:stop], tab, width)
    for index in range(tab_index + 1, stop):
        places[index] += moved
    return moved


def _text(
    run: Run,
    text: str,
    x: float,
    width: float,
    word_gap: float,
    start: int,
    role: Literal["text", "label", "leader"],
    *,
    generated: bool | None = None,
) -> TextPiece:
    font = run.font
    made = generated if generated is not None else (run.generated or role != "text")
    return TextPiece(
        x, run.shift, text, run.style, font.size, font.key, width, word_gap, font.spacing, start, made, run.link, role
    )


def _add(pieces: list[Piece], run: Run, text: str, x: float, width: float, word_gap: float, start: int) -> None:
    if text:
        pieces.append(_text(run, text, x, width, word_gap, start, "text"))


def _leader(pieces: list[Piece], run: Run, char: str, x: float, width: int) -> None:
    glyph = run.font.width(char)
    count = width // glyph - 1 if glyph > 0 else 0
    if count > 0:
        pieces.append(_text(run, char * count, x, count * glyph / SIXTHS, 0.0, run.start, "leader"))


def _decorate(pieces: list[Piece], run: Run, x: float, width: float) -> None:
    if width <= 0:
        return
    style, size = run.style, run.font.size
    if style.shade:
        pieces.insert(0, FillPiece(x, width, run.ascent, run.descent, style.shade))
    face = run.font.face
    thickness = max(8.0, face.underline_thickness * size / face.upm)
    if style.underline and style.underline != "none" and not (style.underline == "words" and run.kind == "tab"):
        rise = run.shift - abs(face.underline_position) * size / face.upm
        heavy = thickness * 2 if style.underline in ("thick", "dashedHeavy", "dottedHeavy") else thickness
        _rule(pieces, x, rise, width, heavy, style.color, _DASHES.get(style.underline))
        if style.underline == "double":
            _rule(pieces, x, rise - 2 * thickness, width, thickness, style.color, None)
    if style.strike or style.double_strike:
        rise = run.shift + size * 0.26
        if style.double_strike:
            _rule(pieces, x, rise - thickness, width, thickness, style.color, None)
            _rule(pieces, x, rise + thickness, width, thickness, style.color, None)
        else:
            _rule(pieces, x, rise, width, thickness, style.color, None)
    if run.link:
        last = pieces[-1] if pieces else None
        for piece in reversed(pieces):
            if isinstance(piece, LinkPiece):
                last = piece
                break
        if isinstance(last, LinkPiece) and last.target == run.link and abs(last.x + last.width - x) < 1:
            last.width += width
        else:
            pieces.append(LinkPiece(x, width, run.ascent, run.descent, run.link))


def _rule(
    pieces: list[Piece], x: float, rise: float, width: float, thickness: float, color: str | None, dash: str | None
) -> None:
    """Add a stroke, or lengthen the one that ends where it begins."""
    for piece in reversed(pieces):
        if isinstance(piece, RulePiece):
            if abs(piece.x + piece.width - x) < 1 and (piece.rise, piece.thickness, piece.color, piece.dash) == (
                rise,
                thickness,
                color,
                dash,
            ):
                piece.width += width
                return
            break
    pieces.append(RulePiece(x, rise, width, thickness, color, dash))


def widen(portion: Portion, text: str) -> None:
    """Give a field's portion its text."""
    run = portion.run
    run.text = text
    portion.start, portion.stop = 0, len(text)
    portion.width = run.font.width(text)
