"""What a figure is to the later stages: a picture with its printed size and its words for those who can't see it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gambar:
    """``png`` at print resolution, ``lebar_mm`` × ``tinggi_mm`` on paper, ``alt`` says what it shows."""

    png: bytes
    lebar_mm: float
    tinggi_mm: float
    alt: str
