"""``reviu.yaml``: its evidence has names that there are, its texts have expressions that can be printed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkip_docgen.checks.aturan import aturan, aturan_angka, letak, temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.reviu import NAMA_BUKTI, ButirReviu, Reviu
from lkip_docgen.content.pulih import ID_RUSAK
from lkip_docgen.diagnostics import Diagnostic, closest
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.ekspresi import buat_lingkungan
from lkip_docgen.metrics.galat import EkspresiError
from lkip_docgen.metrics.periksa import KODE

UNGKAPAN: Final = lazy_regex(r"\{\{(.*?)\}\}")


@aturan("LK107")
def bukti_dikenal(isi: Isi) -> Iterator[Diagnostic]:
    """Every question's evidence is one that there is."""
    for b in butir_reviu(isi.reviu):
        if b.bukti is not None and b.bukti not in (*NAMA_BUKTI, ID_RUSAK):
            mirip = closest(b.bukti, NAMA_BUKTI)
            saran = f'maksudnya "{mirip}"?' if mirip else f"yang ada: {', '.join(NAMA_BUKTI)}"
            yield temuan("LK107", f'bukti "{b.bukti}" tidak ada', letak(b, "bukti"), saran)


@aturan_angka("LK401", "LK402", "LK405", "LK406")
def ungkapan_tercetak(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Every expression in a text of ``reviu.yaml`` can be printed."""
    if isi.reviu is None:
        return
    env, konteks = buat_lingkungan(), laporan.konteks()
    for teks, di in teks_berungkapan(isi.reviu):
        for ungkapan in UNGKAPAN.findall(teks):
            try:
                env.evaluasi(ungkapan.strip(), konteks)
            except EkspresiError as e:
                yield temuan(KODE[e.jenis], f"{{{{ {ungkapan.strip()} }}}}: {e.pesan}", di, e.saran)


def butir_reviu(reviu: Reviu | None) -> Iterator[ButirReviu]:
    """Every question, in order."""
    if reviu is not None:
        for kelompok in reviu.daftar_uji.kelompok:
            yield from kelompok.butir
        for sub in reviu.evaluasi.sub:
            yield from sub.butir


def teks_berungkapan(reviu: Reviu) -> Iterator[tuple[str, Letak | None]]:
    """The texts that may have expressions, with their places."""
    daftar: tuple[tuple[Simpul, str, list[str]], ...] = (
        (reviu, "judul", reviu.judul),
        (reviu, "pengantar", reviu.pengantar),
        (reviu.pernyataan, "judul", reviu.pernyataan.judul),
        (reviu.pernyataan, "paragraf", reviu.pernyataan.paragraf),
    )
    for simpul, isian, teks in daftar:
        yield from ((t, letak(simpul, isian, n)) for n, t in enumerate(teks))
    yield reviu.pernyataan.jabatan, letak(reviu.pernyataan, "jabatan")
