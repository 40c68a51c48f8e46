"""The cascading tree: split over pages without losing a box."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_docgen.figures.kotak_teks import Alinea
from lkip_docgen.figures.pohon import Cabang, bagi, pohon

LEBAR = (30.0, 30.0, 40.0)


def _cabang(nama: str, *anak: Cabang) -> Cabang:
    return Cabang((Alinea(nama),), anak)


def _daun(c: Cabang) -> list[str]:
    return [c.alinea[0].teks] if not c.anak else [d for a in c.anak for d in _daun(a)]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(1, 8), min_size=1, max_size=8), st.integers(20, 120))
def test_a_split_tree_keeps_every_leaf_in_order(cabang: list[int], batas: int) -> None:
    akar = _cabang("a", *(_cabang(f"b{n}", *(_cabang(f"c{n}.{m}") for m in range(k))) for n, k in enumerate(cabang)))
    potongan = bagi(akar, LEBAR, batas)
    assert [d for p in potongan for d in _daun(p)] == _daun(akar)
    assert [p.lanjutan for p in potongan] == [False] + [True] * (len(potongan) - 1)


def test_pictures_stay_within_the_height_they_are_given() -> None:
    akar = _cabang("a", *(_cabang(f"b{n}", *(_cabang(f"Sub kegiatan {n}.{m}") for m in range(5))) for n in range(12)))
    gambar = pohon([akar], [("A", 1), ("B", 1), ("C", 1.5)], 160, 150, "Pohon")
    assert len(gambar) > 1
    assert all(g.tinggi_mm <= 150 for g in gambar)
    assert gambar[0].alt.startswith("Pohon (bagian 1 dari")


def test_a_tree_deeper_than_its_columns_is_refused() -> None:
    with pytest.raises(ValueError, match="lebih dalam"):
        pohon([_cabang("a", _cabang("b"))], [("A", 1)], 160, 200, "Pohon")


def test_the_note_stands_where_its_sign_does() -> None:
    tanpa = pohon([_cabang("a")], [("A", 1)], 160, 200, "Pohon", catatan=("*)", "*) keterangan"))
    dengan = pohon([_cabang("a *)")], [("A", 1)], 160, 200, "Pohon", catatan=("*)", "*) keterangan"))
    assert dengan[0].tinggi_mm > tanpa[0].tinggi_mm
