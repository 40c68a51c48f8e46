"""The organisation chart, from the units' tree: one picture, or several where one would be higher than a page.

The first then shows the upper levels; each branch below follows with its top repeated, marked "(lanjutan)".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, Protocol

from lkip_docgen.figures.bagan_kotak import Simpul, cabang_yang_muat, jumlah, kedalaman
from lkip_docgen.figures.bagan_tata import Tata
from lkip_docgen.figures.gambar import Gambar, teks_alternatif
from lkip_docgen.figures.kanvas import Kanvas, Tulisan, bungkus, gambar, tinggi_baris
from lkip_docgen.figures.kotak_teks import UKURAN_MINIMUM, Alinea
from lkip_docgen.figures.pohon_halaman import bagi_halaman

_TEPI: Final = 0.4
_JARAK_BLOK: Final = 8.0
_KOSONG: Final = "(kosong)"
_TANPA_NAMA: Final = "–"
_KETERANGAN: Final = (
    ("fungsional", "garis putus-putus: hubungan koordinasi dengan jabatan fungsional"),
    ("kosong", "kotak bergaris putus-putus: jabatan kosong"),
)


class Orang(Protocol):
    @property
    def nama(self) -> str: ...


class UnitBagan(Protocol):
    """A unit as the diagram sees it. ``lowong``: nobody is in office."""

    @property
    def nama(self) -> str: ...
    @property
    def jabatan(self) -> str: ...
    @property
    def jenis(self) -> str: ...
    @property
    def lowong(self) -> bool: ...
    @property
    def pejabat(self) -> Orang | None: ...
    @property
    def anak(self) -> Sequence[UnitBagan]: ...


def bagan_organisasi(
    pimpinan: UnitBagan, lebar_mm: float, batas_mm: float, judul: str, *, nama_pejabat: bool = False
) -> list[Gambar]:
    """The chart below ``pimpinan`` in pictures ``lebar_mm`` wide and at most ``batas_mm`` high."""
    akar = _simpul(pimpinan, nama_pejabat, ())
    ruang = batas_mm - _tinggi_keterangan(akar, lebar_mm)

    def tinggi(s: Simpul) -> float:
        return _lukis_blok([s], lebar_mm).tinggi

    cabang = cabang_yang_muat(akar, lambda s: tinggi(s) <= ruang)
    halaman = _halaman(cabang, [tinggi(s) for s in cabang], ruang)
    halaman = _beri_nomor(halaman)
    hasil = []
    for n, isi in enumerate(halaman, 1):
        k = _lukis_blok(isi, lebar_mm)
        _keterangan(k, isi)
        bagian = f"bagian {n} dari {len(halaman)}{_sebutan(isi)}" if len(halaman) > 1 else ""
        hasil.append(gambar(k, _alt(f"{judul} ({bagian})" if bagian else judul, isi), bagian))
    return hasil


def _simpul(u: UnitBagan, nama_pejabat: bool, kunci: tuple[int, ...]) -> Simpul:
    puncak = not kunci
    alinea = [Alinea(u.jabatan.upper() if puncak else u.jabatan, 8.0 if puncak else 7.5, tebal=True)]
    if u.lowong:
        alinea.append(Alinea(_KOSONG, miring=True))
    elif nama_pejabat and u.jenis != "fungsional":
        alinea.append(Alinea(u.pejabat.nama if u.pejabat is not None else _TANPA_NAMA))
    anak = tuple(_simpul(a, nama_pejabat, (*kunci, n)) for n, a in enumerate(u.anak))
    return Simpul(u.nama, tuple(alinea), u.jenis, u.lowong, anak, kunci)


def _halaman(cabang: Sequence[Simpul], tinggi: Sequence[float], ruang: float) -> list[list[Simpul]]:
    """The whole office's chart has its first pictures for itself; branches share theirs."""
    sendiri = sum(1 for s in cabang if s.kunci == cabang[0].kunci)
    lain, t = cabang[sendiri:], tinggi[sendiri:]

    def setinggi(i: int, j: int) -> float:
        return sum(t[i : j + 1]) + _JARAK_BLOK * (j - i)

    potong = bagi_halaman(len(lain), setinggi, ruang)
    return [*([s] for s in cabang[:sendiri]), *(list(lain[a : b + 1]) for a, b in potong)]


