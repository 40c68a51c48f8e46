"""The disk cache: what is kept comes back whole or not at all, and nothing depends on it."""

import sys
from pathlib import Path

import pytest

from lkip_docgen import singgahan

_FOLDER = singgahan.folder_singgahan  # the tests' own stands in its place while they run


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(singgahan, "folder_singgahan", _FOLDER)
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "venv"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "rumah"))
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_what_is_kept_comes_back() -> None:
    singgahan.simpan("coba", "kunci", b"isi")
    assert singgahan.ambil("coba", "kunci") == b"isi"
    assert singgahan.ambil("coba", "lain") is None


@pytest.mark.usefixtures("folder")
def test_a_damaged_entry_counts_as_none() -> None:
    singgahan.simpan("coba", "kunci", b"isi")
    berkas = next(singgahan.folder_singgahan("coba")) / "kunci"
    for rusak in (b"", b"isi", berkas.read_bytes()[:-1]):
        berkas.write_bytes(rusak)
        assert singgahan.ambil("coba", "kunci") is None


def test_where_the_environment_is_not_writable_the_users_own_folder_serves(folder: Path) -> None:
    (folder / "venv").write_text("bukan folder")
    singgahan.simpan("coba", "kunci", b"isi")
    assert singgahan.ambil("coba", "kunci") == b"isi"
    assert (folder / "rumah" / "lkip_docgen" / "coba" / "kunci").is_file()


def test_without_any_folder_nothing_is_kept_and_nothing_fails(folder: Path) -> None:
    for nama in ("venv", "rumah"):
        (folder / nama).write_text("bukan folder")
    singgahan.simpan("coba", "kunci", b"isi")
    assert singgahan.ambil("coba", "kunci") is None


@pytest.mark.usefixtures("folder")
def test_the_oldest_entries_go_where_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(singgahan, "BATAS", 3)
    for n in range(5):
        singgahan.simpan("coba", str(n), b"isi")
    assert [n for n in range(5) if singgahan.ambil("coba", str(n))] == [2, 3, 4]


def test_digests_tell_apart_what_joins_to_the_same_text() -> None:
    assert len({singgahan.sidik("a", "bc"), singgahan.sidik("ab", "c"), singgahan.sidik("abc")}) == 3
