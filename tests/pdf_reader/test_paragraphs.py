"""Paragraph properties, fields, links, bookmarks, equations."""

from __future__ import annotations

from lkip_docgen.pdf import box

from .docx_bytes import blocks, document, field, p, paragraph, r, style, text, texts


def test_indents_and_spacing_are_carried() -> None:
    properties = (
        "<w:ind w:left='720' w:hanging='360' w:right='100'/>"
        "<w:spacing w:before='120' w:after='60' w:line='360' w:lineRule='auto'/>"
        "<w:jc w:val='both'/><w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:widowControl w:val='0'/><w:contextualSpacing/>"
    )
    found = paragraph(p("a", properties))
    assert (found.left, found.first, found.right, found.before, found.after) == (720, -360, 100, 120, 60)
    assert (found.line, found.line_rule, found.align) == (360, "auto", "both")
    assert (found.keep_next, found.keep_lines, found.page_break_before, found.contextual) == (True, True, True, True)
    assert not found.widow_control


def test_a_later_first_line_replaces_an_inherited_hanging() -> None:
    styles = style("A", "<w:pPr><w:ind w:left='720' w:hanging='360'/></w:pPr>")
    found = paragraph(p("a", "<w:pStyle w:val='A'/><w:ind w:firstLine='200'/>"), styles=styles)
    assert (found.left, found.first) == (720, 200)


def test_measures_may_name_their_unit() -> None:
    found = paragraph(p("a", "<w:ind w:left='1in' w:right='12pt'/>"))
    assert (found.left, found.right) == (1440, 240)


def test_tab_stops_add_up_and_can_be_cleared() -> None:
    styles = style(
        "A", "<w:pPr><w:tabs><w:tab w:val='left' w:pos='500'/><w:tab w:val='left' w:pos='900'/></w:tabs></w:pPr>"
    )
    direct = "<w:tabs><w:tab w:val='clear' w:pos='500'/><w:tab w:val='right' w:leader='dot' w:pos='800'/></w:tabs>"
    found = paragraph(p("a", "<w:pStyle w:val='A'/>" + direct), styles=styles)
    assert found.tabs == (box.TabStop(800, "right", "."), box.TabStop(900, "left"))


def test_borders_and_shading_are_carried() -> None:
    properties = (
        "<w:pBdr><w:bottom w:val='double' w:sz='6' w:space='1' w:color='auto'/></w:pBdr>"
        "<w:shd w:val='clear' w:fill='D9D9D9'/>"
    )
    found = paragraph(p("a", properties))
    assert found.borders == box.Borders(bottom=box.Line("double", 45, None, 20))
    assert found.shade == "D9D9D9"


def test_a_heading_has_its_outline_level_and_built_in_name() -> None:
    styles = (
        "<w:style w:type='paragraph' w:styleId='Judul1'><w:name w:val='heading 1'/><w:pPr>"
        "<w:outlineLvl w:val='0'/></w:pPr></w:style>"
    )
    found = paragraph(p("BAB I", "<w:pStyle w:val='Judul1'/>"), styles=styles)
    assert (found.outline, found.style_id, found.style_name) == (0, "Judul1", "heading 1")


def test_a_page_field_keeps_its_cached_text_apart() -> None:
    found = paragraph(p(r("hal. ") + field(" PAGE \\* roman ", "iv") + r(" x")))
    item = next(item for item in found.content if isinstance(item, box.PageField))
    assert (item.kind, item.cached, item.number_format, item.start) == ("PAGE", "iv", "lowerRoman", 5)
    assert text(found) == "hal. {PAGE} x"


def test_mergeformat_does_not_hide_the_number_format() -> None:
    found = paragraph(p(field("PAGE \\* ROMAN \\* MERGEFORMAT", "IV")))
    assert isinstance(found.content[0], box.PageField)
    assert found.content[0].number_format == "upperRoman"


def test_a_simple_field_is_read_like_a_complex_one() -> None:
    found = paragraph(p(f"<w:fldSimple w:instr='NUMPAGES'>{r('80')}</w:fldSimple>"))
    assert [(item.kind, item.cached) for item in found.content if isinstance(item, box.PageField)] == [
        ("NUMPAGES", "80")
    ]


def test_other_fields_show_their_cached_result() -> None:
    assert text(paragraph(p(r("Tabel 3.") + field(" SEQ Tabel \\* ARABIC ", "1")))) == "Tabel 3.1"


def test_a_field_inside_an_instruction_is_not_shown() -> None:
    inner = field("PAGE", "9")
    body = p(
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>IF </w:instrText></w:r>"
        + inner
        + "<w:r><w:instrText> = 1 a b</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
        + r("hasil")
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )
    assert text(paragraph(body)) == "hasil"


