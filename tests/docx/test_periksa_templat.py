"""Rules over templates before anything is filled in: each with a template that breaks it and one that doesn't."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lkip_docgen.checks.katalog_templat import KATALOG_TEMPLAT
from lkip_docgen.checks.kode import Kode
from lkip_docgen.diagnostics import Diagnostic, has_errors
from lkip_docgen.metrics.pandangan.kantor import InstansiView, JabatanView, KopView
from lkip_docgen.pipeline import Folder, periksa
from tests.docx.bantu import POTRET, bangun, docx, field, p, tabel
from tests.kantor.salinan import TAHUN, SalinanKantor

_WARP = "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here</w:t></w:r></w:p></w:sdtContent></w:sdt>"
_PRESTASI = "prestasi:\n  - {jenis: Lomba kampung, tingkat: Kabupaten, tahun: 2029, keterangan: Juara I}\n"


def _tanda(unsur: str) -> str:
    return f"<w:p><w:r><w:t>naskah</w:t></w:r>{unsur}</w:p>"


def _templat(isi: str, **lain: Any) -> Callable[[Path], list[Diagnostic]]:
    return lambda tmp: bangun(tmp, {"a": docx(isi + p("x"), **lain)})[1]


def _kantor(*ubah: Callable[[SalinanKantor], object]) -> Callable[[Path], list[Diagnostic]]:
    def jalankan(tmp: Path) -> list[Diagnostic]:
        kantor = SalinanKantor(tmp / "kantor").ganti_templat("bab4", "<w:body>", "<w:body>")
        for u in ubah:
            u(kantor)
        return list(periksa(TAHUN, Folder(kantor.content, kantor.templates, kantor.out)))

    return jalankan


def _susunan(lama: str, baru: str) -> Callable[[SalinanKantor], object]:
    def ubah(k: SalinanKantor) -> None:
        berkas = k.templates / "susunan.yaml"
        teks = berkas.read_text("utf-8")
        assert lama in teks
        berkas.write_text(teks.replace(lama, baru, 1), "utf-8")

    return ubah


_TANPA_NOMOR = "- bagian: bab4\n        seksi: {nomor: tanpa%s}"
_BAB4 = '- bagian: bab4\n        seksi: {nomor: "1"}'
_LAMPIRAN_PRESTASI = "- bagian: prestasi\n        syarat: prestasi\n"

TEMPAT: dict[str, tuple[Callable[[Path], list[Diagnostic]], Callable[[Path], list[Diagnostic]]]] = {
    "LK640": (
        _templat(_tanda('<w:ins w:id="1" w:author="A"><w:r><w:t>baru</w:t></w:r></w:ins>')),
        _templat(_tanda("<w:r><w:t>baru</w:t></w:r>")),
    ),
    "LK641": (_templat(_tanda('<w:r><w:commentReference w:id="0"/></w:r>')), _templat(_tanda(""))),
    "LK642": (_templat(_tanda('<w:r><w:endnoteReference w:id="2"/></w:r>')), _templat(_tanda(""))),
    "LK643": (
        _kantor(_susunan(_BAB4, _TANPA_NOMOR % "")),
        _kantor(_susunan(_BAB4, _TANPA_NOMOR % ", kaki: sendiri")),
    ),
    "LK644": (_templat(f"<w:p>{field('DATE')}</w:p>"), _templat(p("{{ tahun }}"))),
    "LK645": (_templat(_WARP % "<w:showingPlcHdr/>"), _templat(_WARP % "")),
    "LK646": (_templat(p("satu") + p() + p() + p("dua")), _templat(p("satu") + p() + p("dua"))),
    "LK647": (
        _kantor(lambda k: k.ganti_templat("bab1", "{{p narasi.bab1.isu_strategis }}", "")),
        _kantor(),
    ),
    "LK648": (
        _kantor(
            lambda k: k.tulis("2029/prestasi.yaml", _PRESTASI), _susunan(_LAMPIRAN_PRESTASI, "- bagian: ikhtisar\n")
        ),
        _kantor(
            lambda k: k.tulis("2029/prestasi.yaml", _PRESTASI),
            lambda k: k.ganti("2029/laporan.yaml", "[pk, renstra]", "[pk, renstra, prestasi]"),
        ),
    ),
}
"""By code a template (or an office) as the catalogue's bad example has it, and one as the good example."""
_BERAT = {"galat": "error", "peringatan": "warning", "catatan": "note"}


