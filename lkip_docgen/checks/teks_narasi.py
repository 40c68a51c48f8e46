"""The narrative as text: every block as it will be printed, each character traceable to the file.

``teks_narasi`` evaluates the expressions once for a report and keeps the result, so that all rules of the narrative
read the same texts. Figures printed by expressions keep their ``Angka``; cross-references, whose numbers are known only
when the document is composed, stand as their first word ("Tabel").
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Literal, NamedTuple

from lkip_docgen.beku import Beku
from lkip_docgen.checks.ingatan import sekali
from lkip_docgen.content.berkas_teks import baca_teks
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.narasi import (
    BlokNarasi,
    DaftarNarasi,
    Ekspresi,
    GantiBaris,
    Paragraf,
    Potongan,
    Sisip,
    Subjudul,
    TabelNarasi,
)
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.angka import Angka
from lkip_docgen.metrics.cetak import BUKA_RUJUKAN, lucuti, urai
from lkip_docgen.metrics.galat import EkspresiError
from lkip_docgen.metrics.ungkapan_narasi import ungkapan_narasi

JenisTeks = Literal["paragraf", "judul", "butir", "kepala", "sel"]
"""A plain paragraph, a heading, a paragraph of a list's item, a cell of a table's head, a cell of its body."""

BUKAN_KETIKAN = "\ufffc"
"""Stands in ``TeksNarasi.ketikan`` for each character that an expression printed."""


class Ruas(NamedTuple):
    """A stretch ``teks[awal:akhir]`` of one origin: typed, or (``ekspresi``) printed by an expression. ``letak`` is
    where its first character, or the expression's first character within the braces, stands."""

    awal: int
    akhir: int
    letak: Letak
    ekspresi: Ekspresi | None = None
    tebal: bool = False
    miring: bool = False


class AngkaTercetak(NamedTuple):
    """``teks[awal:akhir]`` is the printing of a figure, by an expression."""

    awal: int
    akhir: int
    angka: Angka


class TeksNarasi(Beku):
    """One block of the narrative, rendered.

    ``nama`` is the file's name without ending ("bab1", "pk/ikm"), ``slot`` its part. ``galat`` says that an expression
    failed and printed nothing. A table's cell knows its column's head (``kepala``) and its row's first cell
    (``kepala_baris``), as rendered; an item knows its list's form and number within it (``nomor``, from 1).
    """

    nama: str
    slot: str
    jenis: JenisTeks
    teks: str
    ruas: tuple[Ruas, ...]
    angka: tuple[AngkaTercetak, ...] = ()
    galat: bool = False
    kepala: str = ""
    kepala_baris: str = ""
    nomor: int = 0

    @property
    def baris_pk(self) -> str | None:
        """The id of the PK line that the file is about; None elsewhere."""
        return self.nama.removeprefix("pk/") if self.nama.startswith("pk/") else None

    @cached_property
    def ketikan(self) -> str:
        """The text with every character that an expression printed replaced by ``BUKAN_KETIKAN``; as long as
        ``teks``."""
        return "".join(
            BUKAN_KETIKAN * (r.akhir - r.awal) if r.ekspresi is not None else self.teks[r.awal : r.akhir]
            for r in self.ruas
        )

    @cached_property
    def ketik(self) -> str:
        """The text with what was computed put out of sight (``BUKAN_KETIKAN``): what is left was typed, if in an
        expression's strings."""
        return "".join(
            BUKAN_KETIKAN * (r.akhir - r.awal)
            if r.ekspresi is not None and not ("'" in r.ekspresi.teks or '"' in r.ekspresi.teks)
            else self.teks[r.awal : r.akhir]
            for r in self.ruas
        )

    def ruas_di(self, posisi: int) -> Ruas:
        """The stretch that a character belongs to; beyond the end the last one."""
        return self.ruas[max(0, bisect_right(self.ruas, posisi, key=lambda r: r.awal) - 1)]

    def ekspresi_di(self, posisi: int) -> Ekspresi | None:
        """The expression that printed a character; None for a typed one."""
        return self.ruas_di(posisi).ekspresi

    def letak(self, awal: int, akhir: int | None = None) -> Letak:
        """The place of ``teks[awal:akhir]`` (of one character, without ``akhir``) in the file. Of what an expression
        printed it is the expression's; a stretch over several lines is marked on its first."""
        r = self.ruas_di(awal)
        if r.ekspresi is not None:
            return r.letak
        sampai = min(max(akhir if akhir is not None else awal + 1, awal + 1), r.akhir)
        titik = _sejajarkan(r.letak, self.teks[r.awal : sampai])
        baris, kolom = titik[awal - r.awal]
        baris_akhir, kolom_akhir = titik[-1]
        return Letak(r.letak.berkas, baris, kolom, kolom_akhir - kolom + 1 if baris_akhir == baris else sampai - awal)


