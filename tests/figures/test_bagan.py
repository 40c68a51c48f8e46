"""The organisation chart: every unit in a box of its own, nothing overlapping, nothing outside, no lines crossing."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_docgen.figures import bagan
from lkip_docgen.figures.gambar import ALT_MAKS, Gambar
from tests.figures.lukisan import Lukisan, baca_svg, periksa_tata

LEBAR, BATAS = 160.0, 195.0


@dataclass
class Orang:
    nama: str


@dataclass
class Unit:
    jabatan: str
    jenis: str = "lini"
    anak: list[Unit] = field(default_factory=list)
    lowong: bool = False
    pejabat: Orang | None = None

    @property
    def nama(self) -> str:
        return self.jabatan.removeprefix("Kepala ")


def semua(u: Unit) -> Iterator[Unit]:
    yield u
    for a in u.anak:
        yield from semua(a)


def _kantor(lini: int, per_lini: int = 0, wilayah: int = 0) -> Unit:
    sekretaris = Unit("Sekretaris", "sekretariat", [Unit("Kepala Sub Bagian Umum"), Unit("Kepala Sub Bagian Keuangan")])
    bidang = [
        Unit(f"Kepala Bidang {n}", anak=[Unit(f"Kepala Seksi {n}.{m}") for m in range(per_lini)]) for n in range(lini)
    ]
    upt = [Unit(f"Kepala UPT {n}", "wilayah") for n in range(wilayah)]
    return Unit("Kepala Dinas", "pimpinan", [sekretaris, Unit("Kelompok Fungsional", "fungsional"), *bidang, *upt])


def _gambar(u: Unit, *, nama_pejabat: bool = False) -> list[Gambar]:
    return bagan.bagan_organisasi(u, LEBAR, BATAS, "Bagan", nama_pejabat=nama_pejabat)


def _lukisan(u: Unit, *, nama_pejabat: bool = False) -> list[Lukisan]:
    return [baca_svg(g.svg) for g in _gambar(u, nama_pejabat=nama_pejabat)]


def _isi_kotak(lukisan: list[Lukisan]) -> list[list[str]]:
    return [teks for k in lukisan for _, teks in k.isi_kotak()]


@pytest.mark.parametrize(
    ("lini", "per_lini", "wilayah"), [(1, 0, 0), (4, 0, 2), (6, 3, 0), (13, 2, 0), (20, 6, 0), (4, 3, 30), (5, 0, 22)]
)
def test_boxes_stand_apart_and_inside_the_picture(lini: int, per_lini: int, wilayah: int) -> None:
    kantor = _kantor(lini, per_lini, wilayah)
    lukisan = _lukisan(kantor)
    for k in lukisan:
        periksa_tata(k, BATAS)
    baru = [t for t in _isi_kotak(lukisan) if "(lanjutan)" not in t]
    assert len(baru) == len(list(semua(kantor)))


_NAMA = st.text("abcdefghij ", min_size=1, max_size=120).map(lambda t: t.strip() or "x")
_DAUN = st.builds(Unit, _NAMA, st.sampled_from(["lini", "lini", "fungsional", "wilayah"]), lowong=st.booleans())
_CABANG = st.recursive(
    _DAUN,
    lambda anak: st.builds(
        Unit, _NAMA, st.sampled_from(["lini", "sekretariat", "wilayah"]), st.lists(anak, max_size=9)
    ),
    max_leaves=25,
)


@settings(max_examples=15, deadline=None)
@given(st.lists(_CABANG, max_size=12), st.integers(0, 60), st.booleans())
def test_any_office_is_drawn_without_a_fault(anak: list[Unit], upt: int, nama: bool) -> None:
    kantor = Unit("Kepala", "pimpinan", [*anak, *(Unit(f"Kepala UPT {n}", "wilayah") for n in range(upt))])
    for n, u in enumerate(semua(kantor)):
        u.jabatan = f"{n}# {u.jabatan}"
        u.pejabat = Orang("Orang Yang Menjabat, S.Sos") if n % 3 == 0 and not u.lowong else None
    lukisan = _lukisan(kantor, nama_pejabat=nama)
    for k in lukisan:
        periksa_tata(k, BATAS)
    isi = _isi_kotak(lukisan)
    nomor = [t[0].split("#")[0] for t in isi if "(lanjutan)" not in t]
    assert sorted(nomor, key=int) == [str(n) for n in range(len(list(semua(kantor))))]


def _jabatan(teks: list[str]) -> str:
    """The position in a box's lines, however it was broken."""
    return " ".join(b for b in teks if not b.startswith("("))


def test_a_split_chart_says_where_each_branch_is_shown() -> None:
    gambar = _gambar(_kantor(20, 6))
    assert len(gambar) > 1
    lukisan = [baca_svg(g.svg) for g in gambar]
    rujukan = [t for t in _isi_kotak(lukisan[:1]) if any(b.startswith("(lihat bagian") for b in t)]
    assert rujukan
    for teks in rujukan:
        bagian = int(next(b for b in teks if b.startswith("(lihat")).rstrip(")").split()[-1])
        lanjutan = [_jabatan(t) for t in _isi_kotak([lukisan[bagian - 1]]) if "(lanjutan)" in t]
        assert _jabatan(teks) in lanjutan
    assert gambar[0].bagian == f"bagian 1 dari {len(gambar)}"
    assert all(", lanjutan: " in g.bagian for g in gambar[1:])


def test_one_picture_has_no_part() -> None:
    assert [g.bagian for g in _gambar(_kantor(4))] == [""]


def test_a_vacant_position_is_told_in_words_and_by_its_outline() -> None:
    kantor = _kantor(4)
    kantor.anak[2].lowong = True
    [k] = _lukisan(kantor)
    kosong = [teks for kotak, teks in k.isi_kotak() if kotak.putus]
    assert kosong == [["Kepala Bidang 0", "(kosong)"]]
    assert "jabatan kosong" in " ".join(t.teks for t in k.tulisan)


def test_names_are_printed_on_request_alone() -> None:
    kantor = _kantor(2)
    kantor.pejabat = Orang("Drs. AHMAD, M.Si")
    tanpa, dengan = (_isi_kotak(_lukisan(kantor, nama_pejabat=n)) for n in (False, True))
    assert tanpa[0] == ["KEPALA DINAS"]
    assert ["KEPALA DINAS", "Drs. AHMAD, M.Si"] in dengan
    assert ["Kepala Bidang 0", "–"] in dengan
    assert ["Kelompok Fungsional"] in dengan


def test_functional_groups_hang_from_a_dashed_line() -> None:
    [k] = _lukisan(_kantor(3))
    assert len([g for g in k.garis if g.putus]) == 1


def test_the_words_for_those_who_cannot_see_it_name_every_unit() -> None:
    [g] = _gambar(_kantor(2))
    assert g.alt.startswith("Bagan: KEPALA DINAS membawahi Sekretaris, Kelompok Fungsional, Kepala Bidang 0")
    assert "Sekretaris membawahi Kepala Sub Bagian Umum" in g.alt
    assert g.alt.endswith("Seluruhnya 7 kotak.")


def test_the_words_stay_within_bounds() -> None:
    kantor = _kantor(9, 9, 60)
    for u in itertools.islice(semua(kantor), 3, None):
        u.jabatan += " dan segala sesuatu yang bertalian dengannya"
    assert all(len(g.alt) <= ALT_MAKS for g in _gambar(kantor))
