"""A paragraph of a template as a plain view: what ``docx`` reads of it and ``checks`` judge, neither knowing the other.

A leaf, so that a process that checks needs nothing of Word documents.
"""

from __future__ import annotations

from typing import Final, NamedTuple

ISIAN: Final = "\ufffc"
"""Stands in ``AlineaTemplat.teks`` for what a tag or a field prints."""
KUTIPAN: Final = 60
"""No longer is a paragraph quoted."""


class AlineaTemplat(NamedTuple):
    """A paragraph with words or tags. Places count from 1, as Word's user does; 0 outside a table.

    ``teks`` has ``ISIAN`` for what each of ``isian`` (the tags' expressions in order; "" for a field) prints; statements are
    left out of it and stand in ``perintah``. ``putaran`` are the loops around it: variable, list. ``cabang`` are the branches
    around it, each as its condition's number and its own: two paragraphs of different branches of one condition are never
    printed together. In a table ``kolom`` are its columns (from, to) counted as printed; ``kepala`` is what stands above it in
    the head, a line for each of its rows, and ``isian_kepala`` are the head's expressions; ``label`` is the text of its row's
    first cell with words. ``jenis`` is "kepala" in a table's head, "nomor" in the row of column numbers, else "".
    """

    berkas: str
    bagian: str
    ke: int
    asli: str
    teks: str
    isian: tuple[str, ...]
    perintah: tuple[str, ...]
    putaran: tuple[tuple[str, str], ...]
    cabang: tuple[tuple[int, int], ...]
    gaya: str
    tabel: int = 0
    baris: int = 0
    sel: int = 0
    kolom: tuple[int, int] = (0, 0)
    jenis: str = ""
    kepala: str = ""
    isian_kepala: tuple[str, ...] = ()
    label: str = ""
    di: tuple[int, int] = (0, 0)
    """Line and column in susunan.yaml; 0 in a template, which has none."""
    konteks: str = ""
    """Under which heading it stands, in words (``letak_alinea``)."""

    @property
    def tempat(self) -> str:
        """Where it stands, in words, as the other findings on templates have it."""
        awalan = f"{self.bagian}, " if self.bagian and self.ke else ""
        if not self.ke:
            isi = kutip(self.asli)
            return f"{self.bagian} ({isi})" if isi else self.bagian
        if self.tabel:
            return awalan + sebut_sel(
                f"tabel {self.tabel}, baris {self.baris}, sel {self.sel}", self.asli, self.konteks
            )
        return awalan + sebut_alinea(self.asli, self.konteks)


def kutip(teks: str, maks: int = KUTIPAN) -> str:
    """A text in quotation marks, shortened; empty where it is."""
    teks = " ".join(teks.split())
    return f'"{teks if len(teks) <= maks else teks[: maks - 3].rstrip() + "…"}"' if teks else ""


def sebut_alinea(teks: str, letak: str) -> str:
    """A paragraph outside tables: its words, and where it stands."""
    return " ".join(filter(None, (f"alinea {kutip(teks) or 'kosong'}", letak)))


def sebut_sel(sel: str, teks: str, letak: str) -> str:
    """A paragraph of a table's cell, which is counted."""
    isi = f" ({k})" if (k := kutip(teks)) else ""
    return f"{sel}{isi}" + (f", {letak}" if letak else "")
