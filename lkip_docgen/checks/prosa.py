"""What the office writes in its own words: the narrative, and the prose in YAML that is no signed text or official name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from lkip_docgen.beku import Beku
from lkip_docgen.checks.ingatan import sekali
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.teks_narasi import TeksNarasi, teks_narasi
from lkip_docgen.content.model.dasar import Letak, Simpul, simpul_di
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.metrics import Laporan


class TeksYaml(NamedTuple):
    """A value of a YAML file that is prose; ``di`` is where it begins."""

    teks: str
    di: Letak

    @property
    def ketikan(self) -> str:
        return self.teks

    @property
    def ketik(self) -> str:
        return self.teks

    def letak(self, awal: int, akhir: int | None = None) -> Letak:
        """The place of ``teks[awal:akhir]``; of a value on several lines, or with quotes, its beginning."""
        if self.di.panjang != len(self.teks):
            return self.di
        panjang = 1 if akhir is None else akhir - awal
        return Letak(self.di.berkas, self.di.baris, self.di.kolom + awal, panjang)


Teks = TeksNarasi | TeksYaml
BATAS = "\0"
"""Stands before each text of a ``Lembar``, and after the last."""
_KATA = lazy_regex(r"[^\W\d_]+")
_DERET = lazy_regex(r"[0-9]+")


class Lembar(Beku):
    """Texts laid end to end, so that a pattern runs over all of them at once. Patterns are quick that begin with the
    rarest character they need, and look back from there."""

    isi: tuple[Teks, ...]

    @cached_property
    def narasi(self) -> tuple[TeksNarasi, ...]:
        """The narrative's among them."""
        return tuple(t for t in self.isi if isinstance(t, TeksNarasi))

    @cached_property
    def teks(self) -> str:
        """As printed."""
        return BATAS + BATAS.join(t.teks for t in self.isi) + BATAS

    @cached_property
    def ketikan(self) -> str:
        """As typed; what expressions printed is ``BUKAN_KETIKAN``."""
        return BATAS + BATAS.join(t.ketikan for t in self.isi) + BATAS

    @cached_property
    def kecil(self) -> str:
        """As typed, in lower case, as long as ``ketikan``: plain ``find`` in it is quicker than a pattern."""
        return self.ketikan.lower() if len(self.ketikan.lower()) == len(self.ketikan) else self.ketikan

    def temukan(self, frasa: str) -> Iterator[tuple[Teks, int, int]]:
        """(text, start, end) of each place where these words, in lower case, were typed in whatever case."""
        di = self.kecil.find(frasa)
        while di >= 0:
            t, awal = self.di(di)
            yield t, awal, awal + len(frasa)
            di = self.kecil.find(frasa, di + 1)

    @cached_property
    def kata(self) -> tuple[tuple[str, int], ...]:
        """The words that were typed, in lower case, each with its place."""
        return tuple((m[0].casefold(), m.start()) for m in _KATA.finditer(self.ketikan))

    @cached_property
    def deret(self) -> tuple[int, ...]:
        """Where rows of digits begin that were typed: a narrative written with expressions has few."""
        return tuple(m.start() for m in _DERET.finditer(self.ketikan))

    @cached_property
    def _awal(self) -> tuple[int, ...]:
        hasil = [1]
        for t in self.isi:
            hasil.append(hasil[-1] + len(t.teks) + 1)
        return tuple(hasil)

    def di(self, posisi: int) -> tuple[Teks, int]:
        """The text that a place of the sheet belongs to, and the place within it."""
        n = bisect_right(self._awal, posisi) - 1
        return self.isi[n], posisi - self._awal[n]

    def cari(self, pola: re.Pattern[str], *, tercetak: bool = False) -> Iterator[tuple[Teks, int, int]]:
        """(text, start, end) of each match in what was typed, or printed; ``BATAS`` before it is no part of it."""
        sumber = self.teks if tercetak else self.ketikan
        for m in pola.finditer(sumber):
            awal, akhir = m.start() + (m[0][0] == BATAS), m.end()
            t, di = self.di(awal)
            if di + akhir - awal <= len(t.teks):
                yield t, di, di + akhir - awal


@sekali
def lembar(isi: Isi, laporan: Laporan) -> Lembar:
    """The narrative's texts, then those of the YAML files; made once for a report. A text in which an expression failed is
    left out: what stands around the gap isn't the office's fault."""
    return Lembar((*(t for t in teks_narasi(isi, laporan) if not t.galat), *prosa_yaml(isi)))


def prosa_yaml(isi: Isi) -> Iterator[TeksYaml]:
    """Captions, what was done and reported, reasons: written by the office for this report. Sasaran, programs, decrees
    and titles aren't: they stand as their documents have them."""
    for f in isi.foto:
        yield from _isian(f, "keterangan")
        yield from _isian(f, "alt")
    for nama, kegiatan in isi.kinerja.kegiatan.items():
        for n in range(len(kegiatan)):
            yield from _isian(isi.kinerja, "kegiatan", nama, n, teks=kegiatan[n])
    for a in isi.kinerja.aduan:
        yield from _isian(a, "uraian")
    if isi.profil is not None:
        yield from _isian(isi.profil, "letak_wilayah")
    for pk in isi.pk:
        for b in pk.baris:
            yield from _isian(b, "alasan")
    for j in isi.sdm.jabatan:
        yield from _isian(j, "keterangan")


def _isian(simpul: Simpul, *jalan: str | int, teks: str | None = None) -> Iterator[TeksYaml]:
    isi = teks if teks is not None else getattr(simpul, str(jalan[0]))
    di = simpul.letak_dari(*jalan)
    if isi and di is not None:
        yield TeksYaml(isi, di)


def nama_resmi(isi: Isi) -> str:
    """The official names and signed wordings of the content in lower case, one a line: what a narrative may repeat in
    a spelling that isn't the office's choice."""
    asal = (isi.anggaran, isi.pk, isi.renstra, isi.iku, isi.rkt, isi.dasar_hukum, isi.organisasi, isi.kinerja.program)
    asal_lain = (isi.prestasi, isi.instansi, isi.pejabat)
    return "\n".join(" ".join(t.casefold().split()) for s in simpul_di([*asal, *asal_lain]) for t in _teks(s))


def _teks(simpul: Simpul) -> Iterator[str]:
    for nama in type(simpul).model_fields:
        nilai = getattr(simpul, nama)
        if isinstance(nilai, str):
            yield nilai
        elif isinstance(nilai, list):
            yield from (x for x in nilai if isinstance(x, str))
