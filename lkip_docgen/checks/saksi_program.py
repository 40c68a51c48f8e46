"""What stands beside the indicators: the programs' own, figures of other regions, the source of the budget."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from statistics import median
from typing import Final

from lkip_docgen.bahasa import persen
from lkip_docgen.checks.aturan import aturan, aturan_angka, letak, tempat, temuan
from lkip_docgen.checks.mirip import kata_padat
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.renstra_dok import semua_indikator, tulis_target
from lkip_docgen.checks.teks_narasi import teks_narasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kinerja import KinerjaIndikator, KinerjaProgram, Pembanding
from lkip_docgen.content.model.renstra import Indikator
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_KALI: Final = 10
"""A figure so many times another is probably a digit or a comma away from it."""
_BERBATAS: Final = frozenset({"persen", "nilai_sakip"})
_TERSERAP: Final = Decimal("0.5")
"""The share of its budget from which on a program did something."""


@aturan("LK250", utuh=["renstra", "kinerja", "anggaran"])
def angka_keluar(isi: Isi) -> Iterator[Diagnostic]:
    """Another region's figure lies on the indicator's scale, and no program's realisasi is a tenth of the others' while its
    budget was spent."""
    indikator = semua_indikator(isi)
    for k in isi.kinerja.indikator:
        for p in k.pembanding if k.indikator in indikator else ():
            yield from _pembanding(k, p, indikator[k.indikator])
    baris = isi.kinerja.program
    for p_ in baris:
        lain = [x.realisasi for x in baris if x is not p_]
        if (
            p_.kontrol.realisasi is None
            and len(lain) >= 2
            and p_.realisasi >= 0
            and p_.realisasi * _KALI < median(lain)
        ):
            yield from _program(isi, p_, lain)


def _pembanding(k: KinerjaIndikator, p: Pembanding, i: Indikator) -> Iterator[Diagnostic]:
    di, nilai = letak(p, "nilai"), tulis_target(i, p.nilai)
    if p.nilai < 0 or (i.satuan in _BERBATAS and p.nilai > 100):
        apa = "di luar 0 sampai 100"
    elif i.satuan in ("indeks", *_BERBATAS) and p.setara and k.realisasi and p.nilai and _berkali(k.realisasi, p.nilai):
        apa = f"{_KALI} kali lipat atau lebih dari realisasi sendiri, {tulis_target(i, k.realisasi)}"
        apa = (
            f"{apa} ({tempat(letak(k, 'realisasi'))})" if p.nilai > k.realisasi else f"tidak sampai sepersepuluh {apa}"
        )
    else:
        return
    yield temuan(
        "LK250",
        f'nilai pembanding "{p.nama}" {nilai}, {apa}',
        di,
        "periksa koma desimal dan banyaknya angka; bila memang diukur dengan skala lain, tulis setara: tidak",
        "warning",
    )


def _berkali(a: Decimal, b: Decimal) -> bool:
    return a > 0 and b > 0 and not b / _KALI < a < b * _KALI


def _program(isi: Isi, p: KinerjaProgram, lain: list[Decimal]) -> Iterator[Diagnostic]:
    sub = [s for a in isi.anggaran.program if a.id == p.program for k in a.kegiatan for s in k.sub_kegiatan]
    pagu = sum((s.pagu.get(isi.anggaran.versi, Decimal(0)) for s in sub), Decimal(0))
    serapan = sum((s.realisasi for s in sub), Decimal(0)) / pagu if pagu else Decimal(0)
    if serapan < _TERSERAP:
        return
    yield temuan(
        "LK250",
        f'realisasi indikator program "{p.program}" {persen(p.realisasi)}, program lain {persen(min(lain))} sampai '
        f"{persen(max(lain))}, sedangkan anggarannya terserap {persen(serapan * 100)}",
        letak(p, "realisasi"),
        "periksa koma desimal dan banyaknya angka; bila memang demikian, sisihkan dengan alasan",
        "warning",
    )


# ---------------------------------------------------------------- rows that the narrative numbers

_BERNOMOR = lazy_regex(r"\bkinerja\.program\[\d+\]")


@aturan_angka("LK251")
def urutan_program(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Where the narrative calls the programs' rows by their numbers, they stand in the budget's order."""
    urut = [p.id for p in isi.anggaran.program]
    baris = [p for p in isi.kinerja.program if p.program in urut]
    ke = [urut.index(p.program) for p in baris]
    if ke == sorted(ke):
        return
    penunjuk = next(
        (r for t in teks_narasi(isi, laporan) for r in t.ruas if r.ekspresi and _BERNOMOR.search(r.ekspresi.teks)), None
    )
    if penunjuk is not None and penunjuk.ekspresi is not None:
        n = next(n for n in range(1, len(ke)) if ke[n] < max(ke[:n]))
        nomor = _BERNOMOR.findall(penunjuk.ekspresi.teks)[0]
        yield temuan(
            "LK251",
            f'baris program "{baris[n].program}" tidak pada urutannya menurut anggaran.yaml, sedangkan narasi menunjuk baris '
            f"menurut nomornya: {nomor} ({tempat(penunjuk.letak)})",
            letak(baris[n], "program"),
            "kembalikan urutannya, atau periksa semua nomor baris pada narasi",
            "note",
        )


# ---------------------------------------------------------------- the source of the budget


@aturan("LK257", utuh=["anggaran"])
def sumber_dana(isi: Isi) -> Iterator[Diagnostic]:
    """The state's budget isn't a region's: "APBN Kabupaten …" is APBD, or APBN alone."""
    kata = kata_padat(isi.anggaran.sumber)
    if (
        "apbn" in kata
        and "apbd" not in kata
        and {"kabupaten", "kota", "provinsi", "kab", "pemkab", "pemkot"} & set(kata)
    ):
        yield temuan(
            "LK257",
            f'sumber anggaran "{isi.anggaran.sumber}" menyebut APBN milik daerah; anggaran daerah adalah APBD',
            letak(isi.anggaran, "sumber"),
            "tulis APBD; bila memang dari APBN, tulis APBN tanpa nama daerah",
            "warning",
        )
