"""Files that can't be read say so plainly, and what can be read never crashes."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from lkip_docgen.pdf import box
from lkip_docgen.pdf.reader import Package, ReadError, body_paragraphs, paragraph_text, read

from .docx_bytes import NAMESPACES, document, field, members, p, r, text, zipped

DOCUMENT = "word/document.xml"


def code(source: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read(source)
    return caught.value.code


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (b"bukan apa-apa", "LK801"),
        (b"", "LK801"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "LK802"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1WordDocument", "LK803"),
        (b"PK\x03\x04terpotong", "LK804"),
        (zipped({"a.txt": b"a"}), "LK806"),
    ],
)
def test_what_is_no_docx_is_refused_by_its_kind(source: bytes, expected: str) -> None:
    assert code(source) == expected


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="tidak dapat dibuka"):
        read(tmp_path / "tiada.docx")


def test_another_office_file_is_refused() -> None:
    content = members("") | {DOCUMENT: b"<workbook xmlns='urn:x'/>"}
    assert code(zipped(content)) == "LK801"


def test_a_document_without_a_body_is_refused() -> None:
    assert code(zipped(members("") | {DOCUMENT: f"<w:document {NAMESPACES}/>".encode()})) == "LK806"


def test_broken_xml_is_refused() -> None:
    assert code(zipped(members("") | {DOCUMENT: b"<w:document"})) == "LK804"


@pytest.mark.parametrize("entity", ["<!ENTITY a 'b'>", "<!ENTITY a SYSTEM 'file:///etc/hostname'>"])
def test_a_dtd_is_refused(entity: str) -> None:
    xml = f"<!DOCTYPE x [{entity}]><w:document {NAMESPACES}><w:body>{p('&a;')}</w:body></w:document>"
    assert code(zipped(members("") | {DOCUMENT: xml.encode()})) == "LK807"


def test_a_member_past_the_bound_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lkip_docgen.pdf.reader.package.MAX_XML", 100)
    assert code(zipped(members(p("a" * 200)))) == "LK805"


def test_damaged_contents_are_refused() -> None:
    source = bytearray(zipped(members(p("utuh"))))
    at = source.index(b"utuh")
    source[at : at + 4] = b"rusa"
    assert code(bytes(source)) == "LK804"


def test_a_path_a_stream_and_a_package_read_alike(tmp_path: Path) -> None:
    content = members(p("a"))
    data = zipped(content)
    path = tmp_path / "a.docx"
    path.write_bytes(data)
    assert read(path) == read(data) == read(io.BytesIO(data)) == read(Package(content))


def test_a_package_may_hold_parsed_parts() -> None:
    content = members(p("a"))
    parsed: dict[str, bytes | etree._Element] = dict(content) | {DOCUMENT: etree.fromstring(content[DOCUMENT])}
    assert read(Package(parsed)) == read(zipped(content))


def test_strict_open_xml_reads_like_transitional() -> None:
    content = members(p("ketat", "<w:jc w:val='center'/>"))
    strict = {
        name: data.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, data in content.items()
    }
    assert read(zipped(strict)) == read(zipped(content))


def test_the_document_of_python_docx_is_read() -> None:
    import docx

    made = docx.Document()
    made.add_heading("Judul", 1)
    made.add_paragraph("isi", style="List Bullet")
    made.add_table(2, 2, style="Light Grid Accent 1").rows[0].cells[0].text = "sel"
    stream = io.BytesIO()
    made.save(stream)
    found = read(stream.getvalue())
    heading, item, grid = found.sections[0].content[:3]
    assert isinstance(heading, box.Paragraph)
    assert isinstance(item, box.Paragraph)
    assert isinstance(grid, box.Table)
    assert (heading.style_name, heading.outline) == ("heading 1", 0)
    assert item.label is not None
    assert item.label.text == "•"
    assert grid.rows[0].cells[0].borders.top is not None


PIECES = st.sampled_from(
    [
        r("kata "),
        r("tebal", "<w:b/>"),
        r("hilang", "<w:vanish/>"),
        "<w:r><w:tab/></w:r>",
        "<w:r><w:br/></w:r>",
        field("SEQ Tabel", "3"),
        field("PAGE", "12"),
        f"<w:ins>{r('sisip')}</w:ins>",
        f"<w:moveFrom>{r('pindah')}</w:moveFrom>",
        f"<w:hyperlink w:anchor='x'>{r('taut')}</w:hyperlink>",
        "<w:r><w:noBreakHyphen/></w:r>",
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>",
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>",
        f"<w:fldSimple w:instr='REF x'>{r('acu')}</w:fldSimple>",
    ]
)


@given(st.lists(PIECES, max_size=8))
def test_every_text_stands_at_its_offset_in_the_source(pieces: list[str]) -> None:
    body = p("".join(pieces))
    found = document(body)
    source = found.source_text[0]
    first = found.sections[0].content[0]
    assert isinstance(first, box.Paragraph)
    for item in first.content:
        if isinstance(item, box.Text):
            assert source[item.start : item.start + len(item.text)] == item.text
    root = etree.fromstring(f"<w:body {NAMESPACES}>{body}</w:body>")
    assert [paragraph_text(element) for element in body_paragraphs(root)] == [source]


@given(st.binary(max_size=40), st.integers(0, 2000))
def test_a_damaged_file_is_refused_or_read_but_never_crashes(noise: bytes, at: int) -> None:
    data = bytearray(zipped(members(p("a"), styles="", numbering="")))
    data[at : at + len(noise)] = noise
    with suppress(ReadError):
        read(bytes(data))


def test_reading_is_the_same_each_time() -> None:
    data = zipped(members(p(r("a", "<w:b/>")) + p("b")))
    assert read(data) == read(data)
    assert text(read(data).sections[0].content[1]) == "b"  # type: ignore[arg-type]  # a paragraph


def test_a_zip_with_absurd_sizes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lkip_docgen.pdf.reader.package.MAX_TOTAL", 10)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(DOCUMENT, b"0" * 10_000)
    assert code(buffer.getvalue()) == "LK805"
