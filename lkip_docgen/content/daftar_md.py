"""A list rule for markdown-it that knows the lists of Indonesian official writing: ``1.`` ``1)`` ``(1)`` ``a.`` ``a)``
``(a)`` ``A.`` ``i.`` ``I.`` and bullets, nested in any order.

It takes the place of CommonMark's own rule and keeps its ways, with two of our own. What is two columns or more right
of its list's marker belongs to the item (CommonMark asks for the width of the marker, and flattens what has less). And
a line that begins with a letter or with "(1)" begins a list within a paragraph only where that is meant: after a line
that ends a clause, or where the next marker follows, or within a list after any word but one that points; "… pada ayat
/ (1) huruf a" goes on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lkip_docgen.beku import Beku
from lkip_docgen.content.narasi import GayaDaftar

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock

MAKS_DALAM = 12
"""Deepest nesting of lists; deeper markers are text."""

_TANDA = re.compile(
    r"(?:(?P<butir>[-+*])"
    r"|(?P<buka>\()?(?P<isi>[0-9]{1,9}|[a-z]|[A-Z]|[ivxl]{2,7}|[IVXL]{2,7})(?P<tutup>[.)]))"
    r"(?=[ \t]|$)"
)
_ROMAWI = re.compile(r"(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_NILAI_ROMAWI = {"i": 1, "v": 5, "x": 10, "l": 50}
_AKHIR_KLAUSA = tuple(":;.!?")
_PENUNJUK = frozenset({"ayat", "pasal", "huruf", "angka", "butir", "nomor", "tabel", "gambar", "dan", "atau", "sampai"})
_INDEN_ANAK = 2
_JANGKAUAN = 40  # lines in which the next marker is looked for


class Tanda(Beku):
    """A marker's reading: its list style, its number, and the bullet's character ("" for the rest)."""

    gaya: GayaDaftar
    nilai: int
    huruf: str = ""


def baca_tanda(teks: str) -> tuple[list[Tanda], int]:
    """The readings of the marker that a line's text begins with, likeliest first ("i." is one in Roman or a letter),
    and the marker's length. No readings where there is no marker."""
    cocok = _TANDA.match(teks)
    if cocok is None:
        return [], 0
    panjang = cocok.end()
    if cocok["butir"]:
        return [Tanda("bullet", 1, cocok["butir"])], panjang
    isi, buka, tutup = cocok["isi"], cocok["buka"], cocok["tutup"]
    if buka and tutup == ".":
        return [], 0
    bentuk = "(%s)" if buka else f"%s{tutup}"
    hasil: list[Tanda] = []
    if isi.isdigit():
        hasil.append(Tanda(_gaya(bentuk % "1"), int(isi)))
    if bentuk == "%s." and (romawi := _romawi(isi)) and (len(isi) > 1 or isi in "iI"):
        hasil.append(Tanda("i." if isi.islower() else "I.", romawi))
    if len(isi) == 1 and isi.isalpha() and (isi.islower() or bentuk == "%s."):
        hasil.append(Tanda(_gaya(bentuk % ("a" if isi.islower() else "A")), ord(isi.lower()) - ord("a") + 1))
    # Romans beyond the first letter are read as such only inside a Roman list: "v." alone is a letter.
    if bentuk == "%s." and len(isi) == 1 and isi not in "iI" and (romawi := _romawi(isi)):
        hasil.append(Tanda("i." if isi.islower() else "I.", romawi))
    return hasil, panjang


def _gaya(bentuk: str) -> GayaDaftar:
    return _GAYA[bentuk]


_GAYA: dict[str, GayaDaftar] = {"1.": "1.", "1)": "1)", "(1)": "(1)", "a.": "a.", "a)": "a)", "(a)": "(a)", "A.": "A."}


def _romawi(isi: str) -> int:
    """The value of a Roman numeral up to 89, 0 for anything else."""
    kecil = isi.lower()
    if not _ROMAWI.fullmatch(kecil):
        return 0
    nilai = [_NILAI_ROMAWI[c] for c in kecil]
    return sum(-n if i + 1 < len(nilai) and n < nilai[i + 1] else n for i, n in enumerate(nilai))


def _teks_baris(state: StateBlock, baris: int) -> str:
    return state.src[state.bMarks[baris] + state.tShift[baris] : state.eMarks[baris]]


