"""The numbers of a printed text that can be figures: what they are worth, in which unit, to which precision.

Not figures, and passed over: years, dates, times, durations, numbers of regulations, articles, tables and chapters,
ranks, house numbers, list marks, ages, telephone numbers and the like.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from lkip_docgen.checks.pola import lazy_regex

from .narasi_angka_kata import cari_deret

Jenis = Literal["persen", "poin", "rupiah", "nilai", "luas", "polos"]
"""The kind of a number by what stands around it: percent, a difference, money, a score with its category ("BB (80)"),
square kilometres, or nothing that tells."""

_ANGKA = lazy_regex(
    r"(?<![\w.,/:°])(?<![^\W\d_][-–])(?<!\d[-–])(?P<rp>(?:Rp|IDR)\.?\s{0,2})?(?P<n>\d(?:[\d.,]*\d)?)(?!\w|[/:]\d|[-–]\w)",
)
_KATEGORI = lazy_regex(r"(?<!\w)(?:AA|A|BB|B|CC|C|D)\s?\(\s*$")
_BENAR = lazy_regex(r"(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?")
_TITIK_DESIMAL = lazy_regex(r"\d+\.\d{1,2}|\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_SKALA: Final = {
    "ribu": 10**3,
    "juta": 10**6,
    "jt": 10**6,
    "miliar": 10**9,
    "milyar": 10**9,
    "triliun": 10**12,
    "trilyun": 10**12,
}
_SESUDAH = lazy_regex(
    r"(?P<persen>\s?%|\s(?:persen|prosen)\b)"
    r"|(?P<skala>\s(?:ribu|juta|jt|miliar|milyar|triliun|trilyun)\b)?"
    r"(?:(?P<rupiah>\srupiah\b)|(?P<poin>\spoin\b)|(?P<luas>\s?(?:km²|km2\b|km persegi\b|kilometer persegi\b)))?",
    re.IGNORECASE,
)
_POIN_PERSEN = lazy_regex(r"(?:\s?%|\spersen)?\spoin(?:\spersen\w*)?\b|\spersen poin\b", re.IGNORECASE)

_BUKAN_SEBELUM = lazy_regex(
    r"(?<!\w)(?:pasal|ayat|huruf|angka|nomor|nomer|no|tabel|gambar|grafik|bagan|diagram|lampiran|bab|bagian|sub ?bab|"
    r"halaman|hlm|hal|butir|diktum|poin|point|ke|rt|rw|jalan|jln|jl|gang|blok|pos|telepon|telp|tlp|hp|wa|faks?|nip|nik|"
    r"juara|peringkat|ranking|rangking|tahap|triwulan|tw|semester|termin|minggu|pekan|hari|seri|versi|edisi|tipe|kelas|"
    r"kategori|golongan|gol|eselon|tingkat|level|jilid|volume|tahun|ta|th|thn|tanggal|tgl|pukul|jam|dapil|tps|km|"
    r"sdn?|smpn?|sman?|smkn?|mtsn?|covid|iso|usia|umur|berusia|berumur|skala|misi|tujuan|sasaran|langkah|periode|lantai|"
    r"ruang|kelurahan|desa|dusun|posyandu|pasar|kode|bidang|seksi|zona|blok|industri|society|generasi)"
    r"(?:\s+(?:nomor|no|ke))?\s*[.:]?\s*[-(]?\s*$",
    re.IGNORECASE,
)
_BUKAN_SESUDAH = lazy_regex(
    r"\s*(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|"
    r"jan|feb|mar|apr|jun|jul|agt|agu|sep|okt|nov|nop|des|wib|wita|wit|tahun|bulan|hari|jam|menit|detik|minggu|pekan|"
    r"triwulan|semester|kali|meter|m|cm|mm|kilometer|kg|gram|ton|kuintal|liter|gt|hektare?|ha|mbps|gb|mb|volt|watt|"
    r"derajat)(?![\w²])(?!\spersegi)",
    re.IGNORECASE,
)
_KIRA_KIRA = lazy_regex(
    r"(?<!\w)(?:sekitar|kurang lebih|lebih kurang|lebih dari|kurang dari|hampir|kira-kira|di ?atas|di ?bawah|minimal|"
    r"maksimal|paling (?:sedikit|banyak|tinggi|rendah|lambat|kurang|lama)|setidaknya|sedikitnya|sekurang-kurangnya|"
    r"tidak kurang|tidak lebih|melebihi \w+|melampaui|melewati|batas|antara|rentang|[<>≤≥±~])\s*(?:dari|sampai|hingga)?\s*"
    r"(?:angka|nilai)?\s*(?:Rp)?$",
    re.IGNORECASE,
)
_BERORANG = lazy_regex(r"\s(?:orang|jiwa|penduduk|warga|laki|perempuan|kk|keluarga|dokumen|pegawai)\b", re.IGNORECASE)
_JENDELA = 40
"""Characters before a number in which an estimate's words may stand."""
_BUTIR_TERBESAR = 20
"""The largest mark of a list within a sentence: "yaitu (1) …, (2) …"."""
_TAHUN = lazy_regex(r"(?:19|20)\d\d")
_DALAM_NIP = lazy_regex(r"\d{8}\s\d{6}\s(?:\d\s)?$")


class Bilangan(NamedTuple):
    """``teks[awal:akhir]`` is a number, ``sampai`` the end of what belongs to it (unit, scale, words in brackets).

    ``nilai`` is what it says, in its unit; ``langkah`` the worth of its last digit (0.01 for "82,82"), which is how
    finely it was written. ``kira`` says that words before it make it a bound or an estimate; ``tulisan`` how it is
    written; ``salah_tulis`` that separators are used the English way.
    """

    awal: int
    akhir: int
    sampai: int
    nilai: Decimal
    langkah: Decimal
    jenis: Jenis
    tulisan: Literal["digit", "kata"]
    kira: bool = False
    salah_tulis: bool = False
    banyak_kata: int = 0


