"""A paragraph set to a width: its lines with their heights, the space around it, its label.

Heights follow layout-facts §1 and §2: the line-spacing extra stands above every line but the paragraph's first, and the
last line's extra (``tail``) is space above the next block.
"""

from __future__ import annotations

from .. import box
from .context import Context
from .inline import Look, Run, runs_of
from .lines import Breaker, Line
from .measure import SIXTHS, round_half_up
from .setting import Piece, set_line
from .tabs import Ruler

AUTO_SPACE = 280
AUTO_SPACE_WORD = 100


class SetParagraph:
    """A paragraph's lines. ``tops[i]`` is the sum of the heights above line i; ``top``/``bottom`` are what borders take
    inside; ``before``/``after`` resolve autospacing (``auto_*`` tells they came from it). ``breaks``: a page or column
    break ends it."""

    __slots__ = (
        "_context",
        "after",
        "align",
        "auto_after",
        "auto_before",
        "before",
        "bottom",
        "breaks",
        "fields",
        "floats",
        "is_first",
        "joined_above",
        "joined_below",
        "joint",
        "lines",
        "marks",
        "notes",
        "paragraph",
        "tail",
        "top",
        "tops",
        "width",
    )

    def __init__(
        self,
        paragraph: box.Paragraph,
        content: tuple[box.Inline, ...],
        width: int,
        context: Context,
        background: str | None,
        *,
        is_first: bool = True,
        breaks: bool = False,
    ) -> None:
        self.paragraph = paragraph
        self.width = width
        self._context = context
        self.is_first = is_first
        self.breaks = breaks
        self.joined_above = self.joined_below = False
        self.joint = 0  # the space to the next paragraph of the same frame, which its sides and fill cross
        self.align: box.Align = paragraph.align
        self.before, self.auto_before = paragraph.before, paragraph.before_auto
        self.after, self.auto_after = paragraph.after, paragraph.after_auto
        auto = AUTO_SPACE_WORD if context.document.no_html_autospacing else AUTO_SPACE
        if paragraph.before_auto:
            self.before = auto
        if paragraph.after_auto:
            self.after = auto
        borders = paragraph.borders
        self.top = borders.top.size + borders.top.space if borders and borders.top else 0
        self.bottom = borders.bottom.size + borders.bottom.space if borders and borders.bottom else 0
        runs = runs_of(paragraph, content, context, background or paragraph.shade)
        for run in runs:
            if run.kind == "equation" and run.item is not None and _is_display(run):
                self.align = run.item.item.align  # type: ignore[union-attr]  # checked by _is_display
        self.lines = self._break(runs, background)
        self.fields = any(run.field is not None for run in runs)
        self.marks = [run for run in runs if run.kind == "anchor"]
        self.floats = [run for run in runs if run.kind == "float"]
        self.tail = 0
        self.notes = False
        self._measure(context.looks.of(paragraph.mark))

    # ------------------------------------------------------------ breaking

    def _break(self, runs: list[Run], background: str | None) -> list[Line]:
        paragraph, context = self.paragraph, self._context
        first = paragraph.left + paragraph.first
        right = self.width - paragraph.right
        hanging = paragraph.left if paragraph.first < 0 else None
        ruler = Ruler(paragraph.tabs, hanging, context.default_tab, self.width)
        label = paragraph.label if self.is_first else None
        if label is None:
            return Breaker(runs, first, paragraph.left, right, ruler).break_lines()
        look = context.looks.of(label.style, background or paragraph.shade)
        probe = box.Paragraph(content=(box.Text(label.text, label.style),), source=paragraph.source)
        parts = runs_of(probe, probe.content, context, background or paragraph.shade)
        run = parts[0] if parts else Run("text", "", look, 0)
        if len(parts) > 1:  # letters of several fonts: shown whole in the first font that is not the missing one
            run = parts[0].part("".join([p.text for p in parts]), 0, parts[0].font)
        run.generated, run.link = True, None
        wide = run.font.width(run.text) / SIXTHS
        at = float(first)
        if label.align == "right":
            at -= wide
        elif label.align == "center":
            at -= wide / 2
        end = at + wide
        if not run.text:
            end = float(first)
        if label.suffix == "space":
            start = round_half_up(end) + round_half_up(run.font.space / SIXTHS)
        elif label.suffix == "tab" and (run.text or hanging is not None):
            stops = paragraph.tabs + tuple(
                box.TabStop(p) for p in label.tabs if all(t.position != p for t in paragraph.tabs)
            )
            place = Ruler(stops, hanging, context.default_tab, self.width).next(int(end * SIXTHS), right)
            start = round_half_up(end) if place.wraps else place.stop // SIXTHS
        else:
            start = round_half_up(end)
        lines = Breaker(runs, first, paragraph.left, right, ruler, start).break_lines()
        lines[0].label = (run, at)
        lines[0].text_start = start
        return lines

    # ------------------------------------------------------------ heights

    def _measure(self, mark: Look) -> None:
        paragraph = self.paragraph
        percent = 100
        if paragraph.line_rule == "auto":
            percent = 100 * round_half_up(paragraph.line * 127 / 72) // 423
            percent = max(percent, 50)
        total = self.top
        self.tops = [total]
        last_index = len(self.lines) - 1
        style_before = mark
        for index, line in enumerate(self.lines):
            ascent = text_ascent = text_descent = 0
            notes: list[box.NoteRef] = []
            portions = line.portions
            for portion in portions:
                run = portion.run
                if run.kind == "picture":
                    ascent = max(ascent, run.ascent)
                    continue
                if index == last_index and run is portions[-1].run and len(portions) > 1 and run.kind == "text":
                    text = run.text[portion.start : portion.stop]
                    if not text.strip(" ") and run.item is None:
                        continue
                if run.ascent > text_ascent:
                    text_ascent = run.ascent
                if run.descent > text_descent:
                    text_descent = run.descent
                if run.item is not None and isinstance(run.item, box.NoteRef):
                    notes.append(run.item)
            if line.label is not None:
                label = line.label[0]
                text_ascent, text_descent = max(text_ascent, label.ascent), max(text_descent, label.descent)
            if not portions and line.label is None:
                text_ascent, text_descent = style_before.ascent, style_before.descent
            elif not portions:
                text_ascent = max(text_ascent, mark.ascent)
                text_descent = max(text_descent, mark.descent)
            text_height = text_ascent + text_descent
            if text_height == 0:  # nothing but pictures: proportional spacing still goes by the text's height
                text_height = mark.height
                line.ascent, line.descent = ascent, 0
            else:
                line.ascent, line.descent = max(ascent, text_ascent), text_descent
            line.text_height = text_height
            line.notes = tuple(notes)
            if notes:
                self.notes = True
            total += self._height(line, percent, index)
            self.tops.append(total)
        if self.bottom:
            self.tops[-1] += self.bottom
        if percent > 100:
            self.tail = self.lines[-1].text_height * (percent - 100) // 100

    def _height(self, line: Line, percent: int, index: int) -> int:
        paragraph = self.paragraph
        natural = line.ascent + line.descent
        if paragraph.line_rule == "exact":
            line.height, line.base = paragraph.line, paragraph.line * 4 // 5
        elif paragraph.line_rule == "atLeast":
            line.height = max(natural, paragraph.line)
            line.base = line.height - line.descent
        elif percent > 100 and index > 0:
            line.drop = line.text_height * (percent - 100) // 100
            line.height, line.base = natural + line.drop, line.ascent + line.drop
        elif percent < 100:
            if index == 0:
                line.height = natural * percent // 100
            else:
                line.height = natural - natural * (100 - percent) // 100
            line.base = line.height * 4 // 5
        else:
            line.height, line.base = natural, line.ascent
        return line.height

    def height(self, start: int, stop: int) -> int:
        """Height of lines ``start`` to ``stop`` as the first ones of a page or of the paragraph."""
        above = 0 if start == 0 else self.tops[start] + self.lines[start].drop
        return self.tops[stop] - above

    @property
    def count(self) -> int:
        return len(self.lines)

    def pieces(self, index: int) -> list[Piece]:
        """The set pieces of a line, made when first drawn."""
        line = self.lines[index]
        if line.pieces is None:
            line.pieces = set_line(line, self.align, stretch_breaks=not self._context.document.no_expand_shift_return)
        return line.pieces

    def line_of(self, start: int) -> int:
        """The line that holds a source offset."""
        found = 0
        for index, line in enumerate(self.lines):
            if line.portions and line.portions[0].run.start + line.portions[0].start <= start:
                found = index
        return found


