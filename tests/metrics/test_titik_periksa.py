"""The checkpoints of the repository's own report, computed from its content."""

from pathlib import Path

import pytest

from lkip_docgen.content.muat import muat
from lkip_docgen.metrics import Laporan, hitung
from lkip_docgen.metrics.periksa import periksa_narasi
from lkip_docgen.metrics.tulis import tulis

CONTENT = Path(__file__).parents[2] / "content"


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    isi, _ = muat(CONTENT, 2023)
    assert isi is not None
    return hitung(isi)


def test_the_figures_of_the_budget(laporan: Laporan) -> None:
    a = laporan.anggaran
    assert [tulis(x) for x in (a.pagu, a.realisasi, a.serapan)] == [
        "Rp15.170.568.935,00",
        "Rp12.564.365.145,00",
        "82,82%",
    ]
    assert tulis(a.selisih_rkt) == "Rp741.202.719,00"


def test_the_figures_of_performance(laporan: Laporan) -> None:
    k = laporan.kinerja
    assert [tulis(x) for x in (laporan.indikator.sakip.target, laporan.indikator.sakip.realisasi)] == [
        "BB (80)",
        "B (61)",
    ]
    assert tulis(laporan.indikator.sakip.capaian) == "76,25%"
    assert (tulis(k.rata_rata), k.kategori, k.predikat) == ("96,04%", "AA", "Sangat Memuaskan")


def test_supports_partition_the_budget_among_the_lines(laporan: Laporan) -> None:
    assert laporan.pk is not None
    assert sum(b.pagu.nilai for b in laporan.pk.baris if b.pagu.nilai is not None) == laporan.anggaran.pagu.nilai


def test_every_expression_of_the_narrative_prints(laporan: Laporan) -> None:
    assert periksa_narasi(laporan.isi, laporan) == []
