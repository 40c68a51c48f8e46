"""PDF files that stand for scans."""

from __future__ import annotations

import io

from reportlab.lib.pagesizes import A4
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
