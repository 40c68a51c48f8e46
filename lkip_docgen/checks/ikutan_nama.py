"""What follows from what among findings on ids, names and the narrative (LK1, LK4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from lkip_docgen.checks.aturan import letak
from lkip_docgen.checks.dukungan import cakupan
from lkip_docgen.checks.ikutan_bahan import AturanIkutan, Pasangan, Temuan
from lkip_docgen.checks.saksi_wilayah import SENDIRI
from lkip_docgen.checks.tautan import MUNGKIN
from lkip_docgen.content.berlaku import pk_terakhir
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

# ---------------------------------------------------------------- ids


_MENYEBUT_ID = ("LK107", "LK402", "LK214", "LK215", "LK216", "LK217", "LK219", "LK227", "LK505", "LK509")
"""Rules that miss something because it is named otherwise."""


def _id_hilang(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """An id that isn't there (LK107): other places that name it, and what is missed under the name that was meant."""
    menurut: dict[str, Diagnostic] = {}
    for d in sorted(t.kode("LK107"), key=lambda d: not d.hint.startswith(MUNGKIN)):
        menurut.setdefault(d.subject or d.message, d)
    for akar in menurut.values():
        maksud = akar.hint.removeprefix(MUNGKIN) if akar.hint.startswith(MUNGKIN) else ""
        nama = [akar.subject, *([maksud, *(s.id for s in cakupan(isi).get(maksud, ()))] if maksud else [])]
        for n in nama:
            yield from ((d, akar) for d in t.tentang(n, *_MENYEBUT_ID))
        if maksud:
            yield from ((d, akar) for d in t.tentang(f"peran {maksud}", "LK301"))


# ---------------------------------------------------------------- one number in prose


def _indikator_lain(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A PK's line with another sasaran's indicator (LK216): its own is missed, and its analysis speaks of that."""
    pk = pk_terakhir(isi.pk) if t.kode("LK216") else None
    for b in pk.baris if pk else ():
        akar = t.di("LK216", letak(b, "sasaran" if b.sasaran else "tujuan"))
        if akar is None:
            continue
        milik = {i for r in isi.renstra for s in r.sasaran if s.id == b.sasaran for i in s.indikator}
        milik |= {i for r in isi.renstra for s in r.tujuan if s.id == b.tujuan for i in s.indikator}
        yield from ((d, akar) for i in sorted(milik) for d in t.tentang(i, "LK215", "LK217", "LK227"))
        yield from ((d, akar) for d in t.kode("LK434", "LK516") if d.file.endswith(f"/pk/{b.id}.md"))


def _nama_tak_dikenal(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A name that several expressions miss (LK402), and the id that was mistyped where it is given (LK325)."""
    menurut: dict[str, Diagnostic] = {}
    for d in t.kode("LK402"):
        if not d.subject.isdecimal():
            yield d, menurut.setdefault(d.subject, d)
    for d in t.kode("LK325"):
        yield from ((d, akar) for akar in menurut.values() if f'"{d.subject}"' in akar.hint)


def _nama_kantor(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """One spelling that is nearly a name (LK430) wherever it stands; the same seen by other rules."""
    menurut: dict[str, Diagnostic] = {}
    for d in sorted(t.kode("LK430"), key=lambda d: d.severity != "error"):
        yield d, menurut.setdefault(d.subject, d)
        yield from ((x, d) for x in t.kode("LK446") if x.file == d.file and x.line == d.line and _bersentuhan(d, x))
    for x in t.kode("LK350"):  # a neighbour is the office itself, as it is called now
        if SENDIRI in x.message:
            yield from ((x, d) for d in t.kode("LK333") if d.message.startswith("nama:"))
    for x in t.kode("LK320", "LK321", "LK351"):
        yield from ((x, akar) for akar in menurut.values() if x.subject and x.subject in akar.subject.casefold())


def _ungkapan_lain(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """An expression of another indicator (LK434) of which its paragraph alone speaks (LK516)."""
    for d in t.kode("LK516"):
        akar = t.di("LK434", Letak(d.file, d.line, d.column))
        if akar is not None:
            yield d, akar


_ANGKA = ("LK412", "LK413", "LK414", "LK415", "LK416")
TULISAN = ("LK421", "LK436", "LK438")
_SISA_TANDA = 2
"""So many characters after a number ("Rp5,-") still belong to it."""


def _satu_bilangan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A typed sum of which several rules speak: what it should say leads, then how it is written."""
    baris: dict[tuple[str, int], list[Diagnostic]] = defaultdict(list)
    for d in t.kode(*_ANGKA, *TULISAN):
        baris[d.file, d.line].append(d)
    for sebaris in baris.values():
        for angka in (d for d in sebaris if d.code in _ANGKA):
            tulisan = [d for d in sebaris if d.code in TULISAN and _bersentuhan(angka, d)]
            if not tulisan:
                continue
            if angka.severity == "note":
                yield angka, tulisan[0]
            yield from ((d, angka if angka.severity != "note" else tulisan[0]) for d in tulisan)


def _tahun_ungkapan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A figure beside a year that isn't its own: the figure's finding leads, which says what belongs there."""
    for tahun in t.kode("LK428"):
        for angka in t.kode("LK470"):
            if (tahun.file, tahun.line) == (angka.file, angka.line) and "tertulis tahun" in angka.message:
                yield tahun, angka


def _satu_ungkapan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """An expression with another index than its neighbours' (LK485): its figure is another node's (LK471) for that; a count
    that isn't its list's (LK484) where it is told whose it should be (LK413)."""
    for ikut, akar in (("LK471", "LK485"), ("LK484", "LK413")):
        for a in t.kode(akar):
            yield from ((d, a) for d in t.kode(ikut) if (d.file, d.line) == (a.file, a.line))


def _bersentuhan(a: Diagnostic, b: Diagnostic) -> bool:
    return a.column - 1 <= b.column + b.length and b.column <= a.column + a.length + _SISA_TANDA


PASANGAN_NAMA: tuple[AturanIkutan, ...] = (
    _id_hilang,
    _indikator_lain,
    _nama_tak_dikenal,
    _nama_kantor,
    _ungkapan_lain,
    _satu_bilangan,
    _tahun_ungkapan,
    _satu_ungkapan,
)
