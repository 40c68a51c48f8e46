"""A report whose annexes are scans, as its readers have it; and scans that can't be used."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw
import pytest
from lxml import etree
from PIL import Image, ImageDraw

from lkip_docgen.diagnostics import ContentError, Diagnostic
from lkip_docgen.pipeline import Folder, bangun
from tests.kantor import salinan
from tests.laporan.baca import Terbangun, datar

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MM_PER_PT = 25.4 / 72
_OCR = "kata hasil pengenalan huruf"
_DAFTAR = """lampiran:
  - id: surat_tugas
    judul: Surat Tugas Tim Penyusun
    berkas: [lampiran/Surat.pdf]
    halaman: "2"
"""


def _jpeg(lebar: int, tinggi: int, putar: int = 1) -> bytes:
    """A frame and lines at 200 dpi, with an EXIF orientation."""
    gambar = Image.new("RGB", (lebar, tinggi), "white")
    pena = ImageDraw.Draw(gambar)
    pena.rectangle((20, 20, lebar - 20, tinggi - 20), outline="navy", width=6)
    pena.line((0, 0, lebar, tinggi), fill="black", width=8)
    exif = Image.Exif()
    exif[0x112] = putar
    keluar = io.BytesIO()
    gambar.save(keluar, "JPEG", dpi=(200, 200), exif=exif)
    return keluar.getvalue()


def _halaman(pdf: pikepdf.Pdf, lebar_mm: float, tinggi_mm: float, isi: str, putar: int = 0, **sumber: Any) -> None:
    kotak = [0, 0, round(lebar_mm / _MM_PER_PT, 2), round(tinggi_mm / _MM_PER_PT, 2)]
    huruf = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    simpul = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=pikepdf.Array(kotak),
        Rotate=putar,
        Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=pdf.make_indirect(huruf)), **sumber),
        Contents=pdf.make_indirect(pikepdf.Stream(pdf, isi.encode())),
    )
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(simpul)))


def _simpan(pdf: pikepdf.Pdf, **pilihan: Any) -> bytes:
    keluar = io.BytesIO()
    pdf.save(keluar, **pilihan)
    return keluar.getvalue()


def _pindaian(lebar_mm: float = 210, tinggi_mm: float = 297) -> pikepdf.Pdf:
    """What a scanner makes: a picture over the page and, unseen, the words that it read."""
    pdf = pikepdf.new()
    px = round(lebar_mm / 25.4 * 200), round(tinggi_mm / 25.4 * 200)
    gambar = pikepdf.Stream(pdf, _jpeg(*px))
    gambar["/Type"], gambar["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Image
    gambar["/Width"], gambar["/Height"], gambar["/BitsPerComponent"] = *px, 8
    gambar["/ColorSpace"], gambar["/Filter"] = pikepdf.Name.DeviceRGB, pikepdf.Name.DCTDecode
    matriks = f"{lebar_mm / _MM_PER_PT:.2f} 0 0 {tinggi_mm / _MM_PER_PT:.2f} 0 0 cm"
    isi = f"q {matriks} /Im Do Q BT 3 Tr /F1 12 Tf 60 700 Td ({_OCR}) Tj ET"
    _halaman(pdf, lebar_mm, tinggi_mm, isi, XObject=pikepdf.Dictionary(Im=pdf.make_indirect(gambar)))
    return pdf


def _tanpa_huruf() -> pikepdf.Pdf:
    """Two pages in a font that isn't embedded, the second turned by its /Rotate."""
    pdf = pikepdf.new()
    _halaman(pdf, 210, 297, "BT /F1 20 Tf 60 700 Td (Halaman yang tidak dipilih) Tj ET")
    _halaman(pdf, 210, 297, "BT /F1 20 Tf 60 700 Td (Surat Tugas) Tj ET 20 20 500 700 re S", 90)
    return pdf


def _kantor(akar: Path) -> salinan.SalinanKantor:
    """The office with the decree among its annexes."""
    lama, baru = "lampiran: [pk, renstra]", "lampiran: [pk, iku, renstra]"
    return salinan.SalinanKantor(akar).ganti(f"{salinan.TAHUN}/laporan.yaml", lama, baru)


