"""Whether a built .docx and PDF keep the rules of their formats, as far as can be told without a validator.

Both come as what they are on the disk: the package's members by name, the PDF's bytes. document.xml is the better part of a
megabyte, so it is searched by patterns, which run outside Python, and only what differs is looked at piece by piece: a report
has some four thousand paragraphs, but a hundred and fifty kinds of their properties.

Sources: ECMA-376 parts 1 (WordprocessingML) and 2 (packages); ISO 32000-1 9.8 (font descriptors), ISO 19005-2 6.2.11.4
(embedding; named from memory).
"""

from __future__ import annotations

import posixpath
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from lxml import etree

DOKUMEN: Final = "word/document.xml"
_JENIS_ISI: Final = "[Content_Types].xml"
_R: Final = re.compile(rb' r:(?:id|embed|link|pict|dm|lo|qs|cs)="([^"]*)"')
_PENANDA: Final = re.compile(rb"<w:bookmark(Start|End)\b([^>]*)>")
_DOC_PR: Final = re.compile(rb"<wp:docPr ([^>]*)>")
_ID_POLOS: Final = re.compile(rb'(?<![\w:])id="([^"]*)"')
_BERGAMBAR: Final = re.compile(r"word/(?:document|header\d+|footer\d+)\.xml")
_ID: Final = re.compile(rb'\bw:id="([^"]*)"')
_NAMA: Final = re.compile(rb'\bw:name="([^"]*)"')
_GAYA: Final = {
    jenis: re.compile(rb'<w:%s w:val="([^"]*)"' % unsur)
    for unsur, jenis in ((b"pStyle", "paragraph"), (b"rStyle", "character"), (b"tblStyle", "table"))
}
_NOMOR: Final = re.compile(rb'<w:numId w:val="([^"]*)"')
_CATATAN: Final = re.compile(rb'<w:footnoteReference\b[^>]*w:id="([^"]*)"')
_SEL_RUSAK: Final = (b"</w:tbl></w:tc>", b"<w:tc/>", b"<w:tc></w:tc>", b"</w:tcPr></w:tc>", b"<w:tcPr/></w:tc>")
_BARIS_RUSAK: Final = (b"<w:tr/>", b"<w:tr></w:tr>", b"</w:trPr></w:tr>", b"</w:tblGrid></w:tbl>")
_SIFAT: Final = tuple(
    re.compile(rb"<w:%s(?: [^>]*[^/>])?>.*?</w:%s>" % (n, n), re.DOTALL) for n in (b"pPr", b"tblPr", b"tcPr", b"sectPr")
)
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


# ---------------------------------------------------------------- Word


def cacat_docx(anggota: Mapping[str, bytes], sifat: Iterable[bytes]) -> list[str]:
    """What breaks the format in a package, in words; each can only be a fault of the program that wrote it. ``sifat`` are the
    properties of document.xml (``sifat_berbeda``)."""
    hasil = list(_isi_xml(anggota))
    if hasil:
        return hasil
    hasil += _relasi(anggota)
    hasil += _jenis_isi(anggota)
    hasil += _gaya(anggota)
    hasil += _nomor(anggota, sifat)
    hasil += (f"id penanda {x.decode()} ganda" for x, n in Counter(penanda(anggota[DOKUMEN])[0]).items() if n > 1)
    hasil += _id_gambar(anggota)
    if n := sum(anggota[DOKUMEN].count(x) for x in _SEL_RUSAK):
        hasil.append(f"{n} sel tanpa alinea")
    hasil += _catatan(anggota)
    return hasil


def sifat_berbeda(xml: bytes) -> frozenset[bytes]:
    """Every kind of w:pPr, w:tblPr, w:tcPr and w:sectPr of a part, each once, as it is written. A section within a w:pPr comes
    along in it and by itself."""
    return frozenset(s for pola in _SIFAT for s in pola.findall(xml))


def _isi_xml(anggota: Mapping[str, bytes]) -> Iterator[str]:
    if DOKUMEN not in anggota or _JENIS_ISI not in anggota:
        yield "bagian pokok paket tidak ada"
        return
    for nama, data in anggota.items():
        if nama.endswith((".xml", ".rels")) and nama != DOKUMEN:  # the reader has parsed that one to lay it out
            try:
                etree.fromstring(data)
            except etree.XMLSyntaxError as e:
                yield f"{nama} bukan XML yang sah ({e.msg})"


