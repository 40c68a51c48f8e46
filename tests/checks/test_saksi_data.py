"""The rules that hold the data's own entries against one another: their pages' examples, slips that they tell, and edits
that a secretary makes every day, which they don't."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.checks.katalog_saksi_data import KATALOG_SAKSI_DATA
from lkip_docgen.checks.kode import Kode
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic
from tests.checks.contoh import Tempat, uji
from tests.content.kantor import TAHUN, isi_asli, tulis_kantor

_BERWILAYAH = isi_asli("instansi.yaml") + "sebutan_wilayah: Kelurahan\nwilayah: [{id: teluk, nama: Kelurahan Teluk}]\n"

TEMPAT: dict[str, Tempat] = {
    "LK330": Tempat("instansi.yaml", "atasan: {jabatan: Wali Kota, lengkap: Wali Kota Bahari}"),
    "LK331": Tempat("2031/pk.yaml", "tanggal: 2031-01-15"),
    "LK332": Tempat("instansi.yaml", "sebutan_wilayah: Kelurahan", {"instansi.yaml": _BERWILAYAH}),
    "LK333": Tempat("2031/anggaran.yaml", "sumber: APBD"),
}


@pytest.mark.parametrize("k", KATALOG_SAKSI_DATA, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    uji(tmp_path, k, TEMPAT[k.kode])


def test_every_code_has_its_place() -> None:
    assert set(TEMPAT) == {k.kode for k in KATALOG_SAKSI_DATA}


KODE = {k.kode for k in KATALOG_SAKSI_DATA} | {"LK213", "LK229", "LK230"}
KECAMATAN = """\
nama: Kecamatan Teluk
sebutan: kecamatan
pemerintah: Pemerintah Kabupaten Bahari
daerah: Kabupaten Bahari
ibu_kota: Muara
provinsi: Samudra
kepala: {jabatan: Camat, lengkap: Camat Teluk}
atasan: {jabatan: Bupati, lengkap: Bupati Bahari}
kop:
  baris: [PEMERINTAH KABUPATEN BAHARI, KECAMATAN TELUK]
  alamat: Jalan Pantai 1 Muara
sebutan_wilayah: Desa/Kelurahan
wilayah: [{id: karang, nama: Kelurahan Karang}, {id: pasir, nama: Desa Pasir}]
"""
"""An office that bears a place's name, with parts of two kinds."""
_ORGANISASI = isi_asli("organisasi.yaml").replace("jabatan: Kepala Dinas", "jabatan: Camat")
_DASAR = isi_asli("dasar_hukum.yaml").replace("Peraturan Wali Kota", "Peraturan Bupati")


def temuan(tmp: Path, ganti: tuple[tuple[str, str, str], ...], **asal: str) -> list[Diagnostic]:
    """The findings of these rules after replacements (file, old, new) in the small office, some of whose files are
    ``asal``."""
    berkas: dict[str, str | bytes | None] = dict(asal)
    for nama, lama, baru in ganti:
        teks = berkas.get(nama) or isi_asli(nama)
        assert isinstance(teks, str)
        assert lama in teks
        berkas[nama] = teks.replace(lama, baru, 1)
    isi, diagnostik = muat(tulis_kantor(tmp, **berkas), TAHUN)
    assert isi is not None
    assert [d for d in diagnostik if d.severity == "error"] == []
    return [d for d in periksa_laporan(isi, metrics.hitung(isi)) if d.code in KODE]


def kecamatan(tmp: Path, *ganti: tuple[str, str, str]) -> list[Diagnostic]:
    """The same in a kecamatan."""
    asal = {"instansi.yaml": KECAMATAN, "organisasi.yaml": _ORGANISASI, "dasar_hukum.yaml": _DASAR}
    return temuan(tmp, ganti, **asal)


# ---------------------------------------------------------------- the office


def test_a_whole_kecamatan_has_nothing_to_say(tmp_path: Path) -> None:
    assert kecamatan(tmp_path) == []


