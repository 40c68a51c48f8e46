"""What was exchanged in the narrative: the texts or the sides of a condition, the owner of a count, a movement, a document's
date, a place in time. The small office's first indicator rose from 79 to 80,5; its pagu rose from the RKT's."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.checks.katalog_tukar import KATALOG_TUKAR
from lkip_docgen.checks.kode import Kode
from lkip_docgen.content.muat import muat
from lkip_docgen.content.slot import SLOT
from tests.checks.narasi_uji import contoh_sesuai, temuan
from tests.checks.test_contoh import RKT
from tests.checks.test_narasi_cetak import BER_RKT
from tests.content.kantor import TAHUN, isi_asli, narasi, tulis_kantor

Tempat = tuple[str, str, dict[str, str]]

BAB2: Tempat = ("bab2", "Pk", BER_RKT)
BAB3: Tempat = ("bab3", "Anggaran", {})
IKM: Tempat = ("pk/ikm", "Penyebab", {})
BERPROVINSI = {"instansi.yaml": isi_asli("instansi.yaml") + "provinsi: Samudra\n"}
TEMPAT: dict[str, Tempat] = {
    "LK493": ("pk/ikm", "Masalah", {}),
    "LK494": ("bab3", "Analisis", {}),
    "LK495": ("bab2", "Pk", {}),
    "LK496": ("bab2", "Renstra", BERPROVINSI),
}
"""By code the narrative's file and slot that its examples stand for, and other files of the office."""


@pytest.mark.parametrize("k", KATALOG_TUKAR, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    contoh_sesuai(tmp_path, k, *TEMPAT[k.kode])


def _kode(tmp_path: Path, tempat: Tempat, teks: str) -> set[str]:
    nama, slot, lain = tempat
    return {d.code for d in temuan(tmp_path, teks, nama, slot, lain)}


def _semua(tmp_path: Path, teks: str, nama: str, slot: str) -> set[str]:
    """The codes of every rule: of typed numbers as well."""
    isi_berkas = narasi(SLOT[nama]).replace(f"## {slot}\n", f"## {slot}\n\n{teks}\n", 1)
    isi, _ = muat(tulis_kantor(tmp_path, **{f"{TAHUN}/narasi/{nama}.md": isi_berkas}), TAHUN)
    assert isi is not None
    return {d.code for d in periksa_laporan(isi, metrics.hitung(isi))}


# ---------------------------------------------------------------- a condition and its texts

_AUDIT = "Angka realisasi {{{{ {} }}}} pemeriksaan oleh Badan Pemeriksa Keuangan."
BELUM: Tempat = ("bab3", "Anggaran", {"laporan.yaml": isi_asli("laporan.yaml") + "belum_audit: ya\n"})
SUDAH: Tempat = ("bab3", "Anggaran", {"laporan.yaml": isi_asli("laporan.yaml") + "belum_audit: tidak\n"})
_BENAR = '"bersifat sementara sebelum" if laporan.belum_audit else "telah melalui"'
_TERBALIK = '"telah melalui" if laporan.belum_audit else "bersifat sementara sebelum"'


@pytest.mark.parametrize("tempat", [BELUM, SUDAH])
@pytest.mark.parametrize(
    ("ungkapan", "salah"),
    [
        (_BENAR, False),
        (_TERBALIK, True),
        (_BENAR.replace("if laporan", "if not laporan"), True),
        (_TERBALIK.replace("if laporan", "if not laporan"), False),
    ],
)
def test_a_condition_on_the_audit_prints_what_the_data_say(
    tmp_path: Path, tempat: Tempat, ungkapan: str, salah: bool
) -> None:
    semua = temuan(tmp_path, _AUDIT.format(ungkapan), tempat[0], tempat[1], tempat[2])
    assert [d.code for d in semua] == ["LK454"] * salah
    assert all("if" in (d.hint or "") for d in semua)


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ('Hasilnya{{ " sangat" if indikator.sampah.gerak == "turun" else "" }} baik.', True),
        ('{{ "Hasilnya baik." if not indikator.sampah.tercapai else "Perlu upaya." }}', True),
        (
            'Berbeda dengan Sampah laut{{ ", yang turun," if indikator.sampah.gerak == "turun" else "" }} hasilnya baik.',
            False,
        ),
        ('{{ "Hasilnya baik." if indikator.ikm.gerak == "naik" else "" }}', False),
        ('{{ "Hasilnya baik." if baris_pk.ikm.tercapai else "" }}', False),
        ('{{ "Hasilnya baik." if anggaran.serapan > 90 else "" }}', False),
    ],
)
def test_a_condition_looks_at_the_line_that_its_file_is_about(tmp_path: Path, teks: str, salah: bool) -> None:
    assert ("LK434" in _kode(tmp_path, IKM, teks)) is salah


