"""Formulas: exact on Decimal, a state instead of a crash."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.metrics.angka import Angka, hasil, jumlah, masukan
from lkip_docgen.metrics.capaian import capaian, efisiensi, kekurangan, memenuhi, rata_rata, selisih, serapan
from lkip_docgen.metrics.rumus import Bagi, Bulat, Kali, Rujuk, Tetap
from lkip_docgen.metrics.skala import SKALA_PANRB, susun_skala, tingkat_dari
from lkip_docgen.metrics.tulis import tulis

NILAI = st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False, allow_infinity=False)


def angka(nilai: str | int | Decimal | None, satuan: str = "angka", id: str = "x") -> Angka:
    return masukan(id, None if nilai is None else Decimal(nilai), satuan)  # type: ignore[arg-type]


def test_positive_progress_is_realisasi_over_target() -> None:
    assert capaian("c", angka(80), angka(61), "positif").nilai == Decimal("76.25")


def test_negative_progress_rewards_a_low_realisasi() -> None:
    assert capaian("c", angka(20), angka(25), "negatif").nilai == 75


def test_a_reached_negative_target_is_capped_at_100() -> None:
    assert capaian("c", angka(20), angka(15), "negatif").nilai == 100


def test_without_the_cap_a_capaian_may_exceed_100_and_fall_below_0() -> None:
    assert capaian("c", angka(80), angka(100), "positif", batasi=False).nilai == 125
    assert capaian("c", angka(20), angka(50), "negatif", batasi=False).nilai == -50


def test_a_target_of_zero_is_a_state() -> None:
    c = capaian("c", angka(0), angka(5), "positif")
    assert (c.nilai, c.keadaan) == (None, "target_nol")


def test_a_missing_realisasi_makes_the_capaian_missing() -> None:
    assert capaian("c", angka(80), angka(None), "positif").keadaan == "belum_ada_data"


def test_the_mean_can_be_recomputed_from_the_printed_capaian() -> None:
    capaian_tercetak = [angka(100, "persen", f"c{n}") for n in range(5)] + [angka("76.25", "persen", "c5")]
    assert tulis(rata_rata("r", capaian_tercetak)) == "96,04%"


def test_the_mean_leaves_out_what_has_no_data() -> None:
    assert rata_rata("r", [angka(90), angka(None)]).nilai == 90
    assert rata_rata("r", [angka(None)]).keadaan == "belum_ada_data"


def test_serapan_keeps_two_decimals() -> None:
    assert tulis(serapan("s", angka(1000), angka(829))) == "82,90%"


def test_serapan_of_no_budget_cannot_be_computed() -> None:
    assert serapan("s", angka(0), angka(0)).keadaan == "tidak_dapat_dihitung"


@pytest.mark.parametrize(
    ("satuan", "tertulis"),
    [("indeks", "2 poin"), ("persen", "2 poin persentase"), ("nilai_sakip", "2 poin"), ("dokumen", "2 dokumen")],
)
def test_a_difference_is_in_the_units_own_words(satuan: str, tertulis: str) -> None:
    assert tulis(selisih("d", angka(80, satuan), angka(82, satuan))) == tertulis


def test_nothing_is_missing_to_a_target_that_is_reached() -> None:
    assert kekurangan("k", angka(90), angka(85), "positif").nilai == 0
    assert kekurangan("k", angka(25), angka(20), "negatif").nilai == 5


@pytest.mark.parametrize(
    ("c", "s", "pagu", "kata"),
    [
        ("100", "82.90", "5", "Efisien"),
        ("76.25", "98.95", "5", "Tidak efisien"),
        ("80", "80", "5", "Efisien"),
        (None, "80", "5", "tidak dapat dihitung"),
        ("80", None, "0", "tidak dapat dihitung"),
        ("0", "0", "5", "belum dilaksanakan"),
        ("0", None, "0", "belum dilaksanakan"),
    ],
)
def test_efficiency_compares_capaian_with_serapan(c: str | None, s: str | None, pagu: str, kata: str) -> None:
    assert efisiensi(angka(c), angka(s), angka(pagu), "capaian_minimal_serapan", tercapai=False) == kata


def test_the_stricter_rule_wants_the_target_met() -> None:
    assert efisiensi(angka(90), angka(80), angka(5), "target_tercapai", tercapai=False) == "Tidak efisien"
    assert efisiensi(angka(90), angka(80), angka(5), "target_tercapai", tercapai=True) == "Efisien"


@pytest.mark.parametrize(
    ("nilai", "kategori"),
    [("90.01", "AA"), ("90.004", "A"), ("90", "A"), ("80", "BB"), ("61", "B"), ("30", "D"), ("0", "D"), ("-5", "D")],
)
def test_a_predicate_follows_from_the_rounded_value(nilai: str, kategori: str) -> None:
    assert tingkat_dari(Decimal(nilai), SKALA_PANRB).kategori == kategori


def test_a_step_prints_its_range() -> None:
    assert [t.rentang for t in SKALA_PANRB][:2] == ["> 90 – 100", "> 80 – 90"]
    assert SKALA_PANRB[-1].rentang == "0 – 30"


def test_a_scale_without_letters_prints_its_predicate_alone() -> None:
    skala = susun_skala([("Rendah", "Rendah", None), ("Tinggi", "Tinggi", Decimal(75))])
    assert [t.lengkap for t in skala] == ["Tinggi", "Rendah"]


@given(NILAI, NILAI)
def test_a_predicate_never_falls_as_the_value_rises(a: Decimal, b: Decimal) -> None:
    rendah, tinggi = sorted((a % 101, b % 101))
    assert tingkat_dari(tinggi, SKALA_PANRB).nomor <= tingkat_dari(rendah, SKALA_PANRB).nomor


@given(NILAI, NILAI, st.sampled_from(["positif", "negatif"]))
def test_a_capped_capaian_lies_within_0_and_100(target: Decimal, realisasi: Decimal, arah: str) -> None:
    c = capaian("c", angka(target), angka(realisasi), arah)  # type: ignore[arg-type]
    assert c.nilai is None if target == 0 else c.nilai is not None and 0 <= c.nilai <= 100


@given(NILAI.filter(bool), NILAI)
def test_a_met_target_is_a_capaian_of_100(target: Decimal, realisasi: Decimal) -> None:
    if memenuhi(angka(realisasi), angka(target), "positif"):
        assert capaian("c", angka(target), angka(realisasi), "positif").nilai == 100


@given(st.lists(st.one_of(st.none(), NILAI), max_size=6))
def test_a_sum_is_exact_or_missing(nilai: list[Decimal | None]) -> None:
    total = jumlah("t", [angka(n, id=f"a{i}") for i, n in enumerate(nilai)])
    assert total.nilai == (None if None in nilai else sum(n for n in nilai if n is not None))


@given(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=Decimal("-1e58"), max_value=Decimal("1e58"), places=1)
)
def test_any_product_prints(a: Decimal) -> None:
    besar = hasil("p", Kali(Rujuk(angka(a)), Bagi(Rujuk(angka(a)), Tetap(Decimal(7)))))
    assert tulis(besar)
    assert tulis(hasil("q", Bulat(Bagi(Tetap(Decimal(1)), Rujuk(angka(a))))))


def test_a_figure_knows_the_figures_it_comes_from() -> None:
    target, realisasi = angka(80, id="t"), angka(61, id="r")
    assert [a.id for a in capaian("c", target, realisasi, "positif").masukan] == ["r", "t"]


def test_a_missing_figure_is_false_and_neither_less_nor_more() -> None:
    kosong = angka(None)
    assert not kosong
    assert angka(0)
    assert not any((kosong < 5, kosong > 5, kosong == 0))


def test_figures_computed_in_an_expression_keep_their_unit() -> None:
    sisa = angka(500, "rupiah", "a") - angka(200, "rupiah", "b")
    assert (sisa.id, tulis(sisa)) == ("(a - b)", "Rp300,00")
    assert (angka(1, "rupiah") / angka(2, "rupiah")).satuan == "angka"


@pytest.mark.parametrize(
    ("nilai", "satuan", "tertulis"),
    [
        ("80.00", "persen", "80%"),
        ("82.9", "persen_tetap", "82,90%"),
        ("80", "nilai_sakip", "BB (80)"),
        ("102388", "jiwa", "102.388"),
        ("15170568935", "rupiah", "Rp15.170.568.935,00"),
        (None, "rupiah", "belum ada data"),
    ],
)
def test_a_figure_is_written_by_its_unit(nilai: str | None, satuan: str, tertulis: str) -> None:
    assert tulis(angka(nilai, satuan)) == tertulis
