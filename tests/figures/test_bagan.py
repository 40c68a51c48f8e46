"""The organisation chart: every unit in a box of its own, nothing overlapping, nothing outside."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from itertools import combinations

import pytest
from PIL import Image

from lkip_docgen.figures import bagan, kanvas
from lkip_docgen.figures.kanvas import Kanvas, Kotak, Tulisan


@dataclass
class Unit:
    jabatan: str
    jenis: str = "lini"
    anak: list[Unit] = field(default_factory=list)


def _kantor(lini: int, per_lini: int = 0) -> Unit:
    sekretaris = Unit("Sekretaris", "sekretariat", [Unit("Kepala Sub Bagian Umum"), Unit("Kepala Sub Bagian Keuangan")])
    bidang = [
        Unit(f"Kepala Bidang {n}", anak=[Unit(f"Kepala Seksi {n}.{m}") for m in range(per_lini)]) for n in range(lini)
    ]
    return Unit("Kepala Dinas", "pimpinan", [sekretaris, *bidang])


@pytest.fixture
def lukisan(monkeypatch: pytest.MonkeyPatch) -> list[Kanvas]:
    """The canvases that were painted."""
    daftar: list[Kanvas] = []

    def catat(k: Kanvas) -> bytes:
        daftar.append(k)
        return kanvas.png(k)

    monkeypatch.setattr(bagan, "png", catat)
    return daftar


def _bertindih(a: Kotak, b: Kotak) -> bool:
    return a.x < b.x + b.lebar and b.x < a.x + a.lebar and a.y < b.y + b.tinggi and b.y < a.y + a.tinggi


@pytest.mark.parametrize(("lini", "per_lini"), [(1, 0), (4, 0), (6, 3), (13, 2), (20, 6)])
def test_boxes_stand_apart_and_inside_the_picture(lukisan: list[Kanvas], lini: int, per_lini: int) -> None:
    bagan.bagan_organisasi(_kantor(lini, per_lini), 160, "Bagan")
    [k] = lukisan
    kotak = [b for b in k.isi if isinstance(b, Kotak)]
    assert len(kotak) == 4 + lini * (1 + per_lini)
    assert not [1 for a, b in combinations(kotak, 2) if _bertindih(a, b)]
    assert all(b.x >= 0 and b.x + b.lebar <= k.lebar and b.y + b.tinggi <= k.tinggi for b in kotak)


def test_no_text_is_smaller_than_seven_points(lukisan: list[Kanvas]) -> None:
    bagan.bagan_organisasi(_kantor(6, 3), 160, "Bagan")
    assert min(t.ukuran for t in lukisan[0].isi if isinstance(t, Tulisan)) >= 7


def test_the_words_for_those_who_cannot_see_it_name_every_unit() -> None:
    alt = bagan.bagan_organisasi(_kantor(2), 160, "Bagan dinas").alt
    assert alt.startswith("Bagan dinas: Kepala Dinas membawahi Sekretaris, Kepala Bidang 0, Kepala Bidang 1")
    assert "Sekretaris membawahi Kepala Sub Bagian Umum" in alt


def test_the_picture_has_print_resolution() -> None:
    g = bagan.bagan_organisasi(_kantor(4), 160, "Bagan")
    with Image.open(io.BytesIO(g.png)) as citra:
        assert citra.width == round(160 / 25.4 * kanvas.DPI)
