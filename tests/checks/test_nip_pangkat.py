"""The NIP taken apart, names compared, ranks and golongan, figures that jumped."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.checks.antar_dokumen import urai_target
from lkip_docgen.checks.mirip import jarak, padat, salah_ketik
from lkip_docgen.checks.nip import NIP, nama_polos, sebutan_kelamin, urai, usia, utuh
from lkip_docgen.checks.pangkat import GOLONGAN_PPPK, golongan_dikenal, lengkap, pasangan_cocok
from lkip_docgen.checks.riwayat import melompat, tertukar
from lkip_docgen.metrics.pandangan.sdm import PANGKAT

LAHIR = st.dates(date(1950, 1, 1), date(2006, 12, 31))


@st.composite
def nip(draw: st.DrawFn) -> tuple[str, date, int, int, int, int]:
    lahir, kelamin, urut = draw(LAHIR), draw(st.integers(1, 2)), draw(st.integers(1, 999))
    tahun = lahir.year + draw(st.integers(18, 35))
    bulan = draw(st.integers(1, 12) | st.integers(21, 29))
    return f"{lahir:%Y%m%d}{tahun}{bulan:02}{kelamin}{urut:03}", lahir, tahun, bulan, kelamin, urut


@given(nip())
def test_a_valid_nip_is_read_whole(n: tuple[str, date, int, int, int, int]) -> None:
    teks, lahir, tahun, bulan, kelamin, urut = n
    for tulisan in (teks, f"{teks[:8]} {teks[8:14]} {teks[14]} {teks[15:]}"):
        assert utuh(tulisan)
        assert urai(tulisan) == NIP(lahir, tahun, bulan if bulan <= 12 else None, kelamin, urut)


@given(nip(), st.integers(0, 17), st.integers(0, 9))
def test_a_changed_digit_is_another_nip_or_none(n: tuple[str, date, int, int, int, int], di: int, angka: int) -> None:
    teks = n[0][:di] + str(angka) + n[0][di + 1 :]
    hasil = urai(teks)
    if di not in (12, 13):  # a PPPK's count of contracts is read, not kept
        assert (hasil == urai(n[0])) == (teks == n[0])
    if di == 14:
        assert isinstance(hasil, NIP) == (angka in (1, 2))


@given(nip(), st.integers(13, 99))
def test_a_month_of_birth_beyond_december_is_caught(n: tuple[str, date, int, int, int, int], bulan: int) -> None:
    assert "tanggal lahir" in str(urai(f"{n[0][:4]}{bulan:02}{n[0][6:]}"))


@pytest.mark.parametrize(
    ("teks", "apa"),
    [
        ("19730230 200312 1 002", "tanggal lahir"),
        ("19730206 200313 1 002", "bulan pengangkatan"),
        ("19730206 200300 1 002", "bulan pengangkatan"),
        ("19730206 197312 1 002", "tahun pengangkatan"),
        ("19730206 200312 3 002", "angka 15"),
        ("19730206 200312 1 000", "nomor urut"),
        ("00730206 200312 1 002", "tahun lahir"),
        ("19730206 200312 1 02", "18 angka"),
        ("١٩٧٣٠٢٠٦ 200312 1 002", "18 angka"),
    ],
)
def test_the_part_that_cannot_be_is_named(teks: str, apa: str) -> None:
    assert apa in str(urai(teks))


@given(LAHIR, st.dates(date(2007, 1, 1), date(2060, 1, 1)))
def test_an_age_grows_on_the_birthday(lahir: date, pada: date) -> None:
    u = usia(lahir, pada)
    assert lahir.year + u <= pada.year
    assert (lahir.year + u, lahir.month, lahir.day) <= (pada.year, pada.month, pada.day)
    assert (lahir.year + u + 1, lahir.month, lahir.day) > (pada.year, pada.month, pada.day)


@pytest.mark.parametrize(
    ("nama", "polos", "kelamin"),
    [
        ("Ir. H. BUDI SANTOSO, ST, IPU.", "budi santoso", 1),
        ("dr. Hj. KARTINI LAUTAN", "kartini lautan", 2),
        ("Drs. SUTAN MALIK, M.Si", "sutan malik", 1),
        ("Ir. NURHAYATI D'CRUZ, M.P.", "nurhayati d'cruz", None),
        ("MUHAMMAD H. SALEH", "muhammad h saleh", None),
        ("H", "h", None),
    ],
)
def test_a_name_without_its_titles(nama: str, polos: str, kelamin: int | None) -> None:
    assert (nama_polos(nama), sebutan_kelamin(nama)) == (polos, kelamin)


# ---------------------------------------------------------------- ranks


def test_each_golongan_has_its_one_rank() -> None:
    assert len(PANGKAT) == 17
    for golongan, pangkat in PANGKAT.items():
        assert golongan_dikenal(golongan)
        cocok = [g for g in PANGKAT if pasangan_cocok(pangkat, g)]
        assert cocok == [golongan]
        assert pasangan_cocok(pangkat.replace("Tingkat", "Tk.").upper(), golongan)


def test_a_pppk_has_a_numeral() -> None:
    assert (GOLONGAN_PPPK[0], GOLONGAN_PPPK[-1], len(GOLONGAN_PPPK)) == ("I", "XVII", 17)
    assert not golongan_dikenal("XVIII")
    assert not golongan_dikenal("III/e")
    assert lengkap("Penata Tk. I") == "Penata Tingkat I"


# ---------------------------------------------------------------- words and figures


@given(st.text("abcd", max_size=8), st.text("abcd", max_size=8))
def test_a_distance_is_one(a: str, b: str) -> None:
    assert jarak(a, b, 8) == jarak(b, a, 8)
    assert (jarak(a, b, 8) == 0) == (a == b)
    assert abs(len(a) - len(b)) <= jarak(a, b, 8) <= max(len(a), len(b))
    assert jarak(a, b, 1) == min(jarak(a, b, 8), 2)


@pytest.mark.parametrize(
    ("a", "b", "beda"),
    [
        ("Efektifitas Pencapaian", "efektivitas pencapaian.", ("efektifitas", "efektivitas")),
        ("Sinergitas dengan", "Sinergisitas dengan", ("sinergitas", "sinergisitas")),
        ("Merata Dan Berkualitas", "merata dan berkualitas", None),
        ("Masyarakat di Kecamatan", "Masyarakat Kecamatan", None),
        ("Partisipasi di Desa", "Partisipasi di Kelurahan", None),
        ("Tahun 2023", "Tahun 2024", None),
        ("dari rumah", "hari rumah", ("dari", "hari")),
        ("ke rumah", "di rumah", None),
    ],
)
def test_a_slip_of_the_keyboard_is_told_from_another_wording(a: str, b: str, beda: tuple[str, str] | None) -> None:
    assert salah_ketik(a, b) == beda
    assert padat(a) == padat(a.upper() + " .")


@given(st.integers(1, 10**12), st.integers(0, 10))
def test_swapped_neighbours_are_seen(n: int, di: int) -> None:
    teks = str(n)
    di %= len(teks)
    tukar = teks[:di] + teks[di : di + 2][::-1] + teks[di + 2 :]
    sama_panjang = str(int(tukar)) == tukar
    assert tertukar(Decimal(n), Decimal(tukar)) == (tukar != teks and sama_panjang)


@given(st.integers(1, 10**8), st.integers(1, 40))
def test_a_jump_is_tenfold_either_way(sen: int, kali: int) -> None:
    n = Decimal(sen) / 100
    assert melompat(n * kali, n) == melompat(n, n * kali) == (kali >= 10)
    assert not melompat(n, Decimal(0))


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("80", (80, "")),
        ("80%", (80, "%")),
        ("80,5 %", (Decimal("80.5"), "%")),
        ("4 Dok", (4, "dokumen")),
        ("3 Dokumen", (3, "dokumen")),
        ("BB (80)", (80, "")),
        ("12.500,5 ton", (Decimal("12500.5"), "ton")),
        ("14 Orang/bulan", (14, "orang/bulan")),
        ("Baik", None),
        ("1.2.3", None),
    ],
)
def test_a_printed_target_is_number_and_unit(teks: str, hasil: tuple[Decimal, str] | None) -> None:
    assert urai_target(teks) == hasil
