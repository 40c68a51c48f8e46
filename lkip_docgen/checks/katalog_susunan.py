"""Pages of the rules about what belongs under what, and what was put at another's place in the data (LK338 to LK347)."""

from __future__ import annotations

from typing import Final

from .kode import Kode

KATALOG_SUSUNAN: Final[tuple[Kode, ...]] = (
    Kode(
        "LK338",
        "Unit di bawah atasan yang keliru",
        "Pada kantor yang mempunyai sekretariat, subbagian berada di bawah sekretariat, sedangkan seksi langsung di bawah "
        "pimpinan. Bagan organisasi digambar menurut induk: tiap unit.",
        "- {id: umum, nama: Sub Bagian Umum, jabatan: Kepala Sub Bagian Umum, induk: dinas}",
        "- {id: umum, nama: Sub Bagian Umum, jabatan: Kepala Sub Bagian Umum, induk: sekretariat}",
        "PP 18/2016 tentang Perangkat Daerah",
        berat="peringatan",
    ),
    Kode(
        "LK339",
        "Sasaran tidak di bawah tujuannya",
        "Setiap sasaran Renstra menjabarkan satu tujuan, dan tabel TC.25 menaruhnya di bawah tujuan itu juga. Sasaran yang "
        "tertinggal tidak tercetak pada matriks atau lampirannya.",
        "- {id: t1, uraian: Kota bahari, sasaran: [layanan]}   # sasaran laut tertinggal",
        "- {id: t1, uraian: Kota bahari, sasaran: [layanan, laut]}",
        berat="peringatan",
    ),
    Kode(
        "LK340",
        "Periode daftar pegawai kurang bulannya",
        "Daftar pegawai pada laporan setahun menyebut setahun, satu semester, atau satu triwulan. Rentang bulan yang lain "
        "biasanya salah satu bulannya keliru.",
        "periode: Januari-November 2031",
        "periode: Januari-Desember 2031",
        berat="peringatan",
    ),
    Kode(
        "LK341",
        "Nama program kurang satu kata",
        "Nama program mengikuti nomenklatur yang sama di seluruh daerah, dan tercetak pada PK, RKT, dan laporan. Yang "
        "diperiksa program penunjang dan, bagi kecamatan, program kecamatan; yang dicari hanya kata yang hilang.",
        "nama: Program Penunjang Urusan Pemerintahan Kabupaten/Kota",
        "nama: Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "Kepmendagri 050-5889/2021",
        berat="peringatan",
    ),
    Kode(
        "LK342",
        "Tingkat pembanding lain dari namanya",
        "Tabel perbandingan nasional hanya memuat pembanding bertingkat nasional. Angka daerah sendiri yang bertingkat "
        "nasional tercetak sebagai angka nasional.",
        "pembanding: [{tingkat: nasional, nama: Indeks Kota Bahari, nilai: 79}]",
        "pembanding: [{tingkat: kabupaten, nama: Indeks Kota Bahari, nilai: 79}]",
        berat="peringatan",
    ),
    Kode(
        "LK343",
        "Sumber data atau penanggung jawab milik indikator lain",
        "Sumber data satu indikator ditulis pada iku.yaml dan kinerja.yaml, dan penanggung jawabnya unit yang membidanginya. "
        "Baris yang disalin sering membawa isian baris asalnya. Penanggung jawab diperiksa hanya bila tidak satu kata pun "
        "bunyi indikatornya menyebut unit itu, dan hampir seluruh nama unit lain tersebut di sana.",
        "sumber_data: Aplikasi Sapa Warga   # pada kinerja.yaml: Pemantauan pantai",
        "sumber_data: Pemantauan pantai",
        berat="peringatan",
    ),
    Kode(
        "LK344",
        "Foto pada sasaran lain",
        "Foto tercetak pada sasaran yang disebut baris_pk. Bila hanya analisis sasaran lain yang merujuknya, pembaca tidak "
        "menemukannya di sana.",
        "baris_pk: sampah   # yang merujuk foto ini narasi/pk/ikm.md",
        "baris_pk: ikm",
        berat="peringatan",
    ),
    Kode(
        "LK345",
        "Indikator program pada program lain",
        "Setiap program yang dibiayai mempunyai indikator. Bila satu program tertulis dua kali dan program lain yang "
        "anggarannya dipakai tidak ada, barisnya mungkin tersalin: indikator yang menyebut program yang hilang itu "
        "diperingatkan, selebihnya hanya dicatat.",
        "- {program: penunjang, indikator: Persentase layanan, realisasi: 100}\n"
        "- {program: penunjang, indikator: Luas pesisir yang bersih, realisasi: 90}",
        "- {program: penunjang, indikator: Persentase layanan, realisasi: 100}\n"
        "- {program: pesisir, indikator: Luas pesisir yang bersih, realisasi: 90}",
        berat="peringatan",
    ),
    Kode(
        "LK346",
        "Gaji sebagai belanja modal",
        "Jenis belanja yang pertama berlaku bagi setiap sub kegiatan yang tidak merinci belanja:. Bila urutannya terbalik, "
        "seluruh belanja operasi, termasuk gaji, tercetak sebagai belanja modal.",
        "jenis_belanja: [{id: modal, nama: Belanja Modal}, {id: operasi, nama: Belanja Operasi}]",
        "jenis_belanja: [{id: operasi, nama: Belanja Operasi}, {id: modal, nama: Belanja Modal}]",
        "PP 12/2019 pasal 55 (belanja operasi memuat belanja pegawai)",
    ),
    Kode(
        "LK347",
        "Dua foto berketerangan sama",
        "Keterangan tercetak di bawah fotonya dan pada daftar gambar. Dua yang sama pada sasaran yang berlainan, atau yang "
        "menurut id hanya cocok bagi salah satunya, biasanya tersalin.",
        "- {id: apel, keterangan: Rapat koordinasi, baris_pk: ikm}",
        "- {id: apel, keterangan: Apel bersama, baris_pk: ikm}",
        berat="catatan",
    ),
)
