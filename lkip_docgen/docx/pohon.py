"""Tables of nested things with vertical merges (RKT, cascading), filled from a prototype that stands in the template.

A table whose caption (Word: table properties, alt text title) is ``prototipe: <name>`` is a prototype. Its rows hold
ordinary
tags, and the names of the tree's levels are known in them: for ``rkt`` ``tujuan``, ``sasaran``, ``program``,
``kegiatan`` and
``sub_kegiatan``. A row stands for the deepest level that it names: it is printed once for each item of that level, in
the tree's
order. A cell that names no deeper level than one above its row's is merged downwards over the rows of the same item
(its words
are printed once). Rows that name no level are printed once, where they stand: heading rows, totals.
``nomor.<level>`` is the item's place in its parent, from 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from jinja2 import Environment
from lxml import etree

from lkip_docgen.beku import Beku
from lkip_docgen.diagnostics import Diagnostic, closest
from lkip_docgen.docx.nilai import Ruang
from lkip_docgen.docx.render import Rangka, kompilasi, naskah
from lkip_docgen.docx.rkt import POHON, Pohon
from lkip_docgen.docx.tanda import Sumber, Tanda
from lkip_docgen.docx.tata import rapikan, salin
from lkip_docgen.docx.xml import NSMAP, TBL, TBL_PR, TC, TC_PR, TR, VAL, Element, P, T, parse, w

_CAPTION: Final = w("tblCaption")
_AWALAN: Final = "prototipe:"
_V_MERGE: Final = w("vMerge")
_TC_PR_URUT: Final = tuple(
    w(n)
    for n in [
        "cnfStyle",
        "tcW",
        "gridSpan",
        "hMerge",
        "vMerge",
        "tcBorders",
        "shd",
        "noWrap",
        "tcMar",
        "textDirection",
        "tcFitText",
        "vAlign",
        "hideMark",
    ]
)


class Prototipe(Beku):
    """A prototype taken out of its template: the table, and the tree that fills it."""

    tabel: Element
    pohon: Pohon


class _Baris(Beku):
    """A prototype row: its level's index in the tree (-1 = printed once) and each cell's."""

    rangka: Rangka
    tingkat: int
    tingkat_sel: tuple[int, ...]


def pisahkan_prototipe(sumber: Sumber, masalah: list[Diagnostic]) -> list[Prototipe]:
    """Take the prototypes out of a tree; empty tables with the same caption stay in their places."""
    hasil: list[Prototipe] = []
    for tabel in list(sumber.akar.iter(TBL)):
        caption = tabel.find(f"{TBL_PR}/{_CAPTION}")
        teks = "" if caption is None else caption.get(VAL, "").strip()
        if caption is None or not teks.startswith(_AWALAN):
            continue
        nama = teks[len(_AWALAN) :].strip()
        pohon = POHON.get(nama)
        if pohon is None:
            mirip = closest(nama, POHON)
            saran = f'maksudnya "{mirip}"?' if mirip else f"yang dikenal: {', '.join(sorted(POHON))}"
            masalah.append(
                Diagnostic("LK612", "error", f'prototipe tabel "{nama}" tidak dikenal', sumber.berkas, hint=saran)
            )
            continue
        hasil.append(Prototipe(salin(tabel), pohon))
        for baris in tabel.findall(TR):
            tabel.remove(baris)
        caption.set(VAL, f"{_AWALAN}{len(hasil) - 1}")
    return hasil


def isi_prototipe(
    akar: Element,
    prototipe: Sequence[Prototipe],
    sumber: Sumber,
    tanda: Sequence[Tanda],
    lingkungan: Environment,
    konteks: Mapping[str, Any],
    masalah: list[Diagnostic],
) -> None:
    """Fill each place that ``pisahkan_prototipe`` left in a rendered tree."""
    for tabel in list(akar.iter(TBL)):
        caption = tabel.find(f"{TBL_PR}/{_CAPTION}")
        teks = "" if caption is None else caption.get(VAL, "")
        if caption is None or not teks.startswith(_AWALAN):
            continue
        p = prototipe[int(teks[len(_AWALAN) :])]
        caption.set(VAL, p.pohon.judul)
        sebelum = len(masalah)
        baris = _Pengisi(p, sumber, tanda, lingkungan, konteks, masalah).baris()
        if len(masalah) == sebelum:
            tabel.extend(baris)


class _Pengisi:
    def __init__(
        self,
        prototipe: Prototipe,
        sumber: Sumber,
        tanda: Sequence[Tanda],
        lingkungan: Environment,
        konteks: Mapping[str, Any],
        masalah: list[Diagnostic],
    ) -> None:
        self._tabel = prototipe.tabel
        self._pohon = prototipe.pohon
        self._nama = [t.nama for t in prototipe.pohon.tingkat]
        self._sumber = sumber
        self._tanda = tanda
        self._lingkungan = lingkungan
        self._konteks = konteks
        self._masalah = masalah

    def baris(self) -> list[Element]:
        jalur = list(self._jalur())
        contoh = jalur[0] if jalur else {}
        pola = [self._pola(b, contoh) for b in self._tabel if b.tag == TR]
        if any(p is None for p in pola):
            return []
        rencana = list(self._rencana([p for p in pola if p is not None], jalur))
        keluar: list[Element] = []
        sebelum: list[tuple[tuple[object, ...], ...]] = []
        for p, j in rencana:
            xml = p.rangka.jalankan(self._lingkungan, {**self._konteks, **_nama_tingkat(j, self._nama)}, self._masalah)
            if xml is None:
                return []
            akar = parse(xml)
            rapikan(akar, self._sumber, self._masalah)
            for tr in akar:
                sebelum = self._gabung_sel(tr, p, j, sebelum)
                keluar.append(tr)
        _lepas_gabung_tunggal(keluar)
        return keluar

    def _jalur(self) -> Iterator[dict[str, tuple[int, Any]]]:
        """The tree's items in order, each with its ancestors: level → (place in the parent, item)."""
        yield from self._turun(0, {}, self._pohon.akar(self._konteks))

    def _turun(self, k: int, jalur: dict[str, tuple[int, Any]], induk: Any) -> Iterator[dict[str, tuple[int, Any]]]:
        if k == len(self._pohon.tingkat) or induk is None:
            return
        tingkat = self._pohon.tingkat[k]
        for i, anak in enumerate(getattr(induk, tingkat.atribut, ()), 1):
            baru = {**jalur, tingkat.nama: (i, anak)}
            yield baru
            yield from self._turun(k + 1, baru, anak)

    def _pola(self, baris: Element, contoh: Mapping[str, tuple[int, Any]]) -> _Baris | None:
        tingkat_sel = tuple(self._tingkat(c) for c in baris if c.tag == TC)
        tingkat = max(tingkat_sel, default=-1)
        ns = " ".join(f'xmlns:{p}="{u}"' for p, u in {**NSMAP, **self._ns()}.items())
        tertulis = naskah(
            Sumber(self._sumber.berkas, self._tabel, self._sumber.nama), self._tanda, [baris], f"<x {ns}>", "</x>"
        )
        konteks = {**self._konteks, **dict.fromkeys(self._nama), **_nama_tingkat(contoh, self._nama)}
        rangka = kompilasi(tertulis, self._lingkungan, konteks, self._masalah)
        return None if rangka is None else _Baris(rangka, tingkat, tingkat_sel)

    def _ns(self) -> dict[str, str]:
        return {p: u for p, u in self._tabel.nsmap.items() if p}

    def _tingkat(self, sel: Element) -> int:
        """The deepest level that a cell's tags name."""
        teks = "".join(t.text or "" for t in sel.iter(T))
        tag = " ".join(re.findall(r"\{[{%].*?[%}]\}", teks))
        return max((k for k, n in enumerate(self._nama) if re.search(rf"\b{n}\b", tag)), default=-1)

    def _rencana(
        self, pola: Sequence[_Baris], jalur: Sequence[dict[str, tuple[int, Any]]]
    ) -> Iterator[tuple[_Baris, dict[str, tuple[int, Any]]]]:
        bertingkat = [i for i, p in enumerate(pola) if p.tingkat >= 0]
        awal = bertingkat[0] if bertingkat else len(pola)
        akhir = bertingkat[-1] + 1 if bertingkat else len(pola)
        yield from ((p, {}) for p in pola[:awal])
        for j in jalur:
            yield from ((p, j) for p in pola[awal:akhir] if p.tingkat == len(j) - 1)
        yield from ((p, {}) for p in pola[akhir:])

    def _gabung_sel(
        self,
        tr: Element,
        p: _Baris,
        j: Mapping[str, tuple[int, Any]],
        sebelum: list[tuple[tuple[object, ...], ...]],
    ) -> list[tuple[tuple[object, ...], ...]]:
        """Merge a row's cells of higher levels with the row above; returns what stands in the row, for the next one."""
        kini: list[tuple[tuple[object, ...], ...]] = []
        kolom = 0
        for sel, k in zip((c for c in tr if c.tag == TC), p.tingkat_sel, strict=False):
            lebar = _rentang(sel)
            if 0 <= k < len(self._pohon.tingkat) - 1 and p.tingkat >= 0:
                kunci: tuple[tuple[object, ...], ...] = (
                    (kolom, lebar, k),
                    tuple((n, id(j[n][1])) for n in self._nama[: k + 1]),
                )
                _beri_gabung(sel, kunci in sebelum)
                kini.append(kunci)
            kolom += lebar
        return kini


