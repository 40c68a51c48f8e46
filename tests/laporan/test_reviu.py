"""``lkip reviu``: the review of both offices as the Inspektorat gets it, and of copies with something missing."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import docx
import pypdfium2
import pytest
from docx.table import Table
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.checks.reviu import butir_reviu
from lkip_docgen.cli import main
from lkip_docgen.content.model.reviu import NAMA_BUKTI, GradasiNilai
from lkip_docgen.content.muat import muat
from lkip_docgen.content.narasi import Paragraf, Potongan
from lkip_docgen.metrics import hitung
from lkip_docgen.pdf import page
from lkip_docgen.pipeline import Folder, Hasil
from lkip_docgen.reviu import HasilReviu, reviu
from lkip_docgen.reviu.bahan import BUKTI, DILIHAT, PEREVIU, TAK_BERLAKU, TIDAK, YA, Keadaan
from lkip_docgen.reviu.bukti_capaian import ANALISIS
from lkip_docgen.reviu.halaman import Halaman
from lkip_docgen.reviu.nilai import nilai_sub
from lkip_docgen.reviu.pandangan import TANDA
from lkip_docgen.tertata import Tertata
from tests.conftest import AKAR
from tests.kantor.salinan import ISI, TAHUN, TEMPLAT, SalinanKantor
from tests.laporan.baca import Terbangun, datar, kata, rapat

JAWABAN = (YA, TIDAK, DILIHAT, PEREVIU, TAK_BERLAKU)
UMUM = AKAR / "content" / "reviu.yaml"


class Reviu:
    """A built review: its tables by caption, and each question's row."""

    def __init__(self, hasil: HasilReviu, tahun: int) -> None:
        self.hasil = hasil
        self.berkas = Terbangun(Hasil(hasil.docx, hasil.pdf, hasil.halaman, 0, 0, hasil.detik), tahun)
        self.tabel: list[Table] = docx.Document(str(hasil.docx)).tables

    def baris(self, uraian: str) -> list[str]:
        """The cells of the question that reads so: number, question, answer, evidence, pages, the reviewer's."""
        ada = [b for t in self.tabel for r in t.rows if datar((b := [c.text for c in r.cells])[1]) == datar(uraian)]
        assert len(ada) == 1, uraian
        return ada[0]

    def nilai(self, kode: str) -> list[str]:
        (ada,) = [b for t in self.tabel for r in t.rows if (b := [c.text for c in r.cells])[0] == kode and len(b) == 6]
        return ada


def bangun(content: Path, tahun: int, out: Path) -> Reviu:
    return Reviu(reviu(tahun, Folder(content, TEMPLAT, out)), tahun)


@pytest.fixture(scope="module")
def reviu_dinas(tmp_path_factory: pytest.TempPathFactory) -> Reviu:
    return bangun(ISI, TAHUN, tmp_path_factory.mktemp("reviu-dinas"))


@pytest.fixture(scope="module")
def reviu_kecamatan(tmp_path_factory: pytest.TempPathFactory) -> Reviu:
    return bangun(AKAR / "content", 2023, tmp_path_factory.mktemp("reviu-kecamatan"))


@pytest.fixture
def kantor_umum(kantor: SalinanKantor) -> SalinanKantor:
    """The second office with the questions of the first, which name no office."""
    shutil.copy(UMUM, kantor.content / "reviu.yaml")
    return kantor


def periksa(kantor: SalinanKantor) -> Reviu:
    return bangun(kantor.content, TAHUN, kantor.out)


# ---------------------------------------------------------------- the files


def test_nothing_but_the_review_is_written(reviu_dinas: Reviu) -> None:
    folder = reviu_dinas.hasil.pdf.parent
    assert sorted(f.name for f in folder.iterdir()) == [f"reviu-{TAHUN}.docx", f"reviu-{TAHUN}.pdf"]


@pytest.mark.parametrize("kantor_", ["reviu_dinas", "reviu_kecamatan"])
def test_both_files_say_the_same(kantor_: str, request: pytest.FixtureRequest) -> None:
    r: Reviu = request.getfixturevalue(kantor_)
    dalam_pdf = set(kata(r.berkas.teks_pdf))
    assert [k for k in kata(r.berkas.teks_docx) if k not in dalam_pdf] == []
    assert r.hasil.halaman == len(r.berkas.halaman)
    assert not any("Error!" in h or "{{" in h for h in r.berkas.halaman if "tulis di datanya" not in h)


