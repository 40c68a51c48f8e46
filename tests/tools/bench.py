"""``make bench``: how long the build takes, beside LibreOffice's bare conversion of the same .docx.

Each run is a new process; they take turns, so that a busy machine slows all of them alike; the median counts. "Dingin" is
a build that finds nothing of what earlier ones kept (``singgahan``), as the first one after set-up.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import time
from pathlib import Path

import pypdfium2

from lkip_docgen.singgahan import folder_singgahan
from tests.tools.laporan import LKIP, LibreOffice, bangun, folder_sementara, jalankan, satu_berkas, tahun_terbaru


def main() -> int:
    pengurai = argparse.ArgumentParser(description="Mengukur waktu pembuatan laporan di samping LibreOffice.")
    pengurai.add_argument("tahun", nargs="?", help="tahun laporan (tanpa ini yang terbaru)")
    pengurai.add_argument("--kali", type=int, default=7, help="banyaknya putaran (baku 7)")
    pilihan = pengurai.parse_args()
    # An office's Python keeps its byte code from one run to the next; where it is told not to, it would be timed compiling.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    tahun = pilihan.tahun or tahun_terbaru()
    with folder_sementara() as folder:
        bangun(tahun, folder / "hasil")
        docx = satu_berkas(folder / "hasil", ".docx")
        office = LibreOffice(folder)
        dingin = f"lkip build {tahun}, dingin"
        perintah: dict[str, list[str | Path]] = {
            dingin: [LKIP, "build", tahun, "--out", folder / "bench"],
            f"lkip build {tahun}": [LKIP, "build", tahun, "--out", folder / "bench"],
            "lkip pdf": [LKIP, "pdf", docx, "-o", folder / "bench.pdf"],
            "LibreOffice": [*office.perintah(docx, folder / "office")],
        }
        waktu: dict[str, list[float]] = {nama: [] for nama in perintah}
        for putaran in range(-1, pilihan.kali):  # the first warms the disk's cache and makes LibreOffice's profile
            for nama, satu in perintah.items():
                if nama == dingin:
                    _lupakan()
                mulai = time.perf_counter()
                jalankan(satu)
                if putaran >= 0:
                    waktu[nama].append(time.perf_counter() - mulai)
        halaman = len(pypdfium2.PdfDocument(satu_berkas(folder / "hasil", ".pdf")))
    acuan = statistics.median(waktu["LibreOffice"])
    print(f"{docx.name}, {halaman} halaman, {pilihan.kali} putaran, detik:\n")
    print(f"{'':<24}{'median':>8}{'tercepat':>10}{'terlama':>9}{'dibanding LibreOffice':>23}")
    for nama, hasil in waktu.items():
        tengah = statistics.median(hasil)
        print(f"{nama:<24}{tengah:>8.2f}{min(hasil):>10.2f}{max(hasil):>9.2f}{tengah / acuan:>22.2f}×")
    return 0


def _lupakan() -> None:
    """Remove what builds keep: all kinds but the fonts, which set-up makes."""
    for jenis in ("templat", "gambar", "vektor", "pindaian", "foto"):
        for folder in folder_singgahan(jenis):
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
