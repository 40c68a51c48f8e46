"""What a figure is to the later stages: a picture with its printed size and its words for those who can't see it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lkip_docgen.beku import Beku


class Gambar(Beku):
    """``svg``, and ``png`` at print resolution for what can't read it; ``lebar_mm`` × ``tinggi_mm`` on paper; ``alt`` says
    what it shows; ``bagian`` is for the caption, which part of a figure this is, empty for a whole one."""

    png: bytes
    lebar_mm: float
    tinggi_mm: float
    alt: str
    svg: bytes
    bagian: str = ""


ALT_MAKS: Final = 1500
"""Characters of an alternative text: some two minutes of a screen reader's voice."""


def teks_alternatif(judul: str, uraian: Iterable[str], penutup: str) -> str:
    """``judul: uraian. penutup.`` with the first of the descriptions, from the fullest on, that keeps it within
    ``ALT_MAKS``; where none does, the last one is cut at a word."""
    ruang = ALT_MAKS - len(judul) - len(penutup) - len(": . .")
    pakai = ""
    for pakai in uraian:
        if len(pakai) <= ruang:
            break
    else:
        pakai = pakai[: max(0, ruang - 2)].rpartition(" ")[0] + " …" if len(pakai) > ruang else pakai
    return f"{judul}: {pakai}. {penutup}." if pakai else f"{judul}. {penutup}."
