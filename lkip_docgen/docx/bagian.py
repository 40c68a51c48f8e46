"""One template part opened, stripped of what editors leave behind, and rendered: what composing takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment
from lxml import etree

from lkip_docgen.diagnostics import Diagnostic, has_errors
from lkip_docgen.docx.naskah_tersimpan import ambil, kunci_naskah, simpan
from lkip_docgen.docx.paket import DOKUMEN, RT_CATATAN, RT_KAKI, RT_KEPALA, Paket, PaketRusak, buka
from lkip_docgen.docx.periksa_naskah import PemeriksaNaskah
from lkip_docgen.docx.pohon import isi_prototipe, pisahkan_prototipe
from lkip_docgen.docx.render import Naskah, kompilasi, naskah_utuh, render_akar, render_naskah
from lkip_docgen.docx.tanda import Sumber, baca
from lkip_docgen.docx.xml import BODY, BOOKMARK_END, BOOKMARK_START, ID, NAME, Element, w

_W14: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
_RSID: Final = tuple(w(n) for n in ("rsidR", "rsidRDefault", "rsidP", "rsidRPr", "rsidTr", "rsidSect", "rsidDel"))
_PARA_ID: Final = (f"{{{_W14}}}paraId", f"{{{_W14}}}textId")
_BUANG: Final = tuple(
    w(n)
    for n in [
        "proofErr",
        "lastRenderedPageBreak",
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "permStart",
        "permEnd",
        "annotationRef",
    ]
)
_PENANDA_SUNTINGAN: Final = ("_GoBack", "_Toc")


@dataclass
class Bagian:
    """A part rendered. ``body`` is its ``w:body``; headers, footers and notes by their member's name."""

    nama: str
    berkas: str
    paket: Paket
    body: Element
    kepala_kaki: dict[str, Element] = field(default_factory=dict)
    catatan: Element | None = None
    akar_nsmap: dict[str | None, str] = field(default_factory=dict)
    dapat_diabaikan: frozenset[str] = frozenset()
    cacat: bool = False
    """An error was reported of its body."""


def bersihkan(akar: Element) -> None:
    """Take out revision ids, proofing marks, comments' anchors and editors' bookmarks."""
    etree.strip_attributes(akar, *_RSID, *_PARA_ID)
    etree.strip_elements(akar, *_BUANG, with_tail=False)
    buang: set[str] = set()
    for e in list(akar.iter(BOOKMARK_START)):
        if e.get(NAME, "").startswith(_PENANDA_SUNTINGAN):
            buang.add(e.get(ID, ""))
            _lepas(e)
    if buang:
        for e in list(akar.iter(BOOKMARK_END)):
            if e.get(ID, "") in buang:
                _lepas(e)


def _lepas(e: Element) -> None:
    induk = e.getparent()
    if induk is not None:
        induk.remove(e)


def buka_bagian(berkas: Path, sebutan: str, masalah: list[Diagnostic]) -> Paket | None:
    """Open a template file; None where it can't be used (reported)."""
    try:
        return buka(berkas)
    except PaketRusak as e:
        masalah.append(Diagnostic("LK602", "error", f"templat tidak dapat dipakai: {e}", sebutan))
        return None


def render_bagian(
    nama: str,
    paket: Paket,
    sebutan: str,
    lingkungan: Environment,
    konteks: Mapping[str, Any],
    masalah: list[Diagnostic],
    pemeriksa: PemeriksaNaskah,
    *,
    ringan: bool = False,
) -> Bagian | None:
    """Render a part's body, headers, footers and notes; every problem of all of them is reported. ``pemeriksa`` sees each as it
    stands in the file. ``ringan`` leaves tables as they come out: for findings alone."""
    kunci = kunci_naskah(paket, sebutan, pemeriksa.gaya)
    hasil = _dari_tersimpan(nama, paket, sebutan, kunci, lingkungan, konteks, pemeriksa, ringan=ringan)
    hasil = hasil or _dari_berkas(nama, paket, sebutan, kunci, lingkungan, konteks, masalah, pemeriksa, ringan=ringan)
    if hasil is None:
        return None
    lengkap = True
    for rel in paket.relasi().values():
        if rel.jenis in (RT_KEPALA, RT_KAKI) and not rel.luar and rel.target in paket.anggota:
            kk = _lain(paket, rel.target, sebutan, lingkungan, konteks, masalah, pemeriksa)
            lengkap = lengkap and kk is not None
            if kk is not None:
                hasil.kepala_kaki[rel.target] = kk
    catatan = paket.jenis(RT_CATATAN)
    if catatan is not None and any(True for _ in hasil.body.iter(w("footnoteReference"))):
        hasil.catatan = _lain(paket, catatan, sebutan, lingkungan, konteks, masalah, pemeriksa)
        lengkap = lengkap and hasil.catatan is not None
    return hasil if lengkap and not hasil.cacat else None


