"""Figures as Indonesian writes them: dots between groups of three, a decimal comma; and reading them back.

The reader is strict where a slip would change the figure: ``80.5`` is not 80,5 and ``0.123`` is not 123.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal

MAKS_DIGIT = 60
"""Digits a figure may have, before and after the comma together: bounds what a slip like 1E999999 could cost."""

_CONTEXT = Context(prec=2 * MAKS_DIGIT, rounding=ROUND_HALF_UP)


def bulatkan(nilai: int | Decimal, desimal: int = 2) -> Decimal:
    """``nilai`` to ``desimal`` decimals, halves away from zero (2,345 → 2,35; -2,345 → -2,35); never a negative zero.

    Raises TypeError for a float, ValueError for NaN, infinity or more than MAKS_DIGIT digits.
    """
    tepat = desimal_dari(nilai)
    hasil = tepat.quantize(Decimal(1).scaleb(-desimal), context=_CONTEXT)
    return hasil if hasil else abs(hasil)


def angka(nilai: int | Decimal, desimal: int | None = None) -> str:
    """``15170568935`` → "15.170.568.935". ``desimal=None`` writes as many decimals as the value has, without trailing
    zeros; a number fixes them, rounding half up. Errors as in :func:`bulatkan`."""
    tepat = desimal_dari(nilai) if desimal is None else bulatkan(nilai, desimal)
    tanda, bulat, pecahan = _belah(tepat)
    if desimal is None:
        pecahan = pecahan.rstrip("0")
    return f"{tanda}{int(bulat):,}".replace(",", ".") + (f",{pecahan}" if pecahan else "")


def rupiah(nilai: int | Decimal, desimal: int = 2) -> str:
    """``Rp15.170.568.935,00``: no dot and no space after Rp; a negative sum is "-Rp500,00". Errors as in
    :func:`bulatkan`."""
    teks = angka(nilai, desimal)
    return f"-Rp{teks[1:]}" if teks.startswith("-") else f"Rp{teks}"


def persen(nilai: int | Decimal, desimal: int = 2, tetap: bool = False) -> str:
    """A value that is already in percent: ``Decimal("82.824")`` → "82,82%". Trailing zeros are dropped
    ("100%", "76,5%"), as capaian and targets are printed; ``tetap=True`` keeps them ("82,90%"), as serapan is. Errors
    as in :func:`bulatkan`."""
    bulat = bulatkan(nilai, desimal)
    return f"{angka(bulat, desimal if tetap else None)}%"


def desimal_dari(nilai: int | Decimal) -> Decimal:
    """``nilai`` as a finite Decimal of bearable length. Raises TypeError for a float or bool, ValueError for NaN,
    infinity or more than MAKS_DIGIT digits."""
    if isinstance(nilai, bool) or not isinstance(nilai, int | Decimal):
        raise TypeError(f"angka harus int atau Decimal, bukan {type(nilai).__name__}")
    if isinstance(nilai, int) and abs(nilai) >= 10**MAKS_DIGIT:
        raise ValueError(f"angka lebih panjang dari {MAKS_DIGIT} digit")
    tepat = Decimal(nilai)
    if not tepat.is_finite():
        raise ValueError(f"bukan bilangan terhingga: {tepat}")
    _, digit, pangkat = tepat.as_tuple()
    assert isinstance(pangkat, int)  # only NaN and infinity have a letter here
    if max(len(digit), len(digit) + pangkat, -pangkat) > MAKS_DIGIT:
        raise ValueError(f"angka lebih panjang dari {MAKS_DIGIT} digit")
    return tepat


def _belah(nilai: Decimal) -> tuple[str, str, str]:
    """Sign ("-" or ""), integer digits and decimal digits of ``nilai``."""
    bulat, _, pecahan = format(abs(nilai), "f").partition(".")
    return ("-" if nilai < 0 else ""), bulat, pecahan


# ---------------------------------------------------------------- reading

_BENAR = re.compile(r"-?(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,[0-9]+)?")
_CONTOH = "tulis angka, misalnya 80 atau 80,5"
_HURUF_MIRIP = {"O": "0", "o": "0", "l": "1", "I": "1"}
_HURUF_TERBACA = {"0": "nol", "1": "satu"}


class BacaAngkaError(ValueError):
    """A text that is no figure. ``teks`` is the text, ``saran`` says in Indonesian what to write instead."""

    def __init__(self, teks: str, saran: str) -> None:
        super().__init__(f'"{teks}" bukan angka; {saran}')
        self.teks = teks
        self.saran = saran


def baca_angka(teks: str) -> Decimal:
    """The figure that a secretary wrote: "15.170.568.935", "80,5", "26.457" (= 26457), "-3". Outer blanks are ignored,
    a typographic minus is one.

    Raises BacaAngkaError, with a hint, for anything that could be meant otherwise: "80.5", "1,234,567", "8O", "007".
    """
    rapi = teks.strip().replace("−", "-")
    if not _BENAR.fullmatch(rapi):
        raise BacaAngkaError(teks.strip(), _saran(rapi))
    if sum(c.isdigit() for c in rapi) > MAKS_DIGIT:
        raise BacaAngkaError(teks.strip(), f"paling banyak {MAKS_DIGIT} digit")
    return Decimal(rapi.replace(".", "").replace(",", "."))


def _saran(teks: str) -> str:
    """What to write instead of ``teks``."""
    if teks in {"", "-", "–", "—"}:
        return "kosongkan nilainya bila datanya belum ada, jangan diberi tanda"
    if (perbaikan := _tanpa_hiasan(teks)) != teks and _BENAR.fullmatch(perbaikan):
        return f"tulis angkanya saja: {perbaikan}"
    if saran := _saran_huruf(teks):
        return saran
    if re.fullmatch(r"-?[0-9]{1,3}(?: [0-9]{3})+(?:,[0-9]+)?", teks):
        return f"tulis {teks.replace(' ', '.')}, kelompok tiga angka dipisahkan titik"
    if re.fullmatch(r"-?[1-9][0-9]{0,2}(?:,[0-9]{3})+\.[0-9]+", teks) or re.fullmatch(
        r"-?[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}", teks
    ):
        return f"tulis {teks.translate(str.maketrans(',.', '.,'))}: titik untuk ribuan, koma untuk desimal"
    if re.fullmatch(r"-?[1-9][0-9]{3,}\.[0-9]{3}", teks):
        bulat = f"{int(teks.replace('.', '')):,}".replace(",", ".")
        return f"tulis {bulat}; titik pemisah ribuannya kurang"
    if re.fullmatch(r"-?(?:0|[1-9][0-9]*)?\.[0-9]+", teks):
        koma = re.sub(r"^(-?)\.", r"\g<1>0,", teks).replace(".", ",")
        return f"tulis {koma}, desimal dipisahkan koma"
    if cocok := re.fullmatch(r"(-?),([0-9]+)", teks):
        return f"tulis {cocok[1]}0,{cocok[2]}"
    if re.fullmatch(r"-?0[0-9.,]*", teks) and _BENAR.fullmatch(tanpa_nol := re.sub(r"^(-?)0+(?=[0-9])", r"\1", teks)):
        return f"tulis {tanpa_nol}, tanpa nol di depan"
    if re.fullmatch(r"-?[0-9][0-9.]*(?:,[0-9]*)?", teks):
        return "titik hanya memisahkan kelompok tiga angka dan koma hanya desimal, misalnya 15.170.568,50"
    return _CONTOH


def _tanpa_hiasan(teks: str) -> str:
    """``teks`` without the currency sign, the ",-" of a receipt, a unit sign or a plus."""
    tanpa_mata_uang = re.sub(r"^(-?)(?:Rp\.?|IDR)\s*", r"\1", teks, flags=re.IGNORECASE)
    return re.sub(r",?-$|\s*%$|,$", "", tanpa_mata_uang.strip("“”„«»‘’")).removeprefix("+")


def _saran_huruf(teks: str) -> str | None:
    """The hint for a letter typed for a digit, where that is all that's wrong."""
    mirip = [huruf for huruf in teks if huruf in _HURUF_MIRIP]
    perbaikan = "".join(_HURUF_MIRIP.get(huruf, huruf) for huruf in teks)
    if not mirip or not any(c.isdigit() for c in teks) or not _BENAR.fullmatch(perbaikan):
        return None
    return f"tulis {perbaikan}; ada huruf {mirip[0]} di tempat angka {_HURUF_TERBACA[_HURUF_MIRIP[mirip[0]]]}"
