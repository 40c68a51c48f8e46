"""The Perjanjian Kinerja, its versions, its lines, and the budget that supports each line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property

from lkip_docgen.content.model.pk import PK, BarisPK
from lkip_docgen.content.narasi import BlokNarasi

from .. import kalimat
from ..angka import Angka, cacah, hasil, jumlah, masukan
from ..capaian import Efisiensi, efisiensi, rata_rata, serapan
from ..cetak import Kalimat, susun
from ..rumus import Kurang, Rujuk
from ..skala import tingkat_dari
from ..tulis import TANDA_KOSONG
from .anggaran import AnggaranView, ProgramView, susun_pohon
from .bahan import Bahan
from .dasar import Kumpulan, Pandangan
from .indikator import IndikatorView, TahunLalu, target_baris
from .kantor import PejabatView, pejabat_view
from .lain import FotoView, slot_narasi

TANDA_SKALA = "√"


class BandingNasional(Pandangan):
    """A cell pair of the comparison with the nation; ``selisih_bertanda`` e.g. "−2,36", "–" where there is none."""

    nilai: Angka
    selisih_bertanda: Kalimat


class DukunganView(Pandangan):
    """The budget filtered to what supports a line."""

    program: tuple[ProgramView, ...]


class KalimatBaris(Pandangan):
    _baris: BarisView

    @cached_property
    def capaian(self) -> Kalimat:
        return kalimat.capaian(self._baris._indikator, self._baris.uraian_indikator)

    @cached_property
    def efisiensi(self) -> Kalimat:
        b = self._baris
        return kalimat.efisiensi(b.efisiensi, b.capaian, b.serapan, b.ada_dukungan)


class BarisView(Pandangan):
    """A line of a PK. ``nomor_sasaran`` counts the sasaran (or tujuan) it belongs to."""

    _b: Bahan
    _baris: BarisPK
    _pk: PKView
    _indikator: IndikatorView
    nomor: int
    id: str
    indikator: IndikatorView

    @cached_property
    def uraian(self) -> str:
        """The sasaran's words."""
        return self._b.uraian_kinerja(self._baris.sasaran, self._baris.tujuan, self._baris.uraian)

    @cached_property
    def uraian_tujuan(self) -> str:
        """The words of the tujuan it serves: its own, else the first of the Renstra in force that has its sasaran."""
        x = self._baris
        if x.tujuan is not None or x.sasaran is None:
            return self._b.uraian_kinerja(None, x.tujuan, None)
        renstra = self._b.renstra_pada(self._pk.tanggal)
        return next((t.uraian for t in renstra.tujuan if x.sasaran in t.sasaran), "") if renstra else ""

    @cached_property
    def uraian_indikator(self) -> str:
        return self._baris.uraian_indikator or self._indikator.nama

    @property
    def target(self) -> Angka:
        return self._indikator.target

    @property
    def realisasi(self) -> Angka:
        return self._indikator.realisasi

    @property
    def capaian(self) -> Angka:
        return self._indikator.capaian

    @property
    def kategori(self) -> str:
        return self._indikator.kategori

    @property
    def predikat(self) -> str:
        return self._indikator.predikat

    @property
    def tercapai(self) -> bool:
        return self._indikator.tercapai

    @cached_property
    def skala(self) -> tuple[str, ...]:
        """A cell for each step of the predicate scale: the check mark where the capaian stands."""
        return self._tanda(self.capaian)

    @cached_property
    def rata_rata(self) -> Angka:
        """The mean capaian of the lines under the same sasaran."""
        return next(k.rata_rata for k in self._pk.kelompok if any(b is self for b in k.baris))

    @cached_property
    def skala_rata_rata(self) -> tuple[str, ...]:
        return self._tanda(self.rata_rata)

    @cached_property
    def riwayat(self) -> tuple[TahunLalu, ...]:
        """The earlier years that the report compares with, then its own, for a table's columns."""
        i = self._indikator
        kini = TahunLalu(i.tahun, i.target, i.realisasi, i.capaian, i.realisasi.ada)
        return (*(i.riwayat[t] for t in self._b.riwayat), kini)

    @cached_property
    def nasional(self) -> BandingNasional:
        """The national figure, where there is one that compares."""
        p = self._indikator.pembanding.nasional
        awal = f"{self._awal_id}.nasional"
        if p is None or not p.setara:
            return BandingNasional(masukan(awal, None, self.realisasi.satuan), susun(TANDA_KOSONG))
        beda = hasil(f"{awal}.selisih_bertanda", Kurang(Rujuk(self.realisasi), Rujuk(p.nilai)), "bertanda")
        return BandingNasional(p.nilai, susun("{}", beda) if beda.ada else susun(TANDA_KOSONG))

    # ------------------------------------------------------------ the budget behind it

    @property
    def ada_dukungan(self) -> bool:
        return bool(self._daun)

    @property
    def alasan(self) -> str | None:
        """Why no budget supports it."""
        return self._baris.alasan

    @cached_property
    def dukungan(self) -> DukunganView:
        anggaran = self._pk._anggaran
        pohon = susun_pohon(
            self._b,
            lambda s: anggaran.angka_daun(s) if s.id in self._daun else None,
            f"{self._awal_id}.",
            anggaran.program,
        )
        return DukunganView(pohon)

    @cached_property
    def pagu(self) -> Angka:
        return self._jumlah("pagu", [p.pagu for p in self.dukungan.program])

    @cached_property
    def realisasi_anggaran(self) -> Angka:
        return self._jumlah("realisasi_anggaran", [p.realisasi for p in self.dukungan.program])

    @cached_property
    def serapan(self) -> Angka:
        return serapan(f"{self._awal_id}.serapan", self.pagu, self.realisasi_anggaran)

    @cached_property
    def efisiensi(self) -> Efisiensi:
        return efisiensi(
            self.capaian, self.serapan, self.pagu, self._b.aturan_efisiensi, tercapai=self._indikator.tercapai
        )

    # ------------------------------------------------------------ words and pictures

    @cached_property
    def foto(self) -> tuple[FotoView, ...]:
        return tuple(f for f in self._pk._foto if f.baris_pk == self.id)

    @cached_property
    def narasi(self) -> Kumpulan[str, tuple[BlokNarasi, ...]]:
        return slot_narasi(self._b, f"pk/{self.id}")

    @cached_property
    def kalimat(self) -> KalimatBaris:
        return KalimatBaris(self)

    @property
    def _awal_id(self) -> str:
        return f"{self._pk._awal_id}.{self.id}"

    @cached_property
    def _daun(self) -> frozenset[str]:
        return frozenset().union(*(self._b.daun_dari.get(d, frozenset()) for d in self._baris.dukungan))

    def _tanda(self, capaian: Angka) -> tuple[str, ...]:
        di = tingkat_dari(capaian.nilai, self._b.skala) if capaian.nilai is not None else None
        return tuple(TANDA_SKALA if t is di else "" for t in self._b.skala)

    def _jumlah(self, nama: str, suku: list[Angka]) -> Angka:
        id = f"{self._awal_id}.{nama}"
        if not self.ada_dukungan:
            return masukan(id, None, "rupiah", self._baris.letak_dari("dukungan"), bila_tiada="tidak_dapat_dihitung")
        return jumlah(id, suku, "rupiah")


