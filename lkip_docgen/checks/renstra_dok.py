"""The Renstra as other documents refer to it: look-ups that rules between documents share."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from lkip_docgen.content.berlaku import renstra_pada
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.renstra import Indikator, Renstra
from lkip_docgen.metrics.angka import masukan
from lkip_docgen.metrics.tulis import tulis


def renstra_berlaku(isi: Isi) -> Renstra | None:
    """The version in force at the year's end."""
    return renstra_pada(isi.renstra, date(isi.tahun, 12, 31))


def semua_indikator(isi: Isi) -> dict[str, Indikator]:
    """The indicators of every version by id."""
    return {i.id: i for r in isi.renstra for i in r.indikator}


def tulis_target(indikator: Indikator, nilai: Decimal) -> str:
    """A value as the report prints it in the indicator's unit: "80%", "4 Dok", "BB (80)"."""
    return tulis(masukan(indikator.id, nilai, indikator.satuan, sebutan=indikator.sebutan_satuan))
