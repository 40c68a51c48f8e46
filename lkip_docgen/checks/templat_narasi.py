"""LK647: parts of the narrative that no template prints. Told at the template that has lost their tag, where others of the
same file show which it is; by what the templates say alone, so that it needs no composed report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final

from lkip_docgen.alinea_templat import AlineaTemplat
from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.templat import kutip
from lkip_docgen.content.berkas_teks import lengkapi
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.slot import SLOT, SLOT_PK
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics.periksa import ekspresi_di

KODE: Final = "LK647"
TANPA_TEMPLAT: Final = "tidak ada templat yang mencetak"
"""Begins a message of a file that no template prints anything of."""
_MAKS: Final = 3
"""So many narratives are named."""
_JUDUL: Final = ("heading", "judul")


_Bagian = tuple[str, str]
"""A part of the narrative: its file's name, "pk" for those of the PK's lines, and its slot."""
_TANDA = lazy_regex(r"(?<![\w.])(\w+\.)?narasi\.(\w+)(?:\.(\w+))?")


def narasi_tak_tercetak(isi: Isi, alinea: Sequence[AlineaTemplat]) -> list[Diagnostic]:
    """A finding for each part that a template mentioned and doesn't any more, and one for each file of which none does."""
    if not alinea or any("narasi" in daftar for a in alinea for _, daftar in a.putaran):
        return []  # a loop over the parts prints them all
    disebut: dict[_Bagian, AlineaTemplat] = {}
    for a in alinea:
        for b in (b for i in a.isian if "narasi." in i for b in _bagian(i)):
            disebut.setdefault(b, a)
    hilang: dict[_Bagian, list[Letak]] = defaultdict(list)
    for nama, narasi in isi.narasi.items():
        for slot, blok in narasi.slot.items():
            kunci = ("pk" if nama.startswith("pk/") else nama, slot)
            if blok and kunci not in disebut and (di := narasi.letak_slot.get(slot)) is not None:
                hilang[kunci].append(di)
    if not hilang:
        return []
    for ungkapan in (e.teks for n in isi.narasi.values() for blok in n.slot.values() for e in ekspresi_di(blok)):
        for b in _bagian(ungkapan):
            hilang.pop(b, None)
    return lengkapi(_temuan(hilang, disebut, alinea))


def _bagian(ungkapan: str) -> Iterator[_Bagian]:
    """The parts that an expression prints."""
    for m in _TANDA.finditer(ungkapan):
        yield ("pk", m[2]) if m[1] else (m[2], m[3] or "")


def _temuan(
    hilang: Mapping[_Bagian, Sequence[Letak]], disebut: Mapping[_Bagian, AlineaTemplat], alinea: Sequence[AlineaTemplat]
) -> Iterator[Diagnostic]:
    utuh: dict[str, list[Letak]] = {}
    for (berkas, slot), di in hilang.items():
        lain = [(s, a) for (b, s), a in disebut.items() if b == berkas and s in _slot(berkas)]
        senama = (a.berkas for a in alinea if PurePosixPath(a.berkas).stem == berkas != "pk")
        templat = lain[0][1].berkas if lain else next(senama, "")
        if not templat:
            utuh.setdefault(berkas, []).extend(di)
            continue
        tanda = _tanda(berkas, slot)
        nama = PurePosixPath(templat).name
        pesan = f'{tanda} tidak ada pada templat ini, jadi bagian "{_judul(slot)}" tidak tercetak, yaitu {_sebut(di)}'
        saran = f"kembalikan {tanda} sendirian pada satu alinea {_dekat(berkas, slot, templat, lain, alinea)}".rstrip()
        saran += f"; bila memang tidak dicetak, sisihkan pada abaikan: di laporan.yaml (kode: {KODE}, berkas: {nama})"
        yield Diagnostic(KODE, "warning", pesan, templat, hint=saran)
    for di in utuh.values():
        semua = list(dict.fromkeys(d.berkas for d in di))
        nama = PurePosixPath(di[0].berkas).name if len(semua) == 1 else "narasi pk/"
        apa = "berkas narasi ini" if len(semua) == 1 else f"{len(semua)} berkas narasi pk/"
        yield temuan(
            KODE,
            f"{TANPA_TEMPLAT} {apa} ({len(di)} bagian)",
            di[0],
            f"periksa susunan.yaml: mungkin bagian yang mencetak {nama} terhapus dari sana; bila memang tidak dicetak, "
            "kosongkan bagian-bagiannya",
            "warning",
        )


def _slot(berkas: str) -> tuple[str, ...]:
    return SLOT_PK if berkas == "pk" else SLOT.get(berkas, ())


def _tanda(berkas: str, slot: str) -> str:
    return f"{{{{p b.narasi.{slot} }}}}" if berkas == "pk" else f"{{{{p narasi.{berkas}.{slot} }}}}"


def _judul(slot: str) -> str:
    return slot.replace("_", " ")


def _sebut(di: Sequence[Letak]) -> str:
    """Where the parts are that aren't printed."""
    nama = [f"{PurePosixPath(d.berkas).parent.name}/{PurePosixPath(d.berkas).name} baris {d.baris}" for d in di]
    return ", ".join(nama[:_MAKS]) + (f", dan {len(di) - _MAKS} berkas lain" if len(di) > _MAKS else "")


def _dekat(
    berkas: str, slot: str, templat: str, lain: Iterable[tuple[str, AlineaTemplat]], alinea: Sequence[AlineaTemplat]
) -> str:
    """Where in a template the tag of a part belongs: below the heading that bears its name, beside its neighbour there."""
    kata, putaran = slot.replace("_", " "), berkas == "pk"
    judul = [a for a in alinea if a.berkas == templat and not a.tabel and any(x in a.gaya.casefold() for x in _JUDUL)]
    bernama = sorted((a for a in judul if kata in a.teks.casefold()), key=lambda a: bool(a.putaran) != putaran)
    di = [f'di bawah judul "{kutip(a.teks)}"' for a in bernama[:1]]
    awal = bernama[0].ke if bernama else 0
    urut = _slot(berkas)
    dekat = sorted((abs(urut.index(s) - urut.index(slot)), urut.index(s), s) for s, a in lain if a.ke > awal)
    if dekat and not (bernama and putaran and bernama[0].putaran):  # else the heading is the part's own
        tetangga = dekat[0][2]
        sisi = "sesudah" if urut.index(tetangga) < urut.index(slot) else "sebelum"
        di.append(f"{sisi} {_tanda(berkas, tetangga)}")
    return ", ".join(di)
