"""How a figure follows from others: a small expression tree, evaluated on Decimal.

A tree rather than a function, so that a figure can be traced to the lines it comes from and exported as a live formula.
A missing operand makes the whole missing, under the operand's own state; a division by zero is a state, never a crash.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING, Literal

from lkip_docgen.bahasa import bulatkan
from lkip_docgen.beku import Beku

if TYPE_CHECKING:
    from .angka import Angka

Keadaan = Literal["belum_ada_data", "target_nol", "belum_ada_pembanding", "tidak_dapat_dihitung"]
"""Why a figure has no value."""

_CONTEXT = Context(prec=80, rounding=ROUND_HALF_UP, Emax=MAX_EMAX, Emin=MIN_EMIN)
_MAKS_BULAT = 40
_MAKS_PECAHAN = 15
_NOL = Decimal(0)


class Rujuk(Beku):
    """Another figure's value."""

    angka: Angka


class Tetap(Beku):
    """A constant of the formula, such as the 100 of a percentage."""

    nilai: Decimal


class Cacah(Beku):
    """A count of things that the content lists."""

    banyak: int


class Tambah(Beku):
    """The sum of any number of terms; of none it is 0."""

    suku: tuple[Rumus, ...]


class Kurang(Beku):
    kiri: Rumus
    kanan: Rumus


class Kali(Beku):
    kiri: Rumus
    kanan: Rumus


class Bagi(Beku):
    """A quotient; ``bila_nol`` is the state where the divisor is 0."""

    kiri: Rumus
    kanan: Rumus
    bila_nol: Keadaan = "tidak_dapat_dihitung"


class RataRata(Beku):
    """The arithmetic mean of what has a value: a term without one is left out, for it is no zero."""

    suku: tuple[Rumus, ...]


class Batas(Beku):
    """A value kept between two bounds, either of which may be open."""

    isi: Rumus
    bawah: Decimal | None
    atas: Decimal | None


class Bulat(Beku):
    """Rounded half up."""

    isi: Rumus
    desimal: int = 2


class Mutlak(Beku):
    """The value without its sign."""

    isi: Rumus


Rumus = Rujuk | Tetap | Cacah | Tambah | Kurang | Kali | Bagi | RataRata | Batas | Bulat | Mutlak


class HampaError(Exception):
    """Evaluation met a state instead of a value. Never leaves this package."""

    def __init__(self, keadaan: Keadaan) -> None:
        super().__init__(keadaan)
        self.keadaan: Keadaan = keadaan


def hitung(rumus: Rumus) -> Decimal:
    """The formula's value. Raises HampaError where there is none."""
    match rumus:
        case Rujuk(angka):
            if angka.nilai is None:
                raise HampaError(angka.keadaan or "tidak_dapat_dihitung")
            return angka.nilai
        case Tetap(nilai):
            return nilai
        case Cacah(banyak):
            return Decimal(banyak)
        case Tambah(suku):
            jumlah = _NOL
            for s in suku:
                jumlah = _CONTEXT.add(jumlah, hitung(s))
            return jumlah
        case Kurang(kiri, kanan):
            return _CONTEXT.subtract(hitung(kiri), hitung(kanan))
        case Kali(kiri, kanan):
            return _CONTEXT.multiply(hitung(kiri), hitung(kanan))
        case Bagi(kiri, kanan, bila_nol):
            pembilang, penyebut = hitung(kiri), hitung(kanan)
            if penyebut == 0:
                raise HampaError(bila_nol)
            return _CONTEXT.divide(pembilang, penyebut)
        case RataRata(suku):
            ada = [n for s in suku if (n := _atau_tiada(s)) is not None]
            if not ada:
                raise HampaError("belum_ada_data")
            return _CONTEXT.divide(sum(ada, _NOL), Decimal(len(ada)))
        case Batas(isi, bawah, atas):
            nilai = hitung(isi)
            if bawah is not None and nilai < bawah:
                return bawah
            return atas if atas is not None and nilai > atas else nilai
        case Bulat(isi, desimal):
            return bulatkan(_wajar(hitung(isi)), desimal)
        case Mutlak(isi):
            return abs(hitung(isi))


def nilai_atau_keadaan(rumus: Rumus) -> tuple[Decimal | None, Keadaan | None]:
    """The formula's value, or the state that stands in its place. Never raises."""
    try:
        return _wajar(hitung(rumus)), None
    except HampaError as hampa:
        return None, hampa.keadaan


def rujukan(rumus: Rumus) -> Iterator[Angka]:
    """The figures that a formula uses, in order of appearance, repetitions included."""
    match rumus:
        case Rujuk(angka):
            yield angka
        case Tambah(suku) | RataRata(suku):
            for s in suku:
                yield from rujukan(s)
        case Kurang(kiri, kanan) | Kali(kiri, kanan) | Bagi(kiri, kanan):
            yield from rujukan(kiri)
            yield from rujukan(kanan)
        case Batas(isi) | Bulat(isi) | Mutlak(isi):
            yield from rujukan(isi)
        case Tetap() | Cacah():
            return


def _atau_tiada(rumus: Rumus) -> Decimal | None:
    try:
        return hitung(rumus)
    except HampaError:
        return None


def _wajar(nilai: Decimal) -> Decimal:
    """``nilai`` with no more decimals than anyone prints. Raises HampaError for a magnitude that can't be printed."""
    if nilai.adjusted() >= _MAKS_BULAT:
        raise HampaError("tidak_dapat_dihitung")
    pangkat = nilai.as_tuple().exponent
    assert isinstance(pangkat, int)  # only NaN and infinity have a letter, and the context traps both
    return nilai.quantize(Decimal(1).scaleb(-_MAKS_PECAHAN), context=_CONTEXT) if pangkat < -_MAKS_PECAHAN else nilai
