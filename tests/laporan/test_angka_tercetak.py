"""The figures that the reports must print, in both files."""

from __future__ import annotations

import pytest

from tests.laporan.baca import Terbangun, W, teks

KECAMATAN = (
    "Rp15.170.568.935,00",
    "lima belas miliar seratus tujuh puluh juta lima ratus enam puluh delapan ribu sembilan ratus tiga puluh lima rupiah",
    "Rp12.564.365.145,00",
    "82,82%",
    "BB (80)",
    "B (61)",
    "76,25%",
    "96,04%",
    "Sangat Memuaskan",
    "131 (seratus tiga puluh satu)",
    "Rp741.202.719,00",
    "4 (empat) program",
    "10 (sepuluh) kegiatan",
    "102.388 jiwa",
    "4 Dok",
    "19730206 200312 1 002",
    "10 Februari 2024",
    "21 November 2023",
    "DJONI NURTJAHJONO, SH., M.Si",
)
DINAS = (
    "Rp1.251.001.000,00",
    "satu miliar dua ratus lima puluh satu juta seribu rupiah",
    "Rp1.030.500.400,50",
    "82,37%",
    "13 (tiga belas)",
    "12.500,5 ton",
    "13.000 ton",
    "90,98%",
    "92,95%",
    "BB (78)",
    "+6,45",
    "belum ada data",
    "197902282005011010",
    "BAHARUDDIN, S.Pi., M.M.",
    "Kota Muara Teluk, 2 Oktober 2029",
    "Ir. NURHAYATI D'CRUZ, M.P.",
    "15 Januari 2029",
    "Drs. SUTAN MALIK, M.Si",
    "Rp181.000.000,00 dari Rp230.000.000,00 (78,70%)",
)
KHUSUS = (
    "A & B, a < b, d > c, \"kutip\", 'petik', “lengkung”, dan {{ bukan rumus }}.",
    "✓ lengkap, ☐ belum; lambang dinas 🐟; akar √.",
    'Panen "perdana" <kolam A> & kolam B {{tanpa rumus}} ✓',
    'Pengadaan Benih & Pakan "Unggul"',
    "Pengadaan Alat Tangkap Kapal < 5 GT",
)


@pytest.mark.parametrize("tertulis", KECAMATAN)
def test_the_district_office_prints_its_checkpoints_in_both_files(kecamatan: Terbangun, tertulis: str) -> None:
    assert kecamatan.di_kedua(tertulis) == (True, True)


@pytest.mark.parametrize("tertulis", DINAS)
def test_the_second_office_prints_its_own_figures_in_both_files(dinas: Terbangun, tertulis: str) -> None:
    assert dinas.di_kedua(tertulis) == (True, True)


@pytest.mark.parametrize("tertulis", KHUSUS)
def test_special_characters_arrive_intact_in_both_files(dinas: Terbangun, tertulis: str) -> None:
    assert dinas.di_kedua(tertulis) == (True, True)


def test_lines_of_a_broken_paragraph_stay_lines(dinas: Terbangun) -> None:
    assert "Alamat kantor:\nJalan Dermaga Nomor 7, Muara Teluk 98765\nProvinsi Samudra." in dinas.paragraf


def test_what_had_no_budget_has_a_dash_for_its_absorption(dinas: Terbangun) -> None:
    baris = [[teks(p) for p in r.iter(f"{W}p")] for r in dinas.badan.iter(f"{W}tr")]
    rapat_skpd = [b[-3:] for b in baris if "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD" in b]
    assert rapat_skpd == [["0,00", "0,00", "–"]] * 2  # Tabel 3.6 and 3.8


def test_the_mean_leaves_out_the_indicator_without_data(dinas: Terbangun) -> None:
    """(100 + 80 + 92,95) / 3, a fall of a negative indicator counted by (2T − R)/T."""
    assert dinas.di_kedua(
        "Dari 4 (empat) indikator, 1 (satu) indikator mencapai target, 2 (dua) indikator belum mencapai target, dan "
        "1 (satu) indikator belum ada datanya, dengan rata-rata capaian 90,98%"
    ) == (True, True)


@pytest.mark.parametrize("asing", ["2023", "Patrang", "Jember", "Camat", "Kelurahan"])
def test_nothing_of_the_first_office_stands_in_the_second_ones_files(dinas: Terbangun, asing: str) -> None:
    semua = b"\n".join(isi for nama, isi in dinas.bagian.items() if nama.endswith((".xml", ".rels"))).decode()
    assert asing.lower() not in semua.lower()
    assert asing.lower() not in dinas.teks_pdf.lower()
