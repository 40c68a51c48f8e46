"""layout-facts §3."""

from __future__ import annotations

from lkip_docgen.pdf import box, page

from .conftest import ASCENT, LINE, baselines, cell, counts, lay, lines, para, row, table


def gap(*blocks: object, **kw: object) -> float:
    found = baselines(lay(*blocks, **kw))  # type: ignore[arg-type]  # test shorthand
    return found[1] - found[0] - LINE


def test_the_larger_of_after_and_before_counts() -> None:
    assert gap(para("a", after=100), para("b", before=240)) == 240
    assert gap(para("a", after=300), para("b", before=240)) == 300


def test_with_the_compatibility_flag_both_count() -> None:
    assert gap(para("a", after=100), para("b", before=240), document={"no_html_autospacing": True}) == 340


def test_contextual_spacing_drops_a_paragraphs_own_space_between_equal_styles() -> None:
    assert gap(para("a", after=100, contextual=True), para("b", before=40, contextual=True)) == 0
    assert gap(para("a", after=100, contextual=True), para("b", before=40)) == 40
    assert gap(para("a", after=100, contextual=True), para("b", style_id="Lain")) == 100


def test_space_before_counts_at_the_first_pages_top() -> None:
    assert baselines(lay(para("a", before=200))) == [200 + ASCENT]


def test_space_before_is_dropped_after_an_automatic_page_break() -> None:
    result = lay(lines(2), para("b", before=200), height=2 * LINE)
    assert baselines(result, 1) == [ASCENT]


def test_space_before_is_kept_after_a_forced_page_break() -> None:
    result = lay(lines(2), para("b", before=200, page_break_before=True))
    assert baselines(result, 1) == [200 + ASCENT]


def test_space_before_must_fit_with_its_line() -> None:
    assert counts(lay(para("a"), para("b", before=1), height=2 * LINE)) == [1, 1]


def test_space_after_need_not_fit() -> None:
    assert counts(lay(para("a"), para("b", after=500), height=2 * LINE)) == [2]


def test_a_line_fits_exactly() -> None:
    ten = lines(10, widow_control=False)
    assert counts(lay(ten, height=2300)) == [10]
    assert counts(lay(ten, height=2299)) == [9, 1]


def test_autospacing_is_fourteen_points_but_nothing_at_the_first_pages_top() -> None:
    result = lay(para("a", before_auto=True, after_auto=True), para("b"))
    assert baselines(result) == [ASCENT, LINE + 280 + ASCENT]


def test_in_a_cell_space_before_after_and_the_last_lines_extra_all_count() -> None:
    block = table(row(cell(para("a", line=360, before=40, after=60))), grid=(5000,))
    assert baselines(lay(block, para("b"))) == [10 + 40 + ASCENT, 10 + 40 + 345 + 60 + 10 + ASCENT]


def test_equal_neighbouring_frames_are_one_without_a_line_between() -> None:
    line = box.Line(size=20, space=80)
    framed = {"borders": box.Borders(line, line, line, line), "after": 100}
    result = lay(para("a", **framed), para("b", **framed), para("c"))
    assert baselines(result) == [100 + ASCENT, 100 + LINE + 100 + ASCENT, 100 + 2 * LINE + 100 + 100 + 100 + ASCENT]
    rules = [item for item in result.pages[0].items if isinstance(item, page.RuleItem)]
    assert len([item for item in rules if item.y0 == item.y1]) == 2
    sides = sorted((item.y0, item.y1) for item in rules if item.x0 == item.x1 and item.x0 < 2000)
    assert sides[0][1] == sides[1][0]
