"""The charts in the built reports: captions, the list of figures, alternative texts, and the choice in laporan.yaml."""

from __future__ import annotations

import io
import re
import zipfile

from lxml import etree

from lkip_docgen.content.muat import muat
from lkip_docgen.metrics import hitung
from lkip_docgen.pipeline import Folder, periksa, susun
from tests.kantor.salinan import TAHUN, SalinanKantor
from tests.laporan.baca import Terbangun, W, datar, gaya, teks

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
KETERANGAN = (
    "Capaian Kinerja per Indikator Tahun",
    "Target dan Realisasi per Indikator Tahun",
    "Capaian Kinerja dan Serapan Anggaran per Sasaran Tahun",
    "Pagu dan Realisasi Anggaran per Program Tahun",
)


def _keterangan(t: Terbangun) -> list[str]:
    isi = (datar(teks(p)) for p in t.badan.iter(f"{W}p") if gaya(p) in ("KeteranganGambar", "Caption"))
    return [i for i in isi if i.startswith("Gambar ")]


def _alt(t: Terbangun) -> str:
    return "\n".join(e.get("descr", "") for e in t.badan.iter(f"{WP}docPr"))


def test_each_chart_has_its_caption_and_its_line_in_the_list_of_figures(laporan: Terbangun) -> None:
    keterangan = _keterangan(laporan)
    daftar = [datar(isi).rpartition(" ")[0] for g, isi in laporan.gaya("TableofFigures")]
    for judul in KETERANGAN:
        ada = [k for k in keterangan if judul in k]
        assert ada, judul
        assert any(judul in d for d in daftar), judul


def test_figures_of_a_chapter_count_on_from_one(laporan: Terbangun) -> None:
    nomor: dict[str, list[int]] = {}
    for k in _keterangan(laporan):
        m = re.match(r"Gambar (\d)\.(\d+) ", k)
        assert m is not None, k
        nomor.setdefault(m[1], []).append(int(m[2]))
    assert all(n == list(range(1, len(n) + 1)) for n in nomor.values())


def test_alternative_texts_say_the_figures(kecamatan: Terbangun, dinas: Terbangun) -> None:
    assert "realisasi B (61), capaian 76,25% (predikat BB)" in _alt(kecamatan)
    assert "Jumlah: pagu Rp15,17 miliar, realisasi Rp12,56 miliar, serapan 82,82%" in _alt(kecamatan)
    assert "SLTA: 52 orang (21 ASN, 31 Non ASN)" in _alt(kecamatan)
    assert "capaian belum ada data" in _alt(dinas)
    assert "makin rendah makin baik" in _alt(dinas)


def test_the_sentence_before_a_chart_refers_to_it(kecamatan: Terbangun) -> None:
    assert "Gambar 3.1 menggambarkan capaian setiap indikator" in datar(kecamatan.teks_docx)
    assert "capaian terendah sebesar 76,25% terdapat pada indikator Nilai SAKIP OPD" in datar(kecamatan.teks_docx)


def test_no_charts_where_laporan_yaml_wants_none(kantor: SalinanKantor) -> None:
    kantor.tambah("laporan.yaml", "grafik: []\n")
    (dokumen,) = susun(TAHUN, Folder(kantor.content, kantor.templates, kantor.out)).dokumen
    with zipfile.ZipFile(io.BytesIO(dokumen.bytes())) as z:
        badan = etree.fromstring(z.read("word/document.xml"))
    paragraf = [datar(teks(p)) for p in badan.iter(f"{W}p")]
    assert not any(j in p for p in paragraf for j in KETERANGAN)
    assert any(p.startswith("Gambar 3.1 ") for p in paragraf)  # the photos then count from 1


def test_only_the_charts_that_are_listed(kantor: SalinanKantor) -> None:
    kantor.tambah("laporan.yaml", "grafik: [sdm_pangkat, anggaran]\n")
    isi, _ = muat(kantor.content, TAHUN)
    assert isi is not None
    assert hitung(isi).grafik.dipilih == ("anggaran", "sdm_pangkat")


def test_an_unknown_chart_is_reported_with_the_name_it_resembles(kantor: SalinanKantor) -> None:
    kantor.tambah("laporan.yaml", "grafik: [capaian, anggarn]\n")
    temuan = [d for d in periksa(TAHUN, Folder(kantor.content, kantor.templates, kantor.out)) if d.code == "LK120"]
    assert [(d.severity, d.hint) for d in temuan] == [("error", 'maksudnya "anggaran"?')]
    assert temuan[0].line == 5
