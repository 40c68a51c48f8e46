"""The catalogue's codes of numbers in the narrative (LK410 to LK419)."""

from __future__ import annotations

from typing import Final

from .kode import Kode

KATALOG_NARASI_ANGKA: Final[tuple[Kode, ...]] = ()
