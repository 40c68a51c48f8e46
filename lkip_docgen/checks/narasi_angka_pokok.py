"""The office's own figures by the phrase that stands right before a number: "mengelola pagu sebesar Rp…", "luas wilayah … km²".

Read backwards from the number: words that join ("sebesar", the office's name, the report's year), then the phrase. Any other
word between them makes the number something else's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from lkip_docgen.checks.pola import lazy_regex

from .narasi_angka_baca import Bilangan, Jenis, kira_kira
from .narasi_angka_konteks import Harapan, Konteks
from .narasi_angka_tahu import Dikenal

_FRASA: Final[Mapping[Jenis, tuple[tuple[str, frozenset[str]], ...]]] = {
    "rupiah": (
        ("anggaran.sisa", frozenset({"sisa anggaran", "sisa pagu", "anggaran tidak terserap", "anggaran tersisa"})),
        (
            "anggaran.realisasi",
            frozenset(
                {
                    "realisasi anggaran",
                    "realisasi seluruh anggaran",
                    "realisasi belanja",
                    "realisasi keuangan",
                    "anggaran terserap",
                    "belanja terealisasi",
                }
            ),
        ),
        (
            "anggaran.pagu",
            frozenset({"pagu", "pagu anggaran", "anggaran", "total anggaran", "pagu apbd", "pagu belanja"}),
        ),
    ),
    "persen": (
        (
            "anggaran.serapan",
            frozenset(
                {
                    "serapan anggaran",
                    "penyerapan anggaran",
                    "serapan belanja",
                    "persentase serapan",
                    "persentase serapan anggaran",
                    "persentase penyerapan anggaran",
                    "tingkat serapan anggaran",
                    "tingkat penyerapan anggaran",
                    "serapan seluruh anggaran",
                    "serapan keseluruhan anggaran",
                }
            ),
        ),
        (
            "kinerja.rata_rata",
            frozenset({"rata-rata capaian", "rata-rata capaian kinerja", "capaian rata-rata", "rerata capaian"}),
        ),
    ),
    "luas": (("profil.luas", frozenset({"luas", "luas wilayah", "luas wilayahnya", "luasnya", "wilayah seluas"})),),
}
"""By kind of number the figure and the phrases that name it."""
SAMBUNG: Final = frozenset(
    re.findall(
        r"\w+",
        "sebesar berjumlah mencapai adalah ialah senilai sejumlah yaitu yakni total seluruhnya keseluruhan tahun anggaran "
        "setelah sesudah perubahan yang dikelola tersedia dimiliki telah hanya tercatat menjadi seluas kantor pada di",
    )
)
_PENYEMPIT: Final = frozenset(
    re.findall(
        r"\w+",
        "sebagian tambahan penambahan selisih kekurangan usulan rencana perubahan kenaikan pengurangan pergeseran efisiensi "
        "target dari persentase kebutuhan dukungan per tiap setiap masing bagian porsi dana realisasi sisa serapan biaya "
        "dengan melalui penghematan pemotongan refocusing plafon batas alokasi penurunan luas",
    )
)
"""Words before a phrase, or "anggaran" after another word, that make it a part or something else."""
LAIN: Final = lazy_regex(
    r"\b(?:RKT|RKA|renja|usulan|murni|induk|semula|sebelum\w*|awal|nasional|provinsi|triwulan|semester|bulan|lalu|"
    r"masing-masing|diantaranya|antara lain|misalnya|kelurahan|desa|lahan|dinas lain)\b",
    re.IGNORECASE,
)
_MENYELURUH: Final = lazy_regex(
    r"\b(?:mengelola|total|seluruh\w*|keseluruhan|jumlah|pagu anggaran|tahun anggaran|APBD)\b", re.IGNORECASE
)
"""What makes "pagu" or "anggaran" alone the office's whole."""
PER: Final = lazy_regex(r"\s*(?:per\b|/|setiap|tiap|untuk\b|bagi\b|guna\b|di antaranya|merupakan)", re.IGNORECASE)
_LAPORAN_SEBELUM: Final = lazy_regex(r"\b(?:diterima|masuk|ditangani|tercatat|terdapat|sebanyak)\s*$", re.IGNORECASE)
_LAPORAN: Final = lazy_regex(
    r"\s*(?:\([^)]*\)\s*)?(?:laporan|aduan|pengaduan)(?:\s*[.,;]|\s+(?:dan|atau)\s+(?:aduan|pengaduan)|"
    r"\s+(?:warga|masyarakat|pelanggaran|gangguan|ketertiban|trantib)\b)",
    re.IGNORECASE,
)
_KATA: Final = lazy_regex(r"[^\W\d_]+(?:-[^\W\d_]+)?|(?:19|20)\d\d")
_TERPANJANG: Final = 3


def pokok(b: Bilangan, konteks: Konteks, h: Harapan, semua: Sequence[Dikenal]) -> Dikenal | None:
    """The office's figure that the words before a number name; None where they name none, or a part of one."""
    if h.tersurat or "" not in h.dekat or None not in h.tahun:
        return None
    sebelum = konteks.sebelum(b)
    if LAIN.search(" ".join((sebelum, konteks.t.teks[b.sampai : konteks.kalimat(b.awal)[1]]))) or PER.match(
        konteks.t.teks, b.sampai
    ):
        return None
    if b.jenis == "polos":
        if _LAPORAN_SEBELUM.search(sebelum) and _LAPORAN.match(konteks.t.teks, b.akhir):
            return _angka(semua, "kinerja.jumlah_aduan")
        return None
    if b.jenis not in _FRASA or konteks.t.baris_pk is not None:
        return None
    ruas = konteks.ruas_sebelum(b)
    kata = kecil(ruas[: len(ruas) - len(kira_kira(konteks.t.teks, b.awal))])
    tahun = str(konteks.tahun)
    while (
        kata
        and kata[-1] not in ("anggaran", "total")
        and (kata[-1] in SAMBUNG or kata[-1] in konteks.kantor or kata[-1] == tahun)
    ):
        kata.pop()
        if len(kata) > 1 and kata[-1] == "anggaran" and kata[-2] == "tahun":
            kata = kata[:-2]
    for jalan, frasa in _FRASA[b.jenis]:
        for n in range(_TERPANJANG, 0, -1):
            bunyi = " ".join(kata[-n:])
            if (
                bunyi in ("pagu", "anggaran")
                and not _MENYELURUH.search(sebelum)
                and not konteks.kantor & set(kecil(sebelum))
            ):
                continue
            if n <= len(kata) and bunyi in frasa and (n == len(kata) or kata[-n - 1] not in _PENYEMPIT):
                return _angka(semua, jalan)
    return None


def kecil(teks: str) -> list[str]:
    """The words of a text in small letters."""
    return [w.casefold() for w in _KATA.findall(teks)]


def _angka(semua: Sequence[Dikenal], jalan: str) -> Dikenal | None:
    return next((k for k in semua if k.jalan == jalan), None)
