"""Target against realisasi over the years: a small panel an indicator, its figures in two rows below the lines.

Units differ, so every panel has its own scale; the figures stand in print, so the scale needs no ticks. The rows' names
bear the lines' marks and are the key.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Final

from lkip_docgen.beku import Beku
from lkip_docgen.figures.gambar import Gambar
from lkip_docgen.figures.grafik.alt import alt
from lkip_docgen.figures.grafik.label import muat
from lkip_docgen.figures.grafik.rupa import (
    ABU,
    BIRU,
    KECIL,
    KISI,
    PITA,
    TERKECIL,
    UKURAN,
    Tanda,
    bagi,
    baris_tengah,
    bulat_penuh,
    dasar,
    tinggi_nama,
    wajik_kosong,
)
from lkip_docgen.figures.grafik.sumbu import ringkas
from lkip_docgen.figures.kanvas import (
    Garis,
    Kanvas,
    Kotak,
    Tulisan,
    bungkus,
    gambar,
    lebar_teks,
    tinggi_baris,
)

_SELA_X: Final = 8.0
_SELA_Y: Final = 4.5
_GAMBAR: Final = 13.0  # the lines' height
_TEPI: Final = 1.8  # between the lines' highest point and the plot's edge
_BARIS: Final = 3.7  # a row of figures
KOSONG: Final = "–"


class Titik(Beku):
    tahun: int
    target: Decimal | None
    realisasi: Decimal | None


class Panel(Beku):
    """An indicator. ``satuan`` is the unit's word, "" where the name says it; ``negatif``: better the lower it is."""

    nama: str
    satuan: str
    negatif: bool
    titik: tuple[Titik, ...]

    @property
    def judul(self) -> str:
        """Its name with what a reader must know of the figures."""
        sifat = [s for s in (self.satuan, "makin rendah makin baik" if self.negatif else "") if s]
        return f"{self.nama} ({'; '.join(sifat)})" if sifat else self.nama


def kanvas_tahunan(
    panel: Sequence[Panel], tahun_laporan: int, lebar: float, batas: float
) -> list[tuple[Kanvas, Sequence[Panel]]]:
    """The canvases with the panels on each. Every panel has the same years."""
    kolom, ukuran = _kolom(panel, lebar)
    lebar_panel = (lebar - _SELA_X * (kolom - 1)) / kolom
    deret = [panel[n : n + kolom] for n in range(0, len(panel), kolom)]
    hasil: list[tuple[Kanvas, Sequence[Panel]]] = []
    for isi in bagi([_tinggi(d, lebar_panel) for d in deret], batas):
        k = Kanvas(lebar)
        y = 0.0
        for n in isi:
            judul = max(tinggi_nama(p.judul, lebar_panel, UKURAN, True) for p in deret[n])
            for m, p in enumerate(deret[n]):
                _lukis(k, p, tahun_laporan, m * (lebar_panel + _SELA_X), y, lebar_panel, judul, ukuran)
            y += _tinggi(deret[n], lebar_panel)
        k.tinggi = y - _SELA_Y + 1.0
        hasil.append((k, [p for n in isi for p in deret[n]]))
    return hasil


def grafik_tahunan(
    panel: Sequence[Panel], tahun_laporan: int, lebar: float, batas: float, judul: str
) -> tuple[Gambar, ...]:
    """The chart as pictures at most ``batas`` mm high."""
    return tuple(
        gambar(k, alt(judul, [(p.judul, _kata(p)) for p in isi]))
        for k, isi in kanvas_tahunan(panel, tahun_laporan, lebar, batas)
    )


def _kata(p: Panel) -> str:
    def deret(nama: str, ambil: Callable[[Titik], Decimal | None]) -> str:
        isi = [f"{t.tahun} {ringkas(n)}" for t in p.titik if (n := ambil(t)) is not None]
        return f"{nama} {', '.join(isi) if isi else 'belum ada data'}"

    return f"{deret('target', lambda t: t.target)}, {deret('realisasi', lambda t: t.realisasi)}"


def _kepala_baris() -> float:
    return max(lebar_teks(t, KECIL, tebal) for t, tebal in (("Target", False), ("Realisasi", True))) + 4.6


def _kolom(panel: Sequence[Panel], lebar: float) -> tuple[int, float]:
    """How many panels stand side by side, and the figures' size: two, unless a figure is wider than its year's place."""
    angka = [
        teks
        for p in panel
        for t in p.titik
        for teks in (str(t.tahun), *(ringkas(n) for n in (t.target, t.realisasi) if n is not None))
    ]
    tahun = max((len(p.titik) for p in panel), default=1)
    for kolom, ukuran in ((2, KECIL), (2, TERKECIL), (1, KECIL)):
        ruang = ((lebar - _SELA_X * (kolom - 1)) / kolom - _kepala_baris()) / max(tahun, 1)
        if all(muat(a, ruang, ukuran, True) for a in angka):
            return kolom, ukuran
    return 1, TERKECIL


