"""Numbers in words: reading them back, and finding them in a text.

The reader is more lenient than what ``bahasa.terbilang`` writes: "satu ribu", "milyar" and capitals are read too, so that
a value can be told from its spelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from lkip_docgen.checks.pola import lazy_regex

from .mirip import jarak

_SATUAN: Final = {
    "nol": 0,
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
}
_UTUH: Final = {"sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "sejuta": 10**6}
_PANGKAT: Final = {
    "ribu": 10**3,
    "juta": 10**6,
    "miliar": 10**9,
    "milyar": 10**9,
    "milliar": 10**9,
    "triliun": 10**12,
    "trilyun": 10**12,
}
_PENGALI: Final = {"belas": 0, "puluh": 10, "ratus": 100}
KATA_BILANGAN: Final = frozenset([*_SATUAN, *_UTUH, *_PANGKAT, *_PENGALI])
"""Every word that a number in words may hold, ``koma`` and ``minus`` aside."""

_DERET = lazy_regex(
    rf"(?<![\w-])(?:minus\s+)?(?:{'|'.join(sorted(KATA_BILANGAN, key=len, reverse=True))})"
    rf"(?:[\s-]+(?:{'|'.join(sorted(KATA_BILANGAN, key=len, reverse=True))}|koma))*(?!\w|-\w)",
    re.IGNORECASE,
)
_KATA = lazy_regex(r"[^\W\d_]+")


class Deret(NamedTuple):
    """``teks[awal:akhir]`` is a run of number words; ``nilai`` is None where they make no number."""

    awal: int
    akhir: int
    nilai: Decimal | None
    banyak: int


def cari_deret(teks: str) -> Iterator[Deret]:
    """Every run of number words in a text. A word that only looks like one ("keempat", "satu-satunya") isn't one."""
    for m in _DERET.finditer(teks):
        kata = _KATA.findall(m[0].casefold())
        yield Deret(m.start(), m.end(), baca_kata(kata), len(kata))


def baca_kata(kata: Sequence[str]) -> Decimal | None:
    """The value of number words in lower case: ["seratus", "tiga", "puluh", "dua"] → 132; None for what is no number.
    Digits after "koma" are read one by one."""
    minus = bool(kata) and kata[0] == "minus"
    kata = kata[1:] if minus else kata
    pecahan = ""
    if "koma" in kata:
        di = kata.index("koma")
        sesudah = kata[di + 1 :]
        if not sesudah or any(k not in _SATUAN for k in sesudah):
            return None
        pecahan = "".join(str(_SATUAN[k]) for k in sesudah)
        kata = kata[:di]
    bulat = _bulat(kata)
    if bulat is None:
        return None
    nilai = Decimal(f"{bulat}.{pecahan}" if pecahan else bulat)
    return -nilai if minus else nilai


def _bulat(kata: Sequence[str]) -> int | None:
    """An integer in words: groups of falling powers of a thousand."""
    jumlah, batas = 0, 10**15
    kelompok: list[str] = []
    for k in kata:
        pangkat = _PANGKAT.get(k) or (_UTUH[k] if k in ("seribu", "sejuta") else 0)
        if not pangkat:
            kelompok.append(k)
            continue
        n = 1 if k in _UTUH else _ratusan(kelompok)
        if not n or pangkat >= batas or (k in _UTUH and kelompok):
            return None
        jumlah, batas, kelompok = jumlah + n * pangkat, pangkat, []
    if not kelompok:
        return jumlah or None
    sisa = _ratusan(kelompok)
    return None if sisa is None or (sisa == 0 and jumlah) else jumlah + sisa


def _ratusan(kata: Sequence[str]) -> int | None:
    """0…999 in words."""
    jumlah, i, batas = 0, 0, 1000
    while i < len(kata):
        k = kata[i]
        lanjut = kata[i + 1] if i + 1 < len(kata) else ""
        if k in ("sepuluh", "sebelas", "seratus"):
            n, besar, lebar = _UTUH[k], 1000 if k == "seratus" else 100, 1
        elif k in _SATUAN and lanjut in _PENGALI:
            satu = _SATUAN[k]
            n = 10 + satu if lanjut == "belas" else satu * _PENGALI[lanjut]
            besar, lebar = 1000 if lanjut == "ratus" else 100, 2
        elif k in _SATUAN:
            n, besar, lebar = _SATUAN[k], 10, 1
        else:
            return None
        if besar > batas:
            return None
        jumlah, i = jumlah + n, i + lebar
        # "seratus" leaves room for tens, a ten for a digit, "sebelas" and a digit for nothing.
        batas = 100 if besar == 1000 else 10 if besar == 100 and n % 10 == 0 and n != 10 else 0
    return jumlah if kata else None


def kata_mirip_bilangan(kata: str) -> str | None:
    """The number word that a mistyped word of four letters and more stands for ("delapn")."""
    if len(kata) < 4 or kata in KATA_BILANGAN:
        return None
    return next((k for k in sorted(KATA_BILANGAN) if jarak(kata, k, 1) == 1 and len(k) >= 4), None)
