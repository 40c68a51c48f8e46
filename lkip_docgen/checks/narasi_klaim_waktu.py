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


_KETIKA = lazy_regex(
    r"\btahun (?:anggaran )?(?P<tahun>(?:19|20)\d{2}|lalu|sebelumnya|kemarin|depan|mendatang|berikutnya)\b", re.I
)
_DARIPADA = lazy_regex(
    r"\b(?:dibanding\w*|membandingkan|daripada|dari|terhadap|sejak|dengan|seperti|mulai|semula)\b[^,;]{0,40}$", re.I
)
"""What before a year makes it one that is compared with."""
_SUSUL = lazy_regex(
    r"\s*(?:pada|di|dalam|selama|sepanjang) tahun (?:anggaran )?(?P<tahun>(?:19|20)\d{2}|lalu|sebelumnya|kemarin)\b",
    re.I,
)


def tahun_peristiwa(sebelum: str, sesudah: str, tahun: int) -> int | None:
    """The year of which a clause tells what it tells, where it says so: "Pada tahun 2030 nilai indeks turun …" tells of 2030,
    "dibandingkan dengan tahun 2030 nilai indeks turun" doesn't. ``sebelum`` and ``sesudah`` are what stands before and
    behind what is told, in its clause; ``tahun`` the year that "tahun lalu" counts from."""
    if m := _SUSUL.match(sesudah):
        return _baca_tahun(m["tahun"], tahun)
    semua = list(_KETIKA.finditer(sebelum))
    if not semua or _DARIPADA.search(sebelum[: semua[-1].start()]):
        return None
    m = semua[-1]
    antara = sebelum[m.end() :].lstrip().removeprefix(",")
    return None if "," in antara.replace(", yaitu", "") else _baca_tahun(m["tahun"], tahun)


def _baca_tahun(kata: str, tahun: int) -> int:
    if kata.isdigit():
        return int(kata)
    return tahun + (1 if kata.casefold() in ("depan", "mendatang", "berikutnya") else -1)
