"""The command line: commands, exit codes, printing. No logic.

Exit codes: 0 built, 1 content or template errors (all listed), 2 wrong usage, 3 our own fault (one plain line, the
traceback in a log file named there).
"""

from __future__ import annotations

import argparse
import atexit
import gc
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from lkip_docgen.diagnostics import ContentError, Diagnostic, has_errors, os_reason, summary, to_json, to_text

if TYPE_CHECKING:
    from lkip_docgen.cetak import HasilCetak
    from lkip_docgen.pipeline import Folder, Hasil

_H = TypeVar("_H")

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
    "expected one argument": "perlu satu nilai",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "invalid %(type)s value: %(value)r": "%(value)r bukan %(type)s",
    "%(prog)s: error: %(message)s\n": "%(prog)s: galat: %(message)s\n",
}
setattr(argparse, "_", lambda pesan: _TERJEMAHAN.get(pesan, pesan))  # noqa: B010  (a plain assignment fails mypy)


def _tahun(teks: str) -> int:
    if not (teks.isascii() and teks.isdigit() and len(teks) == 4):
        raise argparse.ArgumentTypeError(f'"{teks}" bukan tahun empat angka, misalnya 2030')
    return int(teks)


def _dokumen(teks: str) -> tuple[str, ...]:
    nama = tuple(dict.fromkeys(n for n in (n.strip() for n in teks.split(",")) if n))
    if not nama:
        raise argparse.ArgumentTypeError("sebutkan dokumennya, misalnya pk,rkt")
    return nama


def _pengurai() -> argparse.ArgumentParser:
    utama = argparse.ArgumentParser(
        prog="lkip", description="Menyusun Laporan Kinerja Instansi Pemerintah (LKIP) menjadi dokumen Word dan PDF."
    )
    perintah = utama.add_subparsers(dest="perintah", required=True, metavar="PERINTAH", title="perintah")

    def folder(p: argparse.ArgumentParser, *, out: bool) -> None:
        p.add_argument("--content", type=Path, default=Path("content"), metavar="FOLDER", help="folder isi (content)")
        p.add_argument(
            "--templates", type=Path, default=Path("templates/docx"), metavar="FOLDER", help="folder templat Word"
        )
        if out:
            p.add_argument("--out", type=Path, default=Path("build"), metavar="FOLDER", help="folder hasil (build)")

    def tahun(p: argparse.ArgumentParser) -> None:
        p.add_argument("tahun", type=_tahun, metavar="TAHUN", help="tahun laporan, misalnya 2030")

    build = perintah.add_parser("build", help="menyusun laporan dan dokumen lain: Word dan PDF")
    tahun(build)
    build.add_argument(
        "--only",
        type=_dokumen,
        default=("lkip",),
        metavar="DOKUMEN",
        help="dokumen yang disusun, dipisahkan koma: lkip, pk, rkt, iku, atau semua (lkip)",
    )
    folder(build, out=True)
    cetak = perintah.add_parser("cetak", help="menyusun perangkat cetak: semua dokumen dan daftar tanda tangannya")
    tahun(cetak)
    cetak.add_argument(
        "--kertas", type=str.upper, choices=("A4", "F4"), help="kertas yang dipakai; bila tidak disebut, menurut isi"
    )
    cetak.add_argument(
        "--bolak-balik", action="store_true", help="dicetak dua sisi: tiap bagian mulai di halaman kanan"
    )
    cetak.add_argument(
        "--only",
        type=_dokumen,
        default=("semua",),
        metavar="DOKUMEN",
        help="dokumen yang disusun, dipisahkan koma: lkip, pk, rkt, iku, atau semua (semua)",
    )
    folder(cetak, out=True)
    check = perintah.add_parser("check", help="memeriksa isi dan templat tanpa menulis apa pun")
    tahun(check)
    folder(check, out=False)
    check.add_argument("--format", choices=("teks", "json"), default="teks", help="bentuk keluaran (teks)")
    vars_ = perintah.add_parser("vars", help="mendaftar nama yang dapat dipakai dalam narasi, dengan nilainya")
    tahun(vars_)
    folder(vars_, out=False)
    trace = perintah.add_parser("trace", help="menelusuri satu angka: di mana tercetak dan dari mana asalnya")
    tahun(trace)
    trace.add_argument("angka", metavar="ANGKA", help='yang tercetak, misalnya "82,82%%", atau nama dari lkip vars')
    folder(trace, out=False)
    pdf = perintah.add_parser("pdf", help="membuat PDF dari berkas Word mana pun")
    pdf.add_argument("berkas", type=Path, metavar="BERKAS.docx", help="berkas Word")
    pdf.add_argument(
        "-o", "--output", type=Path, metavar="HASIL.pdf", help="berkas PDF; bila tidak disebut, di sebelahnya"
    )
    pdf.add_argument(
        "--engine", choices=("sendiri", "libreoffice"), default="sendiri", help="mesin penata halaman (sendiri)"
    )
    skema = perintah.add_parser("skema", help="menulis ulang JSON Schema berkas isi")
    skema.add_argument("--content", type=Path, default=Path("content"), metavar="FOLDER", help="folder isi (content)")
    gaya = perintah.add_parser("gaya", help="menyamakan gaya semua templat dengan gaya.docx")
    gaya.add_argument(
        "--templates", type=Path, default=Path("templates/docx"), metavar="FOLDER", help="folder templat Word"
    )
    return utama


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code. Without ``argv`` it is the process's own: the command line's."""
    if argv is None:
        _proses_sekali()
    arg = _pengurai().parse_args(argv)
    jalankan = {
        "build": _build,
        "cetak": _cetak_perangkat,
        "check": _check,
        "vars": _vars,
        "trace": _trace,
        "pdf": _pdf,
        "skema": _skema,
        "gaya": _gaya,
    }[arg.perintah]
    try:
        return jalankan(arg)
    except ContentError as e:
        return _tolak(e.diagnostics)
    except BrokenPipeError:
        # The reader of our output went away (``lkip vars 2030 | head``): nothing more to say, at exit neither.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as e:
        nama = f" {e.filename}" if e.filename else ""
        _galat(f"berkas tidak dapat dibaca atau ditulis:{nama} ({os_reason(e)})")
        return 1
    except KeyboardInterrupt:
        _galat("dihentikan; tidak ada berkas yang diubah")
        return 130
    except Exception:
        # The outermost net: whatever else comes up is our own fault, and a user never sees a traceback.
        return _salah_kami()


def _proses_sekali() -> None:
    """A process of one command ends before garbage in cycles matters; looking for it, at the end too, costs a tenth of
    the time. The memory stays below 120 MB."""
    gc.disable()
    atexit.register(gc.freeze)


def _folder(arg: argparse.Namespace) -> Folder:
    from lkip_docgen.pipeline import Folder

    return Folder(arg.content, arg.templates, getattr(arg, "out", Path("build")))


class _Kemajuan:
    """One line that is written over on a terminal; a line a stage elsewhere."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._panjang = 0

    def __call__(self, tahap: str) -> None:
        if self._terminal:
            baris = f"  … {tahap}"
            sys.stderr.write("\r" + baris.ljust(self._panjang))
            self._panjang = len(baris)
        else:
            sys.stderr.write(f"  - {tahap}\n")
        sys.stderr.flush()

    def selesai(self) -> None:
        if self._terminal and self._panjang:
            sys.stderr.write("\r" + " " * self._panjang + "\r")
            self._panjang = 0


