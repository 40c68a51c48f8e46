"""What one run makes and later ones can use again, kept on disk: compiled templates, painted figures.

An entry is named by a digest of all that it was made from, so that nothing old is ever taken for new: there is nothing
to invalidate. It lies below ``sys.prefix`` where that can be written, else in the user's cache folder, never beside the
content; what is read there is trusted as Python trusts its own ``.pyc`` files. Without any such folder all works, only
slower.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final

BATAS: Final = 300
"""Entries kept of each kind; a report makes some thirty."""

_PANJANG_SIDIK: Final = 32


def sidik(*bagian: object) -> str:
    """A digest of texts, bytes, and whatever else has a ``repr`` that says all."""
    h = sha256()
    for b in bagian:
        data = b if isinstance(b, bytes) else b.encode("utf-8", "surrogatepass") if isinstance(b, str) else None
        data = repr(b).encode() if data is None else data
        h.update(b"%d:" % len(data))
        h.update(data)
    return h.hexdigest()


def folder_singgahan(jenis: str) -> Iterator[Path]:
    """Where entries of a kind may lie, in the order to try."""
    bawah = Path("lkip_docgen", jenis)
    yield Path(sys.prefix, "share") / bawah
    rumah = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    yield (Path(rumah) if rumah else Path(os.path.expanduser("~"), ".cache")) / bawah


def dapat(jenis: str) -> bool:
    """Whether there is a folder at all for entries of a kind."""
    return any(True for _ in folder_singgahan(jenis))


def ambil(jenis: str, kunci: str) -> bytes | None:
    """An entry's bytes; None where there is none, or one that was damaged."""
    for folder in folder_singgahan(jenis):
        try:
            with open(folder / kunci, "rb", buffering=0) as berkas:
                utuh = berkas.read()
        except OSError:
            continue
        if utuh[:_PANJANG_SIDIK] == sha256(utuh[_PANJANG_SIDIK:]).digest():
            return utuh[_PANJANG_SIDIK:]
    return None


def simpan(jenis: str, kunci: str, data: bytes) -> None:
    """Keep an entry in the first folder that can be written; in none is no fault."""
    for folder in folder_singgahan(jenis):
        sementara = folder / f".{kunci}.{os.getpid()}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            sementara.write_bytes(sha256(data).digest() + data)
            os.replace(sementara, folder / kunci)
            _pangkas(folder)
        except OSError:
            # An unwritable prefix (a system-wide installation): the next folder is the user's own.
            continue
        return


def _pangkas(folder: Path) -> None:
    """Drop the oldest entries beyond ``BATAS``."""
    nama = os.listdir(folder)
    if len(nama) > BATAS:
        semua = sorted((os.stat(folder / n).st_mtime_ns, n) for n in nama)
        for _, n in semua[: len(semua) - BATAS]:
            (folder / n).unlink(missing_ok=True)
