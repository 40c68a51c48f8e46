"""The table of contents and the lists of tables and figures: TOC fields filled with their entries.

An entry is a paragraph of style TOC1…3 (TableofFigures for captions): a link to a ``_Toc`` bookmark put on the
heading, its text
on one line, a tab, and a PAGEREF field whose number is written after the layout.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from lxml import etree

from lkip_docgen.docx.bidang import Bidang, beri_hasil
from lkip_docgen.docx.penomoran import Pelabel, Penomoran
from lkip_docgen.docx.xml import (
    BOOKMARK_START,
    BR,
    ID,
    NAME,
    NUM_PR,
    P_PR,
    TAB,
    VAL,
    Element,
    P,
    R,
    T,
    escape,
    fragmen,
    gaya_paragraf,
    sub,
    w,
)
from lkip_docgen.metrics.cetak import lucuti

_OUTLINE: Final = w("outlineLvl")
_BASED_ON: Final = w("basedOn")
_KOSONG: Final = "–"
_JARAK_NOMOR: Final = "\u00a0\u00a0"
"""Keeps the page number off an entry that fills its line: the last word goes to the next line with it."""


class _Judul:
    """A heading (``tingkat`` from 1) or a caption (0, with the name of its SEQ)."""

    def __init__(self, alinea: Element, tingkat: int, teks: str, label: str, seq: str) -> None:
        self.alinea, self.tingkat, self.teks, self.label, self.seq = alinea, tingkat, teks, label, seq
        self.penanda = ""


class DaftarIsi:
    """Fills the TOC fields of a composed body. Made after SEQ and REF have their results."""

    def __init__(self, body: Element, gaya: Mapping[str, Element], penomoran: Penomoran) -> None:
        self._body = body
        self._gaya = gaya
        self._penomoran = penomoran
        self._outline: dict[str | None, int | None] = {}
        self._nomor_penanda = 0
        self._id_berikut = 1 + max(
            (int(e.get(ID, "0")) for e in body.iter(BOOKMARK_START) if e.get(ID, "0").isdigit()), default=0
        )

    def isi(self, bidang: Sequence[Bidang]) -> None:
        """Fill every TOC field."""
        toc = [b for b in bidang if b.nama == "TOC"]
        if not toc:
            return
        alinea_toc = {p for b in toc for p in self._alinea(b)}
        judul = self._kumpulkan(alinea_toc, bidang)
        for b in toc:
            self._tulis(b, judul)

    # ------------------------------------------------------------ what may be listed

    def _kumpulkan(self, alinea_toc: set[Element], bidang: Sequence[Bidang]) -> list[_Judul]:
        seq: dict[Element, str] = {}
        for b in bidang:
            if b.nama == "SEQ" and len(b.kata) > 1 and (p := _alinea_dari(b.awal)) is not None:
                seq.setdefault(p, b.kata[1])
        pelabel = Pelabel(self._penomoran, self._gaya)
        hasil: list[_Judul] = []
        for p in self._body.iter(P):
            if p in alinea_toc:
                continue
            tingkat = self._tingkat(p)
            label = pelabel.label(p) if tingkat is not None or p.find(f"{P_PR}/{NUM_PR}") is not None else ""
            if tingkat is None and p not in seq:
                continue
            teks = _satu_baris(p)
            if teks:
                hasil.append(_Judul(p, tingkat or 0, teks, label, seq.get(p, "")))
        return hasil

    def _tingkat(self, p: Element) -> int | None:
        """The paragraph's outline level from 1, None for body text."""
        langsung = p.find(f"{P_PR}/{_OUTLINE}")
        if langsung is not None:
            n = int(langsung.get(VAL, "9"))
            return n + 1 if n < 9 else None
        return self._tingkat_gaya(gaya_paragraf(p))

    def _tingkat_gaya(self, gaya: str | None) -> int | None:
        if gaya not in self._outline:
            s = self._gaya.get(gaya or "")
            n: int | None = None
            if s is not None:
                e = s.find(f"{P_PR}/{_OUTLINE}")
                induk = s.find(_BASED_ON)
                if e is not None:
                    n = int(e.get(VAL, "9")) + 1
                    n = n if n < 10 else None
                elif induk is not None:
                    n = self._tingkat_gaya(induk.get(VAL))
            self._outline[gaya] = n
        return self._outline[gaya]

    # ------------------------------------------------------------ writing

    def _tulis(self, b: Bidang, judul: Sequence[_Judul]) -> None:
        kata = b.kata
        seq = _argumen(kata, "\\c")
        if seq:
            pilihan = [j for j in judul if j.seq == seq]
        else:
            m = re.fullmatch(r"(\d)-(\d)", _argumen(kata, "\\o") or "1-9")
            bawah, atas = (int(m[1]), int(m[2])) if m else (1, 9)
            pilihan = [j for j in judul if j.tingkat and bawah <= j.tingkat <= atas]
        alinea = self._alinea(b)
        if not alinea:
            return
        pertama = alinea[0]
        induk = pertama.getparent()
        if induk is None:
            return
        baru = [self._entri(j, j.tingkat if not seq else 0) for j in pilihan]
        if not baru:
            baru = fragmen(f"<w:p>{self._ppr(0 if seq else 1)}<w:r><w:t>{_KOSONG}</w:t></w:r></w:p>")
        kode = fragmen(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve">{escape(b.kode)}</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        for i, e in enumerate(kode):
            baru[0].insert(1 + i, e)
        baru[-1].extend(fragmen('<w:r><w:fldChar w:fldCharType="end"/></w:r>'))
        sect = alinea[-1].find(f"{P_PR}/{w('sectPr')}")
        if sect is not None:
            ppr = baru[-1].find(P_PR)
            if ppr is not None:
                ppr.append(sect)
        tempat = induk.index(pertama)
        for p in alinea:
            induk.remove(p)
        for i, p in enumerate(baru):
            induk.insert(tempat + i, p)

    def _alinea(self, b: Bidang) -> list[Element]:
        """The paragraphs from the field's beginning to its end."""
        awal = _alinea_dari(b.awal)
        akhir = None if b.akhir is None else _alinea_dari(b.akhir)
        if awal is None or akhir is None:
            return []
        hasil = [awal]
        while hasil[-1] is not akhir:
            berikut = hasil[-1].getnext()
            if berikut is None:
                return [awal]
            hasil.append(berikut)
        return hasil

    def _entri(self, j: _Judul, tingkat: int) -> Element:
        penanda = self._penanda(j)
        pemisah = ""
        if j.label:
            pemisah = "<w:r><w:tab/></w:r>" if self._bertab(tingkat) else '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
            pemisah = f"<w:r><w:t>{escape(j.label)}</w:t></w:r>{pemisah}"
        teks = escape(j.teks)
        if j.seq and self._bertab(tingkat) and (potong := _nomor_seq(j)):
            # The list's style sets the caption's words off from its number.
            pemisah = f"<w:r><w:t>{escape(potong)}</w:t></w:r><w:r><w:tab/></w:r>"
            teks = escape(j.teks[len(potong) :].strip())
        xml = (
            f'<w:p>{self._ppr(tingkat)}<w:hyperlink w:anchor="{penanda}" w:history="1">{pemisah}'
            f'<w:r><w:t xml:space="preserve">{teks}{_JARAK_NOMOR}</w:t></w:r><w:r><w:tab/></w:r>'
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve"> PAGEREF {penanda} \\h </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>0</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink></w:p>'
        )
        return fragmen(xml)[0]

    def _gaya_entri(self, tingkat: int) -> str:
        return f"TOC{tingkat}" if tingkat else "TableofFigures"

    def _ppr(self, tingkat: int) -> str:
        return f'<w:pPr><w:pStyle w:val="{self._gaya_entri(tingkat)}"/></w:pPr>'

    def _bertab(self, tingkat: int) -> bool:
        """Whether the entry's style has a stop for the label's tab besides the page number's."""
        s = self._gaya.get(self._gaya_entri(tingkat))
        stop = [] if s is None else list(s.iterfind(f"{P_PR}/{w('tabs')}/{w('tab')}"))
        ind = None if s is None else s.find(f"{P_PR}/{w('ind')}")
        return len(stop) > 1 or (ind is not None and ind.get(w("hanging")) is not None)

    def _penanda(self, j: _Judul) -> str:
        """The heading's ``_Toc`` bookmark, put around its content at first use."""
        if not j.penanda:
            self._nomor_penanda += 1
            j.penanda = f"_Toc{self._nomor_penanda:09d}"
            mulai = etree.Element(BOOKMARK_START, {ID: str(self._id_berikut), NAME: j.penanda})
            j.alinea.insert(1 if len(j.alinea) and j.alinea[0].tag == P_PR else 0, mulai)
            sub(j.alinea, "bookmarkEnd", id=str(self._id_berikut))
            self._id_berikut += 1
        return j.penanda


def _alinea_dari(e: Element) -> Element | None:
    return next(e.iterancestors(P), None)


def _argumen(kata: Sequence[str], saklar: str) -> str:
    """What follows a switch in a field's code."""
    i = kata.index(saklar) if saklar in kata else -1
    return kata[i + 1] if 0 <= i < len(kata) - 1 else ""


def _nomor_seq(j: _Judul) -> str:
    """The caption's label and number, "Tabel 3.1"."""
    m = re.match(r"\S+ [\d.]+", j.teks)
    return m[0] if m else ""


def _satu_baris(p: Element) -> str:
    """A heading's words on one line: breaks and tabs as spaces, codes of fields left out, figures' marks taken off."""
    keluar: list[str] = []
    for e in p.iter(T, TAB, BR):
        if e.tag == T:
            keluar.append(e.text or "")
        elif e.tag == BR or ((induk := e.getparent()) is not None and induk.tag == R):
            keluar.append(" ")
    return " ".join(lucuti("".join(keluar))[0].split())


def hasil_pageref(bidang: Sequence[Bidang]) -> list[Element]:
    """The ``w:t`` of every PAGEREF's result, in document order."""
    return [beri_hasil(b, "0") for b in bidang if b.nama == "PAGEREF"]
