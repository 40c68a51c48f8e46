"""What a sentence says of a photographed activity, against the photo's caption: which unit held it, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lkip_docgen.checks.aturan import tempat, temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import Lembar
from lkip_docgen.checks.teks_narasi import TeksNarasi, teks_narasi
from lkip_docgen.content.model.foto import Foto
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_FOTO: Final = "lihat.gambar_foto_"
_PISAH: Final = lazy_regex(r"[.;:)]\s|,\s(?![A-Z])|\bdan\s+(?=[a-z])")
"""What ends the account of one activity before the next."""


def kegiatan_foto(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """LK459: a unit or a place beside the reference to a photo, other than its caption has."""
    foto = {f.id: f for f in isi.foto}
    unit = sorted({u.nama for u in isi.organisasi.unit}, key=len, reverse=True)
    wilayah = _wilayah(isi)
    for t in teks_narasi(isi, laporan):
        for r in t.ruas:
            if r.ekspresi is None or not r.ekspresi.teks.startswith(_FOTO):
                continue
            f = foto.get(r.ekspresi.teks.strip().removeprefix(_FOTO))
            if f is not None:
                awal = max((m.end() for m in _PISAH.finditer(t.teks, 0, r.awal)), default=0)
                yield from _lain(t, awal, r.awal, f, "oleh", unit)
                yield from _lain(t, awal, r.awal, f, "di", wilayah)


def tempat_aduan(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """LK459: a reported matter told with a place that isn't among those which the data give it."""
    wilayah = _wilayah(isi)
    for a in isi.kinerja.aduan:
        if not a.lokasi:
            continue
        for t, di, akhir in lembaran.temukan(" ".join(a.uraian.casefold().split())):
            for n in wilayah:
                m = re.match(rf"\s+(?:di|pada)\s+(?P<n>(?i:{re.escape(n)}))(?![\w-]| [A-Z])", t.ketikan[akhir:])
                if m is None or any(_sama_wilayah(n, x) for x in a.lokasi):
                    continue
                yield temuan(
                    "LK459",
                    f"{t.teks[di:akhir]} disebut di {n}, padahal menurut datanya di {' dan '.join(a.lokasi)} "
                    f"({tempat(a.letak_dari('lokasi'))})",
                    t.letak(akhir + m.start("n"), akhir + m.end("n")),
                    "perbaiki wilayahnya, atau tambahkan pada lokasi di kinerja.yaml",
                    "warning",
                )


def _wilayah(isi: Isi) -> list[str]:
    """The names of the places under the office, each with what such a place is called."""
    sebutan = isi.instansi.sebutan_wilayah or ""
    nama = (w.nama for w in isi.instansi.wilayah)
    return [n if n.casefold().startswith(sebutan.casefold()) else f"{sebutan} {n}" for n in nama]


def _sama_wilayah(a: str, b: str) -> bool:
    """Whether two names are one place's, with or without what it is called."""
    return a.casefold().endswith(b.casefold()) or b.casefold().endswith(a.casefold())


def _lain(t: TeksNarasi, awal: int, akhir: int, f: Foto, kata: str, nama: Sequence[str]) -> Iterator[Diagnostic]:
    """A name after "oleh" or "di" that isn't the caption's, which has another there."""
    benar = _sesudah(f.keterangan, 0, len(f.keterangan), kata, nama)
    ditulis = _sesudah(t.ketikan, awal, akhir, kata, nama)
    if benar is None or ditulis is None or benar[1] == ditulis[1] or ditulis[1].casefold() in f.keterangan.casefold():
        return
    di, n = ditulis
    yield temuan(
        "LK459",
        f"kegiatan ini disebut {kata} {n}, padahal keterangan fotonya {kata} {benar[1]} ({tempat(f.letak_dari('keterangan'))})",
        t.letak(di, di + len(n)),
        f"tulis {benar[1]}, atau perbaiki keterangan fotonya; bila keduanya benar, sebut keduanya",
        "warning",
    )


def _sesudah(teks: str, awal: int, akhir: int, kata: str, nama: Sequence[str]) -> tuple[int, str] | None:
    """The last of the names right after a word in a stretch of text, with its place."""
    hasil: tuple[int, str] | None = None
    for m in re.finditer(rf"\b{kata}\s+", teks[awal:akhir]):
        di = awal + m.end()
        n = next((x for x in nama if teks[di : di + len(x)].casefold() == x.casefold()), None)
        if n is not None and not teks[di + len(n) : di + len(n) + 1].isalpha():
            hasil = di, n
    return hasil
