"""Scales, and figures as charts write them."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from lkip_docgen import bahasa
from lkip_docgen.beku import Beku
from lkip_docgen.figures.grafik.rupa import ABU, KECIL, KISI
from lkip_docgen.figures.kanvas import MM_PER_PT, Garis, Kanvas, Tulisan

PERSEN_MAKS: Final = Decimal(200)
"""Percent up to which a scale follows its values. What goes beyond is drawn to the edge and marked: one value of 2.500%
must not press all others flat."""

_BESAR: Final = (
    (Decimal(10) ** 12, "triliun"),
    (Decimal(10) ** 9, "miliar"),
    (Decimal(10) ** 6, "juta"),
)


class Sumbu(Beku):
    """A horizontal scale: from 0 at ``kiri`` mm to ``maks`` at ``kiri + lebar``."""

    kiri: float
    lebar: float
    maks: Decimal
    langkah: Decimal

    def x(self, nilai: Decimal) -> float:
        """Where a value stands, kept within the scale."""
        return self.kiri + self.lebar * float(min(max(nilai, Decimal(0)), self.maks) / self.maks)

    @property
    def kanan(self) -> float:
        return self.kiri + self.lebar

    def melampaui(self, nilai: Decimal) -> bool:
        """Whether a value goes beyond the scale's end."""
        return nilai > self.maks

    def kisi(self, k: Kanvas, atas: float, bawah: float) -> None:
        """Thin upright lines at the scale's steps."""
        n = Decimal(0)
        while n <= self.maks:
            k.tambah(Garis(((self.x(n), atas), (self.x(n), bawah)), ABU if n == 0 else KISI, 0.3 if n == 0 else 0.15))
            n += self.langkah

    def angka_persen(self, k: Kanvas, y: float) -> None:
        """The scale's percentages below it, ``y`` its lower edge."""
        n = Decimal(0)
        while n <= self.maks:
            teks = bahasa.persen(n)
            k.tambah(Tulisan(self.x(n), y + KECIL * MM_PER_PT, teks, KECIL, warna=ABU))
            n += self.langkah


def sumbu_persen(kiri: float, lebar: float, nilai: list[Decimal]) -> Sumbu:
    """A scale to 100%, further where values go further, to ``PERSEN_MAKS`` at most."""
    puncak = max([Decimal(100), *nilai])
    if puncak == 100:
        return Sumbu(kiri, lebar, Decimal(100), Decimal(20))
    langkah = Decimal(25) if puncak <= 150 else Decimal(50)
    maks = min(-(-puncak // langkah) * langkah, PERSEN_MAKS)
    return Sumbu(kiri, lebar, maks, langkah)


def rupiah_ringkas(nilai: Decimal) -> str:
    """An amount in the unit that reads best: "Rp12,35 miliar", "Rp850,4 juta"; less than a million in full."""
    for satuan, kata in _BESAR:
        if bahasa.bulatkan(abs(nilai) / satuan) >= 1:
            return f"{bahasa.rupiah(nilai / satuan, 2)} {kata}"
    return bahasa.rupiah(nilai, 0)


def ringkas(nilai: Decimal) -> str:
    """A figure of two decimals at most; from a billion on in words' units, so that it fits a column."""
    for satuan, kata in _BESAR[:2]:
        if bahasa.bulatkan(abs(nilai) / satuan) >= 1:
            return f"{bahasa.angka(bahasa.bulatkan(nilai / satuan))} {kata}"
    return bahasa.angka(bahasa.bulatkan(nilai))
