"""The pages of LK8: each example is a small Word file that the PDF step draws, or a built report with a scan in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from lkip_docgen.checks.katalog_pdf import KATALOG_PDF
from lkip_docgen.checks.kode import Kode
from lkip_docgen.diagnostics import ContentError, Diagnostic
from lkip_docgen.fonts import face
from lkip_docgen.pipeline import Folder, bangun
from lkip_docgen.pipeline import pdf as ke_pdf
from tests.checks.contoh import BERAT, gambar, templat_kecil
from tests.checks.lembar import pdf, pdf_pindaian
from tests.content.kantor import TAHUN, tulis_kantor
from tests.pdf_reader.docx_bytes import members, p, picture, relationships, zipped

Temuan = tuple[Diagnostic, ...]
Coba = Callable[[Path, str, bool], Temuan]
"""Tries an example in a folder; the bool says whether it is the good one."""

_INLINE = (
    "<w:r><w:drawing><wp:inline><wp:extent cx='1270000' cy='635000'/><wp:docPr id='1' name='x' descr='Peta'/>{}"
    "</wp:inline></w:drawing></w:r>"
)
_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><defs><linearGradient id="g"><stop offset="0" '
    'stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient></defs>'
    '<rect width="40" height="20" fill="url(#g)"/></svg>'
)


def _gambarkan(tmp: Path, isi: bytes) -> Temuan:
    tmp.mkdir()
    (tmp / "surat.docx").write_bytes(isi)
    return ke_pdf(tmp / "surat.docx", tmp / "surat.pdf")[1]


def _word(ubah: Callable[[Document, str, bool], None]) -> Coba:
    """A document that python-docx makes."""

    def coba(tmp: Path, contoh: str, benar: bool) -> Temuan:
        d = docx.Document()
        ubah(d, contoh, benar)
        keluar = io.BytesIO()
        d.save(keluar)
        return _gambarkan(tmp, keluar.getvalue())

    return coba


def _xml(salah: bytes, benar: bytes) -> Coba:
    """Two documents whose parts python-docx can't make."""
    return lambda tmp, _contoh, baik: _gambarkan(tmp, benar if baik else salah)


def _bergambar(isi: str = "", **berkas: bytes | str) -> bytes:
    """A document of a paragraph with a picture, or with ``isi``; ``berkas`` are media by ending."""
    tautan = {"gambar": ("image", "media/a.png"), "svg": ("image", "media/a.svg")}
    media: dict[str, bytes | str] = {f"word/media/a.{x}": data for x, data in {"png": gambar("PNG"), **berkas}.items()}
    return zipped(members(p(isi or _INLINE.format(picture())), links=tautan, files=media))


_PNG_BIASA = _bergambar()


def _tautan_luar() -> bytes:
    luar = {"gambar": ("image", "https://contoh.go.id/peta.png")}
    return zipped(members(p(_INLINE.format(picture().replace("r:embed", "r:link"))), links=luar))


def _panah() -> str:
    return (
        "<w:r><w:drawing><wp:inline><wp:extent cx='127000' cy='63500'/><wp:docPr id='1' name='Panah' descr='Panah'/>"
        "<a:graphic><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'><wps:wsp>"
        "<wps:spPr><a:prstGeom prst='rightArrow'/></wps:spPr></wps:wsp></a:graphicData></a:graphic>"
        "</wp:inline></w:drawing></w:r>"
    )


def _smartart() -> str:
    uri = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
    return _INLINE.format(
        f"<a:graphic><a:graphicData uri='{uri}'><dgm:relIds xmlns:dgm='{uri}'/></a:graphicData></a:graphic>"
    )


_SVG_PUNYA = "<a:extLst><a:ext><asvg:svgBlip r:embed='svg'/></a:ext></a:extLst></a:blip>"


def _hanya_svg() -> bytes:
    """The drawing without the picture that Word keeps beside it."""
    return _bergambar(_INLINE.format(picture().replace('r:embed="gambar"/>', f">{_SVG_PUNYA}")), svg=_SVG)


def _dengan_png() -> bytes:
    return _bergambar(
        _INLINE.format(picture().replace('r:embed="gambar"/>', f'r:embed="gambar">{_SVG_PUNYA}')), svg=_SVG
    )


def _huruf(*, utuh: bool) -> bytes:
    """A font table that embeds a font, which is there or not."""
    kunci = "{00000000-0000-0000-0000-000000000000}"
    berkas: dict[str, bytes | str] = {"word/_rels/fontTable.xml.rels": relationships(e=("font", "fonts/f.odttf"))}
    if utuh:
        berkas["word/fonts/f.odttf"] = face("Arial").path.read_bytes()
    tabel = f"<w:font w:name='Bonum'><w:embedRegular r:id='e' w:fontKey='{kunci}'/></w:font>"
    return zipped(members(p("Isi surat"), fontTable=tabel, files=berkas))


