"""The charts, whatever their data: no text is cut or printed over another, none is too small, every value stands in the
picture and in its words."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from xml.etree import ElementTree

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lkip_docgen import bahasa
from lkip_docgen.figures.grafik.alt import BATAS_ALT, alt
from lkip_docgen.figures.grafik.anggaran import BarisAnggaran, kanvas_anggaran
from lkip_docgen.figures.grafik.capaian import BarisCapaian, Pita, kanvas_capaian
from lkip_docgen.figures.grafik.efisiensi import BarisEfisiensi, Ukuran, kanvas_efisiensi
from lkip_docgen.figures.grafik.label import periksa
from lkip_docgen.figures.grafik.pegawai import BarisPegawai, kanvas_pegawai
from lkip_docgen.figures.grafik.rupa import TERKECIL, bagi
from lkip_docgen.figures.grafik.sumbu import ringkas, rupiah_ringkas
from lkip_docgen.figures.grafik.tahunan import Panel, Titik, kanvas_tahunan
from lkip_docgen.figures.kanvas import Kanvas, Kotak, Tulisan, svg

LEBAR, BATAS = 160.0, 120.0
PANRB = [
    Pita(h, Decimal(n))
    for h, n in zip(("D", "C", "CC", "B", "BB", "A", "AA"), (0, 30, 50, 60, 70, 80, 90), strict=True)
]
LIMA = [Pita(h, Decimal(n)) for h, n in (("Sangat Rendah", 0), ("Rendah", 50), ("Sedang", 65), ("Sangat Tinggi", 90))]
RAPAT = [Pita(f"Tingkat {n}", Decimal(n)) for n in range(0, 100, 4)]

kata = st.text(st.sampled_from("abcdeilmnopqrstuw"), min_size=1, max_size=18)
nama = st.lists(kata, min_size=1, max_size=16).map(" ".join)
persen = st.one_of(st.none(), st.decimals(-300, 5000, places=2), st.sampled_from([Decimal(0), Decimal(100)]))
uang = st.one_of(st.none(), st.sampled_from([Decimal(0), Decimal(999_999_999)]), st.decimals(0, 10**14, places=2))
nilai = st.one_of(st.none(), st.decimals(-(10**6), 10**9, places=2))
sedang = settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _tulis(n: Decimal | None) -> str:
    return bahasa.persen(n) if n is not None else "belum ada data"


def _rapi(kanvas: Iterable[Kanvas]) -> str:
    """Checks every canvas; returns the words that the pictures print."""
    teks = []
    for k in kanvas:
        assert periksa(k) == []
        assert k.lebar == LEBAR
        for b in k.isi:
            if isinstance(b, Tulisan):
                assert b.ukuran >= TERKECIL
            if isinstance(b, Kotak):
                assert -0.01 <= b.x <= b.x + b.lebar <= LEBAR + 0.01
                assert -0.01 <= b.y <= b.y + b.tinggi <= k.tinggi + 0.01
        gambar = ElementTree.fromstring(svg(k))
        teks += [t.text or "" for t in gambar.iter("{http://www.w3.org/2000/svg}text")]
    return "\n".join(teks)


@sedang
@given(
    st.lists(st.tuples(nama, st.integers(0, 9), persen), min_size=1, max_size=40), st.sampled_from([PANRB, LIMA, RAPAT])
)
def test_capaian(isi: list[tuple[str, int, Decimal | None]], pita: list[Pita]) -> None:
    isi.sort(key=lambda x: x[1])
    baris = [BarisCapaian(n, f"Sasaran {k}", v, _tulis(v), "AA", "") for n, k, v in isi]
    rata = BarisCapaian("Rata-rata capaian", "", Decimal("87.5"), "87,5%", "A", "")
    halaman = kanvas_capaian(baris, pita, rata, LEBAR, BATAS)
    tercetak = _rapi(k for k, _ in halaman)
    assert [b for _, daftar in halaman for b in daftar] == [*baris, rata]
    assert all(b.tulisan in tercetak for b in baris)


@sedang
@given(st.lists(st.tuples(nama, uang, uang), min_size=1, max_size=40))
def test_anggaran(isi: list[tuple[str, Decimal | None, Decimal | None]]) -> None:
    baris = [BarisAnggaran(n, p, r, "–" if not p or r is None else "99,99%") for n, p, r in isi]
    jumlah = BarisAnggaran("Jumlah", Decimal(10) ** 13, Decimal(10) ** 12, "10,00%")
    halaman = kanvas_anggaran(baris, jumlah, LEBAR, BATAS)
    tercetak = _rapi(k for k, _ in halaman)
    assert all(rupiah_ringkas(n) in tercetak for b in baris for n in (b.pagu, b.realisasi) if n is not None)
    assert "belum ada data" in tercetak or all(p is not None and r is not None for _, p, r in isi)


@sedang
@given(st.lists(st.tuples(nama, persen, persen), min_size=1, max_size=40))
def test_efisiensi(isi: list[tuple[str, Decimal | None, Decimal | None]]) -> None:
    baris = [
        BarisEfisiensi(n, Ukuran(c, _tulis(c)), Ukuran(s, _tulis(s)), "Tidak efisien" if s else "tanpa anggaran khusus")
        for n, c, s in isi
    ]
    tercetak = _rapi(k for k, _ in kanvas_efisiensi(baris, LEBAR, BATAS))
    assert all(u.tulisan in tercetak for b in baris for u in (b.capaian, b.serapan) if u.nilai is not None)


@sedang
@given(
    st.integers(1, 7).flatmap(
        lambda banyak: st.lists(
            st.tuples(nama, st.booleans(), st.lists(st.tuples(nilai, nilai), min_size=banyak, max_size=banyak)),
            min_size=1,
            max_size=30,
        )
    )
)
def test_tahunan(isi: list[tuple[str, bool, list[tuple[Decimal | None, Decimal | None]]]]) -> None:
    panel = [
        Panel(n, "persen", negatif, tuple(Titik(2030 + m, *x) for m, x in enumerate(titik)))
        for n, negatif, titik in isi
    ]
    halaman = kanvas_tahunan(panel, 2031, LEBAR, BATAS)
    tercetak = _rapi(k for k, _ in halaman)
    assert [p for _, daftar in halaman for p in daftar] == panel
    angka = {n for p in panel for t in p.titik for n in (t.target, t.realisasi) if n is not None}
    assert {ringkas(n) for n in angka} <= set(tercetak.split("\n"))


@sedang
@given(st.lists(st.tuples(nama, st.integers(0, 5000), st.integers(0, 5000)), min_size=1, max_size=40), st.booleans())
def test_pegawai(isi: list[tuple[str, int, int]], dua: bool) -> None:
    baris = [BarisPegawai(n, (a, b) if dua else (a,)) for n, a, b in isi]
    halaman = kanvas_pegawai(baris, ("ASN", "Non ASN") if dua else ("ASN",), LEBAR, BATAS)
    tercetak = _rapi(k for k, _ in halaman)
    assert all(bahasa.angka(sum(b.jumlah)) in tercetak for b in baris)


def test_a_missing_year_is_a_gap_and_no_zero() -> None:
    titik = tuple(Titik(t, Decimal(80), r) for t, r in ((2030, Decimal(70)), (2031, None), (2032, Decimal(75))))
    ((kanvas, _),) = kanvas_tahunan([Panel("Indeks", "", False, titik)], 2032, LEBAR, BATAS)
    tercetak = [b.teks for b in kanvas.isi if isinstance(b, Tulisan)]
    assert tercetak.count("–") == 1
    assert "0" not in tercetak


def test_a_negative_indicator_says_so() -> None:
    assert Panel("Persentase pelanggaran", "", True, ()).judul == "Persentase pelanggaran (makin rendah makin baik)"


@given(st.lists(st.floats(1, 100), min_size=1, max_size=60), st.floats(20, 150))
def test_rows_are_shared_out_in_order_and_within_the_limit(tinggi: list[float], batas: float) -> None:
    halaman = bagi(tinggi, batas)
    assert [n for h in halaman for n in h] == list(range(len(tinggi)))
    assert all(sum(tinggi[n] for n in h) <= batas + 1e-6 or len(h) == 1 for h in halaman)


@given(st.lists(st.tuples(nama, nilai), min_size=1, max_size=15))
def test_alternative_text_keeps_its_figures_and_its_length(isi: list[tuple[str, Decimal | None]]) -> None:
    butir = [(n, _tulis(v)) for n, v in isi]
    teks = alt("Grafik", butir)
    assert len(teks) <= BATAS_ALT
    assert all(v in teks for _, v in butir)


def test_amounts_in_readable_units() -> None:
    assert rupiah_ringkas(Decimal("15170568935")) == "Rp15,17 miliar"
    assert rupiah_ringkas(Decimal("850400000")) == "Rp850,40 juta"
    assert rupiah_ringkas(Decimal("999999999")) == "Rp1,00 miliar"
    assert rupiah_ringkas(Decimal("850000")) == "Rp850.000"
    assert rupiah_ringkas(Decimal(0)) == "Rp0"