def test_a_second_run_gives_the_same_bytes(reviu_dinas: Reviu, tmp_path: Path) -> None:
    lagi = bangun(ISI, TAHUN, tmp_path)
    assert lagi.hasil.docx.read_bytes() == reviu_dinas.hasil.docx.read_bytes()
    assert lagi.hasil.pdf.read_bytes() == reviu_dinas.hasil.pdf.read_bytes()


# ---------------------------------------------------------------- questions and answers


def test_every_evidence_that_content_may_name_is_there() -> None:
    assert sorted(BUKTI) == sorted(NAMA_BUKTI)


def test_every_evidence_is_asked_for_by_one_of_the_offices() -> None:
    dipakai = set()
    for akar, tahun in ((AKAR / "content", 2023), (ISI, TAHUN)):
        isi, _ = muat(akar, tahun)
        assert isi is not None
        assert isi.reviu is not None
        dipakai |= {b.bukti for b in butir_reviu(isi.reviu) if b.bukti}
    assert dipakai == set(NAMA_BUKTI)


@pytest.mark.parametrize(
    ("kantor_", "akar", "tahun"), [("reviu_dinas", ISI, TAHUN), ("reviu_kecamatan", UMUM.parent, 2023)]
)
def test_every_question_has_an_answer_and_none_without_evidence_a_yes(
    kantor_: str, akar: Path, tahun: int, request: pytest.FixtureRequest
) -> None:
    r: Reviu = request.getfixturevalue(kantor_)
    isi, _ = muat(akar, tahun)
    assert isi is not None
    assert isi.reviu is not None
    banyak = dict.fromkeys(JAWABAN, 0)
    daftar = [*(k.butir for k in isi.reviu.daftar_uji.kelompok), *(s.butir for s in isi.reviu.evaluasi.sub)]
    for kelompok in daftar:
        for n, butir in enumerate(kelompok, 1):
            nomor, _, jawaban, bukti, _, kotak = r.baris(butir.uraian)
            assert int(nomor) == n
            assert jawaban in JAWABAN
            banyak[jawaban] += 1
            assert bukti
            if butir.bukti is None:
                assert jawaban == PEREVIU
            if butir.pereviu:
                assert jawaban != YA
            assert kotak.split("\n") == (["☐ ya", "☐ tidak"] if jawaban in (PEREVIU, DILIHAT) else ["☐"])
    assert dict(r.hasil.jawaban) == banyak


def label_halaman(teks: str) -> set[str]:
    """The labels of "18, 20–22"."""
    hasil = set()
    for potong in teks.replace("\n", " ").split(","):
        awal, _, akhir = potong.strip().partition("–")
        hasil |= (
            {str(n) for n in range(int(awal), int(akhir) + 1)} if akhir and awal.isdigit() else {awal, akhir or awal}
        )
    return hasil


@pytest.mark.parametrize(
    ("uraian", "tertulis"),
    [
        ("Laporan kinerja telah menyajikan akuntabilitas keuangan", ["REALISASI ANGGARAN PER PROGRAM"]),
        ("Laporan kinerja telah menyajikan upaya perbaikan ke depan", ["direkomendasikan perbaikan berikut", "Solusi"]),
        (
            "Dokumen laporan kinerja telah menginformasikan efisiensi atas penggunaan sumber daya dalam mencapai kinerja",
            ["Efisiensi Penggunaan Sumber Daya", "Anggaran yang mendukung sasaran ini"],
        ),
        (
            "Dokumen laporan kinerja telah menginformasikan perbandingan realisasi kinerja dengan target jangka menengah",
            ["Kondisi yang Harus Dicapai"],
        ),
    ],
)
def test_the_pages_that_it_names_say_it(
    reviu_kecamatan: Reviu, kecamatan: Terbangun, uraian: str, tertulis: list[str]
) -> None:
    label = label_halaman(reviu_kecamatan.baris(uraian)[4])
    isi = [rapat(h) for h, x in zip(kecamatan.halaman, kecamatan.label, strict=True) if x in label]
    assert len(isi) == len(label)
    for t in tertulis:
        assert any(rapat(t) in h for h in isi), t


