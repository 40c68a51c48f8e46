"""What a figure is to the later stages: a picture with its printed size and its words for those who can't see it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gambar:
    """``svg``, and ``png`` at print resolution for what can't read it; ``lebar_mm`` × ``tinggi_mm`` on paper; ``alt`` says
    what it shows; ``bagian`` is for the caption, which part of a figure this is, empty for a whole one."""

    png: bytes
    lebar_mm: float
    tinggi_mm: float
    alt: str
    svg: bytes
    bagian: str = ""
