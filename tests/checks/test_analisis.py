"""Completeness of the analyses: each rule's page, and where a rule keeps silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.checks.katalog_lengkap import KATALOG_LENGKAP
from lkip_docgen.checks.kode import Kode
from lkip_docgen.content.muat import muat
from lkip_docgen.content.slot import SLOT, SLOT_PK
from lkip_docgen.diagnostics import Diagnostic
from tests.content.kantor import TAHUN, isi_asli, narasi, narasi_pk, tulis_kantor

Berkas = dict[str, str | bytes | None]
KELENGKAPAN = [k for k in KATALOG_LENGKAP if k.kode > "LK500"]
TEMPAT: dict[str, tuple[str, str]] = {
    "LK511": ("pk/sampah", "masalah"),
    "LK512": ("pk/sampah", "tahun_lalu"),
    "LK513": ("pk/sampah", "penyebab"),
    "LK514": ("pk/sampah", "masalah"),
    "LK515": ("pk/sampah", "program"),
    "LK516": ("pk/sampah", "tahun_lalu"),
    "LK517": ("bab4", "rekomendasi"),
    "LK518": ("bab1", "maksud"),
    "LK519": ("pk/sampah", "nasional"),
    "LK520": ("", ""),
    "LK521": ("bab1", "maksud"),
}
"""By code the narrative's file and slot that the example is written to; "" where it is a line of laporan.yaml."""
BERAT = {"galat": "error", "peringatan": "warning", "catatan": "note"}


def naskah(nama: str) -> str:
    return narasi_pk(nama.removeprefix("pk/")) if nama.startswith("pk/") else narasi(SLOT[nama])


def isi_slot(nama: str, slot: str, teks: str, asal: str = "") -> Berkas:
    """The narrative's file with another text in a slot."""
    judul = slot.replace("_", " ").capitalize()
    bagian = (asal or naskah(nama)).split("## ")
    jumlah = sum(b.startswith(f"{judul}\n") for b in bagian)
    assert jumlah == 1
    baru = [f"{judul}\n\n{teks}\n\n" if b.startswith(f"{judul}\n") else b for b in bagian]
    return {f"2031/narasi/{nama}.md": "## ".join(baru)}


def periksa(tmp: Path, berkas: Berkas) -> list[Diagnostic]:
    isi, diagnostik = muat(tulis_kantor(tmp, **berkas), TAHUN)
    assert isi is not None
    assert [d for d in diagnostik if d.severity == "error"] == []
    return periksa_laporan(isi, metrics.hitung(isi))


def kode(tmp: Path, berkas: Berkas) -> list[str]:
    return [d.code for d in periksa(tmp, berkas) if "LK511" <= d.code <= "LK521"]


