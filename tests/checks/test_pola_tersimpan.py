"""Patterns that are kept compiled find what ``re`` finds."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen import checks, singgahan
from lkip_docgen.checks import pola_tersimpan
from lkip_docgen.checks.pola_tersimpan import MAKS, Kenangan

_NASKAH = [f.read_text("utf-8") for f in sorted((Path(__file__).parents[2] / "content").rglob("*.md"))]


def _semua_pola() -> list[tuple[str, int]]:
    """Every pattern that the rules' modules hold."""
    hasil: dict[tuple[str, int], None] = {}
    for m in pkgutil.iter_modules(checks.__path__):
        for nilai in vars(import_module(f"lkip_docgen.checks.{m.name}")).values():
            malas: Any = getattr(nilai, "_regex", nilai) if type(nilai).__name__ == "_Guarded" else nilai
            if type(malas).__name__ == "_Lazy":
                hasil[malas.pattern, int(malas._flags)] = None
    return list(hasil)


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(singgahan, "folder_singgahan", lambda jenis: iter([tmp_path / jenis]))
    return tmp_path / "pola"


@pytest.fixture
def urai(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The patterns that were parsed."""
    hasil: list[str] = []
    asli = pola_tersimpan._urai

    def catat(pola: str, tanda: int) -> Any:
        hasil.append(pola)
        return asli(pola, tanda)

    monkeypatch.setattr(pola_tersimpan, "_urai", catat)
    return hasil


def _temukan(p: re.Pattern[str], teks: str) -> list[tuple[int, int, tuple[Any, ...]]]:
    return [(*m.span(), m.groups()) for m in p.finditer(teks)]


def test_every_pattern_of_the_rules_is_the_same_when_it_was_kept(folder: Path, urai: list[str]) -> None:
    pola = _semua_pola()
    assert len(pola) > 300
    pertama = Kenangan()
    for p in pola:
        pertama.kompilasi(*p)
    pertama.simpan()
    assert len(list(folder.iterdir())) == 1
    urai.clear()
    kedua = Kenangan()
    for teks, tanda in pola:
        kini, dulu = kedua.kompilasi(teks, tanda), re.compile(teks, tanda)
        sifat = [(x.pattern, x.flags, x.groups, dict(x.groupindex)) for x in (kini, dulu)]
        assert sifat[0] == sifat[1]
        for naskah in _NASKAH[::4]:
            assert _temukan(kini, naskah) == _temukan(dulu, naskah), teks
    assert urai == []


@given(st.text(alphabet="aAbB1 .,-(){}éß%\n", max_size=40), st.sampled_from(_semua_pola()))
def test_a_kept_pattern_matches_any_text_as_its_own(teks: str, pola: tuple[str, int]) -> None:
    siap = pola_tersimpan._rakit(pola[0], pola_tersimpan._urai(*pola))
    assert _temukan(siap, teks) == _temukan(re.compile(*pola), teks)


@pytest.mark.usefixtures("folder")
def test_a_broken_pattern_is_an_error_as_ever() -> None:
    with pytest.raises(re.error, match="unterminated"):
        Kenangan().kompilasi("(a")


@pytest.mark.usefixtures("folder")
def test_an_engine_that_is_called_otherwise_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    class _Lain:
        MAGIC = 1

        def compile(self, pola: str) -> None:
            """Takes less than we give."""

    monkeypatch.setattr(pola_tersimpan, "_mesin", _Lain)
    kenangan = Kenangan()
    assert kenangan.kompilasi(r"(?P<a>\d+)", re.I).fullmatch("12")
    monkeypatch.setattr(pola_tersimpan, "_mesin", lambda: None)
    assert Kenangan().kompilasi("a+").findall("aa b a") == ["aa", "a"]


def test_what_nobody_uses_any_more_is_dropped(folder: Path) -> None:
    lama = Kenangan()
    for n in range(MAKS):
        lama.kompilasi(f"{n}x")
    lama.simpan()
    besar = next(folder.iterdir()).stat().st_size
    baru = Kenangan()
    baru.kompilasi("y")
    baru.simpan()
    assert next(folder.iterdir()).stat().st_size < besar / 100
