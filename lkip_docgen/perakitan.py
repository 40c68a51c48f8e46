"""The first half of the path: content loaded and computed, checked, and composed to Word documents in memory.

Checking and composing run beside each other (``serempak``). What composing finds of a content that turns out to have errors
isn't told: it would be of what the errors made.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lkip_docgen.beku import Beku
from lkip_docgen.diagnostics import ContentError, Diagnostic, has_errors, sort_key
from lkip_docgen.serempak import Pekerjaan, Tugas

if TYPE_CHECKING:
    from lkip_docgen.alinea_templat import AlineaTemplat
    from lkip_docgen.content.model.isi import Isi
    from lkip_docgen.content.model.kantor import Sisihan
    from lkip_docgen.docx import Dokumen
    from lkip_docgen.docx.pindaian import Pindaian
    from lkip_docgen.figures.gambar import Gambar
    from lkip_docgen.metrics import Laporan

Kemajuan = Callable[[str], None]
"""Called with the name of the stage that begins."""

LAPORAN = ("lkip",)
"""The report alone."""

SEMUA = "semua"
"""Stands for all documents that there are this year."""

TAHAP_RAKIT = ("membaca, menghitung, dan memeriksa isi", "menggambar bagan", "menyusun dokumen Word")

KELUARGA_JADI = ("LK7", "LK8")
"""What only pages tell: a check, which makes none, doesn't know whether an entry for them is of use."""


class UnknownDocumentError(Exception):
    """Asked for a document that ``susunan.yaml`` doesn't have. Wrong usage: exit code 2."""


class Folder(Beku):
    """Where a run reads and writes."""

    content: Path = Path("content")
    templates: Path = Path("templates/docx")
    out: Path = Path("build")


class Setelan(Beku):
    """What a run sets otherwise than the content says: the paper ("A4", "F4"), and whether parts begin on right-hand pages,
    for printing on both sides."""

    kertas: str | None = None
    kanan: bool = False


BIASA = Setelan()


class Susunan(Beku):
    """Checked and composed documents, before pages."""

    isi: Isi
    laporan: Laporan
    dokumen: tuple[Dokumen, ...]
    diagnostik: tuple[Diagnostic, ...]


class _Tersusun(NamedTuple):
    """What checking is told of composing: its findings, the report's numbers as printed with their bookmarks or "", and what
    was typed in the templates."""

    temuan: list[Diagnostic]
    nomor: Mapping[str, str]
    alinea: Sequence[AlineaTemplat]


class _Bahan(NamedTuple):
    """What composing is made from."""

    isi: Isi
    laporan: Laporan
    gambar: Mapping[str, Gambar | Sequence[Gambar]]
    pindaian: Mapping[str, Pindaian]


_Buat = Callable[[_Bahan], tuple[list[Diagnostic], Mapping[str, str]]]
"""Composes, and gives what it finds and the report's numbers."""


def diam(_tahap: str) -> None:
    """No progress shown."""


