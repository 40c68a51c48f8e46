"""Fields (ECMA-376 Part 1, 17.16): SEQ counted, REF given its bookmark's words, PAGEREF filled in after the layout.

Word shows what a field's result says until someone updates it; here every result is right when the file is opened, so
that Word
has nothing to ask.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from lxml import etree

from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx.penomoran import angka_daftar
from lkip_docgen.docx.xml import (
    BOOKMARK_END,
    BOOKMARK_START,
    BR,
    FLD_CHAR,
    FLD_SIMPLE,
    FLD_TYPE,
    ID,
    INSTR,
    NAME,
    R_PR,
    SPACE,
    TAB,
    Element,
    P,
    R,
    T,
    fragmen,
    w,
)
from lkip_docgen.metrics.cetak import BUKA_RUJUKAN, TUTUP_RUJUKAN, lucuti

_RUJUKAN: Final = re.compile(f"{BUKA_RUJUKAN}([^{TUTUP_RUJUKAN}]*){TUTUP_RUJUKAN}")
_FORMAT_SEQ: Final = {
    "ARABIC": "decimal",
    "ROMAN": "upperRoman",
    "roman": "lowerRoman",
    "ALPHABETIC": "upperLetter",
    "alphabetic": "lowerLetter",
}


class Bidang:
    """A complex field: its code's words, and the elements that bound it."""

    def __init__(self, awal: Element) -> None:
        self.awal = awal
        self.kode = ""
        self.pisah: Element | None = None
        self.akhir: Element | None = None
        self.dalam: list[Bidang] = []

    @property
    def kata(self) -> list[str]:
        """The code split as Word splits it: quoted arguments whole, without their quotes."""
        return [q if q else p for q, p in re.findall(r'"([^"]*)"|(\S+)', self.kode)]

    @property
    def nama(self) -> str:
        return next(iter(self.kata), "").upper()


