"""The command line: the process, its exit codes, and the outermost net. The commands are in ``perintah``.

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
from collections.abc import Sequence

from lkip_docgen.diagnostics import ContentError, os_reason
from lkip_docgen.perintah import PERINTAH
from lkip_docgen.perintah.layar import galat, tolak
from lkip_docgen.perintah.pengurai import Perintah


def _pengurai() -> argparse.ArgumentParser:
    utama = argparse.ArgumentParser(
        prog="lkip", description="Menyusun Laporan Kinerja Instansi Pemerintah (LKIP) menjadi dokumen Word dan PDF."
    )
    perintah = utama.add_subparsers(dest="perintah", required=True, metavar="PERINTAH", title="perintah")
    for modul in PERINTAH:
        modul.daftarkan(perintah)
    return utama


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code. Without ``argv`` it is the process's own: the command line's."""
    if argv is None:
        _proses_sekali()
    arg = _pengurai().parse_args(argv)
    jalankan: Perintah = arg.jalankan
    try:
        return jalankan(arg)
    except ContentError as e:
        return tolak(e.diagnostics, getattr(arg, "warna", "otomatis"))
    except BrokenPipeError:
        # The reader of our output went away (``lkip vars 2030 | head``): nothing more to say, at exit neither.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as e:
        nama = f" {e.filename}" if e.filename else ""
        galat(f"berkas tidak dapat dibaca atau ditulis:{nama} ({os_reason(e)})")
        return 1
    except KeyboardInterrupt:
        galat("dihentikan; tidak ada berkas yang diubah")
        return 130
    except Exception:
        # The outermost net: whatever else comes up is our own fault, and a user never sees a traceback.
        return _salah_kami()


def _proses_sekali() -> None:
    """A process of one command ends before garbage in cycles matters; looking for it, at the end too, costs a tenth of
    the time. The memory stays below 120 MB."""
    gc.disable()
    atexit.register(gc.freeze)


def _salah_kami() -> int:
    with tempfile.NamedTemporaryFile(
        "w", prefix="lkip-galat-", suffix=".log", delete=False, encoding="utf-8"
    ) as catatan:
        traceback.print_exc(file=catatan)
    galat(f"kesalahan program, bukan kesalahan Anda. Rinciannya di {catatan.name}; mohon kirimkan kepada pengembang.")
    return 3
