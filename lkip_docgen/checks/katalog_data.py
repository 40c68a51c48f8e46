"""The catalogue's codes of the narrative's words on what the data count: people, the organisation, years beside each other
(LK497 and on)."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN, Kode

KATALOG_DATA: Final[tuple[Kode, ...]] = (
    Kode(
        "LK497",
        "Banyaknya pegawai atau penduduk tidak sesuai data",
        "Kelompok mana yang lebih banyak, yang terbanyak, atau berapa orangnya, diketahui dari sdm.yaml dan profil.yaml. "
        "Kalimat yang tersisa dari tahun lalu tidak ikut berubah bersama tabelnya. Yang dibandingkan: ASN dan Non ASN, pejabat "
        "struktural dan pelaksana, pendidikan, golongan ruang, serta penduduk laki-laki dan perempuan.",
        "Pegawai ASN lebih sedikit daripada pegawai Non ASN.   <!-- 5 dan 2 orang -->",
        "Pegawai ASN lebih banyak daripada pegawai Non ASN.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK498",
        "Susunan organisasi atau batas wilayah tidak sesuai data",
        "Banyaknya seksi, bidang, dan sub bagian diketahui dari organisasi.yaml, dan apa yang berbatasan di sebelah mana dari "
        "profil.yaml. Bagan dan daftarnya mengikuti data itu, sedangkan yang diketik tidak.",
        "Dinas terdiri atas sekretariat dan tiga bidang.   <!-- bagannya memuat dua bidang -->",
        "Dinas terdiri atas sekretariat dan dua bidang.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK499",
        "Anggaran, pegawai, atau penduduk tidak bergerak seperti disebut",
        "Apakah pagu, serapan, pegawai, atau penduduk naik dibandingkan tahun lalu diketahui bila content/ memuat laporan "
        "tahun itu, dan apakah pagu sesudah perubahan naik dari murninya diketahui dari anggaran.yaml. Kata yang tersisa dari "
        "laporan lama bertentangan dengannya.",
        "Pagu sesudah perubahan lebih besar daripada pagu murni.   <!-- turun dari Rp3.600.000 ke Rp3.500.000 -->",
        "Pagu sesudah perubahan lebih kecil daripada pagu murni.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
)
