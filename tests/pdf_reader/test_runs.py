"""Run properties, style inheritance, and what stands in runs."""

from __future__ import annotations

import pytest

from lkip_docgen.pdf import box

from .docx_bytes import blocks, document, p, paragraph, r, style, table, tbl, tc, text, tr


def first_style(body: str, **kwargs: object) -> box.CharStyle:
    item = paragraph(body, **kwargs).content[0]
    assert isinstance(item, box.Text)
    return item.style


def test_a_run_without_properties_has_the_document_defaults() -> None:
    defaults = (
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Arial'/><w:sz w:val='24'/></w:rPr>"
        "</w:rPrDefault></w:docDefaults>"
    )
    found = first_style(p("a"), styles=defaults)
    assert (found.family, found.size) == ("Arial", 240)


def test_a_run_takes_what_its_paragraph_style_and_its_ancestors_say() -> None:
    styles = style("Dasar", "<w:rPr><w:sz w:val='20'/><w:i/></w:rPr>") + style(
        "Anak", "<w:rPr><w:sz w:val='30'/></w:rPr>", based="Dasar"
    )
    found = first_style(p("a", "<w:pStyle w:val='Anak'/>"), styles=styles)
    assert (found.size, found.italic) == (300, True)


def test_a_circle_of_styles_is_cut() -> None:
    styles = style("A", "<w:rPr><w:b/></w:rPr>", based="B") + style("B", "", based="A")
    assert first_style(p("a", "<w:pStyle w:val='A'/>"), styles=styles).bold


def test_bold_of_paragraph_and_character_style_cancel_each_other() -> None:
    styles = style("Judul", "<w:rPr><w:b/></w:rPr>") + style("Kuat", "<w:rPr><w:b/></w:rPr>", kind="character")
    body = p(r("a", "<w:rStyle w:val='Kuat'/>"), "<w:pStyle w:val='Judul'/>")
    assert not first_style(body, styles=styles).bold


def test_direct_bold_is_bold_whatever_the_styles_say() -> None:
    styles = style("Judul", "<w:rPr><w:b/></w:rPr>") + style("Kuat", "<w:rPr><w:b/></w:rPr>", kind="character")
    body = p(r("a", "<w:rStyle w:val='Kuat'/><w:b/>"), "<w:pStyle w:val='Judul'/>")
    assert first_style(body, styles=styles).bold


@pytest.mark.parametrize("value", ["0", "false", "off"])
def test_an_off_toggle_is_off(value: str) -> None:
    styles = style("Judul", "<w:rPr><w:b/></w:rPr>")
    body = p(r("a", f"<w:b w:val='{value}'/>"), "<w:pStyle w:val='Judul'/>")
    assert not first_style(body, styles=styles).bold


def test_theme_fonts_are_named() -> None:
    theme = (
        "<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface='Cambria'/></a:majorFont>"
        "<a:minorFont><a:latin typeface='Calibri'/></a:minorFont></a:fontScheme></a:themeElements>"
    )
    body = p(r("a", "<w:rFonts w:asciiTheme='majorHAnsi' w:ascii='Arial'/>"))
    assert first_style(body, theme=theme).family == "Cambria"


def test_equal_styles_are_one_object() -> None:
    found = blocks(p(r("a", "<w:b/><w:i/>")) + p(r("b", "<w:i/><w:b/>")))
    styles = [block.content[0].style for block in found if isinstance(block, box.Paragraph)]  # type: ignore[union-attr]  # both are texts
    assert styles[0] is styles[1]


def test_neighbouring_runs_of_one_style_are_one_text() -> None:
    found = paragraph(p(r("Ke") + r("camatan") + r(" Patrang", "<w:b/>")))
    assert [(item.text, item.start) for item in found.content if isinstance(item, box.Text)] == [
        ("Kecamatan", 0),
        (" Patrang", 9),
    ]


