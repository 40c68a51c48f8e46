"""``content/<tahun>/foto.yaml``."""

from typing import Annotated, Literal, Self

from pydantic import Field, PrivateAttr, model_validator

from .dasar import Baca, Id, Simpul, Teks
from .potong import TeksPotong

PerBaris = Annotated[Literal[1, 2, 4], Baca(lambda t: int(t) if t in ("1", "2", "4") else t)]
"""Photos a row."""


class Foto(Simpul):
    id: Id = Field(description="id foto")
    berkas: Teks | None = Field(
        default=None, description="Berkas foto di bawah folder tahun ini; kosong: bingkai dengan peringatan"
    )
    keterangan: Teks = Field(description="Keterangan gambar")
    baris_pk: Id = Field(description="id baris PK tempat foto dicetak")
    sumber: Teks | None = Field(default=None, description="Sumber foto; dicetak kecil di bawah keterangan")
    alt: Teks | None = Field(
        default=None, description="Apa yang tampak pada foto, bagi pembaca tunanetra; kosong: sama dengan keterangan"
    )
    potong: TeksPotong | None = Field(
        default=None, description="Bagian yang dipotong: perbandingan seperti 4:3, atau sisi seperti bawah 20%, kiri 5%"
    )
    per_baris: PerBaris | None = Field(
        default=None, description="Banyaknya foto sebaris bagi foto ini (1, 2, atau 4) bila lain dari yang di atas"
    )
    _per_baris_berkas: int = PrivateAttr(default=2)

    @property
    def sebaris(self) -> int:
        """How many photos a row this one stands in at most: its own wish, else its file's."""
        return self.per_baris or self._per_baris_berkas


class BerkasFoto(Simpul):
    """``foto.yaml``"""

    per_baris: PerBaris = Field(default=2, description="Banyaknya foto sebaris: 1 (besar), 2, atau 4 (kecil)")
    foto: list[Foto] = Field(description="Foto kegiatan")

    @model_validator(mode="after")
    def _teruskan(self) -> Self:
        """Each photo knows its file's choice, so that it can be laid out by itself."""
        for f in self.foto:
            f._per_baris_berkas = self.per_baris
        return self
