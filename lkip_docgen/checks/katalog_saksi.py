"""Catalogue of the rules that hold names, dates and wordings against their second witness: LK229, LK230, LK320–LK329."""

from __future__ import annotations

from typing import Final

from .kode import Kode

KATALOG_SAKSI: Final[tuple[Kode, ...]] = (
    Kode(
        "LK229",
        "Butir tersalin dua kali",
        "Dua butir yang sama persis pada satu daftar, atau dua baris tabel yang sama persis berturut-turut, biasanya salinan "
        "yang belum diganti isinya.",
        "tugas: [Membantu Wali Kota., Membantu Wali Kota.]",
        "tugas: [Membantu Wali Kota., Menata pesisir.]",
        berat="peringatan",
    ),
    Kode(
        "LK230",
        "Bunyi berbeda satu kata",
        "Sasaran dan indikator yang sama berbunyi sama pada Renstra, PK, IKU, dan RKT. Satu kata yang hilang, berlebih, atau "
        "lain mengubah artinya.",
        "indikator: ikm, sasaran: layanan, uraian: Layanan kepada nelayan membaik",
        "indikator: ikm, sasaran: layanan, uraian: Layanan perizinan kepada nelayan membaik",
        "PermenPANRB 53/2014",
        berat="peringatan",
    ),
    Kode(
        "LK320",
        "Nama lain satu huruf dari id-nya",
        "Nama orang, wilayah, dan unit yang berbeda satu huruf dari id-nya biasanya salah ketik.",
        "nama: Rima Samudra, S.Pi   # id: rina",
        "nama: Rina Samudra, S.Pi",
        berat="peringatan",
    ),
    Kode(
        "LK321",
        "Nama kantor ditulis lain",
        "Nama instansi, daerah, dan jabatan dicetak pada sampul, kop, bagan, dan tanda tangan; satu huruf yang lain di satu "
        "tempat tampak di atas tanda tangan.",
        "baris: [PEMERINTAH KOTA BAHARI, DINAS KELAUTN]",
        "baris: [PEMERINTAH KOTA BAHARI, DINAS KELAUTAN]",
        berat="peringatan",
    ),
    Kode(
        "LK322",
        "Satu orang dua butir",
        "Butir pejabat yang disalin dari pendahulunya dan belum diganti nama serta NIP-nya membuat dokumen ditandatangani "
        "orang yang sudah tidak menjabat.",
        "- id: kepala_lama\n  nama: Rina Samudra, S.Pi\n  nip: 19800101 200501 2 001\n  peran: kepala\n"
        "  masa: {mulai: 2028-01-01, selesai: 2029-12-31}\n- id: joko",
        "- id: kepala_lama\n  nama: Sari Muara, S.Pi\n  nip: 19790202 200402 2 003\n  peran: kepala\n"
        "  masa: {mulai: 2028-01-01, selesai: 2029-12-31}\n- id: joko",
        berat="peringatan",
    ),
    Kode(
        "LK323",
        "Masa berlaku Renstra tidak bersambung",
        "Renstra perubahan berlaku sehari sesudah yang diubahnya berakhir, dan tidak sebelum ditetapkan. Celah atau tumpang "
        "tindih membuat target dokumen lain tidak jelas acuannya. Tanggal yang hanya tahunnya lain dari mulai berlakunya "
        "biasanya salah tulis.",
        "berlaku: {mulai: 2030-01-01}\ntanggal: 2030-02-01",
        "berlaku: {mulai: 2030-01-01}\ntanggal: 2029-12-20",
        berat="peringatan",
    ),
    Kode(
        "LK324",
        "Judul bagan lain dari dasar hukumnya",
        "Nomor, tahun, dan tanggal di atas bagan organisasi adalah milik peraturan yang membentuk instansi.",
        "judul_bagan: [BAGAN, PERATURAN WALI KOTA NOMOR 6 TAHUN 2030]",
        "judul_bagan: [BAGAN, PERATURAN WALI KOTA NOMOR 5 TAHUN 2030]",
        berat="peringatan",
    ),
    Kode(
        "LK325",
        "Nomor peraturan lain dari id-nya",
        "Bila id peraturan memuat nomor dan tahunnya, keduanya harus sama; laporan mencetak nomor dan tahun itu di banyak "
        "tempat.",
        "{id: perwali_5, jenis: Peraturan Wali Kota, nomor: 6,",
        "{id: perwali_5, jenis: Peraturan Wali Kota, nomor: 5,",
        berat="peringatan",
    ),
    Kode(
        "LK326",
        "Tahun tertinggal dari tahun lain",
        "Nomor keputusan memuat tahun penetapannya. Keterangan foto yang hanya menyebut tahun yang lewat biasanya tersisa dari "
        "laporan sebelumnya.",
        "keterangan: Rapat koordinasi tahun 2030",
        "keterangan: Rapat koordinasi tahun 2031",
        berat="peringatan",
    ),
    Kode(
        "LK327",
        "Judul peraturan salah ketik",
        "Judul peraturan pada dasar hukum dibandingkan dengan keputusan yang sudah ditandatangani; beda satu huruf berarti "
        "salah satunya salah ketik.",
        "tentang: Orgnisasi",
        "tentang: Organisasi",
        berat="peringatan",
    ),
    Kode(
        "LK328",
        "Tahun Renstra tidak berurut",
        "Tahun pada matriks Renstra berurutan, dan periode pada nama serta sumbernya tidak terbalik.",
        "tahun_matriks: [2030, 2032]",
        "tahun_matriks: [2030, 2031]",
        berat="peringatan",
    ),
    Kode(
        "LK329",
        "Tahun pembanding tidak berurut",
        "Kinerja dibandingkan dengan tahun-tahun tepat sebelum tahun laporan.",
        "tanggal: 2032-02-10\nriwayat: [2028, 2030]",
        "tanggal: 2032-02-10\nriwayat: [2029, 2030]",
        "PermenPANRB 53/2014, lampiran II, bab III.A butir 2",
        berat="peringatan",
    ),
)
