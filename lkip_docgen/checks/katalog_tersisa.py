"""Catalogue of the rules on figures left from an earlier year (LK263 on); tried by ``tests/checks/test_tersisa.py``."""

from __future__ import annotations

from typing import Final

from .kode import TEKS, Kode

_SALINAN: Final = "Tahun baru dimulai dengan menyalin folder tahun lalu. "

KATALOG_TERSISA: Final[tuple[Kode, ...]] = (
    Kode(
        "LK263",
        "Anggaran sama persis dengan tahun lalu",
        f"{_SALINAN}Realisasi yang sama sampai rupiahnya hampir pasti belum diganti; jumlahnya tetap cocok, sebab semuanya "
        "milik tahun lalu. Angka bulat yang sama pada satu dua sub kegiatan tidak dipersoalkan.",
        "{id: gaji, nama: Gaji, pagu: {perubahan: 1.000.000}, realisasi: 912.345}",
        "{id: gaji, nama: Gaji, pagu: {perubahan: 1.000.000}, realisasi: 936.120}",
        berat="peringatan",
    ),
    Kode(
        "LK264",
        "Jumlah pegawai sama persis dengan tahun lalu",
        f"{_SALINAN}Dalam setahun ada yang naik pangkat, pindah, atau pensiun; tabel jabatan, golongan, dan pendidikan yang "
        "seluruhnya sama biasanya belum diganti.",
        "pangkat: [{golongan: III/d, jumlah: 2}, {golongan: III/c, jumlah: 1}]",
        "pangkat: [{golongan: III/d, jumlah: 3}]",
        berat="peringatan",
    ),
    Kode(
        "LK265",
        "Jumlah penduduk sama persis dengan tahun lalu",
        f"{_SALINAN}Jumlah penduduk laki-laki dan perempuan tidak mungkin keduanya sama sampai satuannya, kecuali sumbernya "
        "memang terbitan yang sama.",
        "penduduk: {laki_laki: 50.123, perempuan: 51.234}",
        "penduduk: {laki_laki: 50.456, perempuan: 51.567}",
        berat="peringatan",
    ),
    Kode(
        "LK266",
        "Kinerja sama persis dengan tahun lalu",
        f"{_SALINAN}Realisasi semua indikator yang sama, atau daftar aduan yang sama, biasanya belum diganti. Satu dua "
        "indikator yang realisasinya tetap tidak dipersoalkan.",
        'indikator:\n  - indikator: ikm\n    realisasi: "79,5"\n  - indikator: sampah\n    realisasi: 12',
        'indikator:\n  - indikator: ikm\n    realisasi: "80,5"\n  - indikator: sampah\n    realisasi: 12',
        berat="peringatan",
    ),
    Kode(
        "LK267",
        "RKT sama persis dengan tahun lalu",
        f"{_SALINAN}Rencana anggaran semua sub kegiatan, atau tanggal, yang sama dengan RKT tahun lalu biasanya belum diganti.",
        "anggaran: 1.000.000",
        "anggaran: 1.100.000",
        berat="peringatan",
    ),
    Kode(
        "LK268",
        "Foto atau pindaian tahun lalu",
        f"{_SALINAN}Foto dan hasil pindai di dalamnya ikut tersalin dan tercetak; pindaian PK, RKT, atau IKU tahun lalu bahkan "
        "menggantikan lampiran yang baru. Pindaian keputusan IKU yang masih berlaku tidak dipersoalkan.",
        "lampiran/pk.pdf   # hasil pindai PK tahun lalu",
        "lampiran/pk.pdf   # hasil pindai PK tahun ini",
        bahasa=TEKS,
        berat="peringatan",
    ),
)
