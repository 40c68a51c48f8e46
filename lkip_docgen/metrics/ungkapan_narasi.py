"""The narrative's expressions over one report, each evaluated once for all that reads them."""

from __future__ import annotations

from collections.abc import Iterable

from .cetak import BukuCetak
from .ekspresi import buat_lingkungan
from .galat import EkspresiError
from .pandangan.laporan import Laporan


class UngkapanNarasi:
    """``buku`` is the ledger of the figures that the expressions print. ``bookmark`` are those of the templates beyond the
    report's own."""

    def __init__(self, laporan: Laporan, bookmark: Iterable[str] = ()) -> None:
        self.buku = BukuCetak()
        self._env = buat_lingkungan(self.buku)
        # Rendered narrative is for templates; a slot that printed a slot could print itself.
        self._konteks = {n: v for n, v in laporan.konteks(bookmark).items() if n != "narasi"}
        self._sudah: dict[str, str | EkspresiError] = {}

    def hasil(self, ekspresi: str) -> str | EkspresiError:
        """What an expression prints, figures and cross-references marked; or why it can't be printed."""
        if ekspresi not in self._sudah:
            try:
                self._sudah[ekspresi] = self._env.evaluasi(ekspresi, self._konteks)
            except EkspresiError as galat:
                self._sudah[ekspresi] = galat
        return self._sudah[ekspresi]


def ungkapan_narasi(laporan: Laporan, bookmark: Iterable[str] = ()) -> UngkapanNarasi:
    """Those of a report; made once for each set of further bookmarks."""
    lain = tuple(bookmark)
    return laporan.ingat((UngkapanNarasi, lain), lambda: UngkapanNarasi(laporan, lain))
