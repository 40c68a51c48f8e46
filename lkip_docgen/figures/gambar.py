"""What a figure is to the later stages: a picture with its printed size and its words for those who can't see it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Final

from lkip_docgen.beku import Beku

if TYPE_CHECKING:
    from lkip_docgen.figures.kanvas import Kanvas


class Gambar(Beku):
    """``svg``, and ``png`` at print resolution for what can't read it, both made when they are asked for; ``lebar_mm`` ×
    ``tinggi_mm`` on paper; ``alt`` says what it shows; ``bagian`` is for the caption, which part of a figure this is, empty
    for a whole one."""

    kanvas: Kanvas
    alt: str
    bagian: str = ""

    @property
    def lebar_mm(self) -> float:
        return self.kanvas.lebar

    @property
    def tinggi_mm(self) -> float:
        return self.kanvas.tinggi

    @cached_property
    def svg(self) -> bytes:
        from lkip_docgen.figures import kanvas

        return kanvas.svg(self.kanvas)

    @cached_property
    def png(self) -> bytes:
        """
        Raises:
            ValueError: more colours than a palette holds.
        """
        from lkip_docgen.figures import kanvas

        return kanvas.png(self.kanvas, self.svg)


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