@sekali
def teks_narasi(isi: Isi, laporan: Laporan) -> tuple[TeksNarasi, ...]:
    """Every text of the year's narrative, in the order of files, slots and blocks; empty ones left out."""
    return tuple(_Pejalan(laporan).semua(isi))


def bagian_slot(teks: Sequence[TeksNarasi]) -> Iterator[tuple[str, str, list[TeksNarasi]]]:
    """The texts by file and slot: (name of the file, slot, its texts)."""
    kini: list[TeksNarasi] = []
    for t in teks:
        if kini and (t.nama, t.slot) != (kini[0].nama, kini[0].slot):
            yield kini[0].nama, kini[0].slot, kini
            kini = []
        kini.append(t)
    if kini:
        yield kini[0].nama, kini[0].slot, kini


# ---------------------------------------------------------------- rendering


class _Tulisan(NamedTuple):
    """What an expression prints; None where it fails."""

    teks: str
    angka: tuple[AngkaTercetak, ...]


class _Hasil:
    """A line of inline content under construction."""

    def __init__(self) -> None:
        self.teks = ""
        self.ruas: list[Ruas] = []
        self.angka: list[AngkaTercetak] = []
        self.galat = False


class _Pejalan:
    """Walks a year's narrative and renders it."""

    def __init__(self, laporan: Laporan) -> None:
        self._ungkapan = ungkapan_narasi(laporan)
        self._sudah: dict[str, _Tulisan | None] = {}

    def semua(self, isi: Isi) -> Iterator[TeksNarasi]:
        for nama, berkas in isi.narasi.items():
            for slot, blok in berkas.slot.items():
                yield from self._blok(nama, slot, blok, Letak(berkas.berkas, 1, 1), 0)

    def _blok(self, nama: str, slot: str, blok: Sequence[BlokNarasi], di: Letak, nomor: int) -> Iterator[TeksNarasi]:
        for b in blok:
            di = b.letak or di
            if isinstance(b, DaftarNarasi):
                for n, butir in enumerate(b.butir, 1):
                    yield from self._blok(nama, slot, butir, di, n)
            elif isinstance(b, TabelNarasi):
                yield from self._tabel(nama, slot, b, di)
            else:
                jenis: JenisTeks = "judul" if isinstance(b, Subjudul) else "butir" if nomor else "paragraf"
                yield from self._satu(nama, slot, jenis, b, di, nomor)

    def _satu(
        self, nama: str, slot: str, jenis: JenisTeks, b: Paragraf | Subjudul, di: Letak, nomor: int
    ) -> Iterator[TeksNarasi]:
        h = self._sisip(b.isi, di)
        if h.ruas:
            yield TeksNarasi(nama, slot, jenis, h.teks, tuple(h.ruas), tuple(h.angka), h.galat, nomor=nomor)

    def _tabel(self, nama: str, slot: str, t: TabelNarasi, di: Letak) -> Iterator[TeksNarasi]:
        kepala = [self._sisip(sel, di) for sel in t.kepala]
        for h in kepala:
            if h.ruas:
                yield TeksNarasi(nama, slot, "kepala", h.teks, tuple(h.ruas), tuple(h.angka), h.galat)
        for n, baris in enumerate(t.baris, 1):
            sel_baris = [self._sisip(sel, di) for sel in baris]
            for k, h in enumerate(sel_baris):
                if h.ruas:
                    yield TeksNarasi(
                        nama,
                        slot,
                        "sel",
                        h.teks,
                        tuple(h.ruas),
                        tuple(h.angka),
                        h.galat,
                        kepala[k].teks if k < len(kepala) else "",
                        sel_baris[0].teks,
                        n,
                    )

    def _sisip(self, isi: Sequence[Sisip], di: Letak) -> _Hasil:
        h = _Hasil()
        for x in isi:
            awal = len(h.teks)
            if isinstance(x, GantiBaris):
                h.teks += "\n"
                h.ruas.append(Ruas(awal, awal + 1, di))
            elif isinstance(x, Potongan):
                di = x.letak or di
                h.teks += x.teks
                h.ruas.append(Ruas(awal, len(h.teks), di, None, x.tebal, x.miring))
            else:
                tulisan = self._tulis(x)
                di = x.letak
                if tulisan is None:
                    h.galat = True
                    continue
                h.teks += tulisan.teks
                if tulisan.teks:
                    h.ruas.append(Ruas(awal, len(h.teks), di, x, x.tebal, x.miring))
                h.angka += (AngkaTercetak(a.awal + awal, a.akhir + awal, a.angka) for a in tulisan.angka)
        return h

    def _tulis(self, e: Ekspresi) -> _Tulisan | None:
        if e.teks not in self._sudah:
            hasil = self._ungkapan.hasil(e.teks)
            # What can't be printed ``metrics.periksa`` reports.
            self._sudah[e.teks] = None if isinstance(hasil, EkspresiError) else self._polos(hasil)
        return self._sudah[e.teks]

    def _polos(self, bertanda: str) -> _Tulisan:
        """Marks taken out, cross-references as a word."""
        if BUKA_RUJUKAN in bertanda:
            bertanda = "".join(
                p.teks.split("_")[0].rstrip("0123456789").capitalize() if p.jenis == "rujukan" else p.teks
                for p in urai(bertanda)
            )
        teks, angka = lucuti(bertanda)
        return _Tulisan(teks, tuple(AngkaTercetak(a, z, self._ungkapan.buku.angka[n]) for a, z, n in angka))