def _beri_nomor(halaman: list[list[Simpul]]) -> list[list[Simpul]]:
    """Each box whose branch is shown elsewhere says in which part."""
    nomor: dict[tuple[int, ...], int] = {}
    for n, isi in enumerate(halaman, 1):
        for s in isi:
            nomor.setdefault(s.kunci, n)

    def isi_nomor(s: Simpul) -> Simpul:
        anak = tuple(isi_nomor(a) for a in s.anak)
        return s._replace(anak=anak, dirinci=None if s.dirinci is None else nomor[s.kunci])

    return [[isi_nomor(s) for s in isi] for isi in halaman]


def _lukis_blok(isi: Sequence[Simpul], lebar: float) -> Kanvas:
    k = Kanvas(lebar)
    y = _TEPI
    for n, s in enumerate(isi):
        y = Tata(k).blok(s, _TEPI, lebar - 2 * _TEPI, y + (_JARAK_BLOK if n else 0))
    k.tinggi = y + _TEPI
    return k


def _semua(s: Simpul) -> Iterator[Simpul]:
    yield s
    for a in s.anak:
        yield from _semua(a)


def _sifat(isi: Sequence[Simpul]) -> set[str]:
    """What of a picture needs a word of explanation."""
    hasil = {"kosong" for s in isi for t in _semua(s) if t.kosong}
    return hasil | {"fungsional" for s in isi for t in _semua(s) for a in t.anak if a.jenis == "fungsional"}


def _baris_keterangan(isi: Sequence[Simpul], lebar: float) -> list[str]:
    ada = _sifat(isi)
    teks = "; ".join(t for sifat, t in _KETERANGAN if sifat in ada)
    return bungkus(f"Keterangan: {teks}.", lebar - 2 * _TEPI, UKURAN_MINIMUM, miring=True) if teks else []


def _tinggi_keterangan(akar: Simpul, lebar: float) -> float:
    baris = len(_baris_keterangan([akar], lebar))
    return 2 + baris * tinggi_baris(UKURAN_MINIMUM) if baris else 0.0


def _keterangan(k: Kanvas, isi: Sequence[Simpul]) -> None:
    baris = _baris_keterangan(isi, k.lebar)
    k.tinggi += 1 if baris else 0
    for teks in baris:
        k.tinggi += tinggi_baris(UKURAN_MINIMUM)
        k.tambah(Tulisan(_TEPI, k.tinggi - 0.2, teks, UKURAN_MINIMUM, miring=True, rata="kiri"))
    k.tinggi += 1 if baris else 0


def _sebutan(isi: Sequence[Simpul]) -> str:
    """Whose branches a picture shows, for its caption."""
    nama = [s.sebutan for s in isi if s.lanjutan]
    if not nama:
        return ""
    sebut = " dan ".join(nama) if len(nama) <= 2 else f"{nama[0]} sampai dengan {nama[-1]}"
    return f", lanjutan: {sebut}"


def _alt(judul: str, isi: Sequence[Simpul]) -> str:
    banyak = sum(map(jumlah, isi))
    kosong = sum(t.kosong for s in isi for t in _semua(s))
    penutup = f"Seluruhnya {banyak} kotak" + (f", {kosong} di antaranya jabatan kosong" if kosong else "")
    dalam = max(map(kedalaman, isi))
    uraian = ("; ".join(k for s in isi for k in _kalimat(s, d)) for d in range(dalam, 0, -1))
    return teks_alternatif(judul, uraian, penutup)


def _kalimat(s: Simpul, dalam: int) -> list[str]:
    """ "A membawahi B, C", level by level down to ``dalam`` levels."""
    bawah = s.anak if dalam > 1 else ()
    hasil = [
        s.alinea[0].teks
        + (" membawahi " + ", ".join(" ".join(t.teks for t in a.alinea) for a in bawah) if bawah else "")
    ]
    for a in bawah:
        if a.anak and dalam > 2:
            hasil += _kalimat(a, dalam - 1)
    return hasil
