"""``lkip reviu``: the review before signing."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from lkip_docgen.bahasa import angka
from lkip_docgen.diagnostics import summary

from .dokumen import jalankan_susunan
from .layar import Kemajuan, cetak_temuan
from .pengurai import Pendaftar, beri_folder, beri_ketat, beri_tahun, beri_warna, folder, perintah_baru

if TYPE_CHECKING:
    from lkip_docgen.reviu import HasilReviu


def daftarkan(perintah: Pendaftar) -> None:
    p = perintah_baru(perintah, "reviu", "menyusun catatan reviu sebelum laporan ditandatangani: Word dan PDF", _reviu)
    beri_tahun(p)
    beri_folder(p, out=True)
    beri_ketat(p)
    beri_warna(p)


def _reviu(arg: argparse.Namespace) -> int:
    from lkip_docgen.reviu import reviu

    def jalankan(kemajuan: Kemajuan) -> HasilReviu:
        return reviu(arg.tahun, folder(arg), kemajuan, ketat=arg.strict)

    return jalankan_susunan(jalankan, _laporkan, arg.warna)


def _laporkan(h: HasilReviu, warna: str) -> None:
    cetak_temuan(h.diagnostik, warna)
    detik = f"{h.detik:.1f}".replace(".", ",")
    print(f"Selesai: catatan reviu, {h.halaman} halaman; {summary(h.diagnostik)}; {detik} detik")
    print(f"  Jawaban: {', '.join(f'{n} {kata}' for kata, n in h.jawaban if n)}")
    print(
        f"  Nilai diri pelaporan kinerja: {angka(h.nilai, 2)} sampai {angka(h.tertinggi, 2)} dari {angka(h.bobot, 2)}"
    )
    print(f"  Word  {h.docx}\n  PDF   {h.pdf}")