_PILIH = 'Hasilnya cukup{{{{ "{}" if indikator.ikm.gerak {} else "{}" }}}} tahun ini.'


@pytest.mark.parametrize(
    ("ya", "syarat", "tidak", "salah"),
    [
        (", nilainya turun", '== "naik"', "", True),
        (", nilainya naik", '!= "naik"', "", True),
        ("", '== "turun"', ", dengan turunnya nilai indeks", True),
        (" naik", '== "turun"', " turun", True),
        (", indeks kepuasan warga lebih rendah daripada tahun sebelumnya", '== "tetap"', "", True),
        (", nilainya turun", '== "turun"', "", False),
        (", nilainya naik", '!= "turun"', "", False),
        ("", '== "naik"', ", nilainya turun", False),
        ("", '!= "naik"', ", nilainya naik", False),
        (" naik", '== "naik"', " turun", False),
        (" tetap", '== "tetap"', " naik", False),
        (", walaupun jumlah pemohon naik", '== "turun"', "", False),
        (", karena pemohon meningkat", '== "turun"', "", False),
        (", tidak turun", '== "naik"', "", False),
        (", naik sesudah nilai tahun lalu turun", '== "naik"', "", False),
        (", dan nilainya perlu dinaikkan supaya naik", '== "turun"', "", False),
        (", dan capaiannya naik", '== "turun"', "", False),
        (", sehingga peningkatan nilai diupayakan", '== "turun"', "", False),
        (", dan target indeks naik", '== "turun"', "", False),
        (", nilainya menurunkan minat", '== "naik"', "", False),
        (", nilai yang baik karena keluhan turun", '== "naik"', "", False),
    ],
)
def test_a_text_that_its_condition_denies(tmp_path: Path, ya: str, syarat: str, tidak: str, salah: bool) -> None:
    kode = _kode(tmp_path, ("pk/ikm", "Masalah", {}), _PILIH.format(ya, syarat, tidak))
    assert ("LK493" in kode) is salah


def test_a_count_of_another_lines_activities(tmp_path: Path) -> None:
    assert "LK434" in _kode(tmp_path / "a", IKM, "Tercatat {{ indikator.sampah.jumlah_kegiatan }} macam kegiatan.")
    assert "LK434" not in _kode(tmp_path / "b", IKM, "Tercatat {{ indikator.ikm.jumlah_kegiatan }} macam kegiatan.")


# ---------------------------------------------------------------- lists

_KEGIATAN = {
    "2031/kinerja.yaml": isi_asli("2031/kinerja.yaml")
    + "kegiatan: {ikm: [Loket, Survei, Aduan], sampah: [Jaring, Perahu, Lomba]}\n"
}


@pytest.mark.parametrize(
    ("butir", "salah"),
    [
        (("ikm.kegiatan[0]", "sampah.kegiatan[1]", "ikm.kegiatan[2]"), True),
        (("ikm.kegiatan[0]", "ikm.kegiatan[1]", "ikm.kegiatan[2]"), False),
        (("ikm.kegiatan[0]", "sampah.kegiatan[0]"), False),
        (("ikm.kegiatan[0]", "ikm.kegiatan[1]", "sampah.kegiatan[0]", "sampah.kegiatan[1]"), False),
    ],
)
def test_one_item_of_another_list(tmp_path: Path, butir: tuple[str, ...], salah: bool) -> None:
    teks = "\n".join(f"- {{{{ indikator.{b} }}}};" for b in butir)
    assert ("LK485" in _kode(tmp_path, ("bab3", "Anggaran", _KEGIATAN), teks)) is salah


