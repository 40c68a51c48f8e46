"""The number that a printed figure says, read back from its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_ANGKA = re.compile(
    r"(?P<tanda>[-−]\s?)?(?:Rp\s?)?(?P<utuh>\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?:,(?P<pecahan>\d+))?"
    r"(?:\s(?P<skala>ribu|juta|miliar|triliun)\b)?"
)
_SKALA = {"ribu": 3, "juta": 6, "miliar": 9, "triliun": 12}


@dataclass(frozen=True, slots=True)
class NilaiTercetak:
    """``nilai`` as written, with ``desimal`` digits after the comma, in units of ten to the power of ``pangkat``
    ("Rp15,17 miliar" is 15,17 with 2 digits and 9)."""

    nilai: Decimal
    desimal: int
    pangkat: int = 0

    def sama(self, nilai: Decimal) -> bool:
        """Whether ``nilai``, rounded as this is, is this number."""
        from lkip_docgen.bahasa import bulatkan

        return bulatkan(nilai.scaleb(-self.pangkat), self.desimal) == self.nilai


def nilai_tercetak(teks: str) -> NilaiTercetak | None:
    """The first number in a printed figure's words; None where it is spelled out altogether.

    A space that doesn't break is a space. "131 (seratus tiga puluh satu)" says 131, "BB (80)" 80.
    """
    m = _ANGKA.search(teks.replace("\u00a0", " ").replace("\u202f", " "))
    if m is None:
        return None
    pecahan = m["pecahan"] or ""
    nilai = Decimal(f"{m['utuh'].replace('.', '')}.{pecahan}" if pecahan else m["utuh"].replace(".", ""))
    return NilaiTercetak(-nilai if m["tanda"] else nilai, len(pecahan), _SKALA.get(m["skala"] or "", 0))
