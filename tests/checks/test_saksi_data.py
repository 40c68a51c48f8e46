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
from tests.checks.kantor_uji import temuan_ganti
from tests.content.kantor import TAHUN, isi_asli, tulis_kantor

_BERWILAYAH = isi_asli("instansi.yaml") + "sebutan_wilayah: Kelurahan\nwilayah: [{id: teluk, nama: Kelurahan Teluk}]\n"

_TERHITUNG = isi_asli("renstra/awal.yaml").replace("satuan: indeks", "satuan: dokumen").replace('"80,5"', "81")
"""A Renstra whose first indicator counts documents."""
_BERSEKSI = isi_asli("organisasi.yaml") + (
    "  - {id: pesisir, nama: Seksi Pesisir, jabatan: Kepala Seksi Pesisir, induk: dinas}\n"
    "  - {id: sb, nama: Sub Bagian Umum dan Keuangan, jabatan: Kepala Sub Bagian Umum dan Keuangan, induk: sekretariat}\n"
)
_BUNYI = "Layanan perizinan kepada nelayan membaik"
_BERSASARAN = isi_asli("renstra/awal.yaml").replace("uraian: Layanan membaik", f"uraian: {_BUNYI}")
"""A Renstra with a sasaran of some words."""
_PRESTASI = "prestasi:\n  - {jenis: Lomba layanan, tingkat: Kota, tahun: 2031, keterangan: Juara 2}\n"

TEMPAT: dict[str, Tempat] = {
    "LK231": Tempat("renstra/awal.yaml", 'target: {2030: 80, 2031: "80,5"}'),
    "LK232": Tempat("2031/iku.yaml", "formulasi: {uraian: Hasil survei}", {"renstra/awal.yaml": _TERHITUNG}),
    "LK233": Tempat(
        "2031/kinerja.yaml",
        "# contoh",
        {"2031/kinerja.yaml": isi_asli("2031/kinerja.yaml").replace("80,5\n", "80,5\n    # contoh\n")},
    ),
    "LK234": Tempat("2031/pk.yaml", "indikator: ikm, sasaran: layanan", {"renstra/awal.yaml": _BERSASARAN}),
    "LK235": Tempat(
        "renstra/awal.yaml",
        "tahun_matriks: [2030, 2031]\nindikator:\n  - id: ikm\n    nama: Indeks Kepuasan\n    satuan: indeks\n"
        '    target: {2030: 80, 2031: "80,5"}',
    ),
    "LK330": Tempat("instansi.yaml", "atasan: {jabatan: Wali Kota, lengkap: Wali Kota Bahari}"),
    "LK331": Tempat("2031/pk.yaml", "tanggal: 2031-01-15"),
    "LK332": Tempat("instansi.yaml", "sebutan_wilayah: Kelurahan", {"instansi.yaml": _BERWILAYAH}),
    "LK333": Tempat("2031/anggaran.yaml", "sumber: APBD"),
    "LK334": Tempat("2031/profil.yaml"),
    "LK335": Tempat(
        "2031/sdm.yaml", "jabatan: [{jabatan: Kepala, jumlah: 2, struktural: ya}, {jabatan: Staf, jumlah: 1}]"
    ),
    "LK337": Tempat("2031/iku.yaml", "penanggung_jawab: [Sekretaris]", {"organisasi.yaml": _BERSEKSI}),
    "LK336": Tempat("2031/prestasi.yaml", "# contoh", {"2031/prestasi.yaml": _PRESTASI + "  # contoh\n"}),
}