def _dari_tersimpan(
    nama: str,
    paket: Paket,
    sebutan: str,
    kunci: str,
    lingkungan: Environment,
    konteks: Mapping[str, Any],
    pemeriksa: PemeriksaNaskah,
    *,
    ringan: bool,
) -> Bagian | None:
    """The body rendered from what was kept of its template; None where nothing was, or where its tree is wanted to say what is
    wrong."""
    ada = ambil(kunci)
    if ada is None:
        return None
    galat: list[Diagnostic] = []
    body = render_naskah(ada.naskah(sebutan), lingkungan, konteks, galat, ringan=ringan)
    if body is None or galat:
        return None
    pemeriksa.ingat(ada.nama, ada.diagnostik())
    return Bagian(nama, sebutan, paket, body, akar_nsmap=dict(ada.nsmap), dapat_diabaikan=frozenset(ada.abaikan))


def _dari_berkas(
    nama: str,
    paket: Paket,
    sebutan: str,
    kunci: str,
    lingkungan: Environment,
    konteks: Mapping[str, Any],
    masalah: list[Diagnostic],
    pemeriksa: PemeriksaNaskah,
    *,
    ringan: bool,
) -> Bagian | None:
    """The body read and rendered; None where it can't be read at all."""
    try:
        akar = paket.xml(DOKUMEN)
    except PaketRusak as e:
        masalah.append(Diagnostic("LK602", "error", f"templat tidak dapat dipakai: {e}", sebutan))
        return None
    body = None if akar is None else akar.find(BODY)
    if akar is None or body is None:
        masalah.append(Diagnostic("LK602", "error", "templat tidak dapat dipakai: dokumen tanpa isi", sebutan))
        return None
    dikenal, temuan = pemeriksa.lihat(paket, Sumber(sebutan, body), DOKUMEN)
    bersihkan(akar)
    dapat_diabaikan = _dapat_diabaikan(akar)
    nsmap = dict(akar.nsmap)

    def ingat(naskah: Naskah) -> None:
        simpan(kunci, naskah, sorted(dikenal), temuan, nsmap, sorted(dapat_diabaikan))

    jadi = _body(Sumber(sebutan, body), lingkungan, konteks, masalah, ingat, ringan=ringan)
    return Bagian(
        nama,
        sebutan,
        paket,
        body if jadi is None else jadi,
        akar_nsmap=nsmap,
        dapat_diabaikan=dapat_diabaikan,
        cacat=jadi is None,
    )


