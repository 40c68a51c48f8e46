"""A canvas in millimetres: boxes, lines, polygons and text, drawn once as data and painted as SVG and as PNG.

Diagrams and charts only say what stands where; how it is painted is here (SVG) and in ``kanvas_png``. The SVG is what
Word shows and what the PDF step draws as vectors; the PNG beside it is for programs that don't know SVG (ECMA-376's
a:blip with Microsoft's svgBlip extension).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from html import escape
from pathlib import Path
from typing import Literal, NamedTuple

from lkip_docgen import fonts, singgahan
from lkip_docgen.beku import Beku
from lkip_docgen.figures.gambar import Gambar

DPI = 220
MM_PER_PT = 25.4 / 72
_LEADING = 1.18


class Kotak(Beku):
    """A rectangle. ``isi`` or ``garis`` None: not filled, no outline."""

    x: float
    y: float
    lebar: float
    tinggi: float
    isi: str | None = "#FFFFFF"
    garis: str | None = "#000000"
    tebal_garis: float = 0.25
    putus: bool = False  # a dashed outline


class Garis(NamedTuple):
    """A polyline through points in millimetres."""

    titik: tuple[tuple[float, float], ...]
    warna: str = "#404040"
    tebal: float = 0.3
    putus: bool = False


class Poligon(Beku):
    """A closed shape through points in millimetres."""

    titik: tuple[tuple[float, float], ...]
    isi: str | None = "#FFFFFF"
    garis: str | None = "#000000"
    tebal_garis: float = 0.25


class Lingkaran(Beku):
    x: float
    y: float
    jari: float
    isi: str | None = "#FFFFFF"
    garis: str | None = "#000000"
    tebal_garis: float = 0.25


class Tulisan(NamedTuple):
    """One line of text; ``y`` is its baseline. ``tegak``: it runs upwards, turned 90° counter-clockwise about (x, y)."""

    x: float
    y: float
    teks: str
    ukuran: float  # points
    tebal: bool = False
    miring: bool = False
    rata: Literal["kiri", "tengah", "kanan"] = "tengah"
    warna: str = "#000000"
    tegak: bool = False


Butir = Kotak | Garis | Poligon | Lingkaran | Tulisan


class Kanvas:
    __slots__ = ("isi", "lebar", "tinggi")

    def __init__(self, lebar: float, tinggi: float = 0.0, isi: Iterable[Butir] = ()) -> None:
        self.lebar, self.tinggi, self.isi = lebar, tinggi, list(isi)

    def tambah(self, *butir: Butir) -> None:
        self.isi.extend(butir)


@lru_cache(maxsize=4096)
def lebar_teks(teks: str, ukuran: float, tebal: bool = False, miring: bool = False) -> float:
    """Width in millimetres of a text in Arial's metrics at ``ukuran`` points."""
    face = fonts.face("Arial", tebal, miring)
    satuan = sum(face.advances.get(ord(c), face.upm // 2) for c in teks)
    return satuan / face.upm * ukuran * MM_PER_PT


def bungkus(teks: str, lebar: float, ukuran: float, tebal: bool = False, miring: bool = False) -> list[str]:
    """Lines of a text no wider than ``lebar`` mm. A word longer than a line is cut, with a hyphen."""
    return list(_bungkus(teks, lebar, ukuran, tebal, miring))


@lru_cache(maxsize=4096)
def _bungkus(teks: str, lebar: float, ukuran: float, tebal: bool, miring: bool) -> tuple[str, ...]:
    baris: list[str] = []
    kini = ""
    for kata in teks.split():
        calon = f"{kini} {kata}" if kini else kata
        if lebar_teks(calon, ukuran, tebal, miring) <= lebar:
            kini = calon
            continue
        if kini:
            baris.append(kini)
        *penuh, kini = _penggal(kata, lebar, ukuran, tebal, miring)
        baris += penuh
    return (*baris, kini) if kini else tuple(baris)


def _penggal(kata: str, lebar: float, ukuran: float, tebal: bool, miring: bool) -> list[str]:
    """A word in pieces that fit a line; all but the last end in a hyphen. A piece has one letter at the least."""
    potongan = []
    while len(kata) > 1 and lebar_teks(kata, ukuran, tebal, miring) > lebar:
        n = len(kata) - 1
        while n > 1 and lebar_teks(kata[:n] + "-", ukuran, tebal, miring) > lebar:
            n -= 1
        potongan.append(kata[:n] if kata[n - 1] in "-/" else kata[:n] + "-")
        kata = kata[n:]
    return [*potongan, kata]


def tinggi_baris(ukuran: float) -> float:
    """Line height in millimetres at ``ukuran`` points."""
    return ukuran * _LEADING * MM_PER_PT


def png(kanvas: Kanvas, sebagai_svg: bytes | None = None) -> bytes:
    """The canvas painted at ``DPI``; deterministic. What was painted before is taken from ``singgahan``, where the SVG names
    it: a diagram seldom changes from one run to the next.

    Raises:
        ValueError: more colours than a palette holds.
    """
    kunci = singgahan.sidik(_pelukis(), svg(kanvas) if sebagai_svg is None else sebagai_svg)
    hasil = singgahan.ambil("gambar", kunci)
    if hasil is None:
        hasil = lukis(kanvas)
        singgahan.simpan("gambar", kunci, hasil)
    return hasil


@cache
def _pelukis() -> tuple[object, ...]:
    """What a picture depends on, besides the canvas: Pillow, the font files (named by what they were made from), and
    the painter's code."""
    from PIL import __version__ as pillow  # not the drawing itself, which takes 50 ms to import and may not be needed

    huruf = [fonts.face("Arial", tebal, miring).path.name for tebal in (False, True) for miring in (False, True)]
    sendiri = Path(__file__).with_name("kanvas_png.py").stat()
    return (pillow, DPI, *huruf, sendiri.st_size, sendiri.st_mtime_ns)


def lukis(kanvas: Kanvas) -> bytes:
    """The canvas painted as PNG, without asking ``singgahan``."""
    from lkip_docgen.figures.kanvas_png import lukis as melukis

    return melukis(kanvas)


def gambar(kanvas: Kanvas, alt: str, bagian: str = "") -> Gambar:
    """The canvas as a figure. ``bagian``: which part of a figure it is, for its caption."""
    return Gambar(kanvas, alt, bagian)


PUTUS = (1.2, 0.8)
"""Of a dashed line: mm of line and of gap."""

# ---------------------------------------------------------------- SVG


def svg(kanvas: Kanvas) -> bytes:
    """The canvas as SVG 1.1, one user unit a millimetre; text stays text, in Arial. Deterministic."""
    lebar, tinggi = _n(kanvas.lebar), _n(kanvas.tinggi)
    kepala = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{lebar}mm" height="{tinggi}mm" '
        f'viewBox="0 0 {lebar} {tinggi}" font-family="Arial">'
    )
    return f"{kepala}{''.join(map(_svg, kanvas.isi))}</svg>".encode()


def _svg(b: Butir) -> str:
    match b:
        case Kotak():
            bentuk = f'<rect x="{_n(b.x)}" y="{_n(b.y)}" width="{_n(b.lebar)}" height="{_n(b.tinggi)}"'
            return f"{bentuk}{_cat(b.isi, b.garis, b.tebal_garis, b.putus)}/>"
        case Garis():
            return f'<polyline points="{_titik(b.titik)}"{_cat(None, b.warna, b.tebal, b.putus)}/>'
        case Poligon():
            return f'<polygon points="{_titik(b.titik)}"{_cat(b.isi, b.garis, b.tebal_garis, False)}/>'
        case Lingkaran():
            bentuk = f'<circle cx="{_n(b.x)}" cy="{_n(b.y)}" r="{_n(b.jari)}"'
            return f"{bentuk}{_cat(b.isi, b.garis, b.tebal_garis, False)}/>"
        case Tulisan():
            sifat = f' x="{_n(b.x)}" y="{_n(b.y)}" font-size="{_n(b.ukuran * MM_PER_PT)}"'
            sifat += {"kiri": "", "tengah": ' text-anchor="middle"', "kanan": ' text-anchor="end"'}[b.rata]
            sifat += ' font-weight="bold"' if b.tebal else ""
            sifat += ' font-style="italic"' if b.miring else ""
            sifat += "" if b.warna == "#000000" else f' fill="{b.warna}"'
            sifat += f' transform="rotate(-90 {_n(b.x)} {_n(b.y)})"' if b.tegak else ""
            return f"<text{sifat}>{escape(b.teks, quote=False)}</text>"


def _cat(isi: str | None, garis: str | None, tebal: float, putus: bool) -> str:
    sifat = f' fill="{isi or "none"}"'
    if garis is not None:
        sifat += f' stroke="{garis}" stroke-width="{_n(tebal)}"'
        sifat += f' stroke-dasharray="{_n(PUTUS[0])} {_n(PUTUS[1])}"' if putus else ""
    return sifat


def _titik(titik: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in titik)


def _n(nilai: float) -> str:
    """A length to a thousandth of a millimetre."""
    return f"{nilai:.3f}".rstrip("0").rstrip(".") or "0"
