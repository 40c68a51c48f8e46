"""What the checker says of faulty templates: in Indonesian, with what was meant, at the place to mend."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image

from lkip_docgen.diagnostics import ContentError, Diagnostic
from lkip_docgen.docx.susunan import baca_susunan
from lkip_docgen.pipeline import Folder, periksa
from tests.docx.bantu import bangun, docx, p
from tests.kantor.salinan import TAHUN, TEMPLAT, SalinanKantor


def _satu(tmp: Path, isi: str, susunan: str | None = None) -> Diagnostic:
    _, masalah = bangun(tmp, {"a": docx(isi + p("x"))}, susunan)
    assert len(masalah) == 1, masalah
    return masalah[0]


def test_an_unknown_filter_is_told_in_indonesian_with_the_one_meant(tmp_path: Path) -> None:
    d = _satu(tmp_path, p("{{ tahun | bessar }}"))
    assert 'penyaring "bessar" tidak dikenal' in d.message
    assert d.hint == 'maksudnya "besar"?'


def test_an_unknown_filter_is_told_in_a_branch_that_isn_t_taken(tmp_path: Path) -> None:
    d = _satu(tmp_path, p("{%p if tahun == 1 %}") + p("{{ tahun | bessar }}") + p("{%p endif %}"))
    assert 'penyaring "bessar" tidak dikenal' in d.message


def test_a_part_without_its_file_is_told_at_its_line_with_the_file_that_nothing_uses(tmp_path: Path) -> None:
    d = _satu(tmp_path, "", "      - bagian: aa")
    assert (d.code, d.file.endswith("/susunan.yaml"), d.line) == ("LK602", True, 4)
    assert d.hint.startswith('maksudnya "a"?')


def test_an_unknown_name_in_a_condition_is_told_with_the_one_meant(tmp_path: Path) -> None:
    d = _satu(tmp_path, "", "      - {bagian: a, syarat: instansi.nama and tahn}")
    assert (d.code, d.hint) == ("LK604", 'maksudnya "tahun"?')


def test_the_folder_above_the_templates_is_recognised(tmp_path: Path) -> None:
    (tmp_path / "docx").mkdir()
    shutil.copy(TEMPLAT / "susunan.yaml", tmp_path / "docx")
    with pytest.raises(ContentError) as e:
        baca_susunan(tmp_path, "templates")
    assert [d.hint for d in e.value.diagnostics] == ["maksudnya templates/docx?"]


def _periksa(kantor: SalinanKantor) -> tuple[Diagnostic, ...]:
    return periksa(TAHUN, Folder(kantor.content, kantor.templates, kantor.out))


@pytest.mark.parametrize(
    ("bagian", "lama", "baru"),
    [("reviu", "{{ x.kategori }}", "{{ x.ategori }}"), ("daftar_tanda_tangan", "{{ t.tanggal }}", "{{ t.taggal }}")],
)
def test_names_within_loops_are_known_where_another_command_fills_them(
    tmp_path: Path, bagian: str, lama: str, baru: str
) -> None:
    kantor = SalinanKantor(tmp_path).ganti_templat(bagian, lama, baru)
    salah = [d for d in _periksa(kantor) if d.severity == "error"]
    assert {(d.code, Path(d.file).stem) for d in salah} == {("LK603", bagian)}, salah
    assert any(baru in d.message for d in salah)


def test_a_reference_to_an_annex_that_was_left_out_is_told_at_its_line(tmp_path: Path) -> None:
    kantor = SalinanKantor(tmp_path).ganti("2029/laporan.yaml", "[pk, renstra]", "[renstra]")
    [d] = [d for d in _periksa(kantor) if d.code == "LK610"]
    assert (Path(d.file).name, d.line > 1) == ("bab2.md", True)
    assert d.hint.startswith("tambahkan pk pada lampiran: di laporan.yaml")


def test_the_footer_of_a_part_that_a_scan_stands_for_is_no_finding(tmp_path: Path) -> None:
    kantor = SalinanKantor(tmp_path)
    tujuan = kantor.content / "2029/lampiran/pk.jpg"
    tujuan.parent.mkdir()
    Image.new("RGB", (1240, 1754), "white").save(tujuan, dpi=(150, 150))
    assert [d for d in _periksa(kantor) if d.code == "LK643"] == []
