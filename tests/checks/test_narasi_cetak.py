"""What the narrative's expressions print against the words beside them, in a small office.

Program Penunjang: pagu 1.500.000, realisasi 1.300.000 (86,67%); Program Pesisir 2.000.000 and 1.500.000 (75%). The first
indicator's realisasi is 80,5 after 79.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.checks.katalog_cetak import KATALOG_CETAK
from lkip_docgen.checks.kode import Kode
from lkip_docgen.content.muat import muat
from lkip_docgen.content.slot import SLOT
from tests.checks.narasi_uji import PEMBANDING, contoh_sesuai, kode, temuan
from tests.checks.test_contoh import RKT
from tests.content.kantor import TAHUN, isi_asli, narasi, tulis_kantor

_PERUBAHAN = """\
id: renstra_perubahan
versi: perubahan
nama: Renstra Dinas Kelautan
periode_mulai: 2030
periode_selesai: 2034
berlaku: {mulai: 2032-02-01}
tahun_matriks: [2030, 2031]
indikator:
  - {id: ombak, nama: Ombak tenang, satuan: persen, target: {2031: 10}}
sasaran:
  - {id: tenang, uraian: Ombak tenang, indikator: [ombak]}
tujuan:
  - {id: t2, uraian: Kota tenang, sasaran: [tenang]}
"""
DUA_PROGRAM = {
    "2031/kinerja.yaml": isi_asli("2031/kinerja.yaml")
    + "  - {program: pesisir, indikator: Pantai bersih, realisasi: 90}\n"
}
BERSUMBER = {
    "2031/kinerja.yaml": isi_asli("2031/kinerja.yaml").replace(
        "    realisasi: 80,5\n", "    realisasi: 80,5\n    sumber: Hasil evaluasi Inspektorat\n"
    )
}
HUKUM = {
    "dasar_hukum.yaml": """\
dasar_hukum:
  - {id: perwali_5, jenis: Peraturan Wali Kota, nomor: 5, tahun: 2030, tentang: Organisasi}
  - id: permenpanrb_53
    jenis: Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
    nomor: 53
    tahun: 2014
    tentang: Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu Atas Laporan Kinerja
  - id: permenpanrb_88
    jenis: Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
    nomor: 88
    tahun: 2021
    tentang: Evaluasi Akuntabilitas Kinerja Instansi Pemerintah
  - id: permenpan_9
    jenis: Peraturan Menteri Negara Pendayagunaan Aparatur Negara
    nomor: PER/9/M.PAN/5/2007
    tentang: Pedoman Umum Penetapan Indikator Kinerja Utama
"""
}
BER_RKT = {"2031/rkt.yaml": RKT.replace("anggaran: 2.000.000", "anggaran: 1.900.000")}
BERLUAS = {"2031/profil.yaml": "letak_wilayah: tepi laut\nluas_km2: 10\n"}
TEMPAT: dict[str, tuple[str, str, dict[str, str]]] = {
    **{k: ("bab3", "Anggaran", {}) for k in ("LK470", "LK471", "LK472", "LK473", "LK474")},
    "LK475": ("pk/ikm", "Efisiensi", {}),
    "LK476": ("pk/ikm", "Jangka menengah", {}),
    "LK477": ("bab3", "Nasional", PEMBANDING),
    "LK478": ("bab2", "Pk", {"renstra/perubahan.yaml": _PERUBAHAN}),
    "LK484": ("ikhtisar", "Kendala", {}),
    "LK485": ("bab3", "Anggaran", DUA_PROGRAM),
    "LK486": ("bab3", "Anggaran", {}),
    "LK487": ("pk/ikm", "Penyebab", {}),
    "LK488": ("pk/ikm", "Capaian", BERSUMBER),
    "LK489": ("bab3", "Kerangka", HUKUM),
    "LK490": ("bab3", "Anggaran", BER_RKT),
    "LK491": ("bab2", "Pk", BER_RKT),
    "LK492": ("bab1", "Profil", BERLUAS),
}
"""By code the narrative's file and slot that its examples stand for, and other files of the office."""


