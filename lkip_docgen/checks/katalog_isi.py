"""The catalogue's codes of the content's form (LK1). Each example is tried by ``tests/checks/test_contoh_isi.py``."""

from __future__ import annotations

from typing import Final

from .kode import TEKS, Kode

KATALOG_ISI: Final[tuple[Kode, ...]] = (
    Kode(
        "LK101",
        "Susunan YAML tidak terbaca",
        "Satu tanda yang salah membuat seluruh berkas tak dapat dibaca: titik dua di dalam nilai tanpa kutip, tab di "
        "awal baris, kutip atau kurung yang belum ditutup, koma yang tidak ada di antara dua isian dalam kurung, titik dua "
        'atau tanda "-" tanpa spasi sesudahnya, baris yang menjoroknya tidak sama.',
        "tentang: Organisasi: susunan dan tata kerja",
        'tentang: "Organisasi: susunan dan tata kerja"',
    ),
    Kode(
        "LK102",
        "Isian tidak dikenal",
        "Isian yang salah eja tidak pernah tercetak; lebih baik ditolak daripada diam-diam diabaikan.",
        "realisasai: 80",
        "realisasi: 80",
    ),
    Kode(
        "LK103",
        "Nilai bukan jenis yang diminta",
        "Angka ditulis dengan koma desimal dan titik tiap tiga angka, tanggal sebagai 2030-02-10 atau 10 Februari "
        "2030, ya/tidak dengan kata itu. Tulisan yang bisa berarti lain ditolak, tidak ditebak.",
        "realisasi: 80.5",
        "realisasi: 80,5",
        sumber="Pedoman Umum Ejaan Bahasa Indonesia (penulisan angka)",
    ),
    Kode(
        "LK104",
        "Isian wajib tidak ada",
        "Tanpa isian ini bagian laporan yang memakainya tak dapat disusun.",
        "pangkat: [{golongan: III/d}]",
        "pangkat: [{golongan: III/d, jumlah: 3}]",
    ),
    Kode(
        "LK105",
        "Berkas tidak ada",
        "Berkas data, narasi, atau gambar yang diperlukan tidak ditemukan.",
        "berkas: foto/rapat.jpg   # padahal berkasnya Rapat.jpg",
        "berkas: foto/Rapat.jpg",
    ),
    Kode(
        "LK106",
        "Ditulis dua kali",
        "Satu id menunjuk satu hal, satu isian punya satu nilai, satu indikator satu realisasi. Yang ganda membuat "
        "angka mana yang dipakai tidak pasti.",
        "- {id: perwali_5, jenis: Peraturan Wali Kota, nomor: 5, tahun: 2030, tentang: Organisasi}\n"
        "- {id: perwali_5, jenis: Peraturan Wali Kota, nomor: 7, tahun: 2030, tentang: Tata Naskah Dinas}",
        "- {id: perwali_5, jenis: Peraturan Wali Kota, nomor: 5, tahun: 2030, tentang: Organisasi}\n"
        "- {id: perwali_7, jenis: Peraturan Wali Kota, nomor: 7, tahun: 2030, tentang: Tata Naskah Dinas}",
    ),
    Kode(
        "LK107",
        "Rujukan tidak ditemukan",
        "Semua hal dirujuk dengan id; id yang tidak ada berarti salah ketik atau data yang belum ditulis.",
        "dukungan: [penunjng]",
        "dukungan: [penunjang]",
    ),
    Kode(
        "LK108",
        "Berkas bukan UTF-8",
        "Huruf di luar UTF-8 terbaca lain di mesin lain.",
        "narasi/bab4.md yang disimpan Notepad lama sebagai ANSI (Windows-1252)",
        "narasi/bab4.md yang disimpan sebagai UTF-8",
        bahasa=TEKS,
    ),
    Kode(
        "LK109",
        "Gambar tidak terbaca",
        "Gambar yang rusak atau bukan PNG/JPEG tak dapat dicetak.",
        "berkas: foto/rapat.jpg   # salinannya terputus",
        "berkas: foto/rapat.jpg   # disalin ulang",
    ),
    Kode(
        "LK110",
        "Berkas di luar folder isi",
        "Isi laporan hanya berasal dari foldernya, supaya laporan dapat dibuat ulang di mesin mana pun dan tidak "
        "membawa berkas yang tak dimaksud.",
        "logo: ../../unduhan/logo.png",
        "logo: gambar/logo.png",
    ),
    Kode(
        "LK111",
        "Terlalu besar",
        "Ukuran berkas, jumlah nilai, dan piksel dibatasi agar satu berkas keliru tidak menghabiskan memori.",
        "berkas: foto/rapat.png   # 10.000 × 10.000 piksel",
        "berkas: foto/rapat.png   # diperkecil menjadi 2.000 × 1.500 piksel",
    ),
    Kode(
        "LK112",
        "Berkas tidak dibaca",
        "Berkas yang namanya tidak dikenal tidak ikut dicetak; biasanya salah eja atau berakhiran .yml. Bila berkas yang "
        "seharusnya memang tidak ada, ini galat.",
        "content/2031/rtk.yml",
        "content/2031/rkt.yaml",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK113",
        "Folder tahun tidak ada",
        "Satu tahun laporan adalah satu folder.",
        "lkip check 2040",
        "lkip check 2031",
        bahasa=TEKS,
    ),
    Kode(
        "LK115",
        "Baris menunjuk terlalu sedikit atau terlalu banyak",
        "Baris PK mengukur satu sasaran atau satu tujuan; baris IKU punya indikator dan kinerja utama.",
        "- {id: ikm, indikator: ikm, sasaran: layanan, tujuan: t1, dukungan: [penunjang]}",
        "- {id: ikm, indikator: ikm, sasaran: layanan, dukungan: [penunjang]}",
        sumber="PermenPANRB 53/2014, lampiran I",
    ),
    Kode(
        "LK116",
        "Bagan organisasi tidak berbentuk pohon",
        "Bagan punya satu pimpinan dan tidak ada unit di bawah dirinya sendiri.",
        "- {id: seksi, nama: Seksi Pesisir, jabatan: Kepala Seksi, jenis: lini, induk: seksi}",
        "- {id: seksi, nama: Seksi Pesisir, jabatan: Kepala Seksi, jenis: lini, induk: sekretariat}",
    ),
    Kode(
        "LK117",
        "Berkas lampiran tidak dapat dipakai",
        "Berkas yang didaftar pada lampiran.yaml harus ada di folder tahun laporan, sebagai berkas asli. Tautan "
        "(shortcut) atau berkas di folder lain tidak ikut tersalin bila folder laporan dipindahkan atau diarsipkan.",
        "berkas: [../2030/lampiran/surat-tugas.pdf]",
        "berkas: [lampiran/surat-tugas.pdf]",
    ),
    Kode(
        "LK118",
        "Berkas pindaian tidak jelas urutannya",
        "Satu lampiran dibuat dari satu berkas, atau dari beberapa berkas yang bernomor urut. Dua berkas utuh, berkas "
        "utuh di samping yang bernomor, atau dua berkas bernomor sama tidak menunjukkan mana yang dicetak.",
        "lampiran/pk.pdf\nlampiran/pk-1.jpg",
        "lampiran/pk-1.jpg\nlampiran/pk-2.jpg",
        bahasa=TEKS,
    ),
    Kode(
        "LK119",
        "Halaman pindaian tidak ada",
        "Halaman yang dipilih dihitung dari 1 dan diteruskan pada berkas berikutnya. Nomor yang melewati halaman "
        "terakhir biasanya berarti berkasnya tertukar atau pindaiannya belum lengkap.",
        "- {id: pk, berkas: [lampiran/pk.pdf], halaman: 1-4}   # padahal pk.pdf tiga halaman",
        "- {id: pk, berkas: [lampiran/pk.pdf], halaman: 1-3}",
    ),
    Kode(
        "LK120",
        "Grafik tidak dikenal",
        "Grafik yang dicetak dipilih dengan namanya pada laporan.yaml; nama yang salah eja tidak menghasilkan gambar.",
        "grafik: [capaian, anggarn]",
        "grafik: [capaian, anggaran]",
    ),
)
