"""Enumerations: "a, b, dan c", and the marks of numbered lists."""

from __future__ import annotations

from collections.abc import Sequence

_ROMAWI = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def daftar(unsur: Sequence[str], penghubung: str = "dan") -> str:
    """Items in a sentence: "a", "a dan b", "a, b, dan c" (PUEBI: a comma before the last of three or more)."""
    if len(unsur) <= 2:
        return f" {penghubung} ".join(unsur)
    return f"{', '.join(unsur[:-1])}, {penghubung} {unsur[-1]}"


def romawi(n: int) -> str:
    """1…3999 as a Roman numeral in capitals. Raises ValueError outside."""
    if not 1 <= n <= 3999:
        raise ValueError(f"angka Romawi hanya 1 sampai 3999, bukan {n}")
    hasil = ""
    for nilai, lambang in _ROMAWI:
        hasil += lambang * (n // nilai)
        n %= nilai
    return hasil


def huruf(n: int) -> str:
    """The n-th letter mark of a list: a, b, … z, aa, ab, …. Raises ValueError below 1."""
    if n < 1:
        raise ValueError(f"huruf dihitung mulai 1, bukan {n}")
    hasil = ""
    while n:
        n, sisa = divmod(n - 1, 26)
        hasil = chr(ord("a") + sisa) + hasil
    return hasil
