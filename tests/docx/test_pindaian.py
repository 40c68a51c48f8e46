"""Scanned pages set as annexes."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from lkip_docgen.diagnostics import ContentError, Diagnostic
from lkip_docgen.docx import susun
from lkip_docgen.docx.pindaian import Bingkai, Pindaian
from tests.docx.bantu import NS, W, bangun, docx, field, isi, laporan, p, teks, xml

SUSUNAN = """      - bagian: badan
      - {bagian: pk, seksi: {nomor: "1"}, lampiran: {id: pk, judul: Perjanjian Kinerja, penanda: lampiran_pk}}"""
BADAN = p("isi") + f"<w:p>{field('REF lampiran_pk')}</w:p>" + f"<w:p>{field('TOC ' + chr(92) + 'o 1-3')}</w:p>"


@dataclass(frozen=True)
class Halaman:
    """A page that draws itself as a plain picture of its own grey."""

    lebar_mm: float
    tinggi_mm: float
    nada: int = 0

    def gambar(self, lebar_mm: float, tinggi_mm: float) -> bytes:
        keluar = io.BytesIO()
        Image.new("L", (round(lebar_mm), round(tinggi_mm)), self.nada).save(keluar, "PNG")
        return keluar.getvalue()


class Rusak(Halaman):
    def gambar(self, lebar_mm: float, tinggi_mm: float) -> bytes:  # noqa: ARG002  # the Protocol's signature
        raise ContentError([Diagnostic("LK621", "error", "halaman 1 PDF rusak", "lampiran/pk.pdf")])


def _susun(folder: Path, **pindaian: Pindaian) -> Any:
    bangun(folder, {"badan": docx(BADAN), "pk": docx(p("PK yang disusun"))}, SUSUNAN)
    return susun(laporan(), isi(folder), folder, {}, pindaian=pindaian)


def _jadi(folder: Path, *halaman: Halaman, judul: str | None = None, id_: str = "pk") -> Any:
    (dokumen,), masalah = _susun(folder, **{id_: Pindaian("lampiran/pk.pdf", halaman, judul)})
    assert masalah == []
    return dokumen


def _alt(dokumen: Any) -> list[str]:
    return [e.get("descr") for e in xml(dokumen).iter("{*}docPr")]


def test_the_scan_takes_the_annexs_place_under_the_same_heading(tmp_path: Path) -> None:
    dokumen = _jadi(tmp_path, Halaman(210, 297), Halaman(210, 297, 9))
    semua = [teks(e) for e in xml(dokumen).iter(f"{{{W}}}p")]
    assert "Lampiran 1. Perjanjian Kinerja" in semua
    assert "Lampiran 1" in semua  # the cross-reference
    assert not any("PK yang disusun" in t for t in semua)
    assert _alt(dokumen) == [f"Pindaian Perjanjian Kinerja, halaman {n} dari 2" for n in (1, 2)]
    assert sorted(h.nada for h in dokumen.halaman_asli.values()) == [0, 9]
    assert set(dokumen.halaman_asli) <= set(dokumen.anggota())


def test_each_page_lies_as_its_scan_and_keeps_the_footer(tmp_path: Path) -> None:
    ukuran = [(210, 297), (297, 210), (420, 297), (148, 210)]
    dokumen = _jadi(tmp_path, *(Halaman(a, b, n) for n, (a, b) in enumerate(ukuran)))
    seksi = xml(dokumen).findall(".//w:sectPr", NS)[1:]
    lanskap = [s.find("w:pgSz", NS).get(f"{{{W}}}orient") == "landscape" for s in seksi]
    assert lanskap == [False, True, False]
    ganti = [e for e in xml(dokumen).iter(f"{{{W}}}p") if e.find("w:pPr/w:pageBreakBefore", NS) is not None]
    assert len(ganti) == 1  # between the two landscape pages; the others begin sections
    kaki = [n for n in dokumen.anggota() if "footer" in n]
    assert len(kaki) == 1
    assert "Kaki induk" in teks(xml(dokumen, kaki[0]))


def test_a_further_annex_comes_after_the_others_with_a_bookmark(tmp_path: Path) -> None:
    dokumen = _jadi(tmp_path, Halaman(210, 297), judul="Surat Tugas", id_="surat_tugas")
    semua = [teks(e) for e in xml(dokumen).iter(f"{{{W}}}p")]
    assert semua.index("Lampiran 1. Perjanjian Kinerja") < semua.index("Lampiran 2. Surat Tugas")
    nama = [e.get(f"{{{W}}}name") for e in xml(dokumen).iter(f"{{{W}}}bookmarkStart")]
    assert "lampiran_surat_tugas" in nama


def test_a_page_that_cannot_be_drawn_is_a_finding(tmp_path: Path) -> None:
    jadi, masalah = _susun(tmp_path, pk=Pindaian("lampiran/pk.pdf", (Rusak(210, 297),)))
    assert jadi == ()
    assert [d.code for d in masalah] == ["LK621"]


@given(st.floats(5, 2500), st.floats(5, 2500), st.integers(2000, 20000), st.integers(2000, 20000))
def test_a_picture_fits_its_frame_in_proportion_and_never_grows(a: float, b: float, lebar: int, tinggi: int) -> None:
    x, y = Bingkai(lebar, tinggi, False).muat(Halaman(a, b))
    assert x <= min(a, lebar * 25.4 / 1440) * (1 + 1e-9)
    assert y <= min(b, tinggi * 25.4 / 1440) * (1 + 1e-9)
    assert x / y == pytest.approx(a / b)
    penuh = (a, lebar * 25.4 / 1440), (b, tinggi * 25.4 / 1440)
    assert any(n == pytest.approx(min(batas)) for n, batas in zip((x, y), penuh, strict=True))
