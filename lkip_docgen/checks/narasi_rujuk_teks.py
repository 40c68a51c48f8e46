"""The prose that rules of references read: the narrative's texts, and the sentences and names of the YAML files."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from lkip_docgen.checks.ingatan import sekali
from lkip_docgen.checks.mirip import kata_mirip
from lkip_docgen.checks.teks_narasi import TeksNarasi, teks_narasi
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.metrics import Laporan

_BERKAS = ("instansi", "pejabat", "organisasi", "laporan", "renstra", "profil", "sdm", "kinerja", "anggaran", "pk", "rkt",
           "iku", "foto", "prestasi", "lampiran")  # fmt: skip
"""The parts of the content whose texts are read; ``dasar_hukum`` is what citations are held against."""


class Prosa(NamedTuple):
    """A text of the content. ``teks`` is what is read, with what expressions computed as ``BUKAN_KETIKAN`` in
    ``ketik``; ``jalan`` is where it stands ("iku", "keputusan", "mengingat") in YAML, empty in the narrative."""

    teks: str
    ketik: str
    jalan: tuple[str, ...] = ()
    narasi: TeksNarasi | None = None
    di: Letak | None = None

    @property
    def berkas(self) -> str:
        """The part of the content: "foto", "iku"; "narasi" for the narrative."""
        return self.jalan[0] if self.jalan else "narasi"

    @property
    def isian(self) -> str:
        """The field's name."""
        return next((j for j in reversed(self.jalan) if not j.isdecimal()), "")

    @property
    def tertanda(self) -> bool:
        """Whether it is text of a document that was signed: it is printed as it stands, right or wrong."""
        return self.jalan[:2] == ("iku", "keputusan")

    def letak(self, awal: int, akhir: int) -> Letak | None:
        """The place of ``teks[awal:akhir]``; in YAML that of the value where it isn't written in one piece."""
        if self.narasi is not None:
            return self.narasi.letak(awal, akhir)
        if self.di is not None and self.di.panjang == len(self.teks):
            return Letak(self.di.berkas, self.di.baris, self.di.kolom + awal, akhir - awal)
        return self.di


def prosa_narasi(isi: Isi, laporan: Laporan) -> tuple[Prosa, ...]:
    """The narrative's texts."""
    return _semua(isi, laporan)[0]


def prosa_yaml(isi: Isi, laporan: Laporan) -> tuple[Prosa, ...]:
    """The YAML files' texts of more than a word."""
    return _semua(isi, laporan)[1]


@sekali
def _semua(isi: Isi, laporan: Laporan) -> tuple[tuple[Prosa, ...], tuple[Prosa, ...]]:
    narasi = tuple(Prosa(t.teks, t.ketik, narasi=t) for t in teks_narasi(isi, laporan))
    yaml = tuple(p for nama in _BERKAS for p in _jalani(getattr(isi, nama), None, (), (nama,)))
    return narasi, yaml


def _jalani(
    nilai: object, simpul: Simpul | None, isian: tuple[str | int, ...], jalan: tuple[str, ...]
) -> Iterator[Prosa]:
    """The texts below a value; ``isian`` leads from the node ``simpul`` to it."""
    if isinstance(nilai, str):
        if " " in nilai:
            yield Prosa(nilai, nilai, jalan, di=simpul.letak_dari(*isian) if simpul is not None else None)
    elif isinstance(nilai, Simpul):
        for nama in type(nilai).model_fields:
            anak = getattr(nilai, nama)
            if isinstance(anak, str | Simpul | list | dict):
                yield from _jalani(anak, nilai, (nama,), (*jalan, nama))
    elif isinstance(nilai, list | tuple):
        for n, anak in enumerate(nilai):
            yield from _jalani(anak, simpul, (*isian, n), (*jalan, str(n)))
    elif isinstance(nilai, dict):
        for kunci, anak in nilai.items():
            yield from _jalani(anak, simpul, (*isian, str(kunci)), (*jalan, str(kunci)))


@lru_cache(maxsize=4096)
def mirip(a: str, b: str) -> bool:
    """Whether two different words look like one mistyped: ``kata_mirip``, or two neighbouring letters exchanged."""
    if kata_mirip(a, b):
        return True
    if len(a) != len(b) or len(a) < _TERPENDEK or a == b:
        return False
    beda = [n for n, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
    return len(beda) == 2 and beda[1] == beda[0] + 1 and a[beda[0]] == b[beda[1]] and a[beda[1]] == b[beda[0]]


_TERPENDEK = 4
