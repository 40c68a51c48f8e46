"""Reading a content file as text, bounded and located; and the source lines that diagnostics show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile
from pathlib import Path
from typing import Final

from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.diagnostics import Diagnostic, Key, os_reason

MAKS_BYTE = 2_000_000
"""Largest YAML or Markdown file that is read."""
_BARIS = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


def baris_teks(teks: str) -> list[str]:
    """The lines of a text, broken where YAML breaks them."""
    return _BARIS.split(teks)


def diagnostik_di(letak: Letak, kode: str, pesan: str, saran: str = "") -> Diagnostic:
    """An error at a place; its excerpt is filled in later (``lengkapi``)."""
    return Diagnostic(kode, "error", pesan, letak.berkas, letak.baris, letak.kolom, letak.panjang, hint=saran)


def tampil(berkas: Path) -> str:
    """The path as messages show it: as the user typed the content folder, with forward slashes."""
    return berkas.as_posix()


def baca_teks(berkas: Path) -> str | Diagnostic:
    """The file's text without its byte-order mark, or why there is none."""
    nama = tampil(berkas)
    try:
        if berkas.stat().st_size > MAKS_BYTE:
            return Diagnostic(
                "LK111",
                "error",
                f"berkas lebih besar dari {MAKS_BYTE // 1_000_000} MB",
                nama,
                hint="pecah atau ringkas berkas ini",
            )
        isi = berkas.read_bytes()
    except OSError as e:
        return Diagnostic(
            "LK105", "error", f"berkas tidak dapat dibaca: {os_reason(e)}", nama, hint="periksa berkas dan izinnya"
        )
    return urai_byte(isi, nama)


def urai_byte(isi: bytes, nama: str) -> str | Diagnostic:
    """Bytes as UTF-8 text, CRLF kept, or the diagnostic that says which byte isn't."""
    if isi.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Diagnostic("LK108", "error", "berkas tersimpan sebagai UTF-16, bukan UTF-8", nama, 1, 1, hint=_SIMPAN)
    isi = isi.removeprefix(b"\xef\xbb\xbf")
    try:
        return isi.decode("utf-8")
    except UnicodeDecodeError as e:
        sebelum = isi[: e.start].decode("utf-8")
        baris = baris_teks(sebelum)
        salah = isi[e.start]
        dugaan = bytes([salah]).decode("cp1252", errors="ignore")
        arti = f" (mungkin huruf {dugaan} dari Windows-1252)" if dugaan.isprintable() and dugaan else ""
        pesan = f"byte 0x{salah:02X}{arti} bukan UTF-8"
        return Diagnostic("LK108", "error", pesan, nama, len(baris), len(baris[-1]) + 1, hint=_SIMPAN)


_SIMPAN = 'simpan ulang berkas dengan pengodean UTF-8 (pada penyunting: "Simpan dengan pengodean", pilih UTF-8)'


def lengkapi(diagnostik: Iterable[Diagnostic], *, disisihkan: bool = False) -> list[Diagnostic]:
    """The same diagnostics with the source line as excerpt where they name one; each file is read once. What points at the
    sign above a text on several lines is moved to the words that it quotes; those on what was composed (LK6) only once they
    have been ``disisihkan``, for comments name the sign's line."""
    baris: dict[str, list[str]] = {}
    hasil = []
    pindah: dict[Key, Key] = {}
    for d in diagnostik:
        if d.line and not d.excerpt and d.file:
            if d.file not in baris:
                baris[d.file] = _baris_berkas(d.file)
            if d.line <= len(baris[d.file]):
                d = d._replace(excerpt=baris[d.file][d.line - 1].rstrip())
                tetap = d.code.startswith("LK6") and not disisihkan
                if not tetap and (di := _dalam_blok(d, baris[d.file])) is not None:
                    nomor, kolom, panjang = di
                    lama, kutipan = d.key, baris[d.file][nomor - 1].rstrip()
                    d = d._replace(line=nomor, column=kolom, length=panjang, excerpt=kutipan)
                    pindah[lama] = d.key
                elif (kata := _dalam_nilai(d)) is not None:
                    lama = d.key
                    d = d._replace(column=kata[0], length=kata[1])
                    pindah[lama] = d.key
        hasil.append(d)
    return [d._replace(root=pindah.get(d.root, d.root)) if d.root else d for d in hasil] if pindah else hasil


_TANDA_BLOK: Final = re.compile(r"[>|][+-]?")
_DIKUTIP: Final = re.compile(r'"([^"\n]{3,})"|(\{\{ [^{}]+ \}\})')


_BERKATA: Final = frozenset({"LK213", "LK230", "LK234", "LK240", "LK241"})
"""Codes on a word of a value, quoted in their message."""


def _dalam_nilai(d: Diagnostic) -> tuple[int, int] | None:
    """Column and length of the word that a finding on a whole value quotes first; None where that isn't within it."""
    if d.code not in _BERKATA or d.root:
        return None
    awal = d.column - 1
    nilai = d.excerpt[awal : awal + d.length]
    for kata in (k for k, _ in _DIKUTIP.findall(d.message) if k):
        m = re.search(rf"(?<!\w){re.escape(kata)}(?!\w)", nilai, re.IGNORECASE)
        if m is not None and len(m[0]) < len(nilai.strip("\"'")):
            return awal + m.start() + 1, len(m[0])
    return None


def _dalam_blok(d: Diagnostic, baris: Sequence[str]) -> tuple[int, int, int] | None:
    """Line, column and length of the words or the expression that a finding quotes first, where it points at the sign
    (``>-``) above a text; where it quotes none of the text, the text's first line. None for other findings and followers."""
    if d.root or not _TANDA_BLOK.fullmatch(d.excerpt, max(d.column - 1, 0)):
        return None
    inden = len(d.excerpt) - len(d.excerpt.lstrip())
    isi = list(takewhile(lambda t: not t.strip() or len(t) - len(t.lstrip()) > inden, baris[d.line :]))
    for kata in (a or b for a, b in _DIKUTIP.findall(d.message)):
        m = re.search(r"\s+".join(map(re.escape, kata.strip("…").split())), "\n".join(isi))
        if m is not None:
            sebelum = m.string[: m.start()]
            kolom = len(sebelum) - sebelum.rfind("\n")
            return d.line + 1 + sebelum.count("\n"), kolom, len(m[0].partition("\n")[0])
    n, teks = next(((n, t) for n, t in enumerate(isi, d.line + 1) if t.strip()), (0, ""))
    return (n, len(teks) - len(teks.lstrip()) + 1, len(teks.strip())) if n else None


def _baris_berkas(nama: str) -> list[str]:
    berkas = Path(nama)
    if not berkas.is_file() or berkas.stat().st_size > MAKS_BYTE:
        return []
    return baris_teks(berkas.read_bytes().removeprefix(b"\xef\xbb\xbf").decode("utf-8", errors="replace"))
