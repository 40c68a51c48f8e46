"""Sections, headers and footers, notes, settings, properties."""

from __future__ import annotations

from lkip_docgen.pdf import box

from .docx_bytes import NAMESPACES, document, field, p, r, relationships, text, texts

PORTRAIT = "<w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='1000' w:left='1701' w:header='500'/>"


def header(kind: str, inner: str) -> str:
    return f"<w:{kind} {NAMESPACES}>{inner}</w:{kind}>"


def test_a_section_ends_with_the_paragraph_that_holds_its_properties() -> None:
    first = p("a") + p("", f"<w:sectPr>{PORTRAIT}<w:pgNumType w:fmt='lowerRoman' w:start='3'/></w:sectPr>")
    last = (
        p("b")
        + "<w:sectPr><w:type w:val='continuous'/><w:pgSz w:w='16838' w:h='11906' w:orient='landscape'/></w:sectPr>"
    )
    one, two = document(first + last).sections
    assert (one.width, one.margin_top, one.margin_left, one.header_distance) == (11906, 1000, 1701, 500)
    assert (one.page_format, one.page_start, two.start, two.width) == ("lowerRoman", 3, "continuous", 16838)
    assert (texts(one.content), texts(two.content)) == (["a", ""], ["b"])
    carrier = one.content[1]
    assert isinstance(carrier, box.Paragraph)
    assert carrier.section_only


def test_a_paragraph_with_text_that_ends_a_section_is_an_ordinary_one() -> None:
    found = document(p("a", "<w:sectPr/>") + p("b") + "<w:sectPr/>").sections[0].content[0]
    assert isinstance(found, box.Paragraph)
    assert not found.section_only


def test_headers_are_inherited_kind_by_kind() -> None:
    body = (
        p(
            "a",
            "<w:sectPr><w:headerReference w:type='default' r:id='h1'/>"
            "<w:footerReference w:type='default' r:id='f'/><w:titlePg/></w:sectPr>",
        )
        + p("b")
        + "<w:sectPr><w:headerReference w:type='default' r:id='h2'/></w:sectPr>"
    )
    links = {"h1": ("header", "h1.xml"), "h2": ("header", "h2.xml"), "f": ("footer", "f.xml")}
    files: dict[str, bytes | str] = {
        "word/h1.xml": header("hdr", p("satu")),
        "word/h2.xml": header("hdr", p("dua")),
        "word/f.xml": header("ftr", p(field("PAGE", "1"))),
    }
    one, two = document(body, links=links, files=files).sections
    assert (one.title_page, two.title_page) == (True, False)
    assert (texts(one.headers["default"]), texts(two.headers["default"])) == (["satu"], ["dua"])
    assert one.footers["default"] is two.footers["default"]
    assert texts(two.footers["default"]) == ["{PAGE}"]


def test_a_header_has_its_own_relationships_and_is_numbered_after_the_body() -> None:
    files: dict[str, bytes | str] = {
        "word/h.xml": header("hdr", p(f"<w:hyperlink r:id='a'>{r('x')}</w:hyperlink>")),
        "word/_rels/h.xml.rels": relationships(a=("hyperlink", "https://h.id/")),
    }
    body = p("a") + "<w:sectPr><w:headerReference w:type='default' r:id='h'/></w:sectPr>"
    found = document(body, links={"h": ("header", "h.xml"), "a": ("hyperlink", "https://b.id/")}, files=files)
    first = found.sections[0].headers["default"][0]
    assert isinstance(first, box.Paragraph)
    assert isinstance(first.content[0], box.Text)
    assert (first.source, first.content[0].link) == (1, "https://h.id/")


def test_a_reference_to_a_header_that_is_not_there_is_a_warning() -> None:
    found = document(p("a") + "<w:sectPr><w:headerReference w:type='default' r:id='tiada'/></w:sectPr>")
    assert [warning.kind for warning in found.warnings] == ["kepala-kaki"]


def test_footnotes_are_numbered_by_their_references() -> None:
    body = p(r("a") + "<w:r><w:footnoteReference w:id='7'/></w:r>") + p("<w:r><w:footnoteReference w:id='3'/></w:r>")
    notes = (
        "<w:footnote w:type='separator' w:id='0'><w:p/></w:footnote>"
        f"<w:footnote w:id='3'>{p('<w:r><w:footnoteRef/></w:r>' + r(' tiga'))}</w:footnote>"
        f"<w:footnote w:id='7'>{p('<w:r><w:footnoteRef/></w:r>' + r(' tujuh'))}</w:footnote>"
    )
    found = document(body, footnotes=notes)
    assert texts(found.sections[0].content) == ["a1", "2"]
    assert {note: texts(content) for note, content in found.footnotes.items()} == {"7": ["1 tujuh"], "3": ["2 tiga"]}


def test_endnotes_stand_after_the_last_section() -> None:
    body = p(r("a") + "<w:r><w:endnoteReference w:id='2'/></w:r>")
    found = document(body, endnotes=f"<w:endnote w:id='2'>{p('<w:r><w:endnoteRef/></w:r>' + r(' akhir'))}</w:endnote>")
    assert texts(found.sections[0].content) == ["ai", "i akhir"]


def test_settings_are_carried_and_an_unmarked_file_is_of_word_2007() -> None:
    settings = (
        "<w:defaultTabStop w:val='567'/><w:evenAndOddHeaders/><w:compat><w:doNotUseHTMLParagraphAutoSpacing/>"
        "<w:compatSetting w:name='compatibilityMode' w:uri='http://schemas.microsoft.com/office/word' w:val='15'/></w:compat>"
    )
    found = document(p("a"), settings=settings)
    assert (found.default_tab, found.even_odd_headers, found.no_html_autospacing, found.compat) == (567, True, True, 15)
    assert document(p("a")).compat == 12


def test_embedded_fonts_lose_their_veil() -> None:
    key = "{00112233-4455-6677-8899-AABBCCDDEEFF}"
    mask = bytes.fromhex("ffeeddccbbaa99887766554433221100")
    plain = b"\x00\x01\x00\x00" + bytes(range(60))
    veiled = bytes(byte ^ mask[i % 16] for i, byte in enumerate(plain[:32])) + plain[32:]
    files: dict[str, bytes | str] = {
        "word/fonts/f.odttf": veiled,
        "word/_rels/fontTable.xml.rels": relationships(e=("font", "fonts/f.odttf")),
    }
    table = f"<w:font w:name='Bonum'><w:embedRegular r:id='e' w:fontKey='{key}'/></w:font>"
    assert document(p("a"), fontTable=table, files=files).embedded_fonts == {"Bonum|regular": plain}


def test_a_note_mark_counts_nothing_in_the_source() -> None:
    body = p("<w:r><w:footnoteReference w:id='1'/></w:r>" + r("sesudah"))
    found = document(body, footnotes=f"<w:footnote w:id='1'>{p('x')}</w:footnote>")
    first = found.sections[0].content[0]
    assert isinstance(first, box.Paragraph)
    assert found.source_text[0] == "sesudah"
    assert isinstance(first.content[1], box.Text)
    assert first.content[1].start == 0
    assert text(first) == "1sesudah"
