"""Where the narrative claims a predicate: the words that announce one, the scale that they are of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from lkip_docgen.checks.narasi_klaim_subjek import Bacaan
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.metrics.pandangan.kinerja import TingkatView

_ANTARA = (
    r"(?:[\s:“”\"'(*]|\b(?:nilai|kinerja|capaian|yaitu|yakni|adalah|ialah|dengan|dalam|pada|menjadi|kategori|predikat"
    r"|tingkat|mutu|sebesar)\b|\d+(?:[.,]\d+)?\s?%)*"
)
PEMICU = lazy_regex(
    rf"\b(?:(?:ber)?(?:predikat|kategori)(?:nya|kan)?|dikategorikan)\b{_ANTARA}",
    re.I,
    needs=("predikat", "kategori"),
)
_PEMICU_LEMAH = lazy_regex(
    rf"\b(?:tergolong|termasuk|dinilai|masuk)\b{_ANTARA}", re.I, needs=("tergolong", "dinilai", "masuk")
)
_PEMICU_PUJI = lazy_regex(r"\b(?:capaian|kinerja|hasil|nilai)(?:nya)?(?: \w+)? (?:yang|dengan) ", re.I)
_PERSEN_KURUNG = lazy_regex(r"%\s*\(\s*", needs=("%",))
_TARGET_HURUF = lazy_regex(
    r"\b[Tt]arget(?:nya)?(?: kinerja)?(?: adalah| sebesar| yaitu)? (AA|BB|CC|[ABCD])(?![\w/+-])(?! ?\()",
    needs=("target",),
)
_MEMUASKAN = lazy_regex(r"(?:sangat )?memuaskan(?!\w)", re.I)
HURUF = lazy_regex(r"(?<![\w/.])([A-E]{1,3}[+-]?)(?![\w/+-])(?!\.\d)")
_SUBJEK_LEMAH = lazy_regex(r"\b(?:capaian|kinerja|indikator|sasaran|realisasi|predikat|kategori|SAKIP)\w*", re.I)

DI_LUAR_SKALA = (
    "Baik Sekali", "Amat Baik", "Cukup Baik", "Kurang Baik", "Tidak Baik", "Sangat Tinggi", "Sangat Rendah",
    "Sangat Berhasil", "Cukup Berhasil", "Kurang Berhasil", "Tidak Berhasil", "Sangat Cukup", "Cukup Memuaskan",
    "Kurang Memuaskan", "Tidak Memuaskan", "Amat Memuaskan", "Istimewa", "Sempurna", "Bagus", "Lumayan", "Buruk",
    "Sangat Buruk", "Agak Kurang", "Sangat Memuaskan", "Memuaskan", "Sangat Baik", "Baik", "Cukup", "Kurang",
    "Sangat Kurang", "Tinggi", "Sedang", "Rendah", "Berhasil",
)  # fmt: skip
"""Predicates of this and other scales, and words that are taken for them. A guess from reports that were read."""


class KlaimPredikat(NamedTuple):
    """A predicate typed at ``awal:akhir``: a word of the scale and its letter, or what isn't of the scale. ``pasti``
    says that it is meant as a predicate beyond doubt."""

    awal: int
    akhir: int
    teks: str
    pasti: bool = True


class Skala:
    """The words and letters of the report's predicate scale."""

    def __init__(self, tingkat: Iterable[TingkatView]) -> None:
        self.tingkat = tuple(tingkat)
        self.kata: dict[str, TingkatView] = {}
        self.huruf: dict[str, TingkatView] = {}
        for t in self.tingkat:
            self.kata[t.predikat.casefold()] = t
            self.kata.setdefault(re.sub(r"\s*\(.*\)", "", t.predikat).casefold(), t)
            if re.fullmatch(r"[A-Z]{1,3}[+-]?", t.kategori):
                self.huruf[t.kategori] = t

    @cached_property
    def semua_kata(self) -> dict[str, None]:
        """The single words of its predicates, in order."""
        return {w: None for n in self.kata for w in re.findall(r"\w+", n)}

    @cached_property
    def pola(self) -> re.Pattern[str]:
        """A predicate's words, of the scale or of others, longest first."""
        kata = {*self.kata, *(k.casefold() for k in DI_LUAR_SKALA)}
        return regex("(?:" + "|".join(re.escape(k) for k in sorted(kata, key=len, reverse=True)) + r")(?!\w)", re.I)

    def milik(self, teks: str) -> TingkatView | None:
        """The step that a word or a letter names."""
        return self.huruf.get(teks) or self.kata.get(teks.casefold())

    def sebut(self) -> str:
        return ", ".join(t.predikat if t.predikat == t.kategori else f"{t.kategori} {t.predikat}" for t in self.tingkat)


