"""Which pieces of a figure share a page: as few pages as hold them, evenly filled, cut where it hurts least."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Final

_BIAYA_HALAMAN: Final = 1000.0
_BIAYA_KOSONG: Final = 10.0  # for an empty page; falls with the square of what is left empty


def bagi_halaman(
    n: int,
    tinggi: Callable[[int, int], float],
    batas: float,
    denda: Sequence[float] = (),
) -> list[tuple[int, int]]:
    """Cut ``n`` pieces in their order into pages ``(first, last)``, both included.

    ``tinggi(i, j)`` is the height of a page with the pieces i to j, which grows with j and with a falling i; a piece higher
    than ``batas`` stands alone. ``denda[j]`` is what a cut before piece j costs, between 0 and about 5.
    """
    terbaik = [0.0] + [math.inf] * n
    dari = [0] * (n + 1)
    for j in range(1, n + 1):
        for i in range(j - 1, -1, -1):
            h = tinggi(i, j - 1)
            if h > batas and i < j - 1:
                break
            biaya = terbaik[i] + _BIAYA_HALAMAN + _BIAYA_KOSONG * max(0.0, 1 - h / batas) ** 2
            biaya += denda[i] if denda and i else 0.0
            if biaya < terbaik[j]:
                terbaik[j], dari[j] = biaya, i
    hasil = []
    j = n
    while j:
        hasil.append((dari[j], j - 1))
        j = dari[j]
    return hasil[::-1]
