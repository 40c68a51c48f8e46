"""What stays together on a page."""

from __future__ import annotations

from lxml import etree

from lkip_docgen.docx.ikatan import ikat_baris_terakhir, ikat_tanda_tangan
from lkip_docgen.docx.xml import W_NS, Element, w

_KEEP = f".//{w('keepNext')}"


def _body(isi: str) -> Element:
    return etree.fromstring(f'<w:body xmlns:w="{W_NS}">{isi}</w:body>')


def _p(teks: str = "") -> str:
    return f"<w:p><w:r><w:t>{teks}</w:t></w:r></w:p>" if teks else "<w:p/>"


def _tabel(baris: list[str], judul: str = "", kepala: int = 0) -> str:
    isi = "".join(
        f"<w:tr><w:trPr>{'<w:tblHeader/>' if n < kepala else ''}</w:trPr><w:tc>{_p(t)}</w:tc></w:tr>"
        for n, t in enumerate(baris)
    )
    pr = f'<w:tblPr><w:tblCaption w:val="{judul}"/></w:tblPr>' if judul else "<w:tblPr/>"
    return f"<w:tbl>{pr}{isi}</w:tbl>"


def _terikat(body: Element) -> list[str]:
    return ["".join(t.text or "" for t in p.iter(w("t"))) for p in body.iter(w("p")) if p.find(_KEEP) is not None]


def test_the_last_paragraph_with_words_stays_with_the_signature() -> None:
    body = _body(_p("awal") + _p("akhir") + _p() + _tabel(["Camat"], "Blok tanda tangan"))
    ikat_tanda_tangan(body)
    assert _terikat(body) == ["akhir", ""]


def test_the_last_rows_of_a_table_stay_with_the_signature() -> None:
    body = _body(_tabel(["a", "b", "c"]) + _p() + _tabel(["Bupati"], "Tanda tangan kedua pihak"))
    ikat_tanda_tangan(body)
    assert _terikat(body) == ["b", "c", ""]


def test_another_table_binds_nothing_before_it() -> None:
    body = _body(_p("teks") + _tabel(["a"], "Jumlah pegawai"))
    ikat_tanda_tangan(body)
    assert _terikat(body) == []


def test_the_row_before_the_last_keeps_with_it_under_a_repeated_header() -> None:
    body = _body(_tabel(["No", "1", "2", "Jumlah"], kepala=1))
    ikat_baris_terakhir(body)
    assert _terikat(body) == ["2"]


def test_a_table_of_one_row_is_left_alone() -> None:
    body = _body(_tabel(["No", "1"], kepala=1))
    ikat_baris_terakhir(body)
    assert _terikat(body) == []


def test_the_last_row_stays_with_the_source_line_below_the_table() -> None:
    sumber = '<w:p><w:pPr><w:pStyle w:val="SumberData"/></w:pPr><w:r><w:t>Sumber</w:t></w:r></w:p>'
    body = _body(_tabel(["a", "b"]) + sumber)
    ikat_baris_terakhir(body)
    assert _terikat(body) == ["b"]
