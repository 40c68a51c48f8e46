"""The working paper's examination: what it calls different is different."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from xlsxwriter import Workbook

from lkip_docgen.telusur.kertas_kerja import BEDA, COCOK
from tests.tools.conform import periksa_kertas_kerja, tanpa_hasil


def kertas(berkas: Path, jumlah: float, cocok: str) -> Path:
    buku = Workbook(berkas)
    lembar = buku.add_worksheet("Anggaran")
    lembar.write_number("A1", 1.5)
    lembar.write_formula("A2", "=A1*2", None, jumlah)
    lembar.write_formula("A3", f'=IF(A2=3,"{COCOK}","{BEDA}")', None, cocok)
    buku.close()
    return berkas


def test_a_copy_without_results_holds_the_formulas_alone(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    kosong = tanpa_hasil(kertas(tmp_path / "a.xlsx", 3, COCOK), tmp_path / "b")
    nilai, rumus = (openpyxl.load_workbook(kosong, data_only=n)["Anggaran"] for n in (True, False))
    assert [nilai[s].value for s in ("A1", "A2", "A3")] == [1.5, None, None]
    assert rumus["A2"].value == "=A1*2"


def test_every_formula_with_another_result_is_named(tmp_path: Path) -> None:
    tertulis = kertas(tmp_path / "a.xlsx", 3, COCOK)
    assert periksa_kertas_kerja(tertulis, kertas(tmp_path / "b.xlsx", 3.0000000001, COCOK)) == (2, [])
    banyak, temuan = periksa_kertas_kerja(tertulis, kertas(tmp_path / "c.xlsx", 3.1, COCOK))
    assert banyak == 2
    assert [t.split(":")[0] for t in temuan] == ["Anggaran!A2"]
    assert len(periksa_kertas_kerja(tertulis, tanpa_hasil(tertulis, _folder(tmp_path)))[1]) == 2


def test_a_working_paper_that_contradicts_the_print_is_told(tmp_path: Path) -> None:
    beda = kertas(tmp_path / "a.xlsx", 3, BEDA)
    assert len(periksa_kertas_kerja(beda, beda)[1]) == 1


def _folder(tmp_path: Path) -> Path:
    folder = tmp_path / "kosong"
    folder.mkdir()
    return folder
