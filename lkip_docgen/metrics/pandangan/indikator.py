"""An indicator in the report's year, and against earlier years, the Renstra's end and other levels."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Literal

from lkip_docgen.content.model.kinerja import Pembanding
from lkip_docgen.content.model.pk import BarisPK
from lkip_docgen.content.model.renstra import Indikator, Renstra

from .. import kalimat
from ..angka import Angka, cacah, masukan
from ..capaian import Arah, capaian, kekurangan, memenuhi, selisih
from ..cetak import Kalimat
from ..skala import Tingkat, tingkat_dari
from .bahan import Bahan, angka_indikator
from .dasar import Kumpulan, Pandangan

Gerak = Literal["naik", "turun", "tetap", "belum dapat dibandingkan"]
Posisi = Literal["di atas", "di bawah", "sama dengan", "belum dapat dibandingkan"]


class TahunLalu(Pandangan):
    """An indicator in an earlier year. ``ada`` says whether its realisasi is known."""

    tahun: int
    target: Angka
    realisasi: Angka
    capaian: Angka
    ada: bool


class PembandingView(Pandangan):
    """Another level's figure. ``posisi`` is where our realisasi stands to it; ``setara`` whether the two compare."""

    tingkat: str
    nama: str
    nilai: Angka
    selisih: Angka
    posisi: Posisi
    setara: bool
    sumber: str | None


class ParaPembanding(Pandangan):
    """The first figure of each level that is fit to be compared with, else the first; None where there is none."""

    semua: tuple[PembandingView, ...]

    @property
    def kabupaten(self) -> PembandingView | None:
        return self._dari("kabupaten")

    @property
    def provinsi(self) -> PembandingView | None:
        return self._dari("provinsi")

    @property
    def nasional(self) -> PembandingView | None:
        return self._dari("nasional")

    def _dari(self, tingkat: str) -> PembandingView | None:
        calon = sorted((p for p in self.semua if p.tingkat == tingkat), key=lambda p: not p.setara)
        return calon[0] if calon else None


class KalimatIndikator(Pandangan):
    """Automatic sentences about an indicator."""

    _i: IndikatorView

    @cached_property
    def capaian(self) -> Kalimat:
        return kalimat.capaian(self._i)

    @cached_property
    def tahun_lalu(self) -> Kalimat:
        return kalimat.tahun_lalu(self._i)

    @cached_property
    def jangka_menengah(self) -> Kalimat:
        return kalimat.jangka_menengah(self._i)

    @cached_property
    def nasional(self) -> Kalimat:
        return kalimat.pembanding(self._i, "nasional")

    @cached_property
    def provinsi(self) -> Kalimat:
        return kalimat.pembanding(self._i, "provinsi")

    @cached_property
    def kabupaten(self) -> Kalimat:
        return kalimat.pembanding(self._i, "kabupaten")


