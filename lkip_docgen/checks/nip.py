"""The NIP taken apart: who could have it and since when.

Eighteen digits: date of birth 8, year and month of appointment 6, sex 1, serial 3 (Peraturan Kepala BKN 22/2007). A PPPK's
number has a count of contracts in the month's place, from 21 up.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from lkip_docgen.checks.pola import lazy_regex

DIGIT = 18
_PPPK_PERTAMA = 21
_BULAN_SETAHUN = 12
_TAHUN_TERDINI, _TAHUN_TERAKHIR = 1900, 2100


class NIP(NamedTuple):
    """``bulan`` is the month of appointment, None for a PPPK; ``kelamin`` is 1 (male) or 2 (female)."""

    lahir: date
    tahun: int
    bulan: int | None
    kelamin: int
    urut: int

    @property
    def usia_diangkat(self) -> int:
        """Age in full years at the appointment; of a PPPK, whose month isn't known, at the year's end."""
        return usia(self.lahir, date(self.tahun, self.bulan or _BULAN_SETAHUN, 28))


def rapat(teks: str) -> str:
    """The NIP without its spaces."""
    return "".join(teks.split())


def utuh(teks: str) -> bool:
    """Whether it has eighteen digits and nothing else but spaces."""
    angka = rapat(teks)
    return angka.isascii() and angka.isdecimal() and len(angka) == DIGIT


def usia(lahir: date, pada: date) -> int:
    """Age in full years on a day."""
    return pada.year - lahir.year - ((pada.month, pada.day) < (lahir.month, lahir.day))


def urai(teks: str) -> NIP | str:
    """The parts of a whole NIP (``utuh``), or in Indonesian which part can't be."""
    angka = rapat(teks)
    if not utuh(teks):
        return f"tidak terdiri atas {DIGIT} angka"
    lahir, tahun, bulan, kelamin, urut = angka[:8], int(angka[8:12]), int(angka[12:14]), int(angka[14]), angka[15:]
    try:
        tanggal_lahir = date(int(lahir[:4]), int(lahir[4:6]), int(lahir[6:]))
    except ValueError:
        return f"angka 1–8 ({lahir}) bukan tanggal lahir"
    if not _TAHUN_TERDINI <= tanggal_lahir.year <= _TAHUN_TERAKHIR:
        return f"angka 1–4 ({lahir[:4]}) bukan tahun lahir"
    if not 1 <= bulan <= _BULAN_SETAHUN and bulan < _PPPK_PERTAMA:
        return (
            f"angka 13–14 ({bulan:02}) bukan bulan pengangkatan (01–12), bukan pula nomor perjanjian PPPK (21 ke atas)"
        )
    if tahun <= tanggal_lahir.year:
        return f"tahun pengangkatannya ({tahun}, angka 9–12) tidak sesudah tahun lahirnya ({tanggal_lahir.year}, angka 1–4)"
    if kelamin not in (1, 2):
        return f"angka 15 ({kelamin}) bukan 1 (laki-laki) atau 2 (perempuan)"
    if urut == "000":
        return "nomor urut (tiga angka terakhir) tidak mungkin 000"
    return NIP(tanggal_lahir, tahun, bulan if bulan <= _BULAN_SETAHUN else None, kelamin, int(urut))


_GELAR = frozenset(
    "ir h hj dr drs dra prof kh r rr raden drg drh apt ns ny tn sdr sdri nyonya tuan".split()  # noqa: SIM905  (a list of words)
)
_KATA_NAMA = lazy_regex(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def _gelar_dan_nama(nama: str) -> tuple[list[str], list[str]]:
    """The titles before a name, and its words; what follows the first comma is left out."""
    kata = _KATA_NAMA.findall(nama.split(",")[0].casefold())
    n = 0
    while n < len(kata) - 1 and kata[n] in _GELAR:
        n += 1
    return kata[:n], kata[n:]


def nama_polos(nama: str) -> str:
    """A name without titles and case, for comparing: "Ir. H. BUDI SANTOSO, ST" → "budi santoso"."""
    return " ".join(_gelar_dan_nama(nama)[1])


def sebutan_kelamin(nama: str) -> int | None:
    """The sex that a title before the name tells (H. 1, Hj. 2); None where it tells none."""
    gelar = set(_gelar_dan_nama(nama)[0])
    if gelar & {"hj", "ny", "nyonya", "dra", "rr"}:
        return 2
    return 1 if gelar & {"h", "tn", "tuan", "drs"} else None
