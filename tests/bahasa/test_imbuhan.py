"""Words taken apart, and what a mistyped one was meant to be."""

from __future__ import annotations

import pytest

from lkip_docgen.bahasa import kata_dikenal, kata_dimaksud
from lkip_docgen.bahasa.kata_dasar import KATA_DASAR
from lkip_docgen.checks.kata_baku import KATA_BAKU, KATA_KERJA
from lkip_docgen.checks.kata_lazim import KATA_LAZIM


@pytest.mark.parametrize(
    "kata",
    [
        "kerja",
        "bekerja",
        "belajar",
        "pelajar",
        "menata",
        "mendata",
        "memakai",
        "mengelola",
        "mengajukan",
        "menyusun",
        "mengecek",
        "pengawasannya",
        "memperbarui",
        "dipertanggungjawabkan",
        "ketidaksesuaian",
        "pemberdayaan",
        "keterbukaan",
        "antarinstansi",
        "menindaklanjutinya",
        "perekonomian",
    ],
)
def test_a_root_with_its_affixes_is_known(kata: str) -> None:
    assert kata_dikenal(kata)
    assert kata_dimaksud(kata) == ()


@pytest.mark.parametrize(
    ("salah", "benar"),
    [
        ("memilki", "memiliki"),
        ("kenyatan", "kenyataan"),
        ("pemberdayan", "pemberdayaan"),
        ("masyarkat", "masyarakat"),
        ("aktiv", "aktif"),
        ("sarann", "saran"),
        ("kinejra", "kinerja"),
        ("suvervisi", "supervisi"),
        ("peeningkatan", "peningkatan"),
        ("meingkatkan", "meningkatkan"),
        ("meningkatkn", "meningkatkan"),
        ("akutabilitas", "akuntabilitas"),
        ("penyelengaraan", "penyelenggaraan"),
        ("mengahdapi", "menghadapi"),
        ("kesejahteran", "kesejahteraan"),
        ("dukungn", "dukungan"),
        ("kewajibn", "kewajiban"),
        ("dlaksanakan", "dilaksanakan"),
        ("mndukung", "mendukung"),
        ("ditingkakan", "ditingkatkan"),
        ("dielaskan", "dijelaskan"),
    ],
)
def test_a_slip_is_told_with_its_word(salah: str, benar: str) -> None:
    assert not kata_dikenal(salah)
    assert benar in kata_dimaksud(salah)


@pytest.mark.parametrize(
    "kata", ["banyuwangi", "kaliwates", "nurtjahjono", "stunting", "kpi", "sukorambi", "benchmark"]
)
def test_an_unknown_word_like_no_other_is_left_alone(kata: str) -> None:
    assert kata_dimaksud(kata) == ()


def test_the_lists_agree() -> None:
    """What other rules call right is known here; roots are in lower case and no nonstandard word is among them."""
    assert [k for k in KATA_LAZIM if not kata_dikenal(k)] == []
    assert [k for k in KATA_KERJA if not kata_dikenal(k)] == []
    assert [k for k in KATA_DASAR if not (k.isalpha() and k.islower())] == []
    # Compounds are one word beneath both affixes alone: "menindaklanjuti", but "tindak lanjut".
    majemuk = {"beritahu", "tandatangan", "tanggungjawab", "tatalaksana", "tindaklanjut"}
    assert KATA_DASAR & KATA_BAKU.keys() == majemuk
