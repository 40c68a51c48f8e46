"""Building blocks of the content model: scalars read from their raw text, and nodes that remember where they stand.

The loader (``content.yaml``) hands pydantic nothing but ``Peta`` (a dict whose keys know their place), lists and
``Nilai`` (a str that knows its place): never YAML's own guess of a type, which reads 26.457 as 26,457 and ``no`` as
false.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, PrivateAttr
from pydantic_core import CoreSchema, core_schema

from lkip_docgen.bahasa import baca_angka, baca_tanggal
from lkip_docgen.beku import Beku


class Letak(NamedTuple):
    """A place in a content file: path relative to the content root's parent as the user would type it, 1-based line and
    column, and the length of the text there (for the caret)."""

    berkas: str
    baris: int
    kolom: int
    panjang: int = 1


class Nilai(str):
    """A YAML scalar: its raw text with its place. ``kutip`` says that it was quoted."""

    letak: Letak
    kutip: bool

    def __new__(cls, teks: str, letak: Letak, kutip: bool = False) -> Nilai:
        self = super().__new__(cls, teks)
        self.letak = letak
        self.kutip = kutip
        return self

    def __getnewargs__(self) -> tuple[str, Letak, bool]:  # type: ignore[override]  # str's own are those of a plain str
        return (str(self), self.letak, self.kutip)


class Peta(dict[str, Any]):
    """A YAML mapping. ``letak_nilai`` and ``letak_kunci`` give the place of each value and key, ``letak`` its own;
    ``letak_kosong`` that of keys that stand there without a value, which count as absent."""

    letak: Letak
    letak_kunci: dict[str, Letak]
    letak_nilai: dict[str, Letak]
    letak_kosong: dict[str, Letak]

    def __init__(self) -> None:
        super().__init__()
        self.letak_kunci = {}
        self.letak_nilai = {}
        self.letak_kosong = {}


class Daftar(list[Any]):
    """A YAML sequence with its place and its items' places."""

    letak: Letak
    letak_butir: list[Letak]

    def __init__(self) -> None:
        super().__init__()
        self.letak_butir = []


class Simpul(BaseModel):
    """Base of every content model: frozen, unknown keys are errors, each field knows its place (``letak_dari``)."""

    # defer_build: a model's validator is made at its first use, so that nested ones are made once, within their file's.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
    _asal: Peta | None = PrivateAttr(default=None)

    @classmethod
    def model_validate(cls, obj: Any, **kwargs: Any) -> Self:
        """As pydantic's, and every node below learns where it stands."""
        hasil = super().model_validate(obj, **kwargs)
        _catat_asal(hasil, obj)
        return hasil

    def letak_dari(self, *jalan: str | int) -> Letak | None:
        """The place of a field's value, or of what stands below it (``letak_dari("dukungan", 2)``), or without a path
        of the node itself. Where a step isn't there (a default), the last place on the way."""
        privat = self.__pydantic_private__  # where pydantic keeps ``_asal``: by its own way it takes ten times as long
        simpul: Any = privat["_asal"] if privat is not None else None
        letak = None if simpul is None else simpul.letak
        for langkah in jalan:
            if isinstance(simpul, Peta) and langkah in simpul:
                letak, simpul = simpul.letak_nilai[str(langkah)], simpul[str(langkah)]
            elif isinstance(simpul, Daftar) and isinstance(langkah, int) and langkah < len(simpul):
                letak, simpul = simpul.letak_butir[langkah], simpul[langkah]
            else:
                break
        return letak


def _catat_asal(simpul: Any, asal: Any) -> None:
    """Tell each node which part of the tree it was made from. Walking both afterwards costs less than a validator on
    every model, and a wrapped schema of a model is passed over where pydantic refers to it a second time."""
    if isinstance(simpul, Simpul) and isinstance(asal, Peta):
        simpul._asal = asal
        for nama, anak in asal.items():
            if isinstance(anak, Peta | Daftar):
                _catat_asal(getattr(simpul, nama), anak)
    elif isinstance(simpul, list) and isinstance(asal, Daftar):
        for s, a in zip(simpul, asal, strict=True):
            if isinstance(a, Peta | Daftar):
                _catat_asal(s, a)


