"""Pictures: an inline drawing with alt text, from bytes in memory."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from lkip_docgen.beku import Beku
from lkip_docgen.content.berkas_gambar import Cacat, Kepala, periksa_gambar
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.diagnostics import Diagnostic, Severity, os_reason
from lkip_docgen.docx.nilai import Media, alinea
from lkip_docgen.docx.xml import A_NS, ASVG_NS, PIC_NS, quoteattr

EMU_PER_MM: Final = 36_000


class Gambar(Beku):
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
        return self._replace(lebar_mm=mm, tinggi_mm=self.tinggi_mm * mm / self.lebar_mm)


def _ekstensi(data: bytes) -> str:
    return "jpeg" if data[:2] == b"\xff\xd8" else "gif" if data[:3] == b"GIF" else "png"


def run_gambar(g: Gambar, media: Media) -> str:
    """The picture as a run (``wp:inline``). Ids are composing's."""
    embed = media.tambah(g.data, _ekstensi(g.data))
    return run_inline(embed, g.lebar_mm, g.tinggi_mm, g.alt, "" if g.svg is None else media.tambah(g.svg, "svg"))


def run_inline(embed: str, lebar_mm: float, tinggi_mm: float, alt: str, embed_svg: str = "") -> str:
    """A picture's run by the relationship ids of ``Media``."""
    cx, cy = round(lebar_mm * EMU_PER_MM), round(tinggi_mm * EMU_PER_MM)
    svg = (
        '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">'
        f'<asvg:svgBlip xmlns:asvg="{ASVG_NS}" r:embed="{embed_svg}"/></a:ext></a:extLst>'
        if embed_svg
        else ""
    )
    descr = quoteattr(alt)
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
        f'<wp:docPr id="1" name="Gambar" descr={descr}/>'
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


class BlokGambar(Beku):
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


class RunGambar(Beku):
    """A picture for ``{{r … | sebaris }}``: within a line of text."""

    gambar: Gambar
    media: Media

    def __html__(self) -> str:
        return run_gambar(self.gambar, self.media)


def kepala_gambar(berkas: Path) -> Kepala | Cacat:
    """A picture's header, or why the file can't be printed: missing, unreadable, no picture, broken, or too large."""
    try:
        return periksa_gambar(berkas)
    except OSError as e:
        return Cacat("LK614", f"tidak dapat dibaca: {os_reason(e)}", "periksa nama dan foldernya")


def baca_gambar(berkas: Path, lebar_mm: float, alt: str) -> Gambar | Cacat:
    """An emblem or logo as it is on disk (PNG or JPEG), or why it can't be printed."""
    kepala = kepala_gambar(berkas)
    if isinstance(kepala, Cacat):
        return kepala
    return Gambar(berkas.read_bytes(), lebar_mm, lebar_mm * kepala.tinggi / kepala.lebar, alt)


def masalah_gambar(
    pesan: str, letak: Letak | None, saran: str, kode: str = "LK614", berat: Severity = "error"
) -> Diagnostic:
    """A picture's fault, where the content names it."""
    if letak is None:
        return Diagnostic(kode, berat, pesan, hint=saran)
    return Diagnostic(kode, berat, pesan, letak.berkas, letak.baris, letak.kolom, letak.panjang, hint=saran)
