"""Where the boxes of a branch of the organisation chart stand.

The top stands in the middle; staff units branch off to the right, functional groups to the left with a dashed line; the
line units stand in rows below, and what hangs below a line unit is stacked under it, indented, on a rail. Where several
rows are needed, the line from above passes each row in the gap between two columns, so that no line crosses a box or
another line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkip_docgen.figures.bagan_kotak import STAF, Simpul
from lkip_docgen.figures.kanvas import Garis, Kanvas
from lkip_docgen.figures.kotak_teks import gambar_kotak, lebar_kata_terpanjang

_JARAK_X: Final = 4.0
_JARAK_Y: Final = 6.0
_JARAK_TUMPUK: Final = 2.0
_INDEN: Final = 4.5
_REL: Final = 2.0  # of a stack, from the left edge of the box above it
_LEBAR_MIN: Final = 22.0
_LEBAR_MAKS: Final = 46.0
_LEBAR_PUNCAK: Final = 58.0
_LEBAR_SAYAP: Final = 50.0
_SAYAP_MIN: Final = 110.0  # mm of width from which there is room for wings
_TEBAL: Final = 0.3


class Tata:
    """Draws branches onto a canvas."""

    __slots__ = ("k",)

    def __init__(self, k: Kanvas) -> None:
        self.k = k

    def blok(self, s: Simpul, x: float, lebar: float, y: float, tingkat: int = 0, tinggi_puncak: float = 0.0) -> float:
        """A branch with its top in the middle of a frame; returns its lower edge. The top is ``tinggi_puncak`` high or
        higher."""
        tengah = x + lebar / 2
        lk, tk = _ukuran_puncak(s, lebar, tingkat)
        tk = max(tk, tinggi_puncak)
        self._kotak(s, tengah - lk / 2, y, lk, tk, tingkat)
        batang = bawah = y + tk
        bersayap = lebar >= _SAYAP_MIN
        sayap = [a for a in s.anak if bersayap and a.jenis in STAF]
        barisan = [a for a in s.anak if not (bersayap and a.jenis in STAF)]
        if sayap:
            ujung, bawah = self._sayap(sayap, tengah, x, lebar, batang)
            if not barisan:
                self._garis((tengah, batang), (tengah, ujung))
        if barisan:
            bawah = self._deret(barisan, tengah, batang, x, lebar, bawah)
        return bawah

    def _sayap(self, sayap: Sequence[Simpul], tengah: float, x: float, lebar: float, y: float) -> tuple[float, float]:
        """Staff units at both sides of the trunk. Returns where the last one joins it, and the lower edge."""
        ruang = lebar / 2 - _JARAK_X
        bawah = {"kiri": y, "kanan": y}
        ujung = y
        # The first of both sides join the trunk at the same point.
        pertama = {s.jenis == "fungsional": s for s in reversed(sayap)}.values()
        tinggi = {id(s): max(_ukuran_puncak(p, ruang, 1)[1] for p in pertama) for s in pertama}
        for s in sayap:
            sisi = "kiri" if s.jenis == "fungsional" else "kanan"
            xs = x if sisi == "kiri" else tengah + _JARAK_X
            lk, tk = _ukuran_puncak(s, ruang, 1)
            tk = max(tk, tinggi.get(id(s), 0.0))
            atas = bawah[sisi] + _JARAK_Y
            sambung = atas + tk / 2
            tepi = xs + ruang / 2 + (lk / 2 if sisi == "kiri" else -lk / 2)
            self._garis((tengah, sambung), (tepi, sambung), putus=s.jenis == "fungsional")
            bawah[sisi] = self.blok(s, xs, ruang, atas, 1, tk)
            ujung = max(ujung, sambung)
        return ujung, max(bawah.values())

    def _deret(self, anak: Sequence[Simpul], asal: float, batang: float, x: float, lebar: float, y: float) -> float:
        """Rows of units below ``y``, hung from a line that comes down at x ``asal`` from y ``batang``."""
        if len(anak) == 1 and anak[0].anak:
            self._garis((asal, batang), (asal, y + _JARAK_Y), putus=anak[0].jenis == "fungsional")
            return self.blok(anak[0], x, lebar, y + _JARAK_Y, 1)
        baris = list(_baris(anak, lebar))
        for n, (lk, isi) in enumerate(baris):
            bus = y + _JARAK_Y / 2
            total = len(isi) * (lk + _JARAK_X) - _JARAK_X
            kiri = [x + (lebar - total) / 2 + j * (lk + _JARAK_X) for j in range(len(isi))]
            terakhir = n == len(baris) - 1
            lewat = kiri[len(isi) // 2] - _JARAK_X / 2 if len(isi) > 1 else kiri[0] + lk + _JARAK_X / 2
            titik = [asal, *(k + lk / 2 for k in kiri), *(() if terakhir else (lewat,))]
            self._garis((asal, batang), (asal, bus))
            if max(titik) - min(titik) > 0.01:
                self._garis((min(titik), bus), (max(titik), bus))
            y = self._kolom(isi, kiri, lk, bus)
            asal, batang = lewat, bus
        return y

    def _kolom(self, isi: Sequence[Simpul], kiri: Sequence[float], lebar: float, bus: float) -> float:
        """One row: each unit with what is stacked below it, level with its neighbours. Returns the lower edge."""
        turunan = [list(_turunan(s)) for s in isi]
        puncak = max(s.tinggi(lebar) for s in isi)
        tinggi = [
            max(t[i][1].tinggi(lebar - t[i][0] * _INDEN) for t in turunan if i < len(t))
            for i in range(max(map(len, turunan)))
        ]
        atas = bus + _JARAK_Y / 2
        bawah = atas + puncak
        for s, x, t in zip(isi, kiri, turunan, strict=True):
            tengah = x + lebar / 2
            self._garis((tengah, bus), (tengah, atas), putus=s.jenis == "fungsional")
            self._kotak(s, x, atas, lebar, puncak, 1)
            bawah = max(bawah, self._tumpuk(t, tinggi, x, lebar, atas + puncak))
        return bawah

    def _tumpuk(
        self, isi: Sequence[tuple[int, Simpul]], tinggi: Sequence[float], x: float, lebar: float, y: float
    ) -> float:
        """What is below a unit in a column, in reading order, each level indented under the one above."""
        rel = {1: y}  # by depth: down to where its rail is drawn
        for (dalam, s), t in zip(isi, tinggi, strict=False):
            y += _JARAK_TUMPUK
            xk, xr = x + dalam * _INDEN, x + (dalam - 1) * _INDEN + _REL
            tengah = y + t / 2
            # The rail as a piece of its own, solid: a dashed branch must not make the rail look dashed.
            self._garis((xr, rel[dalam]), (xr, tengah))
            self._garis((xr, tengah), (xk, tengah), putus=s.jenis == "fungsional")
            self._kotak(s, xk, y, lebar - dalam * _INDEN, t, 2)
            y += t
            rel[dalam] = tengah
            rel[dalam + 1] = y
        return y

    def _kotak(self, s: Simpul, x: float, y: float, lebar: float, tinggi: float, tingkat: int) -> None:
        gambar_kotak(self.k, x, y, lebar, tinggi, s.teks(), s.gaya(tingkat))

    def _garis(self, *titik: tuple[float, float], putus: bool = False) -> None:
        self.k.tambah(Garis(titik, tebal=_TEBAL, putus=putus))


def _ukuran_puncak(s: Simpul, lebar: float, tingkat: int) -> tuple[float, float]:
    lk = min(_LEBAR_SAYAP if tingkat else _LEBAR_PUNCAK, lebar)
    return lk, s.tinggi(lk) + 1


def _turunan(s: Simpul, dalam: int = 1) -> Iterator[tuple[int, Simpul]]:
    for a in s.anak:
        yield dalam, a
        yield from _turunan(a, dalam + 1)


def _baris(anak: Sequence[Simpul], lebar: float) -> Iterator[tuple[float, Sequence[Simpul]]]:
    """Rows with the width of their boxes: line units before areas, each kind in rows of its own."""
    kelompok = [[a for a in anak if a.jenis != "wilayah"], [a for a in anak if a.jenis == "wilayah"]]
    for isi in filter(None, kelompok):
        terpakai = lebar - 2 * _JARAK_X if len(isi) > 1 else lebar
        perlu = min(_lebar_perlu(isi), terpakai)
        banyak = _bagi_baris(len(isi), max(1, int((lebar + _JARAK_X) // (perlu + _JARAK_X))))
        per = max(banyak)
        lk = min(max(_LEBAR_MAKS, perlu), (lebar + _JARAK_X) / per - _JARAK_X)
        if per == 1:
            lk = min(lk, terpakai)  # the line to the next row passes beside the box
        mulai = 0
        for b in banyak:
            yield lk, isi[mulai : mulai + b]
            mulai += b


def _lebar_perlu(isi: Sequence[Simpul]) -> float:
    """Of a column, so that no word is cut and what is stacked in it stays readable."""
    hasil = _LEBAR_MIN
    for s in isi:
        hasil = max(hasil, lebar_kata_terpanjang(s.teks()))
        for dalam, t in _turunan(s):
            hasil = max(hasil, dalam * _INDEN + max(_LEBAR_MIN - 2, lebar_kata_terpanjang(t.teks())))
    return hasil


def _bagi_baris(n: int, muat: int) -> list[int]:
    """How many units each row has: as few rows as hold them, evenly filled; even numbers where the last row doesn't get
    short by it, because the line from above then runs straight through the middle."""
    baris = -(-n // muat)
    rata = [n // baris + (1 if i < n % baris else 0) for i in range(baris)]
    if baris == 1 or muat % 2:
        return rata
    pasang = -(-n // 2)
    genap = [2 * (pasang // baris + (1 if i < pasang % baris else 0)) for i in range(baris)]
    genap[-1] -= n % 2
    return genap if max(genap) <= muat and genap[-1] * 2 >= genap[0] else rata
