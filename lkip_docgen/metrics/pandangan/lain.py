"""Photos, prestasi, and the narrative's slots."""

from __future__ import annotations

from collections.abc import Callable

from lkip_docgen.content.narasi import BlokNarasi

from .bahan import Bahan
from .dasar import Kumpulan, Pandangan

Slot = Kumpulan[str, tuple[BlokNarasi, ...]]


class FotoView(Pandangan):
    """A photo. ``potong`` is the crop as typed, ``per_baris`` how many a row; ``alt`` is never empty."""

    nomor: int
    id: str
    berkas: str | None
    keterangan: str
    sumber: str | None
    baris_pk: str
    alt: str
    potong: str | None
    per_baris: int


def foto_view(b: Bahan) -> tuple[FotoView, ...]:
    return tuple(
        FotoView(n, f.id, f.berkas, f.keterangan, f.sumber, f.baris_pk, f.alt or f.keterangan, f.potong, f.sebaris)
        for n, f in enumerate(b.isi.foto, 1)
    )


class PrestasiView(Pandangan):
    nomor: int
    jenis: str
    tingkat: str
    tahun: int
    keterangan: str


def prestasi_view(b: Bahan) -> tuple[PrestasiView, ...]:
    return tuple(PrestasiView(n, p.jenis, p.tingkat, p.tahun, p.keterangan) for n, p in enumerate(b.isi.prestasi, 1))


def slot_narasi(b: Bahan, berkas: str) -> Slot:
    """The slots of a narrative file; none where the file is missing, which the content's checks report."""
    narasi = b.isi.narasi.get(berkas)
    slot = narasi.slot if narasi else {}
    return Kumpulan(f"narasi {berkas}", slot, slot.__getitem__)


def narasi_view(b: Bahan) -> Kumpulan[str, Slot | Kumpulan[str, Slot]]:
    """``narasi.bab1.latar_belakang``; a file in a folder is ``narasi.pk.ikm.capaian``."""
    folder: dict[str, list[str]] = {}
    for nama in b.isi.narasi:
        kepala, _, sisa = nama.partition("/")
        folder.setdefault(kepala, []).append(sisa)

    def isi_folder(kepala: str) -> Callable[[str], Slot]:
        return lambda sisa: slot_narasi(b, f"{kepala}/{sisa}")

    def buat(kepala: str) -> Slot | Kumpulan[str, Slot]:
        if folder[kepala] == [""]:
            return slot_narasi(b, kepala)
        return Kumpulan(f"narasi {kepala}", [s for s in folder[kepala] if s], isi_folder(kepala))

    return Kumpulan("narasi", folder, buat)
