"""An annex made of scanned pages: one picture a page, as large as the page lets it be, in sections of its own.

The pages come as objects that tell their size and draw themselves (``HalamanPindaian``): this room says how large a page
is printed, and knows nothing of the kind of file it comes from. The scan stands beyond the text's margins, while heading
and footer keep the report's; the bottom margin leaves the footer its room, so nothing is printed over it.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final, Protocol

from lxml import etree

from lkip_docgen import fonts
from lkip_docgen.beku import Beku
from lkip_docgen.docx.bagian import Bagian
from lkip_docgen.docx.gambar import Gambar, run_gambar
from lkip_docgen.docx.lampiran import depan_lampiran
from lkip_docgen.docx.nilai import Media, alinea
from lkip_docgen.docx.paket import DOKUMEN, RT_KAKI, RT_KEPALA, Paket
from lkip_docgen.docx.seksi import beri_rujukan, ukuran
from lkip_docgen.docx.susunan import BagianSusunan, Lampiran, Seksi
from lkip_docgen.docx.xml import (
    BODY,
    NSMAP,
    P_PR,
    P_PR_ORDER,
    R_PR,
    SECT_PR,
    VAL,
    Element,
    P,
    fragmen,
    p_pr,
    sisip_urut,
    w,
)
from lkip_docgen.metrics.cetak import lucuti

AWALAN: Final = "lampiran_"
"""Bookmarks of further annexes begin so; their ids follow."""

_TWIP_PER_MM: Final = 1440 / 25.4
_TEPI: Final = 567
"""Twips (10 mm) that stay free beside and above a scan: office printers leave out some 5 mm."""
_BARIS_KAKI: Final = 300
"""Twips for a footer's line of small print, its rule included."""
_LEGA: Final = 113
"""Twips (2 mm) for what a line adds below its picture, and for rounding."""
_TEBAL: Final = 1.05
"""Titles are taken this much wider than measured, so that a line is reserved rather too soon than too late."""
_PG_MAR: Final = w("pgMar")
_PG_SZ: Final = w("pgSz")
_BUKAN_BARIS: Final = (w("tbl"), w("drawing"), w("pict"))


class HalamanPindaian(Protocol):
    """One page of a scan as it is seen, upright."""

    @property
    def lebar_mm(self) -> float: ...
    @property
    def tinggi_mm(self) -> float: ...

    def gambar(self, lebar_mm: float, tinggi_mm: float) -> bytes:
        """The page as PNG or JPEG for a rectangle of this size.

        Raises:
            ContentError: it can't be drawn, with the reason.
        """
        ...


class Pindaian(Beku):
    """An annex's scan. ``berkas`` names its first file in messages; ``judul`` is the annex's title, None for that of
    susunan.yaml."""

    berkas: str
    halaman: tuple[HalamanPindaian, ...]
    judul: str | None = None


class Bingkai(Beku):
    """The room for a picture, in twips, and whether the page lies on its side."""

    lebar: int
    tinggi: int
    lanskap: bool

    def muat(self, halaman: HalamanPindaian) -> tuple[float, float]:
        """The page's printed size in millimetres: its own, or smaller where that doesn't fit."""
        skala = min(
            1.0,
            self.lebar / _TWIP_PER_MM / halaman.lebar_mm,
            self.tinggi / _TWIP_PER_MM / halaman.tinggi_mm,
        )
        return halaman.lebar_mm * skala, halaman.tinggi_mm * skala


class Penempatan(Beku):
    """A scan in the document: its part, and which page each of its pictures (by its bytes) shows."""

    bagian: Bagian
    halaman: Mapping[bytes, HalamanPindaian]


def sebagai_bagian(pindaian: Mapping[str, Pindaian], dikenal: Sequence[BagianSusunan]) -> list[BagianSusunan]:
    """Parts for the scans that replace no annex of ``dikenal``, in their order; page numbers as the last annex's."""
    lampiran = [s for s in dikenal if s.lampiran is not None]
    ada = {s.lampiran.id for s in lampiran if s.lampiran is not None}
    nomor = lampiran[-1].seksi.nomor if lampiran else None
    return [
        BagianSusunan(f"{AWALAN}{i}", seksi=Seksi(nomor=nomor), lampiran=Lampiran(x.judul or "", f"{AWALAN}{i}", i))
        for i, x in pindaian.items()
        if i not in ada
    ]


def seksi_pindaian(seksi: Seksi) -> Seksi:
    """What susunan.yaml asks of the annex's section, as far as it concerns a scan: not its orientation, which each page
    has of its own, nor headers and footers of a template that isn't printed."""
    kepala, kaki = (None if x == "sendiri" else x for x in (seksi.kepala, seksi.kaki))
    return seksi._replace(orientasi=None, kepala=kepala, kaki=kaki, lanjut=False)


def nama_bagian(id_: str) -> str:
    """The name of the part that an annex's scan makes."""
    return f"pindaian_{id_}"


