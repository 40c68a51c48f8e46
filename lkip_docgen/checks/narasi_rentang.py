"""Ranges of a list's figures: "berada antara {{ kinerja.program[0].realisasi }} dan {{ kinerja.program[3].realisasi }}"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_cetak_baca import Cetakan, Tercetak, angka, benda, tercetak
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.angka import Angka

_NOMOR = lazy_regex(r"(.+)\[(\d+)\]")
_SEBAGIAN = lazy_regex(
    r"\b(?:lain(?:nya)?|selain|kecuali|di luar|sisanya|hanya|sebagian|kedua|ketiga|dua|tiga)\b", re.I
)
"""What makes it a range of some of them only."""


@cache
def _pola() -> re.Pattern[str]:
    """Words of a range, the figure that it begins with, and the one that it ends with."""
    return regex(
        r"\b(?:(?:berada|berkisar|bergerak|terletak|bernilai) (?:di )?antara|berkisar(?: dari)?|terentang(?: dari| antara)?"
        r"|bervariasi (?:dari|antara)|bernilai(?: dari)?) "
        r"(?P<a>\x01+) (?:dan|sampai(?: dengan)?|hingga|s\.d\.) (?P<z>\x01+)",
        re.I,
    )


@aturan_angka("LK474")
def rentang_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A range of the figures of a list runs from its least to its greatest."""
    for t in tercetak(isi, laporan)[1]:
        if len(t.angka) < 2 or not any("[" in c.induk for c in t.angka):
            continue
        menurut_awal = {c.awal: c for c in t.angka}
        for m in _pola().finditer(t.latar):
            a, z = menurut_awal.get(m.start("a")), menurut_awal.get(m.start("z"))
            if a is not None and z is not None:
                yield from _rentang_lain(t, a, z, laporan)


def _rentang_lain(t: Tercetak, a: Cetakan, z: Cetakan, laporan: Laporan) -> Iterator[Diagnostic]:
    ma, mz = _NOMOR.fullmatch(a.induk), _NOMOR.fullmatch(z.induk)
    if ma is None or mz is None or ma[1] != mz[1] or a.daun != z.daun:
        return
    k = t.b.kalimat(a.awal)
    semua = _semua(laporan, ma[1], a.daun)
    if len(semua) < 2 or _SEBAGIAN.search(t.latar, k[0], k[1]):
        return
    rendah = min(semua, key=lambda n: semua[n].nilai or 0)
    tinggi = max(semua, key=lambda n: semua[n].nilai or 0)
    if semua[rendah] == a.angka and semua[tinggi] == z.angka:
        return
    yield temuan(
        "LK474",
        f"rentang {a.angka} sampai {z.angka} tidak sesuai data: yang terendah {semua[rendah]}, yang tertinggi {semua[tinggi]}",
        a.letak,
        f"tulis {a.ungkapan(f'{ma[1]}[{rendah}]', a.daun)} dan {a.ungkapan(f'{ma[1]}[{tinggi}]', a.daun)}; bila hanya "
        "sebagian yang dimaksud, sebut yang mana",
        "warning",
    )


def _semua(laporan: Laporan, akar: str, daun: str) -> dict[int, Angka]:
    """A list's figures of one name by their indices; none where one is missing."""
    daftar = benda(laporan, akar)
    banyak = len(daftar) if isinstance(daftar, tuple) else 0
    hasil = {n: a for n in range(banyak) if (a := angka(laporan, f"{akar}[{n}].{daun}")) is not None}
    return hasil if len(hasil) == banyak else {}
