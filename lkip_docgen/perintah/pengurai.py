"""Reading the command line, in Indonesian."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from lkip_docgen.perakitan import Folder

Perintah = Callable[[argparse.Namespace], int]
"""What runs a command; returns the exit code."""
Pendaftar: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""What a command's parser is added to."""

# argparse speaks through gettext; these are its words in Indonesian.
_TERJEMAHAN = {
    "usage: ": "penggunaan: ",
    "options": "opsi",
    "positional arguments": "argumen",
    "subcommands": "perintah",
    "show this help message and exit": "menampilkan bantuan ini",
    "show program's version number and exit": "menampilkan versi program",
    "the following arguments are required: %s": "belum disebutkan: %s",
    "unrecognized arguments: %s": "tidak dikenal: %s",
    "invalid choice: %(value)r (choose from %(choices)s)": "pilihan %(value)r tidak ada (yang ada: %(choices)s)",
    "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)": (
        "pilihan %(value)r tidak ada, mungkin maksudnya %(closest)r? (yang ada: %(choices)s)"
    ),
    "ignored explicit argument %r": "tidak memakai nilai %r",
    "expected one argument": "perlu satu nilai",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "invalid %(type)s value: %(value)r": "%(value)r bukan %(type)s",
    "%(prog)s: error: %(message)s\n": "%(prog)s: galat: %(message)s\n",
}
setattr(argparse, "_", lambda pesan: _TERJEMAHAN.get(pesan, pesan))  # noqa: B010  (a plain assignment fails mypy)


def angka_tahun(teks: str) -> int:
    if not (teks.isascii() and teks.isdigit() and len(teks) == 4):
        raise argparse.ArgumentTypeError(f'"{teks}" bukan tahun empat angka, misalnya 2030')
    return int(teks)


def nama_dokumen(teks: str) -> tuple[str, ...]:
    nama = tuple(dict.fromkeys(n for n in (n.strip() for n in teks.split(",")) if n))
    if not nama:
        raise argparse.ArgumentTypeError("sebutkan dokumennya, misalnya pk,rkt")
    return nama


def perintah_baru(perintah: Pendaftar, nama: str, bantuan: str, jalankan: Perintah) -> argparse.ArgumentParser:
    """The parser of one command, run by ``jalankan``."""
    p = perintah.add_parser(nama, help=bantuan)
    p.set_defaults(jalankan=jalankan)
    return p


def beri_tahun(p: argparse.ArgumentParser) -> None:
    """The report's year."""
    p.add_argument("tahun", type=angka_tahun, metavar="TAHUN", help="tahun laporan, misalnya 2030")


def beri_isi(p: argparse.ArgumentParser) -> None:
    """``--content``."""
    p.add_argument("--content", type=Path, default=Path("content"), metavar="FOLDER", help="folder isi (content)")


def beri_templat(p: argparse.ArgumentParser) -> None:
    """``--templates``."""
    p.add_argument(
        "--templates", type=Path, default=Path("templates/docx"), metavar="FOLDER", help="folder templat Word"
    )


def beri_folder(p: argparse.ArgumentParser, *, out: bool) -> None:
    """Where the command reads and, with ``out``, writes."""
    beri_isi(p)
    beri_templat(p)
    if out:
        p.add_argument("--out", type=Path, default=Path("build"), metavar="FOLDER", help="folder hasil (build)")


def beri_ketat(p: argparse.ArgumentParser) -> None:
    """``--strict`` of commands that make documents."""
    p.add_argument("--strict", action="store_true", help="peringatan juga menghentikannya; tidak ada yang ditulis")


def beri_warna(p: argparse.ArgumentParser) -> None:
    """``--warna``."""
    p.add_argument(
        "--warna", choices=("otomatis", "ya", "tidak"), default="otomatis", help="warna pada pesan (otomatis)"
    )


def folder(arg: argparse.Namespace) -> Folder:
    """The folders that the command line names."""
    from lkip_docgen.perakitan import Folder

    return Folder(arg.content, arg.templates, getattr(arg, "out", Path("build")))
