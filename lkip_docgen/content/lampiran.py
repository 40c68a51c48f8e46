"""Which files stand for which annex: what ``lampiran.yaml`` names, and what lies in ``<tahun>/lampiran/`` under an
annex's id.

File names are matched without regard to case, and to how a disk writes accented letters. Only plain files inside the
year's folder count: a link may lead anywhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from enum import Enum
from pathlib import Path, PurePosixPath
from typing import Final

from lkip_docgen.beku import Beku

FOLDER: Final = "lampiran"
AKHIRAN: Final = (".pdf", ".jpg", ".jpeg", ".png")
"""Kinds of files that can be annexed; the first only has several pages."""
_AKHIRAN_ASING: Final = frozenset(
    {
        ".heic",
        ".heif",
        ".tif",
        ".tiff",
        ".webp",
        ".bmp",
        ".gif",
        ".avif",
        ".doc",
        ".docx",
        ".odt",
        ".rtf",
        ".xls",
        ".xlsx",
    }
)
"""Kinds that someone may well put there as a scan or as a document."""
_BUKAN_ISI: Final = frozenset({"thumbs.db", "desktop.ini"})
_BERNOMOR: Final = re.compile(r"(.+?)_+\(?0*([0-9]{1,3})\)?")


class Halangan(Enum):
    """Why a named file isn't there to use."""

    TIADA = "tidak ada"
    LUAR = "di luar folder"
    TAUTAN = "tautan"
    FOLDER = "folder"


class Kelompok(Beku):
    """The files of one annex found by their names: whole ones (``pk.pdf``) and numbered ones (``pk-1.jpg``)."""

    utuh: tuple[Path, ...] = ()
    bernomor: tuple[tuple[int, Path], ...] = ()

    @property
    def berkas(self) -> tuple[Path, ...]:
        """All of them, numbered ones in the order of their numbers."""
        return (*self.utuh, *(f for _, f in self.bernomor))

    @property
    def jelas(self) -> bool:
        """Whether it is clear which files in which order make the annex."""
        nomor = [n for n, _ in self.bernomor]
        return len(self.utuh) + bool(nomor) == 1 and len(set(nomor)) == len(nomor)

    @property
    def lompat(self) -> tuple[int, ...]:
        """Numbers missing between the first, 1, and the last."""
        nomor = {n for n, _ in self.bernomor}
        return tuple(n for n in range(1, max(nomor, default=0)) if n not in nomor)


class IsiFolder(Beku):
    """What lies in the folder: files by annex, those of a kind that isn't annexed though named as an annex
    (``asing``), links (``tautan``), and files that nothing is known of (``sisa``)."""

    kelompok: Mapping[str, Kelompok]
    asing: tuple[tuple[str, Path], ...] = ()
    tautan: tuple[Path, ...] = ()
    sisa: tuple[Path, ...] = ()


def lipat(nama: str) -> str:
    """A file's name for comparing: without case, accents composed."""
    return unicodedata.normalize("NFC", nama).casefold()


def cari_berkas(folder: Path, nama: str) -> Path | Halangan:
    """A file by its name as typed below ``folder`` ("lampiran/pk.pdf").

    Returns:
        The file as the disk has it, or what is in the way.
    """
    potong = PurePosixPath(nama.replace("\\", "/")).parts
    if not potong or "\x00" in nama or ".." in potong or potong[0] == "/" or ":" in potong[0]:
        return Halangan.LUAR if potong else Halangan.TIADA
    tempat = folder
    for p in potong:
        ada = {f.name: f for f in _anak(tempat)}
        temu = ada.get(p) or next((f for n, f in sorted(ada.items()) if lipat(n) == lipat(p)), None)
        if temu is None:
            return Halangan.TIADA
        if temu.is_symlink():
            return Halangan.TAUTAN
        tempat = temu
    return tempat if tempat.is_file() else Halangan.FOLDER


def isi_folder(tahun: Path, dikenal: Collection[str]) -> IsiFolder:
    """What ``<tahun>/lampiran/`` holds, judged by the annexes' ids that are known."""
    folder = next((f for f in _anak(tahun) if lipat(f.name) == FOLDER and f.is_dir()), None)
    if folder is None:
        return IsiFolder({})
    if folder.is_symlink():
        return IsiFolder({}, tautan=(folder,))
    utuh: dict[str, list[Path]] = {}
    bernomor: dict[str, list[tuple[int, Path]]] = {}
    asing: list[tuple[str, Path]] = []
    tautan: list[Path] = []
    sisa: list[Path] = []
    for f in _anak(folder):
        if f.name.startswith((".", "~$")) or lipat(f.name) in _BUKAN_ISI or (f.is_dir() and not f.is_symlink()):
            continue
        id_, nomor = _baca_nama(f.stem, dikenal)
        akhiran = lipat(f.suffix)
        if f.is_symlink():
            tautan.append(f)
        elif id_ is None or akhiran not in (*AKHIRAN, *_AKHIRAN_ASING):
            sisa.append(f)
        elif akhiran not in AKHIRAN:
            asing.append((id_, f))
        elif nomor is None:
            utuh.setdefault(id_, []).append(f)
        else:
            bernomor.setdefault(id_, []).append((nomor, f))
    kelompok = {
        i: Kelompok(tuple(utuh.get(i, ())), tuple(sorted(bernomor.get(i, ()))))
        for i in dikenal
        if i in {*utuh, *bernomor}
    }
    return IsiFolder(kelompok, tuple(asing), tuple(tautan), tuple(sisa))


def kata_nama(stem: str) -> list[str]:
    """The words of a file's name without its ending."""
    return [k for k in re.split(r"[^a-z0-9]+", lipat(stem)) if k]


def _baca_nama(stem: str, dikenal: Collection[str]) -> tuple[str | None, int | None]:
    """The annex that a name stands for, and which of its files it is."""
    nama = re.sub(r"[-\s_]+", "_", lipat(stem).strip())
    if nama in dikenal:
        return nama, None
    cocok = _BERNOMOR.fullmatch(nama)
    return (cocok[1], int(cocok[2])) if cocok and cocok[1] in dikenal else (None, None)


def _anak(folder: Path) -> Iterable[Path]:
    """The folder's entries in an order that doesn't depend on the disk."""
    return sorted(folder.iterdir()) if folder.is_dir() else []
