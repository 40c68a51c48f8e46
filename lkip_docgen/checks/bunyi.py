"""Wordings of the same thing in several documents: one that differs by a letter or two is probably mistyped, one
that differs by a word or two and that no other document has is to be looked at. Other differences of wording pass, for
documents may word a thing differently."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lkip_docgen.checks.antar_dokumen import indikator_rkt
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.mirip import beda_beberapa, beda_sekata, kata_padat, salah_ketik
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.iku import BarisIKU
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.pk import PK, BarisPK
from lkip_docgen.content.model.rkt import RKT, SasaranRKT
from lkip_docgen.diagnostics import Diagnostic

_RUMUSAN = frozenset({"sasaran", "tujuan", "indikator"})
"""What documents word alike but for spelling. Names of budget stand beside an id only where a document has them
otherwise."""


class _Bunyi:
    """The wordings of things by key, in the order of their documents."""

    def __init__(self) -> None:
        self.menurut: dict[tuple[str, str], list[tuple[str, Letak | None]]] = {}
        self.diduga: list[tuple[tuple[str, str], str, Diagnostic]] = []
        """Wordings that differ by a few words: a finding only where no second document has the same."""

    def catat(self, kunci: tuple[str, str], teks: str | None, di: Letak | None) -> None:
        """Take a wording as known."""
        if teks:
            self.menurut.setdefault(kunci, []).append((teks, di))

    def cek(self, kunci: tuple[str, str], teks: str | None, di: Letak | None) -> Iterator[Diagnostic]:
        """A finding where the wording is almost one that is known; then it is known as well."""
        dikenal = self.menurut.get(kunci, [])
        if teks and kata_padat(teks) not in [kata_padat(t) for t, _ in dikenal]:
            for lama, di_lama in dikenal:
                if beda := salah_ketik(lama, teks):
                    yield temuan(
                        "LK213",
                        f'bunyi {kunci[0]} di sini memakai kata "{beda[1]}", di {tempat(di_lama)} "{beda[0]}"; kata-kata '
                        "lainnya sama, dan keduanya tercetak dalam satu laporan",
                        di,
                        f"{_samakan(beda)}; bila dokumennya memang berbunyi demikian, sisihkan dengan alasan",
                        "warning",
                    )
                    break
            else:
                if kunci[0] in _RUMUSAN:
                    sekata = list(self._sekata(kunci[0], teks, dikenal, di))
                    yield from sekata
                    if not sekata:
                        self._duga(kunci, teks, dikenal, di)
        self.catat(kunci, teks, di)

    def _duga(
        self, kunci: tuple[str, str], teks: str, dikenal: list[tuple[str, Letak | None]], di: Letak | None
    ) -> None:
        """Remember a wording that has a few words otherwise than a known one."""
        for lama, di_lama in dikenal:
            if beda := beda_beberapa(lama, teks):
                dulu, kini = (f'"{x}"' if x else "tanpa kata itu" for x in beda)
                d = temuan(
                    "LK234",
                    f"bunyi {kunci[0]} di sini berbeda beberapa kata dari {tempat(di_lama)}: di sini {kini}, di sana {dulu}; "
                    "tidak ada dokumen lain yang berbunyi demikian",
                    di,
                    "bila yang dimaksud sama, samakan; bila dokumennya memang berbunyi demikian, sisihkan dengan alasan",
                    "warning",
                )
                self.diduga.append((kunci, teks, d))
                return

    def tersendiri(self) -> Iterator[Diagnostic]:
        """The findings on wordings that one document alone has."""
        for kunci, teks, d in self.diduga:
            if sum(kata_padat(t) == kata_padat(teks) for t, _ in self.menurut[kunci]) == 1:
                yield d

    def _sekata(
        self, sebutan: str, teks: str, dikenal: list[tuple[str, Letak | None]], di: Letak | None
    ) -> Iterator[Diagnostic]:
        """A wording that lacks a word, has one more or another one."""
        for lama, di_lama in dikenal:
            if beda := beda_sekata(lama, teks):
                dulu, kini = (f'"{x}"' if x else "tanpa kata itu" for x in beda)
                yield temuan(
                    "LK230",
                    f"bunyi {sebutan} di sini berbeda satu kata dari {tempat(di_lama)}: di sini {kini}, di sana {dulu}",
                    di,
                    f"{_samakan(beda)}; bila dokumennya memang berbunyi demikian, sisihkan dengan alasan",
                    "warning",
                )
                return


def _samakan(beda: tuple[str, str]) -> str:
    """What to do about a word too many, missing, or another; which document is right isn't known."""
    dulu, kini = beda
    if not dulu:
        return f'bila "{kini}" berlebih di sini, hapus; bila terlewat di sana, tambahkan'
    if not kini:
        return f'bila "{dulu}" terlewat di sini, tambahkan; bila berlebih di sana, hapus'
    return f'samakan: tulis "{dulu}" di sini, atau "{kini}" di sana'


