"""The figures that the narrative's expressions print, by what they are of and which: "program.penunjang", "serapan"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Final, NamedTuple

from lkip_docgen.beku import Beku
from lkip_docgen.checks.ingatan import sekali
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja, bacaan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.angka import Angka

CETAKAN = "\x01"
"""Stands in ``Tercetak.latar`` for what a figure's expression printed."""
LAIN = "\ufffc"
"""Stands there for what any other expression printed, and for typed names of indicators, programs and the like."""

_UNGKAPAN = lazy_regex(
    r"(?P<induk>[a-z]\w*(?:\.[a-z]\w*|\[\d+\])*)\.(?P<daun>[a-z]\w*)(?P<saring>(?:\s*\|\s*[a-z]\w*)*)"
)
_BAGIAN = lazy_regex(r"[a-z]\w*|\[\d+\]")
_PEMILIK = lazy_regex(r"(program|kegiatan|sub_kegiatan|belanja)\.([a-z]\w*)")
_PEMILIK_URUT = lazy_regex(r"(kinerja\.program|anggaran\.perubahan)\[\d+\]")


def benda(laporan: Laporan, jalan: str) -> object | None:
    """What a dotted name of the narrative ("anggaran.perubahan[0].nama") stands for; None where it stands for nothing."""
    hasil: object = laporan
    try:
        for bagian in _BAGIAN.findall(jalan):
            if bagian[0] != "[":
                hasil = getattr(hasil, bagian)
            elif isinstance(hasil, tuple):
                hasil = hasil[int(bagian[1:-1])]
            else:
                return None
    except (AttributeError, IndexError):
        return None
    return hasil


def angka(laporan: Laporan, jalan: str) -> Angka | None:
    """The figure of a dotted name, where it is one and has a value."""
    a = benda(laporan, jalan)
    return a if isinstance(a, Angka) and a.ada else None


_BUKAN_RUPIAH: Final = frozenset({"serapan", "efisiensi", "capaian"})


class Cetakan(NamedTuple):
    """``teks[awal:akhir]`` was printed by the expression ``induk.daun`` with its filters (``saring``: " | rupiah"): a
    figure."""

    awal: int
    akhir: int
    induk: str
    daun: str
    saring: str
    angka: Angka
    letak: Letak

    def ungkapan(self, induk: str, daun: str) -> str:
        """Another figure's expression, written as this one is; without the rupiah of a figure that is none."""
        saring = self.saring if daun not in _BUKAN_RUPIAH else self.saring.replace(" | rupiah", "")
        return f"{{{{ {induk}.{daun}{saring} }}}}"


class Milik(NamedTuple):
    """``teks[awal:akhir]`` names a node of the budget (``nama``), by an expression or typed, or is a figure of it."""

    awal: int
    akhir: int
    jenis: str
    id: str
    nama: bool
    cetakan: Cetakan | None = None


class Tercetak(Beku):
    """A text of the narrative with the figures that its expressions print (``angka``), and the nodes of the budget that
    it names or has figures of (``milik``), both in order."""

    b: Bacaan
    angka: tuple[Cetakan, ...]
    milik: tuple[Milik, ...]

    @cached_property
    def latar(self) -> str:
        """The text with what was printed, and typed names, put out of sight: ``CETAKAN`` and ``LAIN``."""
        latar = self.b.samar
        for m in self.milik:
            latar = f"{latar[: m.awal]}{LAIN * (m.akhir - m.awal)}{latar[m.akhir :]}"
        for c in self.angka:
            latar = f"{latar[: c.awal]}{CETAKAN * (c.akhir - c.awal)}{latar[c.akhir :]}"
        return latar


@sekali
def tercetak(isi: Isi, laporan: Laporan) -> tuple[Kinerja, tuple[Tercetak, ...]]:
    """The narrative's texts in which an expression prints a figure; made once for a report."""
    kin, teks = bacaan(isi, laporan)
    return kin, tuple(_semua(laporan, teks))


class _Ungkapan(NamedTuple):
    """What an expression's text says: a figure (``angka``), or a name, of a node of the budget (``pemilik``)."""

    induk: str
    daun: str
    saring: str
    angka: Angka | None
    pemilik: tuple[str, str] | None


def _semua(laporan: Laporan, teks: tuple[Bacaan, ...]) -> Iterator[Tercetak]:
    pembaca = pembaca_anggaran(laporan)
    for b in teks:
        if any(r.ekspresi is not None for r in b.t.ruas) and (t := pembaca.baca(b)).angka:
            yield t


