"""Two engines' pages of one document side by side: which paragraphs and lines stand where on each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

GESER_BARIS = 6.0
"""Points between baselines from which two pieces are two lines: more than any super- or subscript moves."""


@dataclass(frozen=True, slots=True)
class Potong:
    """A piece of text on a page: index of the page, left end and baseline in points from the page's left and top."""

    halaman: int
    x: float
    y: float
    teks: str


@dataclass(frozen=True, slots=True)
class Paragraf:
    """A paragraph's lines, each with its text bare of blanks and leaders."""

    baris: tuple[Potong, ...]

    @property
    def teks(self) -> str:
        return "".join(baris.teks for baris in self.baris)


@dataclass(frozen=True, slots=True)
class Beda:
    """A pair that differs, or a paragraph that only one side has."""

    kita: Paragraf | None
    office: Paragraf | None


@dataclass(frozen=True, slots=True)
class Hasil:
    paragraf: int
    sehalaman: int
    baris: int
    sebaris: int
    dx: tuple[float, ...]  # of each line that both sides have on the same page, points, ours − theirs
    dy: tuple[float, ...]
    beda: tuple[Beda, ...]


def paragraf(potongan: Iterable[Potong]) -> Paragraf:
    """The lines that the pieces of one paragraph stand on."""
    baris: list[list[Potong]] = []
    for satu in potongan:
        akhir = baris[-1][-1] if baris else None
        if (
            akhir is None
            or satu.halaman != akhir.halaman
            or abs(satu.y - akhir.y) > GESER_BARIS
            or satu.x < baris[-1][0].x - 1
        ):
            baris.append([])
        baris[-1].append(satu)
    rapi = (Potong(b[0].halaman, b[0].x, b[0].y, polos("".join(p.teks for p in b))) for b in baris)
    return Paragraf(tuple(b for b in rapi if b.teks))


def polos(teks: str) -> str:
    """``teks`` without what the two engines write differently into a PDF: blanks, ligatures, soft hyphens, leaders."""
    lurus = unicodedata.normalize("NFKC", teks).replace("\u00ad", "")
    return re.sub(r"\s+|[._·]{4,}", "", lurus)


def pasangkan(kita: list[Paragraf], office: list[Paragraf]) -> Iterator[tuple[Paragraf | None, Paragraf | None]]:
    """Pairs of the same paragraph; where texts differ (a page number in the table of contents), those of a stretch pair
    in order if they are alike."""
    pencocok = SequenceMatcher(None, [p.teks for p in kita], [p.teks for p in office], autojunk=False)
    for jenis, a0, a1, b0, b1 in pencocok.get_opcodes():
        for satu, lain in zip_longest(kita[a0:a1], office[b0:b1]):
            if jenis == "equal" or (satu and lain and _mirip(satu.teks, lain.teks)):
                yield satu, lain
            else:
                if satu:
                    yield satu, None
                if lain:
                    yield None, lain


def _mirip(satu: str, lain: str) -> bool:
    return SequenceMatcher(None, satu, lain, autojunk=False).ratio() > 0.8


def bandingkan(kita: list[Paragraf], office: list[Paragraf]) -> Hasil:
    """Pages, line breaks and positions of the two sides' paragraphs."""
    jumlah = sehalaman = baris = sebaris = 0
    dx: list[float] = []
    dy: list[float] = []
    beda: list[Beda] = []
    for satu, lain in pasangkan(kita, office):
        jumlah += 1
        if satu is None or lain is None:
            baris += len((satu or lain or Paragraf(())).baris)
            beda.append(Beda(satu, lain))
            continue
        baris += max(len(satu.baris), len(lain.baris))
        sama = [a.teks == b.teks for a, b in zip(satu.baris, lain.baris, strict=False)]
        sebaris += sum(sama)
        sehalaman += satu.baris[0].halaman == lain.baris[0].halaman
        if not all(sama) or [a.halaman for a in satu.baris] != [b.halaman for b in lain.baris]:
            beda.append(Beda(satu, lain))
        for a, b in zip(satu.baris, lain.baris, strict=False):
            if a.halaman == b.halaman and a.teks == b.teks:
                dx.append(a.x - b.x)
                dy.append(a.y - b.y)
    return Hasil(jumlah, sehalaman, baris, sebaris, tuple(dx), tuple(dy), tuple(beda))
