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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing.queues import SimpleQueue
from pathlib import Path
from typing import Any, Literal, NamedTuple
from zipfile import ZIP_STORED, ZipFile

from pydantic import BaseModel

from lkip_docgen import metrics
from lkip_docgen.checks import rapikan, temuan_aturan
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.figures import gambar_laporan
from lkip_docgen.metrics import Laporan
from lkip_docgen.perakitan import Folder, periksa_jadi
from tests.tools.mutasi.ingatan import ingatan
from tests.tools.mutasi.slip import TEMPLAT, Hasil, Slip, Temuan, terapkan
from tests.tools.mutasi.sumber import Sumber

_BARIS = re.compile(r"baris \d+")
_DOKUMEN = "word/document.xml"
_BORONGAN = 16

Tahap = Literal["isi", "jadi"]
Gambar = Mapping[str, Any]  # charts by name, as ``figures`` hands them to composing
Lain = tuple[tuple[str, str], ...]
"""Files that stand beside the content: path and text."""


class Dasar(NamedTuple):
    """The clean content: loaded, computed, its charts drawn, and what its data say (``_polos``)."""

    isi: Isi
    laporan: Laporan
    gambar: Gambar
    polos: str


@dataclass
class Bengkel:
    """A copy of the content to spoil, and what the clean one gives at each stage, by the files that stand beside."""

    sumber: Sumber
    folder: Path
    bersih: dict[tuple[Tahap, Lain], Counter[Temuan]] = field(default_factory=dict)
    _dasar: Dasar | None = None

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
        isi, diagnostik = muat(self.isi, self.sumber.tahun)
        assert isi is not None
        assert not _bergalat(diagnostik), "the clean content can't be read"
        for di in {(), *lain}:
            self._berkas_lain(di)
            self._bersih("isi", di)
            self._bersih("jadi", di)
            self._buang(di)
        laporan = metrics.hitung(isi)
        self._dasar = Dasar(isi, laporan, gambar_laporan(laporan), _polos(isi))

    # ------------------------------------------------------------ one slip

    def coba(self, slip: Slip) -> Hasil:
        """What the checker says of a slip."""
        self._berkas_lain(slip.berkas_lain)
        try:
            bersih: dict[Tahap, Counter[Temuan]] = {t: self._bersih(t, slip.berkas_lain) for t in ("isi", "jadi")}
            with self.tersalah(slip):
                tahap = self._jadi_bersih() if slip.berkas.startswith(TEMPLAT) else self._tahap(singkat=True)
                return self._putuskan(tahap, bersih)
        except Exception as e:  # whatever a slip may break in the program is what is looked for
            return Hasil((), f"{type(e).__name__}: {e}")
        finally:
            self._buang(slip.berkas_lain)

    @contextmanager
    def tersalah(self, slip: Slip) -> Iterator[None]:
        """The slip made, for a while; the files beside aside."""
        berubah = terapkan(self.sumber.teks, slip.sunting)
        try:
            for nama, teks in berubah.items():
                self._tulis(nama, teks)
            yield
        finally:
            for nama in berubah:
                self._pulihkan(nama)

    def _putuskan(self, tahap: Iterable[tuple[Tahap, list[Temuan]]], bersih: dict[Tahap, Counter[Temuan]]) -> Hasil:
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

    def _tahap(self, *, singkat: bool = False) -> Iterator[tuple[Tahap, list[Temuan]]]:
        """Content alone, then composed, which is not done with errors in it. ``singkat``: one error is enough, and content
        that says the same as the clean one, as with a comment more, isn't composed again."""
        isi, diagnostik = muat(self.isi, self.sumber.tahun)
        if isi is None or (singkat and _bergalat(diagnostik)):
            yield "isi", self._temuan(diagnostik)
            return
        laporan = metrics.hitung(isi)
        aturan = []
        for d in temuan_aturan(isi, laporan):
            aturan.append(d)
            if singkat and _pasti(d):
                yield "isi", self._temuan([d])
                return
        diagnostik += rapikan(isi, aturan)
        yield "isi", self._temuan(diagnostik)
        if _bergalat(diagnostik):
            return
        dasar = self._dasar if singkat and self._dasar is not None and _polos(isi) == self._dasar.polos else None
        if dasar is None or any(n is not dasar.isi.narasi.get(nama) for nama, n in isi.narasi.items()):
            yield "jadi", self._jadi(isi, laporan, dasar.gambar if dasar is not None else gambar_laporan(laporan))

    def _jadi_bersih(self) -> Iterator[tuple[Tahap, list[Temuan]]]:
        """The clean content composed with the templates as they stand."""
        assert self._dasar is not None
        yield "jadi", self._jadi(self._dasar.isi, self._dasar.laporan, self._dasar.gambar)

    def _jadi(self, isi: Isi, laporan: Laporan, gambar: Gambar) -> list[Temuan]:
        folder = Folder(content=self.isi, templates=self.templat)
        return self._temuan(periksa_jadi(isi, laporan, folder, gambar))

    def _temuan(self, diagnostik: Iterable[Diagnostic]) -> list[Temuan]:
        awalan = f"{self.isi.as_posix()}/", f"{self.folder.as_posix()}/"
        hasil = []
        for d in diagnostik:
            berkas, pesan = d.file, d.message
            for a in awalan:
                berkas, pesan = berkas.removeprefix(a), pesan.replace(a, "")
            hasil.append(Temuan(d.code, d.severity, berkas, d.line, pesan))
        return hasil


def _bergalat(temuan: Iterable[Diagnostic]) -> bool:
    return any(d.severity == "error" for d in temuan)


def _pasti(d: Diagnostic) -> bool:
    """Whether a rule's finding is an error that nothing takes back: such can't be set aside, and only the rules that hold one
    figure, person or date against another (LK207, LK307 and later) give way to what was said of that value before."""
    return d.severity == "error" and not (d.code[:3] in ("LK2", "LK3") and d.code[3:] >= "07")


def _polos(isi: Isi) -> str:
    """What the data say, without their places; as written, for 80 and 80,0 print differently."""
    data = {n: getattr(isi, n) for n in Isi.__match_args__ if n not in ("akar", "narasi")}
    return repr(_isi_polos(data))


def _isi_polos(x: Any) -> Any:  # models, and lists and mappings of them
    if isinstance(x, BaseModel):
        return x.model_dump()
    if isinstance(x, Mapping):
        return {k: _isi_polos(v) for k, v in x.items()}
    if isinstance(x, (frozenset, set)):
        return sorted(x)
    return [_isi_polos(v) for v in x] if isinstance(x, (tuple, list)) else x


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