@aturan("LK213", "LK230", "LK234", utuh=["renstra", "pk", "iku", "rkt", "anggaran"])
def bunyi_sama(isi: Isi) -> Iterator[Diagnostic]:
    """Renstra, PK, IKU and RKT word their sasaran, indikator and program alike, typing errors aside."""
    bunyi = _Bunyi()
    for r in isi.renstra:
        for jenis in ("indikator", "sasaran", "tujuan"):
            for s in getattr(r, jenis):
                nama = "nama" if jenis == "indikator" else "uraian"
                bunyi.catat((jenis, s.id), getattr(s, nama), letak(s, nama))
            if jenis == "tujuan":
                for s in r.tujuan:
                    bunyi.catat(("indikator", f"tujuan {s.id}"), s.sebutan_indikator, letak(s, "sebutan_indikator"))
        for t in r.tc25:
            yield from bunyi.cek(("tujuan", t.tujuan), t.sasaran_rpjmd, letak(t, "sasaran_rpjmd"))
            yield from bunyi.cek(("indikator", f"tujuan {t.tujuan}"), t.indikator_rpjmd, letak(t, "indikator_rpjmd"))
    for b in _baris(isi.pk, isi.iku.baris):
        jenis, id_ = ("sasaran", b.sasaran) if b.sasaran else ("tujuan", b.tujuan)
        if id_:
            yield from bunyi.cek((jenis, id_), b.uraian, letak(b, "uraian"))
        if b.indikator:
            yield from bunyi.cek(("indikator", b.indikator), b.uraian_indikator, letak(b, "uraian_indikator"))
    if isi.rkt is not None:
        yield from _rkt(isi, isi.rkt, bunyi)
    yield from bunyi.tersendiri()


_TERPENDEK = 8
"""Letters from which a word, left out of a short wording, makes it another."""


def _sasaran_pendek(isi: Isi, sasaran: SasaranRKT) -> Iterator[Diagnostic]:
    """A sasaran of a few words, measured by the same indicator as one of the Renstra, that lacks one word of it: too short to
    be held against all others (``beda_sekata``)."""
    kata = kata_padat(sasaran.uraian)
    nama = {kata_padat(x.nama) for x in sasaran.indikator}
    for r in isi.renstra:
        diukur = {i.id for i in r.indikator if kata_padat(i.nama) in nama}
        for s in r.sasaran:
            lain = kata_padat(s.uraian)
            hilang = [w for w in lain if w not in kata]
            if not diukur & set(s.indikator) or len(hilang) != 1 or len(hilang[0]) < _TERPENDEK:
                continue
            if tuple(w for w in lain if w != hilang[0]) == kata:
                yield temuan(
                    "LK230",
                    f"bunyi sasaran di sini berbeda satu kata dari {tempat(letak(s, 'uraian'))}: di sini tanpa kata itu, "
                    f'di sana "{hilang[0]}"; indikatornya sama',
                    letak(sasaran, "uraian"),
                    "bila ada kata yang hilang, samakan; bila dokumennya memang berbunyi demikian, sisihkan dengan alasan",
                    "warning",
                )
                return


def _baris(pk: Iterable[PK], iku: Iterable[BarisIKU]) -> Iterator[BarisPK | BarisIKU]:
    for p in pk:
        yield from p.baris
    yield from iku


def _rkt(isi: Isi, rkt: RKT, bunyi: _Bunyi) -> Iterator[Diagnostic]:
    """An RKT names no ids: its wordings are held against all of their kind."""
    for p in isi.anggaran.program:
        simpul: list[tuple[str, Simpul]] = [("program", p)]
        simpul += [("kegiatan", k) for k in p.kegiatan] + [
            ("sub_kegiatan", s) for k in p.kegiatan for s in k.sub_kegiatan
        ]
        for jenis, s in simpul:
            bunyi.catat(
                (jenis.replace("_", " "), str(getattr(s, "id", ""))), str(getattr(s, "nama", "")), letak(s, "nama")
            )
    bersama = _Bunyi()
    for (jenis, _), daftar in bunyi.menurut.items():
        sekali = {kata_padat(teks): (teks, di) for teks, di in reversed(daftar)}
        for teks, di in reversed(sekali.values()):
            bersama.catat((jenis, ""), teks, di)
    for t in rkt.tujuan:
        yield from bersama.cek(("tujuan", ""), t.uraian, letak(t, "uraian"))
        for sasaran in t.sasaran:
            sebelum = [*bersama.cek(("sasaran", ""), sasaran.uraian, letak(sasaran, "uraian"))]
            yield from sebelum or _sasaran_pendek(isi, sasaran)
            for pr in sasaran.program:
                yield from bunyi.cek(("program", pr.program), pr.nama, letak(pr, "nama"))
                for kr in pr.kegiatan:
                    yield from bunyi.cek(("kegiatan", kr.kegiatan), kr.nama, letak(kr, "nama"))
                    for sr in kr.sub_kegiatan:
                        yield from bunyi.cek(("sub kegiatan", sr.sub_kegiatan), sr.nama, letak(sr, "nama"))
    for x in indikator_rkt(rkt):
        yield from bersama.cek(("indikator", ""), x.nama, letak(x, "nama"))
    yield from bersama.tersendiri()
