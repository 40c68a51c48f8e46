"""A template that was read before says what it said when it was read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lkip_docgen import singgahan
from lkip_docgen.docx.baca_bagian import PembacaBagian
from lkip_docgen.perakitan import Folder, periksa
from tests.kantor.salinan import TAHUN, SalinanKantor


@pytest.fixture
def dibaca(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The parts whose bodies are read from their files; nothing is kept at first."""
    monkeypatch.setattr(singgahan, "folder_singgahan", lambda jenis: iter([tmp_path / "singgahan" / jenis]))
    hasil: list[str] = []
    asli = PembacaBagian._dari_berkas

    def catat(pembaca: PembacaBagian, nama: str, *isi: Any) -> Any:
        hasil.append(nama)
        return asli(pembaca, nama, *isi)

    monkeypatch.setattr(PembacaBagian, "_dari_berkas", catat)
    return hasil


def _temuan(kantor: SalinanKantor) -> list[tuple[str, str, str]]:
    return [(d.code, d.message, d.hint) for d in periksa(TAHUN, Folder(kantor.content, kantor.templates))]


def test_an_unchanged_template_is_not_read_again(kantor: SalinanKantor, dibaca: list[str]) -> None:
    pertama = _temuan(kantor)
    assert {"bab1", "bab3", "pk"} <= set(dibaca)
    dibaca.clear()
    assert _temuan(kantor) == pertama
    assert set(dibaca) <= {"rkt", "daftar_isi"}  # a prototype table, whose tree is wanted; no tags


def test_a_warning_of_a_template_comes_back(kantor: SalinanKantor, dibaca: list[str]) -> None:
    kosong = "<w:p/>" * 3
    kantor.ganti_templat("bab4", "<w:body>", f"<w:body>{kosong}")
    pertama = _temuan(kantor)
    dibaca.clear()
    assert _temuan(kantor) == pertama
    assert "bab4" not in dibaca
    assert any("bab4" in pesan or kode.startswith("LK6") for kode, pesan, _ in pertama)


def test_what_is_wrong_with_the_content_is_told_at_its_place_in_the_template(
    kantor: SalinanKantor, dibaca: list[str]
) -> None:
    kantor.ganti_templat("bab4", "<w:body>", "<w:body><w:p><w:r><w:t>{{ instansi.lambang }}</w:t></w:r></w:p>")
    bersih = _temuan(kantor)
    assert "LK607" not in {kode for kode, *_ in bersih}
    kantor.ganti("instansi.yaml", "\nlambang: gambar/lambang.png", "")
    dibaca.clear()
    rusak = _temuan(kantor)
    assert "bab4" in dibaca
    [pesan] = [p for kode, p, _ in rusak if kode == "LK607"]
    assert "{{ instansi.lambang }}" in pesan
    assert ", di " in pesan
