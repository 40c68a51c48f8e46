"""Photos for templates: rows of pictures over their captions and credits.

Composing needs a photo's shape alone, which its header tells; its pixels are made (``olah_foto``) when the document is
written, so that a check decodes nothing. Until then a token stands for them among the document's media.
"""

from __future__ import annotations

import math
import os
import warnings
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol

from lkip_docgen.beku import Beku
from lkip_docgen.content.berkas_gambar import Cacat
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.potong import UTUH, Potong, baca_potong
from lkip_docgen.diagnostics import ContentError, Diagnostic, os_reason
from lkip_docgen.docx.gambar import kepala_gambar, masalah_gambar, run_inline
from lkip_docgen.docx.nilai import AWAL_MEDIA, Media, alinea, keterangan, run
from lkip_docgen.docx.olah_foto import DPI, Ukuran, jatah, kunci_foto, olah, tersimpan
from lkip_docgen.docx.tata_foto import BINGKAI, CELAH, Bentuk, Tempat, tata

DPI_CUKUP: Final = 150
"""Below, a photo looks blurred on paper: LK632."""
_TWIP: Final = 1440 / 25.4
_KERJA_BERSAMA: Final = 4
"""Photos decoded at once, at most: each may take 180 MB."""
_TOKEN: Final = b"foto:"
_TANPA_GARIS: Final = "".join(f'<w:{s} w:val="nil"/>' for s in ("top", "left", "bottom", "right", "insideH", "insideV"))
_BINGKAI: Final = "".join(
    f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="808080"/>' for s in ("top", "left", "bottom", "right")
)
_TENGAH: Final = '<w:ind w:left="0" w:firstLine="0"/><w:jc w:val="center"/>'
_RATA: Final = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>' + _TENGAH
_GAYA: Final = "KeteranganGambar"
_SELA: Final = alinea("", "", '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>')
"""Between two rows: tables that touch are one to Word."""


class BarisFoto(Protocol):
    """What a photo of the report's view brings; ``berkas`` lies below the year's folder, ``potong`` is as typed."""

    @property
    def id(self) -> str: ...
    @property
    def berkas(self) -> str | None: ...
    @property
    def keterangan(self) -> str: ...
    @property
    def sumber(self) -> str | None: ...
    @property
    def alt(self) -> str: ...
    @property
    def potong(self) -> str | None: ...
    @property
    def per_baris(self) -> int: ...


class _Pesanan(Beku):
    """A photo to be made: its file, crop, pixels, and where the content names it."""

    berkas: Path
    potong: Potong
    ukuran: Ukuran
    sebutan: str
    letak: Letak | None


