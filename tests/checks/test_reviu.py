"""``reviu.yaml``: names of evidence, expressions, and what the model refuses."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.content.model.reviu import NAMA_BUKTI
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic
from tests.conftest import AKAR
from tests.kantor.salinan import TAHUN, SalinanKantor


def temuan(kantor: SalinanKantor) -> list[Diagnostic]:
    """What loading and checking find about ``reviu.yaml``."""
    isi, bentuk = muat(kantor.content, TAHUN)
    assert isi is not None
    semua = [*bentuk, *periksa_laporan(isi, metrics.hitung(isi))]
    return [d for d in semua if d.file.endswith("reviu.yaml")]


def test_the_second_office_has_nothing_to_mend(kantor: SalinanKantor) -> None:
    assert temuan(kantor) == []


@pytest.mark.parametrize(
    ("salah", "saran"),
    [("tujuh_analisi", 'maksudnya "tujuh_analisis"?'), ("xyz", f"yang ada: {', '.join(NAMA_BUKTI)}")],
)
def test_unknown_evidence_is_told_with_what_was_meant(kantor: SalinanKantor, salah: str, saran: str) -> None:
    kantor.ganti("reviu.yaml", "bukti: tujuh_analisis", f"bukti: {salah}")
    (d,) = temuan(kantor)
    teks = (kantor.content / "reviu.yaml").read_text("utf-8").splitlines()
    assert (d.code, d.severity, d.hint) == ("LK107", "error", saran)
    assert teks[d.line - 1][d.column - 1 :].startswith(salah)
    assert d.length == len(salah)


@pytest.mark.parametrize(
    ("lama", "baru", "kode"),
    [
        ('["Laporan {{ instansi.nama }} telah', '["Laporan {{ instansi.nma }} telah', "LK402"),
        ("jabatan: Inspektur Pembantu", 'jabatan: "Inspektur {{ instansi.daerah | bsar }}"', "LK405"),
        ('"TAHUN {{ tahun }}"', '"TAHUN {{ tahun + }}"', "LK401"),
        ("bobot: 10", "bobot: -1", "LK103"),
        ("nilai: 100,", "nilai: 101,", "LK103"),
        ("jabatan: Inspektur Pembantu", "jabatan_: Inspektur Pembantu", "LK102"),
    ],
)
def test_faults_are_told_at_their_place(kantor: SalinanKantor, lama: str, baru: str, kode: str) -> None:
    kantor.ganti("reviu.yaml", lama, baru)
    ada = temuan(kantor)
    assert kode in {d.code for d in ada}
    assert all(d.line for d in ada)


def test_the_guide_explains_every_evidence() -> None:
    panduan = (AKAR / "docs" / "panduan.md").read_text("utf-8")
    assert [n for n in NAMA_BUKTI if f"`{n}`" not in panduan] == []


def test_weights_are_read_as_the_office_types_them(kantor: SalinanKantor) -> None:
    kantor.ganti("reviu.yaml", "bobot: 10", "bobot: 4,5")
    isi, _ = muat(kantor.content, TAHUN)
    assert isi is not None
    assert isi.reviu is not None
    assert [s.bobot for s in isi.reviu.evaluasi.sub] == [Decimal("4.5")]


def test_an_office_without_the_file_is_as_before(kantor: SalinanKantor) -> None:
    kantor.hapus("reviu.yaml")
    isi, bentuk = muat(kantor.content, TAHUN)
    assert isi is not None
    assert isi.reviu is None
    assert not any("reviu" in d.message or "reviu" in d.file for d in bentuk)
