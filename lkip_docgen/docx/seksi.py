"""Sections: a part's page set-up with what susunan.yaml puts over it."""

from __future__ import annotations

import copy
from typing import Final

from lxml import etree

from lkip_docgen.docx.nilai import alinea
from lkip_docgen.docx.susunan import FORMAT_NOMOR, Seksi
from lkip_docgen.docx.xml import (
    BODY,
    BOOKMARK_END,
    BOOKMARK_START,
    P_PR,
    P_PR_ORDER,
    SECT_PR,
    TBL,
    VAL,
    W_NS,
    Element,
    P,
    R,
    T,
    fragmen,
    p_pr,
    sisip_urut,
    sub,
    w,
)

KERTAS: Final = {"A4": (11906, 16838), "F4": (12191, 18709)}
"""Paper sizes in twips, upright: 210 × 297 mm and 215 × 330 mm."""
LEBAR_TEKS: Final = {"A4": 160.0, "F4": 165.0}
"""Millimetres between the margins of an upright page."""

REF_KEPALA: Final = w("headerReference")
REF_KAKI: Final = w("footerReference")
_PG_SZ: Final = w("pgSz")
_PG_MAR: Final = w("pgMar")
_PG_NUM: Final = w("pgNumType")
_TYPE: Final = w("type")
_TITLE_PG: Final = w("titlePg")
_HURUF_NOMOR: Final = '<w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr>'
_URUTAN: Final = tuple(
    w(n)
    for n in [
        "headerReference",
        "footerReference",
        "footnotePr",
        "endnotePr",
        "type",
        "pgSz",
        "pgMar",
        "paperSrc",
        "pgBorders",
        "lnNumType",
        "pgNumType",
        "cols",
        "formProt",
        "vAlign",
        "noEndnote",
        "titlePg",
        "textDirection",
        "bidi",
        "rtlGutter",
        "docGrid",
        "printerSettings",
        "sectPrChange",
    ]
)
_ISI_ALINEA: Final = (T, w("tab"), w("br"), w("drawing"), w("pict"), w("object"), w("fldChar"), w("instrText"))


def ukuran(sectpr: Element) -> tuple[int, int]:
    """Page width and height in twips."""
    sz = sectpr.find(_PG_SZ)
    if sz is None:
        return KERTAS["A4"]
    return int(sz.get(w("w"), "11906")), int(sz.get(w("h"), "16838"))


def atur(sectpr: Element, seksi: Seksi, kertas: tuple[int, int] | None, *, pertama: bool, kanan: bool = False) -> None:
    """Apply paper, orientation, page numbers and the way the section starts. ``pertama``: the part's first section, which
    begins on a right-hand page where ``kanan`` asks for it and the part doesn't opt out. With ``kanan`` the document is
    printed on both sides and its upright pages are mirrored; the sides of a landscape page are made alike instead, since
    its binding edge is its top on the front and its bottom on the back, which no setting exchanges."""
    lebar, tinggi = ukuran(sectpr)
    lanskap = lebar > tinggi
    minta = lanskap if seksi.orientasi is None else seksi.orientasi == "lanskap"
    if kertas is not None:
        pendek, panjang = kertas
    else:
        pendek, panjang = sorted((lebar, tinggi))
    if minta != lanskap:
        _putar_margin(sectpr)
    sz = etree.Element(_PG_SZ, {w("w"): str(panjang if minta else pendek), w("h"): str(pendek if minta else panjang)})
    if minta:
        sz.set(w("orient"), "landscape")
    sisip_urut(sectpr, sz, _URUTAN)
    if kanan and minta:
        _ratakan_margin(sectpr)
    if seksi.nomor is not None:
        nomor = etree.Element(_PG_NUM)
        if seksi.nomor in FORMAT_NOMOR:
            nomor.set(w("fmt"), FORMAT_NOMOR[seksi.nomor])
        sisip_urut(sectpr, nomor, _URUTAN)
    nomor_lama = sectpr.find(_PG_NUM)
    if nomor_lama is not None:
        if seksi.nomor is not None or not pertama:
            nomor_lama.attrib.pop(w("start"), "")
        if not nomor_lama.attrib and (seksi.mulai is None or not pertama):
            sectpr.remove(nomor_lama)
    if pertama and seksi.mulai is not None:
        e = sectpr.find(_PG_NUM)
        if e is None:
            e = etree.Element(_PG_NUM)
            sisip_urut(sectpr, e, _URUTAN)
        e.set(w("start"), str(seksi.mulai))
    if pertama:
        jenis = sectpr.find(_TYPE)
        if jenis is not None:
            sectpr.remove(jenis)
        if seksi.lanjut:
            sisip_urut(sectpr, etree.Element(_TYPE, {VAL: "continuous"}), _URUTAN)
        elif kanan and seksi.kanan:
            sisip_urut(sectpr, etree.Element(_TYPE, {VAL: "oddPage"}), _URUTAN)


def tanpa_nomor_pertama(sectpr: Element) -> None:
    """Give the section's first page a header of its own, which stays empty."""
    sisip_urut(sectpr, etree.Element(_TITLE_PG), _URUTAN)


