"""The budget: a tree of program, kegiatan and sub kegiatan whose sums come from the leaves, whole, by kind of spending,
or filtered to what supports a line of the PK."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from lkip_docgen import bahasa
from lkip_docgen.content.model.anggaran import JenisBelanja, SubKegiatan
from lkip_docgen.content.model.rkt import RKT

from .. import kalimat
from ..angka import Angka, cacah, hasil, jumlah, masukan
from ..capaian import selisih, serapan
from ..cetak import Kalimat
from ..rumus import Kurang, Rujuk, Tambah
from .bahan import Bahan
from .dasar import Kumpulan, Pandangan

Daun = Callable[[SubKegiatan], "tuple[Angka, Angka] | None"]
"""A sub kegiatan's pagu and realisasi in a tree, or None where it has no place in it."""


class SimpulAnggaran(Pandangan):
    """A node's figures. ``awal_id`` is what the ids of its computed figures begin with."""

    _awal_id: str
    nomor: int
    id: str
    nama: str
    kode: str | None
    pagu: Angka
    realisasi: Angka

    @cached_property
    def serapan(self) -> Angka:
        return serapan(f"{self._awal_id}.serapan", self.pagu, self.realisasi)

    @cached_property
    def sisa(self) -> Angka:
        return hasil(f"{self._awal_id}.sisa", Kurang(Rujuk(self.pagu), Rujuk(self.realisasi)), "rupiah")


class SubKegiatanView(SimpulAnggaran):
    @property
    def huruf(self) -> str:
        """Its letter within the kegiatan: a, b, c."""
        return bahasa.huruf(self.nomor)


class KegiatanView(SimpulAnggaran):
    sub_kegiatan: tuple[SubKegiatanView, ...]

    @property
    def huruf(self) -> str:
        return bahasa.huruf(self.nomor)

    @cached_property
    def jumlah_sub_kegiatan(self) -> Angka:
        return cacah(f"{self._awal_id}.jumlah_sub_kegiatan", len(self.sub_kegiatan))


class ProgramView(SimpulAnggaran):
    kegiatan: tuple[KegiatanView, ...]

    @property
    def romawi(self) -> str:
        """Its number as the budget's table prints it: I, II, III."""
        return bahasa.romawi(self.nomor)

    @cached_property
    def jumlah_kegiatan(self) -> Angka:
        return cacah(f"{self._awal_id}.jumlah_kegiatan", len(self.kegiatan))

    @cached_property
    def jumlah_sub_kegiatan(self) -> Angka:
        return cacah(f"{self._awal_id}.jumlah_sub_kegiatan", sum(len(k.sub_kegiatan) for k in self.kegiatan))


def susun_pohon(b: Bahan, daun: Daun, awalan: str = "", penuh: tuple[ProgramView, ...] = ()) -> tuple[ProgramView, ...]:
    """The tree of the leaves that ``daun`` gives figures for. Ids of the figures begin with ``awalan``. Where a node of
    ``penuh`` holds the same leaves with the same figures, its figures are used, for they are the same figures."""
    program_penuh = {p.id: p for p in penuh}
    keluar: list[ProgramView] = []
    for p in b.isi.anggaran.program:
        utuh = program_penuh.get(p.id)
        kegiatan_utuh = {k.id: k for k in utuh.kegiatan} if utuh else {}
        kegiatan: list[KegiatanView] = []
        for k in p.kegiatan:
            sub = tuple(_sub_kegiatan(k.sub_kegiatan, daun))
            if sub:
                k_utuh = kegiatan_utuh.get(k.id)
                id = f"{awalan}kegiatan.{k.id}"
                id, pagu, realisasi = _jumlahkan(id, sub, k_utuh, k_utuh.sub_kegiatan if k_utuh else ())
                kegiatan.append(KegiatanView(id, len(kegiatan) + 1, k.id, k.nama, k.kode, pagu, realisasi, sub))
        if kegiatan:
            id, pagu, realisasi = _jumlahkan(f"{awalan}program.{p.id}", kegiatan, utuh, utuh.kegiatan if utuh else ())
            keluar.append(ProgramView(id, len(keluar) + 1, p.id, p.nama, p.kode, pagu, realisasi, tuple(kegiatan)))
    return tuple(keluar)