def _isi_kantor(akar: Path) -> salinan.SalinanKantor:
    kantor = _kantor(akar)
    tahun = str(salinan.TAHUN)
    kantor.tulis(f"{tahun}/lampiran/PK.PDF", _simpan(_pindaian()))
    kantor.tulis(f"{tahun}/lampiran/iku-1.jpg", _jpeg(2339, 1654, 6))
    kantor.tulis(f"{tahun}/lampiran/iku-2.jpg", _jpeg(2339, 1654))
    kantor.tulis(f"{tahun}/lampiran/surat.pdf", _simpan(_tanpa_huruf()))
    kantor.tulis(f"{tahun}/lampiran.yaml", _DAFTAR)
    return kantor


def _bangun(kantor: salinan.SalinanKantor, out: Path) -> Terbangun:
    (hasil,) = bangun(salinan.TAHUN, Folder(kantor.content, kantor.templates, out))
    return Terbangun(hasil, salinan.TAHUN)


@pytest.fixture(scope="module")
def kantor(tmp_path_factory: pytest.TempPathFactory) -> salinan.SalinanKantor:
    return _isi_kantor(tmp_path_factory.mktemp("pindaian") / "kantor")


@pytest.fixture(scope="module")
def jadi(kantor: salinan.SalinanKantor) -> Terbangun:
    return _bangun(kantor, kantor.out)


def _judul(jadi: Terbangun) -> dict[str, int]:
    """The annexes' bookmarks with their pages (from 0)."""
    return {datar(b.judul): b.halaman for b in jadi.penanda if b.judul.startswith("Lampiran ")}


def _yang(jadi: Terbangun, kata: str) -> int:
    (halaman,) = (n for judul, n in _judul(jadi).items() if kata in judul)
    return halaman


def _bentuk(jadi: Terbangun, halaman: int) -> tuple[int, int]:
    """How many taken-over pages (forms) and pictures a page shows."""
    with pypdfium2.PdfDocument(jadi.pdf.read_bytes()) as pdf:
        jenis = [x.type for x in pdf[halaman].get_objects(max_depth=1)]
    return jenis.count(pypdfium2.raw.FPDF_PAGEOBJ_FORM), jenis.count(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE)


def test_scans_stand_under_headings_bookmarks_and_contents_of_annexes(jadi: Terbangun) -> None:
    judul = _judul(jadi)
    assert list(judul.values()) == sorted(judul.values())
    assert list(judul)[-1].endswith("Surat Tugas Tim Penyusun")
    daftar = [datar(t) for gaya, t in jadi.gaya("TOC") if t.startswith("Lampiran ")]
    assert daftar == [f"{j} {jadi.label[n]}" for j, n in judul.items()]
    for j, n in judul.items():
        assert jadi.halaman_berisi(j)[-1] == n


def test_a_scan_larger_than_the_text_is_meant(jadi: Terbangun) -> None:
    assert [d.message for d in jadi.hasil.diagnostik if d.code == "LK704"] == []


def test_each_page_takes_the_original_or_its_picture_with_a_note(jadi: Terbangun) -> None:
    assert _bentuk(jadi, _yang(jadi, "Perjanjian Kinerja")) == (1, 0)
    assert _bentuk(jadi, _yang(jadi, "Indikator Kinerja Utama")) == (0, 1)
    assert _bentuk(jadi, _yang(jadi, "Surat Tugas")) == (0, 1)
    catatan = [d.message for d in jadi.hasil.diagnostik if d.code == "LK810"]
    assert len(catatan) == 1
    assert "Surat Tugas" in catatan[0]
    assert "Helvetica" in catatan[0]


def test_the_words_of_a_scan_can_be_searched_in_the_pdf_only(jadi: Terbangun) -> None:
    assert jadi.di_kedua(_OCR) == (False, True)


def test_pages_lie_as_they_are_read(jadi: Terbangun) -> None:
    iku = _yang(jadi, "Indikator Kinerja Utama")
    lanskap = [jadi.ukuran[n][0] > jadi.ukuran[n][1] for n in (iku, iku + 1, _yang(jadi, "Surat Tugas"))]
    assert lanskap == [False, True, True]


