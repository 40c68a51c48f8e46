"""The one linear path from ``content/`` to both files; the only module that knows every stage.

    load → compute → check → draw → compose → lay out → write back page numbers → paint → compare texts → write

A run makes one document or several from one reading of the content; what is said above happens to each, stage by stage.

One direction, no way back except the page numbers. Every stage returns new data. Problems are collected over as many
stages as can still run, so that a user sees all of them at once; nothing is written while there is an error.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from lkip_docgen.diagnostics import ContentError, Diagnostic, has_errors, has_warnings, sort_key
from lkip_docgen.tertata import (
    BrokenFileError,
    BuiltFileError,
    LostWordsError,
    Tertata,
    bandingkan,
    lukis,
    pastikan_utuh,
    peringatan_pdf,
    tata_berkas,
    tata_dokumen,
    temuan_hasil,
)

if TYPE_CHECKING:
    from lkip_docgen.content.model.isi import Isi
    from lkip_docgen.docx import Dokumen
    from lkip_docgen.docx.pindaian import Pindaian
    from lkip_docgen.figures.gambar import Gambar
    from lkip_docgen.metrics import Laporan

__all__ = [
    "LAPORAN",
    "TAHAP",
    "BrokenFileError",
    "BuiltFileError",
    "Folder",
    "Hasil",
    "Kemajuan",
    "LostWordsError",
    "Setelan",
    "Susunan",
    "Tertata",
    "UnknownDocumentError",
    "bangun",
    "diam",
    "hitung",
    "nama_tersedia",
    "pdf",
    "periksa",
    "susun",
    "tata_dokumen",
    "telusuri",
    "temuan_hasil",
    "tulis",
]

Kemajuan = Callable[[str], None]
"""Called with the name of the stage that begins."""

LAPORAN = ("lkip",)
"""The report alone."""

TAHAP = (
    "membaca, menghitung, dan memeriksa isi",
    "menggambar bagan",
    "menyusun dokumen Word",
    "menata halaman",
    "melukis PDF",
    "membandingkan teks",
    "menyimpan",
)


class UnknownDocumentError(Exception):
    """Asked for a document that ``susunan.yaml`` doesn't have. Wrong usage: exit code 2."""


@dataclass(frozen=True)
class Folder:
    """Where a run reads and writes."""

    content: Path = Path("content")
    templates: Path = Path("templates/docx")
    out: Path = Path("build")


@dataclass(frozen=True)
class Setelan:
    """What a run sets otherwise than the content says: the paper ("A4", "F4"), and whether parts begin on right-hand pages,
    for printing on both sides."""

    kertas: str | None = None
    kanan: bool = False


_BIASA = Setelan()


@dataclass(frozen=True)
class Hasil:
    """A document that a build made. ``detik`` and ``diagnostik`` are those of the whole run, the same for each of its
    documents."""

    docx: Path
    pdf: Path
    halaman: int
    tabel: int
    gambar: int
    detik: float
    diagnostik: tuple[Diagnostic, ...] = field(default=())


@dataclass(frozen=True)
class Susunan:
    """Checked and composed documents, before pages."""

    isi: Isi
    laporan: Laporan
    dokumen: tuple[Dokumen, ...]
    diagnostik: tuple[Diagnostic, ...]


def diam(_tahap: str) -> None:
    """No progress shown."""


def hitung(tahun: int, folder: Folder, kertas: str | None = None) -> tuple[Isi, Laporan, list[Diagnostic]]:
    """Content loaded, computed and checked; with ``kertas`` for another paper than its own.

    Raises:
        ContentError: with every problem of the content, and of the templates' own form.
    """
    from lkip_docgen.content.muat import muat

    isi, diagnostik = muat(folder.content, tahun)
    if isi is None:
        raise ContentError(_urut([*diagnostik, *_periksa_templat(folder, None, None)]))
    from lkip_docgen import checks, metrics

    if kertas is not None:
        isi = replace(isi, laporan=isi.laporan.model_copy(update={"kertas": kertas}))
    laporan = metrics.hitung(isi)
    diagnostik += checks.periksa_laporan(isi, laporan)
    if has_errors(diagnostik):
        from lkip_docgen.checks.sisihkan import sisihkan_hasil

        pindaian = _buka_pindaian(isi, folder)[1]
        templat = sisihkan_hasil(isi, [*pindaian, *_periksa_templat(folder, laporan, isi)])
        raise ContentError(_urut([*diagnostik, *templat]))
    return isi, laporan, diagnostik