@pytest.mark.parametrize(
    ("halaman", "tercetak"),
    [
        ([], ""),
        ([0], ""),  # the cover has no number
        ([1], "i"),
        ([2, 1, 2], "i–ii"),
        ([1, 2, 3, 4], "i–ii, 1–2"),
        ([1, 3, 5], "i, 1, 3"),
        ([4, 5, 6], "2–3, 1"),  # numbering begins anew
    ],
)
def test_page_numbers_are_written_as_printed(halaman: list[int], tercetak: str) -> None:
    label = ["", "i", "ii", "1", "2", "3", "1"]
    nomor = [1, 1, 2, 1, 2, 3, 1]
    lembar = tuple(page.Page(100, 100, 0, n, x) for n, x in zip(nomor, label, strict=True))
    tertata = SimpleNamespace(tata=page.Layout(lembar), kotak=SimpleNamespace(source_text=()))
    assert Halaman(cast(Tertata, tertata)).label(halaman) == tercetak


def test_the_pages_of_an_analysis_are_those_of_its_own_words(reviu_dinas: Reviu, dinas: Terbangun) -> None:
    """No page that holds a typed sentence of the seven analyses is left out."""
    label = label_halaman(reviu_dinas.baris("Tujuh analisis lengkap")[4])
    isi, _ = muat(ISI, TAHUN)
    assert isi is not None
    ketikan = [
        rapat(s.teks)
        for nama, berkas in isi.narasi.items()
        for slot, blok in berkas.slot.items()
        if nama.startswith("pk/") and slot in ANALISIS
        for b in blok
        if isinstance(b, Paragraf)
        for s in b.isi
        if isinstance(s, Potongan) and len(s.teks) > 70
    ]
    ada = {x for h, x in zip(dinas.halaman, dinas.label, strict=True) for k in ketikan if k in rapat(h)}
    assert ada
    assert ada <= label


def test_findings_that_stand_and_those_set_aside_are_listed(reviu_kecamatan: Reviu) -> None:
    teks = rapat(reviu_kecamatan.berkas.teks_docx)
    bermakna = [d for d in reviu_kecamatan.hasil.diagnostik if not d.code.startswith("LK8")]
    assert any(d.reason for d in bermakna)
    for d in bermakna:
        assert rapat(d.message) in teks
        assert rapat(d.reason or d.hint) in teks


def test_a_finding_is_quoted_with_the_expression_that_it_advises(kantor: SalinanKantor) -> None:
    lama = "realisasi {{ anggaran.realisasi | rupiah }} atau {{ anggaran.serapan }}."
    isi, _ = muat(kantor.content, TAHUN)
    assert isi is not None
    serapan = hitung(isi).anggaran.serapan
    kantor.ganti("2029/narasi/ikhtisar.md", lama, lama.replace("{{ anggaran.serapan }}", str(serapan)))
    hasil = periksa(kantor)
    assert [d.code for d in hasil.hasil.diagnostik if d.severity != "note" and d.code.startswith("LK7")] == []
    (d,) = [d for d in hasil.hasil.diagnostik if d.file.endswith("ikhtisar.md")]
    assert "{{ anggaran.serapan }}" in d.hint
    assert rapat(d.hint) in rapat(hasil.berkas.teks_docx)


def test_notes_that_repeat_themselves_are_folded(kantor: SalinanKantor) -> None:
    ikan = ("tongkol", "kembung", "layang", "tenggiri", "lemuru", "cakalang")
    kantor.tambah(
        "2029/narasi/bab4.md",
        "".join(f"\n\nHasil tangkapan {x} tumbuh 71,{n}5% dalam setahun." for n, x in enumerate(ikan)),
    )
    hasil = periksa(kantor)
    sama = [d for d in hasil.hasil.diagnostik if d.code == "LK416" and d.file.endswith("bab4.md")]
    assert len(sama) == 6
    teks = rapat(hasil.berkas.teks_docx)
    assert [rapat(d.message) in teks for d in sama] == [True] * 3 + [False] * 3
    assert rapat(f"3 catatan serupa lagi, baris {', '.join(str(d.line) for d in sama[3:])}") in teks


