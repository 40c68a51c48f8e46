"""The mutation harness: same seed, same slips; each edit changes its file; the witnesses say what the content says; and a
few slips of each class, run for true, whose table adds up."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from tests.tools.mutasi import angka, halaman
from tests.tools.mutasi.halaman import Putusan
from tests.tools.mutasi.jalan import Bengkel, bersih
from tests.tools.mutasi.jinak import JINAK
from tests.tools.mutasi.kelas import KELAS
from tests.tools.mutasi.saksi import Saksi
from tests.tools.mutasi.slip import Hasil, Kelas, Slip, Sunting, Temuan, terapkan, undi
from tests.tools.mutasi.sumber import Sumber, Tapak, angka_dari, tulis_angka

AKAR = Path(__file__).parents[2]
TAHUN = 2023


@pytest.fixture(scope="module")
def sumber() -> Sumber:
    return Sumber(AKAR / "content", TAHUN, AKAR / "templates" / "docx")


@pytest.fixture(scope="module")
def undian(sumber: Sumber) -> list[Slip]:
    return undi(sumber, KELAS, 1)


@pytest.fixture(scope="module")
def bengkel(sumber: Sumber, tmp_path_factory: pytest.TempPathFactory) -> Bengkel:
    b = Bengkel(sumber, tmp_path_factory.mktemp("mutasi"))
    b.siapkan()
    return b


# ---------------------------------------------------------------- slips


def test_a_seed_gives_the_same_slips(sumber: Sumber, undian: list[Slip]) -> None:
    assert undi(sumber, KELAS, 1) == undian
    assert undi(sumber, KELAS, 2) != undian


def test_a_run_has_a_thousand_slips_and_dozens_of_each_kind(sumber: Sumber, undian: list[Slip]) -> None:
    assert len(undian) >= 1000
    assert len(undi(sumber, JINAK, 1)) >= 300
    sedikit = {k.id for k in KELAS if sum(s.kelas == k.id for s in undian) < 12}
    assert not sedikit


def test_each_slip_changes_its_file(sumber: Sumber, undian: list[Slip]) -> None:
    for s in (*undian, *undi(sumber, JINAK, 1)):
        for berkas, teks in terapkan(sumber.teks, s.sunting).items():
            assert teks != sumber.teks[berkas], s.uraian


def test_places_of_scalars_are_theirs(sumber: Sumber) -> None:
    for t in sumber.tapak:
        assert sumber.teks[t.berkas][t.awal : t.akhir] == t.mentah
        if not t.gaya:
            assert " ".join(t.mentah.split()) == t.nilai


@pytest.mark.parametrize("teks", ["15.170.568.935", "80", "83,79", "0,5"])
def test_figures_are_read_and_written_alike(teks: str) -> None:
    nilai = angka_dari(teks)
    assert nilai is not None
    assert tulis_angka(nilai) == teks


@pytest.mark.parametrize(
    ("cara", "teks", "boleh"),
    [
        (angka.tukar, "61", {"16"}),
        (angka.hilang, "61", {"6", "1"}),
        (angka.ganda, "61", {"661", "611"}),
        (angka.koma, "83,79", {"8,379", "837,9"}),
        (angka.ribuan, "4164000", {"4164"}),
        (angka.tukar, "88", {None}),
    ],
)
def test_what_fingers_do_to_a_figure(cara: angka.Ubah, teks: str, boleh: set[str | None]) -> None:
    from random import Random

    assert {cara(teks, Random(n)) for n in range(20)} == boleh


# ---------------------------------------------------------------- witnesses


def test_the_witnesses_hold_on_the_clean_content_and_are_many(sumber: Sumber) -> None:
    saksi = Saksi(sumber)
    assert len(saksi.relasi) > 100
    assert saksi.melihat({t.kunci: t.nilai for t in sumber.tapak}) == ()


def _satu(sumber: Sumber, berkas: str, pola: str) -> Tapak:
    return sumber.di(berkas, pola)[0]


@pytest.mark.parametrize(
    ("berkas", "pola", "saksi"),
    [
        ("2023/anggaran.yaml", "program.*.kegiatan.*.sub_kegiatan.*.realisasi", "kontrol realisasi"),
        ("2023/anggaran.yaml", "program.*.kontrol.serapan", "kontrol serapan"),
        ("2023/pk.yaml", "pk.*.kontrol.anggaran.*", "kontrol PK"),
        ("2023/sdm.yaml", "pendidikan_asn.*.jumlah.*", "kontrol golongan"),
        ("2023/profil.yaml", "penduduk.*", "kontrol penduduk"),
    ],
)
def test_a_figure_off_by_one_contradicts_its_witness(sumber: Sumber, berkas: str, pola: str, saksi: str) -> None:
    t = _satu(sumber, berkas, pola)
    assert t.angka is not None
    assert saksi in Saksi(sumber).melihat({t.kunci: tulis_angka(t.angka + 1)})


def test_two_figures_exchanged_within_a_sum_contradict_nothing_of_it(sumber: Sumber) -> None:
    a, b = sumber.di("2023/sdm.yaml", "jabatan.*.jumlah")[6:8]
    assert a.nilai != b.nilai
    assert Saksi(sumber).melihat({a.kunci: b.nilai, b.kunci: a.nilai}) == ()


def test_the_area_has_no_witness(sumber: Sumber) -> None:
    luas = _satu(sumber, "2023/profil.yaml", "luas_km2")
    assert Saksi(sumber).melihat({luas.kunci: "53,28"}) == ()


# ---------------------------------------------------------------- runs


def test_what_the_clean_content_gives_is_not_new(bengkel: Bengkel, sumber: Sumber) -> None:
    """An added comment moves every line, and nothing else."""
    hasil = bengkel.coba(Slip("jinak", "", (Sunting("2023/anggaran.yaml", 0, 0, "# catatan\n"),), ()))
    assert hasil == Hasil(())
    assert not any(t.berat == "error" for t in bersih(sumber))


def test_a_figure_that_its_total_contradicts_is_caught_and_the_content_restored(
    bengkel: Bengkel, sumber: Sumber
) -> None:
    t = _satu(sumber, "2023/anggaran.yaml", "program.*.kegiatan.*.sub_kegiatan.*.realisasi")
    slip = Slip("x", "", (angka.ganti_angka(t, Decimal(1)),), ("kontrol realisasi",))
    assert bengkel.coba(slip).tertangkap
    assert (bengkel.isi / t.berkas).read_text(encoding="utf-8") == sumber.teks[t.berkas]


def test_a_template_s_slip_is_seen(bengkel: Bengkel, sumber: Sumber) -> None:
    slip = next(s for s in undi(sumber, [k for k in KELAS if k.id == "templat"], 1))
    assert bengkel.coba(slip).baru


@pytest.fixture(scope="module")
def putusan(sumber: Sumber, bengkel: Bengkel) -> Putusan:
    kelas = [Kelas(k.id, k.nama, k.pembuat, 1) for k in KELAS]
    jinak = [Kelas(k.id, k.nama, k.pembuat, 1) for k in JINAK]
    slip, ringan = undi(sumber, kelas, 5), undi(sumber, jinak, 5)
    hasil, hasil_jinak = [bengkel.coba(s) for s in slip], [bengkel.coba(s) for s in ringan]
    return Putusan(sumber, 5, kelas, slip, hasil, ringan, hasil_jinak, bengkel.periksa(), [])


def test_no_slip_breaks_the_program(putusan: Putusan) -> None:
    assert [h.gagal for h in (*putusan.hasil, *putusan.hasil_jinak) if h.gagal] == []


def test_the_table_adds_up(putusan: Putusan) -> None:
    semua = putusan.baris()
    assert sum(b.jumlah for b in semua) == len(putusan.slip)
    for b in semua:
        assert b.bersaksi + b.tak_bersaksi == b.jumlah
        assert b.tertangkap + b.catatan + b.luput == b.bersaksi
    assert sum(b.catatan + b.luput for b in semua) == len(putusan.luput)
    jumlah = list(halaman.tabel(putusan))[-1]
    assert f"**{len(putusan.slip)}**" in jumlah


def test_a_slip_with_a_witness_that_nothing_tells_of_stays_a_miss() -> None:
    """Whatever the checker says, or doesn't, changes no slip's witness."""
    luput = Hasil((Temuan("LK225", "note", "a.yaml", 1, "mungkin tertukar"),))
    assert luput.dicatat
    assert not luput.tertangkap
    slip = Slip("tukar", "", (Sunting("a.yaml", 0, 1, "x"),), ("kontrol",))
    kelas = [Kelas("tukar", "tukar", lambda *_: (), 1)]
    p = Putusan(None, 1, kelas, [slip], [luput], [], [], [], [])  # type: ignore[arg-type]  # no content is looked at
    assert [s for s, _ in p.luput] == [slip]
    assert not p.tercapai


def test_a_run_of_harmless_edits_alone_has_an_empty_table() -> None:
    p = Putusan(None, 1, [], [], [], [], [], [], [])  # type: ignore[arg-type]  # no content is looked at
    assert len(list(halaman.tabel(p))) == 3
    assert [nama for nama, _, cukup in p.sasaran() if not cukup and not nama.startswith("angka")] == []
