"""The catalogue's codes of the templates (LK640 on)."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN, TEKS, Kode

_WORD: Final = "ECMA-376 bagian 1 (WordprocessingML)"

KATALOG_TEMPLAT: Final[tuple[Kode, ...]] = (
    Kode(
        "LK640",
        "Perubahan terlacak tertinggal di templat",
        "Perubahan yang belum diterima atau ditolak (Track Changes) ikut ke dokumen jadi dan tampak sebagai coretan di Word, "
        "padahal dokumennya akan ditandatangani.",
        "alinea yang diubah dengan Track Changes menyala",
        "perubahannya diterima (Review, Accept All Changes)",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK641",
        "Komentar di dalam templat",
        "Komentar tidak ikut ke dokumen jadi. Kode ini mengingatkan bahwa ada yang masih dibahas.",
        'komentar "cek nomor surat" pada satu alinea',
        "komentarnya diselesaikan dan dihapus",
        bahasa=TEKS,
        berat="catatan",
    ),
    Kode(
        "LK642",
        "Isi templat akan hilang",
        "Catatan akhir (endnote), catatan kaki tanpa isi, dan gambar yang berkasnya tidak ada di dalam templat tidak dapat "
        "dibawa ke dokumen jadi.",
        "catatan akhir (Insert Endnote)",
        "catatan kaki (Insert Footnote)",
        _WORD,
        TEKS,
    ),
    Kode(
        "LK643",
        "Kepala atau kaki halaman tidak tercetak",
        "Kepala dan kaki halaman genap tidak dipakai, dan susunan.yaml menentukan bagian mana yang memakai kepala dan kaki "
        "halamannya sendiri. Yang tidak dipakai dokumen mana pun hanya menyesatkan penyuntingnya.",
        "sampul.docx dengan kaki halaman, pada susunan.yaml: seksi: {nomor: tanpa}",
        "sampul.docx tanpa kaki halaman, atau seksi: {nomor: tanpa, kaki: sendiri}",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK644",
        "Bidang yang tidak dihitung",
        "Yang dihitung saat menyusun adalah nomor halaman, daftar isi, nomor tabel dan gambar, dan rujukan silang. Bidang lain "
        "mencetak hasil lamanya, dan bidang seperti DATE diganti Word setiap kali berkas dibuka.",
        "Sukamaju, { DATE }",
        "Sukamaju, {{ laporan.tanggal }}",
        _WORD,
        TEKS,
        "peringatan",
    ),
    Kode(
        "LK645",
        "Kotak isian yang belum diisi",
        'Kotak isian (content control) yang masih menampilkan petunjuknya mencetak "Click or tap here to enter text.". Kotak '
        "yang mengambil isinya dari properti berkas kehilangan sumbernya.",
        "kotak isian kosong dari tab Developer",
        "teks atau tanda {{ … }} biasa",
        _WORD,
        TEKS,
        "peringatan",
    ),
    Kode(
        "LK646",
        "Alinea kosong berlebih",
        "Dua alinea kosong atau lebih membuat ruang putih yang berpindah-pindah begitu isinya berubah, kadang satu halaman "
        "penuh. Ruang untuk tanda tangan (kosong di antara jabatan dan nama) tidak termasuk.",
        "alinea\n(kosong)\n(kosong)\nalinea",
        "alinea\n(kosong)\nalinea",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK647",
        "Narasi tidak dicetak templat mana pun",
        "Bagian narasi tercetak hanya di tempat templat menyebutnya. Bagian yang tidak disebut sudah ditulis dengan sia-sia. "
        "Pesannya menyebut templat yang kehilangan tandanya, dan narasi yang karena itu tidak tercetak.",
        "## Isu strategis\n\nIsu …   <!-- {{p narasi.bab1.isu_strategis }} terhapus dari bab1.docx -->",
        "## Isu strategis\n\nIsu …   <!-- {{p narasi.bab1.isu_strategis }} ada pada bab1.docx -->",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK648",
        "Isian tidak dicetak templat mana pun",
        "Foto, prestasi, dan data lain yang terisi tetapi tidak disebut templat, narasi, atau bagan mana pun tidak sampai ke "
        "laporan. Foto dicetak pada baris PK yang disebutnya.",
        "- {jenis: Lomba kampung, tingkat: Kabupaten, …}   # prestasi.docx tidak ada dalam susunan.yaml",
        "- {jenis: Lomba kampung, tingkat: Kabupaten, …}   # prestasi.docx ada dalam susunan.yaml",
        berat="peringatan",
    ),
)
"""In order of their codes."""
