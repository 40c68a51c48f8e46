"""``lkip explain``: a code's page in the terminal, from the text of docs/pemeriksaan.md."""

from __future__ import annotations

import re

import pytest

from lkip_docgen.checks.katalog import KATALOG, KELUARGA, halaman, judul
from lkip_docgen.checks.kode import Kode
from lkip_docgen.temuan.penjelasan import KodeTakDikenalError, jelaskan

_HALAMAN = halaman()


def kata(teks: str) -> list[str]:
    """Its words, without the marks of Markdown."""
    polos = re.sub(r"^```\w*$|^\*(?=\w)|\.\*(?= )", "", teks.removeprefix("## "), flags=re.MULTILINE)
    return [w.rstrip(".") for w in polos.split()]


@pytest.mark.parametrize("k", KATALOG, ids=lambda k: k.kode)
def test_the_terminal_says_what_the_page_says(k: Kode) -> None:
    bagian = re.search(rf"^## {re.escape(judul(k))}\n.*?(?=^## LK|\Z)", _HALAMAN, re.MULTILINE | re.DOTALL)
    assert bagian is not None
    isi, _, akhir = jelaskan(k.kode, 80).rpartition("\n\n")
    assert kata(isi) == kata(bagian[0])
    assert "docs/pemeriksaan.md#" in akhir
    for contoh in (k.salah, k.benar):
        assert "\n".join(f"    {b}" if b.strip() else b for b in contoh.split("\n")) in isi
    assert all(len(b) <= 80 for b in isi.split("\n\nKeliru:")[0].splitlines()[1:])


@pytest.mark.parametrize("tulis", ["LK204", "lk204", "LK 204", "204", "lk-204", "[LK204]", "LK204,"])
def test_a_code_is_understood_however_it_is_written(tulis: str) -> None:
    assert jelaskan(tulis, 80).startswith("LK204: ")


@pytest.mark.parametrize("tulis", ["LK204 LK301", "204 301", "LK 204, LK 301", "[LK204] [LK301]"])
def test_several_codes_give_several_pages(tulis: str) -> None:
    assert re.findall(r"^(LK\d{3}): ", jelaskan(tulis, 80), re.MULTILINE) == ["LK204", "LK301"]


def test_without_a_code_all_are_listed_by_family() -> None:
    daftar = jelaskan("", 80)
    assert re.findall(r"^  (LK\d{3})  ", daftar, re.MULTILINE) == [k.kode for k in KATALOG]
    assert all(f"{k.kode}  {k.judul} ({k.berat})" in daftar for k in KATALOG)


@pytest.mark.parametrize("tulis", ["LK2", "lk 2"])
def test_a_family_lists_its_codes(tulis: str) -> None:
    kode = re.findall(r"^  (LK\d{3})  ", jelaskan(tulis, 80), re.MULTILINE)
    assert kode == [k.kode for k in KATALOG if k.kode.startswith("LK2")]


@pytest.mark.parametrize(
    ("tulis", "maksud"),
    [("LK2O4", "LK204"), ("lk 2o4", "LK204"), ("l204", "LK204"), ("LK299", "LK2"), ("LK2044", "LK20")],
)
def test_an_unknown_code_offers_the_nearest(tulis: str, maksud: str) -> None:
    with pytest.raises(KodeTakDikenalError, match=f"mungkin maksudnya {maksud}"):
        jelaskan(tulis, 80)


@pytest.mark.parametrize("tulis", ["LK999", "foto"])
def test_what_resembles_no_code_is_told_the_families(tulis: str) -> None:
    with pytest.raises(KodeTakDikenalError) as galat:
        jelaskan(tulis, 80)
    assert "mungkin maksudnya" not in str(galat.value)
    assert all(f"  {k}  {arti}" in str(galat.value) for k, arti in KELUARGA.items())
