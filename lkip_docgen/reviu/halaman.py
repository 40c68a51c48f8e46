"""Where the report says something: pages of bookmarks, of narrative and of wordings, as they are printed."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lkip_docgen.checks.teks_narasi import TeksNarasi
    from lkip_docgen.pdf.page import Layout
    from lkip_docgen.tertata import Tertata

_KALIMAT: Final = 60
"""Characters from which on a text is no name that tables print as well."""
_CUKUP: Final = 24
"""Characters from which on a piece of a sentence tells which paragraph it is."""


class Halaman:
    """The pages of a laid-out report; all numbers are indices into ``Layout.pages``."""

    def __init__(self, tertata: Tertata) -> None:
        self._tata: Layout = tertata.tata
        self._teks: Sequence[str] = tertata.kotak.source_text

    @property
    def banyak(self) -> int:
        return len(self._tata.pages)

    def penanda(self, *nama: str) -> set[int]:
        """The pages of those of the bookmarks that the report has."""
        return {self._tata.anchors[n][0] for n in nama if n in self._tata.anchors}

    def lampiran(self) -> list[tuple[str, int]]:
        """The annexes: title as in the outline, and page."""
        halaman = sorted(h for n, (h, _) in self._tata.anchors.items() if n.startswith("lampiran_"))
        judul = {b.page: b.title for b in self._tata.outline if b.level == 0}
        return [(judul[h], h) for h in dict.fromkeys(halaman) if h in judul]

    def alinea(self, nomor: int) -> set[int]:
        """The pages of a paragraph by its number."""
        ada = self._tata.paragraph_pages.get(nomor)
        return set(range(ada[0], ada[1] + 1)) if ada else set()

    def bunyi(self, teks: str) -> set[int]:
        """The pages on which a paragraph holds a wording, case and white space aside."""
        cari = datar(teks)
        return {h for n, isi in enumerate(self._datar) if cari and cari in isi for h in self.alinea(n)}

    def narasi(self, teks: Iterable[TeksNarasi]) -> set[int]:
        """The pages of texts of the narrative. Of several places that say the same, those of the narrative's own chapter."""
        daftar = list(teks)
        panjang = [t for t in daftar if len(t.teks) >= _KALIMAT]
        hasil: set[int] = set()
        for t in panjang or daftar:
            dari, sampai = self._batas(t.nama)
            halaman = self._halaman_teks(t)
            hasil |= {h for h in halaman if dari <= h < sampai} or halaman
        return hasil

    def label(self, halaman: Iterable[int]) -> str:
        """Printed page numbers in order, those that follow each other as "18–20"; pages without a number left out."""
        keluar: list[str] = []
        for deret in self._deret(sorted(set(halaman))):
            label = [self._tata.pages[h].label for h in deret]
            keluar.append(label[0] if len(label) == 1 else f"{label[0]}–{label[-1]}")
        return ", ".join(keluar)

    def _deret(self, halaman: Sequence[int]) -> Iterator[list[int]]:
        """Runs of pages whose printed numbers follow each other in one writing."""
        kini: list[int] = []
        for h in (h for h in halaman if self._tata.pages[h].label):
            if kini and not self._menyusul(kini[-1], h):
                yield kini
                kini = []
            kini.append(h)
        if kini:
            yield kini

    def _menyusul(self, sebelum: int, sesudah: int) -> bool:
        a, b = self._tata.pages[sebelum], self._tata.pages[sesudah]
        return sesudah == sebelum + 1 and b.number == a.number + 1 and a.label.isdigit() == b.label.isdigit()

    def _halaman_teks(self, t: TeksNarasi) -> set[int]:
        """A cross-reference's number isn't known to the narrative, so a text that isn't found whole is looked for by its
        longest typed stretch."""
        utuh = self._nomor.get(datar(t.teks))
        if utuh:
            return {h for n in utuh for h in self.alinea(n)}
        potong = max((datar(t.teks[r.awal : r.akhir]) for r in t.ruas if r.ekspresi is None), key=len, default="")
        if len(potong) < _CUKUP:
            return set()
        return {h for n, isi in enumerate(self._datar) if potong in isi for h in self.alinea(n)}

    def _batas(self, nama: str) -> tuple[int, int]:
        """The pages of a narrative file's chapter, from its heading to the next; all where it has no heading."""
        bab = "bab3" if nama.startswith("pk/") else nama
        awal = sorted(
            self.penanda("bab1", "bab2", "bab3", "bab4", *(n for n in self._tata.anchors if n[:9] == "lampiran_"))
        )
        if bab not in self._tata.anchors:
            return 0, (awal[0] if awal else self.banyak)
        dari = self._tata.anchors[bab][0]
        return dari, next((h for h in awal if h > dari), self.banyak)

    @cached_property
    def _datar(self) -> list[str]:
        return [datar(t) for t in self._teks]

    @cached_property
    def _nomor(self) -> Mapping[str, list[int]]:
        nomor: dict[str, list[int]] = defaultdict(list)
        for n, isi in enumerate(self._datar):
            nomor[isi].append(n)
        return nomor


def datar(teks: str) -> str:
    """Lower case, without white space."""
    return "".join(unicodedata.normalize("NFC", teks).casefold().split())
