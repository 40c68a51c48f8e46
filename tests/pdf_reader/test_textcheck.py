"""The check that the PDF says every word of the document."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.pdf import box, page
from lkip_docgen.pdf.textcheck import Lost, lost_words

STYLE = box.CharStyle()


def par(
    *items: str | box.Inline, source: int = 0, label: str = "", tabs: tuple[box.TabStop, ...] = ()
) -> box.Paragraph:
    content = tuple(box.Text(item, STYLE) if isinstance(item, str) else item for item in items)
    return box.Paragraph(content=content, source=source, tabs=tabs, label=box.Label(label, STYLE) if label else None)


def page_number(kind: str = "PAGE") -> box.PageField:
    return box.PageField(kind, "", "1", STYLE)  # type: ignore[arg-type]  # one of the kinds


def doc(*blocks: box.Block, **section: object) -> box.Document:
    return box.Document((box.Section(blocks, **section),))  # type: ignore[arg-type]  # Section's own fields


def grid(rows: list[list[str]], headers: int = 1) -> box.Table:
    return box.Table(
        grid=(1000,) * len(rows[0]),
        rows=tuple(
            box.Row(tuple(box.Cell((par(cell, source=index),)) for cell in row), header=index < headers)
            for index, row in enumerate(rows)
        ),
    )


def words(found: list[Lost]) -> list[tuple[str, str]]:
    return [(lost.kind, lost.word) for lost in found]


def test_the_same_words_are_no_difference() -> None:
    assert (
        lost_words(doc(par("Kecamatan  Patrang"), par("tahun 2023")), [["Kecamatan", "Patrang", "tahun"], ["2023"]])
        == []
    )


def test_a_lost_word_comes_back_with_its_paragraph_and_context() -> None:
    found = lost_words(
        doc(par("nilai SAKIP naik"), par("nilai IKM turun", source=1)), [["nilai", "SAKIP", "naik", "IKM", "turun"]]
    )
    assert [(lost.kind, lost.word, lost.source) for lost in found] == [("hilang", "nilai", 1)]
    assert "ikm turun" in found[0].context


def test_a_surplus_word_comes_back_with_its_page() -> None:
    found = lost_words(doc(par("satu dua tiga")), [["satu"], ["dua", "dua", "tiga"]])
    assert [(lost.kind, lost.word, lost.page) for lost in found] == [("lebih", "dua", 1)]


def test_composed_and_decomposed_letters_are_the_same_and_soft_hyphens_nothing() -> None:
    assert lost_words(doc(par("caf\u00e9 pela\u00adyanan ke\u20113")), [["cafe\u0301", "pelayanan", "ke-3"]]) == []


def test_capitals_drawn_for_the_style_are_no_difference() -> None:
    assert lost_words(doc(par("pendahuluan")), [["PENDAHULUAN"]]) == []


def test_a_word_cut_at_the_lines_end_is_whole() -> None:
    assert (
        lost_words(
            doc(par("periode 2019-2023 dan Penanggungjawab")),
            [["periode", "2019-", "2023", "dan", "Penanggung", "jawab"]],
        )
        == []
    )


def test_pieces_of_a_cut_word_may_stand_among_neighbouring_cells() -> None:
    read = [["Penanggung", "jumlah", "jawab"]]
    assert lost_words(doc(grid([["Penanggungjawab", "jumlah"]], headers=0)), read) == []


def test_words_that_read_back_run_together_are_both_there() -> None:
    assert lost_words(doc(par("a. satu dua")), [["a.satu", "dua"]]) == []


def test_a_lost_number_is_not_made_up_of_page_numbers_far_away() -> None:
    document = doc(par("12 orang"), footers={"default": (par(page_number()),)})
    pages = [["orang", *["x"] * 0, "1"], ["2"]]
    filler = [f"k{index}" for index in range(80)]
    document = doc(par("12 orang"), par(*[" ".join(filler)]), footers={"default": (par(page_number()),)})
    pages = [["orang", "1", *filler], ["2"]]
    assert ("hilang", "12") in words(lost_words(document, pages))


def test_running_headers_count_once_per_page() -> None:
    document = doc(par("isi"), headers={"default": (par("LKIP Patrang"),)})
    assert lost_words(document, [["LKIP", "Patrang", "isi"], ["LKIP", "Patrang"], ["LKIP", "Patrang"]]) == []


def test_a_header_that_is_nowhere_is_lost() -> None:
    document = doc(par("isi"), headers={"default": (par("LKIP Patrang"),)})
    assert words(lost_words(document, [["isi"]])) == [("hilang", "lkip"), ("hilang", "patrang")]


def test_a_word_lost_in_the_text_is_seen_though_headers_repeat_it() -> None:
    document = doc(par("laporan Patrang"), headers={"default": (par("LKIP Kecamatan Patrang"),)})
    header = ["LKIP", "Kecamatan", "Patrang"]
    assert words(lost_words(document, [[*header, "laporan"], header, header])) == [("hilang", "patrang")]


def test_repeated_table_headers_are_no_surplus_but_a_doubled_cell_is() -> None:
    document = doc(grid([["No", "Uraian"], ["1", "satu"], ["2", "dua"]]))
    assert lost_words(document, [["No", "Uraian", "1", "satu"], ["No", "Uraian", "2", "dua"]]) == []
    found = lost_words(document, [["No", "Uraian", "1", "satu"], ["No", "Uraian", "2", "dua", "dua"]])
    assert words(found) == [("lebih", "dua")]


def test_tables_whose_headers_share_words_are_told_apart_by_the_others() -> None:
    one, two = grid([["No", "Target"], ["x", "a"]]), grid([["No", "Realisasi"], ["y", "b"]])
    pages = [["No", "Target", "x", "No", "Target", "a"], ["No", "Realisasi", "y", "b"], ["No", "Realisasi"]]
    assert lost_words(doc(one, two), pages) == []


def test_page_numbers_and_tab_leaders_are_left_aside() -> None:
    entry = par("Pendahuluan", box.Tab(STYLE), page_number("PAGEREF"), tabs=(box.TabStop(9000, "right", "."),))
    document = doc(entry, footers={"default": (par("Hal. ", page_number()),)})
    assert lost_words(document, [["Pendahuluan", "............", "7", "Hal.", "i"], ["Hal.", "ii"]]) == []
    assert lost_words(document, [["Pendahuluan..", "7", "Hal.", "i"], ["Hal.", "ii"]]) == []


def test_more_numbers_than_pages_have_are_surplus() -> None:
    document = doc(par("isi"), footers={"default": (par("Hal. ", page_number()),)})
    assert len(lost_words(document, [["isi", "Hal.", "1", "99"]])) == 1


def test_a_hyphen_at_a_lines_end_may_join_two_words() -> None:
    assert lost_words(doc(par("tahun ke-"), par("1 (2022)")), [["tahun", "ke-1", "(2022)"]]) == []


def test_a_doubled_sign_is_told_though_an_equation_has_none_like_it() -> None:
    equation = box.Equation((box.MathRun("x=y", STYLE),), STYLE)
    found = lost_words(doc(par("• satu ", equation)), [["•", "•", "•", "satu", "x=y"]])
    assert ("lebih", "•") in words(found)


def test_a_numbered_label_that_is_missing_is_told() -> None:
    assert words(lost_words(doc(par("satu", label="(5)")), [["satu"]])) == [("hilang", "(5)")]


def test_labels_are_words_but_an_unreadable_bullet_is_none() -> None:
    assert lost_words(doc(par("satu", label="1."), par("dua", label="2.")), [["1.", "satu", "2.", "dua"]]) == []
    assert lost_words(doc(par("satu", label="➢"), par("dua", label="➢")), [["satu", "dua"]]) == []


def test_an_equation_may_read_back_in_any_order() -> None:
    fraction = box.MathFraction((box.MathRun("realisasi", STYLE),), (box.MathRun("target", STYLE),))
    equation = box.Equation((box.MathRun("capaian=", STYLE), fraction), STYLE)
    assert lost_words(doc(par("rumus ", equation)), [["rumus", "realisasi", "capaian", "=", "target"]]) == []
    assert words(lost_words(doc(par("rumus ", equation)), [["rumus", "realisasi", "capaian", "="]])) == [
        ("hilang", "aegrtt")
    ]


def test_the_content_of_a_continued_merge_is_not_expected() -> None:
    rows = (
        box.Row((box.Cell((par("a"),), merge="restart"),)),
        box.Row((box.Cell((par("tersembunyi"),), merge="continue"),)),
    )
    assert lost_words(doc(box.Table((1000,), rows)), [["a"]]) == []


def test_footnotes_are_expected() -> None:
    document = box.Document((box.Section((par("isi"),)),), footnotes={"1": (par("catatan kaki"),)})
    assert words(lost_words(document, [["isi", "catatan"]])) == [("hilang", "kaki")]


def test_an_excused_text_may_be_missing() -> None:
    assert lost_words(doc(par("tulisan hias"), par("isi")), [["isi"]], excused=["Tulisan hias"]) == []


def test_characters_without_a_font_are_known_by_what_stands_for_them() -> None:
    document = doc(par("Aksara ꦲꦤa dan ꦲ"))
    shown = [["aksara", "??a", "dan", "?"]]
    assert lost_words(document, shown, replaced="ꦲꦤ") == []
    assert words(lost_words(document, [["aksara", "??", "dan", "?"]], replaced="ꦲꦤ")) == [
        ("hilang", "ꦲꦤa"),
        ("lebih", "??"),
    ]
    assert len(lost_words(document, shown)) == 4


def test_with_the_layout_a_number_lost_in_the_text_is_seen_though_a_page_number_equals_it() -> None:
    document = doc(par("5 sasaran"), footers={"default": (par(page_number()),)})
    layout = page.Layout(tuple(page.Page(1, 1, 0, number, str(number)) for number in (4, 5)))
    assert lost_words(document, [["5", "sasaran", "4"], ["5"]], layout=layout) == []
    assert words(lost_words(document, [["sasaran", "4"], ["5"]], layout=layout)) == [("hilang", "5")]


def test_with_the_layout_each_page_must_show_its_own_header() -> None:
    document = doc(
        par("isi"),
        headers={"first": (par("sampul"),), "default": (par("lanjutan"),)},
        title_page=True,
    )
    layout = page.Layout(tuple(page.Page(1, 1, 0, number, str(number)) for number in (1, 2, 3)))
    assert lost_words(document, [["sampul", "isi"], ["lanjutan"], ["lanjutan"]], layout=layout) == []
    found = lost_words(document, [["sampul", "isi"], ["lanjutan"], ["lain"]], layout=layout)
    assert words(found) == [("hilang", "lanjutan"), ("lebih", "lain")]


@st.composite
def reports(draw: st.DrawFn) -> tuple[box.Document, list[list[str]]]:
    """A document with a header, a footer, a table over two pages, and what a faithful PDF of it reads back as."""
    chance = random.Random(draw(st.integers(0, 10_000)))
    lexicon = [f"kata{index}" for index in range(12)] + ["target", "lkip", "5", "2023"]
    text = [[chance.choice(lexicon) for _ in range(chance.randint(1, 12))] for _ in range(8)]
    rows = [["No", "Target", "Uraian"]] + [[str(i), chance.choice(lexicon), chance.choice(lexicon)] for i in range(6)]
    blocks = [par(" ".join(line), source=index) for index, line in enumerate(text)]
    document = doc(*blocks, grid(rows), headers={"default": (par("LKIP Patrang Jember"),)})
    header = ["LKIP", "Patrang", "Jember"]
    first = [*header, *(word for line in text for word in line), *(cell for row in rows[:4] for cell in row)]
    return document, [first, [*header, *rows[0], *(cell for row in rows[4:] for cell in row)], header]


@given(reports())
def test_a_faithful_pdf_is_never_reported(report: tuple[box.Document, list[list[str]]]) -> None:
    assert lost_words(*report) == []


@given(reports(), st.integers(0, 10_000))
def test_any_word_dropped_is_reported(report: tuple[box.Document, list[list[str]]], at: int) -> None:
    document, pages = report
    flat = [(index, place) for index, words_ in enumerate(pages) for place in range(len(words_))]
    index, place = flat[at % len(flat)]
    damaged = [list(words_) for words_ in pages]
    dropped = damaged[index].pop(place)
    assert lost_words(document, damaged), dropped


@given(reports(), st.integers(0, 10_000))
def test_any_word_doubled_is_reported(report: tuple[box.Document, list[list[str]]], at: int) -> None:
    document, pages = report
    flat = [(index, place) for index, words_ in enumerate(pages) for place in range(len(words_))]
    index, place = flat[at % len(flat)]
    damaged = [list(words_) for words_ in pages]
    damaged[index].insert(place, damaged[index][place])
    assert lost_words(document, damaged)
