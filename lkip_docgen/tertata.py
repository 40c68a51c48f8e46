"""A composed document on its pages: laid out, painted, its words and its file's soundness compared with what it was made from.

Between the pipeline, which says what happens when, and the rooms that do it. What is wrong here is our own fault and an
exception (``BuiltFileError``); what the office can mend is a finding (``temuan_hasil``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lkip_docgen.diagnostics import Diagnostic

if TYPE_CHECKING:
    from datetime import datetime

    from lkip_docgen.docx import Dokumen
    from lkip_docgen.pdf import box, page
    from lkip_docgen.pdf.paint import Original

_CONTOH: Final = 5
"""How many of the faults an exception's message names."""


class BuiltFileError(Exception):
    """A file that we made isn't what it should be: our own fault. Exit code 3."""


class LostWordsError(BuiltFileError):
    """Words of the .docx are missing from the PDF and no warning names them."""


class BrokenFileError(BuiltFileError):
    """The .docx or the PDF breaks the rules of its format where only our code can have done it."""


@dataclass(frozen=True)
class Tertata:
    """A document with its pages, its page numbers written in."""

    dokumen: Dokumen
    kotak: box.Document
    tata: page.Layout

    @cached_property
    def anggota(self) -> Mapping[str, bytes]:
        """The .docx by its members, as it is written.

        Raises:
            ContentError: photos that can't be decoded.
        """
        return self.dokumen.anggota()

    @cached_property
    def sifat(self) -> frozenset[bytes]:
        """The kinds of properties in document.xml (``checks.hasil_paket.sifat_berbeda``)."""
        from lkip_docgen.checks.hasil_paket import DOKUMEN, sifat_berbeda

        return sifat_berbeda(self.anggota[DOKUMEN])

    def bytes(self) -> bytes:
        """The .docx."""
        from lkip_docgen.docx.paket import tulis_zip

        return tulis_zip(self.anggota)

    @property
    def berkas(self) -> tuple[str, str]:
        return f"{self.dokumen.nama}.docx", f"{self.dokumen.nama}.pdf"

    @property
    def asli(self) -> Mapping[str, Original]:
        """The pages of scanned PDF files that stand for pictures of the .docx."""
        from lkip_docgen.pindaian import halaman_asli

        return halaman_asli(self.dokumen.halaman_asli)

    def peringatan(self, peringatan: Iterable[page.Warning]) -> list[Diagnostic]:
        return peringatan_pdf(self.berkas[0], self.kotak, peringatan)


def tata_dokumen(dokumen: Dokumen) -> Tertata:
    """Set a document on pages and write their numbers into it."""
    kotak, tata = tata_berkas(dokumen.bytes())
    dokumen.isi_nomor_halaman(tata.page_fields)
    return Tertata(dokumen, kotak, tata)


def tata_berkas(sumber: bytes | Path, *, cetak_ulang: bool = True) -> tuple[box.Document, page.Layout]:
    """Any .docx on its pages; ``cetak_ulang`` counts the page numbers of its lists of contents anew.

    Raises:
        lkip_docgen.pdf.reader.ReadError: the file isn't a Word document that can be read.
    """
    from lkip_docgen.pdf.layout import layout
    from lkip_docgen.pdf.reader import read

    kotak = read(sumber)
    return kotak, layout(kotak, resolve_pageref=cetak_ulang)


def lukis(
    tata: page.Layout, pdf_baru: Path, tanggal: datetime, asli: Mapping[str, Original] | None = None
) -> Sequence[page.Warning]:
    """Paint the pages into a file. Returns what couldn't be drawn as asked."""
    from lkip_docgen.pdf.paint import paint

    return paint(tata, pdf_baru, invariant_date=tanggal, originals=asli)


def bandingkan(kotak: box.Document, tata: page.Layout, pdf_baru: Path, terlukis: Sequence[page.Warning]) -> None:
    """Read the words back and compare them with the document's.

    Raises:
        LostWordsError: they differ and no warning says so.
    """
    from lkip_docgen.pdf.readback import words
    from lkip_docgen.pdf.textcheck import lost_words

    peringatan = [w for w in (*kotak.warnings, *tata.warnings, *terlukis) if w.text]
    tanpa_huruf = [w.text for w in peringatan if w.kind == "glyph" and len(w.text) == 1]
    dimaafkan = [w.text for w in peringatan]
    hilang = lost_words(kotak, words(pdf_baru), excused=dimaafkan, replaced=tanpa_huruf, layout=tata)
    if hilang:
        contoh = "; ".join(str(h) for h in hilang[:_CONTOH])
        raise LostWordsError(f"{len(hilang)} kata dokumen Word tidak sama dengan isi {pdf_baru.name}: {contoh}")


def pastikan_utuh(t: Tertata, pdf_baru: Path) -> None:
    """Look whether both files of a document keep the rules of their formats.

    Raises:
        BrokenFileError: they don't, and no template or content can be the cause.
    """
    from lkip_docgen.checks.hasil_paket import cacat_docx, cacat_pdf

    for nama, cacat in zip(t.berkas, (cacat_docx(t.anggota, t.sifat), cacat_pdf(pdf_baru.read_bytes())), strict=True):
        if cacat:
            raise BrokenFileError(f"{len(cacat)} kesalahan bentuk pada {nama}: {'; '.join(cacat[:_CONTOH])}")


def temuan_hasil(tertata: Iterable[Tertata]) -> list[Diagnostic]:
    """LK7: what is wrong with documents as they will be printed, as far as the office can mend it. Nothing is written."""
    from lkip_docgen.checks.hasil import periksa_hasil
    from lkip_docgen.pandangan_hasil import dokumen_jadi

    return [d for t in tertata for d in periksa_hasil(dokumen_jadi(t))]


def peringatan_pdf(berkas: str, kotak: box.Document, peringatan: Iterable[page.Warning]) -> list[Diagnostic]:
    """LK8: what the PDF step can't draw as the file asks."""
    from lkip_docgen.pdf.peringatan import diagnostik

    return diagnostik(berkas, kotak, peringatan)
