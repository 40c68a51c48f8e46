"""``lkip cetak``: the set for printing as its readers get it: paper, both sides, and who signs where."""

from __future__ import annotations

import re
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from docx import Document

from lkip_docgen.cetak import HasilCetak, cetak, lembar
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx.tanda_tangan import cari_tanda_tangan
from lkip_docgen.docx.xml import fragmen, parse
from lkip_docgen.pipeline import Folder
from tests.conftest import AKAR
from tests.kantor import salinan
from tests.laporan.baca import Terbangun

TEMPLAT = AKAR / "templates" / "docx"
F4 = (610, 935)  # points
BAGIAN = ("KATA PENGANTAR", "DAFTAR ISI", "IKHTISAR", "BAB ", "Lampiran ")


@pytest.fixture(scope="module")
def perangkat(tmp_path_factory: pytest.TempPathFactory) -> HasilCetak:
    """The second office's set on the paper that isn't its own, on both sides."""
    out = tmp_path_factory.mktemp("cetak")
    return cetak(salinan.TAHUN, Folder(salinan.ISI, TEMPLAT, out), kertas="A4", bolak_balik=True)


def halaman(pdf: Path) -> list[str]:
    return [h.get_textpage().get_text_range() for h in pypdfium2.PdfDocument(pdf.read_bytes())]


def mulai_bagian(pdf: Path) -> list[int]:
    """Where the parts begin, from 0, by the bookmarks."""
    dokumen = pypdfium2.PdfDocument(pdf.read_bytes())
    return [b.get_dest().get_index() for b in dokumen.get_toc() if b.get_title().startswith(BAGIAN)]


def test_the_set_is_in_a_folder_of_its_own_and_nothing_else_is_written(perangkat: HasilCetak) -> None:
    folder = perangkat.berkas[0].pdf.parent
    assert folder.name == "cetak"
    assert {f.name for f in folder.iterdir()} == {f.name for b in perangkat.berkas for f in (b.docx, b.pdf)}
    assert [f.name for f in folder.parent.iterdir()] == ["cetak"]


def test_every_page_is_of_the_paper_asked_for(perangkat: HasilCetak, dinas: Terbangun) -> None:
    assert {tuple(round(x) for x in sorted(u)) for u in dinas.ukuran} == {F4}
    for b in perangkat.berkas:
        ukuran = [h.get_size() for h in pypdfium2.PdfDocument(b.pdf.read_bytes())]
        assert {tuple(round(x) for x in sorted(u)) for u in ukuran} == {(595, 842)}
        assert b.halaman == len(ukuran)
        assert b.lembar == (len(ukuran) + 1) // 2
        assert b.lanskap == sum(lebar > tinggi for lebar, tinggi in ukuran)


def test_the_word_file_is_on_that_paper_too(perangkat: HasilCetak) -> None:
    for b in perangkat.berkas:
        dokumen = Document(str(b.docx))
        for s in dokumen.sections:
            lebar, tinggi = s.page_width, s.page_height
            assert lebar is not None
            assert tinggi is not None
            assert sorted(round(x.mm) for x in (lebar, tinggi)) == [210, 297]


def test_parts_begin_on_right_hand_pages_and_blank_ones_say_nothing(perangkat: HasilCetak) -> None:
    laporan = perangkat.berkas[0]
    mulai = mulai_bagian(laporan.pdf)
    assert len(mulai) >= 8
    assert [h for h in mulai if h % 2] == []
    kosong = [n for n, teks in enumerate(halaman(laporan.pdf)) if not teks.strip()]
    assert kosong
    assert all(n % 2 and n + 1 in mulai for n in kosong)
    with pikepdf.open(laporan.pdf) as pdf:
        for n in kosong:
            assert "/StructParents" not in pdf.pages[n].obj or pdf.pages[n].Contents.read_bytes().strip() == b""


def test_the_contents_list_tells_the_pages_as_they_are_printed(perangkat: HasilCetak) -> None:
    laporan = perangkat.berkas[0]
    dokumen = pypdfium2.PdfDocument(laporan.pdf.read_bytes())
    isi = halaman(laporan.pdf)
    daftar = next(teks for teks in isi if "DAFTAR ISI" in teks and "BAB I" in teks)
    bab = re.findall(r"^(BAB [IVX]+) .*?(\d+)\s*$", daftar, re.MULTILINE)
    assert len(bab) >= 3
    judul = {b.get_title(): b.get_dest().get_index() for b in dokumen.get_toc() if b.level == 0}
    for nama, nomor in bab:
        tempat = next(n for j, n in judul.items() if j.startswith(f"{nama} "))
        assert dokumen.get_page_label(tempat) == nomor


def test_every_signature_is_listed_where_it_stands(perangkat: HasilCetak) -> None:
    """Each row's page, read from the PDF that it names, shows the person's name."""
    daftar = Document(str(perangkat.berkas[-1].docx))
    isi = {Document(str(b.docx)).core_properties.title: halaman(b.pdf) for b in perangkat.berkas[:-1]}
    (tabel,) = daftar.tables
    nama, banyak = "", 0
    for baris in tabel.rows[1:]:
        sel = [c.text for c in baris.cells]
        if len(set(sel)) == 1:
            nama = sel[0].split("\n")[0].split(", NIP")[0]
            continue
        dokumen, (nomor, sisi) = sel[1].split("\n")[0], sel[3].split()
        tempat = 2 * int(nomor) - (2 if sisi == "muka" else 1)
        assert nama.casefold() in isi[dokumen][tempat].casefold()
        assert sel[5:7] == ["☐", "☐"]
        banyak += 1
    assert banyak == perangkat.tanda_tangan == sum(b.tanda_tangan for b in perangkat.berkas)
    assert banyak == sum(jumlah for _, jumlah in perangkat.penanda)
    assert banyak >= 5


