"""Figures written and read back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.bahasa import BacaAngkaError, angka, baca_angka, bulatkan, persen, rupiah

desimal = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20, places=6)


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [(15170568935, "15.170.568.935"), (0, "0"), (999, "999"), (1000, "1.000"), (-1234567, "-1.234.567")],
)
def test_thousands_are_parted_by_dots(nilai: int, teks: str) -> None:
    assert angka(nilai) == teks


@pytest.mark.parametrize(
    ("nilai", "tempat", "teks"),
    [
        ("80.50", None, "80,5"),
        ("80.00", None, "80"),
        ("1E+3", None, "1.000"),
        ("80.5", 2, "80,50"),
        ("2.345", 2, "2,35"),
        ("-2.345", 2, "-2,35"),
        ("2.5", 0, "3"),
        ("-0.001", 2, "0,00"),
    ],
)
def test_decimals_are_as_many_as_needed_or_as_asked_for(nilai: str, tempat: int | None, teks: str) -> None:
    assert angka(Decimal(nilai), tempat) == teks


def test_rounding_takes_halves_away_from_zero() -> None:
    assert [bulatkan(Decimal(n)) for n in ("0.125", "0.135", "-0.125")] == [
        Decimal("0.13"),
        Decimal("0.14"),
        Decimal("-0.13"),
    ]


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [("15170568935", "Rp15.170.568.935,00"), ("0", "Rp0,00"), ("-500.5", "-Rp500,50")],
)
def test_rupiah_have_neither_dot_nor_space_after_rp(nilai: str, teks: str) -> None:
    assert rupiah(Decimal(nilai)) == teks


def test_rupiah_without_sen_are_written_where_asked_for() -> None:
    assert rupiah(1500, desimal=0) == "Rp1.500"


@pytest.mark.parametrize(("nilai", "teks"), [("100.00", "100%"), ("76.250", "76,25%"), ("82.824", "82,82%")])
def test_capaian_drops_trailing_zeros(nilai: str, teks: str) -> None:
    assert persen(Decimal(nilai)) == teks


def test_serapan_keeps_its_two_decimals() -> None:
    assert (persen(Decimal("82.9"), tetap=True), persen(100, tetap=True)) == ("82,90%", "100,00%")


@pytest.mark.parametrize("nilai", [Decimal("NaN"), Decimal("-Infinity"), Decimal("1E+999999"), 10**60])
def test_what_is_no_bearable_number_is_refused(nilai: int | Decimal) -> None:
    with pytest.raises(ValueError, match=r"terhingga|digit"):
        angka(nilai)


@pytest.mark.parametrize("nilai", [0.5, True, "80"])
def test_only_int_and_decimal_are_figures(nilai: object) -> None:
    with pytest.raises(TypeError, match="int atau Decimal"):
        angka(nilai)  # type: ignore[arg-type]  # the refusal is what is tested


@given(desimal)
def test_a_written_figure_reads_back_as_itself(nilai: Decimal) -> None:
    assert baca_angka(angka(nilai)) == nilai


@given(st.integers(-(10**18), 10**18))
def test_rupiah_without_their_sign_read_back(nilai: int) -> None:
    assert baca_angka(rupiah(nilai).replace("Rp", "")) == nilai


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [("26.457", "26457"), ("80,5", "80.5"), (" 15170568935 ", "15170568935"), ("−3", "-3"), ("0,50", "0.5")],
)
def test_what_a_secretary_writes_is_read(teks: str, nilai: str) -> None:
    assert baca_angka(teks) == Decimal(nilai)


@pytest.mark.parametrize(
    ("teks", "saran"),
    [
        ("80.5", "tulis 80,5, desimal dipisahkan koma"),
        ("177263.700", "tulis 177.263.700; titik pemisah ribuannya kurang"),
        ("177263.70", "tulis 177263,70, desimal dipisahkan koma"),
        ("0.123", "tulis 0,123, desimal dipisahkan koma"),
        (".5", "tulis 0,5, desimal dipisahkan koma"),
        ("-.5", "tulis -0,5, desimal dipisahkan koma"),
        (",5", "tulis 0,5"),
        ("8O", "tulis 80; ada huruf O di tempat angka nol"),
        ("l5", "tulis 15; ada huruf l di tempat angka satu"),
        ("1,234,567", "tulis 1.234.567: titik untuk ribuan, koma untuk desimal"),
        ("1,234.56", "tulis 1.234,56: titik untuk ribuan, koma untuk desimal"),
        ("15 170 568", "tulis 15.170.568, kelompok tiga angka dipisahkan titik"),
        ("Rp. 15.000,00", "tulis angkanya saja: 15.000,00"),
        ("15.000,-", "tulis angkanya saja: 15.000"),
        ("82,5 %", "tulis angkanya saja: 82,5"),
        ("007", "tulis 7, tanpa nol di depan"),
        ("1.5170.568", "titik hanya memisahkan kelompok tiga angka dan koma hanya desimal, misalnya 15.170.568,50"),
        ("-", "kosongkan nilainya bila datanya belum ada, jangan diberi tanda"),
        ("delapan", "tulis angka, misalnya 80 atau 80,5"),
        ("Oo", "tulis angka, misalnya 80 atau 80,5"),
        ("٨٠", "tulis angka, misalnya 80 atau 80,5"),
        ("9" * 61, "paling banyak 60 digit"),
    ],
)
def test_what_could_be_meant_otherwise_is_refused_with_a_hint(teks: str, saran: str) -> None:
    with pytest.raises(BacaAngkaError) as galat:
        baca_angka(teks)
    assert (galat.value.teks, galat.value.saran) == (teks, saran)


@given(st.text(max_size=12) | st.text("0123456789.,-OlRp% ", max_size=12))
def test_any_text_is_either_refused_or_a_figure_that_reads_back(teks: str) -> None:
    try:
        nilai = baca_angka(teks)
    except BacaAngkaError:
        return
    assert baca_angka(angka(nilai)) == nilai
