"""``lkip skema`` and ``lkip gaya``: commands that keep schemas and templates in step."""

from __future__ import annotations

import argparse

from .pengurai import Pendaftar, beri_isi, beri_templat, perintah_baru


def daftarkan(perintah: Pendaftar) -> None:
    beri_isi(perintah_baru(perintah, "skema", "menulis ulang JSON Schema berkas isi", _skema))
    beri_templat(perintah_baru(perintah, "gaya", "menyamakan gaya semua templat dengan gaya.docx", _gaya))


def _skema(arg: argparse.Namespace) -> int:
    from lkip_docgen.content.skema import tulis

    for berkas in tulis(arg.content / "skema"):
        print(berkas)
    return 0


def _gaya(arg: argparse.Namespace) -> int:
    from lkip_docgen.docx.samakan import samakan

    diubah = samakan(arg.templates)
    print("\n".join(f"disamakan: {b}" for b in diubah) or "Semua templat sudah sama dengan gaya.docx.")
    return 0
