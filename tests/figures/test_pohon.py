"""The cascading tree: split over pages without losing a box, nothing overlapping, no lines crossing."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_docgen.figures.cascading import CATATAN_BERULANG, KOLOM, TANDA_BERULANG, teks_cascading
from lkip_docgen.figures.gambar import ALT_MAKS, Gambar
from lkip_docgen.figures.kotak_teks import Alinea
from lkip_docgen.figures.pohon import Cabang, pohon, semua
from lkip_docgen.figures.pohon_halaman import bagi_halaman
from tests.figures.lukisan import baca_svg, periksa_tata

LEBAR, BATAS = 160.0, 160.0


def _cabang(nama: str, *anak: Cabang) -> Cabang:
    return Cabang((Alinea(nama),), anak)


def _pohon(*akar: Cabang, batas: float = BATAS, penuh: float | None = None) -> list[Gambar]:
    catatan = (TANDA_BERULANG, CATATAN_BERULANG)
    return pohon(akar, KOLOM, LEBAR, batas, teks_cascading, catatan=catatan, penuh_mm=penuh)


def _penuh(sasaran: int, program: int, sub: int) -> Cabang:
    """A tree of all six levels."""
    return _cabang(
        "Tujuan",
        *(
            _cabang(
                f"Sasaran {n}",
                _cabang(
                    f"Indikator {n}",
                    *(
                        _cabang(
                            f"Program {n}.{m}",
                            _cabang(f"Kegiatan {n}.{m}", *(_cabang(f"Sub kegiatan {n}.{m}.{k}") for k in range(sub))),
                        )
                        for m in range(program)
                    ),
                ),
            )
            for n in range(sasaran)
        ),
    )


def _baru(gambar: Sequence[Gambar]) -> list[str]:
    """The first line of every box that isn't a repeat, in reading order; the columns' heads left out."""
    hasil = []
    for g in gambar:
        for _, teks in list(baca_svg(g.svg).isi_kotak())[len(KOLOM) :]:
            if "(lanjutan)" not in " ".join(teks):
                hasil.append(teks[0])
    return hasil


_NAMA = st.text("abcdefghij ", min_size=1, max_size=120).map(lambda t: t.strip() or "x")


def _acak(dalam: int) -> st.SearchStrategy[Cabang]:
    anak = st.lists(_acak(dalam - 1), max_size=4) if dalam else st.just(list[Cabang]())
    return st.builds(lambda nama, anak: _cabang(nama, *anak), _NAMA, anak)


@settings(max_examples=15, deadline=None)
@given(st.lists(_acak(4), min_size=1, max_size=3))
def test_any_tree_is_drawn_without_a_fault(acak: list[Cabang]) -> None:
    nomor = iter(range(10_000))

    def beri_nomor(c: Cabang) -> Cabang:
        return _cabang(f"{next(nomor)}# {c.alinea[0].teks}", *map(beri_nomor, c.anak))

    akar = [beri_nomor(c) for c in acak]
    gambar = _pohon(*akar)
    for g in gambar:
        periksa_tata(baca_svg(g.svg), BATAS)
    digambar = sorted(int(t.split("#")[0]) for t in _baru(gambar))
    assert digambar == list(range(sum(1 for c in akar for _ in semua(c))))


def test_pages_are_evenly_filled() -> None:
    gambar = _pohon(_penuh(4, 2, 6))
    tinggi = [g.tinggi_mm for g in gambar]
    assert len(tinggi) > 1
    assert min(tinggi) > 0.6 * max(tinggi)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(1, 60), max_size=40), st.integers(60, 200))
def test_pieces_fill_as_few_pages_as_hold_them(tinggi: list[int], batas: int) -> None:
    halaman = bagi_halaman(len(tinggi), lambda i, j: sum(tinggi[i : j + 1]), batas)
    assert [n for i, j in halaman for n in range(i, j + 1)] == list(range(len(tinggi)))
    assert all(sum(tinggi[i : j + 1]) <= batas for i, j in halaman)
    serakah, isi = 0, batas + 1
    for t in tinggi:
        serakah, isi = (serakah, isi + t) if isi + t <= batas else (serakah + 1, t)
    assert len(halaman) == serakah


def test_a_piece_higher_than_a_page_stands_alone() -> None:
    assert bagi_halaman(3, lambda i, j: [5, 30, 5][i] if i == j else 40, 20) == [(0, 0), (1, 1), (2, 2)]


def test_many_pictures_take_the_whole_page() -> None:
    akar = _penuh(6, 3, 6)
    pendek, penuh = _pohon(akar), _pohon(akar, penuh=205)
    assert len(penuh) < len(pendek)
    assert max(g.tinggi_mm for g in penuh) <= 205


def test_a_continued_page_repeats_what_stands_above() -> None:
    gambar = _pohon(_penuh(2, 2, 9))
    kedua = [" ".join(t) for _, t in baca_svg(gambar[1].svg).isi_kotak()]
    assert "Tujuan (lanjutan)" in kedua
    assert gambar[0].bagian == f"bagian 1 dari {len(gambar)}"


def test_one_box_and_five_make_one_picture() -> None:
    assert len(_pohon(_cabang("Tujuan"))) == 1
    [g] = _pohon(_penuh(1, 1, 1))
    assert g.bagian == ""
    assert len(_baru([g])) == 6


def test_a_very_long_name_is_not_cut() -> None:
    nama = " ".join(["penyelenggaraan"] * 16)
    [g] = _pohon(_cabang("T", _cabang("S", _cabang("I", _cabang("P", _cabang("K", _cabang(nama)))))))
    k = baca_svg(g.svg)
    periksa_tata(k, BATAS)
    assert " ".join(t for _, teks in k.isi_kotak() for t in teks).count("penyelenggaraan") == 16


def test_a_remark_stands_in_a_dashed_box_over_the_columns_left() -> None:
    catatan = Cabang((Alinea("Tanpa anggaran khusus"),), catatan=True)
    [g] = _pohon(_cabang("T", _cabang("S", _cabang("I", catatan), _cabang("J", _cabang("P")))))
    [kotak] = [b for b in baca_svg(g.svg).kotak if b.putus]
    assert kotak.x + kotak.lebar > LEBAR - 1
    assert kotak.lebar > 80
    assert g.alt.endswith("Seluruhnya 1 tujuan, 1 sasaran, 2 indikator, 1 program.")


def test_a_tree_deeper_than_its_columns_is_refused() -> None:
    dalam = _cabang("0")
    for n in range(1, 7):
        dalam = _cabang(str(n), dalam)
    with pytest.raises(ValueError, match="lebih dalam"):
        _pohon(dalam)


def test_the_note_stands_where_its_sign_does() -> None:
    def catatan(nama: str) -> bool:
        [g] = _pohon(_cabang("T", _cabang(nama)))
        return any(t.teks.startswith("*) program") for t in baca_svg(g.svg).tulisan)

    assert [catatan("S"), catatan(f"S{TANDA_BERULANG}")] == [False, True]


def test_the_words_stay_within_bounds_and_end_with_the_counts() -> None:
    gambar = _pohon(_penuh(5, 4, 6), penuh=205)
    assert all(len(g.alt) <= ALT_MAKS for g in gambar)
    assert all(g.alt.endswith(" sub kegiatan.") for g in gambar)
