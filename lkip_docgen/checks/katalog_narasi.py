"""The catalogue's codes of claims and references of the narrative (LK420 to LK434)."""

from __future__ import annotations

from typing import Final

from .kode import Kode

KATALOG_NARASI: Final[tuple[Kode, ...]] = ()
