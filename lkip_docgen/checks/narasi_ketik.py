"""Slips of the keyboard in the narrative, found without a dictionary: the report is its own.

A word that stands once, beside one that stands often and differs by a letter left out, put in or doubled, or by two
letters that changed places. A letter replaced isn't looked for: too many words are a letter apart ("perawatan",
"peralatan").
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.kata_baku import KATA_BAKU
from lkip_docgen.checks.prosa import lembar, nama_resmi
from lkip_docgen.checks.teks_narasi import TeksNarasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_KATA: Final = re.compile(r"[^\W\d_]+")
_PANJANG: Final = 6
"""Letters from which a word is looked at: shorter ones differ by a letter and are words all the same."""
_SERING: Final = 2
"""How often the word that was meant stands in the report."""
_AWALAN: Final[Mapping[str, str]] = {
    **dict.fromkeys(("", "di", "ke", "se", "ber", "ter", "per", "diper", "keber"), ""),
    **dict.fromkeys(("me", "pe"), "lmnrwy"),
    **dict.fromkeys(("mem", "pem"), "bfvp"),
    **dict.fromkeys(("men", "pen"), "dtcjz"),
    **dict.fromkeys(("meng", "peng"), "aiueoghk"),
}
"""Prefixes, and which letters a root may begin with after them; none named: any."""
_LULUH: Final[Mapping[str, str]] = {
    "men": "t",
    "pen": "t",
    "mem": "p",
    "pem": "p",
    "meng": "k",
    "meny": "s",
    "peny": "s",
}
"""Prefixes and the letter of the root that they swallow: "menata" beside "tata"."""
_AKHIRAN: Final = ("", "an", "kan", "i", "nya", "annya", "kannya")
_AKAR: Final = 4


@aturan_angka("LK446")
def salah_ketik(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A word that looks like another of the report, mistyped."""
    lembaran = lembar(isi, laporan)
    diketik = Counter(k for k, _ in lembaran.kata)
    semua = diketik + Counter(_KATA.findall(nama_resmi(isi)))
    dekat = _menurut_sisa(semua)
    for kata, posisi in lembaran.kata:
        if semua[kata] > 1 or len(kata) < _PANJANG or kata in KATA_BAKU:
            continue
        benar = next((b for h in _sisa(kata) for b in dekat.get(h, ()) if tergelincir(kata, b)), None)
        if benar is None or _berimbuhan(kata, semua):
            continue
        t, awal = lembaran.di(posisi)
        if isinstance(t, TeksNarasi) and t.ruas_di(awal).miring:
            continue
        tertulis = t.teks[awal : awal + len(kata)]
        yield temuan(
            "LK446",
            f'"{tertulis}" mungkin salah ketik dari "{benar}"',
            t.letak(awal, awal + len(kata)),
            f'tulis "{benar}"; bila memang kata lain, sisihkan dengan alasan',
            "warning",
        )


def _sisa(kata: str) -> list[str]:
    """The word, and what is left of it without one letter."""
    return [kata, *(kata[:i] + kata[i + 1 :] for i in range(len(kata)))]


def _menurut_sisa(kosakata: Mapping[str, int]) -> dict[str, list[str]]:
    """The words that stand often, by what is left of them without a letter."""
    hasil: dict[str, list[str]] = defaultdict(list)
    for kata, n in kosakata.items():
        if n >= _SERING and len(kata) >= _PANJANG:
            for s in dict.fromkeys(_sisa(kata)):
                hasil[s].append(kata)
    return hasil


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


def _berimbuhan(kata: str, kosakata: Mapping[str, int]) -> bool:
    """Whether the word is a root of the report with rightly formed affixes: "pendataan" beside "data"."""
    for akhiran in _AKHIRAN:
        batang = kata.removesuffix(akhiran) if akhiran and kata.endswith(akhiran) else "" if akhiran else kata
        akar = [batang.removeprefix(a) for a, boleh in _AWALAN.items() if _boleh(batang, a, boleh)]
        akar += [huruf + batang.removeprefix(a) for a, huruf in _LULUH.items() if batang.startswith(a)]
        if any(len(a) >= _AKAR and a != kata and a in kosakata for a in akar):
            return True
    return False


def _boleh(batang: str, awalan: str, huruf: str) -> bool:
    """Whether a root may follow the prefix here."""
    return batang.startswith(awalan) and (not huruf or batang[len(awalan) : len(awalan) + 1] in huruf)
