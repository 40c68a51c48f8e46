"""The cache of derived fonts: made when missing, kept, and put where it can be written."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen.fonts import catalog, store

CALADEA = catalog.FAMILIES["Caladea"]


def test_a_missing_cache_is_made_below_the_prefix(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.prefix", str(tmp_path))
    stored = store.load(CALADEA, "Regular")
    assert stored.path.parent == tmp_path / "share" / "lkip_docgen" / "fonts"
    assert stored.advances[ord("a")] > 0
    assert stored.glyphs[ord("a")] > 0


def test_an_unwritable_prefix_leads_to_the_user_s_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "share").write_text("a file where a folder should be")
    monkeypatch.setattr("sys.prefix", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    stored = store.load(CALADEA, "Regular")
    assert stored.path.parent == tmp_path / "home" / "lkip_docgen" / "fonts"


def test_a_second_load_reads_what_the_first_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.prefix", str(tmp_path))
    store.load(CALADEA, "Regular")
    monkeypatch.setattr("lkip_docgen.fonts.recipes.make", lambda *_: pytest.fail("made twice"))
    store.load(CALADEA, "Regular")


def test_no_half_written_file_stays_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.prefix", str(tmp_path))
    store.load(CALADEA, "Bold")
    names = [path.name for path in (tmp_path / "share" / "lkip_docgen" / "fonts").iterdir()]
    assert sorted(name.split(".", 2)[2] for name in names) == ["json", "ttf"]