def _sub_kegiatan(sub: Iterable[SubKegiatan], daun: Daun) -> Iterator[SubKegiatanView]:
    nomor = 0
    for s in sub:
        if (angka := daun(s)) is not None:
            nomor += 1
            yield SubKegiatanView(angka[0].id.removesuffix(".pagu"), nomor, s.id, s.nama, s.kode, *angka)


def _jumlahkan(
    id: str, anak: Sequence[SimpulAnggaran], utuh: SimpulAnggaran | None, anak_utuh: Sequence[SimpulAnggaran]
) -> tuple[str, Angka, Angka]:
    if (
        utuh is not None
        and len(anak) == len(anak_utuh)
        and all(x.pagu is y.pagu and x.realisasi is y.realisasi for x, y in zip(anak, anak_utuh, strict=True))
    ):
        return utuh._awal_id, utuh.pagu, utuh.realisasi
    return (
        id,
        jumlah(f"{id}.pagu", (a.pagu for a in anak), "rupiah"),
        jumlah(f"{id}.realisasi", (a.realisasi for a in anak), "rupiah"),
    )


class BelanjaView(Pandangan):
    """One kind of spending, with the tree of what falls under it. A kind without any prints Rp0,00."""

    _b: Bahan
    _anggaran: AnggaranView
    _jenis: JenisBelanja
    nomor: int
    id: str
    nama: str

    @cached_property
    def program(self) -> tuple[ProgramView, ...]:
        return susun_pohon(self._b, self._daun, f"belanja.{self.id}.", self._anggaran.program)

    @cached_property
    def pagu(self) -> Angka:
        return jumlah(f"belanja.{self.id}.pagu", (p.pagu for p in self.program), "rupiah")

    @cached_property
    def realisasi(self) -> Angka:
        return jumlah(f"belanja.{self.id}.realisasi", (p.realisasi for p in self.program), "rupiah")

    @cached_property
    def serapan(self) -> Angka:
        return serapan(f"belanja.{self.id}.serapan", self.pagu, self.realisasi)

    def _daun(self, s: SubKegiatan) -> tuple[Angka, Angka] | None:
        seluruh = self._anggaran.angka_daun(s)
        if seluruh is None:
            return None
        bawaan = self._bawaan
        id = f"belanja.{self.id}.sub_kegiatan.{s.id}"
        lain = [r for r in s.belanja if r.jenis != bawaan]
        if self.id == bawaan:
            if not lain:
                return seluruh
            sisa = [
                hasil(f"{id}.{nama}", Kurang(Rujuk(induk), Tambah(tuple(Rujuk(a) for a in dikurangi))), "rupiah")
                for nama, induk, dikurangi in (
                    ("pagu", seluruh[0], [self._rinci(s, n, "pagu") for n in range(len(lain))]),
                    ("realisasi", seluruh[1], [self._rinci(s, n, "realisasi") for n in range(len(lain))]),
                )
            ]
            return (sisa[0], sisa[1]) if any(a != 0 for a in sisa) else None
        milik = [n for n, r in enumerate(lain) if r.jenis == self.id]
        if not milik:
            return None
        return (
            jumlah(f"{id}.pagu", [self._rinci(s, n, "pagu") for n in milik], "rupiah"),
            jumlah(f"{id}.realisasi", [self._rinci(s, n, "realisasi") for n in milik], "rupiah"),
        )

    @property
    def _bawaan(self) -> str:
        """The kind that a sub kegiatan is of where it doesn't say otherwise."""
        return self._b.isi.anggaran.jenis_belanja[0].id

    def _rinci(self, s: SubKegiatan, n: int, nama: str) -> Angka:
        """The typed figure of a sub kegiatan's n-th part that isn't of the default kind."""
        r = [r for r in s.belanja if r.jenis != self._bawaan][n]
        nilai: Decimal = r.pagu if nama == "pagu" else r.realisasi
        return masukan(f"sub_kegiatan.{s.id}.belanja[{n + 1}].{nama}", nilai, "rupiah", r.letak_dari(nama))


