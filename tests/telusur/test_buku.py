"""The ledger, the formulas in words and for spreadsheets, the search and the working paper, on figures made here."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.metrics.angka import Angka, cacah, hasil, jumlah, masukan
from lkip_docgen.metrics.rumus import Bagi, Batas, Bulat, Kali, Kurang, Mutlak, RataRata, Rujuk, Rumus, Tetap
from lkip_docgen.telusur import Buku, Tercetak
from lkip_docgen.telusur.berkas_json import berkas_json
from lkip_docgen.telusur.cari import cari, mirip, pohon, uraikan
from lkip_docgen.telusur.kertas_kerja import BEDA, COCOK, KEPALA, kertas_kerja
from lkip_docgen.telusur.rumus_excel import KOSONG, TidakTerungkapError, rumus_excel
from lkip_docgen.telusur.rumus_teks import rumus_teks

SAAT = datetime(2030, 2, 10, tzinfo=UTC)
TARGET = masukan("indikator.ikm.target", 80, "indeks", Letak("isi/renstra.yaml", 7, 3))
REALISASI = masukan("indikator.ikm.realisasi", Decimal("66.26"), "indeks", Letak("isi/2030/kinerja.yaml", 14, 16))
CAPAIAN = hasil(
    "indikator.ikm.capaian",
    Bulat(Batas(Kali(Bagi(Rujuk(REALISASI), Rujuk(TARGET)), Tetap(Decimal(100))), Decimal(0), Decimal(100))),
    "persen",
)
TIADA = masukan("indikator.iks.realisasi", None, "indeks")


def cetak(angka: Angka, teks: str, halaman: str = "19", tempat: str = "Tabel 3.1") -> Tercetak:
    return Tercetak(angka.id, teks, "lkip-2030", "bab3", tempat, halaman, int(halaman) + 8)


def sumber(letak: Letak) -> str:
    return f"{letak.berkas}:{letak.baris}"


@pytest.fixture
def buku() -> Buku:
    return Buku(
        [CAPAIAN, TARGET],
        [cetak(CAPAIAN, "82,83%"), cetak(TARGET, "80"), cetak(CAPAIAN, "82,83%", "26", "B.1 Analisis")],
    )


def test_buku_memuat_asal_tiap_angka_sebelum_angkanya(buku: Buku) -> None:
    assert list(buku.angka) == [REALISASI.id, TARGET.id, CAPAIAN.id]
    assert [t.halaman for t in buku.tempat(CAPAIAN.id)] == ["19", "26"]
    assert buku.tempat(REALISASI.id) == ()


def test_json_menyebut_nilai_rumus_sumber_dan_tempat(buku: Buku) -> None:
    isi = json.loads(berkas_json(buku, 2030, sumber))
    capaian = next(a for a in isi["angka"] if a["id"] == CAPAIAN.id)
    assert capaian["nilai"] == "82.83"
    assert capaian["masukan"] == [REALISASI.id, TARGET.id]
    assert [t["lembar"] for t in capaian["tercetak"]] == [27, 34]
    realisasi = next(a for a in isi["angka"] if a["id"] == REALISASI.id)
    assert realisasi["sumber"] == ["isi/2030/kinerja.yaml:14"]
    assert "tercetak" not in realisasi


@pytest.mark.parametrize("kata", ["indikator.ikm.capaian", "82,83%", "82,83", " 82,83 % ".replace(" %", "%")])
def test_cari_menurut_id_atau_tulisan(buku: Buku, kata: str) -> None:
    assert [a.id for a in cari(buku, kata)] == [CAPAIAN.id]


def test_cari_yang_tidak_ada_menawarkan_yang_mirip(buku: Buku) -> None:
    assert cari(buku, "indikator.ikm.capaain") == []
    assert mirip(buku, "indikator.ikm.capaain") == CAPAIAN.id
    assert [a.id for a in cari(buku, "indikator.ikm")] == [REALISASI.id, TARGET.id, CAPAIAN.id]


def test_uraian_menyebut_halaman_rumus_dan_baris_sumber(buku: Buku) -> None:
    teks = "\n".join(uraikan(buku, CAPAIAN, lambda i: f"nama {i}", sumber))
    assert "lkip-2030 halaman 19 (lembar 27), Tabel 3.1: 82,83%" in teks
    assert "lkip-2030 halaman 26" in teks
    assert "indikator.ikm.realisasi ÷ indikator.ikm.target × 100, dibatasi 0…100 (dibulatkan 2 desimal)" in teks
    assert "├─ indikator.ikm.realisasi = 66,26   ← isi/2030/kinerja.yaml:14" in teks
    assert "└─ indikator.ikm.target = 80   ← isi/renstra.yaml:7" in teks


def test_pohon_menguraikan_satu_kali_saja() -> None:
    dua = jumlah("dua", [CAPAIAN, hasil("lagi", Rujuk(CAPAIAN), "persen")], "persen")
    baris = pohon(dua, sumber)
    assert sum("÷" in b for b in baris) == 1
    assert sum("sudah diuraikan di atas" in b for b in baris) == 1


def test_rumus_dalam_kata_meringkas_jumlah_yang_panjang() -> None:
    suku = [masukan(f"s{n}", n) for n in range(30)]
    teks = rumus_teks(jumlah("total", suku).rumus or Tetap(Decimal(0)))
    assert teks == "s0 + s1 + s2 + s3 + … + s29"


def test_kertas_kerja_bertaut_antarlembar_dan_membandingkan_yang_tercetak(buku: Buku) -> None:
    isi = kertas_kerja(buku, "Kertas kerja", SAAT, str.upper, sumber)
    assert isi == kertas_kerja(buku, "Kertas kerja", SAAT, str.upper, sumber)
    wb = openpyxl.load_workbook(io.BytesIO(isi))
    ws = wb["Kinerja"]
    assert [c.value for c in ws[1]] == list(KEPALA)
    assert [ws.cell(r, 4).value for r in (2, 3)] == [66.26, 80]
    assert ws.cell(4, 4).value == ('=IFERROR(ROUND(MAX(0,(MIN(100,((Kinerja!$D$2)/(Kinerja!$D$3)*100)*1))*1),2),"–")')
    nilai = openpyxl.load_workbook(io.BytesIO(isi), data_only=True)
    assert nilai["Kinerja"]["D4"].value == pytest.approx(82.83)
    assert [nilai["Kinerja"].cell(r, 7).value for r in (3, 4)] == [COCOK, COCOK]
    assert [nilai["Tercetak"].cell(r, 7).value for r in (2, 3, 4)] == ["19", "19", "26"]


def test_kertas_kerja_menyebut_yang_tercetak_lain() -> None:
    buku = Buku([CAPAIAN], [cetak(CAPAIAN, "82,38%")])
    wb = openpyxl.load_workbook(io.BytesIO(kertas_kerja(buku, "", SAAT, str, sumber)), data_only=True)
    assert wb["Tercetak"]["E2"].value == BEDA


def test_selisih_negatif_boleh_dicetak_tanpa_tanda() -> None:
    turun = hasil("indikator.ikm.perubahan", Kurang(Tetap(Decimal(80)), Tetap(Decimal(82))), "poin")
    wb = openpyxl.load_workbook(
        io.BytesIO(kertas_kerja(Buku([turun], [cetak(turun, "2 poin")]), "", SAAT, str, sumber)), data_only=True
    )
    assert wb["Tercetak"]["E2"].value == COCOK


def test_angka_yang_tiada_menjadi_teks_dan_menular() -> None:
    capaian = hasil("indikator.iks.capaian", Bagi(Rujuk(TIADA), Rujuk(TARGET)), "persen")
    wb = openpyxl.load_workbook(io.BytesIO(kertas_kerja(Buku([capaian], []), "", SAAT, str, sumber)), data_only=True)
    kolom = [wb["Kinerja"].cell(r, 4).value for r in (2, 3, 4)]
    assert kolom == [KOSONG, 80, KOSONG]


def test_jumlah_dengan_suku_yang_tiada_tidak_memakai_sum() -> None:
    rumus = jumlah("t", [TARGET, TIADA]).rumus
    assert rumus is not None
    assert "SUM" not in rumus_excel(rumus, lambda a: a.id)


def test_jumlah_ratusan_suku_disarangkan() -> None:
    rumus = jumlah("t", [masukan(f"s{n}", n) for n in range(600)]).rumus
    assert rumus is not None
    teks = rumus_excel(rumus, lambda a: a.id)
    assert teks.count("SUM(") == 4


def test_rumus_yang_terlalu_panjang_ditolak() -> None:
    rumus = RataRata(tuple(Rujuk(masukan(f"s{n}", n)) for n in range(300)))
    with pytest.raises(TidakTerungkapError):
        rumus_excel(rumus, lambda a: a.id)


def rumus_acak() -> st.SearchStrategy[Rumus]:
    daun: st.SearchStrategy[Rumus] = st.integers(-1000, 1000).map(lambda n: Rujuk(masukan(f"m{n}", n))) | st.integers(
        1, 100
    ).map(lambda n: Tetap(Decimal(n)))
    return st.recursive(
        daun,
        lambda r: st.one_of(
            st.tuples(r, r).map(lambda x: Kurang(*x)),
            st.tuples(r, r).map(lambda x: Kali(*x)),
            st.tuples(r, r).map(lambda x: Bagi(*x)),
            r.map(lambda x: Bulat(x, 2)),
            r.map(lambda x: Batas(x, Decimal(0), Decimal(100))),
            r.map(Mutlak),
            st.lists(r, min_size=1, max_size=4).map(lambda x: RataRata(tuple(x))),
        ),
        max_leaves=8,
    )


@given(rumus_acak())
def test_tiap_rumus_dapat_ditulis_dalam_kata_dan_untuk_lembar_kerja(rumus: Rumus) -> None:
    a = hasil("x", rumus)
    assert rumus_teks(rumus)
    teks = rumus_excel(rumus, lambda m: f"Lain!$D${abs(hash(m.id)) % 99 + 1}")
    assert teks.count("(") == teks.count(")")
    assert set(_id(a)) <= set(Buku([a], []).angka)


def _id(a: Angka) -> Iterator[str]:
    yield a.id
    for m in a.masukan:
        yield from _id(m)


def test_cacah_menyebut_banyaknya() -> None:
    assert rumus_teks(cacah("n", 3).rumus or Tetap(Decimal(0))) == "banyaknya butir (3)"
