"""What was typed though the content knows it, in a small office: Dinas Kelautan of Kota Bahari, report of 2031. Its head is
Rina Samudra, its superior Joko Ombak."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen.checks.katalog_rujuk import KATALOG_RUJUK
from lkip_docgen.checks.kode import Kode
from tests.checks.narasi_uji import contoh_sesuai, kode, temuan
from tests.checks.test_narasi_rujuk import KEPUTUSAN
from tests.content.kantor import isi_asli

TEMPAT: dict[str, tuple[str, str]] = {
    "LK447": ("bab4", "Penutup"),
    "LK448": ("bab4", "Penutup"),
    "LK449": ("bab4", "Penutup"),
    "LK450": ("bab4", "Penutup"),
    "LK451": ("bab4", "Penutup"),
    "LK452": ("bab4", "Penutup"),
    "LK453": ("bab4", "Penutup"),
    "LK454": ("bab4", "Penutup"),
    "LK455": ("bab4", "Penutup"),
    "LK456": ("bab4", "Penutup"),
    "LK457": ("bab4", "Penutup"),
    "LK458": ("bab4", "Penutup"),
    "LK459": ("bab4", "Penutup"),
}
"""By code the narrative's file and slot that its examples stand for."""
LAIN = {
    "2031/iku.yaml": isi_asli("2031/iku.yaml") + KEPUTUSAN,
    "2031/anggaran.yaml": isi_asli("2031/anggaran.yaml")
    .replace("Program Pesisir", "Program Pengelolaan Pesisir dan Pulau Kecil")
    .replace("nama: Pantai", "nama: Pengawasan Mutu Air Pantai Terpadu"),
    "laporan.yaml": isi_asli("laporan.yaml") + "belum_audit: ya\n",
    "organisasi.yaml": isi_asli("organisasi.yaml")
    + "  - {id: pesisir, nama: Bidang Pesisir, jabatan: Kepala Bidang Pesisir, induk: dinas}\n",
    "2031/foto.yaml": "foto:\n  - {id: lomba, baris_pk: ikm, keterangan: Lomba Kebersihan Pantai oleh Bidang Pesisir}\n",
}
"""The office with its decree on the IKU, number 065/12/2031 of 1 February 2031, with long names in its budget, which isn't
audited yet, with one more unit and its photo."""
GALAT, INGAT, CATAT = "error", "warning", "note"


@pytest.mark.parametrize("k", KATALOG_RUJUK, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    contoh_sesuai(tmp_path, k, *TEMPAT[k.kode], LAIN)


def test_every_code_has_a_place() -> None:
    assert set(TEMPAT) == {k.kode for k in KATALOG_RUJUK}


# ---------------------------------------------------------------- numbers of what is printed


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Lihat Tabel 3.1 sampai dengan 3.9.", {("LK448", CATAT), ("LK447", GALAT)}),
        ("Dokumennya dimuat pada lampiran 9 laporan ini.", {("LK447", GALAT)}),
        ("Renstra disajikan pada Lampiran 9.", {("LK447", GALAT)}),
        ("Uraian ada pada Bab V.", {("LK447", GALAT)}),
        ("Bab 3 memuatnya, dalam Subbab B.7.", {("LK448", CATAT), ("LK447", GALAT)}),
        ("Grafik 3.2 menunjukkannya.", {("LK447", GALAT)}),
        ("Lampiran VII memuatnya, Tabel 5 juga.", {("LK447", INGAT)}),
        ("Lihat LAMPIRAN II.", {("LK448", CATAT)}),
        (
            "Menurut Permendagri Nomor 86 Tahun 2017 hasilnya tampak pada Tabel 3.9.",
            {("LK447", GALAT), ("LK432", CATAT)},
        ),
    ],
)
def test_a_typed_number_of_the_report(tmp_path: Path, teks: str, harap: set[tuple[str, str]]) -> None:
    assert kode(temuan(tmp_path, teks, "bab4", "Penutup")) == harap


