"""YAML as raw text with places, and what its slips are called in Indonesian."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.content.model.dasar import Daftar, Letak, Nilai, Peta
from lkip_docgen.content.yaml_letak import BacaYamlError, baca_yaml
from lkip_docgen.diagnostics import Diagnostic


def peta(teks: str) -> Peta:
    pohon, diagnostik = baca_yaml(teks, "a.yaml")
    assert diagnostik == []
    assert isinstance(pohon, Peta)
    return pohon


def galat(teks: str) -> Diagnostic:
    with pytest.raises(BacaYamlError) as e:
        baca_yaml(teks, "a.yaml")
    assert e.value.diagnostik.hint
    assert e.value.diagnostik.file == "a.yaml"
    return e.value.diagnostik


@pytest.mark.parametrize("teks", ["26.457", "no", "0x10", "2024-02-10", "007", "1e3", "80,5", ".inf", "12:30:45"])
def test_a_scalar_is_its_raw_text(teks: str) -> None:
    assert peta(f"a: {teks}\n")["a"] == teks


def test_a_value_and_its_key_know_their_place() -> None:
    p = peta("atas:\n  é: [satu, dua]\n")
    anak = p["atas"]
    assert anak.letak_kunci["é"] == Letak("a.yaml", 2, 3, 1)
    assert isinstance(anak["é"], Daftar)
    assert anak["é"].letak_butir[1] == Letak("a.yaml", 2, 13, 3)


def test_columns_count_code_points() -> None:
    assert peta('{"😀é": x}\n').letak_nilai["😀é"].kolom == 8


@pytest.mark.parametrize("kosong", ["", "~", "null"])
def test_an_empty_value_counts_as_absent_and_its_key_is_remembered(kosong: str) -> None:
    p = peta(f"a: {kosong}\nb: 1\n")
    assert dict(p) == {"b": "1"}
    assert p.letak_kosong["a"].baris == 1


def test_a_quoted_empty_text_is_a_text() -> None:
    assert dict(peta('a: ""\nb: "~"\n')) == {"a": "", "b": "~"}


def test_a_block_scalar_keeps_its_lines_and_drops_the_last_break() -> None:
    assert peta("a: |\n  satu\n  dua\n")["a"] == "satu\ndua"


@pytest.mark.parametrize("akhir", ["\n", "\r\n"])
def test_both_line_ends_give_the_same_lines(akhir: str) -> None:
    p = peta(akhir.join(["# komentar", "a: 1", "b: 2", ""]))
    assert (p["b"], p.letak_nilai["b"].baris) == ("2", 3)


def test_an_empty_document_is_nothing() -> None:
    assert baca_yaml("# hanya komentar\n", "a.yaml") == (None, [])


def test_an_alias_repeats_its_anchor() -> None:
    assert peta("a: &x {b: 1}\nc: *x\n")["c"] == {"b": "1"}


@pytest.mark.parametrize(
    ("teks", "pesan", "baris", "kolom"),
    [
        ("a: 1\n\tb: 2\n", "tab", 2, 1),
        ("\ta: 1\n", "tab", 1, 1),
        ("a: 1\nb 2\nc: 3\n", "titik dua", 2, 1),
        ("a: 1\nb:2\nc: 3\n", "spasi sesudah titik dua", 2, 2),
        ("a: Dinas: Laut\n", "titik dua", 1, 9),
        ("a: 1\nb: 'dua\nc: 3\n", "kutip", 2, 4),
        ('a: "satu\n', "kutip", 1, 4),
        ("a:\n   b: 1\n  c: 2\n", "c: menjorok 2 spasi, sedangkan b: di atasnya 3", 3, 3),
        ("a:\n  b: 1\n   c: 2\n", "c: menjorok 3 spasi, sedangkan b: di atasnya 2", 3, 4),
        ("a:\n  - b: 1\n  - b 2\n    c: 3\n", "titik dua", 3, 5),
        ("a:\n  - b: 1\n   - b: 2\n", "butir ini menjorok 3 spasi", 3, 4),
        ("a:\n  - b: 1\n  -b: 2\n", 'spasi sesudah tanda "-"', 3, 3),
        ("a: {b: 1 c: 2}\n", "tidak ada koma sebelum c:", 1, 10),
        ("a: [1, 2\nb: 3\n", "kurung siku", 1, 4),
        ("a: {b: 1\n", "kurung kurawal", 1, 4),
        ("a: @x\n", "@", 1, 4),
        ("- a\nb: 1\n", '"-"', 2, 1),
        ("a: - b\n", '"-"', 1, 4),
        ('a: "x\\q"\n', "garis miring", 1, 6),
        ("a: |x\n  f\n", "|", 1, 5),
        ("a: 1\n---\nb: 2\n", "satu dokumen", 2, 1),
        ("a: !!python/object:os.system x\n", "tanda jenis", 1, 4),
        ("a: *x\n", "acuan", 1, 4),
        ("a: &x [*x]\n", "acuan", 1, 8),
        ("? [a, b]\n: 1\n", "nama isian", 1, 3),
        ("a: &x [1]\n*x : 2\n", "nama isian", 2, 1),
        ("a: x\nb: \x01\n", "U+0001", 2, 4),
        ("%YAML 9.1\n---\na: 1\n", "%YAML", 1, 1),
    ],
)
def test_a_syntax_error_is_located_and_explained(teks: str, pesan: str, baris: int, kolom: int) -> None:
    d = galat(teks)
    assert (d.code, d.line, d.column) == ("LK101", baris, kolom)
    assert pesan in d.message


def test_a_duplicate_key_is_named_with_the_first_ones_line() -> None:
    pohon, [d] = baca_yaml("a: 1\nb: 2\na: 3\n", "a.yaml")
    assert (d.code, d.line, d.column) == ("LK106", 3, 1)
    assert "baris 1" in d.hint
    assert pohon == {"a": "1", "b": "2"}


def test_aliases_of_aliases_stop_at_the_limit() -> None:
    bom = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    bom += "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 12))
    assert galat(bom).code == "LK111"


@pytest.mark.parametrize("teks", ["[" * 60 + "]" * 60, "- " * 60 + "x", "[" * 90_000])
def test_nesting_stops_at_the_limit(teks: str) -> None:
    assert galat(teks).code in ("LK101", "LK111")


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn"), exclude_characters="\u2028\u2029\ufeff")))
def test_a_quoted_text_comes_back_as_it_was(teks: str) -> None:
    kutip = teks.replace("'", "''")
    nilai = peta(f"a: '{kutip}'\n")["a"]
    assert isinstance(nilai, Nilai)
    assert nilai == teks
    assert nilai.kutip


@given(st.text(max_size=60))
def test_no_text_makes_a_traceback(teks: str) -> None:
    with suppress(BacaYamlError):
        baca_yaml(teks, "a.yaml")


@pytest.mark.parametrize(
    ("teks", "pesan", "saran", "kolom"),
    [
        ('- {n: W, p: "28,48}\n- {n: "A"}\n- {n: "B"}\n', "pembuka sebelum 28,48 belum ditutup", 'tulis "28,48"', 13),
        ('- {p: "28,48, n: W}\n- {n: "A"}\n', "pembuka sebelum 28,48 belum ditutup", 'tulis "28,48"', 7),
        ('- {p: "28,48}\n', "pembuka sebelum 28,48 belum ditutup", 'tulis "28,48"', 7),
        ('a: [b, "c d]\ne: "f"\n', "pembuka sebelum c d belum ditutup", 'tulis "c d"', 8),
        ("a: {b: 'x}\nc: 'd'\n", "pembuka sebelum x belum ditutup", "tulis 'x'", 8),
        ('a: "satu\nb: "dua"\n', "pembuka sebelum satu belum ditutup", 'tulis "satu"', 4),
    ],
)
def test_a_quote_that_is_not_closed_is_told_where_it_opens(teks: str, pesan: str, saran: str, kolom: int) -> None:
    d = galat(teks)
    assert (d.line, d.column, d.hint) == (1, kolom, saran)
    assert pesan in d.message


@pytest.mark.parametrize(
    ("teks", "dibaca", "pesan", "saran"),
    [
        ("{p: 4,164,000, r: 3}", "4.164.000", "ribuan dipisah titik, bukan koma", "tulis 4.164.000"),
        ("{p: 4,164,000.50}", "4.164.000,50", "ribuan dipisah titik, bukan koma", 'tulis "4.164.000,50"'),
        ("{p: 3,5}", "3,5", '"5" tidak punya titik dua', 'koma desimal di dalam { } perlu tanda kutip: p: "3,5"'),
        (
            "{p: 4,164}",
            "4,164",
            '"164" tidak punya titik dua',
            'koma desimal di dalam { } perlu tanda kutip: p: "4,164"; bila ribuan, tulis 4.164',
        ),
        ("{p: “28,48”}", "28,48", "tanda kutip miring (dari Word)", 'ganti dengan tanda kutip biasa: "28,48"'),
        ("{p: “A, B, dan C”, r: 2}", "A, B, dan C", "tanda kutip miring (dari Word)", "ganti dengan tanda kutip biasa"),
        ('{p: 28,48"}', "28,48", "tanda kutip penutup sesudah 28,48 tanpa pembukanya", 'tulis "28,48"'),
        ("{p: x, y}", "x", '"y" tidak punya titik dua', "tulis nama isian, titik dua, spasi, lalu nilainya"),
    ],
)
def test_a_value_cut_by_its_comma_is_read_whole_and_told_once(teks: str, dibaca: str, pesan: str, saran: str) -> None:
    pohon, [d] = baca_yaml(teks, "x.yaml")
    assert isinstance(pohon, dict)
    assert pohon["p"] == dibaca
    assert (d.code, d.message) == ("LK101", pesan)
    assert d.hint.startswith(saran)
