"""What commands print: findings, faults, progress."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace

from lkip_docgen.diagnostics import Diagnostic, summary, to_text


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


def cetak_temuan(diagnostik: Sequence[Diagnostic], *, sisihan: bool = False) -> None:
    """The findings that stand; with ``sisihan`` also, at the end and without excerpts, what was set aside and why."""
    warna = sys.stderr.isatty()
    for d in diagnostik:
        if not d.reason:
            print(to_text(d, color=warna), file=sys.stderr)
    disisihkan = [d for d in diagnostik if d.reason]
    if sisihan and disisihkan:
        print("Disisihkan dengan alasan:", file=sys.stderr)
        for d in disisihkan:
            print(to_text(replace(d, excerpt=""), color=warna), file=sys.stderr)


def tolak(diagnostik: Sequence[Diagnostic]) -> int:
    cetak_temuan(diagnostik)
    print(f"Tidak disusun: {summary(diagnostik)}. Berkas hasil yang lama tidak diubah.", file=sys.stderr)
    if any(d.code.startswith("LK1") and d.severity == "error" for d in diagnostik):
        # Figures computed from a value that can't be read would only be found wrong once more.
        print("Angka dan teks yang bergantung pada berkas itu diperiksa sesudah galat LK1 diperbaiki.", file=sys.stderr)
    return 1


def galat(pesan: str) -> None:
    print(f"galat: {pesan}", file=sys.stderr)
