"""Conditions within the narrative's expressions (``"…" if indikator.ikm.gerak == "turun" else "…"``): whether the texts say
what their condition does, and whose figure it looks at. What is printed today is judged by other rules; the text that isn't
is read here, for it is printed when the figures are others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.ingatan import sekali
from lkip_docgen.checks.narasi_klaim_subjek import bacaan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.narasi import Ekspresi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.periksa import ekspresi_di

Gerak = Literal["naik", "turun", "tetap"]


class Bersyarat(NamedTuple):
    """An expression with a condition, and where it stands."""

    nama: str
    slot: str
    ekspresi: Ekspresi


@sekali
def bersyarat(isi: Isi, _laporan: Laporan) -> tuple[Bersyarat, ...]:
    """Those of the narrative; made once for a report. What prints nothing today is among them."""
    return tuple(
        Bersyarat(nama, slot, e)
        for nama, berkas in isi.narasi.items()
        for slot, blok in berkas.slot.items()
        for e in ekspresi_di(blok)
        if " if " in e.teks
    )


# ---------------------------------------------------------------- which way it moved

_DUA_TEKS: Final = lazy_regex(
    r"""\s*(?P<k1>["'])(?P<ya>[^"']*)(?P=k1)\s+if\s+(?P<syarat>.+?)"""
    r"""(?:\s+else\s+(?P<k2>["'])(?P<tidak>[^"']*)(?P=k2))?\s*"""
)
_GERAK: Final = lazy_regex(
    r"""(?P<bukan>not\s+)?(?:indikator|baris_pk)\.\w+\.gerak\s*(?P<op>==|!=)\s*["'](?P<gerak>naik|turun|tetap)["']"""
)
_ARAH: Final[dict[str, Gerak]] = {
    **dict.fromkeys(
        ("naik", "naiknya", "meningkat", "meningkatnya", "kenaikan", "lebih tinggi", "lebih besar"), "naik"
    ),
    **dict.fromkeys(("turun", "turunnya", "menurun", "menurunnya", "penurunan", "merosot"), "turun"),
    **dict.fromkeys(("lebih rendah", "lebih kecil"), "turun"),
}
_KATA: Final = "|".join(sorted(_ARAH, key=len, reverse=True))
_SEMUA: Final = lazy_regex(rf"\b(?:{_KATA})\b", re.I)
_NOMINA: Final = r"(?:nilai|indeks|realisasi|angka|skor|persentase)(?:nya)?"
_BERGERAK: Final = lazy_regex(
    rf"\b{_NOMINA}(?:\s+(?!(?:karena|sebab|akibat|oleh|dengan|dan|atau|target|jumlah|anggaran|serapan|bila|jika|untuk)\b)"
    rf"[\w-]+){{0,6}}?\s+(?:{_KATA})\b|\b(?:{_KATA})\s+(?:dari\s+|pada\s+)?{_NOMINA}(?!\w)|"
    rf"^\W*(?:(?:yang|telah|sudah|juga|justru|sedikit|kembali)\s+)?(?:{_KATA})\W*$",
    re.I,
)
"""A result said to have moved, or a text that is the word alone."""
_LAIN: Final = lazy_regex(
    r"\b(?:tidak|belum|bukan|tanpa|target\w*|anggaran|pagu|serapan|agar|supaya|akan|perlu|harus|bila|jika|apabila|diharapkan|"
    r"sebelum\s+(?:itu|turun|naik)|semula|sempat|pernah|walau\w*|meski\w*|kecuali|nasional|provinsi|kabupaten|kota|"
    r"renstra|rata-rata|capaian\w*|kinerja\w*)\b",
    re.I,
)
"""With these a text may speak of another movement, or of none: of what is better the lower the capaian rises as it falls."""


@aturan_angka("LK493")
def teks_menurut_syarat(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A text that a movement chooses doesn't speak of the other one."""
    for x in bersyarat(isi, laporan):
        m = _DUA_TEKS.fullmatch(x.ekspresi.teks) if ".gerak" in x.ekspresi.teks else None
        g = _GERAK.fullmatch(m["syarat"].strip("() ")) if m is not None else None
        if m is None or g is None:
            continue
        sama = (g["op"] == "==") != (g["bukan"] is not None)
        for teks, benar in ((m["ya"], sama), (m["tidak"] or "", not sama)):
            arah = _arah(teks)
            if arah is not None and (arah == g["gerak"]) != benar:
                kapan = "" if benar else "tidak "
                yield temuan(
                    "LK493",
                    f'"{" ".join(teks.split()).strip(" ,")}" tercetak bila gerak {kapan}"{g["gerak"]}", padahal '
                    f"teksnya menyebut {arah}",
                    x.ekspresi.letak,
                    f'tulis gerak == "{arah}" pada syaratnya, atau perbaiki teksnya; teks di depan if tercetak bila syaratnya '
                    "benar, di belakang else bila tidak",
                    "warning",
                )
                break


def _arah(teks: str) -> Gerak | None:
    """The one way that a text says a result moved; None where it says none, both, or something else besides."""
    semua = {_ARAH[m[0].casefold()] for m in _SEMUA.finditer(teks)}
    return semua.pop() if len(semua) == 1 and _BERGERAK.search(teks) and not _LAIN.search(teks) else None


# ---------------------------------------------------------------- whose figure it looks at

_MILIK: Final = lazy_regex(
    r"\bif (?:not )?(?P<jenis>indikator|baris_pk)\.(?P<id>[a-z]\w*)\.\w+(?!.*\b(?:indikator|baris_pk)\.)"
)
"""The one line that a condition looks at."""


@aturan_angka("LK434")
def syarat_sendiri(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """In a PK line's own file a condition looks at that line, or at one that its part speaks of."""
    kin, teks = bacaan(isi, laporan)
    for x in bersyarat(isi, laporan):
        y = kin.menurut_id.get(x.nama.removeprefix("pk/")) if x.nama.startswith("pk/") else None
        m = _MILIK.search(x.ekspresi.teks) if y is not None else None
        lain = kin.dari_id(m["jenis"], m["id"]) if m is not None else None
        if y is None or m is None or lain is None or lain.indikator.id == y.indikator.id:
            continue
        if any(lain in s.baris for b in teks if (b.t.nama, b.t.slot) == (x.nama, x.slot) for s in b.sebutan):
            continue
        yield temuan(
            "LK434",
            f"syarat ungkapan ini menurut {lain.uraian_indikator}, sedangkan bagian ini tentang {y.uraian_indikator}",
            x.ekspresi.letak,
            f"mungkin maksudnya {m['jenis']}.{y.id if m['jenis'] == 'baris_pk' else y.indikator.id}; bila memang menurut yang "
            "lain itu, sebut nama indikatornya dalam kalimat",
            "warning",
        )
