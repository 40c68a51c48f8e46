"""The first pages of LK6: each example is tried with real templates, cut down to a part, through composing and building."""

from __future__ import annotations

import shlex
import shutil
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from lkip_docgen import cli
from lkip_docgen.checks.katalog_dokumen import KATALOG_DOKUMEN
from lkip_docgen.checks.katalog_foto import KATALOG_FOTO
from lkip_docgen.checks.katalog_lampiran import KATALOG_LAMPIRAN
from lkip_docgen.checks.kode import Kode
from lkip_docgen.content.slot import SLOT
from lkip_docgen.diagnostics import ContentError, Diagnostic
from lkip_docgen.docx.samakan import samakan
from lkip_docgen.pipeline import Folder, bangun, periksa
from tests.checks.contoh import BERAT, CONTOH, FOTO, SUSUNAN, TEMPLAT, Isi, Tempat, gambar, kantor, templat_kecil
from tests.checks.lembar import pdf
from tests.checks.test_contoh import RKT
from tests.content.kantor import TAHUN, narasi, tulis_kantor

Temuan = tuple[Diagnostic, ...]
Coba = Callable[[Path, str, bool], Temuan]
"""Tries an example in a folder; the bool says whether it is the good one."""


def _periksa(tmp: Path, content: Path, templat: Path) -> Temuan:
    return periksa(TAHUN, Folder(content, templat, tmp / "build"))


def _templat(ubah: Callable[[Document, str, bool], None], lain: Mapping[str, Isi] | None = None) -> Coba:
    """The example is in the template."""

    def coba(tmp: Path, contoh: str, benar: bool) -> Temuan:
        templat = templat_kecil(tmp / "templat", lambda d: ubah(d, contoh, benar))
        return _periksa(tmp, tulis_kantor(tmp, **(lain or {})), templat)

    return coba


def _isi(t: Tempat, *, foto: bool = False) -> Coba:
    """The example is in the content; with ``foto`` the template prints the photos."""

    def coba(tmp: Path, contoh: str, benar: bool) -> Temuan:
        templat = templat_kecil(tmp / "templat", _cetak_foto if foto else None)
        return _periksa(tmp, kantor(tmp, t, contoh, t.benar if benar else t.salah), templat)

    return coba


def _alinea(d: Document, contoh: str, _benar: bool = False) -> None:
    for baris in contoh.split("\n"):
        d.add_paragraph(baris)


def _baris_tabel(d: Document, contoh: str, _benar: bool) -> None:
    baris = contoh.split("\n")
    tabel = d.add_table(len(baris), 1)
    for sel, teks in zip(tabel.column_cells(0), baris, strict=True):
        sel.text = teks
    d.add_paragraph()


def _cetak_foto(d: Document) -> None:
    _alinea(d, "{%p for b in pk.baris %}\n{{p b.foto | foto }}\n{%p endfor %}")


# ---------------------------------------------------------------- templates


def _susunan(tmp: Path, contoh: str, _benar: bool) -> Temuan:
    templat = templat_kecil(tmp / "templat", susunan=SUSUNAN.replace('seksi: {nomor: "1"}', contoh, 1))
    return _periksa(tmp, tulis_kantor(tmp), templat)


def _bukan_word(tmp: Path, _contoh: str, benar: bool) -> Temuan:
    templat = templat_kecil(tmp / "templat")
    if not benar:
        (templat / "bab4.docx").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(4096))
    return _periksa(tmp, tulis_kantor(tmp), templat)


def _gaya_baru(d: Document) -> None:
    d.styles.add_style("JudulKu", WD_STYLE_TYPE.PARAGRAPH)


def _gaya_normal(d: Document) -> None:
    d.styles["Normal"].font.name = "Courier New"


def _gaya(ubah: Callable[[Document], None]) -> Coba:
    """A style changed in the part alone, or in the style master as well, and the parts refreshed from it."""

    def coba(tmp: Path, contoh: str, benar: bool) -> Temuan:
        gaya = "JudulKu" if ubah is _gaya_baru else None

        def bagian(d: Document) -> None:
            ubah(d)
            d.add_paragraph("Dinas", gaya)

        templat = templat_kecil(tmp / "templat", bagian)
        if benar:
            assert "lkip gaya" in contoh
            induk = docx.Document(str(templat / "gaya.docx"))
            ubah(induk)
            induk.save(str(templat / "gaya.docx"))
            samakan(templat)
        return _periksa(tmp, tulis_kantor(tmp), templat)

    return coba


