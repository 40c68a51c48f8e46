"""Sentences of the narrative as they stand in its files, their expressions in them, and what these print."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.tools.mutasi.sumber import Sumber, Ungkapan

_AKHIR = re.compile(r"[.!?]\**(?=\s+(?:\*\*)?(?:[A-Z]|\{\{))|\n")
_UNGKAPAN = re.compile(r"\{\{\s*(.+?)\s*\}\}")


@dataclass(frozen=True, slots=True)
class Kalimat:
    """A sentence: its stretch in the file, without the blanks around it."""

    berkas: str
    awal: int
    akhir: int
    teks: str

    @property
    def ungkapan(self) -> list[str]:
        return [m[1] for m in _UNGKAPAN.finditer(self.teks)]

    @property
    def kata(self) -> str:
        """Its words alone, in small letters."""
        return _UNGKAPAN.sub("…", self.teks).casefold()


def kalimat_di(s: Sumber, berkas: str, posisi: int) -> Kalimat:
    """The sentence around a place; a cell's row of a table, a list's item."""
    awal, akhir = _batas(s.teks[berkas], posisi)
    return _kalimat(s, berkas, awal, akhir)


def semua_kalimat(s: Sumber, berkas: str) -> list[Kalimat]:
    """Every sentence of a file, headings and tables aside."""
    teks, hasil, pos = _tertutup(s.teks[berkas]), [], 0
    for m in (*_AKHIR.finditer(teks), None):
        akhir = m.end() if m is not None else len(teks)
        k = _kalimat(s, berkas, pos, akhir)
        if k.teks and k.teks[0] not in "#|<":
            hasil.append(k)
        pos = akhir
    return hasil


def _kalimat(s: Sumber, berkas: str, awal: int, akhir: int) -> Kalimat:
    teks = s.teks[berkas][awal:akhir]
    awal += len(teks) - len(teks.lstrip())
    return Kalimat(berkas, awal, awal + len(teks.strip()), teks.strip())


def _tertutup(teks: str) -> str:
    """The text with expressions' insides blotted out, so that no sentence ends in one."""
    return _UNGKAPAN.sub(lambda m: "{{" + "x" * (len(m[0]) - 4) + "}}", teks)


def _batas(teks: str, posisi: int) -> tuple[int, int]:
    tertutup = _tertutup(teks)
    awal = max((m.end() for m in _AKHIR.finditer(tertutup, 0, posisi)), default=0)
    m = _AKHIR.search(tertutup, posisi)
    return awal, m.end() if m is not None else len(teks)


def tercetak(s: Sumber, k: Kalimat) -> str:
    """The sentence as it prints; "…" for what has no words by itself."""
    return _UNGKAPAN.sub(lambda m: s.cetak(m[1]) or "…", k.teks)


def berangka(s: Sumber, k: Kalimat, kecuali: Ungkapan | None = None) -> bool:
    """Whether it prints a figure of the data, years aside."""
    for u in k.ungkapan:
        nama = u.split("|")[0].strip()
        if (kecuali is not None and u == kecuali.teks) or nama.startswith(("hukum.", "lihat.", "pk.judul", "renstra.")):
            continue
        if nama in ("tahun", "tahun_lalu") or nama.endswith(("tahun_akhir", ".tanggal", ".nomor")):
            continue
        if re.search(r"\d", s.cetak(u) or ""):
            return True
    return False
