"""Numbers in the narrative, against the figures of a small office."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.bahasa import terbilang
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.checks.katalog_narasi_angka import KATALOG_NARASI_ANGKA
from lkip_docgen.checks.kode import Kode
from lkip_docgen.checks.narasi_angka_baca import bilangan_di
from lkip_docgen.checks.narasi_angka_banding import digit_mirip
from lkip_docgen.checks.narasi_angka_kata import baca_kata
from lkip_docgen.checks.narasi_angka_pasangan import salah_pasang
from lkip_docgen.content.muat import muat
from lkip_docgen.content.slot import SLOT
from lkip_docgen.diagnostics import Diagnostic
from tests.content.kantor import TAHUN, isi_asli, narasi, narasi_pk, tulis_kantor

BERKAS, ASLI = "2031/narasi/bab4.md", "Kinerja tahun ini telah diuraikan."
TEMPAT: dict[str, tuple[str, str]] = {f"LK{n}": (BERKAS, ASLI) for n in range(410, 417)}
"""By code the file and the text there that its examples stand for."""
_BERAT = {"galat": "error", "peringatan": "warning", "catatan": "note"}
_KODE = frozenset(TEMPAT)

Periksa = Callable[[str], list[Diagnostic]]


def temuan(folder: Path, **ganti: str) -> list[Diagnostic]:
    """The findings about numbers in the office with other files."""
    isi, diagnostik = muat(tulis_kantor(folder, **ganti), TAHUN)
    assert isi is not None
    assert diagnostik == []
    return [d for d in periksa_laporan(isi, metrics.hitung(isi)) if d.code in _KODE]


def bab4(kalimat: str) -> str:
    """The office's bab4 with a sentence in place of its first."""
    teks = narasi(SLOT["bab4"])
    assert ASLI in teks
    return teks.replace(ASLI, kalimat)


@pytest.fixture
def periksa(tmp_path: Path) -> Periksa:
    """The findings of a sentence in bab4."""
    return lambda kalimat: temuan(tmp_path, **{BERKAS: bab4(kalimat)})