def bilangan_di(teks: str) -> Iterator[Bilangan]:
    """The numbers of a text that can be figures, in order: in digits, then those in words alone."""
    digit = [b for m in _ANGKA.finditer(teks) if (b := _digit(teks, m)) is not None]
    yield from digit
    for d in cari_deret(teks):
        if d.nilai is not None and not _berpasangan(teks, d.awal, d.akhir):
            sebelum, sesudah = teks[max(0, d.awal - 40) : d.awal], teks[d.akhir :]
            if _BUKAN_SEBELUM.search(sebelum) or _BUKAN_SESUDAH.match(sesudah):
                continue
            jenis, sampai, _ = _satuan(sesudah, False)
            yield Bilangan(
                d.awal,
                d.akhir,
                d.akhir + sampai,
                d.nilai,
                _langkah(format(d.nilai, "f").replace(".", ",")),
                jenis,
                "kata",
                bool(_KIRA_KIRA.search(sebelum)),
                banyak_kata=d.banyak,
            )


def _digit(teks: str, m: re.Match[str]) -> Bilangan | None:
    """The number at a match, None where it is no figure."""
    tulisan = m["n"]
    baca = baca_tulisan(tulisan)
    if baca is None:
        return None
    nilai, salah = baca
    sebelum, sesudah = teks[max(0, m.start() - 40) : m.start()], teks[m.end() :]
    jenis, panjang, skala = _satuan(sesudah, m["rp"] is not None)
    if jenis == "polos" and _KATEGORI.search(sebelum) and sesudah.startswith(")"):
        jenis, panjang = "nilai", 1
    if jenis == "polos" and _bukan_angka(teks, m, sebelum, sesudah, bulat="." not in tulisan and "," not in tulisan):
        return None
    if salah and jenis == "polos":
        return None  # a version, a clause number: nothing says that a figure is meant
    langkah = Decimal(1) if salah and "," in tulisan else _langkah(tulisan.replace(".", ",") if salah else tulisan)
    return Bilangan(
        m.start(),
        m.end(),
        m.end() + panjang,
        nilai * skala,
        langkah * skala,
        jenis,
        "digit",
        bool(_KIRA_KIRA.search(sebelum)),
        salah,
    )


def baca_tulisan(tulisan: str) -> tuple[Decimal, bool] | None:
    """The value of digits with separators, and whether these are the English ones; None where it is neither."""
    if _BENAR.fullmatch(tulisan):
        return Decimal(tulisan.replace(".", "").replace(",", ".")), False
    if _TITIK_DESIMAL.fullmatch(tulisan):
        return Decimal(tulisan.replace(",", "")), True
    return None


def _langkah(tulisan: str) -> Decimal:
    return Decimal(1).scaleb(-len(tulisan.partition(",")[2]))


def _satuan(sesudah: str, rp: bool) -> tuple[Jenis, int, int]:
    """Kind, length of what follows the number and belongs to it, and the factor of a scale word."""
    if not rp and (p := _POIN_PERSEN.match(sesudah)):
        return "poin", p.end(), 1
    m = _SESUDAH.match(sesudah)
    assert m is not None  # every part is optional
    skala = _SKALA[m["skala"].strip().casefold()] if m["skala"] else 1
    if m["persen"]:
        return "persen", m.end(), 1
    if rp or m["rupiah"]:
        return "rupiah", m.end(), skala
    if m["poin"]:
        return "poin", m.end(), 1
    if m["luas"]:
        return "luas", m.end(), 1
    return "polos", m.end(), skala


def _bukan_angka(teks: str, m: re.Match[str], sebelum: str, sesudah: str, *, bulat: bool) -> bool:
    """Whether a number without a unit is a year, a number of order, a date, a mark of a list or the like."""
    if bulat and _TAHUN.fullmatch(m["n"]) and not _BERORANG.match(sesudah):
        return True
    if _BUKAN_SEBELUM.search(sebelum) or _BUKAN_SESUDAH.match(sesudah):
        return True
    if bulat and sesudah.startswith(")") and int(m["n"]) <= _BUTIR_TERBESAR:
        terbuka = sebelum.rfind("(") > sebelum.rfind(")")
        if not terbuka or sebelum.endswith("("):
            return True
    if bulat and len(m["n"]) <= 2 and not teks[: m.start()].strip() and re.match(r"[.)]\s", sesudah):
        return True
    if bulat and _DALAM_NIP.search(sebelum):
        return True
    if bulat and len(m["n"]) > 4 and not _BERORANG.match(sesudah):
        return True  # a postal code, a telephone number
    return bool(bulat and re.match(r"\s?[-–]\s?\d", sesudah)) or bool(re.search(r"\d\s?[-–]\s?$", sebelum))


def kira_kira(teks: str, di: int) -> str:
    """The words right before a number that make it a bound or an estimate; empty where none do."""
    m = _KIRA_KIRA.search(teks, max(0, di - _JENDELA), di)
    return m[0] if m is not None else ""


def _berpasangan(teks: str, awal: int, akhir: int) -> bool:
    """Whether words stand in brackets after digits, or before digits in brackets: their digits speak for them."""
    return bool(re.search(r"\d[\s%]*\(\s*$", teks[max(0, awal - 20) : awal])) or bool(
        re.match(r"(?:\s+rupiah)?\s*\(\s*(?:Rp)?\.?\s?\d", teks[akhir : akhir + 20])
    )