@pytest.mark.parametrize("k", KATALOG_SAKSI_DATA, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    uji(tmp_path, k, TEMPAT[k.kode])


def test_every_code_has_its_place() -> None:
    assert set(TEMPAT) == {k.kode for k in KATALOG_SAKSI_DATA}


KODE = {k.kode for k in KATALOG_SAKSI_DATA} | {"LK213", "LK229", "LK230", "LK245"}
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
    return temuan_ganti(tmp, ganti, KODE, asal)


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
        ("lengkap: Camat Teluk", "lengkap: Lurah Teluk", "LK245", 'lengkap "Lurah Teluk"'),
        ("jabatan: Camat", "jabatan: Lurah", "LK245", 'jabatan "Lurah"'),
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


def test_a_title_doesnt_name_the_office_that_its_documents_leave_out(tmp_path: Path) -> None:
    lengkap = ("instansi.yaml", "lengkap: Camat Teluk", "lengkap: Camat Kecamatan Teluk")
    [d] = kecamatan(tmp_path / "1", lengkap, ("organisasi.yaml", '"Tugas:"', '"Camat Teluk mempunyai tugas:"'))
    assert (d.code, 'tertulis "Camat Teluk"' in d.message) == ("LK245", True)
    assert kecamatan(tmp_path / "2", lengkap) == []
    sama = ("organisasi.yaml", '"Tugas:"', '"Camat Kecamatan Teluk mempunyai tugas:"')
    assert kecamatan(tmp_path / "3", lengkap, sama) == []


@pytest.mark.parametrize(
    ("tanggal", "ada"), [("2028-03-05", True), ("2029-03-04", False), ("2029-12-05", False), ("2030-03-05", False)]
)
def test_a_renstras_date_is_not_its_first_day_in_another_year(tmp_path: Path, tanggal: str, ada: bool) -> None:
    mulai = ("renstra/awal.yaml", "berlaku: {mulai: 2030-01-01}", f"berlaku: {{mulai: 2030-03-05}}\ntanggal: {tanggal}")
    hasil = temuan_ganti(tmp_path, [mulai], {"LK323"}, {})
    assert ["hari dan bulannya sama" in d.message for d in hasil] == [True] * ada


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


# ---------------------------------------------------------------- figures


def _deret(tmp: Path, *nilai: object) -> list[Diagnostic]:
    """The findings on a row of targets from 2030 on, of an index."""
    target = ", ".join(f"{2030 + n}: {x}" for n, x in enumerate(nilai))
    tahun = ", ".join(str(2030 + n) for n in range(len(nilai)))
    return temuan(
        tmp,
        (
            ("renstra/awal.yaml", 'target: {2030: 80, 2031: "80,5"}', f"target: {{{target}}}"),
            ("renstra/awal.yaml", "tahun_matriks: [2030, 2031]", f"tahun_matriks: [{tahun}]"),
            ("renstra/awal.yaml", "periode_selesai: 2034", "periode_selesai: 2039"),
        ),
    )


@pytest.mark.parametrize(
    ("nilai", "tahun"),
    [
        ((70, 75, 80, 85, 9), 2034),
        ((8, 70, 75, 80, 85), 2030),
        ((80, 80, 30, 85, 90), 2032),
        ((80, 85, 150, 90), 2032),
        ((20, 18, 51, 14, 12), 2032),
        ((12, 14, 16, 100), 2033),
    ],
)
def test_a_target_that_leaves_its_row_is_told(tmp_path: Path, nilai: tuple[int, ...], tahun: int) -> None:
    [d] = _deret(tmp_path, *nilai)
    assert (d.code, d.severity) == ("LK231", "warning")
    assert f"target {tahun} " in d.message


@pytest.mark.parametrize(
    "nilai",
    [
        (80, 80, 80, 85, 90),
        (100, 60, 65, 70, 75),
        (1, 8, 9, 10),
        (2, 5, 40, 50),
        (4, 4, 1, 4),
        (12, 12, 16, 12),
        (85, 70, 87, 88),
        (20, 12, 10, 8, 5),
        (0, 20, 40, 60),
        (80, 30, 85, 20),
        (80, 10),
        (5, 5, 5, 12),
    ],
)
def test_rows_that_may_be_meant_pass(tmp_path: Path, nilai: tuple[int, ...]) -> None:
    assert [d for d in _deret(tmp_path, *nilai) if d.code == "LK231"] == []


def test_an_indicator_may_begin_or_end_within_the_matrix(tmp_path: Path) -> None:
    ganti = (
        ("renstra/awal.yaml", "tahun_matriks: [2030, 2031]", "tahun_matriks: [2030, 2031, 2032, 2033]"),
        ("renstra/awal.yaml", '{2030: 80, 2031: "80,5"}', '{2031: "80,5", 2032: 81}'),
    )
    assert temuan(tmp_path, ganti) == []


def test_a_matrix_without_a_year_of_all_is_told(tmp_path: Path) -> None:
    ganti = (
        ("renstra/awal.yaml", '{2030: 80, 2031: "80,5"}', '{2030: 80, 2031: "80,5", 2032: 81}'),
        ("renstra/awal.yaml", "{2031: 10}", "{2031: 10, 2032: 9}"),
    )
    [d] = temuan(tmp_path, ganti)
    assert (d.code, "2032" in d.message) == ("LK235", True)


_DOKUMEN = (
    (
        "2031/iku.yaml",
        "formulasi: {uraian: Hasil survei}",
        "formulasi: {uraian: Dokumen, daftar: [Renja, LKIP, Renstra]}",
    ),
    ("2031/kinerja.yaml", "realisasi: 80,5", "realisasi: 3"),
)


@pytest.mark.parametrize(
    ("daftar", "banyak"),
    [("[Renja, LKIP, Renstra]", 0), ("[Renja, LKIP]", 1), ("[Renja, LKIP, Renstra, RKT]", 1),
     ("[Rapat koordinasi, Bimbingan teknis]", 0)],
)  # fmt: skip
def test_documents_listed_are_as_many_as_counted(tmp_path: Path, daftar: str, banyak: int) -> None:
    ganti = (*_DOKUMEN, ("2031/kinerja.yaml", "program:", f"kegiatan: {{ikm: {daftar}}}\nprogram:"))
    hasil = temuan(tmp_path, ganti, **{"renstra/awal.yaml": _TERHITUNG})
    assert [d.code for d in hasil] == ["LK232"] * banyak


def test_a_list_of_what_is_no_count_passes(tmp_path: Path) -> None:
    assert (
        temuan(tmp_path, (_DOKUMEN[0], ("2031/kinerja.yaml", "program:", "kegiatan: {ikm: [Renja]}\nprogram:"))) == []
    )


@pytest.mark.parametrize(
    ("sumber", "banyak"),
    [
        ("Hasil evaluasi AKIP: B (61)", 0),
        ("Hasil evaluasi AKIP: BB (61)", 1),
        ("LHE AKIP tahun 2031 dengan nilai 79,5 kategori BB", 0),
        ("LHE AKIP tahun 2031 dengan nilai 79,5 kategori A", 1),
        ("Mutu pelayanan B (80)", 0),
        ("Lampiran A (75 halaman) laporan SAKIP", 0),
        ("Hasil evaluasi SAKIP predikat B", 0),
        ("SAKIP: naik dari B (61) ke BB (72)", 0),
    ],
)
def test_a_letter_is_that_of_its_score(tmp_path: Path, sumber: str, banyak: int) -> None:
    hasil = temuan(tmp_path, (("2031/kinerja.yaml", "realisasi: 80,5", f'realisasi: 80,5\n    sumber: "{sumber}"'),))
    assert [d.code for d in hasil] == ["LK233"] * banyak


_PANRB = ("AA", 90), ("A", 80), ("BB", 70), ("B", 60), ("CC", 50), ("C", 30)


@pytest.mark.parametrize(("ganti", "banyak"), [({}, 0), ({"B": 6}, 1), ({"B": 65}, 1), ({"CC": None}, 0)])
def test_a_scale_has_its_regulations_bounds(tmp_path: Path, ganti: dict[str, int | None], banyak: int) -> None:
    """A scale without one of the letters is the office's own."""
    batas = {**dict(_PANRB), **ganti}
    butir = [f"{{kategori: {k}, predikat: {k}, di_atas: {x}}}" for k, x in batas.items() if x is not None]
    skala = ", ".join([*butir, "{kategori: D, predikat: D}"])
    hasil = temuan(tmp_path, (("laporan.yaml", "tanggal:", f"skala_predikat: [{skala}]\ntanggal:"),))
    assert [d.code for d in hasil] == ["LK233"] * banyak


def test_an_own_scale_runs_downwards(tmp_path: Path) -> None:
    skala = (
        "[{kategori: X, predikat: X, di_atas: 50}, {kategori: Y, predikat: Y, di_atas: 70}, {kategori: Z, predikat: Z}]"
    )
    [d] = temuan(tmp_path, (("laporan.yaml", "tanggal:", f"skala_predikat: {skala}\ntanggal:"),))
    assert (d.code, "dimulai di atas 70" in d.message) == ("LK233", True)


# ---------------------------------------------------------------- lists and seats


@pytest.mark.parametrize(
    ("nama", "lama", "baru", "kode"),
    [
        ("instansi.yaml", "nama: Desa Pasir", "nama: Kelurahan Karang", "LK334"),
        ("organisasi.yaml", "nama: Sekretariat", "nama: Dinas", "LK334"),
        ("2031/anggaran.yaml", "nama: Listrik", "nama: Gaji", "LK334"),
        ("2031/anggaran.yaml", "nama: Program Pesisir", "nama: Program Penunjang", "LK334"),
        ("organisasi.yaml", "tugas: [Membantu Wali Kota.]", "tugas: [Membantu., Menata., Membantu.]", "LK229"),
        (
            "2031/iku.yaml",
            "penanggung_jawab: [Sekretaris]",
            "penanggung_jawab: [Sekretaris, Camat, Sekretaris]",
            "LK229",
        ),
    ],
)
def test_what_is_listed_twice_is_told(tmp_path: Path, nama: str, lama: str, baru: str, kode: str) -> None:
    [d] = kecamatan(tmp_path, (nama, lama, baru))
    assert (d.code, d.severity) == (kode, "warning")


@pytest.mark.parametrize(
    ("nama", "lama", "baru"),
    [
        ("2031/sdm.yaml", "{jabatan: Staf, jumlah: 1}", "{jabatan: Staf, jumlah: 1}, {jabatan: Kepala, jumlah: 0}"),
        ("2031/sdm.yaml", "{jabatan: Staf, jumlah: 1}", "{jabatan: Staf, jumlah: 1}, {jabatan: Ahli, jumlah: 0}, "
         "{jabatan: Staf, jumlah: 0}"),
        ("2031/anggaran.yaml", "nama: Bersih pantai", "nama: Gaji"),
    ],
)  # fmt: skip
def test_what_may_stand_twice_passes(tmp_path: Path, nama: str, lama: str, baru: str) -> None:
    assert kecamatan(tmp_path, (nama, lama, baru)) == []


def test_a_unit_under_another_units_head_is_told(tmp_path: Path) -> None:
    unit = "  - {id: a, nama: Seksi Pasir, jabatan: Kepala Seksi Pasir, induk: dinas}\n"
    unit += "  - {id: b, nama: Seksi Karang, jabatan: Kepala Seksi Pasir, induk: dinas}\n"
    hasil = temuan(tmp_path, (), **{"organisasi.yaml": isi_asli("organisasi.yaml") + unit})
    assert [(d.code, "Seksi Karang" in d.message) for d in hasil] == [("LK334", True)]


_JABATAN = "jabatan: [{jabatan: Kepala, jumlah: 2, struktural: ya}, {jabatan: Staf, jumlah: 1}]"
_PEJABAT = isi_asli("pejabat.yaml") + (
    "  - {id: sari, nama: Sari Muara, peran: sekretariat, masa: {mulai: 2031-01-01}}\n"
)


@pytest.mark.parametrize(
    ("jumlah", "lowong", "pejabat", "pesan"),
    [
        (0, False, False, "tidak ditandai lowong"),
        (0, True, False, ""),
        (1, False, False, ""),
        (1, False, True, ""),
        (1, True, False, "ditandai lowong"),
        (1, True, True, ""),
        (0, True, True, "pejabatnya tercatat: Sari Muara"),
        (3, False, False, "hanya satu"),
    ],
)
def test_a_seat_is_filled_in_both_tables_or_in_neither(
    tmp_path: Path, jumlah: int, lowong: bool, pejabat: bool, pesan: str
) -> None:
    ganti = [("2031/sdm.yaml", _JABATAN, _JABATAN[:-1] + f", {{jabatan: Sekretaris, jumlah: {jumlah}}}]")]
    if lowong:
        ganti.append(("organisasi.yaml", "jabatan: Sekretaris,", "jabatan: Sekretaris, lowong: ya,"))
    hasil = temuan(tmp_path, tuple(ganti), **({"pejabat.yaml": _PEJABAT} if pejabat else {}))
    assert [d.code for d in hasil] == (["LK335"] if pesan else [])
    assert all(pesan in d.message for d in hasil)


# ---------------------------------------------------------------- wordings


def _berbunyi(tmp: Path, pk: str, iku: str = "") -> list[str]:
    """The codes of findings where PK and IKU word the sasaran so."""
    ganti = [("2031/pk.yaml", "sasaran: layanan,", f"sasaran: layanan, uraian: {pk},")] if pk else []
    if iku:
        ganti.append(("2031/iku.yaml", "sasaran: layanan", f"sasaran: layanan\n    uraian: {iku}"))
    return [d.code for d in temuan(tmp, tuple(ganti), **{"renstra/awal.yaml": _BERSASARAN})]


@pytest.mark.parametrize(
    ("pk", "kode"),
    [
        ("Layanan pengaduan kepada petani membaik", ["LK234"]),
        ("Layanan perizinan kepada petani dan pedagang membaik", ["LK234"]),
        ("Layanan pengaduan kepada nelayan membaik", ["LK230"]),
        ("Layanan perizinan kepada nelayan membaek", ["LK213"]),
        ("LAYANAN PERIZINAN KEPADA NELAYAN MEMBAIK.", []),
        ("Layanan perizinan bagi para nelayan kota makin membaik", []),
        ("Terwujudnya perizinan yang cepat bagi usaha laut", []),
        ("Membaiknya layanan", []),
        ("Layanan perizinan kepada nelayan di membaek", []),
    ],
)
def test_a_wording_of_one_document_alone(tmp_path: Path, pk: str, kode: list[str]) -> None:
    assert _berbunyi(tmp_path, pk) == kode


def test_a_wording_of_two_documents_is_one_of_its_own(tmp_path: Path) -> None:
    lain = "Layanan pengaduan kepada petani membaik"
    assert _berbunyi(tmp_path / "dua", lain, lain) == []
    assert _berbunyi(tmp_path / "lain", lain, _BUNYI) == ["LK234"]


def test_a_comment_that_set_a_slip_aside_says_what_stands_there_now(tmp_path: Path) -> None:
    tanda = "# abaikan LK213: PK yang ditandatangani menulis membaek"
    bunyi = "Layanan perizinan kepada petani membaek"
    nama, lama = "2031/pk.yaml", "- {id: ikm, indikator: ikm, sasaran: layanan, dukungan: [penunjang]}"
    isian = ["- id: ikm", "indikator: ikm", "dukungan: [penunjang]", "sasaran: layanan", tanda, f"uraian: {bunyi}"]
    baru = "\n        ".join(isian)
    berkas = {nama: isi_asli(nama).replace(lama, baru), "renstra/awal.yaml": _BERSASARAN}
    isi, _ = muat(tulis_kantor(tmp_path, **berkas), TAHUN)
    assert isi is not None
    [d] = [d for d in periksa_laporan(isi, metrics.hitung(isi)) if d.code == "LK191"]
    assert "yang ada sekarang LK234" in d.message


def test_versions_of_the_pk_may_be_written_in_any_order(tmp_path: Path) -> None:
    """Each version's printed targets are compared with its own."""
    pk = isi_asli("2031/pk.yaml")
    perubahan = pk.removeprefix("pk:\n").replace("murni", "perubahan").replace("2031-01-15", "2031-09-15")
    perubahan = perubahan.replace("Kinerja 2031", "Kinerja Perubahan 2031").replace(
        "layanan,", "layanan, target: 81,", 1
    )
    perubahan += '    kontrol: {target: {ikm: "81"}}\n'
    murni = pk.removeprefix("pk:\n") + '    kontrol: {target: {ikm: "80,5"}}\n'
    for n, urut in enumerate((murni + perubahan, perubahan + murni)):
        isi, _ = muat(tulis_kantor(tmp_path / str(n), **{"2031/pk.yaml": "pk:\n" + urut}), TAHUN)
        assert isi is not None
        assert [d.code for d in periksa_laporan(isi, metrics.hitung(isi)) if d.severity == "error"] == []


@pytest.mark.parametrize(
    ("nama", "lama", "baru", "banyak"),
    [
        ("organisasi.yaml", "jabatan: Kepala Sub Bagian Umum", "jabatan: Kepala Bagian Umum", 1),
        ("organisasi.yaml", "jabatan: Kepala Sub Bagian Umum dan Keuangan", "jabatan: Kepala Sub Bagian", 0),
        ("organisasi.yaml", "nama: Sub Bagian Umum dan Keuangan", "nama: Sub Bagian Umum", 0),
        ("organisasi.yaml", "nama: Sub Bagian Umum dan Keuangan", "nama: Subbag Umkeu", 0),
        ("organisasi.yaml", "jabatan: Kepala Seksi Pesisir", "jabatan: Pengawas Pesisir", 0),
        ("2031/iku.yaml", "[Sekretaris]", "[Seksi Pembangunan]", 1),
        ("2031/iku.yaml", "[Sekretaris]", "[Seksi Pessir, Seksi Trantib, Semua Seksi, Seksi PMKS, Camat]", 0),
        ("2031/iku.yaml", "[Sekretaris]", "[Sub Bagian Keuangan]", 0),
        ("2031/iku.yaml", "[Sekretaris]", "[Dinas Perhubungan Kota]", 0),
    ],
)
def test_units_are_called_by_their_names(tmp_path: Path, nama: str, lama: str, baru: str, banyak: int) -> None:
    hasil = temuan(tmp_path, ((nama, lama, baru),), **{"organisasi.yaml": _BERSEKSI})
    assert [d.code for d in hasil] == ["LK337"] * banyak
