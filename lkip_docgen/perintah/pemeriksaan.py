"""``lkip check``: the findings on content and templates."""

from __future__ import annotations

import argparse

from lkip_docgen.diagnostics import has_errors, summary, to_json

from .layar import cetak_temuan
from .pengurai import Pendaftar, beri_folder, beri_tahun, folder, perintah_baru


def daftarkan(perintah: Pendaftar) -> None:
    check = perintah_baru(perintah, "check", "memeriksa isi dan templat tanpa menulis apa pun", _check)
    beri_tahun(check)
    beri_folder(check, out=False)
    check.add_argument("--format", choices=("teks", "json"), default="teks", help="bentuk keluaran (teks)")


def _check(arg: argparse.Namespace) -> int:
    from lkip_docgen.pipeline import periksa

    temuan = periksa(arg.tahun, folder(arg))
    if arg.format == "json":
        print(to_json(temuan))
    else:
        cetak_temuan(temuan, sisihan=True)
        print(f"Pemeriksaan {arg.tahun}: {summary(temuan)}")
    return 1 if has_errors(temuan) else 0
