"""A composed document and its pages as the plain views that the rules over built files read (``checks.hasil``).

One pass over the pages' items: a report has some six thousand.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Final, Protocol

from lkip_docgen.checks.hasil import HURUF_TERKECIL, DokumenJadi, GambarJadi, HalamanJadi
from lkip_docgen.checks.hasil_bentuk import bidang_dari, salah_urut
from lkip_docgen.checks.hasil_paket import DOKUMEN, nomor_hilang, penanda, penanda_terpotong, tabel_kosong
from lkip_docgen.pdf.box import Anchored, Paragraph, Picture, Table
from lkip_docgen.pdf.page import ClipItem, FillItem, Item, Layout, PictureItem, RuleItem, TextItem

if TYPE_CHECKING:
    from lkip_docgen.docx import Dokumen
    from lkip_docgen.pdf.box import Block, Document, Section
    from lkip_docgen.pdf.page import Node, Page

_TANDA_TANGAN: Final = ("Blok tanda tangan", "Tanda tangan")
"""How the caption of a signature block begins, as templates have it (``docx.ikatan``)."""
_TABEL: Final = "Tabel "
_TWIP: Final = 20.0
_LONGGAR: Final = 20.0
"""Twips: what is drawn on a margin's edge is within it."""
_LIPAT: Final = ("oddPage", "evenPage")
_KEPALA: Final = re.compile(r"word/(?:header|footer)\d+\.xml")


class DokumenTertata(Protocol):
    """A composed document, its package as it is written, and its pages."""

    @property
    def dokumen(self) -> Dokumen: ...
    @property
    def anggota(self) -> Mapping[str, bytes]: ...
    @property
    def sifat(self) -> frozenset[bytes]: ...
    @property
    def kotak(self) -> Document: ...
    @property
    def tata(self) -> Layout: ...


def dokumen_jadi(t: DokumenTertata) -> DokumenJadi:
    """The views of one document."""
    dokumen, kotak, tata = t.dokumen, t.kotak, t.tata
    anggota, xml = t.anggota, t.anggota[DOKUMEN]
    bagian = [(xml, *bidang_dari(xml)), *((d, *bidang_dari(d)) for n, d in anggota.items() if _KEPALA.fullmatch(n))]
    return DokumenJadi(
        berkas=f"{dokumen.nama}.docx",
        halaman=tuple(_Halaman(dokumen, kotak, tata, mengambang=b"<wp:anchor" in xml).semua()),
        teks=kotak.source_text,
        halaman_alinea={n: pertama for n, (pertama, _) in tata.paragraph_pages.items()},
        harfiah=dokumen.harfiah,
        bidang=[b for _, semua, _ in bagian for b in semua],
        bidang_utuh=all(utuh for _, _, utuh in bagian),
        penanda=frozenset(penanda(xml)[2]),
        salah_urut=salah_urut(xml, t.sifat),
        penanda_terpotong=penanda_terpotong(xml),
        nomor_hilang=nomor_hilang(anggota, t.sifat),
        tabel_kosong=tabel_kosong(xml),
        tanda_tangan=[r for s in kotak.sections for b in s.content if (r := _blok_tanda_tangan(b)) is not None],
        bagian_alinea=_bagian_alinea(dokumen.bagian),
    )


def _bagian_alinea(bagian: Sequence[tuple[str, int]]) -> Callable[[int], str]:
    """The template's file of a paragraph's number."""
    akhir = list(accumulate(n for _, n in bagian))

    def nama(alinea: int) -> str:
        ke = bisect_right(akhir, alinea)
        return f"{bagian[ke][0]}.docx" if alinea >= 0 and ke < len(bagian) and bagian[ke][0] else ""

    return nama


def _blok_tanda_tangan(b: Block) -> tuple[int, int] | None:
    if not isinstance(b, Table) or not b.caption.startswith(_TANDA_TANGAN):
        return None
    nomor = [p.source for p in _alinea([b]) if p.source >= 0]
    return (min(nomor), max(nomor)) if nomor else None


