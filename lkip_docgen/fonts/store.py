"""Where derived font files and metrics are kept, and how they are read.

One font file and one metrics file for each face, named by what they were made from (package version, file size and
time, recipe), so that a new font package or recipe never meets an old cache. Below ``sys.prefix`` where that can be
written, else in the user's cache folder. Files are written beside and renamed: two processes may make the same face at
once.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from lkip_docgen.beku import Beku

from .catalog import Family, FontMissingError, Source, Style, locate, package_version

RECIPE = 1
"""Raise it when ``recipes`` makes something else of the same source."""


class Stored(Beku):
    """What the metrics file holds of a face; see ``Face``."""

    path: Path
    upm: int
    ascender: int
    descender: int
    line_gap: int
    underline_position: int
    underline_thickness: int
    advances: dict[int, int]
    glyphs: dict[int, int]
    ligatures: dict[str, int]
    ligature_codes: dict[str, int]


def load(family: Family, style: Style, *, force: bool = False) -> Stored:
    """The face's metrics from the cache, made first where they are missing (or anew with ``force``).

    Raises:
        FontMissingError: the face's package is not installed.
        OSError: no folder for the cache can be written.
    """
    source = family.sources[style]
    origin = locate(source)
    if origin is None:
        raise FontMissingError(f"berkas huruf {source.package}/{source.file} tidak ditemukan")
    stem = f"{family.prefix}-{style}.{_fingerprint(family, source, origin)}"
    if not force:
        for folder in _folders():
            stored = _read(folder, stem)
            if stored is not None:
                return stored
    from . import recipes  # fontTools: only when something must be made

    font, metrics = recipes.make(family, style, origin)
    for folder in _folders():
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _write(folder / f"{stem}.ttf", font)
            _write(folder / f"{stem}.json", json.dumps(metrics, separators=(",", ":"), sort_keys=True).encode())
        except OSError:
            # An unwritable prefix (a system-wide installation) is no fault: the next folder is the user's own.
            continue
        stored = _read(folder, stem)
        if stored is not None:
            return stored
    raise OSError("tidak ada folder yang dapat ditulisi untuk singgahan huruf")


def _folders() -> Iterator[Path]:
    below = Path("lkip_docgen", "fonts")
    yield Path(sys.prefix, "share") / below
    home = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    yield (Path(home) if home else Path(os.path.expanduser("~"), ".cache")) / below


def _fingerprint(family: Family, source: Source, origin: Path) -> str:
    stat = origin.stat()
    parts = (RECIPE, package_version(source.package), source.file, source.weight, stat.st_size, stat.st_mtime_ns)
    return sha256(repr((*parts, family.vertical, family.ligatures)).encode()).hexdigest()[:12]


def _read(folder: Path, stem: str) -> Stored | None:
    path = folder / f"{stem}.ttf"
    try:
        raw = (folder / f"{stem}.json").read_bytes()
    except OSError:
        return None
    if not path.is_file():
        return None
    values = json.loads(raw)
    codepoints = values["codepoints"]
    return Stored(
        path=path,
        upm=values["upm"],
        ascender=values["ascender"],
        descender=values["descender"],
        line_gap=values["line_gap"],
        underline_position=values["underline_position"],
        underline_thickness=values["underline_thickness"],
        advances=dict(zip(codepoints, values["advances"], strict=True)),
        glyphs=dict(zip(codepoints, values["glyphs"], strict=True)),
        ligatures=values["ligatures"],
        ligature_codes=values["ligature_codes"],
    )


def _write(path: Path, data: bytes) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_bytes(data)
        os.replace(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
