"""Frozen records without generated code: fields by annotation, as a dataclass declares them.

The views and formulas are some eighty classes; as real dataclasses they would cost each start of the program 40 ms.
"""

from __future__ import annotations

from inspect import get_annotations
from typing import ClassVar, Self, dataclass_transform


@dataclass_transform(frozen_default=True, eq_default=False)
class Beku:
    """Base of frozen records, compared by identity. A class attribute is its field's default."""

    _isian: ClassVar[tuple[str, ...]] = ()
    _wajib: ClassVar[int] = 0  # so many fields, the first, have no default

    def __init_subclass__(cls) -> None:
        cls._isian += tuple(get_annotations(cls))
        cls._wajib = sum(not hasattr(cls, n) for n in cls._isian)
        type.__setattr__(cls, "__match_args__", cls._isian)  # mypy takes a plain assignment for a mistake

    def __init__(self, *isian: object, **bernama: object) -> None:
        lengkap = self.__dict__
        lengkap.update(zip(self._isian, isian, strict=False), **bernama)
        if not self._wajib <= len(isian) <= len(self._isian) or len(lengkap) > len(self._isian):
            kurang = [n for n in self._isian if n not in lengkap and not hasattr(type(self), n)]
            if kurang or len(isian) > len(self._isian) or len(lengkap) > len(self._isian):
                raise TypeError(f"{type(self).__name__} berisi {', '.join(self._isian)}")

    def __setattr__(self, nama: str, nilai: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{nama} tidak dapat diubah")

    def _replace(self, **ganti: object) -> Self:
        """As a NamedTuple's: the record with some fields changed."""
        return type(self)(**{n: getattr(self, n) for n in self._isian} | ganti)

    def __repr__(self) -> str:
        isi = ", ".join(f"{n}={getattr(self, n)!r}" for n in self._isian if not n.startswith("_"))
        return f"{type(self).__name__}({isi})"
