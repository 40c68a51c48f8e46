"""The Makefile as a stranger meets it: in a folder of its own, whose name has a blank."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

MAKEFILE = Path(__file__).resolve().parents[1] / "Makefile"
TUGAS = re.findall(r"^\.PHONY: ([a-z]+)$", MAKEFILE.read_text(encoding="utf-8"), re.MULTILINE)
PRASYARAT = {"lingkungan"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    tujuan = tmp_path / "folder kantor"
    tujuan.mkdir()
    shutil.copy(MAKEFILE, tujuan)
    return tujuan


def make(folder: Path, *kata: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
    make = shutil.which("make")
    assert make is not None, "make tidak ada"
    lingkungan = {"PATH": path or "/usr/local/bin:/usr/bin:/bin"}  # nothing that the make running the tests exports
    return subprocess.run([make, *kata], cwd=folder, env=lingkungan, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("kata", [[], ["help"]])
def test_help_names_every_task(folder: Path, kata: list[str]) -> None:
    tercetak = re.findall(r"^  make ([a-z]+) ", make(folder, *kata).stdout, re.MULTILINE)
    assert sorted(tercetak) == sorted(set(TUGAS) - PRASYARAT)


@pytest.mark.parametrize("tugas", ["lkip", "pk", "rkt", "iku", "semua", "check", "reviu", "vars", "trace"])
def test_a_task_that_needs_a_year_says_how_to_give_it(folder: Path, tugas: str) -> None:
    hasil = make(folder, tugas)
    assert hasil.returncode == 2
    assert f"Sebutkan tahun laporannya, misalnya: make {tugas} YEAR=" in hasil.stderr


def test_a_year_that_is_none_is_named(folder: Path) -> None:
    assert 'bukan "20 23"' in make(folder, "lkip", "YEAR=20 23").stderr


def test_pdf_without_a_file_says_how_to_give_it(folder: Path) -> None:
    assert "make pdf FILE=" in make(folder, "pdf").stderr


def test_trace_without_a_figure_says_how_to_give_it(folder: Path) -> None:
    assert "ANGKA=" in make(folder, "trace", "YEAR=2030").stderr


@pytest.mark.parametrize(
    ("kata", "argumen"),
    [
        (["check", "YEAR=2030"], "check 2030"),
        (["check", "YEAR=2030", "STRICT=ya", "SEMUA=ya", "FORMAT=sarif"], "check 2030 --format sarif --strict --semua"),
        (["check", "YEAR=2030", "STRICT=tidak"], "check 2030"),
        (["lkip", "YEAR=2030", "STRICT=ya"], "build 2030 --strict"),
        (["semua", "YEAR=2030"], "build 2030 --only semua"),
        (["reviu", "YEAR=2030", "STRICT=ya"], "reviu 2030 --strict"),
        (["cetak", "YEAR=2030", "BOLAKBALIK=ya", "STRICT=ya"], "cetak 2030 --bolak-balik --strict"),
        (["explain"], "explain"),
        (["explain", "KODE=lk 204"], "explain lk 204"),
    ],
)
def test_what_is_given_to_make_reaches_the_command(folder: Path, kata: list[str], argumen: str) -> None:
    hasil = make(folder, "--dry-run", *kata)
    assert hasil.returncode == 0
    (baris,) = [b for b in hasil.stdout.replace("\\\n", "").splitlines() if '".venv/bin/lkip"' in b]
    lingkungan = dict(k.split("=", 1) for k in kata[1:])
    perintah = baris.replace('".venv/bin/lkip"', "echo", 1)
    jadi = subprocess.run(["sh", "-c", perintah], env=lingkungan, capture_output=True, text=True, check=True)
    assert jadi.stdout.strip() == argumen


@pytest.fixture
def tanpa_python(tmp_path: Path) -> Path:
    """A folder of programs that has no Python."""
    program = tmp_path / "program"
    program.mkdir()
    for nama in ("sh", "cat", "cksum"):
        asal = shutil.which(nama)
        assert asal is not None
        (program / nama).symlink_to(asal)
    return program


def _palsu(program: Path, isi: str) -> None:
    berkas = program / "python3"
    berkas.write_text(f"#!/bin/sh\n{isi}\n", encoding="utf-8")
    berkas.chmod(0o755)


def test_a_machine_without_python_is_told_what_to_install(folder: Path, tanpa_python: Path) -> None:
    assert "perlu Python 3.11" in make(folder, "lkip", "YEAR=2000", path=str(tanpa_python)).stderr


def test_an_old_python_is_passed_over(folder: Path, tanpa_python: Path) -> None:
    _palsu(tanpa_python, "exit 1")
    assert "perlu Python 3.11" in make(folder, "lkip", "YEAR=2000", path=str(tanpa_python)).stderr


def test_a_python_without_ensurepip_names_its_package(folder: Path, tanpa_python: Path) -> None:
    _palsu(tanpa_python, 'case "$2" in *ensurepip*) exit 1 ;; *print*) echo 3.12 ;; esac')
    assert "apt install python3.12-venv" in make(folder, "lkip", "YEAR=2000", path=str(tanpa_python)).stderr