@pytest.mark.parametrize(
    ("pengantar", "salah"),
    [
        ("Dinas menuju satu tujuan, yaitu:", True),
        ("Dinas memiliki 1 (satu) sasaran, yakni:", True),
        ("Dinas menuju satu tujuan bersama, yaitu:", False),
        ("Dinas memilih salah satu tujuan, yaitu:", False),
        ("Untuk itu disusun satu rencana aksi, yaitu:", False),
        ("Disusun 1 (satu) dokumen berikut:", False),
        ("Dinas menjalankan satu program yang terdiri atas:", False),
        ("Satu tujuan dijabarkan sebagai berikut:", False),
        ("Dinas menuju dua tujuan, yaitu:", False),
        ("Satu per satu tujuan itu ialah:", False),
    ],
)
def test_one_of_what_the_list_has_two(tmp_path: Path, pengantar: str, salah: bool) -> None:
    teks = f"{pengantar}\n\n- laut yang bersih; dan\n- layanan yang ramah."
    assert ("LK484" in _kode(tmp_path, ("ikhtisar", "Kendala", {}), teks)) is salah


# ---------------------------------------------------------------- movement

_BERUBAH = RKT.replace("anggaran: 1.000.000", "anggaran: 700.000").replace("anggaran: 500.000", "anggaran: 900.000")
GERAK: Tempat = (
    "bab3",
    "Perubahan anggaran",
    {"2031/rkt.yaml": _BERUBAH.replace("anggaran: 2.000.000}", "anggaran: 1.800.000}")},
)
"""Against the RKT listrik fell by 400.000, gaji rose by 300.000, bersih by 200.000."""
_TURUN, _NAIK, _NAIK2 = (
    f"{{{{ anggaran.perubahan[{n}].nama }}}} sebesar {{{{ anggaran.perubahan[{n}].selisih | rupiah }}}}"
    for n in range(3)
)


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        (f"Terjadi penambahan pada {_TURUN}.", True),
        (f"Diimbangi oleh pengurangan pada sub kegiatan lain, antara lain {_TURUN} dan {_NAIK}.", True),
        (f"Ada kenaikan, terutama pada {_NAIK} serta {_TURUN}.", True),
        (f"Terjadi pengurangan pada {_TURUN}.", False),
        (f"Ada kenaikan, terutama pada {_NAIK} serta {_NAIK2}.", False),
        (f"Terdapat penambahan dan pengurangan pada sub kegiatan, yaitu {_TURUN} dan {_NAIK}.", False),
        (f"Penambahan itu diimbangi pengurangan pada {_TURUN}.", False),
        (f"Pengurangan itu membiayai penambahan pada {_NAIK}.", False),
        (f"Tidak ada penambahan pada {_TURUN}.", False),
        (f"Bukan pengurangan yang terjadi, melainkan tambahan untuk {_NAIK}.", False),
        (f"Kenaikan harga memengaruhi {_TURUN}.", False),
        (f"Selain penambahan pagu, {_TURUN} dialihkan.", False),
        (f"Peningkatan layanan listrik berjalan dengan penghematan {_TURUN}.", False),
    ],
)
def test_a_noun_of_movement_that_counts_up_differences(tmp_path: Path, teks: str, salah: bool) -> None:
    assert ("LK472" in _kode(tmp_path, GERAK, teks)) is salah


_NAIK_RKT = "Pagu bertambah {{ anggaran.selisih_rkt | rupiah }} dari RKT."


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        (f"{_NAIK_RKT} Pengurangan itu berkaitan dengan kebijakan kota.", True),
        (f"{_NAIK_RKT}\n\nPenurunan anggaran tersebut dirinci di bawah.", True),
        (f"{_NAIK_RKT} Penambahan itu berkaitan dengan kebijakan kota.", False),
        (f"{_NAIK_RKT} Perubahan itu berkaitan dengan kebijakan kota.", False),
        (f"{_NAIK_RKT} Pengurangan pegawai memengaruhi layanan.", False),
        (f"{_NAIK_RKT} Sebelumnya pagu dipotong. Pengurangan itu sudah dipulihkan.", False),
        (f"{_NAIK_RKT} Listrik turun. Penurunan tersebut berasal dari penghematan.", False),
        ("Pengurangan itu berkaitan dengan kebijakan kota. " + _NAIK_RKT, False),
        (f"Pada {_TURUN} terjadi pengurangan. {_NAIK_RKT} Pengurangan itu diimbangi tambahan.", False),
        ("Jumlah sampah berkurang. Pengurangan itu menggembirakan.", False),
        (f"{_NAIK_RKT} Mutu layanan juga meningkat. Peningkatan itu tampak pada survei.", False),
    ],
)
def test_the_movement_that_itu_points_to(tmp_path: Path, teks: str, salah: bool) -> None:
    lain = {"2031/rkt.yaml": RKT.replace("anggaran: 2.000.000", "anggaran: 1.900.000")}
    assert ("LK472" in _kode(tmp_path, ("bab3", "Perubahan anggaran", lain), teks)) is salah