class PerubahanView(Pandangan):
    """A sub kegiatan whose amount in the budget in force differs from the RKT's; what one of them doesn't have is
    Rp0,00 there. ``selisih`` has no sign, ``naik`` says which way."""

    nomor: int
    id: str
    nama: str
    dari: Angka
    menjadi: Angka
    selisih: Angka
    naik: bool


class KalimatAnggaran(Pandangan):
    """Automatic sentences about the budget."""

    _a: AnggaranView

    @cached_property
    def perubahan(self) -> Kalimat:
        a = self._a
        return kalimat.perubahan_anggaran(a.naik, a.pagu_rkt, a.pagu, a.selisih_rkt)


class AnggaranView(Pandangan):
    """The budget in force. ``pagu_rkt`` is what the RKT had planned; ``kenaikan`` is signed, ``selisih_rkt`` isn't."""

    _b: Bahan
    versi: str
    sumber: str

    @cached_property
    def program(self) -> tuple[ProgramView, ...]:
        return susun_pohon(self._b, self.angka_daun)

    @cached_property
    def jenis(self) -> tuple[BelanjaView, ...]:
        return tuple(
            BelanjaView(self._b, self, j, n, j.id, j.nama) for n, j in enumerate(self._b.isi.anggaran.jenis_belanja, 1)
        )

    @cached_property
    def pagu(self) -> Angka:
        return jumlah("anggaran.pagu", (p.pagu for p in self.program), "rupiah")

    @cached_property
    def realisasi(self) -> Angka:
        return jumlah("anggaran.realisasi", (p.realisasi for p in self.program), "rupiah")

    @cached_property
    def serapan(self) -> Angka:
        return serapan("anggaran.serapan", self.pagu, self.realisasi)

    @cached_property
    def sisa(self) -> Angka:
        return hasil("anggaran.sisa", Kurang(Rujuk(self.pagu), Rujuk(self.realisasi)), "rupiah")

    @cached_property
    def jumlah_program(self) -> Angka:
        return cacah("anggaran.jumlah_program", len(self.program))

    @cached_property
    def jumlah_kegiatan(self) -> Angka:
        return cacah("anggaran.jumlah_kegiatan", sum(len(p.kegiatan) for p in self.program))

    @cached_property
    def jumlah_sub_kegiatan(self) -> Angka:
        return cacah("anggaran.jumlah_sub_kegiatan", sum(len(k.sub_kegiatan) for p in self.program for k in p.kegiatan))

    @cached_property
    def pagu_rkt(self) -> Angka:
        if self._b.isi.rkt is None:
            return masukan("anggaran.pagu_rkt", None, "rupiah")
        return jumlah("anggaran.pagu_rkt", (a for daftar in self._rkt.values() for a in daftar), "rupiah")

    @cached_property
    def kenaikan(self) -> Angka:
        return hasil("anggaran.kenaikan", Kurang(Rujuk(self.pagu), Rujuk(self.pagu_rkt)), "rupiah")

    @cached_property
    def selisih_rkt(self) -> Angka:
        return selisih("anggaran.selisih_rkt", self.pagu, self.pagu_rkt)

    @property
    def naik(self) -> bool:
        """Whether the budget in force is higher than the RKT's."""
        return self.kenaikan > 0

    @property
    def turun(self) -> bool:
        return self.kenaikan < 0

    @cached_property
    def perubahan(self) -> tuple[PerubahanView, ...]:
        """What changed since the RKT, the greatest change first."""
        if self._b.isi.rkt is None:
            return ()
        sub = {s.id: s for p in self.program for k in p.kegiatan for s in k.sub_kegiatan}
        keluar: list[PerubahanView] = []
        for id in dict.fromkeys([*sub, *self._rkt]):
            awal = f"anggaran.perubahan.{id}"
            dari = jumlah(f"{awal}.dari", self._rkt.get(id, []), "rupiah")
            menjadi = sub[id].pagu if id in sub else jumlah(f"{awal}.menjadi", [], "rupiah")
            beda = selisih(f"{awal}.selisih", menjadi, dari)
            if beda.ada and beda != 0:
                nama = sub[id].nama if id in sub else self._b.daun[id].nama if id in self._b.daun else id
                keluar.append(PerubahanView(0, id, nama, dari, menjadi, beda, menjadi > dari))
        keluar.sort(key=lambda p: p.selisih.nilai or Decimal(0), reverse=True)
        return tuple(
            PerubahanView(n, p.id, p.nama, p.dari, p.menjadi, p.selisih, p.naik) for n, p in enumerate(keluar, 1)
        )

    @cached_property
    def jumlah_perubahan(self) -> Angka:
        return cacah("anggaran.jumlah_perubahan", len(self.perubahan))

    @cached_property
    def kalimat(self) -> KalimatAnggaran:
        return KalimatAnggaran(self)

    def angka_daun(self, s: SubKegiatan) -> tuple[Angka, Angka] | None:
        """A leaf's typed figures in the version in force; None for one that this version no longer has."""
        return self._daun.get(s.id)

    @cached_property
    def _daun(self) -> Mapping[str, tuple[Angka, Angka]]:
        versi = self._b.isi.anggaran.versi
        return {
            s.id: (
                masukan(f"sub_kegiatan.{s.id}.pagu", s.pagu.get(versi), "rupiah", s.letak_dari("pagu")),
                masukan(f"sub_kegiatan.{s.id}.realisasi", s.realisasi, "rupiah", s.letak_dari("realisasi")),
            )
            for s in self._b.daun.values()
            if versi in s.pagu or s.realisasi
        }

    @cached_property
    def _rkt(self) -> Mapping[str, list[Angka]]:
        return angka_rkt(self._b.isi.rkt) if self._b.isi.rkt is not None else {}


