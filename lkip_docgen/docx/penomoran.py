"""Lists: numbering definitions of all parts joined into the style master's, and the labels that they print."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from functools import cached_property
from typing import Final

from lxml import etree

from lkip_docgen.docx.nilai import AWAL_DAFTAR, LANJUT_DAFTAR
from lkip_docgen.docx.xml import (
    ILVL,
    NUM_ID,
    NUM_PR,
    P_PR,
    P_PR_ORDER,
    STYLE_ID,
    VAL,
    W_NS,
    Element,
    gaya_paragraf,
    kanonik,
    p_pr,
    sisip_urut,
    sub,
    w,
)

_ABSTRAK: Final = w("abstractNum")
_ABSTRAK_ID: Final = w("abstractNumId")
_NUM: Final = w("num")
_LVL: Final = w("lvl")
_OVERRIDE: Final = w("lvlOverride")
_START: Final = w("start")
_START_OVERRIDE: Final = w("startOverride")
_TANPA: Final = frozenset({w("nsid"), w("tmpl"), _ABSTRAK_ID, w("tplc"), w("name")})
"""What Word changes at every saving; two definitions that differ in nothing else are the same list."""

_FORMAT: Final = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}


class Penomoran:
    """The composed document's ``numbering.xml``, grown from the style master's."""

    def __init__(self, induk: Element | None, gaya: Mapping[str, Element]) -> None:
        self.akar = etree.Element(w("numbering"), nsmap={"w": W_NS}) if induk is None else copy.deepcopy(induk)
        self._gaya = gaya
        self._abstrak = {e.get(_ABSTRAK_ID, ""): e for e in self.akar.iter(_ABSTRAK)}
        self._num = {e.get(NUM_ID, ""): e for e in self.akar.iter(_NUM)}
        self._kanon = {kanonik(e, _TANPA): i for i, e in self._abstrak.items()}
        self._kanon_induk = {n: self._kanon_num(e, self._abstrak) for n, e in self._num.items()}
        self._daftar: dict[str, str] = {}
        self._num_berikut = 1 + max((int(i) for i in self._num if i.isdigit()), default=0)
        self._abstrak_berikut = 1 + max((int(i) for i in self._abstrak if i.isdigit()), default=-1)

    @cached_property
    def num_gaya(self) -> set[str]:
        """The lists that styles belong to."""
        return {i.get(VAL, "") for s in self._gaya.values() for i in s.iter(NUM_ID)}

    @staticmethod
    def _kanon_num(num: Element, abstrak: Mapping[str, Element]) -> object:
        a = num.find(_ABSTRAK_ID)
        definisi = None if a is None else abstrak.get(a.get(VAL, ""))
        return None if definisi is None else (kanonik(definisi, _TANPA), kanonik(num, _TANPA)[3])

    def bagian(self, numbering: Element | None) -> NomorBagian:
        """The lists of one part, to be taken over as they are met."""
        return NomorBagian(self, numbering)

    def sama_dengan_induk(self, num_id: str, num: Element, abstrak: Mapping[str, Element]) -> bool:
        """Whether a part's list is the master's own of that id."""
        return num_id in self._kanon_induk and self._kanon_induk[num_id] == self._kanon_num(num, abstrak)

    def abstrak(self, definisi: Element) -> str:
        """The id of an equal definition here, taken over where there is none."""
        kunci = kanonik(definisi, _TANPA)
        ada = self._kanon.get(kunci)
        if ada is not None:
            return ada
        baru = copy.deepcopy(definisi)
        for e in list(baru.iter(w("nsid"), w("tmpl"), w("pStyle"))):
            induk = e.getparent()
            if induk is not None:
                induk.remove(e)
        return self._tambah_abstrak(baru, kunci)

    def _tambah_abstrak(self, definisi: Element, kunci: tuple[object, ...] | None = None) -> str:
        nomor = str(self._abstrak_berikut)
        self._abstrak_berikut += 1
        definisi.set(_ABSTRAK_ID, nomor)
        # The schema wants all abstractNum before the first num.
        tempat = next((i for i, e in enumerate(self.akar) if e.tag == _NUM), len(self.akar))
        self.akar.insert(tempat, definisi)
        self._abstrak[nomor] = definisi
        if kunci is not None:
            self._kanon[kunci] = nomor
        return nomor

    def num_baru(self, abstrak_id: str, ganti: Mapping[int, Element] | None = None) -> str:
        """A list of its own on a definition: every level starts again. ``ganti`` holds ``w:lvlOverride`` by level."""
        nomor = str(self._num_berikut)
        self._num_berikut += 1
        num = etree.Element(_NUM, {NUM_ID: nomor})
        sub(num, "abstractNumId", val=abstrak_id)
        for tingkat in range(9):
            definisi = self.tingkat(abstrak_id, tingkat)
            override = (ganti or {}).get(tingkat)
            if override is not None:
                num.append(override)
            elif definisi is not None:
                o = sub(num, "lvlOverride", ilvl=str(tingkat))
                sub(o, "startOverride", val=_nilai(definisi, _START, "1") or "1")
        # Nums end before numIdMacAtCleanup.
        tempat = next((i for i, e in enumerate(self.akar) if e.tag == w("numIdMacAtCleanup")), len(self.akar))
        self.akar.insert(tempat, num)
        self._num[nomor] = num
        return nomor

    def tingkat(self, abstrak_id: str, ilvl: int) -> Element | None:
        """The ``w:lvl`` of a definition."""
        definisi = self._abstrak.get(abstrak_id)
        if definisi is None:
            return None
        return next((e for e in definisi if e.tag == _LVL and e.get(ILVL) == str(ilvl)), None)

    def abstrak_dari(self, num_id: str) -> str:
        """The definition that a list stands on ("" for an unknown list)."""
        num = self._num.get(num_id)
        a = None if num is None else num.find(_ABSTRAK_ID)
        return "" if a is None else a.get(VAL, "")

    def tingkat_num(self, num_id: str, ilvl: int) -> tuple[Element | None, str | None]:
        """The level of a list, its overrides applied, and the number that the override starts it with."""
        num = self._num.get(num_id)
        if num is None:
            return None, None
        lvl = self.tingkat(self.abstrak_dari(num_id), ilvl)
        for o in num:
            if o.tag == _OVERRIDE and o.get(ILVL) == str(ilvl):
                pengganti = o.find(_LVL)
                return (lvl if pengganti is None else pengganti), _nilai(o, _START_OVERRIDE, None)
        return lvl, None

    def _daftar_narasi(self, kode: str, ilvl: int) -> str:
        """A narrative's list: on its style's definition, the form and start written on the level it stands on."""
        kunci = f"{kode}@{ilvl}"
        ada = self._daftar.get(kunci)
        if ada is not None:
            return ada
        _, gaya, bentuk, mulai = kode[len(AWAL_DAFTAR) :].split(":", 3)
        abstrak = self.abstrak_gaya(gaya)
        dasar = self.tingkat(abstrak, ilvl)
        override = etree.Element(_OVERRIDE, {ILVL: str(ilvl)})
        sub(override, "startOverride", val=mulai)
        if dasar is not None and bentuk != "bullet":
            fmt, teks = _bentuk(bentuk, ilvl)
            lama = (_nilai(dasar, w("numFmt"), ""), _nilai(dasar, w("lvlText"), ""))
            if lama != (fmt, teks):
                lvl = copy.deepcopy(dasar)
                for nama, nilai in (("numFmt", fmt), ("lvlText", teks), ("start", mulai)):
                    e = lvl.find(w(nama))
                    if e is not None:
                        e.set(VAL, nilai)
                ps = lvl.find(w("pStyle"))
                if ps is not None:
                    lvl.remove(ps)
                override.append(lvl)
        nomor = self._daftar[kunci] = self.num_baru(abstrak, {ilvl: override})
        return nomor

    def abstrak_gaya(self, gaya: str) -> str:
        """The definition of a paragraph style's numbering; a plain one is made where the style has none."""
        s = self._gaya.get(gaya)
        num_id = None if s is None else next((e.get(VAL, "") for e in s.iter(NUM_ID)), None)
        abstrak = self.abstrak_dari(num_id) if num_id else ""
        return abstrak or self._abstrak_bawaan(gaya)

    def _abstrak_bawaan(self, gaya: str) -> str:
        kunci = f"bawaan:{gaya}"
        if kunci not in self._daftar:
            definisi = etree.Element(_ABSTRAK)
            sub(definisi, "multiLevelType", val="multilevel")
            for i in range(9):
                lvl = sub(definisi, "lvl", ilvl=str(i))
                sub(lvl, "start", val="1")
                butir = gaya == "DaftarButir"
                sub(lvl, "numFmt", val="bullet" if butir else "decimal")
                sub(lvl, "lvlText", val="•" if butir else f"%{i + 1}.")
                sub(lvl, "lvlJc", val="left")
                sub(sub(lvl, "pPr"), "ind", left=str(426 * (i + 1)), hanging="426")
            self._daftar[kunci] = self._tambah_abstrak(definisi)
        return self._daftar[kunci]


