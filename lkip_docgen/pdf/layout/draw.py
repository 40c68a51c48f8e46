"""Planned parts → items on a sheet: lines, stacks, tables."""

from __future__ import annotations

from .. import box, page
from .context import Context, Pending
from .equation import Bar, EquationBox
from .floats import place_float
from .paragraph import SetParagraph
from .setting import FillPiece, LinkPiece, ObjectPiece, Piece, RulePiece, TextPiece
from .sheet import Sheet
from .stack import LinesItem, StackPart
from .tags import ARTIFACT

_DASHES = {
    "dotted": "dotted", "dashed": "dashed", "dashSmallGap": "dashed", "dotDash": "dotDash", "dotDotDash": "dotDotDash",
}  # fmt: skip


class Frame:
    """Where text is being drawn: the sheet, the node of the structure tree it belongs to, what paragraphs were begun.

    ``items`` is the list that takes the items (a clip's own, where text is clipped)."""

    __slots__ = ("artifact", "begun", "body", "context", "items", "sheet")

    def __init__(
        self, context: Context, sheet: Sheet, begun: dict[int, tuple[int, int]], *, artifact: bool, body: bool
    ) -> None:
        self.context, self.sheet, self.begun = context, sheet, begun
        self.artifact = artifact
        self.body = body  # text of the body: counts for anchors, the outline, the pages of paragraphs
        self.items = sheet.items

    def inside(self, items: list[page.Item]) -> Frame:
        """The same frame drawing into another list."""
        other = Frame(self.context, self.sheet, self.begun, artifact=self.artifact, body=self.body)
        other.items = items
        return other


def draw_stack(frame: Frame, part: StackPart, x: float, y: float, parent: int) -> None:
    """Draw a part of a stack with its top left at (x, y)."""
    from .table_draw import draw_table

    for item in part.items:
        if isinstance(item, LinesItem):
            draw_lines(frame, item.paragraph, item.start, item.stop, x, y + item.y, parent)
        else:
            if not frame.artifact:
                frame.context.tagger.interrupt(parent)
            draw_table(frame, item.table, item.part, x, y + item.y, parent)


def draw_lines(frame: Frame, paragraph: SetParagraph, start: int, stop: int, x: float, y: float, parent: int) -> None:
    """Draw lines ``start`` to ``stop`` of a paragraph, its first line's top at y."""
    context = frame.context
    source = paragraph.paragraph.source
    tags = (ARTIFACT, ARTIFACT)
    if not frame.artifact:
        found = frame.begun.get(id(paragraph.paragraph))
        if found is None:
            found = frame.begun[id(paragraph.paragraph)] = context.tagger.paragraph(paragraph.paragraph, parent)
        tags = found
    index = frame.sheet.index
    if frame.body:
        if source >= 0:
            first, last = context.paragraph_pages.get(source, (index, index))
            context.paragraph_pages[source] = (min(first, index), max(last, index))
        if start == 0 and paragraph.is_first and paragraph.paragraph.outline is not None:
            _outline(context, paragraph.paragraph, index, y)
    decorated = paragraph.paragraph.borders is not None or paragraph.paragraph.shade is not None
    if decorated:
        _paragraph_box(frame, paragraph, start, stop, x, y)
    if start == 0:
        y += paragraph.top
    if frame.body and paragraph.marks:
        _anchors(context, paragraph, start, stop, index, y)
    lines = paragraph.lines
    top = y
    tops: list[float] = []
    for number in range(start, stop):
        line = lines[number]
        drop = line.drop if number == start else 0
        tops.append(y)
        first_item = len(frame.items)
        draw_pieces(frame, paragraph.pieces(number), x, y + line.base - drop, source, tags)
        if paragraph.fields and any(p.run.field is not None for p in line.portions):
            context.pending.append(
                Pending(frame, paragraph, line, x, y + line.base - drop, first_item, len(frame.items), source, tags)
            )
        y += line.height - drop
    for run in paragraph.floats:
        assert isinstance(run.item, box.Anchored)
        at = paragraph.line_of(run.start)
        if start <= at < stop:
            place_float(frame, run.item, x, paragraph.width, top, tops[at - start], source, tags[1])


def draw_pieces(
    frame: Frame,
    pieces: list[Piece],
    x: float,
    baseline: float,
    source: int,
    tags: tuple[int, int],
    *,
    links: bool = True,
) -> None:
    """Draw a set line's pieces; ``links`` is off where its link areas stand already."""
    items = frame.items
    for piece in pieces:
        if isinstance(piece, TextPiece):
            items.append(
                page.TextItem(
                    x + piece.x,
                    baseline - piece.rise,
                    piece.text,
                    piece.style,
                    piece.size,
                    piece.face,
                    piece.width,
                    piece.word_gap,
                    piece.glyph_gap,
                    source,
                    piece.start,
                    tags[0] if piece.role == "label" else tags[1],
                    piece.generated,
                    piece.link,
                )
            )
        elif isinstance(piece, RulePiece):
            y = baseline - piece.rise
            items.append(
                page.RuleItem(x + piece.x, y, x + piece.x + piece.width, y, piece.thickness, piece.color, piece.dash)
            )
        elif isinstance(piece, FillPiece):
            items.append(
                page.FillItem(
                    x + piece.x, baseline - piece.ascent, piece.width, piece.ascent + piece.descent, piece.color
                )
            )
        elif isinstance(piece, LinkPiece):
            if not links:
                continue
            frame.sheet.links.append(
                page.LinkArea(
                    x + piece.x,
                    baseline - piece.ascent,
                    piece.width,
                    piece.ascent + piece.descent,
                    piece.target,
                    tags[1],
                )
            )
        else:
            _draw_object(frame, piece, x, baseline, source, tags[1])