def test_the_footers_number_ends_at_the_right_edge_on_every_page(jadi: Terbangun) -> None:
    """The footer's last character, as far from the edge as the section's margin says."""
    with pypdfium2.PdfDocument(jadi.pdf.read_bytes()) as pdf:
        for n in (_yang(jadi, k) for k in ("Perjanjian Kinerja", "Indikator Kinerja Utama", "Surat Tugas")):
            teks = pdf[n].get_textpage()
            kaki = teks.get_text_range().index(f"Tahun {salinan.TAHUN}")
            akhir = teks.get_text_range().index(jadi.label[n], kaki + len(f"Tahun {salinan.TAHUN}"))
            kanan = teks.get_charbox(akhir + len(jadi.label[n]) - 1)[2]
            assert 50 < jadi.ukuran[n][0] - kanan < 90


def test_pictures_have_print_resolution_and_fit_the_page(jadi: Terbangun) -> None:
    relasi = etree.fromstring(jadi.bagian["word/_rels/document.xml.rels"])
    sasaran = {r.get("Id"): r.get("Target") for r in relasi}
    dpi = {}
    for inline in jadi.badan.iter(f"{_WP}inline"):
        alt = next(inline.iter(f"{_WP}docPr")).get("descr", "")
        if alt.startswith("Pindaian "):
            rid = next(inline.iter(f"{_A}blip")).get(f"{_R}embed")
            inci = int(next(inline.iter(f"{_WP}extent")).get("cx", "0")) / 914400
            with Image.open(io.BytesIO(jadi.bagian[f"word/{sasaran[rid]}"])) as gambar:
                dpi[alt] = gambar.width / inci
    assert len(dpi) == 4
    assert all(n >= 199 for n in dpi.values()), dpi


def test_the_same_scans_give_the_same_files(jadi: Terbangun, kantor: salinan.SalinanKantor, tmp_path: Path) -> None:
    lagi = _bangun(kantor, tmp_path)
    for a, b in ((jadi.docx, lagi.docx), (jadi.pdf, lagi.pdf)):
        assert hashlib.sha256(a.read_bytes()).digest() == hashlib.sha256(b.read_bytes()).digest()


def test_a_document_of_its_own_is_made_from_the_content(kantor: salinan.SalinanKantor, tmp_path: Path) -> None:
    hasil = bangun(salinan.TAHUN, Folder(kantor.content, kantor.templates, tmp_path), dokumen=["pk"])
    for h in hasil:
        pk = Terbangun(h, salinan.TAHUN)
        assert "Pindaian" not in "".join(x.decode("utf-8", "replace") for n, x in pk.bagian.items() if n[-4:] == ".xml")
        assert pk.di_kedua("PERJANJIAN KINERJA")[1]


def _masalah(kantor: salinan.SalinanKantor) -> list[Diagnostic]:
    with pytest.raises(ContentError) as e:
        bangun(salinan.TAHUN, Folder(kantor.content, kantor.templates, kantor.out))
    return [d for d in e.value.diagnostics if d.severity == "error"]


def test_scans_that_cannot_be_used_are_named_and_nothing_is_written(tmp_path: Path) -> None:
    kantor = _kantor(tmp_path / "kantor")
    kunci = pikepdf.Encryption(owner="a", user="b")
    potong = _jpeg(800, 600)
    kantor.tulis("2029/lampiran/pk.pdf", _simpan(_pindaian(100, 100), encryption=kunci))
    kantor.tulis("2029/lampiran/iku.jpg", potong[: len(potong) // 2])
    kantor.tulis("2029/lampiran/surat.pdf", b"%PDF-1.7\nrusak")
    kantor.tulis("2029/lampiran.yaml", _DAFTAR)
    temuan = {(d.file.rsplit("/2029/", 1)[-1], d.code): d for d in _masalah(kantor)}
    assert set(temuan) == {
        ("lampiran/pk.pdf", "LK621"),
        ("lampiran/iku.jpg", "LK621"),
        ("lampiran.yaml", "LK621"),
    }
    pk, iku, surat = (temuan[n, "LK621"] for n in ("lampiran/pk.pdf", "lampiran/iku.jpg", "lampiran.yaml"))
    assert "kata sandi" in pk.message
    assert "tanpa kata sandi" in pk.hint
    assert "terpotong" in iku.message
    assert "pindai" in iku.hint
    assert (surat.line, "surat.pdf" in surat.message, "rusak" in surat.message) == (4, True, True)
    assert not kantor.out.exists()
