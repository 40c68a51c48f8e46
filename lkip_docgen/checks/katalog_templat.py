"""The catalogue's codes of the templates (LK640 on)."""

from __future__ import annotations

from typing import Final

from .kode import Kode

KATALOG_TEMPLAT: Final[tuple[Kode, ...]] = ()
