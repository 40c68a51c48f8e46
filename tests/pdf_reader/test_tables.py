"""Tables: grid, merges, and the lines, shading and margins of each cell."""

from __future__ import annotations

from lkip_docgen.pdf import box

from .docx_bytes import blocks, document, p, style, table, tbl, tc, texts, tr

GRID = (
    "<w:tblBorders>"
    + "".join(f"<w:{side} w:val='single' w:sz='8'/>" for side in ("top", "left", "bottom", "right"))
    + "<w:insideH w:val='single' w:sz='4'/><w:insideV w:val='dotted' w:sz='4'/></w:tblBorders>"
)
LOOK = "<w:tblLook w:firstRow='1' w:lastRow='0' w:firstColumn='0' w:lastColumn='0' w:noHBand='0' w:noVBand='1'/>"


def region(kind: str, inner: str) -> str:
    return f"<w:tblStylePr w:type='{kind}'>{inner}</w:tblStylePr>"


def test_outer_and_inside_lines_go_to_the_cells_edges() -> None:
    found = table(tbl(tr(tc("a"), tc("b")), tr(tc("c"), tc("d")), properties=GRID))
    lines = found.rows[0].cells[0].borders
    assert lines.top == lines.left == box.Line("single", 20)
    assert lines.bottom == box.Line("single", 10)
    assert lines.right == box.Line("dotted", 10)
    assert found.inside_h == box.Line("single", 10)


def test_a_cells_own_nil_takes_the_tables_line_away() -> None:
    cell = tc("a", "<w:tcBorders><w:top w:val='nil'/></w:tcBorders>")
    assert table(tbl(tr(cell), properties=GRID, grid=(1000,))).rows[0].cells[0].borders.top is None


def test_spans_and_vertical_merges_are_carried() -> None:
    found = table(
        tbl(
            tr(tc("a", "<w:gridSpan w:val='2'/>"), tc("b", "<w:vMerge w:val='restart'/>")),
            tr(tc("c"), tc("d"), tc("", "<w:vMerge/>").replace("</w:tc>", "<w:p/></w:tc>")),
            grid=(500, 500, 500),
        )
    )
    assert [cell.span for cell in found.rows[0].cells] == [2, 1]
    assert found.rows[0].cells[1].merge == "restart"
    assert found.rows[1].cells[2].merge == "continue"


def test_a_continued_merge_that_nothing_began_begins_one() -> None:
    found = table(tbl(tr(tc("a", "<w:vMerge/>")), grid=(1000,)))
    assert found.rows[0].cells[0].merge == "restart"


def test_the_old_horizontal_merge_becomes_a_span() -> None:
    cells = tc("a", "<w:hMerge w:val='restart'/>"), tc(p(""), "<w:hMerge/>")
    assert [cell.span for cell in table(tbl(tr(*cells))).rows[0].cells] == [2]


def test_row_properties_are_carried() -> None:
    properties = (
        "<w:gridBefore w:val='1'/><w:gridAfter w:val='1'/><w:cantSplit/>"
        "<w:trHeight w:val='500' w:hRule='exact'/><w:tblHeader/>"
    )
    row = table(tbl(tr(tc("a"), properties=properties), grid=(1, 2, 3))).rows[0]
    assert (row.grid_before, row.grid_after, row.cant_split, row.header) == (1, 1, True, True)
    assert (row.height, row.height_rule) == (500, "exact")


def test_only_header_rows_at_the_top_repeat() -> None:
    header = "<w:tblHeader/>"
    found = table(tbl(tr(tc("a"), properties=header), tr(tc("b")), tr(tc("c"), properties=header), grid=(1000,)))
    assert [row.header for row in found.rows] == [True, False, False]


def test_a_deleted_row_is_gone() -> None:
    found = table(tbl(tr(tc("a"), properties="<w:del w:id='1'/>"), tr(tc("b")), grid=(1000,)))
    assert len(found.rows) == 1


def test_cell_margins_come_from_style_table_and_cell_in_that_order() -> None:
    styles = style(
        "T",
        "<w:tblPr><w:tblCellMar><w:top w:w='10' w:type='dxa'/><w:left w:w='20' w:type='dxa'/></w:tblCellMar></w:tblPr>",
        kind="table",
    )
    properties = "<w:tblStyle w:val='T'/><w:tblCellMar><w:left w:w='30' w:type='dxa'/></w:tblCellMar>"
    cells = tc("a"), tc("b", "<w:tcMar><w:right w:w='40' w:type='dxa'/></w:tcMar>")
    found = table(tbl(tr(*cells), properties=properties), styles=styles)
    assert [cell.margins for cell in found.rows[0].cells] == [(10, 108, 0, 30), (10, 40, 0, 30)]
    assert found.cell_left == 30