@pytest.mark.parametrize(
    ("lama", "baru", "kode", "pesan"),
    [
        ("lengkap: Camat Teluk", "lengkap: Lurah Teluk", "LK330", 'lengkap: "Lurah Teluk"'),
        ("jabatan: Camat", "jabatan: Lurah", "LK330", 'jabatan: "Lurah"'),
        ("jabatan: Bupati", "jabatan: Wali Kota", "LK330", "bukan pemimpin Kabupaten Bahari"),
        ("lengkap: Camat Teluk", "lengkap: Camat Gunung", "LK333", "menyebut Gunung"),
        ("lengkap: Bupati Bahari", "lengkap: Bupati Rimba", "LK333", "menyebut Rimba"),
        (
            "pemerintah: Pemerintah Kabupaten Bahari",
            "pemerintah: Pemerintah Kabupaten Rimba",
            "LK333",
            "menyebut Rimba",
        ),
        ("daerah: Kabupaten Bahari", "daerah: Kabupaten Rimba", "LK333", "menyebut Rimba"),
        ("KABUPATEN BAHARI", "KABUPATEN RIMBA", "LK333", "menyebut Rimba"),
        ("KECAMATAN TELUK", "KECAMATAN GUNUNG", "LK333", "menyebut Gunung"),
        ("sebutan: kecamatan", "sebutan: kelurahan", "LK332", 'sebutan: "kelurahan"'),
        ("sebutan_wilayah: Desa/Kelurahan", "sebutan_wilayah: Kelurahan", "LK332", '"Desa Pasir" bersebutan desa'),
    ],
)
def test_the_office_against_itself(tmp_path: Path, lama: str, baru: str, kode: str, pesan: str) -> None:
    [d] = kecamatan(tmp_path, ("instansi.yaml", lama, baru))
    assert (d.code, d.severity) == (kode, "warning")
    assert pesan in d.message
    assert d.file.endswith("instansi.yaml")


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("lengkap: Camat Teluk", "lengkap: Plt. Camat Teluk"),
        ("lengkap: Camat Teluk", "lengkap: CAMAT TELUK"),
        ("lengkap: Bupati Bahari", "lengkap: BUPATI BAHARI"),
        ("atasan: {jabatan: Bupati, lengkap: Bupati Bahari}",
         "atasan: {jabatan: Sekretaris Daerah, lengkap: Sekretaris Daerah Kabupaten Bahari}"),
        ("pemerintah: Pemerintah Kabupaten Bahari", "pemerintah: Pemerintah Daerah Kabupaten Bahari"),
        ("KECAMATAN TELUK]", "KECAMATAN TELUK, KABUPATEN BAHARI]"),
        ("sebutan_wilayah: Desa/Kelurahan", "sebutan_wilayah: Kelurahan/Desa"),
        ("provinsi: Samudra", "provinsi: Provinsi Samudra"),
        ("{id: karang, nama: Kelurahan Karang}, {id: pasir, nama: Desa Pasir}",
         "{id: karang, nama: Karang}, {id: pasir, nama: Pasir}"),
    ],
)  # fmt: skip
def test_other_ways_to_write_the_office_pass(tmp_path: Path, lama: str, baru: str) -> None:
    assert kecamatan(tmp_path, ("instansi.yaml", lama, baru)) == []


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("kepala: {jabatan: Kepala Dinas, lengkap: Kepala Dinas Kelautan}",
         "kepala: {jabatan: Kepala Dinas, lengkap: Kepala Dinas Pertanian}"),
        ("DINAS KELAUTAN]", "DINAS PERTANIAN]"),
    ],
)  # fmt: skip
def test_a_dinas_is_named_alike(tmp_path: Path, lama: str, baru: str) -> None:
    [d] = temuan(tmp_path, (("instansi.yaml", lama, baru),))
    assert d.code == "LK330"
    assert "Dinas Kelautan" in d.message


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("lengkap: Kepala Dinas Kelautan", "lengkap: Kepala Dinas Kelautan Kota Bahari"),
        ("lengkap: Kepala Dinas Kelautan", "lengkap: Kepala Dinas"),
        ("DINAS KELAUTAN]", "DINAS KELAUTAN DAN PERIKANAN]"),
        ("jabatan: Kepala Dinas,", "jabatan: Kepala,"),
    ],
)
def test_a_dinas_may_be_named_at_length(tmp_path: Path, lama: str, baru: str) -> None:
    assert temuan(tmp_path, (("instansi.yaml", lama, baru),)) == []