def periksa_bagian(
    paket: Paket,
    sebutan: str,
    lingkungan: Environment,
    konteks: Mapping[str, Any],
    masalah: list[Diagnostic],
    pemeriksa: PemeriksaNaskah,
    *,
    badan: bool = True,
) -> None:
    """Report what is wrong with a part in itself: tags that can't be read, names that don't exist whatever the content holds,
    and what ``pemeriksa`` sees. Nothing is filled in, and slots of narrative are not judged: a missing one is a fault of its
    file. ``badan=False`` leaves the body out, which a style master has for its editor alone."""
    lain = [
        rel.target
        for rel in paket.relasi().values()
        if rel.jenis in (RT_KEPALA, RT_KAKI, RT_CATATAN) and not rel.luar and rel.target in paket.anggota
    ]
    kunci = kunci_naskah(paket, sebutan, pemeriksa.gaya)
    if badan and _tersimpan_baik(kunci, sebutan, lingkungan, konteks, pemeriksa):
        badan = False
    for nama in (*((DOKUMEN,) if badan else ()), *lain):
        try:
            akar = paket.xml(nama)
        except PaketRusak as e:
            masalah.append(Diagnostic("LK602", "error", f"templat tidak dapat dipakai: {e}", sebutan))
            continue
        isi = akar.find(BODY) if akar is not None and nama == DOKUMEN else akar
        if isi is None:
            continue
        sumber = Sumber(sebutan, isi) if nama == DOKUMEN else Sumber(sebutan, isi, _jenis_lain(nama))
        dikenal, temuan = pemeriksa.lihat(paket, sumber, nama)
        bersihkan(isi)
        sebelum = len(masalah)
        tanda = baca(sumber, masalah)
        if len(masalah) == sebelum and tanda:
            prototipe = pisahkan_prototipe(sumber, masalah)
            naskah = naskah_utuh(sumber, tanda, list(isi))
            kompilasi(naskah, lingkungan, konteks, masalah, abaikan="narasi")
            if akar is not None and nama == DOKUMEN and not prototipe and len(masalah) == sebelum:
                simpan(kunci, naskah, sorted(dikenal), temuan, dict(akar.nsmap), sorted(_dapat_diabaikan(akar)))


def _tersimpan_baik(
    kunci: str, sebutan: str, lingkungan: Environment, konteks: Mapping[str, Any], pemeriksa: PemeriksaNaskah
) -> bool:
    """Whether a body needn't be read, because it was kept and none of its names is unknown."""
    ada = ambil(kunci)
    galat: list[Diagnostic] = []
    if ada is None or kompilasi(ada.naskah(sebutan), lingkungan, konteks, galat, abaikan="narasi") is None or galat:
        return False
    pemeriksa.ingat(ada.nama, ada.diagnostik())
    return True


def _dapat_diabaikan(akar: Element) -> frozenset[str]:
    """The prefixes that the root says may be ignored."""
    abai = akar.get("{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable", "").split()
    return frozenset(p for p in abai if p in akar.nsmap)


def _body(
    sumber: Sumber,
    lingkungan: Environment,
    konteks: Mapping[str, Any],
    masalah: list[Diagnostic],
    ingat: Callable[[Naskah], None],
    *,
    ringan: bool,
) -> Element | None:
    """The body rendered; None where an error was reported. ``ingat`` is given the text of one that can be kept."""
    sebelum = len(masalah)
    tanda = baca(sumber, masalah)
    if has_errors(masalah[sebelum:]):
        return None
    if not tanda:
        return sumber.akar
    prototipe = pisahkan_prototipe(sumber, masalah)
    naskah = naskah_utuh(sumber, tanda, list(sumber.akar))
    hasil = render_naskah(naskah, lingkungan, konteks, masalah, ringan=ringan)
    if not prototipe and len(masalah) == sebelum:
        ingat(naskah)
    if hasil is not None and prototipe:
        isi_prototipe(hasil, prototipe, sumber, tanda, lingkungan, konteks, masalah)
    return None if has_errors(masalah[sebelum:]) else hasil


def _lain(
    paket: Paket,
    nama: str,
    sebutan: str,
    lingkungan: Environment,
    konteks: Mapping[str, Any],
    masalah: list[Diagnostic],
    pemeriksa: PemeriksaNaskah,
) -> Element | None:
    try:
        akar = paket.xml(nama)
    except PaketRusak as e:
        masalah.append(Diagnostic("LK602", "error", f"templat tidak dapat dipakai: {e}", sebutan))
        return None
    if akar is None:
        return None
    pemeriksa.lihat(paket, Sumber(sebutan, akar, _jenis_lain(nama)), nama)
    bersihkan(akar)
    return render_akar(sebutan, _jenis_lain(nama), akar, lingkungan, konteks, masalah)


def _jenis_lain(nama: str) -> str:
    return "kaki halaman" if "footer" in nama else "catatan kaki" if "footnote" in nama else "kepala halaman"
