"""The trees that prototype tables can be filled from: the RKT and its kin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from lkip_docgen.beku import Beku


class Tingkat(Beku):
    """A level: the name of its item in the prototype, and the parent's attribute that lists the items."""

    nama: str
    atribut: str


class Pohon(Beku):
    """A tree of the report: the context's name that holds its root, and its levels from the top. ``judul`` becomes
    the filled
    table's caption for readers who don't see it."""

    nama: str
    judul: str
    tingkat: tuple[Tingkat, ...]

    def akar(self, konteks: Mapping[str, Any]) -> Any:  # Any: whichever view the report has there
        return konteks.get(self.nama)


def _tingkat(*nama: str) -> tuple[Tingkat, ...]:
    return tuple(Tingkat(n, n) for n in nama)


POHON: Final[Mapping[str, Pohon]] = {
    "rkt": Pohon(
        "rkt", "Rencana Kinerja Tahunan", _tingkat("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")
    ),
    "renstra": Pohon("renstra", "Matriks Rencana Strategis", _tingkat("tujuan", "sasaran", "indikator")),
    "anggaran": Pohon("anggaran", "Realisasi Anggaran", _tingkat("program", "kegiatan", "sub_kegiatan")),
}
"""By the name that stands after ``prototipe:`` in the table's caption."""
