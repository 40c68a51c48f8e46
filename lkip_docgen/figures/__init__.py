"""Charts and diagrams, drawn from the metrics: each becomes a ``Gambar`` that docx/ places by its name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from lkip_docgen.figures.gambar import Gambar

if TYPE_CHECKING:
    from lkip_docgen.metrics import Laporan

__all__ = ["Gambar", "gambar_laporan"]

_LEBAR = {"A4": 160.0, "F4": 165.0}  # mm between the margins of a portrait page
_TINGGI = {
    "A4": 160.0,
    "F4": 185.0,
}  # mm that a picture may take: two thirds of a page, so that text finds room beside it
_TINGGI_PENUH = {"A4": 205.0, "F4": 235.0}  # a page with a caption
_TINGGI_BAGAN = {"A4": 195.0, "F4": 225.0}  # a page with the chart's title and caption


def gambar_laporan(laporan: Laporan) -> Mapping[str, Gambar | Sequence[Gambar]]:
    """Every figure of the report by the name that templates use (``{{p gambar.bagan_organisasi }}``)."""
    from lkip_docgen.figures.bagan import bagan_organisasi
    from lkip_docgen.figures.cascading import cascading
    from lkip_docgen.figures.grafik import grafik_laporan

    kertas = laporan.laporan.kertas
    lebar = _LEBAR[kertas]
    judul = f"Bagan struktur organisasi {laporan.instansi.nama}"
    hasil: dict[str, Gambar | Sequence[Gambar]] = {
        "cascading": cascading(laporan, lebar, _TINGGI[kertas], _TINGGI_PENUH[kertas])
    }
    hasil |= grafik_laporan(laporan, lebar)
    if laporan.organisasi.pimpinan is not None:
        hasil["bagan_organisasi"] = bagan_organisasi(
            laporan.organisasi.pimpinan,
            lebar,
            _TINGGI_BAGAN[kertas],
            judul,
            nama_pejabat=laporan.laporan.bagan_nama_pejabat,
        )
    return hasil
