"""Narrative as a tree: Markdown blocks with expressions as inline tokens, each knowing its place.

A narrative file holds slots. A slot begins with a level-2 heading whose words are the slot's name ("## Latar belakang"
is the slot ``latar_belakang``); a file of a single slot has no such heading and its slot is ``isi``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from lkip_docgen.content.model.dasar import Letak

GayaDaftar = Literal["bullet", "1.", "1)", "(1)", "a.", "a)", "(a)", "A.", "i.", "I."]


@dataclass(frozen=True, slots=True)
class Potongan:
    """A stretch of plain text."""

    teks: str
    tebal: bool = False
    miring: bool = False
    letak: Letak | None = None


@dataclass(frozen=True, slots=True)
class Ekspresi:
    """``{{ … }}``: ``teks`` is what stands between the braces, ``letak`` where its first character stands."""

    teks: str
    letak: Letak
    tebal: bool = False
    miring: bool = False


@dataclass(frozen=True, slots=True)
class GantiBaris:
    """A hard line break."""


Sisip = Potongan | Ekspresi | GantiBaris


@dataclass(frozen=True, slots=True)
class Paragraf:
    isi: tuple[Sisip, ...]
    letak: Letak | None = None


@dataclass(frozen=True, slots=True)
class Subjudul:
    """A heading of level 3 or 4 within a slot."""

    tingkat: int
    isi: tuple[Sisip, ...]
    letak: Letak | None = None


@dataclass(frozen=True, slots=True)
class DaftarNarasi:
    gaya: GayaDaftar
    mulai: int
    butir: tuple[tuple[BlokNarasi, ...], ...]
    letak: Letak | None = None


@dataclass(frozen=True, slots=True)
class TabelNarasi:
    kepala: tuple[tuple[Sisip, ...], ...]
    baris: tuple[tuple[tuple[Sisip, ...], ...], ...]
    rata: tuple[Literal["left", "center", "right"] | None, ...] = ()
    letak: Letak | None = None


BlokNarasi = Paragraf | Subjudul | DaftarNarasi | TabelNarasi


@dataclass(frozen=True, slots=True)
class BerkasNarasi:
    """One file: its slots in order, and where each begins."""

    berkas: str
    slot: Mapping[str, tuple[BlokNarasi, ...]]
    letak_slot: Mapping[str, Letak] = field(default_factory=dict)