@pytest.mark.parametrize(
    "teks",
    [
        "Menurut Bab V Permendagri 86/2017 dan Lampiran VI Peraturan Menteri Dalam Negeri hal itu perlu.",
        "Menurut Permendagri Nomor 86 Tahun 2017 tentang Tata Cara, Lampiran VI, hal itu perlu.",
        "Sesuai {{ hukum.perwali_5 }} Lampiran IX, Bab II huruf a peraturan itu, hal itu perlu.",
        "Target ada pada Tabel 2.9 Renstra, Tabel T-C.25, dan tabel berikut.",
        "Dibuat gambar 3 dimensi, tabel 5 kolom, dan lampiran 6 (enam) lembar.",
        "Bab I Pendahuluan memuat latar belakang. Uraian ada pada Subbab B.5 dan subbab III.B.",
        "{{ lihat.tabel_anggaran }} dan {{ lihat.bab3 }} memuatnya; Gambar 2.2 juga.",
    ],
)
def test_a_number_of_another_document_or_a_bound_one(tmp_path: Path, teks: str) -> None:
    assert [d for d in temuan(tmp_path, teks, "bab4", "Penutup") if d.code != "LK432"] == []


def test_a_typed_number_set_aside(tmp_path: Path) -> None:
    teks = "Lihat Tabel 3.1. <!-- abaikan LK448: susunan laporan ini tetap -->"
    assert temuan(tmp_path, teks, "bab4", "Penutup") == []


# ---------------------------------------------------------------- NIPs

JOKO = {
    "pejabat.yaml": isi_asli("pejabat.yaml").replace(
        "nama: Joko Ombak\n", "nama: Joko Ombak\n    nip: 19750412 200012 1 003\n"
    )
}


@pytest.mark.parametrize(
    ("teks", "berat", "kata"),
    [
        ("Rina Samudra (NIP. 198001012005012010) menandatanganinya.", GALAT, "lain dari NIP Rina"),
        ("Penanda tangannya ber-NIP 19800101 200501 2 010.", GALAT, "lain dari NIP Rina"),
        ("Joko Ombak, NIP 19800101 200501 2 001.", GALAT, "milik Rina"),
        ("NIP 19800101 200501 2 001, a.n. Rina Samudra.", CATAT, "diketik"),
        ("Rina Samudra, NIP 1980 0101 200501 2 001.", CATAT, "diketik"),
        ("Budi Laksana, NIP 19910203 201903 1 004, mencatatnya.", INGAT, "tidak ada pada"),
        ("Budi Laksana, NIP 19911303 201903 1 004, mencatatnya.", GALAT, "tidak mungkin"),
        ("Rina Samudra, NIP 19800101 200501 2 01.", GALAT, "hanya 17 angka"),
    ],
)
def test_a_typed_nip(tmp_path: Path, teks: str, berat: str, kata: str) -> None:
    (d,) = temuan(tmp_path, teks, "bab4", "Penutup", JOKO)
    assert (d.code, d.severity) == ("LK449", berat)
    assert kata in d.message


@pytest.mark.parametrize(
    "teks",
    [
        "Telepon 0331 486040 dan rekening 0012345678901234567.",
        "NIP {{ pejabat.kepala.nip }} milik Rina Samudra.",
        "Pagu Rp11.650.958.935,00 dan Rp2.140.597.000,00.",
    ],
)
def test_digits_that_are_no_nip(tmp_path: Path, teks: str) -> None:
    assert temuan(tmp_path, teks, "bab4", "Penutup", JOKO) == []


# ---------------------------------------------------------------- people beside a title


@pytest.mark.parametrize(
    ("teks", "berat"),
    [
        ("Acara dibuka Wali Kota Bahari dr. Sinta Karang.", INGAT),
        ("Acara dibuka Wali Kota Bahari, Sinta, di dermaga.", INGAT),
        ("Acara dibuka Wali Kota Bahari Sinta Karangan di dermaga.", INGAT),
        ("Wali Kota Bahari (Sinta Karangan) membuka acara.", INGAT),
        ("Dr. Sinta selaku Wali Kota Bahari membuka acara.", INGAT),
        ("{{ instansi.atasan.lengkap }}, Drs. Anton Karang, membuka acara.", INGAT),
        ("Acara dibuka Kepala Dinas Kelautan Joko Ombak.", GALAT),
        ("Acara dibuka WALI KOTA BAHARI RINA SAMUDRA, S.Pi.", GALAT),
        ("Pada 3 Mei 2031 Wali Kota Bahari, dr. Sinta, membuka acara.", INGAT),
    ],
)
def test_a_name_that_is_not_the_holders(tmp_path: Path, teks: str, berat: str) -> None:
    assert kode(temuan(tmp_path, teks, "bab4", "Penutup")) == {("LK450", berat)}


