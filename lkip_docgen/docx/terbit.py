"""The room's way in: which documents of ``susunan.yaml`` come out this year, each composed, and every problem of all of
them in one run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, NamedTuple

from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import ContentError, Diagnostic, closest, has_errors
from lkip_docgen.docx.bagian import buka_bagian
from lkip_docgen.docx.dokumen import Dokumen
from lkip_docgen.docx.gambar_dokumen import GambarJadi
from lkip_docgen.docx.pakai_ulang import PakaiUlang
from lkip_docgen.docx.paket import DOKUMEN, PaketRusak
from lkip_docgen.docx.penyusun import Penyusun
from lkip_docgen.docx.periksa_cakupan import tak_tercetak
from lkip_docgen.docx.pindaian import Pindaian
from lkip_docgen.docx.reviu import CONTOH as CONTOH_REVIU
from lkip_docgen.docx.reviu import ReviuView, kutipan
from lkip_docgen.docx.susunan import BERKAS, SEMUA, SusunanDokumen, baca_susunan
from lkip_docgen.docx.tanda import Sumber, baca
from lkip_docgen.docx.tanda_tangan import CONTOH, CetakView
from lkip_docgen.docx.ungkapan import PenghitungUngkapan
from lkip_docgen.docx.xml import BODY
from lkip_docgen.metrics.ekspresi import buat_lingkungan
from lkip_docgen.metrics.pandangan.laporan import Laporan

LAPORAN: Final = "lkip"
"""The id of the report itself."""
_SEMUA: Final = (SEMUA,)


def tak_dikenal(templates: Path, dokumen: Iterable[str]) -> str:
    """Which of the ids no document of the templates has, in words; empty where there is none.

    Raises:
        ContentError: ``susunan.yaml`` can't be used.
    """
    ada = [*(d.id for d in baca_susunan(templates).values() if not d.pengiring), SEMUA]
    for id in dokumen:
        if id not in ada:
            mirip = closest(id, ada)
            saran = f', mungkin maksudnya "{mirip}"?' if mirip else ""
            return f'dokumen "{id}" tidak ada{saran} (yang ada: {", ".join(ada)})'
    return ""


def id_lampiran(templates: Path) -> tuple[str, ...]:
    """The ids of the annexes that the templates make, in their order; none where ``susunan.yaml`` can't be used, which
    composing tells."""
    try:
        daftar = baca_susunan(templates)
    except ContentError:
        return ()
    return tuple(dict.fromkeys(b.lampiran.id for d in daftar.values() for b in d.bagian if b.lampiran is not None))


def susun(
    laporan: Laporan,
    isi: Isi,
    templates: Path,
    gambar: Mapping[str, GambarJadi | Sequence[GambarJadi]],
    dokumen: Sequence[str] = (LAPORAN,),
    pindaian: Mapping[str, Pindaian] | None = None,
    *,
    kanan: bool = False,
    ringan: bool = False,
) -> tuple[tuple[Dokumen, ...], list[Diagnostic]]:
    """Compose documents of ``susunan.yaml`` by id, in the order asked for; one that stands for a list gives one for each
    item, and "semua" all that there are this year. None at all where an error was found; the list holds everything found.
    ``pindaian`` stand for annexes; where a paper is a document of its own it is made from the content, not replaced.
    ``kanan``: parts begin on right-hand pages, for printing on both sides. ``ringan``: for their findings alone."""
    try:
        daftar = baca_susunan(templates)
    except ContentError as e:
        return (), list(e.diagnostics)
    masalah: list[Diagnostic] = []
    terbitan = _Terbitan(laporan, templates, daftar, masalah)
    jadi: list[Dokumen] = []
    diminta = _diminta(daftar, dokumen, templates, masalah)
    ulang = PakaiUlang(diminta) if ringan else None
    for d in diminta:
        sebelum = len(masalah)
        terikat = terbitan.terikat(d)
        if not terikat and len(masalah) == sebelum:
            masalah.append(terbitan.tiada(d, wajib=d.id in dokumen))
        for nama in terikat:
            scan = pindaian if d.berlampiran else None
            lain = _pengganti(daftar, d)
            penyusun = Penyusun(laporan, isi, templates, gambar, d, nama, lain, scan, kanan=kanan, pakai_ulang=ulang)
            hasil, temuan = penyusun.susun(ringan=ringan)
            masalah += temuan
            if hasil is None:
                continue
            if hasil.nama.lower() in {j.nama.lower() for j in jadi}:
                masalah.append(terbitan.kembar(d, hasil.nama))
            jadi.append(hasil)
    masalah = list(dict.fromkeys(masalah))
    return () if has_errors(masalah) else tuple(jadi), masalah


class Pemeriksaan(NamedTuple):
    """What composing finds, and who tells what is numbered in the report ("Tabel 3.1" → its bookmark or ""): nothing where it
    can't be composed."""

    temuan: list[Diagnostic]
    nomor: Callable[[], Mapping[str, str]]


