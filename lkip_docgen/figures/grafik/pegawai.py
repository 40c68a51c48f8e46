"""Personnel by a division: a bar a row, of one kind of personnel or of two joined end to end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lkip_docgen.beku import Beku
from lkip_docgen.figures.gambar import Gambar
from lkip_docgen.figures.grafik.alt import alt
from lkip_docgen.figures.grafik.rupa import (
    ABU,
    BIRU,
    UKURAN,
    arsir,
    bagi,
    baris_tengah,
    dasar,
    kunci,
    tinggi_nama,
)
from lkip_docgen.figures.kanvas import Garis, Kanvas, Kotak, Tulisan, bungkus, gambar, lebar_teks

_NAMA_MAKS: Final = 0.34  # of the width
_BATANG: Final = 3.4
_SELA: Final = 1.8
_KEPALA: Final = 6.0


class BarisPegawai(Beku):
    """A row; ``jumlah`` has the number of persons of each kind."""

    nama: str
    jumlah: tuple[int, ...]


def kanvas_pegawai(
    baris: Sequence[BarisPegawai], jenis: Sequence[str], lebar: float, batas: float
) -> list[tuple[Kanvas, Sequence[BarisPegawai]]]:
    """The canvases with the rows on each. ``jenis`` are the kinds' names, one or two."""
    nama = min(max(lebar_teks(b.nama, UKURAN) for b in baris) + 2.5, lebar * _NAMA_MAKS)
    maks = max(1, *(sum(b.jumlah) for b in baris))
    hasil: list[tuple[Kanvas, Sequence[BarisPegawai]]] = []
    for isi in bagi([_tinggi(b, nama) for b in baris], batas):
        k = Kanvas(lebar)
        _lukis(k, [baris[n] for n in isi], jenis, nama, maks)
        hasil.append((k, [baris[n] for n in isi]))
    return hasil


def grafik_pegawai(
    baris: Sequence[BarisPegawai], jenis: Sequence[str], lebar: float, batas: float, judul: str
) -> tuple[Gambar, ...]:
    """The chart as pictures at most ``batas`` mm high."""
    return tuple(
        gambar(k, alt(judul, [(b.nama, _teks(b, jenis, " orang")) for b in isi]))
        for k, isi in kanvas_pegawai(baris, jenis, lebar, batas)
    )


def _angka(n: int) -> str:
    return f"{n:,}".replace(",", ".")


def _teks(b: BarisPegawai, jenis: Sequence[str], orang: str = "") -> str:
    """ "49 (41 ASN, 8 Non ASN)"; "4 (ASN)" where all are of one of several kinds."""
    ada = [(n, j) for n, j in zip(b.jumlah, jenis, strict=True) if n]
    rinci = ", ".join(f"{_angka(n)} {j}" if len(ada) > 1 else j for n, j in ada) if len(jenis) > 1 else ""
    return f"{_angka(sum(b.jumlah))}{orang}" + (f" ({rinci})" if rinci else "")


def _tinggi(b: BarisPegawai, nama: float) -> float:
    return max(tinggi_nama(b.nama, nama - 2), _BATANG) + _SELA


def _lukis(k: Kanvas, baris: Sequence[BarisPegawai], jenis: Sequence[str], nama: float, maks: int) -> None:
    ekor = max(lebar_teks(_teks(b, jenis), UKURAN) for b in baris) + 2.5
    lebar = max(k.lebar - nama - ekor, k.lebar * 0.2)
    y = mulai = _kepala(k, jenis, nama) if len(jenis) > 1 else 0.5
    for b in baris:
        tinggi = _tinggi(b, nama)
        tengah = y + tinggi / 2
        baris_tengah(k, 0, tengah, bungkus(b.nama, nama - 2, UKURAN), UKURAN)
        x = nama
        for n, banyak in enumerate(b.jumlah):
            panjang = lebar * banyak / maks
            if panjang:
                _batang(k, n, x, tengah - _BATANG / 2, panjang)
            x += panjang
        k.tambah(Tulisan(x + 1.2, dasar(tengah, UKURAN), _teks(b, jenis), UKURAN, rata="kiri"))
        y += tinggi
    k.tambah(Garis(((nama, mulai), (nama, y)), ABU, 0.3))
    k.tinggi = y + 0.5


def _batang(k: Kanvas, n: int, x: float, y: float, lebar: float) -> None:
    if n == 0:
        k.tambah(Kotak(x, y, lebar, _BATANG, BIRU, BIRU, 0.3))
    else:
        arsir(k, x, y, lebar, _BATANG)


def _kepala(k: Kanvas, jenis: Sequence[str], nama: float) -> float:
    tengah = _KEPALA / 2 - 0.6
    x = nama
    for n, j in enumerate(jenis):

        def tanda(mulai: float, n: int = n) -> float:
            _batang(k, n, mulai, tengah - _BATANG / 2, 6)
            return mulai + 6

        x = kunci(k, x, tengah, tanda, j) + 5
    return _KEPALA
