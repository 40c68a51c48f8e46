"""Values against what stands beside them: a letter against its score, a scale against its regulation, a list against the
number of its entries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import pairwise

from lkip_docgen.bahasa import angka, baca_angka
from lkip_docgen.checks.antar_dokumen import indikator_rkt
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.mirip import padat
from lkip_docgen.checks.pola import regex
from lkip_docgen.checks.renstra_dok import semua_indikator, tulis_target
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.iku import BarisIKU
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.renstra import Indikator
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics.skala import SKALA_PANRB, tingkat_dari

_TERHITUNG = frozenset({"dokumen", "laporan", "paket", "unit"})
"""Units of which a value counts things that a list can name."""


# ---------------------------------------------------------------- letters and scores


@aturan("LK233", utuh=["rkt", "kinerja", "iku", "prestasi", "laporan"])
def predikat_dan_nilai(isi: Isi) -> Iterator[Diagnostic]:
    """A SAKIP score that a text of the data names beside its letter has that letter."""
    for konteks, teks, di in _teks_bernilai(isi):
        rata = f"{konteks} {teks}".casefold()
        if "akip" not in rata or not any(c.isdigit() for c in teks):
            continue
        for huruf, tertulis in _pasangan(teks):
            nilai = baca_angka(tertulis)
            benar = tingkat_dari(nilai, SKALA_PANRB)
            if nilai <= 100 and benar.kategori != huruf:
                yield temuan(
                    "LK233",
                    f'"{teks}": nilai {angka(nilai)} berpredikat {benar.kategori} ({benar.predikat}), bukan {huruf}',
                    di,
                    f"cocokkan nilai dan hurufnya dengan hasil evaluasinya; {benar.kategori} adalah {benar.rentang}",
                    "warning",
                )
    yield from _skala(isi)


def _teks_bernilai(isi: Isi) -> Iterator[tuple[str, str, Letak | None]]:
    """Texts that may name a score, with what tells their subject."""
    for x in indikator_rkt(isi.rkt) if isi.rkt is not None else ():
        yield x.nama, x.target, letak(x, "target")
    nilai_sakip = {i.id for r in isi.renstra for i in r.indikator if i.satuan == "nilai_sakip"}
    for k in isi.kinerja.indikator:
        konteks = "sakip" if k.indikator in nilai_sakip else ""
        if k.sumber:
            yield konteks, k.sumber, letak(k, "sumber")
        for p in k.pembanding:
            yield konteks, p.nama, letak(p, "nama")
    for b in isi.iku.baris:
        if b.formulasi.uraian:
            yield "sakip" if b.indikator in nilai_sakip else "", b.formulasi.uraian, letak(b.formulasi, "uraian")
    for pr in isi.prestasi:
        yield pr.keterangan, pr.jenis, letak(pr, "jenis")
        yield pr.jenis, pr.keterangan, letak(pr, "keterangan")


@cache
def _pola() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    huruf, bilangan = "(AA|BB|CC|A|B|C|D)", r"(\d{1,3}(?:,\d+)?)"
    return (
        regex(rf"(?<![\w-]){huruf}\s*\(\s*{bilangan}\s*\)"),
        regex(rf"\b(?:[Pp]redikat|[Kk]ategori)\s+[\"“]?{huruf}(?![\w-])"),
        regex(rf"\b(?:[Nn]ilai|[Ss]kor)(?:nya)?\s+(?:sebesar\s+|adalah\s+)?{bilangan}(?![\w/,.]*\d)"),
    )


def _pasangan(teks: str) -> Iterator[tuple[str, str]]:
    """Letters with their scores: "BB (79)", or "nilai 61 predikat B" where a text has one of each."""
    rapat, berhuruf, bernilai = _pola()
    ada = False
    for m in rapat.finditer(teks):
        ada = True
        yield m[1], m[2]
    huruf, nilai = berhuruf.findall(teks), bernilai.findall(teks)
    if not ada and len(huruf) == 1 and len(nilai) == 1:
        yield huruf[0], nilai[0]


def _skala(isi: Isi) -> Iterator[Diagnostic]:
    """The scale runs downwards, and one with the regulation's letters has its bounds."""
    skala = isi.laporan.skala_predikat or ()
    resmi = {t.kategori: t.di_atas for t in SKALA_PANRB}
    if {s.kategori for s in skala} == set(resmi):
        for s in skala:
            if s.di_atas != resmi[s.kategori]:
                seharusnya = (
                    "tanpa di_atas"
                    if resmi[s.kategori] is None
                    else f"di atas {angka(resmi[s.kategori] or Decimal(0))}"
                )
                yield temuan(
                    "LK233",
                    f'predikat "{s.predikat}" ({s.kategori}) pada skala dimulai di atas '
                    f"{angka(s.di_atas) if s.di_atas is not None else 'nol'}, menurut PermenPANRB 88/2021 {seharusnya}",
                    letak(s, "di_atas"),
                    "perbaiki batasnya; bila kantor memang memakai batas lain, sisihkan dengan alasan",
                    "warning",
                )
        return
    for a, b in pairwise(skala):
        if a.di_atas is not None and b.di_atas is not None and b.di_atas >= a.di_atas:
            yield temuan(
                "LK233",
                f'predikat "{b.predikat}" pada skala dimulai di atas {angka(b.di_atas)}, tidak di bawah "{a.predikat}" '
                f"({angka(a.di_atas)}, {tempat(letak(a, 'di_atas'))})",
                letak(b, "di_atas"),
                "tulis skala dari yang tertinggi, dengan batas yang makin kecil",
                "warning",
            )


