"""A table's last rows keep with the blocks after it."""

from __future__ import annotations

from lkip_docgen.pdf import box
from lkip_docgen.pdf.layout import layout
from lkip_docgen.pdf.page import TextItem


def _p(text: str, *, keep: bool = False, source: int = 0) -> box.Paragraph:
    isi = (box.Text(text, box.CharStyle()),) if text else ()
    return box.Paragraph(isi, keep_next=keep, source=source)


def _table(texts: list[str], *, keep: bool) -> box.Table:
    rows = tuple(box.Row((box.Cell((_p(t, keep=keep),)),)) for t in texts)
    return box.Table((4000,), rows)


def _pages(blocks: list[box.Block], lines: int) -> list[str]:
    # Ten-point Arial: a line is 230 twips.
    section = box.Section(tuple(blocks), height=2880 + 230 * lines)
    hasil = layout(box.Document((section,)))
    return ["".join(i.text for i in p.items if isinstance(i, TextItem)) for p in hasil.pages]


def test_rows_move_with_an_empty_paragraph_that_keeps_with_a_signature_table() -> None:
    fill: list[box.Block] = [_p(str(n)) for n in range(6)]
    blocks = [*fill, _table(["a", "b"], keep=True), _p("", keep=True), _table(["x"], keep=True)]
    assert _pages(blocks, 9) == ["012345", "abx"]


def test_a_single_keeping_row_moves_too() -> None:
    fill: list[box.Block] = [_p(str(n)) for n in range(6)]
    blocks = [*fill, _table(["a"], keep=True), _p("", keep=True), _table(["x"], keep=True)]
    assert _pages(blocks, 8) == ["012345", "ax"]


def test_rows_that_do_not_keep_stay() -> None:
    fill: list[box.Block] = [_p(str(n)) for n in range(6)]
    blocks = [*fill, _table(["a", "b"], keep=False), _p("", keep=True), _table(["x"], keep=True)]
    assert _pages(blocks, 9) == ["012345ab", "x"]
