"""The one linear path from ``content/`` to both files. Its first half, up to the composed documents, is ``perakitan``.

    load → compute → check → draw → compose → lay out → write back page numbers → paint → compare texts → write

A run makes one document or several from one reading of the content; what is said above happens to each, stage by stage.

One direction, no way back except the page numbers. Every stage returns new data. Problems are collected over as many
stages as can still run, so that a user sees all of them at once; nothing is written while there is an error.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lkip_docgen.diagnostics import ContentError, Diagnostic, has_errors, has_warnings
from lkip_docgen.perakitan import (
    KELUARGA_JADI,
    LAPORAN,
    TAHAP_RAKIT,
    Folder,
    Kemajuan,
    Setelan,
    Susunan,
    UnknownDocumentError,
    diam,
    hitung,
    muat_hitung,
    periksa,
    susun,
    urut,
)
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

TAHAP = (*TAHAP_RAKIT, "menata halaman", "melukis PDF", "membandingkan teks", "menyimpan")


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
    return urut(temuan)


def _sisihkan(isi: Isi | None, temuan: list[Diagnostic], berkas: Sequence[str] = ()) -> list[Diagnostic]:
    """What the office set aside of findings on built files; of its entries for the files ``berkas`` which are of no use."""
    if isi is None or not isi.laporan.abaikan:
        return temuan
    from lkip_docgen.checks.sisihkan import sisihkan_hasil

    return sisihkan_hasil(isi, temuan, lambda s: s.kode.startswith(KELUARGA_JADI) and s.berkas in berkas)


def _berhenti(temuan: Sequence[Diagnostic], *, ketat: bool) -> None:
    if has_errors(temuan) or (ketat and has_warnings(temuan)):
        raise ContentError(urut(temuan))


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
        temuan = urut(peringatan_pdf(berkas.name, kotak, [*tata.warnings, *terlukis]))
        if has_errors(temuan):
            raise ContentError(temuan)
        bandingkan(kotak, tata, baru[nama], terlukis)
    return len(tata.pages), temuan


# ---------------------------------------------------------------- pieces


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
    """Every name that narrative and templates can use, with its present printed value; also while rules find errors, since
    names are wanted most while the content is written.

    Raises:
        ContentError: a file can't be read whole, or what the rules found keeps a value from being worked out.
    """
    _, laporan, dimuat = muat_hitung(tahun, folder)
    if has_errors(dimuat):
        hitung(tahun, folder)  # raises, with every finding
    try:
        return dict(laporan.daftar_nama())
    except Exception:
        hitung(tahun, folder)
        raise
