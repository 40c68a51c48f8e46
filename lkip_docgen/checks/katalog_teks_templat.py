"""The catalogue's codes of what was typed in templates (LK649 to LK662)."""

from __future__ import annotations

from typing import Final

from .kode import TEKS, Kode

_PK: Final = "PermenPANRB 53/2014, Lampiran I (bentuk perjanjian kinerja)"

KATALOG_TEKS_TEMPLAT: Final[tuple[Kode, ...]] = (
    Kode(
        "LK649",
        "Nama instansi atau daerah diketik pada templat",
        "Nama instansi, daerah, jabatan kepalanya, dan tempat tanda tangan ada pada instansi.yaml dan dicetak dengan tanda. "
        "Nama kantor lain, nama yang salah ketik, atau tempat yang lain dari isinya adalah galat; nama yang benar menjadi "
        "peringatan, karena tidak ikut berubah bila namanya berganti.",
        "sampul.docx: KECAMATAN SUMBERSARI   (padahal nama: Kecamatan Suka Maju)",
        "sampul.docx: {{ instansi.nama | besar }}",
        bahasa=TEKS,
    ),
    Kode(
        "LK650",
        "Tahun diketik pada templat",
        "Templat dipakai setiap tahun. Tahun laporan yang diketik akan tercetak juga pada laporan berikutnya (peringatan), dan "
        "tahun lain pada sampul, judul, kepala kolom, kaki halaman, atau susunan.yaml sudah salah sekarang (galat). Tahun pada "
        "kutipan peraturan tidak termasuk.",
        "sampul.docx: TAHUN 2028   (laporan tahun 2029)",
        "sampul.docx: TAHUN {{ tahun }}",
        bahasa=TEKS,
    ),
    Kode(
        "LK651",
        "Nama pejabat atau NIP diketik pada templat",
        "Penanda tangan diambil dari pejabat.yaml menurut tanggal dokumennya. Nama atau NIP orang lain adalah galat; yang "
        "benar menjadi peringatan, karena tetap tercetak sesudah pejabatnya berganti.",
        "bab4.docx: {{ pejabat.kepala.nama }}, NIP. 19730206 200312 1 003   (NIP orang lain)",
        "bab4.docx: {{ pejabat.kepala.nama }}, NIP. {{ pejabat.kepala.nip }}",
        bahasa=TEKS,
    ),
    Kode(
        "LK652",
        "Tanggal diketik pada templat",
        "Tanggal laporan, PK, RKT, dan keputusan ada pada isinya. Tanggal yang lain dari itu, atau yang tidak ada dalam "
        "kalender, adalah galat; yang benar menjadi peringatan, karena tercetak lagi tahun depan.",
        "bab4.docx: {{ laporan.tempat }}, 10 Februari 2029   (tanggal: 10 Februari 2030)",
        "bab4.docx: {{ laporan.tempat }}, {{ laporan.tanggal }}",
        bahasa=TEKS,
    ),
    Kode(
        "LK653",
        "Angka diketik pada templat",
        "Angka yang diketik tidak ikut berubah bila isinya berubah. Angka pada baris jumlah yang lain dari hitungan, dan "
        "rupiah yang hampir sama dengan angka laporan, adalah galat; selebihnya peringatan. Nomor keputusan yang diketik "
        "diperlakukan sama. Nomor kolom, nomor urut, dan angka tetap (0, 100%) tidak termasuk.",
        "bab3.docx, baris RATA-RATA CAPAIAN: 69,04%",
        "bab3.docx, baris RATA-RATA CAPAIAN: {{ kinerja.rata_rata | sel }}",
        bahasa=TEKS,
    ),
    Kode(
        "LK654",
        "Tanda tidak sesuai dengan kepala kolom atau labelnya",
        "Kepala kolom, label baris, dan kata sebelum tanda menyebut apa yang tercetak di sana; langkah terakhir nama tanda "
        "menyebut apa yang dicetaknya. Kolom REALISASI yang diisi .target, baris jumlah dengan ukuran, daftar, atau dokumen "
        "lain (tabel RKT dijumlahkan dengan anggaran.pagu), kolom target jangka menengah yang diisi target tahun ini, judul "
        "bagi versi Renstra yang lain, satu tanda pada dua kolom, dan NIP yang diisi nama mencetak yang bukan "
        "maksudnya, tanpa satu angka pun salah hitung. Pemeriksa diam bila kepala atau "
        "tandanya tidak menyebut ukuran yang pasti.",
        "kolom REALISASI {{ tahun }}: {{ b.target | sel }}",
        "kolom REALISASI {{ tahun }}: {{ b.realisasi | sel }}",
        bahasa=TEKS,
    ),
    Kode(
        "LK655",
        "Tahun pada kepala kolom lain dari tahun isinya",
        "Kepala {{ tahun_lalu }} berarti kolomnya berisi data tahun lalu (b.lalu.…), kepala {{ tahun }} data tahun laporan.",
        "kolom REALISASI {{ tahun_lalu }}: {{ b.realisasi | sel }}",
        "kolom REALISASI {{ tahun }}: {{ b.realisasi | sel }}",
        bahasa=TEKS,
    ),
    Kode(
        "LK656",
        "Penanda tangan tertukar",
        "Pihak pertama berjanji, pihak kedua atasannya; bentuk perjanjian kinerja menempatkan keduanya pada tempat yang tetap: "
        "pihak pertama berjanji mewujudkan target, pihak kedua melakukan supervisi. Satu tanda tangan pun hanya milik satu "
        "orang: nama, jabatan, pangkat, dan NIP-nya dari pejabat yang sama.",
        "Nama : {{ pk.pihak_pertama.nama }} … Selaku atasan pihak pertama, selanjutnya disebut pihak kedua.",
        "Nama : {{ pk.pihak_kedua.nama }} … Selaku atasan pihak pertama, selanjutnya disebut pihak kedua.",
        _PK,
        TEKS,
    ),
    Kode(
        "LK657",
        "Salah ketik atau ejaan tidak baku pada templat",
        "Judul, kepala kolom, dan kalimat formulir pada templat tercetak pada setiap laporan. Katanya dibandingkan dengan kata "
        "baku, dengan kata laporan ini, dan dengan kata formulirnya.",
        "iku.docx: TENTANNG",
        "iku.docx: TENTANG",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK658",
        "Huruf atau nomor judul, atau nomor kolom, pada templat tidak urut",
        "Huruf judul (A., B., …), nomor anak judul (B.1, B.2, …), dan nomor di bawah kepala kolom diketik pada templat, jadi "
        "tidak berubah sendiri bila judul atau kolom ditambah, dihapus, atau dipindahkan. Nomor kolom boleh mulai dari "
        "berapa saja.",
        "A. LATAR BELAKANG, B. MAKSUD DAN TUJUAN, B. SUSUNAN ORGANISASI",
        "A. LATAR BELAKANG, B. MAKSUD DAN TUJUAN, C. SUSUNAN ORGANISASI",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK659",
        "Judul tanpa gaya judul",
        "Daftar isi dan penanda (bookmark) PDF dibuat dari gaya judul. Judul yang hanya ditebalkan, atau kehilangan gayanya "
        "saat ditempel, hilang dari keduanya.",
        "A. KESIMPULAN UMUM, bergaya IsiParagraf",
        "A. KESIMPULAN UMUM, bergaya Heading 2",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK660",
        "Berkas lain di folder templat",
        "Yang dicetak hanya berkas yang disebut susunan.yaml. Salinan di sampingnya mudah disunting karena dikira templatnya "
        "(peringatan); berkas lain yang tidak disebut hanya diberi catatan. Berkas kunci Word (~$…) diabaikan.",
        "templates/docx/bab4 - Copy.docx",
        "templates/docx/bab4.docx saja",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK661",
        "Dua tabel atau gambar berketerangan sama",
        "Daftar tabel dan daftar gambar dibuat dari keterangannya; dua yang sama tidak dapat dibedakan di sana, biasanya "
        "karena disalin dan belum disesuaikan.",
        "dua kali: Jumlah ASN berdasarkan Jabatan",
        "Jumlah ASN berdasarkan Jabatan, lalu Jumlah ASN berdasarkan Pangkat/Golongan Ruang",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK662",
        "Dua kolom berkepala sama",
        "Pembaca membedakan kolom dari kepalanya. Dua kepala yang sama di bawah judul yang sama biasanya tersalin; di bawah "
        "judul yang berlainan (Target di bawah SASARAN dan di bawah PROGRAM) tidak mengapa.",
        "rkt.docx: Misi | Tujuan RPJMD | Indikator Tujuan | Tujuan RPJMD",
        "rkt.docx: Misi | Tujuan RPJMD | Indikator Tujuan | Sasaran RPJMD",
        bahasa=TEKS,
        berat="peringatan",
    ),
)
"""In order of their codes."""
