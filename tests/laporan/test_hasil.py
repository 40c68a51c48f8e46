"""Rules over built files: each with a document that breaks it and one that doesn't, and what only our code can break."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from lkip_docgen.checks import hasil_paket
from lkip_docgen.checks.hasil import DokumenJadi, HalamanJadi, periksa_hasil
from lkip_docgen.checks.hasil_bentuk import bidang_dari, salah_urut
from lkip_docgen.checks.hasil_paket import DOKUMEN, cacat_docx, cacat_pdf, sifat_berbeda
from lkip_docgen.checks.katalog_hasil import KATALOG_HASIL
from lkip_docgen.content.narasi import Paragraf, Potongan
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx import susun
from lkip_docgen.docx.paket import dari_bytes, tulis_zip
from lkip_docgen.pipeline import BrokenFileError, Folder, Setelan, bangun, tata_dokumen, temuan_hasil
from lkip_docgen.pipeline import susun as susun_laporan
from lkip_docgen.tertata import Tertata
from tests.docx.bantu import GAYA, docx, field, isi, jadi, laporan, p, tabel
from tests.kantor.salinan import SalinanKantor
from tests.laporan.baca import Terbangun

_LOMPAT = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
_TTD = tabel((p("CAMAT,") + p() * 3 + p("Rina Samudra"),), caption="Blok tanda tangan")


def _gambar(lebar: int, tinggi: int, lebar_mm: float = 35.0) -> dict[str, Any]:
    data = io.BytesIO()
    Image.new("L", (lebar, tinggi)).save(data, "PNG")
    tinggi_mm = lebar_mm * tinggi / lebar
    return {
        "x": SimpleNamespace(
            png=data.getvalue(), lebar_mm=lebar_mm, tinggi_mm=tinggi_mm, alt="Peta", svg=None, bagian=""
        )
    }


def _kecil(ukuran: int) -> str:
    return f'<w:p><w:r><w:rPr><w:sz w:val="{ukuran}"/></w:rPr><w:t>Catatan di bawah tabel</w:t></w:r></w:p>'


def _tabel(lebar: str, kolom: int) -> str:
    """Two columns with lines, each so many twips wide."""
    garis = "".join(
        f'<w:{s} w:val="single" w:sz="4"/>' for s in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    jadi = tabel(("a", "b")).replace('w:w="5000" w:type="pct"/>', f"{lebar}/><w:tblBorders>{garis}</w:tblBorders>")
    return jadi.replace('w:w="1000"', f'w:w="{kolom}"')


def _susun(tmp: Path, badan: str, *, gaya: str = GAYA, **lain: Any) -> Tertata:
    induk = docx(p(), gaya=gaya)
    return tata_dokumen(jadi(tmp, {"a": docx(badan, gaya=gaya), "gaya": induk}, "      - bagian: a", **lain))


def _naskah(tmp: Path, *, gaya: str) -> list[Tertata]:
    """A heading at each height around a page's foot."""
    badan = (p("Kalimat naskah.") * n + p("Capaian kinerja", "Heading2") + p("Isi bagian itu.") for n in range(48, 66))
    return [_susun(tmp, b, gaya=gaya) for b in badan]


_IKAT = GAYA.replace('<w:pPr><w:outlineLvl w:val="1"/>', '<w:pPr><w:keepNext/><w:outlineLvl w:val="1"/>')
_RUJUK = '<w:bookmarkStart w:id="1" w:name="bab3"/><w:r><w:t>Bab III</w:t></w:r><w:bookmarkEnd w:id="1"/>'

