"""Word documents: templates rendered part by part and composed into one file on the style master."""

from __future__ import annotations

from lkip_docgen.docx.dokumen import Dokumen
from lkip_docgen.docx.gambar import Gambar
from lkip_docgen.docx.terbit import id_lampiran, periksa_susunan, periksa_templat, susun, tak_dikenal

__all__ = ["Dokumen", "Gambar", "id_lampiran", "periksa_susunan", "periksa_templat", "susun", "tak_dikenal"]
