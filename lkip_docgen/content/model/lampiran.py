"""Annexes that are signed copies or further documents: ``content/<tahun>/lampiran.yaml``."""

import re
from typing import Annotated

from pydantic import Field

from .dasar import Baca, Id, Simpul, Teks

MAKS_HALAMAN = 9999
_RENTANG = re.compile(r"\s*([0-9]{1,4})\s*(?:[-–]\s*([0-9]{1,4})\s*)?")


def urai_halaman(teks: str) -> tuple[int, ...]:
    """The page numbers (from 1) of "1-3, 5", in the order written.

    Raises:
        ValueError: another form, page 0, a range that runs backwards, a page named twice.
    """
    halaman: list[int] = []
    for potong in teks.split(","):
        cocok = _RENTANG.fullmatch(potong)
        if cocok is None:
            raise ValueError(f'halaman "{teks}" tidak terbaca; tulis misalnya 1-3, 5')
        awal = int(cocok[1])
        akhir = int(cocok[2] or awal)
        if awal < 1:
            raise ValueError(f'halaman "{teks}" tidak terbaca; halaman pertama adalah 1')
        if akhir < awal:
            raise ValueError(f'halaman "{potong.strip()}" terbalik; tulis {akhir}-{awal}')
        halaman += range(awal, akhir + 1)
    if len(set(halaman)) < len(halaman):
        raise ValueError(f'halaman "{teks}" memuat halaman yang sama lebih dari sekali')
    return tuple(halaman)


def _halaman(teks: str) -> str:
    urai_halaman(teks)
    return teks


Halaman = Annotated[str, Baca(_halaman)]
"""A choice of pages as typed, "1-3, 5"; ``urai_halaman`` reads it."""


class Pindaian(Simpul):
    """One annex from files: in the place of the annex of ``susunan.yaml`` with this id, else a further one."""

    id: Id = Field(
        description="id lampiran templat yang digantikan (misalnya pk), atau id baru untuk lampiran tambahan"
    )
    judul: Teks | None = Field(default=None, description="Judul sesudah kata Lampiran n; wajib untuk lampiran tambahan")
    berkas: list[Teks] = Field(
        description="Berkas PDF, JPEG, atau PNG di bawah folder tahun ini, berurutan, misalnya [lampiran/pk.pdf]"
    )
    halaman: Halaman | None = Field(
        default=None, description="Halaman PDF yang dipakai, misalnya 1-3, 5; kosongkan untuk semuanya"
    )


class BerkasLampiran(Simpul):
    """``lampiran.yaml``"""

    lampiran: list[Pindaian] = Field(description="Lampiran hasil pindai dan lampiran tambahan, menurut urutannya")
