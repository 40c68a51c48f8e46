"""Slips that print as they stand: an expression within single braces, rupiah whose dots don't part thousands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from lkip_docgen.bahasa import rupiah
from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.mirip import jarak
from lkip_docgen.checks.narasi_angka_tahu import Dikenal, dikenal
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import lembar
from lkip_docgen.checks.teks_narasi import TeksNarasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, closest
from lkip_docgen.metrics import Laporan

_KURUNG = lazy_regex(
    r"(?<!\{)\{\s*(?P<nama>[A-Za-z_]\w*)(?P<sisa>(?:\.\w+|\[\d+\])*\s*(?:\|[^{}\n\ufffc\0]*)?)\}(?!\})"
)
_RUPIAH = lazy_regex(r"Rp\.?\s?(?P<n>\d+(?:\.\d+)+)(?P<sen>,\d+)?(?![\d.,]*\d)")
_SKALA = lazy_regex(r"\s*(?:ribu|juta|jt|miliar|milyar|triliun|trilyun)\b", re.I)
_RIBUAN = 3
_DEKAT = 2
"""Digits that a figure may be off to be the one that was meant."""


@aturan_angka("LK455")
def kurung_tunggal(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """An expression stands within double braces; within single ones it is printed as it stands."""
    lembaran = lembar(isi, laporan)
    if "{" not in lembaran.ketikan:
        return
    akar = [*laporan.nama(), "lihat"]
    for m in _KURUNG.finditer(lembaran.ketikan):
        t, awal = lembaran.di(m.start())
        nama = m["nama"] if m["nama"] in akar else closest(m["nama"], akar) if "." in m["sisa"] else None
        if nama is None or not isinstance(t, TeksNarasi):
            continue
        yield temuan(
            "LK455",
            f'"{m[0]}" tercetak apa adanya: ungkapan ditulis di antara dua pasang kurung kurawal',
            t.letak(awal, awal + len(m[0])),
            f"tulis {{{{ {nama}{' '.join(m['sisa'].split())} }}}}",
        )


@aturan_angka("LK456")
def pemisah_ribuan(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The dots of an amount part thousands: three digits after each."""
    lembaran = lembar(isi, laporan)
    for di in lembaran.deret:
        awal = lembaran.ketikan.rfind("Rp", max(0, di - 4), di)
        m = _RUPIAH.match(lembaran.ketikan, awal) if awal >= 0 else None
        if m is None or m.start("n") != di:
            continue
        kelompok = m["n"].split(".")
        salah = [k for k in kelompok[1:] if len(k) != _RIBUAN] or [k for k in kelompok[:1] if len(k) > _RIBUAN]
        if not salah or (len(kelompok) == 2 and _SKALA.match(lembaran.ketikan, m.end())):
            continue
        t, tempat = lembaran.di(m.start())
        yield temuan(
            "LK456",
            f"{m[0]}: titiknya tidak memisahkan ribuan, kelompok {salah[0]} terdiri atas {len(salah[0])} angka",
            t.letak(tempat, tempat + len(m[0])),
            _maksud(laporan, m["n"].replace(".", "")),
        )


def _maksud(laporan: Laporan, angka: str) -> str:
    """What was meant: the figure whose digits are nearest, else the same digits parted rightly."""
    dekat = [
        (n, k)
        for k in dikenal(laporan)
        if k.jenis == "rupiah" and (n := jarak(_digit(k), angka, _DEKAT)) <= min(_DEKAT, len(angka) // 3)
    ]
    if not dekat:
        return f"cocokkan dengan sumbernya: mungkin ada angka yang hilang; {rupiah(Decimal(angka))} bila hanya titiknya"
    k = min(dekat, key=lambda x: x[0])[1]
    return f"mungkin maksudnya {rupiah(k.nilai)}: tulis {{{{ {k.jalan} | rupiah }}}}"


def _digit(k: Dikenal) -> str:
    return str(abs(int(k.nilai)))
