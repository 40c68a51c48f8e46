"""The cascading tree: what a root says stands in a band above its branches, each level below in a column of its own.

A tree that is too high goes on over several pictures, cut between two leaves; each repeats the boxes above what it shows,
marked "(lanjutan)". Connectors run in the gaps between columns, so that none crosses a box or another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from lkip_docgen.beku import Beku
from lkip_docgen.figures.gambar import Gambar
from lkip_docgen.figures.kanvas import Garis, Kanvas, Tulisan, bungkus, gambar, tinggi_baris
from lkip_docgen.figures.kotak_teks import UKURAN_MINIMUM, Alinea, Gaya, gambar_kotak, tinggi_kotak
from lkip_docgen.figures.pohon_halaman import bagi_halaman

_TEPI: Final = 0.4
_JARAK_X: Final = 4.0
_JARAK_Y: Final = 1.6
_JARAK_AKAR: Final = 5.0
_REL: Final = 1.8  # of the rail below a band, from the left edge
_INDEN: Final = 4.0
_LANJUTAN: Final = "(lanjutan)"
_PITA: Final = Gaya("#C5D3EA", tebal_garis=0.6)
_KEPALA: Final = Gaya("#D9D9D9", tebal_garis=0.25)
_GAYA: Final = (
    Gaya("#DCE6F4", tebal_garis=0.5),
    Gaya("#F2F2F2", tebal_garis=0.25),
    Gaya("#E9EFF8", tebal_garis=0.4),
    Gaya("#FFFFFF", tebal_garis=0.3),
    Gaya("#FFFFFF", tebal_garis=0.18),
)
_CATATAN: Final = Gaya("#FFFFFF", tebal_garis=0.25, putus=True)
_DENDA: Final = (0.0, 0.4, 0.8, 1.2, 2.0, 3.0)  # for a cut between two leaves, by how many boxes above they share


class Cabang(Beku):
    """A box of the tree. ``alinea`` is its text, ``anak`` its children; ``lanjutan``: shown on an earlier page already;
    ``catatan``: a remark in place of children, over all columns that are left."""

    alinea: tuple[Alinea, ...]
    anak: tuple[Cabang, ...] = ()
    lanjutan: bool = False
    catatan: bool = False

    def teks(self) -> tuple[Alinea, ...]:
        return (*self.alinea, Alinea(_LANJUTAN, miring=True)) if self.lanjutan else self.alinea


def kedalaman(c: Cabang) -> int:
    """Levels of boxes, this one counted."""
    return 1 + max((kedalaman(a) for a in c.anak), default=0)


def semua(c: Cabang) -> Iterator[Cabang]:
    """The box and all below it."""
    yield c
    for a in c.anak:
        yield from semua(a)


def pohon(
    akar: Sequence[Cabang],
    kepala: Sequence[tuple[str, float]],
    lebar_mm: float,
    batas_mm: float,
    alt: Callable[[str, Sequence[Cabang]], str],
    *,
    catatan: tuple[str, str] | None = None,
    penuh_mm: float | None = None,
) -> list[Gambar]:
    """Pictures of the trees, each at most ``batas_mm`` high, or ``penuh_mm`` where more than two would be needed. Small
    trees share a page. ``kepala`` names the columns below the roots with their share of the width.

    ``alt`` makes a picture's alternative text from its part ("bagian 1 dari 2", or empty) and its trees. ``catatan`` is a
    sign and the note that explains it, set below each picture in which a box shows the sign.

    Raises:
        ValueError: a tree has more levels than there are columns.
    """
    if max((kedalaman(c) for c in akar), default=0) > len(kepala) + 1:
        raise ValueError("pohon lebih dalam daripada jumlah kolom")
    halaman = _Halaman(akar, kepala, lebar_mm, catatan)
    daun = _Daun(tuple(akar))

    def potong_setinggi(batas: float) -> list[tuple[int, int]]:
        denda = [_DENDA[d] for d in daun.bersama]
        ruang = batas - halaman.tinggi_tetap
        return bagi_halaman(daun.jumlah, lambda i, j: halaman.tinggi_isi(daun.potongan(i, j)), ruang, denda)

    potong = potong_setinggi(batas_mm)
    if penuh_mm is not None and len(potong) > 2:
        potong = potong_setinggi(penuh_mm)
    hasil: list[Gambar] = []
    for n, (i, j) in enumerate(potong, 1):
        isi = daun.potongan(i, j)
        bagian = f"bagian {n} dari {len(potong)}" if len(potong) > 1 else ""
        hasil.append(gambar(halaman.lukis(isi), alt(bagian, isi), bagian))
    return hasil


class _Daun:
    """A forest as a row of leaves, from which any stretch can be taken with the boxes above it."""

    def __init__(self, akar: tuple[Cabang, ...]) -> None:
        self._akar = akar
        self._banyak: dict[int, int] = {}
        self.jumlah = sum(map(self._hitung, akar))
        self.bersama: list[int] = []
        for c in akar:
            self._hitung_bersama(c, 0, 0)

    def _hitung(self, c: Cabang) -> int:
        n = sum(map(self._hitung, c.anak)) or 1
        self._banyak[id(c)] = n
        return n

    def _hitung_bersama(self, c: Cabang, tingkat: int, bersama: int) -> None:
        """``bersama[j]``: how many boxes stand above both leaf j and the one before it."""
        if not c.anak:
            self.bersama.append(min(bersama, len(_DENDA) - 1))
        for n, a in enumerate(c.anak):
            self._hitung_bersama(a, tingkat + 1, tingkat + 1 if n else bersama)

    def potongan(self, i: int, j: int) -> list[Cabang]:
        """The trees with the leaves ``i`` to ``j`` alone."""
        return self._ambil(self._akar, i, j)

    def _ambil(self, isi: Sequence[Cabang], i: int, j: int) -> list[Cabang]:
        hasil = []
        awal = 0
        for c in isi:
            akhir = awal + self._banyak[id(c)] - 1
            if i <= awal and akhir <= j:
                hasil.append(c)
            elif awal <= j and i <= akhir:
                anak = self._ambil(c.anak, i - awal, j - awal)
                hasil.append(c._replace(anak=tuple(anak), lanjutan=awal < i))
            awal = akhir + 1
        return hasil


class _Halaman:
    """Draws a picture, and says how high it gets."""

    def __init__(
        self,
        akar: Sequence[Cabang],
        kepala: Sequence[tuple[str, float]],
        lebar_mm: float,
        catatan: tuple[str, str] | None,
    ) -> None:
        self._lebar = lebar_mm
        self._catatan = catatan
        bobot = sum(b for _, b in kepala)
        isi = lebar_mm - 2 * _TEPI - _INDEN - _JARAK_X * (len(kepala) - 1)
        self._kolom = [isi * b / bobot for _, b in kepala]
        self._kepala = [(Alinea(h, 7.5, tebal=True),) for h, _ in kepala]
        self._tinggi_kepala = max(tinggi_kotak(h, w) for h, w in zip(self._kepala, self._kolom, strict=True))
        self._akar = tuple(akar)
        # Heights of the whole branches, by identity: they live as long as this, so no other box takes their ids.
        self._utuh: dict[int, float] = {}
        for c in self._akar:
            for a in c.anak:
                self._tinggi(a, 0, ingat=True)

    @property
    def tinggi_tetap(self) -> float:
        """What a picture has besides its trees, the note counted where there is a sign anywhere."""
        return 2 * _TEPI + self._tinggi_kepala + 3 + self._tinggi_catatan(self._akar)

    def tinggi_isi(self, isi: Sequence[Cabang]) -> float:
        return sum(map(self._tinggi_akar, isi)) + _JARAK_AKAR * (len(isi) - 1)

    def _tinggi_akar(self, c: Cabang) -> float:
        anak = self._tinggi_anak(c.anak, 0) + 2 * _JARAK_Y if c.anak else 0.0
        return tinggi_kotak(self._pita(c), self._lebar - 2 * _TEPI) + anak

    def _tinggi_anak(self, anak: Sequence[Cabang], kolom: int, *, ingat: bool = False) -> float:
        return sum(self._tinggi(a, kolom, ingat=ingat) for a in anak) + _JARAK_Y * max(0, len(anak) - 1)

    def _tinggi(self, c: Cabang, kolom: int, *, ingat: bool = False) -> float:
        tinggi = self._utuh.get(id(c))
        if tinggi is None:
            sendiri = tinggi_kotak(c.teks(), self._lebar_kotak(c, kolom))
            tinggi = max(sendiri, self._tinggi_anak(c.anak, kolom + 1, ingat=ingat))
            if ingat:
                self._utuh[id(c)] = tinggi
        return tinggi

    def _lebar_kotak(self, c: Cabang, kolom: int) -> float:
        sisa = self._kolom[kolom:]
        return sum(sisa) + _JARAK_X * (len(sisa) - 1) if c.catatan else sisa[0]

    def _pita(self, c: Cabang) -> tuple[Alinea, ...]:
        if not c.lanjutan:
            return c.alinea
        return (*c.alinea[:-1], c.alinea[-1]._replace(teks=f"{c.alinea[-1].teks} {_LANJUTAN}"))

    def _tinggi_catatan(self, isi: Sequence[Cabang]) -> float:
        baris = self._baris_catatan(isi)
        return 2 + len(baris) * tinggi_baris(UKURAN_MINIMUM) if baris else 0.0

    def _baris_catatan(self, isi: Sequence[Cabang]) -> list[str]:
        if self._catatan is None:
            return []
        tanda, kalimat = self._catatan
        ada = any(tanda in a.teks for c in isi for d in semua(c) for a in d.alinea)
        return bungkus(kalimat, self._lebar - 2 * _TEPI, UKURAN_MINIMUM, miring=True) if ada else []

    def lukis(self, isi: Sequence[Cabang]) -> Kanvas:
        k = Kanvas(self._lebar)
        x = _TEPI + _INDEN
        for h, w in zip(self._kepala, self._kolom, strict=True):
            gambar_kotak(k, x, _TEPI, w, self._tinggi_kepala, h, _KEPALA)
            x += w + _JARAK_X
        y = _TEPI + self._tinggi_kepala + 3
        for n, c in enumerate(isi):
            y += _JARAK_AKAR if n else 0
            y = self._lukis_akar(k, c, y)
        baris = self._baris_catatan(isi)
        y += 1.5 if baris else 0
        for teks in baris:
            y += tinggi_baris(UKURAN_MINIMUM)
            k.tambah(Tulisan(_TEPI, y - 0.6, teks, UKURAN_MINIMUM, miring=True, rata="kiri"))
        k.tinggi = y + _TEPI
        return k

    def _lukis_akar(self, k: Kanvas, c: Cabang, y: float) -> float:
        """A root's band with its branches; returns the lower edge."""
        lebar = self._lebar - 2 * _TEPI
        tinggi = tinggi_kotak(self._pita(c), lebar)
        gambar_kotak(k, _TEPI, y, lebar, tinggi, self._pita(c), _PITA)
        if not c.anak:
            return y + tinggi
        rel = _TEPI + _REL
        ya = y + tinggi + 2 * _JARAK_Y
        titik = []
        for a in c.anak:
            titik.append(self._taruh(k, a, _TEPI + _INDEN, ya, 0))
            ya += self._tinggi(a, 0) + _JARAK_Y
        k.tambah(Garis(((rel, y + tinggi), (rel, titik[-1]))))
        k.tambah(*(Garis(((rel, t), (_TEPI + _INDEN, t))) for t in titik))
        return ya - _JARAK_Y

    def _taruh(self, k: Kanvas, c: Cabang, x: float, y: float, kolom: int) -> float:
        """A branch with its top at ``y``; returns the y of its box's middle."""
        lebar = self._lebar_kotak(c, kolom)
        tinggi = self._tinggi(c, kolom)
        th = tinggi_kotak(c.teks(), lebar)
        yk = y + (tinggi - th) / 2
        gambar_kotak(k, x, yk, lebar, th, c.teks(), _CATATAN if c.catatan else _GAYA[min(kolom, len(_GAYA) - 1)])
        tengah = yk + th / 2
        if not c.anak:
            return tengah
        ya = y + (tinggi - self._tinggi_anak(c.anak, kolom + 1)) / 2
        kanan = x + lebar + _JARAK_X
        bus = x + lebar + _JARAK_X / 2
        titik = []
        for a in c.anak:
            titik.append(self._taruh(k, a, kanan, ya, kolom + 1))
            ya += self._tinggi(a, kolom + 1) + _JARAK_Y
        atas, bawah = min(*titik, tengah), max(*titik, tengah)
        k.tambah(Garis(((x + lebar, tengah), (bus, tengah))))
        if bawah - atas > 0.01:
            k.tambah(Garis(((bus, atas), (bus, bawah))))
        k.tambah(*(Garis(((bus, t), (kanan, t))) for t in titik))
        return tengah
