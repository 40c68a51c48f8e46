"""Indonesian words taken apart: clitics, suffixes and prefixes around a root of ``kata_dasar``.

The rules of sounds are those of Tata Bahasa Baku Bahasa Indonesia: ``meng-`` takes the form that the root's first letter
asks for and swallows k, p, s and t. Generous on purpose: what may be a word counts as one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from lkip_docgen.bahasa.kata_dasar import KATA_DASAR

_KLITIKA: Final = ("nya", "lah", "kah", "pun", "mu", "ku")
_AKHIRAN: Final = ("kan", "an", "i", "wan", "wati")
_VOKAL: Final = "aiueo"
_TERPENDEK: Final = 3
_LAPIS: Final = 3
"""Prefixes one upon another: "mem-per-", "ke-ter-", "di-ke-"."""

_AWALAN: Final[tuple[tuple[str, str, str], ...]] = (
    ("di", "", ""),
    ("ke", "", ""),
    ("se", "", ""),
    ("ber", "", ""),
    ("be", "rk", ""),
    ("bel", "a", ""),
    ("ter", "", ""),
    ("te", "r", ""),
    ("per", "", ""),
    ("pe", "", ""),
    ("pel", "a", ""),
    ("me", "lmnrwy", ""),
    ("mem", "bfvp", "p"),
    ("pem", "bfvp", "p"),
    ("men", "dtcjzs", "t"),
    ("pen", "dtcjzs", "t"),
    ("meng", "aiueoghkx", "k"),
    ("peng", "aiueoghkx", "k"),
    ("meny", "", "s"),
    ("peny", "", "s"),
    ("menge", "", ""),
    ("penge", "", ""),
    ("antar", "", ""),
    ("non", "", ""),
    ("pasca", "", ""),
    ("pra", "", ""),
    ("sub", "", ""),
    ("maha", "", ""),
    ("swa", "", ""),
    ("multi", "", ""),
    ("anti", "", ""),
    ("wira", "", ""),
    ("tuna", "", ""),
    ("nir", "", ""),
    ("ketidak", "", ""),
    ("dwi", "", ""),
    ("tri", "", ""),
)
"""Prefix, the letters that may follow it (none named: any), and the letter that it swallowed of the root."""
_MENURUT_HURUF: Final[dict[str, tuple[tuple[str, str, str], ...]]] = {
    huruf: tuple(a for a in _AWALAN if a[0][0] == huruf) for huruf in {a[0][0] for a in _AWALAN}
}


@cache
def kata_dikenal(kata: str) -> bool:
    """Whether a word in lower case, without hyphen, is a root or a root with affixes."""
    return kata in KATA_DASAR or any(_berakar(b, _LAPIS) for b in batang(kata))


def batang(kata: str) -> Iterator[str]:
    """The word, then what is left of it without clitic, without suffix."""
    tanpa = [kata]
    for k in _KLITIKA:
        if kata.endswith(k) and len(kata) > len(k) + 2:
            tanpa.append(kata[: -len(k)])
    for b in tanpa:
        yield b
        for a in _AKHIRAN:
            if b.endswith(a) and len(b) > len(a) + 2:
                yield b[: -len(a)]


def _berakar(kata: str, lapis: int) -> bool:
    if kata in KATA_DASAR:
        return True
    if not lapis or not kata:
        return False
    for awalan, boleh, luluh in _MENURUT_HURUF.get(kata[0], ()):
        if not kata.startswith(awalan):
            continue
        sisa = kata[len(awalan) :]
        if len(sisa) < _TERPENDEK:
            continue
        if (not boleh or sisa[0] in boleh) and _berakar(sisa, lapis - 1):
            return True
        if luluh and sisa[0] in _VOKAL and luluh + sisa in KATA_DASAR:
            return True
    return False


# ---------------------------------------------------------------- what was meant

_HURUF: Final = "aeinrtukmsgldpbohjcywfvz"
_AKAR_TERPENDEK: Final = 5
"""Letters of a root from which a slip in it is told: shorter ones are a letter apart and roots all the same."""
_AKAR_BERIMBUHAN: Final = 4
"""Letters of a root that stands beside an affix in which the slip is: "dukungn", "dlaksanakan"."""
_AKAR_PANJANG: Final = 8
"""Letters of a root from which a letter too many, or another letter, is told too."""
_KATA_TERPENDEK: Final = 6
_AN: Final = frozenset({"an", "annya"})
_TANPA: Final = frozenset({"", "nya"})
_KAN_I: Final = frozenset({"", "kan", "i", "nya", "kannya", "inya"})
_PE: Final = _AN | _TANPA
_SUSUNAN: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    ("", _TANPA | _AN),
    ("di", _KAN_I),
    ("ter", _KAN_I),
    ("me", _KAN_I),
    ("mem", _KAN_I),
    ("men", _KAN_I),
    ("meng", _KAN_I),
    ("meny", _KAN_I),
    ("memper", _KAN_I),
    ("diper", _KAN_I),
    ("ber", frozenset({"", "an", "kan", "nya"})),
    ("ke", _AN),
    ("keber", _AN),
    ("keter", _AN),
    ("per", _PE),
    ("pe", _PE),
    ("pem", _PE),
    ("pen", _PE),
    ("peng", _PE),
    ("peny", _PE),
    ("pember", _AN),
)
"""Prefixes, and the suffixes that go with each: the forms that official prose is made of."""
_AKHIRAN_SUSUNAN: Final = ("", "nya", "an", "annya", "kan", "kannya", "i", "inya")
_TANPA_BUNYI: Final = frozenset({"di", "ter", "ke"})
"""Prefixes that any root may follow as it is."""
_BUNYI: Final[dict[str, tuple[str, str]]] = {a: (boleh, luluh) for a, boleh, luluh in _AWALAN if a[:2] in {"me", "pe"}}


def kata_dimaksud(kata: str) -> tuple[str, ...]:
    """The words that one in lower case may be a slip of, the likeliest first: a letter left out or doubled, two that changed
    places, in a long root also one too many or another. None where the word is known, or like no other."""
    if len(kata) < _KATA_TERPENDEK - kata.endswith("iv") or kata_dikenal(kata):
        return ()
    return tuple(dict.fromkeys(_terkaan(kata)))


def _terkaan(kata: str) -> Iterator[str]:
    if kata.endswith("iv"):
        yield from _sah(kata[:-1] + "f")
    for i in range(len(kata) - 1):
        if kata[i] == kata[i + 1]:
            yield from _sah(kata[:i] + kata[i + 1 :])
    for awalan, akar, akhiran, luluh in _susunan(kata):
        for r in _akar_dekat(luluh + akar, depan=awalan in _TANPA_BUNYI, belakang=akhiran not in _TANPA):
            if r.startswith(luluh) and (len(r) > _AKAR_TERPENDEK or akhiran or awalan[:1] != "p"):
                yield awalan + r[len(luluh) :] + akhiran
    for i in range(len(kata) - 1):
        yield from _sah(kata[:i] + kata[i + 1] + kata[i] + kata[i + 2 :])
    if kata.endswith("n"):
        yield from _sah(kata[:-1] + "an", _AKAR_BERIMBUHAN)
    if kata[0] in "bdkmpst" and kata[1] not in _VOKAL:
        for huruf in "ei":
            yield from _sah(kata[0] + huruf + kata[1:], _AKAR_BERIMBUHAN)
    if kata[0] in "mp" and kata.endswith(("an", "i")):
        for i in (1, 2, 3):
            for huruf in "emng":
                yield from _sah(kata[:i] + huruf + kata[i:])


def _susunan(kata: str) -> Iterator[tuple[str, str, str, str]]:
    """Each way to take a word apart: prefix, rest, suffix, and the letter that the prefix swallowed of the root."""
    akhiran = [a for a in _AKHIRAN_SUSUNAN if kata.endswith(a)]
    for awalan, boleh_akhir in _SUSUNAN:
        if not kata.startswith(awalan):
            continue
        boleh, luluh = _BUNYI.get(awalan, ("", ""))
        for a in akhiran:
            akar = kata[len(awalan) : len(kata) - len(a)]
            if a not in boleh_akhir or len(akar) < _TERPENDEK:
                continue
            if not boleh or akar[0] in boleh:
                yield awalan, akar, a, ""
            if luluh and akar[0] in _VOKAL:
                yield awalan, akar, a, luluh


def _sah(kata: str, terpendek: int = _AKAR_TERPENDEK) -> Iterator[str]:
    """The word, where it is a root of some length in one of the usual forms."""
    if any(len(luluh + akar) >= terpendek and luluh + akar in KATA_DASAR for _, akar, _, luluh in _susunan(kata)):
        yield kata


def _akar_dekat(akar: str, *, depan: bool, belakang: bool) -> Iterator[str]:
    """The roots that a wrongly typed one may be. Its first letter, and its last, may be left out where an affix stands
    beside it (``depan``, ``belakang``)."""
    n = len(akar)
    if n >= _AKAR_TERPENDEK:
        for i in range(n - 1):
            c = akar[:i] + akar[i + 1] + akar[i] + akar[i + 2 :]
            if c in KATA_DASAR and c != akar:
                yield c
    if n >= _AKAR_TERPENDEK - 1:
        for i in range(0 if depan else 1, n + 1 if belakang else n):
            for huruf in _HURUF:
                if (c := akar[:i] + huruf + akar[i:]) in KATA_DASAR:
                    yield c
    if n > _AKAR_PANJANG:
        for i in range(1, n - 1):
            if (c := akar[:i] + akar[i + 1 :]) in KATA_DASAR:
                yield c
    if n >= _AKAR_PANJANG:
        for i in range(1, n - 1):
            for huruf in _HURUF:
                if (c := akar[:i] + huruf + akar[i + 1 :]) in KATA_DASAR:
                    yield c
