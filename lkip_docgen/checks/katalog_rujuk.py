"""The catalogue's codes of what was typed though the content knows it (LK447 on): numbers of tables, people, dates and
numbers of documents, names of programs. Each example is tried on a small office by ``tests/checks/test_narasi_data.py``."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN, Kode

KATALOG_RUJUK: Final[tuple[Kode, ...]] = (
    Kode(
        "LK450",
        "Nama di samping jabatan bukan pemegangnya",
        "Nama pejabat lama sering tersisa dari laporan tahun lalu. Nama di samping jabatan kepala, atasannya, atau pimpinan "
        "unit dicocokkan dengan pejabat.yaml menurut tanggal pada kalimatnya, atau menurut tahun laporan. Nama pejabat yang "
        "tercatat pada jabatan lain adalah galat. Kalimat tentang pergantian (mantan, digantikan, dilantik) dan pelaksana "
        "tugas dilewati.",
        "Laporan ini diterima Wali Kota Bahari, dr. Sinta Karang, M.Kes.",
        "Laporan ini diterima {{ instansi.atasan.lengkap }}, {{ pk.pihak_kedua.nama }}.",
        "pejabat.yaml",
        MARKDOWN,
        "peringatan",
    ),
)