TEMPAT: dict[str, tuple[Callable[[Path], list[Tertata]], Callable[[Path], list[Tertata]]]] = {
    "LK701": (
        lambda t: [_susun(t, p("{{ kata }}"), kata="Rapat {{ instansi.nama }}")],
        lambda t: [_susun(t, p("{{ kata }}"), kata="Rapat Kecamatan Sukamaju")],
    ),
    "LK702": (
        lambda t: [_susun(t, p("BAB I") + _LOMPAT + _LOMPAT + p("BAB II"))],
        lambda t: [_susun(t, p("BAB I") + _LOMPAT + p("BAB II"))],
    ),
    "LK703": (lambda t: _naskah(t, gaya=GAYA), lambda t: _naskah(t, gaya=_IKAT)),
    "LK704": (
        lambda t: [_susun(t, _tabel('w:w="11340" w:type="dxa"', 5670) + p("x"))],
        lambda t: [_susun(t, _tabel('w:w="5000" w:type="pct"', 5670) + p("x"))],
    ),
    "LK705": (
        lambda t: [_susun(t, p("Demikian laporan ini.") + _LOMPAT + _TTD + p())],
        lambda t: [_susun(t, p("Demikian laporan ini.") + _TTD + p())],
    ),
    "LK706": (
        lambda t: [_susun(t, p("{{p gambar.x }}") + p("x"), gambar=_gambar(60, 72))],
        lambda t: [_susun(t, p("{{p gambar.x }}") + p("x"), gambar=_gambar(600, 720))],
    ),
    "LK707": (lambda t: [_susun(t, _kecil(10))], lambda t: [_susun(t, _kecil(16))]),
    "LK708": (
        lambda t: [_susun(t, f"<w:p>{_RUJUK}{field('PAGEREF bab_lima')}</w:p>")],
        lambda t: [_susun(t, f"<w:p>{_RUJUK}{field('PAGEREF bab3')}</w:p>")],
    ),
    "LK709": (
        lambda t: [_susun(t, p("x", lain='<w:jc w:val="left"/><w:ind w:left="100"/>'))],
        lambda t: [_susun(t, p("x", lain='<w:ind w:left="100"/><w:jc w:val="left"/>'))],
    ),
}
"""By code documents that break the rule as the catalogue's bad example does, and ones like its good example."""
_BERAT = {"galat": "error", "peringatan": "warning"}


def test_every_code_has_a_tried_example() -> None:
    assert set(TEMPAT) == {k.kode for k in KATALOG_HASIL}


@pytest.mark.parametrize("k", KATALOG_HASIL, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Any) -> None:
    salah, benar = TEMPAT[k.kode]
    temuan = temuan_hasil(salah(tmp_path))
    assert {(d.code, d.severity) for d in temuan} == {(k.kode, _BERAT[k.berat])}
    assert all(d.hint and d.file == "lkip.docx" for d in temuan)
    assert temuan_hasil(benar(tmp_path)) == []


def _satu(t: Tertata) -> Diagnostic:
    [d] = temuan_hasil([t])
    return d


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    "kata", ["Error! Reference source not found.", "Kesalahan! Sumber rujukan", "Nilai None", "nan"]
)
def test_a_slip_of_a_program_is_found(tmp_path: Path, kata: str) -> None:
    assert _satu(_susun(tmp_path, p("judul") + p(kata))).code == "LK701"


@pytest.mark.parametrize("kata", ["{{ bukan rumus }}", "Kesalahan!", "Noneng", "nan tercinta", "C:\\None.txt"])
def test_words_that_only_look_like_one_are_left_alone(tmp_path: Path, kata: str) -> None:
    assert temuan_hasil([_susun(tmp_path, p("{{ kata }}"), kata=kata)]) == []


def test_braces_that_the_narrative_escapes_are_meant(tmp_path: Path) -> None:
    blok = (Paragraf((Potongan("Tulis {{ instansi.nama }} di sana"),)),)
    assert temuan_hasil([_susun(tmp_path, p("{{p blok }}"), blok=blok)]) == []


# ---------------------------------------------------------------- pages


def test_the_page_and_its_template_are_named(tmp_path: Path) -> None:
    d = _satu(_susun(tmp_path, p("satu") + _LOMPAT + _kecil(10)))
    assert "5 pt" in d.message
    assert "halaman 2, dari a.docx" in d.message


def test_blank_pages_of_a_set_printed_on_both_sides_are_meant(tmp_path: Path) -> None:
    jadi(tmp_path, {"a": docx(p("satu")), "b": docx(p("dua"))})
    dokumen, _ = susun(laporan(), isi(tmp_path), tmp_path, {}, kanan=True)
    t = tata_dokumen(dokumen[0])
    assert len(t.tata.pages) == 3
    assert temuan_hasil([t]) == []


def test_a_heading_that_ends_its_section_or_stands_alone_is_meant(tmp_path: Path) -> None:
    judul = p("LAMPIRAN", "Heading1")
    t = tata_dokumen(jadi(tmp_path, {"a": docx(p("naskah") + judul), "b": docx(judul + _LOMPAT + p("isi"))}))
    assert temuan_hasil([t]) == []


def test_a_table_caption_parted_from_its_table_is_found(tmp_path: Path) -> None:
    judul = p("Tabel 3.1 Capaian", "Caption")
    bawah = p("isi", lain="<w:pageBreakBefore/>")
    assert _satu(_susun(tmp_path, p("naskah") + judul + bawah)).code == "LK703"
    gambar = judul.replace("Tabel", "Gambar")  # a picture's caption stands below it
    assert temuan_hasil([_susun(tmp_path, p("naskah") + gambar + bawah)]) == []


