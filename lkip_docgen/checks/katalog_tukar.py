"""The catalogue's codes of what stands exchanged in the narrative: texts and their conditions, ends of a range, parties."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN, Kode

KATALOG_TUKAR: Final[tuple[Kode, ...]] = (
    Kode(
        "LK493",
        "Teks ungkapan berlawanan dengan syaratnya",
        "Ungkapan bersyarat mencetak teks di depan if bila syaratnya benar, dan teks di belakang else bila tidak. Syarat atau "
        "teks yang terbalik mencetak naik ketika nilainya turun, atau baru akan mencetaknya ketika datanya berubah. Yang "
        "diperiksa ialah teks yang menyebut realisasi naik atau turun menurut gerak sebuah indikator.",
        'Hal itu {{ "menurunkan minat, dan nilainya turun" if indikator.ikm.gerak == "naik" else "terjaga" }}.',
        'Hal itu {{ "menurunkan minat, dan nilainya turun" if indikator.ikm.gerak == "turun" else "terjaga" }}.',
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK494",
        "Rentang rujukan terbalik",
        "Rujukan dari satu tabel atau gambar sampai yang lain mengikuti urutan nomornya. Bila terbalik, atau keduanya sama, "
        "salah satu penandanya keliru. Nomornya diketahui dari laporan yang tersusun.",
        "Hasilnya tampak pada {{ lihat.tabel_anggaran }} sampai dengan {{ lihat.tabel_capaian }}.",
        "Hasilnya tampak pada {{ lihat.tabel_capaian }} sampai dengan {{ lihat.tabel_anggaran }}.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK495",
        "Kepala dan atasannya tertukar",
        "Kepala instansi berjanji dan bertanggung jawab kepada atasannya; atasannya memberikan supervisi dan melimpahkan "
        "kewenangan. Bila keduanya tertukar, atau satu pihak disebut pada kedua sisi, ungkapan instansi.kepala dan "
        "instansi.atasan biasanya tersalin. Keputusan IKU yang dilampirkan adalah keputusan kepala instansi.",
        "Laporan ini adalah pertanggungjawaban {{ instansi.atasan.lengkap }} kepada {{ instansi.kepala.lengkap }}.",
        "Laporan ini adalah pertanggungjawaban {{ instansi.kepala.lengkap }} kepada {{ instansi.atasan.lengkap }}.",
        "Perpres 29/2014; PermenPANRB 53/2014",
        MARKDOWN,
        "peringatan",
    ),
    Kode(
        "LK496",
        "Renstra disebut diturunkan dari RPJMD provinsi",
        "Renstra perangkat daerah diturunkan dari RPJMD daerahnya sendiri. RPJMD provinsi boleh disebut bersama RPJMD daerah "
        "itu.",
        "Renstra ini berpedoman pada RPJMD Provinsi Samudra.",
        "Renstra ini berpedoman pada RPJMD Kota Bahari.",
        "Permendagri 86/2017",
        MARKDOWN,
        "peringatan",
    ),
)
