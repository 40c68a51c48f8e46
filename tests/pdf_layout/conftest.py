"""Small box trees and what a layout shows of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lkip_docgen.pdf import box, page
from lkip_docgen.pdf.layout import layout

STYLE = box.CharStyle()
LINE = 230  # height of a line of 10 pt Arial
ASCENT = 188
TOP = 1000
LEFT = 1000


def text(words: str, **style: Any) -> box.Text:
    return box.Text(words, box.CharStyle(**style) if style else STYLE)


def para(words: str = "", *more: box.Inline, **props: Any) -> box.Paragraph:
    content = (*((text(words),) if words else ()), *more)
    return box.Paragraph(content, **props)


def lines(count: int, **props: Any) -> box.Paragraph:
    """A paragraph of exactly ``count`` lines."""
    content: list[box.Inline] = [text("baris")]
    for _ in range(count - 1):
        content += [box.Break("line", STYLE), text("baris")]
    return box.Paragraph(tuple(content), **props)


def section(*blocks: box.Block, height: int = 3000, width: int = 5000, **props: Any) -> box.Section:
    """A page with a body of ``height`` × ``width`` at (1000, 1000)."""
    given: dict[str, Any] = {
        "width": width + 2000,
        "height": height + 2000,
        "margin_top": TOP,
        "margin_bottom": 1000,
        "margin_left": LEFT,
        "margin_right": 1000,
    }
    return box.Section(tuple(blocks), **{**given, **props})


def lay(*blocks: box.Block, document: dict[str, Any] | None = None, resolve: bool = False, **props: Any) -> page.Layout:
    return layout(box.Document((section(*blocks, **props),), **(document or {})), resolve_pageref=resolve)


def texts(items: tuple[page.Item, ...]) -> Iterator[page.TextItem]:
    for item in items:
        if isinstance(item, page.TextItem):
            yield item
        elif isinstance(item, page.ClipItem):
            yield from texts(item.items)


def words_by_page(result: page.Layout) -> list[list[str]]:
    return [[item.text.strip() for item in texts(one.items)] for one in result.pages]


def baselines(result: page.Layout, number: int = 0) -> list[float]:
    """The distinct baselines of a page, from the body's top."""
    return sorted({item.baseline - TOP for item in texts(result.pages[number].items)})


def counts(result: page.Layout) -> list[int]:
    """How many lines stand on each page."""
    return [len(baselines(result, number)) for number in range(len(result.pages))]


def cell(*content: box.Block | str, lines_all_round: int | None = 10, **props: Any) -> box.Cell:
    blocks = tuple(para(one) if isinstance(one, str) else one for one in content) or (para(),)
    border = box.Line(size=lines_all_round) if lines_all_round else None
    props.setdefault("borders", box.Borders(border, border, border, border))
    return box.Cell(blocks, **props)


def row(*cells: box.Cell | str, **props: Any) -> box.Row:
    return box.Row(tuple(cell(one) if isinstance(one, str) else one for one in cells), **props)


def table(*rows: box.Row, grid: tuple[int, ...] = (2500, 2500), **props: Any) -> box.Table:
    props.setdefault("inside_h", box.Line())
    return box.Table(grid, tuple(rows), **props)
