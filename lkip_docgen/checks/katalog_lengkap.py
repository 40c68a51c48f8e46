"""The catalogue's codes of wordings (LK435 to LK446) and completeness (LK511 on)."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN as _MD
from .kode import Kode

_PERMEN: Final = "PermenPANRB 53/2014, lampiran II, bab III.A"
_KBBI: Final = "KBBI VI (disebut dari ingatan, belum dicocokkan dengan naskahnya)"
_EYD: Final = "EYD edisi V (disebut dari ingatan, belum dicocokkan dengan naskahnya)"

KATALOG_LENGKAP: Final[tuple[Kode, ...]] = (
    Kode(
        "LK435",
        "Kata tidak baku",
        "Laporan resmi memakai ejaan kamus: miliar, persentase, aktivitas, risiko, izin. Daftar katanya pendek dan hanya "
        "memuat yang sering keliru. Nama program, sasaran, dan peraturan tidak diperiksa karena dicetak menurut "
        "dokumennya; kata asing ditulis miring.",
        "Prosentase layanan naik menjadi dua milyar rupiah.",
        "Persentase layanan naik menjadi dua miliar rupiah.",
        _KBBI,
        _MD,
        "peringatan",
    ),
    Kode(
        "LK436",
        "Penulisan uang, persen, atau desimal tidak lazim",
        "Lambang Rp tidak bertitik dan melekat pada angkanya, tanda persen melekat pada angkanya, desimal memakai koma, "
        "dan jumlah tidak diakhiri tanda hubung. Ungkapan seperti {{ anggaran.pagu | rupiah }} sudah mencetaknya dengan "
        "benar, sehingga Rp tidak diketik lagi di depannya.",
        "Biaya cetaknya Rp. 150.000,- atau 12 % dari pagu.",
        "Biaya cetaknya Rp150.000,00 atau 12% dari pagu.",
        _EYD,
        _MD,
        "peringatan",
    ),
    Kode(
        "LK437",
        "Kata depan, imbuhan, atau bentuk terikat salah rangkai",
        "Di sebagai kata depan ditulis terpisah (di atas), di- sebagai awalan ditulis serangkai (ditingkatkan); antar, "
        "pasca, dan pra ditulis serangkai dengan kata sesudahnya.",
        "Hasil diatas akan di tingkatkan melalui rapat antar instansi.",
        "Hasil di atas akan ditingkatkan melalui rapat antarinstansi.",
        _EYD,
        _MD,
        "peringatan",
    ),
    Kode(
        "LK438",
        "Spasi atau tanda baca keliru",
        "Spasi ganda, spasi sebelum koma atau titik, dan tanda baca kembar ikut tercetak. Kalimat yang dicetak ungkapan "
        "sudah berakhir titik; kata yang menempel pada {{ … }} tercetak menempel pula.",
        "Petugas , warga,dan nelayan  hadir.",
        "Petugas, warga, dan nelayan hadir.",
        _EYD,
        _MD,
        "peringatan",
    ),
    Kode(
        "LK439",
        "Kata tercetak dua kali",
        "Biasanya sisa penyuntingan, atau kata yang diketik sudah dicetak oleh ungkapan di sebelahnya.",
        "Kantor Dinas {{ instansi.nama }} terbuka bagi dan dan untuk warga.",
        "Kantor {{ instansi.nama }} terbuka bagi dan untuk warga.",
        bahasa=_MD,
        berat="peringatan",
    ),
    Kode(
        "LK440",
        "Kurung atau tanda petik tidak berpasangan",
        "Kurung atau petik yang tidak ditutup membuat akhir keterangannya tidak jelas.",
        "Rencana Strategis (Renstra menjadi dasar laporan ini.",
        "Rencana Strategis (Renstra) menjadi dasar laporan ini.",
        _EYD,
        _MD,
        "peringatan",
    ),
    Kode(
        "LK441",
        "Awal atau akhir kalimat keliru",
        "Kalimat dimulai dengan huruf kapital dan paragraf berakhir dengan titik, atau dengan titik dua bila disusul "
        "rincian. Paragraf tanpa titik sering berarti terpotong ketika disalin.",
        "laporan ini disusun bersama. semua bidang ikut",
        "Laporan ini disusun bersama. Semua bidang ikut.",
        _EYD,
        _MD,
        "peringatan",
    ),
    Kode(
        "LK442",
        "Isian belum diganti",
        "XXX, titik-titik, [nama], 20XX, TODO, lorem ipsum, perintah seperti Tuliskan, sisa lembar kerja (#REF!), dan "
        "tanda HTML "
        "tercetak apa adanya bila tertinggal. Yang mungkin memang dimaksud, misalnya tanda elipsis, hanya diperingatkan.",
        "Rapat dihadiri oleh [isi jumlah peserta] pada tahun 20XX.",
        "Rapat dihadiri oleh para pegawai pada awal tahun.",
        bahasa=_MD,
    ),
    Kode(
        "LK443",
        "Paragraf sama dengan laporan tahun sebelumnya",
        "Penyebab, masalah, solusi, dan simpulan menceritakan tahun ini; paragraf yang disalin dari tahun lalu membuat "
        "laporan berhenti menjelaskan. Angka dan ungkapan tidak diperhitungkan, jadi paragraf lama dengan angka baru "
        "pun ditemukan. Di luar analisis, misalnya latar belakang, banyaknya hanya dicatat. Pembandingnya narasi pada "
        "folder tahun-tahun sebelumnya, bila ada.",
        "Nelayan belum memahami aturan baru karena penyuluhan hanya dilakukan sekali pada awal musim.",
        "Perubahan jadwal kapal membuat penyuluhan tertunda, sehingga separuh nelayan belum sempat hadir tahun ini.",
        "PermenPANRB 53/2014, lampiran II, bab III.A butir 5",
        _MD,
        "peringatan",
    ),
    Kode(
        "LK444",
        "Paragraf berulang di dalam laporan",
        "Tiap bagian menjawab pertanyaan yang lain. Paragraf yang sama atau hampir sama di dua tempat biasanya tersalin "
        "ke bagian yang bukan tempatnya. Begitu pula satu kalimat pada berkas indikator yang hampir sama dengan kalimat pada "
        "berkas indikator lain, dan butir daftar yang sama dengan butir lain.",
        "Petugas lapangan turun setiap pekan untuk mendata sampah bersama nelayan di seluruh pelabuhan kecil.\n\n"
        "Petugas lapangan turun setiap pekan untuk mendata sampah bersama nelayan di seluruh pelabuhan besar.",
        "Petugas lapangan turun setiap pekan untuk mendata sampah bersama nelayan di seluruh pelabuhan kecil.\n\n"
        "Hasil pendataannya dibahas dalam rapat triwulanan.",
        bahasa=_MD,
        berat="peringatan",
    ),
    Kode(
        "LK445",
        "Rincian analisis dibiarkan terbuka",
        'Kata "dst." atau "dan lain-lain" tidak dapat ditindaklanjuti: pembaca tidak tahu apa lagi yang dimaksud.',
        "Hambatannya cuaca, dana, dst.",
        "Hambatannya antara lain cuaca dan dana.",
        bahasa=_MD,
        berat="catatan",
    ),
    Kode(
        "LK446",
        "Kata mungkin salah ketik",
        "Kata yang tidak dikenal, dan berbeda satu huruf (hilang, lebih, atau tertukar tempat) dari kata yang dikenal, "
        "biasanya salah ketik. Yang dikenal ialah kata yang sering dipakai laporan ini, dan hampir 6.000 kata dasar berikut "
        "imbuhannya. Kata berhuruf kapital, yang mungkin nama, hanya dibandingkan dengan kata pada isi laporan; kata asing "
        "yang ditulis miring tidak diperiksa. Huruf yang terganti hanya diperiksa pada kata dasar yang panjang.",
        "Kegiatan nelayan diatur agar kegiatan pasar lancar. Kegiaatn itu rutin.",
        "Kegiatan nelayan diatur agar kegiatan pasar lancar. Kegiatan itu rutin.",
        bahasa=_MD,
        berat="peringatan",
    ),
    Kode(
        "LK480",
        "Pasangan kata keliru",
        "Dua kata yang berfungsi sama tidak dipakai bersama (dengan secara, dan maupun, di sejak), terdiri diikuti atas, dan "
        "gabungan kata yang diapit awalan dan akhiran ditulis serangkai (dipertanggungjawabkan, ditindaklanjuti).",
        "Hasil dicatat dengan secara rinci agar dapat dipertanggung jawabkan.",
        "Hasil dicatat secara rinci agar dapat dipertanggungjawabkan.",
        _EYD,
        _MD,
        "peringatan",
    ),
    Kode(
        "LK481",
        "Tanda bintang tercetak",
        "Huruf tebal dan miring dibuka dan ditutup dengan tanda bintang yang sama banyaknya. Yang tidak berpasangan tercetak "
        "sebagai bintang. Bintang di belakang kata, misalnya tanda catatan, dan bintang yang didahului \\ dibiarkan.",
        "Kapal memasang *banner di dermaga.",
        "Kapal memasang *banner* di dermaga.",
        bahasa=_MD,
        berat="peringatan",
    ),
    Kode(
        "LK482",
        "Butir daftar tidak terbaca sebagai butir",
        "Tanda butir diikuti spasi; tanpa spasi butirnya tercetak di tengah kalimat sebelumnya. Huruf di tengah daftar "
        "bernomor memutus daftarnya menjadi dua.",
        "- Bekerja lebih erat.\n-Menata dermaga.",
        "- Bekerja lebih erat.\n- Menata dermaga.",
        bahasa=_MD,
        berat="peringatan",
    ),
    Kode(
        "LK483",
        "Garis tabel tidak sebanyak kolomnya",
        "Baris kedua tabel memuat garis untuk tiap kolom kepalanya. Bila kurang atau lebih, tabelnya tercetak sebagai "
        "kalimat dengan tanda |.",
        "| Kapal | Jumlah |\n|---|\n| Besar | Dua |",
        "| Kapal | Jumlah |\n|---|---|\n| Besar | Dua |",
        bahasa=_MD,
    ),
    Kode(
        "LK511",
        "Bagian narasi hampir tidak berisi",
        "Bagian yang hanya berisi satu dua kata, atau butir satu kata, tidak menjelaskan apa-apa kepada pembaca. Batasnya "
        "rendah dan pilihan perkakas ini sendiri.",
        "- Anggaran.",
        "- Anggaran perbaikan kapal belum tersedia.",
        _PERMEN + " butir 5",
        _MD,
        "peringatan",
    ),
    Kode(
        "LK512",
        "Analisis tidak membahas pokoknya",
        "Tiap analisis menjawab satu pertanyaan: capaian membahas target dan realisasi, tahun lalu membahas tahun "
        "sebelumnya, jangka menengah membahas akhir Renstra, nasional membahas standar nasional, efisiensi membahas "
        "efisiensi. Bila kata pokoknya tidak ada, isinya biasanya milik bagian lain. Yang diperiksa hanya katanya; "
        "mutunya tetap dinilai pembaca.",
        "Petugas mendampingi nelayan setiap pekan.",
        "Dibandingkan dengan tahun sebelumnya, pendampingan nelayan lebih sering dilakukan.",
        _PERMEN + " butir 1 sampai 6",
        _MD,
        "peringatan",
    ),
    Kode(
        "LK513",
        "Penyebab tidak diceritakan",
        "Kalimat otomatis tahu angkanya, bukan sebabnya; penyebab keberhasilan atau kegagalan hanya dapat ditulis kantor "
        "sendiri. Bila target tidak tercapai atau realisasi memburuk, penyebabnya menyebut apa yang menghambat.",
        "{{ baris_pk.sampah.kalimat.capaian }}",
        "{{ baris_pk.sampah.kalimat.capaian }} Penyebabnya, kapal pengangkut rusak pada musim barat.",
        _PERMEN + " butir 5",
        _MD,
        "peringatan",
    ),
    Kode(
        "LK514",
        "Masalah tanpa jalan keluar",
        "Analisis kegagalan disertai alternatif solusi. Tiap masalah punya jalan keluarnya; bila target tidak tercapai, "
        'bagian masalah tidak berbunyi "tidak ada". Diperiksa pula kendala dan langkah pada ikhtisar, permasalahan dan '
        "rekomendasi pada bab IV. Masalah dihitung menurut butir daftarnya, atau paragrafnya bila tanpa daftar; jalan keluar "
        "menurut butir dan paragraf di sampingnya, atau kalimatnya bila tanpa daftar.",
        "- Petugas laut masih terbatas.\n- Kapal pengangkut sering rusak.\n- Warga belum memilah sampah.",
        "- Petugas laut masih terbatas.",
        _PERMEN + " butir 5",
        _MD,
        "peringatan",
    ),
    Kode(
        "LK515",
        "Program pendukung tidak disebut",
        "Butir ketujuh menelaah program dan kegiatan yang menunjang keberhasilan atau kegagalan. Namanya disebut, dan "
        "termasuk dukungan: baris itu pada pk.yaml.",
        "Pendukungnya berjalan baik sepanjang tahun.",
        "Pendukungnya {{ program.pesisir.nama }}, berjalan sepanjang tahun.",
        _PERMEN + " butir 7",
        _MD,
        "peringatan",
    ),
    Kode(
        "LK516",
        "Analisis berbicara tentang indikator lain",
        "Paragraf yang hanya memuat angka atau kalimat indikator lain biasanya tersalin dari analisis indikator itu.",
        "{{ indikator.ikm.kalimat.tahun_lalu }}",
        "{{ indikator.sampah.kalimat.tahun_lalu }}",
        _PERMEN,
        _MD,
        "peringatan",
    ),
    Kode(
        "LK517",
        "Target yang tidak tercapai tanpa rekomendasi",
        "Bab IV memuat langkah untuk memperbaiki kinerja. Indikator yang meleset disinggung dengan namanya, dengan "
        "ungkapannya, atau dengan kata khas dari namanya.",
        "Meningkatkan kepuasan warga.",
        "Meningkatkan kepuasan warga dan mengurangi sampah laut.",
        "PermenPANRB 53/2014, lampiran II, bab IV",
        _MD,
        "peringatan",
    ),
    Kode(
        "LK518",
        "Tabel tanpa narasi",
        "Tabel tanpa penjelasan dinilai lebih rendah pada evaluasi AKIP. Tiap tabel bernomor dirujuk dalam kalimat yang "
        "mengantarnya; yang hanya diantar tanpa dirujuk dicatat saja. Tabel di dalam narasi tidak berdiri sendiri.",
        "| Kapal | Keadaan |\n|---|---:|\n| Patroli | baik |",
        "Keadaan kapal patroli tahun ini tercatat sebagai berikut:\n\n| Kapal | Keadaan |\n|---|---:|\n| Patroli | baik |",
        "rubrik evaluasi AKIP yang umum dipakai; tidak berasal dari PermenPANRB 53/2014",
        _MD,
        "peringatan",
    ),
    Kode(
        "LK519",
        "Perbandingan nasional tanpa pembanding dan tanpa alasan",
        "Realisasi dibandingkan dengan standar nasional bila ada; bila tidak ada, laporan mengatakannya. Pembanding yang "
        "sudah ada pada kinerja.yaml dipakai. Kalimat otomatis kalimat.nasional memilih sendiri bunyi yang sesuai.",
        "Perbandingan dengan tingkat nasional penting bagi kota.",
        "Perbandingan dengan tingkat nasional tidak tersedia karena ukurannya berbeda.",
        _PERMEN + " butir 4",
        _MD,
        "peringatan",
    ),
    Kode(
        "LK520",
        "Perjanjian Kinerja tidak dilampirkan",
        "Laporan kinerja melampirkan perjanjian kinerjanya. Bila lampiran dipilih sendiri pada laporan.yaml, pk termasuk; "
        "rkt dan iku yang ada tetapi tidak dipilih dicatat saja.",
        "lampiran: [renstra]",
        "lampiran: [renstra, pk]",
        "PermenPANRB 53/2014, lampiran II (lampiran laporan)",
        berat="peringatan",
    ),
    Kode(
        "LK521",
        "Paragraf terlalu panjang",
        "Paragraf lebih dari 200 kata sulit dibaca pimpinan dan penilai. Batasnya pilihan perkakas ini sendiri.",
        " ".join(["Petugas mencatat sampah di dermaga, muara, dan pasar ikan setiap hari."] * 19),
        "Petugas mencatat sampah di dermaga, muara, dan pasar ikan setiap hari.",
        bahasa=_MD,
        berat="catatan",
    ),
)
