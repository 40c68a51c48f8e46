"""A tree of raw text against a model: each of pydantic's errors becomes a located Indonesian diagnostic.

Where there are errors the tree is mended with stand-ins (``pulih``) and read again, so that one run can still check the
links of everything else; stand-in ids are ``ID_RUSAK`` and rules pass over them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from lkip_docgen.bahasa import BacaAngkaError, BacaTanggalError
from lkip_docgen.content.berkas_teks import diagnostik_di
from lkip_docgen.content.model.dasar import Daftar, Letak, Nilai, Peta, Simpul
from lkip_docgen.content.pulih import adalah_simpul, jenis_di, kosong, polos, tambal
from lkip_docgen.diagnostics import Diagnostic, closest

M = TypeVar("M", bound=Simpul)
Jalan = tuple[int | str, ...]
"""A path of keys and indices, as pydantic's ``loc``."""

_PUTARAN = 4
_MAKS_PILIHAN = 12
_BENTUK = frozenset({"list_type", "dict_type", "model_type", "model_attributes_type"})


class Terbaca(NamedTuple, Generic[M]):
    """A file as its model, what was wrong, and whether whole parts of it (a list, an entry) are missing for that."""

    hasil: M
    diagnostik: list[Diagnostic]
    hilang: bool = False


def validasi(model: type[M], data: Any, berkas: str) -> Terbaca[M]:
    """The model's instance. With errors it holds stand-ins for what couldn't be read: fit for finding more faults, not
    for printing."""
    diagnostik = list(_kunci_kosong_asing(model, data, data, ()))
    try:
        return Terbaca(model.model_validate(data), diagnostik)
    except ValidationError as e:
        galat = e.errors(include_url=False)
    diagnostik += _ikutan([(g["loc"], _diagnostik(g, model, data, berkas)) for g in galat])
    hilang = any(_menghilangkan(g, model) for g in galat)
    for _ in range(_PUTARAN):
        data = tambal(model, data, galat)
        try:
            return Terbaca(model.model_validate(data), diagnostik, hilang)
        except ValidationError as e:
            galat = e.errors(include_url=False)
    return Terbaca(model.model_validate(kosong(model)), diagnostik, hilang=True)


def _menghilangkan(g: ErrorDetails, model: type[Simpul]) -> bool:
    """Whether mending this fault loses a whole collection."""
    if g["type"] == "missing":
        jenis = jenis_di(model, g["loc"])
        return adalah_simpul(jenis) or get_origin(polos(jenis)) in (list, dict)
    return g["type"] in _BENTUK or (g["type"] == "extra_forbidden" and isinstance(g["input"], Peta | Daftar))


def _ikutan(temuan: Sequence[tuple[Jalan, Diagnostic]]) -> Iterator[Diagnostic]:
    """The findings; a field that is missing because its key is misspelt follows from that."""
    asing = {(j[:-1], d.hint): d.key for j, d in temuan if d.code == "LK102"}
    for j, d in temuan:
        pokok = asing.get((j[:-1], _mungkin(j[-1]))) if d.code == "LK104" and j else None
        yield d._replace(root=pokok) if pokok else d


def _mungkin(nama: int | str) -> str:
    return f'mungkin maksudnya "{nama}"'


def _kunci_kosong_asing(model: type[Simpul], akar: Any, simpul: Any, jalan: Jalan) -> Iterator[Diagnostic]:
    """Unknown keys without a value: they count as absent, so pydantic never sees them."""
    if isinstance(simpul, Daftar):
        for i, anak in enumerate(simpul):
            if isinstance(anak, Peta | Daftar):
                yield from _kunci_kosong_asing(model, akar, anak, (*jalan, i))
    elif isinstance(simpul, Peta):
        if simpul.letak_kosong and adalah_simpul(jenis := polos(jenis_di(model, jalan))):
            for kunci, letak in simpul.letak_kosong.items():
                if kunci not in jenis.model_fields:
                    yield _kunci_asing(model, akar, (*jalan, kunci), letak)
        for kunci, anak in simpul.items():
            if isinstance(anak, Peta | Daftar):
                yield from _kunci_kosong_asing(model, akar, anak, (*jalan, kunci))


def _kunci_asing(model: type[Simpul], data: Any, jalan: Jalan, letak: Letak) -> Diagnostic:
    pesan = f'isian "{jalan[-1]}" tidak dikenal{_di_dalam(jalan)}'
    return diagnostik_di(letak, "LK102", pesan, _saran_kunci(model, data, jalan))


def _diagnostik(g: ErrorDetails, model: type[Simpul], data: Any, berkas: str) -> Diagnostic:
    jalan = g["loc"]
    jenis = g["type"]
    kunci_salah = bool(jalan) and jalan[-1] == "[key]"
    if kunci_salah:
        jalan = jalan[:-1]
    induk, letak = telusuri(data, jalan)
    letak = letak or Letak(berkas, 1, 1)
    nama = _nama(jalan)
    if jenis == "missing":
        letak_kosong = induk.letak_kosong.get(str(jalan[-1])) if isinstance(induk, Peta) else None
        if letak_kosong:
            return diagnostik_di(
                letak_kosong, "LK104", f"{nama} belum diisi", "isian ini wajib; tulis nilainya sesudah titik dua"
            )
        tempat = induk.letak if isinstance(induk, Peta) else letak
        return diagnostik_di(
            tempat, "LK104", f"isian wajib {nama} tidak ada{_di_dalam(jalan)}", f"tambahkan baris {nama}:"
        )
    if jenis == "extra_forbidden":
        letak = induk.letak_kunci[str(jalan[-1])] if isinstance(induk, Peta) else letak
        return _kunci_asing(model, data, jalan, letak)
    if kunci_salah and isinstance(induk, Peta):
        letak = induk.letak_kunci[str(jalan[-1])]
    pesan, saran = _nilai_salah(g, nama)
    return diagnostik_di(letak, "LK103", pesan, saran)


