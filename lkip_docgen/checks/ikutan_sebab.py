"""One slip that is noticed where it is and where it is missed: the finding whose mending ends the others leads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lkip_docgen.checks.aturan import letak, tempat
from lkip_docgen.checks.ikutan_bahan import AturanIkutan, Pasangan, Temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

# ---------------------------------------------------------------- figures


def _realisasi_kecil(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A realisasi that is little beside its pagu (LK226), where the kegiatan's pagu isn't the document's (LK201): it is the
    pagu that is out."""
    for k in (k for p in isi.anggaran.program for k in p.kegiatan) if t.kode("LK226") else ():
        for akar in t.tentang(f'pagu kegiatan "{k.id}"', "LK201"):
            yield from ((d, akar) for s in k.sub_kegiatan if (d := t.di("LK226", letak(s, "realisasi"))) is not None)


def _kegiatan_indikator(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A list that isn't as long as its indicator's realisasi (LK232), which isn't the document's (LK201)."""
    for d in t.kode("LK232"):
        kata = d.message.split('"')[1:2]
        yield from ((d, akar) for n in kata for akar in t.kode("LK201") if akar.subject.endswith(f'indikator "{n}"'))


_GOLONGAN = lazy_regex(r"(?:jumlah )?golongan (\S+)")
_TANPA_BARIS: Final = "tidak ada barisnya"
_SELISIH = lazy_regex(r"\(selisih (\d+)\)")
_TERCATAT = lazy_regex(r"mencatat (\d+)")


def _golongan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """People of a golongan that another table has otherwise (LK220), where its own total is out (LK201)."""
    for d in t.kode("LK220"):
        for akar in t.kode("LK201"):
            x, y = _GOLONGAN.match(d.message), _GOLONGAN.match(akar.subject)
            if x is not None and y is not None and x[1] == y[1]:
                yield d, akar
    jumlah = [d for d in t.kode("LK201") if d.subject.startswith("jumlah golongan ")]
    if t.kode("LK220") and len(jumlah) == len(("kurang", "lebih")) and len({_selisih(d) for d in jumlah}) == 1:
        yield jumlah[1], jumlah[0]


def _selisih(d: Diagnostic) -> int:
    return int(m[1]) if (m := _SELISIH.search(d.message)) is not None else 0


def _baris_pendidikan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A row of Tabel 1.3 that is missing, twice, or of another's golongan: the totals of its golongan and of its columns."""
    semua = t.kode("LK201")
    kolom = [d for d in semua if d.subject.startswith("jumlah pendidikan ")]
    hilang = [d for d in semua if d.subject.startswith("jumlah golongan ") and _TANPA_BARIS in d.message]
    ganda = [d for d in t.kode("LK313") if "Tabel 1.2" not in d.message]
    if ganda:
        yield from ((d, kolom[0]) for d in kolom[1:])
    if len(hilang) == 1:
        orang = int(m[1]) if (m := _TERCATAT.search(hilang[0].message)) is not None else 0
        if sum(map(_selisih, kolom)) == orang:
            yield from ((d, hilang[0]) for d in kolom)
        lebih = [d for d in semua if d.subject.startswith("jumlah golongan ") and d is not hilang[0]]
        if ganda and len(lebih) == 1:
            yield lebih[0], hilang[0]


# ---------------------------------------------------------------- years


def _tahun_matriks(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A year of tahun_matriks that is out of the period (LK318) or there twice (LK229): the one that was meant is missed
    (LK235), the next doesn't go on from it (LK328)."""
    akar = [d for d in t.kode("LK318") if d.message.startswith("tahun matriks ")]
    deret = {(d.file, d.line) for d in t.kode("LK235") if d.message.startswith("tahun_matriks ")}
    akar += [d for d in t.kode("LK229") if (d.file, d.line) in deret]
    for a in akar:
        yield from ((d, a) for d in t.kode("LK235", "LK328") if (d.file, d.line) == (a.file, a.line))


def _periode_terbalik(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A period that ends before it begins (LK426) in a text whose years are checked as well (LK328)."""
    for akar in t.kode("LK426"):
        yield from ((d, akar) for d in t.kode("LK328") if (d.file, d.line) == (akar.file, akar.line))


# ---------------------------------------------------------------- names and regulations


def _kata_data(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A word mistyped in the data (LK241): what is like it elsewhere and right (LK321, LK431, LK327) names its place. One
    mistyped name beside several right ones (LK321)."""
    for akar in t.kode("LK241"):
        di = re.compile(re.escape(tempat(Letak(akar.file, akar.line, akar.column))) + r"(?!\d)")
        kata = akar.message.split('"')[1:2]
        for d in t.kode("LK321", "LK431", "LK327"):
            if di.search(d.message) and kata and kata[0].casefold() in d.message.casefold():
                yield d, akar
    pertama: dict[tuple[str, ...], Diagnostic] = {}
    for d in t.kode("LK321"):
        if len(kata := _PAKAI.findall(d.message)) == len(("kata", "acuan")):
            yield d, pertama.setdefault(tuple(kata), d)


_PAKAI = lazy_regex(r'(?:memakai kata|\)) "([^"]+)"')


def _dasar_organisasi(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """The regulation that set up the office, of which number or year is out (LK325): its date (LK317), the chart's title
    (LK324)."""
    for d in isi.dasar_hukum if t.kode("LK325") else ():
        for akar in (a for isian in ("nomor", "tahun") if (a := t.di("LK325", letak(d, isian))) is not None):
            if (x := t.di("LK317", letak(d, "tanggal"))) is not None:
                yield x, akar
            if d.id == isi.organisasi.dasar:
                yield from ((x, akar) for x in t.kode("LK324"))


def _tersalin(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """An entry copied whole, id and all (LK106), bears the same name (LK334)."""
    for akar in t.kode("LK106"):
        yield from ((d, akar) for d in t.kode("LK334") if d.file == akar.file and abs(d.line - akar.line) <= _DEKAT)


_DEKAT: Final = 4
"""So many lines apart an entry's id and name may stand."""


# ---------------------------------------------------------------- a line of the PK


def _tanpa_dukungan(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A PK's line without budget (LK506): what supports no line (LK505). What a sub kegiatan without a line leaves untrue
    in an analysis that names it (LK486)."""
    kosong = t.kode("LK506")
    if len(kosong) == 1:
        yield from ((d, kosong[0]) for d in t.kode("LK505"))
    lepas = t.kode("LK505")
    for s in (s for p in isi.anggaran.program for k in p.kegiatan for s in k.sub_kegiatan) if lepas else ():
        if (akar := t.di("LK505", letak(s, "id"))) is not None:
            yield from ((d, akar) for d in t.kode("LK486") if s.nama in d.message)


def _indikator_lain(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A PK's line with another's indicator (LK216): what its analysis rightly says of its own is untrue of that."""
    for pk in isi.pk if t.kode("LK216") else ():
        for b in pk.baris:
            akar = t.di("LK216", letak(b, "sasaran" if b.sasaran else "tujuan"))
            if akar is not None:
                klaim = (d for d in t.kode(*_KLAIM) if d.file.endswith(f"/pk/{b.id}.md"))
                yield from ((d, akar) for d in klaim)


_KLAIM: Final = ("LK420", "LK422", "LK423", "LK424", "LK425", "LK460", "LK462", "LK476")


def _cabang_rkt(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Sub kegiatan of one kegiatan that the RKT has below another (LK252): it is the kegiatan's id that is out."""
    pertama: dict[tuple[str, ...], Diagnostic] = {}
    for d in t.kode("LK252"):
        kata = d.message.split('"')
        if "menaruh sub kegiatan" in d.message and len(kata) > _BANYAK_KUTIP:
            yield d, pertama.setdefault((d.file, kata[3], kata[5]), d)


_BANYAK_KUTIP: Final = 5


# ---------------------------------------------------------------- a line copied


def _baris_tersalin(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A paragraph that is there twice (LK444): its number goes on from itself (LK433), it prints the same (LK485)."""
    for akar in t.kode("LK444"):
        if "berkas ini" in akar.message:
            dekat = (akar.line, akar.line + 1)
            yield from ((d, akar) for d in t.kode("LK433") if d.file == akar.file and d.line in dekat)
            yield from ((d, akar) for d in t.kode("LK485") if (d.file, d.line) == (akar.file, akar.line))


def saran_sebab(d: Diagnostic, ikutan: Sequence[Diagnostic]) -> str:
    """What the followers of these pairs add to a root's hint; "" where nothing."""
    tahun = next((m[0] for i in ikutan if i.code == "LK235" and (m := _TAHUN.search(i.message)) is not None), "")
    if d.code == "LK318" and tahun and "tahun matriks" in d.message:
        return f"mungkin maksudnya {tahun}, yang tidak ada pada deretnya; {d.hint}"
    if d.code == "LK229" and tahun:
        return f"mungkin salah satunya {tahun}, yang tidak ada pada deretnya; bila tidak, hapus salah satunya"
    if d.code == "LK106" and any(i.code == "LK334" for i in ikutan):
        return f"{d.hint} dan nama lain, atau hapus salah satunya bila tersalin dua kali"
    if d.code == "LK506" and (lepas := [i.message.split('"')[1] for i in ikutan if i.code == "LK505"]):
        return f"{d.hint}; yang belum mendukung satu pun baris: {', '.join(lepas)}"
    if d.code == "LK252" and any(i.code == "LK252" for i in ikutan):
        return f"beberapa sub kegiatan demikian, jadi mungkin yang keliru id kegiatan di atasnya: {d.hint}"
    if d.code == "LK444" and any(i.code in ("LK433", "LK485") for i in ikutan):
        return "mungkin baris ini tersalin dua kali: hapus, atau tulis isinya sendiri"
    if d.code == "LK201" and _TANPA_BARIS in d.message and any(i.subject.startswith("jumlah") for i in ikutan):
        golongan = m[1] if (m := _GOLONGAN.match(d.subject)) is not None else ""
        ganda = any(i.code == "LK313" for i in ikutan)
        apa = "mungkin tertulis pada golongan lain" if ganda else "mungkin barisnya terhapus"
        return f"{apa}: kembalikan baris {golongan} pada pendidikan_asn: menurut daftar kepegawaian"
    return ""


_TAHUN = lazy_regex(r"\b20\d\d\b")

PASANGAN_SEBAB: tuple[AturanIkutan, ...] = (
    _realisasi_kecil,
    _kegiatan_indikator,
    _golongan,
    _baris_pendidikan,
    _tahun_matriks,
    _periode_terbalik,
    _kata_data,
    _dasar_organisasi,
    _tersalin,
    _tanpa_dukungan,
    _indikator_lain,
    _cabang_rkt,
    _baris_tersalin,
)