class IndikatorView(Pandangan):
    """``_awal_id`` is what the ids of its figures begin with: an indicator measured against another target (in a PK
    that is no longer in force) has its own."""

    _b: Bahan
    _indikator: Indikator
    _renstra: Renstra
    _awal_id: str
    target: Angka

    @property
    def id(self) -> str:
        return self._indikator.id

    @property
    def nama(self) -> str:
        return self._indikator.nama

    @property
    def satuan(self) -> str:
        return self._indikator.satuan

    @property
    def arah(self) -> Arah:
        return self._indikator.arah

    @property
    def tahun(self) -> int:
        return self._b.tahun

    @cached_property
    def realisasi(self) -> Angka:
        return self._realisasi(f"indikator.{self.id}.realisasi", self._b.tahun)

    @cached_property
    def capaian(self) -> Angka:
        return capaian(f"{self._awal_id}.capaian", self.target, self.realisasi, self.arah, batasi=self._b.batasi)

    @cached_property
    def tingkat(self) -> Tingkat | None:
        """The step of the predicate scale; None where the capaian has no value."""
        return tingkat_dari(self.capaian.nilai, self._b.skala) if self.capaian.nilai is not None else None

    @property
    def kategori(self) -> str:
        return self.tingkat.kategori if self.tingkat else "–"

    @property
    def predikat(self) -> str:
        return self.tingkat.predikat if self.tingkat else "belum dapat ditentukan"

    @property
    def tercapai(self) -> bool:
        """Whether the realisasi meets this year's target."""
        return memenuhi(self.realisasi, self.target, self.arah)

    @cached_property
    def selisih_target(self) -> Angka:
        """The distance of realisasi and target, without sign."""
        return selisih(f"{self._awal_id}.selisih_target", self.realisasi, self.target)

    # ------------------------------------------------------------ earlier years

    @cached_property
    def riwayat(self) -> Kumpulan[int, TahunLalu]:
        tahun = {*self._b.riwayat, *self._b.isi.kinerja_lalu, self._b.tahun - 1}
        return Kumpulan("riwayat", sorted(tahun), self._tahun_lalu)

    @cached_property
    def lalu(self) -> TahunLalu:
        """The year before."""
        return self.riwayat[self._b.tahun - 1]

    @cached_property
    def perubahan(self) -> Angka:
        """How far the realisasi moved since the year before, without sign."""
        return selisih(f"indikator.{self.id}.perubahan", self.realisasi, self.lalu.realisasi)

    @property
    def gerak(self) -> Gerak:
        """Which way the realisasi moved since the year before."""
        if not (self.realisasi.ada and self.lalu.realisasi.ada):
            return "belum dapat dibandingkan"
        if self.realisasi == self.lalu.realisasi:
            return "tetap"
        return "naik" if self.realisasi > self.lalu.realisasi else "turun"

    # ------------------------------------------------------------ the Renstra's end

    @property
    def tahun_akhir(self) -> int:
        return self._renstra.periode_selesai

    @cached_property
    def target_akhir(self) -> Angka:
        """The Renstra's final condition where it states one, else the target of its last year."""
        i = self._indikator
        if i.akhir is not None:
            return angka_indikator(f"indikator.{i.id}.target_akhir", i, i.akhir, i.letak_dari("akhir"))
        nilai = i.target.get(self.tahun_akhir)
        if nilai is None and i.target:
            nilai = i.target[max(i.target)]
        return angka_indikator(f"indikator.{i.id}.target_akhir", i, nilai, i.letak_dari("target"))

    @cached_property
    def capaian_akhir(self) -> Angka:
        """This year's realisasi against the Renstra's end."""
        id = f"indikator.{self.id}.capaian_akhir"
        return capaian(id, self.target_akhir, self.realisasi, self.arah, batasi=self._b.batasi)

    @cached_property
    def kekurangan_akhir(self) -> Angka:
        """What is still missing to the Renstra's end; 0 where it is reached."""
        return kekurangan(f"indikator.{self.id}.kekurangan_akhir", self.realisasi, self.target_akhir, self.arah)

    @property
    def telah_tercapai_akhir(self) -> bool:
        return memenuhi(self.realisasi, self.target_akhir, self.arah)

    # ------------------------------------------------------------ others, evidence, sentences

    @cached_property
    def pembanding(self) -> ParaPembanding:
        k = self._b.kinerja.get(self.id)
        return ParaPembanding(tuple(self._pembanding(n, p) for n, p in enumerate(k.pembanding if k else [], 1)))

    @cached_property
    def kegiatan(self) -> tuple[str, ...]:
        """What was really done for it, as the content lists it."""
        return tuple(self._b.isi.kinerja.kegiatan.get(self.id, ()))

    @cached_property
    def jumlah_kegiatan(self) -> Angka:
        letak = self._b.isi.kinerja.letak_dari("kegiatan")
        return cacah(f"indikator.{self.id}.jumlah_kegiatan", len(self.kegiatan), sumber=(letak,))

    @cached_property
    def pembilang(self) -> Angka:
        return self._bagian("pembilang")

    @cached_property
    def penyebut(self) -> Angka:
        return self._bagian("penyebut")

    @property
    def sumber(self) -> str | None:
        """Where the realisasi is taken from."""
        k = self._b.kinerja.get(self.id)
        return k.sumber if k else None

    @cached_property
    def kalimat(self) -> KalimatIndikator:
        return KalimatIndikator(self)

    def sebagai_teks(self) -> str:
        return self.nama

    def _realisasi(self, id: str, tahun: int) -> Angka:
        k = self._b.kinerja_tahun(tahun, self.id)
        return angka_indikator(
            id, self._indikator, k.realisasi if k else None, k.letak_dari("realisasi") if k else None
        )

    def _bagian(self, nama: Literal["pembilang", "penyebut"]) -> Angka:
        k = self._b.kinerja.get(self.id)
        nilai = (k.pembilang if nama == "pembilang" else k.penyebut) if k else None
        return masukan(f"indikator.{self.id}.{nama}", nilai, "angka", k.letak_dari(nama) if k else None)

    def _tahun_lalu(self, tahun: int) -> TahunLalu:
        awal = f"indikator.{self.id}.riwayat[{tahun}]"
        k = self._b.kinerja_tahun(tahun, self.id)
        nilai, letak = (k.target, k.letak_dari("target")) if k else (None, None)
        if k is not None and nilai is None and k.realisasi is not None:
            # Measured, but no target noted: the Renstra's of that year was the one agreed on.
            renstra = self._b.renstra_pada(date(tahun, 12, 31))
            asal = next((i for i in renstra.indikator if i.id == self.id), None) if renstra else None
            nilai, letak = (asal.target.get(tahun), asal.letak_dari("target")) if asal else (None, None)
        target = angka_indikator(f"{awal}.target", self._indikator, nilai, letak)
        realisasi = self._realisasi(f"{awal}.realisasi", tahun)
        hasil = capaian(f"{awal}.capaian", target, realisasi, self.arah, batasi=self._b.batasi)
        return TahunLalu(tahun, target, realisasi, hasil, realisasi.ada)

    def _pembanding(self, n: int, p: Pembanding) -> PembandingView:
        awal = f"indikator.{self.id}.pembanding[{n}]"
        nilai = angka_indikator(f"{awal}.nilai", self._indikator, p.nilai, p.letak_dari("nilai"))
        beda = selisih(f"{awal}.selisih", self.realisasi, nilai)
        posisi: Posisi = "belum dapat dibandingkan"
        if self.realisasi.ada:
            posisi = "sama dengan" if self.realisasi == nilai else "di atas" if self.realisasi > nilai else "di bawah"
        return PembandingView(p.tingkat, p.nama, nilai, beda, posisi, p.setara, p.sumber)


