"""Numbers in words, held against CLDR's spell-out rules (unicode-rbnf) and a table for what those can't do."""

from decimal import Decimal
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words
from unicode_rbnf import RbnfEngine

from lkip_docgen.bahasa import angka_terbilang, terbilang, terbilang_rupiah

CLDR_BATAS = 10**18 - 64  # unicode-rbnf compares as float and finds no rule from here up
TIGA_SEMBILAN = "sembilan ratus sembilan puluh sembilan"
DI_BAWAH_KUINTILIUN = (
    f"{TIGA_SEMBILAN} kuadriliun {TIGA_SEMBILAN} triliun {TIGA_SEMBILAN} miliar {TIGA_SEMBILAN} juta "
    f"{TIGA_SEMBILAN} ribu sembilan ratus"
)


@cache
def _mesin() -> RbnfEngine:
    return RbnfEngine.for_language("id")


def cldr(n: int) -> str:
    return str(_mesin().format_number(n).text)


def kelompok_kelompok() -> st.SearchStrategy[int]:
    """Integers below the limit built from groups of three, where 0, 1, 10, 11 and 100 stand often."""
    kelompok = st.one_of(st.sampled_from([0, 1, 10, 11, 12, 100, 101, 111, 999]), st.integers(0, 999))
    return st.lists(kelompok, min_size=1, max_size=6).map(lambda k: sum(n * 1000**i for i, n in enumerate(k)))


def test_every_number_below_a_thousand_reads_as_the_whole_of_num2words_reads_it() -> None:
    assert [terbilang(n) for n in range(1, 1000)] == [num2words(n, lang="id") for n in range(1, 1000)]


def test_every_number_below_ten_thousand_reads_as_cldr_reads_it() -> None:
    assert [terbilang(n) for n in range(10_000)] == [cldr(n) for n in range(10_000)]


def test_every_group_of_three_reads_as_cldr_reads_it_in_every_place() -> None:
    angka_angka = [kelompok * 1000**pangkat for pangkat in range(1, 6) for kelompok in range(1, 1000, 9)]
    assert [terbilang(n) for n in angka_angka] == [cldr(n) for n in angka_angka]


@given(st.one_of(kelompok_kelompok(), st.integers(0, 10**18)).filter(lambda n: n < CLDR_BATAS))
def test_any_integer_reads_as_cldr_reads_it(n: int) -> None:
    assert terbilang(n) == cldr(n)


def test_the_last_integers_before_a_quintillion_end_as_their_last_two_digits_do() -> None:
    for n in range(CLDR_BATAS, 10**18):
        assert terbilang(n) == f"{DI_BAWAH_KUINTILIUN} {cldr(n % 100)}"


@pytest.mark.parametrize(
    ("n", "kata"),
    [
        (0, "nol"),
        (1_000, "seribu"),
        (1_001_000, "satu juta seribu"),
        (101_000, "seratus satu ribu"),
        (100_000, "seratus ribu"),
        (1_000_000_000, "satu miliar"),
        (10**18, "satu kuintiliun"),
        (10**18 + 1_000, "satu kuintiliun seribu"),
        (-11, "minus sebelas"),
    ],
)
def test_known_traps(n: int, kata: str) -> None:
    assert terbilang(n) == kata


@pytest.mark.parametrize(
    ("nilai", "kata"),
    [
        ("12.00", "dua belas"),
        ("12.50", "dua belas koma lima"),
        ("82.05", "delapan puluh dua koma nol lima"),
        ("-0.5", "minus nol koma lima"),
        ("-0.0", "nol"),
        ("1E+6", "satu juta"),
    ],
)
def test_a_fraction_is_read_digit_by_digit(nilai: str, kata: str) -> None:
    assert terbilang(Decimal(nilai)) == kata


@given(st.integers(-(10**18), 10**18), st.integers(0, 4))
def test_equal_values_read_alike_however_they_are_written(n: int, nol: int) -> None:
    assert terbilang(Decimal(n).scaleb(0).quantize(Decimal(1).scaleb(-nol))) == terbilang(n)


@pytest.mark.parametrize("nilai", [Decimal("NaN"), Decimal("Infinity"), 10**21, Decimal("1E+999999")])
def test_a_number_without_words_is_refused(nilai: int | Decimal) -> None:
    with pytest.raises(ValueError, match=r"terhingga|10\^21|digit"):
        terbilang(nilai)


def test_a_float_is_refused_because_it_does_not_hold_what_was_written() -> None:
    with pytest.raises(TypeError, match="float"):
        terbilang(0.1)  # type: ignore[arg-type]  # the refusal is what is tested


def test_the_reference_budget_reads_as_its_report_prints_it() -> None:
    assert terbilang_rupiah(Decimal("15170568935.00")) == (
        "lima belas miliar seratus tujuh puluh juta lima ratus enam puluh delapan ribu "
        "sembilan ratus tiga puluh lima rupiah"
    )


@pytest.mark.parametrize(
    ("nilai", "kata"),
    [
        ("1500.5", "seribu lima ratus rupiah lima puluh sen"),
        ("0.05", "nol rupiah lima sen"),
        ("-2", "minus dua rupiah"),
        ("7.500", "tujuh rupiah lima puluh sen"),
    ],
)
def test_sen_are_said_where_there_are_any(nilai: str, kata: str) -> None:
    assert terbilang_rupiah(Decimal(nilai)) == kata


def test_a_sum_finer_than_one_sen_is_refused() -> None:
    with pytest.raises(ValueError, match="satu sen, ini 1,005"):
        terbilang_rupiah(Decimal("1.005"))


def test_a_count_is_followed_by_its_words() -> None:
    assert angka_terbilang(131) == "131 (seratus tiga puluh satu)"
