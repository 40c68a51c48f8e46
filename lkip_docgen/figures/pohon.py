"""The cascading tree: levels from left to right, one column a level, split over pages where it is too high.

A page chunk repeats the ancestors of what it shows, marked "(lanjutan)". Connectors run in the gaps between columns, so
that none crosses a box or another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lkip_docgen.figures.gambar import Gambar
from lkip_docgen.figures.kanvas import Garis, Kanvas, Tulisan, bungkus, gambar, tinggi_baris
from lkip_docgen.figures.kotak_teks import UKURAN_MINIMUM, Alinea, Gaya, gambar_kotak, tinggi_kotak

_JARAK_X = 5.0
_JARAK_Y = 1.6
_JARAK_AKAR = 4.0
_GAYA = (
    Gaya("#1F3864", "#FFFFFF", 0.4),
    Gaya("#8EA9DB"),
    Gaya("#D9E2F3"),
    Gaya("#EDEDED"),
    Gaya("#FFFFFF"),
)


@dataclass(frozen=True, slots=True)
class Cabang:
    """A box of the tree. ``alinea`` is its text; ``anak`` its children; ``lanjutan``: repeated on a later page."""

    alinea: tuple[Alinea, ...]
    anak: tuple[Cabang, ...] = ()
    lanjutan: bool = False


def _kedalaman(c: Cabang) -> int:
    return 1 + max((_kedalaman(a) for a in c.anak), default=0)


def _teks(c: Cabang) -> tuple[Alinea, ...]:
    return (*c.alinea, Alinea("(lanjutan)", miring=True)) if c.lanjutan else c.alinea


def _tinggi(c: Cabang, lebar: Sequence[float]) -> float:
    """Height of a branch whose box is ``lebar[0]`` wide and its descendants' ``lebar[1:]``."""
    sendiri = tinggi_kotak(_teks(c), lebar[0])
    anak = sum(_tinggi(a, lebar[1:]) for a in c.anak) + _JARAK_Y * max(0, len(c.anak) - 1)
    return max(sendiri, anak)


def bagi(c: Cabang, lebar: Sequence[float], batas: float) -> list[Cabang]:
    """The tree cut into chunks no higher than ``batas`` mm (a single box higher than that stands alone)."""
    if _tinggi(c, lebar) <= batas or not c.anak:
        return [c]
    potongan = [p for a in c.anak for p in bagi(a, lebar[1:], batas)]
    hasil: list[Cabang] = []
    kini: list[Cabang] = []
    for p in potongan:
        if kini and _tinggi(replace(c, anak=(*kini, p), lanjutan=bool(hasil)), lebar) > batas:
            hasil.append(replace(c, anak=tuple(kini), lanjutan=bool(hasil) or c.lanjutan))
            kini = []
        kini.append(p)
    hasil.append(replace(c, anak=tuple(kini), lanjutan=bool(hasil) or c.lanjutan))
    return hasil


def _taruh(k: Kanvas, c: Cabang, x: float, y: float, kolom: Sequence[float], tingkat: int) -> float:
    """Draw a branch with its top at ``y``; returns the y of its box's middle."""
    lebar, bawah = kolom[0], kolom[1:]
    tinggi = _tinggi(c, kolom)
    th = tinggi_kotak(_teks(c), lebar)
    yk = y + (tinggi - th) / 2
    gambar_kotak(k, x, yk, lebar, th, _teks(c), _GAYA[min(tingkat, len(_GAYA) - 1)])
    tengah = yk + th / 2
    if c.anak:
        isi = sum(_tinggi(a, bawah) for a in c.anak) + _JARAK_Y * (len(c.anak) - 1)
        ya = y + (tinggi - isi) / 2
        bus = x + lebar + _JARAK_X / 2
        titik = []
        for a in c.anak:
            titik.append(_taruh(k, a, x + lebar + _JARAK_X, ya, bawah, tingkat + 1))
            ya += _tinggi(a, bawah) + _JARAK_Y
        k.tambah(Garis(((x + lebar, tengah), (bus, tengah))))
        k.tambah(Garis(((bus, min(*titik, tengah)), (bus, max(*titik, tengah)))))
        for t in titik:
            k.tambah(Garis(((bus, t), (x + lebar + _JARAK_X, t))))
    return tengah


def pohon(
    akar: Sequence[Cabang],
    kepala: Sequence[tuple[str, float]],
    lebar_mm: float,
    batas_mm: float,
    judul: str,
    *,
    catatan: tuple[str, str] | None = None,
) -> list[Gambar]:
    """Pictures of the trees, each at most ``batas_mm`` high; ``kepala`` names the columns with their share of the
    width, one for each level. Small trees share a page.

    ``catatan`` is a sign and the note that explains it, set below each picture in which a box shows the sign.

    Raises:
        ValueError: a tree has more levels than ``kepala`` has columns.
    """
    if max((_kedalaman(c) for c in akar), default=0) > len(kepala):
        raise ValueError("pohon lebih dalam daripada jumlah kolom")
    isi_mm = lebar_mm - 0.6 - _JARAK_X * (len(kepala) - 1)
    bobot = sum(b for _, b in kepala)
    lebar = [isi_mm * b / bobot for _, b in kepala]
    judul_kolom = [(Alinea(h, 7.5, tebal=True),) for h, _ in kepala]
    tinggi_kepala = max(tinggi_kotak(h, w) for h, w in zip(judul_kolom, lebar, strict=True))
    ruang = batas_mm - tinggi_kepala - (10 if catatan else 4)
    halaman: list[list[Cabang]] = []
    for potongan in (p for c in akar for p in bagi(c, lebar, ruang)):
        isi = halaman[-1] if halaman else []
        terpakai = sum(_tinggi(c, lebar) + _JARAK_AKAR for c in isi)
        if isi and terpakai + _tinggi(potongan, lebar) <= ruang:
            isi.append(potongan)
        else:
            halaman.append([potongan])
    hasil: list[Gambar] = []
    for n, isi in enumerate(halaman, 1):
        k = Kanvas(lebar_mm)
        x = 0.3
        for h, w in zip(judul_kolom, lebar, strict=True):
            gambar_kotak(k, x, 0.3, w, tinggi_kepala, h, Gaya("#BFBFBF"))
            x += w + _JARAK_X
        y = 0.3 + tinggi_kepala + 3
        for c in isi:
            _taruh(k, c, 0.3, y, lebar, 0)
            y += _tinggi(c, lebar) + _JARAK_AKAR
        y += 0.6 - _JARAK_AKAR
        if catatan is not None and any(_memuat(c, catatan[0]) for c in isi):
            for baris in bungkus(catatan[1], lebar_mm, UKURAN_MINIMUM):
                y += tinggi_baris(UKURAN_MINIMUM)
                k.tambah(Tulisan(0.3, y + 0.6, baris, UKURAN_MINIMUM, miring=True, rata="kiri"))
            y += 1.6
        k.tinggi = y
        bagian = f" (bagian {n} dari {len(halaman)})" if len(halaman) > 1 else ""
        alt = f"{judul}{bagian}: " + "; ".join(_alt(c) for c in isi)
        hasil.append(gambar(k, alt))
    return hasil


def _memuat(c: Cabang, tanda: str) -> bool:
    return any(tanda in a.teks for a in c.alinea) or any(_memuat(a, tanda) for a in c.anak)


def _alt(c: Cabang) -> str:
    teks = " ".join(a.teks for a in c.alinea)
    return teks + (" → (" + "; ".join(_alt(a) for a in c.anak) + ")" if c.anak else "")
