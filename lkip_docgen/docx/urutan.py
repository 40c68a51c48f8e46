"""Where a part's captions begin to count.

A part counts its captions from 1 by ``\\r 1`` on the first. Which caption comes first isn't known to a template: a chart
may be left out, and photos come from the content. So every caption that may come first has it, and only the first keeps it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkip_docgen.docx.bidang import Bidang, baca_bidang, jadikan_kompleks
from lkip_docgen.docx.xml import INSTR, Element, P

_MULAI: Final = re.compile(r"\s*\\r\s+1\b")


def mulai_dari_pertama(body: Element) -> None:
    """Each kind of caption that a SEQ field of this part sets to 1 is set to 1 by its first, and by no other."""
    jadikan_kompleks(body)
    per_nama: dict[str, list[Bidang]] = {}
    for b in baca_bidang(body):
        if b.nama == "SEQ" and len(b.kata) > 1:
            per_nama.setdefault(b.kata[1], []).append(b)
    for daftar in per_nama.values():
        if any(_MULAI.search(b.kode) for b in daftar):
            for n, b in enumerate(daftar):
                polos = _MULAI.sub("", b.kode).rstrip()
                _tulis_kode(b, f"{polos} \\r 1 " if n == 0 else f"{polos} ")


def _tulis_kode(b: Bidang, kode: str) -> None:
    if kode == b.kode:
        return
    for n, instr in enumerate(_kode(b)):
        instr.text = kode if n == 0 else ""
    b.kode = kode


def _kode(b: Bidang) -> Iterator[Element]:
    """The elements that hold the field's code."""
    alinea = next(b.awal.iterancestors(P))
    di_dalam = False
    for e in alinea.iter():
        if e is b.awal:
            di_dalam = True
        elif e is b.pisah or e is b.akhir:
            return
        elif di_dalam and e.tag == INSTR:
            yield e
