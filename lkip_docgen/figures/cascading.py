"""The cascading tree of the report's year: tujuan → sasaran and indikator → program → kegiatan → sub kegiatan.

A program that supports several sasaran is shown under each of them with what of it supports that one, marked.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lkip_docgen.figures.kotak_teks import Alinea
from lkip_docgen.figures.pohon import Cabang, pohon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lkip_docgen.figures.gambar import Gambar
    from lkip_docgen.metrics import Laporan
    from lkip_docgen.metrics.pandangan.pk import BarisView

_KOLOM = (("Tujuan", 1.0), ("Sasaran dan Indikator", 1.15), ("Program", 1.0), ("Kegiatan", 1.1), ("Sub Kegiatan", 1.5))
_TANDA_BERULANG = " *)"
CATATAN_BERULANG = (
    "*) program yang mendukung lebih dari satu sasaran; di setiap sasaran hanya ditampilkan bagian pendukungnya"
)


def _sasaran(b: BarisView, berulang: set[str]) -> Cabang:
    program = tuple(
        Cabang(
            (Alinea(p.nama + (_TANDA_BERULANG if p.id in berulang else "")),),
            tuple(
                Cabang((Alinea(k.nama),), tuple(Cabang((Alinea(s.nama),)) for s in k.sub_kegiatan)) for k in p.kegiatan
            ),
        )
        for p in b.dukungan.program
    )
    return Cabang(
        (Alinea(b.uraian, tebal=True), Alinea(f"{b.uraian_indikator} ({b.target})", miring=True)),
        program,
    )


def cascading(laporan: Laporan, lebar_mm: float, batas_mm: float) -> list[Gambar]:
    """The tree of the PK in force, as pictures at most ``batas_mm`` high; none without a PK."""
    baris: Sequence[BarisView] = laporan.pk.baris if laporan.pk is not None else ()
    hitung = Counter(p.id for b in baris for p in b.dukungan.program)
    berulang = {i for i, n in hitung.items() if n > 1}
    kelompok: dict[str, list[BarisView]] = {}
    for b in baris:
        kelompok.setdefault(b.uraian_tujuan, []).append(b)
    akar = [
        Cabang((Alinea(uraian, 7.5, tebal=True),), tuple(_sasaran(b, berulang) for b in isi))
        for uraian, isi in kelompok.items()
    ]
    judul = f"Cascading kinerja {laporan.instansi.nama} tahun {laporan.tahun}"
    return pohon(akar, _KOLOM, lebar_mm, batas_mm, judul, catatan=(_TANDA_BERULANG, CATATAN_BERULANG))
