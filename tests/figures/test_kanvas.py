"""The canvas: both of its forms show the same."""

from __future__ import annotations

import io

import pytest
from lxml import etree
from PIL import Image

from lkip_docgen.figures import kanvas, kanvas_png
from lkip_docgen.figures.kanvas import DPI, Garis, Kanvas, Kotak, Lingkaran, Poligon, Tulisan, bungkus, lebar_teks, svg

_SKALA = DPI / 25.4


def _png(*butir: kanvas.Butir, lebar: float = 40, tinggi: float = 30) -> Image.Image:
    k = Kanvas(lebar, tinggi, list(butir))
    with Image.open(io.BytesIO(kanvas_png.lukis(k))) as citra:
        return citra.convert("RGB")


def _warna(citra: Image.Image, x: float, y: float) -> str:
    nilai = citra.getpixel((round(x * _SKALA), round(y * _SKALA)))
    assert isinstance(nilai, tuple)
    return "#" + "".join(f"{int(n):02X}" for n in nilai)


def _tinta(citra: Image.Image) -> tuple[float, float, float, float]:
    """The frame, in mm, of what isn't white."""
    kotak = citra.convert("L").point(lambda v: 255 if v < 128 else 0).getbbox()
    assert kotak is not None
    a, b, c, d = kotak
    return (a / _SKALA, b / _SKALA, c / _SKALA, d / _SKALA)


def test_shapes_stand_where_they_were_put_in_their_colours() -> None:
    citra = _png(
        Kotak(2, 2, 10, 6, "#AABBCC", "#112233", 0.5),
        Poligon(((20, 2), (30, 2), (25, 8)), "#00AA00", None),
        Lingkaran(8, 20, 4, "#CC0000", "#000000"),
        Garis(((20, 20), (38, 20)), "#0000CC", 0.5),
    )
    assert citra.size == (round(40 * _SKALA), round(30 * _SKALA))
    titik = {(7, 5): "#AABBCC", (2.1, 5): "#112233", (25, 4): "#00AA00", (8, 20): "#CC0000", (30, 20): "#0000CC"}
    assert {t: _warna(citra, *t) for t in titik} == titik
    assert _warna(citra, 35, 28) == "#FFFFFF"


def test_text_is_as_wide_in_the_png_as_its_metrics_say() -> None:
    kiri, _, kanan, bawah = _tinta(_png(Tulisan(20, 15, "Perencanaan", 9)))
    lebar = lebar_teks("Perencanaan", 9)
    assert (kiri, kanan) == pytest.approx((20 - lebar / 2, 20 + lebar / 2), abs=0.5)
    assert bawah == pytest.approx(15, abs=0.3)


def test_upright_text_runs_upwards_from_its_point() -> None:
    kiri, atas, kanan, bawah = _tinta(_png(Tulisan(20, 25, "Capaian", 9, rata="kiri", tegak=True)))
    assert bawah == pytest.approx(25, abs=0.4)
    assert atas == pytest.approx(25 - lebar_teks("Capaian", 9), abs=0.5)
    assert kanan <= 21
    assert kiri >= 20 - 9 * kanvas.MM_PER_PT
    k = Kanvas(40, 30, [Tulisan(20, 25, "Capaian", 9, rata="kiri", tegak=True)])
    assert b'transform="rotate(-90 20 25)"' in svg(k)


def test_text_keeps_its_colour_on_any_ground_and_smooth_edges() -> None:
    citra = _png(Kotak(0, 0, 40, 30, "#1F3864"), Tulisan(20, 15, "lkip", 20, warna="#FFFFFF"))
    warna = {w for _, w in citra.getcolors(100_000) or []}
    assert {(0x1F, 0x38, 0x64), (255, 255, 255)} <= warna
    assert len(warna) > 3


def test_a_dashed_line_has_gaps_in_both_forms() -> None:
    garis = Garis(((0, 10), (40, 10)), "#000000", 0.5, putus=True)
    citra = _png(garis)
    baris = [_warna(citra, x / 10, 10) for x in range(5, 390)]
    assert {"#000000", "#FFFFFF"} == set(baris)
    assert b'stroke-dasharray="1.2 0.8"' in svg(Kanvas(40, 30, [garis]))
    kotak = Kotak(2, 2, 30, 20, "#EEEEEE", putus=True)
    tepi = [_warna(_png(kotak), x / 10, 2) for x in range(25, 300, 5)]
    assert len(set(tepi)) > 1
    assert b"stroke-dasharray" in svg(Kanvas(40, 30, [kotak]))


def test_special_characters_are_escaped() -> None:
    akar = etree.fromstring(svg(Kanvas(40, 30, [Tulisan(1, 5, "a < b & c > \"d\" – 5 % 'é'", 7)])))
    assert "".join(akar.itertext()) == "a < b & c > \"d\" – 5 % 'é'"


def test_the_same_canvas_gives_the_same_bytes() -> None:
    k = Kanvas(40, 30, [Kotak(1, 1, 9, 9, "#ABCDEF"), Tulisan(20, 15, "sama", 9)])
    assert kanvas_png.lukis(k) == kanvas_png.lukis(k)
    assert svg(k) == svg(k)
    assert kanvas.png(k) == kanvas_png.lukis(k)


def test_more_colours_than_a_palette_holds_are_refused() -> None:
    butir = [Kotak(0, 0, 1, 1, f"#0000{n:02X}", f"#00{n:02X}00") for n in range(200)]
    with pytest.raises(ValueError, match="warna"):
        _png(*butir, Tulisan(1, 1, "x", 7))


def test_a_word_longer_than_its_line_is_cut_with_a_hyphen() -> None:
    baris = bungkus("Pertanggungjawaban kegiatan", 15, 8)
    assert len(baris) > 2
    assert "".join(b.removesuffix("-") for b in baris[:-1]) == "Pertanggungjawaban"
    assert all(lebar_teks(b, 8) <= 15 for b in baris)
