"""The narrative's tree as WordprocessingML, in the styles of the style master.

A slot renders itself when a template prints it (``{{p narasi.bab1.latar_belakang }}``); a faulty expression is
reported with
its place in the narrative file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import Final

from markupsafe import Markup

from lkip_docgen.beku import Beku
from lkip_docgen.content.narasi import (
    BlokNarasi,
    DaftarNarasi,
    Ekspresi,
    GantiBaris,
    GayaDaftar,
    Paragraf,
    Potongan,
    Sisip,
    Subjudul,
    TabelNarasi,
)
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx.nilai import AWAL_DAFTAR, LANJUT_DAFTAR, alinea, run, run_xml
from lkip_docgen.docx.xml import escape
from lkip_docgen.metrics.ekspresi import Lingkungan
from lkip_docgen.metrics.galat import EkspresiError
from lkip_docgen.metrics.periksa import KODE

GAYA_DAFTAR: Final[Mapping[GayaDaftar, str]] = {
    "bullet": "DaftarButir",
    "1.": "DaftarAngka",
    "1)": "DaftarAngka",
    "(1)": "DaftarKurung",
    "a.": "DaftarHuruf",
    "a)": "DaftarHuruf",
    "(a)": "DaftarHuruf",
    "A.": "DaftarHuruf",
    "i.": "DaftarHuruf",
    "I.": "DaftarHuruf",
}
"""The style of each form of list; the form itself is written on the list's own numbering instance."""

