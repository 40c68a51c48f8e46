"""The pictures that every document can print: the report's figures, the office's emblem and logo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol

from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx.gambar import BlokGambar, Gambar, baca_gambar, masalah_gambar
from lkip_docgen.docx.nilai import Media

_LEBAR_LOGO: Final = {"logo_kop": 20.0, "lambang": 35.0}
"""Printed widths in millimetres of the office's own pictures, where the template asks for no other."""


class GambarJadi(Protocol):
    """A figure as ``figures`` makes it."""

    @property
    def png(self) -> bytes: ...
    @property
    def lebar_mm(self) -> float: ...
    @property
    def tinggi_mm(self) -> float: ...
    @property
    def alt(self) -> str: ...
    @property
    def svg(self) -> bytes | None: ...
    @property
    def bagian(self) -> str: ...


def blok_gambar(
    g: GambarJadi | Sequence[GambarJadi], media: Media, *, polos: bool
) -> BlokGambar | tuple[BlokGambar, ...]:
    """A figure, or each of several, as a template prints it. ``polos`` leaves its pixels out: for findings alone."""
    if isinstance(g, Sequence):
        return tuple(_satu(x, media, polos=polos) for x in g)
    return _satu(g, media, polos=polos)


def _satu(g: GambarJadi, media: Media, *, polos: bool) -> BlokGambar:
    png, svg = (b"", None) if polos else (g.png, g.svg)
    return BlokGambar(Gambar(png, g.lebar_mm, g.tinggi_mm, g.alt, svg, g.bagian), media)


def gambar_instansi(isi: Isi, media: Media, masalah: list[Diagnostic]) -> dict[str, BlokGambar | None]:
    """The office's emblem and letterhead logo, None where the content gives none."""
    instansi = isi.instansi
    hasil: dict[str, BlokGambar | None] = {}
    pemilik = instansi.kop.baris[0] if instansi.kop.baris else instansi.nama
    for nama, berkas, alt, simpul, isian in (
        ("logo_kop", instansi.kop.logo, f"Logo {pemilik}", instansi.kop, "logo"),
        ("lambang", instansi.lambang, "Lambang daerah", instansi, "lambang"),
    ):
        hasil[nama] = None
        if berkas:
            g = baca_gambar(isi.akar / berkas, _LEBAR_LOGO[nama], alt)
            if isinstance(g, Gambar):
                hasil[nama] = BlokGambar(g, media)
            else:
                masalah.append(masalah_gambar(f'gambar "{berkas}" {g.pesan}', simpul.letak_dari(isian), g.saran))
    return hasil
