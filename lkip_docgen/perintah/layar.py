"""What commands print: findings, faults, progress."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TextIO

from lkip_docgen.diagnostics import Diagnostic, has_errors, summary


class Kemajuan:
    """One line that is written over on a terminal; a line a stage elsewhere."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._panjang = 0

    def __call__(self, tahap: str) -> None:
        if self._terminal:
            baris = f"  … {tahap}"
            sys.stderr.write("\r" + baris.ljust(self._panjang))
            self._panjang = len(baris)
        else:
            sys.stderr.write(f"  - {tahap}\n")
        sys.stderr.flush()

    def selesai(self) -> None:
        if self._terminal and self._panjang:
            sys.stderr.write("\r" + " " * self._panjang + "\r")
            self._panjang = 0


def berwarna(pilihan: str, aliran: TextIO) -> bool:
    """Whether to print colours: "ya", "tidak", or "otomatis", which is on a terminal that knows them and where NO_COLOR
    (no-color.org) isn't set."""
    if pilihan == "otomatis":
        return aliran.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return pilihan == "ya"


def cetak_temuan(
    diagnostik: Sequence[Diagnostic], warna: str = "otomatis", *, sisihan: bool = False, semua: bool = False
) -> None:
    """The findings that stand, each set off by a blank line, what repeats itself folded unless ``semua``; with ``sisihan``
    also, at the end, what was set aside and why."""
    from lkip_docgen.temuan import teks

    pakai = berwarna(warna, sys.stderr)
    for d in teks.daftar(diagnostik, warna=pakai, ringkas="" if semua else _SEMUA[lewat_make()]):
        print(d, end="\n\n", file=sys.stderr)
    disisihkan = list(teks.disisihkan(diagnostik, warna=pakai)) if sisihan else []
    if disisihkan:
        print("Disisihkan dengan alasan:", *disisihkan, sep="\n", end="\n\n", file=sys.stderr)


def tolak(diagnostik: Sequence[Diagnostic], warna: str = "otomatis") -> int:
    """Tell why nothing was made; returns the exit code."""
    cetak_temuan(diagnostik, warna)
    sebab = "" if has_errors(diagnostik) else " karena --strict tidak menerima peringatan"
    print(f"Tidak disusun{sebab}: {summary(diagnostik)}. Berkas hasil yang lama tidak diubah.", file=sys.stderr)
    if any(d.code.startswith("LK1") and d.severity == "error" for d in diagnostik):
        # Figures computed from a value that can't be read would only be found wrong once more.
        print("Angka dan teks yang bergantung pada berkas itu diperiksa sesudah galat LK1 diperbaiki.", file=sys.stderr)
    print(penjelas(diagnostik), file=sys.stderr)
    return 1


def penjelas(diagnostik: Sequence[Diagnostic]) -> str:
    """How to read more of a code, the weightiest there is: with make where make runs us."""
    berat = {"error": 0, "warning": 1, "note": 2}
    kode = min(diagnostik, key=lambda d: (bool(d.reason), berat[d.severity])).code
    perintah = f"make explain KODE={kode}" if lewat_make() else f"lkip explain {kode}"
    return f"{perintah} menjelaskan satu kode."


def lewat_make() -> bool:
    """Whether make runs us, so that advice speaks of make."""
    return bool(os.environ.get("MAKELEVEL"))


_SEMUA = {False: "lkip check --semua", True: "make check SEMUA=ya"}


def galat(pesan: str) -> None:
    print(f"galat: {pesan}", file=sys.stderr)
