"""The register of rules: each is one small function under stable codes, in its family's module.

A rule takes the content, yields diagnostics with places, and leaves the excerpts to ``periksa``. Content that couldn't
be read whole holds stand-ins (``content.pulih``); a rule passes over them, so that one fault isn't reported twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath
from typing import TypeVar

from lkip_docgen.content.berkas_teks import tampil
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, Key, Severity
from lkip_docgen.metrics import Laporan

AturanIsi = Callable[[Isi], Iterable[Diagnostic]]
AturanAngka = Callable[[Isi, Laporan], Iterable[Diagnostic]]
G = TypeVar("G", bound=AturanAngka)

ATURAN: list[tuple[tuple[str, ...], AturanIsi]] = []
"""Every rule over the content with the codes it may give, in the order of its writing."""
ATURAN_ANGKA: list[tuple[tuple[str, ...], AturanAngka]] = []
"""Every rule over the content and its figures; they run on content without stand-ins only."""


def aturan(*kode: str, utuh: Iterable[str] = ()) -> Callable[[AturanIsi], AturanIsi]:
    """Register a rule over the content under the codes it may give. It rests where one of the files ``utuh`` ("pk",
    "renstra") holds stand-ins."""
    perlu = frozenset(utuh)

    def daftarkan(fungsi: AturanIsi) -> AturanIsi:
        ATURAN.append((kode, (lambda isi: () if isi.rusak & perlu else fungsi(isi)) if perlu else fungsi))
        return fungsi

    return daftarkan


def aturan_angka(*kode: str) -> Callable[[G], G]:
    """Register a rule over the content and its figures."""

    def daftarkan(fungsi: G) -> G:
        ATURAN_ANGKA.append((kode, fungsi))
        return fungsi

    return daftarkan


def temuan(
    kode: str,
    pesan: str,
    letak: Letak | None,
    saran: str = "",
    berat: Severity = "error",
    berkas: str = "",
    *,
    subjek: str = "",
    pokok: Key | None = None,
) -> Diagnostic:
    """A diagnostic at a place; ``berkas`` names the file where there is no place. ``subjek`` and ``pokok`` are its
    ``subject`` and ``root``."""
    di = letak or Letak(berkas, 0, 0)
    panjang = letak.panjang if letak is not None else 1
    return Diagnostic(
        kode, berat, pesan, di.berkas, di.baris, di.kolom, panjang, hint=saran, subject=subjek, root=pokok
    )


def letak(simpul: Simpul, *jalan: str | int) -> Letak | None:
    """The place of a field, or of its node."""
    return simpul.letak_dari(*jalan)


def tempat(di: Letak | None) -> str:
    """Where something stands, inside a sentence: "pk.yaml baris 31"; a file of a folder with its folder's name where
    that isn't the year's."""
    if di is None:
        return "tempat lain"
    berkas = PurePosixPath(di.berkas)
    folder = berkas.parent.name
    return f"{f'{folder}/' if folder == 'renstra' or folder.isdecimal() else ''}{berkas.name} baris {di.baris}"


def berkas_tahun(isi: Isi, nama: str) -> str:
    """The path of one of the year's files, as messages show it."""
    return tampil(isi.akar / str(isi.tahun) / nama)
