"""The list of names that expressions can use, each with what it prints at present (``lkip vars``)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .cetak import Rujukan, lucuti
from .ekspresi import buat_lingkungan
from .galat import EkspresiError
from .pandangan.dasar import Kumpulan, Pandangan, kunci_kumpulan, nama_publik
from .saring import Penyaring

_KOSONG = "(kosong)"


def daftar_nama(konteks: Mapping[str, object]) -> list[tuple[str, str]]:
    """Every dotted name below the context with its printed value, in order. A list shows its length and the names of
    its first item (``sdm.jabatan[0].jumlah``); what was shown under another name is named, not shown again."""
    pelacak = _Pelacak(buat_lingkungan().penyaring)
    # Collections come first, so that a view stands under its id and lists refer to it.
    akar = sorted(konteks.items(), key=lambda x: not isinstance(x[1], Kumpulan))
    temuan = {nama: list(pelacak.telusur(nama, benda)) for nama, benda in akar if nama != "narasi"}
    return [baris for nama in konteks if nama != "narasi" for baris in temuan[nama]]


class _Pelacak:
    def __init__(self, penyaring: Penyaring) -> None:
        self._penyaring = penyaring
        self._sudah: dict[int, str] = {}
        self._tahan: list[object] = []  # views made on the way stay alive, so that an id() is never used twice

    def telusur(self, nama: str, benda: object) -> Iterator[tuple[str, str]]:
        if isinstance(benda, Kumpulan):
            if benda._jenis.startswith("narasi"):
                return
            for kunci in kunci_kumpulan(benda):
                yield from self.telusur(
                    f"{nama}[{kunci}]" if isinstance(kunci, int) else f"{nama}.{kunci}", benda[kunci]
                )
        elif isinstance(benda, Pandangan):
            if id(benda) in self._sudah:
                yield nama, f"→ {self._sudah[id(benda)]}"
                return
            self._sudah[id(benda)] = nama
            self._tahan.append(benda)
            if (teks := benda.sebagai_teks()) is not None:
                yield nama, teks
            for n in nama_publik(type(benda)):
                yield from self.telusur(f"{nama}.{n}", getattr(benda, n))
        elif isinstance(benda, tuple):
            yield from self._deret(nama, benda)
        else:
            yield nama, self._tulis(benda)

    def _deret(self, nama: str, deret: tuple[object, ...]) -> Iterator[tuple[str, str]]:
        if deret and all(isinstance(x, str | int) for x in deret):
            yield nama, f"{len(deret)} butir: {', '.join(map(str, deret))}"
            return
        yield nama, f"{len(deret)} butir" if deret else "tidak ada butir"
        if deret:
            yield from self.telusur(f"{nama}[0]", deret[0])

    def _tulis(self, benda: object) -> str:
        if benda is None:
            return _KOSONG
        if isinstance(benda, bool):
            return "ya" if benda else "tidak"
        if isinstance(benda, Rujukan):
            return "(rujukan silang)"
        try:
            return lucuti(self._penyaring.teks(benda))[0]
        except EkspresiError as galat:
            return f"({galat.pesan})"