@pytest.mark.parametrize("k", KATALOG_CETAK, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    contoh_sesuai(tmp_path, k, *TEMPAT[k.kode])


GALAT, INGAT = "error", "warning"


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Realisasi mencapai {{ anggaran.pagu | rupiah }}.", ("LK470", INGAT)),
        ("Sisanya {{ anggaran.realisasi | rupiah }}.", ("LK470", INGAT)),
        ("Program itu menyisakan {{ program.pesisir.realisasi | rupiah }}.", ("LK470", INGAT)),
        ("Targetnya {{ indikator.sampah.realisasi }}.", ("LK470", INGAT)),
        ("Sampah laut, yang kini berada pada {{ indikator.sampah.target }}, belum bersih.", ("LK470", INGAT)),
        ("Realisasi tahun {{ tahun_lalu }} sebesar {{ indikator.ikm.realisasi }}.", ("LK470", INGAT)),
        ("Nilainya {{ indikator.ikm.lalu.realisasi }} pada tahun {{ tahun }}.", ("LK470", INGAT)),
        ("Terdapat {{ anggaran.jumlah_sub_kegiatan }} program.", ("LK470", INGAT)),
        ("Anggarannya tidak terserap {{ baris_pk.ikm.realisasi_anggaran | rupiah }}.", ("LK470", INGAT)),
        ("Yang belum terserap untuk sasaran ini {{ baris_pk.ikm.realisasi_anggaran | rupiah }}.", ("LK470", INGAT)),
        ("Pagu pendukung sasaran ini {{ baris_pk.ikm.realisasi_anggaran | rupiah }}.", ("LK470", INGAT)),
        ("Anggaran yang mendukung sasaran itu berjumlah {{ baris_pk.ikm.realisasi_anggaran | rupiah }}.", ("LK470", INGAT)),
        ("Sasaran ini didukung anggaran {{ baris_pk.ikm.realisasi_anggaran | rupiah }}.", ("LK470", INGAT)),
        ("Realisasi anggarannya {{ baris_pk.ikm.pagu | rupiah }}.", ("LK470", INGAT)),
        ("Sasaran ini memperoleh capaian {{ baris_pk.sampah.realisasi }} dengan predikat {{ baris_pk.sampah.predikat }}.",
         ("LK470", INGAT)),
        ("Capaian sasaran ini {{ baris_pk.sampah.serapan }}, berpredikat {{ baris_pk.sampah.predikat }}.", ("LK470", INGAT)),
        ("Anggarannya terserap {{ baris_pk.sampah.serapan }}, sedangkan capaiannya {{ baris_pk.sampah.realisasi }}.",
         ("LK470", INGAT)),
        ("Realisasinya {{ indikator.ikm.capaian }}.", ("LK470", INGAT)),
        ("Hasil evaluasinya tetap {{ indikator.sampah.target }}.", ("LK470", INGAT)),
        ("Sampah laut berada pada {{ indikator.sampah.target }} dari target {{ indikator.sampah.target }}.", ("LK470", INGAT)),
        ("Dengan nilai {{ indikator.sampah.realisasi }} masih jauh untuk menyamai target {{ indikator.sampah.realisasi }}.",
         ("LK470", INGAT)),
        ("Program Penunjang dengan serapan {{ program.pesisir.serapan }}.", ("LK471", INGAT)),
        ("{{ program.penunjang.nama }} (pagu {{ program.pesisir.pagu | rupiah }}).", ("LK471", INGAT)),
        ("{{ kinerja.program[0].nama }} terserap {{ program.pesisir.serapan }}.", ("LK471", INGAT)),
        ("Yang terbesar, {{ sub_kegiatan.gaji.sisa | rupiah }}, berada pada Sub Kegiatan {{ sub_kegiatan.bersih.nama }}.",
         ("LK471", INGAT)),
        ("IKM turun {{ indikator.ikm.perubahan }}.", ("LK472", GALAT)),
        ("Pagunya turun dari {{ program.penunjang.pagu | rupiah }} menjadi {{ program.pesisir.pagu | rupiah }}.",
         ("LK472", GALAT)),
        ("Sebanyak {{ sdm.total }} orang dari {{ sdm.struktural }} pegawai hadir.", ("LK473", GALAT)),
    ],
)  # fmt: skip
def test_a_figure_that_its_words_deny(tmp_path: Path, teks: str, harap: tuple[str, str]) -> None:
    assert harap in kode(temuan(tmp_path, teks, "bab3", "Anggaran"))


@pytest.mark.parametrize(
    "teks",
    [
        "Selisih pagu dan realisasi sebesar {{ anggaran.sisa | rupiah }}.",
        "Sisa pagu sebesar {{ anggaran.sisa | rupiah }}.",
        "Pagu dan realisasinya adalah {{ anggaran.pagu | rupiah }} dan {{ anggaran.realisasi | rupiah }}.",
        "Serapan anggaran mencapai {{ anggaran.realisasi | rupiah }} atau {{ anggaran.serapan }}.",
        "Realisasi anggaran {{ anggaran.serapan }}.",
        "Realisasi terhadap pagu mencapai {{ anggaran.serapan }}.",
        "Realisasi dibandingkan dengan target sebesar {{ indikator.sampah.capaian }}.",
        "Anggaran yang terserap dari pagu sebesar {{ anggaran.serapan }}.",
        "Capaian target {{ indikator.sampah.capaian }}.",
        "Realisasi tahun {{ tahun_lalu }} sebesar {{ indikator.ikm.lalu.realisasi }}, kini {{ indikator.ikm.realisasi }}.",
        "Realisasi sama dengan target {{ indikator.ikm.realisasi }}.",
        "{{ program.penunjang.nama }} dan {{ program.pesisir.nama }} terserap {{ program.penunjang.serapan }} dan "
        "{{ program.pesisir.serapan }}.",
        "{{ program.penunjang.nama }} terserap {{ program.penunjang.serapan }}, {{ program.pesisir.nama }} "
        "{{ program.pesisir.serapan }}.",
        "Program Penunjang ({{ program.penunjang.pagu | rupiah }}) dan Program Pesisir ({{ program.pesisir.pagu | rupiah }}) "
        "terserap {{ program.penunjang.serapan }} dan {{ program.pesisir.serapan }}.",
        "{{ program.penunjang.nama }} lebih tinggi daripada program lain, {{ program.pesisir.serapan }}.",
        "{{ program.penunjang.nama }} melalui kegiatan {{ kegiatan.pantai.nama }} terserap {{ program.penunjang.serapan }}.",
        "Pagu pendukung sasaran ini {{ baris_pk.ikm.pagu | rupiah }}, terserap {{ baris_pk.ikm.realisasi_anggaran | rupiah }}.",
        "Anggaran pendukungnya {{ baris_pk.ikm.realisasi_anggaran | rupiah }} telah terserap.",
        "Realisasi anggaran pendukungnya {{ baris_pk.ikm.realisasi_anggaran | rupiah }} atau {{ baris_pk.ikm.serapan }}.",
        "Yang tidak terserap dari pagu {{ baris_pk.ikm.pagu | rupiah }} ialah sisa belanja.",
        "Capaian sasaran ini {{ baris_pk.sampah.realisasi }}.",
        "Capaian sampah laut {{ baris_pk.sampah.realisasi }}; predikat Inspektorat belum ada.",
        "Realisasinya {{ baris_pk.sampah.realisasi }}, capaiannya {{ baris_pk.sampah.capaian }} dengan predikat "
        "{{ baris_pk.sampah.predikat }}.",
        "Realisasi {{ baris_pk.sampah.realisasi }} sama dengan capaian {{ baris_pk.sampah.realisasi }}.",
        "Hasil evaluasi ditargetkan {{ indikator.sampah.target }}.",
        "Target hasil evaluasi {{ indikator.sampah.target }}.",
        "Nilainya {{ indikator.sampah.realisasi }}, belum mencapai target {{ indikator.sampah.target }}; untuk mengejar "
        "target {{ indikator.sampah.target }} diperlukan waktu.",
        "Naik {{ indikator.ikm.perubahan }}.",
        "Tidak turun {{ indikator.ikm.perubahan }}.",
        "Pegawai bertambah menjadi {{ sdm.total }} dari {{ sdm.struktural }} orang.",
    ],
)
def test_what_its_words_allow(tmp_path: Path, teks: str) -> None:
    assert {d.code for d in temuan(tmp_path, teks, "bab3", "Anggaran")} & set(TEMPAT) == set()


