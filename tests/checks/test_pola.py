"""Patterns that are compiled late are patterns all the same."""

import re

import pytest

from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.pola_tersimpan import Kenangan


@pytest.fixture
def dibuat(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The patterns that were compiled."""
    hasil: list[str] = []
    asli = Kenangan.kompilasi

    def catat(self: Kenangan, pola: str, tanda: int = 0) -> re.Pattern[str]:
        hasil.append(pola)
        return asli(self, pola, tanda)

    monkeypatch.setattr(Kenangan, "kompilasi", catat)
    return hasil


def test_a_pattern_is_compiled_at_its_first_use(dibuat: list[str]) -> None:
    kata = lazy_regex(r"(\w+)-\1", re.I)
    assert kata.pattern == r"(\w+)-\1"
    assert dibuat == []
    assert [m[0] for m in kata.finditer("Desa-desa dan kota-kota")] == ["Desa-desa", "kota-kota"]
    assert kata.sub("x", "a-a") == "x"
    assert kata.findall("a-a b-b") == ["a", "b"]
    assert dibuat == [r"(\w+)-\1"]


def test_a_text_without_what_a_pattern_needs_is_left_alone(dibuat: list[str]) -> None:
    diktum = lazy_regex(r"\bdiktum (\w+)", re.I, needs=("diktum",))
    assert diktum.search("menurut keputusan") is None
    assert diktum.match("keputusan") is None
    assert list(diktum.finditer("")) == []
    assert dibuat == []
    assert [m[1] for m in diktum.finditer("menurut Diktum KESATU")] == ["KESATU"]
    assert diktum.match("lihat diktum kedua", 6)
    assert dibuat == [r"\bdiktum (\w+)"]
