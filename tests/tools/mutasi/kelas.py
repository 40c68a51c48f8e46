"""The classes of slips, in the order of the table, with how many of each are drawn."""

from __future__ import annotations

from tests.tools.mutasi import angka, dokumen, narasi
from tests.tools.mutasi.acuan import acuan
from tests.tools.mutasi.kata import kata_angka
from tests.tools.mutasi.rujuk import rujuk_ketik
from tests.tools.mutasi.slip import Kelas
from tests.tools.mutasi.templat import templat
from tests.tools.mutasi.templat_teks import templat_kolom, templat_teks
from tests.tools.mutasi.tukar import ungkap_tukar

KELAS = (
    Kelas("tukar", "dua angka bersebelahan tertukar", angka.satu_angka(angka.tukar, 2), 75),
    Kelas("ganti", "satu angka salah ketik", angka.satu_angka(angka.ganti, 2), 75),
    Kelas("hilang", "satu angka hilang", angka.satu_angka(angka.hilang), 50),
    Kelas("ganda", "satu angka dua kali", angka.satu_angka(angka.ganda), 50),
    Kelas("koma", "koma desimal bergeser", angka.satu_angka(angka.koma), 40),
    Kelas("ribuan", "tiga nol kurang atau lebih", angka.satu_angka(angka.ribuan), 30),
    Kelas("tanda", "tanda minus", angka.satu_angka(angka.tanda), 15),
    Kelas("tetangga", "angka tersalin dari baris sebelah", angka.tetangga, 50),
    Kelas("baris_tukar", "angka dua baris tertukar", angka.baris_tukar, 50),
    Kelas("versi_lain", "angka tahun lalu atau dokumen lain tertinggal", angka.dari_dokumen_lain, 50),
    Kelas("kontrol_basi", "rincian diubah, jumlahnya tidak", angka.kontrol_basi, 50),
    Kelas("kontrol_salah", "angka kontrol salah ketik", angka.kontrol_salah, 40),
    Kelas("target_tercetak", "target tercetak salah ketik", angka.target_tercetak, 40),
    Kelas("satuan", "satuan hilang atau lain", angka.satuan, 40),
    Kelas("tahun", "tahun salah pada data", dokumen.tahun, 40),
    Kelas("periode_data", "periode Renstra terbalik atau lain (data)", dokumen.periode, 14),
    Kelas("tanggal", "tanggal salah", dokumen.tanggal, 40),
    Kelas("nip", "NIP salah", dokumen.nip, 50),
    Kelas("nama", "nama salah ketik", dokumen.nama, 40),
    Kelas("pangkat", "pangkat atau golongan tertukar", dokumen.pangkat, 30),
    Kelas("pejabat_lama", "pejabat lama tertinggal", dokumen.pejabat_lama, 18),
    Kelas("id_salah", "id salah ketik", dokumen.id_salah, 50),
    Kelas("baris_hapus", "butir terhapus", dokumen.baris_hapus, 50),
    Kelas("baris_ganda", "butir tersalin dua kali", dokumen.baris_ganda, 40),
    Kelas("bentuk", "isian tidak terbaca", dokumen.bentuk, 30),
    Kelas("bunyi", "bunyi sasaran atau indikator salah ketik", dokumen.bunyi, 40),
    Kelas("bunyi_kata", "bunyi sasaran atau indikator lain sekata", dokumen.bunyi_kata, 30),
    Kelas("hukum", "peraturan salah pada dasar hukum", dokumen.hukum, 30),
    Kelas("ketik", "angka diketik salah pada narasi", narasi.ketik, 90),
    Kelas("terbilang", "angka dan terbilangnya berbeda", narasi.terbilang, 40),
    Kelas("narasi_tahun", "tahun salah pada narasi", narasi.tahun, 30),
    Kelas("periode", "periode salah pada narasi", narasi.periode, 16),
    Kelas("predikat", "predikat diketik salah", narasi.predikat, 30),
    Kelas("gerak", "naik dan turun tertukar", narasi.gerak, 21),
    Kelas("tercapai", "tercapai dan belum tertukar", narasi.tercapai, 27),
    Kelas("hukum_narasi", "peraturan dikutip salah", narasi.hukum, 30),
    Kelas("kantor", "nama kantor atau kepalanya salah", narasi.kantor, 40),
    Kelas("rujukan", "rujukan atau ungkapan rusak", narasi.rujukan, 25),
    Kelas("paragraf_lalu", "alinea tersalin dari tahun lalu", narasi.paragraf_lalu, 30),
    Kelas("paragraf_slot", "alinea tersalin dari bagian lain", narasi.paragraf_slot, 30),
    Kelas("kosong", "bagian dikosongkan atau hilang", narasi.kosong, 50),
    Kelas("sisa", "kata sisa tertinggal", narasi.sisa, 40),
    Kelas("ejaan", "ejaan lama", narasi.ejaan, 40),
    Kelas("nomor", "nomor butir terlewat atau kembar", narasi.nomor, 24),
    Kelas("templat", "templat tersunting keliru", templat, 40),
    Kelas("rujuk_ketik", "rujukan diketik salah", rujuk_ketik, 40),
    Kelas("ungkap_tukar", "ungkapan tertukar pada narasi", ungkap_tukar, 80),
    Kelas("kata_angka", "kata berlawanan dengan angkanya", kata_angka, 60),
    Kelas("templat_teks", "teks templat salah ketik", templat_teks, 60),
    Kelas("templat_kolom", "kolom atau pihak tertukar pada templat", templat_kolom, 24),
    Kelas("acuan", "kesalahan nyata laporan cetak", acuan, 400),
)