def test_without_an_rkt_nothing_is_said_of_its_budget(tmp_path: Path) -> None:
    assert temuan(tmp_path, "Anggaran yang direncanakan {{ anggaran.pagu | rupiah }}.", "bab2", "Rkt") == []


@pytest.mark.parametrize(
    ("teks", "nama", "slot", "harap"),
    [
        ("Serapan tertinggi dicapai program pesisir.", "bab3", "Anggaran", ("LK474", INGAT)),
        ("Sisa terbesar berada pada {{ program.penunjang.nama }}.", "bab3", "Anggaran", ("LK474", INGAT)),
        ("Program Pesisir menyisakan anggaran paling sedikit.", "bab3", "Anggaran", ("LK474", INGAT)),
        ("{{ sub_kegiatan.listrik.nama }} memegang porsi terbesar.", "pk/ikm", "Program", ("LK474", INGAT)),
        ("Sasaran ini memperoleh capaian paling tinggi di antara seluruh sasaran.", "pk/sampah", "Penyebab", ("LK474", INGAT)),
        ("Capaian terendah adalah {{ indikator.ikm.nama }}.", "bab3", "Penyebab", ("LK474", INGAT)),
        ("Pagu {{ program.pesisir.nama }} lebih kecil daripada program lain.", "bab3", "Anggaran", ("LK474", INGAT)),
        ("Program kelautan terserap lebih tinggi: {{ program.pesisir.nama }} {{ program.pesisir.serapan }}.", "bab3",
         "Anggaran", ("LK474", INGAT)),
        ("Dana ini hanya terpakai sedikit.", "pk/ikm", "Efisiensi", ("LK475", INGAT)),
        ("{{ program.pesisir.nama }} terserap kurang dari separuh.", "bab3", "Anggaran", ("LK475", INGAT)),
        ("Kurang dari separuh anggaran terserap.", "bab4", "Kesimpulan", ("LK475", INGAT)),
        ("Seluruh anggaran telah terserap habis.", "bab3", "Anggaran", ("LK475", INGAT)),
        ("Targetnya turun setiap tahun.", "pk/ikm", "Jangka menengah", ("LK476", INGAT)),
        ("Target terpenuhi pada seluruh indikator.", "bab4", "Kesimpulan", ("LK423", GALAT)),
        ("Tidak ada indikator yang mencapai target.", "bab4", "Kesimpulan", ("LK423", GALAT)),
        ("Dengan demikian tidak satu pun indikator memenuhi target.", "bab4", "Kesimpulan", ("LK423", GALAT)),
        ("Tidak ada indikator yang belum mencapai target.", "bab4", "Kesimpulan", ("LK423", GALAT)),
        ("Hanya dua indikator yang belum mencapai target.", "bab4", "Kesimpulan", ("LK423", GALAT)),
        ("Dari dua indikator, hanya 2 indikator yang mencapai target.", "bab4", "Kesimpulan", ("LK423", GALAT)),
        ("Semua indikator telah mencapai target. Indikator yang belum mencapai target adalah {{ indikator.sampah.nama }}.",
         "bab3", "Penyebab", ("LK423", GALAT)),
    ],
)  # fmt: skip
def test_a_comparison_that_the_figures_deny(
    tmp_path: Path, teks: str, nama: str, slot: str, harap: tuple[str, str]
) -> None:
    assert harap in kode(temuan(tmp_path, teks, nama, slot))


