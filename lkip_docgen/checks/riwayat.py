"""Figures against their history and their neighbours: what falls out of its row is probably mistyped."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from decimal import Decimal
from statistics import median

from lkip_docgen.bahasa import angka, persen, rupiah
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.renstra_dok import renstra_berlaku, semua_indikator, tulis_target
from lkip_docgen.content.model.anggaran import SubKegiatan
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kinerja import Kinerja
from lkip_docgen.content.model.renstra import Indikator
from lkip_docgen.diagnostics import Diagnostic

KALI = 10
"""From this factor on a figure has jumped: a digit or a comma too many or too few."""
_BERARTI = Decimal("0.25")
"""The least change for which two swapped digits of a yearly figure are worth a word."""
_SERAPAN_GESER = (Decimal("0.07"), Decimal("0.10"))
"""Spending of this share of its budget would be 70 to 100 percent with one digit more."""
_SERATUS = Decimal(100)
_BERBATAS = frozenset({"persen", "nilai_sakip"})


def melompat(nilai: Decimal, lain: Decimal) -> bool:
    """Whether two figures differ by the factor ``KALI`` or more; nothing can be said of zero and below."""
    return nilai > 0 and lain > 0 and max(nilai, lain) >= KALI * min(nilai, lain)


def tertukar(a: Decimal, b: Decimal) -> bool:
    """Whether one is the other with two neighbouring digits swapped."""
    x, y = (str(n.normalize().quantize(Decimal(1)) if n == n.to_integral_value() else n) for n in (a, b))
    beda = [i for i, (p, q) in enumerate(zip(x, y, strict=False)) if p != q]
    return (
        len(x) == len(y)
        and len(beda) == 2
        and beda[1] == beda[0] + 1
        and x[beda[0]] == y[beda[1]]
        and x[beda[1]] == y[beda[0]]
    )


# ---------------------------------------------------------------- ranges


@aturan("LK221", utuh=["renstra", "kinerja"])
def dalam_rentang(isi: Isi) -> Iterator[Diagnostic]:
    """A share or a score lies between 0 and 100, and nothing is below zero."""
    indikator = semua_indikator(isi)
    for r in isi.renstra:
        for i in r.indikator:
            for t, nilai in i.target.items():
                yield from _rentang(f'target {t} indikator "{i.id}"', i, nilai, letak(i, "target", str(t)))
    for tahun, kinerja in (*isi.kinerja_lalu.items(), (isi.tahun, isi.kinerja)):
        for k in kinerja.indikator:
            if (i_ := indikator.get(k.indikator)) is not None and k.realisasi is not None:
                yield from _rentang(f'realisasi {tahun} indikator "{i_.id}"', i_, k.realisasi, letak(k, "realisasi"))
    for p in isi.kinerja.program:
        if not 0 <= p.realisasi <= _SERATUS:
            yield _di_luar(f'realisasi indikator program "{p.program}"', persen(p.realisasi), letak(p, "realisasi"))


def _rentang(sebutan: str, i: Indikator, nilai: Decimal, di: Letak | None) -> Iterator[Diagnostic]:
    if nilai < 0 or (i.satuan in _BERBATAS and nilai > _SERATUS):
        tertulis = persen(nilai) if i.satuan == "persen" else angka(nilai)
        yield _di_luar(sebutan, tertulis, di)


def _di_luar(sebutan: str, tertulis: str, di: Letak | None) -> Diagnostic:
    return temuan(
        "LK221",
        f"{sebutan} {tertulis}, di luar 0 sampai 100",
        di,
        "periksa koma desimal dan banyaknya angka; bila memang demikian, sisihkan dengan alasan",
        "warning",
    )


# ---------------------------------------------------------------- years


@aturan("LK223", utuh=["renstra"])
def nilai_akhir(isi: Isi) -> Iterator[Diagnostic]:
    """Where a Renstra prints its final condition apart, it is the last year's target."""
    for r in isi.renstra:
        for i in r.indikator:
            target = i.target.get(r.periode_selesai)
            if i.akhir is not None and target is not None and i.akhir != target:
                yield temuan(
                    "LK223",
                    f'kondisi akhir indikator "{i.id}" {tulis_target(i, i.akhir)}, target tahun terakhirnya '
                    f"({r.periode_selesai}) {tulis_target(i, target)}",
                    letak(i, "akhir"),
                    "cocokkan dengan dokumen Renstra; bila memang demikian, sisihkan dengan alasan",
                    "note",
                )


@aturan("LK224", "LK225", utuh=["renstra", "kinerja"])
def angka_tahunan(isi: Isi) -> Iterator[Diagnostic]:
    """A target doesn't jump out of its row of years, a realisasi not away from its target and last year's."""
    for r in isi.renstra:
        for i in r.indikator:
            yield from _deret(i)
    indikator = {i.id: i for r in (*isi.renstra, *filter(None, [renstra_berlaku(isi)])) for i in r.indikator}
    tahunan: list[tuple[int, Kinerja]] = sorted(
        {**isi.kinerja_lalu, isi.tahun: isi.kinerja}.items(), key=lambda x: x[0]
    )
    lalu: dict[str, Decimal] = {}
    for tahun, kinerja in tahunan:
        for k in kinerja.indikator:
            if (i_ := indikator.get(k.indikator)) is None or k.realisasi is None:
                continue
            target = k.target if k.target is not None else i_.target.get(tahun)
            yield from _realisasi(i_, tahun, k.realisasi, target, lalu.get(i_.id), letak(k, "realisasi"))
            lalu[i_.id] = k.realisasi