# ---------------------------------------------------------------- places


def _sejajarkan(awal: Letak, teks: str) -> list[tuple[int, int]]:
    """For each character of a typed stretch that begins at ``awal`` its 1-based line and column in the file: the
    backslashes of escapes, comments and line breaks, which the text doesn't have, are passed over."""
    baris = _baris_berkas(awal.berkas)
    n, k = awal.baris - 1, awal.kolom - 1
    hasil: list[tuple[int, int]] = []
    for c in teks:
        n, k = _ke(baris, n, k, c)
        hasil.append((n + 1, k + 1))
        k += 1
    return hasil


def _ke(baris: Sequence[str], n: int, k: int, c: str) -> tuple[int, int]:
    """The first place from line ``n``, column ``k`` on (0-based) where ``c`` can stand; a hard break stands nowhere."""
    while n < len(baris) and c != "\n":
        sisa = baris[n][k:]
        if sisa.startswith("<!--") and not (c == "<" and k and baris[n][k - 1] == "\\"):
            n, k = _sesudah_komentar(baris, n, k)
        elif not sisa.strip() and c == " " and n + 1 < len(baris):
            return n, min(k, len(baris[n]))  # the blank that a line break leaves
        elif sisa.startswith(c):
            return n, k
        elif sisa:
            k += 1
        else:
            n, k = n + 1, 0
    return max(0, min(n, len(baris) - 1)), k


def _sesudah_komentar(baris: Sequence[str], n: int, k: int) -> tuple[int, int]:
    di = k + 4
    while n < len(baris):
        if (tutup := baris[n].find("-->", di)) >= 0:
            return n, tutup + 3
        n, di = n + 1, 0
    return n, 0


def _baris_berkas(nama: str) -> list[str]:
    """A narrative file's lines; none where it can't be read any more."""
    teks = baca_teks(Path(nama))
    return [] if isinstance(teks, Diagnostic) else teks.splitlines()