_BARIS = "Perjanjian memuat {{ pk.jumlah_baris }} baris."
_DIBANDING = "{{ renstra.jumlah_tujuan }} tujuan"


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        (f"{_BARIS} Jumlah itu kurang dari {_DIBANDING}.", True),
        (f"{_BARIS} Jumlah tersebut sama dengan {_DIBANDING}.", True),
        (f"{_BARIS} Angka itu tidak melebihi {_DIBANDING}.", True),
        (f"{_BARIS} Jumlah itu melebihi {_DIBANDING}.", False),
        (f"{_BARIS} Jumlah itu lebih banyak daripada {_DIBANDING}.", False),
        (f"{_BARIS} Jumlah itu tidak kurang dari {_DIBANDING}.", False),
        (f"{_BARIS} Jumlah itu pada tahun lalu kurang dari {_DIBANDING}.", False),
        (
            f"Dari {{{{ pk.jumlah_baris }}}} baris, {{{{ renstra.jumlah_tujuan }}}} berubah. Jumlah itu kurang dari {_BARIS}",
            False,
        ),
        (f"{_BARIS} Semuanya terukur. Jumlah itu kurang dari {_DIBANDING}.", False),
        (f"{_BARIS} Jumlah itu kurang dari harapan.", False),
    ],
)
def test_the_count_that_itu_points_to(tmp_path: Path, teks: str, salah: bool) -> None:
    assert ("LK472" in _kode(tmp_path, ("bab2", "Pk", {}), teks)) is salah


_OPERASI = "Belanja Operasi {{{{ belanja.operasi.{} | rupiah }}}}"


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        (f"Pagunya {{{{ anggaran.pagu | rupiah }}}}, terdiri atas {_OPERASI.format('realisasi')}.", True),
        (f"Realisasinya {{{{ anggaran.realisasi | rupiah }}}}, yaitu {_OPERASI.format('pagu')}.", True),
        (f"Pagunya {{{{ anggaran.pagu | rupiah }}}}, terdiri atas {_OPERASI.format('pagu')}.", False),
        (
            f"Pagunya {{{{ anggaran.pagu | rupiah }}}}, terdiri atas {_OPERASI.format('pagu')} (terserap "
            "{{ belanja.operasi.realisasi | rupiah }}).",
            False,
        ),
        (
            "Pagunya {{ anggaran.pagu | rupiah }}, terdiri atas Belanja Operasi dengan realisasi "
            "{{ belanja.operasi.realisasi | rupiah }}.",
            False,
        ),
        (f"Pagunya {{{{ anggaran.pagu | rupiah }}}}. Realisasi {_OPERASI.format('realisasi')}.", False),
        (f"Pagunya {{{{ anggaran.pagu | rupiah }}}}, yaitu terserap {_OPERASI.format('realisasi')}.", False),
    ],
)
def test_the_parts_of_a_sum(tmp_path: Path, teks: str, salah: bool) -> None:
    assert ("LK470" in _kode(tmp_path, BAB3, teks)) is salah


# ---------------------------------------------------------------- documents and years


