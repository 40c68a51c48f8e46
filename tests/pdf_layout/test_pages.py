"""layout-facts §8; fields, anchors, the outline, the structure tree."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_docgen.pdf import box, page
from lkip_docgen.pdf.layout import layout

from .conftest import ASCENT, LINE, STYLE, TOP, baselines, lay, lines, para, section, text, texts, words_by_page


def field(kind: Any, argument: str = "", cached: str = "") -> box.PageField:
    return box.PageField(kind, argument, cached, STYLE)


def document(*sections: box.Section, resolve: bool = False, **props: Any) -> page.Layout:
    return layout(box.Document(sections, **props), resolve_pageref=resolve)


def test_a_header_taller_than_the_margin_pushes_the_body_down() -> None:
    result = lay(para("isi"), headers={"default": (lines(3),)}, header_distance=500)
    body = next(item for item in texts(result.pages[0].items) if item.text == "isi")
    assert body.baseline == 500 + 3 * LINE + ASCENT


def test_a_footer_ends_at_its_distance_from_the_foot() -> None:
    result = lay(para("isi"), footers={"default": (para("kaki", after=100),)}, footer_distance=400)
    foot = next(item for item in texts(result.pages[0].items) if item.text == "kaki")
    assert foot.baseline == 5000 - 400 - 100 - LINE + ASCENT
    assert foot.tag == -1


def test_first_and_even_pages_have_their_own_headers() -> None:
    heads = {"default": (para("ganjil"),), "first": (para("pertama"),), "even": (para("genap"),)}
    result = lay(lines(3, widow_control=False), height=LINE, headers=heads, title_page=True,
                 document={"even_odd_headers": True})  # fmt: skip
    assert [words[0] for words in words_by_page(result)] == ["pertama", "genap", "ganjil"]


def test_page_numbers_restart_in_their_sections_format() -> None:
    one = section(lines(2), height=LINE, page_format="lowerRoman", page_start=3)
    result = document(one, section(para("b"), page_start=1))
    assert [(one.number, one.label) for one in result.pages] == [(3, "iii"), (4, "iv"), (1, "1")]


def test_a_section_on_an_odd_page_gets_a_blank_one_before_it() -> None:
    result = document(section(para("a")), section(para("b"), start="oddPage"))
    assert words_by_page(result) == [["a"], [], ["b"]]


Mulai = tuple[str, int, int | None]
"""How a section starts, how many pages it has, and the number that its first page is given."""


def numbered(*sections: Mulai) -> page.Layout:
    """Sections of so many one-line pages each."""
    made = [
        section(*(para(f"{n}.{k}", page_break_before=k > 0) for k in range(pages)), start=start, page_start=first)
        for n, (start, pages, first) in enumerate(sections)
    ]
    return document(*made)


def numbers(result: page.Layout) -> list[int]:
    """The number of each page in the order of the sheets, 0 for an empty one."""
    return [one.number if one.items else 0 for one in result.pages]


def test_odd_sections_begin_on_a_sheets_front_though_numbers_begin_anew() -> None:
    """The pages of LibreOffice 7.4 with its automatic blank pages exported."""
    assert numbers(numbered(("nextPage", 1, None), ("oddPage", 3, 1), ("oddPage", 2, 1))) == [1, 0, 1, 2, 3, 0, 1, 2]
    assert numbers(numbered(("oddPage", 2, None), ("oddPage", 1, 1), ("oddPage", 1, None))) == [1, 2, 1, 0, 3]
    assert numbers(numbered(("nextPage", 1, None), ("oddPage", 1, None))) == [1, 0, 3]


def test_what_counts_for_a_blank_page_is_the_sheet_and_not_the_number_before() -> None:
    """The front matter begins anew on a back; the chapter after it stands on a front all the same."""
    assert numbers(numbered(("nextPage", 1, None), ("nextPage", 3, 1), ("oddPage", 1, 1))) == [1, 1, 2, 3, 1]
    assert numbers(numbered(("nextPage", 1, None), ("nextPage", 2, 1), ("oddPage", 1, 1))) == [1, 1, 2, 0, 1]
    assert numbers(numbered(("nextPage", 1, None), ("nextPage", 2, 1), ("oddPage", 1, None))) == [1, 1, 2, 0, 3]
    assert numbers(numbered(("nextPage", 1, None), ("nextPage", 1, 1), ("oddPage", 1, None))) == [1, 1, 3]


def test_an_even_section_begins_on_a_back() -> None:
    assert numbers(numbered(("nextPage", 2, None), ("evenPage", 1, None))) == [1, 2, 0, 4]


def test_numbers_that_begin_anew_on_the_next_page_ask_for_no_blank_one() -> None:
    assert numbers(numbered(("nextPage", 1, None), ("nextPage", 1, 1), ("nextPage", 1, 1))) == [1, 1, 1]


def test_a_blank_page_is_upright_where_what_is_before_it_is_and_says_nothing() -> None:
    foot = {"default": (para("kaki"),)}
    wide = section(para("b"), start="oddPage", width=9000, footers=foot)
    result = document(section(para("a"), footers=foot), wide)
    assert [(one.width, bool(one.items)) for one in result.pages] == [(7000, True), (7000, False), (11000, True)]


@settings(deadline=None)  # the clock of a busy machine
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["nextPage", "oddPage", "evenPage"]),
            st.integers(1, 4),
            st.none() | st.integers(1, 9),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_sections_that_ask_for_a_side_of_the_sheet_get_it(sections: list[Mulai]) -> None:
    result = numbered(*sections)
    first = {}
    for at, words in enumerate(words_by_page(result)):
        for word in words:
            first.setdefault(int(word.split(".")[0]), at)
    for n, (start, _, given_number) in enumerate(sections):
        if n and start != "nextPage":
            assert first[n] % 2 == (start == "evenPage")
            assert given_number is not None or result.pages[first[n]].number % 2 == (start == "oddPage")
    blank = [at for at, words in enumerate(words_by_page(result)) if not words]
    assert len(result.pages) == sum(pages for _, pages, _ in sections) + len(blank)
    assert all(at + 1 in first.values() for at in blank)


def test_a_continuous_section_goes_on_with_its_own_margins() -> None:
    result = document(section(para("a")), section(para("b"), start="continuous", margin_left=1500))
    assert [item.x for item in texts(result.pages[0].items)] == [1000, 1500]


def test_a_page_may_be_centred() -> None:
    result = lay(para("a", box.Anchor("x")), valign="center", height=1230)
    assert baselines(result) == [500 + ASCENT]
    assert result.anchors["x"] == (0, TOP + 500)


def test_page_and_numpages_are_filled_in_on_every_page() -> None:
    foot = box.Paragraph((field("PAGE"), text(" dari "), field("NUMPAGES")))
    result = lay(lines(3, widow_control=False), height=LINE, footers={"default": (foot,)})
    assert [" ".join(words[:3]) for words in words_by_page(result)] == ["1 dari 3", "2 dari 3", "3 dari 3"]


def toc() -> box.Paragraph:
    content = (text("Bab"), box.Tab(STYLE), field("PAGEREF", "bab", "99"))
    return box.Paragraph(content, tabs=(box.TabStop(4000, "right", "."),), style_id="TOC1")


def test_pageref_prints_the_cached_number_unless_resolved() -> None:
    blocks = (toc(), para("Bab", box.Anchor("bab"), page_break_before=True))
    assert words_by_page(lay(*blocks))[0][-1] == "99"
    resolved = lay(*blocks, resolve=True)
    assert words_by_page(resolved)[0][-1] == "2"
    assert resolved.page_fields == {0: "2"}


def test_a_resolved_number_stays_right_aligned_at_its_tab() -> None:
    result = lay(toc(), para("Bab", box.Anchor("bab"), page_break_before=True), resolve=True)
    last = list(texts(result.pages[0].items))[-1]
    assert abs(last.x + last.width - 1000 - 4000) <= 1


def test_an_unknown_bookmark_resolves_to_nothing() -> None:
    assert lay(toc(), resolve=True).page_fields == {0: ""}


def test_headings_make_the_outline_with_their_labels() -> None:
    heading = para("Pendahuluan", outline=0, label=box.Label("BAB I", STYLE))
    result = lay(heading, para("x"))
    assert [(one.title, one.level, one.page) for one in result.outline] == [("BAB I Pendahuluan", 0, 0)]
    assert result.nodes[0].role == "H1"


def test_a_paragraph_knows_its_first_and_last_page() -> None:
    result = lay(lines(4, source=7), height=2 * LINE)
    assert result.paragraph_pages == {7: (0, 1)}


def test_neighbouring_labelled_paragraphs_are_one_list_and_deeper_ones_stand_inside() -> None:
    def item(level: int) -> box.Paragraph:
        return para("x", label=box.Label("a.", STYLE, level=level, list_id="1"))

    nodes = lay(item(0), item(1), item(0), para("y")).nodes
    assert [(node.role, node.parent) for node in nodes] == [
        ("L", -1), ("LI", 0), ("Lbl", 1), ("LBody", 1),
        ("L", 3), ("LI", 4), ("Lbl", 5), ("LBody", 5),
        ("LI", 0), ("Lbl", 8), ("LBody", 8), ("P", -1),
    ]  # fmt: skip


def test_contents_entries_stand_in_one_table_of_contents() -> None:
    assert [node.role for node in lay(toc(), toc()).nodes] == ["TOC", "TOCI", "TOCI"]


def test_captions_and_figures_are_tagged() -> None:
    picture = box.Picture("p", 500, 500, alt="Peta")
    nodes = lay(box.Paragraph((picture,)), para("Gambar 1", style_id="Caption")).nodes
    assert [(node.role, dict(node.attributes)) for node in nodes] == [
        ("P", {}), ("Figure", {"Alt": "Peta"}), ("Caption", {}),
    ]  # fmt: skip


def note(words: str, count: int = 1) -> tuple[box.Block, ...]:
    return (lines(count),) if count > 1 else (para(words),)


def test_a_footnote_stands_at_the_foot_under_a_line() -> None:
    ref = box.NoteRef("1", "1", STYLE)
    result = lay(para("isi", ref), document={"footnotes": {"1": note("catatan")}})
    foot = next(item for item in texts(result.pages[0].items) if item.text == "catatan")
    assert foot.baseline - TOP == 3000 - LINE + ASCENT
    rule = next(item for item in result.pages[0].items if isinstance(item, page.RuleItem))
    assert rule.y0 - TOP == 3000 - LINE - 124 + 57 + 5
    assert rule.x1 - rule.x0 == 1250


def test_a_line_whose_note_has_no_room_moves() -> None:
    ref = box.NoteRef("1", "1", STYLE)
    result = lay(lines(2), para("isi", ref), height=4 * LINE, document={"footnotes": {"1": note("catatan")}})
    assert words_by_page(result)[1] == ["isi1", "catatan"] or words_by_page(result)[1] == ["isi", "1", "catatan"]


def test_a_note_longer_than_a_page_goes_on_to_the_next() -> None:
    ref = box.NoteRef("1", "1", STYLE)
    result = lay(para("isi", ref), height=4 * LINE, document={"footnotes": {"1": note("", 5)}})
    assert sum(words.count("baris") for words in words_by_page(result)) == 5
    assert len(result.pages) > 1


def test_an_equation_has_a_bar_and_is_tagged_as_a_formula() -> None:
    one, two = box.MathRun("a", STYLE), box.MathRun("b", STYLE)
    equation = box.Equation((box.MathFraction((one,), (two,)),), STYLE, display=True)
    result = lay(box.Paragraph((equation,)))
    assert len([item for item in result.pages[0].items if isinstance(item, page.RuleItem)]) == 1
    assert ("Alt", "a/b") in result.nodes[-1].attributes
    middle = {round(item.x + item.width / 2) for item in texts(result.pages[0].items)}
    assert all(abs(at - 1000 - 2500) <= 20 for at in middle)


def test_an_anchored_picture_stands_where_its_page_says() -> None:
    anchored = box.Anchored(
        box.Picture("p", 500, 400), h_from="page", v_from="page", h_offset=100, v_offset=200, behind=True
    )
    result = lay(para("a", anchored))
    picture = result.pages[0].items[0]
    assert isinstance(picture, page.PictureItem)
    assert (picture.x, picture.y, picture.behind) == (100, 200, True)


def test_a_picture_above_and_below_which_text_runs_pushes_its_paragraph_down() -> None:
    anchored = box.Anchored(box.Picture("p", 500, 400), wrap="topAndBottom")
    assert baselines(lay(para("a", anchored))) == [400 + ASCENT]


def test_a_page_number_in_turned_text_is_filled_in_too() -> None:
    turned = box.Cell((box.Paragraph((field("PAGE"), text("/"), field("NUMPAGES"))),), direction="btLr")
    block = box.Table((2500,), (box.Row((turned,), height=900, height_rule="atLeast"),))
    assert words_by_page(lay(block, page_start=12))[0] == ["12", "/", "1"]


def test_text_goes_on_in_the_next_column_before_the_next_page() -> None:
    result = lay(lines(5, widow_control=False), height=2 * LINE, columns=2)
    assert len(result.pages) == 2
    assert [item.x for item in texts(result.pages[0].items)] == [1000, 1000, 3860, 3860]
