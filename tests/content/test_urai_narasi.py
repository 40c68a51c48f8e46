"""Markdown to the narrative tree: blocks, lists as offices number them, expressions that Markdown can't touch."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.content.narasi import (
    BerkasNarasi,
    BlokNarasi,
    DaftarNarasi,
    Ekspresi,
    GantiBaris,
    Paragraf,
    Potongan,
    Subjudul,
    TabelNarasi,
)
from lkip_docgen.content.sisipan import teks_polos
from lkip_docgen.content.urai_narasi import urai_narasi
from lkip_docgen.diagnostics import Diagnostic


def urai(teks: str, *slot: str) -> tuple[BerkasNarasi, list[Diagnostic]]:
    return urai_narasi(teks, "n.md", slot or ("isi",))


def blok(teks: str) -> tuple[BlokNarasi, ...]:
    berkas, diagnostik = urai(teks)
    assert diagnostik == []
    return berkas.slot["isi"]


def ringkas(b: BlokNarasi) -> object:
    """A block as nested plain values: text, or (style, start, items)."""
    if isinstance(b, DaftarNarasi):
        return (b.gaya, b.mulai, [[ringkas(x) for x in butir] for butir in b.butir])
    assert isinstance(b, Paragraf | Subjudul)
    return teks_polos(b.isi)


def satu(teks: str) -> Diagnostic:
    _, diagnostik = urai(teks)
    assert len(diagnostik) == 1, diagnostik
    assert diagnostik[0].hint
    return diagnostik[0]


# ---------------------------------------------------------------- inline


def test_wrapped_lines_are_one_paragraph() -> None:
    assert [ringkas(b) for b in blok("satu\ndua\n\ntiga\n")] == ["satu dua", "tiga"]


def test_emphasis_nests() -> None:
    [b] = blok("biasa **tebal *keduanya* {{ x }}** _miring_")
    assert isinstance(b, Paragraf)
    rupa = [(s.teks, s.tebal, s.miring) for s in b.isi if isinstance(s, Potongan | Ekspresi)]
    assert rupa == [
        ("biasa ", False, False),
        ("tebal ", True, False),
        ("keduanya", True, True),
        (" ", True, False),
        ("x", True, False),
        (" ", False, False),
        ("miring", False, True),
    ]


@pytest.mark.parametrize("akhir", ["  \n", "\\\n"])
def test_a_hard_break_is_kept(akhir: str) -> None:
    [b] = blok(f"satu{akhir}dua")
    assert isinstance(b, Paragraf)
    assert [type(s) for s in b.isi] == [Potongan, GantiBaris, Potongan]


@pytest.mark.parametrize(
    "teks",
    [
        "Tom & Jerry < 5 > 3 \"kutip\" 'satu'",
        "&amp; &lt;b&gt; &copy;",
        "<b>bukan HTML</b> <http://a.go.id> <br/>",
        "> 90 persen",
        "✓ √ 😀 ➤ ☐",
        "snake_case_dan_lain, 2 * 3 * 4, C#",
        "[kurung siku] dan [x][y]",
        "50% ~ 60% | 70%",
    ],
)
def test_characters_arrive_as_they_are(teks: str) -> None:
    assert [ringkas(b) for b in blok(teks)] == [teks]


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        (r"\*bukan miring\*", "*bukan miring*"),
        (r"1\. bukan daftar", "1. bukan daftar"),
        (r"\- bukan daftar", "- bukan daftar"),
        (r"\{{ x }}", "{{ x }}"),
        (r"\{% if %}", "{% if %}"),
        (r"\}}", "}}"),
        (r"\<!-- a -->", "<!-- a -->"),
        (r"\# bukan judul", "# bukan judul"),
    ],
)
def test_a_backslash_makes_a_sign_literal(teks: str, hasil: str) -> None:
    assert [ringkas(b) for b in blok(teks)] == [hasil]


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"))).filter(bool))
def test_escaped_text_comes_back_as_it_was(teks: str) -> None:
    tanda = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
    lepas = "".join("\\" + c if c in tanda else c for c in f"a{teks}")
    assert [ringkas(b) for b in blok(lepas)] == [f"a{teks}"]


# ---------------------------------------------------------------- expressions


def test_an_expression_knows_where_it_stands() -> None:
    [b] = blok("é **tebal**\nlalu {{  a.b | rupiah }} dan {{c}}")
    assert isinstance(b, Paragraf)
    e = [s for s in b.isi if isinstance(s, Ekspresi)]
    assert [(x.teks, x.letak.baris, x.letak.kolom, x.letak.panjang) for x in e] == [
        ("a.b | rupiah", 2, 10, 12),
        ("c", 2, 32, 1),
    ]


@pytest.mark.parametrize(
    "isi", ["a * b * c", "a | b", "x['_y_']", 'x["}}"]', "'**'", "a < b", '"\\"}}"', "x and not y", "{'a': 1}"]
)
def test_markdown_never_touches_an_expression(isi: str) -> None:
    [b] = blok(f"a {{{{ {isi} }}}} b")
    assert isinstance(b, Paragraf)
    assert [s.teks for s in b.isi if isinstance(s, Ekspresi)] == [isi]


@given(st.lists(st.from_regex(r"[a-z]{1,5}(\.[a-z]{1,4})?( \| [a-z]{1,6})?", fullmatch=True), min_size=1, max_size=6))
def test_expressions_keep_their_order(isi: list[str]) -> None:
    blok_ = blok(" dan ".join(f"{{{{ {x} }}}}" for x in isi))
    assert [s.teks for b in blok_ if isinstance(b, Paragraf) for s in b.isi if isinstance(s, Ekspresi)] == isi


def test_an_expression_may_go_over_a_line() -> None:
    [b, c] = blok("a {{ x\n  | rupiah }} b\n\nc {{ y }}")
    assert isinstance(b, Paragraf)
    assert isinstance(c, Paragraf)
    [e] = [s for s in b.isi if isinstance(s, Ekspresi)]
    [f] = [s for s in c.isi if isinstance(s, Ekspresi)]
    assert e.teks.split() == ["x", "|", "rupiah"]
    assert (f.letak.baris, f.letak.kolom) == (4, 6)


@pytest.mark.parametrize(
    ("teks", "baris", "kolom"),
    [
        ("satu\ndua {{ x", 2, 5),
        ("{{ x\n\n}}", 1, 1),
        ("a {{ }} b", 1, 3),
        ("a }} b", 1, 3),
        ("a {% if x %}", 1, 3),
        ("a {# x #}", 1, 3),
        ("a <!-- b", 1, 3),
        ("{{ 'x }}", 1, 1),
    ],
)
def test_a_broken_expression_is_located(teks: str, baris: int, kolom: int) -> None:
    _, diagnostik = urai(teks)
    assert diagnostik[0].code == "LK401"
    assert (diagnostik[0].line, diagnostik[0].column) == (baris, kolom)


def test_only_expressions_are_allowed() -> None:
    assert "hanya ungkapan" in satu("{% for x in y %}").message


def test_a_comment_is_not_printed_and_moves_nothing() -> None:
    [b] = blok("a <!-- x\ny --> b {{ z }}")
    assert isinstance(b, Paragraf)
    [e] = [s for s in b.isi if isinstance(s, Ekspresi)]
    assert (e.letak.baris, e.letak.kolom) == (2, 12)


# ---------------------------------------------------------------- lists


@pytest.mark.parametrize(
    ("tanda", "gaya"),
    [
        (("1.", "2."), "1."),
        (("1)", "2)"), "1)"),
        (("(1)", "(2)"), "(1)"),
        (("a.", "b."), "a."),
        (("a)", "b)"), "a)"),
        (("(a)", "(b)"), "(a)"),
        (("A.", "B."), "A."),
        (("i.", "ii."), "i."),
        (("I.", "II."), "I."),
        (("-", "-"), "bullet"),
        (("*", "*"), "bullet"),
    ],
)
def test_each_style_of_list_is_known(tanda: tuple[str, str], gaya: str) -> None:
    assert [ringkas(b) for b in blok(f"{tanda[0]} satu\n{tanda[1]} dua\n")] == [(gaya, 1, [["satu"], ["dua"]])]


def test_a_list_of_letters_goes_on_past_i_and_a_roman_one_past_v() -> None:
    huruf = "\n".join(f"{c}. x" for c in "abcdefghijk")
    romawi = "\n".join(f"{c}. x" for c in ("i", "ii", "iii", "iv", "v", "vi", "ix", "x"))
    assert [(b.gaya, len(b.butir)) for b in blok(huruf) if isinstance(b, DaftarNarasi)] == [("a.", 11)]
    assert [(b.gaya, len(b.butir)) for b in blok(romawi) if isinstance(b, DaftarNarasi)] == [("i.", 8)]


def test_lists_nest_in_any_order_of_styles() -> None:
    teks = "1. satu\n   a. anak\n      (1) cucu\n      (2) cucu dua\n   b. anak dua\n2. dua\n   - titik\n"
    cucu = ("(1)", 1, [["cucu"], ["cucu dua"]])
    anak = ("a.", 1, [["anak", cucu], ["anak dua"]])
    assert [ringkas(b) for b in blok(teks)] == [("1.", 1, [["satu", anak], ["dua", ("bullet", 1, [["titik"]])]])]


def test_two_columns_are_enough_to_nest() -> None:
    assert [ringkas(b) for b in blok("(1) satu\n  a. anak\n(2) dua\n")] == [
        ("(1)", 1, [["satu", ("a.", 1, [["anak"]])], ["dua"]])
    ]


def test_an_item_holds_paragraphs() -> None:
    assert [ringkas(b) for b in blok("a. satu\n\n   lanjut\n\nb. dua\n\nluar\n")] == [
        ("a.", 1, [["satu", "lanjut"], ["dua"]]),
        "luar",
    ]


def test_a_list_may_begin_later_than_one() -> None:
    assert [ringkas(b) for b in blok("3. tiga\n4. empat\n")] == [("1.", 3, [["tiga"], ["empat"]])]


def test_a_wrapped_line_of_an_item_that_looks_like_an_item_goes_on() -> None:
    assert [ringkas(b) for b in blok("a. dimaksud pada ayat\n   (1) huruf a\nb. dua\n")] == [
        ("a.", 1, [["dimaksud pada ayat (1) huruf a"], ["dua"]])
    ]


def test_a_change_of_style_is_a_new_list() -> None:
    assert [b.gaya for b in blok("1. satu\na. dua\n") if isinstance(b, DaftarNarasi)] == ["1.", "a."]


def test_long_numbers_are_text_not_code() -> None:
    assert [ringkas(b) for b in blok("(1000) seribu\n")] == [("(1)", 1000, [["seribu"]])]


def test_a_list_may_follow_its_lead_in_without_a_blank_line() -> None:
    assert [ringkas(b) for b in blok("Sasaran:\na. satu\nb. dua\n")] == ["Sasaran:", ("a.", 1, [["satu"], ["dua"]])]


@pytest.mark.parametrize(
    "teks",
    [
        "sebagaimana dimaksud pada ayat\n(1) huruf a",
        "tinggal di Jalan\nA. Yani",
        "Bapak\nH. Ahmad",
        "pada tahun\n2023. Lalu",
    ],
)
def test_a_wrapped_line_that_looks_like_an_item_goes_on(teks: str) -> None:
    assert [ringkas(b) for b in blok(teks)] == [teks.replace("\n", " ")]


@pytest.mark.parametrize(
    "teks", ["H. Ahmad memimpin rapat.", "M. Yusuf hadir.", "2023 adalah tahun ketiga.", "(lihat tabel)"]
)
def test_a_paragraph_that_begins_with_a_name_is_no_list(teks: str) -> None:
    assert [ringkas(b) for b in blok(teks)] == [teks]


POHON = st.recursive(
    st.just(()),
    lambda anak: st.tuples(
        st.sampled_from(["1.", "1)", "(1)", "a.", "a)", "(a)", "A.", "i.", "-"]), st.lists(anak, min_size=1, max_size=3)
    ),
    max_leaves=8,
).filter(bool)


@given(POHON)
def test_any_nesting_of_lists_comes_back(pohon: tuple[str, list[tuple[()]]]) -> None:
    def tulis(p: tuple, inden: int) -> list[str]:  # type: ignore[type-arg]  # a tree of itself
        gaya, butir = p
        baris = []
        for n, anak in enumerate(butir):
            tanda = {"1": str(n + 1), "a": "abc"[n], "A": "ABC"[n], "i": ["i", "ii", "iii"][n]}.get(
                gaya.strip("().-"), "-"
            )
            penuh = gaya if gaya == "-" else gaya.replace(gaya.strip("()."), tanda)
            baris.append(" " * inden + f"{penuh} butir {n}:")
            if anak:
                baris += tulis(anak, inden + len(penuh) + 1)
        return baris

    def harap(p: tuple) -> object:  # type: ignore[type-arg]
        gaya, butir = p
        isi = [[f"butir {n}:", *([harap(a)] if a else [])] for n, a in enumerate(butir)]
        return ("bullet" if gaya == "-" else gaya, 1, isi)

    assert [ringkas(b) for b in blok("\n".join(tulis(pohon, 0)))] == [harap(pohon)]


# ---------------------------------------------------------------- tables, headings, slots


def test_a_table_keeps_its_alignment_and_its_expressions() -> None:
    [t] = blok("| No | Nama | Rp |\n|:--|:-:|--:|\n| 1 | **a** \\| b | {{ x | rupiah }} |\n")
    assert isinstance(t, TabelNarasi)
    assert t.rata == ("left", "center", "right")
    assert [teks_polos(s) for s in t.kepala] == ["No", "Nama", "Rp"]
    assert [teks_polos(s) for s in t.baris[0]] == ["1", "a | b", "{{ x | rupiah }}"]


def test_blocks_keep_their_order() -> None:
    jenis = [type(b) for b in blok("a\n\n1. b\n\nc\n\n| d |\n|---|\n| e |\n\n### F\n\ng\n")]
    assert jenis == [Paragraf, DaftarNarasi, Paragraf, TabelNarasi, Subjudul, Paragraf]


def test_slots_are_named_by_their_headings() -> None:
    berkas, diagnostik = urai("## Tahun lalu\n\na\n\n### Anak\n\nb\n\n## Capaian\nc\n", "capaian", "tahun_lalu")
    assert diagnostik == []
    assert [ringkas(b) for b in berkas.slot["tahun_lalu"]] == ["a", "Anak", "b"]
    assert berkas.letak_slot["capaian"].baris == 9


def test_a_misspelt_slot_is_found_with_the_right_one() -> None:
    _, diagnostik = urai("## Capaian\n\na\n\n## Tahun lalo\n\nb\n", "capaian", "tahun_lalu")
    assert [(d.code, d.line) for d in diagnostik] == [("LK502", 5), ("LK501", 5)]
    asing, hilang = diagnostik
    assert asing.root == hilang.key
    assert "## Tahun lalu" in diagnostik[1].hint


def test_a_heading_without_its_blank_is_where_the_slot_should_be() -> None:
    _, [d] = urai("## Capaian\n\na\n\n##Tahun lalu\n\nb\n", "capaian", "tahun_lalu")
    assert (d.code, d.line, d.column, d.length) == ("LK501", 5, 1, 12)
    assert d.hint == "beri spasi: ## Tahun lalu"


def test_another_heading_in_a_slots_place_is_offered_for_it() -> None:
    _, diagnostik = urai("## Capaian\n\na\n\n## Kemarin\n\nb\n\n## Solusi\n\nc\n", "capaian", "tahun_lalu", "solusi")
    asing, hilang = sorted(diagnostik, key=lambda d: d.code, reverse=True)
    assert (hilang.line, asing.root) == (5, hilang.key)
    assert '"Tahun lalu" tidak ada; di tempatnya tertulis "Kemarin"' in hilang.message
    _, berlebih = urai("## Capaian\n\na\n\n## Kemarin\n\nb\n", "capaian")
    assert [(d.code, d.root) for d in berlebih] == [("LK502", None)]


def test_a_slot_that_stands_twice_is_an_error() -> None:
    _, [d] = urai("## Capaian\n\na\n\n## Capaian\n\nb\n", "capaian")
    assert (d.code, d.line) == ("LK106", 5)
    assert "baris 1" in d.hint


def test_text_before_the_first_slot_is_an_error() -> None:
    _, [d] = urai("teks\n\n## Capaian\n\na\n", "capaian")
    assert (d.code, d.line, d.column) == ("LK404", 1, 1)


def test_an_empty_slot_is_a_warning() -> None:
    _, [d] = urai("## Capaian\n\n## Solusi\n\na\n", "capaian", "solusi")
    assert (d.code, d.severity, d.line) == ("LK503", "warning", 1)


@pytest.mark.parametrize(
    ("teks", "baris"),
    [
        ("a ![foto](x.png) b", 1),
        ("a [situs](http://x) b", 1),
        ("a `kode` b", 1),
        ("a\n\n```\nkode\n```\n", 3),
        ("a\n\n    kode\n", 3),
        ("a\n\n---\n", 3),
        ("a\n\n# Judul\n", 3),
        ("##### Judul\n", 1),
        ("Judul\n=====\n", 1),
    ],
)
def test_what_a_report_has_no_place_for_is_located(teks: str, baris: int) -> None:
    d = satu(teks)
    assert (d.code, d.line) == ("LK403", baris)


@given(st.text(st.sampled_from("ab1(){}|-*_#>`~!&<\\\n .:[]\t\"'"), max_size=60))
def test_no_text_makes_a_traceback_or_a_place_outside_it(teks: str) -> None:
    _, diagnostik = urai(teks)
    assert all(1 <= d.line <= teks.count("\n") + 1 for d in diagnostik)
