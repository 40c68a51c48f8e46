"""A drawn diagram read back from its SVG, and the rules that every diagram keeps."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from lkip_docgen.figures.kanvas import MM_PER_PT, lebar_teks

Titik = tuple[float, float]
_NS = "{http://www.w3.org/2000/svg}"
_DEKAT = 0.02  # mm: the SVG rounds to a thousandth


@dataclass(frozen=True)
class KotakSvg:
    x: float
    y: float
    lebar: float
    tinggi: float
    putus: bool

    def memuat(self, x: float, y: float) -> bool:
        return self.x - _DEKAT <= x <= self.x + self.lebar + _DEKAT and self.y <= y <= self.y + self.tinggi


@dataclass(frozen=True)
class GarisSvg:
    titik: tuple[Titik, ...]
    putus: bool

    def ruas(self) -> Iterator[tuple[Titik, Titik]]:
        yield from itertools.pairwise(self.titik)


@dataclass(frozen=True)
class TulisanSvg:
    x: float
    y: float
    teks: str
    ukuran: float
    kiri: float
    kanan: float


@dataclass(frozen=True)
class Lukisan:
    lebar: float
    tinggi: float
    kotak: list[KotakSvg]
    garis: list[GarisSvg]
    tulisan: list[TulisanSvg]

    def isi_kotak(self) -> Iterator[tuple[KotakSvg, list[str]]]:
        """Each box with its lines, from above."""
        for k in self.kotak:
            dalam = [t for t in self.tulisan if k.memuat(t.x, t.y)]
            yield k, [t.teks for t in sorted(dalam, key=lambda t: t.y)]


def _angka(e: etree._Element, nama: str) -> float:
    return float(e.get(nama, "0"))


def _tulisan(e: etree._Element) -> TulisanSvg:
    ukuran = _angka(e, "font-size") / MM_PER_PT
    teks = e.text or ""
    lebar = lebar_teks(teks, round(ukuran, 1), e.get("font-weight") == "bold", e.get("font-style") == "italic")
    x = _angka(e, "x")
    kiri = x - {"middle": lebar / 2, "end": lebar}.get(e.get("text-anchor", ""), 0.0)
    return TulisanSvg(x, _angka(e, "y"), teks, ukuran, kiri, kiri + lebar)


def baca_svg(svg: bytes) -> Lukisan:
    akar = etree.fromstring(svg)
    kotak, garis, tulisan = [], [], []
    for e in akar:
        putus = "stroke-dasharray" in e.attrib
        match str(e.tag).removeprefix(_NS):
            case "rect":
                x, y, lebar, tinggi = (_angka(e, n) for n in ("x", "y", "width", "height"))
                kotak.append(KotakSvg(x, y, lebar, tinggi, putus))
            case "polyline":
                pasangan = (p.split(",") for p in e.get("points", "").split())
                garis.append(GarisSvg(tuple((float(x), float(y)) for x, y in pasangan), putus))
            case "text":
                tulisan.append(_tulisan(e))
            case lain:
                raise AssertionError(lain)
    ukuran = akar.get("viewBox", "").split()
    return Lukisan(float(ukuran[2]), float(ukuran[3]), kotak, garis, tulisan)


def periksa_tata(k: Lukisan, batas: float) -> None:
    """No text under 7 pt or outside its box, no boxes overlapping or outside the picture, no line through a box, no lines
    crossing each other."""
    assert k.tinggi <= batas + _DEKAT
    assert all(t.ukuran >= 7 - 0.01 for t in k.tulisan)
    assert all(t.kiri >= -_DEKAT and t.kanan <= k.lebar + _DEKAT and t.y <= k.tinggi for t in k.tulisan)
    for b in k.kotak:
        assert min(b.x, b.y) >= 0
        assert b.x + b.lebar <= k.lebar + _DEKAT
        assert b.y + b.tinggi <= k.tinggi + _DEKAT
        for t in k.tulisan:
            if b.memuat(t.x, t.y):
                assert b.x <= t.kiri, t.teks
                assert t.kanan <= b.x + b.lebar, t.teks
                assert b.y <= t.y - t.ukuran * MM_PER_PT * 0.7, t.teks
    for a, b in itertools.combinations(k.kotak, 2):
        terpisah = a.x + a.lebar < b.x or b.x + b.lebar < a.x or a.y + a.tinggi < b.y or b.y + b.tinggi < a.y
        assert terpisah, (a, b)
    ruas = [r for g in k.garis for r in g.ruas()]
    for (x0, y0), (x1, y1) in ruas:
        assert abs(x0 - x1) < _DEKAT or abs(y0 - y1) < _DEKAT, "connectors are orthogonal"
        for b in k.kotak:
            melalui = (
                max(x0, x1) > b.x + _DEKAT
                and min(x0, x1) < b.x + b.lebar - _DEKAT
                and max(y0, y1) > b.y + _DEKAT
                and min(y0, y1) < b.y + b.tinggi - _DEKAT
            )
            assert not melalui, (b, (x0, y0), (x1, y1))
    mendatar = [r for r in ruas if abs(r[0][1] - r[1][1]) < _DEKAT]
    tegak = [r for r in ruas if abs(r[0][0] - r[1][0]) < _DEKAT]
    for (ax, y), (bx, _) in mendatar:
        for (x, ay), (_, by) in tegak:
            di_tengah_mendatar = min(ax, bx) + _DEKAT < x < max(ax, bx) - _DEKAT
            di_tengah_tegak = min(ay, by) + _DEKAT < y < max(ay, by) - _DEKAT
            assert not (di_tengah_mendatar and di_tengah_tegak), "lines meet at an end of one of them, else they cross"
