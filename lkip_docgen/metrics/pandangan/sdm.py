"""Personnel: the totals and the three tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from lkip_docgen.content.model.sdm import BarisPendidikan

from ..angka import Angka, jumlah, masukan
from .bahan import Bahan
from .dasar import Pandangan

PANGKAT: dict[str, str] = {
    "IV/e": "Pembina Utama",
    "IV/d": "Pembina Utama Madya",
    "IV/c": "Pembina Utama Muda",
    "IV/b": "Pembina Tingkat I",
    "IV/a": "Pembina",
    "III/d": "Penata Tingkat I",
    "III/c": "Penata",
    "III/b": "Penata Muda Tingkat I",
    "III/a": "Penata Muda",
    "II/d": "Pengatur Tingkat I",
    "II/c": "Pengatur",
    "II/b": "Pengatur Muda Tingkat I",
    "II/a": "Pengatur Muda",
    "I/d": "Juru Tingkat I",
    "I/c": "Juru",
    "I/b": "Juru Muda Tingkat I",
    "I/a": "Juru Muda",
}
"""The rank's name of each golongan ruang of a PNS."""


class JabatanSDM(Pandangan):
    nomor: int
    jabatan: str
    jumlah: Angka
    struktural: bool
    keterangan: str


class PangkatSDM(Pandangan):
    """``pangkat`` is the rank's name; "" where the golongan has none (PPPK)."""

    nomor: int
    pangkat: str
    golongan: str
    jumlah: Angka


class PendidikanSDM(Pandangan):
    """A row of the education table: a cell for each level of ``sdm.tingkat``. A level that the content leaves out is
    a missing figure: the table shows a dash there, the sums pass over it."""

    nomor: int
    golongan: str
    sel: tuple[Angka, ...]
    jumlah: Angka


class SDMView(Pandangan):
    _b: Bahan
    periode: str
    tingkat: tuple[str, ...]

    @cached_property
    def struktural(self) -> Angka:
        return self._kelompok("struktural")

    @cached_property
    def pelaksana(self) -> Angka:
        return self._kelompok("pelaksana")

    @cached_property
    def non_asn(self) -> Angka:
        return self._kelompok("non_asn")

    @cached_property
    def asn(self) -> Angka:
        return jumlah("sdm.asn", (self.struktural, self.pelaksana), "orang")

    @cached_property
    def total(self) -> Angka:
        return jumlah("sdm.total", (self.struktural, self.pelaksana, self.non_asn), "orang")

    @cached_property
    def seluruh_pelaksana(self) -> Angka:
        """Everyone who holds no structural office, ASN or not."""
        return jumlah("sdm.seluruh_pelaksana", (self.pelaksana, self.non_asn), "orang")

    @cached_property
    def jabatan(self) -> tuple[JabatanSDM, ...]:
        return tuple(
            JabatanSDM(
                n,
                j.jabatan,
                masukan(f"sdm.jabatan[{n}].jumlah", j.jumlah, "orang", j.letak_dari("jumlah")),
                j.struktural,
                j.keterangan,
            )
            for n, j in enumerate(self._b.isi.sdm.jabatan, 1)
        )

    @cached_property
    def jumlah_jabatan(self) -> Angka:
        return jumlah("sdm.jumlah_jabatan", (j.jumlah for j in self.jabatan), "orang")

    @cached_property
    def pangkat(self) -> tuple[PangkatSDM, ...]:
        return tuple(
            PangkatSDM(
                n,
                PANGKAT.get(p.golongan, ""),
                p.golongan,
                masukan(f"sdm.pangkat[{n}].jumlah", p.jumlah, "orang", p.letak_dari("jumlah")),
            )
            for n, p in enumerate(self._b.isi.sdm.pangkat, 1)
        )

    @cached_property
    def jumlah_pangkat(self) -> Angka:
        return jumlah("sdm.jumlah_pangkat", (p.jumlah for p in self.pangkat), "orang")

    @cached_property
    def pendidikan_asn(self) -> tuple[PendidikanSDM, ...]:
        return tuple(
            self._baris(f"sdm.pendidikan_asn[{n}]", n, b) for n, b in enumerate(self._b.isi.sdm.pendidikan_asn, 1)
        )

    @cached_property
    def pendidikan_jumlah_asn(self) -> PendidikanSDM:
        return self._total("sdm.pendidikan_jumlah_asn", self.pendidikan_asn)

    @cached_property
    def pendidikan_non_asn(self) -> PendidikanSDM:
        return self._baris("sdm.pendidikan_non_asn", 1, self._b.isi.sdm.pendidikan_non_asn)

    @cached_property
    def pendidikan_total(self) -> PendidikanSDM:
        return self._total("sdm.pendidikan_total", (self.pendidikan_jumlah_asn, self.pendidikan_non_asn))

    def _kelompok(self, nama: str) -> Angka:
        k = self._b.isi.sdm.kelompok
        return masukan(f"sdm.{nama}", getattr(k, nama), "orang", k.letak_dari(nama))

    def _baris(self, id: str, nomor: int, b: BarisPendidikan) -> PendidikanSDM:
        letak = b.letak_dari("jumlah")
        sel = tuple(masukan(f"{id}.sel[{n}]", b.jumlah.get(t), "orang", letak) for n, t in enumerate(self.tingkat, 1))
        return PendidikanSDM(nomor, b.golongan or "", sel, _jumlah_yang_ada(f"{id}.jumlah", sel))

    def _total(self, id: str, baris: Sequence[PendidikanSDM]) -> PendidikanSDM:
        sel = tuple(
            _jumlah_yang_ada(f"{id}.sel[{n}]", [b.sel[n - 1] for b in baris]) for n in range(1, len(self.tingkat) + 1)
        )
        return PendidikanSDM(0, "", sel, _jumlah_yang_ada(f"{id}.jumlah", [b.jumlah for b in baris]))


def _jumlah_yang_ada(id: str, suku: Iterable[Angka]) -> Angka:
    """The sum of what is there; missing where nothing is, so that an empty row shows a dash and no zero."""
    ada = [s for s in suku if s.ada]
    return jumlah(id, ada, "orang") if ada else masukan(id, None, "orang")


def sdm_view(b: Bahan) -> SDMView:
    return SDMView(b, b.isi.sdm.periode, tuple(b.isi.sdm.tingkat_pendidikan))
