"""Capaian against serapan, line by line of the PK: two marks on a scale and the stretch between them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from lkip_docgen.beku import Beku
from lkip_docgen.figures.gambar import Gambar
from lkip_docgen.figures.grafik.alt import alt
from lkip_docgen.figures.grafik.rupa import (
    ABU,
    KECIL,
    KISI,
    UKURAN,
    Tanda,
    bagi,
    baris_tengah,
    bulat_penuh,
    dasar,
    kunci,
    tinggi_nama,
    wajik_jingga,
)
from lkip_docgen.figures.grafik.sumbu import Sumbu, sumbu_persen
from lkip_docgen.figures.kanvas import Garis, Kanvas, Tulisan, bungkus, gambar, lebar_teks

_NAMA: Final = 0.38  # of the width
_KATA: Final = 21.0
_SELA: Final = 2.6
_BARIS: Final = 4.0
_KEPALA: Final = 6.0
_KAKI: Final = 4.6
_DARI_TANDA: Final = 2.0


class Ukuran(Beku):
    """A percentage as drawn and as printed; ``nilai`` None where there is none."""

    nilai: Decimal | None
    tulisan: str


class BarisEfisiensi(Beku):
    """A line. ``kata`` says how its budget was used, or that it has none of its own."""

    nama: str
    capaian: Ukuran
    serapan: Ukuran
    kata: str


def kanvas_efisiensi(
    baris: Sequence[BarisEfisiensi], lebar: float, batas: float
) -> list[tuple[Kanvas, Sequence[BarisEfisiensi]]]:
    """The canvases with the rows on each."""
    nilai = [u.nilai for b in baris for u in (b.capaian, b.serapan) if u.nilai is not None]
    hasil: list[tuple[Kanvas, Sequence[BarisEfisiensi]]] = []
    for isi in bagi([_tinggi(b, lebar) for b in baris], batas):
        k = Kanvas(lebar)
        _lukis(k, [baris[n] for n in isi], nilai)
        hasil.append((k, [baris[n] for n in isi]))
    return hasil


def grafik_efisiensi(baris: Sequence[BarisEfisiensi], lebar: float, batas: float, judul: str) -> tuple[Gambar, ...]:
    """The chart as pictures at most ``batas`` mm high."""
    return tuple(
        gambar(k, alt(judul, [(b.nama, _kalimat(b)) for b in isi])) for k, isi in kanvas_efisiensi(baris, lebar, batas)
    )


def _kalimat(b: BarisEfisiensi) -> str:
    serapan = f", serapan {b.serapan.tulisan}" if b.serapan.nilai is not None else ""
    return f"capaian {b.capaian.tulisan}{serapan}, {b.kata}"


def _tinggi(b: BarisEfisiensi, lebar: float) -> float:
    return max(tinggi_nama(b.nama, lebar * _NAMA - 2), tinggi_nama(b.kata, _KATA, KECIL), _BARIS) + _SELA


def _lukis(k: Kanvas, baris: Sequence[BarisEfisiensi], nilai: list[Decimal]) -> None:
    nama = k.lebar * _NAMA
    tulisan = [u.tulisan for b in baris for u in (b.capaian, b.serapan) if u.nilai is not None]
    angka = max((lebar_teks(t, UKURAN, True) for t in tulisan), default=0.0) + _DARI_TANDA + 0.5
    sumbu = sumbu_persen(nama + angka, k.lebar - nama - 2 * angka - _KATA - 2, nilai)
    _kepala(k, nama)
    y = _KEPALA
    bawah = y + sum(_tinggi(b, k.lebar) for b in baris)
    sumbu.kisi(k, y, bawah)
    for n, b in enumerate(baris):
        if n:
            k.tambah(Garis(((0, y), (k.lebar, y)), KISI, 0.15))
        y = _satu(k, b, sumbu, y)
    sumbu.angka_persen(k, y + 0.8)
    k.tinggi = y + _KAKI


def _kepala(k: Kanvas, nama: float) -> None:
    tengah = _KEPALA / 2 - 0.6

    def tanda(lukis: Tanda, x: float) -> float:
        lukis(k, x + 1.3, tengah)
        return x + 2.4

    ujung = kunci(k, nama, tengah, lambda x: tanda(bulat_penuh, x), "Capaian kinerja (angka tebal)")
    kunci(k, ujung + 5, tengah, lambda x: tanda(wajik_jingga, x), "Serapan anggaran")


def _satu(k: Kanvas, b: BarisEfisiensi, sumbu: Sumbu, y: float) -> float:
    tinggi = _tinggi(b, k.lebar)
    tengah = y + tinggi / 2
    baris_tengah(k, 0, tengah, bungkus(b.nama, k.lebar * _NAMA - 2, UKURAN), UKURAN)
    baris_tengah(k, k.lebar - _KATA, tengah, bungkus(b.kata, _KATA, KECIL), KECIL)
    ada = sorted(
        ((u.nilai, u is b.serapan, u) for u in (b.capaian, b.serapan) if u.nilai is not None), key=lambda u: u[:2]
    )
    if len(ada) == 2:
        k.tambah(Garis(((sumbu.x(ada[0][0]), tengah), (sumbu.x(ada[1][0]), tengah)), ABU, 0.6))
    for n, (nilai, serapan, u) in enumerate(ada):
        x = sumbu.x(nilai)
        (wajik_jingga if serapan else bulat_penuh)(k, x, tengah)
        kiri = n == 0 and len(ada) == 2
        x_teks = x - _DARI_TANDA if kiri else x + _DARI_TANDA
        k.tambah(
            Tulisan(x_teks, dasar(tengah, UKURAN), u.tulisan, UKURAN, not serapan, rata="kanan" if kiri else "kiri")
        )
    if not ada:
        k.tambah(Tulisan(sumbu.kiri + 1, dasar(tengah, UKURAN), b.capaian.tulisan, UKURAN, miring=True, rata="kiri"))
    return y + tinggi