def test_wording_that_is_not_verified_has_its_mark(reviu_kecamatan: Reviu, reviu_dinas: Reviu) -> None:
    isi, _ = muat(ISI, TAHUN)
    assert isi is not None
    assert isi.reviu is not None
    for k in isi.reviu.daftar_uji.kelompok:
        assert (f"{k.nomor}. {k.judul} {TANDA}" in reviu_dinas.berkas.teks_docx) is not k.terverifikasi
    umum, _ = muat(UMUM.parent, 2023)
    assert umum is not None
    assert umum.reviu is not None
    tanda = reviu_kecamatan.berkas.teks_docx.count(TANDA)
    # every group, sub-component, the scale, the statement, and the note under each of these four parts
    assert tanda == len(umum.reviu.daftar_uji.kelompok) + len(umum.reviu.evaluasi.sub) + 2 + 4


def test_the_statement_is_the_offices_own_wording(reviu_dinas: Reviu, reviu_kecamatan: Reviu) -> None:
    akhir = datar(reviu_dinas.berkas.halaman[-1])
    assert "Laporan Dinas Perikanan telah kami reviu." in akhir
    assert "SITI RAHAYU" in akhir
    assert "Tim reviu" not in akhir
    kosong = datar(reviu_kecamatan.berkas.halaman[-1])
    assert "PERNYATAAN TELAH DIREVIU" in kosong
    assert "Tim reviu" in kosong
    assert "...." in kosong


def test_steps_that_only_the_reviewer_gives_are_named_where_there_are_any(
    reviu_dinas: Reviu, reviu_kecamatan: Reviu
) -> None:
    assert "Kategori AA dan A tidak ikut dihitung" in datar(reviu_kecamatan.berkas.teks_pdf)
    assert "tidak ikut dihitung" not in datar(reviu_dinas.berkas.teks_pdf)


# ---------------------------------------------------------------- what is missing is told


def test_the_general_questions_serve_another_office(kantor_umum: SalinanKantor) -> None:
    r = periksa(kantor_umum)
    assert "PATRANG" not in r.berkas.teks_pdf.upper()
    assert r.nilai("3.b")[1] == "4,50"


def test_an_empty_analysis_is_a_no_that_names_it(kantor: SalinanKantor) -> None:
    berkas = kantor.content / str(TAHUN) / "narasi" / "pk" / "produksi.md"
    teks = berkas.read_text("utf-8")
    awal = teks.index("## Nasional")
    berkas.write_text(teks[:awal] + "## Nasional\n\n" + teks[teks.index("## Penyebab") :], "utf-8")
    _, _, jawaban, bukti, _, _ = periksa(kantor).baris("Tujuh analisis lengkap")
    assert jawaban == TIDAK
    assert "27 dari 28" in bukti
    assert "standar nasional" in bukti


def test_a_late_report_is_a_no_even_where_the_yes_is_the_reviewers(kantor_umum: SalinanKantor) -> None:
    kantor_umum.ganti(f"{TAHUN}/laporan.yaml", "tanggal: 20 Februari 2030", "tanggal: 20 Mei 2030")
    r = periksa(kantor_umum)
    _, _, jawaban, bukti, _, _ = r.baris("Dokumen laporan kinerja telah disampaikan tepat waktu")
    assert jawaban == TIDAK
    assert "20 Mei 2030" in bukti


def test_a_report_without_its_pk_annexed_is_a_no(kantor: SalinanKantor) -> None:
    kantor.ganti(f"{TAHUN}/laporan.yaml", "lampiran: [pk, renstra]", "lampiran: [renstra]")
    for berkas in (kantor.content / str(TAHUN) / "narasi").rglob("*.md"):
        berkas.write_text(berkas.read_text("utf-8").replace("{{ lihat.lampiran_pk }}", "lampiran"), "utf-8")
    _, _, jawaban, bukti, halaman, _ = periksa(kantor).baris("Perjanjian kinerja dilampirkan")
    assert jawaban == TIDAK
    assert "tidak dilampirkan" in bukti
    assert halaman


def test_a_difference_set_aside_is_seen_with_its_reason(kantor: SalinanKantor) -> None:
    sebelum = periksa(kantor).baris("Perbedaannya dijelaskan")
    kantor.ganti(
        f"{TAHUN}/pk.yaml", "        target: 78\n", "        # abaikan LK211: disepakati bupati\n        target: 78\n"
    )
    r = periksa(kantor)
    assert sebelum[2] == DILIHAT
    assert "Belum beralasan: pk.yaml baris" in sebelum[3]
    assert r.baris("Perbedaannya dijelaskan")[2] == YA
    assert r.baris("Selaras dengan Renstra")[2] == DILIHAT
    assert "disepakati bupati" in r.berkas.teks_pdf