def _nama_tingkat(j: Mapping[str, tuple[int, Any]], nama: Sequence[str]) -> dict[str, Any]:
    isi: dict[str, Any] = {n: benda for n, (_, benda) in j.items()}
    isi["nomor"] = Ruang({n: j[n][0] if n in j else 0 for n in nama})
    return isi


def _rentang(sel: Element) -> int:
    span = sel.find(f"{TC_PR}/{w('gridSpan')}")
    return 1 if span is None else int(span.get(VAL, "1"))


def _beri_gabung(sel: Element, lanjut: bool) -> None:
    pr = sel.find(TC_PR)
    if pr is None:
        pr = etree.Element(TC_PR)
        sel.insert(0, pr)
    lama = pr.find(_V_MERGE)
    if lama is not None:
        pr.remove(lama)
    e = etree.Element(_V_MERGE, {VAL: "continue" if lanjut else "restart"})
    tempat = next((i for i, x in enumerate(pr) if x.tag in _TC_PR_URUT and _TC_PR_URUT.index(x.tag) > 4), len(pr))
    pr.insert(tempat, e)
    if lanjut:
        # Only the first cell of a merged column shows its content.
        alinea = [c for c in sel if c.tag != TC_PR]
        sifat = alinea[0].find(w("pPr")) if alinea and alinea[0].tag == P else None
        for c in alinea:
            sel.remove(c)
        kosong = etree.SubElement(sel, P)
        if sifat is not None:
            kosong.append(sifat)


def _lepas_gabung_tunggal(baris: Sequence[Element]) -> None:
    """A merge of one row is none."""
    for i, tr in enumerate(baris):
        bawah = _kolom_lanjut(baris[i + 1]) if i + 1 < len(baris) else set()
        kolom = 0
        for sel in tr:
            if sel.tag != TC:
                continue
            gabung = sel.find(f"{TC_PR}/{_V_MERGE}")
            if gabung is not None and gabung.get(VAL) == "restart" and kolom not in bawah:
                pr = gabung.getparent()
                if pr is not None:
                    pr.remove(gabung)
            kolom += _rentang(sel)


def _kolom_lanjut(tr: Element) -> set[int]:
    """Grid columns at which a cell goes on from the row above."""
    hasil: set[int] = set()
    kolom = 0
    for sel in tr:
        if sel.tag == TC:
            gabung = sel.find(f"{TC_PR}/{_V_MERGE}")
            if gabung is not None and gabung.get(VAL) == "continue":
                hasil.add(kolom)
            kolom += _rentang(sel)
    return hasil
