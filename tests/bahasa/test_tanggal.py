"""Dates written and read back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.bahasa import BacaTanggalError, baca_tanggal, bulan, hari, tanggal, terbilang_tanggal

SABTU = date(2024, 2, 10)


def test_a_date_is_written_with_its_month_in_words() -> None:
    assert (tanggal(SABTU), bulan(SABTU), hari(SABTU)) == ("10 Februari 2024", "Februari", "Sabtu")


def test_a_deed_opens_with_the_date_in_words() -> None:
    assert terbilang_tanggal(SABTU) == "tanggal sepuluh bulan Februari tahun dua ribu dua puluh empat"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_date_reads_back_from_both_forms(hari_itu: date) -> None:
    assert baca_tanggal(tanggal(hari_itu)) == baca_tanggal(hari_itu.isoformat()) == hari_itu


@pytest.mark.parametrize("teks", ["10-02-2024", "10/02/2024", "10.2.2024", " 10-2-2024"])
def test_figures_have_the_day_first(teks: str) -> None:
    assert baca_tanggal(teks) == SABTU


def test_case_and_outer_blanks_do_not_matter() -> None:
    assert baca_tanggal("  10 februari  2024 ") == SABTU


@pytest.mark.parametrize(
    ("teks", "saran"),
    [
        ("31 Februari 2024", "Februari 2024 hanya punya tanggal 1 sampai 29"),
        ("2023-02-29", "Februari 2023 hanya punya tanggal 1 sampai 28"),
        ("2024-13-01", "bulan 01 sampai 12, bukan 13; urutannya tahun-bulan-tanggal"),
        ("10 Pebruari 2024", "tulis 10 Februari 2024"),
        ("10 Nopember 2024", "tulis 10 November 2024"),
        ("1 Agt 2024", "tulis 1 Agustus 2024"),
        ("10 Xyzabc 2024", "tulis tanggal, misalnya 2024-02-10 atau 10 Februari 2024"),
        ("10/02-2024", "tulis tanggal, misalnya 2024-02-10 atau 10 Februari 2024"),
        ("10/02/24", "tulis tanggal, misalnya 2024-02-10 atau 10 Februari 2024"),
        ("02/21/2024", "tanggal ditulis lebih dahulu, lalu bulan, lalu tahun; tulis 21 Februari 2024"),
        ("21-13-2024", "bulan 1 sampai 12, bukan 13; tanggal ditulis lebih dahulu, lalu bulan, lalu tahun"),
        ("31/04/2024", "April 2024 hanya punya tanggal 1 sampai 30"),
        ("0000-01-01", "tulis tanggal, misalnya 2024-02-10 atau 10 Februari 2024"),
        ("", "tulis tanggal, misalnya 2024-02-10 atau 10 Februari 2024"),
    ],
)
def test_what_is_no_date_is_refused_with_a_hint(teks: str, saran: str) -> None:
    with pytest.raises(BacaTanggalError) as galat:
        baca_tanggal(teks)
    assert (galat.value.teks, galat.value.saran) == (teks, saran)
