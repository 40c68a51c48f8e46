"""What the narrative's expressions print against the words beside them: which figure (``narasi_cetak_kata``,
``narasi_cetak_ukuran``), whose (``narasi_cetak_milik``), which way it moved, how much of a whole (``narasi_cetak_arah``)."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_docgen.checks import narasi_cetak_arah as arah
from lkip_docgen.checks import narasi_cetak_kata as kata
from lkip_docgen.checks import narasi_cetak_milik as milik
from lkip_docgen.checks import narasi_cetak_ukuran as ukuran
from lkip_docgen.checks.aturan import aturan_angka
from lkip_docgen.checks.narasi_cetak_baca import Cetakan, tercetak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan


@aturan_angka("LK470")
def sesuai_kata(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A figure that an expression prints is what the words beside it say: its noun, its year, what it counts."""
    for t in tercetak(isi, laporan)[1]:
        sudah: list[tuple[Cetakan, Diagnostic]] = []
        for c in t.angka:
            salah = kata.salah(t, c, laporan) or ukuran.salah(t, c, laporan)
            if salah is not None:
                yield _tertukar(c, salah, sudah)
                sudah.append((c, salah))


def _tertukar(c: Cetakan, salah: Diagnostic, sudah: list[tuple[Cetakan, Diagnostic]]) -> Diagnostic:
    """The finding, below an earlier one where the two expressions were exchanged: each is what the other should be."""
    for lain, d in sudah:
        if lain.ungkapan(lain.induk, lain.daun) in (salah.hint or "") and c.ungkapan(c.induk, c.daun) in (d.hint or ""):
            return salah._replace(root=d.key)
    return salah


@aturan_angka("LK471")
def sesuai_pemilik(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A figure beside the name of a program, a kegiatan, a sub kegiatan or a kind of spending is its own."""
    for t in tercetak(isi, laporan)[1]:
        if t.milik:
            yield from milik.pemilik_lain(t, laporan)


@aturan_angka("LK472")
def sesuai_arah(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What is said to have risen or fallen by a printed difference, or from one printed figure to another, has."""
    for t in tercetak(isi, laporan)[1]:
        yield from arah.selisih_berlawanan(t, laporan)
        yield from arah.dari_menjadi_berlawanan(t)


@aturan_angka("LK473")
def sebagian_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """In "m dari n" m isn't more than n."""
    for t in tercetak(isi, laporan)[1]:
        yield from arah.lebih_dari_semua(t)
