"""Entries of lists: a text twice in one list, or the same entry twice in a row, was pasted twice."""

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
    """No list holds the same text twice, nor the same entry twice in a row: rows of a table may be alike further apart.
    Entries with an id are told of it as such (LK106)."""
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
        pertama: dict[str, int] = {}
        sebelum: Any = None
        for n, x in enumerate(nilai):
            if isinstance(x, str):
                lama = pertama.setdefault(" ".join(x.split()).casefold(), n)
                if lama != n and x:
                    yield _kembar(nilai.letak_butir[n], "butir", lama + 1 if lama < n - 1 else 0)
            elif isinstance(x, Peta) and isinstance(sebelum, Peta) and _sama(sebelum, x):
                yield _kembar(nilai.letak_butir[n], "butir")
            else:
                yield from _telusuri(x)
            sebelum = x


def _sama(a: Peta, b: Peta) -> bool:
    return a == b and "id" not in a


def _kembar(di: Letak | None, apa: str, ke: int = 0) -> Diagnostic:
    """``ke``: which entry of the list is alike, where it isn't the one above."""
    return temuan(
        "LK229",
        f"{apa} ini sama persis dengan {apa} {f'ke-{ke} pada daftar ini' if ke else 'di atasnya'}",
        di,
        "hapus salah satunya bila tersalin dua kali; bila memang dua, sisihkan dengan alasan",
        "warning",
    )