_RATA: Final = {"left": "left", "center": "center", "right": "right"}
_GARIS: Final = "".join(
    f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for s in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_LEBAR_TABEL: Final = 9000
_SESUDAH_TABEL: Final = (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="140" w:lineRule="exact"/></w:pPr></w:p>'
)
"""Sets the text below a table off from it: a table has no space of its own, and two tables would become one."""

TIPE_BLOK: Final = (Paragraf, Subjudul, DaftarNarasi, TabelNarasi)


class Penulis:
    """What slots need to write themselves: the environment and context of expressions, where problems go, list
    serials. ``harfiah`` collects texts with braces in them."""

    def __init__(self, lingkungan: Lingkungan, konteks: Mapping[str, object], masalah: list[Diagnostic]) -> None:
        self._lingkungan = lingkungan
        self._konteks = konteks
        self._masalah = masalah
        self.serial = count(1)
        self.harfiah: dict[str, None] = {}
        self._sudah: set[Ekspresi] = set()

    def hitung(self, ekspresi: Sequence[Ekspresi]) -> dict[Ekspresi, str]:
        """The escaped text of each expression; a faulty one is reported once and left empty."""
        return {e: escape(self._satu(e)) for e in dict.fromkeys(ekspresi)}

    def _satu(self, e: Ekspresi) -> str:
        try:
            return self._lingkungan.evaluasi(e.teks, self._konteks)
        except EkspresiError as galat:
            if e not in self._sudah:
                self._sudah.add(e)
                pesan = f"{{{{ {e.teks.strip()} }}}}: {galat.pesan}"
                letak = e.letak
                d = Diagnostic(
                    KODE[galat.jenis], "error", pesan, letak.berkas, letak.baris, letak.kolom, hint=galat.saran
                )
                self._masalah.append(d)
            return ""

    def cetak(self, nilai: object) -> str:
        """Any value of the report as marked text, not escaped."""
        return self._lingkungan.penyaring.teks(nilai)


class Slot(Beku):
    """A slot as templates see it; ``gaya_paragraf`` is the style of its plain paragraphs."""

    blok: tuple[BlokNarasi, ...]
    penulis: Penulis
    gaya_paragraf: str = "IsiParagraf"

    def bergaya(self, gaya: str) -> Slot:
        """The same slot with its plain paragraphs in another style (``{{p … | gaya("TeksTabel") }}``)."""
        return Slot(self.blok, self.penulis, gaya)

    def __bool__(self) -> bool:
        return bool(self.blok)

    def __html__(self) -> str:
        penulisan = _Penulisan(self)
        return penulisan.blok(self.blok, 0, None)

    @property
    def sebaris(self) -> Markup:
        """Its first paragraph as text within a line, without bold or italics."""
        for b in self.blok:
            if isinstance(b, Paragraf):
                nilai = self.penulis.hitung([x for x in b.isi if isinstance(x, Ekspresi)])
                return Markup("").join(
                    Markup(nilai[x]) if isinstance(x, Ekspresi) else x.teks if isinstance(x, Potongan) else "\n"
                    for x in b.isi
                )
        return Markup("")


class _Penulisan:
    """One printing of a slot."""

    def __init__(self, slot: Slot) -> None:
        self._gaya = slot.gaya_paragraf
        self._harfiah = slot.penulis.harfiah
        self._serial = slot.penulis.serial
        self._nilai = slot.penulis.hitung(list(_ekspresi(slot.blok)))

    def blok(self, isi: Sequence[BlokNarasi], tingkat: int, daftar: _Butir | None) -> str:
        keluar: list[str] = []
        for i, b in enumerate(isi):
            if isinstance(b, Paragraf):
                keluar.append(self._paragraf(b, i, daftar))
            elif isinstance(b, Subjudul):
                keluar.append(alinea(self._sisip(b.isi), f"Heading{b.tingkat}"))
            elif isinstance(b, DaftarNarasi):
                if daftar is not None and i == 0:
                    # An item that begins with a list: its own number still stands on a line.
                    keluar.append(alinea("", daftar.gaya, daftar.nomor()))
                keluar.append(self._daftar(b, tingkat))
            else:
                if keluar and keluar[-1].endswith("</w:tbl>"):
                    keluar.append("<w:p/>")  # neighbouring tables would become one
                keluar.append(self._tabel(b))
        return "".join(keluar)

    def _paragraf(self, p: Paragraf, ke: int, daftar: _Butir | None) -> str:
        if daftar is None:
            return alinea(self._sisip(p.isi), self._gaya)
        return alinea(self._sisip(p.isi), daftar.gaya, daftar.nomor() if ke == 0 else daftar.lanjut())

    def _daftar(self, d: DaftarNarasi, tingkat: int) -> str:
        gaya = GAYA_DAFTAR[d.gaya]
        butir = _Butir(gaya, f"{AWAL_DAFTAR}{next(self._serial)}:{gaya}:{d.gaya}:{d.mulai}", tingkat)
        return "".join(self.blok(isi, tingkat + 1, butir) for isi in d.butir)

    def _tabel(self, t: TabelNarasi) -> str:
        lebar = self._lebar_kolom(t)
        kepala = self._baris(t.kepala, lebar, t, kepala=True)
        isi = "".join(self._baris(b, lebar, t, kepala=False) for b in t.baris)
        grid = "".join(f'<w:gridCol w:w="{n}"/>' for n in lebar)
        return (
            f'<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{_GARIS}</w:tblBorders>'
            f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{kepala}{isi}</w:tbl>{_SESUDAH_TABEL}'
        )

    def _baris(self, sel: Sequence[Sequence[Sisip]], lebar: Sequence[int], t: TabelNarasi, *, kepala: bool) -> str:
        keluar = []
        for k, n in enumerate(lebar):
            rata = t.rata[k] if k < len(t.rata) else None
            jc = f'<w:jc w:val="{_RATA[rata]}"/>' if rata and not kepala else ""
            isi = alinea(self._sisip(sel[k] if k < len(sel) else ()), "KepalaTabel" if kepala else "TeksTabel", jc)
            latar = '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/><w:vAlign w:val="center"/>' if kepala else ""
            keluar.append(f'<w:tc><w:tcPr><w:tcW w:w="{n}" w:type="dxa"/>{latar}</w:tcPr>{isi}</w:tc>')
        pr = "<w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if kepala else "") + "</w:trPr>"
        return f"<w:tr>{pr}{''.join(keluar)}</w:tr>"

    def _lebar_kolom(self, t: TabelNarasi) -> list[int]:
        """Widths in step with each column's longest text, between 4 and 40 characters so that none starves."""
        n = max([len(t.kepala), *(len(b) for b in t.baris)], default=1)
        panjang = [4] * n
        for b in (t.kepala, *t.baris):
            for k, sel in enumerate(b):
                panjang[k] = max(panjang[k], min(40, sum(self._panjang(x) for x in sel)))
        total = sum(panjang)
        lebar = [_LEBAR_TABEL * p // total for p in panjang]
        lebar[-1] += _LEBAR_TABEL - sum(lebar)
        return lebar

    def _panjang(self, x: Sisip) -> int:
        if isinstance(x, Potongan):
            return len(x.teks)
        return len(self._nilai[x]) if isinstance(x, Ekspresi) else 0

    def _sisip(self, isi: Sequence[Sisip]) -> str:
        keluar = []
        for x in isi:
            if isinstance(x, GantiBaris):
                keluar.append("<w:r><w:br/></w:r>")
                continue
            if isinstance(x, Potongan) and "{" in x.teks:
                self._harfiah[x.teks] = None
            sifat = ("<w:b/>" if x.tebal else "") + ("<w:i/>" if x.miring else "")
            keluar.append(run(x.teks, sifat) if isinstance(x, Potongan) else run_xml(self._nilai[x], sifat))
        return "".join(keluar)


class _Butir(Beku):
    """The list that blocks stand in."""

    gaya: str
    num_id: str
    tingkat: int

    def nomor(self) -> str:
        return self._num_pr(self.num_id)

    def lanjut(self) -> str:
        return self._num_pr(LANJUT_DAFTAR + self.num_id)

    def _num_pr(self, num_id: str) -> str:
        return f'<w:numPr><w:ilvl w:val="{self.tingkat}"/><w:numId w:val="{num_id}"/></w:numPr>'


def _ekspresi(blok: Sequence[BlokNarasi]) -> Iterator[Ekspresi]:
    for b in blok:
        if isinstance(b, DaftarNarasi):
            for butir in b.butir:
                yield from _ekspresi(butir)
        else:
            baris = (b.kepala, *b.baris) if isinstance(b, TabelNarasi) else ((b.isi,),)
            for sel in baris:
                for isi in sel:
                    yield from (x for x in isi if isinstance(x, Ekspresi))


def adalah_narasi(nilai: object) -> bool:
    """Whether a value is a slot's blocks, as the report's views hand them on."""
    return isinstance(nilai, tuple) and bool(nilai) and all(isinstance(b, TIPE_BLOK) for b in nilai)