def _nilai_salah(g: ErrorDetails, nama: str) -> tuple[str, str]:
    nilai = g["input"]
    kutipan = f'"{nilai}"' if isinstance(nilai, str) else ""
    jenis = g["type"]
    ctx = g.get("ctx", {})
    asal = ctx.get("error")
    if isinstance(asal, BacaAngkaError):
        return f"{nama} {kutipan} bukan angka", asal.saran
    if isinstance(asal, BacaTanggalError):
        return f"{nama} {kutipan} bukan tanggal", asal.saran
    if asal is not None:
        pesan, _, saran = str(asal).partition("; ")
        return f"{nama}: {pesan}", saran
    if jenis == "literal_error":
        pilihan = [p.strip(" '") for p in str(ctx["expected"]).replace(" or ", ", ").split(", ")]
        mirip = closest(str(nilai), pilihan) if kutipan else None
        saran = f"pilihannya: {', '.join(pilihan)}"
        return f"{nama} {kutipan} tidak dikenal".replace(
            "  ", " "
        ), f"mungkin maksudnya {mirip}; {saran}" if mirip else saran
    if jenis in _BENTUK - {"list_type"}:
        return (
            f"{nama} harus berupa kelompok isian, bukan {_sebut(nilai)}",
            "tulis isiannya pada baris-baris di bawahnya, menjorok: nama: nilai",
        )
    if jenis == "list_type":
        return (
            f"{nama} harus berupa daftar, bukan {_sebut(nilai)}",
            'tulis tiap butir pada baris sendiri dengan awalan "- "',
        )
    if jenis == "greater_than_equal":
        return f"{nama} {kutipan} tidak boleh kurang dari {ctx['ge']}", "periksa tandanya"
    if jenis == "less_than_equal":
        return f"{nama} {kutipan} tidak boleh lebih dari {ctx['le']}", ""
    if jenis in ("string_type", "decimal_type", "int_type", "date_type", "bool_type", "is_instance_of"):
        return f"{nama} harus berupa satu nilai, bukan {_sebut(nilai)}", _saran_satu_nilai(nilai)
    return f"{nama} {kutipan} tidak sah ({g['msg']})", ""


def _saran_satu_nilai(nilai: Any) -> str:
    if isinstance(nilai, Nilai) or nilai is None:
        return "tulis nilainya, atau hapus barisnya"
    return 'nilai yang memuat "- ", ": " atau diawali [ atau { perlu tanda kutip'


def _sebut(nilai: Any) -> str:
    if isinstance(nilai, Nilai):
        return f'"{nilai}"' if str(nilai) and (nilai.kutip or str(nilai) not in ("~", "null")) else "kosong"
    return "daftar" if isinstance(nilai, list) else "kelompok isian" if isinstance(nilai, dict) else "kosong"


def _nama(jalan: Jalan) -> str:
    if not jalan:
        return "berkas ini"
    if isinstance(jalan[-1], int):
        return f"butir ke-{jalan[-1] + 1} {_nama(jalan[:-1])}" if len(jalan) > 1 else f"butir ke-{jalan[-1] + 1}"
    return str(jalan[-1])


def _di_dalam(jalan: Jalan) -> str:
    return f" pada {_nama(jalan[:-1])}" if len(jalan) > 1 else ""


def _saran_kunci(model: type[Simpul], data: Any, jalan: Jalan) -> str:
    induk = polos(jenis_di(model, jalan[:-1]))
    if not adalah_simpul(induk):
        return "hapus isian ini"
    wadah, _ = telusuri(data, jalan)
    ada = set(wadah) if isinstance(wadah, Peta) else set()
    if mirip := closest(str(jalan[-1]), [n for n in induk.model_fields if n not in ada]):
        return _mungkin(mirip)
    nama = list(induk.model_fields)
    return (
        f"isian yang dikenal: {', '.join(nama)}"
        if len(nama) <= _MAKS_PILIHAN
        else "hapus isian ini atau periksa ejaannya"
    )


def telusuri(data: Any, jalan: Jalan) -> tuple[Any, Letak | None]:
    """The collection that holds the last step of ``jalan``, and the place of what it leads to (or of the nearest
    above)."""
    simpul, induk, letak = data, data, getattr(data, "letak", None)
    for langkah in jalan:
        induk = simpul
        if isinstance(simpul, Peta) and str(langkah) in simpul:
            letak, simpul = simpul.letak_nilai[str(langkah)], simpul[str(langkah)]
        elif isinstance(simpul, Daftar) and isinstance(langkah, int) and langkah < len(simpul):
            letak, simpul = simpul.letak_butir[langkah], simpul[langkah]
        else:
            break
    return induk, letak
