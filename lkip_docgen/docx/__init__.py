"""Word documents: templates rendered part by part and composed into one file on the style master."""

from __future__ import annotations

from lkip_docgen.docx.dokumen import Dokumen
from lkip_docgen.docx.gambar import Gambar
from lkip_docgen.docx.periksa_teks import teks_templat
from lkip_docgen.docx.tanda_tangan import CetakView, PenandaView, TandaTangan, TandaTanganView
from lkip_docgen.docx.terbit import (
    id_lampiran,
    periksa_susunan,
    periksa_templat,
    susun,
    susun_daftar,
    susun_reviu,
    tak_dikenal,
)

__all__ = [
    "CetakView",
    "Dokumen",
    "Gambar",
    "PenandaView",
    "TandaTangan",
    "TandaTanganView",
    "id_lampiran",
    "periksa_susunan",
    "periksa_templat",
    "susun",
    "susun_daftar",
    "susun_reviu",
    "tak_dikenal",
    "teks_templat",
]
