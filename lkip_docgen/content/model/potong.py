"""How a photo is cropped on request: ``potong: 4:3``, ``potong: bawah 20%``, or both, parted by commas."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Annotated, Final

from lkip_docgen.bahasa import BacaAngkaError, baca_angka
from lkip_docgen.beku import Beku
from lkip_docgen.diagnostics import closest

from .dasar import Baca

SISI: Final = ("kiri", "atas", "kanan", "bawah")
MAKS_BUANG: Final = 80
"""Percent of a picture's width or height that a crop may take away: beyond, it is a mistake."""
MAKS_RASIO: Final = 4
"""The longest shape that can be asked for, 4:1 or 1:4."""

_RASIO: Final = re.compile(r"(\d{1,4})\s*[:/]\s*(\d{1,4})")
_SISI: Final = re.compile(r"(\w+)\s+(\S+?)\s*%")
_CONTOH: Final = "tulis perbandingan lebar:tinggi seperti 4:3, atau sisi yang dibuang seperti bawah 20%"
_KOMA: Final = re.compile(r",(?!\d)|,(?=\d+\s*[:/])|;")
"""Between two parts; a comma before a digit is a decimal one unless a ratio follows."""


class Potong(Beku):
    """What to take away: shares (0 to 1) of the four sides first, then a ratio width : height cut out of the middle."""

    kiri: Fraction = Fraction(0)
    atas: Fraction = Fraction(0)
    kanan: Fraction = Fraction(0)
    bawah: Fraction = Fraction(0)
    rasio: Fraction | None = None

    def kotak(self, lebar: int, tinggi: int) -> tuple[int, int, int, int]:
        """What stays of a picture of so many pixels: left, top, right, bottom; at least one pixel each way."""
        x0, x1 = round(lebar * self.kiri), round(lebar * (1 - self.kanan))
        y0, y1 = round(tinggi * self.atas), round(tinggi * (1 - self.bawah))
        x1, y1 = max(x1, x0 + 1), max(y1, y0 + 1)
        x0, y0 = min(x0, lebar - 1), min(y0, tinggi - 1)
        x1, y1 = min(x1, lebar), min(y1, tinggi)
        if self.rasio is not None:
            w, h = x1 - x0, y1 - y0
            if w > h * self.rasio:
                baru = max(1, round(h * self.rasio))
                x0 += (w - baru) // 2
                x1 = x0 + baru
            else:
                baru = max(1, min(h, round(w / self.rasio)))
                y0 += (h - baru) // 2
                y1 = y0 + baru
        return x0, y0, x1, y1


UTUH: Final = Potong()
"""Nothing taken away."""


def baca_potong(teks: str) -> Potong:
    """The crop that a text asks for.

    Raises:
        ValueError: it can't be read, or takes too much; the message is the user's, its hint after a semicolon.
    """
    sisi: dict[str, Fraction] = {}
    rasio: Fraction | None = None
    for bagian in (b.strip() for b in _KOMA.split(teks)):
        if m := _RASIO.fullmatch(bagian):
            if rasio is not None:
                raise ValueError(f'"{teks}" memuat dua perbandingan; {_CONTOH}')
            rasio = _rasio(int(m[1]), int(m[2]), bagian)
        elif m := _SISI.fullmatch(bagian.lower()):
            nama = _nama_sisi(m[1])
            if nama in sisi:
                raise ValueError(f'sisi {nama} ditulis dua kali pada "{teks}"; tulis satu kali saja')
            sisi[nama] = _persen(m[2], bagian)
        else:
            raise ValueError(f'"{bagian}" tidak dapat dibaca; {_CONTOH}')
    for satu, dua in (("kiri", "kanan"), ("atas", "bawah")):
        buang = sisi.get(satu, Fraction(0)) + sisi.get(dua, Fraction(0))
        if buang * 100 > MAKS_BUANG:
            raise ValueError(
                f"{satu} dan {dua} bersama-sama membuang {float(buang * 100):g}% foto; paling banyak {MAKS_BUANG}%"
            )
    return Potong(rasio=rasio, **sisi)


def _rasio(lebar: int, tinggi: int, teks: str) -> Fraction:
    if not lebar or not tinggi or not Fraction(1, MAKS_RASIO) <= Fraction(lebar, tinggi) <= MAKS_RASIO:
        raise ValueError(f'perbandingan "{teks}" terlalu panjang; paling panjang {MAKS_RASIO}:1 atau 1:{MAKS_RASIO}')
    return Fraction(lebar, tinggi)


def _nama_sisi(kata: str) -> str:
    if kata in SISI:
        return kata
    mirip = closest(kata, SISI)
    saran = f"mungkin maksudnya {mirip}" if mirip else f"sisinya: {', '.join(SISI)}"
    raise ValueError(f'sisi "{kata}" tidak dikenal; {saran}')


def _persen(angka: str, bagian: str) -> Fraction:
    try:
        nilai = Fraction(baca_angka(angka))
    except BacaAngkaError as e:
        raise ValueError(f'"{bagian}" tidak dapat dibaca; {e.saran or _CONTOH}') from e
    if not 0 <= nilai <= MAKS_BUANG:
        raise ValueError(f'"{bagian}" di luar 0% sampai {MAKS_BUANG}%; tulis berapa persen yang dibuang dari sisi itu')
    return nilai / 100


def _terbaca(teks: str) -> str:
    baca_potong(teks)
    return teks


TeksPotong = Annotated[str, Baca(_terbaca)]
"""A crop as typed, known to be readable by ``baca_potong``."""
