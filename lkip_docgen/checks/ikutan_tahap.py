"""What follows from what between stages: a finding of loading or composing, and what rules over content or templates say of the
same slip. ``ikutan`` sees the rules' findings alone; here are all of a run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.tautan import MUNGKIN
from lkip_docgen.checks.templat_narasi import TANPA_TEMPLAT
from lkip_docgen.diagnostics import Diagnostic, Key

_Kode = Mapping[str, Sequence[Diagnostic]]


def tautkan_tahap(semua: Sequence[Diagnostic]) -> Sequence[Diagnostic]:
    """The findings, followers with their roots."""
    kode: dict[str, list[Diagnostic]] = defaultdict(list)
    for d in semua:
        kode[d.code].append(d)
    if kode.keys().isdisjoint(("LK103", "LK105", "LK106", "LK401", "LK447", "LK601", "LK602", "LK654", "LK656")):
        return semua
    pokok: dict[Key, Key] = {}
    saran: dict[Key, str] = {}
    pasangan = (_berkas, _kosong, _lampiran, _bagian, _sel, _isian, _tahun_ganda, _tak_dirujuk)
    for ikut, akar in (p for aturan in pasangan for p in aturan(kode)):
        if ikut.key == akar.key:
            continue
        if ikut.root is None:
            pokok.setdefault(ikut.key, akar.key)
        if (tambah := _saran(ikut, akar)) is not None:
            saran.setdefault(akar.key, tambah)
    return [
        d._replace(root=pokok.get(d.key, d.root), hint=saran.get(d.key, d.hint))
        if d.key in pokok or d.key in saran
        else d
        for d in semua
    ]


def _saran(ikut: Diagnostic, akar: Diagnostic) -> str | None:
    """A root's hint where its follower tells what to write; None where it doesn't."""
    if (ikut.code, akar.code) == ("LK518", "LK447") and (m := _LIHAT.search(ikut.hint)) is not None:
        lain = akar.hint.rpartition("; ")[2]
        return f"mungkin maksudnya {m[0]}: tulis itu, supaya nomornya selalu benar; {lain}"
    if (ikut.code, akar.code) == ("LK235", "LK106") and (m := _TAHUN.search(ikut.message)) is not None:
        return f"{akar.hint}; mungkin salah satunya tahun {m[0]}, yang tidak ada"
    return None


def _isian(kode: _Kode) -> Iterator[tuple[Diagnostic, Diagnostic]]:
    """A pagu that can't be read (LK103) is missed (LK205)."""
    for akar in kode.get("LK103", ()):
        yield from ((d, akar) for d in kode.get("LK205", ()) if (d.file, d.line) == (akar.file, akar.line))


def _tahun_ganda(kode: _Kode) -> Iterator[tuple[Diagnostic, Diagnostic]]:
    """A year that one row has twice (LK106) stands where another was meant, which is missed (LK235, LK504, LK201)."""
    for akar in kode.get("LK106", ()):
        tiada = [d for d in kode.get("LK235", ()) if (d.file, d.line) == (akar.file, akar.line)]
        yield from ((d, akar) for d in kode.get("LK504", ()) if (d.file, d.line) == (akar.file, akar.line))
        for x in tiada:
            yield x, akar
            yield from ((d, akar) for d in kode.get("LK201", ()) if d.key == x.root)


def _tak_dirujuk(kode: _Kode) -> Iterator[tuple[Diagnostic, Diagnostic]]:
    """A table that nothing refers to (LK518), and below the head of its part a number that there isn't (LK447)."""
    for akar in kode.get("LK447", ()):
        if akar.message.startswith('"Tabel'):
            atas = [
                d for d in kode.get("LK518", ()) if d.file == akar.file and d.line < akar.line and _LIHAT.search(d.hint)
            ]
            yield from ((d, akar) for d in atas[-1:])


_ANGKA = ("LK412", "LK413", "LK414", "LK415", "LK416")
_LIHAT = lazy_regex(r"\{\{ lihat\.\w+ \}\}")
_TAHUN = lazy_regex(r"\b20\d\d\b")


def _berkas(kode: _Kode) -> Iterator[tuple[Diagnostic, Diagnostic]]:
    """A file that isn't there (LK105): ids that its narrative's line was called by (LK107), whose file is now read by nothing
    (LK112); the picture that was meant (LK633)."""
    tak_dibaca = [f'"{PurePosixPath(d.file).stem}"' for d in kode.get("LK112", ())]
    for akar in kode.get("LK105", ()):
        for d in kode.get("LK107", ()):
            maksud = d.hint.removeprefix(MUNGKIN).partition(";")[0]
            dulu = any(nama in d.message for nama in tak_dibaca)
            if dulu and f"berkas narasi pk/{maksud}.md tidak ada" in akar.message:
                yield d, akar
        for d in kode.get("LK633", ()):
            if akar.hint.startswith(MUNGKIN) and f'"{akar.hint.removeprefix(MUNGKIN)}"' in d.message:
                yield d, akar


def _kosong(kode: _Kode) -> Iterator[tuple[Diagnostic, Diagnostic]]:
    """An expression that can't be read (LK401) prints nothing: the blanks around it are two (LK438). One that isn't closed
    leaves its numbers to be read as typed ones."""
    for akar in kode.get("LK401", ()):
        for d in kode.get("LK438", ()):
            if (d.file, d.line) == (akar.file, akar.line) and d.column <= akar.column <= d.column + d.length:
                yield d, akar
        for d in (d for k in _ANGKA for d in kode.get(k, ())) if "belum ditutup" in akar.message else ():
            if (d.file, d.line) == (akar.file, akar.line) and d.column > akar.column:
                yield d, akar


def _lampiran(kode: _Kode) -> Iterator[tuple[Diagnostic, Diagnostic]]:
    """A list of annexes with a name that there isn't (LK601) lacks others that there are (LK520)."""
    for akar in kode.get("LK601", ()):
        yield from ((d, akar) for d in kode.get("LK520", ()) if (d.file, d.line) == (akar.file, akar.line))


def _bagian(kode: _Kode) -> Iterator[tuple[Diagnostic, Diagnostic]]:
    """A part whose template isn't there or can't be read (LK602): the template that was meant is unused (LK660), the narrative
    that it prints isn't printed (LK647)."""
    for akar in kode.get("LK602", ()):
        yield from ((d, akar) for d in kode.get("LK660", ()) if f'"{PurePosixPath(d.file).stem}"' in akar.hint)
        yield from ((d, akar) for d in kode.get("LK647", ()) if d.message.startswith(TANPA_TEMPLAT))


def _sel(kode: _Kode) -> Iterator[tuple[Diagnostic, Diagnostic]]:
    """A tag that belongs elsewhere (LK654, LK656) has no value where it stands (LK607)."""
    for ikut in kode.get("LK607", ()):
        for akar in (*kode.get("LK654", ()), *kode.get("LK656", ())):
            if ikut.file == akar.file and _tempat(ikut) == _tempat(akar):
                yield ikut, akar


def _tempat(d: Diagnostic) -> str:
    return d.message.rpartition(", di ")[2] if ", di bawah judul" not in d.message else d.message.split(", di ")[-2]
