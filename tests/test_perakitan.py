"""Checking beside composing: the same findings as one after the other, and none of what errors make of composing."""

import subprocess
import sys
import textwrap

import pytest

from tests.kantor.salinan import TAHUN, SalinanKantor

_AWAL = """
import sys
from pathlib import Path
from lkip_docgen import perakitan, serempak
from lkip_docgen.diagnostics import ContentError, has_errors
folder = perakitan.Folder(Path(sys.argv[1]), Path(sys.argv[2]))
tahun = int(sys.argv[3])

def periksa(terpisah):
    serempak.dapat_terpisah = lambda: terpisah
    return perakitan.periksa(tahun, folder)
"""


def _jalankan(kantor: SalinanKantor, kode: str) -> list[str]:
    """The lines that a process of its own prints: one with no thread but its first, where a fork is safe."""
    perintah = [sys.executable, "-W", "error", "-c", _AWAL + textwrap.dedent(kode)]
    folder = [str(kantor.content), str(kantor.templates), str(TAHUN)]
    jadi = subprocess.run([*perintah, *folder], capture_output=True, text=True, timeout=120)
    assert jadi.stderr == "", jadi.stderr
    return jadi.stdout.splitlines()


_SAMA = """
terpisah, di_sini = periksa(True), periksa(False)
print(terpisah == di_sini)
print(*sorted({d.code for d in di_sini if d.severity == "error"}))
"""


@pytest.mark.parametrize(
    ("templat", "rumus", "kode"),
    [(False, False, ""), (True, False, "LK6"), (False, True, "LK2"), (True, True, "LK2 LK6")],
)
def test_findings_are_the_same_beside_and_one_after_the_other(
    kantor: SalinanKantor, templat: bool, rumus: bool, kode: str
) -> None:
    if templat:
        kantor.ganti_templat("bab4", "{{p", "{{p tidak.ada }}{{p")
    if rumus:
        _pagu_salah(kantor)
    sama, galat = _jalankan(kantor, _SAMA)
    assert sama == "True"
    assert len(galat.split()) == len(kode.split())
    assert all(g.startswith(k) for g, k in zip(galat.split(), kode.split(), strict=True))


_BEBAN = """
from lkip_docgen.diagnostics import Diagnostic
mahal = ("lkip_docgen.docx", "lxml", "importlib.metadata", "email")
perakitan._temuan_jadi = lambda *_: [Diagnostic("LK000", "note", str([m for m in mahal if m in sys.modules]))]
print(*(d.message for d in periksa(True) if d.code == "LK000"))
"""


def test_checking_imports_nothing_of_word_and_no_package_metadata(kantor: SalinanKantor) -> None:
    assert _jalankan(kantor, _BEBAN) == ["[]"]


def _pagu_salah(kantor: SalinanKantor) -> None:
    """An error that only rules see: content of good form whose realisasi is above its pagu."""
    kantor.ganti(
        f"{TAHUN}/anggaran.yaml",
        "{jenis: operasi, pagu: 10.000.000, realisasi: 9",
        "{jenis: operasi, pagu: 10.000.000, realisasi: 19",
    )


_GAGAL = """
def gagal(*_):
    raise ZeroDivisionError("terbagi nol")

perakitan._menyusun = gagal
for terpisah in (True, False):
    try:
        print(has_errors(periksa(terpisah)))
    except ZeroDivisionError as e:
        print(e)
"""


def test_what_breaks_composing_is_raised_only_where_no_rule_told_it(kantor: SalinanKantor) -> None:
    assert _jalankan(kantor, _GAGAL) == ["terbagi nol", "terbagi nol"]
    _pagu_salah(kantor)
    assert _jalankan(kantor, _GAGAL) == ["True", "True"]


def test_what_makes_pages_alone_loads_no_rules() -> None:
    kode = "import sys; from lkip_docgen import pipeline; pipeline.urut([]); print('lkip_docgen.checks' in sys.modules)"
    jadi = subprocess.run([sys.executable, "-c", kode], capture_output=True, text=True, check=True)
    assert jadi.stdout == "False\n"
