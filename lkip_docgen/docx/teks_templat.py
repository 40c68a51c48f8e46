"""The words that a template's editor typed, paragraph by paragraph, as plain views that rules can read without XML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from lkip_docgen.alinea_templat import ISIAN, AlineaTemplat
from lkip_docgen.docx.letak_alinea import letak_alinea
from lkip_docgen.docx.paket import DOKUMEN, RT_KAKI, RT_KEPALA, Paket, PaketRusak, dari_bytes
from lkip_docgen.docx.xml import (
    BODY,
    BR,
    CR,
    FLD_CHAR,
    FLD_SIMPLE,
    FLD_TYPE,
    TAB,
    TBL,
    TC,
    TC_PR,
    TR,
    VAL,
    Element,
    P,
    R,
    T,
    gaya_paragraf,
    w,
)

_TANDA: Final = re.compile(
    r"\{\{(?:p|r)?(?P<cetak>.*?)\}\}|\{%(?:p|tr|tc|r)?-?\s(?P<perintah>.*?)-?%\}|\{#.*?#\}", re.S
)
_SEL_TANDA: Final = r"\s*\{%tc\s[^{}]*%\}\s*"
_UNTUK: Final = r"for\s+(\w+)\s+in\s+([\w.]+)"
_NOMOR_KOLOM: Final = r"\(?(\d{1,2})\)?"
_HEADER: Final = w("tblHeader")
_TR_PR: Final = w("trPr")
_SPAN: Final = w("gridSpan")
_KOTAK: Final = w("txbxContent")


def baca_alinea(data: bytes, sebutan: str, *, badan: bool) -> tuple[AlineaTemplat, ...]:
    """The paragraphs with words of a template's bytes; ``sebutan`` names it in messages. ``badan=False`` leaves the body out,
    which a style master has for its editor alone. None of a file that can't be read: composing tells it."""
    try:
        paket = dari_bytes(data, sebutan)
        return tuple(a for bagian, akar in _akar(paket, badan=badan) for a in alinea_di(akar, sebutan, bagian))
    except PaketRusak:
        return ()


def _akar(paket: Paket, *, badan: bool) -> Iterator[tuple[str, Element]]:
    """The trees with words: the body, headers and footers, each with its name in messages."""
    if badan and (akar := paket.xml(DOKUMEN)) is not None and (body := akar.find(BODY)) is not None:
        yield "", body
    for x in paket.relasi().values():
        if x.jenis in (RT_KEPALA, RT_KAKI) and not x.luar and (lain := paket.xml(x.target)) is not None:
            yield ("kaki halaman" if x.jenis == RT_KAKI else "kepala halaman"), lain


# ---------------------------------------------------------------- one tree


class _Sel(NamedTuple):
    tabel: int
    baris: int
    sel: int
    kolom: tuple[int, int]
    jenis: str
    kepala: str
    isian_kepala: tuple[str, ...]
    label: str


def alinea_di(akar: Element, berkas: str, bagian: str = "") -> Iterator[AlineaTemplat]:
    """The paragraphs with words of one tree, as it stands in the file."""
    sel = {s: x for n, t in enumerate(akar.iter(TBL), 1) for s, x in _tabel(n, t)}
    alur = _Alur()
    letak = letak_alinea(akar)
    for ke, p in enumerate(akar.iter(P), 1):
        asli = _asli(p)
        if not asli.strip():
            continue
        teks, isian, perintah = pisahkan(asli)
        for x in perintah:
            alur.lewati(x)
        if not teks.strip():
            continue
        di = sel.get(next(p.iterancestors(TC), p))
        gaya = gaya_paragraf(p) or ""
        putaran, cabang = tuple(alur.putaran), tuple(alur.cabang)
        a = AlineaTemplat(
            berkas, bagian, ke, asli.replace(ISIAN, "#"), teks, isian, perintah, putaran, cabang, gaya, *(di or ())
        )
        yield a._replace(konteks=letak[ke - 1])


class _Alur:
    """Loops and conditions that are open at a place."""

    def __init__(self) -> None:
        self.putaran: list[tuple[str, str]] = []
        self.cabang: list[tuple[int, int]] = []
        self._terakhir = 0

    def lewati(self, perintah: str) -> None:
        kata = perintah.split(None, 1)[0] if perintah else ""
        if kata == "for":
            m = re.match(_UNTUK, perintah)
            self.putaran.append((m[1], m[2]) if m is not None else ("", ""))
        elif kata == "endfor" and self.putaran:
            self.putaran.pop()
        elif kata == "if":
            self._terakhir += 1
            self.cabang.append((self._terakhir, 0))
        elif kata in ("elif", "else") and self.cabang:
            syarat, ke = self.cabang.pop()
            self.cabang.append((syarat, ke + 1))
        elif kata == "endif" and self.cabang:
            self.cabang.pop()


