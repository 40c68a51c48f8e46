"""Times that can't be: a coming year that is the report's own or lies before it, a past one that hasn't come yet, what is said
to hold since a month after the report was signed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from lkip_docgen.bahasa import tanggal
from lkip_docgen.bahasa.tanggal import bulan
from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import Lembar, Teks
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

_TAHUN: Final = r"(?<![\w/.,-])(?P<tahun>(?:19|20)\d\d)\s*,?\s*(?:(?:yang|di)\s+)?"
_MENDATANG: Final = lazy_regex(rf"{_TAHUN}(?:(?:akan\s+)?datang|mendatang|masa depan)\b", re.IGNORECASE)
_SILAM: Final = lazy_regex(rf"{_TAHUN}(?:lalu|silam|lampau)\b", re.IGNORECASE)
_SEJAK: Final = lazy_regex(
    r"\bsejak\s+(?:awal\s+|akhir\s+|pertengahan\s+|bulan\s+|tanggal\s+)*(?:\d{1,2}\s+)?(?P<bulan>[A-Z][a-z]+)\s+"
    r"(?P<tahun>(?:19|20)\d\d)\b"
)
_SEJAK_TAHUN: Final = lazy_regex(
    r"\bsejak\s+(?:awal\s+|akhir\s+|pertengahan\s+)?(?:tahun\s+)?(?P<tahun>20\d\d)\b(?![/-]|\s+(?:Renstra|RPJMD|RKPD))",
    re.I,
)
_RENCANA: Final = lazy_regex(
    r"\b(?:akan|rencana\w*|direncanakan|diharapkan|berlaku|mulai|target\w*|ditargetkan|menghendaki|menuntut|mendatang|kelak)\b",
    re.I,
)
_KALIMAT: Final = lazy_regex(r"[.;!?]\s+(?=[A-Z])")
_KE_BELAKANG = 40
"""Characters that may stand between a year and the word that makes it a coming or a past one."""
_BULAN: Final = {bulan(date(2000, n, 1)).casefold(): n for n in range(1, 13)}


def waktu_mustahil(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """LK458: a time said to come that has passed, or to have passed that comes."""
    yield from _mendatang(isi, lembaran)
    if isi.laporan.tanggal is not None:
        for kata in ("lalu", "silam", "lampau"):
            yield from _silam(isi.laporan.tanggal, lembaran, kata)
        yield from _sejak(isi.laporan.tanggal, lembaran)


def _mendatang(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    for t, di, akhir in lembaran.temukan("datang"):
        for m in _MENDATANG.finditer(t.teks, max(0, di - _KE_BELAKANG), akhir):
            if m.end() == akhir and int(m["tahun"]) <= isi.tahun:
                yield temuan(
                    "LK458",
                    f"tahun {m['tahun']} disebut akan datang, padahal laporan ini tentang tahun {isi.tahun}",
                    t.letak(m.start("tahun"), m.end("tahun")),
                    "tulis {{ tahun + 1 }} bila maksudnya tahun sesudahnya",
                    "warning",
                )


def _silam(hari: date, lembaran: Lembar, kata: str) -> Iterator[Diagnostic]:
    for t, di, akhir in lembaran.temukan(kata):
        for m in _SILAM.finditer(t.teks, max(0, di - _KE_BELAKANG), akhir):
            if m.end() == akhir and int(m["tahun"]) > hari.year:
                yield temuan(
                    "LK458",
                    f"tahun {m['tahun']} disebut sudah lalu, padahal laporan ini bertanggal {tanggal(hari)}",
                    t.letak(m.start("tahun"), m.end("tahun")),
                    "perbaiki tahunnya; di narasi tulis {{ tahun }} atau {{ tahun_lalu }}",
                    "warning",
                )


def _sejak(hari: date, lembaran: Lembar) -> Iterator[Diagnostic]:
    for t, di, _ in lembaran.temukan("sejak"):
        m = _SEJAK.match(t.teks, di)
        if m is None or m["bulan"].casefold() not in _BULAN:
            yield from _sejak_tahun(hari, t, di)
            continue
        if (int(m["tahun"]), _BULAN[m["bulan"].casefold()]) <= (hari.year, hari.month) or _RENCANA.search(
            _kalimat(t.teks, di)
        ):
            continue
        yield temuan(
            "LK458",
            f'"{m[0]}" sesudah tanggal laporan ini, {tanggal(hari)}',
            t.letak(m.start(), m.end()),
            "perbaiki bulan atau tahunnya; bila itu rencana, tulis mulai atau akan",
            "warning",
        )


def _sejak_tahun(hari: date, t: Teks, di: int) -> Iterator[Diagnostic]:
    """ "Sejak tahun 2025 …" of what is, in a report of 2024."""
    m = _SEJAK_TAHUN.match(t.ketikan, di)
    if m is not None and int(m["tahun"]) > hari.year and not _RENCANA.search(_kalimat(t.teks, di)):
        yield temuan(
            "LK458",
            f'"{m[0]}" sesudah tahun tanggal laporan ini, {tanggal(hari)}',
            t.letak(m.start(), m.end()),
            "perbaiki tahunnya; bila itu rencana, tulis mulai atau akan",
            "warning",
        )


def _kalimat(teks: str, di: int) -> str:
    awal = max((m.end() for m in _KALIMAT.finditer(teks, 0, di + 1) if m.end() <= di), default=0)
    akhir = _KALIMAT.search(teks, di)
    return teks[awal : akhir.start() if akhir is not None else len(teks)]
