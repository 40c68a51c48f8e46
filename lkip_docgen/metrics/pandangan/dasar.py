"""What every view is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Generic, TypeVar

from lkip_docgen.beku import Beku

K = TypeVar("K", bound=str | int)
T = TypeVar("T")


class Pandangan(Beku):
    """Base of views: frozen records whose public fields and properties are the names that narrative and templates may
    use. Fields that begin with an underscore are machinery."""

    def __dir__(self) -> list[str]:
        return list(nama_publik(type(self)))

    def sebagai_teks(self) -> str | None:
        """What the view prints where it stands bare in an expression; None where it can't."""
        return None


class Kumpulan(Generic[K, T]):
    """Views by id (or by year), made at first use: ``indikator.ikm``, ``riwayat[2022]``. ``jenis`` names the kind in
    messages. Iterates over the views in order."""

    def __init__(self, jenis: str, kunci: Iterable[K], buat: Callable[[K], T]) -> None:
        self._jenis = jenis
        self._kunci = tuple(kunci)
        self._himpunan = frozenset(self._kunci)
        self._buat = buat
        self._jadi: dict[K, T] = {}

    def __getitem__(self, kunci: K) -> T:
        if kunci not in self._himpunan:
            raise KeyError(kunci)
        if kunci not in self._jadi:
            self._jadi[kunci] = self._buat(kunci)
        return self._jadi[kunci]

    def get(self, kunci: K) -> T | None:
        """The view of an id, None where there is none."""
        return self[kunci] if kunci in self._himpunan else None

    def __getattr__(self, nama: str) -> T:
        if nama.startswith("_") or nama not in self._himpunan:
            raise AttributeError(f"{self._jenis} tidak memuat {nama}")
        return self[nama]

    def __dir__(self) -> list[str]:
        return [str(k) for k in self._kunci]

    def __contains__(self, kunci: object) -> bool:
        return kunci in self._himpunan

    def __iter__(self) -> Iterator[T]:
        return (self[k] for k in self._kunci)

    def __len__(self) -> int:
        return len(self._kunci)

    def __repr__(self) -> str:
        return f"Kumpulan({self._jenis}: {', '.join(map(str, self._kunci))})"


def kunci_kumpulan(kumpulan: Kumpulan[K, T]) -> tuple[K, ...]:
    """The ids of a collection, in order."""
    return kumpulan._kunci


_NAMA: dict[type, tuple[str, ...]] = {}


def nama_publik(tipe: type) -> tuple[str, ...]:
    """The names that a view's class offers, in order of definition."""
    if tipe not in _NAMA:
        nama = list(tipe._isian) if issubclass(tipe, Pandangan) else []
        for kelas in reversed(tipe.__mro__):
            nama.extend(n for n, v in vars(kelas).items() if isinstance(v, cached_property | property))
        _NAMA[tipe] = tuple(dict.fromkeys(n for n in nama if not n.startswith("_")))
    return _NAMA[tipe]
