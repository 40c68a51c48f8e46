"""A name's existence is told from the views' classes."""

from __future__ import annotations

import pytest

from lkip_docgen.metrics.nama_pasti import ada_nama


@pytest.mark.parametrize(
    ("jalan", "ada"),
    [
        ("anggaran.serapan", True),
        ("anggaran.capaian", False),
        ("pk.baris.capaian", True),
        ("pk.baris.serapan_seluruhnya", False),
        ("anggaran.program.kegiatan.pagu", True),
        ("anggaran.program.kegiatan.capaian", False),
        ("tahun.pagu", None),
        ("entah.pagu", None),
    ],
)
def test_a_name_is_there_or_not_or_cannot_be_told(jalan: str, ada: bool | None) -> None:
    assert ada_nama(jalan) is ada