def _periksa_templat(folder: Folder, laporan: Laporan | None, isi: Isi | None) -> list[Diagnostic]:
    """What is wrong with the templates in themselves, told in the same run as the content's faults."""
    from lkip_docgen.docx import periksa_templat

    return [*periksa_templat(folder.templates, laporan, isi), *_periksa_teks(folder, laporan, isi)]


def _periksa_teks(
    folder: Folder, laporan: Laporan | None, isi: Isi | None, dokumen: Sequence[str] = ("semua",)
) -> list[Diagnostic]:
    """What is wrong with the words typed in the templates of these documents."""
    from lkip_docgen import checks, docx

    teks = docx.teks_templat(folder.templates, dokumen)
    if laporan is None or isi is None:
        return [*teks.temuan]
    narasi = checks.narasi_tak_tercetak(isi, teks.alinea) if "semua" in dokumen else []
    return [*teks.temuan, *checks.periksa_templat(isi, laporan, teks.alinea), *narasi]


def susun(
    tahun: int,
    folder: Folder,
    kemajuan: Kemajuan = diam,
    dokumen: Sequence[str] = LAPORAN,
    setelan: Setelan = _BIASA,
) -> Susunan:
    """Load, compute, check, draw, and compose Word documents of ``susunan.yaml`` (by id) in memory.

    Raises:
        ContentError: with every error and warning of content and templates.
        UnknownDocumentError: there is no document of that id; told before anything is read.
    """
    _dikenal(dokumen, folder)
    isi, laporan, diagnostik, gambar = _siapkan(tahun, folder, kemajuan, setelan.kertas)
    from lkip_docgen import checks, docx
    from lkip_docgen.checks.sisihkan import sisihkan_hasil

    pindaian, masalah = _buka_pindaian(isi, folder)
    jadi, temuan = docx.susun(laporan, isi, folder.templates, gambar, dokumen, pindaian, kanan=setelan.kanan)
    nomor = next((d.nomor for d in jadi if d.id in LAPORAN), dict)
    hasil = sisihkan_hasil(isi, [*masalah, *temuan, *_periksa_teks(folder, laporan, isi, dokumen)])
    diagnostik += [*hasil, *checks.periksa_tersusun(isi, laporan, nomor)]
    if has_errors(diagnostik):
        raise ContentError(_urut(diagnostik))
    return Susunan(isi, laporan, jadi, _urut(diagnostik))


def _buka_pindaian(isi: Isi, folder: Folder) -> tuple[Mapping[str, Pindaian], list[Diagnostic]]:
    """The scans that stand for annexes, and what is wrong with them."""
    from lkip_docgen import docx
    from lkip_docgen.pindaian import buka_pindaian

    return buka_pindaian(isi, docx.id_lampiran(folder.templates))


def _dikenal(dokumen: Sequence[str], folder: Folder) -> None:
    if tuple(dokumen) == LAPORAN:
        return
    from lkip_docgen import docx

    try:
        pesan = docx.tak_dikenal(folder.templates, dokumen)
    except ContentError:
        return  # a faulty susunan.yaml is reported with everything else
    if pesan:
        raise UnknownDocumentError(pesan)


def _siapkan(
    tahun: int, folder: Folder, kemajuan: Kemajuan = diam, kertas: str | None = None
) -> tuple[Isi, Laporan, list[Diagnostic], Mapping[str, Gambar | Sequence[Gambar]]]:
    """Everything that composing needs, once for all documents."""
    kemajuan(TAHAP[0])
    isi, laporan, diagnostik = hitung(tahun, folder, kertas)
    kemajuan(TAHAP[1])
    from lkip_docgen import figures

    gambar = figures.gambar_laporan(laporan)
    kemajuan(TAHAP[2])
    return isi, laporan, diagnostik, gambar


