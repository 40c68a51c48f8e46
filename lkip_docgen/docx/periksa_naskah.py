"""Rules over one template as its editor left it, before anything is filled in: what would be lost, or come along unmeant.

One small function a rule; each sees the part's tree (``Naskah``), and each finding says where in the template it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Final

from lkip_docgen.beku import Beku
from lkip_docgen.diagnostics import Diagnostic, Severity, closest
from lkip_docgen.docx.paket import RT_CATATAN, RT_GAYA, Paket
from lkip_docgen.docx.seksi import kosong
from lkip_docgen.docx.tanda import Sumber
from lkip_docgen.docx.xml import (
    A_NS,
    FLD_SIMPLE,
    ID,
    INSTR,
    P_PR,
    SECT_PR,
    TC,
    VAL,
    Element,
    P,
    T,
    r,
    teks,
    w,
)

GAYA_RUJUKAN: Final = {w("pStyle"): "paragraph", w("rStyle"): "character", w("tblStyle"): "table"}
_SEBUTAN_GAYA: Final = {"paragraph": "gaya", "character": "gaya huruf", "table": "gaya tabel"}
_LACAK: Final = tuple(
    w(n)
    for n in (
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "rPrChange",
        "pPrChange",
        "tblPrChange",
        "trPrChange",
        "tcPrChange",
        "sectPrChange",
        "cellIns",
        "cellDel",
    )
)
_KOMENTAR: Final = w("commentReference")
_CATATAN_AKHIR: Final = w("endnoteReference")
_CATATAN_KAKI: Final = w("footnoteReference")
_SDT_PR: Final = w("sdtPr")
_BLIP: Final = f"{{{A_NS}}}blip"
_IMAGEDATA: Final = "{urn:schemas-microsoft-com:vml}imagedata"
_BIDANG_DIHITUNG: Final = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES", "SEQ", "REF", "PAGEREF", "TOC", "HYPERLINK"))
_BIDANG_TETAP: Final = frozenset(
    ("NOTEREF", "EQ", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "SYMBOL", "QUOTE", "ADVANCE", "TC", "XE", "RD", "ADDIN")
)
"""Fields whose cached result stays true, or that the PDF step warns of by itself (LK807)."""
_NAMA_ORANG: Final = re.compile(r"\{\{[^{}]*\.nama\b")
_LOMPAT_SYARAT: Final = re.compile(r"\{%p?\s*(?:else|elif)\b")
_TANDA_SENDIRI: Final = re.compile(r"\{[%#].*[%#]\}", re.DOTALL)
_TANDA: Final = re.compile(r"\{[{%].*?[%}]\}", re.DOTALL)
_NAMA: Final = re.compile(r"(?<![\w.\"'])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){0,2}")


class Naskah(Beku):
    """A template's body, header, footer or notes, as it stands in the file. ``gaya`` are the master's styles by id and type."""

    paket: Paket
    sumber: Sumber
    bagian: str
    gaya: frozenset[tuple[str, str]] | None

    def temuan(self, kode: str, berat: Severity, pesan: str, di: Element, saran: str) -> Diagnostic:
        """A finding at the paragraph that ``di`` stands in."""
        alinea = di if di.tag == P else next(di.iterancestors(P), None)
        tempat = f", di {self.sumber.tempat(alinea)}" if alinea is not None else ""
        return Diagnostic(kode, berat, pesan + tempat, self.sumber.berkas, hint=saran)

    @cached_property
    def relasi(self) -> frozenset[str]:
        """Ids of the part's relationships that lead somewhere."""
        return frozenset(
            i for i, x in self.paket.relasi(self.bagian).items() if x.luar or x.target in self.paket.anggota
        )


Aturan = Callable[[Naskah], Iterable[Diagnostic]]
_ATURAN: Final[list[Aturan]] = []


def _aturan(fungsi: Aturan) -> Aturan:
    _ATURAN.append(fungsi)
    return fungsi


def periksa_naskah(n: Naskah) -> Iterator[Diagnostic]:
    """Every finding of the rules, rule by rule."""
    for fungsi in _ATURAN:
        yield from fungsi(n)


