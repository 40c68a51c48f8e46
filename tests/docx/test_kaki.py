"""Footers' tab stops on pages of other widths."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_docgen.docx.kaki import geser_tab
from lkip_docgen.docx.xml import STYLE_ID, Element, fragmen, w
from tests.docx.bantu import LANSKAP, NS, bangun, docx, p, xml

GAYA = {
    s.get(STYLE_ID, ""): s
    for s in fragmen(
        '<w:style w:styleId="A"><w:pPr><w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs></w:pPr></w:style>'
        '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
}


def _kaki(gaya: str, *tab: tuple[str, int]) -> Element:
    isi = "".join(f'<w:tab w:val="{j}" w:pos="{n}"/>' for j, n in tab)
    tabs = f"<w:tabs>{isi}</w:tabs>" if tab else ""
    return fragmen(f'<w:ftr><w:p><w:pPr><w:pStyle w:val="{gaya}"/>{tabs}</w:pPr></w:p></w:ftr>')[0]


def _tab(akar: Element) -> list[tuple[str | None, int]]:
    return [(t.get(w("val")), int(t.get(w("pos"), "0"))) for t in akar.iter(w("tab"))]


@settings(deadline=None)
@given(st.integers(15000, 30000))
def test_a_stop_at_the_margin_follows_it_and_others_stay(baru: int) -> None:
    akar = _kaki("B", ("center", 4500), ("left", 2000), ("right", 7000))
    geser_tab(akar, GAYA, 9000, baru)
    tinggal = {("left", 2000), ("right", 7000), ("clear", 4500), ("clear", 9000), ("center", baru // 2)}
    tinggal -= {("clear", baru // 2)}  # where the new centre stands there is nothing to clear
    assert set(_tab(akar)) >= tinggal
    assert _tab(akar)[-1] == ("right", baru)
    assert [n for _, n in _tab(akar)] == sorted(n for _, n in _tab(akar))


def test_nothing_is_written_where_the_width_is_the_same_or_no_stop_is_at_the_margin() -> None:
    sama, jauh = _kaki("A"), _kaki("", ("right", 7000))
    geser_tab(sama, GAYA, 9000, 9000)
    geser_tab(jauh, GAYA, 9000, 14000)
    assert (_tab(sama), _tab(jauh)) == ([], [("right", 7000)])


def test_the_masters_footer_reaches_the_margin_of_a_page_on_its_side(tmp_path: Path) -> None:
    kaki = '<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9106"/></w:tabs></w:pPr><w:r><w:t>K</w:t></w:r></w:p>'
    induk = docx(p(), kaki="K")
    induk = _dengan_kaki(induk, kaki)
    dokumen: Any
    dokumen, masalah = bangun(tmp_path, {"gaya": induk, "a": docx(p("x")), "b": docx(p("y"), LANSKAP)})
    assert masalah == []
    semua = [xml(dokumen, n) for n in sorted(dokumen.anggota()) if n.startswith("word/footer")]
    assert [_tab(k) for k in semua] == [[("right", 9106)], [("clear", 9106), ("right", 14038)]]
    assert len(xml(dokumen).findall(".//w:footerReference", NS)) == 2


def _dengan_kaki(data: bytes, isi: str) -> bytes:
    keluar = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as z, zipfile.ZipFile(keluar, "w") as baru:
        for n in z.namelist():
            teks = z.read(n)
            if n == "word/footer1.xml":
                awal = teks.index(b"<w:p>") if b"<w:p>" in teks else teks.index(b"<w:p ")
                teks = teks[:awal] + isi.encode() + b"</w:ftr>"
            baru.writestr(n, teks)
    return keluar.getvalue()
