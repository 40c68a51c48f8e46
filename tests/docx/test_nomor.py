"""What a composed report is numbered with, as its narrative may refer to it."""

from __future__ import annotations

from pathlib import Path

from lkip_docgen import docx, figures, metrics
from lkip_docgen.content.muat import muat

AKAR = Path(__file__).parents[2]


def test_a_composed_report_tells_its_numbers() -> None:
    isi, _ = muat(AKAR / "tests/kantor/content", 2029)
    assert isi is not None
    laporan = metrics.hitung(isi)
    nomor = docx.periksa_susunan(laporan, isi, AKAR / "templates/docx", figures.gambar_laporan(laporan)).nomor()
    assert nomor["BAB III"] == "bab3"
    assert nomor["Lampiran 1"] == "lampiran_pk"
    assert nomor["Tabel 3.1"] == "tabel_capaian"
    assert nomor["Subbab III.B.5"] == ""