def test_width_indent_and_alignment_are_carried() -> None:
    properties = "<w:tblW w:w='2500' w:type='pct'/><w:tblInd w:w='100' w:type='dxa'/><w:jc w:val='center'/>"
    found = table(tbl(tr(tc("a")), properties=properties, grid=(1000,)))
    assert (found.width, found.width_pct, found.indent, found.align) == (None, 50.0, 100, "center")


def test_a_missing_grid_comes_from_the_cells() -> None:
    cells = tc("a", "<w:tcW w:w='700' w:type='dxa'/>"), tc("b", "<w:tcW w:w='900' w:type='dxa'/>")
    assert table(tbl(tr(*cells), grid=())).grid == (700, 900)


def test_the_first_row_of_a_table_style_has_its_own_look() -> None:
    styles = style(
        "T",
        region(
            "firstRow",
            "<w:rPr><w:b/></w:rPr><w:pPr><w:jc w:val='center'/></w:pPr><w:tcPr><w:shd w:val='clear' w:fill='D9D9D9'/></w:tcPr>",
        )
        + region("band1Horz", "<w:tcPr><w:shd w:val='clear' w:fill='EEEEEE'/></w:tcPr>"),
        kind="table",
    )
    rows = [tr(tc("a")), tr(tc("b")), tr(tc("c"))]
    found = table(tbl(*rows, properties="<w:tblStyle w:val='T'/>" + LOOK, grid=(1000,)), styles=styles)
    assert [row.cells[0].shade for row in found.rows] == ["D9D9D9", "EEEEEE", None]
    first, second = (row.cells[0].content[0] for row in found.rows[:2])
    assert isinstance(first, box.Paragraph)
    assert isinstance(second, box.Paragraph)
    assert (first.align, second.align) == ("center", "left")
    assert (first.mark.bold, second.mark.bold) == (True, False)


def test_a_corner_wins_over_its_row_and_column() -> None:
    shade = "<w:tcPr><w:shd w:val='clear' w:fill='{}'/></w:tcPr>"
    styles = style(
        "T",
        region("nwCell", shade.format("111111"))
        + region("firstRow", shade.format("222222"))
        + region("firstCol", shade.format("333333")),
        kind="table",
    )
    look = "<w:tblLook w:val='00A0'/>"
    found = table(
        tbl(tr(tc("a"), tc("b")), tr(tc("c"), tc("d")), properties="<w:tblStyle w:val='T'/>" + look), styles=styles
    )
    assert [cell.shade for row in found.rows for cell in row.cells] == ["111111", "222222", "333333", None]


def test_a_first_rows_bottom_line_is_drawn_below_it_only() -> None:
    styles = style(
        "T",
        region("firstRow", "<w:tcPr><w:tcBorders><w:bottom w:val='single' w:sz='12'/></w:tcBorders></w:tcPr>"),
        kind="table",
    )
    found = table(
        tbl(tr(tc("a")), tr(tc("b")), properties="<w:tblStyle w:val='T'/>" + LOOK, grid=(1000,)), styles=styles
    )
    assert [row.cells[0].borders.bottom for row in found.rows] == [box.Line("single", 30), None]


def test_a_tables_own_lines_win_over_its_styles_regions() -> None:
    styles = style(
        "T", region("firstRow", "<w:tcPr><w:tcBorders><w:top w:val='nil'/></w:tcBorders></w:tcPr>"), kind="table"
    )
    found = table(tbl(tr(tc("a")), properties="<w:tblStyle w:val='T'/>" + GRID + LOOK, grid=(1000,)), styles=styles)
    assert found.rows[0].cells[0].borders.top == box.Line("single", 20)


def test_tables_nest_and_wrappers_are_transparent() -> None:
    inner = tbl(tr(tc("dalam")), grid=(500,)) + p("")
    row = f"<w:sdt><w:sdtContent>{tr('<w:sdt><w:sdtContent>' + tc(inner) + '</w:sdtContent></w:sdt>')}</w:sdtContent></w:sdt>"
    found = table(tbl(row, grid=(1000,)))
    nested = found.rows[0].cells[0].content[0]
    assert isinstance(nested, box.Table)
    assert texts(nested.rows[0].cells[0].content) == ["dalam"]


def test_turned_text_and_vertical_alignment_are_carried() -> None:
    cell = (
        table(tbl(tr(tc("a", "<w:textDirection w:val='btLr'/><w:vAlign w:val='center'/>")), grid=(1000,)))
        .rows[0]
        .cells[0]
    )
    assert (cell.direction, cell.valign) == ("btLr", "center")


def test_a_floating_table_is_placed_in_the_flow_with_a_warning() -> None:
    found = document(tbl(tr(tc("a")), properties="<w:tblpPr w:tblpXSpec='center'/>", grid=(1000,)) + p("b"))
    first = found.sections[0].content[0]
    assert isinstance(first, box.Table)
    assert first.align == "center"
    assert [warning.kind for warning in found.warnings] == ["tabel-mengambang"]


def test_a_table_without_cells_leaves_nothing() -> None:
    assert texts(blocks(tbl(grid=(1,)) + p("a"))) == ["a"]
