"""What reading a part's template comes to, kept from run to run (``singgahan``, "naskah"): the text that Jinja is given, with
what was found and named on the way.

Reading takes longer than rendering, and templates seldom change. A part is kept that was read without an error and has tags;
one with a prototype table isn't, for its tree is wanted.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from lkip_docgen import singgahan
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx.paket import Paket
from lkip_docgen.docx.render import Naskah
from lkip_docgen.docx.tanda import Sumber, Tanda
from lkip_docgen.docx.xml import BODY


class NaskahTersimpan(NamedTuple):
    """``tanda`` without their paragraphs; ``nama`` are the names that the part mentions, ``temuan`` what its rules said
    (code, whether an error, message, file, hint); ``nsmap`` and ``abaikan`` the root's namespaces and what of them may be
    ignored."""

    potong: tuple[str, ...]
    tanda: tuple[tuple[int, str, str, str, str], ...]
    nama: tuple[str, ...]
    temuan: tuple[tuple[str, str, str, str, str], ...]
    nsmap: dict[str | None, str]
    abaikan: tuple[str, ...]

    def naskah(self, berkas: str) -> Naskah:
        """The part as text. Its tags stand in no tree: where one is at fault, the part must be read to say its place."""
        sumber = Sumber(berkas, etree.Element(BODY))
        return Naskah(sumber, self.potong, [Tanda(*t, sumber.akar) for t in self.tanda])

    def diagnostik(self) -> list[Diagnostic]:
        """The rules' findings."""
        return [
            Diagnostic(kode, "error" if berat == "error" else "warning" if berat == "warning" else "note", p, f, hint=s)
            for kode, berat, p, f, s in self.temuan
        ]


def kunci_naskah(paket: Paket, berkas: str, gaya: frozenset[tuple[str, str]] | None) -> str:
    """The name that a part's entry has: of its file, its path in messages, and the style master's styles."""
    return singgahan.sidik(_mesin(), berkas, paket.sidik, sorted(gaya or ()))


def ambil(kunci: str) -> NaskahTersimpan | None:
    """The part as it was kept."""
    data = singgahan.ambil("naskah", kunci)
    return None if data is None else NaskahTersimpan(*marshal.loads(data))


def simpan(
    kunci: str,
    naskah: Naskah,
    nama: Sequence[str],
    temuan: Sequence[Diagnostic],
    nsmap: dict[str | None, str],
    abaikan: Sequence[str],
) -> None:
    """Keep a part; not where a finding says more than a template's do."""
    if any(d.line or d.excerpt or d.root for d in temuan):
        return
    isi = NaskahTersimpan(
        tuple(naskah.potong),
        tuple((t.nomor, t.buka, t.awalan, t.isi, t.teks) for t in naskah.tanda),
        tuple(nama),
        tuple((d.code, d.severity, d.message, d.file, d.hint) for d in temuan),
        dict(nsmap),
        tuple(abaikan),
    )
    singgahan.simpan("naskah", kunci, marshal.dumps(tuple(isi)))


@cache
def _mesin() -> tuple[object, ...]:
    """What reads a template: Python, lxml, and this room's modules."""
    sendiri = sorted(e.path for e in os.scandir(Path(__file__).parent) if e.is_file())
    return (sys.version, etree.LXML_VERSION, *((b, s.st_size, s.st_mtime_ns) for b in sendiri for s in (os.stat(b),)))