class NomorBagian:
    """The lists of one part. A list that paragraphs name themselves starts again in each part; one that a style of
    the master
    names (headings) goes on through the document."""

    def __init__(self, induk: Penomoran, numbering: Element | None) -> None:
        self._induk = induk
        self._abstrak: dict[str, Element] = {}
        self._num: dict[str, Element] = {}
        if numbering is not None:
            self._abstrak = {e.get(_ABSTRAK_ID, ""): e for e in numbering.iter(_ABSTRAK)}
            self._num = {e.get(NUM_ID, ""): e for e in numbering.iter(_NUM)}
        self._peta: dict[str, str] = {}
        self._gaya: dict[str | None, str] = {}

    def terapkan(self, paragraf: Element, *, mulai_baru: bool = False) -> None:
        """Give a paragraph's own ``w:numPr`` its id in the composed document."""
        ppr = paragraf.find(P_PR)
        pr = None if ppr is None else ppr.find(NUM_PR)
        e = None if pr is None else pr.find(NUM_ID)
        if pr is None or e is None:
            if mulai_baru:
                self._mulai_gaya(paragraf)
            return
        num_id = e.get(VAL, "")
        ilvl = int(_nilai(pr, ILVL, "0") or 0)
        if num_id.startswith(LANJUT_DAFTAR):
            self._lanjutan(paragraf, e, num_id, ilvl)
        elif num_id.startswith(AWAL_DAFTAR):
            e.set(VAL, self._induk._daftar_narasi(num_id, ilvl))
        else:
            e.set(VAL, self._nomor(num_id, mulai_baru))

    def _nomor(self, num_id: str, mulai_baru: bool) -> str:
        num = self._num.get(num_id)
        if num_id == "0" or num is None:
            return num_id
        if num_id in self._induk.num_gaya and self._induk.sama_dengan_induk(num_id, num, self._abstrak):
            return num_id
        if mulai_baru or num_id not in self._peta:
            a = num.find(_ABSTRAK_ID)
            definisi = None if a is None else self._abstrak.get(a.get(VAL, ""))
            if definisi is None:
                return "0"
            ganti = {int(o.get(ILVL, "0")): copy.deepcopy(o) for o in num if o.tag == _OVERRIDE}
            self._peta[num_id] = self._induk.num_baru(self._induk.abstrak(definisi), ganti)
        return self._peta[num_id]

    def _mulai_gaya(self, paragraf: Element) -> None:
        """A paragraph numbered by its style alone starts a list of its own; the next ones of that style would go on
        with the
        style's, so the new number is kept for them (``terapkan`` is not asked about those)."""
        gaya = gaya_paragraf(paragraf)
        if gaya is None:
            return
        nomor = self._induk.num_baru(self._induk.abstrak_gaya(gaya))
        self._gaya[gaya] = nomor
        self.ikut_gaya(paragraf)

    def ikut_gaya(self, paragraf: Element) -> None:
        """A paragraph numbered by its style follows the list last begun anew for that style in this part."""
        nomor = self._gaya.get(gaya_paragraf(paragraf)) if self._gaya else None
        if nomor is not None:
            pr = etree.Element(NUM_PR)
            sub(pr, "ilvl", val="0")
            sub(pr, "numId", val=nomor)
            sisip_urut(p_pr(paragraf), pr, P_PR_ORDER)

    def _lanjutan(self, paragraf: Element, e: Element, kode: str, ilvl: int) -> None:
        gaya = kode[len(LANJUT_DAFTAR) + len(AWAL_DAFTAR) :].split(":", 3)[1]
        lvl = self._induk.tingkat(self._induk.abstrak_gaya(gaya), ilvl)
        ind = None if lvl is None else lvl.find(f"{P_PR}/{w('ind')}")
        kiri = "0" if ind is None else ind.get(w("left"), ind.get(w("start"), "0"))
        e.set(VAL, "0")
        sisip_urut(p_pr(paragraf), etree.Element(w("ind"), {w("left"): kiri, w("firstLine"): "0"}), P_PR_ORDER)