def _build(arg: argparse.Namespace) -> int:
    from lkip_docgen.pipeline import bangun

    return _susun(lambda kemajuan: bangun(arg.tahun, _folder(arg), kemajuan, arg.only), _laporkan)


def _cetak_perangkat(arg: argparse.Namespace) -> int:
    from lkip_docgen.cetak import cetak

    def jalankan(kemajuan: _Kemajuan) -> HasilCetak:
        folder = _folder(arg)
        return cetak(arg.tahun, folder, kemajuan, arg.only, kertas=arg.kertas, bolak_balik=arg.bolak_balik)

    return _susun(jalankan, _laporkan_cetak)


def _susun(jalankan: Callable[[_Kemajuan], _H], laporkan: Callable[[_H], None]) -> int:
    """A run that makes documents: its progress shown, its faults or its result told."""
    from lkip_docgen.pipeline import LostWordsError, UnknownDocumentError

    kemajuan = _Kemajuan()
    try:
        hasil = jalankan(kemajuan)
    except UnknownDocumentError as e:
        _galat(str(e))
        return 2
    except LostWordsError as e:
        kemajuan.selesai()
        _galat(f"{e}. Berkas yang lama tidak diubah; mohon laporkan kepada pengembang.")
        return 3
    finally:
        kemajuan.selesai()
    laporkan(hasil)
    return 0


