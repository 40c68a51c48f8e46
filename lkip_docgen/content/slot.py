"""The narrative's fixed slots: which files exist under ``content/<tahun>/narasi/`` and what each must hold.

Each line of the PK has one file ``pk/<id>.md`` with the seven analyses that PermenPANRB 53/2014, annex II, III.A asks
for.
"""

from __future__ import annotations

SLOT: dict[str, tuple[str, ...]] = {
    "kata_pengantar": ("isi",),
    "ikhtisar": ("pembuka", "tujuan", "capaian", "simpulan", "anggaran", "efisiensi", "kendala", "langkah"),
    "bab1": ("latar_belakang", "maksud", "tujuan", "kedudukan", "sdm", "profil", "isu_strategis", "permasalahan"),
    "bab2": ("renstra", "rpjmd", "matriks", "perubahan_renstra", "rkt", "cascading", "iku", "pk", "anggaran"),
    "bab3": (
        "kerangka",
        "realisasi_kinerja",
        "simpulan_realisasi",
        "tahun_lalu",
        "jangka_menengah",
        "nasional",
        "analisis",
        "penyebab",
        "simpulan_penyebab",
        "program",
        "efisiensi",
        "sumber_daya",
        "perubahan_anggaran",
        "anggaran",
        "simpulan_anggaran",
    ),
    "bab4": ("kesimpulan", "permasalahan", "rekomendasi", "penutup"),
}
"""Slots of each file, in order; all are required."""

SLOT_PK: tuple[str, ...] = (
    "capaian",  # 1 target and realisasi this year
    "tahun_lalu",  # 2 against earlier years
    "jangka_menengah",  # 3 against the Renstra's end
    "nasional",  # 4 against a national standard, or why there is none
    "penyebab",  # 5 causes of success or failure
    "masalah",
    "solusi",
    "efisiensi",  # 6 use of resources
    "program",  # 7 programs that support or hinder
)
"""Slots of ``pk/<id baris>.md``."""
