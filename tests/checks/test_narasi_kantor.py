"""What the narrative says of people, units and borders beside the office's own data: 5 ASN and 2 others, three of all with S-1
and four with SLTA; 100 men and 120 women; two bidang."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen.checks.katalog_data import KATALOG_DATA
from lkip_docgen.checks.kode import Kode
from lkip_docgen.content.slot import SLOT
from tests.checks.narasi_uji import contoh_sesuai, temuan
from tests.content.kantor import isi_asli, narasi, narasi_pk

SDM = """\
periode: 2031
kelompok: {struktural: 3, pelaksana: 2, non_asn: 2}
jabatan: [{jabatan: Kepala, jumlah: 3, struktural: ya}, {jabatan: Staf, jumlah: 2}]
pangkat: [{golongan: III/d, jumlah: 2}, {golongan: III/a, jumlah: 3}]
tingkat_pendidikan: [S-1, SLTA]
pendidikan_asn: [{golongan: III/d, jumlah: {S-1: 3, SLTA: 2}}]
pendidikan_non_asn: {jumlah: {SLTA: 2}}
"""
PROFIL = """\
luas_km2: 12
batas:
  - {arah: utara, wilayah: [Kecamatan Karang, Kecamatan Teluk]}
  - {arah: selatan, wilayah: [Kecamatan Ombak]}
penduduk: {laki_laki: 100, perempuan: 120}
"""
LAIN = {
    "2031/sdm.yaml": SDM,
    "2031/profil.yaml": PROFIL,
    "organisasi.yaml": isi_asli("organisasi.yaml")
    + "  - {id: pesisir, nama: Bidang Pesisir, jabatan: Kepala Bidang Pesisir, induk: dinas}\n"
    + "  - {id: laut, nama: Bidang Laut, jabatan: Kepala Bidang Laut, induk: dinas}\n",
}
ANGGARAN = (
    isi_asli("2031/anggaran.yaml")
    .replace("{perubahan: 1.000.000}", "{murni: 1.100.000, perubahan: 1.000.000}")
    .replace("{perubahan: 500.000}", "{murni: 500.000, perubahan: 500.000}")
    .replace("{perubahan: 2.000.000}", "{murni: 2.000.000, perubahan: 2.000.000}")
)
TEMPAT = {"LK497": ("bab1", "Sdm"), "LK498": ("bab1", "Kedudukan"), "LK499": ("bab3", "Perubahan anggaran")}
"""By code the narrative's file and slot that its examples stand for."""


@pytest.mark.parametrize("k", KATALOG_DATA, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    contoh_sesuai(tmp_path, k, *TEMPAT[k.kode], LAIN | {"2031/anggaran.yaml": ANGGARAN})


def _kode(tmp_path: Path, slot: str, teks: str) -> set[str]:
    return {d.code for d in temuan(tmp_path, teks, "bab1", slot, LAIN)}


# ---------------------------------------------------------------- people


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Penduduk laki-laki lebih banyak daripada perempuan.", True),
        ("Penduduk perempuan lebih sedikit dibandingkan dengan penduduk laki-laki.", True),
        ("Jumlah ASN lebih sedikit daripada Non ASN.", True),
        ("Sebagian besar pegawai berstatus Non ASN.", True),
        ("Pegawai terbanyak berpendidikan S-1.", True),
        ("Pegawai ASN terbanyak berpendidikan SMA.", True),
        ("Golongan yang paling banyak ialah III/d.", True),
        ("Pegawai lulusan S1 berjumlah lima orang.", True),
        ("Golongan III/a sebanyak 4 (empat) orang.", True),
        ("Penduduk laki-laki lebih sedikit daripada perempuan.", False),
        ("Penduduk laki-laki tidak lebih banyak daripada perempuan.", False),
        ("Di Kelurahan Karang penduduk laki-laki lebih banyak daripada perempuan.", False),
        ("Pada tahun 2020 penduduk laki-laki lebih banyak daripada perempuan.", False),
        ("Pegawai laki-laki lebih banyak daripada perempuan.", False),
        ("Sebagian besar pegawai berstatus ASN.", False),
        ("Sebagian besar ASN berpendidikan S-1.", False),
        ("Tabel itu merinci pegawai ASN. Pegawai terbanyak berpendidikan S-1.", False),
        ("Pegawai terbanyak kedua berpendidikan S-1.", False),
        ("Jumlah pelaksana sama dengan jumlah Non ASN.", False),
        ("Pegawai lulusan S-1 tiga orang dan lulusan SLTA empat orang.", False),
        ("Pegawai ASN lulusan SLTA dua orang.", False),
        ("Pegawai lulusan S-1 dan SLTA berjumlah 7 orang.", False),
        ("Pegawai lulusan S-1 yang pensiun berjumlah dua orang.", False),
        ("Lulusan S-1 dua orang lebih banyak daripada yang dibutuhkan.", False),
        ("Pegawai berpendidikan SLTA berjumlah 4 orang, yakni 2 ASN dan 2 Non ASN.", False),
        ("Pegawai berpendidikan SLTA berjumlah 5 orang, yakni 2 ASN dan 2 Non ASN.", True),
    ],
)
def test_groups_of_people_are_as_large_as_the_tables_have_them(tmp_path: Path, teks: str, salah: bool) -> None:
    assert ("LK497" in _kode(tmp_path, "Sdm", teks)) is salah


