"""The RKT: its tree with amounts from the leaves, its head table, its date and signatory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property

from lkip_docgen.content.model.rkt import RKT, IndikatorRKT, KegiatanRKT, ProgramRKT, SasaranRKT

from ..angka import Angka, jumlah
from .anggaran import AnggaranView, angka_rkt
from .bahan import Bahan
from .dasar import Pandangan
from .kantor import PejabatView, pejabat_view


class KepalaRKT(Pandangan):
    misi: str
    tujuan: str
    indikator_tujuan: str
    sasaran: str
    indikator_sasaran: str


class IndikatorRKTView(Pandangan):
    """``target`` is text as printed, "100%" or "3 Dokumen"."""

    nomor: int
    nama: str
    target: str


class SubKegiatanRKTView(Pandangan):
    nomor: int
    id: str
    nama: str
    indikator: str
    target: str
    anggaran: Angka


class KegiatanRKTView(Pandangan):
    nomor: int
    id: str
    nama: str
    indikator: tuple[IndikatorRKTView, ...]
    sub_kegiatan: tuple[SubKegiatanRKTView, ...]
    anggaran: Angka


class ProgramRKTView(Pandangan):
    nomor: int
    id: str
    nama: str
    indikator: tuple[IndikatorRKTView, ...]
    kegiatan: tuple[KegiatanRKTView, ...]
    anggaran: Angka


class SasaranRKTView(Pandangan):
    nomor: int
    uraian: str
    indikator: tuple[IndikatorRKTView, ...]
    program: tuple[ProgramRKTView, ...]
    anggaran: Angka


class TujuanRKTView(Pandangan):
    nomor: int
    uraian: str
    indikator: str
    sasaran: tuple[SasaranRKTView, ...]
    anggaran: Angka


class RKTView(Pandangan):
    _b: Bahan
    _rkt: RKT
    _anggaran: AnggaranView

    @property
    def judul(self) -> str:
        return self._rkt.judul

    @property
    def tanggal(self) -> date:
        return self._rkt.tanggal

    @property
    def tempat(self) -> str:
        return self._rkt.tempat or self._b.isi.instansi.ibu_kota

    @cached_property
    def pejabat(self) -> PejabatView | None:
        """The head on the RKT's date."""
        return pejabat_view(self._b, "kepala", self._rkt.tanggal)

    @cached_property
    def rpjmd(self) -> KepalaRKT:
        r = self._rkt.rpjmd
        return KepalaRKT(r.misi, r.tujuan, r.indikator_tujuan, r.sasaran, r.indikator_sasaran)

    @cached_property
    def tujuan(self) -> tuple[TujuanRKTView, ...]:
        penyusun = _Penyusun(self._b, self._rkt)
        keluar: list[TujuanRKTView] = []
        for n, t in enumerate(self._rkt.tujuan, 1):
            id = f"rkt.tujuan[{n}]"
            sasaran = tuple(penyusun.sasaran(f"{id}.sasaran[{m}]", m, s) for m, s in enumerate(t.sasaran, 1))
            keluar.append(TujuanRKTView(n, t.uraian, t.indikator, sasaran, _total(id, sasaran)))
        return tuple(keluar)

    @property
    def jumlah(self) -> Angka:
        return self._anggaran.pagu_rkt


class _Penyusun:
    """Builds the tree, taking each leaf's figure once, in the order in which the plan lists them."""

    def __init__(self, b: Bahan, rkt: RKT) -> None:
        self._daun = {id: iter(daftar) for id, daftar in angka_rkt(rkt).items()}
        anggaran = b.isi.anggaran.program
        self._nama = {p.id: p.nama for p in anggaran} | {k.id: k.nama for p in anggaran for k in p.kegiatan}
        self._nama_sub = {s.id: s.nama for s in b.daun.values()}

    def sasaran(self, id: str, n: int, s: SasaranRKT) -> SasaranRKTView:
        program = tuple(self._program(f"{id}.program[{m}]", m, p) for m, p in enumerate(s.program, 1))
        return SasaranRKTView(n, s.uraian, _indikator(s.indikator), program, _total(id, program))

    def _program(self, id: str, n: int, p: ProgramRKT) -> ProgramRKTView:
        kegiatan = tuple(self._kegiatan(f"{id}.kegiatan[{m}]", m, k) for m, k in enumerate(p.kegiatan, 1))
        nama = p.nama or self._nama.get(p.program, p.program)
        return ProgramRKTView(n, p.program, nama, _indikator(p.indikator), kegiatan, _total(id, kegiatan))

    def _kegiatan(self, id: str, n: int, k: KegiatanRKT) -> KegiatanRKTView:
        sub = tuple(
            SubKegiatanRKTView(
                m,
                s.sub_kegiatan,
                s.nama or self._nama_sub.get(s.sub_kegiatan, s.sub_kegiatan),
                s.indikator,
                s.target,
                next(self._daun[s.sub_kegiatan]),
            )
            for m, s in enumerate(k.sub_kegiatan, 1)
        )
        nama = k.nama or self._nama.get(k.kegiatan, k.kegiatan)
        return KegiatanRKTView(n, k.kegiatan, nama, _indikator(k.indikator), sub, _total(id, sub))


def rkt_view(b: Bahan, anggaran: AnggaranView) -> RKTView | None:
    return RKTView(b, b.isi.rkt, anggaran) if b.isi.rkt is not None else None


def _indikator(daftar: Iterable[IndikatorRKT]) -> tuple[IndikatorRKTView, ...]:
    return tuple(IndikatorRKTView(n, i.nama, i.target) for n, i in enumerate(daftar, 1))


def _total(id: str, anak: Sequence[SasaranRKTView | ProgramRKTView | KegiatanRKTView | SubKegiatanRKTView]) -> Angka:
    return jumlah(f"{id}.anggaran", (a.anggaran for a in anak), "rupiah")
