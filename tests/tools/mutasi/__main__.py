"""``make mutasi``: one plausible slip at a time in the clean content, and how many of them the checker tells of.

Exit code 0 where the goals are met, 1 where not, 2 for wrong usage.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.tools.laporan import AKAR, Henti, tahun_terbaru
from tests.tools.mutasi import halaman
from tests.tools.mutasi.halaman import Putusan
from tests.tools.mutasi.jalan import bersih, jalankan
from tests.tools.mutasi.jinak import JINAK
from tests.tools.mutasi.kelas import KELAS
from tests.tools.mutasi.saksi import Saksi
from tests.tools.mutasi.slip import undi
from tests.tools.mutasi.sumber import Sumber
from tests.tools.mutasi.tercetak import angka_sumber


def putuskan(sumber: Sumber, benih: int, skala: float, pekerja: int, kelas: str = "") -> Putusan:
    """Draw, run and judge. ``skala`` multiplies how many are drawn; ``kelas`` names classes, by commas."""
    pilihan = [k for k in KELAS if not kelas or k.id in kelas.split(",")]
    jinak = [k for k in JINAK if not kelas or k.id in kelas.split(",")]
    slip, ringan = undi(sumber, pilihan, benih, skala), undi(sumber, jinak, benih, skala)
    hasil = jalankan(sumber, [*slip, *ringan], pekerja)
    assert sumber.templat is not None
    angka = angka_sumber(sumber, Saksi(sumber), sumber.templat)
    n = len(slip)
    return Putusan(sumber, benih, pilihan, slip, hasil[:n], ringan, hasil[n:], bersih(sumber), angka)


def main() -> int:
    """Run from the command line."""
    pengurai = argparse.ArgumentParser(
        prog="mutasi", description="Menguji pemeriksa dengan satu kesalahan pada satu waktu."
    )
    pengurai.add_argument("tahun", nargs="?", default=tahun_terbaru(), help="tahun isi, bawaan yang terbaru")
    pengurai.add_argument("--benih", type=int, default=2023, help="benih undian")
    pengurai.add_argument(
        "--skala", type=float, default=1.0, help="pengali banyaknya percobaan, misalnya 0,1 untuk cepat"
    )
    pengurai.add_argument("--kelas", default="", help="hanya kelas ini, dipisahkan koma")
    pengurai.add_argument("--pekerja", type=int, default=2, help="banyaknya proses")
    pengurai.add_argument("--rinci", action="store_true", help="semua yang luput, bukan yang pertama saja")
    pengurai.add_argument("--tulis", type=Path, help="tulis halamannya ke berkas ini")
    a = pengurai.parse_args()
    if not (AKAR / "content" / a.tahun).is_dir():
        raise Henti(f"content/{a.tahun} tidak ada")
    sumber = Sumber(AKAR / "content", int(a.tahun), AKAR / "templates" / "docx")
    p = putuskan(sumber, a.benih, a.skala, a.pekerja, a.kelas)
    banyak = None if a.rinci else 40
    print(*halaman.tabel(p), sep="\n")
    print("\nLuput:", *halaman.daftar_luput(p, banyak), sep="\n")
    print("\nSuntingan tak bersalah yang diperingatkan:", *halaman.daftar_alarm(p, banyak), sep="\n")
    print("\nAngka tanpa saksi pasti:", *halaman.daftar_tanpa_saksi(p), sep="\n")
    print("", *halaman.ringkasan(p), sep="\n")
    if a.tulis is not None:
        a.tulis.write_text(halaman.halaman(p), encoding="utf-8")
    return 0 if p.tercapai else 1


if __name__ == "__main__":
    sys.exit(main())
