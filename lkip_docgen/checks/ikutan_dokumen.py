"""What follows from what among findings on documents and the budget's tree (LK1–LK4): one fact that two rules read."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from lkip_docgen.checks.aturan import letak, tempat
from lkip_docgen.checks.ikutan_bahan import AturanIkutan, Pasangan, Temuan
from lkip_docgen.content.model.anggaran import Kegiatan
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

# ---------------------------------------------------------------- one text, two rules

_SETEKS = (("LK324", "LK431"), ("LK326", "LK428"), ("LK328", "LK427"), ("LK318", "LK427"))
"""Codes that tell of the same years, numbers and dates in one text."""


def _seteks(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Two findings on one line's year, number or date: the graver leads, else the first."""
    for a, b in _SETEKS:
        kedua = t.kode(b)
        for x in t.kode(a) if kedua else ():
            for y in kedua:
                if (x.file, x.line) == (y.file, y.line):
                    yield (x, y) if y.severity == "error" != x.severity else (y, x)


def _keterangan_foto(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """An earlier year in a photo's caption: told for the caption (LK326) and, on one of its lines, for the year (LK428)."""
    awal = sorted(di.baris for f in isi.foto if (di := letak(f, "keterangan")) is not None)
    kedua = t.kode("LK428")
    for x in t.kode("LK326") if kedua else ():
        batas = next((n for n in awal if n > x.line), None)
        for y in kedua if x.file.endswith("foto.yaml") else ():
            if y.file == x.file and x.line < y.line and (batas is None or y.line < batas):
                yield y, x


def _bunyi(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Wordings that differ by some words (LK234) from one that itself differs from a third: that one is out."""
    semua = t.kode("LK234")
    for ikut in semua:
        for akar in semua:
            if _menunjuk(ikut, akar) and not _menunjuk(akar, ikut):
                yield ikut, akar


def _menunjuk(a: Diagnostic, b: Diagnostic) -> bool:
    """Whether ``a`` names the place of ``b``."""
    return a is not b and f"{tempat(Letak(b.file, b.line, b.column))}:" in a.message


def _tanggal_peraturan(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A regulation's date that its own year denies (LK317) isn't the chart's (LK324, LK431) either."""
    d = next((d for d in isi.dasar_hukum if d.id == isi.organisasi.dasar), None)
    akar = [x for x in t.kode("LK317") if d is not None and (di := letak(d, "tanggal")) and x.line == di.baris]
    for ikut in t.kode("LK324", "LK431") if akar else ():
        if ikut.file.endswith("organisasi.yaml"):
            yield ikut, akar[0]


_BANYAK = 3


def _periode(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Three years or more of one Renstra outside its period (LK318): it is the period that is out."""
    berkas: dict[str, list[int]] = {}
    semua = t.kode("LK318")
    for n, d in enumerate(semua):
        berkas.setdefault(d.file, []).append(n)
    for nomor in berkas.values():
        if len(nomor) >= _BANYAK:
            yield from ((semua[n], semua[nomor[0]]) for n in nomor[1:])


# ---------------------------------------------------------------- the budget's tree


def _baris_hilang(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A sub kegiatan that the RKT has and the budget hasn't (LK107), or whose id is another's (LK106): the sums of its
    kegiatan are out."""
    if isi.rkt is None or not t.kode("LK107", "LK106"):
        return
    kegiatan = {k.id: k for p in isi.anggaran.program for k in p.kegiatan}
    for k in (k for x in isi.rkt.tujuan for s in x.sasaran for p in s.program for k in p.kegiatan):
        hilang = [d for s in k.sub_kegiatan for d in t.tentang(s.sub_kegiatan, "LK107")]
        if k.kegiatan not in kegiatan:
            continue
        di = [letak(s, "id") for s in kegiatan[k.kegiatan].sub_kegiatan]
        ganda = [d for x in di if (d := t.di("LK106", x)) is not None]
        for akar in (ganda or hilang)[:1]:
            yield from ((d, akar) for d in hilang)
            for isian in ("pagu", "realisasi"):
                yield from ((d, akar) for d in t.tentang(f'{isian} kegiatan "{k.kegiatan}"', "LK201"))
        for akar in ganda[:1]:
            nama = [f'"{s.id}"' for s in kegiatan[k.kegiatan].sub_kegiatan]
            yield from ((d, akar) for d in t.kode("LK225", "LK226") if any(n in d.message for n in nama))


def _rkt_ganda(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A sub kegiatan written twice in the RKT (LK252) stands where another was meant, which is missed (LK219)."""
    ganda = {d.subject: d for d in t.kode("LK252") if d.subject}
    if not ganda:
        return
    for k in (k for p in isi.anggaran.program for k in p.kegiatan):
        akar = next((ganda[s.id] for s in k.sub_kegiatan if s.id in ganda), None)
        if akar is not None:
            yield from ((d, akar) for s in k.sub_kegiatan for d in t.tentang(s.id, "LK219"))


def _tertukar(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Pagu and realisasi of a kegiatan that are out by as much, one up and one down, as those of a sub kegiatan differ:
    these changed places."""
    if not t.kode("LK201"):
        return
    for k in (k for p in isi.anggaran.program for k in p.kegiatan):
        pagu, realisasi = (t.tentang(f'{x} kegiatan "{k.id}"', "LK201") for x in ("pagu", "realisasi"))
        if pagu and realisasi and (_bertukar(k, isi.anggaran.versi) or _kontrol_bertukar(k, isi.anggaran.versi)):
            yield realisasi[0], pagu[0]


def _bertukar(k: Kegiatan, versi: Literal["murni", "perubahan"]) -> bool:
    pagu = [s.pagu.get(versi, Decimal(0)) for s in k.sub_kegiatan]
    if k.kontrol.pagu is None or k.kontrol.realisasi is None:
        return False
    beda = k.kontrol.pagu - sum(pagu, Decimal(0))
    kebalikan = sum((s.realisasi for s in k.sub_kegiatan), Decimal(0)) - k.kontrol.realisasi
    return beda == kebalikan and any(s.realisasi - p == beda for s, p in zip(k.sub_kegiatan, pagu, strict=True))


def _kontrol_bertukar(k: Kegiatan, versi: Literal["murni", "perubahan"]) -> bool:
    """Whether its control has the one under the other's name."""
    pagu = sum((s.pagu.get(versi, Decimal(0)) for s in k.sub_kegiatan), Decimal(0))
    return (k.kontrol.realisasi, k.kontrol.pagu) == (pagu, sum((s.realisasi for s in k.sub_kegiatan), Decimal(0)))


PASANGAN_DOKUMEN: tuple[AturanIkutan, ...] = (
    _seteks,
    _keterangan_foto,
    _bunyi,
    _tanggal_peraturan,
    _periode,
    _baris_hilang,
    _rkt_ganda,
    _tertukar,
)
