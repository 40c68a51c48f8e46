"""A number beside its words: "131 (seratus tiga puluh satu)", "Rp1.000,00 (seribu rupiah)", "lima (5)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from lkip_docgen.bahasa import angka, rupiah, terbilang, terbilang_rupiah
from lkip_docgen.checks.pola import lazy_regex

from .narasi_angka_baca import baca_tulisan
from .narasi_angka_kata import KATA_BILANGAN, baca_kata, kata_mirip_bilangan

_DIGIT = r"(?<![\w.,/])(?P<rp>Rp\.?\s?)?(?P<n>\d(?:[\d.,]*\d)?)(?:,-)?"
_ANGKA_KATA = lazy_regex(
    rf"{_DIGIT}(?:\s?%|\s(?P<antara>[^\W\d_]+))?\s*\(\s*(?P<kata>[^\W\d_](?:[^()\d]|\n){{1,220}}?)\s*\)", re.IGNORECASE
)
_KATA_ANGKA = lazy_regex(
    rf"(?<![\w-])(?P<kata>(?:(?:{'|'.join(sorted(KATA_BILANGAN, key=len, reverse=True))}|koma|rupiah)\s+)+)"
    rf"\(\s*{_DIGIT}\s*(?:%|,-)?\s*\)",
    re.IGNORECASE,
)
_KURUNG_ANGKA = lazy_regex(r"\(\s*(?:Rp|\d)", re.IGNORECASE)
"""What ``_KATA_ANGKA`` ends in, found far quicker."""
_KATA = lazy_regex(r"[^\W\d_]+")
_SATUAN: Final = frozenset(
    {"orang", "buah", "unit", "persen", "jiwa", "dokumen", "paket", "laporan", "kegiatan", "program", "kelurahan"}
    | {"hari", "bulan", "tahun", "kali", "poin"}
)
_EJAAN: Final = {"milyar": "miliar", "milliar": "miliar", "trilyun": "triliun"}


class SalahPasang(NamedTuple):
    """``teks[awal:akhir]`` are words that don't say the number at ``awal_angka`` ("beda"), are no number ("kacau"), or
    say it otherwise than is written ("ejaan"). ``benar`` are the right words."""

    jenis: Literal["beda", "kacau", "ejaan"]
    awal: int
    akhir: int
    awal_angka: int
    akhir_angka: int
    angka: str
    kata: str
    benar: str
    nilai_kata: Decimal | None = None


def salah_pasang(teks: str) -> Iterator[SalahPasang]:
    """Every number of a text whose words beside it aren't right."""
    if "(" not in teks:
        return
    for pola in (_ANGKA_KATA, _KATA_ANGKA) if _KURUNG_ANGKA.search(teks) else (_ANGKA_KATA,):
        for m in pola.finditer(teks):
            if (s := _periksa(m, balik=pola is _KATA_ANGKA)) is not None:
                yield s


def _periksa(m: re.Match[str], *, balik: bool) -> SalahPasang | None:
    baca = baca_tulisan(m["n"])
    tertulis_kata = [k.casefold() for k in _KATA.findall(m["kata"])]
    if baca is None or baca[1]:
        return None
    nilai = baca[0]
    kata = [x for k in tertulis_kata for x in _pisah(k)]
    uang = "rupiah" in kata
    kata_angka, ekor = _belah(kata)
    if not _adalah_bilangan(kata_angka, ekor, bebas=not balik and m["antara"] is None) and not (
        len(kata) == 1 and _betulkan(kata) == terbilang(nilai).split()
    ):
        return None
    tertulis = _nilai(kata)
    benar = terbilang_rupiah(nilai) if uang or m["rp"] else terbilang(nilai)
    if tertulis == nilai and _rapi(tertulis_kata) in (_rapi(terbilang(nilai).split()), _rapi(benar.split())):
        return None
    if tertulis == nilai and ekor and ekor != ["rupiah"]:
        return None  # "(lima orang)"
    jenis: Literal["beda", "kacau", "ejaan"] = (
        "ejaan"
        if tertulis == nilai or (tertulis is None and _rapi(_betulkan(kata)) == _rapi(benar.split()))
        else "kacau"
        if tertulis is None
        else "beda"
    )
    awal, akhir = m.span("kata")
    tampil = rupiah(nilai) if m["rp"] else angka(nilai)
    return SalahPasang(
        jenis,
        awal,
        awal + len(m["kata"].rstrip()) if balik else akhir,
        m.start("rp") if m["rp"] else m.start("n"),
        m.end("n"),
        tampil,
        " ".join(m["kata"].split()),
        benar,
        tertulis,
    )


def _pisah(kata: str) -> list[str]:
    """A word, or the two that were joined: "tigapuluh"."""
    for k in ("belas", "puluh", "ratus", "ribu", "juta"):
        if kata.endswith(k) and kata != k and (awal := kata.removesuffix(k)) in KATA_BILANGAN:
            return [awal, k]
    return [kata]


def _belah(kata: Sequence[str]) -> tuple[list[str], list[str]]:
    """The number words at the head, mistyped ones among them, and what follows."""
    n = 0
    while n < len(kata) and (kata[n] in KATA_BILANGAN or kata[n] in ("koma", "minus") or kata_mirip_bilangan(kata[n])):
        n += 1
    return list(kata[:n]), list(kata[n:])


def _adalah_bilangan(kata: Sequence[str], ekor: Sequence[str], *, bebas: bool) -> bool:
    """Whether words in brackets are meant as the number before them: number words, right ones at least half of them,
    with at most a unit after them ("5 (tiga di antaranya perempuan)" is not)."""
    benar = sum(k in KATA_BILANGAN for k in kata)
    if 2 * benar < len(kata) or not kata:
        return False
    if not ekor or ekor[0] == "rupiah":
        return True
    return bebas and len(ekor) == 1 and ekor[0] in _SATUAN


def _nilai(kata: Sequence[str]) -> Decimal | None:
    """The value of number words, with rupiah and sen where they stand."""
    if "rupiah" not in kata:
        return baca_kata([k for k in kata if k not in _SATUAN])
    di = kata.index("rupiah")
    bulat = baca_kata(kata[:di])
    sen = kata[di + 1 :]
    if bulat is None or not sen:
        return bulat
    if sen[-1] != "sen" or (n := baca_kata(sen[:-1])) is None:
        return None
    return bulat + n / 100


def _betulkan(kata: Sequence[str]) -> list[str]:
    return [kata_mirip_bilangan(k) or k for k in kata]


def _rapi(kata: Sequence[str]) -> list[str]:
    """Without what is no matter of the number: "milyar" has a rule of its own."""
    return [_EJAAN.get(k, k) for k in kata if k != "rupiah"]
