"""The files as files: fields, properties, validity, and that both say the same, the same way each time."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import docx
import pikepdf
import pytest
from lxml import etree
from PIL import Image

from tests.conftest import AKAR
from tests.kantor import salinan
from tests.laporan.baca import Terbangun, W, kata, rapat, teks
from tests.tools.conform import periksa_docx, periksa_pdf

_BENDERA = re.compile(r"\{\{(?!\s*(?:bukan|tanpa) rumus)|\{%|%\}")


def test_what_the_word_file_says_the_pdf_says(laporan: Terbangun) -> None:
    """Each character at least as often, and each word somewhere: repeated headers, labels of lists and page numbers come on
    top, and a narrow cell may part a word."""
    kurang = Counter(rapat(laporan.teks_docx)) - Counter(rapat(laporan.teks_pdf))
    assert set(kurang) <= {"-"}  # hyphens at the ends of lines, which pdfium reads as soft
    isi = rapat(laporan.teks_pdf)
    rumus = {k for m in laporan.badan.iter("{*}oMath") for k in kata(teks(m))}
    assert [k for k in kata(laporan.teks_docx) if k not in isi and k not in rumus] == []


def test_no_mark_of_the_machinery_is_left(laporan: Terbangun) -> None:
    berkas = {n: isi.decode() for n, isi in laporan.bagian.items() if n.endswith(".xml")}
    for nama, isi in (*berkas.items(), ("pdf", laporan.teks_pdf)):
        pribadi = {hex(ord(c)) for c in isi if unicodedata.category(c) == "Co"}
        # Symbol fonts of Word's bullets live in the private use area of numbering.xml alone.
        assert nama == "word/numbering.xml" or not pribadi, (nama, pribadi)
        assert not _BENDERA.search(isi), nama


@pytest.mark.parametrize(
    "kata_galat", ["None", "Error!", "Undefined", "Decimal(", "belum diisi", "NaN", "object at 0x"]
)
def test_no_slip_of_the_program_is_printed(laporan: Terbangun, kata_galat: str) -> None:
    assert laporan.di_kedua(kata_galat) == (False, False)


def test_lists_of_contents_are_filled(laporan: Terbangun) -> None:
    assert not laporan.di_kedua("Daftar diisi saat dokumen disusun")[0]
    for b in laporan.bidang:
        assert b.hasil.strip(), b.perintah


def test_sequence_fields_count_up_within_a_chapter(laporan: Terbangun) -> None:
    hitung: dict[str, int] = {}
    for b in laporan.bidang:
        if b.perintah.startswith("SEQ "):
            nama = b.perintah.split()[1]
            hitung[nama] = 1 if r"\r 1" in b.perintah else hitung[nama] + 1
            assert b.hasil == str(hitung[nama]), b


def test_cross_references_say_what_their_bookmark_says(laporan: Terbangun) -> None:
    penanda: dict[str, str] = {}
    for awal in laporan.badan.iter(f"{W}bookmarkStart"):
        isi = []
        for e in awal.itersiblings():
            if e.tag == f"{W}bookmarkEnd" and e.get(f"{W}id") == awal.get(f"{W}id"):
                break
            isi.append(e)
        wadah = etree.Element("wadah")
        wadah.extend([etree.fromstring(etree.tostring(e)) for e in isi])
        penanda[awal.get(f"{W}name", "")] = teks(wadah)
    rujukan = [b for b in laporan.bidang if b.perintah.startswith("REF ")]
    assert len(rujukan) >= 10
    assert [b for b in rujukan if penanda.get(b.perintah.split()[1]) != b.hasil] == []


def test_word_asks_nothing_on_opening(laporan: Terbangun) -> None:
    assert b"updateFields" not in laporan.bagian["word/settings.xml"]
    assert b'w:dirty="' not in laporan.bagian["word/document.xml"]


def test_properties_tell_the_title_the_office_the_date_and_the_language(laporan: Terbangun) -> None:
    sifat = docx.Document(str(laporan.docx)).core_properties
    nama = {2023: "Kecamatan Patrang", 2029: "Dinas Perikanan"}[laporan.tahun]
    assert sifat.title == f"Laporan Kinerja Instansi Pemerintah {nama} Tahun {laporan.tahun}"
    assert sifat.author == nama
    assert sifat.language == "id-ID"
    assert sifat.created is not None
    assert sifat.created.year == laporan.tahun + 1
    bahasa = etree.fromstring(laporan.bagian["word/styles.xml"]).find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert bahasa is not None
    assert bahasa.get(f"{W}val") == "id-ID"
    with pikepdf.open(laporan.pdf) as pdf:
        assert str(pdf.Root.Lang) == "id-ID"
        assert str(pdf.docinfo.Title) == sifat.title


def test_pictures_say_what_they_show(laporan: Terbangun) -> None:
    sifat = list(laporan.badan.iter("{*}docPr"))
    assert len(sifat) >= 3
    assert [e.get("id") for e in sifat if not e.get("descr")] == []
    assert max(Counter(e.get("id") for e in sifat).values()) == 1


def test_bookmarks_are_unique(laporan: Terbangun) -> None:
    awal = list(laporan.badan.iter(f"{W}bookmarkStart"))
    for sifat in ("id", "name"):
        ganda = [n for n, k in Counter(e.get(f"{W}{sifat}") for e in awal).items() if k > 1]
        assert ganda == [], sifat


def test_the_word_file_is_valid(laporan: Terbangun) -> None:
    assert periksa_docx(laporan.docx) == []


def test_the_pdf_is_whole_and_carries_its_fonts(laporan: Terbangun) -> None:
    assert periksa_pdf(laporan.pdf) == []


def test_python_docx_reads_the_word_file(laporan: Terbangun) -> None:
    dokumen = docx.Document(io.BytesIO(laporan.docx.read_bytes()))
    assert len(dokumen.sections) >= 4
    assert rapat(dokumen.paragraphs[0].text + dokumen.paragraphs[1].text)


def test_a_second_build_in_another_process_and_folder_gives_the_same_bytes(dinas: Terbangun, tmp_path: Path) -> None:
    kantor = salinan.SalinanKantor(tmp_path / "di tempat lain")
    perintah = [sys.executable, "-m", "lkip_docgen", *kantor.argumen("build")]
    selesai = subprocess.run(
        perintah,
        cwd=AKAR,
        env={**os.environ, "PYTHONHASHSEED": "4711", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert selesai.returncode == 0, selesai.stderr
    for asal in sorted(dinas.docx.parent.iterdir()):
        assert (kantor.out / str(salinan.TAHUN) / asal.name).read_bytes() == asal.read_bytes(), asal.suffix


def test_the_report_and_its_ledger_alone_are_in_the_output_folder(laporan: Terbangun) -> None:
    tahun = laporan.tahun
    nama = {f"lkip-{tahun}.docx", f"lkip-{tahun}.pdf", f"angka-{tahun}.json", f"kertas-kerja-{tahun}.xlsx"}
    assert {f.name for f in laporan.docx.parent.iterdir()} == nama


def test_a_photo_that_is_there_is_in_the_file(dinas: Terbangun) -> None:
    """With its pixels: a photo may be packed anew."""
    with Image.open(salinan.ISI / "2029" / "foto" / "panen.jpg") as foto:
        asal = foto.size, foto.getpixel((80, 60))
    media = [Image.open(io.BytesIO(isi)) for nama, isi in dinas.bagian.items() if nama.endswith((".jpg", ".jpeg"))]
    (terpasang,) = [g for g in media if g.size == asal[0]]
    assert terpasang.getpixel((80, 60)) == pytest.approx(asal[1], abs=12)


def test_the_warnings_are_those_of_the_content(dinas: Terbangun) -> None:
    assert [(d.code, d.severity) for d in dinas.hasil.diagnostik] == [
        ("LK507", "warning"),
        ("LK509", "warning"),
        ("LK211", "note"),
        ("LK218", "note"),
    ]
