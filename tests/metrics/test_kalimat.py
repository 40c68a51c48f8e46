"""Automatic sentences: official Indonesian that agrees with the tables."""

import pytest

from lkip_docgen.content.model.kinerja import Kinerja
from tests.metrics.kantor_mini import TAHUN, kinerja, laporan_mini


def test_capaian_names_target_realisasi_and_predicate() -> None:
    assert str(laporan_mini().indikator.sakip.kalimat.capaian) == (
        f"Realisasi indikator Indikator sakip tahun {TAHUN} sebesar B (61) dari target BB (80), "
        "sehingga capaiannya 76,25% dengan predikat Sangat Baik (BB)."
    )


@pytest.mark.parametrize(("indikator", "kata"), [("lambat", "belum tersedia"), ("baru", "karena targetnya nol")])
def test_what_cannot_be_measured_is_said_in_words(indikator: str, kata: str) -> None:
    assert kata in str(laporan_mini().indikator[indikator].kalimat.capaian)


def test_a_fall_is_of_the_realisasi_in_its_own_unit_with_the_capaian_beside_it() -> None:
    assert str(laporan_mini().indikator.mutu.kalimat.tahun_lalu) == (
        f"Dibandingkan dengan tahun {TAHUN - 1}, realisasi indikator Indikator mutu turun 4 poin, dari 82 menjadi 78, "
        "sedangkan capaian terhadap target tahunannya turun dari 100% menjadi 97,5%."
    )


def test_a_lower_negative_indicator_is_called_better() -> None:
    kalimat = str(laporan_mini().indikator.keluhan.kalimat.tahun_lalu)
    assert (
        "turun 5 keluhan, dari 30 keluhan menjadi 25 keluhan (kinerja membaik karena makin rendah makin baik)"
        in kalimat
    )


def test_an_unchanged_realisasi_stays() -> None:
    assert " tetap 82" in str(laporan_mini(kinerja=kinerja(mutu=82)).indikator.mutu.kalimat.tahun_lalu)


def test_without_a_year_before_there_is_no_rise_or_fall() -> None:
    kalimat = str(laporan_mini().indikator.sakip.kalimat.tahun_lalu)
    assert "belum dapat dibandingkan" in kalimat
    assert "naik" not in kalimat


def test_the_renstras_end_is_reached_or_not() -> None:
    assert "belum mencapai target akhir periode Renstra" in str(laporan_mini().indikator.mutu.kalimat.jangka_menengah)
    assert "masih kurang 7 poin." in str(laporan_mini().indikator.mutu.kalimat.jangka_menengah)
    assert "telah mencapai" in str(laporan_mini(kinerja=kinerja(mutu=85)).indikator.mutu.kalimat.jangka_menengah)
    assert "masih perlu diturunkan 15 keluhan." in str(laporan_mini().indikator.keluhan.kalimat.jangka_menengah)


def test_no_national_standard_is_said() -> None:
    assert "Belum ada standar ataupun realisasi tingkat nasional" in str(
        laporan_mini().indikator.sakip.kalimat.nasional
    )


def test_a_common_noun_loses_its_capital_within_a_sentence() -> None:
    assert "berada di bawah indeks nasional sebesar 86,34, dengan selisih 8,34 poin." in str(
        laporan_mini().indikator.mutu.kalimat.nasional
    )
    assert "sama dengan IKM Kota." in str(laporan_mini().indikator.mutu.kalimat.kabupaten)


def test_figures_that_do_not_compare_are_no_verdict() -> None:
    data = kinerja().model_dump()
    data["indikator"][0]["pembanding"][0]["setara"] = False
    kalimat = str(laporan_mini(kinerja=Kinerja.model_validate(data)).indikator.mutu.kalimat.nasional)
    assert "tidak sebanding" in kalimat
    assert "di bawah" not in kalimat


def test_the_summary_counts_and_names_the_mean() -> None:
    assert str(laporan_mini().kinerja.kalimat.ringkasan) == (
        "Dari 5 (lima) indikator, 1 (satu) indikator mencapai target, 3 (tiga) indikator belum mencapai target, dan "
        "1 (satu) indikator belum ada datanya, dengan rata-rata capaian 82,92% dan predikat Memuaskan (A)."
    )


def test_efficiency_is_said_by_line_and_in_sum() -> None:
    laporan = laporan_mini()
    assert str(laporan.baris_pk.mutu.kalimat.efisiensi).endswith("tergolong efisien.")
    assert "tidak ada anggaran" in str(laporan.baris_pk.baru.kalimat.efisiensi)
    assert "1 (satu) indikator tergolong tidak efisien" in str(laporan.efisiensi.kalimat.ringkasan)