@pytest.mark.parametrize(
    "teks",
    [
        "Wali Kota Bahari dan Wakil Wali Kota hadir.",
        "Wali Kota Bahari Joko Ombak membuka acara, Wali Kota Bahari menutupnya.",
        "Wali Kota Bahari, H. Joko O., S.T., membuka acara.",
        "Kepala Dinas Kelautan Rina Samudra, S.Pi menandatanganinya.",
        "Wali Kota Bahari Cup digelar di dermaga, Wali Kota Bahari Award diraih.",
        "Wali Kota Bahari, Kapolres Bahari, dan Komandan Lanal hadir.",
        "Wali Kota Bahari, Rina Kartika, dan Budi Laksana hadir.",
        "Keputusan Wali Kota Bahari Nomor 5 dan Wakil Wali Kota Bahari Sinta Karang, M.M.",
        "Plt. Kepala Dinas Kelautan Drs. Anton Karang memimpin rapat.",
        "Rina Samudra menggantikan Kepala Dinas Kelautan sebelumnya, Drs. Anton Karang.",
        "Sejak tahun 2029 Wali Kota Bahari, dr. Sinta, menetapkannya.",
        "Wali Kota Bahari (Pihak Kedua) dan Kepala Dinas Kelautan (Pihak Pertama) bersepakat.",
        "Sekretaris Budi Laksana, S.E. memimpin rapat.",
    ],
)
def test_what_stands_rightly_beside_a_title(tmp_path: Path, teks: str) -> None:
    assert temuan(tmp_path, teks, "bab4", "Penutup") == []


# ---------------------------------------------------------------- dates and numbers of documents


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("PK tanggal 15 Januari 2032 menjadi dasar.", {("LK451", GALAT)}),
        ("Perjanjian Kinerja (murni) ditetapkan tanggal 3 Maret 2031.", {("LK451", GALAT)}),
        ("Perjanjian Kinerja ditetapkan tanggal 3 Maret 2031.", {("LK451", INGAT)}),
        ("{{ pk.judul }} ditandatangani pada 16 Januari 2031.", {("LK451", GALAT)}),
        ("Pada 16 Januari 2031 ditandatangani Perjanjian Kinerja.", {("LK451", GALAT)}),
        ("Keputusan Kepala Dinas Nomor 065/12/2031 tanggal 2 Februari 2031 tentang IKU.", {("LK451", GALAT)}),
        ("Keputusan Nomor 065/21/2031 tentang Indikator Kinerja Utama berlaku.", {("LK452", GALAT)}),
        ("Laporan ini ditandatangani pada 10 Februari 2031.", {("LK451", GALAT)}),
        ("Rapat digelar 31 November 2031.", {("LK451", GALAT)}),
    ],
)
def test_a_documents_date_or_number_that_is_another(tmp_path: Path, teks: str, harap: set[tuple[str, str]]) -> None:
    assert kode(temuan(tmp_path, teks, "bab4", "Penutup", LAIN)) == harap


@pytest.mark.parametrize(
    "teks",
    [
        "Perjanjian Kinerja ditandatangani pada 15 Januari 2031.",
        "Perjanjian Kinerja disosialisasikan pada tanggal 5 Februari 2031.",
        "Perjanjian Kinerja Perubahan ditandatangani tanggal 5 Oktober 2031.",
        "Rapat pembahasan Perjanjian Kinerja digelar pada 12 Januari 2031.",
        "Laporan ini disampaikan paling lambat 31 Maret 2032.",
        "Keputusan Kepala Dinas Nomor 188/7/2031 tanggal 3 Mei 2031 tentang Tim Penyusun dikeluarkan.",
        "Keputusan Wali Kota Nomor 188/9/2031 tanggal 4 Mei 2031 tentang Indikator Kinerja Utama kota berlaku.",
        "Surat Wali Kota tanggal 4 Mei 2031 tentang Perjanjian Kinerja diterima.",
        "Setelah PK ditetapkan, rapat digelar 12 Maret 2031.",
    ],
)
def test_dates_and_numbers_of_something_else(tmp_path: Path, teks: str) -> None:
    assert temuan(tmp_path, teks, "bab4", "Penutup", LAIN) == []


