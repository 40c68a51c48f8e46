"""The catalogue's codes of wordings (LK435 to LK449) and completeness (LK511 on)."""

from __future__ import annotations

from typing import Final

from .kode import Kode

KATALOG_LENGKAP: Final[tuple[Kode, ...]] = ()