class PembuatFoto:
    """Photos for templates: filter ``foto`` of a document. ``folder`` is the year's content folder, ``letak`` where each
    photo's ``berkas`` stands, by id.

    A photo without a file becomes a frame with the words "Foto belum tersedia"; one that can't be read is reported.
    """

    def __init__(
        self,
        folder: Path,
        media: Media,
        masalah: list[Diagnostic],
        letak: Mapping[str, Letak | None],
        lebar_teks_mm: float,
    ) -> None:
        self._folder = folder
        self._media = media
        self._masalah = masalah
        self._letak = letak
        self._lebar = lebar_teks_mm
        self._pesanan: dict[bytes, _Pesanan] = {}
        self._jadi: dict[bytes, bytes] = {}
        self.dicetak: set[str] = set()
        self.awal_bagian("Gambar ")

    def awal_bagian(self, label: str) -> None:
        """A new part begins: its photos' captions start with ``label`` ("Gambar 3.") and count from 1."""
        self._label = label
        self._mulai: int | None = 1 if label != "Gambar " else None

    def kisi(self, foto: Iterable[BarisFoto], per_baris: int | None = None) -> BlokFoto:
        """Photos in rows without lines, each over its caption (label + SEQ Gambar, in bookmark gambar_foto_<id>) and its
        credit. ``per_baris`` (1, 2, 4) is the template's wish for all; without it each photo's own counts."""
        daftar = tuple(foto)
        self.dicetak.update(f.id for f in daftar)
        bentuk = [self._bentuk(f) for f in daftar]
        sebaris = [per_baris or f.per_baris for f in daftar]
        xml = [
            _tabel([self._sel(daftar[t.nomor], bentuk[t.nomor], t, kecil=len(baris) > 2) for t in baris], baris)
            for baris in tata(bentuk, sebaris, self._lebar)
        ]
        return BlokFoto(_SELA.join(xml))

    def adalah(self, data: bytes) -> bool:
        """Whether a member's bytes stand for a photo that is made when the file is written."""
        return data in self._pesanan

    def isi(self, anggota: Mapping[str, bytes]) -> dict[str, bytes]:
        """A package's members with the photos in place of their tokens.

        Raises:
            ContentError: photos that can't be decoded, each at its place.
        """
        media = set(anggota.values())
        dicetak = [t for t in self._pesanan if t in media]
        belum = [t for t in dicetak if t not in self._jadi]
        if belum:
            self._buat(belum, jatah(len(dicetak)))
        return {nama: self._jadi.get(data, data) for nama, data in anggota.items()} if self._jadi else dict(anggota)

    # ------------------------------------------------------------ composing

    def _bentuk(self, f: BarisFoto) -> Bentuk:
        """A photo's shape after its crop; a frame's where there is none to print."""
        if not f.berkas:
            return BINGKAI
        kepala = kepala_gambar(self._folder / f.berkas)
        if isinstance(kepala, Cacat):
            self._masalah.append(masalah_gambar(f"{_sebutan(f)} {kepala.pesan}", self._letak.get(f.id), kepala.saran))
            return BINGKAI
        x0, y0, x1, y1 = _potong(f).kotak(kepala.lebar, kepala.tinggi)
        return Bentuk(x1 - x0, y1 - y0)

    def _sel(self, f: BarisFoto, bentuk: Bentuk, t: Tempat, *, kecil: bool) -> str:
        mulai, self._mulai = self._mulai, None
        ukuran = f'<w:sz w:val="{18 if kecil else 20}"/><w:szCs w:val="{18 if kecil else 20}"/>'
        judul = keterangan(
            f"gambar_foto_{f.id}",
            self._label,
            "Gambar",
            f.keterangan,
            gaya=_GAYA,
            mulai=mulai,
            sifat=f'<w:spacing w:before="80" w:after="{20 if f.sumber else 120}" w:line="240" w:lineRule="auto"/>',
            sifat_label=ukuran,
            sifat_teks='<w:b w:val="0"/><w:bCs w:val="0"/>' + ukuran,
        )
        isi = self._gambar(f, bentuk, t) if bentuk.ada else _bingkai(t)
        return isi + judul + (_sumber(f.sumber) if f.sumber else "")

    def _gambar(self, f: BarisFoto, bentuk: Bentuk, t: Tempat) -> str:
        self._periksa_piksel(f, bentuk, t)
        pesanan = _Pesanan(
            self._folder / (f.berkas or ""), _potong(f), _ukuran(bentuk, t), _sebutan(f), self._letak.get(f.id)
        )
        token = _TOKEN + repr((f.berkas, pesanan.potong, pesanan.ukuran)).encode("utf-8", "surrogatepass")
        self._pesanan.setdefault(token, pesanan)
        embed = self._media.tambah(token, "jpeg")
        assert embed.startswith(AWAL_MEDIA)
        sela = round((t.tinggi_baris - t.tinggi) / 2 * _TWIP)
        spasi = f'<w:keepNext/><w:spacing w:before="{sela}" w:after="{sela}" w:line="240" w:lineRule="auto"/>{_TENGAH}'
        return alinea(run_inline(embed, t.lebar, t.tinggi, f.alt), "", spasi)

    def _periksa_piksel(self, f: BarisFoto, bentuk: Bentuk, t: Tempat) -> None:
        dpi = bentuk.lebar / (t.lebar / 25.4)
        if dpi >= DPI_CUKUP:
            return
        perlu = round(t.tinggi_baris * bentuk.rasio / 25.4 * DPI_CUKUP)
        pesan = (
            f'foto "{f.id}" hanya {bentuk.lebar} × {bentuk.tinggi} piksel: selebar {t.lebar:.0f} mm tercetak '
            f"{dpi:.0f} titik per inci (paling sedikit {DPI_CUKUP})"
        )
        saran = f"pakai foto aslinya, selebar {perlu} piksel atau lebih; kiriman WhatsApp dan tangkapan layar sudah diperkecil"
        self._masalah.append(masalah_gambar(pesan, self._letak.get(f.id), saran, "LK632", "warning"))

    # ------------------------------------------------------------ pixels

    def _buat(self, token: Sequence[bytes], maks: int) -> None:
        """Make the photos that no earlier run has kept, several at once: Pillow works outside the interpreter's lock."""
        baru: dict[bytes, str] = {}
        masalah: list[Diagnostic] = []
        for t in token:
            p = self._pesanan[t]
            try:
                kunci = kunci_foto(p.berkas.read_bytes(), p.potong, p.ukuran, maks)
            except OSError as e:
                masalah.append(_tak_terbaca(p, os_reason(e)))
                continue
            lama = tersimpan(kunci)
            if lama is None:
                baru[t] = kunci
            else:
                self._jadi[t] = lama
        if baru:
            masalah += self._buat_baru(baru, maks)
        if masalah:
            raise ContentError(masalah)

    def _buat_baru(self, baru: Mapping[bytes, str], maks: int) -> list[Diagnostic]:
        from concurrent.futures import ThreadPoolExecutor

        masalah: list[Diagnostic] = []
        # Around the threads, because the filters are the process's: metadata that Pillow can't read isn't printed.
        with warnings.catch_warnings(), ThreadPoolExecutor(min(_KERJA_BERSAMA, os.cpu_count() or 1)) as kelompok:
            warnings.simplefilter("ignore")
            janji = {
                t: kelompok.submit(olah, p.berkas, k, p.potong, p.ukuran, maks)
                for t, k in baru.items()
                for p in (self._pesanan[t],)
            }
            for t, hasil in janji.items():
                try:
                    self._jadi[t] = hasil.result()
                except (OSError, ValueError, SyntaxError) as e:  # what Pillow raises on broken files
                    masalah.append(_tak_terbaca(self._pesanan[t], str(e)))
        return masalah


