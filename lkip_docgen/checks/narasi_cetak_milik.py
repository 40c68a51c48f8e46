"""Whose a printed figure is: the program, kegiatan, sub kegiatan or kind of spending that is named beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.narasi_cetak_baca import CETAKAN, Milik, Tercetak, benda, kata, para_kata
from lkip_docgen.checks.pola import regex
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_ANTARA = para_kata(
    "dengan serapan pagu realisasi sisa anggaran terserap menyerap menyisakan tersisa sebesar mencapai yang telah sudah hanya "
    "baru adalah ialah yakni yaitu memiliki mempunyai memperoleh serapannya realisasinya pagunya sisanya anggarannya dan dari "
    "senilai sejumlah berjumlah karena pun atau tingkat dana nilai tahun ini sehingga"
)
"""Words that may stand between a name and its figure; other figures may as well."""


@cache
def _sebelum_nama() -> re.Pattern[str]:
    """What stands between a figure and the name that follows it: "…, berada pada Sub Kegiatan"."""
    return regex(
        r",? ?(?:(?:berada|terdapat|ada|tersisa) (?:pada|di)|pada|untuk|bagi)(?: (?:sub kegiatan|kegiatan|program))? ",
        re.I,
    )


def _menyambung(antara: str) -> bool:
    return not any(c in antara for c in ".;") and all(k in _ANTARA for k in kata(antara))


def pemilik_lain(t: Tercetak, laporan: Laporan) -> Iterator[Diagnostic]:
    """Figures whose node isn't the one of its kind that is named right beside."""
    for n, m in enumerate(t.milik):
        if m.nama or m.cetakan is None:
            continue
        a, z = t.b.kalimat(m.awal)
        sejenis = [x for x in t.milik[:n] if x.jenis == m.jenis and a <= x.awal]
        disebut = _rumpun(sejenis)
        if disebut:
            nama = disebut[-1]
            if m.id in {x.id for x in disebut} or not _menyambung(t.latar[nama.akhir : m.awal]):
                continue
            if CETAKAN in t.latar[nama.akhir : m.awal] and m.id in {x.id for x in sejenis if x.nama}:
                continue  # "A (…) dan B (…) terserap … dan …"
            if _milik_sesudah(t, m, t.milik[n + 1 :]):
                continue
        else:
            sesudah = next((x for x in t.milik[n + 1 :] if x.jenis == m.jenis), None)
            if sesudah is None or not sesudah.nama or sesudah.awal >= z or sesudah.id == m.id:
                continue
            if not _sebelum_nama().fullmatch(t.latar, m.akhir, sesudah.awal):
                continue
            nama = sesudah
        yield from _temuan(m, nama, laporan)


def _milik_sesudah(t: Tercetak, m: Milik, sesudah: Sequence[Milik]) -> bool:
    """Whether a figure's own name follows it: "… untuk A dan … untuk B"."""
    x = next((x for x in sesudah if x.jenis == m.jenis), None)
    return x is not None and x.nama and x.id == m.id and bool(_sebelum_nama().fullmatch(t.latar, m.akhir, x.awal))


def _rumpun(sejenis: Sequence[Milik]) -> list[Milik]:
    """The names that stand nearest before a figure: the last one, and those before it without a figure between ("A dan B
    terserap {{ … }} dan {{ … }}")."""
    n = len(sejenis)
    while n and not sejenis[n - 1].nama:
        n -= 1
    awal = n
    while awal and sejenis[awal - 1].nama:
        awal -= 1
    return list(sejenis[awal:n])


def _temuan(m: Milik, nama: Milik, laporan: Laporan) -> Iterator[Diagnostic]:
    c = m.cetakan
    milik, lain = benda(laporan, f"{m.jenis}.{m.id}"), benda(laporan, f"{nama.jenis}.{nama.id}")
    if c is None or milik is None or lain is None:
        return
    maksud = getattr(lain, c.daun, None)
    if maksud == c.angka:
        return
    saran = f"mungkin maksudnya {c.ungkapan(f'{nama.jenis}.{nama.id}', c.daun)}, yaitu {maksud}; " if maksud else ""
    yield temuan(
        "LK471",
        f"ungkapan ini mencetak {c.daun.replace('_', ' ')} {getattr(milik, 'nama', m.id)} ({c.angka}), sedangkan di sampingnya "
        f"disebut {getattr(lain, 'nama', nama.id)}",
        c.letak,
        f"{saran}bila memang angka yang lain itu, sebut namanya di depannya",
        "warning",
    )
