"""What rendering leaves behind put right: line breaks in values, empty cells, grids of tables whose columns came from
a loop."""

from __future__ import annotations

import copy
from typing import Final, cast

from lxml import etree

from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx.tanda import Sumber
from lkip_docgen.docx.xml import BODY, BR, SPACE, TAB, TBL, TC, TC_PR, TR, VAL, W_NS, Element, P, T, w

_GRID_SPAN: Final = w("gridSpan")
_GRID_COL: Final = w("gridCol")
_GRID: Final = w("tblGrid")
_W: Final = w("w")
_NS: Final = {"w": W_NS}
# libxml2 looks for what is seldom there, so that Python walks over few of the thousands of cells.
_SEL_JANGGAL: Final = etree.XPath(
    "descendant-or-self::w:tc[not(*[last()][self::w:p]) or w:tcPr/w:gridSpan/following-sibling::w:tcW]", namespaces=_NS
)
_RENTANG: Final = etree.XPath("w:tc/w:tcPr/w:gridSpan", namespaces=_NS)


_KUTIPAN: Final = 50


def rapikan(akar: Element, sumber: Sumber, masalah: list[Diagnostic], *, ringan: bool = False) -> None:
    """Put a rendered tree right, and report blocks that stand where only text may, and text where only blocks may.
    ``ringan``: without its tables' grids and cells, of which nothing is reported."""
    for t in list(akar.iter(T)):
        if len(t):
            isi = " ".join("".join(str(x) for x in t.itertext()).split())[:_KUTIPAN]
            pesan = f'isi berupa alinea atau gambar disisipkan di tengah teks ("{isi}…")'
            masalah.append(
                Diagnostic("LK606", "error", pesan, sumber.berkas, hint="tulis {{p … }} sendirian dalam alineanya")
            )
            continue
        if t.text and ("\n" in t.text or "\t" in t.text):
            _pecah_baris(t)
        elif t.text and (t.text[0] == " " or t.text[-1] == " "):
            t.set(SPACE, "preserve")
    for wadah in akar.iter(BODY, TC, TBL, TR):
        for teks in (wadah.text, *(e.tail for e in wadah)):
            if teks and teks.strip():
                pesan = f'teks "{teks.strip()[:40]}" berada di luar alinea'
                saran = "tanda {{p … }} hanya untuk narasi dan gambar; untuk teks biasa tulis {{ … }}"
                masalah.append(Diagnostic("LK606", "error", pesan, sumber.berkas, hint=saran))
    if ringan:
        return
    for sel in cast(list[Element], _SEL_JANGGAL(akar)):  # this path finds elements only
        _lengkapi_sel(sel)
    for tabel in akar.iter(TBL):
        _sesuaikan_grid(tabel)


def _pecah_baris(t: Element) -> None:
    """Newlines and tabs of a ``w:t`` become ``w:br`` and ``w:tab`` of the same run."""
    run = t.getparent()
    assert run is not None  # a w:t stands in a run
    tempat = run.index(t)
    baru: list[Element] = []
    teks = (t.text or "").replace("\r\n", "\n")
    sisa = ""
    for c in teks:
        if c in "\n\t":
            if sisa:
                baru.append(_w_t(sisa))
            baru.append(etree.Element(BR if c == "\n" else TAB))
            sisa = ""
        else:
            sisa += c
    if sisa:
        baru.append(_w_t(sisa))
    run[tempat : tempat + 1] = baru


def _w_t(teks: str) -> Element:
    t = etree.Element(T)
    t.text = teks
    t.set(SPACE, "preserve")
    return t


def _lengkapi_sel(sel: Element) -> None:
    """A cell must end with a paragraph (Word refuses the file otherwise), and docxtpl's colspan puts ``w:gridSpan`` before
    ``w:tcW``, against the schema's order."""
    pr = sel.find(TC_PR)
    span = None if pr is None else pr.find(_GRID_SPAN)
    tcw = None if pr is None else pr.find(w("tcW"))
    if pr is not None and span is not None and tcw is not None and pr.index(span) < pr.index(tcw):
        tcw.addnext(span)
    terakhir = sel[-1] if len(sel) else None
    if terakhir is None or terakhir.tag in (TC_PR, TBL):
        etree.SubElement(sel, P)


