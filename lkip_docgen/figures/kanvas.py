"""A canvas in millimetres: boxes, lines, polygons and text, drawn once as data and painted as SVG and as PNG.

Diagrams and charts only say what stands where; how it is painted is here. The SVG is what Word shows and what the PDF
step draws as vectors; the PNG beside it is for programs that don't know SVG (ECMA-376's a:blip with Microsoft's
svgBlip extension).
"""

from __future__ import annotations

import io
import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from xml.sax.saxutils import escape

from lkip_docgen import fonts, singgahan
from lkip_docgen.figures.gambar import Gambar

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

DPI = 220
MM_PER_PT = 25.4 / 72
_LEADING = 1.18


@dataclass(frozen=True, slots=True)
class Kotak:
    """A rectangle. ``isi`` or ``garis`` None: not filled, no outline."""

    x: float
    y: float
    lebar: float
    tinggi: float
    isi: str | None = "#FFFFFF"
    garis: str | None = "#000000"
    tebal_garis: float = 0.25
    putus: bool = False  # a dashed outline


@dataclass(frozen=True, slots=True)
class Garis:
    """A polyline through points in millimetres."""

    titik: tuple[tuple[float, float], ...]
    warna: str = "#404040"
    tebal: float = 0.3
    putus: bool = False


@dataclass(frozen=True, slots=True)
class Poligon:
    """A closed shape through points in millimetres."""

    titik: tuple[tuple[float, float], ...]
    isi: str | None = "#FFFFFF"
    garis: str | None = "#000000"
    tebal_garis: float = 0.25


@dataclass(frozen=True, slots=True)
class Lingkaran:
    x: float
    y: float
    jari: float
    isi: str | None = "#FFFFFF"
    garis: str | None = "#000000"
    tebal_garis: float = 0.25


@dataclass(frozen=True, slots=True)
class Tulisan:
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


@dataclass(slots=True)
class Kanvas:
    lebar: float
    tinggi: float = 0.0
    isi: list[Butir] = field(default_factory=list)

    def tambah(self, *butir: Butir) -> None:
        self.isi.extend(butir)


