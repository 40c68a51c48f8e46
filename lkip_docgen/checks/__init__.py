"""Rules over the content and its figures, one function each, registered under stable codes (``katalog``).

A new rule is one function in its family's module: ``tautan`` ids and what they refer to, ``jabatan`` people and dates,
``dukungan`` budget behind the PK, ``kelengkapan`` what a report needs, ``berkas`` pictures, ``angka`` figures against
their second witness; ``narasi`` has the narrative's expressions tried.
"""

from __future__ import annotations

from collections.abc import Iterable

from lkip_docgen.checks import angka, berkas, dukungan, foto, jabatan, kelengkapan, lampiran, tautan
from lkip_docgen.checks.aturan import ATURAN, ATURAN_ANGKA
from lkip_docgen.checks.narasi import periksa_ungkapan
from lkip_docgen.content.berkas_teks import lengkapi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, sort_key
from lkip_docgen.metrics import Laporan

__all__ = ["periksa", "periksa_laporan"]

KELUARGA = (tautan, jabatan, dukungan, kelengkapan, berkas, foto, lampiran, angka)
"""The modules whose rules are registered."""


def periksa(isi: Isi) -> list[Diagnostic]:
    """Every finding of the rules over the content alone, sorted by place. Content with stand-ins (``isi.rusak``) is
    welcome: so one run finds a dangling id here beside a wrong number there."""
    return sorted(lengkapi(d for _, fungsi in ATURAN for d in fungsi(isi)), key=sort_key)


def periksa_laporan(isi: Isi, laporan: Laporan, bookmark: Iterable[str] = ()) -> list[Diagnostic]:
    """Every finding of every rule, and of every expression in the narrative. ``bookmark`` are those of the templates
    beyond the report's own. Over content with stand-ins the rules about figures rest, and expressions are judged by
    what was read."""
    temuan = [*periksa(isi), *periksa_ungkapan(isi, laporan, bookmark)]
    if not isi.rusak:
        temuan += lengkapi(d for _, fungsi in ATURAN_ANGKA for d in fungsi(isi, laporan))
    return sorted(temuan, key=sort_key)
