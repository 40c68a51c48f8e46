"""Headers and footers on another page than they were made for: their tab stops follow the margins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lxml import etree

from lkip_docgen.docx.seksi import ukuran
from lkip_docgen.docx.xml import P_PR, P_PR_ORDER, VAL, Element, P, gaya_paragraf, p_pr, sisip_urut, w

_TABS: Final = w("tabs")
_TAB: Final = w("tab")
_POS: Final = w("pos")
_DEKAT: Final = 30
"""Twips (half a millimetre) by which people miss a margin when they set a tab stop."""


def lebar_teks(sectpr: Element) -> int:
    """Twips between a section's margins."""
    lebar, _ = ukuran(sectpr)
    mar = sectpr.find(w("pgMar"))
    return lebar if mar is None else lebar - sum(int(mar.get(w(s), "0")) for s in ("left", "right", "gutter"))


def geser_tab(akar: Element, gaya: Mapping[str, Element], lama: int, baru: int) -> None:
    """Move a header's or footer's tab stops from a text width to another, in twips: right ones at the margin, centred ones
    in the middle. Others stand where they were put."""
    if lama == baru:
        return
    for p in akar.iter(P):
        pindah = {
            pos: (jenis, baru if jenis == "right" else baru // 2)
            for pos, jenis in _tab_berlaku(p, gaya).items()
            if abs(pos - {"right": lama, "center": lama // 2}.get(jenis, -lama)) <= _DEKAT
        }
        if pindah:
            _tulis(p, pindah)


def _tab_berlaku(p: Element, gaya: Mapping[str, Element]) -> dict[int, str]:
    """The stops that hold for a paragraph (its own and its styles'), kind by place."""
    sumber = [p]
    nama = gaya_paragraf(p)
    while nama is not None and (s := gaya.get(nama)) is not None and s not in sumber:
        sumber.append(s)
        induk = s.find(w("basedOn"))
        nama = None if induk is None else induk.get(VAL)
    hasil: dict[int, str] = {}
    for e in reversed(sumber):
        for t in e.iterfind(f"{P_PR}/{_TABS}/{_TAB}"):
            hasil[int(t.get(_POS, "0"))] = t.get(VAL, "left")
    return {pos: jenis for pos, jenis in hasil.items() if jenis != "clear"}


def _tulis(p: Element, pindah: Mapping[int, tuple[str, int]]) -> None:
    ppr = p_pr(p)
    lama = ppr.find(_TABS)
    semua = {int(t.get(_POS, "0")): t.get(VAL, "left") for t in ([] if lama is None else lama)}
    semua |= dict.fromkeys(pindah, "clear")
    semua |= {baru: jenis for jenis, baru in pindah.values()}
    tabs = etree.Element(_TABS)
    for pos, jenis in sorted(semua.items()):
        etree.SubElement(tabs, _TAB, {VAL: jenis, _POS: str(pos)})
    sisip_urut(ppr, tabs, P_PR_ORDER)
