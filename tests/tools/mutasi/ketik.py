"""What fingers do to words: a letter swapped, dropped, doubled, or the one beside it on the keys."""

from __future__ import annotations

import re
from random import Random

_KATA = re.compile(r"[^\W\d_]{5,}")
_TUTS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SEBELAH = {
    c: "".join(baris[n] for n in (i - 1, i + 1) if 0 <= n < len(baris)) for baris in _TUTS for i, c in enumerate(baris)
}


def salah_huruf(teks: str, acak: Random, dari: int = 0) -> tuple[int, int, str] | None:
    """A slip in one word of five letters or more: its stretch in the text and what was typed; None where there is none."""
    kata = list(_KATA.finditer(teks, dari))
    for m in acak.sample(kata, len(kata)):
        baru = salah_kata(m[0], acak)
        if baru is not None:
            return m.start(), m.end(), baru
    return None


def salah_kata(kata: str, acak: Random) -> str | None:
    """One word mistyped by a letter, its first letter aside."""
    for cara in acak.sample(("tukar", "hilang", "ganda", "sebelah"), 4):
        n = acak.randrange(1, len(kata) - 1)
        if cara == "tukar" and kata[n] != kata[n + 1]:
            return kata[:n] + kata[n + 1] + kata[n] + kata[n + 2 :]
        if cara == "hilang":
            baru = kata[:n] + kata[n + 1 :]
        elif cara == "ganda":
            baru = kata[: n + 1] + kata[n:]
        else:
            pilihan = _SEBELAH.get(kata[n].lower(), "")
            if not pilihan:
                continue
            huruf = acak.choice(pilihan)
            baru = kata[:n] + (huruf.upper() if kata[n].isupper() else huruf) + kata[n + 1 :]
        if baru != kata:
            return baru
    return None


def dalam_nilai(mentah: str) -> int:
    """Where the words of a raw scalar begin: after the sign of a folded block, or a quote."""
    return mentah.find("\n") + 1 if mentah[:1] in (">", "|") else (1 if mentah[:1] in "'\"" else 0)
