"""Two columns of a table below one head (LK662): the reader can't tell them apart."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from lkip_docgen.alinea_templat import AlineaTemplat
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx.periksa_kolom import sebut

_BERHURUF: Final = re.compile(r"[^\W\d_]{3}")


def periksa_kembar(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """LK662 of one template's paragraphs."""
    kepala: dict[tuple[str, int], list[AlineaTemplat]] = defaultdict(list)
    for a in alinea:
        if a.jenis == "kepala" and a.tabel:
            kepala[a.bagian, a.tabel].append(a)
    for isi in kepala.values():
        yield from _kolom(isi)


def _kolom(isi: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """Two cells of one row of a head, of one paragraph each, below the same cells."""
    banyak = Counter((a.baris, a.sel) for a in isi)
    sudah: dict[tuple[object, ...], AlineaTemplat] = {}
    for a in isi:
        if banyak[a.baris, a.sel] > 1 or not _BERHURUF.search(a.teks):
            continue
        atas = tuple(
            (b.baris, b.sel) for b in isi if b.baris < a.baris and b.kolom[0] <= a.kolom[0] and a.kolom[1] <= b.kolom[1]
        )
        kunci = (a.baris, atas, " ".join(a.teks.casefold().split()), a.isian, a.putaran, a.cabang)
        if sudah.setdefault(kunci, a) is not a:
            yield Diagnostic(
                "LK662",
                "warning",
                f'dua kolom berkepala "{sebut(a.teks)}", di {a.tempat}',
                a.berkas,
                hint="tulis kepala masing-masing menurut isi kolomnya; mungkin tersalin dari kolom yang lain",
            )
