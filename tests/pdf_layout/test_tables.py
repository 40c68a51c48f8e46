"""layout-facts §7."""

from __future__ import annotations

from lkip_docgen.pdf import box, page

from .conftest import (
    ASCENT,
    LEFT,
    LINE,
    TOP,
    baselines,
    cell,
    counts,
    lay,
    lines,
    para,
    row,
    table,
    texts,
    words_by_page,
)

ROW = 240  # 10 pt and a half-point line


def rules(result: page.Layout, number: int = 0) -> list[page.RuleItem]:
    return [item for item in result.pages[number].items if isinstance(item, page.RuleItem)]


def level(result: page.Layout, number: int = 0) -> list[float]:
    return [item.y0 - TOP for item in rules(result, number) if item.y0 == item.y1]


def upright(result: page.Layout, number: int = 0) -> list[float]:
    return [item.x0 - LEFT for item in rules(result, number) if item.x0 == item.x1]


def test_two_rows_are_490_high() -> None:
    result = lay(table(row("a", "b"), row("c", "d")), para("x"))
    assert baselines(result) == [10 + ASCENT, ROW + 10 + ASCENT, 490 + ASCENT]


def test_a_row_has_its_wider_top_line_above_its_text() -> None:
    thick = box.Borders(bottom=box.Line(size=60))
    block = table(
        row(cell("a", borders=thick)), row(cell("b", borders=box.Borders(top=box.Line(size=10)))), grid=(5000,)
    )
    assert baselines(lay(block)) == [ASCENT, LINE + 60 + ASCENT]


def test_lines_between_cells_are_drawn_once() -> None:
    result = lay(table(row("a", "b"), row("c", "d")))
    assert len(level(result)) == 3
    assert len(upright(result)) == 3


def test_the_left_edge_stands_half_a_line_inside_in_compat_15_and_a_margin_outside_before() -> None:
    assert min(upright(lay(table(row("a", "b"))))) == 5
    assert min(upright(lay(table(row("a", "b")), document={"compat": 14}))) == -108


def test_a_centred_table_is_centred_exactly() -> None:
    block = table(row("a", "b"), grid=(1000, 1000), align="center")
    assert upright(lay(block)) == [1500, 2500, 3500]


def test_columns_scale_to_the_tables_width() -> None:
    assert upright(lay(table(row("a", "b"), grid=(1000, 4000), width=2500, align="center"))) == [1250, 1750, 3750]
    assert upright(lay(table(row("a", "b"), grid=(1, 4), width_pct=100, align="center"))) == [0, 1000, 5000]


def test_a_row_is_at_least_its_height_and_centres_in_what_is_left() -> None:
    block = table(row(cell("a", valign="center"), height=640, height_rule="atLeast"), row("b"), grid=(5000,))
    assert baselines(lay(block)) == [10 + 200 + ASCENT, 640 + 10 + ASCENT]


def test_an_exact_row_clips_its_text_and_says_what_is_lost() -> None:
    result = lay(table(row(cell(lines(3)), height=300, height_rule="exact"), grid=(5000,)), para("x"))
    assert [warning.kind for warning in result.warnings] == ["clipped"]
    assert baselines(result)[-1] == 310 + ASCENT


def test_header_rows_repeat_on_every_page_as_artifacts() -> None:
    block = table(row("kepala", header=True), *[row(f"r{i}") for i in range(5)], grid=(5000,))
    result = lay(block, height=4 * ROW + 10)
    assert words_by_page(result) == [["kepala", "r0", "r1", "r2"], ["kepala", "r3", "r4"]]
    tags = [next(texts(one.items)).tag for one in result.pages]
    assert tags[0] >= 0
    assert tags[1] == -1


def test_header_rows_never_stand_alone_at_a_pages_foot() -> None:
    block = table(row("kepala", header=True), row("isi"), grid=(5000,))
    assert words_by_page(lay(lines(2), block, height=2 * LINE + ROW + 20))[1] == ["kepala", "isi"]


def test_a_row_splits_by_lines_and_widows_do_not_count() -> None:
    block = table(row(cell(lines(3))), grid=(5000,))
    assert counts(lay(block, height=2 * LINE + 20)) == [2, 1]


def test_a_row_moves_where_one_of_its_cells_cannot_place_a_line() -> None:
    tall = cell(para("b", before=300))
    block = table(row(cell(lines(3)), tall))
    assert counts(lay(lines(2), block, height=4 * LINE + 20)) == [2, 4]


