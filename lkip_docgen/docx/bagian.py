"""One part of a document: its template opened, stripped of what editors leave behind, and what composing takes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from lxml import etree

from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx.paket import Paket, PaketRusak, buka
from lkip_docgen.docx.xml import BOOKMARK_END, BOOKMARK_START, ID, NAME, Element, w

_W14: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
_RSID: Final = tuple(w(n) for n in ("rsidR", "rsidRDefault", "rsidP", "rsidRPr", "rsidTr", "rsidSect", "rsidDel"))
_PARA_ID: Final = (f"{{{_W14}}}paraId", f"{{{_W14}}}textId")
_BUANG: Final = tuple(
    w(n)
    for n in [
        "proofErr",
        "lastRenderedPageBreak",
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "permStart",
        "permEnd",
        "annotationRef",
    ]
)
_PENANDA_SUNTINGAN: Final = ("_GoBack", "_Toc")


@dataclass
class Bagian:
    """A part rendered. ``body`` is its ``w:body``; headers, footers and notes by their member's name."""

    nama: str
    berkas: str
    paket: Paket
    body: Element
    kepala_kaki: dict[str, Element] = field(default_factory=dict)
    catatan: Element | None = None
    akar_nsmap: dict[str | None, str] = field(default_factory=dict)
    dapat_diabaikan: frozenset[str] = frozenset()
    cacat: bool = False
    """An error was reported of its body."""


def bersihkan(akar: Element) -> None:
    """Take out revision ids, proofing marks, comments' anchors and editors' bookmarks."""
    etree.strip_attributes(akar, *_RSID, *_PARA_ID)
    etree.strip_elements(akar, *_BUANG, with_tail=False)
    buang: set[str] = set()
    for e in list(akar.iter(BOOKMARK_START)):
        if e.get(NAME, "").startswith(_PENANDA_SUNTINGAN):
            buang.add(e.get(ID, ""))
            _lepas(e)
    if buang:
        for e in list(akar.iter(BOOKMARK_END)):
            if e.get(ID, "") in buang:
                _lepas(e)


def _lepas(e: Element) -> None:
    induk = e.getparent()
    if induk is not None:
        induk.remove(e)


def buka_bagian(berkas: Path, sebutan: str, masalah: list[Diagnostic]) -> Paket | None:
    """Open a template file; None where it can't be used (reported)."""
    try:
        return buka(berkas)
    except PaketRusak as e:
        masalah.append(templat_rusak(str(e), sebutan))
        return None


def templat_rusak(sebab: str, sebutan: str) -> Diagnostic:
    """A template that can't be used, named ``sebutan``."""
    return Diagnostic("LK602", "error", f"templat tidak dapat dipakai: {sebab}", sebutan)
