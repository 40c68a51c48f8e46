"""The clean content as text, with the place of every scalar and every list item of its YAML files.

Read with PyYAML itself, apart from the program's own reader, whose faults must not hide here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import yaml

from lkip_docgen import metrics
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.muat import muat
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.cetak import lucuti
from lkip_docgen.metrics.ekspresi import Lingkungan, buat_lingkungan
from lkip_docgen.metrics.galat import EkspresiError
from lkip_docgen.pipeline import Folder, susun

Jalan = tuple[str | int, ...]
_ANGKA = re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")
_UNGKAPAN = re.compile(r"\{\{\s*(.+?)\s*\}\}")


@dataclass(frozen=True, slots=True)
class Tapak:
    """A scalar: its file, its path of keys and indices, its raw text with quotes, and where that stands."""

    berkas: str
    jalan: Jalan
    awal: int
    akhir: int
    mentah: str
    nilai: str
    gaya: str
    dalam_baris: bool
    """Within a flow collection, where a comma must be quoted."""

    @property
    def kunci(self) -> tuple[str, Jalan]:
        return self.berkas, self.jalan

    @property
    def angka(self) -> Decimal | None:
        """The value as a figure, where it is written as one."""
        return angka_dari(self.nilai) if not self.gaya or self.gaya in "'\"" else None

    @property
    def pola(self) -> str:
        """The path with * for each index."""
        return ".".join("*" if isinstance(x, int) else x for x in self.jalan)


@dataclass(frozen=True, slots=True)
class Butir:
    """A list item: whole lines ``awal`` to ``akhir`` of the file, or a stretch within a line (``dalam_baris``)."""

    berkas: str
    jalan: Jalan
    awal: int
    akhir: int
    dalam_baris: bool


@dataclass(frozen=True, slots=True)
class Ungkapan:
    """An expression of the narrative with what it prints."""

    berkas: str
    awal: int
    akhir: int
    teks: str
    tercetak: str


def angka_dari(teks: str) -> Decimal | None:
    """A text as a figure in Indonesian writing; None where it is none."""
    return Decimal(teks.replace(".", "").replace(",", ".")) if _ANGKA.fullmatch(teks) else None


def tulis_angka(nilai: Decimal, bertitik: bool = True) -> str:
    """A figure as the content writes it."""
    bulat, _, pecahan = format(nilai, "f").partition(".")
    tanda, bulat = ("-", bulat[1:]) if bulat.startswith("-") else ("", bulat)
    if bertitik:
        bulat = f"{int(bulat):,}".replace(",", ".")
    return tanda + bulat + (f",{pecahan}" if pecahan else "")


@dataclass
class Sumber:
    """A year's clean content: ``teks`` by path below ``akar``; read once."""

    akar: Path
    tahun: int
    templat: Path | None = None
    teks: dict[str, str] = field(default_factory=dict)
    tapak: list[Tapak] = field(default_factory=list)
    butir: list[Butir] = field(default_factory=list)
    nama_isian: list[Tapak] = field(default_factory=list)
    """The keys of mappings, each under its own path."""

    def __post_init__(self) -> None:
        for berkas in sorted(self.akar.rglob("*")):
            nama = berkas.relative_to(self.akar).as_posix()
            if berkas.suffix in (".yaml", ".md") and not nama.startswith("skema/"):
                self.teks[nama] = berkas.read_bytes().decode()
        for nama, teks in self.teks.items():
            if nama.endswith(".yaml"):
                simpul = yaml.compose(teks, Loader=yaml.SafeLoader)
                self._telusuri(nama, (), simpul, False)
        if self.templat is not None:
            for berkas in sorted(self.templat.glob("*.docx")):
                with ZipFile(berkas) as zip_:
                    self.teks[f"templates/{berkas.name}"] = zip_.read("word/document.xml").decode()

    def _telusuri(self, berkas: str, jalan: Jalan, simpul: Any, dalam: bool) -> None:
        if isinstance(simpul, yaml.ScalarNode):
            awal, akhir = simpul.start_mark.index, simpul.end_mark.index
            mentah = self.teks[berkas][awal:akhir]
            self.tapak.append(Tapak(berkas, jalan, awal, akhir, mentah, simpul.value, simpul.style or "", dalam))
        elif isinstance(simpul, yaml.MappingNode):
            for kunci, nilai in simpul.value:
                awal, akhir = kunci.start_mark.index, kunci.end_mark.index
                mentah, di_dalam = self.teks[berkas][awal:akhir], dalam or bool(simpul.flow_style)
                self.nama_isian.append(
                    Tapak(berkas, (*jalan, kunci.value), awal, akhir, mentah, kunci.value, kunci.style or "", di_dalam)
                )
                self._telusuri(berkas, (*jalan, kunci.value), nilai, dalam or bool(simpul.flow_style))
        elif isinstance(simpul, yaml.SequenceNode):
            for n, anak in enumerate(simpul.value):
                self.butir.append(self._butir(berkas, (*jalan, n), anak, bool(simpul.flow_style)))
                self._telusuri(berkas, (*jalan, n), anak, dalam or bool(simpul.flow_style))

    def _butir(self, berkas: str, jalan: Jalan, simpul: Any, dalam: bool) -> Butir:
        teks = self.teks[berkas]
        awal, akhir = simpul.start_mark.index, _akhir(simpul)
        if dalam:
            return Butir(berkas, jalan, awal, akhir, True)
        baris = teks.rfind("\n", 0, awal) + 1
        if teks[akhir - 1] != "\n":
            ujung = teks.find("\n", akhir)
            akhir = len(teks) if ujung < 0 else ujung + 1
        return Butir(berkas, jalan, baris, akhir, False)

    # ------------------------------------------------------------ look-ups

    @cached_property
    def menurut(self) -> dict[tuple[str, Jalan], Tapak]:
        return {t.kunci: t for t in self.tapak}

    def nilai(self, berkas: str, *jalan: str | int) -> str | None:
        """A scalar's value."""
        t = self.menurut.get((berkas, jalan))
        return None if t is None else t.nilai

    def di(self, berkas: str, *pola: str) -> list[Tapak]:
        """The scalars of a file whose path has one of these forms (* for an index or any key)."""
        return [t for t in self.tapak if t.berkas == berkas and any(cocok_pola(t.jalan, p) for p in pola)]

    def baris(self, berkas: str, posisi: int) -> int:
        return self.teks[berkas].count("\n", 0, posisi) + 1

    @property
    def berkas_tahun(self) -> str:
        return str(self.tahun)

    @cached_property
    def tahun_lalu(self) -> list[int]:
        """The earlier years that have kinerja."""
        nama = (n.split("/")[0] for n in self.teks if n.endswith("/kinerja.yaml"))
        return sorted(int(n) for n in nama if n.isdecimal() and int(n) < self.tahun)

    @cached_property
    def renstra(self) -> list[str]:
        return [n for n in self.teks if n.startswith("renstra/") and n.endswith(".yaml")]

    # ------------------------------------------------------------ the narrative

    @cached_property
    def isi(self) -> Isi:
        isi, _ = muat(self.akar, self.tahun)
        assert isi is not None
        return isi

    @cached_property
    def laporan(self) -> Laporan:
        return metrics.hitung(self.isi)

    @cached_property
    def _mesin(self) -> tuple[Lingkungan, dict[str, object]]:
        konteks = {n: v for n, v in self.laporan.konteks().items() if n != "narasi"}
        return buat_lingkungan(), konteks

    @cached_property
    def bernomor(self) -> dict[str, str]:
        """What is numbered in the report, as printed ("Tabel 3.1", "BAB III"), with its bookmark; "" where it has none."""
        assert self.templat is not None
        return dict(susun(self.tahun, Folder(content=self.akar, templates=self.templat)).dokumen[0].nomor())

    @property
    def narasi(self) -> list[str]:
        return [n for n in self.teks if n.startswith(f"{self.tahun}/narasi/") and n.endswith(".md")]

    def cetak(self, ungkapan: str) -> str | None:
        """What an expression prints; None for a cross-reference, or where it prints nothing by itself."""
        lingkungan, konteks = self._mesin
        if ungkapan.startswith("lihat."):
            return None
        try:
            return lucuti(lingkungan.evaluasi(ungkapan, konteks))[0]
        except EkspresiError:
            return None

    @cached_property
    def ungkapan(self) -> list[Ungkapan]:
        """Every expression of the narrative that prints words, in order."""
        return list(self._ungkapan())

    def _ungkapan(self) -> Iterator[Ungkapan]:
        for berkas in self.narasi:
            for m in _UNGKAPAN.finditer(self.teks[berkas]):
                if (tercetak := self.cetak(m[1])) is not None:
                    yield Ungkapan(berkas, m.start(), m.end(), m[1], tercetak)


def _akhir(simpul: Any) -> int:
    """Where the last scalar of a node ends: a block's own end mark lies behind the comments that follow it."""
    if isinstance(simpul, yaml.ScalarNode) or simpul.flow_style or not simpul.value:
        return int(simpul.end_mark.index)
    terakhir = simpul.value[-1]
    return _akhir(terakhir[1] if isinstance(terakhir, tuple) else terakhir)


def cocok_pola(jalan: Jalan, pola: str) -> bool:
    """Whether a path has the form, in which * stands for any one step."""
    langkah = pola.split(".")
    return len(langkah) == len(jalan) and all(p in ("*", str(x)) for p, x in zip(langkah, jalan, strict=True))
