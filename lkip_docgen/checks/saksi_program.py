"""What stands beside the indicators: the programs' own, figures of other regions, the budget's source and kinds of spending."""

from __future__ import annotations

from collections import Counter
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
from lkip_docgen.content.model.anggaran import Program, SubKegiatan
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
    sub = [s for a in isi.anggaran.program if a.id == p.program for s in _sub_kegiatan(a)]
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


def _sub_kegiatan(p: Program) -> list[SubKegiatan]:
    return [s for k in p.kegiatan for s in k.sub_kegiatan]


# ---------------------------------------------------------------- rows under another program

_BERARTI: Final = 4
"""Letters from which a word of a program's name says what it is of."""


@aturan("LK345", utuh=["kinerja", "anggaran"])
def indikator_program_lain(isi: Isi) -> Iterator[Diagnostic]:
    """Where one program that spent money has no row and another has several, none of the latter's reads like the former's."""
    program = {p.id: p for p in isi.anggaran.program}
    baris = [k for k in isi.kinerja.program if k.program in program]
    banyak = Counter(k.program for k in baris)
    hilang = [p for p in program.values() if p.id not in banyak and any(s.realisasi > 0 for s in _sub_kegiatan(p))]
    ganda = [k for k in baris if banyak[k.program] > 1]
    if not hilang or not ganda:
        return
    khas = _kata_khas(isi)
    asing = [k for k in ganda if not _kata(k.indikator) & khas[k.program]]
    for k in asing:
        for p in hilang:
            if len(sama := _kata(k.indikator) & khas[p.id]) >= min(2, len(khas[p.id])) > 0:
                kata = ", ".join(w for w in kata_padat(k.indikator) if _baku(w) in sama)
                yield temuan(
                    "LK345",
                    f'indikator "{k.indikator}" ditaruh pada program "{k.program}", yang punya baris lain, padahal bunyinya '
                    f'({kata}) menyebut program "{p.id}", yang tidak punya baris di sini ({tempat(letak(p, "nama"))})',
                    letak(k, "program"),
                    f"tulis program: {p.id}; bila memang indikator program itu, sisihkan dengan alasan",
                    "warning",
                )
                return
    if len(hilang) == 1 and len(baris) == len(program) and len({k.program for k in ganda}) == 1:
        k = asing[0] if len(asing) == 1 else ganda[-1]
        yield temuan(
            "LK345",
            f'program "{k.program}" punya {banyak[k.program]} baris, program "{hilang[0].id}" '
            f"({tempat(letak(hilang[0], 'nama'))}) tidak ada di sini, padahal anggarannya dipakai",
            letak(k, "program"),
            f"periksa apakah salah satu barisnya indikator program {hilang[0].id}",
            "note",
        )


def _kata_khas(isi: Isi) -> dict[str, set[str]]:
    """By program the words that only its name has."""
    kata = {p.id: _kata(p.nama) for p in isi.anggaran.program}
    banyak = Counter(w for x in kata.values() for w in x)
    return {id_: {w for w in x if banyak[w] == 1} for id_, x in kata.items()}


def _kata(teks: str) -> set[str]:
    return {_baku(w) for w in kata_padat(teks) if len(w) >= _BERARTI}


def _baku(kata: str) -> str:
    return "ketenteraman" if kata == "ketentraman" else kata


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


# ---------------------------------------------------------------- the budget's source, and kinds of spending


@aturan("LK346", utuh=["anggaran"])
def gaji_belanja_modal(isi: Isi) -> Iterator[Diagnostic]:
    """Salaries are no belanja modal: neither by the kind that every sub kegiatan has where it tells none, nor by its own."""
    jenis = {j.id: j for j in isi.anggaran.jenis_belanja}
    modal = {j.id for j in jenis.values() if "modal" in kata_padat(j.nama)}
    lain = next((j.nama for j in jenis.values() if j.id not in modal), "Belanja Operasi")
    for s in [s for p in isi.anggaran.program for s in _sub_kegiatan(p)] if modal else ():
        if "gaji" not in kata_padat(s.nama):
            continue
        if not s.belanja and (bawaan := isi.anggaran.jenis_belanja[0]).id in modal:
            yield temuan(
                "LK346",
                f'jenis belanja yang pertama "{bawaan.nama}", sehingga "{s.nama}" ({tempat(letak(s, "nama"))}) dan semua sub '
                "kegiatan tanpa rincian belanja: tercetak sebagai belanja modal",
                letak(bawaan, "id"),
                f"taruh {lain} paling atas: yang pertama adalah jenis setiap sub kegiatan yang tidak merinci belanjanya",
            )
            return
        for b in s.belanja:
            if b.jenis in modal:
                yield temuan(
                    "LK346",
                    f'"{s.nama}" merinci {jenis[b.jenis].nama}, padahal gaji termasuk belanja operasi',
                    letak(b, "jenis"),
                    "perbaiki jenisnya menurut DPA",
                )


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
