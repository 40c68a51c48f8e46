"""What follows from what, among findings of different rules: one slip that several of them notice is told once, at its
root, and the rest in a line below it (``diagnostics.fold``).

A rule whose own findings follow from one another names their root itself. Here are the pairs that no rule sees alone;
each is a function over all findings. Nothing is dropped: a follower is told by itself where its root isn't as grave.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from lkip_docgen.checks.aturan import letak
from lkip_docgen.checks.dukungan import cakupan
from lkip_docgen.checks.kontrol_jumlah import SARAN
from lkip_docgen.checks.tautan import MUNGKIN
from lkip_docgen.content.berlaku import pk_terakhir
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

Pasangan = tuple[Diagnostic, Diagnostic]
"""A follower and its root."""


class Temuan:
    """All findings, by code, by subject, by place."""

    def __init__(self, semua: Sequence[Diagnostic]) -> None:
        self._kode: dict[str, list[Diagnostic]] = defaultdict(list)
        self._subjek: dict[str, list[Diagnostic]] = defaultdict(list)
        self._letak: dict[tuple[str, str, int, int], Diagnostic] = {}
        for d in semua:
            self._kode[d.code].append(d)
            self._letak.setdefault((d.code, d.file, d.line, d.column), d)
            if d.subject:
                self._subjek[d.subject].append(d)

    def kode(self, *kode: str) -> list[Diagnostic]:
        """The findings of these codes."""
        return [d for k in kode for d in self._kode.get(k, ())]

    def tentang(self, subjek: str, *kode: str) -> list[Diagnostic]:
        """The findings of these codes that speak of ``subjek``."""
        return [d for d in self._subjek.get(subjek, ()) if d.code in kode]

    def di(self, kode: str, letak: Letak | None) -> Diagnostic | None:
        """The finding of a code at a place."""
        return self._letak.get((kode, letak.berkas, letak.baris, letak.kolom)) if letak is not None else None


def tautkan(isi: Isi, temuan: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The findings, followers with their roots. The first pair that names a follower counts; none follows itself."""
    if len(temuan) < 2:
        return list(temuan)
    semua = Temuan(temuan)
    pokok: dict[int, Diagnostic] = {}
    for aturan in _PASANGAN:
        for ikut, akar in aturan(isi, semua):
            if ikut is not akar and ikut.root is None and not _melingkar(ikut, akar, pokok):
                pokok.setdefault(id(ikut), akar)
    ikutan: dict[int, list[Diagnostic]] = defaultdict(list)
    for d in temuan:
        if id(d) in pokok:
            ikutan[id(pokok[id(d)])].append(d)
    hasil = [replace(d, root=pokok[id(d)].key) if id(d) in pokok else d for d in temuan]
    return [
        replace(h, hint=_saran(d, ikutan[id(d)])) if id(d) in ikutan else h for d, h in zip(temuan, hasil, strict=True)
    ]


def _melingkar(ikut: Diagnostic, akar: Diagnostic, pokok: dict[int, Diagnostic]) -> bool:
    """Whether ``akar`` already follows from ``ikut``."""
    kini: Diagnostic | None = akar
    while kini is not None:
        if kini is ikut or kini.root == ikut.key:
            return True
        kini = pokok.get(id(kini))
    return False


def _saran(d: Diagnostic, ikutan: Sequence[Diagnostic]) -> str:
    """The hint of a root, with what its followers add to it."""
    if d.code == "LK201" and d.hint == SARAN and any(i.code == "LK201" for i in ikutan):
        return "kontrol lain juga tidak cocok, jadi mungkin yang salah ketik isinya; cocokkan dengan dokumennya, lalu perbaiki"
    if d.code == "LK107" and (lain := sum(i.code == "LK107" for i in ikutan)) > 1:
        return f"{d.hint}; {lain} tempat lain menulis id yang sama, jadi mungkin yang berubah id pada datanya sendiri"
    if d.code in _TULISAN and (angka := [i.hint for i in ikutan if i.code in ("LK414", "LK415")]):
        return f"{angka[0]}; bila tetap diketik, {d.hint}"
    return d.hint