def jadikan_kompleks(akar: Element) -> None:
    """``w:fldSimple`` as complex fields, which is what everything here reads."""
    for e in list(akar.iter(FLD_SIMPLE)):
        induk = e.getparent()
        if induk is None:
            continue
        baru = fragmen(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"/></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )
        baru[1][0].text = e.get(w("instr"), "")
        tempat = induk.index(e)
        induk[tempat : tempat + 1] = [*baru[:3], *[c for c in e if c.tag != w("fldData")], baru[3]]


def baca_bidang(akar: Element) -> list[Bidang]:
    """Every field in document order of their beginnings, those within others included."""
    hasil: list[Bidang] = []
    tumpukan: list[Bidang] = []
    for e in akar.iter(FLD_CHAR, INSTR):
        if e.tag == INSTR:
            if tumpukan and tumpukan[-1].pisah is None:
                tumpukan[-1].kode += e.text or ""
            continue
        jenis = e.get(FLD_TYPE)
        if jenis == "begin":
            b = Bidang(e)
            if tumpukan:
                tumpukan[-1].dalam.append(b)
            tumpukan.append(b)
            hasil.append(b)
        elif jenis == "separate" and tumpukan:
            tumpukan[-1].pisah = e
        elif jenis == "end" and tumpukan:
            tumpukan.pop().akhir = e
    return [b for b in hasil if b.akhir is not None]


def _run(e: Element) -> Element:
    r = e.getparent()
    assert r is not None  # a fldChar stands in a run
    return r


def beri_hasil(b: Bidang, teks: str) -> Element:
    """Make ``teks`` the field's result; returns the ``w:t`` that holds it."""
    awal, akhir = _run(b.awal), _run(b.akhir if b.akhir is not None else b.awal)
    if b.pisah is None:
        pisah = etree.Element(R)
        if (rpr := awal.find(R_PR)) is not None:
            pisah.append(copy.deepcopy(rpr))
        b.pisah = etree.SubElement(pisah, FLD_CHAR, {FLD_TYPE: "separate"})
        akhir.addprevious(pisah)
    isi = [t for t in _antara(b) if t.tag == T]
    if isi:
        t, sisa = isi[0], isi[1:]
    else:
        r = etree.Element(R)
        if (rpr := awal.find(R_PR)) is not None:
            r.append(copy.deepcopy(rpr))
        t, sisa = etree.SubElement(r, T), []
        akhir.addprevious(r)
    for lain in sisa:
        lain.text = ""
    t.text = teks
    t.set(SPACE, "preserve")
    return t


def _antara(b: Bidang) -> Iterator[Element]:
    """The elements of the field's result, in document order, as far as they stand in its paragraph."""
    alinea = next(_run(b.awal).iterancestors(P), None)
    if alinea is None or b.pisah is None:
        return
    di_dalam = False
    for e in alinea.iter():
        if e is b.pisah:
            di_dalam = True
        elif e is b.akhir:
            return
        elif di_dalam:
            yield e


def pasang_rujukan(akar: Element) -> None:
    """Marks of cross-references in the text (``lihat.x``) become REF fields, in their run's looks."""
    for t in list(akar.iter(T)):
        if not t.text or BUKA_RUJUKAN not in t.text:
            continue
        run = t.getparent()
        induk = None if run is None else run.getparent()
        if run is None or induk is None:
            continue
        rpr = run.find(R_PR)
        potong = _RUJUKAN.split(t.text)
        baru: list[Element] = []
        sebelum, sesudah = _belah(run, t)
        if sebelum is not None:
            baru.append(sebelum)
        for i, isi in enumerate(potong):
            if i % 2:
                baru.extend(_field(f" REF {isi} \\h ", "", rpr))
            elif isi:
                baru.append(_run_teks(isi, rpr))
        if sesudah is not None:
            baru.append(sesudah)
        tempat = induk.index(run)
        induk[tempat : tempat + 1] = baru


def _belah(run: Element, t: Element) -> tuple[Element | None, Element | None]:
    """The run's content before and after one of its elements, as runs of their own."""
    isi = [e for e in run if e.tag != R_PR]
    k = isi.index(t)
    rpr = run.find(R_PR)
    hasil: list[Element | None] = []
    for bagian in (isi[:k], isi[k + 1 :]):
        if not bagian:
            hasil.append(None)
            continue
        r = etree.Element(R)
        if rpr is not None:
            r.append(copy.deepcopy(rpr))
        r.extend(bagian)
        hasil.append(r)
    return hasil[0], hasil[1]


def _run_teks(teks: str, rpr: Element | None) -> Element:
    r = etree.Element(R)
    if rpr is not None:
        r.append(copy.deepcopy(rpr))
    t = etree.SubElement(r, T, {SPACE: "preserve"})
    t.text = teks
    return r


def _field(kode: str, hasil: str, rpr: Element | None) -> list[Element]:
    runs = [_run_teks(hasil, rpr) for _ in range(5)]
    for i, jenis in ((0, "begin"), (2, "separate"), (4, "end")):
        runs[i].remove(runs[i][-1])
        etree.SubElement(runs[i], FLD_CHAR, {FLD_TYPE: jenis})
    runs[1].remove(runs[1][-1])
    instr = etree.SubElement(runs[1], INSTR, {SPACE: "preserve"})
    instr.text = kode
    return runs


def hitung_seq(bidang: Iterable[Bidang]) -> None:
    """Number the SEQ fields in document order (``\\r n`` sets, ``\\c`` repeats, ``\\h`` hides)."""
    nilai: dict[str, int] = {}
    for b in bidang:
        if b.nama != "SEQ":
            continue
        kata = b.kata
        nama = kata[1] if len(kata) > 1 else ""
        if "\\r" in kata and kata.index("\\r") + 1 < len(kata) and kata[kata.index("\\r") + 1].isdigit():
            nilai[nama] = int(kata[kata.index("\\r") + 1])
        elif "\\c" not in kata:
            nilai[nama] = nilai.get(nama, 0) + 1
        fmt = next((_FORMAT_SEQ[k] for k in kata if k in _FORMAT_SEQ), "decimal")
        beri_hasil(b, "" if "\\h" in kata else angka_daftar(nilai.get(nama, 0), fmt))


def teks_penanda(akar: Element) -> dict[str, str]:
    """The text that each bookmark encloses, field codes left out, figures' marks taken off."""
    terbuka: dict[str, tuple[str, list[str]]] = {}
    hasil: dict[str, str] = {}
    for e in akar.iter(BOOKMARK_START, BOOKMARK_END, T, TAB, BR):
        if e.tag == BOOKMARK_START:
            terbuka[e.get(ID, "")] = (e.get(NAME, ""), [])
        elif e.tag == BOOKMARK_END:
            nama, isi = terbuka.pop(e.get(ID, ""), ("", []))
            if nama:
                hasil.setdefault(nama, lucuti("".join(isi))[0])
        elif terbuka:
            teks = (e.text or "") if e.tag == T else " "
            if e.tag == TAB and (induk := e.getparent()) is not None and induk.tag != R:
                continue
            for _, isi in terbuka.values():
                isi.append(teks)
    return hasil


def isi_rujukan(
    akar: Element,
    bidang: Iterable[Bidang],
    masalah: list[Diagnostic],
    bagian_dari: Mapping[int, str],
    pengganti: Callable[[str], str | None],
    lapor: Callable[[str, str, Iterable[str]], Diagnostic],
) -> dict[str, str]:
    """Give REF fields their bookmark's text; returns the bookmarks' texts. Where one isn't there, ``pengganti`` may give
    words that stand instead of the field; else ``lapor`` says what is wrong, told its name, the part that refers to it
    (``bagian_dari``: part's file by id of the paragraph's top block), and the bookmarks that there are."""
    teks = teks_penanda(akar)
    sudah: set[tuple[str, str]] = set()
    for b in bidang:
        if b.nama != "REF" or len(b.kata) < 2:
            continue
        nama = b.kata[1]
        if nama in teks:
            beri_hasil(b, teks[nama])
            continue
        if (kata := pengganti(nama)) is not None:
            beri_hasil(b, kata)
            _jadi_teks(b)
            continue
        berkas = _berkas(b.awal, bagian_dari)
        if (nama, berkas) not in sudah:
            sudah.add((nama, berkas))
            masalah.append(lapor(nama, berkas, teks))
    return teks


def _jadi_teks(b: Bidang) -> None:
    """Leave a field's result alone, as plain text."""
    alinea = next(_run(b.awal).iterancestors(P), None)
    dalam_kode = False
    for e in [] if alinea is None else list(alinea.iter(FLD_CHAR, INSTR)):
        dalam_kode = dalam_kode or e is b.awal
        if (dalam_kode or e is b.akhir) and (run := e.getparent()) is not None:
            run.remove(e)
        dalam_kode = dalam_kode and e is not b.pisah


def _berkas(e: Element, bagian_dari: Mapping[int, str]) -> str:
    for induk in e.iterancestors():
        if id(induk) in bagian_dari:
            return bagian_dari[id(induk)]
    return ""


def penanda_ganda(akar: Element, masalah: list[Diagnostic], bagian_dari: Mapping[int, str]) -> None:
    """Report bookmarks of one name twice: Word keeps the first and drops the rest."""
    ada: set[str] = set()
    lapor: set[str] = set()
    for e in akar.iter(BOOKMARK_START):
        nama = e.get(NAME, "")
        if nama in ada and nama not in lapor:
            lapor.add(nama)
            pesan = f'penanda "{nama}" dipakai lebih dari sekali'
            masalah.append(Diagnostic("LK611", "error", pesan, _berkas(e, bagian_dari)))
        ada.add(nama)


def isi_nomor_halaman(hasil: list[Element], label: Mapping[int, str]) -> None:
    """Write page labels into the results of PAGEREF fields, by their order in the document."""
    for n, t in enumerate(hasil):
        if n in label:
            t.text = label[n]
