"""Headings and columns whose numbers were typed (LK658), and paragraphs that lost their heading style (LK659)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from lkip_docgen.alinea_templat import ISIAN, AlineaTemplat
from lkip_docgen.diagnostics import Diagnostic

_JUDUL: Final = re.compile(r"heading\s?\d", re.I)
_KEPALA: Final = re.compile(r"heading\s?1$|judul", re.I)
"""Styles of a chapter's own title."""
_NOMOR: Final = re.compile(
    r"\s*(?:(?P<bab>BAB\s+[IVXL]+)\b|(?P<huruf>[A-Z])\.(?P<angka>\d{1,2})?\.?(?=\s|[A-Z](?!\.)))"
)
_KOLOM: Final = re.compile(r"\s*\(?(\d{1,2})\)?\s*")
"""A column's number, by itself in its cell."""
_SEBARIS: Final = 3
"""Cells of nothing but such numbers from which a row numbers the columns."""
_PANJANG: Final = 160
"""Characters beyond which a paragraph is no heading."""


class _Bernomor(NamedTuple):
    a: AlineaTemplat
    huruf: str
    angka: int
    bergaya: bool

    @property
    def tertulis(self) -> str:
        return f"{self.huruf}.{self.angka}" if self.angka else f"{self.huruf}."


