"""Findings as annotations of GitHub Actions: one workflow command a line, ``::error file=…,line=…::message``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from lkip_docgen.diagnostics import Diagnostic, fold, followers_named
from lkip_docgen.temuan.sebutan import judul_ikutan

_PERINTAH: Final = {"error": "error", "warning": "warning", "note": "notice"}


def ke_github(temuan: Iterable[Diagnostic]) -> str:
    """A line for each finding that stands, with what follows from it; what was set aside needs nobody's attention on a pull
    request."""
    return "\n".join(_baris(d, ikutan) for d, ikutan in fold(list(temuan)) if not d.reason)


def _baris(d: Diagnostic, ikutan: Sequence[Diagnostic]) -> str:
    sifat: dict[str, str | int] = {}
    if d.file:
        sifat["file"] = d.file
    if d.file and d.line:
        sifat["line"] = d.line
    if d.file and d.line and d.column:
        sifat |= {"col": d.column, "endColumn": d.column + max(1, d.length)}
    sifat["title"] = d.code
    pesan = f"{d.message}\nsaran: {d.hint}" if d.hint else d.message
    if ikutan:
        pesan += f"\nikutan: {', '.join(followers_named(d, ikutan, judul_ikutan(ikutan)))}"
    isian = ",".join(f"{k}={_sifat(str(v))}" for k, v in sifat.items())
    return f"::{_PERINTAH[d.severity]} {isian}::{_pesan(pesan)}"


def _pesan(teks: str) -> str:
    """Escaped as the runner unescapes it (actions/toolkit, ``command.ts``)."""
    return teks.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _sifat(teks: str) -> str:
    return _pesan(teks).replace(":", "%3A").replace(",", "%2C")
