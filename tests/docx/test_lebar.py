"""Columns as wide as their longest word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from lkip_docgen.docx.lebar import bagi_lebar, sesuaikan_lebar
from lkip_docgen.docx.tata import lebar_grid
from lkip_docgen.docx.xml import TBL, W_NS, Element


def _body(lebar: list[int], sel: list[str]) -> Element:
    grid = "".join(f'<w:gridCol w:w="{n}"/>' for n in lebar)
    isi = "".join(f"<w:tc><w:tcPr/><w:p><w:r><w:t>{t}</w:t></w:r></w:p></w:tc>" for t in sel)
    return etree.fromstring(
        f'<w:body xmlns:w="{W_NS}"><w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid><w:tr>{isi}</w:tr></w:tbl></w:body>'
    )


def _lebar(body: Element) -> list[int]:
    [tabel] = body.iter(TBL)
    return lebar_grid(tabel)


def test_a_column_takes_what_its_longest_word_needs_from_the_others() -> None:
    body = _body([500, 5000], ["penyelenggaraan", "ada"])
    sesuaikan_lebar(body, {})
    kiri, kanan = _lebar(body)
    # Ten points of Arial: the word is 7,727 thousandths of the size wide, 1,546 twips; the margins are 216.
    assert 1546 + 216 <= kiri <= 1546 + 240
    assert kiri + kanan == 5500


def test_columns_whose_words_fit_stay_as_the_template_has_them() -> None:
    body = _body([2000, 3500], ["dua kata", "tiga kata lain"])
    sesuaikan_lebar(body, {})
    assert _lebar(body) == [2000, 3500]


@given(st.lists(st.tuples(st.integers(1, 3000), st.integers(0, 3000)), min_size=2, max_size=12))
def test_the_table_keeps_its_width_and_no_column_loses_what_it_needs(kolom: list[tuple[int, int]]) -> None:
    lebar, perlu = [a for a, _ in kolom], [b for _, b in kolom]
    baru = bagi_lebar(lebar, perlu)
    assert sum(baru) == sum(lebar)
    assert all(n >= min(a, p) - len(kolom) for n, a, p in zip(baru, lebar, perlu, strict=True))
    if sum(perlu) <= sum(lebar):
        assert all(n >= p - len(kolom) for n, p in zip(baru, perlu, strict=True))
