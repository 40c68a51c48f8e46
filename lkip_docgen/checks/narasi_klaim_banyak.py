"""How many met their targets, in words: "target terpenuhi pada 5 dari 6 indikator", all, none, only so many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.narasi_angka_kata import baca_kata
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja
from lkip_docgen.checks.narasi_klaim_target import SLOT_RENCANA
from lkip_docgen.checks.narasi_klaim_waktu import (
    menyebut_akhir,
    menyebut_lalu,
    menyebut_nanti,
    sebagian_tahun,
    tahun_disebut,
)
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.tahun_lalu import laporan_lalu
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics.pandangan.kinerja import KinerjaView

_CACAH = lazy_regex(
    r"\btarget(?:nya)? (?P<ingkar>(?:belum|tidak) )?(?:terpenuhi|tercapai) pada (?P<n>\d+)(?: \([\w ]+\))? dari \d+",
    re.I,
    needs=("terpenuhi pada", "tercapai pada"),
)


_CACAH_SEMUA = lazy_regex(
    r"\btarget(?:nya)? (?:sudah |telah )?(?:terpenuhi|tercapai) pada (?:seluruh|semua)(?:nya)?"
    r"(?: dari)?(?: \w+)?(?: \([\w ]+\))? (?:indikator|sasaran)\b",
    re.I,
    needs=("terpenuhi pada", "tercapai pada"),
)


def cacah_salah(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    """ "Target terpenuhi pada 5 dari 6 indikator", or "pada seluruh indikator": so many met it, or missed it."""
    for m in _CACAH_SEMUA.finditer(b.teks):
        v = _kinerja_tahun(b, m, kin)
        if v is not None and v.jumlah_tercapai < v.jumlah_indikator:
            yield _cacah(b, m, v)
    for m in _CACAH.finditer(b.teks):
        v = _kinerja_tahun(b, m, kin)
        if v is not None and (v.jumlah_belum if m["ingkar"] else v.jumlah_tercapai) != int(m["n"]):
            yield _cacah(b, m, v)


def _cacah(b: Bacaan, m: re.Match[str], v: KinerjaView) -> Diagnostic:
    return temuan(
        "LK423",
        f'"{m[0]}" tidak sesuai data: target tercapai pada {v.jumlah_tercapai} dari {v.jumlah_indikator} indikator',
        b.t.letak(m.start(), m.end()),
        "pakai {{ kinerja.kalimat.ringkasan }}, yang mengikuti datanya",
    )


def _kinerja_tahun(b: Bacaan, m: re.Match[str], kin: Kinerja) -> KinerjaView | None:
    """The performance that a clause counts: this year's, or last year's where it speaks of that; None of another time, or where
    that year's report isn't there."""
    klausa, tahun = b.isi_klausa(m.start()), kin.laporan.tahun
    if menyebut_nanti(klausa) or sebagian_tahun(klausa) or menyebut_akhir(klausa, 0):
        return None
    disebut = tahun_disebut(klausa)
    if tahun in disebut or not (disebut or menyebut_lalu(klausa, tahun)):
        return kin.laporan.kinerja
    if disebut and disebut != {tahun - 1}:
        return None
    lalu = laporan_lalu(kin.laporan.isi, kin.laporan)
    return lalu.kinerja if lalu is not None else None


_AWAL_UTUH = lazy_regex(
    r"\W*(?:(?:namun|dan|sehingga|artinya|dengan demikian|secara keseluruhan|dari [\w ()\ufffc]{1,30} indikator),?\s+)?",
    re.I,
)
"""Before a claim what doesn't narrow it to some of the indicators."""
_MENCAPAI = (
    r"indikator(?:nya)?(?: kinerja| utama)*\s+(?:yang\s+)?(?:dapat\s+|berhasil\s+|telah\s+|sudah\s+)?"
    r"(?P<ingkar>(?:belum|tidak|gagal)\s+)?(?:mencapai|memenuhi)\s+target(?:nya)?\b"
)
_TIADA = lazy_regex(
    rf"\b(?:(?:tidak|belum) ada(?: satu ?pun)?|(?:tidak|tak) satu ?pun)\s+{_MENCAPAI}", re.I, needs=("indikator",)
)
_HANYA = lazy_regex(
    rf"\bhanya\s+(?:ada\s+)?(?P<n>[a-z]+|\d{{1,2}})(?: \([\w ]+\))?\s+{_MENCAPAI}", re.I, needs=("anya",)
)
_BATASAN = lazy_regex(
    r"\s+(?:akhir|Renstra|jangka|nasional|provinsi|kabupaten|program|keluaran|triwulan|semester|tahun (?:lalu|sebelumnya))|"
    r"\s*(?:bila|jika|apabila|kecuali|selain)\b",
    re.I,
)
"""What behind "target" makes it another than the year's, or the claim a conditional one."""


def banyak_salah(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    """ "Tidak ada indikator yang mencapai target", "hanya dua indikator yang belum mencapai target", against how many did."""
    if b.t.slot in SLOT_RENCANA or "target" not in b.ketik or b.t.baris_pk is not None:
        return
    v = kin.laporan.kinerja
    for pola in (_TIADA, _HANYA):
        for m in pola.finditer(b.ketik):
            n = 0 if pola is _TIADA else bilangan(m["n"])
            kalimat = b.isi_kalimat(m.start())
            benar = v.jumlah_belum if m["ingkar"] else v.jumlah_tercapai
            if n is None or benar == n or not _AWAL_UTUH.fullmatch(b.teks, b.kalimat(m.start())[0], m.start()):
                continue
            if _BATASAN.match(b.teks, m.end()) or lain_waktu(kalimat, kin.laporan.tahun):
                continue
            yield _cacah(b, m, v)


def bilangan(kata: str) -> int | None:
    """A count written in digits or in words."""
    if kata.isdecimal():
        return int(kata)
    n = baca_kata([kata.casefold()])
    return int(n) if n is not None else None


def lain_waktu(kalimat: str, tahun: int) -> bool:
    """Whether a sentence speaks of another time than the year's end."""
    return (
        menyebut_nanti(kalimat)
        or sebagian_tahun(kalimat)
        or menyebut_akhir(kalimat, 0)
        or any(t != tahun for t in tahun_disebut(kalimat))
    )
