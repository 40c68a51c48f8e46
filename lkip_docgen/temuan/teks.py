"""The list of findings as the terminal shows it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from lkip_docgen.diagnostics import KATA, Diagnostic, Folded, fold, to_text
from lkip_docgen.temuan.sebutan import judul_ikutan

MAKS_SERUPA: Final = 3
"""So many warnings or notes of one code in one file are printed whole; of the others the lines are named."""


def daftar(temuan: Sequence[Diagnostic], *, warna: bool = False, ringkas: str = "") -> Iterator[str]:
    """Each finding that stands, in the given order. Where ``ringkas`` says how to see all of it, what follows from another
    finding is a line below that, and what repeats itself is folded, errors never."""
    lipat: list[Folded] = fold(temuan) if ringkas else [(d, ()) for d in temuan]
    berlaku = [(d, ikutan) for d, ikutan in lipat if not d.reason]
    serupa: dict[tuple[str, str, str], list[Diagnostic]] = defaultdict(list)
    for d, _ in berlaku:
        serupa[d.code, d.file, d.severity].append(d)
    sudah: Counter[tuple[str, str, str]] = Counter()
    for d, ikutan in berlaku:
        kunci = (d.code, d.file, d.severity)
        sudah[kunci] += 1
        kelompok = serupa[kunci]
        utuh = not ringkas or d.severity == "error" or len(kelompok) == MAKS_SERUPA + 1
        if utuh or sudah[kunci] <= MAKS_SERUPA:
            yield to_text(d, ikutan, color=warna, titles=judul_ikutan(ikutan))
        elif sudah[kunci] == MAKS_SERUPA + 1:
            yield _lipatan(kelompok[MAKS_SERUPA:], ringkas)


def disisihkan(temuan: Sequence[Diagnostic], *, warna: bool = False) -> Iterator[str]:
    """What the office has set aside, each with its reason and without excerpt."""
    return (to_text(d._replace(excerpt=""), color=warna) for d in temuan if d.reason)


def _lipatan(temuan: Sequence[Diagnostic], ringkas: str) -> str:
    """How many more there are, with their lines."""
    d = temuan[0]
    baris = ", ".join(dict.fromkeys(str(x.line) for x in temuan if x.line))
    di = f", baris {baris}" if baris else ""
    return f"{d.file}: {KATA[d.severity]} [{d.code}] dan {len(temuan)} lagi{di} (semuanya: {ringkas})"
