"""The catalogue's codes of claims and references of the narrative (LK420 to LK434). Each example is tried on a small
office by ``tests/checks/test_narasi_klaim.py`` and ``test_narasi_rujuk.py``."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN, Kode

_ANALISIS: Final = "PermenPANRB 53/2014, lampiran II, bab III.A"

KATALOG_NARASI: Final[tuple[Kode, ...]] = (
    Kode(
        "LK420",
        "Predikat bertentangan dengan capaian",
        "Predikat mengikuti capaian menurut skala. Yang diketik sering tersisa dari tahun lalu atau dari sasaran lain, lalu "
        "bertentangan dengan tabelnya. Banyaknya indikator per predikat dicocokkan juga. Kata pujian tanpa kata predikat atau "
        "kategori diingatkan sebagai peringatan.",
        "Sasaran ini berpredikat Cukup.   <!-- capaiannya 100% -->",
        "Sasaran ini berpredikat {{ baris_pk.ikm.predikat }}.",
        "PermenPANRB 88/2021; skala_predikat pada laporan.yaml",
        MARKDOWN,
    ),
    Kode(
        "LK421",
        "Predikat tidak ada pada skala",
        "Predikat yang bukan dari skala laporan, salah ketik, hurufnya tidak cocok dengan sebutannya, atau tidak cocok dengan "
        "nilainya, membingungkan pembaca dan penilai.",
        "Sasaran ini berpredikat Baik Sekali.",
        "Sasaran ini berpredikat {{ baris_pk.ikm.predikat }}.",
        "PermenPANRB 88/2021; skala_predikat pada laporan.yaml",
        MARKDOWN,
    ),
    Kode(
        "LK422",
        "Naik atau turun bertentangan dengan angka",
        "Naik, turun, dan tetap adalah hasil perbandingan realisasi dua tahun. Bila yang disebut capaian dan hanya "
        "realisasinya yang bergerak demikian, atau bila tahun pembandingnya tidak ada datanya, pesannya peringatan.",
        "Dibandingkan tahun lalu, realisasi indikator ini turun.   <!-- 79 menjadi 80,5 -->",
        "Dibandingkan tahun lalu, realisasi indikator ini {{ indikator.ikm.gerak }}.",
        f"{_ANALISIS}, angka 2",
        MARKDOWN,
    ),
    Kode(
        "LK423",
        "Tercapai atau belum bertentangan dengan angka",
        "Apakah target tercapai diketahui dari realisasinya: target tahun ini, target tahun lalu bila tahunnya disebut, target "
        "akhir Renstra bila kalimatnya tentang akhir periode. Banyaknya indikator yang mencapai target, juga bila ditulis "
        "tidak ada atau semua, dihitung dari sana.",
        "Hasil ini belum memenuhi target.   <!-- target 80,5, realisasi 80,5 -->",
        "Hasil ini sudah memenuhi target.",
        f"{_ANALISIS}, angka 1 dan 3",
        MARKDOWN,
    ),
    Kode(
        "LK424",
        "Di atas atau di bawah pembanding bertentangan dengan angka",
        "Letak hasil terhadap angka nasional, provinsi, atau kabupaten diketahui dari pembanding pada kinerja.yaml.",
        "Hasil ini berada di atas rata-rata nasional.   <!-- 80,5 terhadap 85 -->",
        "Hasil ini berada di bawah rata-rata nasional.",
        f"{_ANALISIS}, angka 4",
        MARKDOWN,
    ),
    Kode(
        "LK425",
        "Efisien atau tidak bertentangan dengan angka",
        "Tingkat efisiensi adalah perbandingan capaian dengan serapan anggaran pendukungnya menurut aturan_efisiensi. "
        "Pengertiannya pun tidak boleh terbalik: efisien bila capaian tidak lebih rendah daripada serapan.",
        "Penggunaan anggarannya tergolong tidak efisien.   <!-- capaian 100%, serapan 86,67% -->",
        "Penggunaan anggarannya tergolong efisien.",
        f"{_ANALISIS}, angka 6; aturan_efisiensi pada laporan.yaml",
        MARKDOWN,
    ),
    Kode(
        "LK426",
        "Periode terbalik",
        "Periode berakhir sesudah mulai; yang terbalik biasanya salah ketik satu angka.",
        "Renstra 2030-2024 memuat dua sasaran.",
        "Renstra 2030-2034 memuat dua sasaran.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK427",
        "Periode bukan periode Renstra kantor",
        "Renstra dan RPJMD punya satu periode. Yang lain biasanya salah ketik (galat bila satu ujungnya cocok) atau tersisa "
        "dari dokumen lama (peringatan).",
        "Renstra 2030-2035 memuat dua sasaran.",
        "Renstra 2030-2034 memuat dua sasaran.",
        "periode_mulai dan periode_selesai pada renstra/",
        MARKDOWN,
    ),
    Kode(
        "LK428",
        "Tahun lain dari tahun laporan",
        "Laporan yang disusun dari laporan tahun lalu sering masih menyebut tahun lalu: pada tahun anggaran, pada nama "
        "dokumen, di samping angka tahun ini, pada keterangan foto. Kalimat yang membandingkan tidak diperiksa. Tahun yang "
        "jauh di luar periode Renstra juga diingatkan.",
        "Pada Tahun Anggaran 2030 dinas melayani warga.   <!-- laporan tahun 2031 -->",
        "Pada Tahun Anggaran {{ tahun }} dinas melayani warga.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK429",
        "Nama kantor, daerah, atau pejabat lain",
        "Nama kecamatan, kelurahan, kabupaten, atau dinas lain biasanya tersisa dari laporan yang ditiru. Yang dikenal "
        "dari isi (wilayah, pembanding, prestasi) tidak diingatkan; tetangga boleh disebut pada batas, perbandingan, "
        "kunjungan, atau daftar beberapa wilayah, tetapi tidak sebagai pokok kalimat tentang kinerja sendiri. Nama kepala di "
        "samping jabatannya dicocokkan dengan masa jabatannya pada tanggal dokumen yang disebut. Begitu pula gelar kepala "
        "daerah yang bukan gelar daerah ini, pertanggungjawaban pejabat lain, seluruh pegawai di lingkungan kantor lain, "
        "angka provinsi lain, desa pada wilayah yang seluruhnya kelurahan (atau sebaliknya), dan gelar tanpa nama milik "
        "kantor jenis lain, misalnya Kepala Dinas pada laporan kecamatan.",
        "Laporan ini menggambarkan pelayanan di Kota Samudra.",
        "Laporan ini menggambarkan pelayanan di {{ instansi.daerah }}.",
        "instansi.yaml, profil.yaml",
        MARKDOWN,
        "peringatan",
    ),
    Kode(
        "LK430",
        "Nama hampir sama dengan nama yang dikenal",
        "Nama kantor, daerah, jabatan, dan pejabat ditulis dengan satu ejaan. Bunyi sasaran, indikator, program, dan unit "
        "diingatkan sebagai peringatan, begitu pula nama yang pendek, nama bertanda hubung, dan teks dokumen bertanda tangan. "
        "Bila beberapa tempat menulisnya sama dan hanya datanya yang lain, pesannya menunjuk data itu.",
        "Demikian laporan Dinas Kelauatan.",
        "Demikian laporan {{ instansi.nama }}.",
        "instansi.yaml, pejabat.yaml",
        MARKDOWN,
    ),
    Kode(
        "LK431",
        "Peraturan dikutip lain dari daftarnya",
        "Nomor, tahun, atau judul peraturan yang lain dari dasar_hukum.yaml membuat dasar laporan keliru. Pada teks keputusan "
        "yang sudah ditandatangani pesannya peringatan: keputusan tercetak apa adanya.",
        "Susunannya diatur dengan Peraturan Wali Kota Nomor 5 Tahun 2031 tentang Organisasi Dinas.",
        "Susunannya diatur dengan Peraturan Wali Kota Nomor 5 Tahun 2030 tentang Organisasi Dinas.",
        "dasar_hukum.yaml",
        MARKDOWN,
    ),
    Kode(
        "LK432",
        "Peraturan tidak ada pada daftar",
        "Peraturan yang dirujuk narasi sebaiknya ada pada dasar_hukum.yaml, supaya bunyinya selalu sama.",
        "Laporan ini memenuhi Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.",
        "Laporan ini memenuhi {{ hukum.perwali_5 }}.",
        bahasa=MARKDOWN,
        berat="catatan",
    ),
    Kode(
        "LK433",
        "Penomoran yang diketik tidak berurutan",
        "Sasaran bernomor dua kali, diktum yang dirujuk tetapi tidak ada, dan huruf butir yang melompat menandakan ada bagian "
        "yang hilang atau tertukar. Butir Markdown dinomori ulang ketika dicetak; bila hurufnya melompat, pesannya peringatan.",
        "Sasaran 2 ini dicapai dengan survei.   <!-- berkas narasi sasaran 1 -->",
        "Sasaran 1 ini dicapai dengan survei.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK434",
        "Ungkapan milik indikator lain",
        "Ungkapan yang disalin dari berkas sasaran lain mencetak angka sasaran lain itu. Diperiksa terhadap nama indikator "
        "yang disebut lebih dulu dalam kalimat, atau terhadap baris yang diuraikan berkasnya. Begitu pula syarat (if) yang "
        "menentukan teks mana yang tercetak.",
        "Sasaran ini bercapaian {{ baris_pk.sampah.capaian }}.   <!-- berkas pk/ikm.md -->",
        "Sasaran ini bercapaian {{ baris_pk.ikm.capaian }}.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
)
