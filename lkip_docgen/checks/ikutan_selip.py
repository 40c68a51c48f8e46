"""One slip that leaves marks in several places: two figures exchanged between rows, a typed number within a claim that is
false, an entry whose copy, unit or scale other rules see as well. The finding that names the slip leads."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from lkip_docgen.checks.aturan import letak, tempat
from lkip_docgen.checks.ikutan_bahan import AturanIkutan, Pasangan, Temuan
from lkip_docgen.checks.kontrol_jumlah import KENAIKAN
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.anggaran import SubKegiatan
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

# ---------------------------------------------------------------- exchanged between rows

_BARIS = lazy_regex(r'(?P<apa>.+?)(?P<baris>"\w+"|golongan [IV]+/[a-e])')
_NILAI = lazy_regex(r"mencatat (.+?), (?:menurut )?isi (?:berjumlah )?(.+?)(?: \(|$)")
_BILANGAN = lazy_regex(r"-?\d[\d.,]*")
_SELISIH = lazy_regex(r"\(selisih ([^)]+)\)")


def _antar_baris(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Two controls of one kind of which each records what the content has at the other's row: the rows' figures changed
    places."""
    menurut: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for d in t.kode("LK201"):
        if (m := _BARIS.match(d.subject)) is not None:
            menurut[d.file, m["apa"]].append(d)
    for sejenis in menurut.values():
        for n, akar in enumerate(sejenis):
            x = _angka(akar)
            yield from ((d, akar) for d in sejenis[n + 1 :] if x is not None and x[0] != x[1] and _angka(d) == x[::-1])


def _angka(d: Diagnostic) -> tuple[str, str] | None:
    """The figures of a control and of the content, without their letter and unit."""
    m = _NILAI.search(d.message)
    if m is None:
        return None
    tercetak, isi = (_BILANGAN.findall(x) for x in m.groups())
    ekor = re.search(r"\((-?\d[\d.,]*)\)", d.message[m.start(2) :])  # "A (83)"
    return (tercetak[-1], ekor[1] if ekor is not None and not isi else isi[-1]) if tercetak and (isi or ekor) else None