def test_an_earlier_date_where_only_a_change_of_the_pk_is_known(tmp_path: Path) -> None:
    lain = {
        **LAIN,
        "2031/pk.yaml": isi_asli("2031/pk.yaml").replace("versi: murni", "versi: perubahan").replace("01-15", "10-20"),
    }
    teks = "Perjanjian Kinerja yang ditandatangani pada 31 Januari 2031 diganti."
    assert kode(temuan(tmp_path, teks, "bab4", "Penutup", lain)) == {("LK451", CATAT)}


# ---------------------------------------------------------------- official wordings


@pytest.mark.parametrize(
    "teks",
    [
        "Program Pengelolaan Pesisir dan Pulau Besar berjalan.",
        "Melalui Program Pengelolaan Pesisir dan Pulau-Pulau Kecil, sampah ditekan.",
        "Program Pengelolaan Pesisir Pulau Kecil berjalan.",
        "Program Pengelolaan Pesisir, Laut, dan Pulau berjalan; Program Pengelolaan Pulau dan Pesisir Laut juga.",
        "Kegiatan Pengawasan Mutu Laut Pantai Terpadu berjalan.",
        "Kegiatan Pengawasan Mutu Pantai Terpadu berjalan.",
        "Kegiatan Pengawasan Mutu Air dan Pantai Terpadu berjalan.",
        "Program Pengelolaan Pesisir, dan Pulau Kecil berjalan.",
    ],
)
def test_a_wording_with_a_word_otherwise(tmp_path: Path, teks: str) -> None:
    assert kode(temuan(tmp_path, teks, "bab4", "Penutup", LAIN)) == {("LK453", INGAT)}


@pytest.mark.parametrize(
    "teks",
    [
        "Program Pengelolaan Pesisir dan Pulau Kecil berjalan.",
        "PROGRAM PENGELOLAAN PESISIR DAN PULAU KECIL berjalan.",
        "Program Pengelolaan **Pesisir dan\nPulau** Kecil, yang berjalan, selesai.",
        "Pada program pengelolaan pesisir dan pulau besar, warga ikut serta.",
        "Program Pengelolaan Pesisir didukung nelayan.",
        "Program Pengelolaan Sampah Rumah Tangga milik dinas lain.",
        "Program Keluarga Harapan dan Program Indonesia Pintar berjalan.",
        "Pengawasan Mutu Air dilakukan, Pengawasan Mutu Air Pantai juga.",
        "{{ program.pesisir.nama }} dan {{ kegiatan.pantai.nama }} berjalan.",
    ],
)
def test_what_is_no_other_wording(tmp_path: Path, teks: str) -> None:
    assert temuan(tmp_path, teks, "bab4", "Penutup", LAIN) == []


# ---------------------------------------------------------------- audited or not


@pytest.mark.parametrize(
    "teks",
    [
        "Realisasi anggaran telah diaudit oleh BPK RI.",
        "Angka realisasi ini merupakan hasil audit BPK.",
        "Menurut hasil pemeriksaan Badan Pemeriksa Keuangan, serapan anggaran tahun 2031 baik.",
        "Realisasi keuangan sudah melalui pemeriksaan BPK.",
        "Laporan keuangan audited menjadi dasar angka ini.",
    ],
)
def test_figures_said_to_be_audited(tmp_path: Path, teks: str) -> None:
    assert kode(temuan(tmp_path / "a", teks, "bab4", "Penutup", LAIN)) == {("LK454", GALAT)}
    sudah = {**LAIN, "laporan.yaml": isi_asli("laporan.yaml") + "belum_audit: tidak\n"}
    assert temuan(tmp_path / "b", teks, "bab4", "Penutup", sudah) == []


