"""layout-facts §5 and §10."""

from __future__ import annotations

import pytest

from lkip_docgen.pdf import box, page
from lkip_docgen.pdf.layout.measure import font

from .conftest import LEFT, STYLE, lay, para, text, texts, words_by_page

TAB = box.Tab(STYLE)


def width(words: str) -> float:
    return font("Arial", False, False, 200).width(words) / 6


def items(*content: box.Inline, **props: object) -> list[page.TextItem]:
    return list(texts(lay(box.Paragraph(content, **props)).pages[0].items))  # type: ignore[arg-type]  # test shorthand


def starts(*content: box.Inline, **props: object) -> list[float]:
    return [item.x - LEFT for item in items(*content, **props)]


def test_a_tab_goes_to_the_next_stop_then_to_multiples_of_the_default() -> None:
    found = starts(text("a"), TAB, text("b"), TAB, text("c"), tabs=(box.TabStop(1000),))
    assert found == [0, 1000, 1440]


def test_stops_are_measured_from_the_margin_not_the_indent() -> None:
    assert starts(text("a"), TAB, text("b"), left=500, tabs=(box.TabStop(1000),)) == [500, 1000]


def test_the_left_indent_of_a_hanging_paragraph_is_a_stop() -> None:
    assert starts(text("a"), TAB, text("b"), left=500, first=-500) == [0, 500]


def test_text_after_a_right_tab_ends_there() -> None:
    found = items(text("a"), TAB, text("12"), tabs=(box.TabStop(4000, "right"),))
    assert found[1].x + found[1].width - LEFT == pytest.approx(4000, abs=1)


def test_text_after_a_centre_tab_stands_around_it() -> None:
    found = items(text("a"), TAB, text("bcd"), tabs=(box.TabStop(2000, "center"),))
    assert found[1].x + found[1].width / 2 - LEFT == pytest.approx(2000, abs=1)


def test_a_decimal_tab_aligns_the_first_point_and_else_the_last_digit() -> None:
    stop = (box.TabStop(3000, "decimal"),)
    assert starts(text("a"), TAB, text("1.123,45"), tabs=stop)[1] == pytest.approx(3000 - width("1"), abs=1)
    assert starts(text("a"), TAB, text("123,45%)"), tabs=stop)[1] == pytest.approx(3000 - width("123,45"), abs=1)


def test_text_too_long_for_a_right_tab_shrinks_it_to_nothing() -> None:
    found = starts(text("a"), TAB, text("sangat panjang"), tabs=(box.TabStop(500, "right"),))
    assert found[1] == pytest.approx(width("a"), abs=1)


def test_a_right_tab_beyond_the_right_indent_is_drawn_there() -> None:
    result = lay(box.Paragraph((text("a"), TAB, text("7")), right=500, tabs=(box.TabStop(5000, "right"),)))
    last = list(texts(result.pages[0].items))[-1]
    assert last.x + last.width - LEFT == pytest.approx(5000, abs=1)


def test_a_default_stop_beyond_the_edge_wraps_the_tab() -> None:
    found = lay(box.Paragraph((text("aaaa"), TAB, text("b"))), width=600)
    assert len({item.baseline for item in texts(found.pages[0].items)}) == 2


def test_a_leader_fills_the_tab_less_one_glyph_and_is_generated() -> None:
    found = items(text("a"), TAB, text("9"), tabs=(box.TabStop(2000, "right", "."),))
    room = 2000 - round(width("a")) - round(width("9"))
    leader = next(item for item in found if item.generated)
    assert leader.text == "." * (int(room // width(".")) - 1)


def label(words: str, **props: object) -> box.Label:
    return box.Label(words, STYLE, **props)  # type: ignore[arg-type]  # test shorthand


def test_a_label_stands_at_the_hanging_indent_and_its_text_at_the_left_one() -> None:
    assert starts(text("isi"), label=label("a."), left=720, first=-360) == [360, 720]


def test_a_label_wider_than_the_hanging_indent_jumps_to_the_next_default_stop() -> None:
    assert starts(text("isi"), label=label("BAB XXVIII"), left=400, first=-400)[1] == 1440


def test_a_label_with_a_space_is_followed_by_one() -> None:
    found = starts(text("isi"), label=label("a.", suffix="space"))
    assert found[1] == pytest.approx(width("a. "), abs=1)


def test_a_right_aligned_label_ends_at_the_hanging_indent() -> None:
    found = starts(text("isi"), label=label("ii.", align="right"), left=720, first=-360)
    assert found == [pytest.approx(360 - width("ii."), abs=1), 720]


def test_a_label_of_a_centred_paragraph_moves_with_its_text() -> None:
    found = items(text("isi"), label=label("BAB I", suffix="space"), align="center")
    middle = (found[0].x + found[1].x + found[1].width) / 2 - LEFT
    assert middle == pytest.approx(2500, abs=2)


def test_labels_are_generated_text() -> None:
    assert [item.generated for item in items(text("isi"), label=label("a."))] == [True, False]


def test_small_caps_are_capitals_at_eighty_percent() -> None:
    found = items(text("Ab", small_caps=True))
    assert [(item.text, item.size) for item in found] == [("A", 200), ("B", 160)]


def test_an_underline_is_one_rule_over_runs_of_one_style() -> None:
    result = lay(para("", text("ab ", underline="single"), text("cd", underline="single", bold=True)))
    rules = [item for item in result.pages[0].items if isinstance(item, page.RuleItem)]
    assert len(rules) == 1


def test_a_link_has_an_area_on_each_of_its_lines() -> None:
    link = box.Text("satu dua", STYLE, link="https://contoh.go.id")
    result = lay(box.Paragraph((link,)), width=500)
    assert [area.target for area in result.pages[0].links] == ["https://contoh.go.id"] * 2
    assert words_by_page(result) == [["satu", "dua"]]
