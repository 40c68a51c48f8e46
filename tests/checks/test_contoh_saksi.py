"""The pages of the rules that hold names, dates and wordings against a second witness: each example is tried."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.checks.katalog_saksi import KATALOG_SAKSI
from lkip_docgen.checks.kode import Kode
from lkip_docgen.checks.mirip import beda_sekata, kata_mirip, satu_huruf
from lkip_docgen.content.muat import muat
from tests.checks.contoh import FOTO, Tempat, uji
from tests.content.kantor import TAHUN, isi_asli, tulis_kantor

_KEPUTUSAN = """\
keputusan:
  nomor: 1/2031
  tanggal: 2031-01-10
  tempat: Bahari
  tentang: IKU
  menimbang: [bahwa perlu menetapkan IKU;]
  mengingat: [Peraturan Wali Kota Nomor 5 Tahun 2030 tentang Organisasi;]
  diktum: [{teks: IKU ditetapkan.}]
  lampiran: {judul: [IKU], tugas: [], fungsi: [], tujuan: Laut, indikator_tujuan: Indeks, judul_tabel: [IKU], baris: []}
"""
_RENSTRA = isi_asli("renstra/awal.yaml").replace(
    "uraian: Layanan membaik", "uraian: Layanan perizinan kepada nelayan membaik"
)

TEMPAT: dict[str, Tempat] = {
    "LK229": Tempat("organisasi.yaml", "tugas: [Membantu Wali Kota.]"),
    "LK230": Tempat("2031/pk.yaml", "indikator: ikm, sasaran: layanan", {"renstra/awal.yaml": _RENSTRA}),
    "LK320": Tempat("pejabat.yaml", "nama: Rina Samudra, S.Pi"),
    "LK321": Tempat("instansi.yaml", "baris: [PEMERINTAH KOTA BAHARI, DINAS KELAUTAN]"),
    "LK322": Tempat("pejabat.yaml", "- id: joko"),
    "LK323": Tempat("renstra/awal.yaml", "berlaku: {mulai: 2030-01-01}"),
    "LK324": Tempat("organisasi.yaml", "judul_bagan: [BAGAN]"),
    "LK325": Tempat("dasar_hukum.yaml", "{id: perwali_5, jenis: Peraturan Wali Kota, nomor: 5,"),
    "LK326": Tempat("2031/foto.yaml", "keterangan: Rapat koordinasi", {"2031/foto.yaml": FOTO}),
    "LK327": Tempat(
        "dasar_hukum.yaml", "tentang: Organisasi", {"2031/iku.yaml": isi_asli("2031/iku.yaml") + _KEPUTUSAN}
    ),
    "LK328": Tempat("renstra/awal.yaml", "tahun_matriks: [2030, 2031]"),
    "LK329": Tempat("laporan.yaml", "tanggal: 2032-02-10"),
}


@pytest.mark.parametrize("k", KATALOG_SAKSI, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    uji(tmp_path, k, TEMPAT[k.kode])


def test_every_code_has_its_place() -> None:
    assert set(TEMPAT) == {k.kode for k in KATALOG_SAKSI}


@pytest.mark.parametrize(
    ("a", "b", "hasil"),
    [
        ("camat", "cmaat", True),
        ("camat", "camatt", True),
        ("sekretariat", "sekretaris", False),
        ("dari", "hari", True),
        ("2023", "2024", False),
        ("jember", "jember", False),
    ],
)
def test_words_that_differ_by_one_slip(a: str, b: str, hasil: bool) -> None:
    assert satu_huruf(a, b) is hasil


def test_swapped_letters_of_a_short_word_are_a_slip() -> None:
    assert kata_mirip("program", "progarm")


@pytest.mark.parametrize(
    ("a", "b", "hasil"),
    [
        ("Meningkatnya kepuasan warga atas layanan", "Meningkatnya warga atas layanan", ("kepuasan", "")),
        ("Meningkatnya warga atas layanan", "Meningkatnya warga atas atas layanan", ("", "atas")),
        ("Meningkatnya fasilitas warga kota", "Meningkatnya pelayanan warga kota", ("fasilitas", "pelayanan")),
        ("Meningkatnya fasilitas warga di kota", "Meningkatnya fasilitas warga kota", None),
        ("Meningkatnya fasilitas warga kota", "Meningkatnya fasilitasi warga kota", None),
        ("Meningkatnya fasilitas warga kota", "Terjaganya ketertiban umum kota", None),
        ("Layanan membaik", "Layanan cepat membaik", None),
    ],
)
def test_wordings_that_differ_by_one_word(a: str, b: str, hasil: tuple[str, str] | None) -> None:
    assert beda_sekata(a, b) == hasil


@pytest.mark.parametrize(
    ("nama", "lama", "baru", "pesan"),
    [
        ("2031/kinerja.yaml", "program:", 'kontrol: {realisasi: {ikm: "80,6"}}\nprogram:', "realisasi 2031"),
        ("2031/kinerja.yaml", "program:", "kontrol: {target: {sampah: 12%}}\nprogram:", "target 2031"),
        ("2031/kinerja.yaml", "program:", "kontrol: {target: {sampah: 10 Dokumen}}\nprogram:", "target 2031"),
        ("2031/kinerja.yaml", "program:", "kontrol: {aduan: 2}\nprogram:", "jumlah aduan"),
        ("2031/sdm.yaml", "jabatan:", "kontrol: {struktural: 1}\njabatan:", "pejabat struktural"),
        ("2031/sdm.yaml", "jabatan:", "kontrol: {pelaksana: 2}\njabatan:", "jumlah pelaksana"),
        ("renstra/awal.yaml", "sasaran:", 'kontrol: {target: {ikm: {2030: "81"}}}\nsasaran:', "target 2030"),
        ("renstra/awal.yaml", "sasaran:", "kontrol: {target: {sampah: {2031: 10}}}\nsasaran:", "target 2031"),
    ],
)
def test_what_documents_print_is_compared(tmp_path: Path, nama: str, lama: str, baru: str, pesan: str) -> None:
    isi, _ = muat(tulis_kantor(tmp_path, **{nama: isi_asli(nama).replace(lama, baru, 1)}), TAHUN)
    assert isi is not None
    [d] = [d for d in periksa_laporan(isi, metrics.hitung(isi)) if d.code == "LK201"]
    assert d.severity == "error"
    assert pesan in d.message


@pytest.mark.parametrize(
    ("nama", "lama", "baru"),
    [
        (
            "2031/kinerja.yaml",
            "program:",
            'kontrol: {realisasi: {ikm: "80,5"}, target: {sampah: 10%}, aduan: 0}\nprogram:',
        ),
        ("2031/sdm.yaml", "jabatan:", "kontrol: {struktural: 2, pelaksana: 1}\njabatan:"),
        ("renstra/awal.yaml", "sasaran:", 'kontrol: {target: {ikm: {2030: "80"}, sampah: {2031: 10%}}}\nsasaran:'),
    ],
)
def test_what_documents_print_alike_is_silent(tmp_path: Path, nama: str, lama: str, baru: str) -> None:
    isi, _ = muat(tulis_kantor(tmp_path, **{nama: isi_asli(nama).replace(lama, baru, 1)}), TAHUN)
    assert isi is not None
    assert [d for d in periksa_laporan(isi, metrics.hitung(isi)) if d.code in ("LK107", "LK201")] == []


def test_a_control_of_an_unknown_indicator_is_told(tmp_path: Path) -> None:
    nama = "renstra/awal.yaml"
    teks = isi_asli(nama).replace("sasaran:", 'kontrol: {target: {ikn: {2030: "80"}}}\nsasaran:', 1)
    isi, _ = muat(tulis_kantor(tmp_path, **{nama: teks}), TAHUN)
    assert isi is not None
    assert [d.code for d in periksa_laporan(isi, metrics.hitung(isi)) if d.severity == "error"] == ["LK107"]
