"""What follows from another finding is told in a line below it, and is all there for programs."""

from __future__ import annotations

import json

import pytest

from lkip_docgen.diagnostics import Diagnostic, Severity, fold, has_errors, summary, to_json
from lkip_docgen.temuan.github import ke_github
from lkip_docgen.temuan.sarif import ke_sarif
from lkip_docgen.temuan.teks import daftar

AKAR = Diagnostic(
    "LK201", "error", "pagu: 1, isi 2", "content/2023/a.yaml", 9, 3, hint="ganti", subject="pagu kegiatan"
)
IKUT = (
    Diagnostic("LK201", "error", "x", "content/2023/a.yaml", 2, subject="pagu program", root=AKAR.key),
    Diagnostic("LK207", "warning", "y", "content/2023/pk.yaml", 4, subject="ikm", root=AKAR.key),
    Diagnostic("LK207", "warning", "z", "content/2022/pk.yaml", 5, root=AKAR.key),
)
SEMUA = [IKUT[0], AKAR, *IKUT[1:]]
_207 = "LK207 Rincian tercetak tidak sama dengan jumlahnya"
BARIS = ("ikutan: pagu program (baris 2)", f"{_207} (pk.yaml baris 4)", f"{_207} (2022/pk.yaml baris 5)")


def test_the_root_is_told_with_a_line_of_what_follows() -> None:
    assert list(daftar(SEMUA, ringkas="lkip check --semua")) == [
        f"content/2023/a.yaml:9:3: galat [LK201] pagu: 1, isi 2\n   saran: ganti\n"
        f"   {BARIS[0]},\n           {BARIS[1]},\n           {BARIS[2]}"
    ]
    assert summary(SEMUA) == "1 galat, 0 peringatan, 0 catatan, 3 ikutan"


def test_all_are_told_when_asked_for() -> None:
    assert len(list(daftar(SEMUA))) == 4
    assert "ikutan" not in "".join(daftar(SEMUA))
    assert summary(SEMUA, folded=False) == "2 galat, 2 peringatan, 0 catatan"


def test_many_followers_are_counted() -> None:
    banyak = [Diagnostic("LK107", "error", str(n), f"{n}.yaml", n, root=AKAR.key) for n in range(9)]
    [pesan] = daftar([AKAR, *banyak], ringkas="x")
    assert pesan.endswith("LK107 Rujukan tidak ditemukan (5.yaml baris 5), dan 3 lagi")
    assert max(map(len, pesan.splitlines())) <= 100


def test_a_follower_of_a_follower_is_told_at_the_first_root() -> None:
    cucu = Diagnostic("LK209", "warning", "c", "c.yaml", 1, root=IKUT[0].key)
    assert fold([cucu, *SEMUA]) == [(AKAR, (cucu, *IKUT))]


@pytest.mark.parametrize(("akar", "alasan"), [("warning", ""), ("note", ""), ("note", "memang demikian")])
def test_nothing_is_hidden_below_what_is_lighter_or_set_aside(akar: Severity, alasan: str) -> None:
    ringan = AKAR._replace(severity=akar, reason=alasan)
    assert [d for d, _ in fold([ringan, IKUT[0]])] == [ringan, IKUT[0]]
    assert has_errors([ringan, IKUT[0]])


def test_what_was_set_aside_follows_nothing() -> None:
    sisihan = IKUT[1]._replace(severity="note", reason="memang demikian")
    assert fold([AKAR, sisihan]) == [(AKAR, ()), (sisihan, ())]
    assert summary([AKAR, sisihan]) == "1 galat, 0 peringatan, 0 catatan, 1 disisihkan"


def test_a_circle_of_roots_ends() -> None:
    a = AKAR._replace(root=IKUT[0].key)
    assert {d.key for d, ikutan in fold([a, IKUT[0]]) for d in (d, *ikutan)} == {a.key, IKUT[0].key}


def test_programs_get_all_of_it() -> None:
    [objek] = json.loads(to_json(SEMUA))
    assert [o["code"] for o in objek["related"]] == ["LK201", "LK207", "LK207"]
    assert objek["related"][1]["file"] == "content/2023/pk.yaml"
    [hasil] = json.loads(ke_sarif(SEMUA))["runs"][0]["results"]
    assert [r["message"]["text"] for r in hasil["relatedLocations"]] == ["LK201: x", "LK207: y", "LK207: z"]
    assert hasil["relatedLocations"][0]["physicalLocation"]["region"] == {"startLine": 2}
    assert ke_github(SEMUA).endswith(f"%0A{', '.join(BARIS)}")


def test_of_a_long_title_the_first_words_are_told() -> None:
    [pesan] = daftar([AKAR, IKUT[1]._replace(code="LK457")], ringkas="x")
    assert "LK457 Rujukan menunjuk tabel, gambar, atau lampiran lain dari … (pk.yaml baris 4)" in pesan
