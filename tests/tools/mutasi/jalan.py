"""Runs slips: each alone in a copy of the content, loaded and checked within this process as ``lkip check`` does.

What counts as found is what the clean content doesn't give. Findings are compared without their line numbers, which
shift when lines are added.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic
from tests.tools.mutasi.slip import TEMPLAT, Hasil, Slip, Temuan, terapkan
from tests.tools.mutasi.sumber import Sumber

_BARIS = re.compile(r"baris \d+")
_DOKUMEN = "word/document.xml"
_BORONGAN = 24
_SEUMUR = 6
"""Batches that a process lives for: rules keep what they read of a report as long as the report lives, and some hold it
by what they keep."""


@dataclass
class Bengkel:
    """A copy of the content to spoil, and what the clean one gives. ``bersih`` is by the files that stand beside."""

    sumber: Sumber
    folder: Path
    bersih: dict[tuple[tuple[str, str], ...], Counter[Temuan]] = field(default_factory=dict)

    @property
    def isi(self) -> Path:
        return self.folder / "content"

    @property
    def templat(self) -> Path:
        return self.folder / "templates"

    def siapkan(self) -> None:
        """Copy what the slips may touch."""
        shutil.copytree(self.sumber.akar, self.isi, ignore=shutil.ignore_patterns("skema"))
        if self.sumber.templat is not None:
            shutil.copytree(self.sumber.templat, self.templat)

    # ------------------------------------------------------------ one slip

    def coba(self, slip: Slip) -> Hasil:
        """What the checker says of a slip."""
        self._berkas_lain(slip.berkas_lain)
        try:
            bersih = self._bersih(slip.berkas_lain, templat=slip.berkas.startswith(TEMPLAT))
            berubah = terapkan(self.sumber.teks, slip.sunting)
            for nama, teks in berubah.items():
                self._tulis(nama, teks)
            try:
                temuan = self._periksa_templat() if slip.berkas.startswith(TEMPLAT) else self.periksa()
            except Exception as e:  # whatever a slip may break in the program is what is looked for
                return Hasil((), f"{type(e).__name__}: {e}")
            finally:
                for nama in berubah:
                    self._tulis(nama, self.sumber.teks[nama])
            return Hasil(tuple(_baru(temuan, bersih)))
        finally:
            for nama, _ in slip.berkas_lain:
                (self.isi / nama).unlink()

    def _berkas_lain(self, berkas: Iterable[tuple[str, str]]) -> None:
        for nama, teks in berkas:
            (self.isi / nama).parent.mkdir(parents=True, exist_ok=True)
            (self.isi / nama).write_text(teks, encoding="utf-8")

    def _bersih(self, kunci: tuple[tuple[str, str], ...], *, templat: bool) -> Counter[Temuan]:
        if templat:
            kunci = (("templat", ""),)
        if kunci not in self.bersih:
            temuan = self._periksa_templat() if templat else self.periksa()
            self.bersih[kunci] = Counter(_bandingan(t) for t in temuan)
        return self.bersih[kunci]

    def _tulis(self, nama: str, teks: str) -> None:
        if not nama.startswith(TEMPLAT):
            (self.isi / nama).write_bytes(teks.encode())
            return
        assert self.sumber.templat is not None
        asal = self.sumber.templat / nama.removeprefix(TEMPLAT)
        with ZipFile(asal) as dari, ZipFile(self.templat / asal.name, "w", ZIP_DEFLATED) as ke:
            for butir in dari.infolist():
                ke.writestr(butir, teks.encode() if butir.filename == _DOKUMEN else dari.read(butir.filename))

    def periksa(self) -> list[Temuan]:
        """Every finding of the content as it stands."""
        isi, diagnostik = muat(self.isi, self.sumber.tahun)
        if isi is not None:
            diagnostik += periksa_laporan(isi, metrics.hitung(isi))
        return [self._temuan(d) for d in diagnostik]

    def _periksa_templat(self) -> list[Temuan]:
        from lkip_docgen.docx import periksa_templat

        return [self._temuan(d) for d in periksa_templat(self.templat, self.sumber.laporan, self.sumber.isi)]

    def _temuan(self, d: Diagnostic) -> Temuan:
        awalan = f"{self.isi.as_posix()}/"
        berkas = d.file.removeprefix(awalan).removeprefix(f"{self.folder.as_posix()}/")
        return Temuan(d.code, d.severity, berkas, d.line, d.message.replace(awalan, ""))


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

_bengkel: Bengkel | None = None


def _mulai(akar: Path, tahun: int, templat: Path | None, folder: str) -> None:
    global _bengkel
    _bengkel = Bengkel(Sumber(akar, tahun, templat), Path(tempfile.mkdtemp(dir=folder)))
    _bengkel.siapkan()


def _borongan(slip: Sequence[Slip]) -> list[Hasil]:
    assert _bengkel is not None
    return [_bengkel.coba(s) for s in slip]


def jalankan(sumber: Sumber, slip: Sequence[Slip], pekerja: int = 2) -> list[Hasil]:
    """The results of slips, in their order, by ``pekerja`` processes."""
    with tempfile.TemporaryDirectory(prefix="mutasi-") as folder:
        awal = (sumber.akar, sumber.tahun, sumber.templat, folder)
        if pekerja <= 1:
            _mulai(*awal)
            return _borongan(slip)
        # Not concurrent.futures: its workers of limited life are known to leave it waiting for ever.
        with get_context("spawn").Pool(pekerja, _mulai, awal, maxtasksperchild=_SEUMUR) as kolam:
            return [h for hasil in kolam.imap(_borongan, _potong(slip)) for h in hasil]


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