_PERUBAHAN = isi_asli("renstra/awal.yaml").replace("renstra_awal", "renstra_perubahan").replace("awal", "perubahan")
BERUBAH: Tempat = (
    "bab2",
    "Pk",
    {**BER_RKT, "renstra/perubahan.yaml": _PERUBAHAN.replace("mulai: 2030-01-01}", "mulai: 2031-01-10}")},
)
"""The RKT is of 2 January 2031, the PK of 15 January; between them the Renstra changed."""


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Perjanjian ini ditandatangani pada {{ pk.tanggal }}, sebelum Renstra berubah.", True),
        ("RKT ditetapkan pada {{ rkt.tanggal }}, setelah Renstra dan anggaran diubah.", True),
        ("RKT ditetapkan pada tanggal {{ rkt.tanggal }} sesudah perubahan Renstra.", True),
        ("Perjanjian ini ditandatangani pada {{ pk.tanggal }}, sesudah Renstra dan anggaran berubah.", False),
        ("RKT ditetapkan pada {{ rkt.tanggal }}, yaitu sebelum perubahan Renstra.", False),
        ("RKT ditetapkan pada {{ rkt.tanggal }}, lalu diperbaiki setelah Renstra berubah.", False),
        ("RKT ditetapkan pada {{ rkt.tanggal }}. Setelah Renstra berubah, rumusannya disesuaikan.", False),
        (
            "Perjanjian yang ditandatangani pada {{ pk.tanggal }} memakai target dari masa sebelum Renstra berubah.",
            False,
        ),
        ("RKT ditetapkan pada {{ rkt.tanggal }} menurut Renstra sebelum perubahan.", False),
        ("Perjanjian ini ditandatangani pada {{ pk.tanggal }}, tidak sebelum Renstra berubah.", False),
        ("Perjanjian ini ditandatangani pada {{ pk.tanggal }}, sebelum perubahan Renstra kedua.", False),
    ],
)
def test_before_or_after_the_renstra_changed(tmp_path: Path, teks: str, salah: bool) -> None:
    assert ("LK478" in _kode(tmp_path, BERUBAH, teks)) is salah


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Menurut {{ pk.judul }} tanggal {{ rkt.tanggal }} targetnya tetap.", True),
        ("Menurut {{ rkt.judul }} tertanggal {{ pk.tanggal }} targetnya tetap.", True),
        ("Renstra, yang kertas kerjanya bertanggal {{ pk.tanggal }}, memuat targetnya.", True),
        ("RKT Dinas Kelautan Tahun 2031 ditetapkan pada {{ pk.tanggal }}.", True),
        ("RKT {{ instansi.nama }} Tahun {{ tahun }} ditetapkan pada tanggal {{ pk.tanggal }}.", True),
        ("RKT {{ instansi.nama }} Tahun {{ tahun }} ditetapkan pada tanggal {{ rkt.tanggal }}.", False),
        ("RKT Dinas Perhubungan ditetapkan pada {{ pk.tanggal }}.", False),
        ("Perjanjian Kinerja ditandatangani sesudah RKT, pada {{ pk.tanggal }}.", False),
        ("Perjanjian Kinerja, yang turun dari RKT, bertanggal {{ pk.tanggal }}.", False),
        ("Menurut {{ pk.judul }} tanggal {{ pk.tanggal }} targetnya tetap.", False),
        ("Menurut {{ pk.judul }} dan RKT tanggal {{ rkt.tanggal }} targetnya tetap.", False),
        ("Menurut {{ pk.judul }}, tanggal {{ rkt.tanggal }} adalah awal tahunnya.", False),
    ],
)
def test_a_date_right_behind_a_document(tmp_path: Path, teks: str, salah: bool) -> None:
    assert ("LK491" in _kode(tmp_path, BAB2, teks)) is salah


_PENUH = (
    isi_asli("renstra/awal.yaml")
    .replace("{2031: 10}", "{2031: 90, 2032: 100}")
    .replace("arah: negatif", "arah: positif")
)
PENUH: Tempat = (
    "pk/sampah",
    "Jangka menengah",
    {"renstra/awal.yaml": _PENUH.replace("tahun_matriks: [2030, 2031]", "tahun_matriks: [2030, 2031, 2032]")},
)
"""The second indicator's target is 100% from 2032 on."""


@pytest.mark.parametrize(
    ("kapan", "salah"),
    [
        ("Sejak tahun ini", True),
        ("Mulai tahun lalu", True),
        ("Sejak tahun 2031", True),
        ("Sejak tahun berikutnya", False),
        ("Mulai tahun depan", False),
        ("Sejak tahun yang berikutnya", False),
        ("Sejak tahun 2032", False),
    ],
)
def test_the_year_from_which_all_is_wanted(tmp_path: Path, kapan: str, salah: bool) -> None:
    assert ("LK476" in _kode(tmp_path, PENUH, f"{kapan} Renstra menghendaki semua sampah terangkut.")) is salah


# ---------------------------------------------------------------- ranges of tables

