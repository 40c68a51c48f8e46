"""Marks of Markdown that print as they stand, because they don't close or lack their blank: asterisks, items of lists,
the rule of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import lembar
from lkip_docgen.checks.teks_narasi import TeksNarasi
from lkip_docgen.content.berkas_teks import baca_teks
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_KOMENTAR = lazy_regex(r"<!--.*?-->", re.S)
_BINTANG = lazy_regex(r"\*+")
_GARIS = lazy_regex(r"^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|?)+[ \t]*$", re.M)
_RAPAT = lazy_regex(r"^[ \t]*([-•–]|\d{1,2}[.)])(?=\**[A-Z])(\S+)", re.M)
_BUTIR = lazy_regex(r"^([ \t]*)([a-z]|\d{1,3})([.)])[ \t]+(?=\S)", re.M)
_ROMAWI: Final = frozenset("ivxlc")


@aturan_angka("LK481")
def bintang_tercetak(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """An asterisk at a word, which prints: bold or italics that don't close. One after a word ("nilai*", "*)") may be meant,
    as may one that a backslash stands before."""
    lembaran = lembar(isi, laporan)
    if "*" not in lembaran.ketikan:
        return
    for t in lembaran.narasi:
        for m in _BINTANG.finditer(t.ketikan) if "*" in t.ketikan else ():
            depan, belakang = t.teks[m.start() - 1 : m.start()] if m.start() else " ", t.teks[m.end() : m.end() + 1]
            membuka = (depan.isspace() or depan in '("“') and (belakang.isalnum() or belakang in '("“')
            if not (membuka or (len(m[0]) > 1 and (depan.isalnum() or belakang.isalnum()))) or _terelak(t, m.start()):
                continue
            yield temuan(
                "LK481",
                f"tanda {m[0]} tercetak apa adanya: huruf tebal atau miring ini tidak ditutup dengan tanda yang sama",
                t.letak(m.start(), m.end()),
                "tulis **tebal** atau *miring*, tanda pembuka dan penutupnya sama banyak; "
                "bila bintangnya memang dicetak, tulis \\*",
                "warning",
            )
            break


def _terelak(t: TeksNarasi, di: int) -> bool:
    """Whether a backslash stands before a typed character in the file."""
    tempat = t.letak(di)
    baris = _baris(tempat.berkas)
    return tempat.baris <= len(baris) and baris[tempat.baris - 1][tempat.kolom - 2 : tempat.kolom - 1] == "\\"


def _baris(berkas: str) -> list[str]:
    teks = baca_teks(Path(berkas))
    return [] if isinstance(teks, Diagnostic) else teks.splitlines()


# ---------------------------------------------------------------- lists and tables, by the files' lines


@aturan_angka("LK482", "LK483")
def daftar_dan_tabel(isi: Isi, _laporan: Laporan) -> Iterator[Diagnostic]:
    """Items without the blank after their mark, letters of a list that jump, a table's rule with other columns than its
    head."""
    for b in isi.narasi.values():
        teks = baca_teks(Path(b.berkas))
        if isinstance(teks, Diagnostic):
            continue
        teks = teks.replace("\r\n", "\n")
        if "<!--" in teks:
            teks = _KOMENTAR.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), teks)
        baris = teks.splitlines()
        for m in _RAPAT.finditer(teks):
            di = _di(b.berkas, teks, m.start(1), len(m[1]))
            pesan = f'tanda butir "{m[1]}" tanpa spasi: tercetak sebagai bagian kalimat, bukan butir daftar'
            yield temuan("LK482", pesan, di, f'beri spasi: "{m[1]} {m[2]}"', "warning")
        yield from _huruf_melompat(b.berkas, teks)
        if "|" in teks and "--" in teks:
            for m in _GARIS.finditer(teks):
                yield from _garis_tabel(_di(b.berkas, teks, m.start(), len(m[0])), m[0], baris)


def _huruf_melompat(berkas: str, teks: str) -> Iterator[Diagnostic]:
    """A letter before an item that doesn't follow the item before: "6." that became "g."."""
    lalu: re.Match[str] | None = None
    for m in _BUTIR.finditer(teks):
        huruf = m[2]
        sebelum = lalu[2] if lalu is not None and lalu[1] == m[1] else ""
        lalu = m
        if huruf.isdigit() or huruf == "a" or (huruf in _ROMAWI and not sebelum.isdigit()):
            continue
        if not sebelum.isdigit() or (huruf == "b" and sebelum == "a"):
            continue
        yield temuan(
            "LK482",
            f'butir "{huruf}{m[3]}" menyusul butir "{sebelum}{m[3]}": daftarnya terputus dan dinomori ulang',
            _di(berkas, teks, m.start(2), 2),
            f'tulis "{int(sebelum) + 1}{m[3]}", atau mulai daftar huruf dari "a{m[3]}"',
            "warning",
        )


def _garis_tabel(di: Letak, garis: str, baris: Sequence[str]) -> Iterator[Diagnostic]:
    if di.baris < 2:
        return
    kepala = baris[di.baris - 2]
    banyak, kolom = _kolom(kepala), _kolom(garis)
    if "|" not in kepala or "|" not in garis or banyak == kolom:
        return
    yield temuan(
        "LK483",
        f"garis tabel {kolom} kolom, kepalanya {banyak}: tabelnya tercetak sebagai kalimat",
        di,
        f"tulis {'|'.join(['', *['---'] * banyak, ''])}",
    )


def _kolom(baris: str) -> int:
    """Cells of a table's line; a bar that a backslash stands before, or within an expression, parts none."""
    polos = re.sub(r"\{\{.*?\}\}|\\\|", "", baris).strip()
    return polos.removeprefix("|").removesuffix("|").count("|") + 1


def _di(berkas: str, teks: str, awal: int, panjang: int) -> Letak:
    baris = teks.count("\n", 0, awal)
    return Letak(berkas, baris + 1, awal - (teks.rfind("\n", 0, awal) + 1) + 1, panjang)
