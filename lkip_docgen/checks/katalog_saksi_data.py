"""Catalogue of the rules that hold the data's own entries against one another: LK231–LK239 figures and wordings,
LK330–LK339 the office, its people and lists. Each example is tried by ``tests/checks/test_saksi_data.py``."""

from __future__ import annotations

from typing import Final

from .kode import Kode

KATALOG_SAKSI_DATA: Final[tuple[Kode, ...]] = (
    Kode(
        "LK330",
        "Jabatan ditulis lain di tempat lain",
        "Jabatan kepala dan atasan ditulis dua kali (jabatan: dan lengkap:), jabatan kepala sekali lagi pada susunan "
        "organisasi. Yang satu dicetak dalam kalimat, yang lain di atas tanda tangan; keduanya jabatan yang sama. Pemimpin "
        "kabupaten disebut Bupati, pemimpin kota Wali Kota.",
        "atasan: {jabatan: Wali Kota, lengkap: Bupati Bahari}",
        "atasan: {jabatan: Wali Kota, lengkap: Wali Kota Bahari}",
        "Undang-Undang 23/2014 tentang Pemerintahan Daerah",
        berat="peringatan",
    ),
    Kode(
        "LK331",
        "Tempat tanda tangan lain",
        "Dokumen ditandatangani di tempat yang dikenal dari identitas instansi: ibu_kota:, daerahnya, namanya, atau "
        "alamatnya. Nama kota lain biasanya tersisa dari contoh kantor lain.",
        "tanggal: 2031-01-15\ntempat: Muara Teluk   # ibu_kota: Bahari",
        "tanggal: 2031-01-15\ntempat: Bahari",
        berat="peringatan",
    ),
    Kode(
        "LK332",
        "Sebutan tidak sesuai namanya",
        "sebutan: dan sebutan_wilayah: dicetak di dalam kalimat; keduanya sama dengan sebutan pada nama instansi dan "
        "nama-nama wilayahnya. Kelurahan bukan desa.",
        "sebutan_wilayah: Desa   # wilayah: Kelurahan Teluk",
        "sebutan_wilayah: Kelurahan",
        "Undang-Undang 6/2014 tentang Desa",
        berat="peringatan",
    ),
    Kode(
        "LK333",
        "Daerah lain pada identitas atau sumber",
        "Nama kecamatan, kabupaten atau kota, dan provinsi pada identitas instansi, sumber anggaran, dasar hukum, pembanding, "
        "dan tingkat prestasi adalah satu. Yang lain dari kebanyakan tempat biasanya tersisa dari contoh kantor lain.",
        "sumber: APBD Kota Muara",
        "sumber: APBD Kota Bahari",
        berat="peringatan",
    ),
)
