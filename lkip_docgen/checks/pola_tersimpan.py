"""Compiled patterns kept from run to run.

Python compiles a pattern in Python, some 0.3 ms each: the four hundred of the rules took a quarter of the time of checking.
What the compiler hands to the matching engine is a list of numbers, which is kept here (``singgahan``, "pola") for this very
Python. That call is CPython's own affair, not its documented one: where it isn't as known, patterns are compiled as
``re.compile`` does, which is also what happens the first time.
"""

from __future__ import annotations

import marshal
import re
import sys
from array import array
from functools import cache
from importlib import import_module
from typing import Any, Final, NamedTuple, cast

from lkip_docgen import singgahan

MAKS: Final = 2_000
"""Patterns kept; beyond, those of this run alone. They come from the program's text, so older versions leave some behind."""


class _Siap(NamedTuple):
    """What the engine is given: flags, code (as bytes of unsigned ints), number of groups, their names, names by number."""

    tanda: int
    kode: bytes
    kelompok: int
    nama: dict[str, int]
    nama_ke: tuple[str | None, ...]


class Kenangan:
    """The patterns that are kept, and those that this run added."""

    def __init__(self) -> None:
        self._kunci = singgahan.sidik("pola", sys.version, _mesin() and _mesin().MAGIC)
        tersimpan = singgahan.ambil("pola", self._kunci)
        self._ada: dict[tuple[str, int], _Siap] = marshal.loads(tersimpan) if tersimpan is not None else {}
        self._dipakai: set[tuple[str, int]] = set()
        self._baru = False

    def kompilasi(self, pola: str, tanda: int = 0) -> re.Pattern[str]:
        """As ``re.compile``.

        Raises:
            re.error: it is no pattern.
        """
        kunci = (pola, int(tanda))
        self._dipakai.add(kunci)
        siap = self._ada.get(kunci)
        try:
            if siap is None:
                siap = self._ada[kunci] = _urai(pola, int(tanda))
                self._baru = True
            return _rakit(pola, _Siap(*siap))
        except (AttributeError, TypeError, ValueError, OverflowError):  # another Python's compiler than the known ones'
            self._ada.pop(kunci, None)
            return re.compile(pola, tanda)

    def simpan(self) -> None:
        """Keep what this run added."""
        if not self._baru:
            return
        self._baru = False
        if len(self._ada) > MAKS:
            self._ada = {k: self._ada[k] for k in self._dipakai if k in self._ada}
        singgahan.simpan("pola", self._kunci, marshal.dumps({k: tuple(s) for k, s in self._ada.items()}))


@cache
def kenangan() -> Kenangan:
    """This process' own."""
    return Kenangan()


@cache
def _mesin() -> Any:  # CPython's engine, which has no stub
    try:
        return import_module("_sre")
    except ImportError:
        return None


def _urai(pola: str, tanda: int) -> _Siap:
    """Parse and compile, up to what the engine is given."""
    pengurai, penyusun = import_module("re._parser"), import_module("re._compiler")
    pohon = pengurai.parse(pola, tanda)
    kode = penyusun._code(pohon, tanda)
    nama: dict[str, int] = dict(pohon.state.groupdict)
    nama_ke: list[str | None] = [None] * pohon.state.groups
    for n, i in nama.items():
        nama_ke[i] = n
    lengkap = int(tanda | pohon.state.flags)
    return _Siap(lengkap, array("I", kode).tobytes(), pohon.state.groups - 1, nama, tuple(nama_ke))


def _rakit(pola: str, s: _Siap) -> re.Pattern[str]:
    kode = array("I", s.kode).tolist()
    return cast("re.Pattern[str]", _mesin().compile(pola, s.tanda, kode, s.kelompok, s.nama, s.nama_ke))
