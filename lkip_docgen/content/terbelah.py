"""Values in braces that their own comma cuts in two, as {pagu: 4,164,000} is to YAML: what was meant, and how to write it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

KUTIP_MIRING: Final = "“”„‟«»‘’‚"
"""Quotes that word processors put for " and '; to YAML they are letters like others."""
_RIBUAN: Final = re.compile(r"-?[1-9]\d{0,2}(?:,\d{3}){2,}|-?[1-9]\d{0,2}(?:,\d{3})+\.\d{1,2}")
_KELOMPOK: Final = re.compile(r"-?[1-9]\d{0,2},\d{3}")
_DESIMAL: Final = re.compile(r"-?[\d.]+,\d+%?")


class Terbelah(NamedTuple):
    """What was meant, what is wrong, and what to write."""

    nilai: str
    pesan: str
    saran: str


def terbelah(nama: str, utuh: str) -> Terbelah | None:
    """What is meant by ``utuh``, the value of the entry ``nama`` with the pieces behind its commas; None where it isn't
    plain that they are one value."""
    if utuh[0] in KUTIP_MIRING:
        isi = utuh.strip(KUTIP_MIRING).replace('"', "'")
        return Terbelah(isi, "tanda kutip miring (dari Word)", f'ganti dengan tanda kutip biasa: "{isi}"')
    if utuh[-1] in "\"'" + KUTIP_MIRING and utuh[0] not in "\"'":
        isi = utuh[:-1]
        return Terbelah(isi, f"tanda kutip penutup sesudah {isi} tanpa pembukanya", f'tulis "{isi}"')
    if _RIBUAN.fullmatch(utuh):
        isi = utuh.translate(str.maketrans(",.", ".,"))
        return Terbelah(isi, "ribuan dipisah titik, bukan koma", f'tulis "{isi}"' if "," in isi else f"tulis {isi}")
    if _DESIMAL.fullmatch(utuh):
        _, _, ekor = utuh.partition(",")
        saran = f'koma desimal di dalam {{ }} perlu tanda kutip: {nama}: "{utuh}"'
        if _KELOMPOK.fullmatch(utuh):
            saran += f"; bila ribuan, tulis {utuh.replace(',', '.')}"
        return Terbelah(utuh, f'"{ekor}" tidak punya titik dua', saran)
    return None
