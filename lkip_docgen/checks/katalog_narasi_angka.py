"""The catalogue's codes of numbers in the narrative (LK410 to LK419)."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN, Kode

KATALOG_NARASI_ANGKA: Final[tuple[Kode, ...]] = (
    Kode(
        "LK410",
        "Angka tidak sama dengan kata-katanya",
        "Angka yang diikuti kata bilangan di dalam kurung menyebut satu hal dua kali. Bila keduanya berbeda, pembaca tidak "
        "tahu mana yang benar; pada uang, kata-katanyalah yang biasanya dipegang. Saringan angka_terbilang dan "
        "terbilang_rupiah menulis keduanya dari satu angka. Berlaku pula pada teks di berkas data, misalnya keterangan foto.",
        "Pegawainya {{ sdm.total }} (seratus tiga belas) orang.",
        "Pegawainya {{ sdm.total | angka_terbilang }} orang.",
        "Pedoman Umum Ejaan Bahasa Indonesia (penulisan bilangan; disebut dari ingatan, belum dicocokkan dengan naskahnya)",
        MARKDOWN,
    ),
    Kode(
        "LK411",
        "Kata bilangan tidak baku",
        'Bilangannya benar, tulisannya tidak: "satu ribu satu" untuk seribu satu, kata yang dirangkai atau salah ketik.',
        "Terkumpul 1.001 (satu ribu satu) formulir.",
        "Terkumpul 1.001 (seribu satu) formulir.",
        "Kamus Besar Bahasa Indonesia (disebut dari ingatan, belum dicocokkan dengan naskahnya)",
        MARKDOWN,
        "peringatan",
    ),
    Kode(
        "LK412",
        "Angka ketikan nyaris sama dengan angka laporan",
        "Angka ini diketik, dan berbeda satu langkah (satu digit, dua digit tertukar, koma bergeser) dari angka yang "
        "disebut kalimatnya, atau panjangnya terlalu mirip untuk suatu kebetulan. Hampir selalu salah salin. Pakailah "
        "ungkapan, maka angkanya ikut datanya. Bilangan yang menghitung benda lain (anak, unit, menit) tidak dibandingkan.",
        "Pagu kantor sebesar Rp5.300.000,00.",
        "Pagu kantor sebesar {{ anggaran.pagu | rupiah }}.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK413",
        "Angka ketikan berbeda dari yang disebut kalimatnya",
        "Kalimatnya menyebut ukuran dan halnya (capaian indikator ini, pagu program itu), tetapi angkanya bukan angka "
        "laporan untuk itu; atau angkanya mirip angka lain tetapi kalimatnya tidak jelas. Frasa tepat sebelum angka "
        "(mengelola pagu sebesar, luas wilayah, sisa anggaran) juga menyebut halnya, begitu pula jumlah yang tercetak "
        "sebelumnya dalam kalimat itu. Taksiran (sekitar, hampir, lebih dari) dinilai menurut kecermatan tulisannya. Angka "
        "tahun lalu dalam kalimat tentang tahun lalu atau tentang perubahan dicocokkan dengan laporan tahun lalu bila ada; "
        "selisih, bagian, dan rata-rata yang dihitung kalimat itu sendiri, batas dan skala tidak diragukan. Bila memang angka "
        "lain, perjelas kalimatnya, atau sisihkan temuan ini dengan alasan.",
        "Capaian Sampah laut 45% pada tahun ini.",
        "Capaian Sampah laut {{ indikator.sampah.capaian }} pada tahun ini.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK414",
        "Angka laporan dengan tulisan lain",
        "Angkanya sama, tetapi ditulis lain dari tempat lain di laporan ini: titik untuk desimal, pembulatan lain, desimal "
        "lebih banyak. Satu angka sebaiknya tampil satu rupa.",
        "Serapan anggaran 80.00% dari pagu.",
        "Serapan anggaran {{ anggaran.serapan }} dari pagu.",
        "Pedoman Umum Ejaan Bahasa Indonesia (koma untuk desimal; disebut dari ingatan, belum dicocokkan dengan naskahnya)",
        MARKDOWN,
        "peringatan",
    ),
    Kode(
        "LK415",
        "Angka laporan diketik",
        "Angkanya benar sekarang, tetapi tidak ikut berubah bila datanya berubah. Pesannya menyebut ungkapan yang dapat "
        "menggantikannya, atau beberapa untuk dipilih bila kalimatnya tidak memastikan angka mana yang dimaksud.",
        "Capaian Sampah laut 80% pada tahun ini.",
        "Capaian Sampah laut {{ indikator.sampah.capaian }} pada tahun ini.",
        bahasa=MARKDOWN,
        berat="catatan",
    ),
    Kode(
        "LK416",
        "Angka ketikan tidak dikenal",
        "Tidak ada data yang dapat membenarkan angka ini, jadi tidak ada yang memeriksanya selain pembaca; sebaiknya angka "
        "seperti itu ditulis pada berkas data. Banyaknya peserta, unit, atau kejadian yang tidak dicatat datanya, angka "
        "contoh, batas skala predikat, taksiran yang sesuai data, angka tahun lalu, dan hitungan kalimat itu sendiri tidak "
        "disebut. Angka tahun lalu dalam kalimat tentang tahun ini disebut sebagai angka tahun lalu.",
        "Harga ikan naik 37,5% pada tahun ini.",
        "<!-- abaikan LK416: menurut berita resmi statistik -->\nHarga ikan naik 37,5% pada tahun ini.",
        bahasa=MARKDOWN,
        berat="catatan",
    ),
)
