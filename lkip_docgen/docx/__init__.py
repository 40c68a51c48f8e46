"""Word documents: templates rendered part by part and composed into one file on the style master."""

from __future__ import annotations

from lkip_docgen.docx.dokumen import Dokumen, periksa_templat, susun
from lkip_docgen.docx.gambar import Gambar

__all__ = ["Dokumen", "Gambar", "periksa_templat", "susun"]
