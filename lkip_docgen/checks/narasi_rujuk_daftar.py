"""The markers of the narrative's lists, as the files have them: printing numbers lists anew, so that a slip can't be seen on
paper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.berkas_teks import baca_teks
from lkip_docgen.content.daftar_md import baca_tanda
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.narasi import BlokNarasi, DaftarNarasi
from lkip_docgen.diagnostics import Diagnostic

_DUA_TANDA = lazy_regex(r"\(?(?:\d{1,2}|[A-Za-z])[.)]\s+\(?(?:\d{1,2}|[A-Za-z])[.)](?=\s)")
_KEBIASAAN = 3
"""Items from which a list of ones alone is a habit of Markdown rather than a slip."""


def daftar_narasi(isi: Isi) -> Iterator[Diagnostic]:
    """LK433: the markers of a Markdown list leave none out, for an item may be lost, and none stands twice."""
    for berkas in isi.narasi.values():
        baris: list[str] = []
        for blok in berkas.slot.values():
            if any(isinstance(b, DaftarNarasi) for b in blok):
                baris = baris or _baris(berkas.berkas)
                yield from _daftar(blok, baris)


def _baris(berkas: str) -> list[str]:
    teks = baca_teks(Path(berkas))
    return [] if isinstance(teks, Diagnostic) else teks.splitlines()


def _daftar(blok: Sequence[BlokNarasi], baris: Sequence[str]) -> Iterator[Diagnostic]:
    for b in blok:
        if not isinstance(b, DaftarNarasi):
            continue
        for butir in b.butir:
            yield from _daftar(butir, baris)
        if b.gaya == "bullet":
            continue
        yield from _bertanda_dua(b, baris)
        tanda = [(n, x[0].letak) for x in b.butir if x and (n := _nilai(x[0], b, baris)) is not None]
        if len(tanda) != len(b.butir):
            continue
        if len({n for n, _ in tanda}) == 1:
            yield from _senomor(b, tanda)
            continue
        for (lalu, _), (kini, di) in pairwise(tanda):
            if kini != lalu + 1 and di is not None:
                apa = "ditulis dua kali" if kini == lalu else "melompat"
                yield temuan(
                    "LK433",
                    f"penomoran butir {apa}: sesudah {_tulis(lalu, b.gaya)} ditulis {_tulis(kini, b.gaya)}",
                    Letak(di.berkas, di.baris, di.kolom, len(_tulis(kini, b.gaya))),
                    f"tulis {_tulis(lalu + 1, b.gaya)} dan seterusnya"
                    + ("" if kini == lalu else "; mungkin ada butir yang terhapus: bila ada, kembalikan"),
                    "warning",
                )


def _bertanda_dua(d: DaftarNarasi, baris: Sequence[str]) -> Iterator[Diagnostic]:
    """An item with two markers in a row ("1. 1. mendata"), which makes a list within a list."""
    for butir in d.butir:
        dalam = butir[0] if butir else None
        if not isinstance(dalam, DaftarNarasi) or dalam.gaya == "bullet" or dalam.letak is None:
            continue
        if (m := _DUA_TANDA.match(_baris_di(dalam.letak, baris))) is not None:
            yield temuan(
                "LK433",
                f'nomor butir ditulis dua kali, "{" ".join(m[0].split())}", jadi tercetak sebagai daftar di dalam daftar',
                dalam.letak,
                "hapus salah satunya",
                "warning",
            )


def _senomor(d: DaftarNarasi, tanda: Sequence[tuple[int, Letak | None]]) -> Iterator[Diagnostic]:
    """A list whose items all have one number."""
    n = tanda[0][0]
    if len(tanda) < 2 or (n == 1 and len(tanda) >= _KEBIASAAN):
        return
    if (di := tanda[1][1]) is not None:
        yield temuan(
            "LK433",
            f"semua butir bernomor {_tulis(n, d.gaya)}; tercetak berurutan",
            Letak(di.berkas, di.baris, di.kolom, len(_tulis(n, d.gaya))),
            "periksa apakah nomornya salah ketik atau butirnya tersalin dua kali, lalu tulis berurutan",
            "note" if n == 1 else "warning",
        )


def _nilai(b: BlokNarasi, d: DaftarNarasi, baris: Sequence[str]) -> int | None:
    """The number that an item's marker says."""
    if b.letak is None:
        return None
    return next((t.nilai for t in baca_tanda(_baris_di(b.letak, baris))[0] if t.gaya == d.gaya), None)


def _baris_di(di: Letak, baris: Sequence[str]) -> str:
    """The line of a place, from its first character that isn't a blank."""
    return baris[di.baris - 1].lstrip() if di.baris <= len(baris) else ""


def _tulis(n: int, gaya: str) -> str:
    huruf = gaya.strip("().") in ("a", "A")
    isi = chr(ord(gaya.strip("().")) + n - 1) if huruf else str(n)
    return re.sub(r"[1aAiI]", isi, gaya, count=1)
