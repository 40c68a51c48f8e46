"""The units of an organisation chart as boxes: what each says, how it looks, and the tree cut into branches that fit."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Final

from lkip_docgen.beku import Beku
from lkip_docgen.figures.kotak_teks import Alinea, Gaya, tinggi_kotak

STAF: Final = ("sekretariat", "fungsional")
LANJUTAN: Final = "(lanjutan)"
_RUJUKAN: Final = "(lihat bagian {})"

_GAYA: Final = {
    "pimpinan": Gaya(isi="#C5D3EA", tebal_garis=0.6),
    "sekretariat": Gaya(isi="#E2EAF6", tebal_garis=0.35),
    "fungsional": Gaya(isi="#FFFFFF", tebal_garis=0.35),
    "lini": Gaya(isi="#E2EAF6", tebal_garis=0.35),
    "wilayah": Gaya(isi="#F4F4F4", tebal_garis=0.25),
}
_BAWAHAN: Final = Gaya(isi="#FFFFFF", tebal_garis=0.25)


class Simpul(Beku):
    """A box with what stands below it. ``sebutan`` is the unit's name in captions; ``keterangan`` a note in the box:
    shown before, or its branch shown elsewhere (``dirinci``)."""

    sebutan: str
    alinea: tuple[Alinea, ...]
    jenis: str = "lini"
    kosong: bool = False
    anak: tuple[Simpul, ...] = ()
    kunci: tuple[int, ...] = ()  # its place in the whole tree
    lanjutan: bool = False
    dirinci: int | None = None  # the part that shows its branch; 0: not known yet

    def teks(self) -> tuple[Alinea, ...]:
        catatan = []
        if self.lanjutan:
            catatan.append(Alinea(LANJUTAN, miring=True))
        if self.dirinci is not None:
            catatan.append(Alinea(_RUJUKAN.format(self.dirinci), miring=True))
        return (*self.alinea, *catatan)

    def gaya(self, tingkat: int) -> Gaya:
        """``tingkat``: 0 for the top of a picture, 1 for a unit in a row, 2 for what is stacked below."""
        dasar = _GAYA["pimpinan"] if tingkat == 0 else _BAWAHAN if tingkat > 1 else _GAYA.get(self.jenis, _BAWAHAN)
        return dasar._replace(putus=True) if self.kosong else dasar

    def tinggi(self, lebar: float) -> float:
        return tinggi_kotak(self.teks(), lebar)


def kedalaman(s: Simpul) -> int:
    """Levels of boxes, this one counted."""
    return 1 + max((kedalaman(a) for a in s.anak), default=0)


def jumlah(s: Simpul) -> int:
    """Boxes of a branch."""
    return 1 + sum(jumlah(a) for a in s.anak)


def _pangkas(s: Simpul, tingkat: int, lepas: list[Simpul]) -> Simpul:
    """The tree down to ``tingkat`` levels below its top; what has more below goes to ``lepas``."""
    if tingkat == 0 and s.anak:
        lepas.append(s)
        return s._replace(anak=(), dirinci=0)
    return s._replace(anak=tuple(_pangkas(a, tingkat - 1, lepas) for a in s.anak))


def cabang_yang_muat(s: Simpul, muat: Callable[[Simpul], bool]) -> list[Simpul]:
    """The tree in branches that each fit a page: its upper levels, then each branch cut off from them, whose top is
    marked as shown before. What still has too many boxes side by side is continued below the same top."""
    if not s.anak or muat(s):
        return [s]
    pokok, lepas = s, list[Simpul]()
    for tingkat in range(kedalaman(s) - 2, 0, -1):
        lepas = []
        pokok = _pangkas(s, tingkat, lepas)
        if muat(pokok):
            break
    hasil = [pokok] if muat(pokok) else _lanjutkan(pokok, muat)
    for cabang in lepas:
        hasil += cabang_yang_muat(cabang._replace(lanjutan=True), muat)
    return hasil


def _lanjutkan(s: Simpul, muat: Callable[[Simpul], bool]) -> list[Simpul]:
    """The units below one top over several pictures, evenly; staff units stand on the first."""
    urut = sorted(s.anak, key=lambda a: a.jenis not in STAF)
    n = len(urut)
    hasil = [s]
    for bagian in range(2, n + 1):
        batas = [round(n * i / bagian) for i in range(bagian + 1)]
        hasil = [s._replace(anak=tuple(urut[a:b]), lanjutan=s.lanjutan or a > 0) for a, b in itertools.pairwise(batas)]
        if all(map(muat, hasil)):
            break
    return hasil