def _tinggi(deret: Sequence[Panel], lebar: float) -> float:
    judul = max(tinggi_nama(p.judul, lebar, UKURAN, True) for p in deret)
    return judul + 1.0 + _GAMBAR + 3 * _BARIS + _SELA_Y


def _skala(p: Panel) -> tuple[Decimal, Decimal]:
    """From zero, so that a small change doesn't look like a great one."""
    nilai = [n for t in p.titik for n in (t.target, t.realisasi) if n is not None]
    bawah, atas = min([Decimal(0), *nilai]), max([Decimal(0), *nilai])
    return bawah, atas if atas > bawah else bawah + 1


def _lukis(
    k: Kanvas, p: Panel, tahun_laporan: int, x: float, y: float, lebar: float, tinggi_judul: float, ukuran: float
) -> None:
    judul = bungkus(p.judul, lebar, UKURAN, True)
    # Titles of one row of panels stand on one lower edge, next to what they name.
    tengah = y + tinggi_judul - tinggi_baris(UKURAN) * len(judul) / 2
    baris_tengah(k, x, tengah, judul, UKURAN, True)
    atas = y + tinggi_judul + 1.0
    dasar_gambar = atas + _GAMBAR
    kiri = x + _kepala_baris()
    langkah = (x + lebar - kiri) / max(len(p.titik), 1)
    pusat = [kiri + langkah * (n + 0.5) for n in range(len(p.titik))]
    for t, px in zip(p.titik, pusat, strict=True):
        if t.tahun == tahun_laporan:
            k.tambah(Kotak(px - langkah / 2, atas, langkah, _GAMBAR + 3 * _BARIS, PITA[1], None))
    _garis_panel(k, p, pusat, atas)
    k.tambah(Garis(((x, dasar_gambar), (x + lebar, dasar_gambar)), ABU, 0.2))
    _angka(k, p, tahun_laporan, x, pusat, dasar_gambar, ukuran)
    bawah = dasar_gambar + 3 * _BARIS
    k.tambah(Garis(((x, bawah), (x + lebar, bawah)), KISI, 0.15))


def _garis_panel(k: Kanvas, p: Panel, pusat: Sequence[float], atas: float) -> None:
    bawah_nilai, atas_nilai = _skala(p)

    def y(nilai: Decimal) -> float:
        bagian = float((nilai - bawah_nilai) / (atas_nilai - bawah_nilai))
        return atas + _TEPI + (_GAMBAR - 2 * _TEPI) * (1 - bagian)

    titik = list(zip(p.titik, pusat, strict=True))
    _seri(k, [(t.tahun, x, t.target) for t, x in titik], y, ABU, 0.35, True, wajik_kosong)
    _seri(k, [(t.tahun, x, t.realisasi) for t, x in titik], y, BIRU, 0.55, False, bulat_penuh)


def _seri(
    k: Kanvas,
    titik: Sequence[tuple[int, float, Decimal | None]],
    y: Callable[[Decimal], float],
    warna: str,
    tebal: float,
    putus: bool,
    tanda: Tanda,
) -> None:
    """A line through the years that follow each other; a missing year is a gap in it."""
    for (tahun_a, xa, a), (tahun_b, xb, b) in itertools.pairwise(titik):
        if a is not None and b is not None and tahun_b == tahun_a + 1:
            k.tambah(Garis(((xa, y(a)), (xb, y(b))), warna, tebal, putus))
    for _, x, nilai in titik:
        if nilai is not None:
            tanda(k, x, y(nilai))


def _angka(
    k: Kanvas, p: Panel, tahun_laporan: int, x: float, pusat: Sequence[float], atas: float, ukuran: float
) -> None:
    baris = [atas + _BARIS * (n + 0.5) for n in range(3)]
    for nama, tengah, tanda, warna in (
        ("Target", baris[1], wajik_kosong, ABU),
        ("Realisasi", baris[2], bulat_penuh, BIRU),
    ):
        k.tambah(Garis(((x, tengah), (x + 3.2, tengah)), warna, 0.4, tanda is wajik_kosong))
        tanda(k, x + 1.6, tengah)
        tebal = tanda is bulat_penuh
        k.tambah(Tulisan(x + 4.0, dasar(tengah, KECIL), nama, KECIL, tebal, rata="kiri"))
    for t, px in zip(p.titik, pusat, strict=True):
        kini = t.tahun == tahun_laporan
        isi = (str(t.tahun), *(ringkas(n) if n is not None else KOSONG for n in (t.target, t.realisasi)))
        for n, (teks, tengah) in enumerate(zip(isi, baris, strict=True)):
            k.tambah(Tulisan(px, dasar(tengah, ukuran), teks, ukuran, n == 2 or (n == 0 and kini)))
