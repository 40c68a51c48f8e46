"""The print set: every document of a year on the paper that the printer has, for one side or both, and the list of the
signatures that they wait for.

Above the pipeline: it has documents composed and laid out, reads from their pages where each signature stands, and has
the list composed with that.
"""

from __future__ import annotations

import time
from collections.abc import Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.pipeline import LAPORAN, TAHAP, Folder, Kemajuan, Setelan, Tertata, diam, susun, tata_dokumen, tulis

if TYPE_CHECKING:
    from lkip_docgen.docx import CetakView, PenandaView, TandaTangan, TandaTanganView
    from lkip_docgen.pdf import page

FOLDER: Final = "cetak"
"""Where the set is put, within the year's folder."""
_SEMUA: Final = ("semua",)


@dataclass(frozen=True)
class BerkasCetak:
    """One document of the set: pages (blank ones included), sheets of paper, pages that lie across."""

    docx: Path
    pdf: Path
    halaman: int
    lembar: int
    lanskap: int
    tanda_tangan: int


@dataclass(frozen=True)
class HasilCetak:
    """What was made. The signatures' list is the last of ``berkas`` where there are any signatures."""

    berkas: tuple[BerkasCetak, ...]
    kertas: str
    bolak_balik: bool
    penanda: tuple[tuple[str, int], ...]
    detik: float
    diagnostik: tuple[Diagnostic, ...]

    @property
    def tanda_tangan(self) -> int:
        return sum(n for _, n in self.penanda)


def cetak(
    tahun: int,
    folder: Folder,
    kemajuan: Kemajuan = diam,
    dokumen: Sequence[str] = _SEMUA,
    *,
    kertas: str | None = None,
    bolak_balik: bool = False,
    ketat: bool = False,
) -> HasilCetak:
    """Build the print set in ``<out>/<tahun>/cetak``: all files or none. ``kertas`` ("A4", "F4") stands for the content's
    for this run alone; ``bolak_balik`` puts each part's beginning on a right-hand page; ``ketat`` lets a
    warning stop it.

    Raises:
        ContentError, BuiltFileError, UnknownDocumentError: as ``pipeline.bangun``; nothing was written.
    """
    mulai = time.perf_counter()
    susunan = susun(tahun, folder, kemajuan, dokumen, Setelan(kertas, bolak_balik))
    kemajuan(TAHAP[3])
    tertata = [tata_dokumen(d) for d in susunan.dokumen]
    kertas = str(susunan.laporan.laporan.kertas)
    daftar = _daftar(tertata, kertas, bolak_balik)
    diagnostik = list(susunan.diagnostik)
    if daftar.penanda:
        from lkip_docgen import docx

        jadi, temuan = docx.susun_daftar(susunan.laporan, susunan.isi, folder.templates, daftar)
        diagnostik += temuan  # with an error among them nothing is written
        tertata += [tata_dokumen(d) for d in jadi]
    tujuan = folder.out / str(tahun) / FOLDER
    semua = tulis(tertata, tujuan, diagnostik, kemajuan, isi=susunan.isi, ketat=ketat)
    return HasilCetak(
        tuple(_berkas(t, tujuan, bolak_balik) for t in tertata),
        kertas,
        bolak_balik,
        tuple((p.nama, p.jumlah) for p in daftar.penanda),
        time.perf_counter() - mulai,
        semua,
    )


def lembar(halaman: int, bolak_balik: bool) -> int:
    """Sheets of paper for a number of pages; the sheet (from 1) of a page counted from 1."""
    return (halaman + 1) // 2 if bolak_balik else halaman


def _berkas(t: Tertata, tujuan: Path, bolak_balik: bool) -> BerkasCetak:
    docx, pdf = (tujuan / b for b in t.berkas)
    halaman = len(t.tata.pages)
    lanskap = sum(p.width > p.height for p in t.tata.pages)
    return BerkasCetak(docx, pdf, halaman, lembar(halaman, bolak_balik), lanskap, len(t.dokumen.tanda_tangan))


# ---------------------------------------------------------------- who signs where


def _daftar(tertata: Sequence[Tertata], kertas: str, bolak_balik: bool) -> CetakView:
    """Every signature of the set by person, each person where she or he first comes up."""
    from lkip_docgen.docx import CetakView

    orang: dict[str, list[tuple[Tertata, TandaTangan]]] = {}
    sendiri: set[tuple[str, str, str]] = set()
    for t in tertata:
        for tanda in t.dokumen.tanda_tangan:
            orang.setdefault(tanda.orang, []).append((t, tanda))
            if t.dokumen.id not in LAPORAN:
                sendiri.add(_naskah(tanda))
    penanda = tuple(_penanda(x, bolak_balik, sendiri) for x in orang.values())
    return CetakView(kertas, bolak_balik, len(tertata), penanda)


def _naskah(tanda: TandaTangan) -> tuple[str, str, str]:
    """What the same signature has in the report's annex and in the document by itself."""
    return tanda.berkas, tanda.orang, tanda.tanggal


def _penanda(
    daftar: Sequence[tuple[Tertata, TandaTangan]], bolak_balik: bool, sendiri: Set[tuple[str, str, str]]
) -> PenandaView:
    from lkip_docgen.docx import PenandaView

    pertama = daftar[0][1]
    jabatan = "; ".join(dict.fromkeys(tanda.jabatan for _, tanda in daftar))
    baris = tuple(
        _baris(n, t, tanda, bolak_balik, salinan=t.dokumen.id in LAPORAN and _naskah(tanda) in sendiri)
        for n, (t, tanda) in enumerate(daftar, 1)
    )
    return PenandaView(pertama.nama, jabatan, pertama.nip, baris)


def _baris(nomor: int, t: Tertata, tanda: TandaTangan, bolak_balik: bool, *, salinan: bool) -> TandaTanganView:
    from lkip_docgen.docx import TandaTanganView

    # A name never parts over two pages, and one that is not printed at all would have been lost words.
    indeks = t.tata.paragraph_pages[tanda.alinea][0]
    return TandaTanganView(
        nomor,
        t.dokumen.judul,
        _bagian(t.tata, indeks),
        _nomor_tercetak(t.tata.pages[indeks]),
        _sebutan_lembar(indeks + 1, bolak_balik),
        tanda.sebagai,
        tanda.tanggal,
        salinan,
    )


def _bagian(tata: page.Layout, indeks: int) -> str:
    """The part of the document that a page belongs to, by the outline."""
    judul = [b.title for b in tata.outline if b.level == 0 and b.page <= indeks]
    return judul[-1] if judul else ""


def _nomor_tercetak(halaman: page.Page) -> str:
    """The page's number as its header or footer shows it, a dash where neither does."""
    from lkip_docgen.pdf.page import TextItem

    for item in halaman.items:
        if isinstance(item, TextItem) and item.generated and item.tag < 0 and item.text.strip() == halaman.label:
            return halaman.label
    return "–"


def _sebutan_lembar(halaman: int, bolak_balik: bool) -> str:
    if not bolak_balik:
        return str(halaman)
    return f"{lembar(halaman, bolak_balik)} {'muka' if halaman % 2 else 'belakang'}"
