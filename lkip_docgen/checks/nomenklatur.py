"""Names of programs against the nomenclature that every region budgets by (LK341)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkip_docgen.checks.aturan import aturan, letak, temuan
from lkip_docgen.checks.mirip import kata_padat
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

_SEMUA: Final = ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",)
_KECAMATAN: Final = (
    "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
    "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
    "Program Koordinasi Ketentraman dan Ketertiban Umum",
    "Program Penyelenggaraan Urusan Pemerintahan Umum",
    "Program Pembinaan dan Pengawasan Pemerintahan Desa",
)
"""Programs of Kepmendagri 050-5889/2021, from memory: one of every office, those of a kecamatan."""
_MULAI: Final = 2021
"""The first year that was budgeted by this nomenclature."""
_KECIL: Final = frozenset({"dan", "program"})
_LAZIM_TANPA: Final = frozenset({"kabupaten", "kota"})
"""What names are told without where everybody knows it."""


@aturan("LK341", utuh=["anggaran", "instansi"])
def program_kurang_kata(isi: Isi) -> Iterator[Diagnostic]:
    """A program's name is none of the nomenclature's with a word left out."""
    if isi.tahun < _MULAI:
        return
    resmi = [*_SEMUA, *(_KECAMATAN if isi.instansi.sebutan.casefold() in ("kecamatan", "distrik") else ())]
    kata_resmi = {n: _kata(n) for n in resmi}
    for p in isi.anggaran.program:
        kata = _kata(p.nama)
        if kata in kata_resmi.values():
            continue
        calon = [(len(k), n) for n, k in kata_resmi.items() if _kurang(kata, k)]
        if calon:
            benar = min(calon)[1]
            hilang = [w for w in kata_resmi[benar] if w not in kata]
            yield temuan(
                "LK341",
                f'nama program "{p.nama}" tanpa kata "{" ".join(hilang)}"; nomenklaturnya "{benar}"',
                letak(p, "nama"),
                "cocokkan dengan DPA; bila DPA-nya memang demikian, sisihkan dengan alasan",
                "warning",
            )


def _kata(nama: str) -> tuple[str, ...]:
    return tuple(w for w in kata_padat(nama.casefold().replace("ketenteraman", "ketentraman")) if w not in _KECIL)


def _kurang(kata: tuple[str, ...], resmi: tuple[str, ...]) -> bool:
    """Whether words are most of a name's, in their order, with some missing that aren't left out by custom."""
    urut = iter(resmi)
    hilang = set(resmi) - set(kata)
    return (
        len(kata) < len(resmi)
        and all(w in urut for w in kata)
        and not hilang <= _LAZIM_TANPA
        and len(kata) * 5 >= len(resmi) * 3
    )
