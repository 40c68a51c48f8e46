"""Where a template's paragraph stands, in words that its editor can look for: its heading and its neighbour, for nobody
counts paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from lkip_docgen.alinea_templat import kutip
from lkip_docgen.docx.xml import BR, TAB, TC, Element, P, T, gaya_paragraf

_JUDUL: Final = ("heading", "judul", "title")
_MAKS: Final = 40


def bergaya_judul(gaya: str) -> bool:
    """Whether a style's id is a heading's."""
    return any(x in gaya.casefold() for x in _JUDUL)


def letak_alinea(akar: Element, buang: re.Pattern[str] | None = None) -> list[str]:
    """Of each paragraph of a tree, in order, where it stands: 'di bawah judul "A. LATAR BELAKANG"'; where it has no
    heading, or that has the same words twice, also what comes before it. A table's has its heading alone. ``buang`` are
    marks in the text that nobody typed."""
    semua = [(_teks(p, buang), gaya_paragraf(p) or "", _dalam_tabel(p)) for p in akar.iter(P)]
    judul, sebelum = "", ""
    di: list[tuple[str, str]] = []
    for teks, gaya, tabel in semua:
        di.append((judul, sebelum))
        if teks:
            sebelum = teks
            if not tabel and bergaya_judul(gaya):
                judul = teks
    banyak = Counter((j, t) for (j, _), (t, _, _) in zip(di, semua, strict=True))
    hasil = []
    for (j, s), (t, _, tabel) in zip(di, semua, strict=True):
        bagian = [f"di bawah judul {kutip(j, _MAKS)}"] if j else []
        if not tabel and s and s != j and (not j or banyak[j, t] > 1):
            bagian.append(f"sesudah {kutip(s, _MAKS)}")
        hasil.append(", ".join(bagian))
    return hasil


def _teks(p: Element, buang: re.Pattern[str] | None) -> str:
    """The words of a paragraph as typed, tags among them."""
    teks = "".join(t.text or "" if t.tag == T else " " for t in p.iter(T, TAB, BR))
    return " ".join((buang.sub("", teks) if buang is not None else teks).split())


def _dalam_tabel(p: Element) -> bool:
    return next(p.iterancestors(TC), None) is not None
