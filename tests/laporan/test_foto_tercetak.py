"""Photographs as a reader finds them in both files: order, rows, captions, credits, pixels, and nothing of the phone."""

from __future__ import annotations

import io
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw
import pytest
from lxml import etree
from PIL import Image

from lkip_docgen.pipeline import Folder, bangun
from tests.kantor import salinan
from tests.laporan.baca import Terbangun, W, gaya, rapat, teks

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_EMU_PER_INCI = 914_400
_MERAH, _BIRU = (220, 30, 30), (30, 30, 220)
_YAML = """\
foto:
  - id: tegak
    berkas: foto/tegak.jpg
    baris_pk: produksi
    keterangan: Panen tegak
    sumber: Humas Dinas
    alt: Petani mengangkat jaring
  - id: rebah
    berkas: foto/rebah.jpg
    baris_pk: produksi
    keterangan: Panen rebah
  - id: terpotong
    berkas: foto/terpotong.png
    baris_pk: produksi
    keterangan: Panen terpotong
    potong: bawah 50%
    per_baris: 1
  - {id: satu, berkas: foto/satu.jpg, baris_pk: pelanggaran, keterangan: Patroli satu, per_baris: 4}
  - {id: dua, berkas: foto/dua.jpg, baris_pk: pelanggaran, keterangan: Patroli dua, per_baris: 4, sumber: Warga}
  - {id: tiga, berkas: foto/tiga.jpg, baris_pk: pelanggaran, keterangan: Patroli tiga, per_baris: 4}
  - {id: empat, berkas: foto/empat.jpg, baris_pk: pelanggaran, keterangan: Patroli empat, per_baris: 4}
"""
_KETERANGAN = [
    "Panen tegak",
    "Panen rebah",
    "Panen terpotong",
    *(f"Patroli {n}" for n in ("satu", "dua", "tiga", "empat")),
]
_BARIS = [_KETERANGAN[:2], _KETERANGAN[2:3], _KETERANGAN[3:]]
_TEGAK, _REBAH, _TERPOTONG = 0, 1, 2


