"""What a YAML syntax error means to someone who has never heard of YAML: the parser's words in Indonesian, with a hint.

libyaml reports where it gave up, which is often a line after the slip; where it also says where the broken thing began,
that place is the one to show.
"""

from __future__ import annotations

from collections.abc import Sequence

import yaml

from lkip_docgen.content.saran_baris import saran_baris
from lkip_docgen.diagnostics import Diagnostic

_INDEN = "samakan spasi di awal baris dengan baris-baris setingkatnya"
_KUTIP = 'beri tanda kutip pada nilai yang memuat titik dua, misalnya nama: "Judul: anak judul"'

_ARTI: tuple[tuple[str, str, str, bool], ...] = (
    # words of the problem (or its context), message, hint, whether the place is where the broken thing began
    (
        "could not find expected ':'",
        "baris ini tidak punya titik dua",
        "tulis nama isian, titik dua, spasi, lalu nilainya: nama: nilai",
        True,
    ),
    ("mapping values are not allowed", "ada titik dua di dalam nilai", f"{_KUTIP}; atau {_INDEN}", False),
    ("tab character", "ada tab di awal baris", "ganti tab dengan spasi", False),
    (
        "block sequence entries are not allowed",
        'tanda "-" di tempat yang tidak semestinya',
        "mulailah butir daftar pada baris baru, menjorok di bawah nama isiannya",
        False,
    ),
    (
        "did not find expected '-' indicator",
        'baris ini di dalam daftar tetapi tidak diawali "-"',
        f'awali dengan "- ", atau {_INDEN}',
        False,
    ),
    ("did not find expected ',' or ']'", "kurung siku [ belum ditutup", "tambahkan ] atau koma antarbutir", True),
    (
        "did not find expected ',' or '}'",
        "kurung kurawal { belum ditutup",
        "tambahkan } atau koma antarisian; nilai yang diawali { perlu tanda kutip",
        True,
    ),
    (
        "unknown escape character",
        "garis miring terbalik di dalam tanda kutip ganda",
        "pakai tanda kutip tunggal '…', atau tulis \\\\",
        False,
    ),
    (
        "comment or line break",
        "ada tulisan sesudah tanda | atau >",
        "tulis teksnya mulai baris berikutnya, menjorok",
        False,
    ),
    ("maximum nesting depth", "isi bersarang terlalu dalam", "periksa tanda - dan kurung", False),
    ("incompatible YAML document", "baris %YAML tidak dipakai", "hapus baris itu", False),
    ("did not find expected <document start>", "ada isi di luar susunan berkas", _INDEN, False),
    (
        "did not find expected key",
        "baris ini tidak terbaca sebagai isian",
        f"{_INDEN}; nilai sesudah kutip penutup harus ikut di dalam kutip",
        False,
    ),
    ("unexpected ':'", "titik dua tanpa spasi sesudahnya", "beri spasi sesudah titik dua", False),
    ("alphabetic or numeric", "tanda * atau & di awal nilai", "beri tanda kutip pada nilai itu", False),
)


def terangkan(e: yaml.YAMLError, teks: str, berkas: str, baris: Sequence[str]) -> Diagnostic:
    """The parser's error as a located diagnostic in Indonesian."""
    if isinstance(e, yaml.reader.ReaderError):
        return _karakter(e, teks, berkas)
    masalah = str(getattr(e, "problem", None) or e)
    konteks = str(getattr(e, "context", None) or "")
    mark, mula = getattr(e, "problem_mark", None), getattr(e, "context_mark", None)
    pesan, saran, di_mula = "susunan YAML tidak terbaca", _INDEN, False
    if "unexpected end of stream" in masalah and "quoted" in konteks:
        pesan, saran, di_mula = "tanda kutip belum ditutup", "tambahkan tanda kutip penutup yang sama", True
    elif "cannot start any token" in masalah:
        pesan, saran = _awal_token(mark, baris)
    else:
        for kata, p, s, m in _ARTI:
            if kata in masalah:
                pesan, saran, di_mula = p, s, m
                break
    dekat = saran_baris(masalah, mark.line, (mula or mark).line, baris) if mark is not None else None
    if dekat is not None:
        return Diagnostic("LK101", "error", dekat.pesan, berkas, dekat.baris + 1, dekat.kolom + 1, hint=dekat.saran)
    titik = mula if di_mula and mula is not None else mark
    return _di(titik, baris, berkas, pesan, saran)


def _awal_token(mark: yaml.Mark | None, baris: Sequence[str]) -> tuple[str, str]:
    huruf = ""
    if mark is not None and mark.line < len(baris):
        huruf = baris[mark.line][mark.column : mark.column + 1]
    if huruf == "\t":
        return "ada tab di awal baris", "ganti tab dengan spasi"
    return f'nilai tidak boleh diawali "{huruf}"', f"beri tanda kutip pada nilai itu, misalnya '{huruf}…'"


def _di(mark: yaml.Mark | None, baris: Sequence[str], berkas: str, pesan: str, saran: str) -> Diagnostic:
    if mark is None:
        return Diagnostic("LK101", "error", pesan, berkas, hint=saran)
    nomor, kolom = mark.line, mark.column
    # The end of the file is no place to look at: show the last line that holds something.
    while nomor > 0 and (nomor >= len(baris) or not baris[nomor].strip()):
        nomor -= 1
        kolom = len(baris[nomor].rstrip()) if nomor < len(baris) else 0
    return Diagnostic("LK101", "error", pesan, berkas, nomor + 1, kolom + 1, hint=saran)


def _karakter(e: yaml.reader.ReaderError, teks: str, berkas: str) -> Diagnostic:
    """A control character in the text."""
    sebelum = teks[: e.position]
    nomor = sebelum.count("\n")
    kolom = len(sebelum) - (sebelum.rfind("\n") + 1)
    kode = ord(teks[e.position]) if e.position < len(teks) else 0
    return Diagnostic(
        "LK101",
        "error",
        f"karakter kendali U+{kode:04X} di dalam berkas",
        berkas,
        nomor + 1,
        kolom + 1,
        hint="hapus karakter yang tak terlihat itu lalu ketik ulang bagiannya",
    )
