"""The search behind ``lkip trace``: a figure by its id or by what is printed, with its places and its tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from lkip_docgen.diagnostics import closest
from lkip_docgen.metrics.angka import Angka
from lkip_docgen.metrics.rumus import Rujuk
from lkip_docgen.metrics.tulis import tulis
from lkip_docgen.telusur.buku import Buku, Tercetak
from lkip_docgen.telusur.nilai_tercetak import nilai_tercetak
from lkip_docgen.telusur.rumus_teks import rumus_teks
from lkip_docgen.telusur.sumber import Sumber

_ANAK_MAKS = 60
"""Inputs of one figure that a tree shows; the working paper has them all."""


def cari(buku: Buku, kata: str) -> list[Angka]:
    """The figures that ``kata`` means, best first: of that id; printed in these words; saying that number; below that id.

    Blanks, and signs around a number, don't count: "82,82" finds what is printed "82,82%".
    """
    kata = _rapi(kata)
    if kata in buku.angka:
        return [buku.angka[kata]]
    persis = _per_id(buku, (t for t in buku.tercetak if _rapi(t.teks) == kata))
    if persis:
        return persis
    n = nilai_tercetak(kata)
    if n is not None:
        sebagai_angka = _per_id(buku, (t for t in buku.tercetak if nilai_tercetak(t.teks) == n))
        if sebagai_angka:
            return sebagai_angka
        return [a for a in buku.angka.values() if a.nilai is not None and _rapi(tulis(a)) == kata]
    return [a for i, a in buku.angka.items() if i.startswith((f"{kata}.", f"{kata}["))]


def mirip(buku: Buku, kata: str) -> str | None:
    """What ``kata`` may have meant: an id, or a printed number."""
    kata = _rapi(kata)
    semua = [*buku.angka, *dict.fromkeys(t.teks for t in buku.tercetak)]
    return closest(kata, semua)


def _per_id(buku: Buku, tercetak: Iterator[Tercetak]) -> list[Angka]:
    return [buku.angka[i] for i in dict.fromkeys(t.angka for t in tercetak)]


def _rapi(teks: str) -> str:
    return " ".join(teks.replace("\u00a0", " ").replace("\u202f", " ").split())


def uraikan(buku: Buku, angka: Angka, uraian: Callable[[str], str], sumber: Sumber) -> list[str]:
    """Lines that tell a figure: its name, where it is printed, its tree down to the source lines."""
    baris = [f"{tulis(angka)}  {angka.id}", f"  {uraian(angka.id)}"]
    tempat = buku.tempat(angka.id)
    if tempat:
        baris.append("  tercetak di:")
        baris += [f"    {b}" for b in dict.fromkeys(map(_tempat, tempat))]
    else:
        baris.append("  tidak tercetak; dipakai menghitung angka lain")
    baris.append("  asal:")
    baris += [f"    {b}" for b in pohon(angka, sumber)]
    return baris


def _tempat(t: Tercetak) -> str:
    di = f", {t.tempat}" if t.tempat else ""
    return f"{t.dokumen} halaman {t.halaman} (lembar {t.lembar}){di}: {t.teks}"


def pohon(angka: Angka, sumber: Sumber) -> list[str]:
    """The figure's tree: its value and formula, below it its inputs, down to what was typed with its lines. What is shown
    once isn't unfolded again."""
    terlihat: set[str] = set()

    def cabang(a: Angka) -> Iterator[str]:
        asal = f"   ← {'; '.join(sumber(s) for s in a.sumber)}" if a.sumber else ""
        yield f"{a.id} = {tulis(a)}{asal}"
        if a.rumus is None or (isinstance(a.rumus, Rujuk) and not a.masukan):
            return
        if a.id in terlihat:
            yield "└─ (sudah diuraikan di atas)"
            return
        terlihat.add(a.id)
        yield f"│  = {rumus_teks(a.rumus)}"
        anak: Sequence[Angka] = a.masukan[:_ANAK_MAKS]
        for nomor, m in enumerate(anak):
            terakhir = nomor == len(a.masukan) - 1
            for n, teks in enumerate(cabang(m)):
                yield (("└─ " if terakhir else "├─ ") if n == 0 else ("   " if terakhir else "│  ")) + teks
        if len(a.masukan) > len(anak):
            yield f"└─ … dan {len(a.masukan) - len(anak)} angka lagi (lihat kertas kerja)"

    return list(cabang(angka))
