"""Runs slips: each alone in a copy of the content, loaded and checked within this process as ``lkip check`` does.

What counts as found is what the clean content doesn't give. Findings are compared without their line numbers, which
shift when lines are added.

A slip in the content that the content's own check tells is told; only what that passes over is composed with the templates
as well. A slip in a template is composed with the clean content, loaded once. The processes are forked from one that has
read everything (``ingatan``), each for a handful of slips, so that nothing a slip left behind reaches far.
"""

from __future__ import annotations

import gc
import multiprocessing
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing.queues import SimpleQueue
from pathlib import Path
from typing import Literal
from zipfile import ZIP_STORED, ZipFile

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from tests.tools.mutasi.ingatan import ingatan
from tests.tools.mutasi.jadi import periksa_jadi
from tests.tools.mutasi.slip import TEMPLAT, Hasil, Slip, Temuan, terapkan
from tests.tools.mutasi.sumber import Sumber

_BARIS = re.compile(r"baris \d+")
_DOKUMEN = "word/document.xml"
_BORONGAN = 16

Tahap = Literal["isi", "jadi"]
Lain = tuple[tuple[str, str], ...]
"""Files that stand beside the content: path and text."""


@dataclass
class Bengkel:
    """A copy of the content to spoil, and what the clean one gives at each stage, by the files that stand beside."""

    sumber: Sumber
    folder: Path
    bersih: dict[tuple[Tahap, Lain], Counter[Temuan]] = field(default_factory=dict)
    _dasar: tuple[Isi, Laporan] | None = None

    @property
    def isi(self) -> Path:
        return self.folder / "content"

    @property
    def templat(self) -> Path:
        return self.folder / "templates"

    def siapkan(self, lain: Iterable[Lain] = ()) -> None:
        """Copy what the slips may touch, and look once at all of it, and at what there is with the files ``lain`` beside."""
        shutil.copytree(self.sumber.akar, self.isi, ignore=shutil.ignore_patterns("skema"))
        assert self.sumber.templat is not None
        shutil.copytree(self.sumber.templat, self.templat)
        for di in {(), *lain}:
            self._berkas_lain(di)
            self._bersih("isi", di)
            self._bersih("jadi", di)
            self._buang(di)

    # ------------------------------------------------------------ one slip

    def coba(self, slip: Slip) -> Hasil:
        """What the checker says of a slip."""
        lain = slip.berkas_lain
        self._berkas_lain(lain)
        try:
            bersih = {tahap: self._bersih(tahap, lain) for tahap in ("isi", "jadi")}
            berubah = terapkan(self.sumber.teks, slip.sunting)
            for nama, teks in berubah.items():
                self._tulis(nama, teks)
            try:
                tahap = self._jadi_bersih() if slip.berkas.startswith(TEMPLAT) else self._tahap()
                return self._putuskan(tahap, bersih)
            except Exception as e:  # whatever a slip may break in the program is what is looked for
                return Hasil((), f"{type(e).__name__}: {e}")
            finally:
                for nama in berubah:
                    self._pulihkan(nama)
        finally:
            self._buang(lain)

    def _putuskan(
        self, tahap: Iterable[tuple[Tahap, list[Temuan]]], bersih: dict[Tahap, Counter[Temuan]]
    ) -> Hasil:
        """Stage after stage, until one has told."""
        hasil = Hasil(())
        for nama, temuan in tahap:
            hasil = Hasil((*hasil.baru, *_baru(temuan, bersih[nama])))
            if hasil.tertangkap:
                break
        return hasil

    def _berkas_lain(self, berkas: Lain) -> None:
        for nama, teks in berkas:
            (self.isi / nama).parent.mkdir(parents=True, exist_ok=True)
            (self.isi / nama).write_text(teks, encoding="utf-8")

    def _buang(self, berkas: Lain) -> None:
        for nama, _ in berkas:
            (self.isi / nama).unlink()

    def _bersih(self, tahap: Tahap, lain: Lain) -> Counter[Temuan]:
        if (tahap, lain) not in self.bersih:
            for nama, temuan in self._tahap():
                self.bersih[nama, lain] = Counter(_bandingan(t) for t in temuan)
        return self.bersih[tahap, lain]

    def _tulis(self, nama: str, teks: str) -> None:
        if not nama.startswith(TEMPLAT):
            (self.isi / nama).write_bytes(teks.encode())
            return
        asal = self._templat_asal(nama)
        with ZipFile(asal) as dari, ZipFile(self.templat / asal.name, "w", ZIP_STORED) as ke:
            for butir in dari.infolist():
                ke.writestr(butir.filename, teks.encode() if butir.filename == _DOKUMEN else dari.read(butir))

    def _pulihkan(self, nama: str) -> None:
        if nama.startswith(TEMPLAT):
            shutil.copyfile(asal := self._templat_asal(nama), self.templat / asal.name)
        else:
            self._tulis(nama, self.sumber.teks[nama])

    def _templat_asal(self, nama: str) -> Path:
        assert self.sumber.templat is not None
        return self.sumber.templat / nama.removeprefix(TEMPLAT)

    # ------------------------------------------------------------ the stages

    def periksa(self) -> list[Temuan]:
        """Every finding of the content and templates as they stand."""
        return [t for _, temuan in self._tahap() for t in temuan]

    def _tahap(self) -> Iterator[tuple[Tahap, list[Temuan]]]:
        """Content alone, then composed; with errors in it that is not done."""
        isi, diagnostik = muat(self.isi, self.sumber.tahun)
        if isi is None:
            yield "isi", self._temuan(diagnostik)
            return
        laporan = metrics.hitung(isi)
        yield "isi", (temuan := self._temuan([*diagnostik, *periksa_laporan(isi, laporan)]))
        if not any(t.berat == "error" for t in temuan):
            yield "jadi", self._temuan(periksa_jadi(isi, laporan, self.templat))

    def _jadi_bersih(self) -> Iterator[tuple[Tahap, list[Temuan]]]:
        """The clean content composed with the templates as they stand."""
        if self._dasar is None:
            isi, _ = muat(self.isi, self.sumber.tahun)
            assert isi is not None
            self._dasar = isi, metrics.hitung(isi)
        yield "jadi", self._temuan(periksa_jadi(*self._dasar, self.templat))

    def _temuan(self, diagnostik: Iterable[Diagnostic]) -> list[Temuan]:
        awalan = f"{self.isi.as_posix()}/", f"{self.folder.as_posix()}/"
        hasil = []
        for d in diagnostik:
            berkas, pesan = d.file, d.message
            for a in awalan:
                berkas, pesan = berkas.removeprefix(a), pesan.replace(a, "")
            hasil.append(Temuan(d.code, d.severity, berkas, d.line, pesan))
        return hasil


