"""Official wordings that were typed with a word otherwise: programs, kegiatan, sub kegiatan, sasaran, tujuan, indikator.

Words are compared in their order. A wording of four words or more that has one of them replaced, left out or put in is
that wording mistold, as is one whose commas differ from every document's; so is a "Program …" in capitals that begins like
one of the budget's and is none. A word misspelt is LK430's, the wording of another document the content knows is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from lkip_docgen.beku import Beku
from lkip_docgen.checks.aturan import tempat, temuan
from lkip_docgen.checks.narasi_rujuk_nama import seakar
from lkip_docgen.checks.narasi_rujuk_teks import mirip
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import Lembar
from lkip_docgen.checks.teks_narasi import TeksNarasi
from lkip_docgen.content.model.dasar import Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

_KATA = lazy_regex(r"[^\W\d_][\w'’]*")
_JEDA = lazy_regex(r"[.;:()?!\"“”\ufffc\0\n|]|, ")
_SAMBUNG = frozenset(
    ("dan", "di", "dalam", "untuk", "bagi", "serta", "atau", "pada", "yang", "terhadap", "kepada", "oleh")
)
_TERPENDEK = 4
"""Words from which a wording is told by its words; shorter ones are common phrases."""
_TERPANJANG = 12
_SERUPA = 0.5
"""The share of words that a "Program …" has in common with one of the budget's from which it is taken to be that one: a
guess."""


class Rumusan(Beku):
    """An official wording: as written, its node and field, and the expression that prints it ("" where none does)."""

    teks: str
    simpul: Simpul
    isian: str
    ungkapan: str = ""

    @cached_property
    def kata(self) -> tuple[str, ...]:
        """Its words in small letters."""
        return _padu(self.teks)


def rumusan(isi: Isi) -> Iterator[Rumusan]:
    """The wordings that the content knows, those with an expression first."""
    for p in isi.anggaran.program:
        yield Rumusan(p.nama, p, "nama", f"program.{p.id}.nama")
        for k in p.kegiatan:
            yield Rumusan(k.nama, k, "nama", f"kegiatan.{k.id}.nama")
            yield from (Rumusan(s.nama, s, "nama", f"sub_kegiatan.{s.id}.nama") for s in k.sub_kegiatan)
    for pk in reversed(isi.pk):
        for b in pk.baris:
            yield from _isian(b, "uraian", f"baris_pk.{b.id}.uraian")
            yield from _isian(b, "uraian_indikator", f"baris_pk.{b.id}.uraian_indikator")
    for r in isi.renstra:
        for x in r.indikator:
            yield Rumusan(x.nama, x, "nama")
        yield from (Rumusan(s.uraian, s, "uraian") for s in r.sasaran)
        yield from (Rumusan(u.uraian, u, "uraian") for u in r.tujuan)
    for baris in isi.iku.baris:
        yield from _isian(baris, "uraian")
        yield from _isian(baris, "uraian_indikator")
    for ip in isi.kinerja.program:
        yield from _isian(ip, "indikator")
    for t in isi.rkt.tujuan if isi.rkt is not None else ():
        yield from _isian(t, "uraian")
        for sr in t.sasaran:
            yield from _isian(sr, "uraian")
            for pr in sr.program:
                yield from _isian(pr, "nama")
                for kr in pr.kegiatan:
                    yield from _isian(kr, "nama")
                    for skr in kr.sub_kegiatan:
                        yield from _isian(skr, "nama")


def _isian(simpul: Simpul, isian: str, ungkapan: str = "") -> Iterator[Rumusan]:
    nilai = getattr(simpul, isian, None)
    if isinstance(nilai, str) and " " in nilai:
        yield Rumusan(nilai, simpul, isian, ungkapan)


def _padu(teks: str) -> tuple[str, ...]:
    return tuple(w.casefold() for w in _KATA.findall(teks))


def rumusan_diketik(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """LK453: a wording with a word otherwise."""
    menurut: dict[str, list[Rumusan]] = {}
    for r in rumusan(isi):
        if (m := _KATA.search(r.teks)) is not None:
            menurut.setdefault(m[0].casefold(), []).append(r)
    sudah = -1
    for awal, di in lembaran.kata:
        if awal not in menurut or di < sudah or not lembaran.ketikan[di].isupper():
            continue
        kata = _kata_sesudah(lembaran.ketikan, di)
        calon = _terpilih(kata, menurut[awal]) or _program_lain(kata, menurut[awal])
        if calon is not None:
            r, banyak, apa = calon
            sudah = kata[banyak - 1][2]
            apa = apa or _tanda_baca(lembaran.ketikan[di:sudah], r, menurut[awal])
            if apa:
                yield _temuan(lembaran, di, sudah, r, apa)


def _kata_sesudah(teks: str, di: int) -> list[tuple[str, int, int]]:
    """The words from a place on, up to a stop: a comma stops too, but for that within a name."""
    hasil: list[tuple[str, int, int]] = []
    for m in _KATA.finditer(teks, di, di + 400):
        if hasil and (_JEDA.search(teks[hasil[-1][2] : m.start()].replace(", ", " ")) is not None):
            break
        hasil.append((m[0], m.start(), m.end()))
        if len(hasil) > 2 * _TERPANJANG:
            break
    return hasil


def _terpilih(kata: Sequence[tuple[str, int, int]], calon: Sequence[Rumusan]) -> tuple[Rumusan, int, str] | None:
    """The wording that words begin with: whole ("" as what is amiss), or with one word otherwise. Of several the longest."""
    kecil = [w[0].casefold() for w in kata]
    utuh = [r for r in calon if tuple(kecil[: len(r.kata)]) == r.kata]
    if utuh:
        r = max(utuh, key=lambda x: len(x.kata))
        return r, len(r.kata), ""
    dekat = [
        (r, n, apa)
        for r in calon
        if len(r.kata) >= _TERPENDEK and (beda := _beda(kecil, r.kata)) is not None
        for n, apa in (beda,)
        if _berhuruf_besar([w[0] for w in kata[:n]], r)
    ]
    return max(dekat, key=lambda x: len(x[0].kata), default=None)


def _tanda_baca(teks: str, r: Rumusan, calon: Sequence[Rumusan]) -> str:
    """What is amiss where a wording's own words are typed, as a name, with other commas than in any document."""
    if len(r.kata) < _TERPENDEK or not _berhuruf_besar(_KATA.findall(teks), r):
        return ""
    sama = {_sela(x.teks) for x in calon if x.kata == r.kata}
    return "" if _sela(teks) in sama else "tanda bacanya lain"


