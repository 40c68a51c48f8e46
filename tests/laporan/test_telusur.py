"""The ledger beside a built report: what it says of each printed figure is what the pages show."""

from __future__ import annotations

import io
import json

import openpyxl
import pypdfium2
import pytest

from lkip_docgen.telusur.kertas_kerja import BEDA, COCOK
from tests.laporan.baca import Terbangun, rapat


@pytest.fixture(scope="session")
def angka(kecamatan: Terbangun) -> list[dict[str, object]]:
    isi = json.loads(kecamatan.docx.with_name(f"angka-{kecamatan.tahun}.json").read_text())
    hasil: list[dict[str, object]] = isi["angka"]
    return hasil


def test_every_printing_stands_on_the_page_that_the_ledger_names(
    kecamatan: Terbangun, angka: list[dict[str, object]]
) -> None:
    dokumen = pypdfium2.PdfDocument(kecamatan.pdf)
    halaman = [rapat(h.get_textpage().get_text_range().replace("\ufffe", "-")) for h in dokumen]
    tercetak = [t for a in angka for t in a.get("tercetak", ())]  # type: ignore[attr-defined]  # JSON
    assert len(tercetak) > 500
    salah = [t for t in tercetak if rapat(t["teks"]) not in halaman[t["lembar"] - 1]]
    # A number whose words break over two pages begins on the page that is named.
    assert [t for t in salah if rapat(t["teks"].split()[0]) not in halaman[t["lembar"] - 1]] == []


def test_every_printed_figure_leads_to_source_lines(angka: list[dict[str, object]]) -> None:
    per_id = {a["id"]: a for a in angka}

    def bersumber(a: dict[str, object]) -> bool:
        masukan = a.get("masukan", [])
        assert isinstance(masukan, list)
        return bool(a.get("sumber")) or any(bersumber(per_id[m]) for m in masukan)

    tanpa = [a for a in angka if "tercetak" in a and not bersumber(a)]
    # Counts of what a table holds have no line of their own, nor has the sum of nothing.
    assert [a["id"] for a in tanpa if a["rumus"] != "0" and not str(a["rumus"]).startswith("banyaknya butir")] == []


def test_the_working_paper_agrees_with_every_printed_number(kecamatan: Terbangun) -> None:
    isi = kecamatan.docx.with_name(f"kertas-kerja-{kecamatan.tahun}.xlsx").read_bytes()
    buku = openpyxl.load_workbook(io.BytesIO(isi), data_only=True)
    hasil = [baris[4] for baris in buku["Tercetak"].iter_rows(min_row=2, values_only=True)]
    assert hasil.count(COCOK) > 500
    assert BEDA not in hasil
    rumus = openpyxl.load_workbook(io.BytesIO(isi))
    hidup = [
        c
        for nama in rumus.sheetnames[:-1]
        for (c,) in rumus[nama].iter_rows(min_row=2, min_col=4, max_col=4, values_only=True)
    ]
    assert sum(str(c).startswith("=") for c in hidup) > 150