def _bandingan(t: Temuan) -> Temuan:
    return Temuan(t.kode, t.berat, t.berkas, 0, _BARIS.sub("baris", t.pesan))


def _baru(temuan: Iterable[Temuan], bersih: Counter[Temuan]) -> Iterator[Temuan]:
    sisa = bersih.copy()
    for t in temuan:
        if sisa[_bandingan(t)]:
            sisa[_bandingan(t)] -= 1
        else:
            yield t


# ---------------------------------------------------------------- all slips

_bengkel: list[Bengkel] = []
"""One for each process at a time."""


_bebas: SimpleQueue[int] | None = None
"""The numbers of those that no process works in."""


def _mulai(bebas: SimpleQueue[int]) -> None:
    global _bebas
    _bebas = bebas
    gc.disable()  # the process ends before there is much to collect


def _borongan(slip: Sequence[Slip]) -> list[Hasil]:
    """A batch, in a workshop that is free."""
    assert _bebas is not None
    n = _bebas.get()
    try:
        return [_bengkel[n].coba(s) for s in slip]
    finally:
        _bebas.put(n)


def jalankan(sumber: Sumber, slip: Sequence[Slip], pekerja: int = 2) -> list[Hasil]:
    """The results of slips, in their order, by ``pekerja`` processes; by this one alone where none can be forked."""
    if "fork" not in multiprocessing.get_all_start_methods():
        pekerja = 1
    with tempfile.TemporaryDirectory(prefix="mutasi-") as folder, ingatan():
        bersih: dict[tuple[Tahap, Lain], Counter[Temuan]] = {}
        _bengkel[:] = [Bengkel(sumber, Path(folder, str(n)), bersih) for n in range(pekerja)]
        for b in _bengkel:
            b.siapkan(s.berkas_lain for s in slip)
        if pekerja == 1:
            return [_bengkel[0].coba(s) for s in slip]
        return _bercabang(slip, pekerja)


def _bercabang(slip: Sequence[Slip], pekerja: int) -> list[Hasil]:
    konteks = multiprocessing.get_context("fork")
    bebas = konteks.SimpleQueue()
    for n in range(pekerja):
        bebas.put(n)
    gc.collect()
    gc.freeze()
    try:
        # Not concurrent.futures: its workers of limited life are known to leave it waiting for ever.
        with konteks.Pool(pekerja, _mulai, (bebas,), maxtasksperchild=1) as kolam:
            return [h for hasil in kolam.imap(_borongan, _potong(slip)) for h in hasil]
    finally:
        gc.unfreeze()


def bersih(sumber: Sumber) -> list[Temuan]:
    """The findings on the clean content."""
    with tempfile.TemporaryDirectory(prefix="mutasi-") as folder:
        bengkel = Bengkel(sumber, Path(folder))
        bengkel.siapkan()
        return bengkel.periksa()


def _potong(slip: Sequence[Slip]) -> Iterator[list[Slip]]:
    urut = iter(slip)
    while borongan := list(islice(urut, _BORONGAN)):
        yield borongan
