"""The catalogue's codes of scans and further annexes (LK62). Each example is tried by
``tests/checks/test_contoh_dokumen.py``."""

from __future__ import annotations

from typing import Final

from .kode import TEKS, Kode

KATALOG_LAMPIRAN: Final[tuple[Kode, ...]] = (
    Kode(
        "LK620",
        "Berkas di folder lampiran tidak dipakai",
        "Berkas di folder lampiran dipakai bila namanya id lampiran (pk.pdf, atau pk-1.jpg, pk-2.jpg, …) atau bila "
        "didaftar pada lampiran.yaml. Yang lain tidak dicetak; biasanya namanya belum disesuaikan.",
        "lampiran/perjanjian-kinerja.pdf",
        "lampiran/pk.pdf",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK621",
        "Pindaian tidak dapat dibuka",
        "Berkas rusak, kosong, terkunci dengan kata sandi, terlalu besar, atau bukan PDF, JPEG, atau PNG (misalnya "
        "HEIC dari ponsel, atau Word) tidak dapat menjadi halaman laporan.",
        "lampiran/pk.heic",
        "lampiran/pk.jpg",
        bahasa=TEKS,
    ),
    Kode(
        "LK622",
        "Lampiran tambahan belum berjudul",
        "Lampiran yang tidak ada dalam susunan templat belum mempunyai judul untuk dicetak dan didaftar pada daftar "
        "isi.",
        "- {id: surat_tugas, berkas: [lampiran/surat-tugas.pdf]}",
        "- {id: surat_tugas, judul: Surat Tugas Tim Penyusun, berkas: [lampiran/surat-tugas.pdf]}",
    ),
    Kode(
        "LK623",
        "Nomor halaman pindaian meloncat",
        "Halaman yang tertinggal dari dokumen bertanda tangan sulit disadari sesudah laporan dicetak.",
        "lampiran/pk-1.jpg\nlampiran/pk-3.jpg",
        "lampiran/pk-1.jpg\nlampiran/pk-2.jpg\nlampiran/pk-3.jpg",
        bahasa=TEKS,
        berat="peringatan",
    ),
)