@pytest.mark.parametrize("k", KATALOG_NARASI_ANGKA, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    nama, _ = TEMPAT[k.kode]
    buruk = [d for d in temuan(tmp_path / "a", **{nama: bab4(k.salah)}) if d.code == k.kode]
    assert {d.severity for d in buruk} == {_BERAT[k.berat]}
    assert all(d.line and d.excerpt and d.hint for d in buruk)
    assert [d for d in temuan(tmp_path / "b", **{nama: bab4(k.benar)}) if d.code == k.kode and not d.reason] == []


def test_every_code_has_a_tried_example() -> None:
    assert set(TEMPAT) == {k.kode for k in KATALOG_NARASI_ANGKA}


# ---------------------------------------------------------------- numbers that are none of the figures


@pytest.mark.parametrize(
    "teks",
    [
        "Pasal 5 ayat (2) huruf b Peraturan Wali Kota Nomor 29 Tahun 2031",
        "pada 14 Maret 2031 pukul 08.00 WIB sampai 12.30 WIB",
        "Tabel 3.1 dan Gambar 2 pada Bab 3 halaman 45",
        "Keputusan Nomor 188.45/123/2031, PER/9/M.PAN/5/2007, dan 29/2014",
        "RT 05 RW 12, Jalan Pantai Nomor 100, kode pos 68111, telepon (0331) 486040",
        "Juara 3 lomba, peringkat 2, triwulan 3, semester 1, kelas 2, eselon 4",
        "usia 15-24 tahun, berusia 60 tahun, selama 3 hari, 15 menit, 2 kali, kapal 5 GT",
        "COVID-19, S-1, 3D, MP3, G20, versi 2.0, Revolusi Industri 4.0",
        "yaitu (1) waktu, (2) biaya, dan (3) mutu; serta 1) waktu, 2) biaya",
        "keempat, kedua, satu-satunya",
    ],
)
def test_what_is_no_figure(teks: str) -> None:
    assert list(bilangan_di(teks)) == []


@pytest.mark.parametrize(
    ("teks", "nilai", "jenis"),
    [
        ("Rp15.170.568.935,00", "15170568935.00", "rupiah"),
        ("Rp. 1.000", "1000", "rupiah"),
        ("Rp15,17 miliar", "15170000000.00", "rupiah"),
        ("lima ratus ribu rupiah", "500000", "rupiah"),
        ("82,82%", "82.82", "persen"),
        ("82,82 persen", "82.82", "persen"),
        ("82.82%", "82.82", "persen"),
        ("20 poin persentase", "20", "poin"),
        ("2,36 poin", "2.36", "poin"),
        ("BB (80)", "80", "nilai"),
        ("35,28 km²", "35.28", "luas"),
        ("102.388 jiwa", "102388", "polos"),
        ("102388 jiwa", "102388", "polos"),
        ("tujuh puluh delapan orang", "78", "polos"),
    ],
)
def test_what_a_number_says(teks: str, nilai: str, jenis: str) -> None:
    (b,) = bilangan_di(teks)
    assert (str(b.nilai), b.jenis) == (nilai, jenis)


@pytest.mark.parametrize(
    "n", [0, 10, 11, 21, 100, 111, 1000, 1001, 2019, 10_500, 1_001_000, 15_170_568_935, 10**12 + 1]
)
def test_words_are_read_back(n: int) -> None:
    assert baca_kata(terbilang(n).split()) == n


@pytest.mark.parametrize(
    "kata", ["dua tiga", "sebelas dua", "sepuluh dua", "dua puluh sebelas", "ribu", "juta dua ribu"]
)
def test_words_that_are_no_number(kata: str) -> None:
    assert baca_kata(kata.split()) is None


# ---------------------------------------------------------------- words beside digits


@pytest.mark.parametrize(
    ("teks", "jenis", "benar"),
    [
        ("131 (seratus tiga puluh dua) orang", "beda", "seratus tiga puluh satu"),
        ("Rp1.000,00 (seribu dua rupiah)", "beda", "seribu rupiah"),
        ("Rp1.500,50 (seribu lima ratus rupiah lima sen)", "beda", "seribu lima ratus rupiah lima puluh sen"),
        ("30 orang (dua puluh)", "beda", "tiga puluh"),
        ("lima (6) orang", "beda", "enam"),
        ("90% (delapan puluh persen)", "beda", "sembilan puluh"),
        ("10 (dua tiga)", "kacau", "sepuluh"),
        ("8 (delapn) kelurahan", "ejaan", "delapan"),
        ("31 (tigapuluh satu)", "ejaan", "tiga puluh satu"),
        ("1.001 (satu ribu satu)", "ejaan", "seribu satu"),
    ],
)
def test_wrong_words(teks: str, jenis: str, benar: str) -> None:
    (s,) = salah_pasang(teks)
    assert (s.jenis, s.benar) == (jenis, benar)


@pytest.mark.parametrize(
    "teks",
    [
        "131 (seratus tiga puluh satu) orang",
        "131 (Seratus Tiga Puluh Satu)",
        "Rp1.000,00 (seribu rupiah)",
        "Rp1.000,00 (seribu)",
        "seribu rupiah (Rp1.000,00)",
        "82,82 (delapan puluh dua koma delapan dua)",
        "Rp2.000.000.000,00 (dua milyar rupiah)",
        "5 (lima orang)",
        "5 (tiga di antaranya perempuan)",
        "2 desa (satu kelurahan)",
        "Kelas 5 (baru)",
        "30 orang (tiga puluh)",
    ],
)
def test_right_words_and_other_brackets(teks: str) -> None:
    assert list(salah_pasang(teks)) == []


def test_words_beside_an_expression(periksa: Periksa) -> None:
    (d,) = periksa("Pegawainya {{ sdm.total }} (lima) orang.")
    assert (d.code, d.line, d.column, d.length) == ("LK410", 3, 29, 4)
    assert "(empat)" in d.hint
    (d,) = periksa("Pegawainya 5 ({{ sdm.total | terbilang }}) orang.")[:1]
    assert (d.code, d.column) == ("LK410", 12)
    assert periksa("Pegawainya {{ sdm.total | angka_terbilang }} orang.") == []


def test_words_in_the_data(tmp_path: Path) -> None:
    teks = isi_asli("2031/kinerja.yaml") + "aduan:\n  - uraian: Laporan dari 12 (sebelas) nelayan\n"
    (d,) = temuan(tmp_path, **{"2031/kinerja.yaml": teks})
    assert (d.code, d.file.rsplit("/", 1)[-1]) == ("LK410", "kinerja.yaml")
    assert d.line == len(teks.splitlines())


# ---------------------------------------------------------------- numbers against figures


@pytest.mark.parametrize(
    ("kalimat", "kode", "sebut"),
    [
        ("Pagu kantor sebesar Rp3.500.000,00.", "LK415", "{{ anggaran.pagu | rupiah }}"),
        ("Pagu kantor sebesar Rp3,5 juta.", "LK415", "{{ anggaran.pagu | rupiah }}"),
        ("Pagu kantor sebesar Rp350.000,00.", "LK412", "{{ anggaran.pagu | rupiah }}"),
        ("Pagu kantor Rp3.500.000,00, realisasinya Rp2.080.000,00.", "LK412", "{{ anggaran.realisasi | rupiah }}"),
        ("Capaian Sampah laut 8%.", "LK413", "{{ indikator.sampah.capaian }}"),
        ("Capaian Sampah laut 80,4%.", "LK412", "{{ indikator.sampah.capaian }}"),
        ("Target Sampah laut 12%.", "LK412", "{{ indikator.sampah.target }}"),
        ("Realisasi Indeks Kepuasan tahun 2030 sebesar 97.", "LK412", "{{ indikator.ikm.lalu.realisasi }}"),
        ("Realisasi Indeks Kepuasan naik 1,6 poin.", "LK412", "{{ indikator.ikm.perubahan }}"),
        ("Realisasi Indeks Kepuasan naik 1,5 poin.", "LK415", "{{ indikator.ikm.perubahan }}"),
        ("Kantor memiliki 5 (lima) orang pegawai.", "LK413", "{{ sdm.total | angka_terbilang }}"),
        ("Kantor memiliki empat orang pegawai.", "LK415", "{{ sdm.total | terbilang }}"),
        ("Laporan memuat 3 indikator.", "LK413", "{{ kinerja.jumlah_indikator }}"),
        ("Serapan anggaran 80,004%.", "LK412", "{{ anggaran.serapan }}"),
        ("Dinas Kelautan mengelola pagu sebesar Rp9.123.000,00.", "LK413", "{{ anggaran.pagu | rupiah }}"),
        ("Pagu anggaran Dinas Kelautan tahun 2031 sebesar Rp77.000,00.", "LK413", "{{ anggaran.pagu | rupiah }}"),
        ("Realisasi anggaran mencapai Rp1.111.000,00.", "LK413", "{{ anggaran.realisasi | rupiah }}"),
        ("Sisa anggaran Rp9.999,00.", "LK413", "{{ anggaran.sisa | rupiah }}"),
        ("Serapan anggaran sebesar 51,5%.", "LK413", "{{ anggaran.serapan }}"),
        ("Serapan seluruh anggaran sebesar 51,5%.", "LK413", "{{ anggaran.serapan }}"),
        ("Persentase serapan anggaran adalah 51,5%.", "LK413", "{{ anggaran.serapan }}"),
        ("Realisasi Indeks Kepuasan 2030 sebesar 61,50.", "LK413", "{{ indikator.ikm.lalu.realisasi }}"),
    ],
)
def test_a_typed_number(periksa: Periksa, kalimat: str, kode: str, sebut: str) -> None:
    d = periksa(kalimat)[-1]
    assert d.code == kode
    assert sebut in d.hint


@pytest.mark.parametrize(
    "kalimat",
    [
        "Rapat dihadiri 45 orang peserta.",
        "Pegawai lulusan S-1 berjumlah 2 orang ASN dan 7 orang Non ASN.",
        "Golongan III/d terdiri atas 2 orang ASN.",
        "Sebanyak 3 orang pegawai mengikuti pelatihan.",
        "Tim beranggotakan dua orang pegawai.",
        "Sekitar 95% pengaduan disampaikan lewat media sosial.",
        "Predikat itu diberikan bila capaian di atas 90%.",
        "Bantuan sebesar Rp300.000,00 disalurkan kepada 150 keluarga.",
        "Satu di antara dua indikator itu akan disempurnakan.",
        "Hanya 1 indikator yang memerlukan data lapangan.",
        "Harga ikan naik 15% sepanjang tahun.",
        "Target tahun 2034 lebih tinggi.",
        "Kinerja tahun {{ tahun }} telah diuraikan.",
        "Dengan anggaran sebesar Rp50.000,00 dibangun pos jaga.",
        "Anggaran tiap rapat sebesar Rp35.000,00.",
        "Pagu belanja hibah provinsi sebesar Rp77.000,00 dikelola dinas lain.",
        "Serapan anggaran sebesar 41,5% pada semester pertama.",
        "Realisasi Indeks Kepuasan unsur sarana sebesar 61,50.",
        "Luas lahan kantor 1,2 km², masuk 7 laporan keuangan.",
        "Kecuali {{ program.pesisir.nama }}, semua program terserap lebih dari 80%.",
        "Di luar {{ program.pesisir.nama }} anggaran terserap lebih dari 85%.",
    ],
)
def test_harmless_sentences_get_notes_at_most(periksa: Periksa, kalimat: str) -> None:
    assert [d for d in periksa(kalimat) if d.severity != "note"] == []


def test_a_count_of_other_things_is_no_figure_mistyped(tmp_path: Path) -> None:
    """Whatever figure it may be like by chance; the secretary of the reading in issue 8 met seven refused builds."""
    kalimat = " ".join(
        f"Sosialisasi diikuti {banyak} {benda} di balai warga."
        for banyak in ("31", "212", "175", "1.310", "562", "88", "4")
        for benda in ("anak", "balita", "keluarga", "orang", "alat peraga", "berkas")
    )
    d = temuan(tmp_path, **{BERKAS: bab4(kalimat)})
    assert {x.code for x in d if x.code in ("LK410", "LK412", "LK413", "LK414", "LK415")} == set()


def test_the_offices_area_and_its_complaints(tmp_path: Path) -> None:
    profil = (
        "luas_km2: 35,28\nletak_wilayah: di pesisir\nbatas: []\npenduduk: {laki_laki: 1, perempuan: 1}\nprofesi: []\n"
    )
    aduan = isi_asli("2031/kinerja.yaml") + "aduan:\n  - {uraian: Kapal bocor, jumlah: 6}\n"
    d = temuan(
        tmp_path,
        **{
            BERKAS: bab4("Luas wilayahnya 41 km². Selama tahun 2031 diterima 7 laporan warga."),
            "2031/profil.yaml": profil,
            "2031/kinerja.yaml": aduan,
        },
    )
    assert [(x.code, x.hint.split("}}")[0].split("{{ ")[1].strip()) for x in d] == [
        ("LK413", "profil.luas"),
        ("LK413", "kinerja.jumlah_aduan"),
    ]


def test_points_between_targets_are_no_distance_of_a_result(tmp_path: Path) -> None:
    teks = narasi_pk("ikm") + "\nTarget tahun 2034 tiga poin di atas target tahun ini.\n"
    assert [x.code for x in temuan(tmp_path, **{"2031/narasi/pk/ikm.md": teks}) if x.severity != "note"] == []


def test_a_pk_lines_file_is_about_its_indicator(tmp_path: Path) -> None:
    teks = narasi_pk("sampah") + "\nCapaian sasaran ini 45%, dari target 10%.\n"
    d = temuan(tmp_path, **{"2031/narasi/pk/sampah.md": teks})
    assert [(x.code, "indikator.sampah.capaian" in x.hint) for x in d] == [("LK413", True), ("LK415", False)]


def test_a_cell_reads_after_its_heads(periksa: Periksa) -> None:
    tabel = "| Indikator | Target | Realisasi |\n|---|---|---|\n| Sampah laut | 10% | 21% |"
    d = periksa(tabel)
    assert [(x.code, x.line, x.column) for x in d] == [("LK415", 5, 17), ("LK412", 5, 23)]
    assert "indikator.sampah.realisasi" in d[1].hint


def test_a_finding_marks_the_number_in_its_line(periksa: Periksa) -> None:
    (d,) = periksa("Kata pembuka\npada baris lain: pagu kantor Rp3.050.000,00 saja.")
    assert (d.code, d.line, d.column, d.length) == ("LK412", 4, 30, len("Rp3.050.000,00"))


@pytest.mark.parametrize(
    ("a", "b", "ya"),
    [
        ("9787", "9887", True),
        ("9787", "7987", True),
        ("9787", "978", True),
        ("9787", "97787", True),
        ("9787", "9787", False),
        ("9787", "9645", False),
        ("123456789", "123465798", False),
        ("123456789", "123450780", True),
    ],
)
def test_slips_of_digits(a: str, b: str, ya: bool) -> None:
    assert digit_mirip(a, b) is ya


# ---------------------------------------------------------------- whose measure a noun names; estimates; harmless counts


@pytest.mark.parametrize(
    ("kalimat", "ungkapan"),
    [
        ("Anggaran terserap {{ anggaran.realisasi | rupiah }}, dengan sisa sekitar Rp1,7 juta.", "anggaran.sisa"),
        ("Serapan anggaran mencapai lebih dari 90 persen.", "anggaran.serapan"),
        ("Serapan anggaran hampir 100%.", "anggaran.serapan"),
        ("Program penunjang dijalankan. Serapannya pun tinggi, yakni 79,00%.", "program.penunjang.serapan"),
    ],
)
def test_a_measure_whose_owner_the_text_fixes(periksa: Periksa, kalimat: str, ungkapan: str) -> None:
    [d] = periksa(kalimat)
    assert (d.code, d.severity) == ("LK413", "warning")
    assert ungkapan in d.hint
    assert ungkapan not in d.message


@pytest.mark.parametrize(
    "kalimat",
    [
        "Anggaran terserap {{ anggaran.realisasi | rupiah }}, dengan sisa sekitar Rp0,7 juta.",
        "Serapan anggaran mencapai lebih dari 75 persen.",
        "Serapan anggaran hampir 85 persen.",
        "Serapan anggaran kurang lebih 81%.",
        "Sebagai contoh, serapan anggaran 75% tergolong hemat.",
        "Idealnya serapan anggaran mencapai lebih dari 95 persen.",
        "Dari 30 kapal, 12 di antaranya diperiksa.",
        "Untuk naik kategori dibutuhkan nilai di atas 70.",
        "Sosialisasi diikuti 25 peserta dan menjangkau 3 dari 8 pelabuhan dengan 10 kapal.",
        "Survei melibatkan lebih dari 1.200 responden.",
        "Program penunjang dijalankan. Serapannya pada triwulan kedua 45,67%, menurut catatan.",
    ],
)
def test_an_estimate_that_holds_and_a_harmless_count(periksa: Periksa, kalimat: str) -> None:
    assert [d for d in periksa(kalimat) if d.severity != "note"] == []
    assert "triwulan" in kalimat or periksa(kalimat) == []


def test_a_year_beside_a_number_is_that_numbers(tmp_path: Path) -> None:
    berkas = {"2030/kinerja.yaml": "indikator:\n  - {indikator: sampah, realisasi: 9}\n"}
    benar = "Realisasi Sampah laut naik dari 9% pada tahun 2030 menjadi 12%."
    tertukar = "Realisasi Sampah laut naik dari 12% pada tahun 2030 menjadi 9%."
    assert {d.code for d in temuan(tmp_path / "a", **berkas, **{BERKAS: bab4(benar)})} == {"LK415"}
    assert {d.code for d in temuan(tmp_path / "b", **berkas, **{BERKAS: bab4(tertukar)})} == {"LK413"}
