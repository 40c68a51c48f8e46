"""``make fidelity``: our pages beside LibreOffice's of the same .docx, paragraph by paragraph and line by line.

LibreOffice's paragraphs are read from its tagged PDF (structure tree → marked content → text objects with their
baselines), ours from the layout's items; both in document order, so that they pair by their text. Running headers and
footers, the repeats of table headers and turned text are left out. Ends with 1 where the page counts differ or fewer
than 97% of the paragraphs start on the same page.
"""

from __future__ import annotations

import argparse
import ctypes
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # run as a script
from lkip_docgen.pdf.layout import lay_out
from lkip_docgen.pdf.page import ClipItem, Item, TextItem
from lkip_docgen.pdf.reader import read
from tests.tools.laporan import LibreOffice, bangun, folder_sementara, satu_berkas, tahun_terbaru

AMBANG = 0.97
GESER_BARIS = 6.0
"""Points between baselines from which two pieces are two lines: more than any super- or subscript moves."""
SEDALAM = frozenset({"Span", "Link", "Reference", "Annot", "Note", "Quote", "Code", "Formula"})
"""Roles within a paragraph; any other role starts one."""


@dataclass(frozen=True, slots=True)
class Potong:
    """A piece of text on a page: index of the page, left end and baseline in points from the page's left and top."""

    halaman: int
    x: float
    y: float
    teks: str


@dataclass(frozen=True, slots=True)
class Paragraf:
    """A paragraph's lines, each with its text bare of blanks and leaders."""

    baris: tuple[Potong, ...]

    @property
    def teks(self) -> str:
        return "".join(baris.teks for baris in self.baris)


@dataclass(frozen=True, slots=True)
class Beda:
    """A pair that differs, or a paragraph that only one side has."""

    kita: Paragraf | None
    office: Paragraf | None


@dataclass(frozen=True, slots=True)
class Hasil:
    paragraf: int
    sehalaman: int
    baris: int
    sebaris: int
    dx: tuple[float, ...]  # of each line that both sides have on the same page, points, ours − theirs
    dy: tuple[float, ...]
    beda: tuple[Beda, ...]


# ---------------------------------------------------------------- comparing


def paragraf(potongan: Iterable[Potong]) -> Paragraf:
    """The lines that the pieces of one paragraph stand on."""
    baris: list[list[Potong]] = []
    for satu in potongan:
        akhir = baris[-1][-1] if baris else None
        if (
            akhir is None
            or satu.halaman != akhir.halaman
            or abs(satu.y - akhir.y) > GESER_BARIS
            or satu.x < baris[-1][0].x - 1
        ):
            baris.append([])
        baris[-1].append(satu)
    rapi = (Potong(b[0].halaman, b[0].x, b[0].y, polos("".join(p.teks for p in b))) for b in baris)
    return Paragraf(tuple(b for b in rapi if b.teks))


def polos(teks: str) -> str:
    """``teks`` without what the two engines write differently into a PDF: blanks, ligatures, soft hyphens, leaders."""
    lurus = unicodedata.normalize("NFKC", teks).replace("\u00ad", "")
    return re.sub(r"\s+|[._…·\u0000-\u001f\u200b]{4,}", "", lurus)


def pasangkan(kita: list[Paragraf], office: list[Paragraf]) -> Iterator[tuple[Paragraf | None, Paragraf | None]]:
    """Pairs of the same paragraph; where texts differ (a page number in the table of contents), those of a stretch pair
    in order if they are alike."""
    pencocok = SequenceMatcher(None, [p.teks for p in kita], [p.teks for p in office], autojunk=False)
    for jenis, a0, a1, b0, b1 in pencocok.get_opcodes():
        for satu, lain in zip_longest(kita[a0:a1], office[b0:b1]):
            if jenis == "equal" or (satu and lain and _mirip(satu.teks, lain.teks)):
                yield satu, lain
            else:
                if satu:
                    yield satu, None
                if lain:
                    yield None, lain


def _mirip(satu: str, lain: str) -> bool:
    return SequenceMatcher(None, satu, lain, autojunk=False).ratio() > 0.8


def bandingkan(kita: list[Paragraf], office: list[Paragraf]) -> Hasil:
    """Pages, line breaks and positions of the two sides' paragraphs."""
    jumlah = sehalaman = baris = sebaris = 0
    dx: list[float] = []
    dy: list[float] = []
    beda: list[Beda] = []
    for satu, lain in pasangkan(kita, office):
        jumlah += 1
        if satu is None or lain is None:
            baris += len((satu or lain or Paragraf(())).baris)
            beda.append(Beda(satu, lain))
            continue
        baris += max(len(satu.baris), len(lain.baris))
        sama = [a.teks == b.teks for a, b in zip(satu.baris, lain.baris, strict=False)]
        sebaris += sum(sama)
        sehalaman += satu.baris[0].halaman == lain.baris[0].halaman
        if not all(sama) or [a.halaman for a in satu.baris] != [b.halaman for b in lain.baris]:
            beda.append(Beda(satu, lain))
        for a, b in zip(satu.baris, lain.baris, strict=False):
            if a.halaman == b.halaman and a.teks == b.teks:
                dx.append(a.x - b.x)
                dy.append(a.y - b.y)
    return Hasil(jumlah, sehalaman, baris, sebaris, tuple(dx), tuple(dy), tuple(beda))