class Baca(Beku):
    """Reads a scalar's raw text before pydantic's own type sees it; what isn't text passes through. (A BeforeValidator
    would do, but pydantic inspects its signature for every field, 10 ms at every start.)"""

    fungsi: Callable[[str], Any]

    def __call__(self, v: Any) -> Any:
        return self.fungsi(v) if isinstance(v, str) else v

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self, handler(source))


def _bulat(teks: str) -> int:
    angka = baca_angka(teks)
    if angka != angka.to_integral_value():
        raise ValueError(f'"{teks}" bukan bilangan bulat; tulis tanpa koma')
    return int(angka)


def _boleh(teks: str) -> bool:
    if teks in ("ya", "benar"):
        return True
    if teks in ("tidak", "salah"):
        return False
    raise ValueError(f'"{teks}" bukan ya/tidak; tulis ya atau tidak')


POLA_ID = re.compile(r"[a-z][a-z0-9_]*")


def _id(teks: str) -> str:
    if not POLA_ID.fullmatch(teks):
        raise ValueError(f'id "{teks}" tidak sah; pakai huruf kecil, angka, dan garis bawah, dimulai huruf')
    return teks


Teks = str
"""Text as typed; pydantic makes a plain str of a ``Nilai``."""
Desimal = Annotated[Decimal, Baca(baca_angka)]
"""A number in Indonesian writing: decimal comma, dots only between groups of three."""
Bulat = Annotated[int, Baca(_bulat)]
Rupiah = Annotated[Decimal, Baca(baca_angka), Field(ge=0)]
"""An amount in rupiah, not negative."""
Tanggal = Annotated[date, Baca(baca_tanggal)]
YaTidak = Annotated[bool, Baca(_boleh)]
Id = Annotated[str, Baca(_id)]
"""An id: ``[a-z][a-z0-9_]*``, unique in its kind."""


class Masa(Simpul):
    """A period of office or of force, which may be open on either side."""

    mulai: Tanggal | None = Field(default=None, description="Tanggal mulai; kosongkan bila tidak diketahui")
    selesai: Tanggal | None = Field(
        default=None, description="Tanggal berakhir; kosongkan bila masih berlaku atau tidak diketahui"
    )
    diketahui: list[Tanggal] = Field(
        default_factory=list,
        description="Tanggal-tanggal dokumen yang membuktikan jabatan ini dipegang, bila awal/akhir tidak diketahui",
    )

    def mencakup(self, tanggal: date) -> bool:
        """Whether the date lies inside what is known of the period: from start (or the first known date) to end (or
        last)."""
        awal = self.mulai or (min(self.diketahui) if self.diketahui else None)
        akhir = self.selesai or (None if self.mulai and not self.diketahui else max(self.diketahui, default=None))
        if self.mulai and not self.selesai:
            akhir = None
        if self.selesai and not self.mulai and not self.diketahui:
            awal = None
        return (awal is None or awal <= tanggal) and (akhir is None or tanggal <= akhir)


def simpul_di(nilai: Any) -> Iterator[Simpul]:
    """Every node below a value, itself included, in order of fields."""
    if isinstance(nilai, Simpul):
        yield nilai
        anak: Iterable[Any] = (getattr(nilai, nama) for nama in type(nilai).model_fields)
    elif isinstance(nilai, dict):
        anak = nilai.values()
    else:
        anak = nilai if isinstance(nilai, list | tuple) else ()
    for v in anak:
        if isinstance(v, _BERANAK):
            yield from simpul_di(v)


_BERANAK = (Simpul, dict, list, tuple)
"""Values that can have nodes below them; most are none."""