def test_colours_highlight_shading_and_positions_are_carried() -> None:
    properties = (
        "<w:color w:val='ff0000'/><w:highlight w:val='yellow'/><w:position w:val='6'/><w:spacing w:val='20'/>"
        "<w:kern w:val='28'/><w:w w:val='90'/><w:u w:val='double'/><w:vertAlign w:val='superscript'/><w:lang w:val='id-ID'/>"
    )
    found = first_style(p(r("a", properties)))
    assert (found.color, found.shade, found.position, found.spacing) == ("FF0000", "FFFF00", 60, 20)
    assert (found.kern, found.scale, found.underline, found.vert, found.lang) == (True, 90, "double", "super", "id-ID")


def test_hidden_text_is_not_shown_but_counts_in_the_source() -> None:
    found = document(p(r("rahasia", "<w:vanish/>") + r("tampak")))
    item = found.sections[0].content[0].content[0]  # type: ignore[union-attr]  # a paragraph's text
    assert (item.text, item.start) == ("tampak", 7)  # type: ignore[union-attr]  # it is a Text
    assert found.source_text == ("rahasiatampak",)


def test_inserted_text_shows_and_deleted_text_does_not() -> None:
    body = p(f"<w:ins>{r('baru')}</w:ins><w:del><w:r><w:delText>lama</w:delText></w:r></w:del>")
    assert text(paragraph(body)) == "baru"


def test_moved_text_shows_at_its_new_place_only() -> None:
    assert text(paragraph(p(f"<w:moveFrom>{r('a')}</w:moveFrom>{r('b')}<w:moveTo>{r('a')}</w:moveTo>"))) == "ba"


def test_outer_spaces_count_only_when_preserved() -> None:
    assert text(paragraph(p("<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space='preserve'> b</w:t></w:r>"))) == "a b"


def test_tabs_breaks_and_special_hyphens_are_characters() -> None:
    body = p(
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>ke</w:t><w:noBreakHyphen/><w:t>3</w:t><w:softHyphen/></w:r>"
    )
    found = document(body)
    assert found.source_text == ("a\tb\nke\u20113\u00ad",)
    assert text(found.sections[0].content[0]) == "a\tb\nke\u20113\u00ad"  # type: ignore[arg-type]  # a paragraph


def test_page_and_column_breaks_are_told_apart() -> None:
    found = paragraph(p("<w:r><w:br w:type='page'/><w:br w:type='column'/><w:cr/></w:r>"))
    assert [item.kind for item in found.content if isinstance(item, box.Break)] == ["page", "column", "line"]


def test_a_wingdings_symbol_becomes_unicode_in_the_text_font() -> None:
    body = p("<w:r><w:rPr><w:rFonts w:ascii='Arial'/></w:rPr><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>")
    item = paragraph(body).content[0]
    assert isinstance(item, box.Text)
    assert (item.text, item.style.family) == ("✓", "Arial")


def test_text_in_the_symbol_font_is_read_by_its_encoding() -> None:
    found = paragraph(p(r("a", "<w:rFonts w:ascii='Symbol'/>") + r("b")))
    assert text(found) == "αb"


def test_an_unknown_symbol_is_named_in_a_warning() -> None:
    found = document(p("<w:r><w:sym w:font='Wingdings' w:char='F0FF'/></w:r>"))
    assert [warning.kind for warning in found.warnings] == ["simbol"]


def test_the_paragraph_mark_has_its_own_style() -> None:
    assert paragraph(p("", "<w:rPr><w:sz w:val='40'/></w:rPr>")).mark.size == 400


def test_a_table_styles_run_properties_lie_under_the_paragraph_style() -> None:
    styles = style("Tabel", "<w:rPr><w:sz w:val='18'/><w:color w:val='00FF00'/></w:rPr>", kind="table") + style(
        "Isi", "<w:rPr><w:sz w:val='22'/></w:rPr>"
    )
    body = tbl(tr(tc(p("a", "<w:pStyle w:val='Isi'/>"))), properties="<w:tblStyle w:val='Tabel'/>", grid=(1000,))
    cell = table(body, styles=styles).rows[0].cells[0].content[0]
    assert isinstance(cell, box.Paragraph)
    item = cell.content[0]
    assert isinstance(item, box.Text)
    assert (item.style.size, item.style.color) == (220, "00FF00")