@pytest.mark.parametrize(
    ("teks", "nama", "slot"),
    [
        ("Serapan tertinggi dicapai program penunjang.", "bab3", "Anggaran"),
        ("Perhatian terbesar diberikan kepada {{ program.penunjang.nama }}.", "bab3", "Anggaran"),
        ("Perubahan anggaran terbesar ada pada {{ program.penunjang.nama }}.", "bab3", "Anggaran"),
        ("{{ program.pesisir.nama }} memiliki kegiatan dengan serapan tertinggi.", "bab3", "Anggaran"),
        ("Program pesisir terserap {{ program.pesisir.serapan }}, sedangkan serapan tertinggi dicapai program lain.", "bab3",
         "Anggaran"),
        ("Serapan {{ program.pesisir.nama }} bukan yang tertinggi.", "bab3", "Anggaran"),
        ("Pagu program pesisir dibahas paling sedikit dua kali.", "bab3", "Anggaran"),
        ("Serapan {{ program.pesisir.nama }} tahun 2030 tertinggi.", "bab3", "Anggaran"),
        ("Anggaran terbesar pada {{ program.penunjang.nama }} dipakai untuk gaji.", "bab3", "Anggaran"),
        ("Urutan serapan tertinggi sampai terendah: {{ program.pesisir.nama }}, program penunjang.", "bab3", "Anggaran"),
        ("Serapan tertinggi dan terendah: {{ program.pesisir.nama }} dan program penunjang.", "bab3", "Anggaran"),
        ("Anggaran {{ program.pesisir.pagu | rupiah }} untuk {{ program.pesisir.nama }} dan "
         "{{ program.penunjang.pagu | rupiah }} untuk {{ program.penunjang.nama }} telah dipakai.", "bab3", "Anggaran"),
        ("Dana hampir seluruhnya terserap.", "pk/ikm", "Efisiensi"),
        ("Lebih dari separuh anggaran terserap.", "bab4", "Kesimpulan"),
        ("Anggaran hampir terserap habis, begitu pula tahun lalu.", "bab3", "Anggaran"),
        ("Anggaran alat tulis habis terpakai.", "bab3", "Anggaran"),
        ("Seluruh anggaran terserap habis pada triwulan keempat.", "bab3", "Anggaran"),
        ("Anggaran seksi itu terserap habis.", "bab3", "Anggaran"),
        ("Dana untuk sosialisasi baru terpakai sebagian kecil.", "pk/ikm", "Efisiensi"),
        ("Anggaran tahun berikutnya sebagian kecil terpakai.", "pk/ikm", "Efisiensi"),
        ("Target indikator ini dinilai setiap tahun.", "pk/ikm", "Jangka menengah"),
        ("Angka nasional tidak tersedia untuk Sampah laut.", "bab3", "Nasional"),
        ("Target terpenuhi pada hampir seluruh indikator.", "bab4", "Kesimpulan"),
        ("Hanya satu indikator yang belum mencapai target.", "bab4", "Kesimpulan"),
        ("Pada sasaran pertama tidak ada indikator yang mencapai target.", "bab4", "Kesimpulan"),
        ("Tidak ada indikator program yang mencapai target.", "bab4", "Kesimpulan"),
        ("Tidak ada indikator yang mencapai target akhir Renstra.", "bab4", "Kesimpulan"),
        ("Tidak ada indikator yang mencapai target apabila datanya tidak lengkap.", "bab4", "Kesimpulan"),
        ("Target tercapai {{ indikator.sampah.capaian }}.", "pk/sampah", "Capaian"),
    ],
)  # fmt: skip
def test_a_comparison_that_is_fair(tmp_path: Path, teks: str, nama: str, slot: str) -> None:
    assert temuan(tmp_path, teks, nama, slot) == []


def test_parts_of_another_whole_are_no_exchange(tmp_path: Path) -> None:
    teks = "Ada {{ anggaran.jumlah_sub_kegiatan }} sub kegiatan dari {{ anggaran.jumlah_program }} program."
    assert temuan(tmp_path, teks, "bab3", "Anggaran") == []


def test_two_expressions_exchanged_are_told_once(tmp_path: Path) -> None:
    teks = "Pegawainya {{ sdm.pelaksana }} pejabat struktural dan {{ sdm.struktural }} pelaksana."
    semua = temuan(tmp_path, teks, "bab3", "Sumber daya")
    assert [d.code for d in semua] == ["LK470", "LK470"]
    assert [d.root for d in semua] == [None, semua[0].key]


# ---------------------------------------------------------------- lists and rows made alike

_DUA = "\n\n- petugas yang terbatas; dan\n- perahu yang sudah tua."
_BERJUMLAH = "\n\n- pencemaran sebanyak 4 laporan; dan\n- pencurian ikan sebanyak dua laporan."


@pytest.mark.parametrize(
    "teks",
    [
        "Ada 3 (tiga) kendala yang dihadapi, yaitu:" + _DUA,
        "Adapun empat hambatan utamanya ialah:" + _DUA,
        "Selama tahun ini diterima tujuh laporan, dengan rincian:" + _BERJUMLAH,
        "Selama tahun ini diterima enam laporan, dengan rincian:" + _BERJUMLAH + "\n\nDelapan laporan itu selesai.",
    ],
)
def test_a_count_that_isnt_its_lists(tmp_path: Path, teks: str) -> None:
    assert ("LK484", INGAT) in kode(temuan(tmp_path, teks, "ikhtisar", "Kendala"))


@pytest.mark.parametrize(
    "teks",
    [
        "Ada dua kendala yang dihadapi, yaitu:" + _DUA,
        "Ada beberapa kendala berikut:" + _DUA,
        "Ada lima kendala, antara lain:" + _DUA,
        "Dari lima kendala diuraikan dua kendala berikut:" + _DUA,
        "Bagi 12 kampung nelayan disampaikan kendala berikut:" + _DUA,
        "Dalam tiga tahun terakhir kendalanya ialah:" + _DUA,
        "Tiga kendala dikemukakan.\n\nYang terpenting:" + _DUA,
        "Sesudah dibahas tiga kali, kendalanya tetap:" + _DUA,
        "Kegiatan ini diikuti 30 peserta, yaitu:" + _DUA,
        "Selama tahun ini diterima enam laporan, dengan rincian:" + _BERJUMLAH + "\n\nDua laporan itu selesai.",
        "Selama tahun ini diterima sembilan laporan, dengan rincian:" + _DUA,
        "Ada empat kendala berikut:" + _DUA + "\n\nSelain itu:" + _DUA,
    ],
)
def test_counts_beside_a_list_that_pass(tmp_path: Path, teks: str) -> None:
    assert "LK484" not in {k for k, _ in kode(temuan(tmp_path, teks, "ikhtisar", "Kendala"))}


_NAMA = "{{{{ kinerja.program[{}].nama }}}}"
_HASIL = "{{{{ kinerja.program[{}].realisasi }}}}"


