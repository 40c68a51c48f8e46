"""Reading a tagged PDF's paragraphs, on one made here."""

from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name

from tests.tools.office_pdf import paragraf_office

ISI = (
    b"/P <</MCID 0>> BDC BT /F 10 Tf 72 700 Td (satu) Tj ET EMC "
    b"/Span <</MCID 1>> BDC BT /F 10 Tf 90 700 Td (tebal) Tj ET EMC "
    b"/Lbl <</MCID 2>> BDC BT /F 10 Tf 72 680 Td (a.) Tj ET EMC "
    b"/LBody <</MCID 3>> BDC BT /F 10 Tf 90 680 Td (butir) Tj ET EMC "
    b"/Artifact BMC BT /F 10 Tf 72 20 Td (kaki) Tj ET EMC "
    b"/P <</MCID 4>> BDC BT 0 10 -10 0 300 300 Tm /F 1 Tf (tegak) Tj ET EMC"
)


def _unsur(pdf: pikepdf.Pdf, peran: str, *anak: object) -> pikepdf.Object:
    return pdf.make_indirect(Dictionary(S=Name("/" + peran), K=Array(anak), Pg=pdf.pages[0].obj))


def _tulis(berkas: Path) -> None:
    pdf = pikepdf.new()
    halaman = pdf.add_blank_page(page_size=(595, 842))
    fon = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    halaman.Resources = Dictionary(Font=Dictionary(F=pdf.make_indirect(fon)))
    halaman.Contents = pdf.make_stream(ISI)
    butir = _unsur(pdf, "LI", _unsur(pdf, "Lbl", 2), _unsur(pdf, "LBody", 3))
    dokumen = _unsur(
        pdf, "Document", _unsur(pdf, "Isi", 0, _unsur(pdf, "Span", 1)), _unsur(pdf, "L", butir), _unsur(pdf, "P", 4)
    )
    peran = Dictionary({"/Isi": Name.P})
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=dokumen, RoleMap=peran))
    pdf.save(berkas)


def test_paragraphs_come_in_order_without_artifacts_and_turned_text(tmp_path: Path) -> None:
    _tulis(tmp_path / "a.pdf")
    semua, halaman = paragraf_office(tmp_path / "a.pdf")
    assert halaman == 1
    assert [[(b.x, b.y, b.teks) for b in p.baris] for p in semua] == [
        [(72, 142, "satutebal")],
        [(72, 162, "a.butir")],
    ]