def _relasi(anggota: Mapping[str, bytes]) -> Iterator[str]:
    """Relationships lead somewhere, have ids of their own, and whatever a part names is among them."""
    punya: dict[str, set[str]] = {}
    for nama, data in anggota.items():
        if not nama.endswith(".rels"):
            continue
        folder, berkas = posixpath.split(posixpath.normpath(nama))
        asal = posixpath.join(posixpath.dirname(folder), berkas.removesuffix(".rels"))
        id = [e.get("Id", "") for e in etree.fromstring(data)]
        punya[asal] = set(id)
        yield from (f"{nama}: id {x} ganda" for x, n in Counter(id).items() if n > 1)
        if asal and asal not in anggota:
            yield f"{nama} tanpa {asal}"
        for e in etree.fromstring(data):
            target = e.get("Target", "")
            if e.get("TargetMode") == "External":
                continue
            jalan = target[1:] if target.startswith("/") else posixpath.join(posixpath.dirname(asal), target)
            if posixpath.normpath(jalan) not in anggota:
                yield f"{nama}: {e.get('Id')} menuju {target} yang tidak ada"
    for nama, data in anggota.items():
        if nama.startswith("word/") and nama.endswith(".xml"):
            dipakai = {x.decode() for x in _R.findall(data)} - {""}
            yield from (f"{nama}: relasi {x} tidak ada" for x in sorted(dipakai - punya.get(nama, set())))


def _jenis_isi(anggota: Mapping[str, bytes]) -> Iterator[str]:
    akar = etree.fromstring(anggota[_JENIS_ISI])
    bawaan = {e.get("Extension", "").lower() for e in akar if e.get("Extension")}
    sendiri = [e.get("PartName", "").lstrip("/") for e in akar if e.get("PartName")]
    yield from (f"jenis isi {x} ganda" for x, n in Counter(sendiri).items() if n > 1)
    yield from (f"jenis isi untuk {x} yang tidak ada" for x in sendiri if x not in anggota)
    for nama in anggota:
        if nama != _JENIS_ISI and nama not in sendiri and nama.rsplit(".", 1)[-1].lower() not in bawaan:
            yield f"{nama} tanpa jenis isi"


def _gaya(anggota: Mapping[str, bytes]) -> Iterator[str]:
    data = anggota.get("word/styles.xml")
    akar = None if data is None else etree.fromstring(data)
    ada = set() if akar is None else {(s.get(f"{_W}type", "paragraph"), s.get(f"{_W}styleId", "")) for s in akar}
    for jenis, pola in _GAYA.items():
        dipakai = {x.decode() for x in pola.findall(anggota[DOKUMEN])}
        yield from (f"gaya {x} ({jenis}) tidak ada" for x in sorted(dipakai) if (jenis, x) not in ada)


def _nomor(anggota: Mapping[str, bytes], sifat: Iterable[bytes]) -> Iterator[str]:
    """Lists that are used have a form; those that aren't there at all are the template's fault (``nomor_hilang``)."""
    dipakai = nomor_dipakai(sifat)
    akar = _penomoran(anggota)
    abstrak = {e.get(f"{_W}abstractNumId") for e in akar.iter(f"{_W}abstractNum")}
    for num in akar.iter(f"{_W}num"):
        e = num.find(f"{_W}abstractNumId")
        if num.get(f"{_W}numId") in dipakai and (e is None or e.get(f"{_W}val") not in abstrak):
            yield f"penomoran {num.get(f'{_W}numId')} tanpa bentuknya"


def nomor_dipakai(sifat: Iterable[bytes]) -> set[str]:
    """The lists that paragraphs name, by number."""
    return {x.decode() for s in sifat for x in _NOMOR.findall(s)} - {"0"}


def nomor_hilang(anggota: Mapping[str, bytes], sifat: Iterable[bytes]) -> list[str]:
    """The lists that paragraphs name and that numbering.xml doesn't have."""
    ada = {e.get(f"{_W}numId") for e in _penomoran(anggota).iter(f"{_W}num")}
    return sorted(nomor_dipakai(sifat) - ada)


def _penomoran(anggota: Mapping[str, bytes]) -> etree._Element:
    data = anggota.get("word/numbering.xml")
    return etree.Element("kosong") if data is None else etree.fromstring(data)


