"""The catalogue's codes of built files (LK701 on)."""

from __future__ import annotations

from typing import Final

from .kode import TEKS, Kode

_WORD: Final = "ECMA-376 bagian 1 (WordprocessingML)"

KATALOG_HASIL: Final[tuple[Kode, ...]] = (
    Kode(
        "LK701",
        "Sisa tanda atau pesan kesalahan ikut tercetak",
        'Ungkapan yang tidak dihitung, pesan Word seperti "Error! Reference source not found.", dan kata program seperti '
        "None berarti ada isi yang hilang di tempat itu. Kurung kurawal yang ditulis \\{{ dalam narasi memang dicetak dan "
        "tidak dipersoalkan.",
        "keterangan: Rapat {{ instansi.nama }}   (pada foto.yaml)",
        "keterangan: Rapat Kecamatan Sukamaju   (pada foto.yaml)",
        bahasa=TEKS,
    ),
    Kode(
        "LK702",
        "Halaman kosong",
        "Halaman tanpa isi biasanya berasal dari alinea kosong atau pemisah halaman yang berlebih di templat. Halaman kosong "
        "perangkat cetak bolak-balik, agar bagian mulai di halaman kanan, tidak termasuk.",
        "(page break)\n(page break)\nBAB II",
        "(page break)\nBAB II",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK703",
        "Judul tertinggal di kaki halaman",
        "Judul, dan judul tabel, dibaca bersama isinya. Gaya judul pada gaya.docx memakai Keep with next; bila itu hilang, "
        "judul dapat tertinggal di kaki halaman sebelum isinya.",
        "gaya Heading2 tanpa Keep with next",
        "gaya Heading2 dengan Keep with next",
        _WORD,
        TEKS,
        "peringatan",
    ),
    Kode(
        "LK704",
        "Tabel atau gambar melewati batas tulisan",
        "Yang melewati batas tulisan terpotong saat dijilid atau oleh mesin cetak. Gambar yang diletakkan bebas (bukan In Line "
        "with Text) dianggap sengaja.",
        "lebar tabel: 20 cm pada kertas bertulisan 16 cm",
        "lebar tabel: 100%",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK705",
        "Blok tanda tangan sendirian di satu halaman",
        "Halaman yang hanya memuat tanda tangan dapat dipasangkan pada naskah lain. Sekurang-kurangnya dua baris naskah "
        "menyertainya (kelaziman tata naskah dinas).",
        "naskah penuh sampai kaki halaman, tanda tangan di halaman berikut",
        "sebagian naskah ikut ke halaman tanda tangan",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK706",
        "Gambar terlalu kasar untuk ukuran cetaknya",
        "Di bawah 150 titik per inci gambar tampak pecah di kertas. Ini berlaku bagi lambang, logo, dan gambar di dalam "
        "templat; foto dan pindaian diperiksa tersendiri, grafik dicetak sebagai garis.",
        "lambang: lambang.png   (60 × 72 piksel, dicetak selebar 35 mm)",
        "lambang: lambang.png   (600 × 720 piksel, dicetak selebar 35 mm)",
        "pilihan penyusun program, sama dengan LK632",
        TEKS,
        "peringatan",
    ),
    Kode(
        "LK707",
        "Huruf terlalu kecil",
        "Huruf di bawah 6 pt tidak terbaca tanpa kaca pembesar, apalagi sesudah difotokopi. Pangkat dan indeks tidak dihitung.",
        "tabel dengan huruf 5 pt",
        "tabel dengan huruf 8 pt",
        "pilihan penyusun program",
        TEKS,
        "peringatan",
    ),
    Kode(
        "LK708",
        "Rujukan silang tanpa sasaran pada hasil",
        "Rujukan (REF, PAGEREF) yang penandanya tidak ada atau yang tidak mencetak apa pun akan menjadi pesan kesalahan begitu "
        "Word memperbaruinya. LK610 menyebut rujukan dalam naskah; kode ini juga yang di kepala dan kaki halaman dan rujukan "
        "ke nomor halaman.",
        "lihat halaman { PAGEREF bab_lima }   (penanda bab_lima tidak ada)",
        "lihat halaman { PAGEREF bab3 }",
        _WORD,
        TEKS,
    ),
    Kode(
        "LK709",
        "Bentuk berkas Word tidak sah",
        "Word menolak atau memperbaiki sendiri berkas yang sifat-sifatnya tidak tertulis menurut urutannya, yang bidang atau "
        "penandanya terpotong, yang tabelnya tanpa baris, atau yang memakai penomoran yang tidak ada. Penyebabnya templat yang "
        "disimpan program lain, atau perintah if/for yang memotong sebuah bidang, penanda, atau tabel.",
        "w:jc tertulis sebelum w:ind pada templat dari program lain",
        "templat itu dibuka di Microsoft Word dan disimpan ulang",
        _WORD,
        TEKS,
    ),
)
"""In order of their codes."""
