"""Names that several places write alike and the data alone writes otherwise: then it is the data's name that is out, and the
finding stands there (LK429, LK430), with the places below it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from lkip_docgen.checks.aturan import letak, tempat, temuan
from lkip_docgen.checks.mirip import kata_padat
from lkip_docgen.checks.narasi_rujuk_teks import Prosa
from lkip_docgen.checks.saksi_wilayah import tanpa_sebutan
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, Severity

_BEBERAPA: Final = 2


def salahkan_data(isi: Isi, semua: Iterable[Diagnostic], prosa: Sequence[Prosa]) -> Iterator[Diagnostic]:
    """The findings, those that the data's name explains with that as their root."""
    kelompok: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for d in semua:
        kelompok[d.code, d.subject].append(d)
    for (kode, subjek), anggota in kelompok.items():
        pokok = None
        if subjek and kode == "LK430" and len(anggota) >= _BEBERAPA:
            pokok = _ejaan(isi, anggota, prosa)
        elif subjek and kode == "LK429":
            pokok = _wilayah(isi, subjek, anggota)
        if pokok is None:
            sama = anggota[0].key if kode == "LK429" and subjek else None
            yield from (d._replace(root=sama) if sama is not None and d.key != sama else d for d in anggota)
        else:
            yield pokok
            yield from (d._replace(root=pokok.key) for d in anggota)


def _ejaan(isi: Isi, anggota: Sequence[Diagnostic], prosa: Sequence[Prosa]) -> Diagnostic | None:
    """Of several places that spell a word of a name alike: the data's name, where nothing else spells it its way."""
    tertulis, resmi = anggota[0].subject.split("|", 1)
    di = [(isian, teks, x) for isian, teks, x in _nama_data(isi) if resmi in kata_padat(teks)]
    if len(di) != 1 or di[0][2] is None:
        return None
    isian, teks, x = di[0]
    if any(resmi in kata_padat(p.ketik) and p.ketik != teks for p in prosa):
        return None
    berat: Severity = "error" if any(d.severity == "error" for d in anggota) else "warning"
    benar = _seperti(teks, resmi, tertulis)
    pesan = (
        f'{isian} di sini "{teks}", sedangkan {len(anggota)} tempat lain menulis "{benar}" (antara lain {_di(anggota)})'
    )
    return temuan("LK430", pesan, x, _SARAN, berat, subjek=anggota[0].subject)


def _wilayah(isi: Isi, nama: str, anggota: Sequence[Diagnostic]) -> Diagnostic | None:
    """Of a place that isn't known: the part whose id it is, and which is called something else."""
    for w in isi.instansi.wilayah:
        if w.id == nama and "_".join(tanpa_sebutan(w.nama)) != nama:
            disebut = anggota[0].message.split('"')[1]
            pesan = f'wilayah dengan id {w.id} di sini bernama "{w.nama}", sedangkan tempat lain menyebut "{disebut}" '
            pesan += f"({_di(anggota)})"
            return temuan("LK429", pesan, letak(w, "nama"), _SARAN, "warning", subjek=nama)
    return None


_SARAN: Final = (
    "cocokkan dengan peraturannya: bila yang keliru di sini, perbaiki; bila di sini benar, perbaiki tempat lain itu"
)


def _di(anggota: Sequence[Diagnostic]) -> str:
    d = anggota[0]
    return tempat(Letak(d.file, d.line, d.column))


def _seperti(teks: str, lama: str, baru: str) -> str:
    """A name with one of its words spelt otherwise, in the same letters."""
    return " ".join(
        (baru.upper() if w.isupper() else baru.title() if w[:1].isupper() else baru) if w.casefold() == lama else w
        for w in teks.split()
    )


def _nama_data(isi: Isi) -> Iterator[tuple[str, str, Letak | None]]:
    """The office's own names: what each is called, the text, its place."""
    i = isi.instansi
    for isian in ("nama", "daerah", "provinsi"):
        if teks := getattr(i, isian):
            yield f"{isian}:", teks, letak(i, isian)
    for k in (i.kepala, i.atasan):
        yield "lengkap:", k.lengkap, letak(k, "lengkap")
    for w in i.wilayah:
        yield "nama wilayah", w.nama, letak(w, "nama")
    for b in isi.profil.batas if isi.profil is not None else ():
        for n, teks in enumerate(b.wilayah):
            yield "wilayah tetangga", teks, letak(b, "wilayah", n)
