"""Of several figures that a typed number equals, those that its sentence can mean."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lkip_docgen.checks.pola import lazy_regex

from .narasi_angka_konteks import Harapan
from .narasi_angka_tahu import Dikenal

_NAIK = lazy_regex(
    r"\b(?:naik|turun|kenaikan|penurunan|meningkat|peningkatan|menurun|bertambah|berkurang)\b", re.IGNORECASE
)


def searah(angka: list[Dikenal], sebelum: str) -> list[Dikenal]:
    """Of equal differences the one that a sentence tells of: the way from last year, or from the target."""
    naik, target = _NAIK.search(sebelum) is not None, "target" in sebelum.casefold()
    if naik == target:
        return angka
    return [k for k in angka if k.jalan.endswith(".perubahan" if naik else ".selisih_target")] or angka


def _hal(k: Dikenal, *, kini: bool = False) -> tuple[object, ...]:
    """What a figure says of what: a PK line's mean is its one indicator's achievement."""
    ukuran = "capaian" if k.ukuran == "rata_rata" and k.benda.kunci else k.ukuran
    return k.benda.kunci, k.benda.pihak, ukuran, None if kini else k.tahun, k.jalan if ukuran == "selisih" else ""


def pilihan(urut: Sequence[Dikenal], h: Harapan, *, bebas: bool) -> tuple[Dikenal, ...]:
    """The figures of one value between which the sentence leaves the choice; empty where it means the first. Sums of money are
    alike because they are one sum."""
    if urut[0].jenis == "rupiah":
        return ()
    if not bebas and not h.disebut and not urut[0].benda.kunci:
        urut = [k for k in urut if not k.benda.kunci]
    bernama = urut if bebas else [k for k in urut if h.tepat(k)] or [k for k in urut if h.cocok(k)] or urut
    terukur = [k for k in bernama if h.ukuran is not None and k.ukuran in h.ukuran] or bernama
    terukur = [k for k in terukur if h.setingkat(k)] or terukur
    beda = {_hal(k): k for k in reversed(terukur)}
    if None in h.tahun:  # this year's stands for what other years share with it
        beda = {hal: k for hal, k in beda.items() if k.tahun is None or _hal(k, kini=True) not in beda}
    return tuple(reversed(beda.values())) if len(beda) > 1 else ()