def periksa(tahun: int, folder: Folder) -> tuple[Diagnostic, ...]:
    """Every finding on content and templates, those of every document, without writing anything."""
    try:
        isi, laporan, diagnostik, gambar = _siapkan(tahun, folder)
    except ContentError as e:
        return e.diagnostics
    from lkip_docgen import checks, docx
    from lkip_docgen.checks.sisihkan import sisihkan_hasil

    pindaian, masalah = _buka_pindaian(isi, folder)
    temuan, nomor = docx.periksa_susunan(laporan, isi, folder.templates, gambar, pindaian)
    hasil = sisihkan_hasil(
        isi, [*masalah, *temuan, *_periksa_teks(folder, laporan, isi)], lambda s: not s.kode.startswith(_KELUARGA_JADI)
    )
    return _urut([*diagnostik, *hasil, *checks.periksa_tersusun(isi, laporan, nomor)])


_KELUARGA_JADI = ("LK7", "LK8")
"""What only pages tell: a check, which makes none, doesn't know whether an entry for them is of use."""


def bangun(
    tahun: int,
    folder: Folder,
    kemajuan: Kemajuan = diam,
    dokumen: Sequence[str] = LAPORAN,
    *,
    ketat: bool = False,
) -> tuple[Hasil, ...]:
    """Build documents of ``susunan.yaml`` by id ("semua": all that there are this year), each as
    ``<out>/<tahun>/<name>.docx`` and ``.pdf``, and with the report the ledger of its figures (``penelusuran.berkas``): all of
    them or none. ``ketat`` lets a warning that stands stop the build.

    Raises:
        ContentError: content or templates can't be used, or with ``ketat`` have warnings; nothing was written.
        BuiltFileError: a file isn't what we meant to make (words lost, its format broken); nothing was written.
        UnknownDocumentError: there is no document of that id.
    """
    mulai = time.perf_counter()
    susunan = susun(tahun, folder, kemajuan, dokumen)
    kemajuan(TAHAP[3])
    tertata = [tata_dokumen(d) for d in susunan.dokumen]
    tujuan = folder.out / str(tahun)
    diagnostik = tulis(tertata, tujuan, susunan.diagnostik, kemajuan, _buku(susunan, tertata), susunan.isi, ketat=ketat)
    detik = time.perf_counter() - mulai
    return tuple(_hasil(t, tujuan, detik, diagnostik) for t in tertata)


def _buku(susunan: Susunan, tertata: Sequence[Tertata]) -> Mapping[str, bytes]:
    """The ledger's files, where the report is among the documents: a PK alone must not take their place."""
    from lkip_docgen import penelusuran

    laporan = [t for t in tertata if t.dokumen.id in LAPORAN]
    return penelusuran.berkas(laporan, susunan.isi) if laporan else {}


def telusuri(tahun: int, folder: Folder, kata: str) -> tuple[list[str], str | None]:
    """Lines that tell where the figure ``kata`` (an id, or what is printed) comes from and stands in the report; none, and
    what may have been meant, where nothing is found.

    Raises:
        ContentError: content or templates can't be used.
    """
    from lkip_docgen import penelusuran

    susunan = susun(tahun, folder)
    return penelusuran.telusuri([tata_dokumen(d) for d in susunan.dokumen], susunan.isi, kata)


def tulis(
    tertata: Sequence[Tertata],
    tujuan: Path,
    diagnostik: Sequence[Diagnostic],
    kemajuan: Kemajuan = diam,
    tambahan: Mapping[str, bytes] | None = None,
    isi: Isi | None = None,
    *,
    ketat: bool = False,
) -> tuple[Diagnostic, ...]:
    """Paint, compare, and put both files of each document into ``tujuan``, with the files ``tambahan``: all of them or none.
    Returns ``diagnostik`` and what the pages add, less what ``isi`` sets aside.

    Raises:
        ContentError, BuiltFileError: as ``bangun``.
    """
    temuan = [*diagnostik, *(d for t in tertata for d in t.peringatan(t.tata.warnings)), *temuan_hasil(tertata)]
    temuan = _sisihkan(isi, temuan)
    _berhenti(temuan, ketat=ketat)
    lain = tambahan or {}
    with _berkas_sementara(tujuan, [*(b for t in tertata for b in t.berkas), *lain]) as baru:
        kemajuan(TAHAP[4])
        for nama, data in lain.items():
            baru[nama].write_bytes(data)
        for t in tertata:
            docx_baru, pdf_baru = (baru[b] for b in t.berkas)
            docx_baru.write_bytes(t.bytes())
            terlukis = lukis(t.tata, pdf_baru, t.dokumen.tanggal, t.asli)
            temuan += t.peringatan(terlukis)
            if t is tertata[-1]:
                kemajuan(TAHAP[5])
            bandingkan(t.kotak, t.tata, pdf_baru, terlukis)
            pastikan_utuh(t, pdf_baru)
        temuan = _sisihkan(isi, temuan, [b for t in tertata for b in t.berkas])
        _berhenti(temuan, ketat=ketat)  # painting may have added to them; nothing has its name yet
        kemajuan(TAHAP[6])
    return _urut(temuan)