def periksa_susunan(
    laporan: Laporan,
    isi: Isi,
    templates: Path,
    gambar: Mapping[str, GambarJadi | Sequence[GambarJadi]],
    pindaian: Mapping[str, Pindaian] | None = None,
) -> Pemeriksaan:
    """What composing every document would find. One that doesn't come out this year has only its templates looked at."""
    jadi, masalah = susun(laporan, isi, templates, gambar, _SEMUA, pindaian, ringan=True)
    if jadi:
        masalah += tak_tercetak(isi, [d.cakupan for d in jadi])
    masalah += _periksa_pengiring(laporan, isi, templates)
    ada = [d for d in masalah if d.code != _DILEWATI]
    if len(ada) != len(masalah):
        ada = list(dict.fromkeys([*ada, *periksa_templat(templates, laporan, isi)]))
    return Pemeriksaan(ada, next((d.nomor for d in jadi if d.id == LAPORAN), dict))


def susun_daftar(
    laporan: Laporan, isi: Isi, templates: Path, cetak: CetakView
) -> tuple[tuple[Dokumen, ...], list[Diagnostic]]:
    """Compose what comes with a print set: the documents of ``susunan.yaml`` with ``cetak: ya``."""
    return _susun_pengiring(laporan, isi, templates, "cetak", cetak)


def susun_reviu(
    laporan: Laporan, isi: Isi, templates: Path, reviu: ReviuView
) -> tuple[tuple[Dokumen, ...], list[Diagnostic]]:
    """Compose the review: the documents of ``susunan.yaml`` with ``reviu: ya``. None at all is an error (LK616)."""
    jadi, masalah = _susun_pengiring(laporan, isi, templates, "reviu", reviu)
    if not jadi and not has_errors(masalah):
        berkas = f"{templates.as_posix()}/{BERKAS}"
        pesan = "dokumen reviu belum ada dalam susunan templat"
        saran = "tambahkan dokumen dengan reviu: ya, seperti pada susunan.yaml bawaan"
        masalah.append(Diagnostic("LK616", "error", pesan, berkas, hint=saran))
    return tuple(replace(d, harfiah=(*d.harfiah, *kutipan(reviu))) for d in jadi), masalah


def _susun_pengiring(
    laporan: Laporan, isi: Isi, templates: Path, nama: str, isian: CetakView | ReviuView
) -> tuple[tuple[Dokumen, ...], list[Diagnostic]]:
    try:
        daftar = baca_susunan(templates)
    except ContentError as e:
        return (), list(e.diagnostics)
    masalah: list[Diagnostic] = []
    jadi: list[Dokumen] = []
    for d in daftar.values():
        if d.pengiring == nama:
            hasil, temuan = Penyusun(laporan, isi, templates, {}, d, {nama: isian}).susun()
            masalah += temuan
            jadi += [] if hasil is None else [hasil]
    return () if has_errors(masalah) else tuple(jadi), masalah


_CONTOH: Final[Mapping[str, CetakView | ReviuView]] = {"cetak": CONTOH, "reviu": CONTOH_REVIU}
"""What documents made by a command of their own are looked at with."""


def _periksa_pengiring(laporan: Laporan, isi: Isi, templates: Path) -> list[Diagnostic]:
    """The templates of what a command of its own makes."""
    try:
        daftar = baca_susunan(templates)
    except ContentError:
        return []  # told already by composing the others
    pengiring = [(d, {d.pengiring: _CONTOH[d.pengiring]}) for d in daftar.values() if d.pengiring]
    return [x for d, terikat in pengiring for x in Penyusun(laporan, isi, templates, {}, d, terikat).periksa()]


def periksa_templat(templates: Path, laporan: Laporan | None = None, isi: Isi | None = None) -> list[Diagnostic]:
    """What is wrong with the templates in themselves: for when the content can't be printed. With what could be read of the
    content, names that no content has are told as well."""
    try:
        susunan = baca_susunan(templates)
    except ContentError as e:
        return list(e.diagnostics)
    masalah: list[Diagnostic] = []
    for d in susunan.values():
        if laporan is not None and isi is not None:
            for nama in _Terbitan(laporan, templates, susunan, []).contoh(d):
                masalah += Penyusun(laporan, isi, templates, {}, d, nama).periksa()
            continue
        for bagian in dict.fromkeys(b.bagian for b in d.bagian):
            _periksa_bentuk(templates / f"{bagian}.docx", masalah)
    return list(dict.fromkeys(masalah))