_LIHAT = "{{{{ lihat.{} }}}}"
_EMPAT, _TUJUH = _LIHAT.format("tabel_nasional"), _LIHAT.format("tabel_efisiensi")
_BAGAN = _LIHAT.format("gambar_cascading")


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        (f"Hasilnya pada {_TUJUH} sampai dengan {_EMPAT}.", True),
        (f"Hasilnya pada {_TUJUH} hingga {_EMPAT}.", True),
        (f"Hasilnya pada {_EMPAT} sampai {_EMPAT}.", True),
        (f"Hasilnya pada {_EMPAT} sampai dengan {_TUJUH}.", False),
        (f"Hasilnya pada {_TUJUH} dan {_EMPAT}.", False),
        (f"Hasilnya dari {_TUJUH} sampai pada uraian {_EMPAT}.", False),
        (f"Hasilnya pada {_BAGAN} sampai dengan {_EMPAT}.", False),
        (f"Hasilnya pada {_TUJUH}, sampai dengan triwulan ini pada {_EMPAT}.", False),
        (f"Hasilnya pada {_LIHAT.format('tabel_sdm_pangkat')} sampai dengan {_EMPAT}.", False),
    ],
)
def test_the_ends_of_a_range(tmp_path: Path, teks: str, salah: bool) -> None:
    assert ("LK494" in _kode(tmp_path, ("bab3", "Analisis", {}), teks)) is salah


# ---------------------------------------------------------------- who stands above whom

_KEPALA, _ATASAN = "{{ instansi.kepala.lengkap }}", "{{ instansi.atasan.lengkap }}"
_JANJI = "{} berjanji mewujudkan kinerja, sedangkan {} memberikan supervisi."


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        (f"Melalui dokumen ini {_JANJI.format(_ATASAN, _KEPALA)}", True),
        (f"Melalui dokumen ini {_JANJI.format(_KEPALA, _KEPALA)}", True),
        (f"Melalui dokumen ini {_JANJI.format(_ATASAN, _ATASAN)}", True),
        (f"Sebagian kewenangan {_KEPALA} yang dilimpahkan kepada {_ATASAN} dilaksanakan.", True),
        ("Pelimpahan sebagian kewenangan Kepala Dinas kepada Wali Kota mendasari layanan.", True),
        (f"{_ATASAN} bertanggung jawab langsung kepada Kepala Dinas Kelautan.", True),
        (f"Perjanjian ini ditandatangani {_KEPALA} bersama {_KEPALA}.", True),
        (f"Perjanjian ini disepakati antara {_ATASAN} dan Wali Kota Bahari.", True),
        (f"Melalui dokumen ini {_JANJI.format(_KEPALA, _ATASAN)}", False),
        (f"Sebagian kewenangan {_ATASAN} yang dilimpahkan kepada {_KEPALA} dilaksanakan.", False),
        (f"Kewenangan {_KEPALA} yang dilimpahkan kepada sekretaris dilaksanakan.", False),
        (f"Pertanggungjawaban {_ATASAN} kepada DPRD disampaikan sesudahnya.", False),
        ("Kepala Dinas Kelautan bertanggung jawab kepada Wali Kota melalui Sekretaris Daerah.", False),
        (f"Perjanjian ini ditandatangani {_KEPALA} bersama {_ATASAN}.", False),
        (f"{_ATASAN} berjanji membangun dermaga, dan {_KEPALA} menyiapkan lahannya.", False),
        ("Sekretaris Kepala Dinas bertanggung jawab kepada Kepala Dinas.", False),
        ("Wakil Wali Kota bertanggung jawab kepada Wali Kota.", False),
        ("Koordinasi antara Kepala Dinas dan Kepala Dinas Perhubungan berjalan.", False),
        (f"Bukan {_ATASAN} bertanggung jawab kepada {_KEPALA}, melainkan sebaliknya.", False),
        (f"Peraturan Wali Kota tentang pelimpahan kewenangan {_ATASAN} kepada {_KEPALA} menjadi dasarnya.", False),
    ],
)
def test_the_head_and_the_superior(tmp_path: Path, teks: str, salah: bool) -> None:
    assert ("LK495" in _kode(tmp_path, ("bab2", "Pk", {}), teks)) is salah


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Renstra diturunkan dari RPJMD {{ instansi.provinsi }}.", True),
        (
            "{{ renstra.nama }} diturunkan dari Rencana Pembangunan Jangka Menengah Daerah (RPJMD) Provinsi Samudra.",
            True,
        ),
        ("Renstra mengacu pada RPJMD Samudra 2029-2034.", True),
        ("{{ renstra.nama }} diturunkan dari RPJMD {{ instansi.daerah }}.", False),
        ("Renstra mengacu pada RPJMD Provinsi Samudra dan RPJMD Kota Bahari.", False),
        ("Renstra diturunkan dari RPJMD kota, yang berpedoman pada RPJMD Provinsi Samudra di Kota Bahari.", False),
        ("RPJMD kota berpedoman pada RPJMD Provinsi Samudra.", False),
        ("Isu strategis dicocokkan dengan RPJMD Provinsi Samudra.", False),
        ("Renstra diselaraskan dengan RPJMD Provinsi Samudra.", False),
        ("Renstra mengacu pada RPJMD dan Renstra Dinas Kelautan Provinsi Samudra.", False),
    ],
)
def test_whose_rpjmd(tmp_path: Path, teks: str, salah: bool) -> None:
    assert ("LK496" in _kode(tmp_path, ("bab2", "Renstra", BERPROVINSI), teks)) is salah


