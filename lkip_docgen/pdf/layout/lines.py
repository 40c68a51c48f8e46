"""Greedy line breaking as Writer does it (layout-facts §4, §5).

Works in sixths of a twip from the column's left edge. A finished run's width is rounded to whole twips, the last one's
on a line is not; a line fits if it ends at or before the right edge, trailing spaces aside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import box
from .breaks import SOFT_HYPHEN, Segment, last_break, segments
from .inline import Run, shown
from .measure import SIXTHS
from .tabs import Ruler, TabPlace

if TYPE_CHECKING:
    from .setting import Piece

End = Literal["wrap", "line", "page", "column", "end"]


class Portion:
    """A run's part on a line: characters ``start`` to ``stop`` of the run's text, ``width`` in sixths with spaces."""

    __slots__ = ("run", "start", "stop", "tab", "width")

    def __init__(self, run: Run, start: int, stop: int, width: int, tab: TabPlace | None = None) -> None:
        self.run, self.start, self.stop, self.width, self.tab = run, start, stop, width, tab


class Line:
    """A broken line. ``left``/``right`` bound it (twips from the column's left); ``trailing`` is the number of hanging
    spaces and ``trailing_width`` theirs in sixths. Heights are filled in by the paragraph."""

    __slots__ = (
        "ascent",
        "base",
        "cut",
        "descent",
        "drop",
        "end",
        "height",
        "hyphen",
        "label",
        "left",
        "notes",
        "pieces",
        "portions",
        "right",
        "text_height",
        "text_start",
        "trailing",
        "trailing_width",
    )

    def __init__(self, left: int, right: int) -> None:
        self.left, self.right = left, right
        self.portions: list[Portion] = []
        self.trailing = self.trailing_width = 0
        self.end: End = "end"
        self.hyphen = self.cut = False
        self.label: tuple[Run, float] | None = None
        self.text_start = left
        self.ascent = self.descent = self.text_height = 0
        self.height = self.base = self.drop = 0
        self.notes: tuple[box.NoteRef, ...] = ()
        self.pieces: list[Piece] | None = None


def settle(portions: list[Portion], tab: TabPlace, width: int) -> int:
    """Fix the width of a tab for the text after it, ``width`` sixths wide; by how much what follows moves.

    A decimal tab takes the text up to its first "." (LibreOffice knows no other separator), else up to what trails the
    last digit.
    """
    before = tab.width
    if tab.kind == "decimal":
        at = next(i for i in range(len(portions) - 1, -1, -1) if portions[i].tab is tab)
        after = portions[at + 1 :]
        text = "".join([p.run.text[p.start : p.stop] for p in after])
        point = text.find(".")
        if point < 0:
            point = len(text.rstrip(" )%"))
        width = 0
        for portion in after:
            take = min(point, portion.stop - portion.start)
            width += portion.run.font.width(shown(portion.run.text[portion.start : portion.start + take]))
            point -= take
    tab.settle(width)
    return tab.width - before


class Breaker:
    """Breaks one paragraph's runs. ``first`` and ``left`` are where the first and later lines begin, ``right`` where
    they end (twips from the column's left); ``start`` is where the first line's text begins after a list label."""

    def __init__(
        self, runs: list[Run], first: int, left: int, right: int, ruler: Ruler, start: int | None = None
    ) -> None:
        self.runs = [run for run in runs if run.text]
        self.text = "".join([run.text for run in self.runs])
        self.ruler = ruler
        self.left, self.right = left, right
        self.lines: list[Line] = []
        self._open(first, first if start is None else start)

    # ------------------------------------------------------------ the line being filled

    def _open(self, left: int, at: int) -> None:
        self.line = Line(left, self.right)
        self.done = at * SIXTHS  # finished portions, from the column's left
        self.current = 0  # width of the open portion
        self.run: Run | None = None
        self.run_start = self.run_stop = 0
        self.limit = self.right * SIXTHS
        self.tab: TabPlace | None = None  # a right, centre or decimal tab whose text is still being set
        self.breakable = False  # something stands on the line that the next segment may leave behind

    def _close_run(self) -> None:
        run = self.run
        if run is not None:
            self.line.portions.append(Portion(run, self.run_start, self.run_stop, self.current))
            self.done += (self.current + 3) // 6 * 6
            self.run, self.current = None, 0

    def _finish(self, end: End) -> None:
        if self.run is not None:
            self.line.portions.append(Portion(self.run, self.run_start, self.run_stop, self.current))
        self._settle_tab()
        self.line.end = end
        self.lines.append(self.line)
        self._open(self.left, self.left)

    def _settle_tab(self) -> None:
        """Give a pending tab its width, now that the text after it is known."""
        if self.tab is not None:
            self.done += settle(self.line.portions, self.tab, self._after_tab())
            self.tab = None

    def _after_tab(self) -> int:
        assert self.tab is not None
        return self.done + self.current - self.tab.at - self.tab.width - self.line.trailing_width

    def _ends_at(self, position: int) -> int:
        """Where a line ends whose text would end at ``position`` with the pending tab at no width."""
        tab = self.tab
        if tab is None:
            return position
        return tab.end(position - tab.at)

    # ------------------------------------------------------------ segments

    def break_lines(self) -> list[Line]:
        """All lines; an empty paragraph gets one without portions."""
        runs = self.runs
        if not runs:
            self._finish("end")
            return self.lines
        pending: list[Segment] = segments(self.text)
        pending.reverse()
        starts: list[int] = []
        at = 0
        for run in runs:
            starts.append(at)
            at += len(run.text)
        starts.append(at)
        index = 0
        text = self.text
        while pending:
            start, stop, end = pending.pop()
            while start >= starts[index + 1]:
                index += 1
            run = runs[index]
            if run.kind == "text":
                if end <= starts[index + 1]:
                    offset = starts[index]
                    font = run.font
                    word = text[start:stop]
                    width = font.widths.get(word)
                    if width is None:
                        width = font.width(shown(word))
                        font.widths[word] = width
                    if self.run is run:
                        reach = self.done + self.current + width
                    else:
                        reach = self.done + (self.current + 3) // 6 * 6 + width
                    reach += run.slant
                    fits = reach <= self.limit if self.tab is None else self._ends_at(reach) <= self.limit
                    if fits and word[-1:] == SOFT_HYPHEN:
                        fits = self._hyphen_fits(reach, font.width("-"), pending, stop)
                    if fits:
                        self._take(run, start - offset, stop - offset, end - offset, width, end - stop)
                        continue
                    parts = [(run, start - offset, stop - offset, width)]
                else:
                    parts = self._parts(index, start, stop, starts)
                    reach = self._reach(parts)
                    if self._ends_at(reach) <= self.limit:
                        for part in parts:
                            self._take(part[0], part[1], part[2], part[2], part[3], 0)
                        for part in self._parts(index, stop, end, starts):
                            self._take(part[0], part[1], part[1], part[2], 0, part[2] - part[1])
                        continue
                if self._exact_space(start, stop, index, starts, pending, end):
                    continue
                cut = self._inner_cut(parts, start, stop)
                if cut is None:
                    self._wrap()
                    pending.append((start, stop, end))
                elif cut < stop:
                    self._put(parts, cut - start)
                    self._finish("wrap")
                    pending.extend(reversed([(cut + a, cut + b, cut + c) for a, b, c in segments(text[cut:end])]))
                else:
                    self._put(parts, cut - start)
                    self._spaces_after(index, stop, end, starts)
            elif run.kind == "tab":
                self._take_tab(run)
            elif run.kind == "break":
                assert isinstance(run.item, box.Break)
                self._close_run()
                self.line.portions.append(Portion(run, 0, 1, 0))
                self._finish(run.item.kind if run.item.kind != "line" else "line")
                if not pending and self.lines[-1].end != "line":
                    return self.lines
                if not pending:
                    self._finish("end")
                    return self.lines
            elif self._take_object(run):
                if end > stop:
                    self._spaces_after(index, stop, end, starts)
            else:
                pending.append((start, stop, end))
        self._finish("end")
        return self.lines

    def _take(self, run: Run, start: int, stop: int, end: int, width: int, spaces: int) -> None:
        """Put a word (may be empty) and the spaces after it on the line."""
        if self.run is not run:
            self._close_run()
            self.run, self.run_start = run, start
        line = self.line
        if stop > start:
            line.trailing = line.trailing_width = 0
        if spaces:
            space = run.font.space * spaces
            line.trailing += spaces
            line.trailing_width += space
            width += space
        self.current += width
        self.run_stop = end
        self.breakable = True

    def _wrap(self) -> None:
        portions = self.line.portions
        last = (
            self.run.text[self.run_start : self.run_stop]
            if self.run is not None
            else portions[-1].run.text[portions[-1].start : portions[-1].stop]
            if portions
            else ""
        )
        self.line.hyphen = last.endswith(SOFT_HYPHEN)
        self._finish("wrap")

    def _parts(self, index: int, start: int, stop: int, starts: list[int]) -> list[tuple[Run, int, int, int]]:
        """The stretch cut at run boundaries, each with its width."""
        parts = []
        while start < stop:
            while start >= starts[index + 1]:
                index += 1
            run = self.runs[index]
            until = min(stop, starts[index + 1])
            offset = starts[index]
            parts.append((run, start - offset, until - offset, run.font.width(shown(self.text[start:until]))))
            start = until
        return parts

    def _reach(self, parts: list[tuple[Run, int, int, int]]) -> int:
        done, current, run = self.done, self.current, self.run
        for part in parts:
            if part[0] is not run:
                done += (current + 3) // 6 * 6
                current, run = 0, part[0]
            current += part[3]
        return done + current + (parts[-1][0].slant if parts else 0)

    def _spaces_after(self, index: int, stop: int, end: int, starts: list[int]) -> None:
        for run, start, until, _ in self._parts(index, stop, end, starts):
            self._take(run, start, start, until, 0, until - start)

    def _hyphen_fits(self, reach: int, hyphen: int, pending: list[Segment], stop: int) -> bool:
        """Whether a word's part up to a soft hyphen may stay: with the hyphen, or with all the rest of its word."""
        if self._ends_at(reach + hyphen) <= self.limit:
            return True
        run = self.run
        for begin, until, end in reversed(pending):
            if begin != stop or run is None:
                break
            reach += run.font.width(shown(self.text[begin:until]))
            if self._ends_at(reach) > self.limit:
                return False
            if self.text[until - 1] != SOFT_HYPHEN or end > until:
                return True
            if self._ends_at(reach + hyphen) <= self.limit:
                return True
            stop = until
        return False

    def _exact_space(
        self, start: int, stop: int, index: int, starts: list[int], pending: list[Segment], end: int
    ) -> bool:
        """Writer's quirk: a space that sticks ("kata :") does break where the word before it fills the line so far that
        the space itself has no room."""
        word = self.text[start:stop]
        if " " not in word:
            return False
        at = word.find(" ")
        while at >= 0:
            parts = self._parts(index, start, start + at, starts)
            reach = self._reach(parts)
            if self._ends_at(reach) > self.limit:
                return False
            if self._ends_at(reach + parts[-1][0].font.space if parts else reach) > self.limit:
                for part in parts:
                    self._take(part[0], part[1], part[2], part[2], part[3], 0)
                until = start + at
                while self.text[until] == " ":
                    until += 1
                self._spaces_after(index, start + at, until, starts)
                self._finish("wrap")
                pending.append((until, stop, end))
                return True
            while at < len(word) and word[at] == " ":
                at += 1
            at = word.find(" ", at)
        return False

    def _inner_cut(self, parts: list[tuple[Run, int, int, int]], start: int, stop: int) -> int | None:
        """Where a word that doesn't fit is cut, None if it goes to the next line whole.

        At a line's beginning it is cut at the last glyph that fits. A word with a "/" may also break at its hyphens,
        unless a "/" stands between the last one and the margin; at its "/" only as the paragraph's first word.
        """
        word = self.text[start:stop]
        slashed = "/" in word
        if self.breakable and not slashed:
            return None
        fit = self._fitting(parts)
        if slashed:
            place, slash = last_break(word, fit)
            if place and (not slash or (not self.breakable and " " not in self.text[:start])):
                return start + place
            if self.breakable:
                return None
        self.line.cut = True
        fit = max(fit, 1)
        while fit < len(word) and (0x300 <= ord(word[fit]) <= 0x36F or word[fit] in "\u200d\ufe0f"):
            fit += 1
        return start + fit

    def _fitting(self, parts: list[tuple[Run, int, int, int]]) -> int:
        """How many characters still fit on the line."""
        fit = 0
        done, current, run = self.done, self.current, self.run
        for part in parts:
            if part[0] is not run:
                done += (current + 3) // 6 * 6
                current, run = 0, part[0]
            for width in part[0].font.glyphs(part[0].text[part[1] : part[2]]):
                current += width
                if self._ends_at(done + current + part[0].slant) > self.limit:
                    return fit
                fit += 1
        return fit

    def _put(self, parts: list[tuple[Run, int, int, int]], left: int) -> None:
        """Put the first ``left`` characters of a word on the line."""
        for run, begin, until, _ in parts:
            take = min(left, until - begin)
            if take <= 0:
                break
            text = run.text[begin : begin + take]
            self._take(run, begin, begin + take, begin + take, run.font.width(shown(text)), 0)
            left -= take

    # ------------------------------------------------------------ tabs and objects

    def _take_tab(self, run: Run) -> None:
        self._close_run()
        self._settle_tab()
        place = self.ruler.next(self.done, self.right)
        if place.wraps and self.breakable:
            self._finish("wrap")
            place = self.ruler.next(self.done, self.right)
        if place.wraps:
            place.width = 0
            place.kind = "left"
        self.line.portions.append(Portion(run, 0, 1, 0, place))
        self.line.trailing = self.line.trailing_width = 0
        self.done = place.at + place.width
        if place.kind != "left":
            self.tab = place
        self.limit = max(self.right * SIXTHS, place.limit)
        self.breakable = True

    def _take_object(self, run: Run) -> bool:
        """Put a picture or equation on the line; False if it must go to the next line."""
        self._close_run()
        width = run.width * SIXTHS
        if self._ends_at(self.done + width) > self.limit and self.breakable:
            self._finish("wrap")
            return False
        self.line.portions.append(Portion(run, 0, 1, width))
        self.line.trailing = self.line.trailing_width = 0
        self.done += width
        self.breakable = True
        return True