def _nilai(induk: Element, nama: str, bawaan: str | None) -> str | None:
    e = induk.find(nama)
    return bawaan if e is None else e.get(VAL, bawaan)


def _bentuk(bentuk: str, ilvl: int) -> tuple[str, str]:
    """``w:numFmt`` and ``w:lvlText`` of a list's form such as "(1)" or "a."."""
    inti = bentuk.strip("().")
    return _FORMAT[inti], bentuk.replace(inti, f"%{ilvl + 1}")


def _huruf(n: int) -> str:
    # As Word counts on after z: aa, bb, cc.
    return chr(97 + (n - 1) % 26) * (1 + (n - 1) // 26)


def _romawi(n: int) -> str:
    pasangan = zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"),
        strict=True,
    )
    keluar = ""
    for nilai, huruf in pasangan:
        kali, n = divmod(n, nilai)
        keluar += huruf * kali
    return keluar


def angka_daftar(n: int, fmt: str) -> str:
    """A number in a ``w:numFmt``; formats that no Indonesian report uses come out as decimal."""
    if fmt in ("lowerLetter", "upperLetter"):
        return _huruf(n).upper() if fmt == "upperLetter" else _huruf(n)
    if fmt in ("lowerRoman", "upperRoman"):
        return _romawi(n).upper() if fmt == "upperRoman" else _romawi(n)
    if fmt == "decimalZero":
        return f"{n:02d}"
    return "" if fmt == "none" else str(n)


