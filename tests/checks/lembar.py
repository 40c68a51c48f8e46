"""PDF files that stand for scans: set by a program with a font of the reader's, and as a scanner makes them."""

from __future__ import annotations

import io

from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas


def pdf(halaman: int) -> bytes:
    """A PDF of A4 pages with a line of text each, in Helvetica, which isn't embedded."""
    keluar = io.BytesIO()
    kanvas = Canvas(keluar, A4, invariant=True)
    for n in range(1, halaman + 1):
        kanvas.drawString(100, 700, f"Halaman {n}")
        kanvas.showPage()
    kanvas.save()
    return keluar.getvalue()


def pdf_pindaian(halaman: int) -> bytes:
    """A PDF of A4 pages that are grey pictures."""
    keluar = io.BytesIO()
    kanvas = Canvas(keluar, A4, invariant=True, initialFontName="Helvetica")
    for n in range(halaman):
        kanvas.drawImage(ImageReader(Image.new("L", (826, 1169), 200 + n)), 0, 0, *A4)
        kanvas.showPage()
    kanvas.save()
    return keluar.getvalue()