# ---------------------------------------------------------------- sums and controls


def _kontrol_berjumlah(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Controls that don't add up (LK207), where one of them isn't what the content says (LK201)."""
    if not t.kode("LK207"):
        return
    for bagian, jumlah in _bagian_kontrol(isi):
        if (ikut := t.di("LK207", jumlah)) and (akar := t.di("LK201", bagian)):
            yield ikut, akar


def _bagian_kontrol(isi: Isi) -> Iterator[tuple[Letak | None, Letak | None]]:
    """The places of each control and of the control of the total it is a part of."""
    a, s = isi.anggaran, isi.sdm.kontrol
    for isian in ("pagu", "realisasi"):
        for p in a.program:
            yield _diisi(p.kontrol, isian), _diisi(a.kontrol, isian)
            for k in p.kegiatan:
                yield _diisi(k.kontrol, isian), _diisi(p.kontrol, isian)
    for pk in isi.pk:
        for id_ in pk.kontrol.anggaran:
            yield letak(pk.kontrol, "anggaran", id_), _diisi(pk.kontrol, "jumlah")
    for isian, jumlah in (("total_pendidikan", "total"), ("asn_golongan", "asn")):
        for kunci in getattr(s, isian):
            yield letak(s, isian, kunci), _diisi(s, jumlah)
    for isian in ("asn", "non_asn"):
        yield _diisi(s, isian), _diisi(s, "total")


def _diisi(simpul: Simpul, isian: str) -> Letak | None:
    return letak(simpul, isian) if getattr(simpul, isian) is not None else None


def _sub_kegiatan(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A sub kegiatan that spends more than it has (LK209) or has another pagu than the RKT with like digits (LK225), where
    a control around it disagrees: it is the one mistyped."""
    if not t.kode("LK209", "LK225"):
        return
    a = isi.anggaran
    for p in a.program:
        for k in p.kegiatan:
            for s in k.sub_kegiatan:
                lebih, beda = t.di("LK209", letak(s, "realisasi")), t.di("LK225", letak(s, "pagu", a.versi))
                for simpul in (k.kontrol, p.kontrol, a.kontrol) if lebih or beda else ():
                    realisasi, pagu = (t.di("LK201", _diisi(simpul, isian)) for isian in ("realisasi", "pagu"))
                    if lebih and (akar := realisasi or pagu):
                        yield lebih, akar
                    if beda and pagu:
                        yield beda, pagu


def _kenaikan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """The rise from the RKT follows from both its ends."""
    for ikut in t.tentang(KENAIKAN, "LK201"):
        for ujung in (PAGU_SELURUH, "jumlah anggaran RKT"):
            yield from ((ikut, akar) for akar in t.tentang(ujung, "LK201"))


PAGU_SELURUH = "pagu seluruh anggaran"
KENAIKAN = "kenaikan anggaran dari RKT"
_TABEL_SDM: dict[str, tuple[str, ...]] = {
    "Tabel 1.1 (jabatan)": ("jumlah Tabel 1.1 (jabatan)",),
    "Tabel 1.2 (pangkat)": ("jumlah Tabel 1.2 (pangkat)",),
    "Tabel 1.3 (pendidikan ASN)": ("jumlah golongan ", "jumlah pendidikan "),
    "Tabel 1.3 (pendidikan non-ASN)": ("jumlah non-ASN", "jumlah pendidikan "),
}
"""By the subject of an LK204 what those of its LK201 begin with."""
_KELOMPOK = ("jumlah pejabat struktural", "jumlah pelaksana", "jumlah ASN")


def _tabel_sdm(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Tables that count other people than the groups do (LK204), where a control tells which of both is out."""
    for ikut in t.kode("LK204"):
        sendiri = _TABEL_SDM.get(ikut.subject)
        for awal in (*sendiri, *_KELOMPOK) if sendiri else ():
            yield from ((ikut, d) for d in t.kode("LK201") if d.subject.startswith(awal))


# ---------------------------------------------------------------- an indicator's figures


def _indikator(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """An indicator's target or realisasi that isn't what a document prints, and what is computed from or said of it."""
    if not t.kode("LK201"):
        return
    salah: list[Diagnostic] = []
    pk, tahun = pk_terakhir(isi.pk), isi.tahun
    for i in sorted({k.indikator for k in isi.kinerja.indikator} | {b.indikator for b in (pk.baris if pk else ())}):
        sebutan = [f'target {tahun} indikator "{i}"', f'realisasi {tahun} indikator "{i}"']
        sebutan += [f'target baris "{b.id}" pada PK {p.versi}' for p in isi.pk for b in p.baris if b.indikator == i]
        sebutan.append(f'capaian indikator "{i}"')
        rantai = [d for s in sebutan for d in t.tentang(s, "LK201")]
        if not rantai:
            continue
        akar = rantai[0]
        realisasi = t.tentang(sebutan[1], "LK201")
        salah.append(akar)
        # A realisasi that differs is a slip of its own beside a target that does.
        yield from ((d, akar) for d in rantai[1:] if d not in realisasi)
        yield from ((d, realisasi[0]) for d in t.tentang(i, "LK509") if realisasi)
        yield from ((d, akar) for d in t.tentang(i, *_KLAIM))
    for s in ("rata-rata capaian", "predikat rata-rata"):
        yield from ((d, akar) for d in t.tentang(s, "LK201") for akar in salah[:1])


_KLAIM = ("LK420", "LK422", "LK423", "LK425")


# ---------------------------------------------------------------- dates


def _tanggal_pk(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A PK's date at which nobody held the seat (LK301) or no Renstra was in force (LK303): its lines' Renstra is another
    (LK215), as is a gap between versions (LK323)."""
    for pk in isi.pk:
        di = letak(pk, "tanggal")
        akar = t.di("LK301", di) or t.di("LK303", di)
        if akar is None:
            continue
        if (celah := t.di("LK303", di)) is not None:
            yield from ((d, celah) for d in t.kode("LK323"))
            yield celah, akar
        for b in pk.baris:
            if ikut := t.di("LK215", letak(b, "indikator")):
                yield ikut, akar


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


_ANGKA = ("LK412", "LK413", "LK414", "LK415", "LK416")
_TULISAN = ("LK421", "LK436", "LK438")
_SISA_TANDA = 2
"""So many characters after a number ("Rp5,-") still belong to it."""


def _satu_bilangan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A typed sum of which several rules speak: what it should say leads, then how it is written."""
    baris: dict[tuple[str, int], list[Diagnostic]] = defaultdict(list)
    for d in t.kode(*_ANGKA, *_TULISAN):
        baris[d.file, d.line].append(d)
    for sebaris in baris.values():
        for angka in (d for d in sebaris if d.code in _ANGKA):
            tulisan = [d for d in sebaris if d.code in _TULISAN and _bersentuhan(angka, d)]
            if not tulisan:
                continue
            if angka.severity == "note":
                yield angka, tulisan[0]
            yield from ((d, angka if angka.severity != "note" else tulisan[0]) for d in tulisan)


def _bersentuhan(a: Diagnostic, b: Diagnostic) -> bool:
    return a.column - 1 <= b.column + b.length and b.column <= a.column + a.length + _SISA_TANDA


_PASANGAN: tuple[Callable[[Isi, Temuan], Iterable[Pasangan]], ...] = (
    _kontrol_berjumlah,
    _sub_kegiatan,
    _kenaikan,
    _tabel_sdm,
    _indikator,
    _tanggal_pk,
    _id_hilang,
    _satu_bilangan,
)