def _alinea(blok: Iterable[Block]) -> Iterator[Paragraph]:
    for b in blok:
        if isinstance(b, Paragraph):
            yield b
        else:
            yield from (p for baris in b.rows for sel in baris.cells for p in _alinea(sel.content))


class _Halaman:
    def __init__(self, dokumen: Dokumen, kotak: Document, tata: Layout, *, mengambang: bool) -> None:
        self._lain = dokumen.media_teruji
        self._pindaian = frozenset(dokumen.halaman_asli)
        self._kotak = kotak
        self._tata = tata
        self._judul = _judul(tata.nodes)
        self._mengambang = _mengambang(kotak) if mengambang else frozenset()
        self._piksel: dict[str, tuple[int, int] | None] = {}

    def semua(self) -> Iterator[HalamanJadi]:
        halaman = self._tata.pages
        for n, h in enumerate(halaman):
            berikut = halaman[n + 1] if n + 1 < len(halaman) else None
            yield self._satu(n, h, berikut)

    def _batas(self, h: Page, s: Section) -> tuple[float, float]:
        kiri, kanan = s.margin_left + s.gutter, s.margin_right
        if self._kotak.mirror_margins and h.number % 2 == 0:
            kiri, kanan = kanan, kiri
        return kiri, h.width - kanan

    def _satu(self, n: int, h: Page, berikut: Page | None) -> HalamanJadi:
        s = self._kotak.sections[h.section]
        isi = _Isi(abs(s.margin_top) - _LONGGAR, h.height - abs(s.margin_bottom) + _LONGGAR)
        isi.baca(h.items)
        batas = self._batas(h, s)
        berisi = bool(isi.alinea or isi.gambar or isi.jangkauan)
        lipat = berikut is not None and berikut.section != h.section
        blanko = not berisi and lipat and berikut is not None and self._kotak.sections[berikut.section].start in _LIPAT
        tag, alinea, dasar = isi.terendah
        judul = tag in self._judul or self._judul_tabel(tag, alinea)
        return HalamanJadi(
            nomor=n + 1,
            label=h.label,
            seksi=h.section,
            batas=batas,
            berisi=berisi,
            blanko=blanko,
            alinea=frozenset(isi.alinea),
            judul=frozenset(a for a, t in isi.alinea.items() if t in self._judul),
            judul_akhir=alinea if judul and dasar >= isi.dasar_lain else -1,
            tepi=isi.tepi(batas, self._kotak.source_text),
            gambar=tuple(self._gambar(g) for g in isi.gambar),
            huruf=tuple((u, self._teks(a)) for a, u in isi.kecil.items()),
        )

    def _judul_tabel(self, tag: int, alinea: int) -> bool:
        """Whether a paragraph is a table's caption, which stands above its table; a picture's stands below."""
        return tag >= 0 and self._tata.nodes[tag].role == "Caption" and self._teks(alinea).startswith(_TABEL)

    def _teks(self, alinea: int) -> str:
        return self._kotak.source_text[alinea] if 0 <= alinea < len(self._kotak.source_text) else ""

    def _gambar(self, i: PictureItem) -> GambarJadi:
        # A scan's page is larger than the text on purpose (docx/pindaian.py).
        mengambang = i.behind or id(i.picture) in self._mengambang or i.picture.media in self._pindaian
        return GambarJadi(i.picture.alt, i.x, i.x + i.width, i.width, i.height, self._titik(i.picture), mengambang)

    def _titik(self, g: Picture) -> tuple[int, int] | None:
        """The pixels that are printed, the crop taken off."""
        if g.svg is not None or g.media in self._lain or g.rotation % 180:
            return None
        if g.media not in self._piksel:
            self._piksel[g.media] = _ukuran_piksel(self._kotak.media.get(g.media, b""))
        piksel = self._piksel[g.media]
        if piksel is None:
            return None
        kiri, atas, kanan, bawah = g.crop
        return round(piksel[0] * (1 - kiri - kanan)), round(piksel[1] * (1 - atas - bawah))


def _mengambang(kotak: Document) -> frozenset[int]:
    """The ids of the pictures that float."""
    alinea = (p for s in kotak.sections for p in _alinea(s.content))
    return frozenset(id(x.picture) for p in alinea for x in p.content if isinstance(x, Anchored))


