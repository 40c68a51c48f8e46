"""layout-facts §6."""

from __future__ import annotations

import pytest

from lkip_docgen.pdf import box

from .conftest import LINE, STYLE, cell, counts, lay, lines, para, row, table, text, words_by_page


def test_three_lines_with_room_for_two_all_move() -> None:
    assert counts(lay(para("x"), lines(3), height=3 * LINE)) == [1, 3]


def test_four_lines_with_room_for_three_part_in_the_middle() -> None:
    assert counts(lay(para("x"), lines(4), height=4 * LINE)) == [3, 2]


def test_five_lines_with_room_for_one_all_move() -> None:
    assert counts(lay(lines(4), lines(5), height=5 * LINE)) == [4, 5]


def test_without_widow_control_every_line_stays_that_fits() -> None:
    assert counts(lay(para("x"), lines(3, widow_control=False), height=3 * LINE)) == [3, 1]


def test_a_heading_moves_with_the_next_paragraphs_first_two_lines() -> None:
    heading = para("judul", keep_next=True)
    assert counts(lay(lines(3), heading, lines(5), height=5 * LINE)) == [3, 4, 2]
    assert counts(lay(lines(2), heading, lines(5), height=5 * LINE)) == [5, 3]


def test_a_chain_of_kept_paragraphs_moves_together() -> None:
    chain = [para(f"judul {i}", keep_next=True) for i in range(3)]
    assert counts(lay(lines(2), *chain, para("isi"), height=5 * LINE)) == [2, 4]


def test_a_chain_longer_than_a_page_begins_a_page_and_breaks_where_it_fills() -> None:
    chain = [para(f"judul {i}", keep_next=True) for i in range(7)]
    assert counts(lay(para("x"), *chain, para("isi"), height=5 * LINE)) == [1, 5, 3]


def test_kept_lines_move_as_a_whole() -> None:
    assert counts(lay(lines(3), lines(4, keep_lines=True), height=5 * LINE)) == [3, 4]


def test_kept_lines_taller_than_a_page_begin_a_page_and_part() -> None:
    assert counts(lay(para("x"), lines(7, keep_lines=True), height=5 * LINE)) == [1, 5, 2]


def test_keeping_with_a_paragraph_that_breaks_the_page_is_ignored() -> None:
    assert counts(lay(para("a"), para("b", keep_next=True), para("c", page_break_before=True))) == [2, 1]


def test_a_page_break_inside_a_paragraph_takes_the_rest_to_the_next_page() -> None:
    result = lay(box.Paragraph((text("satu"), box.Break("page", STYLE), text("dua"))))
    assert words_by_page(result) == [["satu"], ["dua"]]


def test_a_paragraph_of_nothing_but_a_page_break_takes_no_line_on_the_new_page() -> None:
    brk = box.Paragraph((box.Break("page", STYLE),))
    assert words_by_page(lay(para("a"), brk, para("b"))) == [["a"], ["b"]]
    assert words_by_page(lay(para("a"), brk, brk, para("b"))) == [["a"], [], ["b"]]
    assert words_by_page(lay(para("a"), brk, para("b", page_break_before=True))) == [["a"], ["b"]]


def test_on_a_full_page_a_paragraph_of_a_page_break_leaves_a_blank_page() -> None:
    brk = box.Paragraph((box.Break("page", STYLE),))
    assert words_by_page(lay(lines(2), brk, para("b"), height=2 * LINE)) == [["baris", "baris"], [], ["b"]]


def test_a_heading_before_a_table_keeps_with_header_and_first_row() -> None:
    block = table(row("h", header=True), *[row(f"r{i}", cant_split=True) for i in range(3)], grid=(5000,))
    result = lay(lines(3), para("judul", keep_next=True), block, height=5 * LINE + 40)
    assert words_by_page(result)[1][0] == "judul"


def test_a_row_keeps_with_the_next_by_its_first_paragraph() -> None:
    rows = [row(cell(para(f"r{i}", keep_next=True)), cant_split=True) for i in range(3)]
    block = table(*rows, row("akhir"), grid=(5000,))
    assert counts(lay(lines(2), block, height=5 * LINE)) == [2, 4]


def test_a_paragraph_that_only_carries_a_section_takes_no_room() -> None:
    assert counts(lay(para("a"), para(section_only=True), para("b"), height=2 * LINE)) == [2]


@pytest.mark.parametrize("height", [100, 229])
def test_a_page_too_low_for_a_line_still_gets_one_with_a_warning(height: int) -> None:
    result = lay(para("a"), para("b"), height=height)
    assert words_by_page(result) == [["a"], ["b"]]
    assert {warning.kind for warning in result.warnings} == {"overflow"}
