"""The catalogue's codes of wordings (LK435 to LK445) and completeness (LK511 on)."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN as _MD
from .kode import Kode

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
        "XXX, titik-titik, [nama], 20XX, TODO, lorem ipsum, perintah seperti Tuliskan, dan sisa lembar kerja (#REF!) "
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
        "ke bagian yang bukan tempatnya.",
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
)
