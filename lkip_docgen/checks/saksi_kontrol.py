"""Targets and realisasi against what documents print of them, with their units: the ``kontrol:`` blocks of Renstra and
kinerja."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.kontrol_jumlah import SARAN, SATUAN, TIADA
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.renstra_dok import semua_indikator, tulis_target
from lkip_docgen.checks.tautan import MUNGKIN
from lkip_docgen.content.berlaku import pk_terakhir, renstra_pada
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.renstra import Indikator
from lkip_docgen.diagnostics import Diagnostic, closest

_DIGIT = lazy_regex(r"\d+")
Tertulis = tuple[Decimal, Letak | None]
"""A value and where it is written."""


@aturan("LK107", "LK201", utuh=["renstra"])
def kontrol_renstra(isi: Isi) -> Iterator[Diagnostic]:
    """A Renstra's targets are those of the second table that prints them."""
    for r in isi.renstra:
        indikator = {i.id: i for i in r.indikator}
        for id_, menurut_tahun in r.kontrol.target.items():
            if (i := indikator.get(id_)) is None:
                di = letak(r.kontrol, "target", id_)
                saran = f"{MUNGKIN}{mirip}" if (mirip := closest(id_, indikator)) else "periksa id-nya"
                yield temuan("LK107", f'kontrol menyebut indikator "{id_}", yang tidak ada', di, saran, subjek=id_)
                continue
            beda: list[Diagnostic] = []
            for tahun, teks in menurut_tahun.items():
                di = letak(r.kontrol, "target", id_, str(tahun))
                nilai = (i.target[tahun], letak(i, "target", str(tahun))) if tahun in i.target else None
                beda += _banding(f'target {tahun} indikator "{id_}"', i, nilai, teks, di)
            yield from _satuan_lain(i, beda, next(iter(menurut_tahun.values()), "")) or beda


@aturan("LK201", utuh=["renstra", "pk", "kinerja"])
def kontrol_kinerja_tercetak(isi: Isi) -> Iterator[Diagnostic]:
    """Targets and realisasi, this year's and earlier ones', are as documents print them."""
    indikator = semua_indikator(isi)
    for tahun, kinerja in {**isi.kinerja_lalu, isi.tahun: isi.kinerja}.items():
        target = {k.indikator: (k.target, letak(k, "target")) for k in kinerja.indikator if k.target is not None}
        if tahun == isi.tahun:
            target |= _target_pk(isi)
        realisasi = {
            k.indikator: (k.realisasi, letak(k, "realisasi")) for k in kinerja.indikator if k.realisasi is not None
        }
        for isian, nilai in (("target", target), ("realisasi", realisasi)):
            for id_, teks in getattr(kinerja.kontrol, isian).items():
                if (i := indikator.get(id_)) is not None:
                    di = letak(kinerja.kontrol, isian, id_)
                    yield from _banding(f'{isian} {tahun} indikator "{id_}"', i, nilai.get(id_), teks, di)


def _satuan_lain(i: Indikator, beda: Sequence[Diagnostic], tercetak: str) -> list[Diagnostic]:
    """One finding at the indicator's unit where several years differ from their control by the unit alone: it is the unit
    that is out."""
    if len(beda) < _BEBERAPA or not all(d.hint.startswith(SATUAN) for d in beda):
        return []
    satuan = i.sebutan_satuan or i.satuan
    di = tempat(Letak(beda[0].file, beda[0].line, beda[0].column))
    pesan = f'satuan indikator "{i.id}" di sini "{satuan}", sedangkan dokumen (kontrol) mencatat {tercetak} ({di})'
    return [temuan("LK201", pesan, _letak_satuan(i), beda[0].hint, subjek=f'satuan indikator "{i.id}"')]


_BEBERAPA = 2


def _letak_satuan(i: Indikator) -> Letak | None:
    return letak(i, "sebutan_satuan" if i.sebutan_satuan else "satuan")


def _target_pk(isi: Isi) -> dict[str, Tertulis]:
    """This year's targets by indicator: the last PK's own, else those of the Renstra in force when it was signed."""
    pk = pk_terakhir(isi.pk)
    berlaku = renstra_pada(isi.renstra, pk.tanggal) if pk else None
    hasil: dict[str, Tertulis] = {
        i.id: (i.target[isi.tahun], letak(i, "target", str(isi.tahun)))
        for i in (berlaku.indikator if berlaku else ())
        if isi.tahun in i.target
    }
    return hasil | {
        b.indikator: (b.target, letak(b, "target")) for b in (pk.baris if pk else ()) if b.target is not None
    }


def _banding(
    sebutan: str, i: Indikator, nilai: Tertulis | None, tercetak: str, di: Letak | None
) -> Iterator[Diagnostic]:
    hitungan = TIADA if nilai is None else tulis_target(i, nilai[0])
    if _rapat(tercetak) != _rapat(hitungan):
        di_isi = f" ({tempat(nilai[1])})" if nilai is not None else ""
        pesan = f"{sebutan}: dokumen (kontrol) mencatat {tercetak}, isi {hitungan}{di_isi}"
        saran = SARAN
        if "-" in hitungan and tercetak == hitungan.replace("-", ""):
            saran = f"hapus tanda minus pada isinya{di_isi}"
        elif _DIGIT.findall(tercetak) == _DIGIT.findall(hitungan):
            isian = "sebutan_satuan:" if i.sebutan_satuan else "satuan:"
            saran = f"{SATUAN}: periksa {isian} indikator itu ({tempat(_letak_satuan(i))}), atau kontrolnya"
        yield temuan("LK201", pesan, di, saran, subjek=sebutan)


def _rapat(teks: str) -> str:
    return "".join(teks.split()).casefold()