class KelompokView(Pandangan):
    """The lines of one sasaran (or tujuan), with their mean."""

    nomor: int
    uraian: str
    baris: tuple[BarisView, ...]
    rata_rata: Angka
    skala: tuple[str, ...]


class ProgramPK(Pandangan):
    """A row of the PK's budget table."""

    nomor: int
    id: str
    nama: str
    anggaran: Angka
    keterangan: str


class PKView(Pandangan):
    """One version of the PK. The parties are who held office on its date."""

    _b: Bahan
    _pk: PK
    _awal_id: str
    _anggaran: AnggaranView
    _indikator: Kumpulan[str, IndikatorView]
    _foto: tuple[FotoView, ...]

    @property
    def judul(self) -> str:
        return self._pk.judul

    @property
    def versi(self) -> str:
        return self._pk.versi

    @property
    def nama_versi(self) -> str:
        """The version's name among the year's, for names of files: "perubahan"; of several "perubahan-1", "perubahan-2" by
        their dates."""
        return nama_versi(self._b.isi.pk, self._pk)

    @property
    def tanggal(self) -> date:
        return self._pk.tanggal

    @property
    def tempat(self) -> str:
        return self._pk.tempat or self._b.isi.instansi.ibu_kota

    @property
    def sebutan(self) -> str:
        """How the report calls it: "Perjanjian Kinerja Perubahan Tahun 2030"."""
        return f"Perjanjian Kinerja{' Perubahan' if self.versi == 'perubahan' else ''} Tahun {self._b.tahun}"

    @property
    def keterangan_anggaran(self) -> str:
        return self._pk.keterangan_anggaran

    @property
    def supervisi(self) -> str:
        return self._pk.supervisi

    @cached_property
    def pihak_pertama(self) -> PejabatView | None:
        return pejabat_view(self._b, "kepala", self._pk.tanggal)

    @cached_property
    def pihak_kedua(self) -> PejabatView | None:
        return pejabat_view(self._b, "atasan", self._pk.tanggal)

    @cached_property
    def baris(self) -> tuple[BarisView, ...]:
        """Its lines; one whose indicator isn't known is left out, for the content's checks report it."""
        berlaku = self._pk is self._b.pk
        keluar: list[BarisView] = []
        pertama: dict[str, str] = {}
        for n, x in enumerate((x for x in self._pk.baris if x.indikator in self._b.indikator), 1):
            utama = self._indikator[x.indikator]
            ukur = utama
            if not (berlaku and pertama.setdefault(x.indikator, x.id) == x.id):
                target = target_baris(self._b, x, self._pk.tanggal, f"{self._awal_id}.{x.id}.target")
                ukur = IndikatorView(self._b, utama._indikator, utama._renstra, f"{self._awal_id}.{x.id}", target)
            keluar.append(BarisView(self._b, x, self, ukur, n, x.id, utama))
        return tuple(keluar)

    @cached_property
    def jumlah_baris(self) -> Angka:
        return cacah(f"{self._nama}.jumlah_baris", len(self.baris), sumber=(x.letak_dari() for x in self._pk.baris))

    @cached_property
    def kelompok(self) -> tuple[KelompokView, ...]:
        """The lines by sasaran (or tujuan), in order of first appearance."""
        per_kinerja: dict[tuple[str, str], list[BarisView]] = {}
        for b in self.baris:
            x = b._baris
            kunci = ("sasaran", x.sasaran) if x.sasaran else ("tujuan", x.tujuan) if x.tujuan else ("uraian", b.uraian)
            per_kinerja.setdefault((kunci[0], kunci[1] or ""), []).append(b)
        keluar: list[KelompokView] = []
        for n, baris in enumerate(per_kinerja.values(), 1):
            rata = rata_rata(f"{self._nama}.kelompok[{n}].rata_rata", (b.capaian for b in baris))
            keluar.append(KelompokView(n, baris[0].uraian, tuple(baris), rata, baris[0]._tanda(rata)))
        return tuple(keluar)

    @cached_property
    def jumlah_sasaran(self) -> Angka:
        return cacah(f"{self._nama}.jumlah_sasaran", len(self.kelompok))

    @cached_property
    def program(self) -> tuple[ProgramPK, ...]:
        versi = self._pk.versi_anggaran or self._pk.versi
        keterangan = self._pk.keterangan_anggaran
        if versi == self._b.isi.anggaran.versi:
            return tuple(ProgramPK(p.nomor, p.id, p.nama, p.pagu, keterangan) for p in self._anggaran.program)
        keluar: list[ProgramPK] = []
        for p in self._b.isi.anggaran.program:
            suku = [
                masukan(f"sub_kegiatan.{s.id}.pagu_{versi}", s.pagu[versi], "rupiah", s.letak_dari("pagu"))
                for k in p.kegiatan
                for s in k.sub_kegiatan
                if versi in s.pagu
            ]
            if suku:
                total = jumlah(f"program.{p.id}.pagu_{versi}", suku, "rupiah")
                keluar.append(ProgramPK(len(keluar) + 1, p.id, p.nama, total, keterangan))
        return tuple(keluar)

    @cached_property
    def jumlah(self) -> Angka:
        return jumlah(f"{self._nama}.jumlah", (p.anggaran for p in self.program), "rupiah")

    @property
    def _nama(self) -> str:
        return "pk" if self._pk is self._b.pk else f"pk_{_ruas(self._b, self._pk)}"


def nama_versi(semua: Iterable[PK], pk: PK) -> str:
    """How a version is told from the year's others: by its ``versi``; where several have the same, with their number in the
    order of their dates behind it (of one date in the content's order)."""
    sama = sorted((p for p in semua if p.versi == pk.versi), key=lambda p: p.tanggal)
    if len(sama) == 1:
        return pk.versi
    return f"{pk.versi}-{next(n for n, p in enumerate(sama, 1) if p is pk)}"


def _ruas(b: Bahan, pk: PK) -> str:
    """The same as part of an id."""
    return nama_versi(b.isi.pk, pk).replace("-", "_")


def daftar_pk(
    b: Bahan,
    anggaran: AnggaranView,
    indikator: Kumpulan[str, IndikatorView],
    foto: tuple[FotoView, ...],
) -> Mapping[int, PKView]:
    """Every version of the PK by the identity of its content node, in the content's order."""
    return {
        id(p): PKView(b, p, "baris_pk" if p is b.pk else f"pk_{_ruas(b, p)}.baris", anggaran, indikator, foto)
        for p in b.isi.pk
    }
