"""The IKU in force and the decree on them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property

from lkip_docgen import bahasa
from lkip_docgen.content.model.iku import BarisIKU, Diktum, Keputusan

from ..angka import Angka, cacah
from .bahan import Bahan
from .dasar import Pandangan
from .kantor import PejabatView, pejabat_view

ACUAN_DIKTUM = re.compile(r"\{\{\s*diktum\.([0-9]+)\s*\}\}")
"""How a decree's text refers to one of its own diktum."""


class PecahanView(Pandangan):
    """A formula "numerator / denominator × 100%"."""

    pembilang: str
    penyebut: str
    kali: str


class FormulasiView(Pandangan):
    uraian: str | None
    daftar: tuple[str, ...]
    pecahan: PecahanView | None


class BarisIKUView(Pandangan):
    """``uraian`` are the sasaran's words, ``indikator`` the indicator's, as printed."""

    nomor: int
    uraian: str
    indikator: str
    formulasi: FormulasiView
    penanggung_jawab: tuple[str, ...]
    pengantar_penanggung_jawab: str | None
    sumber_data: str


class DiktumView(Pandangan):
    """``kata`` is its number word: KESATU, KEDUA, …."""

    nomor: int
    kata: str
    teks: str
    butir: tuple[str, ...]
    gaya_butir: str

    @property
    def label(self) -> tuple[str, ...]:
        """The label of each item, in the decree's own form."""
        if self.gaya_butir == "a.":
            return tuple(f"{bahasa.huruf(n)}." for n in range(1, len(self.butir) + 1))
        return tuple(f"({n})" for n in range(1, len(self.butir) + 1))


class LampiranView(Pandangan):
    judul: tuple[str, ...]
    tugas: tuple[str, ...]
    fungsi: tuple[str, ...]
    tujuan: str
    indikator_tujuan: str
    judul_tabel: tuple[str, ...]
    baris: tuple[BarisIKUView, ...]


class KeputusanView(Pandangan):
    """``nomor_singkat`` is how the report refers to it, its number where it has no shorter one."""

    _b: Bahan
    _k: Keputusan

    @property
    def nomor(self) -> str:
        return self._k.nomor

    @property
    def nomor_singkat(self) -> str:
        return self._k.nomor_singkat or self._k.nomor

    @property
    def tanggal(self) -> date:
        return self._k.tanggal

    @property
    def tahun(self) -> int:
        return self._k.tanggal.year

    @property
    def tempat(self) -> str:
        return self._k.tempat

    @property
    def tentang(self) -> str:
        return self._k.tentang

    @cached_property
    def menimbang(self) -> tuple[str, ...]:
        return self._para(self._k.menimbang)

    @cached_property
    def mengingat(self) -> tuple[str, ...]:
        return self._para(self._k.mengingat)

    @property
    def menetapkan(self) -> str:
        return self._isi(self._k.menetapkan)

    @cached_property
    def diktum(self) -> tuple[DiktumView, ...]:
        return tuple(
            DiktumView(n, kata_diktum(n), self._isi(d.teks), self._para(d.butir), d.gaya_butir)
            for n, d in enumerate(self._k.diktum, 1)
        )

    @cached_property
    def pejabat(self) -> PejabatView | None:
        """The head on the decree's date."""
        return pejabat_view(self._b, "kepala", self._k.tanggal)

    @cached_property
    def lampiran(self) -> LampiranView:
        x = self._k.lampiran
        return LampiranView(
            tuple(x.judul),
            tuple(x.tugas),
            tuple(x.fungsi),
            x.tujuan,
            x.indikator_tujuan,
            tuple(x.judul_tabel),
            baris_iku(self._b, x.baris),
        )

    def _isi(self, teks: str) -> str:
        """``teks`` with ``{{ diktum.1 }}`` as "KESATU"."""
        return ACUAN_DIKTUM.sub(lambda m: kata_diktum(int(m[1])) if 0 < int(m[1]) <= 99 else m[0], teks)

    def _para(self, teks: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._isi(t) for t in teks)


class IKUView(Pandangan):
    _b: Bahan

    @cached_property
    def baris(self) -> tuple[BarisIKUView, ...]:
        return baris_iku(self._b, self._b.isi.iku.baris)

    @cached_property
    def jumlah_indikator(self) -> Angka:
        baris = self._b.isi.iku.baris
        return cacah("iku.jumlah_indikator", len(baris), sumber=(x.letak_dari() for x in baris))

    @cached_property
    def keputusan(self) -> KeputusanView | None:
        k = self._b.isi.iku.keputusan
        return KeputusanView(self._b, k) if k is not None else None


def kata_diktum(n: int) -> str:
    """KESATU, KEDUA, … KESEPULUH, KESEBELAS, KEDUA BELAS."""
    return f"ke{bahasa.terbilang(n)}".upper()


def acuan_diktum_salah(diktum: Sequence[Diktum], teks: str) -> list[int]:
    """The numbers that a decree's text refers to and that it has no diktum for."""
    return [n for n in (int(m[1]) for m in ACUAN_DIKTUM.finditer(teks)) if not 1 <= n <= len(diktum)]


def baris_iku(b: Bahan, baris: Iterable[BarisIKU]) -> tuple[BarisIKUView, ...]:
    return tuple(_baris(b, n, x) for n, x in enumerate(baris, 1))


def _baris(b: Bahan, n: int, x: BarisIKU) -> BarisIKUView:
    nama = x.uraian_indikator
    if nama is None:
        acuan = b.indikator.get(x.indikator) if x.indikator is not None else None
        nama = acuan[1].nama if acuan is not None else ""
    f = x.formulasi
    pecahan = PecahanView(f.pecahan.pembilang, f.pecahan.penyebut, f.pecahan.kali) if f.pecahan else None
    return BarisIKUView(
        n,
        b.uraian_kinerja(x.sasaran, x.tujuan, x.uraian),
        nama,
        FormulasiView(f.uraian, tuple(f.daftar), pecahan),
        tuple(x.penanggung_jawab),
        x.pengantar_penanggung_jawab,
        x.sumber_data,
    )
