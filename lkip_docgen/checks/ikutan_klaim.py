"""What the narrative claims of figures that are themselves out: once the data is mended, the claim may hold again, so it is
told below the data (LK47x, LK486 under LK106, LK201, LK205, LK209, LK221); and what two rules see of one slip."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkip_docgen.checks.aturan import letak
from lkip_docgen.checks.ikutan_bahan import AturanIkutan, Pasangan, Temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.tautan import MUNGKIN
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

_KLAIM: Final = ("LK470", "LK471", "LK472", "LK474", "LK475", "LK486")
_ANGGARAN: Final = ("pagu ", "realisasi kegiatan ", "realisasi program ", "realisasi seluruh ", "serapan ")
_PROGRAM: Final = "realisasi indikator program "
_KATA_ANGGARAN = lazy_regex(r"\b(?:serapan|sisa|pagu|anggaran|Rp[\d.]+)")
_PERSEN = lazy_regex(r"[\d.,]+%")
_KATA_PROGRAM = lazy_regex(r"\brentang\b|\brealisasi indikator\b|kinerja\.program")


def _klaim_anggaran(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Claims of the budget, where a figure of it is out: of all of it where that must be mended, else of what is named."""
    akar = [d for d in t.kode("LK106") if d.file.endswith("anggaran.yaml") and "kegiatan" in d.message]
    akar += [d for d in t.kode("LK201") if d.subject.startswith(_ANGGARAN)]
    akar += t.kode("LK205")
    klaim = [d for d in t.kode(*_KLAIM) if _KATA_ANGGARAN.search(d.message)] if akar or t.kode("LK209") else []
    yield from ((d, akar[0]) for d in klaim if akar)
    for lebih in t.kode("LK209") if klaim else ():
        nama = {
            s.nama
            for p in isi.anggaran.program
            for k in p.kegiatan
            for s in k.sub_kegiatan
            if f'"{s.id}"' in lebih.message
        }
        yield from ((d, lebih) for d in klaim if any(n in d.message for n in nama))


def _klaim_program(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Claims of the programs' indicators, where a realisasi of them is out."""
    akar = [d for d in t.kode("LK201") if d.subject.startswith(_PROGRAM)]
    ragu = [d for d in t.kode("LK221", "LK250") if d.message.startswith(_PROGRAM)]
    klaim = [d for d in t.kode(*_KLAIM) if _KATA_PROGRAM.search(d.message)] if akar or ragu else []
    yield from ((d, akar[0]) for d in klaim if akar)
    for x in ragu:
        nilai = _PERSEN.findall(x.message)[:1]
        yield from ((d, x) for d in klaim if nilai and nilai[0] in _PERSEN.findall(d.message))


def _klaim_capaian(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Claims of capaian, where an indicator's realisasi or target is out."""
    akar = [d for d in t.kode("LK201") if _INDIKATOR.match(d.subject)]
    if akar:
        yield from ((d, akar[0]) for d in t.kode("LK474", "LK475") if ": capaian " in d.message)


_INDIKATOR = lazy_regex(r"(?:realisasi|target|capaian) (?:\d{4} )?(?:indikator|baris) ")


def _sehal(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A figure that isn't a document's (LK201) is also unlike the others (LK221, LK250)."""
    for akar in t.kode("LK201"):
        if akar.subject:
            yield from ((d, akar) for d in t.kode(*_RAGU) if d.message.startswith(f"{akar.subject} "))
        if (m := _DI_ISI.search(akar.message)) is not None:
            yield from ((d, akar) for d in t.kode("LK250") if m[0] in d.message)


_RAGU: Final = ("LK221", "LK224", "LK231", "LK250")
"""Figures that are unlike the others of their kind."""
_DI_ISI = lazy_regex(r"\([\w/]+\.yaml baris \d+\)$")


# ---------------------------------------------------------------- ids and names


def _tanpa_data(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """An indicator whose id is mistyped (LK107) has no figures (LK201, LK509)."""
    for akar in t.kode("LK107"):
        if akar.hint.startswith(MUNGKIN):
            maksud = akar.hint.removeprefix(MUNGKIN)
            yield from ((d, akar) for d in t.kode("LK201") if d.subject.endswith(f'indikator "{maksud}"'))
            yield from ((d, akar) for d in t.tentang(maksud, "LK509"))


def _pohon_rkt(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A kegiatan that the budget calls otherwise (LK107) has its sub kegiatan elsewhere in the RKT (LK252)."""
    for akar in t.kode("LK107"):
        yield from ((d, akar) for d in t.kode("LK252") if f'di bawah kegiatan "{akar.subject}"' in d.message)


def _urutan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Expressions that count beyond the end of one list (LK402)."""
    menurut: dict[str, Diagnostic] = {}
    for d in t.kode("LK402"):
        if d.subject.isdecimal() and (m := re.match(r"\{\{\s*([\w.]+\[\d+\])", d.message)) is not None:
            yield d, menurut.setdefault(m[1], d)


def _butir_ganda(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """An entry written twice (LK229) is one too many (LK232)."""
    for ikut in t.kode("LK232"):
        for akar in t.kode("LK229"):
            if ikut.file == akar.file and ikut.line < akar.line and _sedaftar(isi, ikut.line, akar.line):
                yield ikut, akar


def _sedaftar(isi: Isi, awal: int, akhir: int) -> bool:
    """Whether the list of an indicator's kegiatan that begins at a line holds another line."""
    mulai = sorted(di.baris for i in isi.kinerja.kegiatan if (di := letak(isi.kinerja, "kegiatan", i)) is not None)
    return max((x for x in mulai if x <= awal), default=0) == max((x for x in mulai if x <= akhir), default=0)


def _ejaan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """One word that two rules find mistyped: at one place (LK241, LK446), or in the data (LK355), which a right one elsewhere
    is like (LK430)."""
    for akar in t.kode("LK241"):
        kata = akar.message.split('"')[1:2]
        yield from (
            (d, akar)
            for d in t.kode("LK446")
            if (d.file, d.line) == (akar.file, akar.line) and d.message.split('"')[1:2] == kata
        )
    for akar in t.kode("LK355"):
        awal = akar.message.split('"')[1]
        yield from ((d, akar) for d in t.kode("LK430") if f'dengan "{awal}' in d.message and "pada data" in d.message)


PASANGAN_KLAIM: tuple[AturanIkutan, ...] = (
    _klaim_anggaran,
    _klaim_program,
    _klaim_capaian,
    _sehal,
    _tanpa_data,
    _pohon_rkt,
    _urutan,
    _butir_ganda,
    _ejaan,
)