def test_every_code_has_a_tried_example() -> None:
    assert set(TEMPAT) == {k.kode for k in KATALOG_TEMPLAT}


@pytest.mark.parametrize("k", KATALOG_TEMPLAT, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    salah, benar = TEMPAT[k.kode]
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    temuan = [d for d in salah(tmp_path / "a") if d.code.startswith("LK64")]
    assert {(d.code, d.severity) for d in temuan} == {(k.kode, _BERAT[k.berat])}
    assert all(d.hint and d.file for d in temuan)
    assert [d for d in benar(tmp_path / "b") if d.code.startswith("LK64")] == []


def _temuan(tmp: Path, isi: str, **lain: Any) -> list[tuple[str, str]]:
    return [(d.code, d.message) for d in _templat(isi, **lain)(tmp)]


# ---------------------------------------------------------------- places


def test_the_place_in_the_template_is_named(tmp_path: Path) -> None:
    sel = _tanda('<w:del w:id="1" w:author="A"><w:r><w:delText>lama</w:delText></w:r></w:del>')
    [(kode, pesan)] = _temuan(tmp_path, p("judul") + tabel(("a", sel)))
    assert kode == "LK640"
    assert 'tabel 1, baris 1, sel 2 ("naskah")' in pesan


def test_a_style_that_the_master_lacks_is_told_before_anything_is_filled_in(tmp_path: Path) -> None:
    huruf = '<w:p><w:r><w:rPr><w:rStyle w:val="Tebal"/></w:rPr><w:t>x</w:t></w:r></w:p>'
    tanpa = tabel(("a",)).replace("<w:tblPr>", '<w:tblPr><w:tblStyle w:val="TabelKu"/>')
    isi = p("{{ tahn }}") + p("satu", "IsiParagrap") + p("dua", "IsiParagrap") + huruf + tanpa
    temuan = _templat(isi)(tmp_path)
    assert [d.code for d in temuan] == ["LK608"] * 3 + ["LK603"]
    alinea, karakter, tabelnya, _ = temuan
    assert ('gaya "IsiParagrap"' in alinea.message, 'alinea "satu" sesudah "{{ tahn }}"' in alinea.message) == (
        True,
        True,
    )
    assert alinea.hint.startswith('maksudnya "IsiParagraf"?')
    assert 'gaya huruf "Tebal"' in karakter.message
    assert ('gaya tabel "TabelKu"' in tabelnya.message, "tabel 1, baris 1, sel 1" in tabelnya.message) == (True, True)


def test_a_footer_is_looked_at_as_well(tmp_path: Path) -> None:
    lama = docx(p("x"), kaki="KAKI")
    baru = _ganti_anggota(lama, "word/footer1.xml", p("KAKI", "Footer"), f"<w:p>{field('FILENAME')}</w:p>")
    _, masalah = bangun(tmp_path, {"a": baru})
    assert [(d.code, "kaki halaman, alinea" in d.message) for d in masalah] == [("LK644", True)]


def _ganti_anggota(data: bytes, nama: str, lama: str, baru: str) -> bytes:
    from lkip_docgen.docx.paket import dari_bytes, tulis_zip

    anggota = dari_bytes(data).anggota
    assert lama.encode() in anggota[nama]
    return tulis_zip({**anggota, nama: anggota[nama].replace(lama.encode(), baru.encode())})


# ---------------------------------------------------------------- what would be lost


def test_a_picture_without_its_file_is_told(tmp_path: Path) -> None:
    blip = '<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rId9"/>'
    gambar = f"<w:r><w:drawing>{blip}</w:drawing></w:r>"
    assert [k for k, _ in _temuan(tmp_path, _tanda(gambar))] == ["LK642"]


def test_a_footnote_without_words_is_told(tmp_path: Path) -> None:
    assert [k for k, _ in _temuan(tmp_path, _tanda('<w:r><w:footnoteReference w:id="3"/></w:r>'))] == ["LK642"]


def test_a_header_of_even_pages_is_told(tmp_path: Path) -> None:
    data = docx(p("x"), kaki="Kaki")
    genap = _ganti_anggota(data, "word/document.xml", 'w:type="default"', 'w:type="even"')
    _, masalah = bangun(tmp_path, {"a": genap})
    assert [(d.code, "kaki halaman genap" in d.message) for d in masalah] == [("LK643", True)]


@pytest.mark.parametrize("kode", ["PAGE", "NUMPAGES", "SEQ Tabel", 'TOC \\o "1-3"', "HYPERLINK \\l a", "EQ \\f(1;2)"])
def test_fields_that_are_worked_out_are_left_alone(tmp_path: Path, kode: str) -> None:
    assert "LK644" not in [k for k, _ in _temuan(tmp_path, f"<w:p>{field(kode)}</w:p>")]


def test_a_field_that_word_split_is_read_from_its_beginning(tmp_path: Path) -> None:
    belah = field("SEQ").replace(" SEQ ", "SEQ</w:instrText></w:r><w:r><w:instrText> Tabel DATE")
    assert _temuan(tmp_path, f"<w:p>{belah}</w:p>") == []


# ---------------------------------------------------------------- blank space


@pytest.mark.parametrize(
    "isi",
    [
        p("CAMAT") + p() * 4 + p("{{ kepala.nama }}"),
        tabel((p("CAMAT") + p() * 4 + p("Rina"),)),
        p("satu") + p("{%p if tahun %}") + p() + p("{%p else %}") + p() + p("{%p endif %}") + p("dua"),
        p("satu") + p() + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' + p() + p("dua"),
        p("satu") + f"<w:p><w:pPr><w:sectPr>{POTRET}</w:sectPr></w:pPr></w:p>",
        p("satu") + p() + p(lain="<w:pBdr/>") + p() + p("dua"),
    ],
)
def test_room_that_is_meant_is_left_alone(tmp_path: Path, isi: str) -> None:
    from types import SimpleNamespace

    _, masalah = bangun(tmp_path, {"a": docx(isi + p("x"))}, kepala=SimpleNamespace(nama="Rina"))
    assert [d for d in masalah if d.code == "LK646"] == []


@pytest.mark.parametrize(
    ("isi", "tempat"),
    [
        (p() + p() + p("dua"), "alinea kosong"),
        (
            p("satu") + p() + p("{%p if tahun %}") + p() + p("dua") + p("{%p endif %}"),
            'alinea "dua" sesudah "{%p if tahun %}"',
        ),
        (p("satu") + p() + f"<w:p><w:pPr><w:sectPr>{POTRET}</w:sectPr></w:pPr></w:p>", 'alinea kosong sesudah "satu"'),
        (p("satu") + p() + p() + tabel(("a",)), "tabel 1, baris 1, sel 1"),
        (tabel((p("isi") + p() + p(),)), "tabel 1, baris 1, sel 1"),
    ],
)
def test_blank_space_is_found_where_it_is(tmp_path: Path, isi: str, tempat: str) -> None:
    [(kode, pesan)] = _temuan(tmp_path, isi)
    assert (kode, tempat in pesan) == ("LK646", True), pesan


# ---------------------------------------------------------------- the content's key

_INSTANSI = InstansiView(
    "Dinas", "dinas", "Pemerintah", "Kota", "Kota", None, KopView((), "Jalan", None), None,
    JabatanView("Kepala", "Kepala"), JabatanView("Wali", "Wali"), None, (), None,
)  # fmt: skip


@pytest.mark.parametrize(
    ("tanda", "kode", "saran"),
    [
        ("{{ instansi.nma }}", "LK603", 'maksudnya "nama"? (isian "nama:" pada instansi.yaml)'),
        (
            "{{ instansi.kop.alamt }}",
            "LK603",
            'maksudnya "alamat"? (isian "alamat:" pada instansi.yaml (di bawah kop))',
        ),
        ("{{ instansi.jumlah_wilaya }}", "LK603", 'maksudnya "jumlah_wilayah"? (dihitung dari instansi.yaml)'),
        (
            "{{ instansi.telepon }}",
            "LK603",
            'data itu memerlukan isian "telepon:" pada instansi.yaml, yang belum dikenal',
        ),
        ("{{ instansi.provinsi }}", "LK607", 'isi "provinsi:" pada instansi.yaml'),
        ("{{ instansi.provinsi | besar }}", "LK607", 'isi "provinsi:" pada instansi.yaml'),
    ],
)
def test_the_key_that_a_name_needs_is_told(tmp_path: Path, tanda: str, kode: str, saran: str) -> None:
    _, masalah = bangun(tmp_path, {"a": docx(p(tanda))}, instansi=_INSTANSI)
    [d] = [d for d in masalah if d.code == kode]
    assert d.hint.startswith(saran)
    assert f'di alinea "{tanda}"' in d.message


def test_every_empty_name_is_told_at_once_unless_a_condition_guards_it(tmp_path: Path) -> None:
    syarat = p("{%p if instansi.provinsi %}") + p("{{ instansi.provinsi }}") + p("{%p endif %}")
    isi = p("{{ instansi.provinsi }} {{ instansi.lambang }}") + syarat + p("{{ instansi.provinsi or tahun }}")
    _, masalah = bangun(tmp_path, {"a": docx(isi)}, instansi=_INSTANSI)
    assert [(d.code, d.hint) for d in masalah] == [
        ("LK607", 'isi "provinsi:" pada instansi.yaml'),
        ("LK607", 'isi "lambang:" pada instansi.yaml'),
    ]


def test_a_slot_that_a_file_lacks_is_told_with_its_heading() -> None:
    from lkip_docgen.docx.periksa_kunci import saran_nama
    from lkip_docgen.metrics.pandangan.dasar import Kumpulan

    kosong: Kumpulan[str, object] = Kumpulan("narasi bab1", ["maksud"], lambda k: k)
    assert (
        saran_nama("latar_belakang", kosong, ["maksud"]) == 'bagian "## Latar belakang" belum ada pada narasi/bab1.md'
    )
    assert saran_nama("maksut", kosong, ["maksud"]) == 'maksudnya "maksud"? (bagian pada narasi/bab1.md)'
    hukum: Kumpulan[str, object] = Kumpulan("hukum", ["uu_1"], lambda k: k)
    assert saran_nama("uu_2", hukum, ["uu_1"]) == 'maksudnya "uu_1"? (nama itu id pada dasar_hukum.yaml)'


# ---------------------------------------------------------------- all at once


def test_faults_of_templates_and_of_content_come_in_one_run(kantor: SalinanKantor) -> None:
    kantor.ganti("2029/kinerja.yaml", "realisasi: 12", "realisasi: 1O2")
    kantor.ganti_templat("bab4", "pejabat.kepala.nama", "pejabat.kepala.nma")
    kantor.ganti_templat("prestasi", "{{ b.jenis }}", "{{ laporan.jenis }}")
    kantor.ganti_templat("iku", '<w:pStyle w:val="', '<w:pStyle w:val="Tiada')
    temuan = periksa(TAHUN, Folder(kantor.content, kantor.templates, kantor.out))
    galat = {(d.code, Path(d.file).name) for d in temuan if d.severity == "error"}
    assert galat >= {
        ("LK103", "kinerja.yaml"),
        ("LK603", "bab4.docx"),
        ("LK603", "prestasi.docx"),
        ("LK608", "iku.docx"),
    }


def test_a_template_that_this_year_does_not_print_is_looked_at_too(kantor: SalinanKantor) -> None:
    kantor.ganti_templat("prestasi", "{{ b.jenis }}", "{{ laporan.jenis }}")
    temuan = periksa(TAHUN, Folder(kantor.content, kantor.templates, kantor.out))
    assert [d.code for d in temuan if d.file.endswith("prestasi.docx")] == ["LK603"]


def test_an_annex_that_the_report_leaves_out_is_told_with_the_list_to_mend(kantor: SalinanKantor) -> None:
    kantor.tulis("2029/prestasi.yaml", _PRESTASI)
    temuan = periksa(TAHUN, Folder(kantor.content, kantor.templates, kantor.out))
    [d] = [d for d in temuan if d.code == "LK648"]
    assert (Path(d.file).name, d.line) == ("prestasi.yaml", 2)
    assert "lampiran: di laporan.yaml" in d.hint


def test_photos_that_no_template_prints_are_told_each(kantor: SalinanKantor) -> None:
    kantor.ganti_templat("bab3", "{{p b.foto | foto }}", "")
    temuan = periksa(TAHUN, Folder(kantor.content, kantor.templates, kantor.out))
    foto = [d for d in temuan if d.code == "LK648"]
    assert foto
    assert all(d.file.endswith("foto.yaml") and d.line and d.excerpt for d in foto)


def test_the_templates_of_the_house_have_nothing_to_mend(kantor: SalinanKantor) -> None:
    temuan = periksa(TAHUN, Folder(kantor.content, kantor.templates, kantor.out))
    assert [d for d in temuan if d.code.startswith("LK6")] == []


# ---------------------------------------------------------------- what isn't printed


def _tak_tercetak(kantor: SalinanKantor) -> list[Diagnostic]:
    return [d for d in periksa(TAHUN, Folder(kantor.content, kantor.templates, kantor.out)) if d.code == "LK647"]


def test_a_tag_that_was_deleted_is_told_once_at_its_template_with_its_place(kantor: SalinanKantor) -> None:
    kantor.ganti_templat("bab3", "{{p b.narasi.masalah }}", "")
    [d] = _tak_tercetak(kantor)
    assert d.file.endswith("bab3.docx")
    assert d.message.startswith("{{p b.narasi.masalah }} tidak ada pada templat ini")
    assert "baris" in d.message
    assert 'di bawah judul "Permasalahan"' in d.hint
    kantor.ganti("2029/kinerja.yaml", "realisasi: 12", "realisasi: 112")
    assert has_errors(periksa(TAHUN, Folder(kantor.content, kantor.templates, kantor.out)))
    assert [x.message for x in _tak_tercetak(kantor)] == [d.message]


def test_a_file_of_the_narrative_without_its_template_is_told_once(kantor: SalinanKantor) -> None:
    kantor.ganti_templat("sampul", "<w:body>", "<w:body>")  # the templates in a folder of their own
    susunan = kantor.templates / "susunan.yaml"
    susunan.write_text(re.sub(r" +- bagian: bab4\n +seksi: .*\n", "", susunan.read_text("utf-8"), count=1), "utf-8")
    [d] = _tak_tercetak(kantor)
    assert (Path(d.file).name, d.line) == ("bab4.md", 1)
    assert "susunan.yaml" in d.hint


def test_what_the_office_set_aside_of_templates_stays_so_beside_errors(kantor: SalinanKantor) -> None:
    kantor.ganti_templat("bab3", "{{p b.narasi.masalah }}", "")
    kantor.ganti("2029/kinerja.yaml", "realisasi: 12", "realisasi: 112")
    kantor.tambah(
        "2029/laporan.yaml", "abaikan:\n  - {kode: LK647, berkas: bab3.docx, alasan: ditulis pada bab lain}\n"
    )
    assert [d.reason for d in _tak_tercetak(kantor)] == ["ditulis pada bab lain"]
