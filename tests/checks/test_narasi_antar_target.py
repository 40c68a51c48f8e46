"""Targets held against targets, years on the Renstra's way, two superlatives in a sentence: the sentence of a careful writer
passes, the slip is told.

The first indicator: target 80, 80,5, 81, 82, 85 for 2030 to 2034, realisasi 80,5 in 2031 after 79. Program Penunjang is
terserap 86,67% of 1.500.000, Program Pesisir 75% of 2.000.000.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.narasi_uji import PEMBANDING, kode, temuan
from tests.content.kantor import isi_asli

_RENSTRA = {
    "renstra/awal.yaml": isi_asli("renstra/awal.yaml")
    .replace("[2030, 2031]", "[2030, 2031, 2032, 2033, 2034]")
    .replace('target: {2030: 80, 2031: "80,5"}', 'target: {2030: 80, 2031: "80,5", 2032: 81, 2033: 82, 2034: 85}')
    .replace("target: {2031: 10}", "target: {2030: 10, 2031: 10, 2032: 9, 2033: 8, 2034: 7}")
}
CAPAIAN, MENENGAH, NASIONAL = "Capaian", "Jangka menengah", "Nasional"
DIJAGA = {"LK423", "LK424", "LK428", "LK474", "LK475", "LK486"}
GALAT, INGAT = "error", "warning"
_A, _B = "{{ program.penunjang.nama }}", "{{ program.pesisir.nama }}"


def _kode(tmp_path: Path, teks: str, nama: str, slot: str) -> set[tuple[str, str]]:
    return {k for k in kode(temuan(tmp_path, teks, nama, slot, {**_RENSTRA, **PEMBANDING})) if k[0] in DIJAGA}


@pytest.mark.parametrize(
    ("teks", "slot"),
    [
        ("Target tahun 2032 lebih tinggi daripada target tahun ini.", CAPAIAN),
        ("Target tahun 2032 sudah 81, setingkat di atas target tahun ini.", MENENGAH),
        ("Targetnya pada tahun 2033 di atas target tahun 2032.", MENENGAH),
        ("Karena target tahun depan di atas target tahun ini, perbaikan dimulai sekarang.", CAPAIAN),
        ("Targetnya lebih tinggi daripada target tahun lalu.", CAPAIAN),
        ("Kondisi akhir Renstra berada di atas target tahun ini.", CAPAIAN),
        ("Target tahun ini lebih rendah daripada target akhir periode.", CAPAIAN),
        ("Target murni lebih tinggi daripada target tahun ini.", CAPAIAN),
        ("Target setiap tahun lebih tinggi daripada target tahun sebelumnya.", CAPAIAN),
        ("Target tahun 2032 jauh melampaui target tahun ini.", CAPAIAN),
        ("Target tahun 2034 memenuhi target jangka menengah.", CAPAIAN),
        ("Realisasi tahun ini masih di bawah target tahun 2032.", CAPAIAN),
        ("Realisasi tahun ini melampaui target tahun 2030 dan sama dengan target tahun ini.", CAPAIAN),
        ("Realisasi tahun ini melampaui target tahun lalu dan sama dengan target tahun ini.", CAPAIAN),
        ("Target akhir periode di bawah target tahun 2035.", CAPAIAN),
        ("Target tahun ini lebih rendah daripada rata-rata nasional.", NASIONAL),
        ("Target akhir periode tidak di bawah rata-rata nasional.", NASIONAL),
        ("Renstra menghendaki hasil yang lebih tinggi pada akhir periode. Target tahun 2032 sudah 81.", MENENGAH),
        ("Target tahun 2032 naik menjadi 81.", MENENGAH),
        ("Target tahun 2032 menurut Renstra adalah 81.", CAPAIAN),
        ("Target tahun 2033 naik lagi dan terus naik sampai akhir periode.", MENENGAH),
        ("Sampai dengan tahun 2032 targetnya masih di sekitar 81.", MENENGAH),
        ("Target pada akhir tahun 2033 sebesar 82.", MENENGAH),
        ("Realisasi tahun ini berada di atas target tahun 2030.", MENENGAH),
    ],
)
def test_targets_against_targets_that_pass(tmp_path: Path, teks: str, slot: str) -> None:
    assert _kode(tmp_path, teks, "pk/ikm", slot) == set()


@pytest.mark.parametrize(
    ("teks", "slot", "harap"),
    [
        ("Target tahun 2032 lebih rendah daripada target tahun ini.", CAPAIAN, ("LK423", GALAT)),
        ("Target tahun 2032 berada di bawah target tahun ini.", MENENGAH, ("LK423", GALAT)),
        ("Target tahun depan tidak lebih tinggi daripada target tahun ini.", CAPAIAN, ("LK423", GALAT)),
        ("Kondisi akhir Renstra berada di bawah target tahun ini.", CAPAIAN, ("LK423", GALAT)),
        ("Hasil ini lebih tinggi daripada target tahun ini.", CAPAIAN, ("LK423", GALAT)),
        ("Targetnya 80,5 dan realisasinya melampaui target.", CAPAIAN, ("LK423", GALAT)),
        ("Dibandingkan target Renstra, hasil ini di bawah target.", CAPAIAN, ("LK423", GALAT)),
        ("Realisasi tahun ini sudah melampaui target tahun 2033.", CAPAIAN, ("LK423", GALAT)),
        ("Hasil ini lebih tinggi daripada rata-rata nasional.", NASIONAL, ("LK424", GALAT)),
        ("Target tahun 2030 menurut Renstra adalah {{ indikator.ikm.target }}.", CAPAIAN, ("LK428", INGAT)),
        (
            "Realisasi harus mencapai {{ indikator.ikm.target_akhir }} sampai dengan tahun 2033.",
            MENENGAH,
            ("LK428", INGAT),
        ),
        ("Target tahun 2033 sebesar {{ indikator.ikm.target_akhir }} masih jauh.", MENENGAH, ("LK428", INGAT)),
    ],
)
def test_targets_against_targets_that_are_not_so(tmp_path: Path, teks: str, slot: str, harap: tuple[str, str]) -> None:
    assert harap in _kode(tmp_path, teks, "pk/ikm", slot)


@pytest.mark.parametrize(
    "teks",
    [
        f"Serapan tertinggi ada pada {_A}, terendah pada {_B}.",
        f"Serapan tertinggi ada pada {_A} dan terendah pada {_B}.",
        f"Pagu terbesar ada pada {_B}, terkecil pada {_A}.",
        f"Sisa terbesar ada pada {_B}, yang terkecil di {_A}.",
        f"{_A} mempunyai serapan tertinggi, sementara yang terendah ialah {_B}.",
        f"Selain {_B} yang pagunya terbesar, {_A} juga dikelola.",
        f"Di luar {_B}, serapan terendah ada pada {_A}.",
        f"Setelah {_B}, pagu terbesar dimiliki {_A}.",
        f"Program dengan pagu terbesar justru berserapan terendah, yaitu {_B}.",
    ],
)
def test_two_superlatives_that_pass(tmp_path: Path, teks: str) -> None:
    assert _kode(tmp_path, teks, "bab3", "Anggaran") == set()


@pytest.mark.parametrize(
    ("teks", "banyak"),
    [
        (f"Serapan tertinggi ada pada {_B}, terendah pada {_A}.", 2),
        (f"Pagu terbesar ada pada {_A} dan terkecil pada {_B}.", 2),
        (f"Serapan tertinggi ada pada {_A}, terendah pada {_A}.", 1),
        (f"{_B} memiliki pagu terbesar dan serapan tertinggi.", 1),
    ],
)
def test_two_superlatives_of_which_one_or_both_are_not_so(tmp_path: Path, teks: str, banyak: int) -> None:
    hasil = temuan(tmp_path, teks, "bab3", "Anggaran", _RENSTRA)
    assert [d.code for d in hasil if d.code in DIJAGA] == ["LK474"] * banyak


def test_what_is_left_of_the_budgets_of_others(tmp_path: Path) -> None:
    """The share of another sasaran's budget is none of this one's."""
    penuh = {"2031/anggaran.yaml": isi_asli("2031/anggaran.yaml")}
    for teks in (
        "Anggaran sasaran lain sudah habis terserap.",
        "Di luar itu anggaran hampir seluruhnya belum terserap.",
    ):
        hasil = temuan(tmp_path / teks[:4], teks, "pk/ikm", "Efisiensi", penuh)
        assert not {d.code for d in hasil} & DIJAGA