@pytest.mark.parametrize("k", KELENGKAPAN, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    def berkas(contoh: str) -> Berkas:
        nama, slot = TEMPAT[k.kode]
        return isi_slot(nama, slot, contoh) if nama else {"laporan.yaml": isi_asli("laporan.yaml") + contoh + "\n"}

    buruk = [d for d in periksa(tmp_path / "a", berkas(k.salah)) if d.code == k.kode]
    assert buruk
    assert {d.severity for d in buruk} == {BERAT[k.berat]}
    assert all(d.line and d.excerpt and d.hint for d in buruk)
    assert kode(tmp_path / "b", berkas(k.benar)) == []


def test_every_code_of_completeness_has_a_tried_example() -> None:
    assert set(TEMPAT) == {k.kode for k in KELENGKAPAN}


# ---------------------------------------------------------------- something, and about its subject


@pytest.mark.parametrize("slot", SLOT_PK)
def test_a_word_is_no_analysis(tmp_path: Path, slot: str) -> None:
    [d] = [d for d in periksa(tmp_path, isi_slot("pk/sampah", slot, "Baik.")) if d.code.startswith("LK5")]
    assert (d.code, d.severity) == ("LK511", "warning")
    assert d.excerpt == f"## {slot.replace('_', ' ').capitalize()}"


@pytest.mark.parametrize(
    "teks", ["Sama dengan tahun lalu.", "Idem", "- Sama seperti uraian di atas.", "Tidak ada perubahan."]
)
def test_a_filler_says_nothing(tmp_path: Path, teks: str) -> None:
    assert kode(tmp_path, isi_slot("pk/sampah", "solusi", teks)) == ["LK511"]


@pytest.mark.parametrize("slot", ["capaian", "tahun_lalu", "jangka_menengah", "nasional", "efisiensi"])
def test_an_automatic_sentence_is_about_its_subject(tmp_path: Path, slot: str) -> None:
    akar = "baris_pk" if slot in ("capaian", "efisiensi") else "indikator"
    assert kode(tmp_path, isi_slot("pk/sampah", slot, f"{{{{ {akar}.sampah.kalimat.{slot} }}}}")) == []


@pytest.mark.parametrize("slot", ["tahun_lalu", "jangka_menengah", "nasional", "efisiensi"])
def test_an_analysis_pasted_into_another_is_noticed(tmp_path: Path, slot: str) -> None:
    teks = "Petugas mengangkut sampah bersama nelayan di pelabuhan setiap pekan."
    [d] = [d for d in periksa(tmp_path, isi_slot("pk/sampah", slot, teks)) if d.code == "LK512"]
    assert f".kalimat.{slot} }}}}" in d.hint


def test_a_conclusion_speaks_of_what_was_achieved(tmp_path: Path) -> None:
    teks = "Demikian uraian laporan dinas kepada Wali Kota."
    [d] = [d for d in periksa(tmp_path, isi_slot("bab4", "kesimpulan", teks)) if d.code == "LK512"]
    assert d.excerpt == "## Kesimpulan"


def test_a_year_is_enough_to_speak_of_it(tmp_path: Path) -> None:
    berkas = isi_slot("pk/sampah", "tahun_lalu", "Sampah pada 2030 belum diukur oleh dinas.")
    berkas |= isi_slot("pk/ikm", "jangka_menengah", "Kepuasan pada 2034 diharapkan terus terjaga.")
    assert kode(tmp_path, berkas) == []


def test_nothing_is_said_of_a_part_with_a_faulty_expression(tmp_path: Path) -> None:
    berkas = isi_slot("pk/sampah", "penyebab", "{{ indikator.sampahh.nama }}")
    assert [d.code for d in periksa(tmp_path, berkas)] == ["LK402"]


# ---------------------------------------------------------------- causes and solutions


def test_a_missed_target_names_what_stood_in_the_way(tmp_path: Path) -> None:
    teks = "Para nelayan dan pegawai bekerja bersama dengan baik sepanjang tahun ini."
    [d] = [d for d in periksa(tmp_path / "a", isi_slot("pk/sampah", "penyebab", teks)) if d.code == "LK513"]
    assert "target tidak tercapai" in d.message
    # The other indicator met its target.
    assert kode(tmp_path / "b", isi_slot("pk/ikm", "penyebab", teks)) == []


def test_a_fall_asks_for_a_cause_though_the_target_is_met(tmp_path: Path) -> None:
    teks = "Para nelayan dan pegawai bekerja bersama dengan baik sepanjang tahun ini."
    lalu: Berkas = {"2030/kinerja.yaml": "indikator: [{indikator: ikm, realisasi: 82, target: 80}]\n"}
    [d] = [d for d in periksa(tmp_path, isi_slot("pk/ikm", "penyebab", teks) | lalu) if d.code == "LK513"]
    assert "realisasi memburuk" in d.message


def test_no_problems_is_no_answer_to_a_missed_target(tmp_path: Path) -> None:
    teks = "Tidak ada masalah yang berarti pada tahun ini."
    [d] = [d for d in periksa(tmp_path / "a", isi_slot("pk/sampah", "masalah", teks)) if d.code == "LK514"]
    assert "menyatakan tidak ada" in d.message
    assert kode(tmp_path / "b", isi_slot("pk/ikm", "masalah", teks)) == []


@pytest.mark.parametrize(
    ("nama", "masalah", "jawaban"),
    [("pk/ikm", "masalah", "solusi"), ("ikhtisar", "kendala", "langkah"), ("bab4", "permasalahan", "rekomendasi")],
)
def test_problems_and_answers_are_counted(tmp_path: Path, nama: str, masalah: str, jawaban: str) -> None:
    dua = "- Petugas laut masih terbatas.\n- Kapal sering rusak berat."
    satu, tiga = "- Menambah petugas laut segera.", f"{dua}\n- Menambah petugas laut segera."
    berkas = isi_slot(nama, masalah, dua)
    asal = str(berkas[f"2031/narasi/{nama}.md"])
    [d] = [d for d in periksa(tmp_path / "a", isi_slot(nama, jawaban, satu, asal)) if d.code == "LK514"]
    assert "ada 2" in d.message
    assert "hanya 1" in d.message
    assert "LK514" not in kode(tmp_path / "b", isi_slot(nama, jawaban, tiga, asal))


@pytest.mark.parametrize(
    ("jawaban", "cukup"),
    [
        ("Petugas laut ditambah segera. Kapal diperbaiki tahun depan.", True),
        ("Ditempuh langkah berikut:\n\n- Menambah petugas laut segera.\n\nKapal diperbaiki tahun depan.", True),
        ("Petugas laut ditambah segera.", False),
        ("Ditempuh langkah berikut:\n\n- Menambah petugas laut segera.", False),
    ],
)
def test_answers_in_prose_count_by_their_sentences(tmp_path: Path, jawaban: str, cukup: bool) -> None:
    berkas = isi_slot("pk/ikm", "masalah", "- Petugas laut masih terbatas.\n- Kapal sering rusak berat.")
    asal = str(berkas["2031/narasi/pk/ikm.md"])
    assert ("LK514" not in kode(tmp_path, isi_slot("pk/ikm", "solusi", jawaban, asal))) is cukup


# ---------------------------------------------------------------- programs, nation, recommendations


@pytest.mark.parametrize(
    "teks",
    [
        "Program Pesisir mendukungnya sepanjang tahun ini.",
        "Kegiatan Pantai berjalan sepanjang tahun ini.",
        "Sub kegiatan Bersih pantai berjalan sepanjang tahun.",
        "Semua program dinas ikut mendukung hasilnya.",
    ],
)
def test_a_program_is_named_in_words_too(tmp_path: Path, teks: str) -> None:
    assert kode(tmp_path, isi_slot("pk/sampah", "program", teks)) == []


def test_a_program_of_another_line_is_no_support(tmp_path: Path) -> None:
    teks = "{{ program.penunjang.nama }} mendukungnya sepanjang tahun."
    [d] = [d for d in periksa(tmp_path, isi_slot("pk/sampah", "program", teks)) if d.code == "LK515"]
    assert "tidak termasuk dukungan" in d.message
    assert "{{ kegiatan.pantai.nama }}" in d.hint


def test_a_national_figure_in_the_data_is_used(tmp_path: Path) -> None:
    lama = "realisasi: 12"
    kinerja = isi_asli("2031/kinerja.yaml")
    assert lama in kinerja
    pembanding = "pembanding: [{tingkat: nasional, nama: Rata-rata nasional, nilai: 9}]"
    data: Berkas = {"2031/kinerja.yaml": kinerja.replace(lama, f"{lama}\n    {pembanding}", 1)}
    [d] = [d for d in periksa(tmp_path / "a", data) if d.code == "LK519"]
    assert "Rata-rata nasional" in d.message
    teks = "{{ indikator.sampah.kalimat.nasional }}"
    assert kode(tmp_path / "b", data | isi_slot("pk/sampah", "nasional", teks)) == []


def test_a_recommendation_may_name_the_indicator_by_expression(tmp_path: Path) -> None:
    assert kode(tmp_path, isi_slot("bab4", "rekomendasi", "Memperbaiki {{ baris_pk.sampah.uraian_indikator }}.")) == []


# ---------------------------------------------------------------- another's analysis


def test_another_indicator_may_be_mentioned_beside_its_own(tmp_path: Path) -> None:
    teks = "Capaian {{ baris_pk.sampah.capaian }} menyusul {{ baris_pk.ikm.capaian }} dari target yang lain."
    satu = "Target lain, {{ baris_pk.ikm.uraian_indikator }}, menyusul."
    asal = f"{{{{ baris_pk.sampah.kalimat.capaian }}}}\n\n{satu}"
    assert kode(tmp_path / "a", isi_slot("pk/sampah", "capaian", teks)) == []
    assert kode(tmp_path / "b", isi_slot("pk/sampah", "capaian", asal)) == []


def test_a_paragraph_of_another_indicator_is_noticed_beside_its_own(tmp_path: Path) -> None:
    teks = "{{ baris_pk.sampah.kalimat.capaian }}\n\n{{ baris_pk.ikm.kalimat.capaian }}"
    [d] = [d for d in periksa(tmp_path, isi_slot("pk/sampah", "capaian", teks)) if d.code == "LK516"]
    assert d.excerpt.startswith("{{ baris_pk.ikm")
    assert "baris_pk.sampah" in d.hint


# ---------------------------------------------------------------- tables and annexes


def test_a_table_that_nothing_introduces(tmp_path: Path) -> None:
    [d] = [
        d
        for d in periksa(tmp_path / "a", isi_slot("bab3", "nasional", "Perbandingan nasional tabel."))
        if d.code == "LK518"
    ]
    assert (d.severity, "lihat.tabel_nasional" in d.hint) == ("warning", True)
    teks = "Perbandingan dengan tingkat nasional disajikan pada tabel berikut."
    [d] = [d for d in periksa(tmp_path / "b", isi_slot("bab3", "nasional", teks)) if d.code == "LK518"]
    assert d.severity == "note"


def test_all_annexes_need_no_choice(tmp_path: Path) -> None:
    assert kode(tmp_path / "a", {"laporan.yaml": isi_asli("laporan.yaml") + "lampiran: [pk]\n"}) == []
    assert kode(tmp_path / "b", {"laporan.yaml": isi_asli("laporan.yaml") + "lampiran: []\n"}) == ["LK520"]


LENGKAP = {
    "capaian": "Sampah yang tertinggal di laut masih melebihi target, terutama di muara.",
    "tahun_lalu": "Pada 2030 pengukuran ini belum dilakukan, jadi belum ada pembandingnya.",
    "jangka_menengah": "Sampai 2034 sampah laut diharapkan tinggal separuhnya.",
    "nasional": "Kementerian belum menerbitkan ukuran nasional, sehingga perbandingannya belum dapat dibuat.",
    "penyebab": "Dua kapal pengangkut turun mesin pada musim barat, dan penggantinya baru datang pada bulan November.",
    "masalah": "Perbaikan kapal menunggu suku cadang dari luar kota selama tiga bulan.",
    "solusi": "1. Menyimpan suku cadang pokok di galangan.\n2. Menyewa kapal cadangan pada musim barat.",
    "efisiensi": "Biaya angkut per ton turun, tetapi belum cukup untuk menyebutnya efisien karena hasilnya kurang.",
    "program": "Hasil ini bergantung pada Program Pesisir, khususnya kegiatan pantai yang berjalan di delapan desa.",
}


def test_an_analysis_in_plain_words_is_let_pass(tmp_path: Path) -> None:
    berkas: Berkas = {}
    asal = ""
    for slot, teks in LENGKAP.items():
        berkas = isi_slot("pk/sampah", slot, teks, asal)
        asal = str(berkas["2031/narasi/pk/sampah.md"])
    assert set(LENGKAP) == set(SLOT_PK)
    assert kode(tmp_path, berkas) == []