def _draw_object(frame: Frame, piece: ObjectPiece, x: float, baseline: float, source: int, tag: int) -> None:
    item = piece.item
    if isinstance(item, box.Picture):
        frame.items.append(
            page.PictureItem(
                x + piece.x,
                baseline - item.height,
                item.width,
                item.height,
                item,
                figure_tag(frame, item, tag),
                source=source,
            )
        )
    elif isinstance(item, EquationBox):
        node = tag if frame.artifact else frame.context.tagger.add("Formula", tag, ("Alt", item.text))
        for part in item.parts:
            if isinstance(part, Bar):
                y = baseline - part.rise
                left = x + piece.x + part.x
                frame.items.append(page.RuleItem(left, y, left + part.width, y, part.thickness, part.color))
            else:
                frame.items.append(
                    page.TextItem(
                        x + piece.x + part.x, baseline - part.rise, part.text, part.style, part.font.size, part.font.key,
                        part.width, 0.0, 0.0, source, item.item.start, node,
                    )
                )  # fmt: skip


def figure_tag(frame: Frame, picture: box.Picture, parent: int) -> int:
    """The Figure node of a picture; decorative ones are artifacts."""
    if frame.artifact or picture.decorative:
        return ARTIFACT
    return frame.context.tagger.add("Figure", parent, ("Alt", picture.alt))


def _outline(context: Context, paragraph: box.Paragraph, index: int, y: float) -> None:
    words = "".join([item.text for item in paragraph.content if isinstance(item, box.Text)])
    parts = []
    for item in paragraph.content:
        if isinstance(item, box.Text):
            parts.append(item.text)
        elif isinstance(item, box.Tab | box.Break):
            parts.append(" ")
    title = " ".join("".join(parts).replace("\u00ad", "").split())
    if paragraph.label is not None and paragraph.label.text:
        title = f"{paragraph.label.text} {title}".strip()
    if words.strip() and paragraph.outline is not None:
        context.outline.append(page.Bookmark(title, paragraph.outline, index, y))


def _anchors(context: Context, paragraph: SetParagraph, start: int, stop: int, index: int, y: float) -> None:
    for run in paragraph.marks:
        if not isinstance(run.item, box.Anchor) or run.item.name in context.anchors:
            continue
        at = paragraph.line_of(run.start)
        if start <= at < stop:
            context.anchors[run.item.name] = (index, y + paragraph.height(start, at) if at > start else y)


def _paragraph_box(frame: Frame, paragraph: SetParagraph, start: int, stop: int, x: float, y: float) -> None:
    source = paragraph.paragraph
    left = x + source.left + min(0, source.first)
    right = x + paragraph.width - source.right
    height = paragraph.height(start, stop) + (paragraph.joint if stop == paragraph.count else 0)
    borders = source.borders or box.Borders()
    if borders.left is not None:
        left -= borders.left.space
    if borders.right is not None:
        right += borders.right.space
    if source.shade is not None:
        frame.items.append(page.FillItem(left, y, right - left, height, source.shade))
    first, last = start == 0, stop == paragraph.count
    if borders.top is not None and first and not paragraph.joined_above:
        rule(frame.items, left, y + borders.top.size / 2, right, y + borders.top.size / 2, borders.top)
    if borders.bottom is not None and last and not paragraph.joined_below:
        at = y + height - borders.bottom.size / 2
        rule(frame.items, left, at, right, at, borders.bottom)
    if borders.between is not None and first and paragraph.joined_above:
        rule(frame.items, left, y, right, y, borders.between)
    if borders.left is not None:
        rule(frame.items, left - borders.left.size / 2, y, left - borders.left.size / 2, y + height, borders.left)
    if borders.right is not None:
        rule(frame.items, right + borders.right.size / 2, y, right + borders.right.size / 2, y + height, borders.right)


def rule(items: list[page.Item], x0: float, y0: float, x1: float, y1: float, line: box.Line) -> None:
    """Draw a border line of any style; a double one as two thirds of it."""
    if line.size <= 0:
        return
    if line.style in ("double", "thinThickSmallGap", "thickThinSmallGap"):
        third = line.size / 3
        for side in (-third, third):
            if y0 == y1:
                items.append(page.RuleItem(x0, y0 + side, x1, y1 + side, third, line.color))
            else:
                items.append(page.RuleItem(x0 + side, y0, x1 + side, y1, third, line.color))
        return
    items.append(page.RuleItem(x0, y0, x1, y1, line.size, line.color, _DASHES.get(line.style)))