def test_a_row_that_may_not_split_moves_whole() -> None:
    block = table(row(cell(lines(3)), cant_split=True), grid=(5000,))
    assert counts(lay(lines(2), block, height=4 * LINE)) == [2, 3]


def test_a_row_that_may_not_split_but_is_taller_than_a_page_splits_where_it_stands() -> None:
    block = table(row(cell(lines(6)), cant_split=True), grid=(5000,))
    assert counts(lay(para("x"), block, height=4 * LINE)) == [3, 3, 1] or counts(
        lay(para("x"), block, height=4 * LINE + 20)
    ) == [4, 3]


def test_the_parts_of_a_table_close_with_the_inner_line() -> None:
    outer, inner = box.Line(size=60), box.Line(size=10)
    rows = [
        row(cell("a", borders=box.Borders(outer, inner, outer, outer))),
        row(cell("b", borders=box.Borders(inner, outer, outer, outer))),
    ]
    result = lay(table(*rows, grid=(5000,), inside_h=inner), height=LINE + 70)
    assert [item.width for item in rules(result, 0) if item.y0 == item.y1] == [60, 10]
    assert [item.width for item in rules(result, 1) if item.y0 == item.y1] == [10, 60]


def merged(content: box.Paragraph, count: int) -> box.Table:
    rows = [row(cell(content, merge="restart"), "r0")]
    rows += [row(cell(merge="continue"), f"r{i}") for i in range(1, count)]
    return table(*rows)


def test_a_merged_cells_surplus_height_goes_to_the_last_row() -> None:
    result = lay(merged(lines(4), 2), para("x"))
    assert baselines(result)[-1] == 10 + 4 * LINE + 10 + ASCENT
    r1 = next(item for item in texts(result.pages[0].items) if item.text == "r1")
    assert r1.baseline - TOP == ROW + 10 + ASCENT


def test_a_merged_cells_text_flows_over_the_page_break() -> None:
    result = lay(merged(lines(4), 4), height=2 * ROW + 10)
    assert [page_words.count("baris") for page_words in words_by_page(result)] == [2, 2]


def test_a_merged_cell_has_no_line_inside() -> None:
    result = lay(merged(para("a"), 2))
    inner = [item for item in rules(result) if item.y0 == item.y1 and item.y0 - TOP == ROW + 5]
    assert [item.x0 - LEFT for item in inner] == [2505]


def test_a_cell_over_two_columns_is_as_wide_as_both() -> None:
    wide = cell("satu dua tiga empat", span=2)
    result = lay(table(row(wide), row("a", "b"), grid=(900, 1200)))
    assert len({item.baseline for item in texts(result.pages[0].items) if "satu" in item.text}) == 1


def test_the_paragraph_after_a_nested_table_takes_no_room() -> None:
    inner = table(row(cell("dalam", lines_all_round=None)), grid=(1000,), inside_h=None)
    result = lay(table(row(cell(inner, para()), "b")), para("x"))
    assert baselines(result)[-1] == ROW + 10 + ASCENT


def test_turned_text_stands_in_a_turned_clip() -> None:
    block = table(row(cell("naik", direction="btLr"), "b", height=900, height_rule="atLeast"))
    clips = [item for item in lay(block).pages[0].items if isinstance(item, page.ClipItem)]
    assert [clip.rotate for clip in clips] == [90]


def test_a_shaded_cell_is_filled_under_its_text_and_dark_fill_turns_text_white() -> None:
    result = lay(table(row(cell("a", shade="000080"), "b")))
    fill = next(item for item in result.pages[0].items if isinstance(item, page.FillItem))
    assert (fill.color, fill.height) == ("000080", ROW)
    assert [item.style.color for item in texts(result.pages[0].items)] == ["FFFFFF", None]


def test_tables_are_tagged_with_header_cells_and_spans() -> None:
    block = table(row(cell("h", span=2), header=True), row("a", "b"))
    roles = [(node.role, dict(node.attributes)) for node in lay(block).nodes]
    assert roles[:4] == [("Table", {}), ("TR", {}), ("TH", {"Scope": "Column", "ColSpan": 2}), ("P", {})]
    assert [role for role, _ in roles[4:]] == ["TR", "TD", "P", "TD", "P"]
