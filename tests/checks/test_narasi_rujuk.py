"""References of the prose held against a small office: Dinas Kelautan of Kota Bahari, report of 2031, Renstra 2030-2034."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen.checks.katalog_narasi import KATALOG_NARASI
from lkip_docgen.checks.kode import Kode
from tests.checks.narasi_uji import contoh_sesuai, kode, periksa, temuan
from tests.content.kantor import isi_asli

TEMPAT: dict[str, tuple[str, str]] = {
    "LK426": ("bab2", "Renstra"),
    "LK427": ("bab2", "Renstra"),
    "LK428": ("bab1", "Maksud"),
    "LK429": ("bab1", "Maksud"),
    "LK430": ("bab4", "Penutup"),
    "LK431": ("bab1", "Kedudukan"),
    "LK432": ("bab1", "Latar belakang"),
    "LK433": ("pk/ikm", "Capaian"),
}
"""By code the narrative's file and slot that its examples stand for."""
ORGANISASI = {
    "dasar_hukum.yaml": """\
dasar_hukum:
  - {id: perwali_5, jenis: Peraturan Wali Kota, nomor: 5, tahun: 2030, tentang: Organisasi Dinas}
  - id: perpres_29
    jenis: Peraturan Presiden
    nomor: 29
    tahun: 2014
    tentang: Sistem Akuntabilitas Kinerja Instansi Pemerintah
  - id: permenpan_9
    jenis: Peraturan Menteri Negara Pendayagunaan Aparatur Negara
    nomor: PER/9/M.PAN/5/2007
    tentang: Pedoman
"""
}
_KATALOG = [k for k in KATALOG_NARASI if k.kode in TEMPAT]
GALAT, INGAT = "error", "warning"


