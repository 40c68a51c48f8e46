"""The formulas of performance, pure functions on figures: capaian, serapan, means, and the words for efficiency."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

from .angka import Angka, SatuanAngka, hasil
from .rumus import Bagi, Batas, Bulat, Kali, Kurang, Mutlak, RataRata, Rujuk, Rumus, Tetap

Arah = Literal["positif", "negatif"]
AturanEfisiensi = Literal["capaian_minimal_serapan", "target_tercapai"]
Efisiensi = Literal["Efisien", "Tidak efisien", "tidak dapat dihitung", "belum dilaksanakan"]

_NOL, _DUA, _SERATUS = Decimal(0), Decimal(2), Decimal(100)


def capaian(id: str, target: Angka, realisasi: Angka, arah: Arah, *, batasi: bool = True) -> Angka:
    """Positive progress: realisasi / target × 100. Negative: (2·target − realisasi) / target × 100. Kept in 0…100
    unless the office lifts the cap; rounded to two decimals. A target of 0 is the state ``target_nol``."""
    atas: Rumus = Rujuk(realisasi)
    if arah == "negatif":
        atas = Kurang(Kali(Tetap(_DUA), Rujuk(target)), Rujuk(realisasi))
    rumus: Rumus = Kali(Bagi(atas, Rujuk(target), "target_nol"), Tetap(_SERATUS))
    if batasi:
        rumus = Batas(rumus, _NOL, _SERATUS)
    return hasil(id, Bulat(rumus, 2), "persen")


def serapan(id: str, pagu: Angka, realisasi: Angka) -> Angka:
    """Spending in percent of the budget, two decimals."""
    return hasil(id, Bulat(Kali(Bagi(Rujuk(realisasi), Rujuk(pagu)), Tetap(_SERATUS)), 2), "persen_tetap")


def rata_rata(id: str, suku: Iterable[Angka]) -> Angka:
    """The mean of the capaian as printed, that is rounded to two decimals, so that a reader can recompute it; those
    without data are left out."""
    return hasil(id, Bulat(RataRata(tuple(Rujuk(a) for a in suku)), 2), "persen")


def memenuhi(realisasi: Angka, target: Angka, arah: Arah) -> bool:
    """Whether the realisasi reaches the target; False where either is missing."""
    return realisasi <= target if arah == "negatif" else realisasi >= target


def selisih(id: str, kiri: Angka, kanan: Angka) -> Angka:
    """The distance of two figures, without sign, in the unit of a difference: index points are "poin", percentages
    "poin persentase"."""
    return hasil(id, Mutlak(Kurang(Rujuk(kiri), Rujuk(kanan))), satuan_selisih(kiri), sebutan=_sebutan(kiri))


def kekurangan(id: str, realisasi: Angka, target: Angka, arah: Arah) -> Angka:
    """What is still missing to the target; 0 where it is reached."""
    kurang = Kurang(Rujuk(realisasi), Rujuk(target)) if arah == "negatif" else Kurang(Rujuk(target), Rujuk(realisasi))
    return hasil(id, Batas(kurang, _NOL, None), satuan_selisih(realisasi), sebutan=_sebutan(realisasi))


def satuan_selisih(angka: Angka) -> SatuanAngka:
    """The unit of a difference of such figures."""
    if angka.satuan in ("persen", "persen_tetap"):
        return "poin_persen"
    return "poin" if angka.satuan in ("indeks", "nilai_sakip") else angka.satuan


SATUAN_BERKATA: frozenset[SatuanAngka] = frozenset({"dokumen", "laporan", "orang", "paket", "unit", "bulan"})
"""Units that are themselves the word after the value."""


def _sebutan(angka: Angka) -> str | None:
    # "Dok" belongs to a table's cell; a difference stands in a sentence and takes the unit's full word.
    return angka.satuan if angka.satuan in SATUAN_BERKATA else angka.sebutan


def efisiensi(capaian: Angka, serapan: Angka, pagu: Angka, aturan: AturanEfisiensi, *, tercapai: bool) -> Efisiensi:
    """Efficient where the capaian is no less than the serapan; the stricter rule wants the target met as well. Both
    compare the figures as printed. Nothing achieved and nothing spent is "belum dilaksanakan"."""
    belum_ada_serapan = serapan == 0 or (pagu == 0 and not serapan.ada)
    if capaian == 0 and belum_ada_serapan:
        return "belum dilaksanakan"
    if not capaian.ada or not serapan.ada:
        return "tidak dapat dihitung"
    if aturan == "target_tercapai" and not tercapai:
        return "Tidak efisien"
    return "Efisien" if capaian >= serapan else "Tidak efisien"
