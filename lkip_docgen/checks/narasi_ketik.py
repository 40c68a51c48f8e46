"""Slips of the keyboard in the narrative, by the report's own words and by the roots of ``bahasa``.

By its own: a word that stands once, beside one that stands often and differs by a letter left out, put in or doubled, or
by two letters that changed places. By roots: a word that has no known root, and is one such slip away from one that has.
A name (a word with a capital) is compared with words of this report alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from lkip_docgen.bahasa import kata_dikenal, kata_dimaksud
from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.kata_baku import KATA_BAKU
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import Teks, lembar, nama_resmi
from lkip_docgen.checks.teks_narasi import TeksNarasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_KATA: Final = lazy_regex(r"[^\W\d_]+")
_PANJANG: Final = 6
"""Letters from which a word is compared with the report's: shorter ones differ by a letter and are words all the same."""
_PENDEK: Final = 5
_AKHIR: Final = ".!?:"
_GANDA: Final = lazy_regex(r"(\w)\1")
_SERING: Final = 2
"""How often the word that was meant stands in the report."""
_ALAMAT_DEPAN: Final = lazy_regex(r"[@_./\\\\]")
_ALAMAT: Final = lazy_regex(r"[@_/\\\\]|\.(?=\w)")
"""Signs that letters of an address stand beside: before them, and after."""


@aturan_angka("LK446")
def salah_ketik(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A word that looks like another of the report, mistyped."""
    lembaran = lembar(isi, laporan)
    pertama: dict[str, int] = {}
    for kata, posisi in lembaran.kata:
        if kata not in pertama and len(kata) >= _PENDEK and kata not in KATA_BAKU:
            pertama[kata] = posisi
    asing = {k: posisi for k, posisi in pertama.items() if not kata_dikenal(k)}
    if not asing:
        return
    semua = Counter(k for k, _ in lembaran.kata) + Counter(_KATA.findall(nama_resmi(isi)))
    sering = _menurut_awal(semua)
    for kata, posisi in asing.items():
        dekat = None if semua[kata] > 1 else _pada_laporan(kata, sering)
        calon = () if dekat is not None else kata_dimaksud(kata)
        if dekat is None and not calon:
            continue
        t, awal = lembaran.di(posisi)
        tertulis = t.teks[awal : awal + len(kata)]
        benar = dekat or _dari_akar(t, awal, tertulis, calon, semua)
        if benar is None or _bukan_kata(t, awal, awal + len(kata)):
            continue
        benar = sebesar(benar, tertulis)
        yield temuan(
            "LK446",
            f'"{tertulis}" mungkin salah ketik dari "{benar}"',
            t.letak(awal, awal + len(kata)),
            f'tulis "{benar}"; bila memang kata lain, sisihkan dengan alasan',
            "warning",
        )


def sebesar(benar: str, tertulis: str) -> str:
    """The right word in the letters of the wrong one."""
    return benar.upper() if tertulis.isupper() else benar.capitalize() if tertulis[0].isupper() else benar


Laci = Mapping[tuple[str, int], list[str]]


def _menurut_awal(kosakata: Mapping[str, int]) -> Laci:
    """The words that stand often, by first letter and length."""
    hasil: dict[tuple[str, int], list[str]] = defaultdict(list)
    for kata, n in kosakata.items():
        if n >= _SERING and len(kata) >= _PANJANG:
            hasil[kata[0], len(kata)].append(kata)
    return hasil


def _pada_laporan(kata: str, sering: Laci) -> str | None:
    """The word of the report that one which stands once in it is a slip of."""
    n = len(kata)
    if n < _PANJANG:
        return None
    calon = (c for panjang in (n, n + 1, n - 1) for c in sering.get((kata[0], panjang), ()))
    return next((c for c in calon if tergelincir(kata, c)), None)


def _dari_akar(t: Teks, awal: int, tertulis: str, calon: tuple[str, ...], semua: Mapping[str, int]) -> str | None:
    """Of the words that may have been meant one of this report, else the likeliest; of a name, which a capital may begin,
    but one of this report, or where a sentence begins the one without the doubled letter."""
    pada_laporan = next((c for c in calon if c in semua), None)
    if pada_laporan is not None or tertulis.islower():
        return pada_laporan or calon[0]
    ganda = awal == 0 or t.teks[:awal].rstrip()[-1:] in _AKHIR
    return calon[0] if ganda and _GANDA.sub(r"\1", tertulis).casefold() == calon[0] else None


def _bukan_kata(t: Teks, awal: int, akhir: int) -> bool:
    """Whether letters are another language's word, in italics, or a part of an address or a file's name."""
    if isinstance(t, TeksNarasi) and t.ruas_di(awal).miring:
        return True
    return _ALAMAT_DEPAN.search(t.teks, max(0, awal - 1), awal) is not None or bool(_ALAMAT.match(t.teks, akhir))


def tergelincir(a: str, b: str) -> bool:
    """Whether ``a`` is ``b`` with a letter too few or too many, or with two letters that changed places. At a word's
    ends, and before -kan, a letter more is another form of it."""
    if len(a) == len(b):
        beda = [i for i in range(len(a)) if a[i] != b[i]]
        return len(beda) == 2 and beda[1] == beda[0] + 1 and a[beda[0]] == b[beda[1]] and a[beda[1]] == b[beda[0]]
    pendek, panjang = sorted((a, b), key=len)
    if len(panjang) - len(pendek) != 1 or pendek[0] != panjang[0] or pendek[-2:] != panjang[-2:]:
        return False
    bentuk = {panjang[:i] + panjang[i + 1 :] for i in range(len(panjang))}
    return pendek in bentuk and not (panjang.endswith("kan") and panjang == f"{pendek[:-2]}kan")
