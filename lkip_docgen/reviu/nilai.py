"""The self-score: what a sub-component's criteria are worth by the answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkip_docgen.bahasa import bulatkan
from lkip_docgen.content.model.reviu import GradasiNilai
from lkip_docgen.reviu.bahan import DILIHAT, PEREVIU, TAK_BERLAKU, YA, Keadaan


@dataclass(frozen=True, slots=True)
class Nilai:
    """A score and its step; ``nilai`` is in points, 0 to the weight."""

    kategori: str
    nilai: Decimal


@dataclass(frozen=True, slots=True)
class NilaiSub:
    """``sementara`` counts only criteria answered "ya"; ``tertinggi`` also those that nobody has decided yet.
    ``terpenuhi`` of ``banyak`` criteria are fulfilled; those that don't apply don't count."""

    terpenuhi: int
    banyak: int
    sementara: Nilai
    tertinggi: Nilai


def nilai_sub(bobot: Decimal, jawaban: Iterable[Keadaan], gradasi: Sequence[GradasiNilai]) -> NilaiSub:
    """The score of a sub-component that weighs ``bobot`` points."""
    berlaku = [j for j in jawaban if j != TAK_BERLAKU]
    ya = sum(j == YA for j in berlaku)
    mungkin = ya + sum(j in (DILIHAT, PEREVIU) for j in berlaku)
    n = len(berlaku)
    return NilaiSub(ya, n, _nilai(bobot, ya, n, gradasi), _nilai(bobot, mungkin, n, gradasi))


def _nilai(bobot: Decimal, terpenuhi: int, banyak: int, gradasi: Sequence[GradasiNilai]) -> Nilai:
    for g in gradasi:
        if not g.pereviu and _memenuhi(g, terpenuhi, banyak):
            return Nilai(g.kategori, bulatkan(bobot * g.nilai / 100, 2))
    return Nilai("–", Decimal(0))


def _memenuhi(g: GradasiNilai, terpenuhi: int, banyak: int) -> bool:
    if g.penuh and (not banyak or terpenuhi < banyak):
        return False
    if g.di_atas is None:
        return True
    return bool(banyak) and Decimal(terpenuhi) * 100 > g.di_atas * banyak