def test_words_past_the_margins_are_found(tmp_path: Path) -> None:
    kanan = p("di luar", lain='<w:ind w:right="-1000"/><w:jc w:val="right"/>')
    d = _satu(_susun(tmp_path, p("naskah") + kanan))
    assert (d.code, "17,6 mm" in d.message, "di luar" in d.message) == ("LK704", True, True)


def test_a_picture_past_the_margins_is_found(tmp_path: Path) -> None:
    d = _satu(_susun(tmp_path, p("{{p gambar.x }}") + p("x"), gambar=_gambar(3000, 300, 190.0)))
    assert (d.code, '"Peta"' in d.message) == ("LK704", True)


def test_a_signature_page_that_begins_its_section_is_meant() -> None:
    h = HalamanJadi(1, "1", 0, (0.0, 100.0), alinea=frozenset({0}))
    dua = replace(h, nomor=2, label="2", alinea=frozenset({3, 4}))
    d = DokumenJadi("x.docx", (h, dua), ("a", "b", "c", "d", "e"), tanda_tangan=((2, 5),))
    assert [x.code for x in periksa_hasil(d)] == ["LK705"]
    assert periksa_hasil(replace(d, halaman=(h, replace(dua, seksi=1)))) == []


def test_superscripts_are_no_small_type(tmp_path: Path) -> None:
    pangkat = '<w:p><w:r><w:rPr><w:sz w:val="10"/><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p>'
    assert temuan_hasil([_susun(tmp_path, pangkat)]) == []


# ---------------------------------------------------------------- fields and form


def test_a_reference_in_a_footer_is_looked_at(tmp_path: Path) -> None:
    induk = docx(p("x"), kaki="KAKI")
    susunan = "      - bagian: a\n        seksi: {kaki: sendiri}"
    lama = p("KAKI", "Footer").encode()
    dokumen = jadi(tmp_path, {"a": induk}, susunan)
    nama = next(n for n in dokumen.anggota() if "footer" in n)
    dokumen._lain[nama] = dokumen._lain[nama].replace(lama, b"") or b""
    baru = f"<w:p>{field('REF tiada')}</w:p></w:ftr>".encode()
    dokumen._lain[nama] = dokumen._lain[nama].replace(b"</w:ftr>", baru)
    assert [d.code for d in temuan_hasil([tata_dokumen(dokumen)])] == ["LK708"]


def test_fields_are_read_with_those_in_them() -> None:
    dalam = field("PAGEREF a \\h", "7")
    luar = field("TOC", "?").replace("<w:r><w:t>?</w:t></w:r>", f"<w:r><w:t>Bab</w:t></w:r>{dalam}")
    semua, utuh = bidang_dari(luar.encode())
    assert [(b.kata, b.hasil) for b in semua] == [(("PAGEREF", "a", "\\h"), "7"), (("TOC",), "Bab7")]
    assert utuh
    assert not bidang_dari(luar[: luar.rindex("<w:r>")].encode())[1]


@pytest.mark.parametrize(
    ("sifat", "salah"),
    [
        ('<w:tcPr><w:vAlign w:val="top"/><w:tcW w:w="1"/></w:tcPr>', [("sel tabel", "tcW")]),
        ('<w:tblPr><w:tblW w:w="1"/><w:tblW w:w="1"/></w:tblPr>', [("tabel", "tblW")]),
        ("<w:pPr><w:tebal/></w:pPr>", [("alinea", "tebal")]),
        ("<w:sectPr><w:footerReference/><w:headerReference/><w:pgSz/></w:sectPr>", []),
        ("<w:pPr><w:pStyle/><w14:baru/><w:jc/></w:pPr>", []),
    ],
)
def test_properties_have_their_order(sifat: str, salah: list[tuple[str, str]]) -> None:
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="urn:w14"'
    xml = f"<w:document {ns}><w:body>{sifat}</w:body></w:document>".encode()
    assert salah_urut(xml, sifat_berbeda(xml)) == salah


_NOMOR_99 = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="99"/></w:numPr>'
_AWAL = '<w:p><w:bookmarkStart w:id="1" w:name="q"/><w:r><w:t>a</w:t></w:r></w:p>'
_AKHIR = '<w:p><w:bookmarkEnd w:id="1"/><w:r><w:t>b</w:t></w:r></w:p>'
_TANPA, _SELESAI = p("{%p if not tahun %}"), p("{%p endif %}")


