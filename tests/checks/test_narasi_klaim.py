"""Claims of the narrative held against the figures of a small office.

The first indicator (pk/ikm): target 80,5, realisasi 80,5 after 79 of 80, capaian 100%. The second (pk/sampah), better the
lower: target 10, realisasi 12, capaian 80%, no earlier year.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen.checks.katalog_narasi import KATALOG_NARASI
from lkip_docgen.checks.kode import Kode
from tests.checks.narasi_uji import PEMBANDING, contoh_sesuai, kode, temuan
from tests.content.kantor import isi_asli

TEMPAT: dict[str, tuple[str, str, dict[str, str]]] = {
    "LK420": ("pk/ikm", "Penyebab", {}),
    "LK421": ("pk/ikm", "Penyebab", {}),
    "LK422": ("pk/ikm", "Tahun lalu", {}),
    "LK423": ("pk/ikm", "Capaian", {}),
    "LK424": ("pk/ikm", "Nasional", PEMBANDING),
    "LK425": ("pk/ikm", "Efisiensi", {}),
    "LK434": ("pk/ikm", "Penyebab", {}),
}
"""By code the narrative's file and slot that its examples stand for, and other files of the office."""
_KATALOG = [k for k in KATALOG_NARASI if k.kode in TEMPAT]


@pytest.mark.parametrize("k", _KATALOG, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    contoh_sesuai(tmp_path, k, *TEMPAT[k.kode])


GALAT, INGAT = "error", "warning"


@pytest.mark.parametrize(
    ("teks", "nama", "slot", "harap"),
    [
        ("Predikatnya **Baik**.", "pk/ikm", "Penyebab", ("LK420", GALAT)),
        ("Capaiannya 100%, masuk kategori B.", "pk/ikm", "Penyebab", ("LK420", GALAT)),
        ("Indeks Kepuasan berpredikat Cukup.", "bab3", "Simpulan realisasi", ("LK420", GALAT)),
        ("Sasaran 2 mendapat predikat nilai **Kurang**.", "bab3", "Analisis", ("LK420", GALAT)),
        ("Secara keseluruhan kinerja dinas dalam kategori “BAIK”.", "bab3", "Simpulan penyebab", ("LK420", GALAT)),
        ("Rata-rata capaiannya {{ kinerja.rata_rata }} (Baik).", "bab4", "Kesimpulan", ("LK420", GALAT)),
        ("Ada 3 (tiga) indikator berpredikat Sangat Memuaskan.", "bab3", "Penyebab", ("LK420", GALAT)),
        ("Hal ini menunjukkan capaian yang memuaskan.", "pk/sampah", "Penyebab", ("LK420", INGAT)),
        ("Berpredikat Sangat Memuasakan.", "pk/ikm", "Penyebab", ("LK421", GALAT)),
        ("Berkategori AAA.", "pk/ikm", "Penyebab", ("LK421", GALAT)),
        ("Berpredikat Sangat Memuaskan (A).", "pk/ikm", "Penyebab", ("LK421", GALAT)),
        ("Berpredikat {{ baris_pk.ikm.predikat }} (BB).", "pk/ikm", "Penyebab", ("LK420", GALAT)),
        ("Nilainya BB (61).", "pk/ikm", "Penyebab", ("LK421", GALAT)),
        ("Indeks Kepuasan turun dibandingkan tahun 2030.", "bab3", "Tahun lalu", ("LK422", GALAT)),
        ("Realisasinya menurun.", "pk/ikm", "Tahun lalu", ("LK422", GALAT)),
        ("Dibandingkan tahun lalu, nilainya mengalami penurunan.", "pk/ikm", "Capaian", ("LK422", GALAT)),
        ("Nilai ini lebih rendah daripada tahun sebelumnya.", "pk/ikm", "Capaian", ("LK422", GALAT)),
        ("Realisasi sama dengan tahun 2030.", "pk/ikm", "Tahun lalu", ("LK422", GALAT)),
        ("Realisasinya tidak naik dibandingkan tahun lalu.", "pk/ikm", "Tahun lalu", ("LK422", GALAT)),
        ("Realisasi Sampah laut naik dibandingkan tahun 2030.", "pk/sampah", "Tahun lalu", ("LK422", INGAT)),
        ("Target terlampaui.", "pk/ikm", "Capaian", ("LK423", GALAT)),
        ("Hasil ini masih di bawah target.", "pk/ikm", "Capaian", ("LK423", GALAT)),
        ("Sampah laut telah mencapai target.", "bab3", "Simpulan realisasi", ("LK423", GALAT)),
        ("Indikator yang belum mencapai targetnya adalah Indeks Kepuasan.", "bab3", "Analisis", ("LK423", GALAT)),
        ("Seluruh target telah tercapai.", "bab3", "Simpulan realisasi", ("LK423", GALAT)),
        ("Target terpenuhi pada 2 dari 2 indikator.", "bab4", "Kesimpulan", ("LK423", GALAT)),
        ("Realisasi tahun 2030 sebesar 79 telah mencapai target tahun itu.", "pk/ikm", "Tahun lalu", ("LK423", GALAT)),
        ("Target akhir periode Renstra belum tercapai.", "pk/ikm", "Jangka menengah", ("LK423", GALAT)),
        ("Dari analisis tidak ada efisiensi.", "bab4", "Kesimpulan", ("LK425", GALAT)),
        ("Sampah laut {{ indikator.ikm.capaian }}.", "bab3", "Analisis", ("LK434", INGAT)),
    ],
)
def test_a_claim_that_the_figures_deny(tmp_path: Path, teks: str, nama: str, slot: str, harap: tuple[str, str]) -> None:
    assert kode(temuan(tmp_path, teks, nama, slot)) == {harap}


@pytest.mark.parametrize(
    ("teks", "nama", "slot"),
    [
        ("Sasaran ini berpredikat **Sangat Memuaskan (AA)**.", "pk/ikm", "Penyebab"),
        ("Sampah laut berpredikat BB, sedangkan Indeks Kepuasan berpredikat AA.", "bab3", "Analisis"),
        ("Satu (1) indikator berkategori AA dan 1 (satu) indikator berkategori BB.", "bab3", "Penyebab"),
        ("Kelurahan meraih predikat Baik pada lomba kebersihan.", "pk/ikm", "Penyebab"),
        ("Keluarga kategori miskin mendapat bantuan, dan hasilnya baik.", "pk/ikm", "Penyebab"),
        ("Predikat capaian dijelaskan pada lampiran A (80).", "pk/ikm", "Penyebab"),
        ("Realisasinya naik dari {{ indikator.ikm.lalu.realisasi }}.", "pk/ikm", "Tahun lalu"),
        ("Petugas tetap melayani walaupun harga naik.", "pk/ikm", "Tahun lalu"),
        ("Diharapkan nilai ini tidak turun pada tahun berikutnya.", "pk/ikm", "Tahun lalu"),
        ("Targetnya naik menjelang akhir periode.", "pk/ikm", "Jangka menengah"),
        ("Nilai indeks naik pada triwulan kedua lalu turun pada triwulan ketiga.", "pk/ikm", "Tahun lalu"),
        ("Jumlah pemohon turun dibandingkan tahun lalu.", "pk/ikm", "Tahun lalu"),
        ("Agar target tercapai, petugas dilatih.", "pk/sampah", "Penyebab"),
        ("Target tercapai sepenuhnya dengan menambah armada.", "pk/sampah", "Solusi"),
        ("Untuk memenuhi target, armada ditambah.", "pk/sampah", "Solusi"),
        ("Hasil ini masih di bawah target.", "pk/sampah", "Capaian"),
        ("Realisasinya masih lebih rendah dari target.", "pk/sampah", "Capaian"),
        ("Kebutuhan pegawai belum terpenuhi.", "pk/ikm", "Penyebab"),
        ("Target serapan anggaran belum tercapai pada triwulan pertama.", "pk/ikm", "Efisiensi"),
        ("Beberapa indikator yang memenuhi target perlu dilihat lagi.", "bab3", "Analisis"),
        ("Penggunaan anggaran tergolong efisien apabila capaiannya tinggi.", "bab3", "Efisiensi"),
        ("Belum semua target tercapai.", "bab3", "Simpulan realisasi"),
        ("Target terpenuhi pada 1 (satu) dari 2 (dua) indikator.", "bab4", "Kesimpulan"),
        ("{{ kinerja.kalimat.ringkasan }} {{ kinerja.kalimat.predikat }}", "bab3", "Simpulan realisasi"),
        (
            "Sampah laut {{ indikator.sampah.capaian }}, Indeks Kepuasan {{ indikator.ikm.capaian }}.",
            "bab3",
            "Analisis",
        ),
    ],
)
def test_what_is_no_false_claim(tmp_path: Path, teks: str, nama: str, slot: str) -> None:
    assert temuan(tmp_path, teks, nama, slot) == []


SAKIP = isi_asli("renstra/awal.yaml").replace(
    'satuan: indeks\n    target: {2030: 80, 2031: "80,5"}', 'satuan: nilai_sakip\n    target: {2030: 80, 2031: "80,5"}'
)


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Nilai evaluasinya berkategori BB.", ("LK420", GALAT)),
        ("Target kinerja B ditetapkan pada awal tahun.", ("LK420", GALAT)),
        ("Nilai evaluasinya berkategori A, dengan capaian berpredikat Sangat Memuaskan.", None),
        ("Target kinerja A ditetapkan pada awal tahun.", None),
    ],
)
def test_a_score_has_a_letter_of_its_own(tmp_path: Path, teks: str, harap: tuple[str, str] | None) -> None:
    """The score 80,5 is an A, whatever its capaian of 100% is called."""
    hasil = kode(temuan(tmp_path, teks, "pk/ikm", "Penyebab", {"renstra/awal.yaml": SAKIP}))
    assert hasil == ({harap} if harap else set())


@pytest.mark.parametrize(("angka", "salah"), [("70", False), ("85", True)])
def test_above_and_below_another_level(tmp_path: Path, angka: str, salah: bool) -> None:
    lain = {n: t.replace("nilai: 85", f"nilai: {angka}") for n, t in PEMBANDING.items()}
    hasil = temuan(tmp_path, "Hasil ini telah melebihi angka rata-rata nasional.", "pk/ikm", "Nasional", lain)
    assert kode(hasil) == ({("LK424", GALAT)} if salah else set())


def test_the_finding_stands_at_the_word(tmp_path: Path) -> None:
    (d,) = temuan(tmp_path, "Dengan capaian penuh,\nsasaran ini berpredikat **Cukup**.", "pk/ikm", "Capaian")
    assert (d.line, d.column, d.length) == (4, 27, 5)
    assert d.excerpt[d.column - 1 : d.column - 1 + d.length] == "Cukup"
