"""``lkip explain``: a code's page for the terminal, from the text of ``docs/pemeriksaan.md``."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Final

from lkip_docgen.checks.katalog import KATALOG, KELUARGA, judul, penanda
from lkip_docgen.checks.kode import Kode
from lkip_docgen.diagnostics import closest

_KODE: Final = re.compile(r"(?:LK)?[\s-]*(\d{3})", re.IGNORECASE)
_BAGIAN: Final = re.compile(r"(?:LK)?[\s-]*[\dOILSB]{3}\b|\S+", re.IGNORECASE)
_KELUARGA: Final = re.compile(r"LK[\s-]*(\d)", re.IGNORECASE)


_HURUF_ANGKA: Final = str.maketrans("OILSB", "01158")


class KodeTakDikenalError(Exception):
    """What was asked for is no code. The message says what may have been meant."""


def jelaskan(kata: str, lebar: int, *, warna: bool = False) -> str:
    """The pages of the codes in ``kata`` ("LK204", "lk 204", "204 301"), a family's list for "LK2", the list of all for "".
    ``lebar`` is the number of columns.

    Raises:
        KodeTakDikenalError: one of them isn't in the catalogue.
    """
    if not kata.strip():
        return "\n".join(_daftar(""))
    if (keluarga := _KELUARGA.fullmatch(kata.strip())) and f"LK{keluarga[1]}" in KELUARGA:
        return "\n".join(_daftar(f"LK{keluarga[1]}"))
    bagian = _BAGIAN.findall(re.sub(r"[\[\],;]", " ", kata))
    katalog = {k.kode: k for k in KATALOG}
    halaman = [_halaman(katalog[_cocok(b.strip(), katalog)], lebar, warna=warna) for b in bagian]
    return "\n\n".join(halaman)


def _cocok(kata: str, katalog: dict[str, Kode]) -> str:
    cocok = _KODE.fullmatch(kata)
    kode = f"LK{cocok[1]}" if cocok else re.sub(r"[\s-]", "", kata.upper())
    if kode in katalog:
        return kode
    mirip = _mirip(kode, katalog)
    saran = f"mungkin maksudnya {judul(katalog[mirip])}?" if mirip else "tulis seperti pada pesannya, misalnya LK204."
    keluarga = "".join(f"\n  {k}  {arti}" for k, arti in KELUARGA.items())
    raise KodeTakDikenalError(f'kode "{kata}" tidak ada; {saran}\nKode terbagi menurut depannya:{keluarga}')


def _mirip(kode: str, katalog: dict[str, Kode]) -> str | None:
    """The code that was probably meant: letters typed for digits, else the nearest number of its family."""
    angka = kode.removeprefix("LK").translate(_HURUF_ANGKA)
    if not re.fullmatch(r"\d{3}", angka):
        awal = kode[: len("LK204")]  # a digit too many
        return awal if awal in katalog else closest(kode, katalog)
    sekeluarga = [k for k in katalog if k[2] == angka[0]]
    return min(sekeluarga, key=lambda k: abs(int(k[2:]) - int(angka)), default=None)


def _daftar(awal: str) -> Iterator[str]:
    """The codes that begin with ``awal``, under the headings of their families."""
    for keluarga, arti in KELUARGA.items():
        kode = [k for k in KATALOG if k.kode.startswith(keluarga)]
        if not keluarga.startswith(awal) or not kode:
            continue
        if not awal and keluarga != next(iter(KELUARGA)):
            yield ""
        yield f"{keluarga}: {arti}"
        yield from (f"  {k.kode}  {k.judul} ({k.berat})" for k in kode)


def _halaman(k: Kode, lebar: int, *, warna: bool) -> str:
    kepala = f"\x1b[1m{judul(k)}\x1b[0m" if warna else judul(k)
    alinea = [f"{k.berat.capitalize()}. {k.mengapa}"]
    if k.sumber:
        alinea.append(f"Sumber: {k.sumber}.")
    isi = [textwrap.fill(a, lebar, break_long_words=False, break_on_hyphens=False) for a in alinea]
    contoh = [f"{kata}:\n\n{textwrap.indent(teks, '    ')}" for kata, teks in (("Keliru", k.salah), ("Benar", k.benar))]
    return "\n\n".join([kepala, *isi, *contoh, f"Halaman ini juga ada pada docs/pemeriksaan.md#{penanda(k)}"])