class PenataPindaian:
    """Sets scans on pages of the style master's measures."""

    def __init__(self, induk: Paket, gaya: Mapping[str, Element], kertas: tuple[int, int] | None, media: Media) -> None:
        self._induk = induk
        self._gaya = gaya
        self._media = media
        self._dasar = _seksi_induk(induk)
        lebar, tinggi = kertas or tuple(sorted(ukuran(self._dasar)))
        self._kertas = (lebar, tinggi)
        self._atas = max(_TEPI, self._margin("top", 1417) if self._berkepala() else 0)
        self._bawah = self._batas_bawah()

    def tata(self, pindaian: Pindaian, s: BagianSusunan, nomor: int, judul: str) -> Penempatan:
        """The annex with its heading ("Lampiran n. title", figures still in their marks).

        Raises:
            ContentError: a page can't be drawn.
        """
        assert s.lampiran is not None  # scans stand for annexes only
        kepala = depan_lampiran(s.lampiran._replace(halaman=False), nomor, judul)
        _ikat(kepala[-1])
        sebutan = lucuti(judul)[0] or f"Lampiran {nomor}"
        body = etree.Element(BODY, nsmap=NSMAP)
        dari: dict[bytes, HalamanPindaian] = {}
        kelompok = groupby(enumerate(pindaian.halaman), key=lambda x: self._lanskap(x[1]))
        isi = [(lanskap, list(anggota)) for lanskap, anggota in kelompok]
        for k, (lanskap, anggota) in enumerate(isi):
            for i, halaman in anggota:
                alt = f"Pindaian {sebutan}, halaman {i + 1} dari {len(pindaian.halaman)}"
                tinggi_kepala = 0
                if i == 0:
                    body.extend(kepala)
                    tinggi_kepala = self._tinggi_kepala(kepala[0], s.lampiran.gaya, lanskap)
                bingkai = self._bingkai(lanskap, tinggi_kepala)
                lebar, tinggi = bingkai.muat(halaman)
                data = halaman.gambar(lebar, tinggi)
                dari[data] = halaman
                gambar = Gambar(data, lebar, tinggi, alt)
                # A page's first picture follows a section's break, or the heading; the others break the page themselves.
                body.append(self._alinea(gambar, bingkai, ganti_halaman=i != anggota[0][0]))
            seksi = self._seksi(lanskap)
            if k < len(isi) - 1:
                sisip_urut(p_pr(body[-1]), seksi, P_PR_ORDER)
            else:
                body.append(seksi)
        if not isi:  # its file couldn't be opened: what refers to the annex still finds it
            body.extend([*kepala, self._seksi(False)])
        return Penempatan(Bagian(nama_bagian(s.lampiran.id), pindaian.berkas, self._induk, body), dari)

    # ------------------------------------------------------------ measures

    def _lanskap(self, halaman: HalamanPindaian) -> bool:
        """Whether a page lies on its side: a broad scan that upright would have to be smaller."""
        if halaman.lebar_mm <= halaman.tinggi_mm:
            return False
        return self._bingkai(True, 0).muat(halaman) > self._bingkai(False, 0).muat(halaman)

    def _bingkai(self, lanskap: bool, kepala: int) -> Bingkai:
        lebar, tinggi = self._kertas[::-1] if lanskap else self._kertas
        return Bingkai(lebar - 2 * _TEPI, tinggi - self._atas - self._bawah - kepala - _LEGA, lanskap)

    def _sisi(self, lanskap: bool) -> tuple[int, int]:
        """The report's left and right margins; on its side the page is turned, so that the binding edge stays."""
        if lanskap:
            return self._margin("bottom", 1417), self._margin("top", 1417)
        return self._margin("left", 1701), self._margin("right", 1134)

    def _margin(self, sisi: str, bawaan: int) -> int:
        mar = self._dasar.find(_PG_MAR)
        return bawaan if mar is None else int(mar.get(w(sisi), str(bawaan)))

    def _berkepala(self) -> bool:
        return any(x.jenis == RT_KEPALA for x in self._induk.relasi().values())

    def _batas_bawah(self) -> int:
        """What the footer needs: its distance and its lines. A footer of other things keeps the master's margin."""
        margin, baris = self._margin("bottom", 1417), 1
        for x in self._induk.relasi().values():
            akar = self._induk.xml(x.target) if x.jenis == RT_KAKI else None
            if akar is not None:
                if any(True for _ in akar.iter(*_BUKAN_BARIS)):
                    return margin
                baris = max(baris, sum(1 for _ in akar.iter(P)))
        return min(margin, self._margin("footer", 709) + baris * _BARIS_KAKI + _LEGA)

    def _tinggi_kepala(self, alinea_judul: Element, gaya: str, lanskap: bool) -> int:
        """Twips that the heading takes, measured in its style's font."""
        lebar_halaman = self._kertas[1] if lanskap else self._kertas[0]
        huruf = _GayaJudul(self._gaya, gaya)
        return huruf.tinggi(_teks(alinea_judul), lebar_halaman - sum(self._sisi(lanskap)))

    # ------------------------------------------------------------ XML

    def _alinea(self, g: Gambar, bingkai: Bingkai, *, ganti_halaman: bool) -> Element:
        kiri, kanan = self._sisi(bingkai.lanskap)
        sela = max(0, round(bingkai.tinggi - g.tinggi_mm * _TWIP_PER_MM) // 2)
        sifat = (
            ("<w:pageBreakBefore/>" if ganti_halaman else "")
            + f'<w:spacing w:before="{sela}" w:after="0" w:line="240" w:lineRule="auto"/>'
            + f'<w:ind w:left="{_TEPI - kiri}" w:right="{_TEPI - kanan}" w:firstLine="0"/><w:jc w:val="center"/>'
            + '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>'
        )
        return fragmen(alinea(run_gambar(g, self._media), "", sifat))[0]

    def _seksi(self, lanskap: bool) -> Element:
        """The style master's section with this paper and these margins; headers and footers are composing's."""
        s = copy.deepcopy(self._dasar)
        lebar, tinggi = self._kertas[::-1] if lanskap else self._kertas
        sz = s.find(_PG_SZ)
        if sz is None:
            sz = etree.SubElement(s, _PG_SZ)
        sz.attrib.clear()
        sz.set(w("w"), str(lebar))
        sz.set(w("h"), str(tinggi))
        if lanskap:
            sz.set(w("orient"), "landscape")
        kiri, kanan = self._sisi(lanskap)
        mar = s.find(_PG_MAR)
        if mar is None:
            mar = etree.SubElement(s, _PG_MAR)
        for sisi, nilai in (("top", self._atas), ("right", kanan), ("bottom", self._bawah), ("left", kiri)):
            mar.set(w(sisi), str(nilai))
        for sisi, bawaan in (("header", 709), ("footer", 709), ("gutter", 0)):
            mar.set(w(sisi), mar.get(w(sisi), str(bawaan)))
        return s


def _seksi_induk(induk: Paket) -> Element:
    akar = induk.xml(DOKUMEN)
    seksi = [] if akar is None else list(akar.iter(SECT_PR))
    dasar = copy.deepcopy(seksi[-1]) if seksi else etree.Element(SECT_PR)
    beri_rujukan(dasar, [])  # the references are the master's own; composing writes the document's
    return dasar


def _ikat(judul: Element) -> None:
    """Keep the heading with its picture, whatever its style says."""
    sisip_urut(p_pr(judul), etree.Element(w("keepNext")), P_PR_ORDER)


def _teks(p: Element) -> str:
    return lucuti("".join(t.text or "" for t in p.iter(w("t"))))[0]


class _GayaJudul:
    """What a heading's style says of its height."""

    def __init__(self, gaya: Mapping[str, Element], nama: str) -> None:
        self._rantai = list(_rantai(gaya, nama))
        huruf = self._sifat(R_PR, "rFonts", "ascii") or "Arial"
        tebal = any(s.find(f"{R_PR}/{w('b')}") is not None for s in self._rantai)
        self._muka = fonts.face(huruf, tebal)
        self._ukuran = int(self._sifat(R_PR, "sz", "val") or 24) * 10  # half-points to twips

    def tinggi(self, judul: str, lebar: int) -> int:
        """Twips of a paragraph of these words in a column of this width."""
        jarak = sum(int(self._sifat(P_PR, "spacing", sisi) or 0) for sisi in ("before", "after"))
        kelipatan = 240
        if self._sifat(P_PR, "spacing", "lineRule") in (None, "auto"):
            kelipatan = int(self._sifat(P_PR, "spacing", "line") or 240)
        baris = self._baris(judul, lebar)
        return jarak + -(-baris * self._ukuran * 6 * kelipatan // (5 * 240))

    def _baris(self, judul: str, lebar: int) -> int:
        """Lines of greedy breaking."""
        baris, terisi = 1, 0.0
        spasi = self._panjang(" ")
        for kata in judul.split():
            panjang = self._panjang(kata)
            if terisi and terisi + spasi + panjang > lebar:
                baris, terisi = baris + 1, 0.0
            terisi += panjang + (spasi if terisi else 0.0)
        return baris

    def _panjang(self, kata: str) -> float:
        satuan = sum(self._muka.advances.get(ord(c), self._muka.upm) for c in kata)
        return _TEBAL * satuan * self._ukuran / self._muka.upm

    def _sifat(self, kelompok: str, nama: str, atribut: str) -> str | None:
        for s in self._rantai:
            e = s.find(f"{kelompok}/{w(nama)}")
            if e is not None and (nilai := e.get(w(atribut))) is not None:
                return nilai
        return None


def _rantai(gaya: Mapping[str, Element], nama: str) -> Iterator[Element]:
    """A style and those it is based on."""
    dilalui: set[str] = set()
    while nama not in dilalui and (s := gaya.get(nama)) is not None:
        dilalui.add(nama)
        yield s
        induk = s.find(w("basedOn"))
        nama = "" if induk is None else induk.get(VAL, "")