@pytest.mark.parametrize(
    "teks",
    [
        f"- {_NAMA.format(1)}: {_HASIL.format(0)};\n- {_NAMA.format(1)}: {_HASIL.format(1)}.",
        f"| A | B |\n|---|---|\n| {_NAMA.format(0)} | {_HASIL.format(1)} |\n| {_NAMA.format(1)} | {_HASIL.format(1)} |",
        f"- {_NAMA.format(0)}; dan\n- {_NAMA.format(0)}.",
    ],
)
def test_an_index_that_isnt_its_rows(tmp_path: Path, teks: str) -> None:
    assert ("LK485", INGAT) in kode(temuan(tmp_path, teks, "bab3", "Anggaran", DUA_PROGRAM))


@pytest.mark.parametrize(
    "teks",
    [
        f"- {_NAMA.format(0)}: {_HASIL.format(0)};\n- {_NAMA.format(1)}: {_HASIL.format(1)}, sesudah {_HASIL.format(0)}.",
        f"- {_NAMA.format(0)} sampai {_NAMA.format(1)}; dan\n- {_HASIL.format(0)} sampai {_HASIL.format(1)}.",
        f"| Program | Tahun |\n|---|---|\n| {_NAMA.format(0)} | pertama |\n| {_NAMA.format(0)} | kedua |",
        f"- Yang pertama {_NAMA.format(0)}.\n- Hasilnya {_HASIL.format(0)}.",
    ],
)
def test_indices_that_pass(tmp_path: Path, teks: str) -> None:
    assert "LK485" not in {k for k, _ in kode(temuan(tmp_path, teks, "bab3", "Anggaran", DUA_PROGRAM))}


# ---------------------------------------------------------------- ranges, rests and distances in words


def _kode(tmp_path: Path, tempat: tuple[str, str, dict[str, str]], teks: str) -> set[str]:
    nama, slot, lain = tempat
    return {k for k, _ in kode(temuan(tmp_path, teks, nama, slot, lain))}


BAB3 = ("bab3", "Anggaran", DUA_PROGRAM)
IKM = ("pk/ikm", "Efisiensi", {})
DENGAN_RKT = ("bab3", "Anggaran", {"2031/rkt.yaml": RKT.replace("anggaran: 2.000.000", "anggaran: 1.900.000")})
AKHIR = ("pk/ikm", "Jangka menengah", {})
LALU = ("pk/ikm", "Tahun lalu", {"2030/kinerja.yaml": "indikator: [{indikator: ikm, realisasi: 99, target: 80}]\n"})


@pytest.mark.parametrize(
    ("harap", "tempat", "teks"),
    [
        ("LK474", BAB3, f"Hasilnya berada antara {_HASIL.format(0)} dan {_HASIL.format(1)}."),
        ("LK474", BAB3, f"Hasilnya berkisar {_HASIL.format(0)} sampai {_HASIL.format(1)}."),
        ("LK474", BAB3, "Sisa terbesar berasal dari {{ program.penunjang.nama }}."),
        ("LK486", BAB3, "Sisa anggaran sebagian besar berasal dari {{ program.penunjang.nama }}."),
        ("LK486", BAB3, "Selisih antara pagu dan realisasi hampir seluruhnya berasal dari {{ program.penunjang.nama }}."),
        ("LK486", BAB3, "Sisanya {{ anggaran.sisa | rupiah }}; bagian terbesarnya berada pada {{ program.penunjang.nama }}."),
        ("LK486", BAB3, "Sisa anggaran sebagian kecil berasal dari {{ program.pesisir.nama }}."),
        ("LK470", DENGAN_RKT, "Terserap {{ anggaran.realisasi | rupiah }} dari pagu {{ anggaran.pagu_rkt | rupiah }}."),
        ("LK475", IKM, "Anggaran belum banyak terserap."),
        ("LK475", IKM, "Sebagian besar anggaran belum terserap."),
        ("LK475", AKHIR, "{{ indikator.ikm.kalimat.jangka_menengah }} Jarak tersebut masih lebar."),
        ("LK475", LALU, "Realisasi tahun {{ tahun_lalu }} {{ indikator.ikm.lalu.realisasi }} sedikit melampaui target."),
        ("LK475", ("bab3", "Anggaran", {}), "Rata-rata capaian yang rendah perlu dibaca bersama rinciannya."),
    ],
)  # fmt: skip
def test_a_word_of_size_that_the_figures_deny(
    tmp_path: Path, harap: str, tempat: tuple[str, str, dict[str, str]], teks: str
) -> None:
    assert harap in _kode(tmp_path, tempat, teks)


