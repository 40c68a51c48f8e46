"""``lkip check``, the findings on content and templates, and ``lkip explain``, the page of a code."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence

from lkip_docgen.diagnostics import Diagnostic, fold, has_errors, has_warnings, os_reason, summary, to_json

from .layar import berwarna, cetak_temuan, galat, penjelas
from .pengurai import Pendaftar, beri_folder, beri_tahun, beri_warna, folder, perintah_baru


def daftarkan(perintah: Pendaftar) -> None:
    check = perintah_baru(perintah, "check", "memeriksa isi dan templat tanpa menulis apa pun", _check)
    beri_tahun(check)
    beri_folder(check, out=False)
    check.add_argument(
        "--format",
        choices=("teks", "json", "sarif", "github"),
        default="teks",
        help="bentuk keluaran (teks); selain teks untuk dibaca program lain",
    )
    check.add_argument("--strict", action="store_true", help="peringatan juga membuat pemeriksaan gagal")
    check.add_argument("--semua", action="store_true", help="temuan yang serupa dan yang ikutan tidak diringkas")
    beri_warna(check)
    explain = perintah_baru(perintah, "explain", "menjelaskan satu kode pesan, dengan contoh", _explain)
    explain.add_argument(
        "kode", nargs="*", metavar="KODE", help="misalnya LK204, atau LK2 untuk daftar; tanpa kode: semua kode"
    )
    beri_warna(explain)


def _check(arg: argparse.Namespace) -> int:
    gagal = False
    if arg.format == "teks":
        temuan = _periksa(arg)
        gagal = has_errors(temuan) or (arg.strict and has_warnings(temuan))
        cetak_temuan(temuan, arg.warna, sisihan=True, semua=arg.semua)
        print(_ringkasan(arg.tahun, temuan, ketat=arg.strict, semua=arg.semua))
        return 1 if gagal else 0
    try:
        temuan = _periksa(arg)
    except OSError as e:
        # A program reads our output, so this fault too is told in its form.
        temuan = (Diagnostic("LK105", "error", f"berkas tidak dapat dibaca: {os_reason(e)}", str(e.filename or "")),)
    print(_untuk_program(temuan, arg.format))
    return 1 if has_errors(temuan) or (arg.strict and has_warnings(temuan)) else 0


def _periksa(arg: argparse.Namespace) -> tuple[Diagnostic, ...]:
    from lkip_docgen.perakitan import periksa

    return periksa(arg.tahun, folder(arg))


def _untuk_program(temuan: Sequence[Diagnostic], bentuk: str) -> str:
    if bentuk == "json":
        return to_json(temuan)
    if bentuk == "github":
        from lkip_docgen.temuan.github import ke_github

        return ke_github(temuan)
    from lkip_docgen.temuan.sarif import ke_sarif

    return ke_sarif(temuan)


def _ringkasan(tahun: int, temuan: Sequence[Diagnostic], *, ketat: bool, semua: bool) -> str:
    """One line: whether the report can be built, how much was found, how to read more."""
    if has_errors(temuan):
        # What is folded isn't there to be found by its line; it never hides below less than itself.
        pokok = temuan if semua else [d for d, _ in fold(temuan)]
        pertama = next(d for d in pokok if d.severity == "error")
        di = ":".join(str(x) for x in (pertama.file, pertama.line or "") if x)
        vonis = f"belum dapat disusun; galat pertama di {di}" if di else "belum dapat disusun"
    elif ketat and has_warnings(temuan):
        vonis = "dapat disusun, tetapi --strict tidak menerima peringatan"
    else:
        vonis = "dapat disusun"
    lebih = f" {penjelas(temuan)}" if temuan else ""
    return f"Laporan {tahun} {vonis}; {summary(temuan, folded=not semua)}.{lebih}"


def _explain(arg: argparse.Namespace) -> int:
    from lkip_docgen.temuan.penjelasan import KodeTakDikenalError, jelaskan

    lebar = min(shutil.get_terminal_size().columns, _LEBAR) if sys.stdout.isatty() else _LEBAR
    try:
        teks = jelaskan(" ".join(arg.kode), lebar, warna=berwarna(arg.warna, sys.stdout))
    except KodeTakDikenalError as e:
        galat(str(e))
        return 2
    print(teks)
    return 0


_LEBAR = 100
"""Columns of prose that read well."""
