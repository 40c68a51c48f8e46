"""The Renstra's period by expressions: its first year where the last is meant ("sampai dengan tahun {{ … }}"), and the
reverse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, bacaan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.teks_narasi import Ruas
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_PERIODE: Final = lazy_regex(r"(?P<renstra>renstra\w*)\.periode_(?P<ujung>mulai|selesai)")
_SAMPAI: Final = lazy_regex(
    r"(?P<angka>[\d\ufffc]\s+)?\b(?P<kata>sampai(?: dengan)?|hingga)(?: akhir| pada)?(?: tahun)?\s$", re.I
)
_SEJAK: Final = lazy_regex(r"\b(?P<kata>sejak|semenjak|terhitung(?: mulai)?)(?: awal| pada)?(?: tahun)?\s$", re.I)
_AKHIR: Final = lazy_regex(
    r"\b(?P<kata>akhir (?:periode|masa)(?: (?:Renstra|RPJMD))?),?(?: yaitu| pada)?(?: tahun)?\s$", re.I
)
_TARGET: Final = lazy_regex(r"\b(?P<kata>target(?:nya)?)(?: pada)? tahun\s$", re.I)
_LALU: Final = lazy_regex(r"\b(?:lalu|sebelum\w*|lama|terdahulu|silam|digantikan|dahulu|awal)\b", re.I)
_BELUM: Final = lazy_regex(r"\b(?:belum|tidak|masih)\b", re.I)
_RENCANA: Final = lazy_regex(
    r"\b(?:akan|rencana\w*|direncanakan|target\w*|ditargetkan|diharapkan|menghendaki|mendatang|kelak)\b", re.I
)
_UJUNG_LAIN: Final = lazy_regex(r"periode_selesai|tahun_akhir")
_DEPAN = 60
"""Characters before an expression in which its word stands."""


@aturan_angka("LK470")
def ujung_periode(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What goes on until a year goes on until the period's last, and what began, began in its first."""
    for b in bacaan(isi, laporan)[1]:
        for r in b.t.ruas:
            if r.ekspresi is None or "periode_" not in r.ekspresi.teks:
                continue
            m = _PERIODE.fullmatch(r.ekspresi.teks.strip())
            kata = _salah(b, r, m["ujung"] == "mulai", laporan) if m is not None else None
            if m is not None and kata is not None:
                benar = "selesai" if m["ujung"] == "mulai" else "mulai"
                yield temuan(
                    "LK470",
                    f"ungkapan ini mencetak {b.teks[r.awal : r.akhir]}, tahun periode Renstra {_SEBUT[m['ujung']]}, sedangkan "
                    f'kata di depannya "{kata}"',
                    r.letak,
                    f"mungkin maksudnya {{{{ {m['renstra']}.periode_{benar} }}}}; bila memang begitu, sisihkan dengan alasan",
                    "warning",
                )


_SEBUT: Final = {"mulai": "dimulai", "selesai": "berakhir"}


def _salah(b: Bacaan, r: Ruas, mulai: bool, laporan: Laporan) -> str | None:
    """The word before a period's end that asks for its other end."""
    sebelum, kalimat = b.t.ketikan[max(0, r.awal - _DEPAN) : r.awal], b.isi_kalimat(r.awal)
    if not mulai:
        m = _SEJAK.search(sebelum)
        belum = laporan.renstra is not None and laporan.renstra.periode_selesai > laporan.tahun
        return m["kata"] if m is not None and belum and not _RENCANA.search(kalimat) else None
    if _LALU.search(kalimat):
        return None
    if (m := _SAMPAI.search(sebelum)) is not None:
        return m["kata"] if m["angka"] is None and not _BELUM.search(kalimat) else None
    if (m := _AKHIR.search(sebelum)) is not None:
        return m["kata"]
    m = _TARGET.search(sebelum)
    jangka = b.t.slot == "jangka_menengah" or re.search(r"\bakhir\b", kalimat, re.I)
    lengkap = any(x.ekspresi is not None and _UJUNG_LAIN.search(x.ekspresi.teks) for x in b.t.ruas)
    return m["kata"] if m is not None and jangka and not lengkap else None