def test_a_chart_with_another_head_is_told_there(tmp_path: Path) -> None:
    [d] = kecamatan(tmp_path, ("organisasi.yaml", "jabatan: Camat", "jabatan: Lurah"))
    assert d.code == "LK330"
    assert d.file.endswith("organisasi.yaml")


@pytest.mark.parametrize("kota", ["Muara", "Bahari", "Teluk", "Kota Muara", "Karang"])
def test_places_that_the_office_knows_pass(tmp_path: Path, kota: str) -> None:
    assert kecamatan(tmp_path, ("2031/pk.yaml", "baris:", f"tempat: {kota}\n    baris:")) == []


def test_a_capital_against_all_documents_is_told_there(tmp_path: Path) -> None:
    [d] = kecamatan(
        tmp_path,
        ("instansi.yaml", "ibu_kota: Muara", "ibu_kota: Rimba"),
        ("2031/pk.yaml", "baris:", "tempat: Muara\n    baris:"),
        ("laporan.yaml", "tanggal:", "tempat: Muara\ntanggal:"),
    )
    assert d.code == "LK331"
    assert d.file.endswith("instansi.yaml")


@pytest.mark.parametrize(
    ("nama", "lama", "baru"),
    [
        ("2031/anggaran.yaml", "sumber: APBD", "sumber: APBD Kabupaten Bahari dan Bantuan Keuangan Provinsi Samudra"),
        ("2031/anggaran.yaml", "sumber: APBD", "sumber: APBD KABUPATEN BAHARI"),
        ("2031/anggaran.yaml", "sumber: APBD", "sumber: APBD Kabupaten/Kota"),
        ("dasar_hukum.yaml", "jenis: Peraturan Bupati", "jenis: Peraturan Bupati Bahari"),
        ("dasar_hukum.yaml", "jenis: Peraturan Bupati", "jenis: Peraturan Gubernur Samudra"),
    ],
)
def test_sources_of_the_own_region_pass(tmp_path: Path, nama: str, lama: str, baru: str) -> None:
    assert kecamatan(tmp_path, (nama, lama, baru)) == []


@pytest.mark.parametrize(
    ("nama", "lama", "baru"),
    [
        ("2031/anggaran.yaml", "sumber: APBD", "sumber: APBD Kabupaten Rimba"),
        ("dasar_hukum.yaml", "jenis: Peraturan Bupati", "jenis: Peraturan Bupati Rimba"),
    ],
)
def test_sources_of_another_region_are_told(tmp_path: Path, nama: str, lama: str, baru: str) -> None:
    [d] = kecamatan(tmp_path, (nama, lama, baru))
    assert d.code == "LK333"
    assert "Rimba" in d.message


def test_a_second_place_in_one_line_is_read(tmp_path: Path) -> None:
    """LK429 passed over the kabupaten behind a kecamatan."""
    asal = {"instansi.yaml": KECAMATAN, "dasar_hukum.yaml": _DASAR}
    asal["organisasi.yaml"] = _ORGANISASI.replace("[BAGAN]", "[BAGAN, KECAMATAN TELUK KABUPATEN RIMBA]")
    isi, _ = muat(tulis_kantor(tmp_path, **asal), TAHUN)
    assert isi is not None
    assert ["KABUPATEN RIMBA" in d.message for d in periksa_laporan(isi, metrics.hitung(isi)) if d.code == "LK429"] == [
        True
    ]
