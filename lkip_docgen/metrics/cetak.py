"""Printed figures that can be found again: each is wrapped in private-use characters, which ``docx/`` strips.

    U+E000 <index in the digits U+E010…U+E019> U+E001 the printed text U+E002     a figure
    U+E003 <bookmark's name> U+E004                                               a cross-reference (a REF field)

The marks live in the text itself, so they survive joining, upper-casing, Jinja's escaping and docxtpl. The index points
into a ``BukuCetak``, which numbers figures in the order of their first printing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from lkip_docgen.beku import Beku

from .angka import Angka
from .tulis import kata_keadaan, tulis

BUKA, ISI, TUTUP = "\ue000", "\ue001", "\ue002"
BUKA_RUJUKAN, TUTUP_RUJUKAN = "\ue003", "\ue004"
_DIGIT = str.maketrans("0123456789", "".join(chr(0xE010 + n) for n in range(10)))
_DIGIT_BALIK = {0xE010 + n: str(n) for n in range(10)}
_TANDA = re.compile(f"{BUKA}([\ue010-\ue019]+){ISI}|{TUTUP}|{BUKA_RUJUKAN}([^{TUTUP_RUJUKAN}]*){TUTUP_RUJUKAN}")


class Cetak(str):
    """A printed figure, marks included, that still knows the figure."""

    angka: Angka

    def __new__(cls, teks: str, angka: Angka) -> Cetak:
        self = super().__new__(cls, teks)
        self.angka = angka
        return self


class Rujukan(Beku):
    """A cross-reference to a bookmark. Its text form is the mark that ``docx/`` turns into a REF field."""

    nama: str

    def __str__(self) -> str:
        return f"{BUKA_RUJUKAN}{self.nama}{TUTUP_RUJUKAN}"


class BukuCetak:
    """Which figure stands behind each index. Grows while a report is rendered; one for each rendering."""

    def __init__(self) -> None:
        self.angka: list[Angka] = []
        self._nomor: dict[str, int] = {}

    def daftarkan(self, angka: Angka) -> int:
        """The figure's index. Raises ValueError where another figure already bears its id."""
        nomor = self._nomor.get(angka.id)
        if nomor is None:
            nomor = self._nomor[angka.id] = len(self.angka)
            self.angka.append(angka)
        elif self.angka[nomor].nilai != angka.nilai:
            raise ValueError(f"dua angka ber-id {angka.id}: {self.angka[nomor].nilai} dan {angka.nilai}")
        return nomor

    def tandai(self, angka: Angka, teks: str) -> Cetak:
        """``teks`` marked as a printing of ``angka``. A missing figure's words are no figure and stay unmarked."""
        if not angka.ada:
            return Cetak(teks, angka)
        return Cetak(f"{BUKA}{str(self.daftarkan(angka)).translate(_DIGIT)}{ISI}{teks}{TUTUP}", angka)

    def cetak(self, angka: Angka) -> Cetak:
        """The figure in its default writing, marked."""
        return self.tandai(angka, tulis(angka))


class Tulisan(Beku):
    """A figure to be written otherwise than by default; ``cara`` writes a figure that is there."""

    angka: Angka
    cara: Callable[[Angka], str]

    def teks(self) -> str:
        return self.cara(self.angka) if self.angka.ada else kata_keadaan(self.angka)


class Kalimat(Beku):
    """Prose whose figures are still figures; printing it marks each of them."""

    bagian: tuple[str | Angka | Tulisan, ...]

    def cetak(self, buku: BukuCetak) -> str:
        """The sentence with its figures marked."""
        return "".join(_cetak_bagian(b, buku) for b in self.bagian)

    def __str__(self) -> str:
        return "".join(b if isinstance(b, str) else tulis(b) if isinstance(b, Angka) else b.teks() for b in self.bagian)

    def __add__(self, lain: Kalimat | str) -> Kalimat:
        return Kalimat(self.bagian + (lain.bagian if isinstance(lain, Kalimat) else (lain,)))


def susun(pola: str, *unsur: str | int | Angka | Tulisan | Kalimat) -> Kalimat:
    """A sentence from a pattern with a ``{}`` for each part. Plain ints are years and numbers of order, no figures."""
    potong = pola.split("{}")
    if len(potong) != len(unsur) + 1:
        raise ValueError(f"pola {pola!r} tidak cocok dengan {len(unsur)} unsur")
    bagian: list[str | Angka | Tulisan] = [potong[0]]
    for u, sesudah in zip(unsur, potong[1:], strict=True):
        if isinstance(u, Kalimat):
            bagian.extend(u.bagian)
        else:
            bagian.append(str(u) if isinstance(u, int) else u)
        bagian.append(sesudah)
    return Kalimat(tuple(bagian))


class Potong(NamedTuple):
    """A stretch of marked text: plain, the printing of figure ``nomor``, or a cross-reference whose ``teks`` is the
    bookmark's name."""

    jenis: Literal["teks", "angka", "rujukan"]
    teks: str
    nomor: int = -1


def urai(teks: str) -> Iterator[Potong]:
    """The stretches of a marked text, in order. A figure within a figure belongs to the inner one."""
    tumpukan: list[int] = []
    mulai = 0
    for m in _TANDA.finditer(teks):
        if m.start() > mulai:
            yield _potong(teks[mulai : m.start()], tumpukan)
        mulai = m.end()
        if m[1] is not None:
            tumpukan.append(int(m[1].translate(_DIGIT_BALIK)))
        elif m[2] is not None:
            yield Potong("rujukan", m[2])
        elif tumpukan:
            tumpukan.pop()
    if mulai < len(teks):
        yield _potong(teks[mulai:], tumpukan)


def lucuti(teks: str) -> tuple[str, list[tuple[int, int, int]]]:
    """The text without marks, and (start, end, index) of each printed figure in it. Cross-references stay marked."""
    polos: list[str] = []
    temuan: list[tuple[int, int, int]] = []
    panjang = 0
    for p in urai(teks):
        isi = str(Rujukan(p.teks)) if p.jenis == "rujukan" else p.teks
        if p.jenis == "angka":
            temuan.append((panjang, panjang + len(isi), p.nomor))
        polos.append(isi)
        panjang += len(isi)
    return "".join(polos), temuan


def ubah_huruf(teks: str, ubah: Callable[[str, bool], str]) -> str:
    """``teks`` with each character put through ``ubah(character, begins a word)``, the marks left alone."""
    keluar: list[str] = []
    awal, di_rujukan = True, False
    for c in teks:
        if "\ue000" <= c <= "\ue019" or di_rujukan:
            di_rujukan = c == BUKA_RUJUKAN or (di_rujukan and c != TUTUP_RUJUKAN)
            keluar.append(c)
            continue
        keluar.append(ubah(c, awal))
        awal = not (c.isalnum() or c in "'’")
    return "".join(keluar)


def _potong(teks: str, tumpukan: list[int]) -> Potong:
    return Potong("angka", teks, tumpukan[-1]) if tumpukan else Potong("teks", teks)


def _cetak_bagian(bagian: str | Angka | Tulisan, buku: BukuCetak) -> str:
    if isinstance(bagian, str):
        return bagian
    return buku.cetak(bagian) if isinstance(bagian, Angka) else buku.tandai(bagian.angka, bagian.teks())