@lru_cache(maxsize=4096)
def lebar_teks(teks: str, ukuran: float, tebal: bool = False, miring: bool = False) -> float:
    """Width in millimetres of a text in Arial's metrics at ``ukuran`` points."""
    face = fonts.face("Arial", tebal, miring)
    satuan = sum(face.advances.get(ord(c), face.upm // 2) for c in teks)
    return satuan / face.upm * ukuran * MM_PER_PT


def bungkus(teks: str, lebar: float, ukuran: float, tebal: bool = False, miring: bool = False) -> list[str]:
    """Lines of a text no wider than ``lebar`` mm; a word longer than a line is cut."""
    baris: list[str] = []
    kini = ""
    for kata in teks.split():
        while lebar_teks(kata, ukuran, tebal, miring) > lebar and len(kata) > 1:
            potong = next(
                n for n in range(len(kata) - 1, 0, -1) if n == 1 or lebar_teks(kata[:n], ukuran, tebal, miring) <= lebar
            )
            if kini:
                baris.append(kini)
                kini = ""
            baris.append(kata[:potong])
            kata = kata[potong:]
        calon = f"{kini} {kata}" if kini else kata
        if kini and lebar_teks(calon, ukuran, tebal, miring) > lebar:
            baris.append(kini)
            kini = kata
        else:
            kini = calon
    if kini:
        baris.append(kini)
    return baris


def tinggi_baris(ukuran: float) -> float:
    """Line height in millimetres at ``ukuran`` points."""
    return ukuran * _LEADING * MM_PER_PT


@lru_cache(maxsize=32)
def _huruf(ukuran_px: int, tebal: bool, miring: bool) -> FreeTypeFont:
    from PIL import ImageFont

    return ImageFont.truetype(str(fonts.face("Arial", tebal, miring).path), ukuran_px)


def png(kanvas: Kanvas) -> bytes:
    """The canvas painted at ``DPI``; deterministic. What was painted before is taken from ``singgahan``: a diagram
    seldom changes from one run to the next, and painting takes 70 ms."""
    kunci = singgahan.sidik(_pelukis(), kanvas)
    hasil = singgahan.ambil("gambar", kunci)
    if hasil is None:
        hasil = _lukis(kanvas)
        singgahan.simpan("gambar", kunci, hasil)
    return hasil


@cache
def _pelukis() -> tuple[object, ...]:
    """What a picture depends on, besides the canvas: Pillow, the font files (named by what they were made from), and
    this module."""
    import PIL

    huruf = [fonts.face("Arial", tebal, miring).path.name for tebal in (False, True) for miring in (False, True)]
    sendiri = Path(__file__).stat()
    return (PIL.__version__, DPI, *huruf, sendiri.st_size, sendiri.st_mtime_ns)


def gambar(kanvas: Kanvas, alt: str) -> Gambar:
    """The canvas as a figure in both forms."""
    return Gambar(png(kanvas), kanvas.lebar, kanvas.tinggi, alt, svg(kanvas))


_PUTUS = (1.2, 0.8)  # mm of line and of gap


def _lukis(kanvas: Kanvas) -> bytes:
    """Painted in a palette of 32 colours, so that it stays small."""
    from PIL import Image, ImageDraw

    skala = DPI / 25.4
    citra = Image.new("RGB", (round(kanvas.lebar * skala), round(kanvas.tinggi * skala)), "#FFFFFF")
    gambar = ImageDraw.Draw(citra)

    def px(titik: Sequence[tuple[float, float]]) -> list[tuple[int, int]]:
        return [(round(x * skala), round(y * skala)) for x, y in titik]

    def tebal(mm: float) -> int:
        return max(1, round(mm * skala))

    def garis(titik: Sequence[tuple[float, float]], warna: str, mm: float, putus: bool) -> None:
        for potongan in _potongan(titik) if putus else [titik]:
            gambar.line(px(potongan), fill=warna, width=tebal(mm))

    for b in kanvas.isi:
        match b:
            case Kotak():
                pojok = ((b.x, b.y), (b.x + b.lebar, b.y), (b.x + b.lebar, b.y + b.tinggi), (b.x, b.y + b.tinggi))
                tepi = None if b.putus else b.garis
                if b.isi is not None or tepi is not None:
                    gambar.rectangle([*px(pojok)[0], *px(pojok)[2]], b.isi, tepi, tebal(b.tebal_garis) if tepi else 0)
                if b.putus and b.garis is not None:
                    garis((*pojok, pojok[0]), b.garis, b.tebal_garis, True)
            case Garis():
                garis(b.titik, b.warna, b.tebal, b.putus)
            case Poligon():
                gambar.polygon(px(b.titik), b.isi, b.garis, tebal(b.tebal_garis) if b.garis else 0)
            case Lingkaran():
                kotak = [*px([(b.x - b.jari, b.y - b.jari)])[0], *px([(b.x + b.jari, b.y + b.jari)])[0]]
                gambar.ellipse(kotak, b.isi, b.garis, tebal(b.tebal_garis) if b.garis else 0)
            case Tulisan():
                _tulis(citra, gambar, b, skala)
    keluaran = io.BytesIO()
    citra.quantize(32, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
        keluaran, "PNG", dpi=(DPI, DPI), compress_level=6
    )
    return keluaran.getvalue()


def _tulis(citra: Image, gambar: ImageDraw, b: Tulisan, skala: float) -> None:
    jangkar = {"kiri": "ls", "tengah": "ms", "kanan": "rs"}[b.rata]
    huruf = _huruf(round(b.ukuran * DPI / 72), b.tebal, b.miring)
    if not b.tegak:
        gambar.text((b.x * skala, b.y * skala), b.teks, font=huruf, fill=b.warna, anchor=jangkar)
        return
    from PIL import Image, ImageDraw

    kiri, atas, kanan, bawah = huruf.getbbox(b.teks, anchor=jangkar)
    topeng = Image.new("L", (math.ceil(kanan - kiri), math.ceil(bawah - atas)), 0)
    ImageDraw.Draw(topeng).text((-kiri, -atas), b.teks, font=huruf, fill=255, anchor=jangkar)
    putar = topeng.transpose(Image.Transpose.ROTATE_90)
    # (x, y) of the text's own frame goes to (y, -x) of the page's.
    citra.paste(b.warna, (round(b.x * skala + atas), round(b.y * skala - kanan)), putar)


def _potongan(titik: Sequence[tuple[float, float]]) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """The strokes of a dashed line."""
    hasil = []
    for (x0, y0), (x1, y1) in itertools.pairwise(titik):
        panjang = math.hypot(x1 - x0, y1 - y0)
        mulai = 0.0
        while mulai < panjang:
            a, z = mulai / panjang, min(mulai + _PUTUS[0], panjang) / panjang
            hasil.append(((x0 + (x1 - x0) * a, y0 + (y1 - y0) * a), (x0 + (x1 - x0) * z, y0 + (y1 - y0) * z)))
            mulai += sum(_PUTUS)
    return hasil


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
            return f"<text{sifat}>{escape(b.teks)}</text>"


def _cat(isi: str | None, garis: str | None, tebal: float, putus: bool) -> str:
    sifat = f' fill="{isi or "none"}"'
    if garis is not None:
        sifat += f' stroke="{garis}" stroke-width="{_n(tebal)}"'
        sifat += f' stroke-dasharray="{_n(_PUTUS[0])} {_n(_PUTUS[1])}"' if putus else ""
    return sifat


def _titik(titik: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in titik)


def _n(nilai: float) -> str:
    """A length to a thousandth of a millimetre."""
    return f"{nilai:.3f}".rstrip("0").rstrip(".") or "0"
