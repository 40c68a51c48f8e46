"""Order, numbers and pages: what a reader finds where."""

from __future__ import annotations

import re

import pytest

from tests.laporan.baca import Terbangun, W, berurutan, datar, gaya, rapat, teks

DEPAN = ["KATA PENGANTAR", "DAFTAR ISI", "DAFTAR TABEL", "DAFTAR GAMBAR", "IKHTISAR EKSEKUTIF"]
BAB = [
    "BAB I PENDAHULUAN",
    "A. LATAR BELAKANG",
    "B. MAKSUD DAN TUJUAN",
    "C. KEDUDUKAN, TUGAS, FUNGSI DAN SUSUNAN ORGANISASI {instansi}",
    "D. SUMBER DAYA MANUSIA {instansi}",
    "E. PROFIL {sebutan}",
    "F. ISU STRATEGIS",
    "BAB II PERENCANAAN DAN PERJANJIAN KINERJA",
    "A. RENCANA STRATEGIS",
    "B. RENCANA KINERJA TAHUNAN (RKT) TAHUN {tahun}",
    "C. INDIKATOR KINERJA UTAMA (IKU)",
    "D. PERJANJIAN KINERJA TAHUN {tahun}",
    "BAB III AKUNTABILITAS KINERJA",
    "A. KERANGKA PENGUKURAN KINERJA TAHUN {tahun}",
    "B. CAPAIAN KINERJA {instansi}",
    "B.1 ANALISIS REALISASI KINERJA",
    "B.2 ANALISIS PENYEBAB KEBERHASILAN DAN KEGAGALAN",
    "B.3 ANALISIS PROGRAM – KEGIATAN – SUB KEGIATAN YANG MENDUKUNG SASARAN",
    "B.4 ANALISIS ATAS EFISIENSI SUMBER DAYA",
    "B.5 REALISASI ANGGARAN",
    "BAB IV PENUTUP",
    "A. KESIMPULAN UMUM PENCAPAIAN KINERJA",
    "B. PERMASALAHAN DAN REKOMENDASI PERBAIKAN",
]
NOMOR_TABEL = ["1.1", "1.2", "1.3", *(f"3.{n}" for n in range(1, 9))]


def _judul(t: Terbangun) -> list[str]:
    nama = {"instansi": "KECAMATAN PATRANG", "sebutan": "KECAMATAN"} if t.tahun == 2023 else {}
    nama = nama or {"instansi": "DINAS PERIKANAN", "sebutan": "DINAS"}
    return [j.format(tahun=t.tahun, **nama) for j in DEPAN + BAB]


def _daftar_isi(t: Terbangun) -> list[tuple[str, str]]:
    """Title and page number of every line of the three lists."""
    hasil = []
    for _, isi in t.gaya("TOC", "TableofFigures"):
        judul, _, nomor = isi.rpartition("\t")
        hasil.append((datar(judul), nomor))
    return hasil


def test_every_part_and_section_stands_in_its_place(laporan: Terbangun) -> None:
    tertulis = [datar(isi) for _, isi in laporan.gaya("JudulDepan", "Heading")]
    assert berurutan(_judul(laporan), tertulis) is None


def test_annexes_are_numbered_as_they_are_printed(kecamatan: Terbangun, dinas: Terbangun) -> None:
    assert [isi.split(".")[0] for _, isi in kecamatan.gaya("JudulLampiran")] == [f"Lampiran {n}" for n in range(1, 6)]
    assert [isi for _, isi in dinas.gaya("JudulLampiran")] == [
        "Lampiran 1. Perjanjian Kinerja Perubahan Tahun 2029",
        "Lampiran 2. Matriks Rencana Strategis (Renstra) 2027-2031",
    ]


def test_captions_are_the_reference_numbers(laporan: Terbangun) -> None:
    nomor = [c[1] for _, isi in laporan.gaya("Caption") if (c := re.match(r"Tabel (\d\.\d+)\s", isi))]
    assert nomor == NOMOR_TABEL


def test_every_caption_and_heading_is_in_the_lists(laporan: Terbangun) -> None:
    daftar = [rapat(judul) for judul, _ in _daftar_isi(laporan)]
    tertulis = laporan.gaya("Caption", "JudulDepan", "Heading1", "Heading2", "Heading3", "JudulLampiran")
    assert [isi for _, isi in tertulis if rapat(isi) not in daftar] == []


def test_page_numbers_of_the_lists_are_those_of_the_pages(laporan: Terbangun) -> None:
    bab_pertama = laporan.label.index("1", 1)
    salah = []
    for judul, nomor in _daftar_isi(laporan):
        mulai = 0 if nomor.isalpha() else bab_pertama
        halaman = laporan.label.index(nomor, mulai)
        if halaman not in laporan.halaman_berisi(judul):
            salah.append((judul, nomor, [laporan.label[i] for i in laporan.halaman_berisi(judul)]))
    assert salah == []


