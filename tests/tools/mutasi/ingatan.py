"""What a slip leaves alone is read once in a run: files of the content as they stand in it, templates' paragraphs, and what
the program keeps on disk between its runs, which here stays in memory, so that a thousand spoilt templates leave nothing
behind.

Kept by the text that was read, never by a file's name alone: a changed file is read anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from lkip_docgen import singgahan
from lkip_docgen.content import muat, muat_narasi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx import periksa_teks


@contextmanager
def ingatan() -> Iterator[None]:
    """Within it the readers remember. A process that ends, as those of ``jalan`` do, forgets what it added."""
    tersimpan: dict[tuple[str, str], bytes] = {}

    def ambil(jenis: str, kunci: str) -> bytes | None:
        return tersimpan.get((jenis, kunci))

    def simpan(jenis: str, kunci: str, data: bytes) -> None:
        tersimpan[jenis, kunci] = data

    dibaca: dict[tuple[object, ...], Any] = {}

    def terbaca(jenis: type, bahan: tuple[object, ...], baca: Callable[[], tuple[Any, list[Diagnostic]]]) -> Any:
        if (jenis, *bahan) not in dibaca:
            hasil, temuan = baca()
            if temuan:  # a file with a fault is read every time, as there
                return hasil, temuan
            dibaca[jenis, *bahan] = hasil
        return dibaca[jenis, *bahan], []

    ganti: tuple[tuple[Any, str, Callable[..., Any]], ...] = (
        (muat, "terbaca", terbaca),
        (muat_narasi, "terbaca", terbaca),
        (periksa_teks, "baca_alinea", _sekali(periksa_teks.baca_alinea)),
        (singgahan, "ambil", ambil),
        (singgahan, "simpan", simpan),
    )
    asal = [getattr(modul, nama) for modul, nama, _ in ganti]
    try:
        for modul, nama, fungsi in ganti:
            setattr(modul, nama, fungsi)
        yield
    finally:
        for (modul, nama, _), fungsi in zip(ganti, asal, strict=True):
            setattr(modul, nama, fungsi)


def _sekali(fungsi: Callable[..., Any]) -> Callable[..., Any]:
    """The function, worked out once for the same arguments."""
    hasil: dict[tuple[Any, ...], Any] = {}

    def ingat(*a: Any, **k: Any) -> Any:
        kunci = (*a, *k.items())
        if kunci not in hasil:
            hasil[kunci] = fungsi(*a, **k)
        return hasil[kunci]

    return ingat
