"""Lists that come from data instead of narrative: ``{{p organisasi.butir_susunan | butir("(1)", "a.") }}``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, cast, get_args

from lkip_docgen.content.narasi import GayaDaftar
from lkip_docgen.docx.narasi import GAYA_DAFTAR, Penulis
from lkip_docgen.docx.nilai import AWAL_DAFTAR, alinea, run

_BENTUK: Final = get_args(GayaDaftar)


class Butir:
    """A list for a paragraph of its own. An item is a text, or has ``teks`` and ``anak`` (more items), or is a pair
    of both;
    ``bentuk`` are the forms of the levels, the last one's serving all deeper ones."""

    def __init__(self, isi: Iterable[Any], penulis: Penulis, bentuk: tuple[GayaDaftar, ...], mulai: int) -> None:
        self._isi = tuple(isi)
        self._penulis = penulis
        self._bentuk = bentuk
        self._mulai = mulai

    def __html__(self) -> str:
        return self._tulis(self._isi, 0, self._mulai)

    def _tulis(self, isi: Iterable[Any], tingkat: int, mulai: int) -> str:
        bentuk = self._bentuk[min(tingkat, len(self._bentuk) - 1)]
        gaya = GAYA_DAFTAR[bentuk]
        num_id = f"{AWAL_DAFTAR}{next(self._penulis.serial)}:{gaya}:{bentuk}:{mulai}"
        num = f'<w:numPr><w:ilvl w:val="{tingkat}"/><w:numId w:val="{num_id}"/></w:numPr>'
        keluar = []
        for butir in isi:
            teks, anak = _uraikan(butir)
            keluar.append(alinea(run(self._penulis.cetak(teks)), gaya, num))
            if anak:
                keluar.append(self._tulis(anak, tingkat + 1, 1))
        return "".join(keluar)


def _uraikan(butir: Any) -> tuple[Any, tuple[Any, ...]]:
    if isinstance(butir, tuple | list) and len(butir) == 2 and isinstance(butir[1], tuple | list):
        return butir[0], tuple(butir[1])
    anak = getattr(butir, "anak", ())
    teks = getattr(butir, "teks", butir)
    return teks, tuple(anak) if isinstance(anak, tuple | list) else ()


def saring_butir(penulis: Penulis) -> Any:
    """The filter ``butir``."""

    def butir(isi: Iterable[Any], *bentuk: str, mulai: object = 1) -> Butir:
        salah = [b for b in bentuk if b not in _BENTUK]
        if salah:
            raise ValueError(f'bentuk daftar "{salah[0]}" tidak dikenal; pilihan: {", ".join(_BENTUK)}')
        # The forms were just checked against the type's own words.
        return Butir(isi, penulis, cast(tuple[GayaDaftar, ...], bentuk) or ("1.",), int(str(mulai)))

    return butir


def saring_butir_kalimat(penulis: Penulis) -> Any:
    """The filter ``butir_kalimat``: the achievement sentence of each line of the PK, as a numbered list."""

    def butir_kalimat(baris: Iterable[Any]) -> Butir:
        return Butir([b.kalimat.capaian for b in baris], penulis, ("1.",), 1)

    return butir_kalimat
