"""layout-facts §1 and §2."""

from __future__ import annotations

import pytest

from lkip_docgen.pdf import box
from lkip_docgen.pdf.layout.measure import font

from .conftest import ASCENT, LINE, baselines, lay, lines, para, text


@pytest.mark.parametrize(
    ("family", "points", "height", "ascent"),
    [
        ("Arial", 9, 207, 169),
        ("Arial", 10, 230, 188),
        ("Arial", 11, 253, 206),
        ("Arial", 12, 276, 225),
        ("Calibri", 9, 220, 175),
        ("Calibri", 10, 244, 194),
        ("Calibri", 11, 269, 214),
        ("Calibri", 12, 293, 233),
    ],
)
def test_a_line_is_as_high_as_in_writer(family: str, points: int, height: int, ascent: int) -> None:
    one = font(family, False, False, points * 20)
    assert (one.height, one.ascent) == (height, ascent)


def test_a_mixed_line_takes_the_largest_ascent_and_the_largest_descent() -> None:
    mixed = para("a", text("b", size=400), text("c", family="Calibri", size=400))
    assert baselines(lay(mixed, para("d"))) == [388, 488 + ASCENT]


def test_an_empty_paragraph_has_the_height_of_its_mark() -> None:
    result = lay(para(mark=box.CharStyle(size=400)), para("a"))
    assert baselines(result) == [font("Arial", False, False, 400).height + ASCENT]


def test_superscript_keeps_the_line_height() -> None:
    result = lay(para("x", text("2", vert="super")), para("a"))
    assert baselines(result) == [ASCENT - (188 - font("Arial", False, False, 116).ascent), ASCENT, LINE + ASCENT]


@pytest.mark.parametrize(("line", "pitch"), [(240, 230), (276, 264), (360, 345), (480, 460)])
def test_proportional_spacing_stands_above_every_line_but_the_first(line: int, pitch: int) -> None:
    assert baselines(lay(lines(3, line=line))) == [ASCENT, ASCENT + pitch, ASCENT + 2 * pitch]


def test_the_last_lines_extra_stands_above_the_next_paragraph() -> None:
    assert baselines(lay(para("a", line=360), para("b"))) == [ASCENT, LINE + 115 + ASCENT]


def test_exact_spacing_sets_the_baseline_at_four_fifths() -> None:
    assert baselines(lay(lines(2, line=400, line_rule="exact"))) == [320, 720]


def test_at_least_spacing_adds_above_the_text() -> None:
    assert baselines(lay(lines(2, line=300, line_rule="atLeast"))) == [258, 558]


def test_an_inline_picture_alone_is_as_high_as_itself() -> None:
    picture = box.Picture("p", 500, 1000)
    assert baselines(lay(box.Paragraph((picture,)), para("a"))) == [1000 + ASCENT]


def test_an_inline_picture_beside_text_leaves_the_descent_below() -> None:
    assert baselines(lay(para("a", box.Picture("p", 500, 1000)), para("b"))) == [1000, 1042 + ASCENT]