# ---------------------------------------------------------------- what is called efficient


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Anggaran efisien apabila capaian kinerja lebih rendah daripada serapan anggarannya.", True),
        ("Anggaran efisien jika serapan anggaran melebihi capaian kinerja.", True),
        ("Anggaran tidak efisien bila capaian melampaui serapan.", True),
        ("Anggaran disebut efisien bila capaian kinerja tidak lebih tinggi daripada tingkat penyerapan.", True),
        ("Anggaran efisien apabila capaian kinerja tidak lebih rendah daripada serapan anggarannya.", False),
        ("Anggaran efisien jika serapan anggaran tidak melebihi capaian kinerja.", False),
        ("Anggaran efisien apabila capaian di atas atau sama dengan serapan.", False),
        ("Anggaran tidak dapat disebut efisien apabila capaian lebih rendah daripada serapan.", False),
        ("Anggaran kurang efisien jika capaian kinerja di bawah serapan.", False),
        ("Anggaran efisien bila realisasi anggaran lebih kecil dari capaian kinerja.", False),
        ("Bukan berarti anggaran tidak efisien bila capaian melampaui serapan.", False),
        ("Anggaran efisien apabila capaian melampaui target dan serapan di bawah pagu.", False),
        ("Anggaran efisien apabila serapan lebih rendah daripada pagu, sedangkan capaian penuh.", False),
        ("Anggaran efisien apabila capaian kinerja lebih tinggi daripada capaian anggaran.", False),
        ("Belanja lebih hemat bila serapan lebih rendah.", False),
    ],
)
def test_what_makes_a_budget_efficient(tmp_path: Path, teks: str, salah: bool) -> None:
    assert ("LK425" in _kode(tmp_path, ("bab3", "Kerangka", {}), teks)) is salah


# ---------------------------------------------------------------- beside a printed figure

_SERAP = "Realisasinya {{ anggaran.realisasi | rupiah }}"  # of 3.500.000, 2.800.000: 80%


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        (f"{_SERAP} atau 90% dari pagu.", True),
        (f"{_SERAP} atau lebih dari 90 persen dari pagu.", True),
        (f"{_SERAP} (60% dari total anggaran).", True),
        ("Dinas menuju satu tujuan dan {{ renstra.jumlah_sasaran }} sasaran, serta menjalankan tiga program.", False),
        ("Renstra memuat {{ renstra.jumlah_tujuan | angka_terbilang }} tujuan dan tiga sasaran.", True),
        ("Renstra memuat dua tujuan dan {{ renstra.jumlah_sasaran }} sasaran.", True),
        (f"{_SERAP} atau 80% dari pagu.", False),
        (f"{_SERAP} atau lebih dari 75 persen dari pagu.", False),
        (f"{_SERAP} atau sekitar 80 persen dari pagu.", False),
        (f"{_SERAP} atau 95% dari pagu RKT.", False),
        (f"{_SERAP}, dengan 90% kegiatan selesai dari pagu yang ada.", False),
        (f"{_SERAP}, dan 30% dari pagu dicadangkan.", False),
        ("Renstra memuat satu tujuan dan {{ renstra.jumlah_sasaran }} sasaran.", False),
        ("Dari {{ renstra.jumlah_tujuan }} tujuan dan tiga sasaran RKT sebagian telah berubah.", False),
        ("Renstra memuat {{ renstra.jumlah_tujuan }} tujuan dan satu sasaran yang terpenting.", False),
    ],
)
def test_a_number_beside_a_printed_figure(tmp_path: Path, teks: str, salah: bool) -> None:
    nama, slot = "bab3", "Anggaran"
    semua = _semua(tmp_path, teks, nama, slot)
    assert ("LK413" in semua) is salah, semua


