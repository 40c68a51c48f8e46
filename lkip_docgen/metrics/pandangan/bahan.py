"""What the views share: the content with its look-ups, and the report's settings with their defaults."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property
from types import MappingProxyType

from lkip_docgen.beku import Beku
from lkip_docgen.content.berlaku import pejabat_pada, pk_terakhir, renstra_pada
from lkip_docgen.content.model.anggaran import SubKegiatan
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import Pejabat
from lkip_docgen.content.model.kinerja import KinerjaIndikator
from lkip_docgen.content.model.pk import PK
from lkip_docgen.content.model.renstra import Indikator, Renstra, Sasaran, Tujuan

from ..angka import Angka, SatuanAngka, masukan
from ..capaian import SATUAN_BERKATA, AturanEfisiensi
from ..skala import SKALA_PANRB, Tingkat, susun_skala


class Bahan(Beku):
    """Look-ups over one year's content."""

    isi: Isi

    @property
    def tahun(self) -> int:
        return self.isi.tahun

    @cached_property
    def akhir_tahun(self) -> date:
        return date(self.isi.tahun, 12, 31)

    # ------------------------------------------------------------ settings

    @cached_property
    def skala(self) -> tuple[Tingkat, ...]:
        dari = self.isi.laporan.skala_predikat
        return susun_skala((s.kategori, s.predikat, s.di_atas) for s in dari) if dari else SKALA_PANRB

    @cached_property
    def batasi(self) -> bool:
        aturan = self.isi.laporan.capaian
        return aturan is None or aturan.batasi

    @cached_property
    def aturan_efisiensi(self) -> AturanEfisiensi:
        return self.isi.laporan.aturan_efisiensi or "capaian_minimal_serapan"

    @cached_property
    def riwayat(self) -> tuple[int, ...]:
        """The years that the report compares with, from the oldest."""
        return tuple(sorted(self.isi.laporan.riwayat or [self.tahun - 1]))

    # ------------------------------------------------------------ people

    def pemegang(self, peran: str, tanggal: date) -> Pejabat | None:
        """Who held a seat on a date; of several the one listed last."""
        pemegang = pejabat_pada(self.isi.pejabat, peran, tanggal)
        return pemegang[-1] if pemegang else None

    # ------------------------------------------------------------ plans

    def renstra_pada(self, tanggal: date) -> Renstra | None:
        """The Renstra in force on a date; where none claims it, the last version."""
        terakhir = max(self.isi.renstra, key=lambda r: r.versi == "perubahan", default=None)
        return renstra_pada(self.isi.renstra, tanggal) or terakhir

    @cached_property
    def renstra(self) -> Renstra | None:
        return self.renstra_pada(self.akhir_tahun)

    @cached_property
    def _renstra_urut(self) -> tuple[Renstra, ...]:
        """The version in force first."""
        depan = (self.renstra,) if self.renstra else ()
        return (*depan, *(r for r in reversed(self.isi.renstra) if r is not self.renstra))

    @cached_property
    def indikator(self) -> Mapping[str, tuple[Renstra, Indikator]]:
        """Each indicator with the version it is taken from: the one in force where it has it."""
        temuan: dict[str, tuple[Renstra, Indikator]] = {}
        for r in self._renstra_urut:
            for i in r.indikator:
                temuan.setdefault(i.id, (r, i))
        return MappingProxyType(temuan)

    @cached_property
    def sasaran(self) -> Mapping[str, Sasaran]:
        return MappingProxyType({s.id: s for r in reversed(self._renstra_urut) for s in r.sasaran})

    @cached_property
    def tujuan(self) -> Mapping[str, Tujuan]:
        return MappingProxyType({t.id: t for r in reversed(self._renstra_urut) for t in r.tujuan})

    @cached_property
    def pk(self) -> PK | None:
        """The PK in force at the year's end."""
        return pk_terakhir(self.isi.pk)

    def uraian_kinerja(self, sasaran: str | None, tujuan: str | None, uraian: str | None) -> str:
        """The words of what a line measures: its own, else its sasaran's or tujuan's."""
        if uraian is not None:
            return uraian
        # An id that leads nowhere is an error of the content, reported by its checks; until then it has no words.
        if sasaran is not None:
            return self.sasaran[sasaran].uraian if sasaran in self.sasaran else ""
        return self.tujuan[tujuan].uraian if tujuan is not None and tujuan in self.tujuan else ""

    # ------------------------------------------------------------ performance and budget

    @cached_property
    def kinerja(self) -> Mapping[str, KinerjaIndikator]:
        return MappingProxyType({k.indikator: k for k in self.isi.kinerja.indikator})

    def kinerja_tahun(self, tahun: int, indikator: str) -> KinerjaIndikator | None:
        """An indicator's line in the kinerja of this year or an earlier one."""
        if tahun == self.tahun:
            return self.kinerja.get(indikator)
        lalu = self.isi.kinerja_lalu.get(tahun)
        return next((k for k in lalu.indikator if k.indikator == indikator), None) if lalu is not None else None

    @cached_property
    def daun(self) -> Mapping[str, SubKegiatan]:
        """Every sub kegiatan by id, in the budget's order."""
        return MappingProxyType(
            {s.id: s for p in self.isi.anggaran.program for k in p.kegiatan for s in k.sub_kegiatan}
        )

    @cached_property
    def daun_dari(self) -> Mapping[str, frozenset[str]]:
        """The sub kegiatan that a program's, kegiatan's or sub kegiatan's id stands for."""
        temuan: dict[str, frozenset[str]] = {}
        for p in self.isi.anggaran.program:
            for k in p.kegiatan:
                temuan[k.id] = frozenset(s.id for s in k.sub_kegiatan)
                temuan.update((s.id, frozenset((s.id,))) for s in k.sub_kegiatan)
            temuan[p.id] = frozenset(s.id for k in p.kegiatan for s in k.sub_kegiatan)
        return MappingProxyType(temuan)


def angka_indikator(id: str, indikator: Indikator, nilai: Decimal | None, sumber: Letak | None) -> Angka:
    """A typed figure in an indicator's unit."""
    satuan: SatuanAngka = indikator.satuan
    sebutan = indikator.sebutan_satuan or (satuan if satuan in SATUAN_BERKATA else None)
    return masukan(id, nilai, satuan, sumber, sebutan=sebutan)
