"""The cascading tree of the report's year: tujuan → sasaran → indikator → program → kegiatan → sub kegiatan.

A program that supports several indicators is shown under each of them with what of it supports that one, marked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from lkip_docgen.figures.gambar import teks_alternatif
from lkip_docgen.figures.kotak_teks import Alinea
from lkip_docgen.figures.pohon import Cabang, kedalaman, pohon

if TYPE_CHECKING:
    from lkip_docgen.figures.gambar import Gambar
    from lkip_docgen.metrics import Laporan
    from lkip_docgen.metrics.pandangan.pk import BarisView

KOLOM: Final = (
    ("Sasaran", 1.0),
    ("Indikator dan Target", 1.0),
    ("Program", 1.0),
    ("Kegiatan", 1.05),
    ("Sub Kegiatan", 1.35),
)
TANDA_BERULANG: Final = " *)"
CATATAN_BERULANG: Final = (
    "*) program yang mendukung lebih dari satu sasaran atau indikator; pada setiap indikator hanya ditampilkan bagian "
    "pendukungnya."
)
_TINGKAT: Final = ("tujuan", "sasaran", "indikator", "program", "kegiatan", "sub kegiatan")
_TANPA_PROGRAM: Final = "Tidak didukung program/anggaran khusus"


def _indikator(b: BarisView, berulang: set[str]) -> Cabang:
    isi = tuple(
        Cabang(
            (Alinea(p.nama + (TANDA_BERULANG if p.id in berulang else ""), tebal=True),),
            tuple(
                Cabang((Alinea(k.nama),), tuple(Cabang((Alinea(s.nama),)) for s in k.sub_kegiatan)) for k in p.kegiatan
            ),
        )
        for p in b.dukungan.program
    )
    if not isi:
        alasan = f"{_TANPA_PROGRAM}: {b.alasan}" if b.alasan else f"{_TANPA_PROGRAM}."
        isi = (Cabang((Alinea(alasan, miring=True),), catatan=True),)
    return Cabang((Alinea(b.uraian_indikator, miring=True), Alinea(f"Target: {b.target}")), isi)


def _kelompok(baris: Sequence[BarisView], kunci: str) -> Iterator[tuple[str, list[BarisView]]]:
    """Rows by the words of a level, in the order of their first."""
    hasil: dict[str, list[BarisView]] = {}
    for b in baris:
        hasil.setdefault(getattr(b, kunci), []).append(b)
    return iter(hasil.items())


def cascading(laporan: Laporan, lebar_mm: float, batas_mm: float, penuh_mm: float) -> list[Gambar]:
    """The tree of the PK in force, as pictures at most ``batas_mm`` high, or ``penuh_mm`` where there are many; none
    without a PK."""
    baris: Sequence[BarisView] = laporan.pk.baris if laporan.pk is not None else ()
    hitung = Counter(p.id for b in baris for p in b.dukungan.program)
    berulang = {i for i, n in hitung.items() if n > 1}
    akar = [
        Cabang(
            (Alinea(f"Tujuan: {tujuan or '–'}", 7.5, tebal=True),),
            tuple(
                Cabang((Alinea(sasaran, tebal=True),), tuple(_indikator(b, berulang) for b in isi))
                for sasaran, isi in _kelompok(milik, "uraian")
            ),
        )
        for tujuan, milik in _kelompok(baris, "uraian_tujuan")
    ]
    judul = f"Cascading kinerja {laporan.instansi.nama} tahun {laporan.tahun}"

    def alt(bagian: str, isi: Sequence[Cabang]) -> str:
        return teks_cascading(f"{judul} ({bagian})" if bagian else judul, isi)

    catatan = (TANDA_BERULANG, CATATAN_BERULANG)
    return pohon(akar, KOLOM, lebar_mm, batas_mm, alt, catatan=catatan, penuh_mm=penuh_mm)


def teks_cascading(judul: str, isi: Sequence[Cabang]) -> str:
    """A picture in words: as many levels as there is room for, and how many boxes each level has."""
    banyak = Counter[str]()

    def hitung(c: Cabang, tingkat: int) -> None:
        banyak[_TINGKAT[tingkat]] += not c.catatan
        for a in c.anak:
            hitung(a, tingkat + 1)

    for c in isi:
        hitung(c, 0)
    penutup = "Seluruhnya " + ", ".join(f"{banyak[t]} {t}" for t in _TINGKAT if banyak[t])
    dalam = max(map(kedalaman, isi), default=0)
    return teks_alternatif(judul, ("; ".join(_urai(c, d) for c in isi) for d in range(dalam, 0, -1)), penutup)


def _urai(c: Cabang, dalam: int) -> str:
    teks = " ".join(a.teks for a in c.teks())
    return teks + (" → (" + "; ".join(_urai(a, dalam - 1) for a in c.anak) + ")" if c.anak and dalam > 1 else "")
