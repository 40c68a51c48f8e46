"""What the narrative says of people, units and borders beside the office's own data: 5 ASN and 2 others, three of all with S-1
and four with SLTA; 100 men and 120 women; two bidang."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen.checks.katalog_data import KATALOG_DATA
from lkip_docgen.checks.kode import Kode
from tests.checks.narasi_uji import contoh_sesuai, temuan
from tests.content.kantor import isi_asli

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
TEMPAT = {"LK497": ("bab1", "Sdm"), "LK498": ("bab1", "Kedudukan")}
"""By code the narrative's file and slot that its examples stand for."""


@pytest.mark.parametrize("k", KATALOG_DATA, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    contoh_sesuai(tmp_path, k, *TEMPAT[k.kode], LAIN)


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
