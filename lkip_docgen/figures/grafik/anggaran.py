"""Pagu against realisasi of each program: two bars a row, the serapan beside them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from lkip_docgen.beku import Beku
from lkip_docgen.figures.gambar import Gambar
from lkip_docgen.figures.grafik.alt import alt
from lkip_docgen.figures.grafik.rupa import (
    ABU,
    ABU_MUDA,
    KECIL,
    KISI,
    UKURAN,
    arsir,
    bagi,
    baris_tengah,
    dasar,
    kunci,
    tinggi_nama,
)
from lkip_docgen.figures.grafik.sumbu import Sumbu, rupiah_ringkas
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

_NAMA: Final = 0.36  # of the width
_BATANG: Final = 3.2
_SELA: Final = 3.0
_KEPALA: Final = 6.0


class BarisAnggaran(Beku):
    """A program. ``serapan`` is printed as it is; a missing amount is None."""

    nama: str
    pagu: Decimal | None
    realisasi: Decimal | None
    serapan: str


def kanvas_anggaran(
    baris: Sequence[BarisAnggaran], jumlah: BarisAnggaran, lebar: float, batas: float
) -> list[tuple[Kanvas, Sequence[BarisAnggaran]]]:
    """The canvases with the rows on each; the total stands under the last in words."""
    halaman = bagi([_tinggi(b, lebar) for b in baris], batas)
    maks = max([Decimal(1), *(n for b in baris for n in (b.pagu, b.realisasi) if n is not None)])
    hasil: list[tuple[Kanvas, Sequence[BarisAnggaran]]] = []
    for nomor, isi in enumerate(halaman):
        k = Kanvas(lebar)
        akhir = jumlah if nomor == len(halaman) - 1 else None
        _lukis(k, [baris[n] for n in isi], akhir, maks)
        hasil.append((k, [*(baris[n] for n in isi), *([akhir] if akhir else [])]))
    return hasil


def grafik_anggaran(
    baris: Sequence[BarisAnggaran], jumlah: BarisAnggaran, lebar: float, batas: float, judul: str
) -> tuple[Gambar, ...]:
    """The chart as pictures at most ``batas`` mm high."""
    return tuple(
        gambar(k, alt(judul, [(b.nama, _kata(b)) for b in isi]))
        for k, isi in kanvas_anggaran(baris, jumlah, lebar, batas)
    )


def _kata(b: BarisAnggaran) -> str:
    return f"pagu {_uang(b.pagu)}, realisasi {_uang(b.realisasi)}, serapan {b.serapan}"


def _uang(nilai: Decimal | None) -> str:
    return rupiah_ringkas(nilai) if nilai is not None else "belum ada data"


def _tinggi(b: BarisAnggaran, lebar: float) -> float:
    return max(tinggi_nama(b.nama, lebar * _NAMA - 2), 2 * _BATANG + 0.4) + _SELA


def _lukis(k: Kanvas, baris: Sequence[BarisAnggaran], jumlah: BarisAnggaran | None, maks: Decimal) -> None:
    nama = k.lebar * _NAMA
    semua = [*baris, *([jumlah] if jumlah else [])]
    uang = max(lebar_teks(_uang(n), UKURAN) for b in baris for n in (b.pagu, b.realisasi)) + 2.5
    persen = max(lebar_teks(t, UKURAN, True) for t in (*(b.serapan for b in semua), "Serapan")) + 1.5
    sumbu = Sumbu(nama, max(k.lebar - nama - uang - persen, k.lebar * 0.1), maks, maks)
    _kepala(k, nama)
    y = _KEPALA
    for n, b in enumerate(baris):
        if n:
            k.tambah(Garis(((0, y), (k.lebar, y)), KISI, 0.15))
        y = _satu(k, b, sumbu, y)
    k.tambah(Garis(((nama, _KEPALA), (nama, y)), ABU, 0.3))
    if jumlah is not None:
        y = _jumlah(k, jumlah, y)
    k.tinggi = y + 0.5


def _kepala(k: Kanvas, nama: float) -> None:
    tengah = _KEPALA / 2 - 0.6

    def pagu(x: float) -> float:
        k.tambah(Kotak(x, tengah - 1.2, 6, 2.4, ABU_MUDA, ABU, 0.3))
        return x + 6

    def realisasi(x: float) -> float:
        arsir(k, x, tengah - 1.2, 6, 2.4)
        return x + 6

    ujung = kunci(k, nama, tengah, pagu, "Pagu")
    kunci(k, ujung + 5, tengah, realisasi, "Realisasi")
    k.tambah(Tulisan(k.lebar, dasar(tengah, KECIL), "Serapan", KECIL, rata="kanan"))


def _satu(k: Kanvas, b: BarisAnggaran, sumbu: Sumbu, y: float) -> float:
    tinggi = _tinggi(b, k.lebar)
    tengah = y + tinggi / 2
    baris_tengah(k, 0, tengah, bungkus(b.nama, sumbu.kiri - 2, UKURAN), UKURAN)
    for n, nilai in enumerate((b.pagu, b.realisasi)):
        atas = tengah - _BATANG - 0.2 + n * (_BATANG + 0.4)
        ujung = sumbu.x(nilai) if nilai is not None else sumbu.kiri
        if n == 0 and ujung > sumbu.kiri:
            k.tambah(Kotak(sumbu.kiri, atas, ujung - sumbu.kiri, _BATANG, ABU_MUDA, ABU, 0.3))
        elif n == 1:
            arsir(k, sumbu.kiri, atas, ujung - sumbu.kiri, _BATANG)
        teks = _uang(nilai)
        y_teks = dasar(atas + _BATANG / 2, UKURAN)
        k.tambah(Tulisan(ujung + 1.2, y_teks, teks, UKURAN, miring=nilai is None, rata="kiri"))
    k.tambah(Tulisan(k.lebar, dasar(tengah, UKURAN), b.serapan, UKURAN, True, rata="kanan"))
    return y + tinggi


def _jumlah(k: Kanvas, b: BarisAnggaran, y: float) -> float:
    teks = f"{b.nama}: pagu {_uang(b.pagu)}, realisasi {_uang(b.realisasi)}"
    sisa = k.lebar - lebar_teks(b.serapan, UKURAN, True) - 3
    baris = bungkus(teks, sisa, UKURAN, True)
    tinggi = tinggi_baris(UKURAN) * len(baris) + 1.6
    k.tambah(Garis(((0, y), (k.lebar, y)), ABU, 0.3))
    baris_tengah(k, 0, y + tinggi / 2, baris, UKURAN, True)
    k.tambah(Tulisan(k.lebar, dasar(y + tinggi / 2, UKURAN), b.serapan, UKURAN, True, rata="kanan"))
    return y + tinggi