def _periksa_bentuk(berkas: Path, masalah: list[Diagnostic]) -> None:
    sebutan = berkas.as_posix()
    paket = buka_bagian(berkas, sebutan, masalah)
    if paket is None:
        return
    try:
        akar = paket.xml(DOKUMEN)
    except PaketRusak as e:
        masalah.append(Diagnostic("LK602", "error", f"templat tidak dapat dipakai: {e}", sebutan))
        return
    body = None if akar is None else akar.find(BODY)
    if body is not None:
        baca(Sumber(sebutan, body), masalah)


_DILEWATI: Final = "LK617"


class _Terbitan:
    """Which documents there are this year, by the conditions and lists of susunan.yaml."""

    def __init__(
        self, laporan: Laporan, templates: Path, daftar: Mapping[str, SusunanDokumen], masalah: list[Diagnostic]
    ) -> None:
        self._berkas = f"{templates.as_posix()}/{BERKAS}"
        self._ungkapan = PenghitungUngkapan(buat_lingkungan(), laporan.konteks(), self._berkas, masalah)
        self._daftar = daftar

    def terikat(self, d: SusunanDokumen) -> list[dict[str, Any]]:
        """The names bound in each of its files, none where there is no such document this year."""
        if d.syarat is not None and not self._ungkapan.nilai(d.syarat, "syarat", d.di("syarat")):
            return []
        if d.untuk is None:
            return [{}]
        return [{d.untuk.nama: x} for x in self._butir(d)]

    def contoh(self, d: SusunanDokumen) -> list[dict[str, Any]]:
        """Names to look at its templates with, whether it comes out or not."""
        if d.pengiring:
            return [{d.pengiring: _CONTOH[d.pengiring]}]
        return [{}] if d.untuk is None else [{d.untuk.nama: x} for x in self._butir(d)[:1]]

    def _butir(self, d: SusunanDokumen) -> tuple[Any, ...]:
        if d.untuk is None:
            return ()
        nilai = self._ungkapan.nilai(d.untuk.daftar, "daftar", d.di("untuk"))
        if nilai is None or isinstance(nilai, (tuple, list)):
            return tuple(nilai or ())
        self._ungkapan.lapor(f'daftar "{d.untuk.daftar}" bukan daftar', d.di("untuk"))
        return ()

    def tiada(self, d: SusunanDokumen, *, wajib: bool) -> Diagnostic:
        """That there is no such document this year: an error where it was asked for by name."""
        di = d.di("syarat")
        pesan = self._ungkapan.polos(d.tiada, d.di("tiada")) or f'dokumen "{d.id}" tidak ada: isinya belum ditulis'
        if wajib:
            return Diagnostic("LK616", "error", pesan, self._berkas, di.baris, di.kolom)
        return Diagnostic(_DILEWATI, "note", f"{pesan}; dokumen {d.id} dilewati", self._berkas, di.baris, di.kolom)

    def kembar(self, d: SusunanDokumen, nama: str) -> Diagnostic:
        di = d.di("nama")
        saran = "pakai ungkapan yang berbeda bagi tiap dokumen, misalnya {{ pk.nama_versi }}"
        pesan = f'nama berkas "{nama}" dipakai dua dokumen'
        return Diagnostic("LK601", "error", pesan, self._berkas, di.baris, di.kolom, hint=saran)


def _diminta(
    daftar: Mapping[str, SusunanDokumen], dokumen: Sequence[str], templates: Path, masalah: list[Diagnostic]
) -> list[SusunanDokumen]:
    semua = [x for x, d in daftar.items() if not d.pengiring]
    id = dict.fromkeys(x for d in dokumen for x in (semua if d == SEMUA else (d,)))
    for hilang in (x for x in id if x not in daftar):
        masalah.append(
            Diagnostic("LK601", "error", f'dokumen "{hilang}" tidak ada', f"{templates.as_posix()}/{BERKAS}")
        )
    return [daftar[x] for x in id if x in daftar]


def _pengganti(daftar: Mapping[str, SusunanDokumen], d: SusunanDokumen) -> dict[str, str]:
    """Titles of the annexes of other documents by their bookmarks: a part that refers to "Lampiran n" of the report names
    it where it stands alone."""
    sendiri = {b.lampiran.penanda for b in d.bagian if b.lampiran is not None}
    return {
        b.lampiran.penanda: b.lampiran.judul
        for lain in daftar.values()
        for b in lain.bagian
        if b.lampiran is not None and b.lampiran.penanda not in sendiri
    }
