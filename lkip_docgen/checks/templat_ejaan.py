"""LK657: spelling in templates: standard words, and slips of the keyboard beside the language's words and the templates'."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from lkip_docgen.alinea_templat import AlineaTemplat
from lkip_docgen.bahasa import kata_dikenal, kata_dimaksud
from lkip_docgen.checks.ingatan import sekali
from lkip_docgen.checks.kata_baku import KATA_BAKU
from lkip_docgen.checks.mirip import satu_huruf, satu_tuts
from lkip_docgen.checks.narasi_ketik import sebesar, tergelincir
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import lembar, nama_resmi
from lkip_docgen.checks.templat import Templat, temuan
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_KATA: Final = lazy_regex(r"(?<![\w.@/])[^\W\d_]+(?![\w@/]|\.\w)")
"""Words; pieces of addresses and of files' names aren't."""
_PANJANG: Final = 6
"""Letters from which a word is looked at, as in the narrative (LK446)."""
_PANJANG_SERING: Final = 5
"""Letters from which a word is held against those that the templates have again and again."""
_PANJANG_LAIN: Final = 8
"""Letters from which a word with one letter replaced can be no other."""

_KEPUTUSAN: Final = ("menimbang", "mengingat", "memutuskan", "menetapkan", "ditetapkan")
"""Words of a decree's form, each of which stands there once."""


def ejaan(isi: Isi, laporan: Laporan, t: Templat) -> Iterator[Diagnostic]:
    """LK657: one finding for each word that isn't spelt as it should be."""
    tempat: dict[str, tuple[AlineaTemplat, str]] = {}
    sering: set[str] = set()
    for a in t.diketik:
        for m in _KATA.findall(a.teks) if a.ke else ():
            kata = m.casefold()
            if kata in tempat:
                sering.add(kata)
            else:
                tempat[kata] = (a, m)
    for kata in sorted(tempat.keys() & KATA_BAKU.keys()):
        a, tertulis = tempat[kata]
        yield temuan(
            "LK657", a, f'"{tertulis}" bukan ejaan baku', f'tulis "{sebesar(KATA_BAKU[kata], tertulis)}"', "warning"
        )
    jarang = [k for k in tempat if len(k) >= _PANJANG_SERING and k not in sering and k not in KATA_BAKU]
    yield from _salah_ketik(isi, laporan, [k for k in jarang if not kata_dikenal(k)], tempat, sering)


def _salah_ketik(
    isi: Isi, laporan: Laporan, asing: list[str], tempat: dict[str, tuple[AlineaTemplat, str]], sering: set[str]
) -> Iterator[Diagnostic]:
    for kata in asing:
        lain = [k for k in tempat if k[0] == kata[0] and k != kata and abs(len(k) - len(kata)) <= 1]
        benar = next((k for k in lain if k in sering and _tergelincir_sering(kata, k)), None)
        if benar is None and len(kata) >= _PANJANG:
            benar = next((k for k in lain if len(k) >= _PANJANG and tergelincir(kata, k)), None)
            benar = benar or next(iter(kata_dimaksud(kata)), None)
        if benar is None and len(kata) >= _PANJANG_LAIN:
            benar = next((k for k in lain if kata_dikenal(k) and satu_huruf(kata, k)), None)
        if benar is None:
            benar = next((k for k in _KEPUTUSAN if satu_huruf(kata, k)), None)
        if benar is None:
            benar = _tuts_laporan(isi, laporan, kata, tempat[kata][1])
        # The report's words are gathered only where one of them may excuse a word of the templates: it takes a while.
        if benar is not None and kata not in _kata_laporan(isi, laporan):
            a, tertulis = tempat[kata]
            benar = sebesar(benar, tertulis)
            yield temuan("LK657", a, f'"{tertulis}" mungkin salah ketik dari "{benar}"', f'tulis "{benar}"', "warning")


def _tergelincir_sering(kata: str, benar: str) -> bool:
    """Whether a word is a frequent one with two letters that changed places, or with the key beside the right one."""
    return len(kata) == len(benar) and (tergelincir(kata, benar) or satu_tuts(kata, benar))


def _tuts_laporan(isi: Isi, laporan: Laporan, kata: str, tertulis: str) -> str | None:
    """The language's word, often in this report, that has the key beside one of this word's letters. A short word that begins
    with a capital may be a name."""
    if len(kata) < _PANJANG and not tertulis.islower():
        return None
    calon = _kata_sering(isi, laporan).get((kata[0], len(kata)), ())
    return next((k for k in calon if satu_tuts(kata, k) and kata_dikenal(k)), None)


@sekali
def _kata_sering(isi: Isi, laporan: Laporan) -> dict[tuple[str, int], list[str]]:
    """The words that stand more than once in the report, by first letter and length."""
    hasil: dict[tuple[str, int], list[str]] = {}
    for kata, n in Counter(k for k, _ in lembar(isi, laporan).kata).items():
        if n > 1 and len(kata) >= _PANJANG_SERING:
            hasil.setdefault((kata[0], len(kata)), []).append(kata)
    return hasil


@sekali
def _kata_laporan(isi: Isi, laporan: Laporan) -> frozenset[str]:
    """The report's words in lower case, those of official names among them."""
    return frozenset((*(k for k, _ in lembar(isi, laporan).kata), *_KATA.findall(nama_resmi(isi))))
