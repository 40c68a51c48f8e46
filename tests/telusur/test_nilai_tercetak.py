"""The number in a printed figure's words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen import bahasa
from lkip_docgen.telusur.nilai_tercetak import NilaiTercetak, nilai_tercetak


@pytest.mark.parametrize(
    ("teks", "nilai", "desimal", "pangkat"),
    [
        ("82,82%", "82.82", 2, 0),
        ("100%", "100", 0, 0),
        ("Rp15.170.568.935,00", "15170568935.00", 2, 0),
        ("BB (80)", "80", 0, 0),
        ("131 (seratus tiga puluh satu)", "131", 0, 0),
        ("Rp15,17 miliar", "15.17", 2, 9),
        ("4 Dok", "4", 0, 0),
        ("−2", "-2", 0, 0),
        ("1.234 jiwa", "1234", 0, 0),
    ],
)
def test_membaca_angka_dari_kata(teks: str, nilai: str, desimal: int, pangkat: int) -> None:
    assert nilai_tercetak(teks) == NilaiTercetak(Decimal(nilai), desimal, pangkat)


@pytest.mark.parametrize("teks", ["lima belas miliar rupiah", "belum ada data", "–", ""])
def test_yang_dieja_tidak_berangka(teks: str) -> None:
    assert nilai_tercetak(teks) is None


@given(st.integers(0, 10**15))
def test_rupiah_yang_ditulis_terbaca_kembali(nilai: int) -> None:
    terbaca = nilai_tercetak(bahasa.rupiah(nilai))
    assert terbaca is not None
    assert terbaca.nilai == nilai
    assert terbaca.sama(Decimal(nilai))
    assert not terbaca.sama(Decimal(nilai) + 1)


@given(st.decimals("-9999", "9999", places=4))
def test_persen_sama_dengan_nilai_yang_dibulatkan(nilai: Decimal) -> None:
    terbaca = nilai_tercetak(bahasa.persen(abs(nilai)))
    assert terbaca is not None
    assert terbaca.sama(bahasa.bulatkan(abs(nilai)))
