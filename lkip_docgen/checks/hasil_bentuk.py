"""What a built document's parts hold besides words: fields with their results, and properties out of their order.

Read from the parts as they are written. A field that isn't closed and properties out of order come from templates that another
program saved, or whose tags cut through a field, so the office can mend them.

Source: ECMA-376 part 1, 17.16 (fields), 17.3.1.26, 17.4.59, 17.4.69, 17.6.17 and annex A (the schema's order; w:rPr has none).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final

from lxml import etree

_POTONGAN: Final = re.compile(
    rb'<w:fldChar [^>]*?w:fldCharType="(begin|separate|end)"|<w:(instrText|t)(?: [^>]*)?>([^<]*)<'
)
_KATA: Final = re.compile(r'"([^"]*)"|(\S+)')
_AKAR: Final = re.compile(rb'\sxmlns:\w+="[^"]*"')

_URUTAN: Final = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid "
    "spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl "
    "divId cnfStyle rPr sectPr pPrChange",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd "
    "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers "
    "cellIns cellDel cellMerge tcPrChange",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType "
    "cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
}
_TEMPAT: Final = {jenis: {n: i for i, n in enumerate(nama.split())} for jenis, nama in _URUTAN.items()}
_BERULANG: Final = frozenset({"headerReference", "footerReference"})
SEBUTAN: Final = {"pPr": "alinea", "tblPr": "tabel", "tcPr": "sel tabel", "sectPr": "halaman (section)"}


@dataclass(frozen=True, slots=True)
class BidangJadi:
    """A field: its code's words ("REF", "tabel_capaian", "\\h"), and the words of its result."""

    kata: tuple[str, ...]
    hasil: str

    @property
    def nama(self) -> str:
        return self.kata[0].upper() if self.kata else ""


def bidang_dari(xml: bytes) -> tuple[tuple[BidangJadi, ...], bool]:
    """Every complex field of a part, in the order of their ends, and whether each is closed."""
    hasil: list[BidangJadi] = []
    terbuka: list[tuple[list[str], list[str]]] = []
    di_hasil: list[bool] = []
    utuh = True
    for tanda, unsur, isi in _POTONGAN.findall(xml):
        if not tanda:
            if terbuka and (unsur == b"t") == di_hasil[-1]:
                terbuka[-1][di_hasil[-1]].append(isi.decode())
        elif tanda == b"begin":
            terbuka.append(([], []))
            di_hasil.append(False)
        elif not terbuka:
            utuh = False
        elif tanda == b"separate":
            di_hasil[-1] = True
        else:
            kode, teks = ("".join(x) for x in terbuka.pop())
            di_hasil.pop()
            hasil.append(BidangJadi(tuple(a or b for a, b in _KATA.findall(unescape(kode))), teks))
            if terbuka and di_hasil[-1]:
                terbuka[-1][1].append(teks)
    return tuple(hasil), utuh and not terbuka


def salah_urut(xml: bytes, sifat: Iterable[bytes]) -> list[tuple[str, str]]:
    """Properties that don't stand where the schema has them, among the kinds ``sifat`` of a part: of what ("alinea"), and the
    first that is out of place."""
    ns = b"".join(dict.fromkeys(_AKAR.findall(xml[: xml.find(b">", xml.find(b"<w:")) + 1])))
    akar = etree.fromstring(b"<x" + ns + b">" + b"".join(sifat) + b"</x>")
    return list(dict.fromkeys(x for e in akar for x in _periksa(e)))


def _periksa(e: etree._Element) -> Iterator[tuple[str, str]]:
    jenis = etree.QName(e).localname
    tempat, sebelum = _TEMPAT[jenis], -1
    for anak in e:
        nama = etree.QName(anak).localname
        di = tempat.get(nama, -1) if anak.tag.startswith(e.tag[: e.tag.index("}") + 1]) else None
        if di is None:
            continue  # another namespace's: for programs that know it
        if jenis == "sectPr" and nama in _BERULANG:
            di = 0  # headers and footers come in any order
        if di < sebelum or (di == sebelum and nama not in _BERULANG) or di == -1:
            yield SEBUTAN[jenis], nama
            return
        sebelum = di
