"""Ranges of tables and figures that the narrative refers to: "{{ lihat.… }} sampai dengan {{ lihat.… }}"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.teks_narasi import TeksNarasi, teks_narasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_LIHAT: Final = lazy_regex(r"lihat\.(\w+)")
_SAMPAI: Final = lazy_regex(r"\s*(?:sampai(?: dengan)?|hingga|s\.?/?d\.?|–)\s*", re.I)
_NOMOR: Final = lazy_regex(r"(?P<jenis>\w+) (?P<nomor>\d+(?:\.\d+)*)")


def rentang_terbalik(isi: Isi, laporan: Laporan, nomor: Callable[[], Mapping[str, str]]) -> Iterator[Diagnostic]:
    """LK494: a range whose end is numbered before its beginning, or as it is."""
    rentang = [x for t in teks_narasi(isi, laporan) for x in _rentang(t)]
    menurut_penanda = {penanda: tertulis for tertulis, penanda in nomor().items()} if rentang else {}
    for t, n, a, z in rentang:
        awal, akhir = menurut_penanda.get(a, ""), menurut_penanda.get(z, "")
        x, y = _NOMOR.fullmatch(awal), _NOMOR.fullmatch(akhir)
        if x is None or y is None or x["jenis"] != y["jenis"] or _urutan(x["nomor"]) < _urutan(y["nomor"]):
            continue
        yield temuan(
            "LK494",
            f"rentang dari {awal} sampai {akhir} terbalik"
            if awal != akhir
            else f"rentangnya dari {awal} sampai {akhir} juga",
            t.ruas[n].letak,
            f"tulis {{{{ lihat.{z} }}}} di depan dan {{{{ lihat.{a} }}}} di belakang; bila bukan rentang, tulis dan"
            if awal != akhir
            else "ganti salah satunya; bila hanya satu yang dimaksud, hapus rentangnya",
            "warning",
        )


def _rentang(t: TeksNarasi) -> Iterator[tuple[TeksNarasi, int, str, str]]:
    """A text's ranges: the number of the stretch that begins each, and both bookmarks."""
    for n, (r, antara, z) in enumerate(zip(t.ruas, t.ruas[1:], t.ruas[2:], strict=False)):
        if r.ekspresi is None or antara.ekspresi is not None or z.ekspresi is None:
            continue
        a, b = _LIHAT.fullmatch(r.ekspresi.teks.strip()), _LIHAT.fullmatch(z.ekspresi.teks.strip())
        if a is not None and b is not None and _SAMPAI.fullmatch(t.teks, antara.awal, antara.akhir):
            yield t, n, a[1], b[1]


def _urutan(nomor: str) -> tuple[int, ...]:
    return tuple(int(x) for x in re.findall(r"\d+", nomor))
