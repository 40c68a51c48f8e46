"""The catalogue's codes of the Word templates (LK601 on). Each example is tried by ``tests/checks/test_contoh_dokumen.py``."""

from __future__ import annotations

from typing import Final

from .kode import TEKS, Kode

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
        "templates/docx/bab4.docx disimpan sebagai Word 97-2003 (.doc) lalu diganti namanya",
        "templates/docx/bab4.docx disimpan sebagai Word Document (.docx)",
        sumber="ECMA-376 bagian 1 (WordprocessingML)",
        bahasa=TEKS,
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
        "{%tr fro b in pk.baris %}\n{{ b.id }}\n{%tr endfor %}",
        "{%tr for b in pk.baris %}\n{{ b.id }}\n{%tr endfor %}",
        bahasa=TEKS,
    ),
    Kode(
        "LK605",
        "Tanda tidak berpasangan",
        "Setiap {{ ditutup }}, setiap {% for %} ditutup {% endfor %}, setiap {% if %} ditutup {% endif %}, pada "
        "alinea, baris, atau tabel yang sama. Tanda yang tertinggal merusak berkas Word.",
        "{%p if laporan.belum_audit %}\nAngka ini belum diaudit.",
        "{%p if laporan.belum_audit %}\nAngka ini belum diaudit.\n{%p endif %}",
        bahasa=TEKS,
    ),
    Kode(
        "LK606",
        "Tanda blok tidak pada tempatnya",
        "Tanda yang diawali p, tr, atau tc mengganti seluruh alinea, baris, atau selnya; teks lain di dalamnya ikut "
        "hilang. Sebaliknya narasi dan gambar, yang terdiri atas alinea, tidak dapat disisipkan di tengah kalimat.",
        "Uraian: {{p narasi.bab1.maksud }}",
        "Uraian:\n{{p narasi.bab1.maksud }}",
        bahasa=TEKS,
    ),
    Kode(
        "LK607",
        "Tanda di dalam templat tidak dapat diisi",
        "Namanya dikenal, tetapi nilainya tidak cocok dengan cara pakainya: misalnya penyaring angka diberi teks, "
        "atau kumpulan dicetak seperti satu nilai.",
        "{{ instansi.nama | rupiah }}",
        "{{ anggaran.pagu | rupiah }}",
        bahasa=TEKS,
    ),
    Kode(
        "LK608",
        "Gaya tidak ada dalam induk gaya",
        "Dokumen jadi hanya memakai gaya dari gaya.docx. Alinea dengan gaya lain akan tercetak dengan huruf dan jarak "
        "yang salah.",
        "alinea di bab4.docx bergaya JudulKu, yang hanya dibuat di bab4.docx",
        "gaya JudulKu dibuat di gaya.docx, lalu lkip gaya dijalankan",
        bahasa=TEKS,
    ),
    Kode(
        "LK609",
        "Gaya templat berbeda dari induknya",
        "Yang dipakai adalah gaya dari gaya.docx, sehingga templat yang gayanya berbeda tampak lain di Word daripada "
        "hasil cetaknya.",
        "gaya Normal diubah di bab4.docx",
        "gaya Normal diubah di gaya.docx, lalu lkip gaya dijalankan",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK610",
        "Rujukan silang tanpa sasaran",
        'Rujukan seperti "Tabel 3.1" menunjuk penanda pada tabel itu. Bila tabel, foto, atau lampirannya tidak '
        "ikut dicetak, rujukannya tidak punya nomor. Pada contoh ini RKT tahun itu belum ada.",
        "Rinciannya pada {{ lihat.lampiran_rkt }}.",
        "Rinciannya pada {{ lihat.lampiran_pk }}.",
        bahasa=TEKS,
    ),
    Kode(
        "LK611",
        "Penanda dipakai lebih dari sekali",
        "Satu penanda (bookmark) menunjuk satu tempat; dua penanda senama membuat rujukan dan daftar isi menunjuk "
        "halaman yang salah. Biasanya terjadi sesudah menyalin tabel berikut judulnya.",
        "penanda tabel_capaian ada pada dua tabel",
        "penanda pada tabel salinan dihapus atau diganti namanya (Word: Insert, Bookmark)",
        sumber="ECMA-376 bagian 1 (WordprocessingML)",
        bahasa=TEKS,
    ),
    Kode(
        "LK612",
        "Prototipe tabel tidak dikenal",
        "Tabel bertingkat diisi dari tabel contoh di dalam templat, yang namanya ditulis pada Table Properties, Alt "
        "Text, Title. Nama lain tidak punya pengisi.",
        "Title: prototipe: rtk",
        "Title: prototipe: rkt",
        bahasa=TEKS,
    ),
    Kode(
        "LK613",
        "Hasil pengisian bukan dokumen yang sah",
        "Isi memuat karakter kendali yang tidak boleh ada dalam berkas Word, atau tanda blok memotong alinea atau "
        "tabel.",
        "kalimat narasi yang ditempel dari PDF dan membawa karakter tak tampak (U+0001 sampai U+001F)",
        "kalimat yang diketik ulang atau ditempel sebagai teks biasa",
        sumber="ECMA-376 bagian 1 (WordprocessingML)",
        bahasa=TEKS,
    ),
    Kode(
        "LK614",
        "Gambar rusak saat disusun",
        "Isi foto baru dibaca seluruhnya ketika laporan dibuat. Foto yang awal dan akhirnya utuh tetapi pikselnya "
        "rusak lolos dari pemeriksaan dan baru diketahui di sini.",
        "berkas: foto/rapat.png   # piksel di tengahnya rusak",
        "berkas: foto/rapat.png   # disalin ulang",
    ),
    Kode(
        "LK615",
        "Objek dalam templat tidak dapat digabungkan",
        "Bagan Excel, SmartArt, dan objek tertanam bergantung pada berkas lain di dalam templatnya dan rusak bila "
        "dipindahkan ke dokumen gabungan.",
        "bagan Excel yang ditempel di bab4.docx",
        "bagan yang ditempel sebagai gambar (Paste Special, Picture)",
        bahasa=TEKS,
    ),
    Kode(
        "LK616",
        "Dokumen yang diminta belum ada isinya",
        "PK, RKT, dan keputusan tentang IKU dapat dibuat tersendiri hanya bila isinya sudah ditulis; tanpa itu "
        "berkasnya akan kosong.",
        "lkip build 2031 --only rkt   # content/2031/rkt.yaml belum ada",
        "lkip build 2031 --only rkt   # content/2031/rkt.yaml sudah diisi",
        bahasa=TEKS,
    ),
    Kode(
        "LK617",
        "Dokumen dilewati karena isinya belum ada",
        "Perintah untuk semua dokumen membuat yang ada isinya dan menyebut yang dilewati, supaya tidak ada yang "
        "disangka sudah dibuat.",
        "lkip build 2031 --only semua   # content/2031/rkt.yaml belum ada",
        "lkip build 2031 --only semua   # content/2031/rkt.yaml sudah diisi",
        bahasa=TEKS,
        berat="catatan",
    ),
    Kode(
        "LK635",
        "Blok tanda tangan tanpa penanda tangan yang terbaca",
        "Daftar tanda tangan dibaca dari blok itu: jabatan, sedikitnya dua baris kosong, lalu nama. Blok yang lain "
        "bentuknya tidak ikut terdaftar, dan tanda tangannya dapat terlewat.",
        "CAMAT\nBudi Santoso",
        "CAMAT\n\n\n\n\nBudi Santoso",
        bahasa=TEKS,
        berat="peringatan",
    ),
)
