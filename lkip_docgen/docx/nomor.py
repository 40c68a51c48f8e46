"""The numbers that a composed document gives to its captions, annexes, chapters and parts of chapters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from lkip_docgen.docx.bidang import Bidang
from lkip_docgen.docx.xml import BR, P_PR, TAB, VAL, Element, P, R, T, gaya_paragraf, w
from lkip_docgen.metrics.cetak import lucuti

_OUTLINE: Final = f"{P_PR}/{w('outlineLvl')}"
_BERNOMOR: Final = re.compile(r"[^\W\d_]+ (?:\d+(?:\.\d+)*|[IVXLC]+)")
_NOMOR_BAB: Final = re.compile(r"BAB ([IVXLC]+|\d+)\b")
_NOMOR_SUBBAB: Final = re.compile(r"(?:[A-Z]|\d+|[IVXLC]+)(?:\.\d+)*")
SUBBAB: Final = "Subbab"


def nomor_tercetak(
    body: Element, bidang: Iterable[Bidang], penanda: Mapping[str, str], gaya: Mapping[str, Element]
) -> dict[str, str]:
    """What is numbered, as printed ("Tabel 3.1", "Lampiran 3", "BAB III", "Subbab III.B.5"), with its bookmark, or "" where
    it has none. ``penanda`` are the bookmarks' words, ``gaya`` the styles by id. Numbers must have been counted."""
    hasil: dict[str, str] = {}
    for nama, teks in penanda.items():
        if _BERNOMOR.fullmatch(teks):
            hasil.setdefault(teks, nama)
    for b in bidang:
        if b.nama == "SEQ" and (m := _BERNOMOR.match(_sampai(b))) is not None:
            hasil.setdefault(m[0], "")
    hasil |= dict.fromkeys(_subbab(body, gaya), "")
    return hasil


def _sampai(b: Bidang) -> str:
    """A caption's words up to the end of its number."""
    alinea = next(b.awal.iterancestors(P), None)
    keluar: list[str] = []
    for e in () if alinea is None else alinea.iter():
        if e is b.akhir:
            break
        if e.tag == T:
            keluar.append(e.text or "")
    return lucuti("".join(keluar))[0].strip()


def _subbab(body: Element, gaya: Mapping[str, Element]) -> Iterable[str]:
    """The numbers typed before headings below a chapter's: "B.5" and a tab, in chapter III."""
    tingkat = {id_: e.get(VAL, "9") for id_, s in gaya.items() if (e := s.find(_OUTLINE)) is not None}
    bab = ""
    for p in body.iterchildren(P):
        t = tingkat.get(gaya_paragraf(p) or "")
        if t is None:
            continue
        nomor = _sebelum_tab(p)
        if t == "0":
            m = _NOMOR_BAB.match(nomor)
            bab = m[1] if m is not None else ""
        elif bab and _NOMOR_SUBBAB.fullmatch(nomor.rstrip(".")):
            yield f"{SUBBAB} {bab}.{nomor.rstrip('.')}"


def _sebelum_tab(p: Element) -> str:
    """A heading's words up to its first tab or line break."""
    keluar: list[str] = []
    for e in p.iter(T, TAB, BR):
        if e.tag == T:
            keluar.append(e.text or "")
        elif (induk := e.getparent()) is not None and induk.tag == R:
            break
    return lucuti("".join(keluar))[0].strip()
