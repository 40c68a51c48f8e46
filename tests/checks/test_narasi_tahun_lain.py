"""True sentences that are no claims of this year: conditions, aims, steps of a scale, duties, last year's results and
documents, next year's plans; and their neighbours that are slips. Tried on the office's own content, in its report of 2023 and
in one of 2024 made from it, which has 2023 beside it as last year.
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic

ISI = Path(__file__).parents[2] / "content"
KODE = frozenset(f"LK{n}" for n in (353, 442, *range(420, 430), *range(450, 455), 460, 463))
Tempat = tuple[str, str]
"""A narrative's file and the heading of one of its slots."""
SAKIP, NASIONAL, INDEKS = ("pk/sakip", "Capaian"), ("pk/sakip", "Nasional"), ("pk/ikm", "Tahun lalu")
LAPORAN, PROGRAM = ("pk/trantib", "Penyebab"), ("pk/trantib", "Program")
BAB3, UANG, PK, SDM = ("bab3", "Tahun lalu"), ("bab3", "Simpulan anggaran"), ("bab2", "PK"), ("bab1", "SDM")
REKOMENDASI, PENUTUP, EFISIENSI = ("bab4", "Rekomendasi"), ("bab4", "Penutup"), ("ikhtisar", "Efisiensi")

BENAR: dict[int, dict[Tempat, tuple[str, ...]]] = {
    2024: {
        SAKIP: (
            "Kategorinya tetap B, tetapi jaraknya ke kategori BB (di atas 70) tinggal 1,8 poin.",
            "Nilai SAKIP belum mencapai kategori BB, apalagi kategori A yang ditargetkan.",
            "Nilai SAKIP tahun 2023 dan 2024 sama-sama berkategori B.",
            "Target SAKIP tahun 2023 berkategori BB, target tahun 2024 berkategori A.",
            "Kategori A hanya dapat dicapai bila nilai naik di atas 80.",
            "Untuk meraih kategori BB, evaluasi internal perlu diperkuat.",
            "Kecamatan menargetkan kategori BB pada evaluasi berikutnya.",
            "Skala penilaian terdiri atas kategori AA, A, BB, B, CC, C, dan D.",
            "Kategori BB diberikan bagi nilai di atas 70.",
            "Nilai 68,2 masih dua tingkat di bawah kategori A.",
            "Satu tingkat di atasnya adalah kategori BB.",
            "Kecamatan perlu menambah 1,8 poin untuk kategori BB.",
            "Komponen perencanaan berkategori BB.",
            "Batas bawah kategori BB adalah 70,01.",
            "Seandainya nilainya 71, kategorinya menjadi BB.",
            "Nilai SAKIP tidak sampai pada kategori A sebagaimana yang diperjanjikan.",
            "Predikat A (Memuaskan) diharapkan dapat diraih pada tahun 2025.",
            "Perangkat daerah lain di Kabupaten Jember ada yang sudah berkategori BB.",
            "Hanya tiga perangkat daerah yang mencapai kategori BB.",
            "Nilai SAKIP perlu terus dinaikkan sehingga target tahun 2025 tercapai.",
            "LKIP Tahun 2023 telah dievaluasi Inspektorat dengan nilai 68,2.",
        ),
        NASIONAL: (
            "Pada tahun 2023 Nilai SAKIP masih di bawah rata-rata nasional.",
            "Tahun lalu Nilai SAKIP berada di bawah rata-rata nasional.",
        ),
        INDEKS: (
            "Pada tahun 2023 nilai indeks turun dari 82 menjadi 80.",
            "Tahun 2023 indeks turun 2 poin, tahun 2024 naik 3,5 poin.",
            "Nilai indeks turun pada tahun 2023 dan naik pada tahun 2024.",
            "Nilai indeks sempat turun pada tahun 2023.",
            "Pada tahun 2023, nilai indeks menurun karena antrean panjang.",
            "Nilai IKM 83,5 termasuk kategori B (Baik) menurut PermenPANRB Nomor 14 Tahun 2017.",
            "Mutu pelayanan berada pada kategori B.",
            "Unsur biaya berkategori A (Sangat Baik), sedangkan unsur waktu berkategori B (Baik).",
            "Dengan nilai 83,5 mutu pelayanan tergolong Baik.",
            "Untuk masuk kategori A (Sangat Baik) diperlukan nilai paling rendah 88,31.",
        ),
        LAPORAN: (
            "Seluruh laporan penertiban alat peraga telah selesai ditangani.",
            "Seluruh pengaduan yang datang dari aplikasi Wadul sudah ditindaklanjuti.",
            "Semua laporan di Kelurahan Gebang terselesaikan.",
            "Setiap laporan dapat diselesaikan bila personel cukup.",
        ),
        PROGRAM: (
            "Serapan program ini 98,80%, sedikit di bawah serapan tahun 2023 (98,85%).",
            "Target tahun 2023 sebesar 90% tercapai, sedangkan target tahun 2024 sebesar 100% belum tercapai.",
            "Kegiatan tahun 2023 dilanjutkan dengan patroli gabungan.",
        ),
        BAB3: (
            "Pada tahun 2023 target tercapai pada 5 dari 6 indikator.",
            "Bila satu laporan itu selesai, seluruh target tercapai.",
            "Pada tahun 2023 hanya satu indikator yang belum mencapai target, yaitu Nilai SAKIP.",
        ),
        UANG: ("Serapan pada tahun 2023 hanya 71,25%.", "Serapan tahun 2023 sebesar 71,25%, jauh di bawah tahun 2024."),
        PK: (
            "RKT 2023 bertanggal 1 Februari 2023 masih memakai Renstra sebelum perubahan.",
            "RKT 2024 disusun menurut Renstra perubahan, berbeda dari RKT 2023 yang masih menurut Renstra awal.",
            "Renstra perubahan berlaku sejak 31 Oktober 2023 sampai dengan tahun 2026.",
            "Perjanjian Kinerja Perubahan Tahun 2023 ditandatangani pada 21 November 2023.",
            "Laporan Kinerja Tahun 2023 disampaikan pada 10 Februari 2024.",
            "Dokumen LAKIP yang disusun pada tahun 2024 adalah LKIP Tahun 2023.",
            "RKT Tahun 2025 disusun pada triwulan IV.",
            "Target Renstra tahun 2024-2026 tidak berubah.",
            "Sisa periode Renstra 2025-2026 dipakai untuk perbaikan.",
        ),
        SDM: (
            "Pada awal tahun 2024 jabatan Kepala Seksi Pelayanan Umum masih kosong, dan baru terisi pada 1 Juli 2024.",
            "Sampai Juni 2024 jabatan Kepala Seksi Pelayanan Umum masih kosong.",
            "Jabatan Kepala Seksi Pelayanan Umum kosong beberapa bulan sebelum diisi.",
            "Jumlah penduduk pada akhir tahun 2023 sebanyak 101.388 jiwa.",
            "Per 31 Desember 2023 pegawai berjumlah 129 orang.",
        ),
        EFISIENSI: (
            "Sasaran yang tidak efisien adalah pengelolaan keuangan, yang anggarannya terserap {{ baris_pk.sakip.serapan }} "
            "dengan capaian {{ baris_pk.sakip.capaian }}, serta ketertiban umum dan ketenteraman masyarakat, yang anggarannya "
            "terserap {TRANTIB} dengan capaian 87,5%.",
        ),
    },
    2023: {
        SAKIP: (
            "Pada tahun 2024 nilai SAKIP diupayakan naik sehingga target A (81) tercapai.",
            "Capaian 76,25% berpredikat Sangat Baik (lima indikator lainnya berpredikat Sangat Memuaskan).",
            "Kategori BB baru dicapai bila nilainya lebih dari 70.",
            "Predikat Memuaskan pada nilai SAKIP baru dapat diraih bila nilainya di atas 80.",
            "Kategori A menjadi sasaran pada akhir periode Renstra.",
        ),
        LAPORAN: (
            "Seluruh laporan tentang pedagang kaki lima telah tuntas ditangani.",
            "Seluruh laporan harus selesai ditangani paling lambat 14 hari.",
        ),
        REKOMENDASI: ("Tindak lanjutnya dilaporkan pada LKIP tahun 2024.",),
        INDEKS: (
            "Dengan kenaikan 5 poin saja pada tahun 2024, target akhir periode sebesar 85 sudah terpenuhi.",
            "Sebaliknya, apabila loket tidak ditambah, target akhir periode tidak akan tercapai.",
            "Tanpa loket tambahan, target akhir periode mungkin tidak tercapai.",
        ),
        SDM: ("Penyusunan LKIP 2024 dimulai lebih awal.", "Hasil evaluasi dimuat dalam LKIP 2024."),
    },
}
SALAH: dict[int, dict[Tempat, dict[str, str]]] = {
    2024: {
        SAKIP: {
            "Nilai SAKIP naik ke kategori BB.": "LK420",
            "Nilai SAKIP telah mencapai kategori A.": "LK420",
            "Nilai SAKIP naik sehingga target tercapai.": "LK423",
        },
        NASIONAL: {"Pada tahun 2023 Nilai SAKIP di atas rata-rata nasional.": "LK424"},
        INDEKS: {
            "Nilai indeks turun dibandingkan tahun 2023.": "LK422",
            "Capaian indeks berpredikat Baik.": "LK420",
            "Mutu pelayanan berada pada kategori A (Sangat Baik).": "LK420",
        },
        LAPORAN: {"Seluruh laporan yang masuk telah selesai ditangani.": "LK463"},
        BAB3: {"Pada tahun 2023 target tercapai pada 4 dari 6 indikator.": "LK423"},
        PK: {
            "Perjanjian Kinerja Tahun 2023 memuat enam indikator.": "LK428",
            "Renstra periode 2021 sampai dengan 2025 menjadi pedoman.": "LK427",
        },
        SDM: {"Jabatan Kepala Seksi Pelayanan Umum masih kosong sampai akhir tahun.": "LK353"},
        PENUTUP: {
            "Demikian LKIP 2025 disusun.": "LK428",
            "LKIP Tahun 2023 dapat disusun dan disampaikan sesuai dengan waktunya.": "LK428",
            "Sampai dengan 31 Desember 2023 anggaran direalisasikan seluruhnya.": "LK428",
        },
    },
    2023: {
        SAKIP: {"Target kinerja B dengan realisasi B (61).": "LK420"},
        SDM: {"Jabatan Kepala Seksi Pelayanan Umum belum terisi pada periode tersebut.": "LK353"},
    },
}