@pytest.mark.parametrize(
    "teks",
    [
        "Realisasi anggaran belum diaudit BPK.",
        "Angka realisasi masih menunggu hasil audit BPK.",
        "Angka realisasi bersifat sementara sampai selesainya pemeriksaan BPK, jadi unaudited.",
    ],
)
def test_figures_said_not_to_be_audited(tmp_path: Path, teks: str) -> None:
    assert temuan(tmp_path / "a", teks, "bab4", "Penutup", LAIN) == []
    sudah = {**LAIN, "laporan.yaml": isi_asli("laporan.yaml") + "belum_audit: tidak\n"}
    assert kode(temuan(tmp_path / "b", teks, "bab4", "Penutup", sudah)) == {("LK454", GALAT)}


@pytest.mark.parametrize(
    "teks",
    [
        "Rekomendasi hasil pemeriksaan BPK atas belanja ditindaklanjuti.",
        "Laporan keuangan tahun 2030 telah diaudit BPK.",
        "Kegiatan audit kinerja oleh Inspektorat dibiayai anggaran rutin.",
        "BPK mengadakan pelatihan tentang belanja.",
    ],
)
def test_audits_of_something_else(tmp_path: Path, teks: str) -> None:
    assert [d for d in temuan(tmp_path, teks, "bab4", "Penutup", LAIN) if d.code == "LK454"] == []


# ---------------------------------------------------------------- braces, thousands, numbers of lists


@pytest.mark.parametrize(
    ("teks", "kode_", "saran"),
    [
        ("Pagu { anggaran.pagu } tersedia.", "LK455", "{{ anggaran.pagu }}"),
        ("Pagu {anggaran.pagu | rupiah} tersedia.", "LK455", "{{ anggaran.pagu | rupiah }}"),
        ("Pada tahun {tahun} laporan disusun.", "LK455", "{{ tahun }}"),
        ("Pagu {angaran.pagu} tersedia.", "LK455", "{{ anggaran.pagu }}"),
        ("Pagu Rp3.500.00,00 tersedia.", "LK456", "{{ anggaran.pagu | rupiah }}"),
        ("Belanja Rp12.564.365.14,00 tercatat.", "LK456", "Rp1.256.436.514,00"),
        ("Belanja Rp1234.567 tercatat.", "LK456", "Rp1.234.567,00"),
    ],
)
def test_a_slip_that_prints_as_it_stands(tmp_path: Path, teks: str, kode_: str, saran: str) -> None:
    (d,) = temuan(tmp_path, teks, "bab4", "Penutup")
    assert (d.code, d.severity) == (kode_, GALAT)
    assert saran in d.hint


@pytest.mark.parametrize(
    "teks",
    [
        "Himpunan {a, b} dan {catatan} dibahas.",
        "Pagu {{ anggaran.pagu | rupiah }} dan {{ '{tahun}' }} tercetak.",
        "Biaya Rp1.500.000,00, Rp500, Rp1,5 juta, dan Rp 2.000.",
        "Biaya Rp1.5 miliar.",
    ],
)
def test_braces_and_amounts_as_they_should_be(tmp_path: Path, teks: str) -> None:
    assert temuan(tmp_path, teks, "bab4", "Penutup") == []


@pytest.mark.parametrize(
    ("teks", "berat"),
    [
        ("1. 1. satu;\n2. dua.", INGAT),
        ("a. a. satu;\nb. dua.", INGAT),
        ("2. satu;\n2. dua;\n2. tiga.", INGAT),
        ("1. satu;\n1. dua.", CATAT),
    ],
)
def test_a_number_typed_twice_in_a_list(tmp_path: Path, teks: str, berat: str) -> None:
    assert kode(temuan(tmp_path, teks, "bab4", "Permasalahan")) == {("LK433", berat)}


@pytest.mark.parametrize(
    "teks",
    [
        "1. satu;\n1. dua;\n1. tiga.",
        "1. satu;\n2. dua.",
        "1. satu:\n   1. rinci;\n   2. lagi.\n2. dua.",
        "- 1. satu;\n- dua.",
    ],
)
def test_lists_as_they_should_be(tmp_path: Path, teks: str) -> None:
    assert temuan(tmp_path, teks, "bab4", "Permasalahan") == []


# ---------------------------------------------------------------- neighbours

TETANGGA = {
    "2031/profil.yaml": "luas_km2: 35,28\nletak_wilayah: di pesisir\npenduduk: {laki_laki: 1, perempuan: 1}\nprofesi: []\n"
    "batas: [{arah: utara, wilayah: [Kecamatan Arus, Kecamatan Karang]}]\n"
}


