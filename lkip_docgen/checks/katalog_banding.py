"""The catalogue's codes of what was set aside (LK19) and of figures held against one another (LK207 on). Each example is
tried on a small office by ``tests/checks/test_contoh.py``."""

from __future__ import annotations

from typing import Final

from .kode import Kode

KATALOG_BANDING: Final[tuple[Kode, ...]] = (
    Kode(
        "LK190",
        "Disisihkan tanpa alasan",
        "Peringatan yang sudah ditinjau boleh disisihkan dengan komentar di barisnya atau tepat di atasnya, asal alasannya "
        "tertulis, agar tahun depan orang lain tahu sebabnya. Galat tidak dapat disisihkan. Pada Markdown komentarnya "
        "berbentuk `<!-- abaikan LK503: alasan -->`. Peringatan pada templat dan berkas jadi (LK6, LK7, LK8) disisihkan pada "
        "`abaikan:` di laporan.yaml: `- {kode: LK644, berkas: kerangka.docx, alasan: …}`.",
        "# abaikan LK204\npangkat: [{golongan: III/d, jumlah: 4}]",
        "# abaikan LK204: seorang pensiun pada bulan Desember\npangkat: [{golongan: III/d, jumlah: 4}]",
        berat="peringatan",
    ),
    Kode(
        "LK191",
        "Tanda abaikan tidak terpakai",
        "Tanda yang tidak menyisihkan apa pun biasanya tertinggal sesudah angkanya diperbaiki, atau berada di baris lain "
        "dari temuannya. Bila di baris itu kini ada temuan lain, perbaiki temuan itu dulu: mungkin tandanya berguna lagi.",
        "# abaikan LK204: seorang pensiun pada bulan Desember\npangkat: [{golongan: III/d, jumlah: 3}]",
        "pangkat: [{golongan: III/d, jumlah: 3}]",
        berat="catatan",
    ),
    Kode(
        "LK192",
        "Tanda abaikan di dalam teks",
        "Di bawah isian yang teksnya terlipat (`>-` atau `|`) semua baris adalah teksnya, juga yang diawali tanda pagar: "
        "tanda abaikan di sana tidak berlaku dan tercetak. Tempatnya di atas isian itu, dan ia berlaku bagi seluruh teksnya.",
        "letak_wilayah: >-\n  # abaikan LK436: kata setempat\n  tepi laut",
        "# abaikan LK436: kata setempat\nletak_wilayah: >-\n  tepi laut",
    ),
    Kode(
        "LK207",
        "Rincian tercetak tidak sama dengan jumlahnya",
        "Pada satu dokumen, rincian dan jumlahnya harus cocok. Bila tidak, ada angka yang keliru tersalin atau bagian yang "
        "belum ditulis pada kontrol.",
        "versi: murni\nversi_anggaran: perubahan\nkontrol: {anggaran: {penunjang: 1.500.000}, jumlah: 3.500.000}",
        "versi: murni\nversi_anggaran: perubahan\n"
        "kontrol: {anggaran: {penunjang: 1.500.000, pesisir: 2.000.000}, jumlah: 3.500.000}",
        berat="peringatan",
    ),
    Kode(
        "LK208",
        "Persentase tidak berjumlah 100",
        "Bagian-bagian dari satu keseluruhan berjumlah 100%, kecuali selisih pembulatan.",
        "profesi:\n  - {nama: Nelayan, persen: 60}\n  - {nama: Lainnya, persen: 45}",
        "profesi:\n  - {nama: Nelayan, persen: 60}\n  - {nama: Lainnya, persen: 40}",
        berat="peringatan",
    ),
    Kode(
        "LK209",
        "Realisasi melebihi pagu",
        "Belanja tidak boleh melampaui anggarannya; realisasi yang lebih besar biasanya kelebihan satu angka.",
        "{id: gaji, nama: Gaji, pagu: {perubahan: 1.000.000}, realisasi: 9.000.000}",
        "{id: gaji, nama: Gaji, pagu: {perubahan: 1.000.000}, realisasi: 900.000}",
        "Undang-Undang 17/2003 tentang Keuangan Negara",
        berat="peringatan",
    ),
    Kode(
        "LK210",
        "Angka tahun lalu lain dari hitungannya",
        "Capaian, rata-rata, dan predikat tahun lalu yang tercetak pada laporannya harus mengikuti target dan realisasi "
        "yang ditulis di sini; perbandingan antartahun memakainya.",
        "indikator: [{indikator: ikm, target: 80, realisasi: 60}]\nkontrol: {capaian: {ikm: 80}}",
        "indikator: [{indikator: ikm, target: 80, realisasi: 60}]\nkontrol: {capaian: {ikm: 75}}",
        berat="peringatan",
    ),
    Kode(
        "LK211",
        "Target lain dari Renstra",
        "PK boleh mengubah target, tetapi pembaca akan menanyakannya; keduanya disebut agar tidak terjadi tanpa sengaja.",
        "{id: ikm, indikator: ikm, sasaran: layanan, target: 81, dukungan: [penunjang]}",
        "{id: ikm, indikator: ikm, sasaran: layanan, dukungan: [penunjang]}",
        berat="catatan",
    ),
    Kode(
        "LK212",
        "Target RKT lain dari Renstra",
        "Indikator yang sama bertarget sama, dalam satuan yang sama: indeks 80 bukan 80%.",
        '{nama: Indeks Kepuasan, target: "80,5%"}',
        '{nama: Indeks Kepuasan, target: "80,5"}',
        "PermenPANRB 53/2014 (keselarasan dokumen perencanaan)",
        berat="peringatan",
    ),
    Kode(
        "LK213",
        "Bunyi berbeda satu atau dua huruf",
        "Sasaran, indikator, dan program yang sama berbunyi sama pada Renstra, PK, IKU, dan RKT. Beda satu dua huruf pada "
        "satu kata biasanya salah ketik; beda huruf besar, tanda baca, dan susunan kalimat tidak dipersoalkan.",
        "indikator: ikm, sasaran: layanan, uraian: Layanan membaek",
        "indikator: ikm, sasaran: layanan, uraian: Layanan masyarakat membaik",
        berat="peringatan",
    ),
    Kode(
        "LK214",
        "Sasaran tanpa indikator",
        "Sasaran tanpa indikator tidak dapat diukur, indikator tanpa sasaran tidak mengukur apa pun.",
        "{id: layanan, uraian: Layanan membaik}",
        "{id: layanan, uraian: Layanan membaik, indikator: [ikm]}",
        "PermenPANRB 53/2014, lampiran I",
        berat="peringatan",
    ),
    Kode(
        "LK215",
        "Renstra dan PK tidak sejalan",
        "Indikator yang bertarget tahun ini pada Renstra diperjanjikan pada PK, dan baris PK berasal dari Renstra yang "
        "berlaku ketika PK ditandatangani.",
        "indikator:\n  - {id: terumbu, nama: Luas terumbu karang, satuan: angka, target: {2031: 5}}   # tidak ada pada PK",
        "indikator:\n  - {id: terumbu, nama: Luas terumbu karang, satuan: angka, target: {2032: 5}}   # mulai tahun depan",
        "PermenPANRB 53/2014, lampiran I",
        berat="peringatan",
    ),
    Kode(
        "LK216",
        "Indikator di bawah sasaran lain",
        "Baris PK dan IKU menaruh indikator di bawah sasaran atau tujuan yang sama dengan Renstra.",
        "indikator: sampah, sasaran: layanan   # pada Renstra milik sasaran laut",
        "indikator: sampah, sasaran: laut",
        berat="peringatan",
    ),
    Kode(
        "LK217",
        "PK dan IKU tidak sejalan",
        "Yang diperjanjikan pada PK adalah indikator kinerja utama; keduanya memuat indikator yang sama.",
        "- indikator: ikm   # sampah, yang ada pada PK, tidak ada\n  sasaran: layanan",
        "- indikator: sampah\n  sasaran: laut",
        "PermenPANRB 53/2014, lampiran I",
        berat="peringatan",
    ),
    Kode(
        "LK218",
        "Baris PK tanpa anggaran",
        'Alasannya sudah tertulis; diingatkan karena efisiensi baris ini dicetak "tidak dapat dihitung".',
        "dukungan: [], alasan: Dilaksanakan bersama nelayan",
        "dukungan: [pantai]",
        berat="catatan",
    ),
    Kode(
        "LK219",
        "Sub kegiatan tidak ada pada RKT",
        "Anggaran tahun ini direncanakan pada RKT; yang tidak ada di sana datang dari perubahan anggaran, atau terlewat.",
        "sub_kegiatan:\n  - {sub_kegiatan: gaji, indikator: Gaji terbayar, target: 14 bulan, anggaran: 1.000.000}",
        "sub_kegiatan:\n  - {sub_kegiatan: gaji, indikator: Gaji terbayar, target: 14 bulan, anggaran: 1.000.000}\n"
        "  - {sub_kegiatan: listrik, indikator: Listrik terbayar, target: 12 bulan, anggaran: 500.000}",
        berat="catatan",
    ),
    Kode(
        "LK220",
        "Golongan lain pada dua tabel",
        "Tabel pangkat dan tabel pendidikan menghitung orang yang sama pada tiap golongan. Bila jumlah seluruhnya cocok "
        "tetapi golongannya tidak, ada angka yang bergeser baris.",
        "pangkat: [{golongan: III/d, jumlah: 2}, {golongan: II/d, jumlah: 1}]   # Tabel 1.3: golongan III 3 orang",
        "pangkat: [{golongan: III/d, jumlah: 2}, {golongan: III/c, jumlah: 1}]",
        berat="peringatan",
    ),
    Kode(
        "LK221",
        "Nilai di luar rentangnya",
        "Persentase dan nilai SAKIP berada antara 0 dan 100.",
        "- indikator: sampah\n  realisasi: 120   # persen",
        "- indikator: sampah\n  realisasi: 12",
        berat="peringatan",
    ),
    Kode(
        "LK222",
        "Versi dokumen tidak selaras",
        "PK perubahan menyebut dirinya perubahan, PK murni tidak, dan PK yang berlaku memakai anggaran yang berlaku.",
        "judul: Perjanjian Kinerja Perubahan 2031   # versi: murni",
        "judul: Perjanjian Kinerja 2031",
        berat="peringatan",
    ),
    Kode(
        "LK223",
        "Kondisi akhir lain dari target terakhir",
        "Kondisi kinerja akhir periode biasanya sama dengan target tahun terakhirnya.",
        'target: {2030: 80, 2031: "80,5", 2034: 84}\nakhir: 80',
        'target: {2030: 80, 2031: "80,5", 2034: 84}\nakhir: 84',
        berat="catatan",
    ),
    Kode(
        "LK224",
        "Angka melompat",
        "Angka yang sepuluh kali lebih besar atau lebih kecil dari tahun lain atau dari targetnya biasanya salah koma atau "
        "kelebihan nol.",
        "target: {2030: 80, 2031: 81, 2032: 820}",
        "target: {2030: 80, 2031: 81, 2032: 82}",
        berat="peringatan",
    ),
    Kode(
        "LK225",
        "Mungkin dua angka tertukar",
        "Dua angka berdampingan yang bertukar tempat mudah terlewat oleh mata.",
        "target: {2030: 62, 2031: 36, 2032: 63}",
        "target: {2030: 62, 2031: 63, 2032: 63}",
        berat="catatan",
    ),
    Kode(
        "LK226",
        "Anggaran melompat",
        "Pagu yang sepuluh kali lebih besar atau lebih kecil dari versi sebelumnya biasanya salah ketik. Realisasi sekitar "
        "sepersepuluh pagu diingatkan sebagai catatan.",
        "{id: gaji, nama: Gaji, pagu: {murni: 10.000.000, perubahan: 1.000.000}, realisasi: 900.000}",
        "{id: gaji, nama: Gaji, pagu: {murni: 1.100.000, perubahan: 1.000.000}, realisasi: 900.000}",
        berat="peringatan",
    ),
    Kode(
        "LK227",
        "Realisasi tidak dilaporkan",
        "Laporan mengukur PK; realisasi indikator yang tidak ada pada PK tidak tercetak.",
        "- {indikator: terumbu, realisasi: 4}   # tidak ada pada PK\n- indikator: sampah",
        "- indikator: sampah",
        berat="catatan",
    ),
    Kode(
        "LK228",
        "Target ditulis di dua tempat",
        "Target tahun laporan berasal dari PK dan Renstra. Target lain di samping realisasi tidak dipakai dan menyesatkan.",
        "- indikator: sampah\n  realisasi: 12\n  target: 15   # PK: 10",
        "- indikator: sampah\n  realisasi: 12",
        berat="peringatan",
    ),
)