# ---------------------------------------------------------------- lists and counts


@aturan("LK232", utuh=["kinerja", "iku", "renstra"])
def daftar_dan_jumlah(isi: Isi) -> Iterator[Diagnostic]:
    """Where a value counts documents that are listed by name, the list has as many."""
    indikator = {k: i for k, i in semua_indikator(isi).items() if i.satuan in _TERHITUNG}
    formulasi = {b.indikator: b for b in isi.iku.baris if b.indikator in indikator and b.formulasi.daftar}
    for b in formulasi.values():
        yield from _formulasi(b, indikator[b.indikator or ""])
    for k in isi.kinerja.indikator:
        baris, daftar = formulasi.get(k.indikator), isi.kinerja.kegiatan.get(k.indikator)
        if baris is None or not daftar or k.realisasi is None or k.realisasi == len(daftar):
            continue
        rumus = {padat(x) for x in baris.formulasi.daftar}
        sama = sum(padat(x) in rumus for x in daftar)
        if sama * 2 < min(len(rumus), len(daftar)):
            continue  # other things than those counted: activities, say
        i = indikator[k.indikator]
        yield temuan(
            "LK232",
            f'kegiatan: "{i.id}" menyebut {len(daftar)} {i.satuan}, sedangkan realisasinya {tulis_target(i, k.realisasi)} '
            f"({tempat(letak(k, 'realisasi'))})",
            letak(isi.kinerja, "kegiatan", k.indikator),
            "lengkapi daftarnya, hapus yang berlebih, atau perbaiki realisasinya",
            "warning",
        )


def _formulasi(b: BarisIKU, i: Indikator) -> Iterator[Diagnostic]:
    """The number of things that a formula's text names is that of its list."""
    disebut = [
        n for n in re.findall(r"\b(\d+)\s+(\w+)", b.formulasi.uraian or "") if n[1].casefold() in _nama_satuan(i)
    ]
    banyak = len(b.formulasi.daftar)
    if len(disebut) == 1 and Decimal(disebut[0][0]) != banyak:
        yield temuan(
            "LK232",
            f"formulasi menyebut {disebut[0][0]} {disebut[0][1]}, daftarnya memuat {banyak}",
            letak(b.formulasi, "daftar"),
            f"lengkapi daftarnya, atau perbaiki jumlahnya ({tempat(letak(b.formulasi, 'uraian'))})",
            "warning",
        )


def _nama_satuan(i: Indikator) -> set[str]:
    return {i.satuan, (i.sebutan_satuan or i.satuan).casefold()}