def _sela(teks: str) -> tuple[str, ...]:
    """What stands between the words."""
    return tuple(" ".join(s.split()) for s in _KATA.split(" ".join(teks.split())))


def _beda(kata: Sequence[str], resmi: Sequence[str]) -> tuple[int, str] | None:
    """(words typed, what is amiss) where typed words are a wording with one word replaced, left out or put in; None where
    they aren't, or where the word is only misspelt."""
    n = len(resmi)
    j = next((i for i, (a, b) in enumerate(zip(kata, resmi, strict=False)) if a != b), min(len(kata), n))
    if j == 0 or j >= n or j >= len(kata):
        return None
    if list(kata[j + 1 : n]) == list(resmi[j + 1 :]) and len(kata) >= n:
        if mirip(kata[j], resmi[j]) and not seakar(kata[j], resmi[j]):
            return None
        if j == n - 1 and (n == _TERPENDEK or kata[j] in _SAMBUNG):
            return None  # the beginning of a wording, going on otherwise
        return n, f'kata "{kata[j]}" di tempat "{resmi[j]}"'
    if j < n - 1 and n > _TERPENDEK and list(kata[j : n - 1]) == list(resmi[j + 1 :]):
        return n - 1, f'tanpa kata "{resmi[j]}"'
    if len(kata) > n > _TERPENDEK and list(kata[j + 1 : n + 1]) == list(resmi[j:]):
        return n + 1, f'dengan kata "{kata[j]}"'
    return None


def _berhuruf_besar(kata: Sequence[str], r: Rumusan) -> bool:
    """Whether words are written as a name: with most of the capitals that the name has."""
    besar = sum(w[0].isupper() for w in _KATA.findall(r.teks))
    if kata[-1].casefold() != r.kata[-1] and kata[-1][0].islower() and _KATA.findall(r.teks)[-1][0].isupper():
        return False  # the sentence goes on where the wording would have ended
    return sum(w[0].isupper() for w in kata) * 2 > besar and (besar > 1 or len(r.kata) > _TERPENDEK)


def _program_lain(kata: Sequence[tuple[str, int, int]], program: Sequence[Rumusan]) -> tuple[Rumusan, int, str] | None:
    """A "Program …" in capitals that is none of the budget's, but has its first words and most of the others."""
    program = [r for r in program if r.ungkapan.startswith("program.")]
    n = 0
    while n < min(len(kata), _TERPANJANG) and (kata[n][0][0].isupper() or kata[n][0].casefold() in _SAMBUNG):
        n += 1
    while n and kata[n - 1][0].casefold() in _SAMBUNG:
        n -= 1
    kecil = [w[0].casefold() for w in kata[:n]]
    if len(kecil) < _TERPENDEK or any(tuple(kecil) == r.kata[:n] for r in program):
        return None
    serupa = [(_kesamaan(kecil, r.kata), r) for r in program if r.kata[:2] == tuple(kecil[:2])]
    nilai, r = max(serupa, key=lambda x: x[0], default=(0.0, None))
    return (r, n, "kata-katanya lain") if r is not None and nilai >= _SERUPA else None


def _kesamaan(a: Sequence[str], b: Sequence[str]) -> float:
    """The share of words that two wordings have in common, forms of one word taken as the same."""
    sisa = list(b)
    sama = 0
    for w in a:
        cocok = next((x for x in sisa if x == w or mirip(x, w) or seakar(x, w)), None)
        if cocok is not None:
            sisa.remove(cocok)
            sama += 1
    return 2 * sama / (len(a) + len(b))


def _rapi(teks: str) -> str:
    return " ".join(teks.split())


def _temuan(lembaran: Lembar, awal: int, akhir: int, r: Rumusan, apa: str) -> Diagnostic:
    t, di = lembaran.di(awal)
    tertulis = " ".join(lembaran.ketikan[awal:akhir].split())
    return temuan(
        "LK453",
        f'"{tertulis}" bukan nama yang dikenal ({apa}); yang mirip "{_rapi(r.teks)}" ({tempat(r.simpul.letak_dari(r.isian))})',
        t.letak(di, di + akhir - awal),
        (
            f"tulis {{{{ {r.ungkapan} }}}}"
            if r.ungkapan and isinstance(t, TeksNarasi)
            else f'tulis "{_rapi(r.teks)}" menurut dokumennya'
        )
        + "; bila memang nama lain, sisihkan dengan alasan",
        "warning",
    )
