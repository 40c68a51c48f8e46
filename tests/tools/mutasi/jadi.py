"""What ``lkip check`` finds once content and templates come together, for content that is loaded already: the second half
of ``pipeline.periksa``, whose first half a run's many slips in templates share. A test holds both against each other."""

from __future__ import annotations

from pathlib import Path

from lkip_docgen import checks, docx, figures
from lkip_docgen.checks.sisihkan import sisihkan_hasil
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.pindaian import buka_pindaian

_KELUARGA_JADI = ("LK7", "LK8")


def periksa_jadi(isi: Isi, laporan: Laporan, templat: Path) -> list[Diagnostic]:
    """The findings of composing every document, of the templates' words, and of what is numbered."""
    pindaian, masalah = buka_pindaian(isi, docx.id_lampiran(templat))
    temuan, nomor = docx.periksa_susunan(laporan, isi, templat, figures.gambar_laporan(laporan), pindaian)
    teks = docx.teks_templat(templat)
    temuan = [*masalah, *temuan, *teks.temuan, *checks.periksa_templat(isi, laporan, teks.alinea)]
    hasil = sisihkan_hasil(isi, temuan, lambda s: not s.kode.startswith(_KELUARGA_JADI))
    return list(dict.fromkeys([*hasil, *checks.periksa_tersusun(isi, laporan, nomor)]))
