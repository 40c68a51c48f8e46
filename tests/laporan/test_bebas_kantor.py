"""Nothing in the package or the templates knows an office or a year."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from tests.conftest import AKAR

_MILIK_KANTOR = re.compile(r"2023|patrang|jember", re.IGNORECASE)
PROGRAM = sorted(p for p in (AKAR / "lkip_docgen").rglob("*") if p.is_file() and "__pycache__" not in p.parts)
TEMPLAT = sorted((AKAR / "templates").rglob("*.*"))


@pytest.mark.parametrize("berkas", PROGRAM, ids=lambda p: str(p.relative_to(AKAR)))
def test_a_module_names_no_office_and_no_report_year(berkas: Path) -> None:
    assert _MILIK_KANTOR.findall(berkas.read_text("utf-8")) == []


@pytest.mark.parametrize("berkas", TEMPLAT, ids=lambda p: p.name)
def test_a_template_names_no_office_and_no_report_year(berkas: Path) -> None:
    if berkas.suffix != ".docx":
        assert _MILIK_KANTOR.findall(berkas.read_text("utf-8")) == []
        return
    with zipfile.ZipFile(berkas) as z:
        for nama in z.namelist():
            if nama.endswith((".xml", ".rels")):
                assert _MILIK_KANTOR.findall(z.read(nama).decode()) == [], nama