def _foto(ukuran: tuple[int, int], berkas: str, kantor: salinan.SalinanKantor, arah: int = 1) -> None:
    """Red above, blue below when upright; with the place where it was taken."""
    tegak = Image.new("RGB", ukuran, _MERAH)
    tegak.paste(_BIRU, (0, ukuran[1] // 2, *ukuran))
    exif = Image.Exif()
    exif[0x0112] = arah
    exif[0x010F] = "Ponsel Rahasia"
    exif[0x8825] = {1: "S", 2: (8.0, 10.0, 30.0), 3: "E", 4: (113.0, 42.0, 0.0)}
    keluar = io.BytesIO()
    simpan = tegak.transpose(Image.Transpose.ROTATE_90) if arah == 6 else tegak
    simpan.save(keluar, "PNG" if berkas.endswith("png") else "JPEG", exif=exif)
    kantor.tulis(f"2029/foto/{berkas}", keluar.getvalue())


@dataclass(frozen=True)
class Tercetak:
    """A photo as the .docx has it: caption, alternative text, printed inches, the .jpeg."""

    keterangan: str
    alt: str
    inci: tuple[float, float]
    jpeg: bytes

    @property
    def gambar(self) -> Image.Image:
        return Image.open(io.BytesIO(self.jpeg))


@pytest.fixture(scope="module")
def berfoto(tmp_path_factory: pytest.TempPathFactory) -> Terbangun:
    """The second office with photos of all kinds."""
    kantor = salinan.SalinanKantor(tmp_path_factory.mktemp("berfoto") / "kantor")
    kantor.tulis("2029/foto.yaml", _YAML).hapus("2029/foto/panen.jpg")
    _foto((900, 1200), "tegak.jpg", kantor, arah=6)
    _foto((1600, 900), "rebah.jpg", kantor)
    _foto((1000, 1000), "terpotong.png", kantor)
    for n, nama in enumerate(("satu", "dua", "tiga", "empat")):
        _foto((800 + n, 600), f"{nama}.jpg", kantor)
    (hasil,) = bangun(salinan.TAHUN, Folder(kantor.content, kantor.templates, kantor.out))
    return Terbangun(hasil, salinan.TAHUN)


@pytest.fixture(scope="module")
def tercetak(berfoto: Terbangun) -> list[Tercetak]:
    return list(_baca(berfoto))


def _baca(t: Terbangun) -> Iterator[Tercetak]:
    rel = etree.fromstring(t.bagian["word/_rels/document.xml.rels"])
    tujuan = {r.get("Id"): posixpath.join("word", r.get("Target", "")) for r in rel}
    for sel in t.badan.iter(f"{W}tc"):
        judul = [teks(p) for p in sel.iterfind(f"{W}p") if gaya(p) == "KeteranganGambar"]
        if judul:
            (sisip,) = sel.iter(f"{_WP}inline")
            (blip,) = sisip.iter(f"{_A}blip")
            luas, nama = sisip.find(f"{_WP}extent"), sisip.find(f"{_WP}docPr")
            assert luas is not None
            assert nama is not None
            inci = (int(luas.get("cx", "")) / _EMU_PER_INCI, int(luas.get("cy", "")) / _EMU_PER_INCI)
            yield Tercetak(judul[0], nama.get("descr", ""), inci, t.bagian[tujuan[blip.get(f"{_R}embed")]])


def test_photos_stand_in_the_order_of_the_content_numbered_through(tercetak: list[Tercetak]) -> None:
    nomor = [t.keterangan.split()[1] for t in tercetak]
    assert [t.keterangan.split(maxsplit=2)[2] for t in tercetak] == _KETERANGAN
    awal = int(nomor[0].removeprefix("3."))
    assert nomor == [f"3.{awal + n}" for n in range(len(nomor))]


def test_rows_hold_one_two_or_four(berfoto: Terbangun) -> None:
    baris = []
    for tr in berfoto.badan.iter(f"{W}tr"):
        judul = [teks(p) for p in tr.iter(f"{W}p") if gaya(p) == "KeteranganGambar"]
        if judul:
            baris.append([j.split(maxsplit=2)[2] for j in judul])
            assert tr.find(f"{W}trPr/{W}cantSplit") is not None
    assert baris == _BARIS


def test_a_photo_is_described_by_its_own_words_else_by_its_caption(
    tercetak: list[Tercetak], berfoto: Terbangun
) -> None:
    alt = ["Petani mengangkat jaring", *_KETERANGAN[1:]]
    assert [t.alt for t in tercetak] == alt
    with pikepdf.open(berfoto.pdf) as pdf:
        gambar = [str(n.Alt) for n in _simpul(pdf.Root.StructTreeRoot) if n.get("/S") == "/Figure"]
    assert [a for a in gambar if a in alt] == alt


def _simpul(n: Any) -> Iterator[Any]:
    """Every dictionary of the structure tree, in reading order."""
    yield n
    anak = n.get("/K", [])
    for a in anak if isinstance(anak, pikepdf.Array) else [anak]:
        if isinstance(a, pikepdf.Dictionary):
            yield from _simpul(a)


def test_a_credit_is_printed_below_its_caption_and_in_no_list(berfoto: Terbangun) -> None:
    for judul, sumber in (("Panen tegak", "Sumber: Humas Dinas"), ("Patroli dua", "Sumber: Warga")):
        i = next(
            n
            for n, p in enumerate(berfoto.badan.iter(f"{W}p"))
            if gaya(p) == "KeteranganGambar" and teks(p).endswith(judul)
        )
        assert berfoto.paragraf[i + 1] == sumber
        assert len(berfoto.halaman_berisi(judul, sumber)) == 1
    daftar = [isi for _, isi in berfoto.gaya("TableofFigures")]
    assert [k for k in _KETERANGAN if any(rapat(k) in rapat(d) for d in daftar)] == _KETERANGAN
    assert not any("Humas" in d or "Warga" in d for d in daftar)


def test_pixels_are_no_more_than_print_needs(tercetak: list[Tercetak]) -> None:
    for t in tercetak:
        for piksel, inci in zip(t.gambar.size, t.inci, strict=True):
            assert 100 <= piksel / inci <= 220.5
        assert t.inci[0] / t.inci[1] == pytest.approx(t.gambar.width / t.gambar.height, rel=0.01)


def test_a_photo_stands_upright_and_is_cropped_as_asked(tercetak: list[Tercetak]) -> None:
    tegak, terpotong = tercetak[_TEGAK].gambar, tercetak[_TERPOTONG].gambar
    assert tegak.width / tegak.height == pytest.approx(0.75, rel=0.01)
    assert tegak.getpixel((tegak.width // 2, 20)) == pytest.approx(_MERAH, abs=12)
    assert tegak.getpixel((tegak.width // 2, tegak.height - 20)) == pytest.approx(_BIRU, abs=12)
    assert terpotong.width / terpotong.height == pytest.approx(2, rel=0.01)
    assert terpotong.getpixel((20, terpotong.height - 20)) == pytest.approx(_MERAH, abs=12)


def test_both_files_carry_the_same_pictures_and_nothing_of_the_phone(
    tercetak: list[Tercetak], berfoto: Terbangun
) -> None:
    with pikepdf.open(berfoto.pdf) as pdf:
        di_pdf = {bytes(o.read_raw_bytes()) for o in pdf.objects if isinstance(o, pikepdf.Stream) and _jpeg(o)}
    assert {t.jpeg for t in tercetak} <= di_pdf
    for t in tercetak:
        assert b"Exif" not in t.jpeg
        assert b"Ponsel" not in t.jpeg
        assert dict(t.gambar.getexif()) == {}
    assert all(b"Ponsel Rahasia" not in isi for isi in berfoto.bagian.values())


def _jpeg(o: pikepdf.Stream) -> bool:
    return o.get("/Filter") == "/DCTDecode"


def test_pictures_of_a_row_are_level_and_over_their_captions(berfoto: Terbangun) -> None:
    pdf = pypdfium2.PdfDocument(berfoto.pdf.read_bytes())
    for baris in _BARIS:
        (nomor,) = berfoto.halaman_berisi(*baris, *([] if len(baris) != 4 else ["Sumber: Warga"]))[-1:]
        halaman = pdf[nomor]
        lebar, _ = halaman.get_size()
        pencari = halaman.get_textpage()
        judul = [_kotak(pencari, k) for k in baris]
        gambar = [o.get_bounds() for o in halaman.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])]
        atas = max(j[3] for j in judul)
        di_atas = sorted(g for g in gambar if 0 <= g[1] - atas < 30)
        assert len(di_atas) == len(baris)
        assert max(g[3] for g in di_atas) == pytest.approx(min(g[3] for g in di_atas), abs=0.2)
        assert max(g[1] for g in di_atas) == pytest.approx(min(g[1] for g in di_atas), abs=0.2)
        for (kiri, _, kanan, _), (j_kiri, _, j_kanan, _) in zip(di_atas, judul, strict=True):
            assert 80 <= kiri < kanan <= lebar - 52
            # A caption is centred below its picture.
            assert (kiri + kanan) / 2 == pytest.approx((j_kiri + j_kanan) / 2, abs=40)


def _kotak(halaman: pypdfium2.PdfTextPage, kata: str) -> tuple[float, float, float, float]:
    cari = halaman.search(kata)
    mulai, banyak = cari.get_next() or (0, 0)
    assert banyak, kata
    huruf = [halaman.get_charbox(i) for i in range(mulai, mulai + banyak)]
    return (min(h[0] for h in huruf), min(h[1] for h in huruf), max(h[2] for h in huruf), max(h[3] for h in huruf))
