"""The narrative walked as text: rendered, and each character traced back to the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN, TeksNarasi, bagian_slot, teks_narasi
from lkip_docgen.content.muat import muat
from tests.content.kantor import TAHUN, tulis_kantor

BAB1 = """\
## Latar belakang

Pagu {{ anggaran.pagu | rupiah }} dan *12\\* orang* <!-- catatan
dua baris --> lalu
baris ketiga 34, lihat {{ lihat.tabel_capaian }} tahun {{ tahun }}.\\
patah

### Anak {{ tahun }}

1. satu 5;
   - dalam 6

| A | Jumlah 7 |
|---|---|
| baris | 8 {{ anggaran.realisasi | rupiah }} |
| {{ tidak.ada }} | 9 |
"""


@pytest.fixture
def teks(tmp_path: Path) -> list[TeksNarasi]:
    judul = ["maksud", "tujuan", "kedudukan", "sdm", "profil", "isu_strategis", "permasalahan"]
    sisa = "".join(f"## {j.replace('_', ' ').capitalize()}\n\nIsi.\n\n" for j in judul)
    isi, _ = muat(tulis_kantor(tmp_path, **{"2031/narasi/bab1.md": BAB1 + "\n" + sisa}), TAHUN)
    assert isi is not None
    semua = teks_narasi(isi, metrics.hitung(isi))
    return next(t for nama, slot, t in bagian_slot(semua) if (nama, slot) == ("bab1", "latar_belakang"))


def test_blocks_come_in_order_with_their_kind(teks: list[TeksNarasi]) -> None:
    assert [(t.jenis, t.teks) for t in teks[1:]] == [
        ("judul", "Anak 2031"),
        ("butir", "satu 5;"),
        ("butir", "dalam 6"),
        ("kepala", "A"),
        ("kepala", "Jumlah 7"),
        ("sel", "baris"),
        ("sel", "8 Rp2.800.000,00"),
        ("sel", "9"),
    ]
    assert (teks[-2].kepala, teks[-2].kepala_baris, teks[-2].nomor) == ("Jumlah 7", "baris", 1)


def test_a_paragraph_is_as_printed(teks: list[TeksNarasi]) -> None:
    p = teks[0]
    assert p.teks == ("Pagu Rp3.500.000,00 dan 12* orang  lalu baris ketiga 34, lihat Tabel tahun 2031.\npatah")
    (a,) = p.angka
    assert p.teks[a.awal : a.akhir] == "Rp3.500.000,00"
    assert a.angka.id == "anggaran.pagu"
    assert p.ketikan.replace(BUKAN_KETIKAN, "") == "Pagu  dan 12* orang  lalu baris ketiga 34, lihat  tahun .\npatah"
    assert len(p.ketikan) == len(p.teks)
    assert p.ekspresi_di(a.awal) is not None
    assert p.ekspresi_di(0) is None


@pytest.mark.parametrize(
    ("cari", "baris", "kolom", "panjang"),
    [("Pagu", 3, 1, 4), ("12* orang", 3, 40, 10), ("lalu", 4, 15, 4), ("34", 5, 14, 2), ("patah", 6, 1, 5)],
)
def test_a_typed_stretch_knows_its_place(
    teks: list[TeksNarasi], cari: str, baris: int, kolom: int, panjang: int
) -> None:
    p = teks[0]
    di = p.letak(p.teks.index(cari), p.teks.index(cari) + len(cari))
    assert (di.baris, di.kolom, di.panjang) == (baris, kolom, panjang)


def test_places_in_cells_and_items(teks: list[TeksNarasi]) -> None:
    di = {t.teks: t.letak(t.teks.index(c)) for t in teks for c in "56789" if c in t.teks and t.jenis != "paragraf"}
    assert [(x.baris, x.kolom) for x in di.values()] == [(10, 9), (11, 12), (13, 14), (15, 11), (16, 21)]


def test_a_printed_stretch_stands_where_its_expression_does(teks: list[TeksNarasi]) -> None:
    di = teks[0].letak(teks[0].teks.index("Rp") + 3)
    assert (di.baris, di.kolom, di.panjang) == (3, 9, len("anggaran.pagu | rupiah"))


def test_a_failed_expression_prints_nothing(tmp_path: Path) -> None:
    isi, _ = muat(tulis_kantor(tmp_path, **{"2031/narasi/kata_pengantar.md": "Ada {{ tidak.ada }} itu."}), TAHUN)
    assert isi is not None
    t = next(t for t in teks_narasi(isi, metrics.hitung(isi)) if t.nama == "kata_pengantar")
    assert t.galat
    assert t.teks == "Ada  itu."
