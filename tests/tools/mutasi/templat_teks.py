"""Slips in what is typed in the Word templates, and in which column or party an expression stands.

Decided beforehand:

* a year, name, place, date or figure typed where an expression stood is contradicted by that expression's own source;
* a mistyped word has a witness where it stands rightly in two other places of the templates, the narrative or the data
  (*kata di tempat lain*); else none;
* a letter or number before a heading, a column's number: the row they stand in (*urutan*);
* heads exchanged: what the columns below print (*isi kolom*), where both print measures;
* an expression exchanged in a cell: its column's head, where that names the measure (*kepala kolom*), or in a signature the
  party that it stands under (*pihak*); else none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from random import Random

from lkip_docgen.bahasa import tanggal
from tests.tools.mutasi import angka as ubah_angka
from tests.tools.mutasi.ketik import salah_huruf, salah_kata
from tests.tools.mutasi.slip import TEMPLAT, Slip, Sunting
from tests.tools.mutasi.sumber import Sumber

_ALINEA = re.compile(r"<w:p[ >].*?</w:p>", re.S)
_T = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_TANDA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_CETAK = re.compile(r"\{\{\s*([^{}]+?)\s*\}\}")
_GAYA = re.compile(r'<w:pStyle w:val="([^"]+)"/>')
_KATA = re.compile(r"[^\W\d_]{5,}")
_PIHAK = {"pihak_pertama": "pihak_kedua", "pihak_kedua": "pihak_pertama"}
_UKURAN = ("target", "realisasi", "capaian", "pagu", "anggaran", "serapan", "sisa", "jumlah")
_KANTOR_LAIN = ("Kecamatan Sumbersari", "Kecamatan Kaliwates")


@dataclass(frozen=True, slots=True)
class Potong:
    """The text of a run: its file, where its words begin in the file, the words, its paragraph's style and whole text."""

    berkas: str
    awal: int
    teks: str
    gaya: str
    alinea: str

    @property
    def polos(self) -> list[re.Match[str]]:
        """Words typed in it: of five letters or more, outside tags."""
        tertutup = _TANDA.sub(lambda m: " " * len(m[0]), self.teks)
        return list(_KATA.finditer(tertutup))


def potongan(s: Sumber) -> list[Potong]:
    """Every run of every template, in order."""
    hasil = []
    for berkas in (n for n in s.teks if n.startswith(TEMPLAT)):
        for p in _ALINEA.finditer(s.teks[berkas]):
            gaya = _GAYA.search(p[0])
            alinea = "".join(m[1] for m in _T.finditer(p[0]))
            for m in _T.finditer(p[0]):
                if "&" not in m[1]:
                    hasil.append(Potong(berkas, p.start() + m.start(1), m[1], gaya[1] if gaya else "", alinea))
    return hasil


def _ganti(kelas: str, x: Potong, awal: int, akhir: int, teks: str, saksi: tuple[str, ...]) -> Slip:
    uraian = f"{x.teks[awal:akhir].strip()} → {teks}"
    return Slip(kelas, uraian, (Sunting(x.berkas, x.awal + awal, x.awal + akhir, teks),), saksi)


# ---------------------------------------------------------------- typed text