def _deret(i: Indikator) -> Iterator[Diagnostic]:
    tahun = sorted(i.target)
    for n, t in enumerate(tahun):
        lain = [i.target[x] for x in tahun if x != t]
        di = letak(i, "target", str(t))
        if not lain or (len(lain) == 1 and n == 0):
            continue
        if melompat(i.target[t], median(lain)):
            yield _lompat(f'target {t} indikator "{i.id}"', i, i.target[t], "tahun-tahun lain", median(lain), di)
        elif 0 < n < len(tahun) - 1 and i.target[tahun[n - 1]] != i.target[t] != i.target[tahun[n + 1]]:
            for tetangga in (tahun[n - 1], tahun[n + 1]):
                if _tertukar_berarti(i.target[t], i.target[tetangga]):
                    yield _tukar(f'target {t} indikator "{i.id}"', i, i.target[t], tetangga, i.target[tetangga], di)
                    break


def _realisasi(
    i: Indikator, tahun: int, nilai: Decimal, target: Decimal | None, lalu: Decimal | None, di: Letak | None
) -> Iterator[Diagnostic]:
    banding = [(s, x) for s, x in (("target", target), ("tahun lalu", lalu)) if x is not None and x > 0]
    sebutan = f'realisasi {tahun} indikator "{i.id}"'
    if banding and all(melompat(nilai, x) for _, x in banding):
        yield _lompat(sebutan, i, nilai, *banding[0], di)
    elif lalu is not None and _tertukar_berarti(nilai, lalu):
        yield _tukar(sebutan, i, nilai, tahun - 1, lalu, di)


def _tertukar_berarti(a: Decimal, b: Decimal) -> bool:
    return tertukar(a, b) and abs(a - b) >= _BERARTI * max(a, b)


def _lompat(sebutan: str, i: Indikator, nilai: Decimal, lain: str, banding: Decimal, di: Letak | None) -> Diagnostic:
    return temuan(
        "LK224",
        f"{sebutan} {tulis_target(i, nilai)}, jauh dari {lain} {tulis_target(i, banding)} (sepuluh kali atau lebih)",
        di,
        "periksa koma desimal dan banyaknya angka; bila memang demikian, sisihkan dengan alasan",
        "warning",
    )


def _tukar(sebutan: str, i: Indikator, nilai: Decimal, tahun: int, lain: Decimal, di: Letak | None) -> Diagnostic:
    return temuan(
        "LK225",
        f"{sebutan} {tulis_target(i, nilai)}, tahun {tahun} {tulis_target(i, lain)}: mungkin dua angka tertukar",
        di,
        "cocokkan dengan sumbernya",
        "note",
        subjek=sebutan,
    )


# ---------------------------------------------------------------- budget


@aturan("LK225", "LK226", utuh=["anggaran", "rkt"])
def pagu_antarversi(isi: Isi) -> Iterator[Diagnostic]:
    """The budget of a sub kegiatan stays within the order of its plan, and its spending within that of its budget."""
    rkt = _anggaran_rkt(isi)
    for p in isi.anggaran.program:
        for k in p.kegiatan:
            for s in k.sub_kegiatan:
                yield from _versi(s, rkt.get(s.id))
                yield from _geser(s, s.pagu.get(isi.anggaran.versi))


def _anggaran_rkt(isi: Isi) -> dict[str, tuple[Decimal, Letak | None]]:
    return {
        s.sub_kegiatan: (s.anggaran, letak(s, "anggaran"))
        for t in (isi.rkt.tujuan if isi.rkt else ())
        for sasaran in t.sasaran
        for p in sasaran.program
        for k in p.kegiatan
        for s in k.sub_kegiatan
    }


def _versi(s: SubKegiatan, rkt: tuple[Decimal, Letak | None] | None) -> Iterator[Diagnostic]:
    terurut: Sequence[tuple[str, Decimal, Letak | None]] = [
        *([("RKT", *rkt)] if rkt else []),
        *((f"pagu {v}", s.pagu[v], letak(s, "pagu", v)) for v in ("murni", "perubahan") if v in s.pagu),
    ]
    for (nama_a, a, di_a), (nama_b, b, di_b) in itertools.pairwise(terurut):
        pesan = f'{nama_b} sub kegiatan "{s.id}" {rupiah(b)}, {nama_a} {rupiah(a)} ({tempat(di_a)})'
        if melompat(b, a):
            saran = "periksa banyaknya angka; bila memang berubah sebanyak itu, sisihkan dengan alasan"
            yield temuan("LK226", f"{pesan}: berbeda sepuluh kali atau lebih", di_b, saran, "warning")
        elif tertukar(a, b):
            yield temuan("LK225", f"{pesan}: mungkin dua angka tertukar", di_b, "cocokkan dengan DPA-nya", "note")


def _geser(s: SubKegiatan, pagu: Decimal | None) -> Iterator[Diagnostic]:
    rendah, tinggi = _SERAPAN_GESER
    if pagu and rendah * pagu <= s.realisasi <= tinggi * pagu:
        yield temuan(
            "LK226",
            f'realisasi sub kegiatan "{s.id}" {rupiah(s.realisasi)} hanya {persen(s.realisasi / pagu * _SERATUS)} dari '
            f"pagunya {rupiah(pagu)}; mungkin kurang satu angka",
            letak(s, "realisasi"),
            "cocokkan dengan LRA; biarkan bila memang sekecil itu",
            "note",
        )
