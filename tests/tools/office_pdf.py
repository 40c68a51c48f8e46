"""Paragraphs of the tagged PDF that LibreOffice writes: structure tree → marked content → text objects with baselines.

What the tree leaves out (running headers and footers, repeated table headers) is left out here, and so is turned text.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

from tests.tools.sandingan import Paragraf, Potong, paragraf

SEDALAM = frozenset({"Span", "Link", "Reference", "Annot", "Note", "Quote", "Code", "Formula"})
"""Roles within a paragraph; any other role starts one."""


def paragraf_office(berkas: Path) -> tuple[list[Paragraf], int]:
    """The paragraphs of LibreOffice's tagged PDF in document order, and its number of pages."""
    potongan, jumlah = _potongan_bertanda(berkas)
    with pikepdf.open(berkas) as pdf:
        urutan = list(_blok(pdf))
    semua = [paragraf(p for tanda in blok for p in potongan.get(tanda, ())) for blok in urutan]
    return [p for p in semua if p.baris], jumlah


def _potongan_bertanda(berkas: Path) -> tuple[dict[tuple[int, int], list[Potong]], int]:
    """(page, marked content id) → its text objects."""
    potongan: dict[tuple[int, int], list[Potong]] = {}
    dokumen = pypdfium2.PdfDocument(berkas)
    for halaman, page in enumerate(dokumen):
        tinggi = page.get_height()
        textpage = page.get_textpage()
        for nomor in range(pdfium.FPDFPage_CountObjects(page)):
            objek = pdfium.FPDFPage_GetObject(page, nomor)
            if pdfium.FPDFPageObj_GetType(objek) != pdfium.FPDF_PAGEOBJ_TEXT:
                continue
            matriks = pdfium.FS_MATRIX()
            pdfium.FPDFPageObj_GetMatrix(objek, matriks)
            if abs(matriks.b) > abs(matriks.a):
                continue
            panjang = pdfium.FPDFTextObj_GetText(objek, textpage, None, 0)
            isi = (ctypes.c_ushort * (panjang // 2))()
            pdfium.FPDFTextObj_GetText(objek, textpage, isi, panjang)
            teks = bytes(isi).decode("utf-16-le", errors="replace").rstrip("\0")
            tanda = (halaman, pdfium.FPDFPageObj_GetMarkedContentID(objek))
            potongan.setdefault(tanda, []).append(Potong(halaman, matriks.e, tinggi - matriks.f, teks))
    jumlah = len(dokumen)
    dokumen.close()
    return potongan, jumlah


def _blok(pdf: pikepdf.Pdf) -> Iterator[list[tuple[int, int]]]:
    """The marked content of each paragraph of the structure tree. A label (Lbl) belongs to the paragraph after it."""
    nomor = {page.obj.objgen: urutan for urutan, page in enumerate(pdf.pages)}
    akar = pdf.Root.StructTreeRoot
    peran = {str(k): str(v) for k, v in akar.get("/RoleMap", pikepdf.Dictionary()).items()}
    label: list[tuple[int, int]] = []

    def isi(unsur: pikepdf.Object, halaman: int) -> Iterator[tuple[int, int] | list[tuple[int, int]]]:
        """Marked content that stands in ``unsur`` itself, and whole paragraphs below it."""
        anak = unsur.get("/K")
        for satu in anak if isinstance(anak, pikepdf.Array) else [] if anak is None else [anak]:
            if not isinstance(satu, pikepdf.Dictionary):
                yield halaman, int(satu)
                continue
            di = nomor[satu.Pg.objgen] if "/Pg" in satu else halaman
            if satu.get("/Type") == "/MCR":
                yield di, int(satu.MCID)
            elif "/S" in satu:
                nama = str(satu.S)
                if peran.get(nama, nama)[1:] in SEDALAM:
                    yield from isi(satu, di)
                else:
                    yield from blok(satu, di)

    def blok(unsur: pikepdf.Object, halaman: int) -> Iterator[list[tuple[int, int]]]:
        sendiri: list[tuple[int, int]] = []
        for satu in isi(unsur, halaman):
            if isinstance(satu, list):
                yield satu
            else:
                sendiri.append(satu)
        if unsur.get("/S") == "/Lbl":
            label.extend(sendiri)
        elif sendiri:
            yield [*label, *sendiri]
            label.clear()

    yield from blok(akar, 0)