def _siapkan(akar: Path, tahun: int) -> None:
    """A copy of the content; a report of 2024 is 2023's with other results."""
    shutil.copytree(ISI, akar, dirs_exist_ok=True)
    if tahun == 2023:
        return
    shutil.copytree(akar / "2023", akar / "2024")
    kinerja = akar / "2024" / "kinerja.yaml"
    teks = kinerja.read_text("utf-8")
    for id_, lama, baru in (("ikm", "80", "83,5"), ("trantib", "90", "87,5"), ("sakip", "61", "68,2")):
        teks = teks.replace(
            f"- indikator: {id_}\n    realisasi: {lama}\n", f"- indikator: {id_}\n    realisasi: {baru}\n"
        )
    kinerja.write_text(teks.replace("nilai: 63,36", "nilai: 64,05"), "utf-8")
    laporan = akar / "2024" / "laporan.yaml"
    laporan.write_text(laporan.read_text("utf-8").replace("riwayat: [2021, 2022]", "riwayat: [2022, 2023]"), "utf-8")


def _temuan(akar: Path, tahun: int, kalimat: Mapping[Tempat, Iterable[str]]) -> dict[str, list[Diagnostic]]:
    """What these families find in each sentence, put as a paragraph of its own at the end of its slot."""
    _siapkan(akar, tahun)
    serapan = "{:.2f}%"
    if any("{TRANTIB}" in k for semua in kalimat.values() for k in semua):
        isi, _ = muat(akar, tahun)
        assert isi is not None
        laporan = metrics.hitung(isi)
        assert laporan.pk is not None
        serapan = next(str(b.serapan) for b in laporan.pk.baris if b.indikator.id == "trantib")
    baris: dict[tuple[str, int], str] = {}
    for (nama, judul), semua in kalimat.items():
        berkas = akar / str(tahun) / "narasi" / f"{nama}.md"
        teks = berkas.read_text("utf-8")
        di = teks.find("\n## ", teks.index(f"## {judul}\n") + 3)
        di = len(teks) if di < 0 else di
        baru = "".join(f"\n{k.replace('{TRANTIB}', serapan)}\n" for k in semua)
        berkas.write_text(f"{teks[:di].rstrip()}\n{baru}{teks[di:]}", "utf-8")
    for (nama, _), semua in kalimat.items():
        isi_baris = (akar / str(tahun) / "narasi" / f"{nama}.md").read_text("utf-8").split("\n")
        baris |= {(nama, isi_baris.index(k.replace("{TRANTIB}", serapan)) + 1): k for k in semua}
    isi, _ = muat(akar, tahun)
    assert isi is not None
    hasil: dict[str, list[Diagnostic]] = defaultdict(list)
    for d in periksa_laporan(isi, metrics.hitung(isi)):
        k = baris.get((d.file.partition("narasi/")[2].removesuffix(".md"), d.line or 0))
        if k is not None and d.code in KODE and not d.reason:
            hasil[k].append(d)
    return hasil


@pytest.mark.parametrize("tahun", BENAR)
def test_what_is_true_of_another_time_or_of_none_is_no_slip(tmp_path: Path, tahun: int) -> None:
    hasil = _temuan(tmp_path, tahun, BENAR[tahun])
    assert {k: [(d.code, d.message) for d in semua] for k, semua in hasil.items()} == {}


@pytest.mark.parametrize("tahun", SALAH)
def test_their_neighbours_that_are_slips_are_told(tmp_path: Path, tahun: int) -> None:
    hasil = _temuan(tmp_path, tahun, SALAH[tahun])
    harap = {k: kode for semua in SALAH[tahun].values() for k, kode in semua.items()}
    assert {k: kode for k, kode in harap.items() if kode not in {d.code for d in hasil.get(k, ())}} == {}


def test_a_letter_that_is_called_the_targets_is_held_against_the_target(tmp_path: Path) -> None:
    hasil = _temuan(tmp_path, 2023, {SAKIP: ("Target kinerja B dengan realisasi B (61).",)})
    (d,) = hasil["Target kinerja B dengan realisasi B (61)."]
    assert d.message == 'kategori "B" bukan kategori targetnya: target Nilai SAKIP OPD BB (80)'
    assert d.hint.startswith("tulis BB")