def penanda(xml: bytes) -> tuple[list[bytes], list[bytes], list[str]]:
    """The ids of bookmarks' beginnings and of their ends, and the names, each in the document's order."""
    awal: list[bytes] = []
    akhir: list[bytes] = []
    nama: list[str] = []
    for jenis, atribut in _PENANDA.findall(xml):
        id = _ID.search(atribut)
        (awal if jenis == b"Start" else akhir).append(id[1] if id else b"")
        if jenis == b"Start" and (m := _NAMA.search(atribut)):
            nama.append(m[1].decode())
    return awal, akhir, nama


def penanda_terpotong(xml: bytes) -> list[str]:
    """The names of bookmarks that have no end, and "" once where an end has no beginning."""
    awal, akhir, nama = penanda(xml)
    tanpa_akhir = [n for i, n in zip(awal, nama, strict=False) if i not in akhir]
    return [*tanpa_akhir, *([""] if set(akhir) - set(awal) else [])]


def tabel_kosong(xml: bytes) -> int:
    """How many tables have no row, and rows no cell."""
    return sum(xml.count(x) for x in _BARIS_RUSAK)


def _id_gambar(anggota: Mapping[str, bytes]) -> Iterator[str]:
    id = Counter(
        m[1]
        for nama, data in anggota.items()
        if _BERGAMBAR.fullmatch(nama)
        for atribut in _DOC_PR.findall(data)
        if (m := _ID_POLOS.search(atribut))
    )
    yield from (f"id gambar {x.decode()} ganda" for x, n in id.items() if n > 1)


def _catatan(anggota: Mapping[str, bytes]) -> Iterator[str]:
    dirujuk = set(_CATATAN.findall(anggota[DOKUMEN]))
    if dirujuk:
        ada = set(re.findall(rb'<w:footnote\b[^>]*w:id="([^"]*)"', anggota.get("word/footnotes.xml", b"")))
        yield from (f"catatan kaki {x.decode()} tidak ada" for x in sorted(dirujuk - ada))


# ---------------------------------------------------------------- PDF

_OBJ_STM: Final = re.compile(rb"<<[^>]*?/Type /ObjStm\b[^>]*>>\s*stream\r?\n")
_PANJANG: Final = re.compile(rb"/Length (\d+)")
_PERTAMA: Final = re.compile(rb"/First (\d+)")
_HALAMAN: Final = re.compile(rb"/Type /Page\b")
_KAMUS_HURUF: Final = re.compile(rb"/Font (\d+) 0 R")
_RUJUKAN: Final = re.compile(rb"(\d+) 0 R")
_KETERANGAN: Final = re.compile(rb"/FontDescriptor (\d+) 0 R")


def cacat_pdf(data: bytes) -> list[str]:
    """Fonts of a PDF's pages that no font program stands behind, as our painter writes them. No font at all is as wrong: every
    document prints words, so this couldn't read it. What a page taken over from another file brings isn't looked at: its words
    may lie unseen over a picture, in a font that needs no program."""
    objek = dict(_objek(data))
    halaman = [o for o in objek.values() if _HALAMAN.search(o)]
    kamus = {m[1] for o in halaman for m in _KAMUS_HURUF.finditer(o)}
    huruf = {n for k in kamus for n in _RUJUKAN.findall(objek.get(k, b""))}
    hasil: list[str] = []
    for n in sorted(huruf, key=int):
        keterangan = _KETERANGAN.search(objek.get(n, b""))
        if keterangan is None or b"/FontFile" not in objek.get(keterangan[1], b""):
            hasil.append(f"huruf {_nama_huruf(objek.get(n, b''))} tidak tertanam")
    return hasil if huruf else ["tidak ada huruf"]


def _objek(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The objects in the object streams with their numbers: all that aren't streams themselves."""
    for m in _OBJ_STM.finditer(data):
        panjang, pertama = _PANJANG.search(m[0]), _PERTAMA.search(m[0])
        if panjang is None or pertama is None:
            continue
        isi = zlib.decompress(data[m.end() : m.end() + int(panjang[1])])
        kepala = isi[: int(pertama[1])].split()
        mulai = [int(pertama[1]) + int(n) for n in kepala[1::2]]
        for nomor, awal, akhir in zip(kepala[::2], mulai, [*mulai[1:], len(isi)], strict=True):
            yield nomor, isi[awal:akhir]


def _nama_huruf(kamus: bytes) -> str:
    m = re.search(rb"/(?:FontName|BaseFont)\s*/([^\s/<>\[\]]+)", kamus)
    return m[1].decode("latin-1") if m else "?"
