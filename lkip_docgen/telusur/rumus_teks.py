"""A formula in words and signs, as a reviewer reads it."""

from __future__ import annotations

from collections.abc import Callable

from lkip_docgen import bahasa
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

_SUKU_MAKS = 6
"""Terms of a sum that are written out; of a longer one the first and the last stand for all."""


def rumus_teks(rumus: Rumus, sebut: Callable[[Angka], str] = lambda a: a.id) -> str:
    """The formula in one line: "min(100, a ÷ b × 100)". ``sebut`` names a figure."""

    def tulis(r: Rumus, dalam: bool = False) -> str:
        match r:
            case Rujuk(angka):
                return sebut(angka)
            case Tetap(nilai):
                return bahasa.angka(nilai)
            case Cacah(banyak):
                return f"banyaknya butir ({banyak})"
            case Tambah(suku):
                if not suku:
                    return "0"
                return _kurung(" + ".join(_ringkas([tulis(s, True) for s in suku])), dalam and len(suku) > 1)
            case Kurang(kiri, kanan):
                return _kurung(f"{tulis(kiri, True)} − {tulis(kanan, True)}", dalam)
            case Kali(kiri, kanan):
                return f"{tulis(kiri, True)} × {tulis(kanan, True)}"
            case Bagi(kiri, kanan):
                return f"{tulis(kiri, True)} ÷ {tulis(kanan, True)}"
            case RataRata(suku):
                return f"rata-rata({'; '.join(_ringkas([tulis(s) for s in suku]))})"
            case Batas(isi, bawah, atas):
                return f"{tulis(isi, True)}, dibatasi {_batas(bawah)}…{_batas(atas)}"
            case Bulat(isi, desimal):
                return f"{tulis(isi)} (dibulatkan {desimal} desimal)"
            case Mutlak(isi):
                return f"|{tulis(isi)}|"

    return tulis(rumus)


def _kurung(teks: str, perlu: bool) -> str:
    return f"({teks})" if perlu else teks


def _batas(nilai: object) -> str:
    return "" if nilai is None else str(nilai)


def _ringkas(suku: list[str]) -> list[str]:
    return suku if len(suku) <= _SUKU_MAKS else [*suku[: _SUKU_MAKS - 2], "…", suku[-1]]
