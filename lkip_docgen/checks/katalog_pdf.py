"""The catalogue's codes of what the PDF step can't draw (LK8). Each example is tried by ``tests/checks/test_contoh_pdf.py``."""

from __future__ import annotations

from typing import Final

from .kode import TEKS, Kode

KATALOG_PDF: Final[tuple[Kode, ...]] = (
    Kode(
        "LK801",
        "Tidak ada huruf untuk karakter itu",
        "Huruf yang dibawa program tidak memuat karakter itu, sehingga di kertas ada yang hilang. Simbol dari huruf "
        "simbol lama yang tidak dikenal hanya diperingatkan.",
        "Semboyan kecamatan: ꦲꦤꦕꦫꦏ",
        "Semboyan kecamatan: hanacaraka",
        bahasa=TEKS,
    ),
    Kode(
        "LK802",
        "Gambar tidak tercetak",
        "Berkas gambar tidak ada di dalam .docx, berada di luar berkas, atau rusak.",
        "gambar yang ditautkan (Link to File)",
        "gambar yang disisipkan (Insert)",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK803",
        "Bagian dokumen tidak digambar",
        "Bentuk gambar, WordArt, objek tertanam, garis tepi halaman, dan nomor baris tidak digambar pada PDF.",
        "panah dari Insert, Shapes",
        "gambar PNG dari panah itu",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK804",
        "Diletakkan dalam alur naskah",
        "Kotak teks, tabel mengambang, gambar yang dikelompokkan, dan gambar yang teksnya mengalir di sampingnya "
        "dicetak di antara alinea; isinya tidak hilang.",
        "tabel dengan Text wrapping: Around",
        "tabel dengan Text wrapping: None",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK805",
        "Isi lebih tinggi dari tempatnya",
        "Baris, gambar, atau sel yang lebih tinggi dari halaman atau dari tinggi barisnya yang tetap akan terpotong.",
        "tinggi baris: Exactly 0,5 cm, isinya tiga baris",
        "tinggi baris: At least 0,5 cm, isinya tiga baris",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK806",
        "Huruf tertanam tidak utuh",
        "Berkas Word menyebut huruf yang ditanamkan di dalamnya, tetapi berkas hurufnya tidak ada; huruf yang paling "
        "dekat dipakai.",
        "huruf tertanam hilang setelah berkas disimpan program lain",
        "berkas disimpan lagi di Word dengan Embed fonts in the file",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK807",
        "Bidang atau catatan kaki tidak dihitung",
        "Bidang (field) lama seperti EQ dan AUTONUM dihitung Word saat ditampilkan dan tidak menyimpan hasilnya; "
        "catatan kaki yang dirujuk tetapi tidak ada tidak dapat dicetak.",
        "bidang { AUTONUM }",
        "penomoran biasa (Numbering)",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK808",
        "Tautan tanpa sasaran",
        "Tautan di dalam dokumen menunjuk penanda yang tidak ada; teksnya tercetak, tetapi tidak dapat diklik.",
        "tautan ke penanda capaian, yang sudah dihapus",
        "tautan ke penanda capaian, yang ada",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK809",
        "Gambar buatan Word tidak digambar",
        "Bagan Word, SmartArt, dan tulisan tangan digambar Word sendiri saat ditampilkan; pada PDF tempatnya kosong. "
        "Pesannya menyebut yang mana.",
        "SmartArt (Insert, SmartArt)",
        "gambar PNG dari SmartArt itu",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK810",
        "Halaman asli digambar sebagai gambar",
        "Halaman lampiran dari berkas PDF biasanya dimasukkan ke PDF laporan apa adanya. Halaman yang tidak memenuhi "
        "syarat arsip PDF/A-2b (huruf tidak tertanam, warna CMYK, isian formulir, dan sebagainya) digambar sebagai "
        "gambar: tetap terbaca dan tercetak, tetapi teksnya tidak dapat dicari.",
        "lampiran/pk.pdf yang hurufnya tidak tertanam",
        "lampiran/pk.pdf hasil pemindai, yang tiap halamannya sebuah gambar",
        bahasa=TEKS,
        berat="catatan",
    ),
    Kode(
        "LK811",
        "Gambar vektor tidak digambar",
        "Gambar SVG di dalam berkas Word memakai hal yang tidak didukung (gradasi, saringan, huruf lain), dan berkas "
        "itu tidak memuat gambar PNG penggantinya.",
        "SVG dengan gradasi, tanpa PNG",
        "gambar yang disisipkan di Word (Insert, Pictures), yang menyimpan PNG penggantinya",
        bahasa=TEKS,
        berat="peringatan",
    ),
)