# ---------------------------------------------------------------- our side


def paragraf_kita(docx: Path) -> tuple[list[Paragraf], int]:
    """Our layout's body paragraphs in document order, and its number of pages."""
    layout = lay_out(read(docx))
    potongan: dict[int, list[Potong]] = {}
    terakhir: dict[int, tuple[int, int]] = {}  # source → page and offset of its last piece
    selesai: set[int] = set()
    for halaman, page in enumerate(layout.pages):
        for item in _teks(page.items):
            if item.tag < 0 or item.source in selesai:
                continue
            hal, awal = terakhir.get(item.source, (halaman, -1))
            if halaman > hal and item.start <= awal:  # a table's header row, repeated
                selesai.add(item.source)
                continue
            terakhir[item.source] = (halaman, max(awal, item.start))
            potongan.setdefault(item.source, []).append(Potong(halaman, item.x / 20, item.baseline / 20, item.text))
    semua = [paragraf(potongan[sumber]) for sumber in sorted(potongan)]
    return [p for p in semua if p.baris], len(layout.pages)


def _teks(items: Iterable[Item]) -> Iterator[TextItem]:
    for item in items:
        if isinstance(item, ClipItem) and not item.rotate:
            yield from _teks(item.items)
        elif isinstance(item, TextItem):
            yield item


# ---------------------------------------------------------------- LibreOffice's side


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


# ---------------------------------------------------------------- the command


def main() -> int:
    pengurai = argparse.ArgumentParser(description="Membandingkan halaman PDF kita dengan LibreOffice.")
    pengurai.add_argument("sasaran", nargs="*", help="tahun laporan (tanpa ini yang terbaru), atau berkas .docx")
    sasaran = pengurai.parse_args().sasaran or [tahun_terbaru()]
    with folder_sementara() as folder:
        office = LibreOffice(folder)
        berkas: list[Path] = []
        for satu in sasaran:
            if not satu.endswith(".docx"):
                bangun(satu, folder / satu)
            berkas.append(Path(satu) if satu.endswith(".docx") else satu_berkas(folder / satu, ".docx"))
        baik = [_periksa(docx, office, folder / f"office{nomor}") for nomor, docx in enumerate(berkas)]
    return int(not all(baik))


def _periksa(docx: Path, office: LibreOffice, tujuan: Path) -> bool:
    """Prints the comparison of one file; whether it holds."""
    kita, halaman = paragraf_kita(docx)
    acuan, halaman_acuan = paragraf_office(office.konversi(docx.resolve(), tujuan, bertanda=True))
    hasil = bandingkan(kita, acuan)
    print(f"{docx.name}\n  halaman              {halaman} (LibreOffice {halaman_acuan})")
    print(f"  paragraf sehalaman   {_bagian(hasil.sehalaman, hasil.paragraf)}")
    print(f"  baris berakhir sama  {_bagian(hasil.sebaris, hasil.baris)}")
    for nama, selisih in (("x", hasil.dx), ("y", hasil.dy)):
        mutlak = sorted(map(abs, selisih)) or [0.0]
        persen99 = mutlak[int(len(mutlak) * 0.99) if len(mutlak) > 100 else -1]
        print(f"  selisih {nama} terbesar   {mutlak[-1]:.2f} pt (99% ≤ {persen99:.2f} pt)")
    for beda in hasil.beda:
        print(f"  {_uraian(beda)}")
    return halaman == halaman_acuan and hasil.sehalaman >= AMBANG * hasil.paragraf


def _bagian(sebagian: int, semua: int) -> str:
    return f"{sebagian} dari {semua} ({100 * sebagian / max(semua, 1):.2f}%)"


def _uraian(beda: Beda) -> str:
    """A line that says where a paragraph stands on both sides and where its lines part."""
    ada = beda.kita or beda.office
    assert ada is not None
    if beda.kita is None or beda.office is None:
        return f"hal. {ada.baris[0].halaman + 1}: hanya di {'kita' if beda.kita else 'LibreOffice'}: {ada.teks[:60]!r}"
    a, b = beda.kita.baris, beda.office.baris
    tempat = f"hal. {a[0].halaman + 1}|{b[0].halaman + 1}, baris {len(a)}|{len(b)}: {ada.teks[:40]!r}"
    for nomor, (satu, lain) in enumerate(zip(a, b, strict=False), start=1):
        if satu.teks != lain.teks:
            return f"{tempat}; baris {nomor} berakhir {satu.teks[-16:]!r}|{lain.teks[-16:]!r}"
    return tempat


if __name__ == "__main__":
    sys.exit(main())
