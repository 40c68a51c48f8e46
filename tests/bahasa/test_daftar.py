"""Enumerations and list marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.bahasa import daftar, huruf, romawi


@pytest.mark.parametrize(
    ("unsur", "teks"),
    [([], ""), (["a"], "a"), (["a", "b"], "a dan b"), (["a", "b", "c"], "a, b, dan c")],
)
def test_items_are_joined_as_in_a_sentence(unsur: list[str], teks: str) -> None:
    assert daftar(unsur) == teks


def test_another_word_may_join_the_items() -> None:
    assert daftar(["a", "b", "c"], "atau") == "a, b, atau c"


@pytest.mark.parametrize(
    ("n", "teks"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (1994, "MCMXCIV"), (3999, "MMMCMXCIX")]
)
def test_roman_numerals_subtract(n: int, teks: str) -> None:
    assert romawi(n) == teks


@pytest.mark.parametrize("n", [0, -1, 4000])
def test_there_is_no_roman_numeral_outside_1_to_3999(n: int) -> None:
    with pytest.raises(ValueError, match="1 sampai 3999"):
        romawi(n)


@pytest.mark.parametrize(("n", "teks"), [(1, "a"), (26, "z"), (27, "aa"), (52, "az"), (703, "aaa")])
def test_letters_go_on_with_two_after_z(n: int, teks: str) -> None:
    assert huruf(n) == teks


def test_there_is_no_letter_before_the_first() -> None:
    with pytest.raises(ValueError, match="mulai 1"):
        huruf(0)


@given(st.integers(1, 20_000))
def test_letter_marks_sort_by_length_and_alphabet(n: int) -> None:
    assert (len(huruf(n)), huruf(n)) < (len(huruf(n + 1)), huruf(n + 1))
