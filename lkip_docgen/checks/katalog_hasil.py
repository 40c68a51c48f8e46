"""The catalogue's codes of built files (LK701 on)."""

from __future__ import annotations

from typing import Final

from .kode import Kode

KATALOG_HASIL: Final[tuple[Kode, ...]] = ()
