"""The ledger of printed figures: marks taken out of the composed text, and where each figure stood.

A place is the paragraph's number among all ``w:p`` of the body in document order (what ``pdf.reader`` calls its
source) and a range
of its characters: all ``w:t`` text of the paragraph, a tab or break counting one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from lkip_docgen.docx.xml import BR, CR, TAB, TBL, Element, P, R, T, gaya_paragraf, teks, w
from lkip_docgen.metrics.angka import Angka
from lkip_docgen.metrics.cetak import BUKA, ISI, TUTUP

_TANDA: Final = re.compile(f"{BUKA}([\ue010-\ue019]+){ISI}|{TUTUP}")
_DIGIT: Final = {0xE010 + n: str(n) for n in range(10)}
_SATU: Final = (TAB, BR, CR, w("noBreakHyphen"), w("softHyphen"))


class Cetakan(NamedTuple):
    """One printing of a figure: characters ``mulai`` to ``akhir`` of paragraph ``alinea`` (from 0), in the part
    ``bagian``; ``teks`` are these characters, ``tempat`` the caption of the table or the heading that it stands under."""

    bagian: str
    alinea: int
    mulai: int
    akhir: int
    angka: str
    teks: str = ""
    tempat: str = ""


def lucuti_jejak(body: Element, angka: Sequence[Angka], bagian: Sequence[tuple[str, int]]) -> tuple[Cetakan, ...]:
    """Take all marks out of a body, and say where each figure stands. ``angka`` is the printing ledger's list,
    ``bagian`` the
    parts' names with their numbers of paragraphs."""
    keluar: list[Cetakan] = []
    pembagi = _Pembagi(bagian)
    tempat = _Tempat()
    for nomor, p in enumerate(body.iter(P)):
        nama = pembagi.nama(nomor)
        awal = len(keluar)
        if any(t.text and (BUKA in t.text or TUTUP in t.text) for t in p.iter(T)):
            _alinea(p, nomor, nama, angka, keluar)
        tempat.lewat(p)
        if len(keluar) > awal:
            polos, di = _polos(p), tempat.dari(p)
            keluar[awal:] = [c._replace(teks=polos[c.mulai : c.akhir], tempat=di) for c in keluar[awal:]]
    return tuple(keluar)


_JUDUL: Final = re.compile(r"Heading\d|JudulDepan|JudulLampiran|JudulMatriks|JudulAnalisis|PKJudul|KeputusanJudul")
_KETERANGAN_TABEL: Final = "Caption"


class _Tempat:
    """Which heading and table caption were passed last."""

    def __init__(self) -> None:
        self._judul = ""
        self._tabel = ""

    def lewat(self, p: Element) -> None:
        gaya = gaya_paragraf(p)
        if gaya == _KETERANGAN_TABEL:
            self._tabel = " ".join(teks(p).split())
        elif _JUDUL.fullmatch(gaya or "") and (judul := " ".join(teks(p).split())):
            self._judul, self._tabel = judul, ""

    def dari(self, p: Element) -> str:
        dalam_tabel = next(p.iterancestors(TBL), None) is not None
        return (self._tabel if dalam_tabel else "") or self._judul


def _polos(p: Element) -> str:
    """The paragraph's characters as ``Cetakan`` counts them."""
    potongan = []
    for e in p.iter(T, *_SATU):
        if next(e.iterancestors(P), None) is not p:
            continue
        if e.tag == T:
            potongan.append(e.text or "")
        elif (induk := e.getparent()) is not None and induk.tag == R:
            potongan.append(" ")
    return "".join(potongan)


class _Pembagi:
    """Which part a paragraph belongs to; asked in rising order."""

    def __init__(self, bagian: Sequence[tuple[str, int]]) -> None:
        self._bagian = bagian
        self._k = 0
        self._akhir = bagian[0][1] if bagian else 0

    def nama(self, nomor: int) -> str:
        while nomor >= self._akhir and self._k + 1 < len(self._bagian):
            self._k += 1
            self._akhir += self._bagian[self._k][1]
        return self._bagian[self._k][0] if self._bagian else ""


def _alinea(p: Element, nomor: int, bagian: str, angka: Sequence[Angka], keluar: list[Cetakan]) -> None:
    pos = 0
    terbuka: list[tuple[int, int]] = []
    for e in p.iter(T, *_SATU):
        if next(e.iterancestors(P), None) is not p:
            continue  # a text box in the paragraph: its paragraphs are counted on their own
        if e.tag != T:
            induk = e.getparent()
            pos += 1 if induk is not None and induk.tag == R else 0
            continue
        isi = e.text or ""
        polos: list[str] = []
        awal = 0
        for m in _TANDA.finditer(isi):
            polos.append(isi[awal : m.start()])
            pos += m.start() - awal
            awal = m.end()
            if m[1]:
                terbuka.append((int(m[1].translate(_DIGIT)), pos))
            elif terbuka:
                n, mulai = terbuka.pop()
                keluar.append(Cetakan(bagian, nomor, mulai, pos, angka[n].id if n < len(angka) else ""))
        if awal:
            polos.append(isi[awal:])
            e.text = "".join(polos)
        pos += len(isi) - awal


def lucuti_saja(akar: Element) -> None:
    """Take the marks out of a header, footer or note: what stands there repeats on every page and is not traced."""
    for t in akar.iter(T):
        if t.text and (BUKA in t.text or TUTUP in t.text):
            t.text = _TANDA.sub("", t.text)
