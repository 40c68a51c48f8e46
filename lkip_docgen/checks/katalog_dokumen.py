"""The catalogue's codes of the Word templates (LK6) and of what the PDF step can't draw (LK8)."""

from __future__ import annotations

from typing import Final

from .katalog_foto import KATALOG_FOTO
from .katalog_lampiran import KATALOG_LAMPIRAN
from .kode import TEKS, Kode

_WORD: Final = "ECMA-376 bagian 1 (WordprocessingML)"

KATALOG_DOKUMEN: Final[tuple[Kode, ...]] = (
    Kode(
        "LK601",
        "Susunan dokumen keliru",
        "susunan.yaml menentukan bagian apa saja yang dicetak dan urutannya. Kunci yang salah eja, nilai di luar "
        "pilihan, atau lampiran yang tidak ada di dalamnya akan menghilangkan bagian laporan tanpa tanda.",
        "seksi: {orientasi: mendatar}",
        "seksi: {orientasi: lanskap}",
    ),
    Kode(
        "LK602",
        "Templat tidak dapat dipakai",
        "Templat harus berkas Word (.docx) yang utuh. Berkas .doc lama, berkas kosong, salinan yang terputus, atau "
        "berkas yang namanya tidak sama dengan susunan.yaml tidak dapat dibuka.",
        "templates/docx/bab1.docx disimpan sebagai Word 97-2003 (.doc) lalu diganti namanya",
        "templates/docx/bab1.docx disimpan sebagai Word Document (.docx)",
        _WORD,
        TEKS,
    ),
    Kode(
        "LK603",
        "Nama di dalam templat tidak dikenal",
        "Tanda di dalam templat menyebut data dengan namanya, sama seperti narasi. Nama yang tidak ada akan tercetak "
        "kosong; `lkip vars` menampilkan semua nama.",
        "{{ instansi.nma }}",
        "{{ instansi.nama }}",
        bahasa=TEKS,
    ),
    Kode(
        "LK604",
        "Tanda di dalam templat tidak terbaca",
        "Isi tanda harus satu ungkapan ({{ … }}) atau satu perintah yang dikenal ({% for … %}, {% if … %}). Hal yang "
        "sama berlaku bagi syarat dan judul di dalam susunan.yaml.",
        "{%tr fro b in pk.baris %}",
        "{%tr for b in pk.baris %}",
        bahasa=TEKS,
    ),
    Kode(
        "LK605",
        "Tanda tidak berpasangan",
        "Setiap {{ ditutup }}, setiap {% for %} ditutup {% endfor %}, setiap {% if %} ditutup {% endif %}, pada alinea, "
        "baris, atau tabel yang sama. Tanda yang tertinggal merusak berkas Word.",
        "{%p if laporan.belum_audit %}   (tanpa {%p endif %} sesudahnya)",
        "{%p if laporan.belum_audit %}\n…\n{%p endif %}",
        bahasa=TEKS,
    ),
    Kode(
        "LK606",
        "Tanda blok tidak pada tempatnya",
        "Tanda yang diawali p, tr, atau tc mengganti seluruh alinea, baris, atau selnya; teks lain di dalamnya ikut "
        "hilang. Sebaliknya narasi dan gambar, yang terdiri atas alinea, tidak dapat disisipkan di tengah kalimat.",
        "Uraian: {{p narasi.bab1.maksud }}",
        "Uraian:   (alinea pertama)\n{{p narasi.bab1.maksud }}   (alinea berikutnya)",
        bahasa=TEKS,
    ),
    Kode(
        "LK607",
        "Tanda di dalam templat tidak dapat diisi",
        "Namanya dikenal, tetapi nilainya tidak cocok dengan cara pakainya: misalnya penyaring angka diberi teks, atau "
        "kumpulan dicetak seperti satu nilai.",
        "{{ instansi.nama | rupiah }}",
        "{{ anggaran.pagu | rupiah }}",
        bahasa=TEKS,
    ),
    Kode(
        "LK608",
        "Gaya tidak ada dalam induk gaya",
        "Dokumen jadi hanya memakai gaya dari gaya.docx. Alinea dengan gaya lain akan tercetak dengan huruf dan jarak "
        "yang salah.",
        "alinea di bab1.docx bergaya JudulKu, yang hanya dibuat di bab1.docx",
        "gaya JudulKu dibuat di gaya.docx, lalu lkip gaya dijalankan",
        bahasa=TEKS,
    ),
    Kode(
        "LK609",
        "Gaya templat berbeda dari induknya",
        "Yang dipakai adalah gaya dari gaya.docx, sehingga templat yang gayanya berbeda tampak lain di Word daripada "
        "hasil cetaknya.",
        "gaya Normal diubah di bab1.docx",
        "gaya Normal diubah di gaya.docx, lalu lkip gaya dijalankan",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK610",
        "Rujukan silang tanpa sasaran",
        'Rujukan seperti "Tabel 3.1" menunjuk penanda (bookmark) pada tabel itu. Bila tabelnya tidak ikut dicetak, '
        "rujukannya tidak punya nomor.",
        "{{ lihat.lampiran_rkt }}   (tahun ini tanpa RKT)",
        "kalimat itu dihapus, atau RKT ditambahkan",
        bahasa=TEKS,
    ),
    Kode(
        "LK611",
        "Penanda dipakai lebih dari sekali",
        "Satu penanda (bookmark) menunjuk satu tempat; dua penanda senama membuat rujukan dan daftar isi menunjuk "
        "halaman yang salah. Biasanya terjadi sesudah menyalin tabel berikut judulnya.",
        "penanda tabel_capaian ada pada dua tabel",
        "penanda pada tabel salinan dihapus atau diganti namanya (Word: Insert, Bookmark)",
        _WORD,
        TEKS,
    ),
    Kode(
        "LK612",
        "Prototipe tabel tidak dikenal",
        "Tabel bertingkat diisi dari tabel contoh di dalam templat, yang namanya ditulis pada Table Properties, Alt Text, "
        "Title. Nama lain tidak punya pengisi.",
        "Title: prototipe: rtk",
        "Title: prototipe: rkt",
        bahasa=TEKS,
    ),
    Kode(
        "LK613",
        "Hasil pengisian bukan dokumen yang sah",
        "Isi memuat karakter kendali yang tidak boleh ada dalam berkas Word, atau tanda blok memotong alinea atau tabel.",
        "teks salinan dari PDF dengan karakter tak tampak (U+0000 sampai U+001F)",
        "teks yang diketik ulang atau ditempel sebagai teks biasa",
        _WORD,
        TEKS,
    ),
    Kode(
        "LK614",
        "Gambar tidak dapat dibaca saat disusun",
        "Foto atau lambang yang disebut isi laporan rusak, bukan PNG/JPEG, terlalu besar, atau tidak ada.",
        "logo: lambang.svg",
        "logo: lambang.png",
    ),
    Kode(
        "LK615",
        "Objek dalam templat tidak dapat digabungkan",
        "Bagan Excel, SmartArt, dan objek tertanam bergantung pada berkas lain di dalam templatnya dan rusak bila "
        "dipindahkan ke dokumen gabungan.",
        "bagan Excel ditempel di bab3.docx",
        "bagan itu ditempel sebagai gambar (Paste Special, Picture)",
        bahasa=TEKS,
    ),
    *KATALOG_LAMPIRAN,
    *KATALOG_FOTO,
    Kode(
        "LK616",
        "Dokumen yang diminta belum ada isinya",
        "PK, RKT, dan keputusan tentang IKU dapat dibuat tersendiri hanya bila isinya sudah ditulis; tanpa itu berkasnya "
        "akan kosong.",
        "make rkt YEAR=2030   (content/2030/rkt.yaml belum ada)",
        "content/2030/rkt.yaml diisi lebih dahulu",
    ),
    Kode(
        "LK617",
        "Dokumen dilewati karena isinya belum ada",
        "Perintah untuk semua dokumen membuat yang ada isinya dan menyebut yang dilewati, supaya tidak ada yang disangka "
        "sudah dibuat.",
        "make semua YEAR=2030   (content/2030/rkt.yaml belum ada)",
        "content/2030/rkt.yaml diisi, atau catatan ini dibiarkan bila RKT memang tidak dibuat",
        berat="catatan",
    ),
    Kode(
        "LK635",
        "Blok tanda tangan tanpa penanda tangan yang terbaca",
        "Daftar tanda tangan dibaca dari blok itu: jabatan, sedikitnya dua baris kosong, lalu nama. Blok yang lain bentuknya "
        "tidak ikut terdaftar, dan tanda tangannya dapat terlewat.",
        "CAMAT\nBudi Santoso",
        "CAMAT\n(empat baris kosong)\nBudi Santoso",
        berat="peringatan",
    ),
    Kode(
        "LK801",
        "Tidak ada huruf untuk karakter itu",
        "Huruf yang dibawa program tidak memuat karakter itu, sehingga di kertas ada yang hilang. Simbol dari huruf "
        "simbol lama yang tidak dikenal hanya diperingatkan.",
        "Dihadiri warga 𝌆",
        "Dihadiri warga",
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
        "Kotak teks, tabel mengambang, dan gambar yang dikelompokkan dicetak di antara alinea, bukan di sampingnya; "
        "isinya tidak hilang.",
        "tabel dengan Text wrapping: Around",
        "tabel dengan Text wrapping: None",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK805",
        "Isi lebih tinggi dari tempatnya",
        "Baris, gambar, atau sel yang lebih tinggi dari halaman atau dari tinggi barisnya yang tetap akan terpotong.",
        "tinggi baris: Exactly 0,5 cm, isinya dua baris",
        "tinggi baris: At least 0,5 cm",
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
        "Bidang (field) lama seperti EQ dan AUTONUM dihitung Word saat ditampilkan dan tidak menyimpan hasilnya; catatan "
        "kaki yang dirujuk tetapi tidak ada tidak dapat dicetak.",
        "bidang { AUTONUM }",
        "penomoran biasa (Numbering)",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK808",
        "Tautan tanpa sasaran",
        "Tautan di dalam dokumen menunjuk penanda yang tidak ada; teksnya tercetak, tetapi tidak dapat diklik.",
        "tautan ke penanda yang sudah dihapus",
        "tautan ke penanda yang ada",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK809",
        "Tidak dapat dicetak persis",
        "Hal lain yang tata letaknya berbeda dari permintaan berkas; pesannya menyebut apa, misalnya teks yang "
        "seharusnya mengalir di samping gambar.",
        "gambar dengan Wrap Text: Square",
        "gambar dengan Wrap Text: In Line with Text",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK810",
        "Halaman asli digambar sebagai gambar",
        "Halaman lampiran dari berkas PDF biasanya dimasukkan ke PDF laporan apa adanya. Halaman yang tidak memenuhi syarat "
        "arsip PDF/A-2b (huruf tidak tertanam, warna CMYK, isian formulir, dan sebagainya) digambar sebagai gambar: tetap "
        "terbaca dan tercetak, tetapi teksnya tidak dapat dicari.",
        "halaman yang hurufnya tidak tertanam",
        "PDF yang disimpan dari Word dengan pilihan PDF/A",
        bahasa=TEKS,
        berat="catatan",
    ),
    Kode(
        "LK811",
        "Gambar vektor tidak digambar",
        "Gambar SVG di dalam berkas Word memakai hal yang tidak didukung (gradasi, saringan, huruf lain), dan berkas itu "
        "tidak memuat gambar PNG penggantinya.",
        "SVG dengan gradasi, tanpa PNG",
        "gambar yang disisipkan di Word (Insert, Pictures), yang menyimpan PNG penggantinya",
        bahasa=TEKS,
        berat="peringatan",
    ),
)
"""In order of their codes."""
