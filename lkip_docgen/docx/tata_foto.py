"""Where photos stand: rows, heights and widths in millimetres, from their shapes alone. No pictures, no XML."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from lkip_docgen.beku import Beku

TINGGI_MAKS: Final = {1: 95.0, 2: 80.0, 4: 50.0}
"""The tallest picture by photos a row: two rows with captions of three lines go on an A4 page."""
TINGGI_BINGKAI: Final = 45.0
"""The tallest frame where no photo of the row is there yet."""
RASIO_BINGKAI: Final = 1.5
CELAH: Final = 4.0
"""Between two pictures, and around each: half of it on either side is its cell's margin."""
SEL_TERSEMPIT: Final = 30.0
BAGIAN_TERSEMPIT: Final = 0.7
"""A caption needs so much, however narrow its picture: millimetres, and of an even share of the row."""
DPI_TERENDAH: Final = 100
"""A photo of fewer pixels is printed smaller rather than blurred."""


class Bentuk(Beku):
    """A photo's pixels as they will be printed; ``None`` by ``BINGKAI`` for one that isn't there yet."""

    lebar: int
    tinggi: int
    ada: bool = True

    @property
    def rasio(self) -> float:
        return self.lebar / self.tinggi


BINGKAI: Final = Bentuk(3, 2, ada=False)
"""The frame of a photo that isn't there yet."""


class Tempat(Beku):
    """A photo's place: which one, its cell's width, its own size, and the height that the row has for pictures."""

    nomor: int
    sel: float
    lebar: float
    tinggi: float
    tinggi_baris: float


def bagi_baris(sebaris: Sequence[int]) -> list[tuple[int, list[int]]]:
    """Photos (by how many a row each may stand in) as rows, in order: consecutive ones of one wish share rows, which are
    filled evenly (five at four a row are three and two). Each row comes with its wish."""
    hasil: list[tuple[int, list[int]]] = []
    for banyak, kelompok in groupby(range(len(sebaris)), key=lambda i: sebaris[i]):
        nomor = list(kelompok)
        baris = -(-len(nomor) // banyak)
        for b in range(baris):
            isi = len(nomor) // baris + (b < len(nomor) % baris)
            awal = sum(len(nomor) // baris + (x < len(nomor) % baris) for x in range(b))
            hasil.append((banyak, nomor[awal : awal + isi]))
    return hasil


def tata(bentuk: Sequence[Bentuk], sebaris: Sequence[int], lebar_mm: float) -> list[list[Tempat]]:
    """The rows of a group of photos across ``lebar_mm``. A photo that is a group by itself stands large."""
    if len(bentuk) == 1:
        return [_baris(bentuk, [0], lebar_mm, TINGGI_MAKS[1])]
    baris = bagi_baris(sebaris)
    terbanyak = {b: max(len(n) for x, n in baris if x == b) for b, _ in baris}
    # The last row of an uneven group isn't larger than those above it.
    return [_baris(bentuk, nomor, lebar_mm * len(nomor) / terbanyak[b], TINGGI_MAKS[b]) for b, nomor in baris]


def _baris(bentuk: Sequence[Bentuk], nomor: Sequence[int], lebar_mm: float, maks: float) -> list[Tempat]:
    rasio = [bentuk[i].rasio for i in nomor]
    if not any(bentuk[i].ada for i in nomor):
        maks = min(maks, TINGGI_BINGKAI)
    tersempit = max(SEL_TERSEMPIT, BAGIAN_TERSEMPIT * lebar_mm / len(rasio))
    tinggi = _tinggi(rasio, lebar_mm, tersempit, maks)
    perlu = [max(tersempit, r * tinggi + CELAH) for r in rasio]
    tambah = (lebar_mm - sum(perlu)) / len(perlu)  # what a low row leaves over widens every cell alike, for its caption
    hasil = []
    for i, r, p in zip(nomor, rasio, perlu, strict=True):
        lebar = r * tinggi
        if bentuk[i].ada:
            lebar = min(lebar, bentuk[i].lebar / DPI_TERENDAH * 25.4)
        hasil.append(Tempat(i, p + tambah, lebar, lebar / r, tinggi))
    tertinggi = max(t.tinggi for t in hasil)
    return [Tempat(t.nomor, t.sel, t.lebar, t.tinggi, tertinggi) for t in hasil]


def _tinggi(rasio: Sequence[float], lebar_mm: float, tersempit: float, maks: float) -> float:
    """The greatest common height at which the row's cells fit its width."""
    bebas = list(rasio)
    sempit = 0
    while bebas:
        tinggi = (lebar_mm - sempit * tersempit - len(bebas) * CELAH) / sum(bebas)
        # The narrowest shapes get the least cell first; that takes width from the others.
        terkecil = min(bebas)
        if len(bebas) == 1 or terkecil * tinggi + CELAH >= tersempit:
            return min(maks, tinggi)
        bebas.remove(terkecil)
        sempit += 1
    return maks