# ---------------------------------------------------------------- a sasaran in fewer words


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Sasaran yang tergolong tidak efisien adalah layanan membaik: serapannya rendah.", True),
        ("Sasaran yang tergolong efisien adalah laut bersih.", True),
        ("Sasaran yang tergolong efisien adalah layanan membaik.", False),
        ("Sasaran yang tergolong tidak efisien adalah laut bersih: serapannya tinggi.", False),
        ("Sasaran yang tergolong tidak efisien adalah layanan dermaga.", False),
        ("Sasaran yang tergolong tidak efisien adalah sasaran pertama.", False),
        ("Sasaran yang tergolong tidak efisien adalah kualitas pengelolaan layanan di laut.", False),
    ],
)
def test_a_sasaran_called_efficient_by_its_words(tmp_path: Path, teks: str, salah: bool) -> None:
    sesuai = {
        "2031/anggaran.yaml": isi_asli("2031/anggaran.yaml").replace("realisasi: 1.500.000", "realisasi: 1.990.000")
    }
    assert ("LK425" in _kode(tmp_path, ("ikhtisar", "Efisiensi", sesuai), teks)) is salah


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Jabatan Pengawas telah terisi.", True),
        ("Jabatan Pengawas sudah diisi pada tahun ini.", True),
        ("Jabatan Kepala Pengawas belum terisi.", False),
        ("Jabatan Pengawas belum terisi.", False),
        ("Jabatan Pengawas telah diisi pelaksana tugas.", False),
        ("Jabatan Pengawas telah terisi sejak Januari 2032.", False),
        ("Jabatan Staf telah terisi.", False),
    ],
)
def test_a_seat_that_is_called_filled(tmp_path: Path, teks: str, salah: bool) -> None:
    kosong = "{jabatan: Staf, jumlah: 1}, {jabatan: Pengawas, jumlah: 0}, {jabatan: Kepala Pengawas, jumlah: 0}"
    sdm = isi_asli("2031/sdm.yaml").replace("{jabatan: Staf, jumlah: 1}", kosong)
    berkas = {
        "2031/sdm.yaml": sdm,
        "2031/narasi/bab1.md": narasi(SLOT["bab1"]).replace("Rinciannya", f"{teks} Rinciannya"),
    }
    isi, _ = muat(tulis_kantor(tmp_path, **berkas), TAHUN)
    assert isi is not None
    assert ("LK353" in {d.code for d in periksa_laporan(isi, metrics.hitung(isi))}) is salah


@pytest.mark.parametrize(("baris", "banyak"), [("ikm", 1), ("sampah", 0)])
def test_the_figures_of_the_sasaran_that_is_called_inefficient(tmp_path: Path, baris: str, banyak: int) -> None:
    teks = (
        "Sasaran yang tergolong tidak efisien adalah laut yang bersih: anggaran pendukungnya terserap "
        f"{{{{ baris_pk.{baris}.serapan }}}}."
    )
    pesan = [d.message for d in temuan(tmp_path, teks, "bab3", "Efisiensi") if d.code == "LK425"]
    assert len([x for x in pesan if "sedangkan sasaran yang disebut diukur Sampah laut" in x]) == banyak


@pytest.mark.parametrize(
    ("berkas", "lama", "baru"),
    [
        ("instansi.yaml", "jabatan: Kepala Dinas", 'jabatan: ""'),
        ("organisasi.yaml", "nama: Dinas,", 'nama: "",'),
        (
            "laporan.yaml",
            "tanggal: 2032-02-10",
            "tanggal: 2032-02-10\nskala_predikat:\n  - {kategori: T, predikat: Tinggi, di_atas: 75}\n"
            '  - {kategori: R, predikat: ""}',
        ),
    ],
)
def test_a_text_left_empty_breaks_no_rule(tmp_path: Path, berkas: str, lama: str, baru: str) -> None:
    assert lama in isi_asli(berkas)
    teks = "Capaiannya berpredikat tinggi dan Kepala Dinas membawahi dua bidang."
    temuan(tmp_path, teks, "bab3", "Efisiensi", {berkas: isi_asli(berkas).replace(lama, baru, 1)})