def _is_display(run: Run) -> bool:
    from .equation import EquationBox

    return isinstance(run.item, EquationBox) and run.item.item.display


def set_paragraph(
    paragraph: box.Paragraph, width: int, context: Context, *, background: str | None = None, in_cell: bool = False
) -> list[SetParagraph]:
    """Set a paragraph. Page and column breaks inside it part it into several, each with the paragraph's own space before
    (as Writer's import does); in cells they are ignored."""
    content = paragraph.content
    breaks = [i for i, item in enumerate(content) if isinstance(item, box.Break) and item.kind != "line"]
    if not breaks:
        return [SetParagraph(paragraph, content, width, context, background)]
    if in_cell:
        kept = tuple(item for item in content if not (isinstance(item, box.Break) and item.kind != "line"))
        return [SetParagraph(paragraph, kept, width, context, background)]
    out: list[SetParagraph] = []
    at = 0
    for index in [*breaks, len(content)]:
        part = content[at:index]
        ends = index < len(content)
        if ends or any(not isinstance(item, box.Anchor) for item in part):
            out.append(SetParagraph(paragraph, part, width, context, background, is_first=at == 0, breaks=ends))
        elif part and out:
            out[-1].marks += [run for run in runs_of(paragraph, part, context) if run.kind == "anchor"]
        at = index + 1
    return out


def same_box(one: box.Paragraph, other: box.Paragraph) -> bool:
    """Whether two neighbouring paragraphs share one frame of borders."""
    return (
        one.borders is not None
        and one.borders == other.borders
        and (one.left, one.right, one.first) == (other.left, other.right, other.first)
    )
