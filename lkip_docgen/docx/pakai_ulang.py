"""Parts rendered once for several documents, where only findings are wanted.

A paper that the report annexes is a document of its own as well, mostly of the same templates and values. Rendering such a
part again would find the same again. A document that is written renders its own: its ledger of figures counts from its own
beginning.
"""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple

from lkip_docgen.docx.bagian import Bagian
from lkip_docgen.docx.nilai import Media
from lkip_docgen.docx.susunan import SusunanDokumen
from lkip_docgen.docx.xml import Element

_SELALU_SAMA: Final = frozenset({"gambar"})
"""Names whose value is made anew for each document, of the same content."""


class _Tersimpan(NamedTuple):
    bagian: Bagian
    nama: frozenset[str]
    nilai: Mapping[str, Any]
    """Any: template values are of any type."""


class PakaiUlang:
    """The parts that more than one of these documents has, as they were rendered first."""

    def __init__(self, dokumen: Iterable[SusunanDokumen]) -> None:
        jumlah = Counter(b for d in dokumen for b in {b.bagian for b in d.bagian})
        self._dicari = {b for b, n in jumlah.items() if n > 1}
        self._ada: dict[str, _Tersimpan] = {}
        self.media: Final = Media()
        """The pictures of all the documents: a part refers to its own."""

    def simpan(self, bagian: Bagian, nama: Iterable[str], konteks: Mapping[str, Any]) -> None:
        """Keep a part whose templates mention the names ``nama``, if another document has it; before anything takes its
        blocks."""
        if bagian.nama in self._dicari and bagian.nama not in self._ada:
            lengkap = frozenset(nama)
            nilai = {n: konteks.get(n) for n in _akar(lengkap)}
            self._ada[bagian.nama] = _Tersimpan(_salin(bagian), lengkap, nilai)

    def ambil(self, bagian: str, konteks: Mapping[str, Any]) -> tuple[Bagian, frozenset[str]] | None:
        """A copy of the part, and the names that it mentions; None where it wasn't rendered, or with another value of one
        of them."""
        ada = self._ada.get(bagian)
        if ada is None or any(konteks.get(n) is not x for n, x in ada.nilai.items()):
            return None
        return _salin(ada.bagian), ada.nama


def _akar(nama: Iterable[str]) -> set[str]:
    return {n.partition(".")[0] for n in nama} - _SELALU_SAMA


def _salin(b: Bagian) -> Bagian:
    kepala = {n: copy.deepcopy(e) for n, e in b.kepala_kaki.items()}
    catatan: Element | None = copy.deepcopy(b.catatan)
    return replace(b, body=copy.deepcopy(b.body), kepala_kaki=kepala, catatan=catatan)
