"""The canvas as PNG, painted straight into a palette.

Shapes are painted into an image of palette indices, texts into masks of their own, one for each colour of text. A pixel's
final index is that of the shape plus a step for how far the text covers it, so that letters stay smooth without any
reduction of colours afterwards, which would take longer than all the painting.
"""

from __future__ import annotations

import io
import itertools
import math
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFont

from lkip_docgen import fonts
from lkip_docgen.figures.kanvas import DPI, PUTUS, Garis, Kanvas, Kotak, Lingkaran, Poligon, Tulisan

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

_SKALA: Final = DPI / 25.4
_TINGKAT: Final = 4
"""Steps from the ground's colour to the text's."""
_PADAT: Final = 3
"""zlib's level: 6 takes twice the time for a sixth less."""
_KERTAS: Final = "#FFFFFF"


def lukis(kanvas: Kanvas) -> bytes:
    """The canvas at ``DPI`` as PNG bytes. Texts stand above all shapes.

    Raises:
        ValueError: more colours than a palette of 256 holds.
    """
    warna = _warna(kanvas)
    tinta = list(dict.fromkeys(b.warna for b in kanvas.isi if isinstance(b, Tulisan)))
    tingkat = min(_TINGKAT, (256 // len(warna) - 1) // len(tinta)) if tinta else 0
    if len(warna) > 256 or (tinta and tingkat < 1):
        raise ValueError(f"terlalu banyak warna pada gambar: {len(warna)} bidang, {len(tinta)} tulisan")
    ukuran = (max(1, round(kanvas.lebar * _SKALA)), max(1, round(kanvas.tinggi * _SKALA)))
    citra = Image.new("L", ukuran, 0)
    _bentuk(kanvas, ImageDraw.Draw(citra), warna)
    langkah = _langkah_tinta(kanvas, ukuran, tinta, len(warna), tingkat)
    if langkah is not None:
        citra = ImageChops.add(citra, langkah)
    citra.putpalette(_palet(list(warna), tinta, tingkat))
    keluaran = io.BytesIO()
    citra.save(keluaran, "PNG", dpi=(DPI, DPI), compress_level=_PADAT)
    return keluaran.getvalue()


def _warna(kanvas: Kanvas) -> dict[str, int]:
    """The shapes' colours by their index; the paper first."""
    dipakai: list[str | None] = [_KERTAS]
    for b in kanvas.isi:
        if isinstance(b, Garis):
            dipakai.append(b.warna)
        elif not isinstance(b, Tulisan):
            dipakai += (b.isi, b.garis)
    return {w: n for n, w in enumerate(dict.fromkeys(w for w in dipakai if w is not None))}


def _palet(warna: Sequence[str], tinta: Sequence[str], tingkat: int) -> list[int]:
    """Every ground plain, then every ground under each step of each text's colour."""
    dasar = [ImageColor.getrgb(w)[:3] for w in warna]
    hasil = [k for rgb in dasar for k in rgb]
    for t in tinta:
        atas = ImageColor.getrgb(t)[:3]
        for n in range(1, tingkat + 1):
            hasil += [round(a + (b - a) * n / tingkat) for rgb in dasar for a, b in zip(rgb, atas, strict=True)]
    return hasil


def _px(titik: Sequence[tuple[float, float]]) -> list[tuple[int, int]]:
    return [(round(x * _SKALA), round(y * _SKALA)) for x, y in titik]


def _tebal(mm: float) -> int:
    return max(1, round(mm * _SKALA))


def _bentuk(kanvas: Kanvas, pena: ImageDraw.ImageDraw, warna: dict[str, int]) -> None:
    """All shapes, in indices."""

    def nomor(w: str | None) -> int | None:
        return None if w is None else warna[w]

    def garis(titik: Sequence[tuple[float, float]], w: str, mm: float, putus: bool) -> None:
        for potongan in potongan_putus(titik) if putus else [titik]:
            pena.line(_px(potongan), fill=warna[w], width=_tebal(mm))

    for b in kanvas.isi:
        match b:
            case Kotak():
                pojok = ((b.x, b.y), (b.x + b.lebar, b.y), (b.x + b.lebar, b.y + b.tinggi), (b.x, b.y + b.tinggi))
                tepi = None if b.putus else b.garis
                if b.isi is not None or tepi is not None:
                    tebal = _tebal(b.tebal_garis) if tepi else 0
                    pena.rectangle([*_px(pojok)[0], *_px(pojok)[2]], nomor(b.isi), nomor(tepi), tebal)
                if b.putus and b.garis is not None:
                    garis((*pojok, pojok[0]), b.garis, b.tebal_garis, True)
            case Garis():
                garis(b.titik, b.warna, b.tebal, b.putus)
            case Poligon():
                pena.polygon(_px(b.titik), nomor(b.isi), nomor(b.garis), _tebal(b.tebal_garis) if b.garis else 0)
            case Lingkaran():
                kotak = [*_px([(b.x - b.jari, b.y - b.jari)])[0], *_px([(b.x + b.jari, b.y + b.jari)])[0]]
                pena.ellipse(kotak, nomor(b.isi), nomor(b.garis), _tebal(b.tebal_garis) if b.garis else 0)


def _langkah_tinta(
    kanvas: Kanvas, ukuran: tuple[int, int], tinta: Sequence[str], bidang: int, tingkat: int
) -> Image.Image | None:
    """What the texts add to each pixel's index; None without texts. Where two colours meet, one of them wins."""
    hasil: Image.Image | None = None
    for urut, w in enumerate(tinta):
        topeng = Image.new("L", ukuran, 0)
        pena = ImageDraw.Draw(topeng)
        for b in kanvas.isi:
            if isinstance(b, Tulisan) and b.warna == w:
                _tulis(topeng, pena, b)
        naik = [round(v / 255 * tingkat) for v in range(256)]
        langkah = topeng.point([bidang * (urut * tingkat + n) if n else 0 for n in naik])
        hasil = langkah if hasil is None else ImageChops.lighter(hasil, langkah)
    return hasil


@lru_cache(maxsize=32)
def _huruf(ukuran_px: int, tebal: bool, miring: bool) -> FreeTypeFont:
    berkas = str(fonts.face("Arial", tebal, miring).path)
    return ImageFont.truetype(berkas, ukuran_px, layout_engine=ImageFont.Layout.BASIC)


def _tulis(topeng: Image.Image, pena: ImageDraw.ImageDraw, b: Tulisan) -> None:
    jangkar = {"kiri": "ls", "tengah": "ms", "kanan": "rs"}[b.rata]
    huruf = _huruf(round(b.ukuran * DPI / 72), b.tebal, b.miring)
    if not b.tegak:
        pena.text((b.x * _SKALA, b.y * _SKALA), b.teks, font=huruf, fill=255, anchor=jangkar)
        return
    kiri, atas, kanan, bawah = huruf.getbbox(b.teks, anchor=jangkar)
    datar = Image.new("L", (max(1, math.ceil(kanan - kiri)), max(1, math.ceil(bawah - atas))), 0)
    ImageDraw.Draw(datar).text((-kiri, -atas), b.teks, font=huruf, fill=255, anchor=jangkar)
    putar = datar.transpose(Image.Transpose.ROTATE_90)
    # (x, y) of the text's own frame goes to (y, -x) of the page's.
    topeng.paste(255, (round(b.x * _SKALA + atas), round(b.y * _SKALA - kanan)), putar)


def potongan_putus(titik: Sequence[tuple[float, float]]) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """The strokes of a dashed line, in millimetres."""
    hasil = []
    for (x0, y0), (x1, y1) in itertools.pairwise(titik):
        panjang = math.hypot(x1 - x0, y1 - y0)
        mulai = 0.0
        while mulai < panjang:
            a, z = mulai / panjang, min(mulai + PUTUS[0], panjang) / panjang
            hasil.append(((x0 + (x1 - x0) * a, y0 + (y1 - y0) * a), (x0 + (x1 - x0) * z, y0 + (y1 - y0) * z)))
            mulai += sum(PUTUS)
    return hasil