# ---------------------------------------------------------------- units and borders


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Kepala Dinas dibantu sekretariat dan tiga bidang.", True),
        ("Dinas membawahi 4 (empat) bidang.", True),
        ("Organisasinya terdiri atas sekretariat serta satu bidang.", True),
        ("Dinas membawahi dua bidang, yaitu pesisir dan laut.", False),
        ("Dinas memiliki tiga bidang keahlian.", False),
        ("Rapat dihadiri sekretariat dan tiga bidang.", False),
        ("Dalam kegiatan itu kepala dinas dibantu satu bidang.", False),
        ("Setiap kelurahan memiliki tiga seksi.", False),
        ("Dahulu dinas membawahi tiga bidang.", False),
        ("Sebelah utara berbatasan dengan Kecamatan Ombak.", True),
        ("Di sebelah selatan: Kecamatan Ombak dan Kecamatan Teluk.", True),
        ("Sebelah utara berbatasan dengan Kecamatan Karang dan Kecamatan Teluk.", False),
        ("Kelurahan Pasir di sebelah utara berbatasan dengan Kecamatan Ombak.", False),
        ("Wilayahnya membentang dari Kecamatan Ombak di selatan sampai Kecamatan Karang di utara.", False),
    ],
)
def test_units_and_borders_are_those_of_the_data(tmp_path: Path, teks: str, salah: bool) -> None:
    assert ("LK498" in _kode(tmp_path, "Kedudukan", teks)) is salah


# ---------------------------------------------------------------- last year's report beside this one

LALU = {
    **{f"2030/{n}.yaml": isi_asli(f"2031/{n}.yaml") for n in ("kinerja", "pk", "iku")},
    **{f"2030/narasi/{n}.md": narasi(slot) for n, slot in SLOT.items()},
    **{f"2030/narasi/pk/{n}.md": narasi_pk(n) for n in ("ikm", "sampah")},
    "2031/anggaran.yaml": ANGGARAN,
    "2030/anggaran.yaml": isi_asli("2031/anggaran.yaml").replace("{perubahan: 1.000.000}", "{perubahan: 900.000}"),
    "2030/sdm.yaml": isi_asli("2031/sdm.yaml")
    .replace("non_asn: 1", "non_asn: 3")
    .replace("struktural: 2, pelaksana: 1", "struktural: 1, pelaksana: 2"),
}
"""The pagu rose from 3.400.000 to 3.500.000, which was 3.600.000 at first; of six staff four are left, and one who was
pelaksana is struktural now."""


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Pagu anggaran turun dibandingkan tahun 2030.", True),
        ("Dibandingkan tahun lalu, anggaran dinas berkurang.", True),
        ("Serapan anggaran naik dari tahun sebelumnya.", True),
        ("Jumlah pegawai bertambah dibandingkan tahun 2030.", True),
        ("Pagu sesudah perubahan lebih besar daripada pagu murni.", True),
        ("Pagu anggaran naik dibandingkan tahun 2030.", False),
        ("Pagu anggaran turun dibandingkan tahun 2025.", False),
        ("Pagu Program Pesisir turun dibandingkan tahun 2030.", False),
        ("Program Pesisir terserap baik. Anggarannya turun dibandingkan tahun 2030.", False),
        ("Dibandingkan tahun lalu, anggaran tidak berkurang.", False),
        ("Jumlah pegawai berkurang dari tahun lalu.", False),
        ("Jumlah pejabat struktural berkurang dari tahun lalu.", True),
        ("Jumlah pejabat struktural bertambah dari tahun lalu.", False),
        ("Jumlah pelaksana bertambah dibandingkan tahun 2030.", True),
        ("Pegawai lulusan S-1 bertambah dibandingkan tahun 2030.", False),
        ("Jumlah pegawai yang mengikuti pelatihan bertambah dibandingkan tahun 2030.", False),
        ("Pagu sesudah perubahan lebih kecil daripada pagu murni.", False),
        ("Pada program itu pagu sesudah perubahan lebih besar daripada pagu murni.", False),
    ],
)
def test_budget_and_staff_moved_as_both_years_have_it(tmp_path: Path, teks: str, salah: bool) -> None:
    kode = {d.code for d in temuan(tmp_path, teks, "bab3", "Simpulan anggaran", LALU)}
    assert ("LK499" in kode) is salah