def gaya_induk(induk: Paket) -> frozenset[tuple[str, str]] | None:
    """The style master's styles: id and type; None where it has none that can be read, which composing tells."""
    nama = induk.jenis(RT_GAYA)
    data = induk.anggota.get(nama) if nama else None
    return None if data is None else frozenset(_gaya_dari(data))


_GAYA: Final = re.compile(rb"<w:style\s([^>]*)>")
_SIFAT: Final = re.compile(rb'\bw:(type|styleId)="([^"]*)"')


def _gaya_dari(data: bytes) -> Iterator[tuple[str, str]]:
    for atribut in _GAYA.findall(data):
        sifat = dict(_SIFAT.findall(atribut))
        yield sifat.get(b"styleId", b"").decode(), sifat.get(b"type", b"paragraph").decode()


class PemeriksaNaskah:
    """The rules over the parts of one document's templates. ``gaya`` are the master's styles, None while they aren't known;
    ``nama`` collects the names that the templates mention, ``nama_bagian`` those of the part that is looked at."""

    def __init__(self, masalah: list[Diagnostic]) -> None:
        self.gaya: frozenset[tuple[str, str]] | None = None
        self.nama: set[str] = set()
        self.nama_bagian: set[str] = set()
        self._masalah = masalah

    def lihat(self, paket: Paket, sumber: Sumber, bagian: str) -> tuple[set[str], list[Diagnostic]]:
        """Look at a part's member (``bagian``) as it stands in the file: the names that it mentions, and what is found."""
        nama, temuan = nama_dipakai(sumber.akar), [*periksa_naskah(Naskah(paket, sumber, bagian, self.gaya))]
        self.ingat(nama, temuan)
        return nama, temuan

    def ingat(self, nama: Iterable[str], temuan: Iterable[Diagnostic]) -> None:
        """Take note of what was seen in a part that needn't be looked at again."""
        self.nama.update(nama)
        self.nama_bagian.update(nama)
        self._masalah += [d for d in temuan if d not in self._masalah]


def nama_dipakai(akar: Element) -> set[str]:
    """The names that a tree's tags mention, with up to two steps: "narasi.bab1.maksud", "prestasi"."""
    tanda = _TANDA.findall("".join(t.text or "" for t in akar.iter(T)))
    return {n for t in dict.fromkeys(tanda) for n in _NAMA.findall(t)}


# ---------------------------------------------------------------- styles


@_aturan
def gaya_tidak_ada(n: Naskah) -> Iterator[Diagnostic]:
    """LK608: a style of paragraph, characters or table that the master lacks; each once, at its first place."""
    if n.gaya is None:
        return
    sudah: set[tuple[str, str]] = set()
    for e in n.sumber.akar.iter(*GAYA_RUJUKAN):
        kunci = (e.get(VAL, ""), GAYA_RUJUKAN[e.tag])
        if kunci not in n.gaya and kunci not in sudah:
            sudah.add(kunci)
            nama, jenis = kunci
            mirip = closest(nama, [i for i, j in n.gaya if j == jenis])
            saran = f'maksudnya "{mirip}"? ' if mirip else ""
            pesan = f'{_SEBUTAN_GAYA[jenis]} "{nama}" tidak ada dalam induk gaya'
            di = e if jenis != "table" else next((x for t in e.iterancestors(w("tbl")) for x in t.iter(P)), e)
            yield n.temuan("LK608", "error", pesan, di, f"{saran}pakai gaya yang ada, atau tambahkan pada gaya.docx")


# ---------------------------------------------------------------- what an editor left behind


@_aturan
def perubahan_terlacak(n: Naskah) -> Iterator[Diagnostic]:
    """LK640: tracked changes neither accepted nor rejected."""
    ada = list(n.sumber.akar.iter(*_LACAK))
    if ada:
        pesan = f"{len(ada)} perubahan terlacak (track changes) belum diterima atau ditolak, yang pertama"
        saran = "Review, Accept All Changes (atau Reject), lalu matikan Track Changes dan simpan"
        yield n.temuan("LK640", "warning", pesan, ada[0], saran)


