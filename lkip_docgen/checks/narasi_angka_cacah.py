"""Counts, told by the noun that stands after them: "131 orang pegawai", "8 (delapan) kelurahan", "4 dari 6 indikator"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.metrics import Laporan

from .narasi_angka_baca import Bilangan
from .narasi_angka_konteks import Harapan, Konteks
from .narasi_angka_tahu import Dikenal

_SISIPAN = r"\s*(?:\([^)]*\)\s*)?"
_SEBUT = r"(?:(?:sasaran|indikator|baris|kinerja|yang|tergolong|di antaranya)\s+){0,4}"
_SEKIAN_DARI = (
    r"(?:\d|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seluruh|semua))"
    r"\s*(?:\([^)]*\)\s*)?dari\s*$"
)
"""Before the whole in "lima dari enam indikator"."""
_POLA: Final[tuple[tuple[str, str, str, bool], ...]] = (
    (
        r"sdm\.total",
        "",
        r"(?:orang\s+)?(?:pegawai|personel|personil|aparatur)\b(?!\s+(?:negeri|non|asn|pns|berstatus|honorer|kontrak|"
        r"pelaksana|struktural|tidak))",
        False,
    ),
    (
        r"sdm\.total",
        r"(?:diperkuat|dijalankan|didukung|dilaksanakan)\s+oleh\s*$|"
        r"pegawai\w*(?:\s+seluruhnya)?\s+(?:berjumlah|sebanyak)\s*$",
        r"orang\b(?!\s+pegawai)",
        False,
    ),
    (r"sdm\.struktural", "", r"(?:orang\s+)?(?:pejabat\s+|jabatan\s+|pegawai\s+)?struktural\b", False),
    (r"sdm\.pelaksana", "", r"(?:orang\s+)?(?:pejabat\s+|jabatan\s+|tenaga\s+|pegawai\s+)?pelaksana\b", False),
    (r"sdm\.non_asn", "", r"(?:orang\s+)?(?:pegawai\s+|tenaga\s+)?non[ -]?asn\b", False),
    (r"sdm\.asn", "", r"(?:orang\s+)?(?:pegawai\s+)?(?:berstatus\s+)?asn\b", False),
    (r"sdm\.non_asn", r"\bnon[ -]?asn\b[^.,;]{0,20}$", r"(?:orang\b|pegawai\b|[.,])", False),
    (r"sdm\.asn", r"(?<!non )(?<!non-)\basn\b[^.,;]{0,20}$", r"(?:orang\b|pegawai\b|[.,])", False),
    (r"sdm\.jumlah_jabatan", r"jabatan[^.;]*\b(?:diisi|ditempati|terisi)\b[^.;]{0,20}$", r"orang\b", False),
    (r"profil\.penduduk\.laki_laki", r"\blaki(?:-laki)?\b[^.,;\d]{0,25}$", r"(?:jiwa|orang)\b", False),
    (r"profil\.penduduk\.perempuan", r"\b(?:perempuan|wanita)\b[^.,;\d]{0,25}$", r"(?:jiwa|orang)\b", False),
    (r"profil\.penduduk\.total", "", r"(?:jiwa|orang\s+penduduk|penduduk)\b(?!\s+(?:laki|perempuan|wanita))", False),
    (r"profil\.penduduk\.laki_laki", "", r"(?:jiwa\s+|orang\s+)?(?:penduduk\s+)?laki", False),
    (r"profil\.penduduk\.perempuan", "", r"(?:jiwa\s+|orang\s+)?(?:penduduk\s+)?(?:perempuan|wanita)\b", False),
    (r"renstra(?:_awal|_perubahan)?\.jumlah_tujuan", "", r"tujuan\b", False),
    (
        r"(?:renstra(?:_awal|_perubahan)?|pk)\.jumlah_sasaran",
        "",
        r"sasaran\b(?!\s+(?:\w+\s+){0,2}(?:efisien|belum|yang|tidak))",
        False,
    ),
    (
        r"kinerja\.jumlah_indikator",
        "",
        r"indikator\b(?!\s+(?:program|sasaran|(?:\w+\s+){0,2}(?:belum|mencapai|memenuhi|ber)))",
        False,
    ),
    (r"kinerja\.jumlah_indikator", _SEKIAN_DARI, r"indikator\b(?!\s+program)", True),
    (r"renstra\.jumlah_indikator", "", r"indikator\s+sasaran\b", False),
    (r"iku\.jumlah_indikator", "", r"(?:indikator\s+kinerja\s+utama|iku)\b", False),
    (r"kinerja\.jumlah_program", "", r"indikator\s+program\w*", True),
    (r"kinerja\.jumlah_program", r"realisasi\s*$|untuk\s*$", r"indikator\b", False),
    (r"anggaran\.jumlah_program", "", r"program\b", False),
    (r"(?:anggaran|program\.\w+)\.jumlah_kegiatan", "", r"kegiatan\b", False),
    (r"indikator\.\w+\.jumlah_kegiatan", "", r"(?:macam\b(?!\s+(?!kegiatan)\w)|(?:jenis\s+)?kegiatan\b)", False),
    (r".*\.jumlah_sub_kegiatan", "", r"sub\s?kegiatan\b", False),
    (r"pk\.jumlah_baris", "", r"baris\b(?!\s+(?:\w+\s+){0,4}(?:secara\s+)?efisien)", False),
    (
        r"kinerja\.jumlah_tercapai",
        r"(?:terpenuhi|tercapai|mencapai target)[^.;\d]{0,20}$",
        r"(?:dari\b|indikator\b)",
        True,
    ),
    (
        r"kinerja\.jumlah_tercapai",
        "",
        r"indikator\s+(?!program)(?:\w+\s+){0,2}(?:mencapai|memenuhi|tercapai|terpenuhi)\b",
        True,
    ),
    (
        r"kinerja\.jumlah_tercapai",
        "",
        r"dari\s+\w+\s+(?:\([^)]*\)\s*)?indikator\s+(?!program)(?:(?!belum|tidak)\w+\s+){0,3}(?:mencapai|memenuhi|tercapai|terpenuhi)\b",
        True,
    ),
    (r"kinerja\.jumlah_belum", "", r"indikator\s+(?:yang\s+)?belum\b", True),
    (r"efisiensi\.jumlah_efisien", "", r"(?:(?!tidak|tanpa|belum)[\w]+\s+){0,6}efisien\b", True),
    (r"efisiensi\.jumlah_tidak", "", rf"{_SEBUT}tidak(?:\s+efisien\b|\s*[,.;])", True),
    (r"efisiensi\.jumlah_tak_terhitung", "", rf"{_SEBUT}(?:tidak\s+(?:memiliki|dapat|terhitung)\b|tanpa\b)", True),
    (r"kinerja\.(?:jumlah_aduan|aduan\[\d+\]\.jumlah)", "", r"(?:laporan|aduan|pengaduan)\b", False),
    (r"jumlah_prestasi", "", r"(?:prestasi|penghargaan)\b", False),
)
"""Path of the figure, what stands before the number, what after, and whether that alone says that the whole is meant."""

_UTUH = lazy_regex(
    r"(?<!\w)(?:terdiri|terbagi|memuat|meliputi|mencakup|berjumlah|sejumlah|(?<=\w )sebanyak|terdapat|tercatat|"
    r"seluruh\w*|semua|keseluruhan|total|jumlah|mewujudkan|diukur|memiliki|mempunyai|membawahi|didukung|diperkuat|"
    r"dijalankan|menetapkan|tersedia|membiayai|dijabarkan|mengarahkan|dibagi|diisi|melebihi|diturunkan|yakni|yaitu|"
    r"menurut|hasilnya)(?!\w)",
    re.IGNORECASE,
)
_SEBAGIAN = lazy_regex(
    r"(?<!\w)(?:di antara\w*|hanya|sebagian|masing-masing|salah|antara lain|setiap|tiap|beberapa|lain(?:nya)?|ditambah|"
    r"dihadiri|diikuti|peserta|melibatkan|mengundang|undangan|sosialisasi|pelatihan|rapat|bimbingan|baru|pensiun|mutasi|"
    r"mengikuti|menerima|penerima|bantuan|belum|rata-rata|terbanyak|terbesar|terkecil|tertinggi|terendah|berarti|"
    r"artinya)(?!\w)",
    re.IGNORECASE,
)
_SEBAGIAN_SESUDAH = lazy_regex(
    r"(?:[\w-]+\s+){0,3}(?:untuk (?:tiap|setiap)|tiap|setiap|per|melayani|"
    r"di antaranya|mengikuti|menerima|menghadiri|hadir|dilatih|pensiun|dimutasi|ditugaskan|lain\w*|"
    r"terbaik|pertama|terakhir|tetangga|percontohan|baru|yang)\b",
    re.IGNORECASE,
)
_DAERAH = lazy_regex(r"\b(?:[Kk]elurahan|[Dd]esa|[Dd]usun|[Ll]ingkungan|RW|RT)\s+(?:[A-Z]|\d)")
"""A place within the office's area: what is counted there is a part."""
_KELOMPOK = lazy_regex(
    r"\b(?:lulusan|berpendidikan|(?:S|D|Strata|Diploma)[ -]?(?:[1-4]|I{1,3}V?)|SLTA|SLTP|SM[AKP]|SD|sarjana|magister|"
    r"golongan I\w*|I{1,3}V?/[a-e])\b"
)
"""A group of the personnel: of ASN and Non ASN within it no figure is the whole."""
_LEWAT = lazy_regex(r"^\s*(?:\([^)]*\))?\s*")
_JENDELA = 80
"""How many characters before a number may say that a part is counted."""


