"""Regulations of the state cited for a matter that another of them is about: a predicate scale after PermenPANRB 53/2014, a
report made after the one on evaluation.

Only these few are known, whose matters are plain; others, newer ones among them, are never questioned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.narasi_rujuk_hukum import acuan, sitiran_di
from lkip_docgen.checks.narasi_rujuk_teks import Prosa
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.teks_narasi import TeksNarasi
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

Peraturan = tuple[str, str, int | None]
"""Kind, number and year, as citations are read."""

_LAPORAN: Final[Peraturan] = ("permen panrb", "53", 2014)
_EVALUASI: Final[Peraturan] = ("permen panrb", "88", 2021)
_EVALUASI_LAMA: Final[Peraturan] = ("permen panrb", "12", 2015)
_IKU: Final[Peraturan] = ("permen panrb", "9", 2007)
_IKU_KEDUA: Final[Peraturan] = ("permen panrb", "20", 2008)
_SAKIP: Final[Peraturan] = ("perpres", "29", 2014)
_KEUANGAN: Final[Peraturan] = ("pp", "8", 2006)
_TENTANG: Final[Mapping[Peraturan, str]] = {
    _LAPORAN: "petunjuk teknis perjanjian kinerja, pelaporan kinerja, dan tata cara reviu",
    _EVALUASI: "evaluasi akuntabilitas kinerja",
    _EVALUASI_LAMA: "evaluasi akuntabilitas kinerja",
    _IKU: "penetapan indikator kinerja utama",
    _IKU_KEDUA: "penyusunan indikator kinerja utama",
    _SAKIP: "sistem akuntabilitas kinerja instansi pemerintah",
    _KEUANGAN: "pelaporan keuangan dan kinerja",
}
"""What each is about, by its title."""
_MENURUT: Final = (
    r"(?:menurut|berdasarkan|mengikuti|sesuai(?: dengan)?|(?:berpedoman|mengacu|merujuk)(?: (?:pada|kepada))?)"
)


class Perkara(NamedTuple):
    """What stands right before a citation, what that is called, the regulation on it, and what other known ones may follow."""

    pola: re.Pattern[str]
    sebutan: str
    utama: Peraturan
    lain: frozenset[Peraturan]


_PERKARA: Final = (
    Perkara(
        lazy_regex(
            rf"\b(?:skala|kategori|rentang) predikat(?:nya)?(?: \w+){{0,2}}? (?:dari|dalam|pada|{_MENURUT})\s+$", re.I
        ),
        "skala predikat",
        _EVALUASI,
        frozenset({_EVALUASI_LAMA}),
    ),
    Perkara(
        lazy_regex(
            r"\b(?:laporan|LKIP|LAKIP|LKjIP|susunan|sistematika|format|cara penyajian)\b[^.;:]{0,160}?"
            rf"(?:\bdisusun(?: dengan)? {_MENURUT}"
            rf"|\b(?:susunan|sistematika|format|penyajian)(?:nya)? (?:\w+ ){{0,3}}?{_MENURUT})\s+$",
            re.I,
        ),
        "susunan laporan kinerja",
        _LAPORAN,
        frozenset({_SAKIP, _KEUANGAN}),
    ),
    Perkara(
        lazy_regex(rf"\bevaluasi (?:akuntabilitas kinerja|AKIP|SAKIP)(?: \w+){{0,3}}? {_MENURUT}\s+$", re.I),
        "evaluasi akuntabilitas kinerja",
        _EVALUASI,
        frozenset({_EVALUASI_LAMA, _SAKIP}),
    ),
    Perkara(
        lazy_regex(
            rf"\b(?:penetapan|IKU|indikator kinerja utama)(?:nya)?(?: \(IKU\))?(?: \w+){{0,3}}? {_MENURUT}\s+$", re.I
        ),
        "penetapan IKU",
        _IKU,
        frozenset({_IKU_KEDUA, _SAKIP, _LAPORAN}),
    ),
)
_SITIRAN: Final = lazy_regex(r"hukum\.(\w+)(?:\.\w+)?\s*")
_DIGIT: Final = lazy_regex(r"\d")
_DEPAN = 220
"""Characters before a citation that tell for what it is cited."""
_BATAS: Final = lazy_regex(r"[.;!?]\s+(?=[A-Z\ufffc])|\n")


def peraturan_perkara_lain(isi: Isi, prosa: tuple[Prosa, ...], teks: tuple[TeksNarasi, ...]) -> Iterator[Diagnostic]:
    """LK489: a known regulation cited for what another known one is about."""
    daftar = {a.hukum.id: a for a in acuan(isi.dasar_hukum)}
    for t in teks:
        for r in t.ruas:
            if r.ekspresi is None or not r.ekspresi.teks.startswith("hukum."):
                continue
            m = _SITIRAN.fullmatch(r.ekspresi.teks)
            a = daftar.get(m[1]) if m is not None else None
            if a is not None:
                yield from _periksa(t.teks, r.awal, (a.jenis, a.nomor, a.tahun), a.hukum.singkat(), r.letak)
    for p in prosa:
        for s in sitiran_di(p) if _DIGIT.search(p.ketik) else ():
            disebut = " ".join(p.teks[s.batas[0] : s.batas[1]].split())
            yield from _periksa(p.teks, s.batas[0], (s.jenis, s.nomor, s.tahun), disebut, p.letak(*s.batas))


def _periksa(teks: str, di: int, disitir: Peraturan, nama: str, letak: Letak | None) -> Iterator[Diagnostic]:
    if disitir not in _TENTANG:
        return
    awal = max(0, di - _DEPAN)
    awal = max((m.end() for m in _BATAS.finditer(teks, awal, di)), default=awal)
    for perkara in _PERKARA:
        if disitir == perkara.utama or disitir in perkara.lain or not perkara.pola.search(teks[awal:di]):
            continue
        yield temuan(
            "LK489",
            f"{nama} ({_TENTANG[disitir]}) disebut untuk {perkara.sebutan}",
            letak,
            f"mungkin maksudnya {_SEBUT[perkara.utama]} ({_TENTANG[perkara.utama]}); bila memang itu yang dirujuk, sisihkan "
            "dengan alasan",
            "warning",
        )
        return


_SEBUT: Final = {
    _LAPORAN: "PermenPANRB 53/2014",
    _EVALUASI: "PermenPANRB 88/2021",
    _IKU: "PER/9/M.PAN/5/2007",
}
