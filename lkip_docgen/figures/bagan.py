"""The organisation chart, laid out from the units' tree.

The head stands on top; the secretariat branches off to the right on its own level with its sub-units below it; the line
units stand in rows under the head's trunk, and what hangs below a line unit is stacked under it. No line crosses a box:
every row hangs from a bus above it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from lkip_docgen.figures.gambar import Gambar
from lkip_docgen.figures.kanvas import Garis, Kanvas, gambar
from lkip_docgen.figures.kotak_teks import Alinea, Gaya, gambar_kotak, tinggi_kotak

_JARAK_X = 3.0
_JARAK_Y = 7.0
_KOTAK_MAKS = 44.0
_KOTAK_MIN = 24.0
_KEPALA = Gaya(isi="#1F3864", huruf="#FFFFFF", tebal_garis=0.4)
_STAF = Gaya(isi="#D9E2F3")
_LINI = Gaya(isi="#F2F2F2")


class SimpulBagan(Protocol):
    """A unit as the diagram sees it."""

    @property
    def jabatan(self) -> str: ...
    @property
    def jenis(self) -> str: ...
    @property
    def anak(self) -> Sequence[SimpulBagan]: ...


def _alinea(s: SimpulBagan) -> tuple[Alinea, ...]:
    return (Alinea(s.jabatan.upper(), 7.5, tebal=True),)


def _turunan(s: SimpulBagan) -> list[SimpulBagan]:
    return [t for a in s.anak for t in (a, *_turunan(a))]


def _lebar_kotak(n: int, lebar: float) -> tuple[int, float]:
    """How many boxes stand in a row, and how wide: as few rows as boxes of readable width allow, evenly filled."""
    muat = max(1, int((lebar + _JARAK_X) // (_KOTAK_MIN + _JARAK_X)))
    deret = -(-n // muat)
    per_baris = -(-n // deret)
    return per_baris, min(_KOTAK_MAKS, (lebar + _JARAK_X) / per_baris - _JARAK_X)


def _tumpuk(k: Kanvas, simpul: Sequence[SimpulBagan], x: float, y: float, lebar: float, gaya: Gaya) -> float:
    """Stack units under a parent whose left edge is ``x``: each hangs from a rail at the left. Returns the bottom."""
    rel = x + 2.0
    atas = y
    for s in simpul:
        alinea = _alinea(s)
        tinggi = tinggi_kotak(alinea, lebar - 6)
        k.tambah(Garis(((rel, atas), (rel, y + 3 + tinggi / 2), (x + 6, y + 3 + tinggi / 2))))
        gambar_kotak(k, x + 6, y + 3, lebar - 6, tinggi, alinea, gaya)
        atas = y + 3 + tinggi / 2
        y = y + 3 + tinggi
    return y


def _deret(k: Kanvas, simpul: Sequence[SimpulBagan], batang: float, y: float, lebar: float, gaya: Gaya) -> float:
    """Rows of units hanging from the trunk at x ``batang``. Between rows the trunk runs in a gap kept free for it."""
    # Where one row is not enough, further rows hang from a rail at the far left, beside the boxes, so that the trunk
    # never runs through a row.
    rel = 0.3
    kiri = rel if _lebar_kotak(len(simpul), lebar - 2 * rel)[0] >= len(simpul) else rel + _JARAK_X
    per_baris, lk = _lebar_kotak(len(simpul), lebar - kiri - rel)
    kelompok = [simpul[i : i + per_baris] for i in range(0, len(simpul), per_baris)]
    bus = y + _JARAK_Y / 2
    for nomor, baris in enumerate(kelompok):
        terakhir = nomor == len(kelompok) - 1
        total = len(baris) * lk + (len(baris) - 1) * _JARAK_X
        x0 = kiri + (lebar - kiri - rel - total) / 2
        tengah = [x0 + j * (lk + _JARAK_X) + lk / 2 for j in range(len(baris))]
        if len(kelompok) > 1:
            k.tambah(Garis(((rel, bus), (max(tengah[-1], batang if nomor == 0 else rel), bus))))
        elif len(baris) > 1 or abs(tengah[0] - batang) > 0.1:
            k.tambah(Garis(((min(tengah[0], batang), bus), (max(tengah[-1], batang), bus))))
        tinggi = max(tinggi_kotak(_alinea(s), lk) for s in baris)
        bawah = bus + _JARAK_Y / 2 + tinggi
        dasar = bawah
        for s, xt in zip(baris, tengah, strict=True):
            k.tambah(Garis(((xt, bus), (xt, bus + _JARAK_Y / 2))))
            gambar_kotak(k, xt - lk / 2, bus + _JARAK_Y / 2, lk, tinggi, _alinea(s), gaya)
            dasar = max(dasar, _tumpuk(k, _turunan(s), xt - lk / 2, bawah, lk, gaya))
        if not terakhir:
            k.tambah(Garis(((rel, bus), (rel, dasar + _JARAK_Y / 2))))
            bus = dasar + _JARAK_Y / 2
        else:
            y = dasar
    return y


def bagan_organisasi(pimpinan: SimpulBagan, lebar_mm: float, judul: str) -> Gambar:
    """The chart below ``pimpinan``, ``lebar_mm`` wide; as high as it needs."""
    k = Kanvas(lebar_mm)
    staf = [a for a in pimpinan.anak if a.jenis in ("sekretariat", "fungsional")]
    lini = [a for a in pimpinan.anak if a.jenis not in ("sekretariat", "fungsional")]
    batang = lebar_mm / 2 if not staf else lebar_mm * 0.36
    lk = 46.0
    alinea = _alinea(pimpinan)
    tk = tinggi_kotak(alinea, lk) + 2
    gambar_kotak(k, batang - lk / 2, 0.3, lk, tk, alinea, _KEPALA)
    y = 0.3 + tk
    mulai = y
    for s in staf:
        anak = list(s.anak)
        ruang = lebar_mm - batang - 6.3
        alinea = _alinea(s)
        ls = min(_KOTAK_MAKS + 4, ruang)
        ts = tinggi_kotak(alinea, ls) + 1
        xs = batang + 6 + (ruang - ls) / 2
        ys = y + _JARAK_Y
        k.tambah(Garis(((batang, ys + ts / 2), (xs, ys + ts / 2))))
        gambar_kotak(k, xs, ys, ls, ts, alinea, _STAF)
        y = ys + ts
        if anak:
            per, la = _lebar_kotak(len(anak), ruang)
            if per >= len(anak):
                total = len(anak) * la + (len(anak) - 1) * _JARAK_X
                x0 = batang + 6 + (ruang - total) / 2
                pusat = xs + ls / 2
                tengah = [x0 + j * (la + _JARAK_X) + la / 2 for j in range(len(anak))]
                bus = y + _JARAK_Y / 2
                k.tambah(Garis(((pusat, y), (pusat, bus))))
                k.tambah(Garis(((min(tengah[0], pusat), bus), (max(tengah[-1], pusat), bus))))
                ta = max(tinggi_kotak(_alinea(a), la) for a in anak)
                dasar = bus + _JARAK_Y / 2 + ta
                for a, xt in zip(anak, tengah, strict=True):
                    k.tambah(Garis(((xt, bus), (xt, bus + _JARAK_Y / 2))))
                    gambar_kotak(k, xt - la / 2, bus + _JARAK_Y / 2, la, ta, _alinea(a), _STAF)
                    dasar = max(dasar, _tumpuk(k, _turunan(a), xt - la / 2, bus + _JARAK_Y / 2 + ta, la, _STAF))
                y = dasar
            else:
                y = _tumpuk(k, _turunan(s), xs, y, ls, _STAF)
    if lini:
        k.tambah(Garis(((batang, mulai), (batang, y + _JARAK_Y / 2))))
        y = _deret(k, lini, batang, y, lebar_mm, _LINI)
    elif staf:
        k.tambah(Garis(((batang, mulai), (batang, y))))
    k.tinggi = y + 0.6
    nama = "; ".join(_kalimat(pimpinan))
    return gambar(k, f"{judul}: {nama}")


def _kalimat(s: SimpulBagan) -> list[str]:
    hasil = [s.jabatan + (" membawahi " + ", ".join(a.jabatan for a in s.anak) if s.anak else "")]
    for a in s.anak:
        if a.anak:
            hasil += _kalimat(a)
    return hasil
