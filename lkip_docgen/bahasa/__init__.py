"""Writing Indonesian from plain values: figures, money, percentages, dates and their words, and reading them back.

A leaf: it imports nothing of this package. Numbers are ``int`` or ``Decimal``; a ``float`` is refused, for it doesn't
hold the figure that was written. Names are Indonesian because the words they print are.
"""

from .angka import BacaAngkaError, angka, baca_angka, bulatkan, persen, rupiah
from .daftar import daftar, huruf, romawi
from .imbuhan import kata_dikenal, kata_dimaksud
from .tanggal import BacaTanggalError, baca_tanggal, bulan, hari, tanggal, terbilang_tanggal
from .terbilang import angka_terbilang, terbilang, terbilang_rupiah

__all__ = [
    "BacaAngkaError",
    "BacaTanggalError",
    "angka",
    "angka_terbilang",
    "baca_angka",
    "baca_tanggal",
    "bulan",
    "bulatkan",
    "daftar",
    "hari",
    "huruf",
    "kata_dikenal",
    "kata_dimaksud",
    "persen",
    "romawi",
    "rupiah",
    "tanggal",
    "terbilang",
    "terbilang_rupiah",
    "terbilang_tanggal",
]
