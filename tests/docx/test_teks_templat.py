"""What was typed in templates (LK649 to LK662): the real templates with one slip each, read for the second office."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from lkip_docgen.checks import periksa_templat
from lkip_docgen.checks.katalog_teks_templat import KATALOG_TEKS_TEMPLAT
from lkip_docgen.checks.kode import Kode
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import ContentError, Diagnostic
from lkip_docgen.docx import teks_templat
from lkip_docgen.docx.periksa_teks import periksa_alinea
from lkip_docgen.docx.teks_templat import baca_alinea
from lkip_docgen.metrics import Laporan
from lkip_docgen.pipeline import Folder, hitung, susun
from tests.docx.bantu import docx, field, p, tabel
from tests.kantor.salinan import ISI, TAHUN, TEMPLAT

Ubah = Callable[[Path], object]
_BERAT = {"galat": "error", "peringatan": "warning", "catatan": "note"}


@cache
def _kantor() -> tuple[Isi, Laporan]:
    isi, laporan, _ = hitung(TAHUN, Folder(ISI, TEMPLAT, ISI / "build"))
    return isi, laporan


def _ganti(bagian: str, lama: str, baru: str, dalam: str = "") -> Ubah:
    """Replaces a text within the first paragraph that has it (and ``dalam``), as an editor does: the paragraph stays."""

    def ubah(folder: Path) -> None:
        dokumen = Document(str(folder / f"{bagian}.docx"))
        for alinea in dokumen.element.body.iter(qn("w:p")):
            teks = list(alinea.iter(qn("w:t")))
            utuh = "".join(t.text or "" for t in teks)
            if lama in utuh and dalam in utuh:
                teks[0].text = utuh.replace(lama, baru, 1)
                for t in teks[1:]:
                    t.text = ""
                dokumen.save(str(folder / f"{bagian}.docx"))
                return
        raise AssertionError((bagian, lama, dalam))

    return ubah


def _lepas_gaya(bagian: str, gaya: str) -> Ubah:
    def ubah(folder: Path) -> None:
        dokumen = Document(str(folder / f"{bagian}.docx"))
        judul = next(x for x in dokumen.paragraphs if x.style is not None and x.style.style_id == gaya)
        judul.style = dokumen.styles["Normal"]
        dokumen.save(str(folder / f"{bagian}.docx"))

    return ubah


def _susunan(lama: str, baru: str) -> Ubah:
    def ubah(folder: Path) -> None:
        teks = (folder / "susunan.yaml").read_text("utf-8")
        assert lama in teks
        (folder / "susunan.yaml").write_text(teks.replace(lama, baru, 1), "utf-8")

    return ubah


def _salin(nama: str) -> Ubah:
    return lambda folder: shutil.copy(folder / "bab4.docx", folder / nama)


def _sama(_: Path) -> None:
    """Nothing changed."""


TEMPAT: dict[str, tuple[Ubah, Ubah]] = {
    "LK649": (_ganti("sampul", "{{ instansi.nama | besar }}", "KECAMATAN SUMBERSARI"), _sama),
    "LK650": (_ganti("sampul", "{{ tahun }}", "2028"), _sama),
    "LK651": (_ganti("bab4", "{{ pejabat.kepala.nip }}", "19730206 200312 1 003", "NIP. "), _sama),
    "LK652": (_ganti("bab4", "{{ laporan.tanggal }}", "10 Februari 2028"), _sama),
    "LK653": (_ganti("bab3", "{{ kinerja.rata_rata | sel }}", "69,04%"), _sama),
    "LK654": (_ganti("bab3", "{{ b.realisasi | sel }}", "{{ b.target | sel }}"), _sama),
    "LK655": (_ganti("bab3", "{{ tahun }}", "{{ tahun_lalu }}", "REALISASI {{ tahun }}"), _sama),
    "LK656": (_ganti("pk", "pihak_kedua", "pihak_pertama", "Nama"), _sama),
    "LK657": (_ganti("iku", "TENTANG", "TENTANNG"), _sama),
    "LK658": (_ganti("bab1", "B.", "A.", "MAKSUD"), _sama),
    "LK659": (_lepas_gaya("bab4", "Heading2"), _sama),
    "LK660": (_salin("bab4 - Copy.docx"), _salin("~$bab4.docx")),
    "LK661": (_ganti("bab1", "Pangkat/Golongan Ruang", "Jabatan", "berdasarkan"), _sama),
    "LK662": (_ganti("rkt", "Sasaran RPJMD", "Tujuan RPJMD"), _sama),
}
"""By code the templates as the catalogue's bad example has them, and as the good one."""


