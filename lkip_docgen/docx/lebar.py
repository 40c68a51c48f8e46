"""Columns as wide as their longest word: no figure and no word is cut in a cell while other columns have room.

The templates give shares; they stand as long as every word fits. Where one doesn't, its column takes what it needs from the
columns that have more than theirs need, in step with what they can spare. The table's width stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from lkip_docgen import fonts
from lkip_docgen.docx.tata import atur_lebar, lebar_grid, rentang
from lkip_docgen.docx.xml import P_PR, R_PR, TBL, TBL_PR, TC, TR, VAL, Element, P, R, gaya_paragraf, teks, w

_BASED_ON: Final = w("basedOn")
_TEPI: Final = 108  # twips: a cell's side margin where nothing says otherwise (ECMA-376 Part 1, 17.4.42)
_GARIS: Final = 12  # twips for the line and for rounding
_UKURAN: Final = 20  # half-points of the default run where the styles say nothing
_PISAH: Final = re.compile(r"[ \t\n–-]+")
"""Where a line may break inside a cell."""
_UTUH: Final = 8
"""Texts of no more characters ("BB (80)", "4 Dok") stay on one line."""


def sesuaikan_lebar(body: Element, gaya: Mapping[str, Element]) -> None:
    """Widen columns whose longest word doesn't fit, at the expense of the others."""
    huruf = _Huruf(gaya)
    for tabel in body.iter(TBL):
        lebar = lebar_grid(tabel)
        if len(lebar) < 2 or not sum(lebar):
            continue
        perlu = _perlu(tabel, len(lebar), huruf)
        baru = bagi_lebar(lebar, perlu)
        if baru != lebar:
            atur_lebar(tabel, baru)


def bagi_lebar(lebar: list[int], perlu: list[int]) -> list[int]:
    """Column widths in twips of the same sum, each at least what it needs where the sum allows."""
    kurang = [max(0, p - a) for a, p in zip(lebar, perlu, strict=True)]
    lebih = [max(0, a - p) for a, p in zip(lebar, perlu, strict=True)]
    if not any(kurang) or not any(lebih):
        return lebar
    pindah = min(sum(kurang), sum(lebih))
    baru = [
        a + k * pindah // sum(kurang) - x * pindah // sum(lebih) for a, k, x in zip(lebar, kurang, lebih, strict=True)
    ]
    # What rounding left over goes to the column that gave most.
    baru[lebih.index(max(lebih))] += sum(lebar) - sum(baru)
    return baru


def _perlu(tabel: Element, kolom: int, huruf: _Huruf) -> list[int]:
    tepi = huruf.tepi(tabel)
    perlu = [0] * kolom
    for baris in tabel:
        if baris.tag != TR:
            continue
        k = 0
        for sel in baris:
            if sel.tag != TC:
                continue
            n = rentang(sel)
            if n == 1 and k < kolom:
                for alinea in sel:
                    if alinea.tag == P:
                        perlu[k] = max(perlu[k], huruf.terpanjang(alinea) + tepi)
            k += n
    return perlu


class _Huruf:
    """Family, size and weight of a paragraph's text, by its style."""

    def __init__(self, gaya: Mapping[str, Element]) -> None:
        self._gaya = gaya
        self._jadi: dict[str, tuple[str, int, bool]] = {}

    def terpanjang(self, alinea: Element) -> int:
        """The width in twips of the paragraph's longest word, with the indent it begins at."""
        keluarga, ukuran, tebal = self._dari_gaya(gaya_paragraf(alinea) or "Normal")
        tebal = tebal or any(r.find(f"{R_PR}/{w('b')}") is not None for r in alinea.iter(R))
        isi = teks(alinea).strip()
        kata = [isi] if len(isi) <= _UTUH and "\n" not in isi else _PISAH.split(isi)
        inden = alinea.find(f"{P_PR}/{w('ind')}")
        kiri = int(inden.get(w("left"), "0")) if inden is not None else 0
        return max((_lebar_kata(x, keluarga, ukuran, tebal) for x in kata if x), default=0) + kiri

    def tepi(self, tabel: Element) -> int:
        """Both side margins of the table's cells."""
        pr = tabel.find(TBL_PR)
        gaya = None if pr is None else pr.find(w("tblStyle"))
        sumber = [pr, *self._rantai("" if gaya is None else gaya.get(VAL, ""))]
        total = _GARIS
        for sisi in ("left", "right"):
            for e in sumber:
                m = None if e is None else e.find(f".//{w('tblCellMar')}/{w(sisi)}")
                if m is not None:
                    total += int(m.get(w("w"), str(_TEPI)))
                    break
            else:
                total += _TEPI
        return total

    def _rantai(self, nama: str) -> list[Element]:
        hasil: list[Element] = []
        while (s := self._gaya.get(nama)) is not None and s not in hasil:
            hasil.append(s)
            induk = s.find(_BASED_ON)
            nama = "" if induk is None else induk.get(VAL, "")
        return hasil

    def _dari_gaya(self, nama: str) -> tuple[str, int, bool]:
        if nama not in self._jadi:
            keluarga, ukuran, tebal = None, None, None
            for s in self._rantai(nama):
                rpr = s.find(R_PR)
                if rpr is None:
                    continue
                f, sz, b = rpr.find(w("rFonts")), rpr.find(w("sz")), rpr.find(w("b"))
                keluarga = keluarga or (f.get(w("ascii")) if f is not None else None)
                ukuran = ukuran or (int(sz.get(VAL, "0")) if sz is not None else None)
                tebal = tebal if tebal is not None else (b.get(VAL) not in ("0", "false") if b is not None else None)
            self._jadi[nama] = (keluarga or "Arial", ukuran or _UKURAN, bool(tebal))
        return self._jadi[nama]


@cache
def _lebar_kata(kata: str, keluarga: str, ukuran: int, tebal: bool) -> int:
    face = fonts.face(keluarga, tebal)
    satuan = sum(face.advances.get(ord(c), face.upm // 2) for c in kata)
    return -(-satuan * ukuran * 10 // face.upm)
