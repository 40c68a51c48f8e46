"""The ledger of a build: which figures are printed where, and everything that they are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lkip_docgen.metrics.angka import Angka


@dataclass(frozen=True, slots=True)
class Tercetak:
    """One printing of the figure ``angka`` (its id): the words ``teks`` in part ``bagian`` of ``dokumen`` (a file's stem).

    ``tempat`` is the table's caption or the heading that it stands under; ``halaman`` the page number as printed,
    ``lembar`` the page's place in the file, from 1.
    """

    angka: str
    teks: str
    dokumen: str
    bagian: str
    tempat: str
    halaman: str
    lembar: int


class Buku:
    """Every printed figure and every figure that one of them depends on, by id, each after what it is made of."""

    def __init__(self, angka: Iterable[Angka], tercetak: Iterable[Tercetak]) -> None:
        self.tercetak: tuple[Tercetak, ...] = tuple(tercetak)
        self.angka: dict[str, Angka] = {}
        for a in angka:
            self._tambah(a)
        per_id: dict[str, list[Tercetak]] = {}
        for t in self.tercetak:
            per_id.setdefault(t.angka, []).append(t)
        self._per_id: Mapping[str, tuple[Tercetak, ...]] = {n: tuple(t) for n, t in per_id.items()}

    def tempat(self, id: str) -> tuple[Tercetak, ...]:
        """Where a figure is printed, in the order of the documents."""
        return self._per_id.get(id, ())

    def _tambah(self, angka: Angka) -> None:
        # A stack of its own: a sum of sums of sums may be deeper than Python likes to recurse.
        tumpukan: list[tuple[Angka, bool]] = [(angka, False)]
        while tumpukan:
            kini, selesai = tumpukan.pop()
            if kini.id in self.angka:
                continue
            if selesai:
                self.angka[kini.id] = kini
                continue
            tumpukan.append((kini, True))
            tumpukan.extend((m, False) for m in reversed(kini.masukan) if m.id not in self.angka)
