"""Numbers in words.

num2words 0.5.14 gives the words of 1 to 999; joining the groups is ours, as it says "satu juta satu ribu" for 1.001.000,
"kuantiliun", "min", and "koma nol nol" for ,00. The tests hold every group and every joint against CLDR's rules.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from .angka import angka, desimal_dari

_DIGIT = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_PANGKAT = ("", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun")
BATAS = 1000 ** len(_PANGKAT)
"""The first integer that has no words."""


def terbilang(nilai: int | Decimal) -> str:
    """``nilai`` in words: 1001000 → "satu juta seribu", Decimal("-2.05") → "minus dua koma nol lima".

    Values that are equal read alike: Decimal("12.00") is "dua belas", Decimal("12.50") "dua belas koma lima".
    Raises TypeError for a float, ValueError for NaN, infinity or an absolute value of BATAS (10^21) and more.
    """
    tepat = desimal_dari(nilai)
    bulat, _, pecahan = format(abs(tepat), "f").partition(".")
    kata = _bulat(int(bulat))
    if pecahan := pecahan.rstrip("0"):
        kata = " ".join([kata, "koma", *(_DIGIT[int(digit)] for digit in pecahan)])
    return f"minus {kata}" if tepat < 0 else kata


def terbilang_rupiah(nilai: int | Decimal) -> str:
    """A sum of money in words, with sen where there are any: Decimal("1500.50") → "seribu lima ratus rupiah lima puluh
    sen". Errors as in :func:`terbilang`, and ValueError where the sum is finer than one sen."""
    tepat = desimal_dari(nilai)
    bulat, _, pecahan = format(abs(tepat), "f").partition(".")
    sen = pecahan.rstrip("0").ljust(2, "0")
    if len(sen) > 2:
        raise ValueError(f"rupiah paling kecil satu sen, ini {angka(tepat)}")
    kata = f"{_bulat(int(bulat))} rupiah"
    if int(sen):
        kata += f" {_bulat(int(sen))} sen"
    return f"minus {kata}" if tepat < 0 else kata


def angka_terbilang(nilai: int | Decimal) -> str:
    """The figure and its words, as official prose gives a count: 131 → "131 (seratus tiga puluh satu)"."""
    return f"{angka(nilai)} ({terbilang(nilai)})"


def _bulat(n: int) -> str:
    """The words of a non-negative integer."""
    if n >= BATAS:
        raise ValueError(f"terbilang hanya sampai di bawah 10^21, ini {angka(n)}")
    if n == 0:
        return _DIGIT[0]
    kata: list[str] = []
    for pangkat in reversed(range(len(_PANGKAT))):
        kelompok = n // 1000**pangkat % 1000
        if kelompok == 1 and pangkat == 1:
            kata.append("seribu")
        elif kelompok:
            kata.append(f"{_ratusan(kelompok)} {_PANGKAT[pangkat]}".rstrip())
    return " ".join(kata)


@cache
def _ratusan(n: int) -> str:
    """The words of 1…999, num2words'."""
    kata: str = _num2words().to_cardinal(n)
    return kata


@cache
def _num2words() -> Any:  # Any: num2words has no types
    """num2words' Indonesian converter, from its own module alone: the package loads all of its 60 languages, 25 ms."""
    paket = find_spec("num2words")
    for folder in (paket and paket.submodule_search_locations) or ():
        spec = spec_from_file_location(f"{__package__}._num2words_id", Path(folder, "lang_ID.py"))
        if spec is not None and spec.loader is not None and Path(folder, "lang_ID.py").is_file():
            modul = module_from_spec(spec)
            spec.loader.exec_module(modul)
            return modul.Num2Word_ID()
    from num2words import CONVERTER_CLASSES  # a version that keeps its languages elsewhere

    return CONVERTER_CLASSES["id"]