def _antar_kegiatan(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Two kegiatan, one out by as much as the other the other way, as two of their sub kegiatan differ: those changed
    places."""
    for a, b, _ in _tertukar(isi, t):
        yield b, a


def _tertukar(isi: Isi, t: Temuan) -> Iterator[tuple[Diagnostic, Diagnostic, tuple[Letak | None, Letak | None]]]:
    kegiatan = [k for p in isi.anggaran.program for k in p.kegiatan] if t.kode("LK201") else []
    for isian in ("pagu", "realisasi"):
        salah = [(k, d) for k in kegiatan for d in t.tentang(f'{isian} kegiatan "{k.id}"', "LK201")]
        if len(salah) != len(("a", "b")) or len({_selisih(d) for _, d in salah}) != 1:
            continue
        (k, a), (m, b) = salah
        for s in k.sub_kegiatan:
            for u in m.sub_kegiatan:
                x, y = (_uang(z, isian, isi.anggaran.versi) for z in (s, u))
                tertulis = getattr(k.kontrol, isian)
                if None in (x, y, tertulis) or x is None or y is None:
                    continue
                jumlah = sum((_uang(z, isian, isi.anggaran.versi) or Decimal(0) for z in k.sub_kegiatan), Decimal(0))
                if x != y and jumlah - x + y == tertulis:
                    yield a, b, (_letak_uang(s, isian, isi.anggaran.versi), _letak_uang(u, isian, isi.anggaran.versi))


def _uang(s: SubKegiatan, isian: str, versi: str) -> Decimal | None:
    return s.realisasi if isian == "realisasi" else next((v for n, v in s.pagu.items() if n == versi), None)


def _letak_uang(s: SubKegiatan, isian: str, versi: str) -> Letak | None:
    return letak(s, "realisasi") if isian == "realisasi" else letak(s, "pagu", versi)


def _selisih(d: Diagnostic) -> str:
    m = _SELISIH.search(d.message)
    return m[1] if m is not None else d.message


# ---------------------------------------------------------------- numbers within a claim

_DIKETIK: Final = ("LK413", "LK414", "LK415", "LK416")
_KLAIM: Final = (
    *("LK410", "LK412", "LK420", "LK422", "LK423", "LK425", "LK433", "LK460", "LK461", "LK462", "LK470", "LK471"),
    *("LK474", "LK475", "LK476", "LK490", "LK491", "LK492"),
)
"""Codes that say of a number, or of a phrase around it, that it isn't so."""
_TULISAN: Final = ("LK436",)
_DISEBUT = lazy_regex(r"disebut (\d+) ")
_BERAT: Final = {"error": 2, "warning": 1, "note": 0}


def _dalam_klaim(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """What is said of a typed number that a false claim contains: mended with the claim. The same of how it is written beside
    words that say another (LK410)."""
    klaim: dict[tuple[str, int], list[Diagnostic]] = defaultdict(list)
    for d in t.kode(*_KLAIM):
        klaim[d.file, d.line].append(d)
    for d in t.kode(*_DIKETIK, *_TULISAN) if klaim else ():
        for k in klaim.get((d.file, d.line), ()):
            if d.code in _TULISAN and k.code != "LK410":
                continue
            sama = (m := _DISEBUT.match(k.message)) is not None and d.message.startswith((f"{m[1]} ", f"angka {m[1]} "))
            if _BERAT[k.severity] >= _BERAT[d.severity] and (sama or _bertindih(d, k)):
                yield d, k


def _bertindih(a: Diagnostic, b: Diagnostic) -> bool:
    return a.column < b.column + b.length and b.column < a.column + a.length


def _sitiran(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A regulation whose title is cited otherwise (LK431): how its number is written (LK466), a word of it mistyped (LK446)."""
    for akar in t.kode("LK431"):
        for d in t.kode("LK446", "LK466"):
            kata = d.message.split('"')[1:2]
            if (d.file, d.line) == (akar.file, akar.line) and kata and kata[0] in akar.message:
                yield d, akar


# ---------------------------------------------------------------- the budget's tree


def _skala(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A sub kegiatan whose figure is of another scale (LK226): below its kegiatan's control that disagrees; above the rise from
    the RKT, or what the narrative says of that, where the RKT's is out."""
    semua = t.kode("LK226")
    a = isi.anggaran
    for p in a.program if semua else ():
        for k in p.kegiatan:
            for s in k.sub_kegiatan:
                for isian, di in (("pagu", letak(s, "pagu", a.versi)), ("realisasi", letak(s, "realisasi"))):
                    if (d := t.di("LK226", di)) is not None:
                        yield from ((d, akar) for akar in t.tentang(f'{isian} kegiatan "{k.id}"', "LK201"))
    rkt = [d for d in semua if _RKT in d.message]
    arah = [d for d in t.kode("LK472") if "anggaran.selisih_rkt" in d.message or "anggaran.perubahan[" in d.message]
    naik = t.tentang(KENAIKAN, "LK201")
    for d in rkt[:1]:
        yield from ((d, akar) for akar in arah[:1])
        yield from ((x, d) for x in naik if not arah)


_RKT: Final = "rkt.yaml baris "


def _tanpa_sub_kegiatan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A sub kegiatan that one of both documents calls otherwise (LK107): what the narrative says of the rise (LK472)."""
    akar = [d for d in t.kode("LK107") if d.message.startswith("sub kegiatan ") and d.file.endswith("rkt.yaml")]
    for d in t.kode("LK472") if akar else ():
        if "anggaran.selisih_rkt" in d.message or "anggaran.perubahan[" in d.message:
            yield d, akar[0]


# ---------------------------------------------------------------- the PK's lines, regulations, documents


def _indikator_baris(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A PK's line with another sasaran's indicator (LK216) has that one's target (LK201)."""
    for pk in isi.pk if t.kode("LK216") else ():
        for b in pk.baris:
            akar = t.di("LK216", letak(b, "sasaran" if b.sasaran else "tujuan"))
            if akar is not None:
                yield from ((d, akar) for d in t.tentang(f'target baris "{b.id}" pada PK {pk.versi}', "LK201"))


def _peraturan(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A regulation's number or year that its id denies (LK325): what cites it rightly (LK431) names the entry. An entry copied
    whole (LK106) is the same regulation twice (LK334)."""
    for d in isi.dasar_hukum if t.kode("LK325", "LK106") else ():
        baris = [di for isian in ("nomor", "tahun", "tentang") if (di := letak(d, isian)) is not None]
        salah = [x for di in baris if (x := t.di("LK325", di)) is not None]
        sebutan = tuple(f"({tempat(di)})" for di in baris)
        for akar in salah[:1]:
            yield from ((x, akar) for x in t.kode("LK431") if any(s in x.message for s in sebutan))
        if (ganda := t.di("LK106", letak(d, "id"))) is not None:
            yield from ((x, ganda) for di in baris if (x := t.di("LK334", di)) is not None)


_GANDA: Final = ("LK313", "LK229")


def _golongan_ganda(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A golongan that a table has twice (LK313), also as an entry copied whole (LK229), puts its totals out (LK201)."""
    for d in t.kode("LK313"):
        yield from ((x, d) for x in t.kode("LK229") if (x.file, x.line) == (d.file, d.line))
        awal = ("jumlah Tabel 1.2",) if "Tabel 1.2" in d.message else ("jumlah pendidikan ", "jumlah golongan ")
        yield from ((d, x) for x in t.kode("LK201") if x.file == d.file and x.subject.startswith(awal))


def _arah_target(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """What the narrative says of an indicator's targets on their way (LK476), where one of them is out (LK201)."""
    for akar in t.kode("LK201") if t.kode("LK476") else ():
        if (m := re.match(r'target \d{4} indikator "(\w+)"$', akar.subject)) is not None:
            yield from ((d, akar) for d in t.kode("LK476") if d.subject == m[1] or d.file.endswith(f"/pk/{m[1]}.md"))


def _urutan_dokumen(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A document's date on which nobody held the seat (LK301) isn't in the order of the others (LK314)."""
    for akar in t.kode("LK301"):
        di = f"({tempat(Letak(akar.file, akar.line, akar.column))})"
        yield from ((d, akar) for d in t.kode("LK314") if di in d.message)


def _terbalik(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A Renstra's period turned round (LK318) has another last year (LK223)."""
    for akar in t.kode("LK318"):
        if akar.message.endswith("terbalik"):
            yield from ((d, akar) for d in t.kode("LK223") if d.file == akar.file)


def saran_selip(isi: Isi, d: Diagnostic, ikutan: Sequence[Diagnostic]) -> str:
    """What the followers of these pairs add to a root's hint; "" where nothing."""
    if d.code == "LK201":
        x = _angka(d)
        lain = next(
            (i for i in ikutan if i.code == "LK201" and x is not None and x[0] != x[1] and _angka(i) == x[::-1]), None
        )
        m, n = (_BARIS.match(i.subject) if i is not None else None for i in (d, lain))
        if m is not None and n is not None and m["apa"] == n["apa"]:
            return (
                f"{m['apa'].strip()} {m['baris']} dan {n['baris'].removeprefix('golongan ')} tertukar: "
                "yang satu tertulis pada yang lain; "
                "cocokkan dengan dokumennya, lalu tukar isinya atau kontrolnya"
            )
        for a, _, (s, u) in _tertukar(isi, Temuan([d, *ikutan])):
            if a is d:
                return (
                    f"mungkin angka pada {tempat(s)} dan {tempat(u)} tertukar; cocokkan dengan dokumennya, lalu tukar"
                )
        skala = sorted((i for i in ikutan if i.code in _SKALA), key=lambda i: _SKALA.index(i.code))
        if skala and "berselisih sama" in d.hint:
            di, apa = tempat(Letak(skala[0].file, skala[0].line, skala[0].column)), skala[0].message.partition(";")[0]
            return f"mungkin salah ketik pada {di}: {apa}; {_COCOKKAN}"
        if any(i.code == "LK313" for i in ikutan):
            ganda = next(i for i in ikutan if i.code == "LK313")
            di = tempat(Letak(ganda.file, ganda.line, ganda.column))
            return f"golongan yang sama tertulis dua kali ({di}): hapus salah satunya, atau betulkan golongannya"
    if d.code == "LK472" and (lain := next((i for i in ikutan if i.code == "LK226"), None)) is not None:
        return f"mungkin yang keliru angka pada RKT: {lain.message}; bila angkanya benar, {d.hint}"
    if d.code == "LK216" and any(i.code == "LK201" for i in ikutan):
        return f"targetnya juga lain dari dokumennya, jadi mungkin indikator: baris ini yang keliru{_maksud(isi, d)}; {d.hint}"
    return ""


def _maksud(isi: Isi, d: Diagnostic) -> str:
    """The indicators of a line's own sasaran, as what to write; "" where there are none."""
    b = next((b for pk in isi.pk for b in pk.baris if (di := letak(b, "sasaran")) and di.baris == d.line), None)
    milik = dict.fromkeys(i for r in isi.renstra for s in r.sasaran if b and s.id == b.sasaran for i in s.indikator)
    return f" ({tempat(letak(b, 'indikator'))}): tulis {' atau '.join(milik)}" if b is not None and milik else ""


_SKALA: Final = ("LK226", "LK209")
_COCOKKAN: Final = "cocokkan dengan dokumennya, lalu perbaiki"

LEBIH_BERAT: Final = frozenset({("LK216", "LK201"), ("LK241", "LK431"), ("LK325", "LK431")})
"""Root and follower where the root, a warning by itself, is as grave as what follows from it: two witnesses make it sure."""

PASANGAN_SELIP: tuple[AturanIkutan, ...] = (
    _antar_baris,
    _antar_kegiatan,
    _dalam_klaim,
    _sitiran,
    _skala,
    _tanpa_sub_kegiatan,
    _indikator_baris,
    _peraturan,
    _golongan_ganda,
    _arah_target,
    _urutan_dokumen,
    _terbalik,
)
