"""Reads a built report as its readers do: the .docx through its XML, the .pdf through pdfium."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pypdfium2
from lxml import etree

from lkip_docgen.pipeline import Hasil

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_M_T = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"


def rapat(teks: str) -> str:
    """The text without white space: lines break elsewhere in a PDF."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", teks))


def datar(teks: str) -> str:
    """The text with each run of white space as one blank."""
    return " ".join(unicodedata.normalize("NFC", teks).split())


@dataclass(frozen=True)
class Bidang:
    """A field as it stands in the file: its instruction and the result that a reader sees."""

    perintah: str
    hasil: str


@dataclass(frozen=True)
class Penanda:
    """A bookmark of the PDF's outline; ``halaman`` counts from 0."""

    tingkat: int
    judul: str
    halaman: int


class Terbangun:
    """Both files of one report."""

    def __init__(self, hasil: Hasil, tahun: int) -> None:
        self.hasil = hasil
        self.tahun = tahun
        self.docx: Path = hasil.docx
        self.pdf: Path = hasil.pdf

    # ------------------------------------------------------------ .docx

    @cached_property
    def bagian(self) -> dict[str, bytes]:
        """The package's parts by name."""
        with zipfile.ZipFile(self.docx) as z:
            return {n: z.read(n) for n in z.namelist()}

    @cached_property
    def dokumen(self) -> etree._Element:
        return etree.fromstring(self.bagian["word/document.xml"])

    @cached_property
    def badan(self) -> etree._Element:
        badan = self.dokumen.find(f"{W}body")
        assert badan is not None
        return badan

    @cached_property
    def paragraf(self) -> list[str]:
        """The visible text of every paragraph of the body, tables included, in order."""
        return [teks(p) for p in self.badan.iter(f"{W}p")]

    @cached_property
    def teks_docx(self) -> str:
        return "\n".join(self.paragraf)

    @cached_property
    def bidang(self) -> list[Bidang]:
        """Every field of the body, nested ones included."""
        return [b for p in [self.badan] for b in bidang(p)]

    def gaya(self, *awalan: str) -> list[tuple[str, str]]:
        """Style id and text of the body's paragraphs whose style begins so."""
        return [(g, teks(p)) for p in self.badan.iter(f"{W}p") if (g := gaya(p)).startswith(awalan)]

    # ------------------------------------------------------------ .pdf

    @cached_property
    def halaman(self) -> list[str]:
        """The text of every page."""
        return [h.get_textpage().get_text_range() for h in self._pdf]

    @cached_property
    def teks_pdf(self) -> str:
        return "\n".join(self.halaman)

    @cached_property
    def ukuran(self) -> list[tuple[float, float]]:
        """Width and height of every page in points."""
        return [h.get_size() for h in self._pdf]

    @cached_property
    def label(self) -> list[str]:
        """The label of every page: i, ii, 1, 2 …"""
        return [self._pdf.get_page_label(i) for i in range(len(self._pdf))]

    @cached_property
    def penanda(self) -> list[Penanda]:
        return [
            Penanda(b.level, b.get_title(), tujuan.get_index() or 0)
            for b in self._pdf.get_toc()
            if (tujuan := b.get_dest()) is not None
        ]

    @cached_property
    def _pdf(self) -> pypdfium2.PdfDocument:
        return pypdfium2.PdfDocument(self.pdf.read_bytes())

    def halaman_berisi(self, *potongan: str) -> list[int]:
        """Pages (from 0) whose text has all the pieces, white space aside."""
        cari = [rapat(p) for p in potongan]
        return [i for i, h in enumerate(self._halaman_rapat) if all(p in h for p in cari)]

    @cached_property
    def _halaman_rapat(self) -> list[str]:
        return [rapat(h) for h in self.halaman]

    def di_kedua(self, potongan: str) -> tuple[bool, bool]:
        """Whether the words stand in the .docx and in the .pdf."""
        cari = rapat(potongan)
        return cari in rapat(self.teks_docx), cari in rapat(self.teks_pdf)


def gaya(p: etree._Element) -> str:
    """A paragraph's style id, "" where it has none."""
    simpul = p.find(f"{W}pPr/{W}pStyle")
    return "" if simpul is None else simpul.get(f"{W}val", "")


def teks(p: etree._Element) -> str:
    """What a reader sees of a paragraph, nested text boxes and fallbacks aside."""
    return "".join(_potongan(p))


def _potongan(simpul: etree._Element) -> Iterator[str]:
    for anak in simpul:
        if anak.tag in (f"{W}t", _M_T):
            yield anak.text or ""
        elif anak.tag in (f"{W}br", f"{W}tab", f"{W}cr"):
            yield "\t" if anak.tag == f"{W}tab" else "\n"
        elif anak.tag == f"{W}noBreakHyphen":
            yield "\u2011"
        elif anak.tag not in (f"{W}pPr", f"{W}rPr", f"{W}instrText", f"{W}p", _MC_FALLBACK):
            yield from _potongan(anak)


def bidang(akar: etree._Element) -> list[Bidang]:
    """Complex and simple fields below an element, each with its result's text."""
    hasil = [Bidang(datar(f.get(f"{W}instr", "")), "".join(_potongan(f))) for f in akar.iter(f"{W}fldSimple")]
    tumpukan: list[dict[str, list[str]]] = []
    bagian: list[str] = []
    for simpul in akar.iter(f"{W}fldChar", f"{W}instrText", f"{W}t", f"{W}tab"):
        if simpul.tag == f"{W}fldChar":
            jenis = simpul.get(f"{W}fldCharType")
            if jenis == "begin":
                tumpukan.append({"instr": [], "hasil": []})
                bagian.append("instr")
            elif jenis == "separate":
                bagian[-1] = "hasil"
            elif jenis == "end":
                f, _ = tumpukan.pop(), bagian.pop()
                hasil.append(Bidang(datar("".join(f["instr"])), "".join(f["hasil"])))
                if tumpukan and bagian[-1] == "hasil":
                    tumpukan[-1]["hasil"].extend(f["hasil"])
        elif tumpukan:
            tumpukan[-1][bagian[-1]].append("\t" if simpul.tag == f"{W}tab" else simpul.text or "")
    assert not tumpukan, "ada bidang yang tidak ditutup"
    return hasil


def kata(teks_: str) -> list[str]:
    """Words and numbers, for counting."""
    return re.findall(r"\w+", unicodedata.normalize("NFC", teks_))


def berurutan(cari: Sequence[str], dalam: Sequence[str]) -> str | None:
    """The first of the pieces that doesn't follow those before it, None where all stand in this order."""
    i = 0
    tempat = [rapat(d) for d in dalam]
    for satu in cari:
        while i < len(tempat) and tempat[i] != rapat(satu):
            i += 1
        if i == len(tempat):
            return satu
        i += 1
    return None