def periksa_judul(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """LK658 and LK659 of one template's paragraphs."""
    calon = [(a, m) for a in alinea if not a.tabel and not a.bagian and (m := _NOMOR.match(a.teks)) is not None]
    bernomor = [
        _Bernomor(a, m["huruf"], int(m["angka"] or 0), bool(_JUDUL.match(a.gaya))) for a, m in calon if m["huruf"]
    ]
    gaya = {bool(b.angka): b.a.gaya for b in bernomor if b.bergaya}
    hilang = [b for n, b in enumerate(bernomor) if not b.bergaya and _cocok(bernomor, n, gaya)]
    for b in hilang:
        yield _tanpa_gaya(b.a, gaya[bool(b.angka)])
    for a, m in calon:
        if (
            m["bab"]
            and not _JUDUL.match(a.gaya)
            and len(a.teks) <= _PANJANG
            and not a.gaya.casefold().startswith(("toc", "judul"))
        ):
            yield _tanpa_gaya(a, "Heading1")
    deret = [b for b in bernomor if b.bergaya or b in hilang]
    utuh = any(_KEPALA.match(a.gaya) for a in alinea)
    yield from _urutan([b for b in deret if not b.angka], "huruf", utuh=utuh)
    yield from _anak(deret)
    yield from _nomor_kolom(alinea)


def _cocok(bernomor: Sequence[_Bernomor], n: int, gaya: dict[bool, str]) -> bool:
    """Whether a paragraph without heading style stands where the numbers of its neighbours miss it."""
    b = bernomor[n]
    if bool(b.angka) not in gaya or len(b.a.teks) > _PANJANG or b.a.teks.rstrip().endswith((".", ";", ":", ",")):
        return False
    if b.angka:
        saudara = [x.angka for x in bernomor if x.bergaya and x.angka and x.huruf == b.huruf]
    else:
        saudara = [ord(x.huruf) - ord("A") + 1 for x in bernomor if x.bergaya and not x.angka]
    nomor = b.angka or ord(b.huruf) - ord("A") + 1
    if nomor in saudara or not saudara:
        return False
    return nomor == 1 or (nomor - 1) in saudara


def _tanpa_gaya(a: AlineaTemplat, gaya: str) -> Diagnostic:
    tulisan = " ".join(a.teks.replace(ISIAN, "…").split())
    pesan = f'judul "{tulisan}" tidak bergaya judul ({a.gaya or "tanpa gaya"}), sehingga hilang dari daftar isi, di {a.tempat}'
    saran = f"pilih alinea itu, lalu beri gaya {gaya} (Home, Styles), seperti judul lain yang setingkat"
    return Diagnostic("LK659", "warning", pesan, a.berkas, hint=saran)


# ---------------------------------------------------------------- order


def _urutan(deret: Sequence[_Bernomor], apa: str, *, utuh: bool = True) -> Iterator[Diagnostic]:
    """LK658: letters (numbers) of one level count on. What is out of line is told once; those of branches that are never
    printed together have the same. A file that isn't a whole chapter (``utuh``) begins where the one before it ended."""
    harap = 1 if utuh or not deret else ord(deret[0].huruf) - ord("A") + 1
    lalu: _Bernomor | None = None
    for n, b in enumerate(deret):
        nomor = b.angka or ord(b.huruf) - ord("A") + 1
        if lalu is not None and _berlawanan(lalu.a, b.a) and nomor == harap - 1:
            continue
        if nomor != harap:
            yield _salah(b, lalu, harap, apa)
            sesudah = deret[n + 1] if n + 1 < len(deret) else None
            nomor_sesudah = 0 if sesudah is None else sesudah.angka or ord(sesudah.huruf) - ord("A") + 1
            if nomor_sesudah != harap + 1:
                harap = nomor
        harap += 1
        lalu = b


def _berlawanan(a: AlineaTemplat, b: AlineaTemplat) -> bool:
    """Whether two paragraphs stand in different branches of one condition."""
    cabang = dict(a.cabang)
    return any(cabang.get(syarat, ke) != ke for syarat, ke in b.cabang)


def _salah(b: _Bernomor, lalu: _Bernomor | None, harap: int, apa: str) -> Diagnostic:
    benar = f"{b.huruf}.{harap}" if b.angka else f"{chr(ord('A') + harap - 1)}."
    sebelum = f"judul sebelumnya {lalu.tertulis}" if lalu is not None else "judul yang pertama"
    pesan = f"{apa} judul {b.tertulis} tidak urut: {sebelum}, di {b.a.tempat}"
    return Diagnostic("LK658", "warning", pesan, b.a.berkas, hint=f"tulis {benar}, atau perbaiki judul sebelumnya")


def _anak(deret: Sequence[_Bernomor]) -> Iterator[Diagnostic]:
    """LK658: sub-headings bear their heading's letter, and count on below it."""
    induk = ""
    anak: list[_Bernomor] = []
    for b in deret:
        if not b.angka:
            yield from _urutan(anak, "nomor")
            induk, anak = b.huruf, []
            continue
        if induk and b.huruf != induk:
            pesan = f"judul {b.tertulis} berada di bawah judul {induk}., di {b.a.tempat}"
            yield Diagnostic("LK658", "warning", pesan, b.a.berkas, hint=f"tulis {induk}.{b.angka}")
        anak.append(b)
    yield from _urutan(anak, "nomor")


def _nomor_kolom(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """LK658: the numbers under a table's head count on, whichever they begin with."""
    for _, sebaris in groupby((a for a in alinea if a.tabel), key=lambda a: (a.tabel, a.baris)):
        sel = list(sebaris)
        nomor = [int(m[1]) for a in sel if not a.isian and (m := _KOLOM.fullmatch(a.teks)) is not None]
        if len(nomor) < max(len(sel), _SEBARIS):
            continue
        salah = next((n for n in range(1, len(nomor)) if nomor[n] != nomor[n - 1] + 1), 0)
        if not salah:
            continue
        if salah == 1 and nomor[2] == nomor[1] + 1:
            salah, harap = 0, nomor[1] - 1
        else:
            harap = nomor[salah - 1] + 1
        tertulis, a = sel[salah].teks.strip(), sel[salah]
        deret = " ".join(x.teks.strip() for x in sel)
        pesan = f"nomor kolom {tertulis} tidak urut: {deret}, di {a.tempat}"
        saran = f"tulis {tertulis.replace(str(nomor[salah]), str(harap))}"
        yield Diagnostic("LK658", "warning", pesan, a.berkas, hint=saran)