@pytest.mark.parametrize("k", _KATALOG, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    contoh_sesuai(tmp_path, k, *TEMPAT[k.kode], ORGANISASI)


@pytest.mark.parametrize(
    ("teks", "nama", "slot", "harap"),
    [
        ("Masa 2034-2030 dilalui bersama.", "bab2", "Renstra", ("LK426", GALAT)),
        ("Renstra tahun 2030 sampai dengan 2024.", "bab2", "Renstra", ("LK426", GALAT)),
        ("Target akhir periode (2029-2034) masih jauh.", "pk/ikm", "Jangka menengah", ("LK427", GALAT)),
        ("Sesuai RPJMD Kota Bahari 2025-2029.", "bab2", "Rpjmd", ("LK427", INGAT)),
        ("Pada Tahun Anggaran 2032 anggaran terserap.", "bab3", "Anggaran", ("LK428", INGAT)),
        ("Laporan Kinerja Dinas Kelautan Tahun 2030 disusun.", "kata_pengantar", "", ("LK428", INGAT)),
        ("Keadaan sampai 31 Desember 2030.", "ikhtisar", "Anggaran", ("LK428", INGAT)),
        ("Tahun 2030 dinas didukung {{ sdm.total }} orang.", "bab1", "Sdm", ("LK428", INGAT)),
        ("Sepanjang tahun 2030 dinas bekerja.", "bab3", "Realisasi kinerja", ("LK428", INGAT)),
        ("Realisasi tahun 2029 sebesar {{ indikator.ikm.lalu.realisasi }}.", "pk/ikm", "Tahun lalu", ("LK428", INGAT)),
        ("Diperoleh {{ indikator.ikm.realisasi }} pada tahun {{ tahun_lalu }}.", "pk/ikm", "Capaian", ("LK470", INGAT)),
        ("Laporan tahun 2013 ini.", "bab1", "Maksud", ("LK428", INGAT)),
        ("Tugas Wali Kota Samudra.", "bab1", "Maksud", ("LK429", INGAT)),
        ("Kegiatan belajar warga di Kota Samudra berjalan baik.", "bab1", "Maksud", ("LK429", INGAT)),
        ("Rencana Strategis Dinas Pertanian menjadi dasar.", "bab2", "Renstra", ("LK429", INGAT)),
        ("Ditandatangani Kepala Dinas Pertanian.", "bab4", "Penutup", ("LK429", INGAT)),
        ("Pemerintah Kota Bahri mendukung.", "bab1", "Maksud", ("LK430", GALAT)),
        ("Menurut Rina Samudera laporan ini benar.", "bab4", "Penutup", ("LK430", GALAT)),
        ("Wali Kota Bahair menerima laporan.", "bab4", "Penutup", ("LK430", GALAT)),
        ("Peraturan Presiden Nomor 92 Tahun 2014 mengaturnya.", "bab1", "Maksud", ("LK431", INGAT)),
        ("Perpres No. 29 Tahun 2041 mengaturnya.", "bab1", "Maksud", ("LK431", INGAT)),
        ("Perpres 29/2015 mengaturnya.", "bab1", "Maksud", ("LK431", INGAT)),
        (
            "Peraturan Pemerintah Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.",
            "bab1", "Maksud", ("LK431", GALAT),
        ),
        (
            "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabiltas Kinerja Instansi Pemerintah.",
            "bab1", "Maksud", ("LK431", GALAT),
        ),
        (
            "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja.",
            "bab1", "Maksud", ("LK431", INGAT),
        ),
        ("Sesuai Permenpan Nomor PER / 9 / M.PAN / 5 / 2007.", "bab1", "Maksud", ("LK431", INGAT)),
        ("Lihat sasaran 3.", "bab3", "Analisis", ("LK433", GALAT)),
        ("Sasaran 2: Layanan membaik.", "bab3", "Analisis", ("LK433", GALAT)),
        ("Sasaran 1: mutu.\n\nSasaran 1: kebersihan.", "bab3", "Analisis", ("LK433", GALAT)),
        ("Langkahnya (1) mendata, (2) menimbang, dan (4) melapor.", "bab4", "Kesimpulan", ("LK433", GALAT)),
        ("a. satu;\nb. dua;\nd. tiga.", "bab4", "Permasalahan", ("LK433", INGAT)),
    ],
)  # fmt: skip
def test_a_reference_that_is_not_so(tmp_path: Path, teks: str, nama: str, slot: str, harap: tuple[str, str]) -> None:
    pokok = [d for d in temuan(tmp_path, teks, nama, slot, ORGANISASI) if d.root is None]
    assert kode(pokok) == {harap}


@pytest.mark.parametrize(
    ("teks", "nama", "slot"),
    [
        ("Renstra 2030–2034 dan RPJPD 2025-2045 menjadi acuan.", "bab2", "Renstra"),
        ("Perbandingan tahun 2031-2030 disajikan.", "bab3", "Tahun lalu"),
        ("Nomor 065/2031/2019 tercatat.", "bab1", "Profil"),
        ("Dibandingkan dengan Tahun Anggaran 2030, pagunya bertambah.", "bab3", "Anggaran"),
        ("Rencana Kinerja Tahunan Tahun 2032 sedang disusun.", "bab4", "Penutup"),
        ("Sejak tahun 1976 kantor ini melayani warga.", "bab1", "Profil"),
        ("Realisasi tahun 2030 sebesar {{ indikator.ikm.lalu.realisasi }}.", "pk/ikm", "Tahun lalu"),
        ("Kinerja tahun 2030 dan 2031 dibandingkan.", "bab3", "Tahun lalu"),
        ("Studi tiru ke Kota Samudra memberi bahan.", "pk/ikm", "Solusi"),
        ("Peserta juga belajar ke perajin di Kota Samudra.", "pk/ikm", "Penyebab"),
        ("Kader mengunjungi sentra batik di Kota Samudra.", "pk/ikm", "Penyebab"),
        ("Dinas bekerja sama dengan perajin di Kota Samudra.", "pk/ikm", "Penyebab"),
        ("Kerja sama dengan Dinas Perhubungan dan Badan Pusat Statistik.", "pk/ikm", "Solusi"),
        ("Gerakan Desa Siaga dan Kota Layak Anak digalakkan.", "pk/ikm", "Penyebab"),
        ("Pemerintah kota bahari mendukung, Kota Bahari pun maju.", "bab1", "Maksud"),
        ("Diatur dengan Peraturan Wali Kota Nomor 5 Tahun 2030 tentang Organisasi Dinas.", "bab1", "Kedudukan"),
        ("Sesuai Perpres 29/2014 dan Perwali Nomor 5 Tahun 2030.", "bab1", "Maksud"),
        (
            "Berdasarkan Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/9/M.PAN/5/2007.",
            "bab1",
            "Maksud",
        ),
        ("Sasaran 1: Layanan membaik.\n\nSasaran 2: Laut bersih.", "bab3", "Analisis"),
        ("Sebanyak 2 (dua) sasaran 4 indikator diukur.", "bab3", "Analisis"),
        ("Langkahnya (1) mendata dan (2) menimbang, menurut huruf d) dan ayat (4).", "bab4", "Kesimpulan"),
        ("1. satu;\n1. dua;\n1. tiga.", "bab4", "Permasalahan"),
        ("c. satu;\nd. dua.", "bab4", "Permasalahan"),
    ],
)
def test_what_is_no_false_reference(tmp_path: Path, teks: str, nama: str, slot: str) -> None:
    assert [d for d in temuan(tmp_path, teks, nama, slot, ORGANISASI) if d.code != "LK432"] == []


KEPUTUSAN = """
keputusan:
  nomor: 065/12/2031
  tanggal: 2031-02-01
  tempat: Bahari
  tentang: Indikator Kinerja Utama
  menimbang: [bahwa perlu menetapkan indikator;]
  mengingat:
    - Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;
  diktum:
    - teks: Indikator Kinerja Utama Dinas Kelautan
    - teks: Indikator sebagaimana dimaksud dalam Diktum {{ diktum.1 }} tercantum dalam lampiran;
    - teks: Keputusan ini mulai berlaku pada tanggal ditetapkan
  lampiran:
    judul: [INDIKATOR KINERJA UTAMA]
    tugas: [Membantu Wali Kota.]
    fungsi: [Perumusan kebijakan.]
    tujuan: Kota bahari
    indikator_tujuan: Indeks Kepuasan
    judul_tabel: [INDIKATOR KINERJA UTAMA]
    baris: []
"""


@pytest.mark.parametrize(
    ("lama", "baru", "harap"),
    [
        ("", "", set()),
        ("Nomor 29 Tahun 2014", "Nomor 29 Tahun 2015", {("LK431", INGAT)}),
        ("diktum.1", "diktum.2", {("LK433", INGAT)}),
        ("Diktum {{ diktum.1 }}", "Diktum KELIMA", {("LK433", INGAT)}),
        ("teks: Keputusan ini", 'teks: "KELIMA: Keputusan ini', {("LK433", GALAT)}),
        ("065/12/2031", "065/12/2030", {("LK428", INGAT)}),
        ("Utama Dinas Kelautan", "Utama Dinas Kelauatan", {("LK430", INGAT)}),
    ],
)
def test_the_decree(tmp_path: Path, lama: str, baru: str, harap: set[tuple[str, str]]) -> None:
    teks = KEPUTUSAN.replace(lama, baru) if lama else KEPUTUSAN
    if 'teks: "KELIMA' in teks:
        teks = teks.replace("pada tanggal ditetapkan", 'pada tanggal ditetapkan"')
    berkas: dict[str, str | bytes | None] = {
        **ORGANISASI,
        "2031/iku.yaml": isi_asli("2031/iku.yaml") + teks.lstrip("\n"),
    }
    assert kode(periksa(tmp_path, berkas)) == harap


@pytest.mark.parametrize(
    ("berkas", "lama", "baru", "harap"),
    [
        ("organisasi.yaml", "[BAGAN]", "[BAGAN, DINAS KELUATAN]", {("LK430", GALAT)}),
        ("organisasi.yaml", "[BAGAN]", "[BAGAN, PERATURAN WALI KOTA NOMOR 5 TAHUN 2029]", {("LK431", INGAT)}),
        ("organisasi.yaml", "tugas: [Membantu Wali Kota.]", "tugas: [a. Satu, b. Dua, d. Empat]", {("LK433", GALAT)}),
        ("instansi.yaml", "nama: Dinas Kelautan", "nama: Dinas Kelauatn", {("LK430", GALAT)}),
        (
            "2031/pk.yaml",
            "dukungan: [penunjang]",
            "dukungan: [], alasan: Sejalan dengan Renstra 2030-2024",
            {("LK426", GALAT)},
        ),
    ],
)
def test_the_yaml_files(tmp_path: Path, berkas: str, lama: str, baru: str, harap: set[tuple[str, str]]) -> None:
    semua: dict[str, str | bytes | None] = {**ORGANISASI, berkas: isi_asli(berkas).replace(lama, baru, 1)}
    hasil = periksa(tmp_path, semua)
    assert kode(hasil) == harap
    assert all(d.line and d.excerpt for d in hasil)


# ---------------------------------------------------------------- kelurahan and desa, titles without a name

_KELURAHAN = {
    "instansi.yaml": isi_asli("instansi.yaml")
    + "sebutan_wilayah: Kelurahan\nwilayah: [{id: karang, nama: Kelurahan Karang}, {id: ombak, nama: Kelurahan Ombak}]\n"
}
_DESA = {"instansi.yaml": _KELURAHAN["instansi.yaml"].replace("Kelurahan", "Desa")}


@pytest.mark.parametrize(
    ("teks", "lain"),
    [
        ("Terima kasih kepada pegawai dinas dan desa, serta warga.", _KELURAHAN),
        ("Layanan dibuka di setiap desa.", _KELURAHAN),
        ("Kerja sama dengan pemerintah desa dipererat.", _KELURAHAN),
        ("Layanan dibuka di semua kelurahan.", _DESA),
        ("Para lurah menerima bimbingan.", _DESA),
        ("Laporan ini pertanggungjawaban Camat kepada warga.", {}),
        ("Kewenangan itu dilimpahkan kepada Kepala Badan.", {}),
    ],
)
def test_places_and_heads_of_another_kind(tmp_path: Path, teks: str, lain: dict[str, str]) -> None:
    assert ("LK429", INGAT) in kode(temuan(tmp_path, teks, "bab4", "Penutup", lain))


@pytest.mark.parametrize(
    ("teks", "lain"),
    [
        ("Layanan dibuka di setiap kelurahan.", _KELURAHAN),
        ("Layanan dibuka di setiap desa/kelurahan.", _KELURAHAN),
        ("Kelurahan tidak menerima dana desa.", _KELURAHAN),
        ("Warga desa tetangga ikut menjaga pantai.", _KELURAHAN),
        ("Pembinaan pemerintah desa diatur dengan peraturan menteri.", _KELURAHAN),
        ("Program Pemberdayaan Masyarakat Desa dilaksanakan.", _KELURAHAN),
        ("Layanan dibuka di setiap desa.", _DESA),
        ("Layanan dibuka di setiap desa.", {}),
        ("Rapat dihadiri para Kepala Badan.", {}),
        ("Koordinasi dilakukan dengan Kepala Badan terkait.", {}),
        ("Badan Pusat Statistik mendata nelayan; hasilnya dilaporkan kepada Kepala Badan.", {}),
        ("Camat dan lurah ikut hadir.", {}),
    ],
)
def test_places_and_heads_that_pass(tmp_path: Path, teks: str, lain: dict[str, str]) -> None:
    assert "LK429" not in {k for k, _ in kode(temuan(tmp_path, teks, "bab4", "Penutup", lain))}