_SEJENIS = frozenset({"profil.penduduk.laki_laki", "profil.penduduk.perempuan"})


class CacahHarap(NamedTuple):
    """The counts that a number's noun names; ``utuh`` says that the sentence means the whole, not a part of it."""

    angka: tuple[Dikenal, ...]
    utuh: bool
    sebagian: bool


class Pencacah:
    """Finds the counts that a noun names."""

    def __init__(self, laporan: Laporan, semua: Sequence[Dikenal]) -> None:
        pola = list(_POLA)
        if (sebutan := laporan.instansi.sebutan_wilayah) is not None:
            pola.append((r"instansi\.jumlah_wilayah", "", rf"{re.escape(sebutan)}\b", False))
        self._pola = [
            (k, regex(sebelum, re.IGNORECASE), regex(_SISIPAN + sesudah, re.IGNORECASE), khas)
            for jalan, sebelum, sesudah, khas in pola
            for k in semua
            if k.jenis == "polos" and k.nilai and re.fullmatch(jalan, k.jalan)
        ]

    def cari(self, b: Bilangan, konteks: Konteks, harapan: Harapan) -> CacahHarap | None:
        """What the noun after a number names; None where no count has such a noun."""
        sebelum, sesudah = konteks.sebelum(b), konteks.t.teks[b.akhir : konteks.kalimat(b.awal)[1]]
        ada = [
            (k, khas)
            for k, pra, pasca, khas in self._pola
            if k.benda.kunci in harapan.benda and pasca.match(sesudah) and (not pra.pattern or pra.search(sebelum))
        ]
        if any(k.jalan == "kinerja.jumlah_indikator" and khas for k, khas in ada):
            ada = [x for x in ada if x[0].jalan == "kinerja.jumlah_indikator"]  # of "m dari n" this is the n
        if any(k.jalan in _SEJENIS for k, _ in ada):
            ada = [x for x in ada if x[0].jalan != "profil.penduduk.total"]  # "penduduk perempuan 52.041 jiwa"
        if not ada:
            return None
        if harapan.menempel and (miliknya := [x for x in ada if x[0].benda.kunci in harapan.dekat]):
            ada = miliknya
        bersih = re.split(r"[;:]", sebelum)[-1][-_JENDELA:]
        sebagian = bool(
            _SEBAGIAN.search(bersih)
            or _DAERAH.search(bersih)
            or (_KELOMPOK.search(sebelum) and any(k.jalan.startswith("sdm.") for k, _ in ada))
            or _SEBAGIAN_SESUDAH.match(_LEWAT.sub("", sesudah))
        )
        utuh = any(khas for _, khas in ada) or bool(_UTUH.search(sebelum))
        return CacahHarap(tuple(k for k, _ in ada), utuh and not sebagian, sebagian)
