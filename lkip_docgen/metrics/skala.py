"""The predicate scale: which word a capaian earns. The scale is data; the default is PermenPANRB 88/2021."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from lkip_docgen.bahasa import angka, bulatkan
from lkip_docgen.beku import Beku


class Tingkat(Beku):
    """A step of the scale: what lies above ``di_atas`` (and not above the step before) has it; the lowest has no bound.

    ``rentang`` is the step as the scale's table prints it, "> 80 – 90"."""

    nomor: int
    kategori: str
    predikat: str
    di_atas: Decimal | None
    rentang: str

    @property
    def lengkap(self) -> str:
        """ "Sangat Memuaskan (AA)", or the predicate alone where the scale has no letters."""
        return self.predikat if self.kategori == self.predikat else f"{self.predikat} ({self.kategori})"


def susun_skala(skala: Iterable[tuple[str, str, Decimal | None]]) -> tuple[Tingkat, ...]:
    """The steps from highest to lowest, of their kategori, predikat and lower bound."""
    urut = sorted(skala, key=lambda s: (s[2] is not None, s[2] or 0), reverse=True)
    tingkat: list[Tingkat] = []
    atas = Decimal(100)
    for nomor, (kategori, predikat, di_atas) in enumerate(urut, 1):
        rentang = f"> {angka(di_atas)} – {angka(atas)}" if di_atas is not None else f"0 – {angka(atas)}"
        tingkat.append(Tingkat(nomor, kategori, predikat, di_atas, rentang))
        atas = di_atas if di_atas is not None else atas
    return tuple(tingkat)


def tingkat_dari(nilai: Decimal, skala: tuple[Tingkat, ...]) -> Tingkat:
    """The step of a value, taken after rounding to two decimals, as a reader sees it."""
    terbaca = bulatkan(nilai, 2)
    return next((t for t in skala if t.di_atas is None or terbaca > t.di_atas), skala[-1])


SKALA_PANRB = susun_skala(
    (kategori, predikat, None if batas is None else Decimal(batas))
    for kategori, predikat, batas in (
        ("AA", "Sangat Memuaskan", 90),
        ("A", "Memuaskan", 80),
        ("BB", "Sangat Baik", 70),
        ("B", "Baik", 60),
        ("CC", "Cukup (memadai)", 50),
        ("C", "Kurang", 30),
        ("D", "Sangat Kurang", None),
    )
)
"""PermenPANRB 88/2021. A SAKIP score takes its letter from here whatever scale the office measures its capaian by."""