def rentang(sel: Element) -> int:
    """Grid columns that a cell spans."""
    pr = sel.find(TC_PR)
    span = None if pr is None else pr.find(_GRID_SPAN)
    return 1 if span is None else int(span.get(VAL, "1"))


def lebar_baris(baris: Element) -> int:
    """Grid columns that a row takes, skipped ones included."""
    n = len(baris.findall(TC)) + sum(int(s.get(VAL, "1")) - 1 for s in cast(list[Element], _RENTANG(baris)))
    pr = baris.find(w("trPr"))
    if pr is not None:
        n += sum(int(e.get(VAL, "0")) for e in pr if e.tag in (w("gridBefore"), w("gridAfter")))
    return n


def _sesuaikan_grid(tabel: Element) -> None:
    """A grid of as many columns as the widest row takes, of the same total width. The shares are those of a row without
    merged cells, so that looped columns keep their template cell's width; else new columns are as wide as the last."""
    grid = tabel.find(_GRID)
    if grid is None:
        return
    kolom = [c for c in grid if c.tag == _GRID_COL]
    baris = [b for b in tabel if b.tag == TR]
    perlu = max((lebar_baris(b) for b in baris), default=len(kolom))
    if not kolom or perlu == len(kolom) or perlu == 0:
        return
    lebar = [int(c.get(_W, "0")) for c in kolom]
    total = sum(lebar)
    sendiri = next((x for b in baris if (x := _lebar_tertulis(b)) is not None and len(x) == perlu), None)
    if sendiri is not None:
        lebar = sendiri
    else:
        lebar = lebar[:perlu] if perlu < len(lebar) else lebar + [lebar[-1]] * (perlu - len(lebar))
    skala = total / (sum(lebar) or 1)
    atur_lebar(tabel, [round(n * skala) for n in lebar])


def lebar_grid(tabel: Element) -> list[int]:
    """The table's column widths in twips."""
    grid = tabel.find(_GRID)
    return [] if grid is None else [int(c.get(_W, "0")) for c in grid if c.tag == _GRID_COL]


def atur_lebar(tabel: Element, lebar: list[int]) -> None:
    """Give the table's columns and their cells these widths in twips."""
    grid = tabel.find(_GRID)
    if grid is None:
        return
    for c in [c for c in grid if c.tag == _GRID_COL]:
        grid.remove(c)
    for n in lebar:
        etree.SubElement(grid, _GRID_COL, {_W: str(n)})
    _lebar_sel(tabel, lebar)


def _lebar_tertulis(baris: Element) -> list[int] | None:
    """The widths in twips that a row's cells give themselves; None where one is merged or gives none."""
    lebar: list[int] = []
    for sel in baris:
        if sel.tag != TC:
            continue
        pr = sel.find(TC_PR)
        tcw = None if pr is None else pr.find(w("tcW"))
        if tcw is None or tcw.get(w("type")) != "dxa" or rentang(sel) != 1:
            return None
        lebar.append(int(tcw.get(_W, "0")))
    return lebar


def _lebar_sel(tabel: Element, lebar: list[int]) -> None:
    """Cell widths follow the new grid, where they were given in twips."""
    for baris in tabel:
        if baris.tag != TR:
            continue
        k = 0
        for sel in baris:
            if sel.tag != TC:
                continue
            n = rentang(sel)
            pr = sel.find(TC_PR)
            tcw = None if pr is None else pr.find(w("tcW"))
            if tcw is not None and tcw.get(w("type")) == "dxa":
                tcw.set(_W, str(sum(lebar[k : k + n])))
            k += n


def salin(e: Element) -> Element:
    """A deep copy without what follows it."""
    baru = copy.deepcopy(e)
    baru.tail = None
    return baru
