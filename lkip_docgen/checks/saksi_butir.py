"""Entries of lists: the same one twice in a row was pasted twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any  # the raw tree holds texts, lists and mappings

from lkip_docgen.checks.aturan import aturan, temuan
from lkip_docgen.content.model.dasar import Daftar, Letak, Peta, Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic


@aturan("LK229")
def butir_kembar(isi: Isi) -> Iterator[Diagnostic]:
    """No list holds the same entry twice in a row. Entries with an id are told of it as such (LK106)."""
    if isi.rusak:
        return
    akar: list[Simpul | None] = [isi.instansi, isi.organisasi, isi.laporan, isi.profil, isi.sdm, isi.kinerja]
    akar += [isi.anggaran, isi.rkt, isi.iku, *isi.renstra, *isi.pk, *isi.pejabat, *isi.dasar_hukum]
    for simpul in akar:
        if simpul is not None:
            yield from _telusuri(simpul._asal)
    for daftar in (isi.prestasi, isi.dasar_hukum, isi.foto):
        for a, b in pairwise(daftar):
            if a._asal is not None and b._asal is not None and _sama(a._asal, b._asal):
                yield _kembar(b._asal.letak, "entri")


def _telusuri(nilai: Any) -> Iterator[Diagnostic]:
    if isinstance(nilai, Peta):
        for anak in nilai.values():
            yield from _telusuri(anak)
    elif isinstance(nilai, Daftar):
        for n, (a, b) in enumerate(pairwise(nilai), 1):
            if _sama(a, b):
                yield _kembar(nilai.letak_butir[n], "butir")
        for anak in nilai:
            yield from _telusuri(anak)


def _sama(a: Any, b: Any) -> bool:
    if isinstance(a, Peta) and isinstance(b, Peta):
        return a == b and "id" not in a
    return (
        isinstance(a, str) and isinstance(b, str) and " ".join(a.split()).casefold() == " ".join(b.split()).casefold()
    )


def _kembar(di: Letak | None, apa: str) -> Diagnostic:
    return temuan(
        "LK229",
        f"{apa} ini sama persis dengan {apa} di atasnya",
        di,
        "hapus salah satunya bila tersalin dua kali; bila memang dua, sisihkan dengan alasan",
        "warning",
    )
