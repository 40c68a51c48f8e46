"""Documents of ``susunan.yaml`` beside the report: one for each item of a list, conditions, names, dates."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx import Dokumen, susun, tak_dikenal
from lkip_docgen.metrics.cetak import BUKA_RUJUKAN, TUTUP_RUJUKAN
from tests.docx.bantu import NS, docx, isi, laporan, p, xml

PK = tuple(SimpleNamespace(versi=v, tanggal=date(2031, b, 3)) for v, b in (("murni", 1), ("perubahan", 10)))
DAFTAR = """
  lkip:
    nama: lkip-{{ tahun }}
    bagian:
      - bagian: a
        lampiran: {judul: "Perjanjian {{ tahun }}", penanda: lampiran_a}
  pk:
    nama: pk-{{ pk.versi }}
    untuk: {nama: pk, daftar: daftar_pk}
    tanggal: pk.tanggal
    syarat: daftar_pk
    tiada: PK {{ tahun }} belum ada
    bagian:
      - bagian: a
        seksi: {nomor: "- 1 -"}
"""


def _susun(
    folder: Path, *dokumen: str, daftar: str = DAFTAR, a: str = p("{{ tahun }}"), **konteks: Any
) -> tuple[tuple[Dokumen, ...], list[Diagnostic]]:
    for nama, data in (("gaya", docx(p(), kaki="Kaki induk")), ("a", docx(a))):
        (folder / f"{nama}.docx").write_bytes(data)
    (folder / "susunan.yaml").write_text(f"dokumen:{daftar}", encoding="utf-8")
    return susun(laporan(**{"daftar_pk": PK, **konteks}), isi(folder), folder, {}, dokumen)


def _teks(dokumen: Dokumen) -> str:
    return "".join(xml(dokumen).itertext())


def test_each_item_is_a_document_with_its_own_words_name_and_date(tmp_path: Path) -> None:
    jadi, masalah = _susun(tmp_path, "pk", a=p("{{ pk.versi }} {{ pk.tanggal.day }}"))
    assert masalah == []
    assert [(d.nama, _teks(d), d.tanggal.date()) for d in jadi] == [
        ("pk-murni", "murni 3", date(2031, 1, 3)),
        ("pk-perubahan", "perubahan 3", date(2031, 10, 3)),
    ]


def test_source_date_epoch_has_the_last_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    jadi, _ = _susun(tmp_path, "pk")
    assert {d.tanggal.isoformat() for d in jadi} == {"1970-01-02T00:00:00+00:00"}


def test_numbers_stand_at_the_top_from_the_second_page_and_the_report_s_footer_is_left_out(tmp_path: Path) -> None:
    jadi, _ = _susun(tmp_path, "pk")
    anggota = jadi[0].anggota()
    kepala = [n for n in anggota if n.startswith("word/header")]
    assert ["".join(xml(jadi[0], n).itertext()) for n in kepala] == ["-  PAGE 2 -"]
    assert not any(n.startswith("word/footer") for n in anggota)
    (seksi,) = xml(jadi[0]).iterfind(".//w:sectPr", NS)
    assert seksi.find("w:titlePg", NS) is not None
    assert [e.get(f"{{{NS['w']}}}type") for e in seksi.iterfind("w:headerReference", NS)] == ["default"]


def test_an_annex_of_the_report_is_called_by_its_title_where_it_is_not_annexed(tmp_path: Path) -> None:
    rujukan = p("lihat {{ lihat }} ini")
    lihat = f"{BUKA_RUJUKAN}lampiran_a{TUTUP_RUJUKAN}"
    (lkip, pk, _), masalah = _susun(tmp_path, "lkip", "pk", a=rujukan, lihat=lihat)
    assert masalah == []
    assert _teks(pk) == "lihat Perjanjian 2031 ini"
    assert "lihat  REF lampiran_a \\h Lampiran 1 ini" in _teks(lkip)


def test_without_its_content_a_document_is_refused_by_name_and_passed_over_among_all(tmp_path: Path) -> None:
    jadi, masalah = _susun(tmp_path, "pk", daftar_pk=())
    assert (jadi, [(d.code, d.severity, d.message, d.line) for d in masalah]) == (
        (),
        [("LK616", "error", "PK 2031 belum ada", 11)],
    )
    jadi, masalah = _susun(tmp_path, "semua", daftar_pk=())
    assert [d.nama for d in jadi] == ["lkip-2031"]
    assert [(d.code, d.severity) for d in masalah] == [("LK617", "note")]


@pytest.mark.parametrize(
    ("lama", "baru", "pesan"),
    [
        ("nama: pk-{{ pk.versi }}", "nama: ../pk {{ pk.versi }}", "hanya boleh terdiri atas huruf"),
        ("nama: pk-{{ pk.versi }}", "nama: PK", "dipakai dua dokumen"),
        ("tanggal: pk.tanggal", "tanggal: pk.versi", "bukan tanggal"),
        ("daftar: daftar_pk", "daftar: tahun", "bukan daftar"),
        ("syarat: daftar_pk", "syarat: dafter_pk", "tidak dapat dihitung"),
        ("{nama: pk, daftar: daftar_pk}", "{nama: pk}", "untuk harus menyebut"),
        ("  pk:\n", "  semua:\n", "bukan nama satu dokumen"),
    ],
)
def test_a_fault_of_the_list_is_told_with_its_line(tmp_path: Path, lama: str, baru: str, pesan: str) -> None:
    assert DAFTAR.count(lama) == 1
    jadi, masalah = _susun(tmp_path, "pk", daftar=DAFTAR.replace(lama, baru))
    assert jadi == ()
    cocok = [d for d in masalah if pesan in d.message]
    assert cocok, masalah
    assert all(d.line > 0 and d.file.endswith("susunan.yaml") for d in cocok)


def test_an_unknown_document_is_told_with_those_there_are(tmp_path: Path) -> None:
    _susun(tmp_path, "lkip")
    assert tak_dikenal(tmp_path, ["pk", "semua"]) == ""
    pesan = tak_dikenal(tmp_path, ["lkp"])
    assert 'mungkin maksudnya "lkip"?' in pesan
    assert "yang ada: lkip, pk, semua" in pesan