def _ukuran_piksel(data: bytes) -> tuple[int, int] | None:
    """None for what has no pixels, or can't be read, which painting tells."""
    from io import BytesIO

    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG", "GIF", "BMP", "TIFF")) as g:
            return g.size
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return None


class _Isi:
    """What stands in a page's body. ``atas`` and ``bawah`` bound it, for lines and grounds tell nothing of whose they are."""

    def __init__(self, atas: float, bawah: float) -> None:
        self._atas, self._bawah = atas, bawah
        self.alinea: dict[int, int] = {}
        self.gambar: list[PictureItem] = []
        self.jangkauan: list[tuple[float, float, float]] = []
        self.kecil: dict[int, float] = {}
        self.terendah: tuple[int, int, float] = (-1, -1, 0.0)
        self.dasar_lain = 0.0
        self._teks: list[TextItem] = []

    def baca(self, items: Iterable[Item]) -> None:
        batas = HURUF_TERKECIL * _TWIP
        for i in items:
            if isinstance(i, TextItem):
                if i.size < batas and i.style.vert is None and i.style.size < batas and i.text.strip():
                    self.kecil.setdefault(i.source, i.style.size / _TWIP)
                if i.tag >= 0:
                    self.alinea[i.source] = i.tag
                    if i.baseline >= self.terendah[2] and not i.generated:
                        self.terendah = (i.tag, i.source, i.baseline)
                    self._teks.append(i)
                    if kata := len(i.text.rstrip()):
                        # Blanks at a line's end hang over the margin.
                        self.jangkauan.append((i.x, i.x + i.width * kata / len(i.text), i.baseline))
            elif isinstance(i, RuleItem):
                self._bentuk(min(i.x0, i.x1), max(i.x0, i.x1), min(i.y0, i.y1), max(i.y0, i.y1))
            elif isinstance(i, FillItem):
                self._bentuk(i.x, i.x + i.width, i.y, i.y + i.height)
            elif isinstance(i, PictureItem):
                if i.tag >= 0 or (i.y >= self._atas and i.y + i.height <= self._bawah):
                    self.gambar.append(i)
                    self.dasar_lain = max(self.dasar_lain, i.y + i.height)
            elif i.rotate == 0:
                self.baca(i.items)
            else:
                self._putar(i)

    def _putar(self, c: ClipItem) -> None:
        """Turned text has coordinates of its own; that it is there is all that counts."""
        for i in c.items:
            if isinstance(i, TextItem) and i.tag >= 0:
                self.alinea[i.source] = i.tag
                self.dasar_lain = max(self.dasar_lain, c.y + c.height)

    def _bentuk(self, kiri: float, kanan: float, atas: float, bawah: float) -> None:
        if atas >= self._atas and bawah <= self._bawah:
            self.jangkauan.append((kiri, kanan, atas))

    def tepi(self, batas: tuple[float, float], teks: Sequence[str]) -> tuple[float, float, str] | None:
        """How far words, lines and grounds reach, and the words nearest to what reaches farthest."""
        if not self.jangkauan:
            return None
        kiri, kanan = min(g[0] for g in self.jangkauan), max(g[1] for g in self.jangkauan)
        if kiri >= batas[0] - _LONGGAR and kanan <= batas[1] + _LONGGAR:
            return kiri, kanan, ""
        jauh = max(self.jangkauan, key=lambda g: max(batas[0] - g[0], g[1] - batas[1]))
        dekat = min(self._teks, key=lambda t: abs(t.baseline - jauh[2]), default=None)
        kata = teks[dekat.source] if dekat is not None and 0 <= dekat.source < len(teks) else ""
        return kiri, kanan, kata


def _judul(nodes: Sequence[Node]) -> frozenset[int]:
    """The nodes of headings and of what stands in them (links)."""
    hasil: set[int] = set()
    for n, node in enumerate(nodes):
        if (node.role[0] == "H" and node.role[1:].isdigit()) or node.parent in hasil:
            hasil.add(n)
    return frozenset(hasil)
