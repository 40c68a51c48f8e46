"""A box with lines of text of several sizes, whose height follows from its words."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_docgen.figures.kanvas import MM_PER_PT, Kanvas, Kotak, Tulisan, bungkus, tinggi_baris

UKURAN_MINIMUM = 7.0
"""Points. Nothing in a diagram is set smaller: it must be readable on paper."""

_TEPI = 1.2  # mm between a box's edge and its text


@dataclass(frozen=True, slots=True)
class Alinea:
    teks: str
    ukuran: float = UKURAN_MINIMUM
    tebal: bool = False
    miring: bool = False


@dataclass(frozen=True, slots=True)
class Gaya:
    isi: str = "#FFFFFF"
    huruf: str = "#000000"
    tebal_garis: float = 0.25


def tinggi_kotak(alinea: tuple[Alinea, ...], lebar: float) -> float:
    """Height in mm that the paragraphs need in a box ``lebar`` mm wide."""
    return 2 * _TEPI + sum(
        tinggi_baris(a.ukuran) * len(bungkus(a.teks, lebar - 2 * _TEPI, a.ukuran, a.tebal, a.miring)) for a in alinea
    )


def gambar_kotak(
    kanvas: Kanvas, x: float, y: float, lebar: float, tinggi: float, alinea: tuple[Alinea, ...], gaya: Gaya
) -> None:
    """Draw the box at (x, y) with its text centred in it."""
    kanvas.tambah(Kotak(x, y, lebar, tinggi, gaya.isi, tebal_garis=gaya.tebal_garis))
    atas = y + (tinggi - tinggi_kotak(alinea, lebar)) / 2 + _TEPI
    for a in alinea:
        for baris in bungkus(a.teks, lebar - 2 * _TEPI, a.ukuran, a.tebal, a.miring):
            # The baseline stands below the line's top by the ascent and half the leading.
            dasar = atas + a.ukuran * MM_PER_PT * 0.96
            kanvas.tambah(Tulisan(x + lebar / 2, dasar, baris, a.ukuran, a.tebal, a.miring, warna=gaya.huruf))
            atas += tinggi_baris(a.ukuran)