def _sisihkan(isi: Isi | None, temuan: list[Diagnostic], berkas: Sequence[str] = ()) -> list[Diagnostic]:
    """What the office set aside of findings on built files; of its entries for the files ``berkas`` which are of no use."""
    if isi is None or not isi.laporan.abaikan:
        return temuan
    from lkip_docgen.checks.sisihkan import sisihkan_hasil

    return sisihkan_hasil(isi, temuan, lambda s: s.kode.startswith(_KELUARGA_JADI) and s.berkas in berkas)


def _berhenti(temuan: Sequence[Diagnostic], *, ketat: bool) -> None:
    if has_errors(temuan) or (ketat and has_warnings(temuan)):
        raise ContentError(_urut(temuan))


def _hasil(t: Tertata, tujuan: Path, detik: float, diagnostik: tuple[Diagnostic, ...]) -> Hasil:
    docx, pdf = (tujuan / b for b in t.berkas)
    return Hasil(
        docx=docx,
        pdf=pdf,
        halaman=len(t.tata.pages),
        tabel=t.dokumen.jumlah_tabel,
        gambar=t.dokumen.jumlah_gambar,
        detik=detik,
        diagnostik=diagnostik,
    )


def pdf(berkas: Path, keluaran: Path, kemajuan: Kemajuan = diam) -> tuple[int, tuple[Diagnostic, ...]]:
    """Any .docx → PDF. Returns the number of pages and what couldn't be drawn.

    Raises:
        lkip_docgen.pdf.reader.ReadError: the file isn't a Word document that can be read.
        ContentError: the file asks for what can't be left out, as a character that no font has; nothing was written.
        LostWordsError: the PDF lacks words; nothing was written.
    """
    from datetime import UTC, datetime

    kemajuan(TAHAP[3])
    kotak, tata = tata_berkas(berkas, cetak_ulang=False)
    dibuat = kotak.properties.created
    tanggal = datetime.fromisoformat(dibuat) if dibuat else datetime.fromtimestamp(0, UTC)
    nama = keluaran.name if keluaran.suffix else f"{keluaran.name}.pdf"
    with _berkas_sementara(keluaran.parent, [nama]) as baru:
        kemajuan(TAHAP[4])
        terlukis = lukis(tata, baru[nama], tanggal)
        kemajuan(TAHAP[5])
        temuan = _urut(peringatan_pdf(berkas.name, kotak, [*tata.warnings, *terlukis]))
        if has_errors(temuan):
            raise ContentError(temuan)
        bandingkan(kotak, tata, baru[nama], terlukis)
    return len(tata.pages), temuan


# ---------------------------------------------------------------- pieces


def _urut(diagnostik: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(dict.fromkeys(diagnostik), key=sort_key))


@contextmanager
def _berkas_sementara(folder: Path, nama: Sequence[str]) -> Iterator[dict[str, Path]]:
    """Files beside their final names, renamed together when the block ends well, removed when it doesn't."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".lkip-", dir=folder) as sementara:
        baru = {n: Path(sementara) / n for n in nama}
        yield baru
        for n, berkas in baru.items():
            os.replace(berkas, folder / n)


def nama_tersedia(tahun: int, folder: Folder) -> Mapping[str, str]:
    """Every name that narrative and templates can use, with its present printed value."""
    _, laporan, _ = hitung(tahun, folder)
    return dict(laporan.daftar_nama())
