"""The narrative by its parts: what each slot says, in words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from lkip_docgen.beku import Beku
from lkip_docgen.checks.ingatan import sekali
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN, TeksNarasi, bagian_slot, teks_narasi
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.narasi import BlokNarasi, DaftarNarasi, Paragraf, TabelNarasi
from lkip_docgen.metrics import Laporan

_KATA = lazy_regex(r"\w+")
_KALIMAT = lazy_regex(r"\w[.!?]+(?=\s|$)")


class Bagian(Beku):
    """A slot that isn't empty; ``di`` is its heading. ``utuh`` is False where an expression in it failed: then nothing is
    to be said of what it lacks."""

    nama: str
    slot: str
    di: Letak | None
    blok: tuple[BlokNarasi, ...]
    isi: tuple[TeksNarasi, ...]

    @property
    def judul(self) -> str:
        return self.slot.replace("_", " ").capitalize()

    @property
    def utuh(self) -> bool:
        return not any(t.galat for t in self.isi)

    @cached_property
    def teks(self) -> str:
        """All that is printed."""
        return "\n".join(t.teks for t in self.isi)

    @cached_property
    def jumlah_kata(self) -> int:
        """Words printed."""
        return len(_KATA.findall(self.teks))

    @cached_property
    def kata_sendiri(self) -> int:
        """Words typed, not printed by expressions."""
        return sum(len(_KATA.findall(t.ketikan.replace(BUKAN_KETIKAN, " "))) for t in self.isi)

    @cached_property
    def ungkapan(self) -> tuple[str, ...]:
        return tuple(r.ekspresi.teks for t in self.isi for r in t.ruas if r.ekspresi is not None)

    @property
    def jumlah_butir(self) -> int:
        """The items of its lists; of a slot without a list its paragraphs."""
        return self._butir_daftar or sum(isinstance(b, Paragraf) for b in self.blok)

    @property
    def jumlah_jawaban(self) -> int:
        """How many answers it can hold at most: the items of its lists and the paragraphs beside them that introduce none;
        of a slot without a list its sentences, for one paragraph may answer several problems."""
        alinea = [t.teks.strip() for t in self.isi if t.jenis == "paragraf"]
        if butir := self._butir_daftar:
            return butir + sum(not a.endswith(":") for a in alinea)
        return sum(len(_KALIMAT.findall(f"{a}.")) for a in alinea)

    @property
    def _butir_daftar(self) -> int:
        return sum(len(b.butir) for b in self.blok if isinstance(b, DaftarNarasi))

    @property
    def tabel_saja(self) -> TabelNarasi | None:
        """Its first table, where nothing but tables stands in it."""
        tabel = [b for b in self.blok if isinstance(b, TabelNarasi)]
        return tabel[0] if tabel and len(tabel) == len(self.blok) else None


@sekali
def bagian_narasi(isi: Isi, laporan: Laporan) -> Mapping[tuple[str, str], Bagian]:
    """By file and slot, in their order; empty slots are left out (LK503 tells of them)."""
    hasil: dict[tuple[str, str], Bagian] = {}
    for nama, slot, teks in bagian_slot(teks_narasi(isi, laporan)):
        berkas = isi.narasi[nama]
        hasil[nama, slot] = Bagian(nama, slot, berkas.letak_slot.get(slot), berkas.slot[slot], tuple(teks))
    return hasil