@_aturan
def komentar(n: Naskah) -> Iterator[Diagnostic]:
    """LK641: comments, which aren't printed."""
    ada = list(n.sumber.akar.iter(_KOMENTAR))
    if ada:
        pesan = f"{len(ada)} komentar tidak ikut ke dokumen jadi, yang pertama"
        yield n.temuan("LK641", "note", pesan, ada[0], "hapus komentarnya bila sudah selesai dibahas")


# ---------------------------------------------------------------- what would be lost


@_aturan
def catatan_hilang(n: Naskah) -> Iterator[Diagnostic]:
    """LK642: endnotes, which aren't carried over, and footnotes that the template doesn't have."""
    for e in n.sumber.akar.iter(_CATATAN_AKHIR):
        saran = "ubah menjadi catatan kaki (References, kotak kecil Footnotes, Convert)"
        yield n.temuan("LK642", "error", "catatan akhir (endnote) akan hilang", e, saran)
    rujukan = list(n.sumber.akar.iter(_CATATAN_KAKI))
    if rujukan:
        nama = n.paket.jenis(RT_CATATAN)
        akar = n.paket.xml(nama) if nama else None
        ada = frozenset() if akar is None else frozenset(e.get(ID) for e in akar.iter(w("footnote")))
        for e in rujukan:
            if e.get(ID) not in ada:
                pesan = "catatan kaki itu tidak ada isinya di dalam templat"
                yield n.temuan(
                    "LK642", "error", pesan, e, "hapus tanda catatannya, lalu sisipkan lagi (Insert Footnote)"
                )


@_aturan
def gambar_hilang(n: Naskah) -> Iterator[Diagnostic]:
    """LK642: pictures whose file isn't in the template."""
    for e in n.sumber.akar.iter(_BLIP, _IMAGEDATA):
        rujukan = [x for a in ("embed", "link", "id") if (x := e.get(r(a)))]
        if not any(x in n.relasi for x in rujukan):
            pesan = "gambar itu akan hilang: berkasnya tidak ada di dalam templat"
            yield n.temuan("LK642", "error", pesan, e, "hapus gambarnya, lalu sisipkan lagi (Insert, Pictures)")


@_aturan
def bidang_tidak_dihitung(n: Naskah) -> Iterator[Diagnostic]:
    """LK644: fields that composing doesn't work out: their old result is printed."""
    sudah: set[str] = set()
    for e in n.sumber.akar.iter(INSTR, FLD_SIMPLE):
        kode = (e.text if e.tag == INSTR else e.get(w("instr"))) or ""
        nama = next(iter(kode.split()), "").upper()
        if e.tag == INSTR and not _awal_bidang(e):
            continue
        if not nama or nama in sudah or nama in _BIDANG_DIHITUNG | _BIDANG_TETAP:
            continue
        sudah.add(nama)
        pesan = f"bidang {nama} tidak dihitung: yang tercetak hasil lamanya, dan Word dapat mengubahnya saat dibuka"
        saran = "ganti dengan teks biasa atau tanda, misalnya {{ tahun }}, {{ laporan.tanggal }}, {{ lihat.… }}"
        yield n.temuan("LK644", "warning", pesan, e, saran)


def _awal_bidang(e: Element) -> bool:
    """Whether an instruction is its field's first piece (Word may write one in several runs)."""
    run = e.getparent()
    for lain in (e.itersiblings(preceding=True), run.itersiblings(preceding=True) if run is not None else ()):
        for x in lain:
            if any(True for _ in x.iter(INSTR)):
                return False
            if any(True for _ in x.iter(w("fldChar"))):
                return True
    return True


