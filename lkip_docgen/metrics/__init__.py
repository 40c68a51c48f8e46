"""Figures: from the content to everything that is computed from it, on Decimal, and the names under which it prints.

``hitung(isi)`` gives the root view ``Laporan``; ``ekspresi`` evaluates the narrative's expressions over it; ``cetak``
marks printed figures so that they can be found again.
"""

from __future__ import annotations

from lkip_docgen.content.model.isi import Isi

from .angka import Angka
from .pandangan.bahan import Bahan
from .pandangan.laporan import Laporan


def hitung(isi: Isi) -> Laporan:
    """Everything that can be printed about a year's content. Lazy: a figure is computed when it is first asked for."""
    return Laporan(Bahan(isi))


__all__ = ["Angka", "Laporan", "hitung"]