def _penanda(d: Document, _contoh: str, benar: bool) -> None:
    for n in (1, 2):
        p = d.add_paragraph(f"Tabel {n}")
        if n == 1 or not benar:
            p._p.insert(0, parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="{n}" w:name="tabel_capaian"/>'))
            p._p.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="{n}"/>'))


def _judul_tabel(d: Document, isi: list[str], judul: str) -> None:
    tabel = d.add_table(1, 1)
    sel = tabel.cell(0, 0)
    sel.text = isi[0]
    for teks in isi[1:]:
        sel.add_paragraph(teks)
    pr = tabel._tbl.tblPr
    pr.append(parse_xml(f'<w:tblCaption {nsdecls("w")} w:val="{judul}"/>'))
    d.add_paragraph()


def _prototipe(tmp: Path, contoh: str, _benar: bool) -> Temuan:
    """The real RKT's table, whose title the example gives."""
    templat = templat_kecil(tmp / "templat")
    shutil.copy(TEMPLAT / "rkt.docx", templat)
    d = docx.Document(str(templat / "rkt.docx"))
    (judul,) = (c for c in d.element.body.iter(qn("w:tblCaption")) if c.get(qn("w:val")).startswith("prototipe:"))
    judul.set(qn("w:val"), contoh.removeprefix("Title: "))
    d.save(str(templat / "rkt.docx"))
    susunan = SUSUNAN.replace("bagian: pk, syarat: rkt", "bagian: rkt, syarat: rkt")
    (templat / "susunan.yaml").write_text(susunan, "utf-8")
    return _periksa(tmp, tulis_kantor(tmp, **{"2031/rkt.yaml": RKT}), templat)


def _karakter(tmp: Path, _contoh: str, benar: bool) -> Temuan:
    bab4 = narasi(SLOT["bab4"]) + f"\nTerima kasih{'' if benar else chr(2)} kepada semua pihak.\n"
    templat = templat_kecil(tmp / "templat", lambda d: _alinea(d, "{{p narasi.bab4.penutup }}"))
    return _periksa(tmp, tulis_kantor(tmp, **{"2031/narasi/bab4.md": bab4}), templat)


def _bagan(d: Document, _contoh: str, benar: bool) -> None:
    p = d.add_paragraph("Bagan")
    if benar:
        return
    bagian = Part(
        PackURI("/word/charts/chart1.xml"),
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        b"<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'/>",
        d.part.package,
    )
    rid = d.part.relate_to(bagian, RELATIONSHIP_TYPE.CHART)
    c = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    p.add_run()._r.append(
        parse_xml(
            f"<w:drawing {nsdecls('w', 'wp', 'a', 'r')}><wp:inline><wp:extent cx='9525' cy='9525'/>"
            f"<wp:docPr id='1' name='Bagan' descr='Bagan'/><a:graphic><a:graphicData uri='{c}'>"
            f"<c:chart xmlns:c='{c}' r:id='{rid}'/></a:graphicData></a:graphic></wp:inline></w:drawing>"
        )
    )


# ---------------------------------------------------------------- built


def _pixel_rusak() -> bytes:
    """A PNG whose chunks and checksums are whole and whose pixels can't be unpacked."""
    utuh = gambar("PNG")
    awal = utuh.index(b"IDAT")
    panjang = int.from_bytes(utuh[awal - 4 : awal], "big")
    isi = utuh[awal + 4 : awal + 20] + bytes(panjang - 16)
    crc = zlib.crc32(b"IDAT" + isi).to_bytes(4, "big")
    return utuh[: awal + 4] + isi + crc + utuh[awal + 8 + panjang :]


def _foto_rusak(tmp: Path, contoh: str, benar: bool) -> Temuan:
    t = Tempat("2031/foto.yaml", "# contoh", {"2031/foto.yaml": FOTO})
    content = kantor(tmp, t, contoh, {"2031/foto/rapat.png": gambar("PNG") if benar else _pixel_rusak()})
    folder = Folder(content, templat_kecil(tmp / "templat", _cetak_foto), tmp / "build")
    assert [d for d in periksa(TAHUN, folder) if d.severity == "error"] == []
    try:
        return bangun(TAHUN, folder)[0].diagnostik
    except ContentError as e:
        return e.diagnostics


def _perintah(tmp: Path, contoh: str, benar: bool) -> Temuan:
    """The example is a command; its findings are read off the screen's list."""
    content = tulis_kantor(tmp, **({"2031/rkt.yaml": RKT} if benar else {}))
    program, perintah, tahun, *argumen = shlex.split(contoh, comments=True)
    assert (program, perintah, tahun) == ("lkip", "build", str(TAHUN))
    folder = Folder(content, templat_kecil(tmp / "templat"), tmp / "build")
    sisa = ["--content", str(folder.content), "--templates", str(folder.templates), "--out", str(folder.out)]
    jadi = cli.main([perintah, tahun, *argumen, *sisa])
    assert (jadi == 0) == (folder.out / tahun).is_dir()
    try:
        return bangun(TAHUN, folder, dokumen=argumen[-1].split(","))[0].diagnostik
    except ContentError as e:
        assert jadi == 1
        return e.diagnostics


# ---------------------------------------------------------------- content


def _berkas(isi: Mapping[str, bytes]) -> Coba:
    """The example names files, a line each; ``isi`` has their content by ending."""

    def coba(tmp: Path, contoh: str, _benar: bool) -> Temuan:
        berkas: dict[str, Isi] = {f"2031/{n}": isi[n.rsplit(".", 1)[1]] for n in contoh.splitlines()}
        return _periksa(tmp, tulis_kantor(tmp, **berkas), templat_kecil(tmp / "templat"))

    return coba


_HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(600)
_LEMBAR = {"pdf": pdf(1), "jpg": gambar(lebar=1240, tinggi=1754), "heic": _HEIC}
_DAFTAR_FOTO = {
    "2031/foto.yaml": f"foto:\n  {CONTOH}",
    "2031/foto/rapat.jpg": gambar(),
    "2031/foto/apel.jpg": gambar(warna="red"),
}
_SURAT_TUGAS = {"2031/lampiran.yaml": f"lampiran:\n  {CONTOH}", "2031/lampiran/surat-tugas.pdf": pdf(1)}
_SATU_FOTO = ("2031/foto.yaml", "# contoh", {"2031/foto.yaml": FOTO})

TEMPAT: dict[str, Coba] = {
    "LK601": _susunan,
    "LK602": _bukan_word,
    "LK603": _templat(_alinea),
    "LK604": _templat(_baris_tabel),
    "LK605": _templat(_alinea),
    "LK606": _templat(_alinea),
    "LK607": _templat(_alinea),
    "LK608": _gaya(_gaya_baru),
    "LK609": _gaya(_gaya_normal),
    "LK610": _templat(_alinea),
    "LK611": _templat(_penanda),
    "LK612": _prototipe,
    "LK613": _karakter,
    "LK614": _foto_rusak,
    "LK615": _templat(_bagan),
    "LK616": _perintah,
    "LK617": _perintah,
    "LK620": _berkas(_LEMBAR),
    "LK621": _berkas(_LEMBAR),
    "LK622": _isi(Tempat("2031/lampiran.yaml", "# contoh", _SURAT_TUGAS)),
    "LK623": _berkas(_LEMBAR),
    "LK630": _isi(Tempat(*_SATU_FOTO, {"2031/foto/rapat.heic": _HEIC}, {"2031/foto/rapat.jpg": gambar()}), foto=True),
    "LK632": _isi(
        Tempat(
            *_SATU_FOTO,
            {"2031/foto/rapat.jpg": gambar(lebar=320, tinggi=240)},
            {"2031/foto/rapat.jpg": gambar(lebar=4000, tinggi=3000)},
        ),
        foto=True,
    ),
    "LK633": _isi(Tempat("2031/foto.yaml", "# contoh", _DAFTAR_FOTO)),
    "LK634": _isi(Tempat("2031/foto.yaml", "# contoh", _DAFTAR_FOTO)),
    "LK635": _templat(lambda d, contoh, _: _judul_tabel(d, contoh.split("\n"), "Blok tanda tangan")),
}
"""By code how its examples are tried."""
_KATALOG = (*KATALOG_DOKUMEN, *KATALOG_FOTO, *KATALOG_LAMPIRAN)


@pytest.mark.parametrize("k", _KATALOG, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    semua = TEMPAT[k.kode](tmp_path / "salah", k.salah, False)
    salah = [d for d in semua if d.code == k.kode]
    assert {d.severity for d in salah} == {BERAT[k.berat]}, semua
    assert all(d.file for d in salah)
    benar = TEMPAT[k.kode](tmp_path / "benar", k.benar, True)
    assert [d for d in benar if d.code == k.kode or d.severity == "error"] == []


def test_every_one_of_these_codes_has_its_examples_tried() -> None:
    assert set(TEMPAT) == {k.kode for k in _KATALOG}
