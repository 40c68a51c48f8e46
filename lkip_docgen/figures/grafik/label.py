"""Where a chart's texts stand: their boxes, whether two of them meet, and whether one leaves the canvas."""

from __future__ import annotations

import itertools
from typing import Final, NamedTuple

from lkip_docgen.figures.kanvas import MM_PER_PT, Kanvas, Tulisan, lebar_teks

_ATAS: Final = 0.73  # ems above the baseline: capitals and digits
_BAWAH: Final = 0.21  # ems below it
_SENTUH: Final = 0.05  # mm by which two boxes may meet


class Ruang(NamedTuple):
    """A box in mm."""

    kiri: float
    atas: float
    kanan: float
    bawah: float

    def menimpa(self, lain: Ruang) -> bool:
        """Whether the two share more than an edge."""
        return (
            self.kiri < lain.kanan - _SENTUH
            and lain.kiri < self.kanan - _SENTUH
            and self.atas < lain.bawah - _SENTUH
            and lain.atas < self.bawah - _SENTUH
        )


def ruang(t: Tulisan) -> Ruang:
    """The box of a text as it is printed."""
    lebar = lebar_teks(t.teks, t.ukuran, t.tebal, t.miring)
    em = t.ukuran * MM_PER_PT
    awal = {"kiri": 0.0, "tengah": -lebar / 2, "kanan": -lebar}[t.rata]
    if t.tegak:
        return Ruang(t.x - _ATAS * em, t.y - awal - lebar, t.x + _BAWAH * em, t.y - awal)
    return Ruang(t.x + awal, t.y - _ATAS * em, t.x + awal + lebar, t.y + _BAWAH * em)


def periksa(k: Kanvas) -> list[str]:
    """What is wrong with a canvas's texts: cut at an edge, or printed over each other."""
    tulisan = [b for b in k.isi if isinstance(b, Tulisan)]
    salah = []
    for t in tulisan:
        r = ruang(t)
        if r.kiri < -_SENTUH or r.atas < -_SENTUH or r.kanan > k.lebar + _SENTUH or r.bawah > k.tinggi + _SENTUH:
            salah.append(f'"{t.teks}" keluar dari gambar')
    salah += [
        f'"{a.teks}" menimpa "{b.teks}"' for a, b in itertools.combinations(tulisan, 2) if ruang(a).menimpa(ruang(b))
    ]
    return salah


def muat(teks: str, lebar: float, ukuran: float, tebal: bool = False) -> bool:
    """Whether a text fits a width in mm with a hair's breadth at each side."""
    return lebar_teks(teks, ukuran, tebal) + 0.6 <= lebar
