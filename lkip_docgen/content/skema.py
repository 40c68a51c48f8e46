"""JSON Schemas of the content files, made from the models, so that an editor completes keys and explains them.

They describe the text as it is typed, not the values it becomes: where the loader reads a scalar's raw text, an editor
has already guessed a type (26.457 is a fraction to it), so numbers and text accept each. The loader stays the judge.
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin

from lkip_docgen.content.model.dasar import POLA_ID, Id, Simpul
from lkip_docgen.content.model.renstra import Renstra
from lkip_docgen.content.muat import BERKAS_AKAR, BERKAS_TAHUN
from lkip_docgen.content.pulih import jenis_isian, polos

_AKHIRAN = ".schema.json"
_TANDA_ID = get_args(Id)[1]
_BULAT = r"^-?(0|[1-9][0-9]*|[1-9][0-9]{0,2}(\.[0-9]{3})+)$"
_DESIMAL = _BULAT.removesuffix("$") + "(,[0-9]+)?$"
_TANGGAL = r"^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2} [A-Za-z]+ [0-9]{4}|[0-9]{1,2}([-/.])[0-9]{1,2}\2[0-9]{4})$"

Skema = dict[str, Any]


def skema() -> dict[str, Skema]:
    """Every content file's schema by file name ("kinerja.schema.json")."""
    model: dict[str, type[Simpul]] = {**BERKAS_AKAR, "renstra": Renstra, **BERKAS_TAHUN}
    return {nama + _AKHIRAN: _berkas(nama, m) for nama, m in sorted(model.items())}


def tulis(folder: Path) -> list[Path]:
    """Write the schemas to ``folder``, which is made if need be; returns the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    hasil = []
    for nama, s in skema().items():
        berkas = folder / nama
        berkas.write_text(teks_skema(s), encoding="utf-8", newline="\n")
        hasil.append(berkas)
    return hasil


def teks_skema(s: Skema) -> str:
    """A schema as it stands in its file."""
    return json.dumps(s, ensure_ascii=False, indent=2) + "\n"


def _berkas(nama: str, model: type[Simpul]) -> Skema:
    definisi: dict[str, Skema] = {}
    isi = _objek(model, definisi)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": nama + _AKHIRAN,
        "title": f"Isi {nama}.yaml",
        **isi,
        "definitions": dict(sorted(definisi.items())),
    }


def _objek(model: type[Simpul], definisi: dict[str, Skema]) -> Skema:
    isian = model.model_fields
    sifat: dict[str, Skema] = {}
    for nama, f in isian.items():
        s = _nilai(jenis_isian(f), definisi)
        if not f.is_required():  # a key without a value counts as absent
            s = {"anyOf": [s, {"type": "null"}]}
        sifat[nama] = {"description": f.description, **s} if f.description else s
    wajib = [nama for nama, f in isian.items() if f.is_required()]
    return {"type": "object", "additionalProperties": False, "properties": sifat} | (
        {"required": wajib} if wajib else {}
    )


def _nilai(jenis: Any, definisi: dict[str, Skema]) -> Skema:
    """What may stand where a value of this type is read."""
    tanda = get_args(jenis)[1:] if get_origin(jenis) is Annotated else ()
    dasar = polos(jenis)
    if isinstance(dasar, type) and issubclass(dasar, Simpul):
        if dasar.__name__ not in definisi:
            definisi[dasar.__name__] = {}  # holds the place while what lies below is described
            definisi[dasar.__name__] = _objek(dasar, definisi)
        return {"$ref": f"#/definitions/{dasar.__name__}"}
    asal, arg = get_origin(dasar), get_args(dasar)
    if asal is list:
        return {"type": "array", "items": _nilai(arg[0], definisi)}
    if asal is dict:
        return {
            "type": "object",
            "propertyNames": _kunci(arg[0], definisi),
            "additionalProperties": _nilai(arg[1], definisi),
        }
    if asal is Literal:
        return {"enum": list(arg)}
    if _TANDA_ID in tanda:
        return {"type": "string", "pattern": f"^{POLA_ID.pattern}$"}
    if dasar is Decimal or dasar is int:
        angka: Skema = {"type": "number"}
        batas = [m for t in tanda for m in (t, *getattr(t, "metadata", ())) if hasattr(m, "ge")]
        if batas:
            angka["minimum"] = batas[0].ge
        return {"anyOf": [angka, {"type": "string", "pattern": _DESIMAL if dasar is Decimal else _BULAT}]}
    if dasar is date:
        return {"type": "string", "pattern": _TANGGAL}
    if dasar is bool:
        return {"enum": ["ya", "tidak"]}
    return {"type": ["string", "number", "boolean"]}


def _kunci(jenis: Any, definisi: dict[str, Skema]) -> Skema:
    """Keys are text to JSON whatever they mean."""
    s = _nilai(jenis, definisi)
    if polos(jenis) is int:
        return {"pattern": "^[0-9]+$"}
    return s if "pattern" in s or "enum" in s else {}