def klaim_di(b: Bacaan, skala: Skala) -> Iterator[KlaimPredikat]:
    """The predicates that a text claims."""
    ketik, sudah = b.ketik, -1
    for pola in (PEMICU, _PEMICU_LEMAH):
        for m in pola.finditer(ketik):
            lemah = pola is _PEMICU_LEMAH
            if m.end() <= sudah or (k := _setelah(b, m.end(), skala, lemah=lemah)) is None:
                continue
            sudah = max(sudah, k.akhir)
            yield k
    for m in _PERSEN_KURUNG.finditer(b.teks):
        if (k := _setelah(b, m.end(), skala, lemah=False)) is not None and ketik[k.akhir : k.akhir + 1] == ")":
            yield k
    for m in _PEMICU_PUJI.finditer(ketik) if "memuaskan" in ketik.casefold() else ():
        if (k2 := _MEMUASKAN.match(ketik, m.end())) is not None:
            yield KlaimPredikat(k2.start(), k2.end(), k2[0], pasti=False)
    for m in _TARGET_HURUF.finditer(ketik):
        yield KlaimPredikat(m.start(1), m.end(1), m[1])
    yield from _dalam_kurung(b, skala, sudah)


def _setelah(b: Bacaan, di: int, skala: Skala, *, lemah: bool) -> KlaimPredikat | None:
    """The predicate that begins at a place behind a word that announces one."""
    if m := HURUF.match(b.ketik, di):
        return None if lemah and m[1] not in skala.huruf else KlaimPredikat(di, m.end(1), m[1])
    if (m := skala.pola.match(b.ketik, di)) and m[0]:  # a step may have been left without its word
        tegas = m[0][0].isupper() or b.t.ruas_di(di).tebal
        if lemah and not tegas and not _SUBJEK_LEMAH.search(b.isi_klausa(di)):
            return None
        return KlaimPredikat(di, m.end(), m[0])
    return None


_KURUNG = lazy_regex(r" \((?:AA?|BB?|CC?|D)\)")


def _dalam_kurung(b: Bacaan, skala: Skala, sudah: int) -> Iterator[KlaimPredikat]:
    """ "Memuaskan (A)" wherever it stands."""
    for h in _KURUNG.finditer(b.ketik):
        kata = list(skala.pola.finditer(b.ketik, max(0, h.start() - 30), h.start()))
        m = kata[-1] if kata else None
        if m is not None and m.end() == h.start() and m.start() >= sudah and m[0].casefold() in skala.kata:
            sebelum = b.ketik[max(0, m.start() - 30) : m.start()]
            if not (sebelum.rstrip().endswith("(") or PEMICU.search(sebelum) or _PEMICU_LEMAH.search(sebelum)):
                yield KlaimPredikat(m.start(), m.end(), m[0])
        elif m is None and b.teks[: h.start()].casefold().endswith(tuple(skala.kata)):
            yield KlaimPredikat(h.start() + 2, h.end() - 1, h[0].strip(" ()"))  # the word is computed, the letter typed
