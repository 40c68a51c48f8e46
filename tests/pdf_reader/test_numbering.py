"""List labels."""

from __future__ import annotations

import pytest

from lkip_docgen.pdf import box
from lkip_docgen.pdf.reader.formats import number_text

from .docx_bytes import blocks, p, paragraph, style


def level(index: int, form: str, text: str, more: str = "") -> str:
    return f"<w:lvl w:ilvl='{index}'><w:start w:val='1'/><w:numFmt w:val='{form}'/><w:lvlText w:val='{text}'/>{more}</w:lvl>"


def abstract(inner: str, name: str = "0") -> str:
    return f"<w:abstractNum w:abstractNumId='{name}'>{inner}</w:abstractNum>"


def num(name: str, of: str = "0", inner: str = "") -> str:
    return f"<w:num w:numId='{name}'><w:abstractNumId w:val='{of}'/>{inner}</w:num>"


def item(num_id: str = "1", at: int = 0, more: str = "") -> str:
    return p("x", f"<w:numPr><w:ilvl w:val='{at}'/><w:numId w:val='{num_id}'/></w:numPr>{more}")


def labels(body: str, numbering: str, **kwargs: str) -> list[str | None]:
    found = blocks(body, numbering=numbering, **kwargs)
    return [b.label.text if b.label is not None else None for b in found if isinstance(b, box.Paragraph)]


TWO = abstract(level(0, "decimal", "%1.") + level(1, "lowerLetter", "%1.%2)")) + num("1")


def test_items_count_and_lower_levels_start_anew() -> None:
    body = item() + item(at=1) + item(at=1) + item() + item(at=1)
    assert labels(body, TWO) == ["1.", "1.a)", "1.b)", "2.", "2.a)"]


def test_lists_of_one_definition_count_on_unless_told_to_restart() -> None:
    restart = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>"
    numbering = TWO + num("2") + num("3", inner=restart)
    assert labels(item() + item("2") + item("3") + item("3"), numbering) == ["1.", "2.", "1.", "2."]


def test_an_override_replaces_a_level() -> None:
    numbering = TWO + num("2", inner=f"<w:lvlOverride w:ilvl='0'>{level(0, 'upperRoman', '(%1)')}</w:lvlOverride>")
    assert labels(item("2"), numbering) == ["(I)"]


def test_a_level_may_never_restart() -> None:
    numbering = abstract(level(0, "decimal", "%1") + level(1, "decimal", "%2", "<w:lvlRestart w:val='0'/>")) + num("1")
    assert labels(item() + item(at=1) + item() + item(at=1), numbering) == ["1", "1", "2", "2"]


def test_legal_levels_show_higher_numbers_in_arabic() -> None:
    numbering = abstract(level(0, "upperRoman", "BAB %1") + level(1, "decimal", "%1.%2", "<w:isLgl/>")) + num("1")
    assert labels(item() + item(at=1), numbering) == ["BAB I", "1.1"]


def test_a_style_brings_its_list_at_the_level_that_names_it() -> None:
    numbering = abstract(level(0, "decimal", "%1") + level(1, "lowerLetter", "%2", "<w:pStyle w:val='Butir'/>")) + num(
        "1"
    )
    styles = style("Butir", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>")
    assert labels(p("x", "<w:pStyle w:val='Butir'/>"), numbering, styles=styles) == ["a"]


def test_number_zero_takes_a_styles_list_and_its_indent_away() -> None:
    numbering = abstract(level(0, "decimal", "%1", "<w:pPr><w:ind w:left='700'/></w:pPr>")) + num("1")
    styles = style("Butir", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>")
    off = paragraph(
        p("x", "<w:pStyle w:val='Butir'/><w:numPr><w:numId w:val='0'/></w:numPr>"), numbering=numbering, styles=styles
    )
    assert (off.label, off.left) == (None, 0)


def test_a_numbering_style_link_leads_to_the_levels() -> None:
    numbering = (
        "<w:abstractNum w:abstractNumId='0'><w:styleLink w:val='Gaya'/>"
        + level(0, "upperLetter", "%1.")
        + "</w:abstractNum>"
        "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='Gaya'/></w:abstractNum>"
        + num("1", "0")
        + num("2", "1")
    )
    assert labels(item("2"), numbering) == ["A."]


def test_the_direct_indent_replaces_the_levels_attribute_by_attribute() -> None:
    numbering = abstract(level(0, "decimal", "%1", "<w:pPr><w:ind w:left='720' w:hanging='360'/></w:pPr>")) + num("1")
    found = paragraph(item(more="<w:ind w:left='1000'/>"), numbering=numbering)
    assert (found.left, found.first) == (1000, -360)


def test_a_symbol_bullet_becomes_unicode_in_the_marks_font() -> None:
    bullet = level(0, "bullet", "\uf0b7", "<w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr>")
    found = paragraph(item(more="<w:rPr><w:rFonts w:ascii='Arial'/></w:rPr>"), numbering=abstract(bullet) + num("1"))
    assert found.label is not None
    assert (found.label.text, found.label.style.family) == ("•", "Arial")


def test_the_label_looks_like_the_mark_under_its_level() -> None:
    numbering = abstract(
        level(0, "decimal", "%1", "<w:suff w:val='space'/><w:lvlJc w:val='right'/><w:rPr><w:i/></w:rPr>")
    ) + num("1")
    found = paragraph(item(more="<w:rPr><w:b/></w:rPr>"), numbering=numbering).label
    assert found is not None
    assert (found.style.bold, found.style.italic, found.suffix, found.align) == (True, True, "space", "right")


def test_a_paragraph_with_an_unknown_list_has_no_label() -> None:
    assert labels(item("9"), TWO) == [None]


@pytest.mark.parametrize(
    ("form", "number", "text"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 3, "03"),
        ("lowerLetter", 28, "bb"),
        ("upperLetter", 26, "Z"),
        ("lowerRoman", 14, "xiv"),
        ("upperRoman", 1999, "MCMXCIX"),
        ("none", 5, ""),
        ("001, 002, 003, ...", 7, "007"),
        ("ordinal", 12, "12th"),
    ],
)
def test_numbers_are_written_in_their_format(form: str, number: int, text: str) -> None:
    assert number_text(number, form) == text