@pytest.mark.parametrize(
    ("tempat", "teks"),
    [
        (BAB3, f"Hasilnya berada antara {_HASIL.format(1)} dan {_HASIL.format(0)}."),
        (BAB3, f"Dua program lainnya berada antara {_HASIL.format(0)} dan {_HASIL.format(1)}."),
        (BAB3, "Sisa terbesar berasal dari {{ program.pesisir.nama }}."),
        (BAB3, "Sisa terbesar pada {{ program.penunjang.nama }} berasal dari Sub Kegiatan {{ sub_kegiatan.gaji.nama }}."),
        (BAB3, "Selain gaji, sisa anggaran terutama berasal dari {{ program.penunjang.nama }}."),
        (DENGAN_RKT, "Menurut rencana kerja {{ anggaran.pagu_rkt | rupiah }}."),
        (("bab3", "Anggaran", {}), "Rata-rata capaian rendah pada triwulan pertama."),
        (BAB3, "Sisa anggaran antara lain berasal dari {{ program.penunjang.nama }}."),
        (BAB3, "Sisa anggaran terutama berasal dari {{ program.penunjang.nama }} dan {{ program.pesisir.nama }}."),
        (BAB3, "Tahun {{ tahun_lalu }} sisa anggaran terutama berasal dari {{ program.penunjang.nama }}."),
        (("pk/ikm", "Efisiensi", {}), "Sisa anggaran terutama berasal dari {{ program.penunjang.nama }}."),
        (IKM, "Anggaran sudah banyak terserap."),
        (IKM, "Dana masih banyak tersisa."),
        (IKM, "Anggaran untuk pelatihan belum banyak terserap."),
        (IKM, "Agar anggaran tidak banyak tersisa, pelaksanaannya dipercepat."),
        (AKHIR, "{{ indikator.ikm.kalimat.jangka_menengah }} Jarak tersebut tipis."),
        (LALU, "Pada tahun {{ tahun_lalu }} realisasinya {{ indikator.ikm.lalu.realisasi }} jauh melampaui target."),
        (("bab3", "Anggaran", {}), "Rata-rata capaian yang tinggi perlu dibaca bersama rinciannya."),
        (DENGAN_RKT, "RKT disusun lebih dahulu. Jumlahnya {{ anggaran.pagu_rkt | rupiah }}."),
        (DENGAN_RKT, "Pagu berubah dari {{ anggaran.pagu_rkt | rupiah }} menjadi {{ anggaran.pagu | rupiah }}."),
        (DENGAN_RKT, "Realisasinya lebih kecil daripada rencana awal {{ anggaran.pagu_rkt | rupiah }}."),
    ],
)  # fmt: skip
def test_words_of_size_that_pass(tmp_path: Path, tempat: tuple[str, str, dict[str, str]], teks: str) -> None:
    assert not {"LK470", "LK474", "LK475", "LK486"} & _kode(tmp_path, tempat, teks)


# ---------------------------------------------------------------- the period's ends, who answers, who evaluates

_SUBBAG = {
    "organisasi.yaml": isi_asli("organisasi.yaml")
    + "  - {id: umum, nama: Sub Bagian Umum, jabatan: Kepala Sub Bagian Umum, induk: sekretariat}\n"
}
_TARGET = {
    "renstra/awal.yaml": isi_asli("renstra/awal.yaml")
    .replace("tahun_matriks: [2030, 2031]", "tahun_matriks: [2030, 2031, 2032, 2033]")
    .replace("    satuan: indeks\n    target: {2030: 80, 2031: \"80,5\"}", "    satuan: persen\n    target: "
             "{2030: 80, 2031: \"80,5\", 2032: 100, 2033: 100}")
}  # fmt: skip
PENYEBAB = ("pk/ikm", "Penyebab", _SUBBAG)
SUMBER = ("pk/ikm", "Capaian", BERSUMBER)
MENENGAH = ("pk/ikm", "Jangka menengah", _TARGET)
PENUTUP = ("bab4", "Penutup", {})
SAMPAI_AKHIR = {
    "renstra/awal.yaml": isi_asli("renstra/awal.yaml")
    .replace("tahun_matriks: [2030, 2031]", "tahun_matriks: [2030, 2031, 2032, 2033, 2034]")
    .replace('{2030: 80, 2031: "80,5"}', '{2030: 80, 2031: "80,5", 2034: 90}')
}
NAIK = ("pk/ikm", "Jangka menengah", SAMPAI_AKHIR)


@pytest.mark.parametrize(
    ("harap", "tempat", "teks"),
    [
        ("LK470", PENUTUP, "Sampai dengan tahun {{ renstra.periode_mulai }} dinas mengejar tujuannya."),
        ("LK470", PENUTUP, "Sejak tahun {{ renstra.periode_selesai }} dinas mengejar tujuannya."),
        ("LK470", AKHIR, "Realisasi dibandingkan dengan target tahun {{ renstra.periode_mulai }}."),
        ("LK470", AKHIR, "Pada akhir periode {{ renstra.periode_mulai }} hasilnya dinilai."),
        ("LK487", PENYEBAB, "Penanggung jawab indikator ini adalah Kepala Dinas."),
        ("LK487", PENYEBAB, "Hasilnya dipantau {{ instansi.kepala.lengkap }} sebagai penanggung jawab indikatornya."),
        ("LK488", SUMBER, "Indeks ini dinilai setiap tahun oleh BPS."),
        ("LK488", SUMBER, "Setiap catatan hasil evaluasi Badan Pemeriksa Keuangan ditindaklanjuti."),
        ("LK476", MENENGAH, "Sejak tahun 2033 Renstra menghendaki semua layanan memuaskan."),
        ("LK476", NAIK, "Renstra menghendaki nilai yang lebih rendah pada akhir periode."),
        ("LK476", NAIK, "Sementara itu Renstra menetapkan target indeks yang jauh lebih kecil."),
        ("LK458", PENUTUP, "Layanan berkembang. Sejak tahun 2033 kepuasan diukur setiap bulan."),
    ],
)
def test_an_end_or_a_party_that_the_data_deny(
    tmp_path: Path, harap: str, tempat: tuple[str, str, dict[str, str]], teks: str
) -> None:
    assert harap in _kode(tmp_path, tempat, teks)