# ---------------------------------------------------------------- the command


def argumen(kantor: SalinanKantor) -> list[str]:
    return [*kantor.argumen("reviu"), "--out", str(kantor.out)]


def test_the_command_tells_the_answers_and_the_score(kantor: SalinanKantor, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argumen(kantor)) == 0
    keluar = capsys.readouterr().out
    assert "Nilai diri pelaporan kinerja: " in keluar
    assert f"reviu-{TAHUN}.docx" in keluar
    assert (
        f"{len(pypdfium2.PdfDocument((kantor.out / str(TAHUN) / f'reviu-{TAHUN}.pdf').read_bytes()))} halaman" in keluar
    )


def test_content_with_errors_is_not_reviewed(kantor: SalinanKantor, capsys: pytest.CaptureFixture[str]) -> None:
    kantor.ganti("reviu.yaml", "bukti: tujuh_analisis", "bukti: tujuh_analisa")
    assert main(argumen(kantor)) == 1
    assert 'maksudnya "tujuh_analisis"?' in capsys.readouterr().err
    assert not kantor.out.exists()


def test_an_office_without_questions_is_told_where_to_take_them(
    kantor: SalinanKantor, capsys: pytest.CaptureFixture[str]
) -> None:
    kantor.hapus("reviu.yaml")
    assert main(argumen(kantor)) == 1
    galat = capsys.readouterr().err
    assert "LK105" in galat
    assert "reviu.yaml" in galat
    assert not kantor.out.exists()


def test_templates_without_the_review_say_what_they_lack(
    kantor: SalinanKantor, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(TEMPLAT, kantor.akar / "templat")
    kantor.templates = kantor.akar / "templat"
    susunan = kantor.templates / "susunan.yaml"
    teks = susunan.read_text("utf-8")
    susunan.write_text(teks[: teks.index("\n  reviu:\n")] + "\n", "utf-8")
    assert main(argumen(kantor)) == 1
    assert "LK616" in capsys.readouterr().err
    assert not kantor.out.exists()


# ---------------------------------------------------------------- the score

GRADASI = [
    GradasiNilai.model_validate({"kategori": k, "nilai": Decimal(n), "uraian": k, **lain})
    for k, n, lain in (
        ("AA", 100, {"penuh": True, "pereviu": True}),
        ("BB", 80, {"penuh": True}),
        ("B", 70, {"di_atas": Decimal(75)}),
        ("C", 50, {"di_atas": Decimal(25)}),
        ("E", 0, {}),
    )
]


@pytest.mark.parametrize(
    ("jawaban", "sementara", "tertinggi"),
    [
        ([YA] * 4, ("BB", "8.00"), ("BB", "8.00")),
        ([YA, YA, YA, TIDAK], ("C", "5.00"), ("C", "5.00")),
        ([YA] * 7 + [TIDAK], ("B", "7.00"), ("B", "7.00")),
        ([YA, DILIHAT, PEREVIU, PEREVIU], ("E", "0.00"), ("BB", "8.00")),
        ([YA, YA, TAK_BERLAKU], ("BB", "8.00"), ("BB", "8.00")),
        ([TAK_BERLAKU], ("E", "0.00"), ("E", "0.00")),
        ([], ("E", "0.00"), ("E", "0.00")),
    ],
)
def test_a_score_follows_the_scale(
    jawaban: list[Keadaan], sementara: tuple[str, str], tertinggi: tuple[str, str]
) -> None:
    n = nilai_sub(Decimal(10), jawaban, GRADASI)
    assert (n.sementara.kategori, str(n.sementara.nilai)) == sementara
    assert (n.tertinggi.kategori, str(n.tertinggi.nilai)) == tertinggi


@given(st.lists(st.sampled_from(JAWABAN), max_size=12), st.decimals(0, 30, places=1))
def test_what_nobody_decided_never_counts_as_a_yes(jawaban: list[Keadaan], bobot: Decimal) -> None:
    n = nilai_sub(bobot, jawaban, GRADASI)
    assert 0 <= n.sementara.nilai <= n.tertinggi.nilai <= bobot
    tegas: list[Keadaan] = [TIDAK if j in (DILIHAT, PEREVIU) else j for j in jawaban]
    assert n.sementara == nilai_sub(bobot, tegas, GRADASI).sementara
