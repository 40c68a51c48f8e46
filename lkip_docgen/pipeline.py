"""The one linear path from ``content/`` to both files; the only module that knows every stage.

    load → compute → check → draw → compose → lay out → write back page numbers → paint → compare texts → write

One direction, no way back except the page numbers. Every stage returns new data. Problems are collected over as many
stages as can still run, so that a user sees all of them at once; nothing is written while there is an error.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lkip_docgen.diagnostics import ContentError, Diagnostic, has_errors, sort_key

if TYPE_CHECKING:
    from datetime import datetime

    from lkip_docgen.content.model.isi import Isi
    from lkip_docgen.docx import Dokumen
    from lkip_docgen.metrics import Laporan
    from lkip_docgen.pdf import box, page

Kemajuan = Callable[[str], None]
"""Called with the name of the stage that begins."""

TAHAP = (
    "membaca, menghitung, dan memeriksa isi",
    "menggambar bagan",
    "menyusun dokumen Word",
    "menata halaman",
    "melukis PDF",
    "membandingkan teks",
    "menyimpan",
)


class LostWordsError(Exception):
    """Words of the .docx are missing from the PDF and no warning names them: our own fault. Exit code 3."""


@dataclass(frozen=True)
class Folder:
    """Where a run reads and writes."""

    content: Path = Path("content")
    templates: Path = Path("templates/docx")
    out: Path = Path("build")


@dataclass(frozen=True)
class Hasil:
    """What a build made."""

    docx: Path
    pdf: Path
    halaman: int
    tabel: int
    gambar: int
    detik: float
    diagnostik: tuple[Diagnostic, ...] = field(default=())


@dataclass(frozen=True)
class Susunan:
    """A checked and composed report, before pages."""

    isi: Isi
    laporan: Laporan
    dokumen: Dokumen
    diagnostik: tuple[Diagnostic, ...]


def _diam(_tahap: str) -> None:
    """No progress shown."""


def hitung(tahun: int, folder: Folder) -> tuple[Isi, Laporan, list[Diagnostic]]:
    """Content loaded, computed and checked.

    Raises:
        ContentError: with every problem of the content, and of the templates' own form.
    """
    from lkip_docgen.content.muat import muat

    isi, diagnostik = muat(folder.content, tahun)
    if isi is None:
        raise ContentError(_urut([*diagnostik, *_periksa_templat(folder, None, None)]))
    from lkip_docgen import checks, metrics

    laporan = metrics.hitung(isi)
    diagnostik += checks.periksa_laporan(isi, laporan)
    if has_errors(diagnostik):
        raise ContentError(_urut([*diagnostik, *_periksa_templat(folder, laporan, isi)]))
    return isi, laporan, diagnostik


def _periksa_templat(folder: Folder, laporan: Laporan | None, isi: Isi | None) -> list[Diagnostic]:
    """What is wrong with the templates in themselves, told in the same run as the content's faults."""
    from lkip_docgen.docx import periksa_templat

    return periksa_templat(folder.templates, laporan, isi)


def susun(tahun: int, folder: Folder, kemajuan: Kemajuan = _diam) -> Susunan:
    """Load, compute, check, draw, and compose the Word document in memory.

    Raises:
        ContentError: with every error and warning of content and templates.
    """
    kemajuan(TAHAP[0])
    isi, laporan, diagnostik = hitung(tahun, folder)
    kemajuan(TAHAP[1])
    from lkip_docgen import figures

    gambar = figures.gambar_laporan(laporan)
    kemajuan(TAHAP[2])
    from lkip_docgen import docx

    dokumen, temuan = docx.susun(laporan, isi, folder.templates, gambar)
    diagnostik += temuan
    if dokumen is None or has_errors(diagnostik):
        raise ContentError(_urut(diagnostik))
    return Susunan(isi, laporan, dokumen, _urut(diagnostik))


def periksa(tahun: int, folder: Folder) -> tuple[Diagnostic, ...]:
    """Every finding on content and templates, without writing anything."""
    try:
        return susun(tahun, folder).diagnostik
    except ContentError as e:
        return e.diagnostics


