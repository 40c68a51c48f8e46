"""How far each indicator came: a bar in percent over the bands of the predicate scale."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from lkip_docgen import bahasa
from lkip_docgen.beku import Beku
from lkip_docgen.figures.gambar import Gambar
from lkip_docgen.figures.grafik.alt import alt
from lkip_docgen.figures.grafik.label import muat
from lkip_docgen.figures.grafik.rupa import (
    ABU,
    BIRU,
    KECIL,
    PITA,
    PUTIH,
    UKURAN,
    arsir,
    bagi,
    baris_tengah,
    dasar,
    tinggi_nama,
)
from lkip_docgen.figures.grafik.sumbu import Sumbu, sumbu_persen
from lkip_docgen.figures.kanvas import (
    MM_PER_PT,
    Garis,
    Kanvas,
    Kotak,
    Poligon,
    Tulisan,
    bungkus,
    gambar,
    lebar_teks,
    tinggi_baris,
)

_NAMA: Final = 0.42  # of the width
_BATANG: Final = 3.4
_SELA: Final = 2.2
_KAKI: Final = 4.6  # the scale's figures


class BarisCapaian(Beku):
    """A row. ``nilai`` None: ``tulisan`` says why. ``kelompok`` are the words of its sasaran."""

    nama: str
    kelompok: str
    nilai: Decimal | None
    tulisan: str
    kategori: str
    rincian: str


class Pita(Beku):
    """A step of the predicate scale: its letter and the percentage above which it begins."""

    huruf: str
    dari: Decimal


def kanvas_capaian(
    baris: Sequence[BarisCapaian], pita: Sequence[Pita], rata_rata: BarisCapaian | None, lebar: float, batas: float
) -> list[tuple[Kanvas, Sequence[BarisCapaian]]]:
    """The canvases with the rows on each; ``rata_rata`` ends the last."""
    nama = lebar * _NAMA
    berkelompok = 1 < len({b.kelompok for b in baris}) < len(baris)
    tinggi = [
        _tinggi(b, nama) + (_tinggi_kepala(b, lebar) if berkelompok and _pertama(baris, n) else 0.0)
        for n, b in enumerate(baris)
    ]
    nilai = [b.nilai for b in (*baris, rata_rata) if b is not None and b.nilai is not None]
    hasil: list[tuple[Kanvas, Sequence[BarisCapaian]]] = []
    halaman = bagi(tinggi, batas)
    for nomor, isi in enumerate(halaman):
        k = Kanvas(lebar)
        akhir = rata_rata if nomor == len(halaman) - 1 else None
        _lukis(k, [baris[n] for n in isi], pita, akhir, nilai, berkelompok)
        hasil.append((k, [*(baris[n] for n in isi), *([akhir] if akhir else [])]))
    return hasil


def grafik_capaian(
    baris: Sequence[BarisCapaian],
    pita: Sequence[Pita],
    rata_rata: BarisCapaian | None,
    lebar: float,
    batas: float,
    judul: str,
) -> tuple[Gambar, ...]:
    """The chart as pictures at most ``batas`` mm high."""
    return tuple(
        gambar(k, alt(judul, [(b.nama, b.rincian) for b in isi]))
        for k, isi in kanvas_capaian(baris, pita, rata_rata, lebar, batas)
    )


def _pertama(baris: Sequence[BarisCapaian], n: int) -> bool:
    return n == 0 or baris[n - 1].kelompok != baris[n].kelompok


def _tinggi(b: BarisCapaian, nama: float) -> float:
    return max(tinggi_nama(b.nama, nama - 2), _BATANG) + _SELA


def _tinggi_kepala(b: BarisCapaian, lebar: float) -> float:
    return tinggi_nama(b.kelompok, lebar, UKURAN, True) + 1.4


def _nilai(b: BarisCapaian) -> str:
    return f"{b.tulisan} ({b.kategori})" if b.nilai is not None and b.kategori else b.tulisan


def _lukis(
    k: Kanvas,
    baris: Sequence[BarisCapaian],
    pita: Sequence[Pita],
    rata_rata: BarisCapaian | None,
    nilai: list[Decimal],
    berkelompok: bool,
) -> None:
    nama = k.lebar * _NAMA
    semua = [*baris, *([rata_rata] if rata_rata else [])]
    ekor = max(lebar_teks(_nilai(b), UKURAN, True) for b in semua if b.nilai is not None or b is semua[0]) + 2.5
    sumbu = sumbu_persen(nama, max(k.lebar - nama - ekor, k.lebar * 0.2), nilai)
    y = atas = _huruf_pita(k, sumbu, pita)
    # The bands lie under all else, and reach as far down as the rows do, which is known only when those are set.
    di_bawah = len(k.isi)
    for n, b in enumerate(baris):
        if berkelompok and _pertama(baris, n):
            y = _kepala(k, b, y)
        y = _satu(k, b, sumbu, y, nama, hitung=True)
    if rata_rata is not None:
        k.tambah(Garis(((0, y), (sumbu.kanan, y)), ABU, 0.2))
        y = _satu(k, rata_rata, sumbu, y, nama, hitung=False)
    lapis = Kanvas(k.lebar)
    _pita(lapis, sumbu, pita, atas, y)
    sumbu.kisi(lapis, atas, y)
    k.isi[di_bawah:di_bawah] = lapis.isi
    sumbu.angka_persen(k, y + 0.8)
    k.tinggi = y + _KAKI


def _kepala(k: Kanvas, b: BarisCapaian, y: float) -> float:
    """The group's words, on white so that the bands don't run through them."""
    baris = bungkus(b.kelompok, k.lebar, UKURAN, True)
    tinggi = _tinggi_kepala(b, k.lebar)
    k.tambah(Kotak(0, y, k.lebar, tinggi, PUTIH, None))
    baris_tengah(k, 0, y + tinggi / 2, baris, UKURAN, tebal=True)
    return y + tinggi


def _satu(k: Kanvas, b: BarisCapaian, sumbu: Sumbu, y: float, nama: float, *, hitung: bool) -> float:
    tinggi = _tinggi(b, nama)
    tengah = y + tinggi / 2
    baris_tengah(k, 0, tengah, bungkus(b.nama, nama - 2, UKURAN), UKURAN, tebal=False)
    ujung = sumbu.kiri
    if b.nilai is not None:
        ujung = sumbu.x(b.nilai)
        if hitung:
            k.tambah(Kotak(sumbu.kiri, tengah - _BATANG / 2, ujung - sumbu.kiri, _BATANG, BIRU, None))
        else:
            arsir(k, sumbu.kiri, tengah - _BATANG / 2, ujung - sumbu.kiri, _BATANG)
        if sumbu.melampaui(b.nilai):
            _putus(k, ujung - 5, tengah)
    teks, tebal = _nilai(b), b.nilai is not None
    k.tambah(Tulisan(ujung + 1.2, dasar(tengah, UKURAN), teks, UKURAN, tebal, not tebal, "kiri"))
    return y + tinggi


def _putus(k: Kanvas, x: float, tengah: float) -> None:
    """A slanting gap in a bar that goes on beyond the scale."""
    h = _BATANG / 2 + 0.6
    k.tambah(
        Poligon(((x, tengah + h), (x + 1.2, tengah - h), (x + 2.4, tengah - h), (x + 1.2, tengah + h)), PUTIH, None)
    )


def _batas_pita(sumbu: Sumbu, pita: Sequence[Pita]) -> list[tuple[Pita, float, float]]:
    """Each band with its left and right edge; the highest ends at 100%."""
    urut = sorted(pita, key=lambda p: p.dari)
    tepi = [sumbu.x(p.dari) for p in urut] + [sumbu.x(Decimal(100))]
    return [(p, tepi[n], tepi[n + 1]) for n, p in enumerate(urut)]


def _pita(k: Kanvas, sumbu: Sumbu, pita: Sequence[Pita], atas: float, bawah: float) -> None:
    for n, (_, kiri, kanan) in enumerate(_batas_pita(sumbu, pita)):
        k.tambah(Kotak(kiri, atas, max(kanan - kiri, 0.0), bawah - atas, PITA[n % 2], None))


def _huruf_pita(k: Kanvas, sumbu: Sumbu, pita: Sequence[Pita]) -> float:
    """The bands' letters on top: level where they fit their band, else upright, else as a line of text. Returns the
    plot's upper edge."""
    ruas = _batas_pita(sumbu, pita)
    if not ruas:
        return 1.0
    if all(muat(p.huruf, kanan - kiri, KECIL, True) for p, kiri, kanan in ruas):
        for p, kiri, kanan in ruas:
            k.tambah(Tulisan((kiri + kanan) / 2, KECIL * MM_PER_PT, p.huruf, KECIL, True))
        return KECIL * MM_PER_PT + 1.2
    if all(kanan - kiri >= tinggi_baris(KECIL) for _, kiri, kanan in ruas) and all(
        lebar_teks(p.huruf, KECIL) <= 32 for p, _, _ in ruas
    ):
        tinggi = max(lebar_teks(p.huruf, KECIL) for p, _, _ in ruas) + 0.8
        for p, kiri, kanan in ruas:
            k.tambah(Tulisan(dasar((kiri + kanan) / 2, KECIL), tinggi, p.huruf, KECIL, rata="kiri", tegak=True))
        return tinggi + 0.8
    teks = "Skala: " + "; ".join(f"{p.huruf} di atas {bahasa.persen(p.dari)}" for p, _, _ in reversed(ruas))
    baris = bungkus(teks, k.lebar, KECIL)
    baris_tengah(k, 0, len(baris) * tinggi_baris(KECIL) / 2, baris, KECIL)
    return len(baris) * tinggi_baris(KECIL) + 1.0
