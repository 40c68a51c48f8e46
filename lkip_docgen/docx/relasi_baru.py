"""Relationships that composing gives out anew."""

from __future__ import annotations

from lkip_docgen.docx.paket import Relasi


class RelasiBaru:
    """The relationships of one part of the package that is being written, each target once. The part's name is ``bagian``."""

    def __init__(self, bagian: str) -> None:
        self.bagian = bagian
        self.daftar: list[Relasi] = []
        self._ada: dict[tuple[str, str, bool], str] = {}

    def id(self, jenis: str, target: str, luar: bool = False) -> str:
        kunci = (jenis, target, luar)
        if kunci not in self._ada:
            self._ada[kunci] = f"rId{len(self.daftar) + 1}"
            self.daftar.append(Relasi(self._ada[kunci], jenis, target, luar))
        return self._ada[kunci]


def berkas_relasi(nama: str) -> str:
    """The member that holds a part's relationships."""
    folder, berkas = nama.rsplit("/", 1)
    return f"{folder}/_rels/{berkas}.rels"
