"""Every code of the catalogue has both its examples tried somewhere: each room's tests name theirs in a ``TEMPAT``."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from lkip_docgen.checks.katalog import KATALOG
from lkip_docgen.checks.kode import Kode

AKAR = Path(__file__).parents[2]
RUANG = sorted(
    f.relative_to(AKAR).with_suffix("").as_posix().replace("/", ".")
    for f in (AKAR / "tests").rglob("test_*.py")
    if "\nTEMPAT" in f.read_text("utf-8")
)
"""The test files that have such a table."""


def test_every_code_has_its_examples_tried() -> None:
    tempat = {ruang: set(import_module(ruang).TEMPAT) for ruang in RUANG}
    dicoba = set().union(*tempat.values())
    assert {k.kode for k in KATALOG} - dicoba == set()
    assert dicoba - {k.kode for k in KATALOG} == set()


@pytest.mark.parametrize("k", KATALOG, ids=lambda k: k.kode)
def test_a_page_has_a_bad_and_a_good_example_that_differ(k: Kode) -> None:
    assert k.salah.strip()
    assert k.benar.strip()
    assert k.salah != k.benar
