"""The year before, where the content holds it: what this year's figures and sentences are compared with.

What is wrong in an old year is no finding of this one: files that can't be read whole are named by its ``rusak``.
"""

from __future__ import annotations

from lkip_docgen import metrics
from lkip_docgen.checks.ingatan import sekali
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.muat import muat, tahun_tersedia
from lkip_docgen.metrics import Laporan

_CIRI = ("anggaran.yaml", "sdm.yaml", "rkt.yaml", "profil.yaml")
"""A folder with one of these is a report's; one with ``kinerja.yaml`` alone is history."""


@sekali
def isi_lalu(isi: Isi, _laporan: Laporan) -> Isi | None:
    """The content of the latest earlier year that was a report; None where there is none."""
    for t in reversed([t for t in tahun_tersedia(isi.akar) if t < isi.tahun]):
        if any((isi.akar / str(t) / nama).is_file() for nama in _CIRI):
            return muat(isi.akar, t)[0]
    return None


@sekali
def laporan_lalu(isi: Isi, laporan: Laporan) -> Laporan | None:
    """The figures of last year's report; None where that year's content isn't there, or not whole."""
    lalu = isi_lalu(isi, laporan)
    return metrics.hitung(lalu) if lalu is not None and lalu.tahun == isi.tahun - 1 and not lalu.rusak else None
