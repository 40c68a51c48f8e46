"""A formula as a spreadsheet's formula over the cells that hold its figures."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from lkip_docgen.metrics.angka import Angka
from lkip_docgen.metrics.rumus import (
    Bagi,
    Batas,
    Bulat,
    Cacah,
    Kali,
    Kurang,
    Mutlak,
    RataRata,
    Rujuk,
    Rumus,
    Tambah,
    Tetap,
)

KOSONG = "–"
"""What a cell shows for a figure that isn't there. Being text, it makes what is computed from it fail, and be shown so."""

_ARGUMEN_MAKS = 250
"""Arguments of one SUM or AVERAGE; spreadsheets take 255."""


class TidakTerungkapError(ValueError):
    """The formula would be longer or deeper than spreadsheets take."""


PANJANG_MAKS = 8000


def rumus_excel(rumus: Rumus, sel: Callable[[Angka], str]) -> str:
    """The formula without its "=". ``sel`` gives a figure's cell ("Anggaran!$D$12").

    A figure without a value holds text, so that sums are written with + where a term may be missing (SUM would take it
    for zero), and a mean with AVERAGE, which leaves it out, as ours does.

    Raises:
        TidakTerungkapError: longer than ``PANJANG_MAKS`` characters.
    """
    teks = _tulis(rumus, sel)
    if len(teks) > PANJANG_MAKS:
        raise TidakTerungkapError(f"rumus {len(teks)} karakter")
    return f'IFERROR({teks},"{KOSONG}")'


def _tulis(r: Rumus, sel: Callable[[Angka], str]) -> str:
    match r:
        case Rujuk(angka):
            return sel(angka)
        case Tetap(nilai):
            return _tetap(nilai)
        case Cacah(banyak):
            return str(banyak)
        case Tambah(suku):
            if len(suku) > 1 and all(isinstance(s, Rujuk) and s.angka.ada for s in suku):
                return _fungsi("SUM", [_tulis(s, sel) for s in suku])
            return f"({'+'.join(_tulis(s, sel) for s in suku)})" if suku else "0"
        case Kurang(kiri, kanan):
            return f"({_tulis(kiri, sel)}-{_tulis(kanan, sel)})"
        case Kali(kiri, kanan):
            return f"{_tulis(kiri, sel)}*{_tulis(kanan, sel)}"
        case Bagi(kiri, kanan):
            return f"({_tulis(kiri, sel)})/({_tulis(kanan, sel)})"
        case RataRata(suku):
            # More terms than AVERAGE takes can't be nested: a mean of means is another number.
            if len(suku) > _ARGUMEN_MAKS:
                raise TidakTerungkapError(f"rata-rata {len(suku)} angka")
            return f"AVERAGE({','.join(_tulis(s, sel) for s in suku)})"
        case Batas(isi, bawah, atas):
            teks = _tulis(isi, sel)
            teks = f"MIN({_tetap(atas)},{_angka(teks)})" if atas is not None else teks
            return f"MAX({_tetap(bawah)},{_angka(teks)})" if bawah is not None else teks
        case Bulat(isi, desimal):
            return f"ROUND({_tulis(isi, sel)},{desimal})"
        case Mutlak(isi):
            return f"ABS({_tulis(isi, sel)})"


def _angka(teks: str) -> str:
    """An argument that MIN and MAX can't pass over: they leave out a cell with text, but not an operation on it."""
    return f"({teks})*1"


def _tetap(nilai: Decimal) -> str:
    return f"{nilai:f}"


def _fungsi(nama: str, argumen: list[str]) -> str:
    while len(argumen) > _ARGUMEN_MAKS:
        argumen = [f"{nama}({','.join(argumen[i : i + _ARGUMEN_MAKS])})" for i in range(0, len(argumen), _ARGUMEN_MAKS)]
    return f"{nama}({','.join(argumen)})"