def test_without_last_years_report_nothing_is_compared(tmp_path: Path) -> None:
    semua = temuan(tmp_path, "Jumlah pegawai bertambah dibandingkan tahun 2030.", "bab3", "Simpulan anggaran")
    assert "LK499" not in {d.code for d in semua}


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Pegawai berjumlah 129 orang, bertambah dari 131 orang.", True),
        ("Hasilnya 95%, turun dari 90%.", True),
        ("Pegawai berjumlah 131 orang, bertambah dari 129 orang.", False),
        ("Hasilnya 95%, naik dari semula 90%.", False),
        ("Yang pindah 5 orang, berkurang dari 9 orang.", False),
        ("Selisihnya 2 poin turun dari 90%.", False),
        ("Ada 5 orang yang pindah, jumlahnya berkurang dari 131 orang menjadi 126 orang.", False),
        ("Rata-ratanya naik dari 96,04% pada tahun 2030 menjadi 95,28%.", True),
        ("Rata-ratanya turun dari 96,04% pada tahun 2030 menjadi 95,28%.", False),
        ("Pejabat struktural berkurang dari 42 menjadi 43 orang.", True),
        ("Pejabat struktural bertambah dari 42 orang menjadi 43 orang.", False),
        ("Biayanya naik dari Rp2.000.000,00 menjadi Rp1.500.000,00.", True),
        ("Kantor naik dari peringkat 5 menjadi peringkat 3.", False),
        ("Peringkat kantor naik dari 5 menjadi 3.", False),
        ("Waktu layanan turun dari 30 menjadi 20 menit.", False),
    ],
)
def test_a_number_that_rose_is_more_than_what_it_rose_from(tmp_path: Path, teks: str, salah: bool) -> None:
    kode = {d.code for d in temuan(tmp_path, teks, "bab3", "Simpulan anggaran")}
    assert ("LK472" in kode) is salah


# ---------------------------------------------------------------- over all indicators

_DUA_BELUM = {"2031/kinerja.yaml": isi_asli("2031/kinerja.yaml").replace("realisasi: 80,5", "realisasi: 78")}
"""Both indicators missed their targets: Indeks Kepuasan fell from 79 to 78, Sampah laut is at 12."""


@pytest.mark.parametrize(
    ("teks", "kode"),
    [
        ("Satu-satunya indikator yang belum mencapai target ialah Indeks Kepuasan.", "LK423"),
        ("Indikator yang belum mencapai targetnya adalah {{ indikator.ikm.nama }}.", "LK423"),
        ("Seluruh indikator meningkat dibandingkan tahun 2030.", "LK422"),
        ("Tidak ada indikator yang menurun.", "LK422"),
        ("Salah satu indikator yang belum mencapai targetnya adalah {{ indikator.ikm.nama }}.", ""),
        ("Indikator yang belum mencapai targetnya adalah {{ indikator.ikm.nama }} dan Sampah laut.", ""),
        ("Indikator yang belum mencapai targetnya adalah {{ indikator.ikm.nama }} serta sampah di pantai.", ""),
        ("Pada tahun 2030 indikator yang belum mencapai target hanya {{ indikator.ikm.nama }}.", ""),
        ("Satu-satunya indikator program yang belum mencapai target ialah persentase layanan.", ""),
        ("Tidak ada indikator yang menurun selain Indeks Kepuasan.", ""),
        ("Target seluruh indikator meningkat dibandingkan tahun 2030.", ""),
    ],
)
def test_claims_over_all_indicators(tmp_path: Path, teks: str, kode: str) -> None:
    semua = {d.code for d in temuan(tmp_path, teks, "bab3", "Simpulan realisasi", _DUA_BELUM)}
    assert semua & {"LK422", "LK423"} == ({kode} if kode else set())


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Hanya satu sasaran yang tergolong efisien.", True),
        ("Hanya dua sasaran yang tergolong tidak efisien.", True),
        ("Hanya dua baris kinerja memakai anggarannya secara efisien.", False),
        ("Tahun lalu hanya satu sasaran yang tergolong efisien.", False),
    ],
)
def test_only_so_many_were_efficient(tmp_path: Path, teks: str, salah: bool) -> None:
    kode = {d.code for d in temuan(tmp_path, teks, "bab3", "Efisiensi")}
    assert ("LK425" in kode) is salah
