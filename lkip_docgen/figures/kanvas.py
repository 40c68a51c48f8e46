"""A canvas in millimetres: boxes, lines and wrapped text, drawn once as data and painted as PNG.

Diagrams only say what stands where; how it is painted is here, so that another backend can be added in one place.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from lkip_docgen import fonts, singgahan

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

DPI = 220
MM_PER_PT = 25.4 / 72
_LEADING = 1.18


@dataclass(frozen=True, slots=True)
class Kotak:
    x: float
    y: float
    lebar: float
    tinggi: float
    isi: str = "#FFFFFF"
    garis: str = "#000000"
    tebal_garis: float = 0.25
    putus: bool = False


@dataclass(frozen=True, slots=True)
class Garis:
    """A polyline through points in millimetres."""

    titik: tuple[tuple[float, float], ...]
    warna: str = "#404040"
    tebal: float = 0.3


@dataclass(frozen=True, slots=True)
class Tulisan:
    """One line of text; ``y`` is its baseline."""

    x: float
    y: float
    teks: str
    ukuran: float  # points
    tebal: bool = False
    miring: bool = False
    rata: Literal["kiri", "tengah", "kanan"] = "tengah"
    warna: str = "#000000"


@dataclass(slots=True)
class Kanvas:
    lebar: float
    tinggi: float = 0.0
    isi: list[Kotak | Garis | Tulisan] = field(default_factory=list)

    def tambah(self, butir: Kotak | Garis | Tulisan) -> None:
        self.isi.append(butir)


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


def _lukis(kanvas: Kanvas) -> bytes:
    """Painted in a palette of 32 colours, so that it stays small."""
    from PIL import Image, ImageDraw

    skala = DPI / 25.4
    citra = Image.new("RGB", (round(kanvas.lebar * skala), round(kanvas.tinggi * skala)), "#FFFFFF")
    gambar = ImageDraw.Draw(citra)
    for b in kanvas.isi:
        match b:
            case Kotak():
                pojok = [round(v * skala) for v in (b.x, b.y, b.x + b.lebar, b.y + b.tinggi)]
                gambar.rectangle(pojok, fill=b.isi, outline=b.garis, width=max(1, round(b.tebal_garis * skala)))
            case Garis():
                titik = [(round(x * skala), round(y * skala)) for x, y in b.titik]
                gambar.line(titik, fill=b.warna, width=max(1, round(b.tebal * skala)))
            case Tulisan():
                jangkar = {"kiri": "ls", "tengah": "ms", "kanan": "rs"}[b.rata]
                huruf = _huruf(round(b.ukuran * DPI / 72), b.tebal, b.miring)
                gambar.text((b.x * skala, b.y * skala), b.teks, font=huruf, fill=b.warna, anchor=jangkar)
    keluaran = io.BytesIO()
    citra.quantize(32, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
        keluaran, "PNG", dpi=(DPI, DPI), compress_level=6
    )
    return keluaran.getvalue()
