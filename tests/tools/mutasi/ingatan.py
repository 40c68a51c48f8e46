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
from lkip_docgen.docx import periksa_teks


@contextmanager
def ingatan() -> Iterator[None]:
    """Within it the readers remember. A process that ends, as those of ``jalan`` do, forgets what it added."""
    tersimpan: dict[tuple[str, str], bytes] = {}

    def ambil(jenis: str, kunci: str) -> bytes | None:
        return tersimpan.get((jenis, kunci))

    def simpan(jenis: str, kunci: str, data: bytes) -> None:
        tersimpan[jenis, kunci] = data

    ganti: tuple[tuple[Any, str, Callable[..., Any]], ...] = (
        (muat, "baca_yaml", _sekali(muat.baca_yaml)),
        # A tree has no value to be known by; the reader above keeps it, so that its id stays its own.
        (muat, "validasi", _sekali(muat.validasi, lambda model, pohon, berkas: (model, id(pohon), berkas))),
        (muat_narasi, "urai_narasi", _sekali(muat_narasi.urai_narasi)),
        (periksa_teks, "baca_alinea", _sekali(periksa_teks.baca_alinea, lambda *a, badan: (*a, badan))),
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


def _kunci(*a: Any) -> tuple[Any, ...]:
    return a


def _sekali(fungsi: Callable[..., Any], kunci: Callable[..., tuple[Any, ...]] = _kunci) -> Callable[..., Any]:
    """The function, worked out once for the same arguments; what it can't work out it tries again."""
    hasil: dict[tuple[Any, ...], tuple[Any, tuple[Any, ...]]] = {}

    def ingat(*a: Any, **k: Any) -> Any:
        milik = kunci(*a, **k)
        if milik not in hasil:
            hasil[milik] = fungsi(*a, **k), a  # the arguments stay alive with what was made of them
        return hasil[milik][0]

    return ingat