@_aturan
def kontrol_isi(n: Naskah) -> Iterator[Diagnostic]:
    """LK645: content controls that still show their prompt, or whose words Word takes from elsewhere."""
    for pr in n.sumber.akar.iter(_SDT_PR):
        sdt = pr.getparent()
        alinea = None if sdt is None else next(sdt.iter(P), None)
        di = alinea if alinea is not None else pr
        if pr.find(w("showingPlcHdr")) is not None:
            pesan = "kotak isian (content control) masih menampilkan petunjuknya, yang akan ikut tercetak"
            yield n.temuan("LK645", "warning", pesan, di, "isi kotaknya dengan teks atau tanda, atau hapus kotaknya")
        elif pr.find(w("dataBinding")) is not None:
            pesan = "kotak isian (content control) mengambil teksnya dari properti templat, yang tidak ikut"
            yield n.temuan("LK645", "warning", pesan, di, "klik kanan, Remove Content Control, agar teksnya tetap")


# ---------------------------------------------------------------- blank space


@_aturan
def alinea_kosong(n: Naskah) -> Iterator[Diagnostic]:
    """LK646: two or more empty paragraphs in a row, at the body's level or at a cell's edge. Room for a signature is meant, and
    those at the part's very end are taken off by composing."""
    if n.sumber.nama:
        return  # a header or footer is as high as its editor wants it
    yield from _deret_kosong(n, n.sumber.akar)
    for sel in n.sumber.akar.iter(TC):
        isi = [e for e in sel if e.tag == P]
        if len(isi) <= _BERLEBIH:
            continue
        penuh = [i for i, e in enumerate(isi) if not kosong(e)]
        if penuh and len(isi) == len([e for e in sel if isinstance(e.tag, str)]) - (sel.find(w("tcPr")) is not None):
            lebih = max(penuh[0], len(isi) - 1 - penuh[-1])
            if lebih >= _BERLEBIH:
                yield _temuan_kosong(n, lebih, isi[penuh[0]], "di tepi sel ini")


_BERLEBIH: Final = 2


def _deret_kosong(n: Naskah, body: Element) -> Iterator[Diagnostic]:
    deret = 0
    for e in body:
        if not isinstance(e.tag, str):
            continue
        isi = teks(e).strip() if e.tag == P else ""
        if e.tag == P and (kosong(e) or (not isi and e.find(f"{P_PR}/{SECT_PR}") is not None and deret)):
            deret += 1
            if e.find(f"{P_PR}/{SECT_PR}") is None:
                continue
            isi = "pemisah bagian (section break)"
        elif isi and _TANDA_SENDIRI.fullmatch(isi) and not _LOMPAT_SYARAT.match(isi):
            continue  # a tag's paragraph isn't there any more when it is printed
        if deret >= _BERLEBIH and e.tag != SECT_PR and not _NAMA_ORANG.search(isi):
            yield _temuan_kosong(n, deret, e if e.tag == P else next(e.iter(P), e), "tepat sebelum yang ini")
        deret = 0


def _temuan_kosong(n: Naskah, banyak: int, di: Element, apa: str) -> Diagnostic:
    saran = "hapus kelebihannya; jarak diatur pada gaya alineanya (Paragraph, Spacing Before/After)"
    return n.temuan("LK646", "warning", f"{banyak} alinea kosong berturut-turut {apa}", di, saran)


# ---------------------------------------------------------------- headers and footers


@_aturan
def kepala_genap(n: Naskah) -> Iterator[Diagnostic]:
    """LK643: headers and footers of even pages, which composing doesn't carry over."""
    for e in n.sumber.akar.iter(w("headerReference"), w("footerReference")):
        if e.get(w("type")) == "even" and kepala_berisi(n.paket, e):
            kata = "kepala" if e.tag == w("headerReference") else "kaki"
            pesan = f"{kata} halaman genap tidak ikut ke dokumen jadi"
            saran = "matikan Different Odd & Even Pages pada templat itu"
            yield Diagnostic("LK643", "warning", pesan, n.sumber.berkas, hint=saran)


def kepala_berisi(paket: Paket, rujukan: Element) -> bool:
    """Whether a header (footer) that a section refers to prints anything."""
    x = paket.relasi().get(rujukan.get(r("id"), ""))
    akar = paket.xml(x.target) if x is not None and not x.luar else None
    return akar is not None and (
        bool(teks(akar).strip()) or any(True for _ in akar.iter(w("drawing"), w("pict"), INSTR))
    )
