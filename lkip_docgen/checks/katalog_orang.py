"""The catalogue's codes of people and dates held against one another (LK307 on). Each example is tried on a small office
by ``tests/checks/test_contoh.py``."""

from __future__ import annotations

from typing import Final

from .kode import Kode

_BELUM: Final = " (disebut dari ingatan, belum dicocokkan dengan naskahnya)"
_NIP: Final = "Peraturan Kepala BKN 22/2007" + _BELUM

KATALOG_ORANG: Final[tuple[Kode, ...]] = (
    Kode(
        "LK307",
        "Bagian NIP tidak mungkin",
        "NIP memuat tanggal lahir, bulan pengangkatan (bagi PPPK nomor perjanjian, 21 ke atas), jenis kelamin 1 atau 2, dan "
        "nomor urut. Yang tidak mungkin berarti salah salin, dan tercetak di bawah tanda tangan.",
        "nip: 19801301 200501 2 001",
        "nip: 19800113 200501 2 001",
        _NIP,
    ),
    Kode(
        "LK308",
        "Usia menurut NIP tidak wajar",
        "CPNS diangkat pada usia 18 sampai 35 tahun, dan pejabat belum pensiun ketika menandatangani.",
        "nip: 19400101 200501 2 001",
        "nip: 19800101 200501 2 001",
        "Peraturan Pemerintah 11/2017; Undang-Undang Aparatur Sipil Negara" + _BELUM,
        berat="peringatan",
    ),
    Kode(
        "LK309",
        "Satu NIP untuk dua orang",
        "Satu NIP milik satu orang. Nama yang sama dengan NIP lain, atau nama yang hampir sama, diingatkan sebagai "
        "peringatan.",
        "nama: Joko Ombak\nnip: 19800101 200501 2 001   # NIP Rina Samudra",
        "nama: Joko Ombak\nnip: 19750505 200001 1 003",
        _NIP,
    ),
    Kode(
        "LK310",
        "NIP pada tempat nama atau jabatan",
        "Pada dokumen yang ditandatangani, NIP yang tercetak sebagai jabatan membuat dokumen cacat.",
        "kepala: {jabatan: 19800101 200501 2 001, lengkap: Kepala Dinas Kelautan}",
        "kepala: {jabatan: Kepala Dinas, lengkap: Kepala Dinas Kelautan}",
    ),
    Kode(
        "LK311",
        "Pangkat tidak sesuai golongan",
        "Tiap golongan ruang punya satu nama pangkat, dan keduanya tercetak di bawah tanda tangan. Pangkat yang disingkat "
        "atau tidak dikenal diingatkan sebagai peringatan.",
        "nama: Rina Samudra, S.Pi\npangkat: Pembina\ngolongan: III/d",
        "nama: Rina Samudra, S.Pi\npangkat: Penata Tingkat I\ngolongan: III/d",
        "Peraturan Pemerintah 99/2000 dan perubahannya" + _BELUM,
    ),
    Kode(
        "LK312",
        "Golongan tidak dikenal",
        "Golongan PNS ditulis I/a sampai IV/e, golongan PPPK I sampai XVII.",
        "pangkat: [{golongan: III/e, jumlah: 3}]",
        "pangkat: [{golongan: III/d, jumlah: 3}]",
        "Peraturan Pemerintah 99/2000; Peraturan Presiden 98/2020" + _BELUM,
        berat="peringatan",
    ),
    Kode(
        "LK313",
        "Golongan ditulis dua kali",
        "Satu golongan satu baris; yang kedua biasanya golongan lain yang salah ketik.",
        "pangkat: [{golongan: III/d, jumlah: 2}, {golongan: III/d, jumlah: 1}]",
        "pangkat: [{golongan: III/d, jumlah: 2}, {golongan: III/c, jumlah: 1}]",
        berat="peringatan",
    ),
    Kode(
        "LK314",
        "Urutan tanggal terbalik",
        "RKT mendahului PK, PK murni mendahului perubahannya, dan laporan ditandatangani sesudah tahunnya berakhir dan "
        "sesudah semua dokumen itu.",
        "tanggal: 2032-03-01   # laporannya 2032-02-10",
        "tanggal: 2031-01-15",
        "PermenPANRB 53/2014",
        berat="peringatan",
    ),
    Kode(
        "LK315",
        "Laporan lewat batas waktu",
        "Perangkat daerah menyampaikan laporan kinerja paling lambat dua bulan sesudah tahun anggaran berakhir.",
        "tanggal: 2032-03-10",
        "tanggal: 2032-02-10",
        "Peraturan Presiden 29/2014" + _BELUM,
        berat="peringatan",
    ),
    Kode(
        "LK316",
        "Tahun dokumen bukan tahun laporan",
        "Folder tahun yang disalin sering masih menyimpan tanggal dan judul tahun lalu.",
        "judul: Perjanjian Kinerja 2030   # isi folder 2031",
        "judul: Perjanjian Kinerja 2031",
        berat="peringatan",
    ),
    Kode(
        "LK317",
        "Tahun peraturan tidak mungkin",
        "Laporan tidak berdasar pada peraturan yang terbit sesudahnya, dan tanggal peraturan berada pada tahunnya.",
        "tahun: 2033   # laporan bertanggal 2032",
        "tahun: 2030",
        berat="peringatan",
    ),
    Kode(
        "LK318",
        "Tahun di luar periode Renstra",
        "Tahun laporan, tahun matriks, dan tahun target berada di dalam periode Renstra, yang juga disebut namanya.",
        "tahun_matriks: [2029, 2030, 2031]   # periode 2030-2034",
        "tahun_matriks: [2030, 2031]",
        berat="peringatan",
    ),
    Kode(
        "LK319",
        "Sebutan tidak sesuai angka kelamin pada NIP",
        "Angka ke-15 NIP 1 untuk laki-laki, 2 untuk perempuan; H. dan Hj. di depan nama menyebut hal yang sama.",
        "nama: H. Rina Samudra, S.Pi   # NIP … 2 001",
        "nama: Hj. Rina Samudra, S.Pi",
        _NIP,
        berat="peringatan",
    ),
)
