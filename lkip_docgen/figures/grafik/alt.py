"""A chart's words for those who can't see it: they say the figures, and stay of a length that can be listened to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

BATAS_ALT: Final = 2000
"""Characters. Word shows no more in its pane without scrolling for long, and a screen reader reads it all."""

_NAMA_TERPENDEK: Final = 12


def alt(judul: str, butir: Sequence[tuple[str, str]], penutup: str = "") -> str:
    """ "<judul>: <name>: <figures>; …". Names are shortened, the figures never, where it would be longer than
    ``BATAS_ALT``."""
    ekor = f". {penutup}" if penutup else ""
    for batas in (400, 80, 60, 40, 25, _NAMA_TERPENDEK):
        teks = f"{judul}: " + "; ".join(f"{_pendek(nama, batas)}: {isi}" for nama, isi in butir) + ekor
        if len(teks) <= BATAS_ALT:
            break
    return teks


def _pendek(nama: str, batas: int) -> str:
    return nama if len(nama) <= batas else nama[: batas - 1].rstrip() + "…"
