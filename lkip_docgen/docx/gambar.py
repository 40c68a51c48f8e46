"""Pictures: an inline drawing with alt text, from bytes in memory; photos from disk laid out in a grid."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol
from xml.sax.saxutils import quoteattr

from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx.nilai import Media, alinea, keterangan, run
from lkip_docgen.docx.xml import A_NS, ASVG_NS, PIC_NS

EMU_PER_MM: Final = 36_000
DPI: Final = 220
"""Photos are scaled down to this at their printed size: more shows on no office printer."""
MAKS_PIKSEL: Final = 60_000_000
KUALITAS: Final = 85


@dataclass(frozen=True, slots=True)
class Gambar:
    """A picture ready to print: PNG or JPEG bytes, its printed size in millimetres, alt text, an SVG where there is one,
    and which part of a figure it is, in words, where the figure has several."""

    data: bytes
    lebar_mm: float
    tinggi_mm: float
    alt: str
    svg: bytes | None = None
    bagian: str = ""

    def selebar(self, mm: float) -> Gambar:
        """The same picture at another width, its proportions kept."""
        return replace(self, lebar_mm=mm, tinggi_mm=self.tinggi_mm * mm / self.lebar_mm)


class BarisFoto(Protocol):
    """What a photo of the report's view brings: ``id``, ``berkas`` (below the year's folder, or None) and
    ``keterangan``."""

    @property
    def id(self) -> str: ...
    @property
    def berkas(self) -> str | None: ...
    @property
    def keterangan(self) -> str: ...


def _ekstensi(data: bytes) -> str:
    return "jpeg" if data[:2] == b"\xff\xd8" else "gif" if data[:3] == b"GIF" else "png"


def run_gambar(g: Gambar, media: Media) -> str:
    """The picture as a run (``wp:inline``). Ids are composing's."""
    cx, cy = round(g.lebar_mm * EMU_PER_MM), round(g.tinggi_mm * EMU_PER_MM)
    embed = media.tambah(g.data, _ekstensi(g.data))
    svg = ""
    if g.svg is not None:
        svg = (
            '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">'
            f'<asvg:svgBlip xmlns:asvg="{ASVG_NS}" r:embed="{media.tambah(g.svg, "svg")}"/></a:ext></a:extLst>'
        )
    alt = quoteattr(g.alt)
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
        f'<wp:docPr id="1" name="Gambar" descr={alt}/>'
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{A_NS}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic xmlns:a="{A_NS}"><a:graphicData uri="{PIC_NS}"><pic:pic xmlns:pic="{PIC_NS}">'
        '<pic:nvPicPr><pic:cNvPr id="1" name="Gambar"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{embed}">{svg}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


_RATA: Final = (
    '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    '<w:ind w:left="0" w:firstLine="0"/><w:jc w:val="center"/>'
)


@dataclass(frozen=True, slots=True)
class BlokGambar:
    """A picture for ``{{p gambar.x }}``: a centred paragraph, kept with the caption below it."""

    gambar: Gambar
    media: Media

    @property
    def bagian(self) -> str:
        """For the caption: which part of a figure it is; empty for a whole one."""
        return self.gambar.bagian

    def __html__(self) -> str:
        return alinea(run_gambar(self.gambar, self.media), "", "<w:keepNext/>" + _RATA)

    def ukuran(self, lebar_mm: float) -> BlokGambar:
        """The same at another width."""
        return BlokGambar(self.gambar.selebar(lebar_mm), self.media)


@dataclass(frozen=True, slots=True)
class RunGambar:
    """A picture for ``{{r … | sebaris }}``: within a line of text."""

    gambar: Gambar
    media: Media

    def __html__(self) -> str:
        return run_gambar(self.gambar, self.media)


def baca_foto(berkas: Path, lebar_mm: float, alt: str) -> Gambar:
    """A photo from disk at a printed width: turned as its EXIF says, scaled to ``DPI``, JPEG without metadata.

    Raises:
        OSError: missing, unreadable, no picture, or more than ``MAKS_PIKSEL`` pixels.
    """
    from PIL import Image, ImageOps  # 20 ms to load, and many reports have no photo on file

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the bound below is ours and stricter
        with Image.open(berkas) as asli:
            if asli.width * asli.height > MAKS_PIKSEL:
                raise OSError(f"gambar terlalu besar ({asli.width} × {asli.height} piksel)")
            piksel = round(lebar_mm / 25.4 * DPI)
            asli.draft("RGB", (piksel, piksel))  # JPEG only: decodes at a fraction of the size, much faster
            img = ImageOps.exif_transpose(asli)
            if img.mode in ("RGBA", "LA", "P"):
                dasar = Image.new("RGB", img.size, "white")
                rgba = img.convert("RGBA")
                dasar.paste(rgba, mask=rgba.getchannel("A"))
                img = dasar
            img = img.convert("RGB")
            if img.width > piksel:
                img = img.resize((piksel, max(1, round(img.height * piksel / img.width))), Image.Resampling.LANCZOS)
            keluar = io.BytesIO()
            img.save(keluar, "JPEG", quality=KUALITAS, dpi=(DPI, DPI))
            return Gambar(keluar.getvalue(), lebar_mm, lebar_mm * img.height / img.width, alt)


