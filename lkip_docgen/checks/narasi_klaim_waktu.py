"""The time that a sentence speaks of: this year, an earlier one, the Renstra's end."""

from __future__ import annotations

import re

from lkip_docgen.checks.pola import lazy_regex

TAHUN = lazy_regex(r"(?<![\w/.,-])(?:19|20)\d{2}(?![\w/-])(?![.,]\d)")
"""A year on its own: no part of a number, a period or a code."""
_LALU = lazy_regex(
    r"\b(?:tahun(?:-tahun)? (?:lalu|sebelumnya|kemarin|silam|itu)|sebelumnya|kedua tahun|dahulu)\b", re.I
)
_AKHIR = lazy_regex(
    r"\b(?:akhir (?:masa |periode |tahun )*(?:renstra|rpjmd|periode)|akhir periode|jangka menengah|target akhir)\b",
    re.I,
)
_NANTI = lazy_regex(r"\b(?:tahun(?:-tahun)? (?:\w+ )?(?:berikut\w*|mendatang|depan)|ke depan|selanjutnya)\b", re.I)
_PECAHAN = lazy_regex(r"\b(?:triwulan|semester|bulan(?:an)?|caturwulan)\b", re.I)


def tahun_disebut(teks: str) -> set[int]:
    """The years that a text names."""
    return {int(m[0]) for m in TAHUN.finditer(teks)}


def menyebut_lalu(teks: str, tahun: int) -> bool:
    """Whether a text speaks of an earlier year than ``tahun``."""
    return bool(_LALU.search(teks)) or any(t < tahun for t in tahun_disebut(teks))


def menyebut_akhir(teks: str, tahun_akhir: int) -> bool:
    """Whether a text speaks of the Renstra's end."""
    return bool(_AKHIR.search(teks)) or tahun_akhir in tahun_disebut(teks)


def menyebut_nanti(teks: str) -> bool:
    """Whether a text speaks of years to come."""
    return bool(_NANTI.search(teks))


def sebagian_tahun(teks: str) -> bool:
    """Whether a text speaks of a part of the year."""
    return bool(_PECAHAN.search(teks))
