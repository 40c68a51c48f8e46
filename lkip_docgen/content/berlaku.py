"""What is in force on a date: the Renstra's version, the PK, the holder of an office."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lkip_docgen.content.model.kantor import Pejabat
from lkip_docgen.content.model.pk import PK
from lkip_docgen.content.model.renstra import Renstra


def pk_terakhir(pk: Iterable[PK]) -> PK | None:
    """The PK in force at the year's end: the last that was signed (of two on one date, the later written)."""
    terakhir: PK | None = None
    for p in pk:
        if terakhir is None or p.tanggal >= terakhir.tanggal:
            terakhir = p
    return terakhir


def renstra_pada(renstra: Iterable[Renstra], tanggal: date) -> Renstra | None:
    """The version of the Renstra in force on a date; of two that both claim it, the one that began later."""
    berlaku = [r for r in renstra if r.berlaku.mencakup(tanggal)]
    return max(berlaku, key=lambda r: r.berlaku.mulai or date.min, default=None)


def pejabat_pada(pejabat: Iterable[Pejabat], peran: str, tanggal: date) -> list[Pejabat]:
    """Everyone who held a seat on a date: rightly one."""
    return [p for p in pejabat if p.peran == peran and p.masa.mencakup(tanggal)]