def _temuan(tmp: Path, *ubah: Ubah) -> list[Diagnostic]:
    folder = tmp / "templat"
    shutil.copytree(TEMPLAT, folder)
    for u in ubah:
        u(folder)
    teks = teks_templat(folder)
    return [*teks.temuan, *periksa_templat(*_kantor(), teks.alinea)]


def test_every_code_has_a_tried_example() -> None:
    assert set(TEMPAT) == {k.kode for k in KATALOG_TEKS_TEMPLAT}


@pytest.mark.parametrize("k", KATALOG_TEKS_TEMPLAT, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    salah, benar = TEMPAT[k.kode]
    temuan = _temuan(tmp_path / "a", salah)
    assert {(d.code, d.severity) for d in temuan} == {(k.kode, _BERAT[k.berat])}
    assert all(d.hint and d.file for d in temuan)
    assert _temuan(tmp_path / "b", benar) == []


# ---------------------------------------------------------------- slips


def _cetak(nama: str) -> str:
    benda: object = _kantor()[1]
    for langkah in nama.split("."):
        benda = getattr(benda, langkah)
    return str(benda)


def _slip() -> Iterator[tuple[Ubah, str, str, str]]:
    """A slip, the code and severity of its finding, and what its hint names."""
    sampul = "{{ instansi.nama | besar }}"
    instansi = _kantor()[1].instansi
    yield _ganti("sampul", sampul, instansi.nama.upper()), "LK649", "warning", "{{ instansi.nama | besar }}"
    yield _ganti("sampul", "{{ instansi.daerah | besar }}", "KABUPATEN LUMAJANG"), "LK649", "error", "instansi.daerah"
    yield _ganti("bab4", "{{ laporan.tempat }}", "Lumajang"), "LK649", "error", "{{ laporan.tempat }}"
    yield _ganti("sampul", "{{ tahun }}", "2029"), "LK650", "warning", "{{ tahun }}"
    yield _susunan("nama: lkip-{{ tahun }}", "nama: lkip-2029"), "LK650", "warning", "{{ tahun }}"
    prestasi = "Prestasi/Penghargaan Tahun "
    yield _susunan(f"{prestasi}{{{{ tahun }}}}", f"{prestasi}2028"), "LK650", "error", "{{ tahun }}"
    yield _ganti("bab4", "{{ pejabat.kepala.nama }}", "BUDI SANTOSO, S.Sos"), "LK651", "error", "pejabat.kepala.nama"
    nama, nip = _cetak("pejabat.kepala.nama"), _cetak("pejabat.kepala.nip")
    yield _ganti("bab4", "{{ pejabat.kepala.nama }}", nama), "LK651", "warning", "pejabat.kepala.nama"
    yield _ganti("bab4", "{{ pejabat.kepala.nip }}", nip, "NIP. "), "LK651", "warning", "pejabat.kepala.nip"
    yield _ganti("pk", "{{ pk.tanggal }}", "31 November 2029"), "LK652", "error", "30"
    yield _ganti("bab1", "{{ sdm.jumlah_jabatan }}", "611"), "LK653", "error", "sdm.jumlah_jabatan"
    jumlah = _cetak("sdm.jumlah_jabatan")
    yield _ganti("bab1", "{{ sdm.jumlah_jabatan }}", jumlah), "LK653", "warning", "sdm.jumlah_jabatan"
    pagu = _cetak("anggaran.pagu")
    yield _ganti("bab3", "Predikat", f"Pagunya {pagu}. Predikat"), "LK653", "warning", "{{ anggaran.pagu }}"
    yield _ganti("bab1", "jumlah_jabatan", "jumlah_pangkat"), "LK654", "error", "sdm.jumlah_jabatan"
    pagu = "{{ anggaran.pagu | angka2 }}"
    yield _ganti("bab3", "{{ anggaran.realisasi | angka2 }}", pagu), "LK654", "error", "anggaran.realisasi"
    yield _ganti("bab4", "kepala.nip", "kepala.nama", "NIP. "), "LK654", "error", "pejabat.kepala.nip"
    serapan = "{{ anggaran.serapan | sel }}"
    yield _ganti("bab3", "{{ kinerja.rata_rata | sel }}", serapan), "LK654", "error", "tidak ada pada anggaran"
    yield _ganti("pk", "pihak kedua", "pihak pertama", "Selaku"), "LK656", "error", "disebut pihak kedua"
    yield (
        _ganti("pk", "{{ pk.pihak_pertama.nip }}", "{{ pk.pihak_kedua.nip }}", "NIP."),
        "LK656",
        "error",
        "pertama.nip",
    )
    yield _ganti("pk", "Pihak pertama berjanji", "Pihak kedua berjanji"), "LK656", "error", '"pihak pertama"'
    yield _ganti("pk", "Pihak kedua akan", "Pihak pertama akan", "supervisi"), "LK656", "error", '"pihak kedua"'
    pagu = "{{ anggaran.pagu | angka }}"
    yield _ganti("rkt", "{{ rkt.jumlah | angka }}", pagu), "LK654", "error", "{{ rkt.jumlah | angka }}"
    yield _ganti("pk", "pk.jumlah", "anggaran.pagu"), "LK654", "error", "{{ pk.jumlah | rupiah_bulat }}"
    yield _ganti("bab3", "anggaran.pagu", "pk.jumlah"), "LK654", "error", "{{ anggaran.pagu | angka2 }}"
    yield _ganti("bab3", "{{ b.pagu", "{{ anggaran.pagu"), "LK654", "error", "{{ b.pagu | angka2 }}"
    yield _ganti("bab3", "b.rata_rata", "kinerja.rata_rata"), "LK654", "error", "{{ b.rata_rata }}"
    yield _ganti("bab3", "b.indikator.target_akhir", "b.target"), "LK654", "error", "b.indikator.target_akhir"
    yield _ganti("bab3", "{{ b.target }}", "{{ b.indikator.target_akhir }}"), "LK654", "error", "{{ b.target }}"
    yield _ganti("bab3", "b.indikator.capaian_akhir", "b.capaian"), "LK654", "warning", "b.indikator.capaian_akhir"
    yield _ganti("bab2", "b.indikator.awal", "b.indikator.akhir"), "LK654", "error", "{{ b.indikator.awal | sel }}"
    yield _ganti("bab2", "SEBELUM PERUBAHAN", "SESUDAH PERUBAHAN"), "LK654", "error", "sebelum perubahan"
    yield _ganti("bab2", "renstra_awal.baris", "renstra.baris"), "LK654", "warning", "in renstra_awal.baris_matriks"
    yield _ganti("bab2", "renstra_awal.periode", "renstra.periode"), "LK654", "warning", "renstra_awal"
    yield _ganti("rkt", "{{ tujuan.uraian }}", "{{ sasaran.uraian }}"), "LK654", "warning", "make vars"
    yield _ganti("bab2", "{{ b.uraian_indikator }}", "{{ b.uraian }}"), "LK654", "warning", "make vars"
    yield _ganti("bab1", "total.jumlah", "jumlah_asn.jumlah"), "LK654", "error", "sdm.pendidikan_total.jumlah"
    yield _ganti("bab3", "kalimat.anggaran", "kalimat.efisiensi"), "LK654", "warning", "kalimat.anggaran"
    yield _ganti("bab3", "lihat.gambar_anggaran", "lihat.gambar_tahunan"), "LK654", "warning", "lihat.gambar_anggaran"
    yield (
        _ganti("iku", "instansi.kepala.lengkap", "instansi.atasan.lengkap"),
        "LK656",
        "error",
        "instansi.kepala.lengkap",
    )
    sutan = "besar }} dahulu Drs. SUTAN MALUK, M.Si"
    yield _ganti("bab4", "besar }}", sutan, "kepala.jabatan"), "LK651", "error", "pejabat.kepala.nama"
    yield _ganti("bab3", "belum ada data", "belun ada data"), "LK657", "warning", '"belum"'
    yield _ganti("pk", "{{ pk.supervisi }} supervisi", "memberikan suvervisi"), "LK657", "warning", '"supervisi"'
    yield _ganti("bab2", "KINERJA", "KINEJRA", "UTAMA"), "LK657", "warning", '"KINERJA"'
    yield _ganti("pk", "Kedua", "Krdua"), "LK657", "warning", '"Kedua"'
    yield _ganti("pk", "TARGET", "TARGRT"), "LK657", "warning", '"TARGET"'
    yield _ganti("bab3", "tahun", "tauhn", "sebelumnya"), "LK657", "warning", '"tahun"'
    yield _ganti("bab3", "B.3", "B.2", "PROGRAM"), "LK658", "warning", "B.3"
    yield _ganti("pk", "(3)", "(4)"), "LK658", "warning", "tulis (3)"
    yield _ganti("pk", "(2)", "(3)"), "LK658", "warning", "tulis (2)"
    yield _ganti("rkt", "(1)", "(2)"), "LK658", "warning", "tulis (1)"
    yield _lepas_gaya("bab4", "Heading1"), "LK659", "warning", "Heading1"
    yield _salin("lampiran_lain.docx"), "LK660", "note", "susunan.yaml"


def test_a_slip_is_told_once_with_the_tag_that_belongs_there(tmp_path: Path) -> None:
    for n, (ubah, kode, berat, saran) in enumerate(_slip()):
        temuan = _temuan(tmp_path / str(n), ubah)
        assert [(d.code, d.severity) for d in temuan] == [(kode, berat)], (n, temuan)
        assert saran in temuan[0].hint, (n, temuan[0].hint)


@pytest.mark.parametrize(
    "ubah",
    [
        _ganti(
            "bab3", "Predikat", "Menurut Peraturan Menteri PANRB Nomor 53 Tahun 2014 dan Permendagri 86/2017, predikat"
        ),
        _ganti("lampiran_renstra", "KERTAS", "Lampiran I Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 KERTAS"),
        _ganti("bab3", "Predikat", "Capaian dihitung paling tinggi 100%. Predikat"),
        _ganti("bab3", "Predikat", "Menurut Tapem, Kasubag, dan SIMPEG, predikat"),
        _ganti("bab3", "Predikat", "Perjanjian bermeterai Rp10.000,00. Predikat"),
        _ganti("kata_pengantar", "KATA PENGANTAR", "PRAKATA"),
        _ganti("bab3", "REALISASI NASIONAL", "REALISASI NASIONAL/PROVINSI"),
        _ganti("bab3", "% Serapan Anggaran", "Penyerapan Anggaran (%)"),
        _ganti("bab3", "RATA-RATA CAPAIAN", "RERATA CAPAIAN KINERJA"),
        _ganti("pk", "{{ pk.pihak_kedua.jabatan | besar }}", "a.n. {{ pk.pihak_kedua.jabatan | besar }}"),
        _ganti("bab1", "ISU STRATEGIS", "ISU-ISU STRATEGIS DAN TANTANGAN"),
        _ganti("bab4", "pejabat.kepala.jabatan", "instansi.kepala.jabatan"),
        _susunan("nama: lkip-{{ tahun }}", "nama: laporan-kinerja-{{ tahun }}"),
        _ganti("bab3", "Predikat", "Sesuai Peraturan Bupati Tanjung Raya Nomor 9 Tahun 2029, predikat"),
        _ganti("bab4", "{{ pejabat.kepala.nama }}", "{{ pejabat.kepala.nama"),  # LK605 tells it
        _ganti("pk", "Pihak kedua akan {{ pk.supervisi }} supervisi", "Pihak kedua berjanji akan memberikan supervisi"),
        _ganti("pk", "Pihak pertama berjanji", "Pihak pertama dengan ini berjanji", "mewujudkan"),
        _ganti("pk", "supervisi yang diperlukan", "supervisi kepada pihak pertama bila diperlukan"),
        _ganti("rkt", "JUMLAH", "JUMLAH ANGGARAN RKT"),
        _ganti(
            "bab3", "{{ lihat.gambar_anggaran }}", "{{ lihat.gambar_anggaran }}, lain dari {{ lihat.gambar_capaian }},"
        ),
        _ganti("bab3", "{{ b.capaian | sel }}", "{{ b.capaian | sel }} ({{ b.predikat }})"),
        _ganti("bab1", "Pangkat", "Nama Pangkat", "Pangkat"),
        _ganti("prestasi", "{{ b.keterangan }}", "{{ b.jenis | besar }}"),
        _ganti("bab3", "{{ b.efisiensi }}", "{{ b.efisiensi }}: {{ b.capaian | sel }}"),
        _ganti("bab3", "{{ b.indikator.target_akhir | sel }}", "{{ b.indikator.target_akhir }} (akhir)"),
        _ganti("bab3", "CAPAIAN {{ tahun }}", "CAPAIAN"),
        _ganti("bab2", "(SEBELUM PERUBAHAN)", "(SEMULA)"),
        _ganti("bab2", "TAHUN {{ renstra.periode }}", "TAHUN {{ renstra.periode }} (SESUDAH PERUBAHAN)"),
        _ganti("bab2", "KINERJA AKHIR PERIODE RPJMD", "KONDISI AKHIR"),
    ],
)
def test_a_harmless_edit_is_no_finding(tmp_path: Path, ubah: Ubah) -> None:
    assert _temuan(tmp_path, ubah) == []


def test_columns_are_counted_as_printed_under_heads_of_several_rows(tmp_path: Path) -> None:
    kepala = (("No", "TARGET", "REALISASI"), ("", "", ""))
    isi = ("{{ b.nomor }}", "{{ b.target }}", "{{ b.target }}")
    kecil = tabel(*kepala, isi).replace("<w:tc><w:tcPr>", '<w:tc><w:tcPr><w:gridSpan w:val="x"/>', 1)
    (tmp_path / "a.docx").write_bytes(docx(kecil))
    alinea = baca_alinea((tmp_path / "a.docx").read_bytes(), "a.docx", badan=True)
    assert [(a.kolom, a.kepala) for a in alinea if a.baris == 3] == [
        ((0, 1), "No"),
        ((1, 2), "TARGET"),
        ((2, 3), "REALISASI"),
    ]
    assert [(d.code, "sel 3" in d.message) for d in periksa_alinea(alinea)] == [("LK654", True)]


def test_words_in_boxes_fields_and_nested_tables_are_read_once() -> None:
    kotak = (
        "<w:p><w:r><w:t>luar </w:t></w:r><w:r><w:pict><w:txbxContent>"
        + p("dalam")
        + "</w:txbxContent></w:pict></w:r></w:p>"
    )
    bersarang = tabel(("kiri", tabel(("sarang",)) + p("kanan")))
    isi = kotak + f"<w:p><w:r><w:t>Tabel </w:t></w:r>{field('SEQ Tabel', '7')}</w:p>" + bersarang
    alinea = baca_alinea(docx(isi), "a.docx", badan=True)
    assert [a.teks.strip() for a in alinea] == ["luar", "dalam", "Tabel \ufffc", "kiri", "sarang", "kanan"]
    assert baca_alinea(b"bukan zip", "a.docx", badan=True) == ()


def test_a_place_in_susunan_is_its_line(tmp_path: Path) -> None:
    [d] = _temuan(tmp_path, _susunan("nama: lkip-{{ tahun }}", "nama: lkip-2029"))
    assert (Path(d.file).name, d.line) == ("susunan.yaml", 4)


def test_templates_of_other_documents_are_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "templat"
    shutil.copytree(TEMPLAT, folder)
    TEMPAT["LK656"][0](folder)
    assert [d.code for d in teks_templat(folder, ("pk",)).temuan] == ["LK656"]
    assert teks_templat(folder, ("rkt",)).temuan == ()


def test_a_document_with_a_wrong_year_typed_on_its_cover_is_not_composed(tmp_path: Path) -> None:
    shutil.copytree(TEMPLAT, tmp_path / "templat")
    TEMPAT["LK650"][0](tmp_path / "templat")
    folder = Folder(ISI, tmp_path / "templat", tmp_path)
    with pytest.raises(ContentError) as e:
        susun(TAHUN, folder)
    assert [d.code for d in e.value.diagnostics if d.severity == "error"] == ["LK650"]
    assert susun(TAHUN, folder, dokumen=("pk",)).dokumen


# ---------------------------------------------------------------- at another's place


def _tukar(bagian: str, a: str, b: str) -> tuple[Ubah, ...]:
    return _ganti(bagian, a, "{{ QQ }}"), _ganti(bagian, b, a), _ganti(bagian, "{{ QQ }}", b)


@pytest.mark.parametrize(
    ("ubah", "harap"),
    [
        (_tukar("bab1", "{{ b.pangkat }}", "{{ b.golongan }}"), ["LK654"]),
        (_tukar("bab3", "% Capaian Kinerja", "% Serapan Anggaran"), ["LK654"]),
        (_tukar("bab1", "{{ b.nomor }}", "{{ b.jumlah }}"), []),
        (_tukar("bab3", "{{p b.narasi.masalah }}", "{{p b.narasi.solusi }}"), ["LK654", "LK654"]),
        (_tukar("bab3", "{{p b.narasi.jangka_menengah }}", "{{p b.narasi.nasional }}"), ["LK654", "LK654"]),
        (
            _tukar("iku", "{%p for t in iku.keputusan.menimbang %}", "{%p for t in iku.keputusan.mengingat %}"),
            ["LK654", "LK654"],
        ),
        ((_ganti("rkt", "Indikator Tujuan", "Uraian"),), []),
        ((_ganti("prestasi", "{{ b.tahun }}", "{{ tahun }}"),), ["LK654"]),
        ((_ganti("prestasi", "{{ b.tahun }}", "{{ tahun }}"), _ganti("prestasi", "TAHUN", "TAHUN LAPORAN")), []),
        ((_ganti("rkt", "Indikator Sasaran", "Indikator"),), []),
        ((_ganti("rkt", "Indikator Sasaran", "Tujuan RPJMD"),), ["LK662"]),
        ((_ganti("bab3", "Permasalahan", "Masalah dan hambatan"), _ganti("bab3", "Solusi", "Tindak lanjut")), []),
        ((_ganti("bab3", "Perbandingan dengan tahun", "Perbandingan capaian dengan tahun"),), []),
        ((_ganti("bab3", "Program dan kegiatan yang", "Capaian program dan kegiatan yang"),), []),
        ((_ganti("bab1", "Pangkat/Golongan Ruang", "Jabatan (lanjutan)", "berdasarkan"),), []),
        ((_ganti("bab1", "Pangkat/Golongan Ruang", "Golongan", "berdasarkan"),), []),
    ],
)
def test_what_stands_at_anothers_place(tmp_path: Path, ubah: tuple[Ubah, ...], harap: list[str]) -> None:
    semua = [d.code for d in _temuan(tmp_path, *ubah)]
    assert [k for k in semua if k in ("LK654", "LK661", "LK662")] == harap


@pytest.mark.parametrize(("lama", "baru"), [("Menimbang", "Menimbamg"), ("MEMUTUSKAN", "MEMUTUSKN")])
def test_a_word_of_the_decrees_form_is_spelt_right(tmp_path: Path, lama: str, baru: str) -> None:
    assert [d.code for d in _temuan(tmp_path, _ganti("iku", lama, baru))] == ["LK657"]


@pytest.mark.parametrize(
    ("nomor", "berat"),
    [
        ("065/06/02/35.09.02/2023", ["warning"]),
        ("065 / 06 / 02 / 35.09.02 / 2023", ["warning"]),
        ("065/06/02/35.09.02/2022", ["error"]),
        ("… /… /2023", []),
        ("{{ iku.keputusan.nomor }}", []),
    ],
)
def test_a_decrees_number_is_not_typed(tmp_path: Path, nomor: str, berat: list[str]) -> None:
    akar = TEMPLAT.parents[1]
    isi, laporan, _ = hitung(2023, Folder(akar / "content", TEMPLAT, tmp_path))
    folder = tmp_path / "templat"
    shutil.copytree(TEMPLAT, folder)
    _ganti("iku", "{{ iku.keputusan.nomor }}", nomor)(folder)
    hasil = [d for d in periksa_templat(isi, laporan, teks_templat(folder).alinea) if d.code == "LK653"]
    assert [d.severity for d in hasil] == berat
    assert all("{{ iku.keputusan.nomor }}" in d.hint for d in hasil)