@pytest.mark.parametrize(
    ("tempat", "teks"),
    [
        (PENUTUP, "Sampai dengan tahun {{ renstra.periode_selesai }} dinas mengejar tujuannya."),
        (PENUTUP, "Sampai tahun {{ renstra.periode_mulai }} indikator ini belum diukur."),
        (PENUTUP, "Renstra sebelumnya berlaku sampai tahun {{ renstra.periode_mulai }}."),
        (PENUTUP, "Pada {{ renstra.periode_mulai }} sampai dengan {{ renstra.periode_selesai }} dinas bekerja."),
        (PENUTUP, "Sejak tahun {{ renstra.periode_selesai }} targetnya akan naik."),
        (PENUTUP, "Sejak tahun 2033 Renstra baru akan berlaku; sejak tahun 2029 layanan dibuka."),
        (AKHIR, "Dari target tahun {{ renstra.periode_mulai }} ke target tahun {{ renstra.periode_selesai }}."),
        (PENYEBAB, "Sub Bagian Umum sebagai penanggung jawab indikator ini memantau hasilnya."),
        (PENYEBAB, "Kepala Dinas sebagai penanggung jawab kegiatan memantau hasilnya."),
        (PENYEBAB, "Bidang Ombak sebagai penanggung jawab indikator ini memantau hasilnya."),
        (SUMBER, "Hasil evaluasi Inspektorat dibandingkan dengan hasil evaluasi BPKP."),
        (SUMBER, "Pada tahun {{ tahun_lalu }} evaluasinya dilakukan BPKP."),
        (SUMBER, "Indeks ini belum pernah dievaluasi oleh BPKP."),
        (("pk/sampah", "Capaian", BERSUMBER), "Evaluasinya dilakukan BPKP."),
        (MENENGAH, "Sejak tahun 2032 Renstra menghendaki semua layanan memuaskan."),
        (NAIK, "Renstra menghendaki nilai yang lebih tinggi pada akhir periode."),
        (NAIK, "Renstra tidak menghendaki nilai yang lebih rendah."),
        (NAIK, "Renstra menetapkan target yang lebih rendah daripada target provinsi."),
        (AKHIR, "Renstra menghendaki nilai yang lebih rendah."),
    ],
)
def test_ends_and_parties_that_pass(tmp_path: Path, tempat: tuple[str, str, dict[str, str]], teks: str) -> None:
    assert not {"LK458", "LK470", "LK476", "LK487", "LK488"} & _kode(tmp_path, tempat, teks)


_FOTO = {
    "2031/foto.yaml": "foto:\n"
    "  - {id: apel, baris_pk: ikm, keterangan: Apel pengamanan pelabuhan}\n"
    "  - {id: lomba, baris_pk: ikm, keterangan: Lomba perahu hias nelayan}\n"
    "  - {id: rapat_sampah, baris_pk: ikm, keterangan: Rapat koordinasi pengangkutan sampah}\n"
}
_APEL, _LOMBA, _RAPAT = (f"{{{{ lihat.gambar_foto_{n} }}}}" for n in ("apel", "lomba", "rapat_sampah"))


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        (f"Ada pengamanan pelabuhan ({_LOMBA}) serta lomba perahu hias ({_APEL}).", True),
        (f"Sampah dibahas. Kegiatan lain ialah lomba perahu hias ({_RAPAT}).", True),
        (f"Ada rapat koordinasi pengangkutan bersama warga ({_APEL}).", True),
        (f"Ada pengamanan pelabuhan ({_APEL}) serta lomba perahu hias ({_LOMBA}).", False),
        (f"Ada pengamanan dan lomba ({_APEL} dan {_LOMBA}).", False),
        (f"Ada lomba dan pengamanan ({_APEL} dan {_LOMBA}).", False),
        (f"Kegiatannya tampak pada {_LOMBA} dan {_APEL}.", False),
        (f"Warga hadir pada rapat ({_APEL}).", False),
    ],
)
def test_photos_exchanged(tmp_path: Path, teks: str, salah: bool) -> None:
    hasil = _kode(tmp_path, ("pk/ikm", "Program", _FOTO), teks)
    assert ("LK457" in hasil) is salah


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Pada tahun {{ tahun_lalu }} kinerja belum diukur.", True),
        ("Sebagian data belum tersedia: hasil tahun {{ tahun_lalu }} dan angka nasional.", True),
        ("Pada tahun 2029 kinerja belum diukur.", False),
        ("Pada tahun {{ tahun_lalu }} hasil belum tersedia bagi satu indikator.", False),
        ("Pada tahun {{ tahun_lalu }} kinerja sudah diukur.", False),
        ("Pada tahun {{ tahun_lalu }} angka nasional belum tersedia.", False),
    ],
)
def test_a_year_said_to_be_without_data(tmp_path: Path, teks: str, salah: bool) -> None:
    lalu = "indikator:\n  - {indikator: ikm, realisasi: 79, target: 80}\n  - {indikator: sampah, realisasi: 11, target: 12}\n"
    berkas: dict[str, str | bytes | None] = {
        "2030/kinerja.yaml": lalu,
        "2031/narasi/bab4.md": isi_bab4(teks),
    }
    isi, _ = muat(tulis_kantor(tmp_path, **berkas), TAHUN)
    assert isi is not None
    semua = periksa_laporan(isi, metrics.hitung(isi))
    assert any(d.code == "LK462" for d in semua) is salah


def isi_bab4(teks: str) -> str:
    return narasi(SLOT["bab4"]).replace("## Penutup\n\n", f"## Penutup\n\n{teks}\n\n")


