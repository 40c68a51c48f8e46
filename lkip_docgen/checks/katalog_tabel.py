"""Catalogue of the rules about the data's tables and short texts: LK250–LK269 figures and documents, LK350–LK359 people,
places, abbreviations. Each example is tried by ``tests/checks/test_saksi_tabel.py``."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN, Kode

KATALOG_TABEL: Final[tuple[Kode, ...]] = (
    Kode(
        "LK250",
        "Angka pembanding atau angka program keluar dari skalanya",
        "Angka kabupaten, provinsi, atau nasional dibandingkan dengan realisasi sendiri, jadi skalanya sama. Indikator program "
        "yang hasilnya tidak sampai sepersepuluh program lain, padahal anggarannya terserap, biasanya kurang satu angka.",
        "realisasi: 80,5\npembanding: [{tingkat: nasional, nama: Indeks nasional, nilai: 8345}]",
        'realisasi: 80,5\npembanding: [{tingkat: nasional, nama: Indeks nasional, nilai: "83,45"}]',
        berat="peringatan",
    ),
    Kode(
        "LK251",
        "Baris program berpindah, narasi menunjuk nomornya",
        "Pada narasi {{ kinerja.program[0].realisasi }} berarti baris pertama kinerja.yaml. Bila barisnya dipindahkan, kalimat "
        "itu mencetak angka program lain.",
        "program:\n  - {program: pesisir, indikator: Pantai bersih, realisasi: 90}\n"
        "  - {program: penunjang, indikator: Persentase layanan, realisasi: 100}",
        "program:\n  - {program: penunjang, indikator: Persentase layanan, realisasi: 100}\n"
        "  - {program: pesisir, indikator: Pantai bersih, realisasi: 90}",
        berat="catatan",
    ),
    Kode(
        "LK252",
        "Susunan RKT lain dari anggaran",
        "Kegiatan berada di bawah programnya dan sub kegiatan di bawah kegiatannya, sama pada RKT dan anggaran.yaml, dan "
        "tertulis sekali. Bila tidak, jumlah program pada RKT tercetak salah.",
        "- program: penunjang   # pantai adalah kegiatan program pesisir",
        "- program: pesisir",
        "Permendagri 90/2019 tentang klasifikasi dan kodefikasi program, kegiatan, dan sub kegiatan",
        berat="peringatan",
    ),
    Kode(
        "LK253",
        "Analisis menyebut anggaran sasaran lain",
        "Bagian Program pada analisis satu baris PK menyebut kegiatan yang mendukung baris itu. Bila semuanya mendukung baris "
        "lain, dukungan: pada pk.yaml mungkin tertukar.",
        "## Program\n\nSasaran ini didukung kegiatan {{ kegiatan.pantai.nama }} ({{ lihat.tabel_program }}).",
        "## Program\n\nSasaran ini didukung kegiatan {{ kegiatan.administrasi.nama }} ({{ lihat.tabel_program }}).",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK254",
        "Satuan target RKT lain dari yang dihitung indikatornya",
        "Indikator “Jumlah Laporan …” ditargetkan dalam laporan atau dokumen, bukan dalam bulan.",
        "indikator: Jumlah laporan kebersihan\ntarget: 12 Bulan",
        "indikator: Jumlah laporan kebersihan\ntarget: 12 Laporan",
        berat="peringatan",
    ),
    Kode(
        "LK255",
        "Tahun yang dirujuk keputusan tidak mungkin",
        "Keputusan tidak merujuk peraturan dari tahun sesudahnya, dan peraturan dimuat dalam lembaran daerah tahun itu juga. "
        "Yang mengubah sebuah peraturan tidak lebih tua daripadanya.",
        "mengingat: [Peraturan Daerah Nomor 4 Tahun 2029 (Lembaran Daerah Kota Bahari Tahun 2019 Nomor 4)]",
        "mengingat: [Peraturan Daerah Nomor 4 Tahun 2029 (Lembaran Daerah Kota Bahari Tahun 2029 Nomor 4)]",
        "Undang-Undang 12/2011 tentang Pembentukan Peraturan Perundang-undangan",
        berat="peringatan",
    ),
    Kode(
        "LK256",
        "Luas wilayah tidak sepadan dengan penduduknya",
        "Penduduk dibagi luas adalah kepadatan. Bila hasilnya mustahil, komanya hilang atau luasnya dalam hektare.",
        'luas_km2: "0,3528"\npenduduk: {laki_laki: 50.735, perempuan: 51.653}',
        'luas_km2: "35,28"\npenduduk: {laki_laki: 50.735, perempuan: 51.653}',
        berat="peringatan",
    ),
    Kode(
        "LK257",
        "APBN milik daerah",
        "Anggaran kabupaten, kota, atau provinsi adalah APBD; APBN anggaran negara.",
        "sumber: APBN Kota Bahari",
        "sumber: APBD Kota Bahari",
        "Undang-Undang 17/2003 tentang Keuangan Negara",
        berat="peringatan",
    ),
    Kode(
        "LK258",
        "Periode berjalan mundur",
        "Periode dalam satu tahun dimulai dengan bulan yang lebih dahulu.",
        "periode: Desember-Januari 2031",
        "periode: Januari-Desember 2031",
        berat="peringatan",
    ),
    Kode(
        "LK259",
        "Pembilang dan penyebut tertukar",
        "Persentase adalah yang sudah dicapai dibagi seluruhnya: laporan yang diselesaikan dibagi laporan yang masuk.",
        "formulasi: {pecahan: {pembilang: Jumlah aduan yang masuk, penyebut: Jumlah aduan yang diselesaikan}}",
        "formulasi: {pecahan: {pembilang: Jumlah aduan yang diselesaikan, penyebut: Jumlah aduan yang masuk}}",
        berat="peringatan",
    ),
    Kode(
        "LK260",
        "Tingkat pendidikan tidak berurut",
        "Kolom tabel pendidikan berurut dari yang tertinggi; kolom yang tertukar membuat angkanya dibaca salah.",
        "tingkat_pendidikan: [SMA, S1]",
        "tingkat_pendidikan: [S1, SMA]",
        berat="peringatan",
    ),
    Kode(
        "LK261",
        "Keputusan tanpa diktum mulai berlaku",
        "Keputusan menyebut sejak kapan ia berlaku, biasanya pada diktum terakhir.",
        "diktum: [{teks: Indikator Kinerja Utama Dinas Kelautan dalam lampiran}]",
        "diktum: [{teks: Indikator Kinerja Utama Dinas Kelautan dalam lampiran}, "
        "{teks: Keputusan ini mulai berlaku pada tanggal ditetapkan}]",
        "Undang-Undang 12/2011 tentang Pembentukan Peraturan Perundang-undangan",
        berat="peringatan",
    ),
    Kode(
        "LK262",
        "Target lebih lama daripada setahun",
        "Target satu tahun paling lama 12 bulan, 53 minggu, 4 triwulan, atau 2 semester. Gaji dan honor boleh lebih (gaji "
        "ketiga belas, tunjangan hari raya), begitu pula kelipatan setahun yang menghitung beberapa hal sekaligus.",
        "indikator: Jumlah bulan layanan\ntarget: 21 Bulan",
        "indikator: Jumlah bulan layanan\ntarget: 12 Bulan",
        "Undang-Undang 17/2003 tentang Keuangan Negara, Pasal 4",
        berat="peringatan",
    ),
    Kode(
        "LK350",
        "Batas wilayah meragukan",
        "Wilayah tidak berbatasan dengan dirinya sendiri, dan tetangga pada dua arah ditulis dengan satu ejaan.",
        "batas: [{arah: utara, wilayah: [Kecamatan Karang]}, {arah: timur, wilayah: [Kecamatan Kerang]}]",
        "batas: [{arah: utara, wilayah: [Kecamatan Karang]}, {arah: timur, wilayah: [Kecamatan Karang]}]",
        berat="peringatan",
    ),
    Kode(
        "LK351",
        "Nama wilayah lain dari id-nya",
        "Bila id setiap wilayah sama dengan namanya, satu yang berbeda sedikit berarti salah satunya salah ketik.",
        "wilayah: [{id: karang, nama: Kelurahan Karang}, {id: pasir, nama: Kelurahan Pasir}, "
        "{id: samudra, nama: Kelurahan Samodro}]",
        "wilayah: [{id: karang, nama: Kelurahan Karang}, {id: pasir, nama: Kelurahan Pasir}, "
        "{id: samudra, nama: Kelurahan Samudra}]",
        berat="peringatan",
    ),
    Kode(
        "LK352",
        "Pimpinan lebih dari satu",
        "Bagan organisasi berpuncak pada satu pimpinan. Unit di bawahnya berjenis lain, misalnya sekretariat.",
        "jabatan: Sekretaris, induk: dinas, jenis: pimpinan",
        "jabatan: Sekretaris, induk: dinas, jenis: sekretariat",
        berat="peringatan",
    ),
    Kode(
        "LK353",
        "Jabatan disebut kosong, tabelnya terisi",
        "Jabatan yang pada narasi disebut belum terisi ditulis 0 pada tabel jabatan, dan yang disebut sudah terisi tidak.",
        "## Sdm\n\nJabatan Staf belum terisi ({{ lihat.tabel_sdm_jabatan }}, {{ lihat.tabel_sdm_pangkat }}, "
        "{{ lihat.tabel_sdm_pendidikan }}).",
        "## Sdm\n\nJabatan Staf sudah terisi ({{ lihat.tabel_sdm_jabatan }}, {{ lihat.tabel_sdm_pangkat }}, "
        "{{ lihat.tabel_sdm_pendidikan }}).",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK354",
        "Alamat kop cacat",
        "Alamat tercetak pada kop setiap dokumen. Kode pos lima angka, dari provinsi instansi, dan angkanya tanpa huruf.",
        "alamat: Jalan Pantai Nomor 1 Telp. (O331) 486040",
        "alamat: Jalan Pantai Nomor 1 Telp. (0331) 486040",
        berat="peringatan",
    ),
    Kode(
        "LK355",
        "Singkatan salah ketik",
        "Singkatan yang hanya ada di satu tempat dan berbeda satu huruf dari singkatan yang dipakai di tempat-tempat lain "
        "biasanya salah ketik. Singkatan pemerintahan yang lazim tidak dipersoalkan.",
        "sumber_data: Aplikasi SIPELA   # di tempat lain SIPALA",
        "sumber_data: Aplikasi SIPALA",
        berat="peringatan",
    ),
    Kode(
        "LK356",
        "Singkatan lain dari kepanjangannya",
        "Singkatan dalam kurung sesudah kepanjangannya memakai huruf-huruf awalnya, dan bukan singkatan nama lain.",
        "nama: Indeks Kepuasan Masyarakat (IMK)",
        "nama: Indeks Kepuasan Masyarakat (IKM)",
        berat="peringatan",
    ),
)
"""In order of their codes."""
