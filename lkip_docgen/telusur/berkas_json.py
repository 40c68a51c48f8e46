"""``angka-<tahun>.json``: each printed figure with its value, words, places, formula and sources, for other programs.

Values are strings in plain decimal notation, so that no reader rounds them; ids are keys between entries.
"""

from __future__ import annotations

import json
from typing import Any  # the shape of JSON

from lkip_docgen.metrics.angka import Angka
from lkip_docgen.telusur.buku import Buku, Tercetak
from lkip_docgen.telusur.rumus_teks import rumus_teks
from lkip_docgen.telusur.sumber import Sumber

VERSI = 1


def berkas_json(buku: Buku, tahun: int, sumber: Sumber) -> str:
    """The file's text, a figure a line; the same ledger gives the same text."""
    tulis = json.JSONEncoder(ensure_ascii=False).encode
    angka = ",\n".join(tulis(_angka(a, buku.tempat(a.id), sumber)) for a in buku.angka.values())
    return f'{{"versi": {VERSI}, "tahun": {tahun}, "angka": [\n{angka}\n]}}\n'


def _angka(a: Angka, tempat: tuple[Tercetak, ...], sumber: Sumber) -> dict[str, Any]:
    butir: dict[str, Any] = {"id": a.id, "nilai": None if a.nilai is None else f"{a.nilai:f}", "satuan": a.satuan}
    if a.keadaan is not None:
        butir["keadaan"] = a.keadaan
    if a.rumus is not None:
        butir["rumus"] = rumus_teks(a.rumus)
        butir["masukan"] = [m.id for m in a.masukan]
    if a.sumber:
        butir["sumber"] = [sumber(s) for s in a.sumber]
    if tempat:
        butir["tercetak"] = [
            {
                "teks": t.teks,
                "dokumen": t.dokumen,
                "bagian": t.bagian,
                "tempat": t.tempat,
                "halaman": t.halaman,
                "lembar": t.lembar,
            }
            for t in tempat
        ]
    return butir