def bangun(tahun: int, folder: Folder, kemajuan: Kemajuan = _diam) -> Hasil:
    """Build ``<out>/<tahun>/lkip-<tahun>.docx`` and ``.pdf``.

    Raises:
        ContentError: content or templates can't be used; nothing was written.
        LostWordsError: the PDF lacks words of the .docx; nothing was written.
    """
    mulai = time.perf_counter()
    susunan = susun(tahun, folder, kemajuan)
    dokumen = susunan.dokumen
    kemajuan(TAHAP[3])
    kotak, tata = _tata(dokumen.bytes())
    dokumen.isi_nomor_halaman(tata.page_fields)
    tujuan = folder.out / str(tahun)
    nama = f"{dokumen.nama}-{tahun}"
    diagnostik = [*susunan.diagnostik, *_peringatan_pdf(f"{nama}.docx", kotak, tata.warnings)]
    if has_errors(diagnostik):
        raise ContentError(_urut(diagnostik))
    with _berkas_sementara(tujuan, nama) as (docx_baru, pdf_baru):
        docx_baru.write_bytes(dokumen.bytes())
        terlukis = _lukis(kotak, tata, pdf_baru, dokumen.tanggal, kemajuan)
        diagnostik += _peringatan_pdf(f"{nama}.docx", kotak, terlukis)
        kemajuan(TAHAP[6])
    return Hasil(
        docx=tujuan / f"{nama}.docx",
        pdf=tujuan / f"{nama}.pdf",
        halaman=len(tata.pages),
        tabel=dokumen.jumlah_tabel,
        gambar=dokumen.jumlah_gambar,
        detik=time.perf_counter() - mulai,
        diagnostik=_urut(diagnostik),
    )


def pdf(berkas: Path, keluaran: Path, kemajuan: Kemajuan = _diam) -> tuple[int, tuple[Diagnostic, ...]]:
    """Any .docx → PDF. Returns the number of pages and what couldn't be drawn.

    Raises:
        lkip_docgen.pdf.reader.ReadError: the file isn't a Word document that can be read.
        LostWordsError: the PDF lacks words; nothing was written.
    """
    from datetime import UTC, datetime

    kemajuan(TAHAP[3])
    kotak, tata = _tata(berkas, cetak_ulang=False)
    dibuat = kotak.properties.created
    tanggal = datetime.fromisoformat(dibuat) if dibuat else datetime.fromtimestamp(0, UTC)
    with _berkas_sementara(keluaran.parent, keluaran.stem, akhiran=(keluaran.suffix or ".pdf",)) as (pdf_baru,):
        terlukis = _lukis(kotak, tata, pdf_baru, tanggal, kemajuan)
    return len(tata.pages), _urut(_peringatan_pdf(berkas.name, kotak, [*tata.warnings, *terlukis]))


# ---------------------------------------------------------------- pieces


def _tata(sumber: bytes | Path, *, cetak_ulang: bool = True) -> tuple[box.Document, page.Layout]:
    from lkip_docgen.pdf.layout import layout
    from lkip_docgen.pdf.reader import read

    kotak = read(sumber)
    return kotak, layout(kotak, resolve_pageref=cetak_ulang)


def _lukis(
    kotak: box.Document, tata: page.Layout, pdf_baru: Path, tanggal: datetime, kemajuan: Kemajuan
) -> Sequence[page.Warning]:
    """Paint, then read the words back and compare them with the document's."""
    from lkip_docgen.pdf.paint import paint
    from lkip_docgen.pdf.readback import words
    from lkip_docgen.pdf.textcheck import lost_words

    kemajuan(TAHAP[4])
    terlukis = paint(tata, pdf_baru, invariant_date=tanggal)
    kemajuan(TAHAP[5])
    dimaafkan = [w.text for w in (*kotak.warnings, *tata.warnings, *terlukis) if w.text]
    hilang = lost_words(kotak, words(pdf_baru), excused=dimaafkan, layout=tata)
    if hilang:
        contoh = "; ".join(str(h) for h in hilang[:5])
        raise LostWordsError(f"{len(hilang)} kata dokumen Word tidak sama dengan isi PDF: {contoh}")
    return terlukis


def _peringatan_pdf(berkas: str, kotak: box.Document, peringatan: Iterable[page.Warning]) -> list[Diagnostic]:
    """LK8: what the PDF step can't draw as the file asks."""
    from lkip_docgen.pdf.peringatan import diagnostik

    return diagnostik(berkas, kotak, peringatan)


def _urut(diagnostik: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(dict.fromkeys(diagnostik), key=sort_key))


@contextmanager
def _berkas_sementara(
    folder: Path, nama: str, akhiran: Sequence[str] = (".docx", ".pdf")
) -> Iterator[tuple[Path, ...]]:
    """Files beside their final names, renamed together when the block ends well, removed when it doesn't."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".lkip-", dir=folder) as sementara:
        baru = tuple(Path(sementara) / f"{nama}{a}" for a in akhiran)
        yield baru
        for berkas in baru:
            os.replace(berkas, folder / berkas.name)


def nama_tersedia(tahun: int, folder: Folder) -> Mapping[str, str]:
    """Every name that narrative and templates can use, with its present printed value."""
    _, laporan, _ = hitung(tahun, folder)
    return dict(laporan.daftar_nama())
