"""What the charts show: which are drawn, an indicator's way over the years, and the sentences that lead to a chart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Final

from lkip_docgen.content.model.kantor import NAMA_GRAFIK

from .. import kalimat_grafik
from ..angka import Angka
from ..cetak import Kalimat
from ..skala import Tingkat
from .anggaran import AnggaranView
from .bahan import Bahan, angka_indikator
from .dasar import Pandangan
from .indikator import IndikatorView
from .pk import BarisView
from .sdm import SDMView

_BARIS_TERSEDIKIT: Final = 2
"""A chart compares; of one row it would be decoration."""
_BATANG_TERSEDIKIT: Final = 3
"""Levels of education with people in them from which on the chart shows more than a line of its table."""


class TitikTahun(Pandangan):
    """An indicator in a year: the target agreed on for it, and what was reached."""

    tahun: int
    target: Angka
    realisasi: Angka


class PerjalananView(Pandangan):
    """An indicator over the years of ``grafik.tahun``."""

    indikator: IndikatorView
    titik: tuple[TitikTahun, ...]


class KalimatGrafik(Pandangan):
    """The sentence that says what a chart shows."""

    _g: GrafikView

    @cached_property
    def capaian(self) -> Kalimat:
        return kalimat_grafik.capaian([(b.uraian_indikator, b.capaian) for b in self._g.baris])

    @cached_property
    def tahunan(self) -> Kalimat:
        g = self._g
        return kalimat_grafik.tahunan(g._b.tahun - 1, [_arah(p.indikator) for p in g.perjalanan])

    @cached_property
    def anggaran(self) -> Kalimat:
        return kalimat_grafik.serapan([(p.nama, p.serapan) for p in self._g._anggaran.program])

    @cached_property
    def efisiensi(self) -> Kalimat:
        return kalimat_grafik.efisiensi([(b.capaian, b.serapan, b.ada_dukungan) for b in self._g.baris])

    @cached_property
    def sdm_pendidikan(self) -> Kalimat:
        s = self._g._sdm
        jumlah = zip(s.tingkat, s.pendidikan_total.sel, strict=True)
        return kalimat_grafik.pegawai_terbanyak("Pegawai", "berpendidikan", list(jumlah))

    @cached_property
    def sdm_pangkat(self) -> Kalimat:
        jumlah = [((p.pangkat and f"{p.pangkat} ({p.golongan})") or p.golongan, p.jumlah) for p in self._g._sdm.pangkat]
        return kalimat_grafik.pegawai_terbanyak("ASN", "bergolongan", jumlah)


def _ada(t: TitikTahun) -> bool:
    return t.target.ada or t.realisasi.ada


def _arah(i: IndikatorView) -> kalimat_grafik.ArahGerak:
    """Whether the realisasi moved for the better."""
    if i.gerak in ("tetap", "belum dapat dibandingkan"):
        return "tetap" if i.gerak == "tetap" else "belum dapat dibandingkan"
    return "membaik" if (i.gerak == "naik") == (i.arah == "positif") else "menurun"


class GrafikView(Pandangan):
    """The charts of the report. ``baris`` are the lines of the PK in force."""

    _b: Bahan
    _anggaran: AnggaranView
    _sdm: SDMView
    baris: tuple[BarisView, ...]

    @cached_property
    def dipilih(self) -> tuple[str, ...]:
        """The charts to draw: those that ``laporan.yaml`` lists, else those that answer a question with this data.
        One without rows to compare isn't drawn even if it is listed."""
        pilihan = self._b.isi.laporan.grafik
        layak = self._layak
        if pilihan is None:
            return tuple(n for n in NAMA_GRAFIK if layak[n]() and n != "sdm_pangkat")
        return tuple(n for n in NAMA_GRAFIK if n in pilihan and layak[n]())

    @property
    def skala(self) -> tuple[Tingkat, ...]:
        """The predicate scale."""
        return self._b.skala

    @cached_property
    def tahun(self) -> tuple[int, ...]:
        """The years of the Renstra for which a target or a realisasi is known."""
        renstra = self._b.renstra
        if renstra is None:
            return ()
        tahun = range(renstra.periode_mulai, renstra.periode_selesai + 1)
        return tuple(t for t in tahun if any(_ada(self._titik(i, t)) for i in self._indikator))

    @cached_property
    def perjalanan(self) -> tuple[PerjalananView, ...]:
        """The indicators of the PK in force, each once, with a point for every year."""
        return tuple(PerjalananView(i, tuple(self._titik(i, t) for t in self.tahun)) for i in self._indikator)

    @property
    def rentang_tahun(self) -> str:
        """ "2031–2034"."""
        return f"{self.tahun[0]}–{self.tahun[-1]}" if self.tahun else ""

    @cached_property
    def kalimat(self) -> KalimatGrafik:
        return KalimatGrafik(self)

    @cached_property
    def _indikator(self) -> tuple[IndikatorView, ...]:
        return tuple({b.indikator.id: b.indikator for b in self.baris}.values())

    @property
    def _layak(self) -> Mapping[str, Callable[[], bool]]:
        """Whether a chart has something to compare."""
        return {
            "capaian": lambda: sum(b.capaian.ada for b in self.baris) >= _BARIS_TERSEDIKIT,
            "tahunan": lambda: any(sum(t.realisasi.ada for t in p.titik) >= _BARIS_TERSEDIKIT for p in self.perjalanan),
            "efisiensi": lambda: sum(b.capaian.ada and b.serapan.ada for b in self.baris) >= _BARIS_TERSEDIKIT,
            "anggaran": lambda: len(self._anggaran.program) >= _BARIS_TERSEDIKIT,
            "sdm_pangkat": lambda: sum(p.jumlah > 0 for p in self._sdm.pangkat) >= _BARIS_TERSEDIKIT,
            "sdm_pendidikan": lambda: sum(s > 0 for s in self._sdm.pendidikan_total.sel) >= _BATANG_TERSEDIKIT,
        }

    def _titik(self, i: IndikatorView, tahun: int) -> TitikTahun:
        """An indicator's year. What lies behind has the target that was agreed on then, as the tables have it; what
        lies ahead has the Renstra's."""
        if tahun == i.tahun:
            return TitikTahun(tahun, i.target, i.realisasi)
        if tahun < i.tahun and (lalu := i.riwayat.get(tahun)) is not None:
            return TitikTahun(tahun, lalu.target, lalu.realisasi)
        asal = i._indikator
        rencana = asal.target.get(tahun) if tahun > i.tahun else None
        return TitikTahun(
            tahun,
            angka_indikator(f"grafik.{i.id}.target[{tahun}]", asal, rencana, asal.letak_dari("target")),
            angka_indikator(f"grafik.{i.id}.realisasi[{tahun}]", asal, None, None),
        )
