"""The catalogue's first codes of figures, people, narrative and completeness (LK201 to LK510). Each example is tried by
``tests/checks/test_contoh_dasar.py``."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN, Kode

KATALOG_DASAR: Final[tuple[Kode, ...]] = (
    Kode(
        "LK201",
        "Angka lain dari dokumen resmi",
        "Blok kontrol memuat angka yang tercetak pada DPA, LRA, PK, RKT, atau daftar pegawai. Hitungan yang berbeda "
        "menunjukkan salah ketik pada salah satunya.",
        "kontrol: {pagu: 3.600.000}   # jumlah sub kegiatan 3.500.000",
        "kontrol: {pagu: 3.500.000}",
    ),
    Kode(
        "LK202",
        "Anggaran dihitung dua kali",
        "Efisiensi tiap baris membandingkan capaian dengan serapan anggaran pendukungnya; satu sub kegiatan hanya "
        "boleh mendukung satu baris.",
        "- {id: ikm, indikator: ikm, sasaran: layanan, dukungan: [penunjang]}\n"
        "- {id: sampah, indikator: sampah, sasaran: laut, dukungan: [gaji]}   # gaji bagian dari penunjang",
        "- {id: ikm, indikator: ikm, sasaran: layanan, dukungan: [listrik]}\n"
        "- {id: sampah, indikator: sampah, sasaran: laut, dukungan: [gaji]}",
        sumber="PermenPANRB 53/2014, lampiran II (efisiensi penggunaan sumber daya)",
    ),
    Kode(
        "LK203",
        "Pembilang dan penyebut tidak menghasilkan realisasi",
        "Realisasi yang ditulis harus sama dengan pembagian yang mendasarinya.",
        "realisasi: 80\npembilang: 3\npenyebut: 4",
        "realisasi: 75\npembilang: 3\npenyebut: 4",
        berat="peringatan",
    ),
    Kode(
        "LK204",
        "Tabel pegawai tidak selaras",
        "Tabel pangkat dan pendidikan menghitung orang yang sama dengan kelompok pegawai.",
        "pangkat: [{golongan: III/d, jumlah: 2}]   # kelompok: 2 struktural dan 1 pelaksana",
        "pangkat: [{golongan: III/d, jumlah: 3}]",
        berat="peringatan",
    ),
    Kode(
        "LK205",
        "Pagu versi yang berlaku tidak ada",
        "Serapan dan seluruh jumlah anggaran dihitung dari pagu versi yang berlaku pada akhir tahun.",
        "{id: gaji, nama: Gaji, pagu: {murni: 900.000}, realisasi: 900.000}   # versi: perubahan",
        "{id: gaji, nama: Gaji, pagu: {murni: 900.000, perubahan: 1.000.000}, realisasi: 900.000}",
    ),
    Kode(
        "LK206",
        "Rincian belanja tidak berjumlah sama",
        "Rincian menurut jenis belanja membagi pagu dan realisasi sub kegiatan; jumlahnya harus sama.",
        "- id: gaji\n  nama: Gaji\n  pagu: {perubahan: 1.000.000}\n  realisasi: 900.000\n"
        "  belanja: [{jenis: operasi, pagu: 950.000, realisasi: 900.000}]",
        "- id: gaji\n  nama: Gaji\n  pagu: {perubahan: 1.000.000}\n  realisasi: 900.000\n"
        "  belanja: [{jenis: operasi, pagu: 1.000.000, realisasi: 900.000}]",
    ),
    Kode(
        "LK301",
        "Tidak ada penanda tangan",
        "Dokumen ditandatangani pejabat yang memegang jabatan pada tanggalnya.",
        "masa: {mulai: 2032-03-01}   # laporan bertanggal 2032-02-10",
        "masa: {mulai: 2030-01-01}",
    ),
    Kode(
        "LK302",
        "Dua penanda tangan",
        "Satu jabatan dipegang satu orang pada satu hari.",
        "masa: {mulai: 2029-01-01}   # penggantinya mulai 2030-01-01",
        "masa: {mulai: 2029-01-01, selesai: 2029-12-31}",
    ),
    Kode(
        "LK303",
        "Tidak ada Renstra yang berlaku",
        "Target tahunan berasal dari Renstra yang berlaku.",
        "berlaku: {mulai: 2032-01-01}   # laporan tahun 2031",
        "berlaku: {mulai: 2030-01-01}",
    ),
    Kode(
        "LK304",
        "Lebih dari satu Renstra berlaku",
        "Perubahan Renstra mengakhiri versi sebelumnya.",
        "berlaku: {mulai: 2030-01-01}   # Renstra perubahan mulai 2031-01-01",
        "berlaku: {mulai: 2030-01-01, selesai: 2030-12-31}",
    ),
    Kode(
        "LK305",
        "Masa terbalik",
        "Masa tidak berakhir sebelum dimulai, dan tanggal yang diketahui berada di dalamnya.",
        "masa: {mulai: 2029-05-01, selesai: 2029-01-31}",
        "masa: {mulai: 2029-01-31, selesai: 2029-05-01}",
    ),
    Kode(
        "LK306",
        "NIP tidak utuh",
        "NIP terdiri atas 18 angka: tanggal lahir, pengangkatan, jenis kelamin, nomor urut.",
        "nip: 19800101 200501 2 01",
        "nip: 19800101 200501 2 001",
        sumber="Peraturan Kepala BKN 22/2007",
    ),
    Kode(
        "LK401",
        "Ungkapan di dalam narasi tidak terbaca",
        "Ungkapan ditulis di antara {{ dan }}; perintah lain tidak dipakai agar narasi tetap teks biasa.",
        "Pagu sebesar {{ anggaran.pagu | rupiah }.",
        "Pagu sebesar {{ anggaran.pagu | rupiah }}.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK402",
        "Nama di dalam ungkapan tidak dikenal",
        "Ungkapan menyebut data dengan namanya; `lkip vars` menampilkan semua nama dengan nilainya sekarang.",
        "Pagu sebesar {{ angaran.pagu | rupiah }}.",
        "Pagu sebesar {{ anggaran.pagu | rupiah }}.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK403",
        "Susunan Markdown tidak dipakai",
        "Laporan dicetak: tautan, gambar, dan blok kode tidak punya tempat di dalamnya.",
        "[situs](https://example.go.id)",
        "situs example.go.id",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK404",
        "Teks di luar bagian",
        "Narasi dicetak menurut bagiannya; teks sebelum judul pertama tidak punya tempat.",
        "Dinas menyusun laporan ini.\n\n## Kesimpulan\n\nSasaran tercapai.",
        "## Kesimpulan\n\nDinas menyusun laporan ini. Sasaran tercapai.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK405",
        "Penyaring di dalam ungkapan tidak dikenal",
        "Kata sesudah tanda | menentukan cara angka ditulis.",
        "Pagu sebesar {{ anggaran.pagu | rupia }}.",
        "Pagu sebesar {{ anggaran.pagu | rupiah }}.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK406",
        "Nilai ungkapan tidak dapat dicetak",
        "Yang dicetak adalah angka, teks, atau tanggal, bukan kumpulan; cara menulisnya harus sesuai jenisnya.",
        "Pagu sebesar {{ anggaran }}.",
        "Pagu sebesar {{ anggaran.pagu }}.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK501",
        "Bagian narasi tidak ada",
        "Tiap bagian diminta susunan laporan kinerja; tujuh analisis tiap sasaran diminta peraturan. Judul bagian diawali dua "
        "tanda pagar dan satu spasi; dengan satu atau tiga tanda pagar, atau tanpa spasi, bagiannya dianggap tidak ada.",
        "## Capaian\n\nKepuasan masyarakat meningkat.",
        "## Capaian\n\nKepuasan masyarakat meningkat.\n\n## Tahun lalu\n\nTahun lalu lebih rendah.",
        sumber="PermenPANRB 53/2014, lampiran II, bab III.A",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK502",
        "Bagian narasi tidak dikenal",
        "Bagian yang salah eja tidak tercetak.",
        "## Latar blakang\n\nDinas dibentuk untuk mengelola laut.",
        "## Latar belakang\n\nDinas dibentuk untuk mengelola laut.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK503",
        "Bagian narasi kosong",
        "Judul tanpa isi meninggalkan lubang pada laporan.",
        "## Kendala\n\n## Langkah\n\nMenambah petugas loket.",
        "## Kendala\n\nPetugas loket kurang.\n\n## Langkah\n\nMenambah petugas loket.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK504",
        "Target tahun laporan tidak ada",
        "Capaian dihitung terhadap target tahun itu.",
        "target: {2030: 12}   # laporan tahun 2031",
        "target: {2030: 12, 2031: 10}",
        sumber="PermenPANRB 53/2014, lampiran II, bab III.A butir 1",
    ),
    Kode(
        "LK505",
        "Anggaran tanpa baris PK",
        "Sub kegiatan yang tidak mendukung satu pun baris PK tidak ikut dalam ukuran efisiensi; pastikan itu memang "
        "benar.",
        "dukungan: [gaji]   # sub kegiatan listrik tidak ada pada baris mana pun",
        "dukungan: [gaji, listrik]",
        berat="peringatan",
    ),
    Kode(
        "LK506",
        "Tanpa dukungan dan tanpa alasan",
        "Baris PK tanpa anggaran pendukung perlu dijelaskan.",
        "dukungan: []",
        "dukungan: [], alasan: Dilaksanakan bersama nelayan tanpa anggaran tersendiri",
    ),
    Kode(
        "LK507",
        "Foto belum ada",
        "Bingkai kosong dicetak di tempatnya sampai fotonya diserahkan.",
        "- {id: rapat, keterangan: Rapat koordinasi, baris_pk: ikm}",
        "- {id: rapat, berkas: foto/rapat.jpg, keterangan: Rapat koordinasi, baris_pk: ikm}",
        berat="peringatan",
    ),
    Kode(
        "LK508",
        "Tanggal laporan tidak ada",
        "Tanggal menentukan penanda tangan dan dicetak pada kata pengantar.",
        "judul: Laporan Kinerja",
        "judul: Laporan Kinerja\ntanggal: 2032-02-10",
    ),
    Kode(
        "LK509",
        "Realisasi belum ada",
        'Indikator tanpa realisasi dicetak "belum ada data" dan tidak ikut rata-rata.',
        "- {indikator: ikm}",
        '- {indikator: ikm, realisasi: "80,5"}',
        berat="peringatan",
    ),
    Kode(
        "LK510",
        "Perjanjian Kinerja kosong",
        "Laporan kinerja mengukur Perjanjian Kinerja.",
        "pk: []",
        "pk:\n  - versi: murni\n    judul: Perjanjian Kinerja 2031\n    tanggal: 2031-01-15\n"
        "    baris:\n      - {id: ikm, indikator: ikm, sasaran: layanan, dukungan: [penunjang]}\n"
        "      - {id: sampah, indikator: sampah, sasaran: laut, dukungan: [pantai]}",
        sumber="PermenPANRB 53/2014, lampiran II, bab II",
    ),
)
