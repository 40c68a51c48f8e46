"""A figure: a value that knows its name, its unit, how it came about and where its inputs stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Literal

from lkip_docgen.content.model.dasar import Letak

from .rumus import (
    Bagi,
    Cacah,
    Kali,
    Keadaan,
    Kurang,
    Rujuk,
    Rumus,
    Tambah,
    Tetap,
    nilai_atau_keadaan,
    rujukan,
)

SatuanAngka = Literal[
    "persen",  # in percent, 0–100; trailing zeros dropped
    "persen_tetap",  # in percent with two decimals always: serapan
    "poin_persen",  # a difference of percentages
    "poin",  # a difference of index points or scores
    "bertanda",  # a difference with its sign, for a table's +/- column
    "indeks",
    "nilai_sakip",
    "rupiah",
    "angka",
    "jiwa",
    "orang",
    "km2",
    "dokumen",
    "laporan",
    "paket",
    "unit",
    "bulan",
]


@dataclass(frozen=True, eq=False)
class Angka:
    """``nilai`` is None exactly where ``keadaan`` says why. ``id`` is stable and readable ("indikator.ikm.capaian").
    ``rumus`` is None for what was typed, whose places are in ``sumber``. ``sebutan`` is the unit as printed after the
    value, where the content gives one ("Dok").

    Compares by value with figures and numbers; a missing one is equal to nothing, less than nothing. It is true
    where there is a value, zero included.
    """

    id: str
    nilai: Decimal | None
    satuan: SatuanAngka = "angka"
    rumus: Rumus | None = None
    sumber: tuple[Letak, ...] = ()
    keadaan: Keadaan | None = None
    sebutan: str | None = None

    def __post_init__(self) -> None:
        if (self.nilai is None) != (self.keadaan is not None):
            raise ValueError(f"{self.id}: nilai dan keadaan harus berlawanan")

    @cached_property
    def masukan(self) -> tuple[Angka, ...]:
        """The figures its formula uses, each once, in order of appearance."""
        return tuple({a.id: a for a in rujukan(self.rumus)}.values()) if self.rumus is not None else ()

    @property
    def ada(self) -> bool:
        return self.nilai is not None

    def __bool__(self) -> bool:
        return self.nilai is not None

    def __eq__(self, lain: object) -> bool:
        kanan = _nilai(lain)
        return self.nilai is not None and kanan is not None and self.nilai == kanan

    def __hash__(self) -> int:
        return hash(self.nilai)

    def __lt__(self, lain: object) -> bool:
        kanan = _nilai(lain)
        return self.nilai is not None and kanan is not None and self.nilai < kanan

    def __gt__(self, lain: object) -> bool:
        kanan = _nilai(lain)
        return self.nilai is not None and kanan is not None and self.nilai > kanan

    def __le__(self, lain: object) -> bool:
        return self < lain or self == lain

    def __ge__(self, lain: object) -> bool:
        return self > lain or self == lain

    def __add__(self, lain: Angka | int | Decimal) -> Angka:
        return _gabung(self, lain, "+")

    def __sub__(self, lain: Angka | int | Decimal) -> Angka:
        return _gabung(self, lain, "-")

    def __mul__(self, lain: Angka | int | Decimal) -> Angka:
        return _gabung(self, lain, "*")

    def __truediv__(self, lain: Angka | int | Decimal) -> Angka:
        return _gabung(self, lain, "/")

    def __radd__(self, lain: int | Decimal) -> Angka:
        return _gabung(lain, self, "+")

    def __rsub__(self, lain: int | Decimal) -> Angka:
        return _gabung(lain, self, "-")

    def __rmul__(self, lain: int | Decimal) -> Angka:
        return _gabung(lain, self, "*")

    def __rtruediv__(self, lain: int | Decimal) -> Angka:
        return _gabung(lain, self, "/")

    def __neg__(self) -> Angka:
        return _gabung(0, self, "-")

    def __str__(self) -> str:
        """Its default writing, without a mark: for pictures and messages."""
        from .tulis import tulis  # which is written in terms of figures

        return tulis(self)

    def __repr__(self) -> str:
        return f"Angka({self.id!r}, {self.nilai if self.ada else self.keadaan}, {self.satuan})"


def masukan(
    id: str,
    nilai: Decimal | int | None,
    satuan: SatuanAngka = "angka",
    sumber: Letak | Iterable[Letak] | None = None,
    *,
    sebutan: str | None = None,
    bila_tiada: Keadaan = "belum_ada_data",
) -> Angka:
    """A typed figure and the place, or places, where it stands."""
    tempat = () if sumber is None else (sumber,) if isinstance(sumber, Letak) else tuple(sumber)
    if nilai is None:
        return Angka(id, None, satuan, None, tempat, bila_tiada, sebutan)
    return Angka(id, Decimal(nilai), satuan, None, tempat, None, sebutan)


def hasil(id: str, rumus: Rumus, satuan: SatuanAngka = "angka", *, sebutan: str | None = None) -> Angka:
    """A computed figure."""
    nilai, keadaan = nilai_atau_keadaan(rumus)
    return Angka(id, nilai, satuan, rumus, (), keadaan, sebutan)


def cacah(id: str, banyak: int, satuan: SatuanAngka = "angka", sumber: Iterable[Letak | None] = ()) -> Angka:
    """A count of listed things, with their places."""
    return Angka(id, Decimal(banyak), satuan, Cacah(banyak), tuple(letak for letak in sumber if letak is not None))


def jumlah(id: str, suku: Iterable[Angka], satuan: SatuanAngka = "angka") -> Angka:
    """The sum of figures; missing as soon as one of them is."""
    return hasil(id, Tambah(tuple(Rujuk(a) for a in suku)), satuan)


def _nilai(benda: object) -> Decimal | None:
    if isinstance(benda, Angka):
        return benda.nilai
    if isinstance(benda, int | Decimal):
        return Decimal(benda)
    return None


def _gabung(kiri: Angka | int | Decimal, kanan: Angka | int | Decimal, tanda: str) -> Angka:
    """The figure that an expression of the narrative computes from others; its id is the expression."""
    if not isinstance(kiri, Angka | int | Decimal) or not isinstance(kanan, Angka | int | Decimal):
        return NotImplemented
    a, b = (Rujuk(x) if isinstance(x, Angka) else Tetap(Decimal(x)) for x in (kiri, kanan))
    rumus: Rumus
    match tanda:
        case "+":
            rumus = Tambah((a, b))
        case "-":
            rumus = Kurang(a, b)
        case "*":
            rumus = Kali(a, b)
        case _:
            rumus = Bagi(a, b)
    nama = " ".join((_sebut(kiri), tanda, _sebut(kanan)))
    satuan: SatuanAngka = "angka"
    kiri_satuan, kanan_satuan = (x.satuan if isinstance(x, Angka) else None for x in (kiri, kanan))
    if tanda in "+-" and kiri_satuan and kanan_satuan in (kiri_satuan, None):
        satuan = kiri_satuan
    elif tanda in "*/" and (kiri_satuan is None or kanan_satuan is None) and not (tanda == "/" and kiri_satuan is None):
        satuan = kiri_satuan or kanan_satuan or "angka"
    return hasil(f"({nama})", rumus, satuan)


def _sebut(x: Angka | int | Decimal) -> str:
    return x.id if isinstance(x, Angka) else str(x)
