"""Rules over the content, one function each, registered under stable codes (``katalog``).

``periksa`` runs every rule over the content; a new rule is one function in its family's module: ``tautan`` ids and what
they refer to, ``jabatan`` people and dates, ``dukungan`` budget behind the PK, ``kelengkapan`` what a report needs,
``berkas`` pictures.
"""

from __future__ import annotations

from lkip_docgen.checks import berkas, dukungan, jabatan, kelengkapan, tautan
from lkip_docgen.checks.aturan import ATURAN
from lkip_docgen.content.berkas_teks import lengkapi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, sort_key

__all__ = ["periksa"]

KELUARGA = (tautan, jabatan, dukungan, kelengkapan, berkas)
"""The modules whose rules are registered."""


def periksa(isi: Isi) -> list[Diagnostic]:
    """Every finding of every rule, sorted by place. Content with stand-ins (``isi.rusak``) is welcome."""
    return sorted(lengkapi(d for _, fungsi in ATURAN for d in fungsi(isi)), key=sort_key)