def test_a_second_run_gives_the_same_bytes(perangkat: HasilCetak, tmp_path: Path) -> None:
    lagi = cetak(salinan.TAHUN, Folder(salinan.ISI, TEMPLAT, tmp_path), dokumen=["pk"], kertas="A4", bolak_balik=True)
    ada = {b.pdf.name: b for b in perangkat.berkas}
    pk = lagi.berkas[0]
    for a, b in ((pk.docx, ada[pk.pdf.name].docx), (pk.pdf, ada[pk.pdf.name].pdf)):
        assert a.read_bytes() == b.read_bytes()


def test_the_wide_margin_is_at_the_spine(perangkat: HasilCetak) -> None:
    """3 cm at the left of fronts and at the right of backs; pages across have the same room above as below."""
    laporan = perangkat.berkas[0]
    tampak = {0: 0, 1: 0}
    for n, h in enumerate(pypdfium2.PdfDocument(laporan.pdf.read_bytes())):
        teks = h.get_textpage()
        kotak = [teks.get_rect(i) for i in range(teks.count_rects())]
        lebar, tinggi = h.get_size()
        if lebar > tinggi or not kotak:
            continue
        kiri, kanan = min(k[0] for k in kotak), max(k[2] for k in kotak)
        jilid, luar = (kiri, lebar - kanan) if n % 2 == 0 else (lebar - kanan, kiri)
        assert jilid > 3 * 72 / 2.54 - 5, n  # tables may stand a little outside
        tampak[n % 2] += luar < 2.2 * 72 / 2.54
    assert min(tampak.values()) >= 5
    for s in Document(str(laporan.docx)).sections:
        lebar, tinggi, atas, bawah = s.page_width, s.page_height, s.top_margin, s.bottom_margin
        assert None not in (lebar, tinggi, atas, bawah)
        if lebar and tinggi and atas and bawah and lebar > tinggi:
            assert abs(atas - bawah) <= 635  # a twip


def test_one_sided_sets_keep_the_margin_at_the_left(dinas: Terbangun) -> None:
    settings = Document(str(dinas.docx)).settings.element
    assert not settings.xpath("w:mirrorMargins")


def test_a_copy_in_the_report_is_told_from_the_document_itself(perangkat: HasilCetak) -> None:
    (tabel,) = Document(str(perangkat.berkas[-1].docx)).tables
    sel = [b.cells[1].text.split("\n") for b in tabel.rows[1:] if len({c.text for c in b.cells}) > 1]
    assert all(any(re.fullmatch(r"Tanggal \d+ \w+ \d{4}", x) for x in s) for s in sel)
    salinan_laporan = [s for s in sel if s[-1].startswith("Salinan di dalam laporan")]
    sendiri = [s for s in sel if not any(x.startswith(("Lampiran", "BAB", "KATA")) for x in s)]
    assert salinan_laporan
    assert all(any(x.startswith("Lampiran") for x in s) for s in salinan_laporan)
    tanggal = [x for s in sendiri for x in s if x.startswith("Tanggal ")]
    assert all(x in tanggal for s in salinan_laporan for x in s if x.startswith("Tanggal "))


def test_sheets_hold_two_pages_where_both_sides_are_printed() -> None:
    assert [lembar(n, True) for n in (1, 2, 3, 4)] == [1, 1, 2, 2]
    assert [lembar(n, False) for n in (1, 2)] == [1, 2]


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def blok(*sel: str, judul: str = "Tanda tangan") -> str:
    """A signature block of cells, each given as lines."""
    isi = "".join(
        "<w:tc>"
        + "".join(f"<w:p><w:r><w:t>{b}</w:t></w:r></w:p>" if b else "<w:p/>" for b in s.split("\n"))
        + "</w:tc>"
        for s in sel
    )
    return f'<w:tbl><w:tblPr><w:tblCaption w:val="{judul}"/></w:tblPr><w:tr>{isi}</w:tr></w:tbl>'


def test_both_parties_sign_the_annex_as_what_the_agreement_calls_them() -> None:
    kedua, pertama = "BUPATI,\n\n\n\nAni", "CAMAT,\n\n\n\nBudi\nNIP. 1 2"
    perjanjian = blok(f"Pihak Kedua\n{kedua}", f"Kota, 1 Mei 2030\nPihak Pertama\n{pertama}")
    keputusan = blok("", "Ditetapkan di Kota\nCAMAT\n\n\n\nBudi")
    body = parse(f"<w:body {W}><w:p/>{perjanjian}{blok(kedua, pertama)}{keputusan}</w:body>")
    hasil = cari_tanda_tangan(body, [], {})
    assert [(t.nama, t.jabatan, t.nip, t.sebagai) for t in hasil] == [
        ("Ani", "BUPATI", "", "Pihak Kedua"),
        ("Budi", "CAMAT", "1 2", "Pihak Pertama"),
        ("Ani", "BUPATI", "", "Pihak Kedua"),
        ("Budi", "CAMAT", "1 2", "Pihak Pertama"),
        ("Budi", "CAMAT", "", "Pejabat yang menetapkan"),
    ]
    assert [t.tanggal for t in hasil] == ["1 Mei 2030"] * 4 + [""]


def test_a_block_without_room_for_a_hand_is_told() -> None:
    (tabel,) = fragmen(blok("CAMAT\nBudi"))
    body = parse(f"<w:body {W}/>")
    body.append(tabel)
    masalah: list[Diagnostic] = []
    assert cari_tanda_tangan(body, masalah, {id(tabel): "pk.docx"}) == ()
    assert [(d.code, d.file) for d in masalah] == [("LK635", "pk.docx")]