def pisahkan(asli: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """A paragraph's text with ``ISIAN`` for what is printed, the expressions, and the statements."""
    if "{" not in asli:
        return asli, ("",) * asli.count(ISIAN), ()
    isian: list[str] = []
    perintah: list[str] = []
    keluar: list[str] = []
    pos = 0
    for m in _TANDA.finditer(asli):
        sela = asli[pos : m.start()]
        isian += [""] * sela.count(ISIAN)
        keluar.append(sela)
        if m["cetak"] is not None:
            isian.append(m["cetak"].strip())
            keluar.append(ISIAN)
        elif m["perintah"] is not None:
            perintah.append(m["perintah"].strip())
            keluar.append(" " if perintah[-1].startswith("el") else "")  # the other branch is another text
        pos = m.end()
    sela = asli[pos:]
    return "".join((*keluar, sela)), (*isian, *("",) * sela.count(ISIAN)), tuple(perintah)


def _asli(p: Element) -> str:
    """A paragraph's own text, ``ISIAN`` for a field's result."""
    kotak = next(p.iter(_KOTAK), None) is not None
    keluar: list[str] = []
    bidang = 0
    for e in p.iter(T, TAB, BR, CR, FLD_CHAR, FLD_SIMPLE):
        if kotak and next(e.iterancestors(P), None) is not p:
            continue
        if e.tag == FLD_CHAR:
            jenis = e.get(FLD_TYPE)
            bidang += 1 if jenis == "begin" else -1 if jenis == "end" else 0
            if jenis == "end" and bidang == 0:
                keluar.append(ISIAN)
        elif e.tag == FLD_SIMPLE:
            keluar.append(ISIAN)
        elif bidang == 0 and e.tag == T:
            if next(e.iterancestors(FLD_SIMPLE), None) is None:
                keluar.append(e.text or "")
        elif bidang == 0 and (induk := e.getparent()) is not None and induk.tag == R:
            keluar.append("\t" if e.tag == TAB else "\n")
    return "".join(keluar)


# ---------------------------------------------------------------- tables


class _IsiSel(NamedTuple):
    sel: Element
    teks: str
    isian: tuple[str, ...]
    kolom: tuple[int, int]


def _tabel(n: int, tabel: Element) -> Iterator[tuple[Element, _Sel]]:
    baris = [(tr, _baris(tr)) for tr in tabel if tr.tag == TR]
    jenis = [_jenis(tr, isi, ke) for ke, (tr, isi) in enumerate(baris)]
    if "kepala" not in jenis and _tampak_kepala(baris):
        jenis[0] = "kepala"
    kepala = [isi for j, (_, isi) in zip(jenis, baris, strict=True) if j == "kepala" and isi]
    lebar = max((isi[-1].kolom[1] for isi in kepala), default=0)
    for ke, (j, (_, isi)) in enumerate(zip(jenis, baris, strict=True), 1):
        label = next((x.teks.strip() for x in isi if x.teks.strip()), "")
        genap = bool(isi) and isi[-1].kolom[1] == lebar
        for urut, x in enumerate(isi, 1):
            di_atas = [k for b in kepala for k in b if _bertemu(k.kolom, x.kolom)] if genap and j != "kepala" else []
            teks = "\n".join(" ".join(k.teks.split()) for k in di_atas if k.teks.strip())
            yield x.sel, _Sel(n, ke, urut, x.kolom, j, teks, tuple(i for k in di_atas for i in k.isian), label)


def _bertemu(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _baris(tr: Element) -> list[_IsiSel]:
    hasil: list[_IsiSel] = []
    pos = 0
    for sel in tr:
        if sel.tag != TC:
            continue
        asli = "\n".join(_asli(p) for p in sel.iter(P))
        teks, isian, _ = pisahkan(asli)
        span = sel.find(f"{TC_PR}/{_SPAN}")
        banyak = span.get(VAL, "") if span is not None and "{% colspan" not in asli else ""
        lebar = int(banyak) if banyak.isascii() and banyak.isdecimal() else 1
        if re.fullmatch(_SEL_TANDA, asli):
            lebar = 0  # it goes when the row is filled in
        hasil.append(_IsiSel(sel, teks, isian, (pos, pos + lebar)))
        pos += lebar
    return hasil


def _jenis(tr: Element, isi: Sequence[_IsiSel], ke: int) -> str:
    penuh = [x for x in isi if x.teks.strip()]
    nomor = [m for x in penuh if (m := re.fullmatch(_NOMOR_KOLOM, x.teks.strip()))]
    if len(nomor) > 1 and len(nomor) == len(penuh) and ke > 0:
        angka = [int(m[1]) for m in nomor]
        if angka == list(range(angka[0], angka[0] + len(angka))):
            return "nomor"
    if tr.find(f"{_TR_PR}/{_HEADER}") is not None:
        return "kepala"
    gaya = [gaya_paragraf(p) or "" for x in penuh for p in x.sel.iter(P)]
    return "kepala" if len(gaya) > 1 and all("kepala" in g.casefold() for g in gaya) else ""


def _tampak_kepala(baris: Sequence[tuple[Element, list[_IsiSel]]]) -> bool:
    """Whether the first row of a table without a marked head reads as one: words in every cell, none of them tags."""
    if len(baris) < 2:
        return False
    isi = baris[0][1]
    return len(isi) > 1 and all(x.teks.strip() and not x.isian for x in isi)
