"""What was typed in Word templates, held against the report's names, years, people and figures (LK649 to LK653, LK657).

Templates come as plain views, a paragraph each, which ``docx`` makes (``docx.teks_templat``). What is typed there is printed
in every year's report: what is right this year is a trap for the next one, so it is a warning that names the tag which
belongs there; what is wrong today is an error. Fixed wordings of forms (numbers of columns, of headings and annexes, citations
with their years) are no findings.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

from lkip_docgen.alinea_templat import ISIAN, AlineaTemplat
from lkip_docgen.beku import Beku
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.metrics import Laporan

_HURUF: Final = lazy_regex(r"[^\W_]")
_DIGIT: Final = lazy_regex(r"[0-9][0-9]")


class Templat(Beku):
    """All paragraphs of the templates, with what rules look for around one of them."""

    alinea: Sequence[AlineaTemplat]

    @cached_property
    def diketik(self) -> tuple[AlineaTemplat, ...]:
        """Those in which something was typed; one with a broken tag (LK605) says nothing else."""
        return tuple(a for a in self.alinea if a.jenis != "nomor" and _HURUF.search(a.teks) and "{" not in a.teks)

    @cached_property
    def berangka(self) -> tuple[AlineaTemplat, ...]:
        """Those in which a number was typed: of two figures, or alone in a cell."""
        return tuple(a for a in self.diketik if _DIGIT.search(a.teks) or (a.tabel and a.teks.strip().isdecimal()))

    @cached_property
    def bertahun(self) -> tuple[AlineaTemplat, ...]:
        """Those in which something like a year was typed."""
        return tuple(a for a in self.berangka if "20" in a.teks or "19" in a.teks)

    @cached_property
    def _sel(self) -> dict[tuple[str, str, int, int, int], list[AlineaTemplat]]:
        hasil: dict[tuple[str, str, int, int, int], list[AlineaTemplat]] = defaultdict(list)
        for a in self.alinea:
            if a.tabel:
                hasil[a.berkas, a.bagian, a.tabel, a.baris, a.sel].append(a)
        return hasil

    @cached_property
    def _tabel(self) -> dict[tuple[str, str, int], list[AlineaTemplat]]:
        hasil: dict[tuple[str, str, int], list[AlineaTemplat]] = defaultdict(list)
        for a in self.alinea:
            if a.tabel:
                hasil[a.berkas, a.bagian, a.tabel].append(a)
        return hasil

    def sesel(self, a: AlineaTemplat) -> Sequence[AlineaTemplat]:
        """The paragraphs of its cell; outside tables those a little before and after it."""
        if a.tabel:
            return self._sel[a.berkas, a.bagian, a.tabel, a.baris, a.sel]
        return [
            b
            for b in self.alinea
            if b.berkas == a.berkas and b.bagian == a.bagian and not b.tabel and abs(b.ke - a.ke) <= _DEKAT
        ]

    def setabel(self, a: AlineaTemplat) -> Sequence[AlineaTemplat]:
        """The paragraphs of its table."""
        return self._tabel.get((a.berkas, a.bagian, a.tabel), ())

    def pemilik(self, a: AlineaTemplat, isian: Iterable[str]) -> str:
        """What the tags beside a paragraph are of that end with one of ``isian``: "pejabat.kepala" for
        ``{{ pejabat.kepala.nip }}``; "" where there is none, or several."""
        cari = frozenset(isian)
        milik = {
            n.rpartition(".")[0]
            for b in self.sesel(a)
            for i in b.isian
            if (n := nama_isian(i)).rpartition(".")[2] in cari
        }
        return milik.pop() if len(milik) == 1 else ""


_DEKAT: Final = 4
"""Paragraphs before and after a signature's that belong to it."""


def nama_isian(isian: str) -> str:
    """The name that a tag prints, its filters left out; "" where it is no plain name."""
    nama = isian.split("|", 1)[0].strip()
    return nama if nama.replace(".", "").replace("_", "").isalnum() else ""


def nilai(laporan: Laporan, nama: str) -> object:
    """What a dotted name is in this report; None where it has none, or the name is a loop's variable."""
    benda: object = laporan
    for langkah in nama.split("."):
        if langkah.startswith("_") or benda is None:
            return None
        benda = getattr(benda, langkah, None)
    return benda


def temuan(kode: str, a: AlineaTemplat, pesan: str, saran: str, berat: Severity) -> Diagnostic:
    """A finding at a paragraph."""
    baris, kolom = a.di
    return Diagnostic(kode, berat, f"{pesan}, di {a.tempat}", a.berkas, baris, kolom, hint=saran)


def periksa_templat(isi: Isi, laporan: Laporan, alinea: Sequence[AlineaTemplat]) -> list[Diagnostic]:
    """Every finding on what was typed in the templates; nothing over content with stand-ins, whose names and figures aren't
    known."""
    if isi.rusak or not alinea:
        return []
    from lkip_docgen.checks.templat_ejaan import ejaan
    from lkip_docgen.checks.templat_nama import nama_diketik
    from lkip_docgen.checks.templat_orang import orang_diketik

    t = Templat(alinea)
    hasil = [*nama_diketik(isi, laporan, t), *orang_diketik(isi, laporan, t)]
    if t.bertahun:  # templates seldom have any
        from lkip_docgen.checks.templat_waktu import waktu_diketik

        hasil += waktu_diketik(isi, laporan, t)
    if t.berangka:
        from lkip_docgen.checks.templat_angka import angka_diketik

        hasil += angka_diketik(isi, laporan, t)
    hasil += ejaan(isi, laporan, t)
    nama = {d.message.rpartition(", di ")[2] for d in hasil if d.code == "LK649" and "hampir sama" in d.message}
    return [
        d
        for d in dict.fromkeys(hasil)
        if not (d.code == "LK657" and d.message.rpartition(", di ")[2] in nama)  # one slip, one finding
    ]


def kutip(teks: str) -> str:
    """A piece of a paragraph as messages show it."""
    return " ".join(teks.replace(ISIAN, "…").split())


def besar(teks: str, isian: str) -> str:
    """The tag in the letters that were typed."""
    return f"{{{{ {isian}{' | besar' if teks.isupper() else ''} }}}}"
