"""A slip as data: where the clean text is changed, of which class it is, and what other figure or wording could tell.

Slips are made in the text of the files, never through the model, so that what is tried is what a secretary would type.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.tools.mutasi.sumber import Sumber

TEMPLAT = "templates/"
"""Begins the path of a template; its edits are those of the text of ``word/document.xml``."""


@dataclass(frozen=True, slots=True)
class Sunting:
    """In the file ``berkas`` (its path below content/, or below ``TEMPLAT``) the characters ``awal`` to ``akhir`` become
    ``teks``."""

    berkas: str
    awal: int
    akhir: int
    teks: str


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip. ``saksi`` names what could contradict it, by the rules of ``saksi.py``; empty means nothing could.
    ``berkas_lain`` are files that stand in the content before the slip is made (last year's narrative)."""

    kelas: str
    uraian: str
    sunting: tuple[Sunting, ...]
    saksi: tuple[str, ...]
    berkas_lain: tuple[tuple[str, str], ...] = ()

    @property
    def berkas(self) -> str:
        return self.sunting[0].berkas


Pembuat = Callable[["Sumber", Random], Iterable[Slip]]
"""Makes every slip of a class that the content allows, choosing details by chance."""


@dataclass(frozen=True, slots=True)
class Kelas:
    """A class of slips: its id, its name in the table, its makers, and how many are drawn at most."""

    id: str
    nama: str
    pembuat: Pembuat
    jumlah: int


def terapkan(teks: Mapping[str, str], sunting: Iterable[Sunting]) -> dict[str, str]:
    """The changed files, whole; edits of one file don't overlap."""
    per_berkas: dict[str, list[Sunting]] = {}
    for s in sunting:
        per_berkas.setdefault(s.berkas, []).append(s)
    hasil = {}
    for berkas, daftar in per_berkas.items():
        baru = teks[berkas]
        for s in sorted(daftar, key=lambda s: s.awal, reverse=True):
            baru = baru[: s.awal] + s.teks + baru[s.akhir :]
        hasil[berkas] = baru
    return hasil


@dataclass(frozen=True, slots=True)
class Temuan:
    """A finding of a run, bare of what shifts when lines do."""

    kode: str
    berat: str
    berkas: str
    baris: int
    pesan: str


@dataclass(frozen=True, slots=True)
class Hasil:
    """What became of a slip: the findings that the clean content doesn't give. ``gagal`` is the program's own fault."""

    baru: tuple[Temuan, ...]
    gagal: str = ""

    @property
    def tertangkap(self) -> bool:
        return any(t.berat in ("error", "warning") for t in self.baru)

    @property
    def dicatat(self) -> bool:
        """Told as a note alone."""
        return not self.tertangkap and any(t.berat == "note" for t in self.baru)


@dataclass(slots=True)
class Undian:
    """The slips drawn of each class, in the order of the classes."""

    slip: list[Slip] = field(default_factory=list)

    def __iter__(self) -> Iterator[Slip]:
        return iter(self.slip)


def undi(sumber: Sumber, kelas: Iterable[Kelas], benih: int, skala: float = 1.0) -> list[Slip]:
    """The slips of a run: of each class at most its number times ``skala``, without doubles. The same seed and content
    give the same slips; a class draws apart, so that a new one changes no other. Each bears its class's id."""
    hasil = []
    for k in kelas:
        acak = Random(f"{benih}:{k.id}")
        calon: dict[tuple[Sunting, ...], Slip] = {}
        for s in k.pembuat(sumber, acak):
            calon.setdefault(s.sunting, replace(s, kelas=k.id))
        daftar = list(calon.values())
        acak.shuffle(daftar)
        hasil += daftar[: max(1, round(k.jumlah * skala))]
    return hasil
