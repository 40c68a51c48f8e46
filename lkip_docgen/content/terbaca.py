"""Content files as they were read before: a file that hasn't changed since isn't parsed and judged anew.

What is kept (``singgahan``, "isi") is the object that a faultless file was read to, named by a digest of its text, its path
(which places hold), what it is read as, and the state of everything that reads it. A file with a fault is read every time.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

import pydantic

from lkip_docgen import singgahan
from lkip_docgen.diagnostics import Diagnostic

T = TypeVar("T")


def terbaca(
    jenis: type[T], bahan: tuple[object, ...], baca: Callable[[], tuple[T, list[Diagnostic]]]
) -> tuple[T, list[Diagnostic]]:
    """What ``baca`` gives, or gave for the same ``bahan`` (all that it depends on, besides this program) without a finding.
    ``jenis`` is the result's class."""
    if not singgahan.dapat("isi"):
        return baca()
    kunci = singgahan.sidik(_mesin(), jenis.__qualname__, *bahan)
    tersimpan = singgahan.ambil("isi", kunci)
    if tersimpan is not None:
        ada = pickle.loads(tersimpan)  # written below; trusted as Python trusts its own .pyc files
        if isinstance(ada, jenis):
            return ada, []
    hasil, temuan = baca()
    if not temuan:
        singgahan.simpan("isi", kunci, pickle.dumps(hasil, pickle.HIGHEST_PROTOCOL))
    return hasil, temuan


@cache
def _mesin() -> tuple[object, ...]:
    """What turns a file into content, besides the file: Python, the libraries, and our own modules."""
    pustaka = [spec.origin for n in ("yaml", "markdown_it") if (spec := find_spec(n)) is not None and spec.origin]
    folder = Path(__file__).parent
    sendiri = [
        e.path for f in (folder, folder / "model", folder.parent / "bahasa") for e in os.scandir(f) if e.is_file()
    ]
    keadaan = [(b, s.st_size, s.st_mtime_ns) for b in sorted([*pustaka, *sendiri]) for s in (os.stat(b),)]
    return (sys.version, pydantic.VERSION, *keadaan)