def angka_rkt(rkt: RKT) -> dict[str, list[Angka]]:
    """The RKT's typed amounts by sub kegiatan; one may stand in several places of the plan."""
    keluar: dict[str, list[Angka]] = {}
    for t in rkt.tujuan:
        for s in t.sasaran:
            for p in s.program:
                for k in p.kegiatan:
                    for sub in k.sub_kegiatan:
                        daftar = keluar.setdefault(sub.sub_kegiatan, [])
                        id = f"rkt.sub_kegiatan.{sub.sub_kegiatan}.anggaran" + (
                            f"[{len(daftar) + 1}]" if daftar else ""
                        )
                        daftar.append(masukan(id, sub.anggaran, "rupiah", sub.letak_dari("anggaran")))
    return keluar


def anggaran_view(b: Bahan) -> AnggaranView:
    return AnggaranView(b, b.isi.anggaran.versi, b.isi.anggaran.sumber)


def simpul_per_id(
    anggaran: AnggaranView,
) -> tuple[Kumpulan[str, ProgramView], Kumpulan[str, KegiatanView], Kumpulan[str, SubKegiatanView]]:
    """The nodes of the budget by id."""
    program = {p.id: p for p in anggaran.program}
    kegiatan = {k.id: k for p in anggaran.program for k in p.kegiatan}
    sub = {s.id: s for k in kegiatan.values() for s in k.sub_kegiatan}
    return (
        Kumpulan("program", program, program.__getitem__),
        Kumpulan("kegiatan", kegiatan, kegiatan.__getitem__),
        Kumpulan("sub_kegiatan", sub, sub.__getitem__),
    )
