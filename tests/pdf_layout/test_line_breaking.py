"""layout-facts §4."""

from __future__ import annotations

import pytest

from lkip_docgen.pdf import box
from lkip_docgen.pdf.layout.breaks import segments
from lkip_docgen.pdf.layout.measure import font

from .conftest import STYLE, lay, para, text, texts, words_by_page


def parts(words: str) -> list[str]:
    return [words[a:c].rstrip() for a, _, c in segments(words)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("lain-lain", ["lain-", "lain"]),
        ("2019-2023", ["2019-", "2023"]),
        ("ke-3", ["ke-", "3"]),
        ("(S-1)", ["(S-", "1)"]),
        ("2019–2023", ["2019–", "2023"]),
        ("satu—dua", ["satu", "—", "dua"]),
        ("a!b", ["a!", "b"]),
        ("satu…dua", ["satu…", "dua"]),
        ("satu|dua", ["satu|", "dua"]),
        ("satu\\dua", ["satu\\", "dua"]),
        ("5,-(dua)", ["5,-", "(dua)"]),
        ("persen%kata", ["persen", "%kata"]),
        ("dan/atau", ["dan/atau"]),
        ("a(b)", ["a(b)"]),
        ("5%", ["5%"]),
        ("a,b:c;d", ["a,b:c;d"]),
        ("a+b=c_d&e@f.g", ["a+b=c_d&e@f.g"]),
        ("“kutip”", ["“kutip”"]),
        ("a\u00a0b\u2011c", ["a\u00a0b\u2011c"]),
        ("Nama : Budi", ["Nama :", "Budi"]),
        ("satu / dua", ["satu /", "dua"]),
        ("( satu )", ["( satu )"]),
    ],
)
def test_lines_break_where_writers_do(words: str, expected: list[str]) -> None:
    assert parts(words) == expected


def wide(words: str) -> int:
    return -(-font("Arial", False, False, 200).width(words) // 6)


def broken(words: str, width: int, **props: object) -> list[str]:
    return [line.strip() for one in words_by_page(lay(para(words, **props), width=width, height=9000)) for line in one]


def test_trailing_spaces_hang_over_the_margin() -> None:
    assert broken("satu dua   tiga", wide("satu dua")) == ["satu dua", "tiga"]


def test_a_word_with_a_slash_moves_whole() -> None:
    assert broken("satu dan/atau", wide("satu dan/a")) == ["satu", "dan/atau"]


def test_a_word_with_a_slash_may_break_at_its_last_hyphen() -> None:
    assert broken("satu dan/atau-lain", wide("satu dan/atau-la")) == ["satu dan/atau-", "lain"]
    assert broken("satu lain-lain/dan", wide("satu lain-lain/d")) == ["satu", "lain-lain/dan"]


def test_the_first_word_of_a_paragraph_is_cut_after_a_slash() -> None:
    assert broken("satu/dua/tiga", wide("satu/du")) == ["satu/", "dua/", "tiga"]


def test_a_word_longer_than_the_line_is_cut_at_the_last_glyph_that_fits() -> None:
    assert broken("ab kepemerintahan", wide("kepeme")) == ["ab", "kepeme", "rintaha", "n"]


def test_a_soft_hyphen_shows_only_where_it_breaks() -> None:
    assert broken("peme\u00adrintah", wide("peme-")) == ["peme", "-", "rintah"]
    assert broken("peme\u00adrintah", 3000) == ["pemerintah"]


def test_advances_are_rounded_to_a_sixth_of_a_twip() -> None:
    assert font("Arial", False, False, 200).width("i" * 30) == 30 * 267


def test_ligatures_of_carlito_make_words_narrower() -> None:
    one = font("Calibri", False, False, 200)
    assert one.width("tt") != 2 * one.width("t")


def test_slanted_text_keeps_a_twelfth_of_its_height_free() -> None:
    exact = -(-font("Arial", False, True, 200).width("satu dua") // 6)
    slanted = box.Paragraph((text("satu dua", italic=True),))
    assert words_by_page(lay(slanted, width=exact + 18)) == [["satu", "dua"]]
    assert words_by_page(lay(slanted, width=exact + 19)) == [["satu dua"]]


def test_justified_lines_stretch_their_spaces_to_the_margin() -> None:
    result = lay(para("aa bb cc dddddddddddd", align="both"), width=1200)
    first = next(texts(result.pages[0].items))
    bare = first.text.rstrip()
    ink = font("Arial", False, False, 200).width(bare.replace(" ", "")) / 6
    spaces = bare.count(" ") * (font("Arial", False, False, 200).space / 6 + first.word_gap)
    assert ink + spaces == pytest.approx(1200)


def test_the_last_line_is_not_stretched_but_one_ended_by_a_break_is() -> None:
    two = box.Paragraph((text("aa bb"), box.Break("line", STYLE), text("cc dd")), align="both")
    gaps = [item.word_gap for item in texts(lay(two).pages[0].items)]
    assert gaps[0] > 0
    assert gaps[1] == 0
    kept = lay(two, document={"no_expand_shift_return": True})
    assert [item.word_gap for item in texts(kept.pages[0].items)] == [0, 0]


def test_a_line_of_one_style_is_one_item() -> None:
    assert len(list(texts(lay(para("satu dua tiga empat")).pages[0].items))) == 1


def test_a_character_that_no_face_has_is_named() -> None:
    result = lay(para("a\U00013000b"))
    assert [(w.kind, w.text) for w in result.warnings] == [("glyph", "\U00013000")]