@pytest.mark.parametrize(
    ("teks", "slot"),
    [
        ("Warga Kecamatan Arus dilayani setiap hari.", "Penutup"),
        ("Anggaran dari Kecamatan Arus terserap.", "Penutup"),
        ("Dinas Kelautan menyampaikan laporan kinerja Kecamatan Arus.", "Penutup"),
        ("Kecamatan Arus mengelola anggaran dengan baik.", "Profil"),
        ("Pelayanan Kecamatan Pasir membaik.", "Penutup"),
    ],
)
def test_another_office_as_the_reports_subject(tmp_path: Path, teks: str, slot: str) -> None:
    nama = "bab1" if slot == "Profil" else "bab4"
    assert kode(temuan(tmp_path, teks, nama, slot, TETANGGA)) == {("LK429", INGAT)}


@pytest.mark.parametrize(
    ("teks", "slot"),
    [
        ("Capaian ini lebih tinggi daripada Kecamatan Arus.", "Penutup"),
        ("Dibandingkan dengan kinerja Kecamatan Arus, hasil ini baik.", "Penutup"),
        ("Rapat koordinasi dengan Kecamatan Arus membahas sampah.", "Penutup"),
        ("Kunjungan Camat Arus diterima Dinas Kelautan.", "Penutup"),
        ("Lomba diikuti Kecamatan Arus, Kecamatan Karang, dan lainnya.", "Penutup"),
        ("- utara: Kecamatan Arus.", "Profil"),
        ("Wilayahnya berbatasan dengan Kecamatan Arus.", "Profil"),
    ],
)
def test_a_neighbour_as_a_neighbour(tmp_path: Path, teks: str, slot: str) -> None:
    nama = "bab1" if slot == "Profil" else "bab4"
    assert temuan(tmp_path, teks, nama, slot, TETANGGA) == []


# ---------------------------------------------------------------- cross-references


@pytest.mark.parametrize(
    ("teks", "lain"),
    [
        ("Rencana kinerja tahunan dimuat pada {{ lihat.lampiran_prestasi }}.", "lampiran_rkt"),
        ("Perbandingan dengan tingkat nasional dimuat pada {{ lihat.tabel_efisiensi }}.", "tabel_nasional"),
        ("{{ lihat.tabel_jangka_menengah }} menunjukkan serapan anggaran sebesar 75%.", "tabel_anggaran"),
        ("Pagu dan sisanya dimuat pada {{ lihat.tabel_predikat }}.", "tabel_anggaran"),
    ],
)
def test_a_reference_to_what_the_sentence_is_not_about(tmp_path: Path, teks: str, lain: str) -> None:
    [d] = temuan(tmp_path, teks, "bab4", "Penutup")
    assert (d.code, d.severity) == ("LK457", INGAT)
    assert lain in d.hint


@pytest.mark.parametrize(
    "teks",
    [
        "Rinciannya dapat dilihat pada {{ lihat.tabel_efisiensi }} dan {{ lihat.lampiran_prestasi }}.",
        "Serapan dibandingkan dengan angka nasional pada {{ lihat.tabel_efisiensi }}.",
        "Serapan anggaran dinilai pada {{ lihat.tabel_efisiensi }}.",
        "Kemajuan menuju akhir periode ada pada {{ lihat.tabel_jangka_menengah }}, tanpa serapan anggarannya.",
        "Angka nasional belum ada; belanjanya tampak pada {{ lihat.tabel_anggaran }}.",
        "Serapan anggaran dan capaian dimuat pada {{ lihat.tabel_program }}.",
        "Angka nasional ada pada {{ lihat.tabel_nasional }}, ringkasnya pada {{ lihat.tabel_predikat }}.",
        "Nilai nasional dan RKT dibahas pada {{ lihat.bab3 }} dan {{ lihat.tabel_capaian }}.",
    ],
)
def test_a_reference_that_fits_or_cannot_be_told(tmp_path: Path, teks: str) -> None:
    assert [d for d in temuan(tmp_path, teks, "bab4", "Penutup") if d.code == "LK457"] == []


