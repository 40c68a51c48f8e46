"""The catalogue's codes of what was typed though the content knows it (LK447 on): numbers of tables, people, dates and
numbers of documents, names of programs. Each example is tried on a small office by ``tests/checks/test_narasi_data.py``."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN, Kode

KATALOG_RUJUK: Final[tuple[Kode, ...]] = (
    Kode(
        "LK447",
        "Nomor tabel, gambar, lampiran, atau bab yang tidak ada",
        "Nomor yang diketik tertinggal bila tabel bertambah atau berpindah, dan pembaca mencari yang tidak ada. Yang ada "
        "diketahui dari laporan yang tersusun. Nomor milik dokumen lain tidak diperiksa bila dokumennya disebut tepat "
        "sesudah atau sebelumnya (Bab V Permendagri 86/2017). Nomor yang bentuknya lain dari yang tercetak (Lampiran IX, "
        "Tabel 5) adalah peringatan.",
        "Rinciannya disajikan pada Tabel 3.14.   <!-- laporan ini berhenti pada Tabel 3.8 -->",
        "Rinciannya disajikan pada {{ lihat.tabel_anggaran }}.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK448",
        "Nomor tabel, gambar, lampiran, atau bab yang diketik",
        "Nomor ini benar hari ini, tetapi tidak ikut berubah bila susunan laporan berubah. Ungkapan lihat mencetak nomor "
        "yang selalu benar. Bab yang disebut dengan judulnya (Bab I Pendahuluan) dibiarkan.",
        "Rinciannya disajikan pada Tabel 3.8.",
        "Rinciannya disajikan pada {{ lihat.tabel_anggaran }}.",
        bahasa=MARKDOWN,
        berat="catatan",
    ),
    Kode(
        "LK449",
        "NIP yang diketik bukan milik orangnya",
        "Satu angka yang keliru menunjuk orang lain. NIP di dalam kalimat dicocokkan dengan pejabat.yaml, spasi tidak "
        "dihitung, dan dengan nama yang berdiri di dekatnya. NIP orang yang tidak tercatat adalah peringatan; NIP yang benar "
        "tetapi diketik dicatat saja, karena ungkapannya selalu sama dengan data.",
        "Kepala Dinas Kelautan, Rina Samudra, NIP 19800101 200501 2 010.",
        "Kepala Dinas Kelautan, {{ pejabat.kepala.nama }}, NIP {{ pejabat.kepala.nip }}.",
        "pejabat.yaml",
        MARKDOWN,
    ),
    Kode(
        "LK450",
        "Nama di samping jabatan bukan pemegangnya",
        "Nama pejabat lama sering tersisa dari laporan tahun lalu. Nama di samping jabatan kepala, atasannya, atau pimpinan "
        "unit dicocokkan dengan pejabat.yaml menurut tanggal pada kalimatnya, atau menurut tahun laporan. Nama pejabat yang "
        "tercatat pada jabatan lain adalah galat. Kalimat tentang pergantian (mantan, digantikan, dilantik) dan pelaksana "
        "tugas dilewati.",
        "Laporan ini diterima Wali Kota Bahari, dr. Sinta Karang, M.Kes.",
        "Laporan ini diterima {{ instansi.atasan.lengkap }}, {{ pk.pihak_kedua.nama }}.",
        "pejabat.yaml",
        MARKDOWN,
        "peringatan",
    ),
    Kode(
        "LK451",
        "Tanggal dokumen diketik lain",
        "Tanggal perjanjian kinerja, RKT, keputusan tentang IKU, Renstra, dan laporan ini ada pada data. Tanggal yang "
        "disebut sebagai tanggal penetapan atau penandatanganannya dicocokkan; tanggal rapat, sosialisasi, dan batas waktu "
        "tidak. Perjanjian kinerja yang versinya tidak disebut dan tanggalnya jauh berbeda adalah peringatan: mungkin versi "
        "yang tidak tercatat (catatan saja bila hanya perubahannya yang tercatat). Tanggal yang tidak ada pada kalender selalu "
        "galat.",
        "Perjanjian Kinerja Tahun 2031 ditandatangani pada 15 Februari 2031.   <!-- pk.yaml: 15 Januari 2031 -->",
        "Perjanjian Kinerja Tahun {{ tahun }} ditandatangani pada {{ pk.tanggal }}.",
        "pk.yaml, rkt.yaml, iku.yaml, renstra, laporan.yaml",
        MARKDOWN,
    ),
    Kode(
        "LK452",
        "Nomor keputusan tentang IKU diketik lain",
        "Nomor naskah yang salah membuat dokumennya tidak dapat ditemukan. Nomor di samping Keputusan kepala instansi tentang "
        "IKU dicocokkan dengan iku.yaml; keputusan tentang hal lain dan keputusan pejabat lain dilewati.",
        "IKU ditetapkan dengan Keputusan Kepala Dinas Kelautan Nomor 188.45/7/2031.   <!-- iku.yaml: 065/12/2031 -->",
        "IKU ditetapkan dengan Keputusan Kepala Dinas Kelautan Nomor {{ iku.keputusan.nomor }}.",
        "iku.yaml, keputusan",
        MARKDOWN,
    ),
    Kode(
        "LK453",
        "Nama program, sasaran, atau indikator dengan kata yang lain",
        "Nama resmi dikenal dari kata-katanya. Bila empat kata atau lebih sama urutannya dan satu kata terganti, hilang, atau "
        "bertambah, atau hanya komanya yang lain, yang dimaksud biasanya nama itu. Program yang awalnya sama dengan program "
        "pada anggaran tetapi tidak ada di sana disebut juga. Yang ditulis dengan huruf kecil, nama pada dokumen lain yang "
        "dikenal, dan nama yang dipotong ujungnya dibiarkan; salah ejaan satu kata ditangani LK430.",
        "Melalui Program Pengelolaan Pesisir dan Pulau Besar sampah laut ditekan.   <!-- anggaran.yaml: Pulau Kecil -->",
        "Melalui {{ program.pesisir.nama }} sampah laut ditekan.",
        "anggaran.yaml, pk.yaml, renstra, rkt.yaml, iku.yaml",
        MARKDOWN,
        "peringatan",
    ),
    Kode(
        "LK454",
        "Sudah atau belum diaudit bertentangan dengan data",
        "Pembaca memperlakukan angka yang sudah diaudit BPK sebagai angka akhir. Apakah sudah, ditulis sekali pada "
        "laporan.yaml (belum_audit), dan kalimat tentang realisasi anggaran mengikutinya, juga teks yang dipilih ungkapan (if "
        "laporan.belum_audit). Kalimat tentang tahun lain, opini, dan tindak lanjut temuan dilewati.",
        "Realisasi anggaran telah diaudit BPK.   <!-- laporan.yaml: belum_audit: ya -->",
        "Realisasi anggaran belum diaudit BPK.",
        "PP 8/2006; laporan.yaml",
        MARKDOWN,
    ),
    Kode(
        "LK455",
        "Ungkapan di antara kurung kurawal tunggal",
        "Ungkapan dikenali dari dua pasang kurung kurawal. Dengan satu pasang, tulisannya tercetak apa adanya di dalam "
        "laporan. Kata di dalam kurung kurawal yang bukan nama data dibiarkan.",
        "Pagu kantor { anggaran.pagu | rupiah } tersedia.",
        "Pagu kantor {{ anggaran.pagu | rupiah }} tersedia.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK456",
        "Titik pada jumlah rupiah tidak memisahkan ribuan",
        "Tiap titik diikuti tiga angka. Bila tidak, ada angka yang hilang atau lebih, dan pembaca tidak tahu jumlah yang "
        "benar. Sarannya angka laporan yang paling dekat.",
        "Pagu kantor Rp3.500.00,00 tersedia.",
        "Pagu kantor {{ anggaran.pagu | rupiah }} tersedia.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK457",
        "Rujukan menunjuk tabel, gambar, atau lampiran lain dari yang dibicarakan",
        "Ungkapan lihat yang tersalin dari kalimat lain mengirim pembaca ke tempat yang salah, padahal nomornya benar. Yang "
        "ditunjuk dicocokkan dengan kata-kata paragrafnya. Hanya disebut bila paragraf itu tidak memuat satu pun kata tentang "
        "yang ditunjuk, dan tepat satu sasaran rujukan lain yang dibicarakannya. Dua foto pada satu paragraf juga "
        "dicocokkan dengan kata-kata di depannya masing-masing.",
        "Angka nasional dimuat pada {{ lihat.tabel_efisiensi }}.",
        "Angka nasional dimuat pada {{ lihat.tabel_nasional }}.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK458",
        "Waktu yang tidak mungkin",
        "Tahun laporan disebut akan datang, tahun sesudah laporan ditandatangani disebut sudah lalu, atau keadaan disebut ada "
        "sejak bulan atau tahun yang belum tiba. Biasanya tahun yang salah salin. Kalimat tentang rencana dilewati.",
        "Pada tahun {{ tahun }} yang akan datang pembinaan ditingkatkan.",
        "Pada tahun {{ tahun + 1 }} yang akan datang pembinaan ditingkatkan.",
        "laporan.yaml, tanggal",
        MARKDOWN,
        "peringatan",
    ),
    Kode(
        "LK459",
        "Pelaksana atau tempat kegiatan lain dari keterangan fotonya",
        "Kalimat yang merujuk sebuah foto dan keterangan foto itu bercerita tentang kegiatan yang sama. Unit sesudah kata oleh "
        "dan wilayah sesudah kata di dicocokkan di antara keduanya; bila keterangannya tidak menyebut unit atau wilayah, tidak "
        "ada yang dicocokkan. Wilayah di belakang uraian sebuah aduan dicocokkan pula dengan lokasinya pada kinerja.yaml.",
        "Lomba diadakan oleh Sekretariat ({{ lihat.gambar_foto_lomba }}).   <!-- keterangan: Lomba oleh Bidang Pesisir -->",
        "Lomba diadakan oleh Bidang Pesisir ({{ lihat.gambar_foto_lomba }}).",
        "foto.yaml, organisasi.yaml",
        MARKDOWN,
        "peringatan",
    ),
)
