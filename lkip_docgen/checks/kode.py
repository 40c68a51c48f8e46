"""What the catalogue knows of one code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

YAML: Final = "yaml"
MARKDOWN: Final = "markdown"
TEKS: Final = "text"


@dataclass(frozen=True, slots=True)
class Kode:
    """One code. ``salah`` and ``benar`` are examples in the language ``bahasa``."""

    kode: str
    judul: str
    mengapa: str
    salah: str
    benar: str
    sumber: str = ""
    bahasa: str = YAML
    berat: str = "galat"