def templat_teks(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A word mistyped; a year, name, place, date or figure typed for an expression; a letter or number of a row."""
    semua = potongan(s)
    tersebar = _kata_tersebar(s)
    for x in semua:
        for m in x.polos:
            baru = salah_kata(m[0], acak)
            if baru is not None and acak.random() < 0.2:
                saksi = ("kata di tempat lain",) if tersebar[m[0].casefold()] > 2 else ()
                yield _ganti("templat_teks", x, m.start(), m.end(), baru, saksi)
        for m in _CETAK.finditer(x.teks):
            for baru in _diketik(s, m[1], acak):
                yield _ganti("templat_teks", x, m.start(), m.end(), baru, (_sumber(m[1]),))
        yield from _nomor(x)


def _kata_tersebar(s: Sumber) -> Counter[str]:
    """How often each word stands in templates, narrative and data."""
    hasil: Counter[str] = Counter()
    for x in potongan(s):
        hasil.update(m[0].casefold() for m in x.polos)
    for nama, teks in s.teks.items():
        if not nama.startswith(TEMPLAT):
            hasil.update(m[0].casefold() for m in _KATA.finditer(teks))
    return hasil


def _diketik(s: Sumber, ungkapan: str, acak: Random) -> Iterator[str]:
    """What may be typed wrongly for an expression; nothing where that is bound by a loop."""
    nama = ungkapan.split("|")[0].strip()
    cetak = s.cetak(ungkapan)
    if cetak is None or not cetak:
        return
    if nama in ("tahun", "tahun_lalu") or nama.endswith("periode_selesai"):
        yield str(int(cetak) + acak.choice([-1, 1]))
    elif nama.endswith(".tanggal"):
        di = tanggal(date(s.tahun - 1, acak.randrange(1, 13), acak.randrange(1, 28)))
        yield di
    elif nama == "instansi.nama":
        lain = acak.choice(_KANTOR_LAIN)
        yield lain.upper() if cetak.isupper() else lain
        salah = salah_huruf(cetak, acak)
        if salah is not None:
            yield cetak[: salah[0]] + salah[2] + cetak[salah[1] :]
    elif nama in ("instansi.daerah", "laporan.tempat", "pk.tempat", "rkt.tempat"):
        yield " ".join([*cetak.split()[:-1], "BONDOWOSO" if cetak.isupper() else "Bondowoso"])
    elif nama.endswith((".nama", ".jabatan")) and nama.startswith(("pejabat.", "pk.pihak", "rkt.pejabat")):
        salah = salah_huruf(cetak, acak)
        if salah is not None:
            yield cetak[: salah[0]] + salah[2] + cetak[salah[1] :]
    elif nama.endswith(".nip"):
        n = acak.randrange(len(cetak) - 3, len(cetak))
        yield cetak[:n] + acak.choice([c for c in "0123456789" if c != cetak[n]]) + cetak[n + 1 :]
    elif (m := re.search(r"\d[\d.]*(?:,\d+)?", cetak)) and re.fullmatch(r"[\w.]+\.\w+", nama):
        polos = m[0].replace(".", "")
        baru = acak.choice((ubah_angka.tukar, ubah_angka.ganti, ubah_angka.hilang))(polos, acak)
        if baru is not None and baru != polos and not nama.endswith(("periode", "nomor", "rentang_tahun", "judul")):
            bulat, koma, pecahan = baru.partition(",")
            yield cetak[: m.start()] + f"{int(bulat):,}".replace(",", ".") + koma + pecahan + cetak[m.end() :]


def _sumber(ungkapan: str) -> str:
    nama = ungkapan.split("|")[0].strip()
    if nama.startswith(("tahun", "renstra.periode")):
        return "tahun laporan"
    if nama.endswith(".tanggal"):
        return "tanggal dokumen"
    if nama.startswith(("instansi.", "pejabat.", "pk.pihak", "rkt.pejabat")) or nama.endswith(".tempat"):
        return "data kantor dan pejabat"
    return "hitungan"


def _nomor(x: Potong) -> Iterator[Slip]:
    """The letter before a heading, a chapter's number, a column's number: the next one's."""
    if x.gaya == "Heading2" and (m := re.match(r"([A-E])\.", x.teks)):
        yield _ganti("templat_teks", x, 0, 1, chr(ord(m[1]) + 1), ("urutan",))
    if x.gaya == "Heading1" and (m := re.match(r"BAB (I|II|III|IV)$", x.teks)):
        lain = {"I": "II", "II": "III", "III": "II", "IV": "V"}[m[1]]
        yield _ganti("templat_teks", x, 4, len(x.teks), lain, ("urutan",))
    if x.gaya.startswith("NomorKolom") and (m := re.fullmatch(r"\(?([2-9])\)?", x.teks)):
        yield _ganti("templat_teks", x, m.start(1), m.end(1), str(int(m[1]) + 1), ("urutan",))


# ---------------------------------------------------------------- columns and parties


def templat_kolom(s: Sumber, acak: Random) -> Iterator[Slip]:
    """Two neighbouring heads exchanged; a cell's expression for another measure's; one party for the other."""
    semua = potongan(s)
    kepala = [x for x in semua if x.gaya.startswith("KepalaTabel") and x.teks.strip() and "{%" not in x.alinea]
    for a, b in pairwise(kepala):
        if a.berkas == b.berkas and b.awal - a.awal < _SEBARIS and a.teks != b.teks:
            ukur = _ukuran(a.alinea) and _ukuran(b.alinea)
            uraian = f"kepala {a.teks} dan {b.teks} tertukar"
            sunting = (
                Sunting(a.berkas, a.awal, a.awal + len(a.teks), b.teks),
                Sunting(b.berkas, b.awal, b.awal + len(b.teks), a.teks),
            )
            yield Slip("templat_kolom", uraian, sunting, ("isi kolom",) if ukur else ())
    for x in semua:
        for m in _CETAK.finditer(x.teks):
            for baru, saksi in _isian_lain(s, x, semua, m[1]):
                yield _ganti("templat_kolom", x, m.start(1), m.end(1), baru, saksi)
    _ = acak


_SEBARIS = 1500
"""Characters of XML between two cells of one row at most."""


def _ukuran(kepala: str) -> bool:
    return any(u in kepala.casefold() for u in _UKURAN)


def _isian_lain(s: Sumber, x: Potong, semua: list[Potong], ungkapan: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for lama, baru in _PIHAK.items():
        if f".{lama}." in ungkapan:
            yield ungkapan.replace(lama, baru), ("pihak",)
    m = re.match(r"([a-z])\.(\w+)(?= *\||$)", ungkapan)
    if m is None or m[2] not in _UKURAN:
        return
    lain = sorted({u for u in _UKURAN if u != m[2] and re.search(rf"\{{\{{ {m[1]}\.{u}\b", s.teks[x.berkas])})
    kepala = _di_kepala(s, x, semua, m[2])
    for u in lain[:2]:
        yield f"{m[1]}.{u}{ungkapan[m.end() :]}", ("kepala kolom",) if kepala else ()


def _di_kepala(s: Sumber, x: Potong, semua: list[Potong], ukuran: str) -> bool:
    """Whether a head of its table names the measure."""
    teks = s.teks[x.berkas]
    awal, akhir = teks.rfind("<w:tbl>", 0, x.awal), teks.find("</w:tbl>", x.awal)
    return any(
        k.berkas == x.berkas
        and awal < k.awal < akhir
        and k.gaya.startswith("KepalaTabel")
        and ukuran in k.alinea.casefold()
        for k in semua
    )
