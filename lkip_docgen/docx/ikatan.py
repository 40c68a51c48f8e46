"""What must stay together on a page: a signature with what it signs, a table's last rows with each other."""

from __future__ import annotations

from typing import Final

from lxml import etree

from lkip_docgen.docx.xml import P_PR_ORDER, TBL, TBL_PR, TR, VAL, Element, P, gaya_paragraf, p_pr, sisip_urut, teks, w

AWALAN: Final = ("Blok tanda tangan", "Tanda tangan")
"""How the table caption (w:tblCaption) of a signature block begins; that is how a template marks one."""

_KEEP_NEXT: Final = w("keepNext")
_KEPALA: Final = f"{w('trPr')}/{w('tblHeader')}"
_BARIS_TABEL: Final = 2
"""Body rows from which on a table's last two stay together."""
_GAYA_SUMBER: Final = "SumberData"
_BARIS_TERIKAT: Final = 2
"""Rows of a table before the block that stay with it."""


def judul_tanda_tangan(tabel: Element) -> str | None:
    """The caption of a signature block; None for another table."""
    pr = tabel.find(TBL_PR)
    judul = None if pr is None else pr.find(w("tblCaption"))
    nilai = "" if judul is None else judul.get(VAL) or ""
    return nilai if nilai.startswith(AWALAN) else None


def ikat_tanda_tangan(body: Element) -> None:
    """Give the last paragraph with words, or the last rows of the table, before each signature block ``keepNext``."""
    for tabel in body.iter(TBL):
        if judul_tanda_tangan(tabel) is None:
            continue
        sebelum = tabel.getprevious()
        while sebelum is not None and sebelum.tag == P and not teks(sebelum).strip():
            _ikat(sebelum)
            sebelum = sebelum.getprevious()
        if sebelum is None:
            continue
        if sebelum.tag == P:
            _ikat(sebelum)
        elif sebelum.tag == TBL:
            for baris in [b for b in sebelum if b.tag == TR][-_BARIS_TERIKAT:]:
                _ikat_baris(baris)


def ikat_baris_terakhir(body: Element) -> None:
    """A table with a repeated header never leaves its last row (a total, mostly) alone under it on a new page, nor its
    source line."""
    for tabel in body.iter(TBL):
        baris = [b for b in tabel if b.tag == TR]
        sesudah = tabel.getnext()
        if baris and sesudah is not None and sesudah.tag == P and gaya_paragraf(sesudah) == _GAYA_SUMBER:
            _ikat_baris(baris[-1])
        kepala = sum(b.find(_KEPALA) is not None for b in baris)
        if kepala and len(baris) - kepala >= _BARIS_TABEL:
            _ikat_baris(baris[-2])


def _ikat_baris(baris: Element) -> None:
    """LibreOffice asks the first paragraph of a row's first cell whether it keeps with the next row, Word all of them."""
    for alinea in baris.iter(P):
        _ikat(alinea)


def _ikat(alinea: Element) -> None:
    sisip_urut(p_pr(alinea), etree.Element(_KEEP_NEXT), P_PR_ORDER)
