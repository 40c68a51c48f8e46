"""A box with lines of text of several sizes, whose height follows from its words."""

from __future__ import annotations

from typing import Literal, NamedTuple

from lkip_docgen.beku import Beku
from lkip_docgen.figures.kanvas import MM_PER_PT, Kanvas, Kotak, Tulisan, bungkus, lebar_teks, tinggi_baris

UKURAN_MINIMUM = 7.0
"""Points. Nothing in a diagram is set smaller: it must be readable on paper."""

TEPI = 1.2
"""mm between a box's edge and its text."""


class Alinea(NamedTuple):
    teks: str
    ukuran: float = UKURAN_MINIMUM
    tebal: bool = False
    miring: bool = False


class Gaya(Beku):
    """How a box looks. Fills are light, so that black text stays legible when printed in grey; ``putus``: a dashed
    outline."""

    isi: str = "#FFFFFF"
    huruf: str = "#000000"
    tebal_garis: float = 0.25
    putus: bool = False
    rata: Literal["kiri", "tengah"] = "tengah"


def tinggi_kotak(alinea: tuple[Alinea, ...], lebar: float) -> float:
    """Height in mm that the paragraphs need in a box ``lebar`` mm wide."""
    return 2 * TEPI + sum(
        tinggi_baris(a.ukuran) * len(bungkus(a.teks, lebar - 2 * TEPI, a.ukuran, a.tebal, a.miring)) for a in alinea
    )


def lebar_kata_terpanjang(alinea: tuple[Alinea, ...]) -> float:
    """Width in mm of the narrowest box that cuts no word."""
    return 2 * TEPI + max(
        (lebar_teks(kata, a.ukuran, a.tebal, a.miring) for a in alinea for kata in a.teks.split()), default=0.0
    )


def gambar_kotak(
    kanvas: Kanvas, x: float, y: float, lebar: float, tinggi: float, alinea: tuple[Alinea, ...], gaya: Gaya
) -> None:
    """Draw the box at (x, y) with its text in the middle of its height."""
    kanvas.tambah(Kotak(x, y, lebar, tinggi, gaya.isi, tebal_garis=gaya.tebal_garis, putus=gaya.putus))
    atas = y + (tinggi - tinggi_kotak(alinea, lebar)) / 2 + TEPI
    xt = x + (TEPI if gaya.rata == "kiri" else lebar / 2)
    for a in alinea:
        for baris in bungkus(a.teks, lebar - 2 * TEPI, a.ukuran, a.tebal, a.miring):
            # The baseline stands below the line's top by the ascent and half the leading.
            dasar = atas + a.ukuran * MM_PER_PT * 0.96
            kanvas.tambah(Tulisan(xt, dasar, baris, a.ukuran, a.tebal, a.miring, rata=gaya.rata, warna=gaya.huruf))
            atas += tinggi_baris(a.ukuran)
