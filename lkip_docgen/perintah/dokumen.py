"""``lkip build``, ``lkip cetak``, ``lkip pdf``: commands that make documents."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from lkip_docgen.diagnostics import summary

from .layar import Kemajuan, cetak_temuan, galat
from .pengurai import Pendaftar, beri_folder, beri_ketat, beri_tahun, beri_warna, folder, nama_dokumen, perintah_baru

if TYPE_CHECKING:
    from lkip_docgen.cetak import HasilCetak
    from lkip_docgen.pipeline import Hasil

_H = TypeVar("_H")


def daftarkan(perintah: Pendaftar) -> None:
    build = perintah_baru(perintah, "build", "menyusun laporan dan dokumen lain: Word dan PDF", _build)
    beri_tahun(build)
    build.add_argument(
        "--only",
        type=nama_dokumen,
        default=("lkip",),
        metavar="DOKUMEN",
        help="dokumen yang disusun, dipisahkan koma: lkip, pk, rkt, iku, atau semua (lkip)",
    )
    beri_folder(build, out=True)
    beri_ketat(build)
    beri_warna(build)
    cetak = perintah_baru(
        perintah, "cetak", "menyusun perangkat cetak: semua dokumen dan daftar tanda tangannya", _cetak
    )
    beri_tahun(cetak)
    cetak.add_argument(
        "--kertas", type=str.upper, choices=("A4", "F4"), help="kertas yang dipakai; bila tidak disebut, menurut isi"
    )
    cetak.add_argument(
        "--bolak-balik", action="store_true", help="dicetak dua sisi: tiap bagian mulai di halaman kanan"
    )
    cetak.add_argument(
        "--only",
        type=nama_dokumen,
        default=("semua",),
        metavar="DOKUMEN",
        help="dokumen yang disusun, dipisahkan koma: lkip, pk, rkt, iku, atau semua (semua)",
    )
    beri_folder(cetak, out=True)
    beri_ketat(cetak)
    beri_warna(cetak)
    pdf = perintah_baru(perintah, "pdf", "membuat PDF dari berkas Word mana pun", _pdf)
    pdf.add_argument("berkas", type=Path, metavar="BERKAS.docx", help="berkas Word")
    pdf.add_argument(
        "-o", "--output", type=Path, metavar="HASIL.pdf", help="berkas PDF; bila tidak disebut, di sebelahnya"
    )
    pdf.add_argument(
        "--engine", choices=("sendiri", "libreoffice"), default="sendiri", help="mesin penata halaman (sendiri)"
    )
    beri_warna(pdf)


def _build(arg: argparse.Namespace) -> int:
    from lkip_docgen.pipeline import bangun

    def jalankan(kemajuan: Kemajuan) -> Sequence[Hasil]:
        return bangun(arg.tahun, folder(arg), kemajuan, arg.only, ketat=arg.strict)

    return jalankan_susunan(jalankan, _laporkan, arg.warna)


def _cetak(arg: argparse.Namespace) -> int:
    from lkip_docgen.cetak import cetak

    def jalankan(kemajuan: Kemajuan) -> HasilCetak:
        return cetak(
            arg.tahun,
            folder(arg),
            kemajuan,
            arg.only,
            kertas=arg.kertas,
            bolak_balik=arg.bolak_balik,
            ketat=arg.strict,
        )

    return jalankan_susunan(jalankan, _laporkan_cetak, arg.warna)


def jalankan_susunan(jalankan: Callable[[Kemajuan], _H], laporkan: Callable[[_H, str], None], warna: str) -> int:
    """A run that makes documents: its progress shown, its faults or its result told."""
    from lkip_docgen.pipeline import BuiltFileError, UnknownDocumentError

    kemajuan = Kemajuan()
    try:
        hasil = jalankan(kemajuan)
    except UnknownDocumentError as e:
        galat(str(e))
        return 2
    except BuiltFileError as e:
        kemajuan.selesai()
        galat(f"{e}. Berkas yang lama tidak diubah; mohon laporkan kepada pengembang.")
        return 3
    finally:
        kemajuan.selesai()
    laporkan(hasil, warna)
    return 0


def _laporkan(hasil: Sequence[Hasil], warna: str) -> None:
    temuan = hasil[0].diagnostik
    cetak_temuan(temuan, warna)
    detik = f"{hasil[0].detik:.1f} detik".replace(".", ",")
    if len(hasil) == 1:
        print(f"Selesai: {_ukuran(hasil[0])}; {summary(temuan)}; {detik}")
    else:
        print(f"Selesai: {len(hasil)} dokumen; {summary(temuan)}; {detik}")
    for h in hasil:
        ukuran = f"  ({_ukuran(h)})" if len(hasil) > 1 else ""
        print(f"  Word  {h.docx}{ukuran}\n  PDF   {h.pdf}")


def _laporkan_cetak(hasil: HasilCetak, warna: str) -> None:
    cetak_temuan(hasil.diagnostik, warna)
    sisi = "bolak-balik" if hasil.bolak_balik else "satu sisi"
    lembar = sum(b.lembar for b in hasil.berkas)
    print(f"Selesai: perangkat cetak {hasil.kertas} {sisi}, {len(hasil.berkas)} dokumen, {lembar} lembar; ", end="")
    print(f"{summary(hasil.diagnostik)}; {hasil.detik:.1f} detik".replace(".", ","))
    for b in hasil.berkas:
        lanskap = f", {b.lanskap} di antaranya mendatar" if b.lanskap else ""
        tanda = f"; {b.tanda_tangan} tanda tangan" if b.tanda_tangan else ""
        print(f"  {b.pdf}\n    {b.halaman} halaman{lanskap}; {b.lembar} lembar{tanda}")
    if hasil.penanda:
        print(f"Tanda tangan: {hasil.tanda_tangan}, dari {len(hasil.penanda)} orang; daftarnya {hasil.berkas[-1].pdf}")
        for nama, jumlah in hasil.penanda:
            print(f"  {jumlah:>3}  {nama}")
    print(f"Mencetak: kertas {hasil.kertas}, ukuran sebenarnya (100%), tidak disesuaikan dengan halaman.")
    if hasil.bolak_balik:
        print(
            "  Dua sisi, balik di sisi panjang (flip on long edge), halaman mendatar dan halaman kosong ikut dicetak."
        )
    else:
        print("  Satu sisi.")


def _ukuran(h: Hasil) -> str:
    return f"{h.halaman} halaman, {h.tabel} tabel, {h.gambar} gambar"


def _pdf(arg: argparse.Namespace) -> int:
    keluaran: Path = arg.output or arg.berkas.with_suffix(".pdf")
    if arg.engine == "libreoffice":
        from lkip_docgen.libreoffice import LibreOfficeError, ubah

        try:
            ubah(arg.berkas, keluaran)
        except LibreOfficeError as e:
            galat(str(e))
            return 1
        print(f"Selesai (LibreOffice): {keluaran}")
        return 0
    from lkip_docgen.pdf.reader import ReadError
    from lkip_docgen.pipeline import BuiltFileError, pdf

    try:
        halaman, temuan = pdf(arg.berkas, keluaran)
    except ReadError as e:
        galat(f"{arg.berkas}: {e}")
        if e.hint:
            print(f"saran: {e.hint}", file=sys.stderr)
        return 1
    except BuiltFileError as e:
        galat(f"{e}. Tidak ada PDF yang ditulis; mohon laporkan kepada pengembang.")
        return 3
    cetak_temuan(temuan, arg.warna)
    print(f"Selesai: {halaman} halaman; {keluaran}")
    return 0