def baca_gambar(berkas: Path, lebar_mm: float, alt: str) -> Gambar:
    """An emblem or logo as it is on disk (PNG, JPEG or GIF).

    Raises:
        OSError: missing, unreadable, no picture, or too large.
    """
    from PIL import Image

    data = berkas.read_bytes()
    with Image.open(io.BytesIO(data)) as img:
        if img.width * img.height > MAKS_PIKSEL:
            raise OSError(f"gambar terlalu besar ({img.width} × {img.height} piksel)")
        if img.format not in ("PNG", "JPEG", "GIF"):
            raise OSError(f"jenis gambar {img.format} tidak didukung; pakai PNG atau JPEG")
        return Gambar(data, lebar_mm, lebar_mm * img.height / img.width, alt)


_TANPA_GARIS: Final = "".join(f'<w:{s} w:val="nil"/>' for s in ("top", "left", "bottom", "right", "insideH", "insideV"))
_BINGKAI: Final = "".join(
    f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="808080"/>' for s in ("top", "left", "bottom", "right")
)


class PembuatFoto:
    """Photos for templates: filter ``kisi_foto`` (a grid) of a document. ``folder`` is the year's content folder.

    A photo without a file becomes a frame with the words "Foto belum tersedia"; one that can't be read is reported.
    """

    def __init__(self, folder: Path, media: Media, masalah: list[Diagnostic], lebar_teks_mm: float = 160.0) -> None:
        self._folder = folder
        self._media = media
        self._masalah = masalah
        self._lebar = lebar_teks_mm
        self.awal_bagian("Gambar ")

    def awal_bagian(self, label: str) -> None:
        """A new part begins: its photos' captions start with ``label`` ("Gambar 3.") and count from 1."""
        self._label = label
        self._mulai: int | None = 1 if label != "Gambar " else None

    def kisi(self, foto: Iterable[BarisFoto], kolom: int = 2) -> Kisi:
        """Photos in a table without lines, ``kolom`` a row, each over its caption (label + SEQ Gambar, in bookmark
        gambar_foto_<id>)."""
        daftar = tuple(foto)
        mulai = self._mulai if daftar else None
        if daftar:
            self._mulai = None
        return Kisi(daftar, max(1, int(kolom)), self._label, mulai, self._isi_foto, self._lebar)

    def _isi_foto(self, f: BarisFoto, lebar_mm: float) -> str:
        if f.berkas:
            path = self._folder / f.berkas
            try:
                return alinea(run_gambar(baca_foto(path, lebar_mm, f.keterangan), self._media), "", _RATA)
            except (OSError, ValueError, SyntaxError) as e:
                # ValueError and SyntaxError are what Pillow raises on broken files.
                alasan = "berkas tidak ada" if isinstance(e, FileNotFoundError) else str(e)
                pesan = f'foto "{f.id}" ({f.berkas}) tidak dapat dibaca: {alasan}'
                self._masalah.append(Diagnostic("LK614", "error", pesan, f.berkas))
        return _bingkai(lebar_mm)


def _bingkai(lebar_mm: float) -> str:
    """A neutral frame of 3:2, as a table of one cell, so that it looks the same in Word, LibreOffice and our PDF."""
    lebar, tinggi = round(lebar_mm * 56.7), round(lebar_mm * 56.7 * 2 / 3)
    isi = alinea(run("Foto belum tersedia", '<w:i/><w:color w:val="808080"/>'), "TeksTabel", _RATA)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{lebar}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{_BINGKAI}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{lebar}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/>'
        f'<w:trHeight w:val="{tinggi}" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="{lebar}" w:type="dxa"/>'
        f'<w:vAlign w:val="center"/></w:tcPr>{isi}</w:tc></w:tr></w:tbl>'
    )


@dataclass(frozen=True, slots=True)
class Kisi:
    """A grid of photos for ``{{p … | kisi_foto(2) }}``."""

    foto: tuple[BarisFoto, ...]
    kolom: int
    label: str
    mulai: int | None
    isi_foto: Callable[[BarisFoto, float], str]
    lebar_mm: float

    def __html__(self) -> str:
        if not self.foto:
            return ""
        kolom = min(self.kolom, len(self.foto))
        lebar_sel = round(self.lebar_mm * 56.7 / kolom)
        lebar_foto = min(self.lebar_mm / kolom - 8, 100.0)
        baris = []
        for i in range(0, len(self.foto), kolom):
            sel = []
            for k in range(kolom):
                f = self.foto[i + k] if i + k < len(self.foto) else None
                isi = "<w:p/>" if f is None else self._sel(f, lebar_foto, i + k == 0)
                sel.append(f'<w:tc><w:tcPr><w:tcW w:w="{lebar_sel}" w:type="dxa"/></w:tcPr>{isi}</w:tc>')
            baris.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(sel)}</w:tr>")
        return (
            f'<w:tbl><w:tblPr><w:tblW w:w="{lebar_sel * kolom}" w:type="dxa"/><w:jc w:val="center"/>'
            f'<w:tblBorders>{_TANPA_GARIS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
            f"<w:tblGrid>{f'<w:gridCol w:w={quoteattr(str(lebar_sel))}/>' * kolom}</w:tblGrid>{''.join(baris)}</w:tbl>"
        )

    def _sel(self, f: BarisFoto, lebar: float, pertama: bool) -> str:
        mulai = self.mulai if pertama else None
        return self.isi_foto(f, lebar) + keterangan(
            f"gambar_foto_{f.id}", self.label, "Gambar", f.keterangan, mulai=mulai
        )
