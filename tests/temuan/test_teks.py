"""The list of findings on the terminal: places, trimmed lines, folded repetitions, colours."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.diagnostics import MAX_COLUMNS, Diagnostic, Severity, sort_key, to_text
from lkip_docgen.temuan.teks import daftar, disisihkan

_PANJANG = "Pada tahun laporan " + "kegiatan demi kegiatan " * 30 + "terlaksana"
_CARA = "lkip check --semua"


def temuan(kode: str, berat: Severity, berkas: str = "a.yaml", baris: int = 1) -> Diagnostic:
    return Diagnostic(kode, berat, f"pesan {baris}", berkas, baris, 3, 4, "  isi: x", "ganti")


def test_a_finding_has_its_place_its_line_and_its_hint() -> None:
    assert to_text(temuan("LK103", "error", baris=14)) == (
        "a.yaml:14:3: galat [LK103] pesan 14\n   14 |   isi: x\n      |   ^^^^\n   saran: ganti"
    )


@given(st.integers(1, len(_PANJANG) + 1), st.integers(1, 300))
def test_a_long_line_is_cut_around_its_caret(kolom: int, panjang: int) -> None:
    _, baris, tanda, *_ = to_text(Diagnostic("LK402", "error", "x", "a.md", 7, kolom, panjang, _PANJANG)).splitlines()
    assert max(len(baris), len(tanda)) <= MAX_COLUMNS
    awal, akhir = tanda.index("^"), len(tanda)
    ditunjuk = baris[awal:akhir]
    asli = _PANJANG[kolom - 1 : kolom - 1 + panjang]
    assert ditunjuk.strip() == (asli if len(asli) == len(ditunjuk) else asli[: len(ditunjuk)]).strip()
    assert "…" not in ditunjuk
    dipotong = baris[8:].strip("…")
    assert dipotong.rstrip() in _PANJANG
    assert baris.endswith("…") == (not _PANJANG.endswith(dipotong.rstrip()))


def test_tabs_before_the_caret_move_it() -> None:
    _, baris, tanda, *_ = to_text(Diagnostic("LK101", "error", "x", "a.yaml", 1, 2, 3, "\tabc: 1")).splitlines()
    assert baris[tanda.index("^") :].startswith("abc")


def test_control_characters_do_not_reach_the_terminal() -> None:
    teks = to_text(Diagnostic("LK101", "error", "\x1b[2Jx", "a.yaml", 1, 2, 1, "a\x1b[31mb\x9b", "\x07"))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", teks)


def test_colour_is_for_the_word_and_the_caret_alone() -> None:
    d = temuan("LK103", "error")
    berwarna = to_text(d, color=True)
    assert re.sub(r"\x1b\[[\d;]*m", "", berwarna) == to_text(d)
    assert re.findall(r"\x1b\[1;31m(.*?)\x1b\[0m", berwarna) == ["galat", "^^^^"]


@pytest.mark.parametrize("berat", ["warning", "note"])
def test_what_repeats_itself_is_folded_after_three(berat: Severity) -> None:
    serupa = [temuan("LK507", berat, baris=n) for n in (7, 12, 16, 20, 25, 25)]
    lain = temuan("LK103", berat, baris=13)
    hasil = list(daftar(sorted([*serupa, lain], key=sort_key), ringkas=_CARA))
    assert [h.split(": ")[0] for h in hasil] == ["a.yaml:7:3", "a.yaml:12:3", "a.yaml:13:3", "a.yaml:16:3", "a.yaml"]
    assert hasil[-1].endswith(f"[LK507] dan 3 lagi, baris 20, 25 (semuanya: {_CARA})")
    assert len(list(daftar([*serupa, lain]))) == 7


def test_four_are_not_folded_nor_those_of_another_file() -> None:
    serupa = [temuan("LK507", "warning", berkas, n) for berkas in ("a.yaml", "b.yaml") for n in range(1, 5)]
    assert len(list(daftar(serupa, ringkas=_CARA))) == 8


def test_errors_are_never_folded() -> None:
    galat = [temuan("LK102", "error", baris=n) for n in range(1, 9)]
    campuran = [*galat, *(temuan("LK102", "warning", baris=n) for n in range(9, 12))]
    assert len(list(daftar(galat, ringkas=_CARA))) == 8
    assert sum(": galat [" in h for h in daftar(campuran, ringkas=_CARA)) == 8


def test_what_was_set_aside_is_listed_apart_with_its_reason() -> None:
    sisihan = temuan("LK204", "note")._replace(reason="pensiun")
    semua = [temuan("LK507", "warning"), sisihan]
    assert len(list(daftar(semua))) == 1
    assert list(disisihkan(semua)) == ["a.yaml:1:3: disisihkan [LK204] pesan 1\n   alasan: pensiun"]
