"""``lkip vars`` and ``lkip trace``: commands that show figures."""

from __future__ import annotations

import argparse
import sys

from .layar import galat
from .pengurai import Pendaftar, beri_folder, beri_tahun, folder, perintah_baru


def daftarkan(perintah: Pendaftar) -> None:
    vars_ = perintah_baru(perintah, "vars", "mendaftar nama yang dapat dipakai dalam narasi, dengan nilainya", _vars)
    beri_tahun(vars_)
    beri_folder(vars_, out=False)
    trace = perintah_baru(perintah, "trace", "menelusuri satu angka: di mana tercetak dan dari mana asalnya", _trace)
    beri_tahun(trace)
    trace.add_argument("angka", metavar="ANGKA", help='yang tercetak, misalnya "82,82%%", atau nama dari lkip vars')
    beri_folder(trace, out=False)


def _vars(arg: argparse.Namespace) -> int:
    from lkip_docgen.pipeline import nama_tersedia

    nama = nama_tersedia(arg.tahun, folder(arg))
    lebar = min(48, max(map(len, nama), default=0))
    for n, nilai in nama.items():
        print(f"{n:<{lebar}}  {nilai}")
    return 0


def _trace(arg: argparse.Namespace) -> int:
    from lkip_docgen.pipeline import telusuri

    baris, mirip = telusuri(arg.tahun, folder(arg), arg.angka)
    if not baris:
        galat(f'angka "{arg.angka}" tidak tercetak dalam laporan {arg.tahun}')
        print(f'saran: maksudnya "{mirip}"?' if mirip else "saran: lihat nama-nama pada lkip vars", file=sys.stderr)
        return 1
    print("\n".join(baris))
    return 0
