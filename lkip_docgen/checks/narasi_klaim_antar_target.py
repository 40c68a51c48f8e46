"""Targets that the narrative holds against targets ("target tahun depan lebih tinggi daripada target tahun ini"): of which
years, and whether the Renstra's figures agree. Such a sentence says nothing of a result."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from lkip_docgen.checks.narasi_klaim_waktu import menyebut_akhir, tahun_disebut
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.angka import Angka
from lkip_docgen.metrics.pandangan.pk import BarisView

_POKOK = lazy_regex(
    r"\b(?:target|kondisi (?:kinerja )?akhir)(?:nya)?\b"
    r"(?:\s+(?:nilai|indeks|kinerja|capaian|angka|persentase|realisasi|hasil)\b)?",
    re.I,
    needs=("target", "kondisi"),
)
"""A target as what a clause is about, with what it is a target of."""
_BUKAN_POKOK = lazy_regex(
    r"\b(?:terhadap|(?:di|mem)?banding\w*|dari(?:pada)?|dengan|untuk|ke(?:pada)?|mencapai|memenuhi|menuju|melampaui|melebihi|"
    r"melewati|mengejar|menyamai|atas|bawah|sisi|menurut|berdasarkan|sesuai|pencapaian|capaian|realisasi|ketercapaian)\s+$",
    re.I,
)
"""What before "target" makes it no subject."""
_HASIL = lazy_regex(
    r"\b(?:realisasi|capaian|hasil|nilai|indeks|angka|skor|kinerja|persentase|prestasi)(?:nya)?\b|"
    r"\bter(?:capai|penuhi|lampaui)\b|\b(?:kami|kita|kecamatan|dinas|badan|kantor)\b",
    re.I,
)
_TAK_TENTU = lazy_regex(
    r"\b(?:semula|murni|RKT|rencana kinerja|lama|nasional|provinsi|kabupaten|kota|triwulan|semester|bulan\w*|tahun-tahun|"
    r"(?:dua|tiga|empat|lima|beberapa|setiap|tiap) tahun|tahun (?:sebelumnya|itu|tersebut)|sebelumnya|masing-masing|awal|"
    r"perubahan|tertentu)\b",
    re.I,
)
"""Targets of what isn't plain: of another document, of a year told by its neighbour."""
_DEPAN = lazy_regex(r"\btahun (?:yang )?(?:depan|mendatang|berikut\w*)\b", re.I)
_LALU = lazy_regex(r"\btahun (?:lalu|kemarin|silam)\b", re.I)
_AKHIR_UJUNG = lazy_regex(r"\bkondisi (?:kinerja )?akhir|\bakhir (?:masa|periode|renstra|rpjmd)", re.I)
_PUTUS = lazy_regex(r",|\b(?:dan|serta|maupun|atau)\b", re.I)

Banding = Literal["tinggi", "rendah"]


class Sasaran(NamedTuple):
    """A target with what a message calls it."""

    nama: str
    nilai: Angka


def pokok_target(samar: str) -> bool:
    """Whether what a clause says before a claim is about a target: no result is named behind it."""
    return any(
        not _BUKAN_POKOK.search(samar[: m.start()]) and not _HASIL.search(samar, m.end())
        for m in _POKOK.finditer(samar)
    )


def target_tahun(laporan: Laporan, y: BarisView, tahun: int) -> Angka | None:
    """The target of a line's indicator for a year: the PK's own this year, else the Renstra's in force, else an earlier
    year's; None where the content has none."""
    i, r = y.indikator, laporan.renstra
    if tahun == laporan.tahun:
        return y.target
    if tahun < laporan.tahun:
        lalu = i.riwayat.get(tahun)
        return lalu.target if lalu is not None and lalu.target.ada else None
    if r is None or tahun not in r.tahun_matriks:
        return None
    return next(
        (
            t
            for x in r.indikator
            if x.id == i.id
            for n, t in zip(r.tahun_matriks, x.target, strict=True)
            if n == tahun and t.ada
        ),
        None,
    )


def _sasaran(teks: str, laporan: Laporan, y: BarisView) -> Sasaran | None:
    """Which target a stretch speaks of; None where that isn't plain."""
    if _TAK_TENTU.search(teks):
        return None
    tahun = tahun_disebut(teks)
    if len(tahun) > 1:
        return None
    if not tahun and (menyebut_akhir(teks, 0) or _AKHIR_UJUNG.search(teks)):
        return Sasaran(f"target akhir Renstra tahun {y.indikator.tahun_akhir}", y.indikator.target_akhir)
    geser = 1 if _DEPAN.search(teks) else -1 if _LALU.search(teks) else 0
    n = next(iter(tahun)) if tahun else laporan.tahun + geser
    nilai = target_tahun(laporan, y, n)
    return Sasaran(f"target tahun {n}", nilai) if nilai is not None else None


def salah_banding(
    pokok: str, lawan: str, arah: Banding, ingkar: bool, laporan: Laporan, y: BarisView
) -> tuple[Sasaran, Sasaran] | None:
    """The two targets of a comparison that isn't so; None where it is, or where it isn't plain which two are meant.
    ``pokok`` is the clause before the comparison, ``lawan`` what stands behind its "target"."""
    putus = _PUTUS.search(lawan)
    a = _sasaran(pokok, laporan, y)
    z = _sasaran(lawan[: putus.start()] if putus is not None else lawan, laporan, y)
    if a is None or z is None or a.nama == z.nama or not (a.nilai.ada and z.nilai.ada):
        return None
    benar = a.nilai > z.nilai if arah == "tinggi" else a.nilai < z.nilai
    return (a, z) if benar == ingkar else None


def target_lain_tahun(pokok: str, teks: str, laporan: Laporan, y: BarisView) -> Sasaran | None:
    """The target of another year that is named right behind "target" (``teks``): a later year's, or an earlier one's where the
    clause before (``pokok``) speaks of this year's result."""
    m = _TAHUN_LAWAN.match(teks)
    if m is None:
        return None
    kata = m["kata"].casefold()
    n = int(kata) if kata.isdigit() else laporan.tahun + (-1 if kata in ("lalu", "kemarin") else 1)
    kini = tahun_disebut(pokok) <= {laporan.tahun} and (_TAHUN_INI.search(pokok) or str(laporan.tahun) in pokok)
    if n == laporan.tahun or (n < laporan.tahun and not kini):
        return None
    nilai = target_tahun(laporan, y, n)
    return Sasaran(f"target tahun {n}", nilai) if nilai is not None else None


_TAHUN_LAWAN = lazy_regex(r"\s+(?:(?:pada|untuk) )?tahun (?P<kata>20\d\d|lalu|kemarin|depan|mendatang)\b", re.I)
_TAHUN_INI = lazy_regex(r"\btahun ini\b", re.I)
