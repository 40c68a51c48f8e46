"""What holds for every document: it ends, every letter is placed once, nothing stands off its page."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_docgen.pdf import box
from lkip_docgen.pdf.layout import layout

from .conftest import STYLE, section, texts

WORDS = st.lists(
    st.sampled_from(
        ["a", "kata", "kepemerintahan", "lain-lain", "dan/atau", "(satu)", ":", "Rp15.000,00", "2019-2023", "–"]
    ),
    max_size=14,
).map(" ".join)
STYLES = st.sampled_from(
    [STYLE, box.CharStyle(bold=True), box.CharStyle(size=360), box.CharStyle(italic=True, family="Calibri")]
)
PARAGRAPHS = st.builds(
    lambda parts, **props: box.Paragraph(tuple(box.Text(words, style) for words, style in parts), **props),
    st.lists(st.tuples(WORDS, STYLES), max_size=3),
    before=st.sampled_from([0, 120, 700]),
    after=st.sampled_from([0, 120]),
    line=st.sampled_from([200, 240, 360]),
    align=st.sampled_from(["left", "center", "right", "both"]),
    left=st.sampled_from([0, 400]),
    first=st.sampled_from([-400, 0, 300]),
    keep_next=st.booleans(),
    keep_lines=st.booleans(),
    widow_control=st.booleans(),
    page_break_before=st.sampled_from([False, False, False, True]),
)
LINE = box.Line()
ALL_ROUND = box.Borders(LINE, LINE, LINE, LINE)


@st.composite
def tables(draw: st.DrawFn) -> box.Table:
    rows = []
    left = 0
    for index in range(draw(st.integers(1, 6))):
        if left:
            merge, left = "continue", left - 1
        else:
            left = draw(st.sampled_from([0, 0, 2]))
            merge = "restart" if left else None
        first = box.Cell(
            (box.Paragraph(),) if merge == "continue" else (draw(PARAGRAPHS),), merge=merge, borders=ALL_ROUND
        )
        second = box.Cell(
            tuple(draw(st.lists(PARAGRAPHS, min_size=1, max_size=2))),
            borders=ALL_ROUND,
            valign=draw(st.sampled_from(["top", "center", "bottom"])),
        )
        rows.append(
            box.Row(
                (first, second),
                cant_split=draw(st.booleans()),
                header=index == 0 and draw(st.booleans()),
                height=draw(st.sampled_from([0, 400])),
                height_rule="atLeast",
            )
        )
    return box.Table((2000, 2600), tuple(rows), inside_h=LINE)


BLOCKS = st.lists(st.one_of(PARAGRAPHS, tables()), max_size=6)


def letters_of(blocks: list[box.Block]) -> Counter[str]:
    found: Counter[str] = Counter()
    for block in blocks:
        if isinstance(block, box.Paragraph):
            for item in block.content:
                if isinstance(item, box.Text):
                    found.update(item.text.replace(" ", ""))
        else:
            for row in block.rows:
                for cell in row.cells:
                    found += letters_of(list(cell.content))
    return found


@settings(max_examples=120, deadline=None)
@given(BLOCKS, st.sampled_from([900, 1700, 4000]))
def test_every_letter_is_placed_once_and_nothing_leaves_the_page(blocks: list[box.Block], height: int) -> None:
    result = layout(box.Document((section(*blocks, height=height, margin_top=600),)))
    placed: Counter[str] = Counter()
    overflowing = any(warning.kind == "overflow" for warning in result.warnings)
    for one in result.pages:
        for item in texts(one.items):
            if item.tag >= 0 and not item.generated:
                placed.update(item.text.replace(" ", ""))
            assert item.x >= 0
            assert item.x + item.width - item.text.count(" ") * 100 <= one.width
            assert overflowing or item.baseline <= one.height
    assert placed == letters_of(blocks)


@settings(max_examples=40, deadline=None)
@given(BLOCKS)
def test_two_layouts_of_one_document_are_the_same(blocks: list[box.Block]) -> None:
    document = box.Document((section(*blocks),))
    assert layout(document) == layout(document)
