"""Scales that an index has of its own: the quality of service that a satisfaction survey is graded with (PermenPANRB 14/2017,
from memory), beside the report's scale, which grades how far a target was met.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from lkip_docgen.checks.narasi_klaim_subjek import Bacaan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.metrics.pandangan.pk import BarisView

_MUTU: Final = (
    (Decimal("88.31"), "A", "Sangat Baik"),
    (Decimal("76.61"), "B", "Baik"),
    (Decimal("65.00"), "C", "Kurang Baik"),
    (Decimal("25.00"), "D", "Tidak Baik"),
)
"""From which index on: the letter of the quality of service, and what it is called."""
SEBUTAN_MUTU: Final = frozenset(x for _, huruf, kata in _MUTU for x in (huruf, kata))
_SURVEI = lazy_regex(r"\b(?:kepuasan|IKM|SKM)\b|\b14 Tahun 2017\b", re.I)
_NILAI = lazy_regex(
    r"\b(?:mutu|nilai|indeks|IKM|SKM|survei|survey|kinerja unit|unit pelayanan|kualitas pelayanan)(?:nya)?\b", re.I
)
_CAPAIAN = lazy_regex(
    r"\b(?:capaian(?:nya)?(?: kinerja)?(?: nilai| indeks)?|kinerja(?! unit)|sasaran|target\w*|rata-rata)\b|%", re.I
)
_TITIK = lazy_regex(r"(?<![\d.,])\d{2,3}(?:,\d{1,2})?(?![\d.,]*\d|\s?%)")


def skala_sendiri(b: Bacaan, awal: int, baris: Iterable[BarisView]) -> bool:
    """Whether a predicate at a place grades an index itself: its sentence last speaks of the index, of the survey or of the
    quality of service, and not of how far a target was met."""
    a, z = b.kalimat(awal)
    sebelum = b.teks[a:awal]
    nilai = max((m.end() for m in _NILAI.finditer(sebelum)), default=-1)
    if nilai < 0 or nilai <= max((m.end() for m in _CAPAIAN.finditer(sebelum)), default=-1):
        return False
    baris = tuple(baris)
    if baris:
        return all(y.indikator.satuan == "indeks" for y in baris)
    return _SURVEI.search(b.teks, a, z) is not None or "mutu pelayanan" in sebelum.casefold()


def bersurvei(baris: Iterable[BarisView]) -> bool:
    """Whether lines are indices of satisfaction surveys."""
    baris = tuple(baris)
    return bool(baris) and all(_SURVEI.search(y.indikator.nama) for y in baris)


def sepasang_mutu(a: str, z: str) -> bool:
    """Whether a letter and a word name one step of the quality of service."""
    return any(
        {huruf, kata.casefold()} == {x if len(x) == 1 else x.casefold() for x in (a, z)} for _, huruf, kata in _MUTU
    )


def sebutan_mutu(b: Bacaan, awal: int, baris: Iterable[BarisView]) -> set[str] | None:
    """The letters and words that grade the indices a sentence may mean; None where their scale isn't known."""
    baris = tuple(baris)
    if not bersurvei(baris):
        return None
    a, z = b.kalimat(awal)
    nilai = [Decimal(m[0].replace(",", ".")) for m in _TITIK.finditer(b.teks, a, z)]
    for y in baris:
        i = y.indikator
        nilai += [n for n in (y.realisasi.nilai, i.lalu.realisasi.nilai, i.target_akhir.nilai) if n is not None]
        nilai += [p.nilai.nilai for p in i.pembanding.semua if p.nilai.nilai is not None]
    return set(_tingkat(nilai)) or None


def mutu(y: BarisView) -> str:
    """What an index's own value is graded: "B (Baik)"; empty where its scale doesn't hold it."""
    tingkat = tuple(_tingkat((y.realisasi.nilai,))) if y.realisasi.nilai is not None else ()
    return f"{tingkat[0]} ({tingkat[1]})" if tingkat else ""


def _tingkat(nilai: Iterable[Decimal]) -> Iterator[str]:
    for n in nilai:
        for di_atas, huruf, kata in _MUTU:
            if di_atas <= n <= 100:
                yield from (huruf, kata)
                break
