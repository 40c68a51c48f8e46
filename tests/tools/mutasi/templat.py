"""Slips in the Word templates: what goes wrong when a tag, a style or a row is touched by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from tests.tools.mutasi.slip import TEMPLAT, Slip, Sunting
from tests.tools.mutasi.sumber import Sumber

_UNGKAPAN = re.compile(r"\{\{[a-z]*\s+([^<>{}]+?)\s+\}\}")
_BLOK = re.compile(r"\{%[a-z]*\s+((?:for|if|endfor|endif)\b[^<>{}%]*?)\s*%\}")
_GAYA = re.compile(r'<w:pStyle w:val="([^"]+)"/>')
_SAKSI = ("templat",)


def templat(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A name mistyped, a tag cut, a block's end lost, a filter or a style that isn't there, two block tags together."""
    for berkas in (n for n in s.teks if n.startswith(TEMPLAT)):
        teks = s.teks[berkas]
        for m in _UNGKAPAN.finditer(teks):
            nama = m[1]
            n = acak.randrange(1, len(nama)) if len(nama) > 2 else 0
            if n and nama[n].isalpha():
                yield _slip(berkas, f"{m[0]}: huruf hilang", m.start(1) + n, m.start(1) + n + 1, "")
            yield _slip(berkas, f"{m[0]}: kurung hilang", m.end() - 1, m.end(), "")
            yield _slip(berkas, f"{m[0]}: saringan salah", m.end(1), m.end(1), " | rupia")
        for m in _BLOK.finditer(teks):
            yield _slip(berkas, f"{m[0]}: hilang", m.start(), m.end(), "")
            if m[1].startswith("end"):
                yield _slip(berkas, f"{m[0]}: salah eja", m.start(1), m.start(1) + 3, "ned")
                yield _slip(berkas, f"{m[0]}: dua tanda", m.end(), m.end(), m[0])
        gaya = list(_GAYA.finditer(teks))
        for m in acak.sample(gaya, min(2, len(gaya))):
            yield _slip(berkas, f"gaya {m[1]} → {m[1]}Lama", m.start(1), m.end(1), f"{m[1]}Lama")


def _slip(berkas: str, uraian: str, awal: int, akhir: int, teks: str) -> Slip:
    return Slip("templat", uraian, (Sunting(berkas, awal, akhir, teks),), _SAKSI)
