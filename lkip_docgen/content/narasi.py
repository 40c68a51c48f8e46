"""Narrative as a tree: Markdown blocks with expressions as inline tokens, each knowing its place.

A narrative file holds slots. A slot begins with a level-2 heading whose words are the slot's name ("## Latar belakang"
is the slot ``latar_belakang``); a file of a single slot has no such heading and its slot is ``isi``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from lkip_docgen.beku import Beku
from lkip_docgen.content.model.dasar import Letak

GayaDaftar = Literal["bullet", "1.", "1)", "(1)", "a.", "a)", "(a)", "A.", "i.", "I."]


class Potongan(NamedTuple):
    """A stretch of plain text."""

    teks: str
    tebal: bool = False
    miring: bool = False
    letak: Letak | None = None


class Ekspresi(NamedTuple):
    """``{{ … }}``: ``teks`` is what stands between the braces, ``letak`` where its first character stands."""

    teks: str
    letak: Letak
    tebal: bool = False
    miring: bool = False


class GantiBaris(Beku):
    """A hard line break."""


Sisip = Potongan | Ekspresi | GantiBaris


class Paragraf(NamedTuple):
    isi: tuple[Sisip, ...]
    letak: Letak | None = None


class Subjudul(NamedTuple):
    """A heading of level 3 or 4 within a slot."""

    tingkat: int
    isi: tuple[Sisip, ...]
    letak: Letak | None = None


class DaftarNarasi(NamedTuple):
    gaya: GayaDaftar
    mulai: int
    butir: tuple[tuple[BlokNarasi, ...], ...]
    letak: Letak | None = None


class TabelNarasi(NamedTuple):
    kepala: tuple[tuple[Sisip, ...], ...]
    baris: tuple[tuple[tuple[Sisip, ...], ...], ...]
    rata: tuple[Literal["left", "center", "right"] | None, ...] = ()
    letak: Letak | None = None


BlokNarasi = Paragraf | Subjudul | DaftarNarasi | TabelNarasi


class BerkasNarasi(NamedTuple):
    """One file: its slots in order, and where each begins."""

    berkas: str
    slot: Mapping[str, tuple[BlokNarasi, ...]]
    letak_slot: Mapping[str, Letak] = MappingProxyType({})