def urut(diagnostik: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Each finding once, by place."""
    return tuple(sorted(dict.fromkeys(diagnostik), key=sort_key))


def _tertaut(diagnostik: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The same, and between stages what follows from what. (Loads the rules, which a PDF alone or a build's pages need not.)"""
    from lkip_docgen.checks.ikutan_tahap import tautkan_tahap

    return urut(tautkan_tahap(diagnostik))


def susun(
    tahun: int,
    folder: Folder,
    kemajuan: Kemajuan = diam,
    dokumen: Sequence[str] = LAPORAN,
    setelan: Setelan = BIASA,
) -> Susunan:
    """Load, compute, check, draw, and compose Word documents of ``susunan.yaml`` (by id) in memory.

    Raises:
        ContentError: with every error and warning of content and templates.
        UnknownDocumentError: there is no document of that id; told before anything is read.
    """
    _dikenal(dokumen, folder)
    jadi: list[Dokumen] = []

    def buat(b: _Bahan) -> tuple[list[Diagnostic], Mapping[str, str]]:
        from lkip_docgen import docx

        hasil, temuan = docx.susun(
            b.laporan, b.isi, folder.templates, b.gambar, dokumen, b.pindaian, kanan=setelan.kanan
        )
        jadi.extend(hasil)
        return temuan, next((d.nomor() for d in hasil if d.id in LAPORAN), {})

    isi, laporan, diagnostik = _rakit(tahun, folder, kemajuan, buat, dokumen, setelan.kertas)
    if has_errors(diagnostik):
        raise ContentError(diagnostik)
    return Susunan(isi, laporan, tuple(jadi), diagnostik)


def periksa(tahun: int, folder: Folder) -> tuple[Diagnostic, ...]:
    """Every finding on content and templates, those of every document, without writing anything."""
    try:
        return _rakit(tahun, folder, diam, _susun_ringan(folder), (SEMUA,), None, _dapat_dinilai)[2]
    except ContentError as e:
        return e.diagnostics


def periksa_jadi(
    isi: Isi, laporan: Laporan, folder: Folder, gambar: Mapping[str, Gambar | Sequence[Gambar]]
) -> tuple[Diagnostic, ...]:
    """Of ``periksa`` what content without errors and the templates give together: the findings of composing every document,
    of the templates' words, of scans, and of what is numbered."""
    tersusun = _tersusun(isi, laporan, folder, gambar, _susun_ringan(folder), (SEMUA,))
    return _tertaut(_temuan_jadi(isi, laporan, tersusun, (SEMUA,), _dapat_dinilai))


def _susun_ringan(folder: Folder) -> _Buat:
    """Composing for its findings alone."""

    def buat(b: _Bahan) -> tuple[list[Diagnostic], Mapping[str, str]]:
        from lkip_docgen import docx

        temuan, nomor = docx.periksa_susunan(b.laporan, b.isi, folder.templates, b.gambar, b.pindaian)
        return temuan, nomor()

    return buat


def _dapat_dinilai(s: Sisihan) -> bool:
    return not s.kode.startswith(KELUARGA_JADI)


def hitung(tahun: int, folder: Folder, kertas: str | None = None) -> tuple[Isi, Laporan, list[Diagnostic]]:
    """Content loaded, computed and checked; with ``kertas`` for another paper than its own.

    Raises:
        ContentError: with every problem of the content, and of the templates' own form.
    """
    isi, laporan, diagnostik = muat_hitung(tahun, folder, kertas)
    from lkip_docgen import checks

    diagnostik += checks.periksa_laporan(isi, laporan)
    if has_errors(diagnostik):
        raise ContentError(_tertaut([*diagnostik, *_periksa_bentuk(folder, laporan, isi)]))
    return isi, laporan, diagnostik


def muat_hitung(tahun: int, folder: Folder, kertas: str | None = None) -> tuple[Isi, Laporan, list[Diagnostic]]:
    """Content loaded and ready to be computed (a figure is when it is asked for), with what loading found.

    Raises:
        ContentError: too little can be read to go on.
    """
    from lkip_docgen.content.muat import muat

    isi, diagnostik = muat(folder.content, tahun)
    if isi is None:
        raise ContentError(_tertaut([*diagnostik, *_periksa_templat(folder, None, None)]))
    from lkip_docgen import metrics

    if kertas is not None:
        isi = isi._replace(laporan=isi.laporan.model_copy(update={"kertas": kertas}))
    return isi, metrics.hitung(isi), [*diagnostik]


def _rakit(
    tahun: int,
    folder: Folder,
    kemajuan: Kemajuan,
    buat: _Buat,
    dokumen: Sequence[str],
    kertas: str | None,
    dinilai: Callable[[Sisihan], bool] | None = None,
) -> tuple[Isi, Laporan, tuple[Diagnostic, ...]]:
    """Load and compute; then check, and beside it draw and compose with ``buat``, which gives what it finds and the report's
    numbers. With every finding; of the set-asides that ``dinilai`` names it is told which are of no use.

    Raises:
        ContentError: too little can be read to go on.
    """
    kemajuan(TAHAP_RAKIT[0])
    isi, laporan, dimuat = muat_hitung(tahun, folder, kertas)

    def tugas() -> Tugas[_Tersusun | None, tuple[Diagnostic, ...]]:
        return _memeriksa(isi, laporan, dimuat, folder, dokumen, dinilai)

    # What both need is loaded once, before they part: expressions, and Jinja with them.
    importlib.import_module("lkip_docgen.metrics.ungkapan_narasi")

    # What couldn't be read whole isn't composed: nothing to do beside.
    with Pekerjaan(tugas, terpisah=False if has_errors(dimuat) else None) as pemeriksaan:
        if pemeriksaan.selesai:
            return isi, laporan, pemeriksaan.lanjut(None)
        try:
            tersusun = _menyusun(isi, laporan, folder, kemajuan, buat, dokumen)
        except Exception:
            # What breaks composing may be what the rules tell; if they find no error, it is a fault of ours.
            diagnostik = pemeriksaan.lanjut(None)
            if not has_errors(diagnostik):
                raise
            return isi, laporan, diagnostik
        return isi, laporan, pemeriksaan.lanjut(tersusun)


def _menyusun(
    isi: Isi,
    laporan: Laporan,
    folder: Folder,
    kemajuan: Kemajuan,
    buat: _Buat,
    dokumen: Sequence[str],
) -> _Tersusun:
    kemajuan(TAHAP_RAKIT[1])
    from lkip_docgen import figures

    gambar = figures.gambar_laporan(laporan)
    kemajuan(TAHAP_RAKIT[2])
    return _tersusun(isi, laporan, folder, gambar, buat, dokumen)


def _tersusun(
    isi: Isi,
    laporan: Laporan,
    folder: Folder,
    gambar: Mapping[str, Gambar | Sequence[Gambar]],
    buat: _Buat,
    dokumen: Sequence[str],
) -> _Tersusun:
    from lkip_docgen import docx

    pindaian, masalah = _buka_pindaian(isi, folder)
    temuan, nomor = buat(_Bahan(isi, laporan, gambar, pindaian))
    teks = docx.teks_templat(folder.templates, dokumen)
    return _Tersusun([*masalah, *temuan, *teks.temuan], nomor, teks.alinea)


def _memeriksa(
    isi: Isi,
    laporan: Laporan,
    dimuat: list[Diagnostic],
    folder: Folder,
    dokumen: Sequence[str],
    dinilai: Callable[[Sisihan], bool] | None,
) -> Tugas[_Tersusun | None, tuple[Diagnostic, ...]]:
    """Every rule on content, and with what composing found (None: it broke) on templates; all findings."""
    from lkip_docgen import checks

    diagnostik = [*dimuat, *checks.periksa_laporan(isi, laporan)]
    if has_errors(diagnostik):
        return _tertaut([*diagnostik, *_periksa_bentuk(folder, laporan, isi)])
    tersusun = yield
    if tersusun is None:
        return _tertaut(diagnostik)
    return _tertaut([*diagnostik, *_temuan_jadi(isi, laporan, tersusun, dokumen, dinilai)])


def _temuan_jadi(
    isi: Isi,
    laporan: Laporan,
    tersusun: _Tersusun,
    dokumen: Sequence[str],
    dinilai: Callable[[Sisihan], bool] | None,
) -> list[Diagnostic]:
    """What is found once it is composed: in the templates, and of what is numbered."""
    from lkip_docgen import checks
    from lkip_docgen.checks.sisihkan import sisihkan_hasil

    di_templat = [*tersusun.temuan, *_periksa_teks(isi, laporan, tersusun.alinea, dokumen)]
    hasil = sisihkan_hasil(isi, di_templat, dinilai)
    return [*hasil, *checks.periksa_tersusun(isi, laporan, lambda: tersusun.nomor)]


def _periksa_bentuk(folder: Folder, laporan: Laporan, isi: Isi) -> list[Diagnostic]:
    """What is wrong with scans and templates in themselves, told in the same run as the content's faults."""
    from lkip_docgen.checks.sisihkan import sisihkan_hasil

    return sisihkan_hasil(isi, [*_buka_pindaian(isi, folder)[1], *_periksa_templat(folder, laporan, isi)])


def _periksa_templat(folder: Folder, laporan: Laporan | None, isi: Isi | None) -> list[Diagnostic]:
    from lkip_docgen import docx

    teks = docx.teks_templat(folder.templates, (SEMUA,))
    temuan = [*docx.periksa_templat(folder.templates, laporan, isi), *teks.temuan]
    if laporan is not None and isi is not None:
        temuan += _periksa_teks(isi, laporan, teks.alinea, (SEMUA,))
    return temuan


def _periksa_teks(
    isi: Isi, laporan: Laporan, alinea: Sequence[AlineaTemplat], dokumen: Sequence[str]
) -> list[Diagnostic]:
    """What is wrong with the words typed in templates; where all documents' are there, the narrative that none prints."""
    from lkip_docgen import checks

    temuan = checks.periksa_templat(isi, laporan, alinea)
    return [*temuan, *checks.narasi_tak_tercetak(isi, alinea)] if SEMUA in dokumen else temuan


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
