"""The mutation harness: same seed, same slips; each edit changes its file; the witnesses say what the content says; and a
few slips of each class, run for true, whose table adds up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest

from lkip_docgen.pipeline import Folder, periksa
from tests.checks.test_selip_cetak import luput, selip
from tests.tools.mutasi import angka, halaman
from tests.tools.mutasi.halaman import Putusan
from tests.tools.mutasi.ingatan import ingatan
from tests.tools.mutasi.jalan import Bengkel, bersih
from tests.tools.mutasi.jinak import JINAK
from tests.tools.mutasi.kalimat import berangka, kalimat_di, semua_kalimat
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
def bengkel(sumber: Sumber, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bengkel]:
    b = Bengkel(sumber, tmp_path_factory.mktemp("mutasi"))
    with ingatan():
        b.siapkan()
        yield b


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


def _dari(undian: list[Slip], *kelas: str) -> list[Slip]:
    return [s for s in undian if s.kelas in kelas]


def test_a_number_said_to_be_missing_is(sumber: Sumber, undian: list[Slip]) -> None:
    """Typed references that "the report's numbers" deny name none of them."""
    for s in _dari(undian, "rujuk_ketik"):
        if s.saksi == ("nomor yang ada",):
            m = re.search(r"(?:Bab|Tabel|Gambar|Lampiran) [\dIVX.]*[\dIVX]", s.sunting[0].teks)
            assert m is not None
            assert m[0].replace("Bab", "BAB") not in sumber.bernomor


def test_an_exchanged_expression_prints_otherwise(sumber: Sumber, undian: list[Slip]) -> None:
    for s in _dari(undian, "ungkap_tukar"):
        x = s.sunting[0]
        lama, baru = sumber.teks[x.berkas][x.awal : x.akhir].strip("{} "), x.teks.strip("{} ")
        assert lama != baru
        if not baru.startswith("lihat."):
            assert sumber.cetak(lama) != sumber.cetak(baru) is not None


def test_a_spoilt_template_is_still_xml(sumber: Sumber, undian: list[Slip]) -> None:
    """What is tried is what Word could have saved."""
    jinak = undi(sumber, [k for k in JINAK if k.id == "j_templat"], 1)
    for s in (*_dari(undian, "templat_teks", "templat_kolom"), *jinak):
        for teks in terapkan(sumber.teks, s.sunting).values():
            ElementTree.fromstring(teks)


def test_words_mistyped_in_templates_stand_outside_tags(sumber: Sumber, undian: list[Slip]) -> None:
    for s in _dari(undian, "templat_teks"):
        x = s.sunting[0]
        if "kata di tempat lain" in s.saksi:
            assert sumber.teks[x.berkas].rfind("{", 0, x.awal) <= sumber.teks[x.berkas].rfind("}", 0, x.awal)


def test_a_sentence_ends_outside_its_expressions(sumber: Sumber) -> None:
    berkas = f"{TAHUN}/narasi/bab4.md"
    di = sumber.teks[berkas].index("{{ anggaran.serapan }}")
    k = kalimat_di(sumber, berkas, di)
    assert k.teks.startswith("Serapan anggaran tahun")
    assert k.teks.endswith("dari pagu.")
    assert k in semua_kalimat(sumber, berkas)
    assert berangka(sumber, k)


def test_the_print_s_slips_are_among_them(sumber: Sumber) -> None:
    """All that the print's list types, those known to pass among them."""
    acuan = undi(sumber, [k for k in KELAS if k.id == "acuan"], 1)
    assert len(acuan) > 200
    diketik = {s.sunting[0].teks for s in acuan}
    assert {x.baru for x in (*selip(), *luput())} <= diketik


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


def _cek(bengkel: Bengkel) -> Counter[tuple[str, str]]:
    semua = periksa(TAHUN, Folder(content=bengkel.isi, templates=bengkel.templat))
    return Counter((d.code, re.sub(r"\d+", "", d.message)) for d in semua if d.severity != "note")


@pytest.fixture(scope="module")
def bersih_semua(bengkel: Bengkel) -> Counter[tuple[str, str]]:
    return _cek(bengkel)


@pytest.mark.parametrize(
    "kelas", ["tukar", "nama", "baris_hapus", "predikat", "sisa", "rujuk_ketik", "templat", "templat_teks", "j_kutip"]
)
def test_the_short_way_tells_what_lkip_check_tells(
    bengkel: Bengkel, sumber: Sumber, bersih_semua: Counter[tuple[str, str]], kelas: str
) -> None:
    """Stopping at the first error, composing only what wasn't told, and remembering what was read change no verdict."""
    (slip,) = undi(sumber, [replace(k, jumlah=1) for k in (*KELAS, *JINAK) if k.id == kelas], 3)
    with bengkel.tersalah(slip):
        baru = _cek(bengkel) - bersih_semua
    assert bengkel.coba(slip).tertangkap == bool(baru)


def test_a_template_s_slip_is_seen(bengkel: Bengkel, sumber: Sumber) -> None:
    slip = next(s for s in undi(sumber, [k for k in KELAS if k.id == "templat"], 1))
    assert bengkel.coba(slip).baru


@pytest.fixture(scope="module")
def putusan(sumber: Sumber, bengkel: Bengkel) -> Putusan:
    kelas = [replace(k, jumlah=1) for k in KELAS]
    jinak = [replace(k, jumlah=1) for k in JINAK]
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
    assert len(list(halaman.daftar_jinak(putusan))) == len(JINAK)
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