@pytest.mark.parametrize(
    ("badan", "kata"),
    [
        (_AWAL + _TANPA + _AKHIR + _SELESAI, '"q" terpotong'),
        (_TANPA + _AWAL + _SELESAI + _AKHIR, "sebuah penanda (bookmark) terpotong"),
        (tabel(("{%tr for x in [] %}",), ("{{ x }}",), ("{%tr endfor %}",)), "1 tabel tanpa baris"),
        (p("butir", lain=_NOMOR_99), "1 daftar memakai penomoran"),
    ],
)
def test_what_a_template_cuts_in_two_is_the_offices_to_mend(tmp_path: Path, badan: str, kata: str) -> None:
    t = _susun(tmp_path, badan + p("x"))
    d = _satu(t)
    assert (d.code, kata in d.message) == ("LK709", True)
    assert cacat_docx(t.anggota, t.sifat) == []


def test_the_masters_own_pictures_come_along(tmp_path: Path) -> None:
    """Those of list bullets and of the theme."""
    rt = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rel = "http://schemas.openxmlformats.org/package/2006/relationships"
    gambar = (
        f'<Relationships xmlns="{rel}"><Relationship Id="rId1" Type="{rt}/image" Target="media/b.png"/></Relationships>'
    )
    blip = '<a:blip r:embed="rId1"/>'
    tema = f'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="{rt}">{blip}</a:theme>'
    isi_butir = '<w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" r:id="rId1"/></w:pict>'
    butir = f'<w:numPicBullet w:numPicBulletId="0">{isi_butir}</w:numPicBullet>'
    induk = dari_bytes(docx(p())).anggota
    tambah = f'<Relationship Id="rId8" Type="{rt}/theme" Target="theme/theme1.xml"/></Relationships>'
    rels = induk["word/_rels/document.xml.rels"].replace(b"</Relationships>", tambah.encode())
    nomor = induk["word/numbering.xml"].replace(b"<w:abstractNum ", butir.encode() + b"<w:abstractNum ", 1)
    baru = {
        "word/_rels/document.xml.rels": rels,
        "word/numbering.xml": nomor,
        "word/_rels/numbering.xml.rels": gambar.encode(),
        "word/theme/theme1.xml": tema.encode(),
        "word/theme/_rels/theme1.xml.rels": gambar.encode(),
        "word/media/b.png": b"butir",
        "word/theme/media/b.png": b"tema",
    }
    t = tata_dokumen(jadi(tmp_path, {"a": docx(p("x")), "gaya": tulis_zip({**induk, **baru})}, "      - bagian: a"))
    assert cacat_docx(t.anggota, t.sifat) == []
    assert {b"butir", b"tema"} <= set(t.anggota.values())


# ---------------------------------------------------------------- what only our code can break


def _rusak(t: Tertata, nama: str, lama: str, baru: str) -> list[str]:
    anggota = dict(t.anggota)
    assert lama.encode() in anggota[nama], nama
    anggota[nama] = anggota[nama].replace(lama.encode(), baru.encode())
    return cacat_docx(anggota, sifat_berbeda(anggota[DOKUMEN]))


@pytest.mark.parametrize(
    ("nama", "lama", "baru", "kata"),
    [
        (DOKUMEN, 'r:embed="', 'r:embed="x', "relasi x"),
        ("word/_rels/document.xml.rels", 'Target="styles.xml"', 'Target="gaya.xml"', "menuju gaya.xml"),
        ("word/_rels/document.xml.rels", 'Id="rId2"', 'Id="rId1"', "id rId1 ganda"),
        ("[Content_Types].xml", 'Extension="png"', 'Extension="pnx"', "image1.png tanpa jenis isi"),
        ("[Content_Types].xml", "/word/styles.xml", "/word/gaya.xml", "jenis isi untuk word/gaya.xml"),
        (DOKUMEN, 'w:val="Caption"', 'w:val="Judul"', "gaya Judul (paragraph)"),
        (DOKUMEN, 'w:bookmarkStart w:id="2"', 'w:bookmarkStart w:id="1"', "id penanda 1 ganda"),
        (
            "word/numbering.xml",
            'w:abstractNumId w:val="1"',
            'w:abstractNumId w:val="77"',
            "penomoran 1 tanpa bentuknya",
        ),
        (DOKUMEN, "</w:tcPr><w:p>", "</w:tcPr></w:tc><w:tc><w:p>", "sel tanpa alinea"),
        (DOKUMEN, '<wp:docPr id="2"', '<wp:docPr id="1"', "id gambar 1 ganda"),
        ("word/styles.xml", "</w:styles>", "</w:style>", "bukan XML yang sah"),
    ],
)
def test_a_broken_package_is_told(tmp_path: Path, nama: str, lama: str, baru: str, kata: str) -> None:
    from tests.docx.bantu import judul_tabel

    nomor = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    badan = judul_tabel("tabel_a", "Tabel 1.", "A") + judul_tabel("tabel_b", "Tabel 1.", "B") + p("butir", lain=nomor)
    gambar = p("{{p gambar.x }}") + p("sela") + p("{{p gambar.x }}")
    t = _susun(tmp_path, badan + gambar + tabel(("sel",)) + p("x"), gambar=_gambar(600, 720))
    assert cacat_docx(t.anggota, t.sifat) == []
    assert any(kata in c for c in _rusak(t, nama, lama, baru)), _rusak(t, nama, lama, baru)


