"""Mending a tree that didn't validate, so that the same run can find the faults of the rest.

Each fault is cut out or replaced by a stand-in of its type. Stand-ins are recognisable: ``ID_RUSAK``,
``TANGGAL_RUSAK``.
"""

from __future__ import annotations

import types
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from lkip_docgen.content.model.dasar import Daftar, Id, Letak, Nilai, Peta, Simpul

ID_RUSAK = "tak_terbaca__"
"""Id that stands for one that couldn't be read; no rule reports it."""
TANGGAL_RUSAK = date(1, 1, 1)
"""Date that stands for one that couldn't be read."""

_TANPA = Letak("", 0, 0)
_TANDA_ID = get_args(Id)[1]


def kosong(model: type[Simpul], letak: Letak = _TANPA) -> Peta:
    """A tree for ``model`` in which every required field is a stand-in."""
    hasil = Peta()
    hasil.letak = letak
    for nama, isian in model.model_fields.items():
        if isian.is_required():
            _isi(hasil, nama, _pengganti(jenis_isian(isian), letak), letak)
    return hasil


def tambal(model: type[Simpul], data: Any, galat: Iterable[ErrorDetails]) -> Any:
    """A copy of ``data`` without the faults that ``galat`` names."""
    if not isinstance(data, Peta):
        return kosong(model, getattr(data, "letak", _TANPA))
    hasil = _salin(data)
    buang: list[tuple[Daftar, int]] = []
    for g in galat:
        jalan = tuple(x for x in g["loc"] if x != "[key]")
        if not jalan:
            return kosong(model, data.letak)
        _tambal_satu(model, hasil, jalan, g, buang)
    for daftar, nomor in sorted(buang, key=lambda b: -b[1]):
        del daftar[nomor], daftar.letak_butir[nomor]
    return hasil


def jenis_di(model: Any, jalan: Iterable[int | str]) -> Any:
    """The annotation at a path of keys and indices below ``model``; None where there is none."""
    jenis: Any = model
    for langkah in jalan:
        jenis = polos(jenis)
        if isinstance(jenis, type) and issubclass(jenis, Simpul):
            isian = jenis.model_fields.get(str(langkah))
            jenis = None if isian is None else jenis_isian(isian)
        else:
            arg = get_args(jenis)
            jenis = arg[-1] if arg else None
    return jenis


def adalah_simpul(jenis: Any) -> bool:
    """Whether a type is one of the content models (or that or None)."""
    dasar = polos(jenis)
    return isinstance(dasar, type) and issubclass(dasar, Simpul)


def _tambal_satu(
    model: type[Simpul], data: Peta, jalan: tuple[int | str, ...], g: ErrorDetails, buang: list[tuple[Daftar, int]]
) -> None:
    induk: Any = data
    for langkah in jalan[:-1]:
        if isinstance(induk, Peta) and str(langkah) in induk:
            induk = induk[str(langkah)]
        elif isinstance(induk, Daftar) and isinstance(langkah, int) and langkah < len(induk):
            induk = induk[langkah]
        else:
            return  # cut out together with an earlier fault
    akhir = jalan[-1]
    if isinstance(induk, Daftar) and isinstance(akhir, int) and akhir < len(induk):
        jenis = jenis_di(model, jalan)
        if adalah_simpul(jenis):
            buang.append((induk, akhir))
        else:
            induk[akhir] = _pengganti(jenis, induk.letak_butir[akhir])
    elif isinstance(induk, Peta):
        kunci = str(akhir)
        letak = induk.letak_nilai.get(kunci, induk.letak)
        induk.pop(kunci, None)
        atas = polos(jenis_di(model, jalan[:-1]))
        if g["type"] == "extra_forbidden" or not adalah_simpul(atas):
            return
        isian = atas.model_fields.get(kunci)
        # A bad id stays an id, even where none is needed: that there was one is known.
        if isian is not None and (isian.is_required() or (g["type"] != "missing" and _adalah_id(isian))):
            _isi(induk, kunci, _pengganti(jenis_isian(isian), letak), letak)


def _isi(peta: Peta, kunci: str, nilai: Any, letak: Letak) -> None:
    peta[kunci] = nilai
    peta.letak_nilai[kunci] = letak


def jenis_isian(isian: FieldInfo) -> Any:
    """A field's type as it was written: pydantic keeps what stood in its Annotated apart."""
    return Annotated[(isian.annotation, *isian.metadata)] if isian.metadata else isian.annotation


def _adalah_id(isian: FieldInfo) -> bool:
    return get_origin(polos(isian.annotation)) is None and _bertanda_id(jenis_isian(isian))


def _bertanda_id(jenis: Any) -> bool:
    """Whether an annotation is ``Id``, or that or None."""
    arg = get_args(jenis)
    if get_origin(jenis) is Annotated:
        return _TANDA_ID in arg or _bertanda_id(arg[0])
    return get_origin(jenis) in (Union, types.UnionType) and any(_bertanda_id(a) for a in arg)


def _pengganti(jenis: Any, letak: Letak) -> Any:
    """A stand-in's raw text (or tree) for a type."""
    adalah_id = _bertanda_id(jenis)
    jenis = polos(jenis)
    if isinstance(jenis, type) and issubclass(jenis, Simpul):
        return kosong(jenis, letak)
    asal = get_origin(jenis)
    if asal is list:
        daftar = Daftar()
        daftar.letak = letak
        return daftar
    if asal is dict:
        peta = Peta()
        peta.letak = letak
        return peta
    if asal is Literal:
        return Nilai(str(get_args(jenis)[0]), letak, True)
    teks = {Decimal: "0", int: "0", bool: "tidak", date: TANGGAL_RUSAK.isoformat()}.get(jenis, "")
    return Nilai(ID_RUSAK if adalah_id else teks, letak, True)


def polos(jenis: Any) -> Any:
    """A type without its Annotated and its None."""
    while True:
        if get_origin(jenis) is Annotated:
            jenis = get_args(jenis)[0]
        elif get_origin(jenis) in (Union, types.UnionType):
            jenis = next(a for a in get_args(jenis) if a is not type(None))
        else:
            return jenis


def _salin(data: Any) -> Any:
    """A deep copy of the collections; scalars are shared."""
    if isinstance(data, Peta):
        peta = Peta()
        peta.letak = data.letak
        peta.letak_kunci, peta.letak_nilai, peta.letak_kosong = (
            dict(data.letak_kunci),
            dict(data.letak_nilai),
            dict(data.letak_kosong),
        )
        peta.update({k: _salin(v) for k, v in data.items()})
        return peta
    if isinstance(data, Daftar):
        daftar = Daftar()
        daftar.letak, daftar.letak_butir = data.letak, list(data.letak_butir)
        daftar.extend(_salin(v) for v in data)
        return daftar
    return data
