"""Words of the narrative that don't go together: two that do one thing, compounds parted beneath their affixes.

The pairs are data, from EYD V and KBBI by memory; only what is wrong in every sentence is among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from lkip_docgen.bahasa import kata_dikenal
from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.checks.prosa import Lembar, lembar
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

PASANGAN: Final[Mapping[str, str]] = {
    "dengan secara": "secara",
    "dan maupun": "maupun",
    "dan serta": "serta",
    "tetapi namun": "namun",
    "namun tetapi": "tetapi",
    "agar supaya": "agar",
    "demi untuk": "untuk",
    "guna untuk": "untuk",
    "adalah merupakan": "merupakan",
    "ialah merupakan": "merupakan",
    "disebabkan karena": "disebabkan oleh",
    "terdiri dari atas": "terdiri atas",
    "di sejak": "sejak",
    "di untuk": "untuk",
    "di dengan": "dengan",
    "di oleh": "oleh",
    "di pada": "pada",
    "di dari": "dari",
    "pada di": "di",
    "ke pada": "kepada",
    "bagi untuk": "untuk",
}
"""Words in a row, in lower case, and what to write in their stead."""
MAJEMUK: Final[tuple[tuple[str, str], ...]] = (
    ("tanggung", "jawab"),
    ("tindak", "lanjut"),
    ("tanda", "tangan"),
    ("sebar", "luas"),
    ("lipat", "ganda"),
    ("daya", "guna"),
    ("hasil", "guna"),
    ("salah", "guna"),
    ("ikut", "serta"),
    ("beri", "tahu"),
    ("tata", "usaha"),
    ("tata", "laksana"),
    ("kerja", "sama"),
    ("uji", "coba"),
    ("latar", "belakang"),
    ("alih", "fungsi"),
    ("garis", "bawah"),
)
"""Compounds, which are one word where a prefix and a suffix embrace them: "ditindaklanjuti"."""
_ANGKA = lazy_regex(rf"\s+(?=[\d{BUKAN_KETIKAN}])")


@aturan_angka("LK480")
def pasangan_kata(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Two words that do one thing, and a compound that is parted though a prefix and a suffix embrace it."""
    lembaran = lembar(isi, laporan)
    for salah, benar in PASANGAN.items():
        for t, awal, akhir in lembaran.temukan(salah):
            if not _di_dalam_kata(t.ketikan, awal, akhir):
                saran = benar.capitalize() if t.teks[awal].isupper() else benar
                yield _keliru(t.teks[awal:akhir], t.letak(awal, akhir), saran)
    yield from _terdiri(lembaran)
    yield from _majemuk(lembaran)


def _di_dalam_kata(teks: str, awal: int, akhir: int) -> bool:
    """Whether a word goes on before or after: "pada diagram", "dan serta-merta"."""
    return (awal > 0 and (teks[awal - 1].isalpha() or teks[awal - 1] == "-")) or (
        akhir < len(teks) and (teks[akhir].isalpha() or teks[akhir] == "-")
    )


def _terdiri(lembaran: Lembar) -> Iterator[Diagnostic]:
    """ "Terdiri" without atas before a number."""
    for t, awal, akhir in lembaran.temukan("terdiri"):
        m = _ANGKA.match(t.ketikan, akhir)
        if m is not None and t.teks[m.end() : m.end() + 1].isdigit():
            di = t.letak(awal, akhir)
            yield temuan("LK480", f'"{t.teks[awal:akhir]}" tanpa "atas"', di, 'tulis "terdiri atas"', "warning")


@cache
def _pola_majemuk() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each second word after a blank, and the pattern for both: a prefix may have swallowed the first letter."""
    return tuple(
        (f" {b}", regex(rf"\b([a-z]+(?:{a}|{a[1:] if a[0] in 'kpst' else a})) ({b}(?:kan|an|i)(?:nya)?)\b"))
        for a, b in MAJEMUK
    )


def _majemuk(lembaran: Lembar) -> Iterator[Diagnostic]:
    for kedua, pola in _pola_majemuk():
        di = lembaran.kecil.find(kedua)
        while di >= 0:
            m = pola.search(lembaran.kecil, max(0, di - _TERPANJANG), di + len(kedua) + _TERPANJANG)
            if m is not None and m.start(2) == di + 1 and kata_dikenal(m[1]):
                t, awal = lembaran.di(m.start())
                tertulis = t.teks[awal : awal + len(m[0])]
                yield temuan(
                    "LK480",
                    f'"{tertulis}" ditulis serangkai: awalan dan akhirannya mengapit gabungan kata',
                    t.letak(awal, awal + len(m[0])),
                    f'tulis "{tertulis.replace(" ", "")}"',
                    "warning",
                )
            di = lembaran.kecil.find(kedua, di + 1)


_TERPANJANG: Final = 20


def _keliru(salah: str, di: Letak, benar: str) -> Diagnostic:
    return temuan("LK480", f'pasangan kata "{salah}" keliru', di, f'tulis "{benar}"', "warning")