def test_a_table_of_contents_keeps_its_paragraphs_and_its_page_references() -> None:
    reference_xml = field("PAGEREF _Toc1 \\h", "1")
    body = p(
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC \\o \"1-3\" \\h</w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
        f"<w:hyperlink w:anchor='_Toc1'>{r('BAB I')}<w:r><w:tab/></w:r>{reference_xml}</w:hyperlink>"
    ) + p(r("BAB II") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>")
    found = blocks(body)
    assert texts(found) == ["BAB I\t{PAGEREF}", "BAB II"]
    assert isinstance(found[0], box.Paragraph)
    reference = found[0].content[2]
    assert isinstance(reference, box.PageField)
    assert (reference.argument, reference.link) == ("_Toc1", "#_Toc1")


def test_hyperlinks_give_their_target() -> None:
    body = p(
        f"<w:hyperlink r:id='a'>{r('laman')}</w:hyperlink>" + field('HYPERLINK "https://b.id/" \\l "x"', "b") + r("c")
    )
    found = paragraph(body, links={"a": ("hyperlink", "https://a.id/")})
    assert [item.link for item in found.content if isinstance(item, box.Text)] == [
        "https://a.id/",
        "https://b.id/#x",
        None,
    ]


def test_bookmarks_are_destinations_also_between_paragraphs() -> None:
    body = (
        p("a") + "<w:bookmarkStart w:id='1' w:name='luar'/>" + p("<w:bookmarkStart w:id='2' w:name='dalam'/>" + r("b"))
    )
    found = blocks(body)[1]
    assert isinstance(found, box.Paragraph)
    assert [item.name for item in found.content if isinstance(item, box.Anchor)] == ["luar", "dalam"]


def test_content_controls_are_transparent() -> None:
    body = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('a')}</w:sdtContent></w:sdt>" + p(
        f"<w:sdt><w:sdtContent>{r('b')}</w:sdtContent></w:sdt>"
    )
    assert texts(blocks(body)) == ["a", "b"]


def test_alternate_content_takes_the_choice_that_is_understood_else_the_fallback() -> None:
    body = p(
        f"<mc:AlternateContent><mc:Choice Requires='cx'>{r('baru')}</mc:Choice>"
        f"<mc:Fallback>{r('lama')}</mc:Fallback></mc:AlternateContent>"
        f"<mc:AlternateContent><mc:Choice Requires='wps'>{r('baru')}</mc:Choice>"
        f"<mc:Fallback>{r('lama')}</mc:Fallback></mc:AlternateContent>"
    )
    assert text(paragraph(body)) == "lamabaru"


def test_text_boxes_stand_in_the_flow_after_their_paragraph_with_a_warning() -> None:
    box_xml = (
        "<w:r><w:drawing><wp:inline><wp:extent cx='1' cy='1'/><wp:docPr id='1' name='x'/><a:graphic><a:graphicData uri='wps'>"
        f"<wps:wsp><wps:txbx><w:txbxContent>{p('isi kotak')}</w:txbxContent></wps:txbx></wps:wsp>"
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
    found = document(p(r("sebelum") + box_xml) + p("sesudah"))
    assert texts(found.sections[0].content) == ["sebelum", "isi kotak", "sesudah"]
    assert [warning.kind for warning in found.warnings] == ["kotak-teks"]


def test_paragraphs_are_numbered_in_document_order_and_carry_their_text() -> None:
    body = (
        p("satu")
        + "<w:tbl><w:tblGrid><w:gridCol w:w='1'/></w:tblGrid><w:tr><w:tc>"
        + p("dua")
        + "</w:tc></w:tr></w:tbl>"
        + p("tiga")
    )
    found = document(body)
    last = found.sections[0].content[2]
    assert isinstance(last, box.Paragraph)
    assert last.source == 2
    assert found.source_text == ("satu", "dua", "tiga")


def test_an_empty_paragraph_with_a_deleted_mark_is_gone() -> None:
    assert texts(blocks(p("", "<w:rPr><w:del w:id='1'/></w:rPr>") + p("a"))) == ["a"]


def test_a_fraction_in_an_equation_keeps_its_shape() -> None:
    body = p(
        "<m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>realisasi</m:t></m:r></m:num><m:den><m:r><m:t>target</m:t></m:r></m:den></m:f>"
        "<m:r><m:rPr><m:sty m:val='p'/></m:rPr><m:t>×100%</m:t></m:r></m:oMath></m:oMathPara>"
    )
    equation = paragraph(body).content[0]
    assert isinstance(equation, box.Equation)
    assert equation.display
    fraction, rest = equation.content
    assert isinstance(fraction, box.MathFraction)
    assert isinstance(rest, box.MathRun)
    assert rest.plain


def test_scripts_and_delimiters_keep_their_shape_and_the_rest_is_flattened() -> None:
    run = "<m:r><m:t>x</m:t></m:r>"
    body = p(
        f"<m:oMath><m:sSup><m:e>{run}</m:e><m:sup>{run}</m:sup></m:sSup>"
        f"<m:d><m:dPr><m:begChr m:val='['/><m:endChr m:val=']'/></m:dPr><m:e>{run}</m:e></m:d>"
        f"<m:acc><m:e>{run}</m:e></m:acc></m:oMath>"
    )
    equation = paragraph(body).content[0]
    assert isinstance(equation, box.Equation)
    kinds = [type(node).__name__ for node in equation.content]
    assert kinds == ["MathScript", "MathDelimiter", "MathRun"]


def test_a_tab_aligned_to_the_margin_becomes_a_stop_there() -> None:
    section = "<w:sectPr><w:pgSz w:w='12000' w:h='16000'/><w:pgMar w:left='1000' w:right='1000'/></w:sectPr>"
    body = p("<w:r><w:ptab w:relativeTo='margin' w:alignment='right' w:leader='none'/></w:r>") + section
    assert paragraph(body).tabs == (box.TabStop(10000, "right"),)