# ---------------------------------------------------------------- times, titles, photos


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Pada tahun 2031 yang akan datang pembinaan ditingkatkan.", {("LK458", INGAT)}),
        ("Jabatan itu kosong sejak Maret 2032.", {("LK458", INGAT)}),
        ("Pada tahun 2033 yang lalu pantai dibersihkan.", {("LK458", INGAT)}),
        ("Sampai 31 November pantai dibersihkan.", {("LK451", GALAT)}),
        ("Sampai 31 November {{ tahun }} pantai dibersihkan.", {("LK451", GALAT)}),
        ("Perjanjian Kinerja ditetapkan pada 16 Januari {{ tahun }}.", {("LK451", GALAT)}),
        ("Laporan ini adalah pertanggungjawaban Camat Bahari.", {("LK429", INGAT)}),
        ("Terima kasih kepada seluruh unit kerja di lingkungan Dinas Sosial.", {("LK429", INGAT)}),
        ("Laporan ini disampaikan kepada Bupati Bahari.", {("LK429", INGAT)}),
        ("Lomba digelar oleh Sekretariat ({{ lihat.gambar_foto_lomba }}).", {("LK459", INGAT)}),
    ],
)
def test_a_time_a_title_or_a_unit_that_cannot_be(tmp_path: Path, teks: str, harap: set[tuple[str, str]]) -> None:
    assert kode(temuan(tmp_path, teks, "bab4", "Penutup", LAIN)) == harap


@pytest.mark.parametrize(
    "teks",
    [
        "Pada tahun {{ tahun + 1 }} yang akan datang dan sejak Januari 2032 pembinaan ditingkatkan.",
        "Sejak Maret 2032 pembinaan akan diperluas; pada tahun 2030 yang lalu belum.",
        "Sampai 30 November dan 29 Februari pantai dibersihkan.",
        "Pertanggungjawaban Kepala Dinas disampaikan kepada Wali Kota Bahari.",
        "Rapat diikuti pegawai di lingkungan Dinas Sosial dan Bupati Samudra dalam kerja sama antardaerah.",
        "Kartu e-KTP, KTP-el, dan pegawai Non-ASN diatur pada APBD-P.",
        "Lomba digelar oleh Bidang Pesisir bersama warga ({{ lihat.gambar_foto_lomba }}).",
    ],
)
def test_a_time_a_title_or_a_unit_that_may_be(tmp_path: Path, teks: str) -> None:
    lain = {"LK429", "LK430", "LK451", "LK458", "LK459"}
    assert kode([d for d in temuan(tmp_path, teks, "bab4", "Penutup", LAIN) if d.code in lain]) == set()


def test_a_name_with_a_hyphen_is_spelt_as_in_the_data(tmp_path: Path) -> None:
    lain = {
        "2031/kinerja.yaml": isi_asli("2031/kinerja.yaml").replace(
            "realisasi: 12\n", "realisasi: 12\n    sumber: LAUT-e\n"
        )
    }
    assert kode(temuan(tmp_path / "a", "Diukur melalui LAUT-a.", "bab4", "Penutup", lain)) == {("LK430", INGAT)}
    assert temuan(tmp_path / "b", "Diukur melalui LAUT-e, bukan PANTAI-x.", "bab4", "Penutup", lain) == []


@pytest.mark.parametrize(("tempat", "harap"), [("Kelurahan Muara", set()), ("Kelurahan Tanjung", {("LK459", INGAT)})])
def test_a_reported_matter_has_the_place_of_its_data(tmp_path: Path, tempat: str, harap: set[tuple[str, str]]) -> None:
    lain = {
        "instansi.yaml": isi_asli("instansi.yaml")
        + "sebutan_wilayah: Kelurahan\nwilayah: [{id: muara, nama: Muara}, {id: tanjung, nama: Tanjung}]\n",
        "2031/kinerja.yaml": isi_asli("2031/kinerja.yaml")
        + "aduan: [{uraian: Penertiban jaring liar, lokasi: [Kelurahan Muara]}]\n",
    }
    teks = f"Di sana berlangsung penertiban jaring liar di {tempat} bersama warga."
    assert kode([d for d in temuan(tmp_path, teks, "bab4", "Penutup", lain) if d.code == "LK459"]) == harap
