"""Findings as SARIF 2.1.0 (OASIS standard, with errata 01), which code scanners and editors read.

Paths are relative to the folder that the command ran in, under the base ``%SRCROOT%``, and percent-encoded. Columns count
characters. What follows from a finding is a related location of it. What the office set aside carries
its reason as a suppression. Each rule brings its page as help.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath
from typing import Final
from urllib.parse import quote

import lkip_docgen
from lkip_docgen.checks.katalog import KATALOG, penanda, penjelasan
from lkip_docgen.checks.kode import Kode
from lkip_docgen.diagnostics import Diagnostic, fold

SKEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_AKAR: Final = "%SRCROOT%"
_HALAMAN: Final = Path(lkip_docgen.__file__).resolve().parents[1] / "docs" / "pemeriksaan.md"
_TINGKAT: Final = {"galat": "error", "peringatan": "warning", "catatan": "note"}

Objek = dict[str, object]


def ke_sarif(temuan: Iterable[Diagnostic]) -> str:
    """One log with one run. Rules are those of the findings, in the order of their codes."""
    semua = fold(list(temuan))
    katalog = {k.kode: k for k in KATALOG}
    kode = sorted({d.code for d, _ in semua})
    nomor = {k: i for i, k in enumerate(kode)}
    log: Objek = {
        "$schema": SKEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "lkip",
                        "rules": [_aturan(k, katalog.get(k)) for k in kode],
                    }
                },
                "language": "id",
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {_AKAR: {"description": {"text": "Folder tempat perintah dijalankan."}}},
                "invocations": [{"executionSuccessful": True}],
                "results": [_hasil(d, nomor[d.code], ikutan) for d, ikutan in semua],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2)


def _aturan(kode: str, k: Kode | None) -> Objek:
    """A rule; one without an entry in the catalogue (which a test forbids) would have its code alone."""
    if k is None:
        return {"id": kode}
    aturan: Objek = {
        "id": kode,
        "shortDescription": {"text": k.judul},
        "fullDescription": {"text": k.mengapa},
        "defaultConfiguration": {"level": _TINGKAT[k.berat]},
        "help": {"text": k.mengapa, "markdown": penjelasan(k)},
    }
    if _HALAMAN.is_file():
        aturan["helpUri"] = f"{_HALAMAN.as_uri()}#{quote(penanda(k))}"
    return aturan


def _hasil(d: Diagnostic, nomor: int, ikutan: Sequence[Diagnostic]) -> Objek:
    hasil: Objek = {
        "ruleId": d.code,
        "ruleIndex": nomor,
        "level": d.severity,
        "message": {"text": f"{d.message}\nsaran: {d.hint}" if d.hint else d.message},
    }
    if d.file:
        hasil["locations"] = [{"physicalLocation": _fisik(d)}]
    if ikutan:
        hasil["relatedLocations"] = [_terkait(i) for i in ikutan]
    if d.reason:
        hasil["suppressions"] = [{"kind": "inSource", "status": "accepted", "justification": d.reason}]
    return hasil


def _terkait(d: Diagnostic) -> Objek:
    """A finding that follows from the result, its code with its message."""
    pesan: Objek = {"message": {"text": f"{d.code}: {d.message}"}}
    return pesan | ({"physicalLocation": _fisik(d)} if d.file else {})


def _fisik(d: Diagnostic) -> Objek:
    fisik: Objek = {"artifactLocation": _berkas(d.file)}
    return fisik | {"region": _daerah(d)} if d.line else fisik


def _berkas(nama: str) -> Objek:
    berkas = PurePath(nama)
    if berkas.is_absolute():
        return {"uri": berkas.as_uri()}
    return {"uri": quote(berkas.as_posix()), "uriBaseId": _AKAR}


def _daerah(d: Diagnostic) -> Objek:
    """The caret's place; ``endColumn`` is the first column after it."""
    if not d.column:
        return {"startLine": d.line}
    return {"startLine": d.line, "startColumn": d.column, "endColumn": d.column + max(1, d.length)}