# ---------------------------------------------------------------- regulations for another matter


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Predikatnya memakai skala predikat dari {{ hukum.permenpanrb_53 }}.", True),
        ("{{ laporan.judul }} Tahun {{ tahun }} disusun menurut {{ hukum.permenpanrb_88 }}.", True),
        ("Susunan serta cara penyajiannya berpedoman pada {{ hukum.permenpanrb_88.singkat }}.", True),
        ("Evaluasi akuntabilitas kinerja berpedoman pada PermenPANRB Nomor 53 Tahun 2014.", True),
        ("Penetapan IKU berpedoman pada {{ hukum.permenpanrb_88 }}.", True),
        ("Predikatnya memakai skala predikat dari {{ hukum.permenpanrb_88 }}.", False),
        ("{{ laporan.judul }} Tahun {{ tahun }} disusun menurut {{ hukum.permenpanrb_53 }}.", False),
        ("Laporan ini disusun menurut PermenPANRB Nomor 99 Tahun 2030.", False),
        ("Laporan ini disusun menurut pedoman, lalu dievaluasi menurut {{ hukum.permenpanrb_88 }}.", False),
        ("Laporan ini dievaluasi berdasarkan {{ hukum.permenpanrb_88 }}.", False),
        ("Penetapan IKU berpedoman pada {{ hukum.permenpan_9 }}.", False),
        ("Catatan evaluasi dan reviu laporan mengikuti {{ hukum.permenpanrb_53 }}.", False),
    ],
)
def test_a_regulation_for_what_it_isnt_about(tmp_path: Path, teks: str, salah: bool) -> None:
    assert ("LK489" in _kode(tmp_path, ("bab3", "Kerangka", HUKUM), teks)) is salah


_RKT_PAGU = "RKT {{ anggaran.pagu_rkt | rupiah }} menjadi {{ anggaran.pagu | rupiah }}"
UMUM = ("bab3", "Anggaran", {**DUA_PROGRAM, **BER_RKT})
PK = ("bab2", "Pk", BER_RKT)
SATU = ("ikhtisar", "Capaian", {})
LUAS = ("bab1", "Profil", BERLUAS)


@pytest.mark.parametrize(
    ("kode_", "tempat", "teks", "salah"),
    [
        ("LK490", UMUM, f"{_RKT_PAGU}, bertambah {{{{ anggaran.sisa | rupiah }}}}.", True),
        ("LK490", UMUM, f"{_RKT_PAGU} atau naik sebesar {{{{ anggaran.sisa | rupiah }}}}.", True),
        ("LK490", UMUM, f"{_RKT_PAGU}, bertambah {{{{ anggaran.selisih_rkt | rupiah }}}}.", False),
        ("LK490", UMUM, f"{_RKT_PAGU}, dengan sisa {{{{ anggaran.sisa | rupiah }}}}.", False),
        ("LK490", UMUM, f"{_RKT_PAGU}. Bertambah {{{{ anggaran.sisa | rupiah }}}} yang tidak terserap.", False),
        ("LK490", UMUM, f"{_RKT_PAGU}, bertambah {{{{ anggaran.sisa | rupiah }}}} dari usulan Rp10.000.", False),
        ("LK491", PK, "{{ pk.judul }} telah ditandatangani pada tanggal {{ rkt.tanggal }}.", True),
        ("LK491", PK, "{{ rkt.judul }} ditetapkan pada {{ pk.tanggal }}.", True),
        ("LK491", PK, "{{ rkt.judul }} ditetapkan pada {{ rkt.tanggal }}.", False),
        ("LK491", PK, "{{ pk.judul }} disusun dari RKT, yang ditandatangani pada {{ rkt.tanggal }}.", False),
        ("LK491", PK, "{{ pk.judul }} ditandatangani sesudah {{ rkt.tanggal }}.", False),
        ("LK491", PK, "{{ pk.judul }} ditandatangani oleh kedua pihak, RKT pada {{ rkt.tanggal }}.", False),
        ("LK492", LUAS, "Luasnya {{ profil.luas }} ha.", True),
        ("LK492", LUAS, "Luasnya {{ profil.luas }} (km²), sawahnya 10 hektare.", False),
        ("LK492", LUAS, "Luasnya {{ profil.luas }} kilometer persegi.", False),
        ("LK492", LUAS, "Luasnya {{ profil.luas }} km² atau beribu hektare.", False),
        ("LK470", UMUM, "Pegawai berstatus ASN berjumlah {{ sdm.total }} orang.", True),
        ("LK470", UMUM, "Pegawai Non ASN sebanyak {{ sdm.asn }} orang.", True),
        ("LK470", UMUM, "ASN dan Non ASN berjumlah {{ sdm.total }} orang.", False),
        ("LK470", UMUM, "Pegawai, baik ASN maupun Non ASN, berjumlah {{ sdm.total }} orang.", False),
        ("LK470", UMUM, "Pegawai selain Non ASN berjumlah {{ sdm.asn }} orang.", False),
        ("LK470", UMUM, "Jumlah seluruh pegawai {{ sdm.total }} orang, ASN {{ sdm.asn }} orang.", False),
        ("LK470", UMUM, "Rata-rata capaian kinerja {{ anggaran.serapan }}.", True),
        ("LK470", UMUM, "Rata-rata capaian kinerja {{ kinerja.rata_rata }} dengan serapan {{ anggaran.serapan }}.", False),
        ("LK470", UMUM, "Rata-rata capaian keuangan {{ anggaran.serapan }}.", False),
        ("LK470", UMUM, "Capaian kinerja anggaran {{ anggaran.serapan }}.", False),
        ("LK470", SATU, "Target terpenuhi pada 1 dari {{ kinerja.jumlah_program }} indikator.", True),
        ("LK470", SATU, "Pada {{ kinerja.jumlah_program }} indikator program hasilnya baik.", False),
        ("LK470", SATU, "Hasil program baik. Target terpenuhi pada 1 dari {{ kinerja.jumlah_program }} indikator.", False),
        ("LK470", SATU, "Target terpenuhi pada 1 dari {{ kinerja.jumlah_indikator }} indikator.", False),
    ],
)  # fmt: skip
def test_a_figure_and_the_rest_of_its_sentence(
    tmp_path: Path, kode_: str, tempat: tuple[str, str, dict[str, str]], teks: str, salah: bool
) -> None:
    assert (kode_ in _kode(tmp_path, tempat, teks)) is salah
