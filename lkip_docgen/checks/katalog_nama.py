"""The catalogue's codes of names, units and what sentences call things, most of them slips that a printed report was found
with: LK240–LK246 of the data files, LK460–LK467 of the narrative."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN, Kode

KATALOG_NAMA: Final[tuple[Kode, ...]] = (
    Kode(
        "LK240",
        "Tanda baca atau spasi keliru pada nama",
        "Nama program, sasaran, indikator, unit, dan pejabat dicetak apa adanya di banyak tabel: koma atau titik "
        "yang tertinggal di ujungnya, kurung yang tidak berpasangan, spasi di samping garis miring, kata yang "
        "tertulis dua kali, dan gelar yang dipisahkan titik, tanpa koma, atau ditulis dua kali ikut tercetak. Nomor keputusan "
        "ditulis tanpa spasi. "
        "Teks keputusan yang ditandatangani tidak diperiksa.",
        "nama: Indeks Kepuasan)",
        "nama: Indeks Kepuasan",
        berat="peringatan",
    ),
    Kode(
        "LK241",
        "Kata pada nama mungkin salah ketik",
        "Kata yang hanya ada pada satu nama, dan berbeda satu huruf (hilang, lebih, atau tertukar tempat) dari "
        "kata pada nama lain atau dari kata yang lazim pada laporan kinerja, biasanya salah ketik. Kata berhuruf kecil "
        "dibandingkan pula dengan kata dasar bahasa Indonesia berikut imbuhannya.",
        "nama: Program Peningkatan Pembyaran Retribusi",
        "nama: Program Peningkatan Pembayaran Retribusi",
        berat="peringatan",
    ),
    Kode(
        "LK242",
        "Skala predikat lain dari peraturan",
        "Skala predikat dicetak sebagai tabel dan dipakai pada setiap capaian. Sebutan yang salah ketik muncul di"
        " mana-mana, dan tingkat terendah yang diberi batas bawah tidak memuat nilai nol.",
        "judul: Laporan Kinerja\nskala_predikat:\n  - {kategori: A, predikat: Memuaskn, di_atas: 50}\n"
        "  - {kategori: B, predikat: Baik}",
        "judul: Laporan Kinerja\nskala_predikat:\n  - {kategori: A, predikat: Memuaskan, di_atas: 50}\n"
        "  - {kategori: B, predikat: Baik}",
        "PermenPANRB 88/2021",
        berat="peringatan",
    ),
    Kode(
        "LK243",
        "Nama pada RKT hanya berbeda kata sambung",
        "Program, kegiatan, dan sub kegiatan mempunyai satu nama. Nama pada RKT yang berbeda koma, dan, atau, "
        "atau kata depan saja adalah nama yang sama yang salah salin; perubahan nama yang sesungguhnya mengganti "
        "kata lain.",
        "nama: Bersih di pantai   # pada anggaran.yaml: Bersih pantai",
        "nama: Bersih pantai",
        berat="peringatan",
    ),
    Kode(
        "LK244",
        "Satu indikator pada dua tempat",
        "Indikator tujuan mengukur tujuan, indikator sasaran mengukur sasaran. Yang ditulis pada keduanya "
        "tercetak dua kali pada matriks Renstra dan mengaburkan apa yang diukur.",
        "- {id: t1, uraian: Kota bahari, indikator: [ikm], sasaran: [layanan, laut]}",
        "- {id: t1, uraian: Kota bahari, sasaran: [layanan, laut]}",
        berat="peringatan",
    ),
    Kode(
        "LK245",
        "Sebutan lengkap tanpa jabatannya",
        "Sebutan lengkap kepala dan atasannya dicetak di atas tanda tangan, misalnya Camat Sukamaju. Nama kantor "
        "di tempat itu membuat dokumen tidak menyebut siapa yang menandatangani. Camat Kecamatan Sukamaju diperingatkan bila "
        "dokumen kantor ini sendiri menulis Camat Sukamaju.",
        "kepala: {jabatan: Kepala Dinas, lengkap: Dinas Kelautan}",
        "kepala: {jabatan: Kepala Dinas, lengkap: Kepala Dinas Kelautan}",
        berat="peringatan",
    ),
    Kode(
        "LK246",
        "Satuan ditulis dengan huruf lain",
        "Satuan pada blok kontrol, yang disalin dari dokumen tercetak, ditulis sama dengan sebutan_satuan "
        "indikatornya: dalam satu laporan tidak ada 4 Dok dan 4 dok. Bila semua kontrol menulisnya sama, yang ditunjuk "
        "sebutan_satuan.",
        '- versi: murni\n  kontrol: {target: {ikm: "80,5 poin"}}   # sebutan_satuan: Poin',
        '- versi: murni\n  kontrol: {target: {ikm: "80,5 Poin"}}',
        berat="peringatan",
    ),
    Kode(
        "LK460",
        "Angka milik ukuran lain",
        "Angkanya ada pada laporan, tetapi bukan yang disebut kalimatnya: realisasi disebut anggaran, serapan "
        "disebut rata-rata capaian, serapan program lain disebut serapan sasaran ini, perubahan 2 poin disebut "
        "2%, rata-rata yang bukan hitungannya.",
        "Serapan anggaran sasaran ini 75%.   <!-- serapan sasaran yang lain -->",
        "Serapan anggaran sasaran ini {{ baris_pk.ikm.serapan }}.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK461",
        "Akhir periode Renstra bertahun lain",
        "Perbandingan jangka menengah memakai target akhir periode Renstra. Tahun yang diketik sering tertinggal "
        "sebagai tahun laporan.",
        "Hasilnya menuju target akhir Renstra pada tahun 2031.   <!-- periodenya 2030-2034 -->",
        "Hasilnya menuju target akhir Renstra pada tahun {{ renstra.periode_selesai }}.",
        "PermenPANRB 53/2014, lampiran II, bab III.A, angka 3",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK462",
        "Disebut belum ada padahal ada datanya",
        "Kalimat bahwa realisasi, penilaian, atau pembanding nasional belum ada biasanya tersisa dari konsep "
        "sebelum datanya datang, lalu bertentangan dengan tabelnya. Begitu pula tahun yang disebut belum diukur padahal "
        "sebagian besar indikator mempunyai realisasinya.",
        "Sasaran ini tidak dibahas karena belum ada realisasi.   <!-- realisasinya 80,5 -->",
        "Realisasi sasaran ini {{ indikator.ikm.realisasi }}.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK463",
        "Disebut seluruhnya padahal realisasinya kurang dari 100%",
        "Bila semua kegiatan terfasilitasi atau semua laporan terselesaikan, persentasenya 100. Kalimat yang "
        "menyebut seluruhnya di samping realisasi yang lebih rendah membuat pembaca meragukan angkanya.",
        "Seluruh laporan nelayan telah ditangani.   <!-- realisasinya 12% -->",
        "Laporan nelayan yang ditangani {{ indikator.sampah.realisasi }}.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK464",
        "Angka terlewat atau tertimpa nama",
        "Kata sebanyak dan sejumlah diikuti angka. Angka yang terlewat, atau yang tertimpa nama kantor ketika "
        "kata dicari dan diganti, membuat kalimatnya tidak berarti. Nama kantor di tempat angka adalah "
        "peringatan.",
        "Kantor menjalankan sebanyak program pada tahun ini.",
        "Kantor menjalankan {{ anggaran.jumlah_program | angka_terbilang }} program pada tahun ini.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK465",
        "Ungkapan tidak baku",
        "Ungkapan tetap dan kata majemuk mempunyai bentuknya sendiri: ke hadirat Tuhan, pencatatan sipil, tumpang"
        " tindih, tindak lanjut. Kata kedua yang berbeda satu huruf biasanya salah ketik.",
        "Puji syukur kehadirat Tuhan Yang Maha Esa.",
        "Puji syukur ke hadirat Tuhan Yang Maha Esa.",
        "KBBI VI (disebut dari ingatan, belum dicocokkan dengan naskahnya)",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK466",
        "Nama, peraturan, atau tanggal ditulis lain",
        "Nama kantor, daerah, dan jabatan berhuruf besar pada tiap katanya; sebutan kepala mengikuti "
        "instansi.yaml (Camat Sukamaju, bukan Camat Kecamatan Sukamaju); jenis belanja mengikuti anggaran.yaml; "
        "nama peraturan memakai Nomor … Tahun …; tanggal tidak diawali nol; Perjanjian Kinerja yang hanya ada "
        "versi perubahannya disebut demikian.",
        "Layanan di dinas Kelautan dibenahi.",
        "Layanan di {{ instansi.nama }} dibenahi.",
        "EYD edisi V (disebut dari ingatan, belum dicocokkan dengan naskahnya)",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK467",
        "Bunyi tujuan atau sasaran bukan yang berlaku",
        "Tujuan dan sasaran disebut menurut Renstra dan perjanjian kinerja yang berlaku. Rumusan Renstra yang "
        "sudah digantikan, dan Meningkatkan di tempat Meningkatnya, membuat laporan berbicara tentang kinerja "
        "yang tidak dijanjikan. Kalimat yang menyebut rumusan sebelum perubahan, dan Bab II, dilewati.",
        "Sasaran Meningkatkan kualitas layanan kepada nelayan telah diukur.",
        "Sasaran {{ baris_pk.ikm.uraian }} telah diukur.",
        "PermenPANRB 53/2014",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
)
