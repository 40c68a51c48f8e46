"""Findings for programs: SARIF against its published schema, GitHub's workflow commands read back as the runner does."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.checks.katalog import KATALOG, halaman, judul
from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.temuan.github import ke_github
from lkip_docgen.temuan.sarif import ke_sarif

SKEMA = json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_text("utf-8"))
"""As the OASIS committee publishes it (github.com/oasis-tcs/sarif-spec, sarif-2.1/schema)."""

TEMUAN = [
    Diagnostic("LK103", "error", 'realisasi "8O" bukan angka', "content/2023/kinerja.yaml", 14, 16, 2, "", "tulis 80"),
    Diagnostic("LK112", "warning", "tidak dibaca", "content/folder baru/é.yml"),
    Diagnostic("LK218", "note", "tanpa anggaran", "content/2023/pk.yaml", 62),
    Diagnostic("LK204", "note", "berjumlah 16", "/srv/isi/sdm.yaml", 15, 3, reason="sebagian di kelurahan"),
    Diagnostic("LK113", "error", "folder tahun tidak ada"),
]


def sarif(temuan: list[Diagnostic]) -> dict[str, Any]:
    """The run of the log, which is valid."""
    log = json.loads(ke_sarif(temuan))
    jsonschema.Draft4Validator(SKEMA, format_checker=jsonschema.FormatChecker()).validate(log)
    run: dict[str, Any] = log["runs"][0]
    return run


@pytest.mark.parametrize("temuan", [[], TEMUAN], ids=["tanpa temuan", "segala bentuk"])
def test_the_log_is_valid(temuan: list[Diagnostic]) -> None:
    assert len(sarif(temuan)["results"]) == len(temuan)


@given(
    st.lists(
        st.builds(
            Diagnostic,
            st.sampled_from([k.kode for k in KATALOG]),
            st.sampled_from(["error", "warning", "note"]),
            st.text(),
            st.text(st.characters(codec="utf-8", exclude_characters="\x00")),
            st.integers(0, 99),
            st.integers(0, 99),
            st.integers(0, 9),
            hint=st.text(),
            reason=st.text(),
        )
    )
)
def test_the_log_is_valid_whatever_was_found(temuan: list[Diagnostic]) -> None:
    sarif(temuan)


def test_places_are_relative_and_count_characters() -> None:
    run = sarif(TEMUAN)
    tempat = [h["locations"][0]["physicalLocation"] if "locations" in h else None for h in run["results"]]
    assert tempat[0] == {
        "artifactLocation": {"uri": "content/2023/kinerja.yaml", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 14, "startColumn": 16, "endColumn": 18},
    }
    assert unquote(tempat[1]["artifactLocation"]["uri"]) == "content/folder baru/é.yml"
    assert " " not in tempat[1]["artifactLocation"]["uri"]
    assert "region" not in tempat[1]
    assert tempat[2]["region"] == {"startLine": 62}
    assert tempat[3]["artifactLocation"] == {"uri": "file:///srv/isi/sdm.yaml"}
    assert tempat[4] is None
    assert run["columnKind"] == "unicodeCodePoints"
    assert "%SRCROOT%" in run["originalUriBaseIds"]


def test_what_was_set_aside_is_suppressed_with_its_reason() -> None:
    hasil = {h["ruleId"]: h for h in sarif(TEMUAN)["results"]}
    assert hasil["LK204"]["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "sebagian di kelurahan"}
    ]
    assert all("suppressions" not in h for k, h in hasil.items() if k != "LK204")
    assert hasil["LK103"]["level"] == "error"


def test_rules_bring_their_page_and_its_anchor() -> None:
    semua = [Diagnostic(k.kode, "note", "x") for k in KATALOG]
    run = sarif(semua)
    aturan = run["tool"]["driver"]["rules"]
    naskah = halaman()
    penanda = {
        re.sub(r"[^\w\- ]", "", b.removeprefix("## ").lower()).replace(" ", "-")
        for b in naskah.splitlines()
        if b.startswith("## ")
    }
    for k, a in zip(KATALOG, aturan, strict=True):
        assert a["id"] == k.kode
        assert f"## {judul(k)}\n\n{a['help']['markdown']}" in naskah
        berkas, _, anchor = a["helpUri"].partition("#")
        assert berkas.endswith("docs/pemeriksaan.md")
        assert unquote(anchor) in penanda
    assert [h["ruleIndex"] for h in run["results"]] == list(range(len(KATALOG)))


def baca_perintah(baris: str) -> tuple[str, dict[str, str], str]:
    """A workflow command as actions/runner reads it (``ActionCommand.TryParseV2``)."""
    cocok = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", baris)
    assert cocok is not None, baris

    def buka(teks: str) -> str:
        for sandi, huruf in (("%3A", ":"), ("%2C", ","), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
            teks = teks.replace(sandi, huruf)
        return teks

    sifat = dict(s.split("=", 1) for s in cocok[2].split(",") if s)
    return cocok[1], {k: buka(v) for k, v in sifat.items()}, buka(cocok[3])


@pytest.mark.parametrize(("berat", "perintah"), [("error", "error"), ("warning", "warning"), ("note", "notice")])
def test_an_annotation_reads_back_as_the_finding(berat: Severity, perintah: str) -> None:
    d = Diagnostic("LK208", berat, "jumlah 100,30%: bukan 100%", "isi, baru/a:b%.yaml", 3, 5, 2, "", "tulis\r\nulang")
    (baris,) = ke_github([d]).splitlines()
    assert baca_perintah(baris) == (
        perintah,
        {"file": d.file, "line": "3", "col": "5", "endColumn": "7", "title": "LK208"},
        "jumlah 100,30%: bukan 100%\nsaran: tulis\r\nulang",
    )


def test_an_annotation_has_only_the_places_that_are_known() -> None:
    baris = [baca_perintah(b)[1] for b in ke_github(TEMUAN).splitlines()]
    assert [set(b) for b in baris] == [
        {"file", "line", "col", "endColumn", "title"},
        {"file", "title"},
        {"file", "line", "title"},
        {"title"},
    ]