class Pelabel:
    """Labels of numbered paragraphs, given in document order (ECMA-376 Part 1, 17.9)."""

    def __init__(self, penomoran: Penomoran, gaya: Mapping[str, Element]) -> None:
        self._nomor = penomoran
        self._gaya = gaya
        self._hitung: dict[str, list[int]] = {}
        self._terpakai: set[str] = set()
        self._num_dari_gaya: dict[str | None, tuple[str, int] | None] = {}

    def label(self, paragraf: Element) -> str:
        """The paragraph's label, "" where it has none (or a bullet). Each numbered paragraph must be asked once, in
        order."""
        num = self._num(paragraf)
        if num is None:
            return ""
        num_id, ilvl = num
        abstrak = self._nomor.abstrak_dari(num_id)
        if not abstrak:
            return ""
        hitung = self._hitung.setdefault(abstrak, [-1] * 9)
        if num_id not in self._terpakai:
            self._terpakai.add(num_id)
            for i in range(9):
                _, mulai = self._nomor.tingkat_num(num_id, i)
                if mulai is not None:
                    hitung[i] = int(mulai) - 1
        for i in range(ilvl + 1):
            if hitung[i] < 0 or (i == ilvl):
                lvl, _ = self._nomor.tingkat_num(num_id, i)
                awal = int((_nilai(lvl, _START, "1") if lvl is not None else "1") or 1)
                hitung[i] = awal if hitung[i] < 0 else hitung[i] + 1
        hitung[ilvl + 1 :] = [-1] * (8 - ilvl)
        lvl, _ = self._nomor.tingkat_num(num_id, ilvl)
        return "" if lvl is None else self._tulis(num_id, lvl, hitung)

    def _tulis(self, num_id: str, lvl: Element, hitung: list[int]) -> str:
        if _nilai(lvl, w("numFmt"), "decimal") == "bullet":
            return ""
        teks = _nilai(lvl, w("lvlText"), "") or ""
        hukum = lvl.find(w("isLgl")) is not None
        for i in range(9):
            if f"%{i + 1}" in teks:
                induk, _ = self._nomor.tingkat_num(num_id, i)
                fmt = "decimal" if hukum or induk is None else _nilai(induk, w("numFmt"), "decimal") or "decimal"
                teks = teks.replace(f"%{i + 1}", angka_daftar(max(hitung[i], 0), fmt))
        return teks

    def _num(self, paragraf: Element) -> tuple[str, int] | None:
        ppr = paragraf.find(P_PR)
        pr = None if ppr is None else ppr.find(NUM_PR)
        gaya = gaya_paragraf(paragraf)
        dari_gaya = self._gaya_num(gaya)
        if pr is None:
            return dari_gaya
        num_id = _nilai(pr, NUM_ID, None)
        if num_id == "0":
            return None
        ilvl = int(_nilai(pr, ILVL, str(dari_gaya[1] if dari_gaya else 0)) or 0)
        if num_id is None:
            return None if dari_gaya is None else (dari_gaya[0], ilvl)
        return num_id, ilvl

    def _gaya_num(self, gaya: str | None) -> tuple[str, int] | None:
        if gaya in self._num_dari_gaya:
            return self._num_dari_gaya[gaya]
        hasil: tuple[str, int] | None = None
        s = self._gaya.get(gaya or "")
        if s is not None:
            pr = s.find(f"{P_PR}/{NUM_PR}")
            if pr is not None:
                num_id = _nilai(pr, NUM_ID, None)
                if num_id and num_id != "0":
                    hasil = (num_id, self._tingkat_gaya(num_id, s.get(STYLE_ID, ""), pr))
                elif num_id is None:
                    induk = self._gaya_num(_nilai(s, w("basedOn"), None))
                    hasil = None if induk is None else (induk[0], int(_nilai(pr, ILVL, "0") or 0))
            else:
                induk_gaya = _nilai(s, w("basedOn"), None)
                hasil = self._gaya_num(induk_gaya) if induk_gaya else None
        self._num_dari_gaya[gaya] = hasil
        return hasil

    def _tingkat_gaya(self, num_id: str, gaya: str, pr: Element) -> int:
        for i in range(9):
            lvl = self._nomor.tingkat(self._nomor.abstrak_dari(num_id), i)
            if lvl is not None and _nilai(lvl, w("pStyle"), None) == gaya:
                return i
        return int(_nilai(pr, ILVL, "0") or 0)
