"""The catalogue's codes of what was typed though the content knows it (LK447 on): numbers of tables, people, dates and
numbers of documents, names of programs. Each example is tried on a small office by ``tests/checks/test_narasi_data.py``."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN, Kode

KATALOG_RUJUK: Final[tuple[Kode, ...]] = (
    Kode(
        "LK447",
        "Nomor tabel, gambar, lampiran, atau bab yang tidak ada",
        "Nomor yang diketik tertinggal bila tabel bertambah atau berpindah, dan pembaca mencari yang tidak ada. Yang ada "
        "diketahui dari laporan yang tersusun. Nomor milik dokumen lain tidak diperiksa bila dokumennya disebut tepat "
        "sesudah atau sebelumnya (Bab V Permendagri 86/2017). Nomor yang bentuknya lain dari yang tercetak (Lampiran IX, "
        "Tabel 5) adalah peringatan.",
        "Rinciannya disajikan pada Tabel 3.14.   <!-- laporan ini berhenti pada Tabel 3.8 -->",
        "Rinciannya disajikan pada {{ lihat.tabel_anggaran }}.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK448",
        "Nomor tabel, gambar, lampiran, atau bab yang diketik",
        "Nomor ini benar hari ini, tetapi tidak ikut berubah bila susunan laporan berubah. Ungkapan lihat mencetak nomor "
        "yang selalu benar. Bab yang disebut dengan judulnya (Bab I Pendahuluan) dibiarkan.",
        "Rinciannya disajikan pada Tabel 3.8.",
        "Rinciannya disajikan pada {{ lihat.tabel_anggaran }}.",
        bahasa=MARKDOWN,
        berat="catatan",
    ),
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