def target_baris(b: Bahan, baris: BarisPK, tanggal: date, id: str) -> Angka:
    """A PK line's target: its own, else that of the Renstra in force on the PK's date, else of whichever has it."""
    renstra, indikator = b.indikator[baris.indikator]
    if baris.target is not None:
        return angka_indikator(id, indikator, baris.target, baris.letak_dari("target"))
    berlaku = b.renstra_pada(tanggal) or renstra
    sumber = next((i for i in berlaku.indikator if i.id == baris.indikator), indikator)
    return angka_indikator(id, indikator, sumber.target.get(b.tahun), sumber.letak_dari("target"))


def kumpulan_indikator(b: Bahan) -> Kumpulan[str, IndikatorView]:
    """The indicators of the PK in force, in its order, then the rest of the Renstra in force, then the others."""
    baris: dict[str, BarisPK] = {}
    for x in b.pk.baris if b.pk else ():
        baris.setdefault(x.indikator, x)

    def buat(id: str) -> IndikatorView:
        renstra, indikator = b.indikator[id]
        nama = f"indikator.{id}.target"
        if id in baris and b.pk is not None:
            target = target_baris(b, baris[id], b.pk.tanggal, nama)
        else:
            target = angka_indikator(nama, indikator, indikator.target.get(b.tahun), indikator.letak_dari("target"))
        return IndikatorView(b, indikator, renstra, f"indikator.{id}", target)

    return Kumpulan("indikator", dict.fromkeys(i for i in (*baris, *b.indikator) if i in b.indikator), buat)