class Pembaca:
    """Reads texts of one report's narrative; each expression once."""

    def __init__(self, laporan: Laporan) -> None:
        self._laporan = laporan
        self._nama = nama_anggaran(laporan)
        self._terbaca: dict[str, _Ungkapan | None] = {}
        self._sudah: dict[int, Tercetak] = {}

    def baca(self, b: Bacaan) -> Tercetak:
        """A text with its figures and with what it names of the budget."""
        if id(b) not in self._sudah:
            self._sudah[id(b)] = self._satu(b)
        return self._sudah[id(b)]

    def _satu(self, b: Bacaan) -> Tercetak:
        cetakan: list[Cetakan] = []
        milik: list[Milik] = []
        for r in b.t.ruas:
            u = self._ungkapan(r.ekspresi.teks) if r.ekspresi is not None else None
            if u is None:
                continue
            c = Cetakan(r.awal, r.akhir, u.induk, u.daun, u.saring, u.angka, r.letak) if u.angka is not None else None
            if c is not None:
                cetakan.append(c)
            if u.pemilik is not None:
                milik.append(Milik(r.awal, r.akhir, *u.pemilik, nama=c is None, cetakan=c))
        milik += _diketik(b, self._nama)
        return Tercetak(b, tuple(cetakan), tuple(sorted(milik, key=lambda x: x.awal)))

    def _ungkapan(self, tulisan: str) -> _Ungkapan | None:
        if tulisan not in self._terbaca:
            self._terbaca[tulisan] = _baca(self._laporan, tulisan)
        return self._terbaca[tulisan]


def pembaca_anggaran(laporan: Laporan) -> Pembaca:
    """The reader of a report's narrative; one for all rules."""
    return laporan.ingat(Pembaca, lambda: Pembaca(laporan))


def _baca(laporan: Laporan, ungkapan: str) -> _Ungkapan | None:
    """What an expression says; None where it is neither a figure's name nor one of the budget's names."""
    m = _UNGKAPAN.fullmatch(ungkapan.strip())
    if m is None:
        return None
    a = angka(laporan, f"{m['induk']}.{m['daun']}")
    p = _pemilik(laporan, m["induk"]) if a is not None or m["daun"] in ("nama", "indikator") else None
    return _Ungkapan(m["induk"], m["daun"], m["saring"], a, p) if a is not None or p is not None else None


def _pemilik(laporan: Laporan, induk: str) -> tuple[str, str] | None:
    """The node of the budget that a name's parent is: ("program", "penunjang")."""
    if m := _PEMILIK.fullmatch(induk):
        return m[1], m[2]
    if m := _PEMILIK_URUT.fullmatch(induk):
        id = getattr(benda(laporan, induk), "id", None)
        if isinstance(id, str):
            return ("program" if m[1] == "kinerja.program" else "sub_kegiatan"), id
    return None


def nama_anggaran(laporan: Laporan) -> dict[str, tuple[str, str]]:
    """Programs, kegiatan, sub kegiatan and kinds of spending by their names, casefolded; names that two share left out."""
    hasil: dict[str, tuple[str, str] | None] = {}
    for jenis, semua in (
        ("program", laporan.program),
        ("kegiatan", laporan.kegiatan),
        ("sub_kegiatan", laporan.sub_kegiatan),
        ("belanja", laporan.belanja),
    ):
        for x in semua:
            nama = " ".join(x.nama.casefold().split())
            hasil[nama] = None if nama in hasil else (jenis, x.id)
    return {n: p for n, p in hasil.items() if p is not None and " " in n}


def _diketik(b: Bacaan, nama: dict[str, tuple[str, str]]) -> Iterator[Milik]:
    """The names of the budget that a text has typed; of two at one place the longer."""
    kecil = b.ketik.casefold()
    if len(kecil) != len(b.ketik):
        return
    sudah: list[tuple[int, int]] = []
    for n in sorted((n for n in nama if n in kecil), key=len, reverse=True):
        for awal, akhir in letak_kata(kecil, n):
            if all(akhir <= a or z <= awal for a, z in sudah):
                sudah.append((awal, akhir))
                yield Milik(awal, akhir, *nama[n], nama=True)


def letak_kata(teks: str, dicari: str) -> Iterator[tuple[int, int]]:
    """Where whole words stand in a text."""
    awal = teks.find(dicari)
    while awal >= 0:
        akhir = awal + len(dicari)
        if not (awal and teks[awal - 1].isalnum()) and not (akhir < len(teks) and teks[akhir].isalnum()):
            yield awal, akhir
        awal = teks.find(dicari, akhir)


_TANDA_BACA = str.maketrans(dict.fromkeys("(),:;.“”\"'*/" + CETAKAN + LAIN, " "))


def kata(teks: str) -> list[str]:
    """A stretch of ``latar`` in words, small, without signs and what was printed."""
    return teks.translate(_TANDA_BACA).casefold().split()


def para_kata(teks: str) -> frozenset[str]:
    """A set of words, written as a line of them."""
    return frozenset(teks.split())