class BlokFoto(Beku):
    """Rows of photos for ``{{p … | foto }}``."""

    xml: str

    def __html__(self) -> str:
        return self.xml


def _potong(f: BarisFoto) -> Potong:
    return baca_potong(f.potong) if f.potong else UTUH


def _tak_terbaca(p: _Pesanan, alasan: str) -> Diagnostic:
    saran = "salin lagi berkas aslinya, atau buka dan simpan ulang sebagai JPEG"
    return masalah_gambar(f"{p.sebutan} rusak: {alasan}", p.letak, saran)


def _sebutan(f: BarisFoto) -> str:
    return f'foto "{f.id}" ({f.berkas})'


def _ukuran(bentuk: Bentuk, t: Tempat) -> Ukuran:
    """The pixels to print: the photo's own, or as many as its printed size takes."""
    lebar, tinggi = (max(1, math.floor(mm / 25.4 * DPI)) for mm in (t.lebar, t.tinggi))
    if lebar < bentuk.lebar and tinggi < bentuk.tinggi:
        return Ukuran(lebar, tinggi)
    return Ukuran(bentuk.lebar, bentuk.tinggi, min(DPI, math.floor(bentuk.lebar / t.lebar * 25.4)))


def _sumber(teks: str) -> str:
    spasi = '<w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/>' + _TENGAH
    return alinea(run(f"Sumber: {teks}", '<w:i/><w:iCs/><w:sz w:val="18"/><w:szCs w:val="18"/>'), "", spasi)


def _bingkai(t: Tempat) -> str:
    """A neutral frame, as a table of one cell, so that it looks the same in Word, LibreOffice and our PDF."""
    lebar, tinggi = round(t.lebar * _TWIP), round(t.tinggi * _TWIP)
    isi = alinea(run("Foto belum tersedia", '<w:i/><w:color w:val="808080"/>'), "TeksTabel", _RATA)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{lebar}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{_BINGKAI}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{lebar}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/>'
        f'<w:trHeight w:val="{tinggi}" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="{lebar}" w:type="dxa"/>'
        f'<w:vAlign w:val="center"/></w:tcPr>{isi}</w:tc></w:tr></w:tbl>'
    )


def _tabel(isi: Sequence[str], baris: Sequence[Tempat]) -> str:
    """A row of photos, whole on its page."""
    lebar = [round(t.sel * _TWIP) for t in baris]
    tepi = round(CELAH / 2 * _TWIP)
    sel = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr>{x}</w:tc>' for w, x in zip(lebar, isi, strict=True)
    )
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in lebar)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(lebar)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{_TANPA_GARIS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:left w:w="{tepi}" w:type="dxa"/><w:right w:w="{tepi}" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>{sel}</w:tr></w:tbl>"
    )
