"""Dates as Indonesian writes them, and reading them back."""

from __future__ import annotations

import difflib
import re
from datetime import date

from .terbilang import terbilang

_BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


def tanggal(hari_itu: date) -> str:
    """The date in full: "10 Februari 2024"."""
    return f"{hari_itu.day} {bulan(hari_itu)} {hari_itu.year}"


def bulan(hari_itu: date) -> str:
    """The name of the date's month: "Februari"."""
    return _BULAN[hari_itu.month - 1]


def hari(hari_itu: date) -> str:
    """The name of the date's day of the week: "Sabtu"."""
    return _HARI[hari_itu.weekday()]


def terbilang_tanggal(hari_itu: date) -> str:
    """The date in words, as a deed opens: "tanggal sepuluh bulan Februari tahun dua ribu dua puluh empat"."""
    return f"tanggal {terbilang(hari_itu.day)} bulan {bulan(hari_itu)} tahun {terbilang(hari_itu.year)}"


# ---------------------------------------------------------------- reading

_CONTOH = "tulis tanggal, misalnya 2024-02-10 atau 10 Februari 2024"
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_ANGKA = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_KATA = re.compile(r"([0-9]{1,2})\s+([A-Za-z]+)\s+([0-9]{4})")
_BULAN_KECIL = {nama.lower(): nomor for nomor, nama in enumerate(_BULAN, start=1)}
_SINGKATAN = {nama[:3].lower(): nama for nama in _BULAN} | {"agt": "Agustus", "nop": "November", "peb": "Februari"}


class BacaTanggalError(ValueError):
    """A text that is no date. ``teks`` is the text, ``saran`` says in Indonesian what to write instead."""

    def __init__(self, teks: str, saran: str) -> None:
        super().__init__(f'"{teks}" bukan tanggal; {saran}')
        self.teks = teks
        self.saran = saran


def baca_tanggal(teks: str) -> date:
    """The date that a secretary wrote: "2024-02-10", "10 Februari 2024" (in any case), or "10-02-2024", "10/02/2024",
    "10.02.2024", the day first. Raises BacaTanggalError, with a hint, for anything else, the 31st of February included."""
    rapi = teks.strip()
    if cocok := _ISO.fullmatch(rapi):
        return _tanggal_dari(rapi, int(cocok[1]), int(cocok[2]), int(cocok[3]))
    if cocok := _ANGKA.fullmatch(rapi):
        return _dari_angka(rapi, int(cocok[1]), int(cocok[3]), int(cocok[4]))
    if cocok := _KATA.fullmatch(rapi):
        nomor = _BULAN_KECIL.get(cocok[2].lower())
        if nomor is None:
            nama = _bulan_mirip(cocok[2])
            raise BacaTanggalError(rapi, f"tulis {int(cocok[1])} {nama} {cocok[3]}" if nama else _CONTOH)
        return _tanggal_dari(rapi, int(cocok[3]), nomor, int(cocok[1]))
    raise BacaTanggalError(rapi, _CONTOH)


def _dari_angka(teks: str, hari_ke: int, nomor: int, tahun: int) -> date:
    """A date in figures, the day first as Indonesian writes it; where that can't be, the month first is told of."""
    if not 1 <= nomor <= 12:
        benar = f"{nomor} {_BULAN[hari_ke - 1]} {tahun}" if 1 <= hari_ke <= 12 and nomor <= 31 else ""
        urut = "tanggal ditulis lebih dahulu, lalu bulan, lalu tahun"
        raise BacaTanggalError(teks, f"{urut}; tulis {benar}" if benar else f"bulan 1 sampai 12, bukan {nomor}; {urut}")
    return _tanggal_dari(teks, tahun, nomor, hari_ke)


def _tanggal_dari(teks: str, tahun: int, nomor: int, hari_ke: int) -> date:
    if not 1 <= nomor <= 12:
        raise BacaTanggalError(teks, f"bulan 01 sampai 12, bukan {nomor:02d}; urutannya tahun-bulan-tanggal")
    if tahun < 1:
        raise BacaTanggalError(teks, _CONTOH)
    try:
        return date(tahun, nomor, hari_ke)
    except ValueError:
        from calendar import monthrange  # which reads the machine's locales: 3 ms

        terakhir = monthrange(tahun, nomor)[1]
        pesan = f"{_BULAN[nomor - 1]} {tahun} hanya punya tanggal 1 sampai {terakhir}"
        raise BacaTanggalError(teks, pesan) from None


def _bulan_mirip(kata: str) -> str | None:
    """The month that ``kata`` abbreviates or misspells."""
    kecil = kata.lower()
    if dekat := difflib.get_close_matches(kecil, _BULAN_KECIL, n=1, cutoff=0.6):
        return _BULAN[_BULAN_KECIL[dekat[0]] - 1]
    return _SINGKATAN.get(kecil[:3])
