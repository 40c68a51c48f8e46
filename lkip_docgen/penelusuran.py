"""The ledger of a build, from its documents and their pages: where each figure is printed, on which page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, Protocol

from lkip_docgen.telusur import Buku, Tercetak
from lkip_docgen.telusur.sumber import sumber_dari

if TYPE_CHECKING:
    from lkip_docgen.content.model.isi import Isi
    from lkip_docgen.docx import Dokumen
    from lkip_docgen.pdf import page


_TAMPIL_MAKS: Final = 8
"""Figures told at once; a common number such as 100% is printed of many."""


class DokumenTertata(Protocol):
    """A composed document and its pages."""

    @property
    def dokumen(self) -> Dokumen: ...
    @property
    def tata(self) -> page.Layout: ...


def buku_dari(tertata: Sequence[DokumenTertata]) -> Buku:
    """The ledger of these documents, in their order."""
    angka = [a for t in tertata for a in t.dokumen.angka]
    return Buku(angka, [c for t in tertata for c in _tercetak(t)])


def _tercetak(t: DokumenTertata) -> Iterator[Tercetak]:
    halaman = _Halaman(t.tata)
    for c in t.dokumen.jejak:
        lembar = halaman.dari(c.alinea, c.mulai)
        label = t.tata.pages[lembar].label if lembar < len(t.tata.pages) else ""
        yield Tercetak(c.angka, c.teks, t.dokumen.nama, c.bagian, c.tempat, label, lembar + 1)


class _Halaman:
    """On which page a character of a paragraph stands."""

    def __init__(self, tata: page.Layout) -> None:
        self._tata = tata
        self._mulai: Mapping[int, list[tuple[int, int]]] | None = None

    def dari(self, alinea: int, posisi: int) -> int:
        pertama, terakhir = self._tata.paragraph_pages.get(alinea, (0, 0))
        if pertama == terakhir:
            return pertama
        if self._mulai is None:
            self._mulai = _awal_baris(self._tata)
        calon = [hal for mulai, hal in self._mulai.get(alinea, []) if mulai <= posisi]
        return calon[-1] if calon else pertama


def _awal_baris(tata: page.Layout) -> Mapping[int, list[tuple[int, int]]]:
    """For each paragraph, where its pieces of text begin and on which page, in reading order."""
    from lkip_docgen.pdf.page import ClipItem, Item, TextItem

    hasil: dict[int, list[tuple[int, int]]] = {}

    def telusuri(items: Iterable[Item], hal: int) -> None:
        for item in items:
            if isinstance(item, ClipItem):
                telusuri(item.items, hal)
            elif isinstance(item, TextItem) and item.source >= 0 and not item.generated:
                hasil.setdefault(item.source, []).append((item.start, hal))

    for hal, halaman in enumerate(tata.pages):
        telusuri(halaman.items, hal)
    return {alinea: sorted(awal) for alinea, awal in hasil.items()}


def berkas(tertata: Sequence[DokumenTertata], isi: Isi) -> Mapping[str, bytes]:
    """The files that go beside a report, by name: ``angka-<tahun>.json`` and ``kertas-kerja-<tahun>.xlsx``."""
    from lkip_docgen.telusur.berkas_json import berkas_json
    from lkip_docgen.telusur.kertas_kerja import kertas_kerja
    from lkip_docgen.telusur.uraian import Uraian

    buku, sumber = buku_dari(tertata), sumber_dari(isi.akar)
    judul = f"Kertas kerja angka {isi.instansi.nama} {isi.tahun}"
    kerja = kertas_kerja(buku, judul, tertata[0].dokumen.tanggal, Uraian(isi), sumber)
    return {
        f"angka-{isi.tahun}.json": berkas_json(buku, isi.tahun, sumber).encode(),
        f"kertas-kerja-{isi.tahun}.xlsx": kerja,
    }


def telusuri(tertata: Sequence[DokumenTertata], isi: Isi, kata: str) -> tuple[list[str], str | None]:
    """Lines that tell the figures that ``kata`` means; none, and what may have been meant, where there is none."""
    from lkip_docgen.telusur.cari import cari, mirip, uraikan
    from lkip_docgen.telusur.uraian import Uraian

    buku = buku_dari(tertata)
    ditemukan = cari(buku, kata)
    if not ditemukan:
        return [], mirip(buku, kata)
    sumber, uraian = sumber_dari(isi.akar), Uraian(isi)
    baris: list[str] = []
    for a in ditemukan[:_TAMPIL_MAKS]:
        baris += [*([""] if baris else []), *uraikan(buku, a, uraian, sumber)]
    if len(ditemukan) > _TAMPIL_MAKS:
        lain = ", ".join(a.id for a in ditemukan[_TAMPIL_MAKS:][:_TAMPIL_MAKS])
        baris += ["", f"… dan {len(ditemukan) - _TAMPIL_MAKS} angka lain, antara lain: {lain}"]
    return baris, None
