"""Wordings that should be alike: what counts as the same, and what looks like a slip of the keyboard."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache

from lkip_docgen.checks.pola import lazy_regex

_KATA = lazy_regex(r"\w+")
_PENDEK, _PANJANG = 4, 8
"""Lengths of a word from which one, and two, letters of difference count as a slip: shorter words differ by a letter
and mean something else ("dari", "hari")."""


@lru_cache(maxsize=4096)
def kata_padat(teks: str) -> tuple[str, ...]:
    """The words of a wording, without what spelling alone changes. Wordings are held against many others: they are kept."""
    return tuple(_KATA.findall(teks.casefold()))


def padat(teks: str) -> str:
    """The wording without what spelling alone changes: case, punctuation, spaces."""
    return " ".join(kata_padat(teks))


def jarak(a: str, b: str, maks: int) -> int:
    """How many letters must be changed, added or dropped to make ``b`` of ``a``; ``maks`` + 1 where it is more than
    ``maks`` (Levenshtein's distance)."""
    if abs(len(a) - len(b)) > maks:
        return maks + 1
    baris = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        lalu, baris[0] = baris[0], i
        for j, y in enumerate(b, 1):
            lalu, baris[j] = baris[j], min(baris[j] + 1, baris[j - 1] + 1, lalu + (x != y))
        if min(baris) > maks:
            return maks + 1
    return min(baris[-1], maks + 1)


def kata_mirip(a: str, b: str) -> bool:
    """Whether two different words look like one word mistyped; numbers never do."""
    panjang = min(len(a), len(b))
    if a == b or panjang < _PENDEK or any(c.isdigit() for c in a + b):
        return False
    maks = 2 if panjang >= _PANJANG else 1
    return jarak(a, b, maks) <= maks or _bertukar(a, b)


def satu_huruf(a: str, b: str) -> bool:
    """Whether two different words of four letters or more differ by one slip: a letter changed, added, dropped, or two
    neighbours swapped; numbers never do."""
    if a == b or min(len(a), len(b)) < _PENDEK or any(c.isdigit() for c in a + b):
        return False
    return jarak(a, b, 1) <= 1 or _bertukar(a, b)


_TUTS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def satu_tuts(a: str, b: str) -> bool:
    """Whether two words in lower case of one length differ by one letter, and the two letters lie side by side on the keys."""
    beda = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    if len(a) != len(b) or len(beda) != 1:
        return False
    x, y = beda[0]
    return any(x + y in baris or y + x in baris for baris in _TUTS)


def satu_tanda(a: str, b: str) -> bool:
    """Whether two different writings, numbers too, differ by one slip of the keyboard."""
    return a != b and (jarak(a, b, 1) <= 1 or _bertukar(a, b))


def _bertukar(a: str, b: str) -> bool:
    """Whether one word is the other with two neighbouring letters swapped."""
    beda = [n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    return (
        len(a) == len(b)
        and len(beda) == 2
        and beda[1] == beda[0] + 1
        and a[beda[0]] == b[beda[1]]
        and a[beda[1]] == b[beda[0]]
    )


def salah_ketik(a: str, b: str) -> tuple[str, str] | None:
    """The one word in which two wordings differ as if mistyped; None where they are alike or truly different."""
    kata_a, kata_b = kata_padat(a), kata_padat(b)
    if len(kata_a) != len(kata_b):
        return None
    beda = [(x, y) for x, y in zip(kata_a, kata_b, strict=True) if x != y]
    return beda[0] if len(beda) == 1 and kata_mirip(*beda[0]) else None


def beda_sekata(a: str, b: str) -> tuple[str, str] | None:
    """The one word of four letters or more that ``b`` has otherwise than ``a``: (word in ``a``, word in ``b``), "" where it
    is missing; None where they are alike, mistyped, or differ by more."""
    kata_a, kata_b = kata_padat(a), kata_padat(b)
    if kata_a == kata_b or abs(len(kata_a) - len(kata_b)) > 1 or min(len(kata_a), len(kata_b)) < _PENDEK:
        return None
    awal = next(
        (n for n, (x, y) in enumerate(zip(kata_a, kata_b, strict=False)) if x != y), min(len(kata_a), len(kata_b))
    )
    sisa_a = kata_a[awal + 1 :] if len(kata_a) >= len(kata_b) else kata_a[awal:]
    sisa_b = kata_b[awal + 1 :] if len(kata_b) >= len(kata_a) else kata_b[awal:]
    if sisa_a != sisa_b:
        return None
    dulu = kata_a[awal] if len(kata_a) >= len(kata_b) else ""
    kini = kata_b[awal] if len(kata_b) >= len(kata_a) else ""
    return (
        (dulu, kini)
        if max(len(dulu), len(kini)) >= _PENDEK and not (dulu and kini and kata_mirip(dulu, kini))
        else None
    )


_CUKUP = 5
"""Words from which on a wording can differ by some of them and still be the same."""


def beda_beberapa(a: str, b: str) -> tuple[str, str] | None:
    """The words that ``b`` has otherwise than ``a``, of a wording of five or more, where they are one or two, or up to a
    fourth of it; words of fewer than four letters aside. None where the wordings are alike, or differ by more."""
    kata_a, kata_b = kata_padat(a), kata_padat(b)
    panjang = min(len(kata_a), len(kata_b))
    paling = max(2, panjang // 4)
    if panjang < _CUKUP or abs(len(kata_a) - len(kata_b)) > paling + 2:
        return None
    if len(set(kata_a).symmetric_difference(kata_b)) > 2 * (paling + 2):
        return None
    dulu: list[str] = []
    kini: list[str] = []
    banyak = 0
    for jenis, a1, a2, b1, b2 in SequenceMatcher(None, kata_a, kata_b, autojunk=False).get_opcodes():
        if jenis != "equal":
            dulu += kata_a[a1:a2]
            kini += kata_b[b1:b2]
            banyak += max(sum(len(w) >= _PENDEK for w in x) for x in (kata_a[a1:a2], kata_b[b1:b2]))
    panjang_saja = [[w for w in x if len(w) >= _PENDEK] for x in (dulu, kini)]
    if banyak == 1 and all(panjang_saja) and kata_mirip(panjang_saja[0][0], panjang_saja[1][0]):
        return None  # mistyped, and beside a small word more or less
    return (" ".join(dulu), " ".join(kini)) if 1 <= banyak <= paling else None