def _laporkan(hasil: Sequence[Hasil]) -> None:
    temuan = hasil[0].diagnostik
    _cetak(temuan)
    detik = f"{hasil[0].detik:.1f} detik".replace(".", ",")
    if len(hasil) == 1:
        print(f"Selesai: {_ukuran(hasil[0])}; {summary(temuan)}; {detik}")
    else:
        print(f"Selesai: {len(hasil)} dokumen; {summary(temuan)}; {detik}")
    for h in hasil:
        ukuran = f"  ({_ukuran(h)})" if len(hasil) > 1 else ""
        print(f"  Word  {h.docx}{ukuran}\n  PDF   {h.pdf}")


def _laporkan_cetak(hasil: HasilCetak) -> None:
    _cetak(hasil.diagnostik)
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


def _check(arg: argparse.Namespace) -> int:
    from lkip_docgen.pipeline import periksa

    temuan = periksa(arg.tahun, _folder(arg))
    if arg.format == "json":
        print(to_json(temuan))
    else:
        _cetak(temuan, sisihan=True)
        print(f"Pemeriksaan {arg.tahun}: {summary(temuan)}")
    return 1 if has_errors(temuan) else 0


def _vars(arg: argparse.Namespace) -> int:
    from lkip_docgen.pipeline import nama_tersedia

    nama = nama_tersedia(arg.tahun, _folder(arg))
    lebar = min(48, max(map(len, nama), default=0))
    for n, nilai in nama.items():
        print(f"{n:<{lebar}}  {nilai}")
    return 0


def _trace(arg: argparse.Namespace) -> int:
    from lkip_docgen.pipeline import telusuri

    baris, mirip = telusuri(arg.tahun, _folder(arg), arg.angka)
    if not baris:
        _galat(f'angka "{arg.angka}" tidak tercetak dalam laporan {arg.tahun}')
        print(f'saran: maksudnya "{mirip}"?' if mirip else "saran: lihat nama-nama pada lkip vars", file=sys.stderr)
        return 1
    print("\n".join(baris))
    return 0


def _pdf(arg: argparse.Namespace) -> int:
    keluaran: Path = arg.output or arg.berkas.with_suffix(".pdf")
    if arg.engine == "libreoffice":
        from lkip_docgen.libreoffice import LibreOfficeError, ubah

        try:
            ubah(arg.berkas, keluaran)
        except LibreOfficeError as e:
            _galat(str(e))
            return 1
        print(f"Selesai (LibreOffice): {keluaran}")
        return 0
    from lkip_docgen.pdf.reader import ReadError
    from lkip_docgen.pipeline import LostWordsError, pdf

    try:
        halaman, temuan = pdf(arg.berkas, keluaran)
    except ReadError as e:
        _galat(f"{arg.berkas}: {e}")
        if e.hint:
            print(f"saran: {e.hint}", file=sys.stderr)
        return 1
    except LostWordsError as e:
        _galat(f"{e}. Tidak ada PDF yang ditulis; mohon laporkan kepada pengembang.")
        return 3
    _cetak(temuan)
    print(f"Selesai: {halaman} halaman; {keluaran}")
    return 0


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


# ---------------------------------------------------------------- printing


def _cetak(diagnostik: Sequence[Diagnostic], *, sisihan: bool = False) -> None:
    """The findings that stand; with ``sisihan`` also, at the end and without excerpts, what was set aside and why."""
    warna = sys.stderr.isatty()
    for d in diagnostik:
        if not d.reason:
            print(to_text(d, color=warna), file=sys.stderr)
    disisihkan = [d for d in diagnostik if d.reason]
    if sisihan and disisihkan:
        print("Disisihkan dengan alasan:", file=sys.stderr)
        for d in disisihkan:
            print(to_text(replace(d, excerpt=""), color=warna), file=sys.stderr)


def _tolak(diagnostik: Sequence[Diagnostic]) -> int:
    _cetak(diagnostik)
    print(f"Tidak disusun: {summary(diagnostik)}. Berkas hasil yang lama tidak diubah.", file=sys.stderr)
    if any(d.code.startswith("LK1") and d.severity == "error" for d in diagnostik):
        # Figures computed from a value that can't be read would only be found wrong once more.
        print("Angka dan teks yang bergantung pada berkas itu diperiksa sesudah galat LK1 diperbaiki.", file=sys.stderr)
    return 1


def _galat(pesan: str) -> None:
    print(f"galat: {pesan}", file=sys.stderr)


def _salah_kami() -> int:
    with tempfile.NamedTemporaryFile(
        "w", prefix="lkip-galat-", suffix=".log", delete=False, encoding="utf-8"
    ) as catatan:
        traceback.print_exc(file=catatan)
    _galat(f"kesalahan program, bukan kesalahan Anda. Rinciannya di {catatan.name}; mohon kirimkan kepada pengembang.")
    return 3
