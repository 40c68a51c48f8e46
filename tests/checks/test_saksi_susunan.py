"""What belongs under what in the data, and what was put at another's place: the pages' examples, slips, and correct content
near to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen.checks.katalog_susunan import KATALOG_SUSUNAN
from lkip_docgen.checks.kode import Kode
from lkip_docgen.diagnostics import Diagnostic
from tests.checks.contoh import FOTO, Tempat, uji
from tests.checks.kantor_uji import Ganti, temuan_ganti
from tests.content.kantor import isi_asli, narasi_pk

_IKU, _KINERJA, _ANGGARAN = "2031/iku.yaml", "2031/kinerja.yaml", "2031/anggaran.yaml"
_RENSTRA, _ORGANISASI, _SDM = "renstra/awal.yaml", "organisasi.yaml", "2031/sdm.yaml"
_BERSUMBER = {
    _IKU: isi_asli(_IKU).replace("sumber_data: Survei", "sumber_data: Aplikasi Sapa Warga"),
    _KINERJA: isi_asli(_KINERJA)
    .replace("realisasi: 80,5", "realisasi: 80,5\n    sumber: Aplikasi Sapa-Warga")
    .replace("realisasi: 12", "realisasi: 12\n    sumber: Pemantauan pantai"),
}
"""Both sources of both indicators, of which one agrees."""
_MERUJUK = narasi_pk("ikm").replace(
    "{{ program.penunjang.nama }}", "{{ program.penunjang.nama }} ({{ lihat.gambar_foto_rapat }})"
)
_BERSEKSI = isi_asli(_ORGANISASI) + (
    "  - {id: umum, nama: Sub Bagian Umum, jabatan: Kepala Sub Bagian Umum, induk: sekretariat}\n"
    "  - {id: pesisir, nama: Seksi Pesisir dan Pantai, jabatan: Kepala Seksi Pesisir dan Pantai, induk: dinas}\n"
    "  - {id: tangkap, nama: Seksi Perikanan Tangkap, jabatan: Kepala Seksi Perikanan Tangkap, induk: dinas}\n"
    "  - {id: budi, nama: Seksi Budi Daya, jabatan: Kepala Seksi Budi Daya, induk: dinas, singkatan: Seksi BD}\n"
)
_PEGAWAI = isi_asli(_SDM).replace(
    "{jabatan: Kepala, jumlah: 2, struktural: ya}",
    "{jabatan: Kepala Seksi Pesisir dan Pantai, jumlah: 1}, {jabatan: Kepala Seksi Perikanan Tangkap, jumlah: 1}, "
    "{jabatan: Kepala Seksi Budi Daya, jumlah: 0}",
)
"""The heads of the three seksi."""
_DUA_FOTO = FOTO.replace("    # contoh\n", "") + "  # contoh\n"

TEMPAT: dict[str, Tempat] = {
    "LK338": Tempat(_ORGANISASI, "# contoh", {_ORGANISASI: isi_asli(_ORGANISASI) + "  # contoh\n"}),
    "LK339": Tempat(_RENSTRA, "- {id: t1, uraian: Kota bahari, sasaran: [layanan, laut]}"),
    "LK340": Tempat(_SDM, "periode: 2031"),
    "LK341": Tempat(_ANGGARAN, "nama: Program Penunjang"),
    "LK342": Tempat(_KINERJA, "# contoh", {_KINERJA: isi_asli(_KINERJA).replace("80,5\n", "80,5\n    # contoh\n")}),
    "LK343": Tempat(_IKU, "sumber_data: Pemantauan", _BERSUMBER),
    "LK344": Tempat("2031/foto.yaml", "baris_pk: ikm", {"2031/foto.yaml": FOTO, "2031/narasi/pk/ikm.md": _MERUJUK}),
    "LK345": Tempat(_KINERJA, "- {program: penunjang, indikator: Persentase layanan, realisasi: 100}"),
    "LK347": Tempat("2031/foto.yaml", "# contoh", {"2031/foto.yaml": _DUA_FOTO}),
    "LK346": Tempat(_ANGGARAN, "jenis_belanja: [{id: operasi, nama: Belanja Operasi}]"),
}
KODE = {k.kode for k in KATALOG_SUSUNAN} | {"LK230", "LK241", "LK259", "LK337"}


@pytest.mark.parametrize("k", KATALOG_SUSUNAN, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    uji(tmp_path, k, TEMPAT[k.kode])


def test_every_code_has_its_place() -> None:
    assert set(TEMPAT) == {k.kode for k in KATALOG_SUSUNAN}


def temuan(tmp: Path, *ganti: Ganti, **asal: str) -> list[Diagnostic]:
    return temuan_ganti(tmp, ganti, KODE, asal)


# ---------------------------------------------------------------- units


@pytest.mark.parametrize(
    ("ganti", "kode"),
    [
        (("Kepala Sub Bagian Umum, induk: sekretariat", "Kepala Sub Bagian Umum, induk: dinas"), ["LK338"]),
        (("Kepala Sub Bagian Umum, induk: sekretariat", "Kepala Sub Bagian Umum, induk: budi"), ["LK338"]),
        (("Kepala Seksi Budi Daya, induk: dinas", "Kepala Seksi Budi Daya, induk: sekretariat"), ["LK338"]),
        (("induk: dinas, jenis: sekretariat", "induk: dinas"), []),
        (("nama: Sub Bagian Umum,", "nama: Subbag Umum,"), []),
        (("nama: Seksi Budi Daya", "nama: Seksi Garam Rakyat"), ["LK337"]),
        (("nama: Seksi Budi Daya", "nama: Seksi Budidaya Ikan"), []),
        (("nama: Seksi Budi Daya", "nama: Seksi BuDa"), []),
        (("jabatan: Kepala Seksi Budi Daya", "jabatan: Kepala Seksi Garam Rakyat"), ["LK337"]),
        (("jabatan: Kepala Seksi Budi Daya", "jabatan: Pengawas Muda"), []),
    ],
)
def test_a_unit_stands_where_it_belongs_and_has_one_name(
    tmp_path: Path, ganti: tuple[str, str], kode: list[str]
) -> None:
    asal = {_ORGANISASI: _BERSEKSI, _SDM: _PEGAWAI}
    assert [d.code for d in temuan(tmp_path, (_ORGANISASI, *ganti), **asal)] == kode


def test_a_unit_renamed_on_the_chart_alone_is_told_there_and_what_follows_under_it(tmp_path: Path) -> None:
    lain = _BERSEKSI.replace("Seksi Budi Daya", "Seksi Garam Rakyat").replace("Seksi BD", "Seksi GR")
    pegawai = _PEGAWAI.replace("Budi Daya", "Pembenihan Ikan")
    hasil = temuan(tmp_path, (_IKU, "[Sekretaris]", "[Seksi Pembenihan Ikan]"), **{_ORGANISASI: lain, _SDM: pegawai})
    akar = next(d for d in hasil if d.file.endswith(_ORGANISASI))
    assert [(d.code, d.root) for d in hasil if d is not akar] == [("LK337", akar.key)]
    assert 'di sana ada "Kepala Seksi Pembenihan Ikan"' in akar.message


def test_seats_that_the_table_leaves_out_or_shortens_are_no_other_names(tmp_path: Path) -> None:
    for n, (lama, baru) in enumerate(
        [
            (", {jabatan: Kepala Seksi Budi Daya, jumlah: 0}", ""),
            ("Kepala Seksi Budi Daya", "Kepala Seksi Budi"),
            ("Kepala Seksi Pesisir dan Pantai", "Kepala Seksi Pesisir"),
            ("Kepala Seksi Budi Daya", "Kepala Seksi BD"),
            ("Kepala Seksi Budi Daya", "Kepala Seksi Pembudi Daya Ikan"),
            ("Kepala Seksi Budi Daya", "Penyuluh Perikanan"),
        ]
    ):
        asal = {_ORGANISASI: _BERSEKSI, _SDM: _PEGAWAI}
        assert temuan(tmp_path / str(n), (_SDM, lama, baru), **asal) == [], baru


def test_a_seat_that_lacks_the_charts_last_word_is_noted(tmp_path: Path) -> None:
    organisasi = _BERSEKSI.replace("Kepala Seksi Perikanan Tangkap", "Kepala Seksi Perikanan dan Tangkap Laut")
    pegawai = _PEGAWAI.replace("Kepala Seksi Perikanan Tangkap", "Kepala Seksi Perikanan dan Tangkap")
    hasil = temuan(tmp_path, **{_ORGANISASI: organisasi, _SDM: pegawai})
    assert [(d.code, d.severity) for d in hasil if d.file.endswith(_SDM)] == [("LK337", "note")]


# ---------------------------------------------------------------- Renstra and RKT

_TC25 = (
    "tc25:\n  - {judul: SATU, sasaran_rpjmd: Kota bahari, indikator_rpjmd: Indeks, tujuan: t1, sasaran: [layanan]}\n"
)
_TC25 += "  - {judul: DUA, sasaran_rpjmd: Laut lestari, indikator_rpjmd: Luas, tujuan: t2, sasaran: [laut]}\n"
_DUA_TUJUAN = isi_asli(_RENSTRA).replace(
    "sasaran: [layanan, laut]}", "sasaran: [layanan]}\n  - {id: t2, uraian: Laut lestari, sasaran: [laut]}"
)


@pytest.mark.parametrize(
    ("lama", "baru", "kata"),
    [
        ("tujuan: t1, sasaran: [layanan]", "tujuan: t2, sasaran: [layanan]", "berbunyi seperti tujuan"),
        ("Kota bahari, indikator_rpjmd", "Daerah maju, indikator_rpjmd", ""),
        ("tujuan: t2, sasaran: [laut]", "tujuan: t2, sasaran: [layanan]", "TC.25"),
        ("tujuan: t1, sasaran: [layanan]", "tujuan: t1, sasaran: [layanan, laut]", 'milik "t2"'),
        ("Laut lestari, sasaran: [laut]", "Laut lestari, sasaran: []", "tidak berada di bawah"),
    ],
)
def test_a_sasaran_and_its_table_have_one_tujuan(tmp_path: Path, lama: str, baru: str, kata: str) -> None:
    hasil = temuan(tmp_path, (_RENSTRA, lama, baru), **{_RENSTRA: _DUA_TUJUAN + _TC25})
    assert bool(hasil) == bool(kata)
    assert all(kata in d.message and d.code == "LK339" for d in hasil[:1])


# ---------------------------------------------------------------- periods, programs, levels


@pytest.mark.parametrize(
    ("periode", "ada"),
    [
        ("Januari s.d. November 2031", True),
        ("Februari - Desember 2031", True),
        ("Januari - Juni 2031", False),
        ("Semester II (Juli-Desember 2031)", False),
        ("Desember 2031", False),
        ("per 31 Desember 2031", False),
        ("November 2030-Desember 2031", False),
    ],
)
def test_a_period_is_a_year_or_quarters_of_it(tmp_path: Path, periode: str, ada: bool) -> None:
    assert bool(temuan(tmp_path, (_SDM, "periode: 2031", f"periode: {periode}"))) == ada


@pytest.mark.parametrize(
    ("sebutan", "nama", "ada"),
    [
        ("kecamatan", "Program Koordinasi Ketertiban Umum", True),
        ("kecamatan", "Program Koordinasi Ketenteraman dan Ketertiban Umum", False),
        ("kecamatan", "PROGRAM PEMBERDAYAAN DESA DAN KELURAHAN", True),
        ("dinas", "Program Pemberdayaan Desa dan Kelurahan", False),
        ("dinas", "Program Penunjang Urusan Pemerintahan Daerah", False),
        ("kecamatan", "Program Penyelenggaraan Urusan Pemerintahan Umum", False),
        ("kecamatan", "Program Pembinaan Pemerintahan Desa", True),
        ("kecamatan", "Program Pengelolaan Pesisir", False),
        ("kecamatan", "Program Penunjang", False),
    ],
)
def test_a_programs_name_has_all_words_of_the_nomenclature(tmp_path: Path, sebutan: str, nama: str, ada: bool) -> None:
    ganti = (("instansi.yaml", "sebutan: dinas", f"sebutan: {sebutan}"), (_ANGGARAN, "Program Pesisir", nama))
    assert bool(temuan(tmp_path, *ganti)) == ada


@pytest.mark.parametrize(
    ("tingkat", "nama", "ada"),
    [
        ("nasional", "IKM Kota Bahari", True),
        ("nasional", "Rata-rata IKM kabupaten/kota se-Indonesia", False),
        ("nasional", "IKM nasional", False),
        ("provinsi", "IKM nasional", True),
        ("provinsi", "Rata-rata IKM kecamatan se-Kota Bahari", False),
        ("nasional", "Peringkat Kota Bahari pada tingkat nasional", False),
        ("kabupaten", "IKM menurut standar nasional Kota Bahari", False),
        ("nasional", "IKM Badan Kepegawaian", False),
        ("kabupaten", "Rata-rata perangkat daerah", False),
    ],
)
def test_a_comparisons_level_is_its_names(tmp_path: Path, tingkat: str, nama: str, ada: bool) -> None:
    baru = f"realisasi: 80,5\n    pembanding: [{{tingkat: {tingkat}, nama: {nama}, nilai: 79}}]"
    assert bool(temuan(tmp_path, (_KINERJA, "realisasi: 80,5", baru))) == ada


# ---------------------------------------------------------------- at another's place


@pytest.mark.parametrize(
    ("berkas", "lama", "baru", "ada"),
    [
        (_IKU, "sumber_data: Pemantauan", "sumber_data: Aplikasi Sapa Warga", True),
        (_IKU, "sumber_data: Pemantauan", "sumber_data: Hasil pemantauan petugas", False),
        (_IKU, "sumber_data: Pemantauan", "sumber_data: LKIP", False),
        (_KINERJA, "sumber: Pemantauan pantai", "sumber: Aplikasi Sapa Warga", True),
        (_KINERJA, "sumber: Pemantauan pantai", "sumber: Dinas Lingkungan Hidup", False),
    ],
)
def test_a_source_is_not_anothers(tmp_path: Path, berkas: str, lama: str, baru: str, ada: bool) -> None:
    hasil = temuan(tmp_path, (berkas, lama, baru), **_BERSUMBER)
    assert [(d.code, d.file.endswith(berkas)) for d in hasil] == [("LK343", True)] * ada


@pytest.mark.parametrize(
    ("nama", "pemegang", "ada"),
    [
        ("Persentase pesisir dan pantai yang bersih", "Seksi Budi Daya", True),
        ("Persentase pesisir dan pantai yang bersih", "Seksi Pesisir dan Pantai", False),
        ("Persentase pesisir dan pantai yang bersih", "Sekretariat", False),
        ("Persentase pesisir dan pantai tempat budi daya", "Seksi BD", False),
        ("Persentase pantai yang bersih", "Seksi Budi Daya", False),
        ("Persentase pesisir dan pantai yang bersih", "Seksi Budi Daya, Seksi Pesisir dan Pantai", False),
    ],
)
def test_an_owner_is_the_unit_of_the_field(tmp_path: Path, nama: str, pemegang: str, ada: bool) -> None:
    ganti: tuple[Ganti, ...] = ((_RENSTRA, "nama: Sampah laut", f"nama: {nama}"),)
    iku = f"[Sekretaris]\n    sumber_data: Pemantauan|[{pemegang}]\n    sumber_data: Pemantauan".split("|")
    hasil = temuan(tmp_path, *ganti, (_IKU, iku[0], iku[1]), **{_ORGANISASI: _BERSEKSI})
    assert [d.code for d in hasil] == ["LK343"] * ada


def test_a_photo_that_both_analyses_or_none_refer_to_is_where_it_is(tmp_path: Path) -> None:
    foto = FOTO.replace("baris_pk: ikm", "baris_pk: sampah")
    sendiri = narasi_pk("sampah").replace(
        "{{ program.pesisir.nama }}", "{{ program.pesisir.nama }} ({{ lihat.gambar_foto_rapat }})"
    )
    berkas = {"2031/foto.yaml": foto, "2031/narasi/pk/ikm.md": _MERUJUK}
    assert [d.code for d in temuan(tmp_path / "a", **berkas)] == ["LK344"]
    assert temuan(tmp_path / "b", **{**berkas, "2031/narasi/pk/sampah.md": sendiri}) == []
    assert temuan(tmp_path / "c", **{"2031/foto.yaml": foto}) == []


@pytest.mark.parametrize(
    ("atas", "bawah", "ada"),
    [
        ("Jumlah kegiatan", "Jumlah kegiatan yang difasilitasi", True),
        ("Jumlah kegiatan yang difasilitasi", "Jumlah kegiatan", False),
        ("Jumlah dokumen", "Jumlah dokumen yang ditargetkan", False),
        ("Jumlah kegiatan yang tepat waktu", "Jumlah kegiatan yang dilaksanakan", False),
    ],
)
def test_the_part_is_divided_by_the_whole(tmp_path: Path, atas: str, bawah: str, ada: bool) -> None:
    rumus = f"formulasi: {{pecahan: {{pembilang: {atas}, penyebut: {bawah}}}}}"
    assert bool(temuan(tmp_path, (_IKU, "formulasi: {uraian: Hasil pemantauan}", rumus))) == ada


# ---------------------------------------------------------------- programs and kinds of spending

_BARIS = "{program: penunjang, indikator: Persentase layanan, realisasi: 100}"


@pytest.mark.parametrize(
    ("baris", "berat"),
    [
        ("- {program: penunjang, indikator: Pantai pesisir yang bersih, realisasi: 90}", ["warning"]),
        ("- {program: penunjang, indikator: Persentase dokumen, realisasi: 90}", ["note"]),
        ("- {program: pesisir, indikator: Persentase dokumen, realisasi: 90}", []),
        ("- {program: penunjang, indikator: Penunjang wilayah pesisir, realisasi: 90}", ["note"]),
        (
            "- {program: penunjang, indikator: Luas pesisir yang bersih, realisasi: 90}\n"
            "  - {program: pesisir, indikator: Persentase dokumen, realisasi: 90}",
            [],
        ),
    ],
)
def test_a_program_without_a_row_is_told_where_another_has_two(tmp_path: Path, baris: str, berat: list[str]) -> None:
    hasil = temuan(tmp_path, (_KINERJA, f"- {_BARIS}", f"- {_BARIS}\n  {baris}"))
    assert [(d.code, d.severity) for d in hasil] == [("LK345", b) for b in berat]


def test_a_program_that_spent_nothing_needs_no_row(tmp_path: Path) -> None:
    dua = f"- {_BARIS}\n  - {{program: penunjang, indikator: Persentase dokumen, realisasi: 90}}"
    assert temuan(tmp_path, (_KINERJA, f"- {_BARIS}", dua), (_ANGGARAN, "realisasi: 1.500.000", "realisasi: 0")) == []


@pytest.mark.parametrize(
    ("sub", "ada"),
    [
        ("", True),
        (", belanja: [{jenis: operasi, pagu: 1.000.000, realisasi: 900.000}]", False),
        (", belanja: [{jenis: modal, pagu: 1.000.000, realisasi: 900.000}]", True),
    ],
)
def test_salaries_are_no_capital_spending(tmp_path: Path, sub: str, ada: bool) -> None:
    jenis = "[{id: modal, nama: Belanja Modal}, {id: operasi, nama: Belanja Operasi}]"
    hasil = temuan(
        tmp_path,
        (_ANGGARAN, "[{id: operasi, nama: Belanja Operasi}]", jenis),
        (_ANGGARAN, "realisasi: 900.000}", f"realisasi: 900.000{sub}}}"),
    )
    assert [d.code for d in hasil] == ["LK346"] * ada


def test_capital_spending_that_comes_first_is_right_where_no_salaries_are_paid(tmp_path: Path) -> None:
    jenis = "[{id: modal, nama: Belanja Modal}, {id: operasi, nama: Belanja Operasi}]"
    ganti = ((_ANGGARAN, "[{id: operasi, nama: Belanja Operasi}]", jenis), (_ANGGARAN, "nama: Gaji", "nama: Gedung"))
    assert temuan(tmp_path, *ganti) == []


@pytest.mark.parametrize(
    ("nama", "ada"),
    [("Sekda", True), ("Sekretaris Daerah", True), ("Sekcam", True), ("Sekdin", False), ("Sekretaris Dinas", False)],
)
def test_an_owner_is_no_other_offices_secretary(tmp_path: Path, nama: str, ada: bool) -> None:
    hasil = temuan(tmp_path, (_IKU, "[Sekretaris]\n    sumber_data: Survei", f"[{nama}]\n    sumber_data: Survei"))
    assert [d.code for d in hasil] == ["LK337"] * ada


@pytest.mark.parametrize(
    ("kedua", "ada"),
    [
        ("{id: apel, keterangan: Rapat koordinasi, baris_pk: ikm}", True),
        ("{id: foto_2, keterangan: Rapat koordinasi, baris_pk: sampah}", True),
        ("{id: foto_2, keterangan: Rapat koordinasi, baris_pk: ikm}", False),
        ("{id: rapat_2, keterangan: Rapat koordinasi, baris_pk: ikm}", False),
        ("{id: peserta, keterangan: Rapat koordinasi, baris_pk: ikm}", False),
        ("{id: apel, keterangan: Rapat koordinasi bersama, baris_pk: ikm}", False),
    ],
)
def test_a_caption_is_one_photos(tmp_path: Path, kedua: str, ada: bool) -> None:
    hasil = temuan(tmp_path, **{"2031/foto.yaml": f"{FOTO}  - {kedua}\n"})
    assert [d.code for d in hasil if d.code == "LK347"] == ["LK347"] * ada
