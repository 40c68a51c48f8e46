"""When a typed number is a figure, a rounding of it, or looks like it mistyped."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from lkip_docgen.bahasa import bulatkan

from .narasi_angka_baca import Bilangan
from .narasi_angka_tahu import Dikenal

_SEPERSERATUS = Decimal("0.01")
_PANJANG = 9
"""Digits from which two wrong ones still tell which figure was meant."""


def sama(b: Bilangan, k: Dikenal) -> bool:
    """Whether a number says a figure as it is printed, to two decimals, or more finely and right."""
    if b.langkah < _SEPERSERATUS:
        return b.nilai == k.nilai.quantize(b.langkah, ROUND_HALF_UP)
    return bulatkan(b.nilai) == bulatkan(k.nilai)


def pembulatan(b: Bilangan, k: Dikenal) -> bool:
    """Whether a number is a figure rounded more coarsely than it is printed ("82,8%", "Rp15,2 miliar")."""
    if sama(b, k) or not k.nilai:
        return False
    return (k.nilai / b.langkah).to_integral_value(ROUND_HALF_UP) * b.langkah == b.nilai


def mirip(b: Bilangan, k: Dikenal) -> bool:
    """Whether a number looks like a figure mistyped: one digit wrong, missing or too many, two exchanged, or the comma
    elsewhere."""
    if sama(b, k) or not k.nilai:
        return False
    tertulis = _digit(b.nilai, b.langkah)
    tercetak = {_digit(k.nilai, b.langkah), _digit(bulatkan(k.nilai), Decimal(1) if k.jenis == "rupiah" else None)}
    return any(digit_mirip(tertulis, d) for d in tercetak if d != "0") or (
        len(tertulis.rstrip("0")) >= 3 and tertulis.rstrip("0") in {d.rstrip("0") for d in tercetak}
    )


def kemiripan(b: Bilangan, k: Dikenal) -> tuple[bool, int, Decimal]:
    """How unlike a number and a figure are, for sorting: of another length first, then by digits that differ, then by value."""
    x, y = _digit(b.nilai, b.langkah), _digit(k.nilai, b.langkah)
    tertukar = sorted(x) == sorted(y)
    beda = sum(p != q for p, q in zip(x, y, strict=False))
    return len(x) != len(y), 1 if tertukar and beda == _DUA else beda, abs(b.nilai - k.nilai)


_DUA = 2
"""Digits that changed places."""


def sebanding(b: Bilangan, k: Dikenal) -> bool:
    """Whether a figure is near enough to a number to be named as another that may be meant."""
    return b.nilai != 0 and b.nilai / 2 <= k.nilai <= b.nilai * 2


def digit_berarti(b: Bilangan) -> int:
    """How many digits a number has, without zeros at its end."""
    return len(_digit(b.nilai, b.langkah).rstrip("0"))


def digit_mirip(a: str, b: str) -> bool:
    """Whether two different rows of digits differ by one slip; by two wrong digits where they are long."""
    if a == b:
        return False
    if len(a) == len(b):
        beda = [i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
        tertukar = len(beda) == 2 and a[beda[0]] == b[beda[1]] and a[beda[1]] == b[beda[0]]
        return len(beda) == 1 or tertukar or (len(beda) == 2 and len(a) >= _PANJANG)
    pendek, panjang = sorted((a, b), key=len)
    return len(panjang) == len(pendek) + 1 and any(
        panjang[:i] + panjang[i + 1 :] == pendek for i in range(len(panjang))
    )


def _digit(nilai: Decimal, langkah: Decimal | None) -> str:
    """The digits of a value down to ``langkah``; down to its last digit that isn't a zero where None."""
    if langkah is None:
        return format(abs(nilai).normalize(), "f").replace(".", "").lstrip("0") or "0"
    return str(int((abs(nilai) / langkah).to_integral_value(ROUND_HALF_UP)))