def _pembuka(tanda: list[Tanda]) -> Tanda | None:
    """The reading under which a marker may begin a list: capitals only from the first on, for "H. Ahmad" is a name."""
    for t in tanda:
        if t.gaya == "A." and t.nilai != 1:
            continue
        return t
    return None


def _boleh_menyela(state: StateBlock, baris: int, t: Tanda, panjang: int) -> bool:
    """Whether a marker inside a paragraph begins a list there."""
    if not _teks_baris(state, baris)[panjang:].strip() or t.nilai != 1:
        return False
    if t.gaya in ("bullet", "1.", "1)"):
        return True
    sebelum = state.src[state.bMarks[baris - 1] : state.eMarks[baris - 1]].rstrip(" \t*_")
    if sebelum.endswith(_AKHIR_KLAUSA):
        return True
    if state.env["daftar"] and t.gaya not in ("A.", "I."):
        return sebelum.rpartition(" ")[2].lower() not in _PENUNJUK
    for lanjut in range(baris + 1, min(state.lineMax, baris + _JANGKAUAN)):
        if state.isEmpty(lanjut) or state.sCount[lanjut] < state.sCount[baris]:
            return False
        if any(lain.gaya == t.gaya and lain.nilai == 2 for lain in baca_tanda(_teks_baris(state, lanjut))[0]):
            return True
    return False


def aturan_daftar(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:  # noqa: N803
    """The block rule, to be put in the place of markdown-it's "list"; the parameters' names are its own."""
    if state.is_code_block(startLine):
        return False
    terbuka: list[GayaDaftar] = state.env.setdefault("daftar", [])
    tanda, panjang = baca_tanda(_teks_baris(state, startLine))
    awal = _pembuka(tanda)
    if silent and any(t.gaya in terbuka for t in tanda) and state.sCount[startLine] < state.blkIndent:
        return True  # the next item of a list that is open
    if awal is None or len(terbuka) >= MAKS_DALAM:
        return False
    if silent and state.parentType == "paragraph" and not _boleh_menyela(state, startLine, awal, panjang):
        return False
    if silent:
        return True

    buka = state.push("daftar_open", "", 1)
    buka.meta = {"gaya": awal.gaya, "mulai": awal.nilai}
    buka.map = [startLine, startLine]
    terbuka.append(awal.gaya)
    induk, state.parentType = state.parentType, "list"
    baris = startLine
    while True:
        baris = _butir(state, baris, endLine, panjang)
        if baris >= endLine or state.sCount[baris] < state.blkIndent or state.is_code_block(baris):
            break
        tanda, panjang = baca_tanda(_teks_baris(state, baris))
        if not any(t.gaya == awal.gaya and t.huruf == awal.huruf for t in tanda):
            break
        if any(
            aturan is not aturan_daftar and aturan(state, baris, endLine, True)
            for aturan in state.md.block.ruler.getRules("list")
        ):
            break
    state.push("daftar_close", "", -1)
    buka.map[1] = state.line = baris
    state.parentType = induk
    terbuka.pop()
    return True


def _butir(state: StateBlock, baris: int, akhir: int, panjang: int) -> int:
    """Parse one item; returns the line after it."""
    mulai = state.bMarks[baris] + state.tShift[baris]
    isi, kolom = mulai + panjang, state.sCount[baris] + panjang
    while isi < state.eMarks[baris] and state.src[isi] in " \t":
        kolom += 4 - (kolom + state.bsCount[baris]) % 4 if state.src[isi] == "\t" else 1
        isi += 1
    kosong = isi >= state.eMarks[baris]

    buka = state.push("butir_open", "", 1)
    buka.map = [baris, baris]
    simpanan = state.bMarks[baris], state.tShift[baris], state.sCount[baris], state.listIndent, state.blkIndent
    inden = state.sCount[baris] + _INDEN_ANAK
    state.listIndent, state.blkIndent = state.blkIndent, inden
    # The line now begins with its text, never so far right that it would be taken for code.
    state.bMarks[baris], state.tShift[baris], state.sCount[baris] = isi, 0, max(inden, min(kolom, inden + 3))
    if kosong and state.isEmpty(baris + 1):
        state.line = min(baris + 2, akhir)
    else:
        state.md.block.tokenize(state, baris, akhir)
    state.bMarks[baris], state.tShift[baris], state.sCount[baris], state.listIndent, state.blkIndent = simpanan
    state.push("butir_close", "", -1)
    buka.map[1] = state.line
    return state.line