def _pdf(*objek: bytes) -> bytes:
    kepala = " ".join(f"{n + 1} {sum(len(o) + 1 for o in objek[:n])}" for n in range(len(objek))).encode() + b"\n"
    isi = zlib.compress(kepala + b"\n".join(objek))
    awal = b"<</Type /ObjStm /N %d /First %d /Length %d>>" % (len(objek), len(kepala), len(isi))
    return b"%PDF-1.7\n1 0 obj\n" + awal + b"\nstream\n" + isi + b"\nendstream\nendobj\n"


def test_a_font_without_its_program_is_told() -> None:
    halaman, kamus = b"<</Resources <</Font 2 0 R>> /Type /Page>>", b"<</F1 3 0 R>>"
    huruf = b"<</Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Arimo /FontDescriptor 4 0 R>>"
    ada = b"<</Type /FontDescriptor /FontName /ABCDEF+Arimo /FontFile2 9 0 R>>"
    assert cacat_pdf(_pdf(halaman, kamus, huruf, ada)) == []
    tanpa = ada.replace(b"/FontFile2 9 0 R", b"")
    assert cacat_pdf(_pdf(halaman, kamus, huruf, tanpa)) == ["huruf ABCDEF+Arimo tidak tertanam"]
    lepas = huruf.replace(b"/FontDescriptor 4 0 R", b"")
    assert cacat_pdf(_pdf(halaman, kamus, lepas, ada)) == ["huruf ABCDEF+Arimo tidak tertanam"]
    # Unseen words over a scan are in a font of a page taken over, which the document's own pages don't use.
    assert cacat_pdf(_pdf(halaman, kamus, huruf, ada, b"<</Type /Font /BaseFont /Helvetica>>")) == []
    assert cacat_pdf(_pdf(halaman)) == ["tidak ada huruf"]


def test_both_built_files_keep_their_formats(laporan: Terbangun) -> None:
    anggota = laporan.bagian
    assert cacat_docx(anggota, sifat_berbeda(anggota[DOKUMEN])) == []
    assert cacat_pdf(laporan.pdf.read_bytes()) == []


def test_a_broken_file_ends_the_build_and_leaves_the_last_one(
    kantor: SalinanKantor, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Folder(kantor.content, kantor.templates, kantor.out)
    lama = kantor.out / "2029" / "lkip-2029.pdf"
    lama.parent.mkdir(parents=True)
    lama.write_bytes(b"lama")
    monkeypatch.setattr(hasil_paket, "cacat_pdf", lambda _: ["huruf X tidak tertanam"])
    with pytest.raises(BrokenFileError, match=r"lkip-2029\.pdf: huruf X"):
        bangun(2029, folder)
    assert [b.name for b in lama.parent.iterdir()] == [lama.name]
    assert lama.read_bytes() == b"lama"


# ---------------------------------------------------------------- both offices


def test_neither_report_has_anything_to_say(laporan: Terbangun) -> None:
    assert [d for d in laporan.hasil.diagnostik if d.code.startswith("LK7")] == []


def test_nor_have_the_papers_of_a_print_set(kantor: SalinanKantor) -> None:
    folder = Folder(kantor.content, kantor.templates, kantor.out)
    susunan = susun_laporan(2029, folder, dokumen=("semua",), setelan=Setelan("F4", True))
    tertata = [tata_dokumen(d) for d in susunan.dokumen]
    assert len(tertata) > 2
    assert temuan_hasil(tertata) == []
    for t in tertata:
        assert cacat_docx(t.anggota, t.sifat) == []