def _alinea(d: Document, teks: str) -> None:
    d.add_paragraph(teks)


def _karakter(tmp: Path, contoh: str, _benar: bool) -> Temuan:
    """A report that prints the example."""
    templat = templat_kecil(tmp / "templat", lambda d: _alinea(d, contoh))
    try:
        return bangun(TAHUN, Folder(tulis_kantor(tmp), templat, tmp / "build"))[0].diagnostik
    except ContentError as e:
        return e.diagnostics


def _tabel(d: Document, _contoh: str, benar: bool) -> None:
    tabel = d.add_table(2, 2)
    tabel.cell(0, 0).text = "Uraian"
    if not benar:
        tabel._tbl.tblPr.append(parse_xml(f"<w:tblpPr {nsdecls('w')} w:leftFromText='180' w:tblpXSpec='center'/>"))
    d.add_paragraph("Teks di samping tabel.")


def _baris(d: Document, contoh: str, _benar: bool) -> None:
    tabel = d.add_table(1, 1)
    tabel.rows[0].height = Cm(0.5)
    tabel.rows[0].height_rule = WD_ROW_HEIGHT_RULE.EXACTLY if "Exactly" in contoh else WD_ROW_HEIGHT_RULE.AT_LEAST
    tabel.cell(0, 0).text = "Satu"
    for kata in ("Dua", "Tiga"):
        tabel.cell(0, 0).add_paragraph(kata).runs[0].font.size = Pt(12)


def _bidang(d: Document, _contoh: str, benar: bool) -> None:
    if benar:
        d.add_paragraph("Butir pertama", "List Number")
    else:
        d.add_paragraph()._p.append(parse_xml(f"<w:fldSimple {nsdecls('w')} w:instr=' AUTONUM '/>"))


def _tautan(d: Document, _contoh: str, benar: bool) -> None:
    w = nsdecls("w")
    d.add_paragraph()._p.append(
        parse_xml(f"<w:hyperlink {w} w:anchor='capaian'><w:r><w:t>Lihat capaian</w:t></w:r></w:hyperlink>")
    )
    sasaran = d.add_paragraph("Capaian kinerja")
    if benar:
        sasaran._p.insert(0, parse_xml(f"<w:bookmarkStart {w} w:id='1' w:name='capaian'/>"))
        sasaran._p.append(parse_xml(f"<w:bookmarkEnd {w} w:id='1'/>"))


def _pindaian(tmp: Path, _contoh: str, benar: bool) -> Temuan:
    """A report with a scan for its PK."""
    content = tulis_kantor(tmp, **{"2031/lampiran/pk.pdf": pdf_pindaian(1) if benar else pdf(1)})
    return bangun(TAHUN, Folder(content, templat_kecil(tmp / "templat"), tmp / "build"))[0].diagnostik


TEMPAT: dict[str, Coba] = {
    "LK801": _karakter,
    "LK802": _xml(_tautan_luar(), _PNG_BIASA),
    "LK803": _xml(_bergambar(_panah()), _PNG_BIASA),
    "LK804": _word(_tabel),
    "LK805": _word(_baris),
    "LK806": _xml(_huruf(utuh=False), _huruf(utuh=True)),
    "LK807": _word(_bidang),
    "LK808": _word(_tautan),
    "LK809": _xml(_bergambar(_smartart()), _PNG_BIASA),
    "LK810": _pindaian,
    "LK811": _xml(_hanya_svg(), _dengan_png()),
}
"""By code how its examples are tried."""


@pytest.mark.parametrize("k", KATALOG_PDF, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    semua = TEMPAT[k.kode](tmp_path / "salah", k.salah, False)
    salah = [d for d in semua if d.code == k.kode]
    assert {d.severity for d in salah} == {BERAT[k.berat]}, semua
    assert all(d.file and d.hint for d in salah), salah
    benar = TEMPAT[k.kode](tmp_path / "benar", k.benar, True)
    assert [d for d in benar if d.code == k.kode or d.severity == "error"] == []
    assert any(zipfile.is_zipfile(f) for f in (tmp_path / "benar").rglob("*.docx"))


def test_every_code_of_the_pdf_step_has_its_examples_tried() -> None:
    assert set(TEMPAT) == {k.kode for k in KATALOG_PDF}
