"""Catalogue of the rules that hold the data's own entries against one another: LK231–LK239 figures and wordings,
LK330–LK337 the office, its people and lists. Each example is tried by ``tests/checks/test_saksi_data.py``."""

from __future__ import annotations

from typing import Final

from .kode import Kode

KATALOG_SAKSI_DATA: Final[tuple[Kode, ...]] = (
    Kode(
        "LK231",
        "Target keluar dari deretnya",
        "Target yang naik atau turun ajek lalu sekali melompat jauh, atau yang di awal atau akhir deretnya kurang atau "
        "kelebihan satu angka, biasanya salah ketik.",
        "target: {2030: 70, 2031: 75, 2032: 80, 2033: 85, 2034: 9}",
        "target: {2030: 70, 2031: 75, 2032: 80, 2033: 85, 2034: 90}",
        berat="peringatan",
    ),
    Kode(
        "LK232",
        "Daftar tidak sebanyak jumlahnya",
        "Indikator yang menghitung dokumen menyebut pula dokumen-dokumennya. Banyaknya nama sama dengan realisasinya, dan "
        "dengan jumlah pada rumusnya.",
        "formulasi: {uraian: Tersedianya 3 dokumen, daftar: [Renja, LKIP]}",
        "formulasi: {uraian: Tersedianya 2 dokumen, daftar: [Renja, LKIP]}",
        berat="peringatan",
    ),
    Kode(
        "LK233",
        "Predikat SAKIP lain dari nilainya",
        "Huruf predikat AKIP mengikuti nilainya: di atas 60 sampai 70 adalah B. Yang diketik sering tersisa dari tahun lalu. "
        "Skala pada laporan.yaml yang memakai ketujuh huruf itu memakai batas-batasnya juga.",
        "sumber: Hasil evaluasi AKIP, nilai 75 predikat B",
        "sumber: Hasil evaluasi AKIP, nilai 75 predikat BB",
        "PermenPANRB 88/2021",
        berat="peringatan",
    ),
    Kode(
        "LK234",
        "Bunyi berbeda beberapa kata",
        "Sasaran dan indikator yang sama berbunyi sama pada Renstra, PK, IKU, dan RKT. Satu dokumen yang sendirian memakai "
        "satu dua kata lain di tengah bunyi yang sama biasanya salah salin; bunyi lain yang dipakai dua dokumen, dan bunyi "
        "yang seluruhnya lain, tidak dipersoalkan.",
        "indikator: ikm, sasaran: layanan, uraian: Layanan pengaduan kepada petani membaik",
        "indikator: ikm, sasaran: layanan, uraian: Layanan perizinan kepada nelayan membaik",
        "PermenPANRB 53/2014",
        berat="peringatan",
    ),
    Kode(
        "LK235",
        "Tahun tertinggal pada target atau matriks",
        "Target yang tidak ada di antara dua tahun yang bertarget, dan tahun bertarget yang tidak ada pada matriks, biasanya "
        "tertinggal atau tahunnya salah ketik; yang tercetak lalu kosong.",
        "tahun_matriks: [2030, 2031, 2032]\nindikator:\n  - id: ikm\n    nama: Indeks Kepuasan\n    satuan: indeks\n"
        "    target: {2030: 80, 2032: 81}",
        "tahun_matriks: [2030, 2031, 2032]\nindikator:\n  - id: ikm\n    nama: Indeks Kepuasan\n    satuan: indeks\n"
        '    target: {2030: 80, 2031: "80,5", 2032: 81}',
        berat="peringatan",
    ),
    Kode(
        "LK330",
        "Jabatan atau nama kantor ditulis lain di tempat lain",
        "Pemimpin kabupaten disebut Bupati, pemimpin kota Wali Kota. Jabatan kepala sama dengan jabatan pimpinan pada susunan "
        "organisasi, dan nama kantor pada kop dan pada jabatannya sama dengan nama instansi.",
        "atasan: {jabatan: Bupati, lengkap: Bupati Bahari}   # daerah: Kota Bahari",
        "atasan: {jabatan: Wali Kota, lengkap: Wali Kota Bahari}",
        "Undang-Undang 23/2014 tentang Pemerintahan Daerah",
        berat="peringatan",
    ),
    Kode(
        "LK331",
        "Tempat tanda tangan lain",
        "Dokumen ditandatangani di tempat yang dikenal dari identitas instansi: ibu_kota:, daerahnya, namanya, atau "
        "alamatnya. Nama kota lain biasanya tersisa dari contoh kantor lain.",
        "tanggal: 2031-01-15\ntempat: Muara Teluk   # ibu_kota: Bahari",
        "tanggal: 2031-01-15\ntempat: Bahari",
        berat="peringatan",
    ),
    Kode(
        "LK332",
        "Sebutan tidak sesuai namanya",
        "sebutan: dan sebutan_wilayah: dicetak di dalam kalimat; keduanya sama dengan sebutan pada nama instansi dan "
        "nama-nama wilayahnya. Kelurahan bukan desa.",
        "sebutan_wilayah: Desa   # wilayah: Kelurahan Teluk",
        "sebutan_wilayah: Kelurahan",
        "Undang-Undang 6/2014 tentang Desa",
        berat="peringatan",
    ),
    Kode(
        "LK333",
        "Daerah lain pada identitas atau sumber",
        "Nama kecamatan, kabupaten atau kota, dan provinsi pada identitas instansi, sumber anggaran, dasar hukum, pembanding, "
        "dan tingkat prestasi adalah satu. Yang lain dari kebanyakan tempat biasanya tersisa dari contoh kantor lain.",
        "sumber: APBD Kota Muara",
        "sumber: APBD Kota Bahari",
        berat="peringatan",
    ),
    Kode(
        "LK334",
        "Nama tertulis dua kali",
        "Satu kelurahan, unit, arah batas, pekerjaan, jabatan struktural, prestasi, peraturan, program, atau kegiatan ditulis "
        "sekali pada daftarnya. Yang kedua biasanya salinan yang belum diganti namanya.",
        "profesi: [{nama: Nelayan, persen: 60}, {nama: Nelayan, persen: 40}]",
        "profesi: [{nama: Nelayan, persen: 60}, {nama: Pedagang, persen: 40}]",
        berat="peringatan",
    ),
    Kode(
        "LK335",
        "Jabatan terisi di satu tempat, kosong di tempat lain",
        "Tabel pegawai dan bagan organisasi menceritakan jabatan yang sama: yang ditulis 0 orang lowong pada bagan, yang "
        "terisi satu orang tidak.",
        "jabatan: [{jabatan: Sekretaris, jumlah: 0, struktural: ya}, {jabatan: Kepala, jumlah: 2, struktural: ya}, "
        "{jabatan: Staf, jumlah: 1}]",
        "jabatan: [{jabatan: Sekretaris, jumlah: 1, struktural: ya}, {jabatan: Kepala, jumlah: 1, struktural: ya}, "
        "{jabatan: Staf, jumlah: 1}]",
        berat="peringatan",
    ),
    Kode(
        "LK336",
        "Prestasi terlalu lama",
        "Prestasi pada laporan setahun adalah yang belum lama diperoleh; tahun yang lebih dari sepuluh tahun lalu biasanya "
        "salah ketik.",
        "- {jenis: Lomba kampung, tingkat: Kota, tahun: 2013, keterangan: Juara 1}",
        "- {jenis: Lomba kampung, tingkat: Kota, tahun: 2031, keterangan: Juara 1}",
        berat="peringatan",
    ),
    Kode(
        "LK337",
        "Nama unit tidak ada atau ditulis lain",
        "Pimpinan unit disebut menurut unitnya (Kepala Seksi Pesisir bagi Seksi Pesisir), dan penanggung jawab indikator "
        "adalah unit pada susunan organisasi. Nama unit lain biasanya tersisa dari contoh kantor lain.",
        "penanggung_jawab: [Seksi Pertambangan]   # tidak ada pada organisasi.yaml",
        "penanggung_jawab: [Seksi Pesisir]",
        berat="peringatan",
    ),
)