def test_front_matter_counts_in_roman_and_the_body_from_one(laporan: Terbangun) -> None:
    isi = laporan.label[1:]
    romawi = [n for n in isi if n.isalpha()]
    assert romawi == ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][: len(romawi)]
    assert isi[len(romawi) :] == [str(n) for n in range(1, len(isi) - len(romawi) + 1)]
    assert laporan.halaman_berisi("BAB I", "PENDAHULUAN", "LATAR BELAKANG")[-1] == len(romawi) + 1


def test_the_printed_page_number_is_the_label(laporan: Terbangun) -> None:
    kaki = [re.search(rf"Tahun {laporan.tahun}\s+([ivx]+|\d+)\b", h) for h in laporan.halaman]
    assert [c[1] if c else None for c in kaki][1:] == laporan.label[1:]


def test_the_cover_has_no_page_number(laporan: Terbangun) -> None:
    assert rapat(laporan.halaman[0]).endswith(("KABUPATENJEMBER", "KABUPATENTANJUNGRAYA"))


def test_bookmarks_lead_to_their_headings(laporan: Terbangun) -> None:
    assert berurutan(_judul(laporan), [p.judul for p in laporan.penanda]) is None
    assert [p for p in laporan.penanda if p.halaman not in laporan.halaman_berisi(p.judul)] == []
    assert {p.tingkat for p in laporan.penanda if p.judul.startswith("BAB ")} == {0}


def test_wide_annexes_lie_across(kecamatan: Terbangun, dinas: Terbangun) -> None:
    lintang = [i for i, (lebar, tinggi) in enumerate(kecamatan.ukuran) if lebar > tinggi]
    assert kecamatan.halaman_berisi("Tabel TC. 25")[-1] in lintang
    assert set(kecamatan.halaman_berisi("Indikator Sub Kegiatan (Output)")) <= set(lintang)
    assert len(lintang) == lintang[-1] - lintang[0] + 1
    assert [i for i, (lebar, tinggi) in enumerate(dinas.ukuran) if lebar > tinggi] == [len(dinas.ukuran) - 1]


def test_the_paper_is_what_the_office_says(kecamatan: Terbangun, dinas: Terbangun) -> None:
    assert {tuple(sorted(round(x / 72 * 25.4) for x in u)) for u in kecamatan.ukuran} == {(210, 297)}
    assert {tuple(sorted(round(x / 72 * 25.4) for x in u)) for u in dinas.ukuran} == {(215, 330)}


def test_chapters_begin_on_a_new_page(laporan: Terbangun) -> None:
    for bab in ("BAB I", "BAB II", "BAB III", "BAB IV"):
        (penanda,) = [p for p in laporan.penanda if p.judul.startswith(f"{bab} ")]
        isi = rapat(laporan.halaman[penanda.halaman])
        assert isi.find(rapat(penanda.judul)) < 60  # nothing but the footer, which is drawn first, stands before it


@pytest.mark.parametrize("bagian", ["KATA PENGANTAR", "BAB IV PENUTUP"])
def test_a_signature_does_not_stand_alone_on_its_page(laporan: Terbangun, bagian: str) -> None:
    """Some text of the same part stands before the place and date, and the block isn't parted."""
    urut = [p for p in laporan.penanda if p.tingkat == 0]
    i = [p.judul for p in urut].index(bagian)
    halaman = range(urut[i].halaman, urut[i + 1].halaman)
    tempat_tanggal = re.compile(r"[\w ]+, \d+ \w+ 20\d\d\s")
    (letak,) = [n for n in halaman if tempat_tanggal.search(laporan.halaman[n])]
    isi = laporan.halaman[letak]
    cocok = list(tempat_tanggal.finditer(isi))[-1]
    assert "NIP" in isi[cocok.end() :]
    assert len(rapat(isi[: cocok.start()])) > 120


def test_tables_that_run_over_pages_repeat_their_header(laporan: Terbangun) -> None:
    """Of Tabel 3.8: each of its pages shows the column titles."""
    (judul,) = [(j, n) for j, n in _daftar_isi(laporan) if j.startswith("Tabel 3.8")]
    awal = laporan.label.index(judul[1], laporan.label.index("1", 1))
    akhir = max(laporan.halaman_berisi("JUMLAH (Rp)"))
    assert akhir > awal or laporan.tahun != 2023  # the small office's table may fit on one
    kepala = rapat("PROGRAM/KEGIATAN/SUB KEGIATAN")
    assert [n for n in range(awal, akhir + 1) if kepala not in rapat(laporan.halaman[n])] == []


def test_captioned_tables_have_a_header_that_repeats_and_rows_that_stay_whole(laporan: Terbangun) -> None:
    for p in laporan.badan.iter(f"{W}p"):
        if gaya(p) != "Caption" or not teks(p).startswith("Tabel "):
            continue
        tabel = next(e for e in p.itersiblings() if e.tag == f"{W}tbl")
        baris = tabel.findall(f"{W}tr")
        assert baris[0].find(f"{W}trPr/{W}tblHeader") is not None, teks(p)
        utuh = [b.find(f"{W}trPr/{W}cantSplit") is not None for b in baris]
        assert all(utuh), teks(p)