def kepala_nomor() -> Element:
    """A header with the page's number as official documents have it: "- 2 -" in the middle."""
    bidang = "".join(
        f'<w:r>{_HURUF_NOMOR}<w:fldChar w:fldCharType="{jenis}"/></w:r>{isi}'
        for jenis, isi in (
            ("begin", f'<w:r>{_HURUF_NOMOR}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'),
            ("separate", f"<w:r>{_HURUF_NOMOR}<w:t>2</w:t></w:r>"),
            ("end", ""),
        )
    )
    garis = [f'<w:r>{_HURUF_NOMOR}<w:t xml:space="preserve">{t}</w:t></w:r>' for t in ("- ", " -")]
    kepala = etree.Element(w("hdr"), nsmap={"w": W_NS})
    kepala.extend(fragmen(alinea(f"{garis[0]}{bidang}{garis[1]}", "Header", '<w:jc w:val="center"/>')))
    return kepala


def _putar_margin(sectpr: Element) -> None:
    """Margins turn with the page, so that the binding edge stays the binding edge."""
    mar = sectpr.find(_PG_MAR)
    if mar is None:
        return
    lama = {s: mar.get(w(s), "1440") for s in ("top", "right", "bottom", "left")}
    for sisi, dari in (("top", "left"), ("right", "top"), ("bottom", "right"), ("left", "bottom")):
        mar.set(w(sisi), lama[dari])


def _ratakan_margin(sectpr: Element) -> None:
    """Opposite margins alike, with the same room between them."""
    mar = sectpr.find(_PG_MAR)
    if mar is None:
        return
    for a, b in (("top", "bottom"), ("left", "right")):
        jumlah = int(mar.get(w(a), "1440")) + int(mar.get(w(b), "1440"))
        mar.set(w(a), str(jumlah - jumlah // 2))
        mar.set(w(b), str(jumlah // 2))


def beri_rujukan(sectpr: Element, rujukan: list[tuple[str, str, str]]) -> None:
    """Replace header and footer references by (element, type, relationship id)."""
    for e in list(sectpr):
        if e.tag in (REF_KEPALA, REF_KAKI):
            sectpr.remove(e)
    for i, (tag, jenis, rid) in enumerate(rujukan):
        e = etree.Element(tag, {_TYPE: jenis})
        e.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", rid)
        sectpr.insert(i, e)


def kosong(paragraf: Element) -> bool:
    """Whether a paragraph shows nothing and marks nothing."""
    if paragraf.tag != P or any(True for _ in paragraf.iter(*_ISI_ALINEA, BOOKMARK_START, BOOKMARK_END, w("sdt"))):
        return False
    ppr = paragraf.find(P_PR)
    if ppr is not None and any(ppr.find(w(n)) is not None for n in ("numPr", "pBdr", "sectPr", "framePr")):
        return False
    return not any(r.tag != R and r.tag != P_PR and isinstance(r.tag, str) and len(r) for r in paragraf)


def pangkas_ekor(body: Element) -> None:
    """Drop the empty paragraphs at a part's end: editors leave them, and each may make a page."""
    isi = [e for e in body if isinstance(e.tag, str) and e.tag != SECT_PR]
    while len(isi) > 1 and kosong(isi[-1]):
        body.remove(isi.pop())


def tutup(body: Element, sectpr: Element) -> bool:
    """End a section that isn't the document's last: the set-up goes into its last paragraph, or into one that takes
    no room
    where it ends with something else (then True)."""
    isi = [e for e in body if isinstance(e.tag, str) and e.tag != SECT_PR]
    terakhir = isi[-1] if isi else None
    tambah = terakhir is None or terakhir.tag != P or terakhir.find(f"{P_PR}/{SECT_PR}") is not None
    if terakhir is None or tambah:
        terakhir = alinea_tipis()
        body.append(terakhir)
    sisip_urut(p_pr(terakhir), sectpr, P_PR_ORDER)
    return tambah


def alinea_tipis() -> Element:
    """A paragraph of one point's height: what must stand after a table at a section's end."""
    p = etree.Element(P)
    pr = sub(p, "pPr")
    sub(pr, "spacing", before="0", after="0", line="20", lineRule="exact")
    sub(pr, "ind", left="0", firstLine="0")
    rpr = sub(pr, "rPr")
    sub(rpr, "sz", val="2")
    sub(rpr, "szCs", val="2")
    return p


def seksi_bagian(body: Element) -> list[Element]:
    """The ``w:sectPr`` of a part in order, the body's own last (a plain one where it has none)."""
    daftar = [s for s in body.iter(SECT_PR) if s.getparent() is not body]
    akhir = next((e for e in body if e.tag == SECT_PR), None)
    if akhir is None:
        akhir = etree.SubElement(body, SECT_PR)
    return [*daftar, akhir]


def salin_seksi(sectpr: Element) -> Element:
    baru = copy.deepcopy(sectpr)
    baru.tail = None
    return baru


def perlu_alinea_akhir(body: Element) -> bool:
    """Whether the document ends with a table, after which Word wants a paragraph."""
    isi = [e for e in body if isinstance(e.tag, str) and e.tag != SECT_PR]
    return bool(isi) and isi[-1].tag == TBL and body.tag == BODY
