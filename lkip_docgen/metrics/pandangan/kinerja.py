"""The year's performance as a whole: the mean, the predicates, the indicators of programs, complaints, efficiency."""

from __future__ import annotations

from functools import cached_property

from .. import kalimat
from ..angka import Angka, cacah, jumlah, masukan
from ..capaian import Efisiensi, rata_rata
from ..cetak import Kalimat
from ..skala import Tingkat, tingkat_dari
from .bahan import Bahan
from .dasar import Pandangan
from .pk import TANDA_SKALA, BarisView


class TingkatView(Pandangan):
    """A step of the predicate scale. ``rentang`` is "> 80 – 90"."""

    nomor: int
    kategori: str
    predikat: str
    rentang: str


class PerPredikat(Pandangan):
    kategori: str
    predikat: str
    jumlah: Angka


class KinerjaProgramView(Pandangan):
    """``nama`` is the program's, ``indikator`` the words of what is measured."""

    nomor: int
    id: str
    nama: str
    indikator: str
    realisasi: Angka


class AduanView(Pandangan):
    nomor: int
    uraian: str
    jumlah: Angka
    lokasi: tuple[str, ...]


class KalimatKinerja(Pandangan):
    _k: KinerjaView

    @cached_property
    def ringkasan(self) -> Kalimat:
        k = self._k
        return kalimat.ringkasan_kinerja(
            k.jumlah_indikator, k.jumlah_tercapai, k.jumlah_belum, k.jumlah_tanpa_data, k.rata_rata, k.tingkat
        )

    @cached_property
    def predikat(self) -> Kalimat:
        return kalimat.predikat_kinerja(self._k._per_tingkat)

    @cached_property
    def batas(self) -> Kalimat:
        """How capaian above 100 and below 0 percent are taken."""
        return kalimat.batas_capaian(batasi=self._k._b.batasi)


class KinerjaView(Pandangan):
    """Over the lines of the PK in force. ``jumlah_belum`` counts what was measured and missed its target,
    ``jumlah_tanpa_data`` what could not be measured; neither is a zero in the mean."""

    _b: Bahan
    _baris: tuple[BarisView, ...]

    @cached_property
    def rata_rata(self) -> Angka:
        return rata_rata("kinerja.rata_rata", (b.capaian for b in self._baris))

    @cached_property
    def tingkat(self) -> Tingkat | None:
        return tingkat_dari(self.rata_rata.nilai, self._b.skala) if self.rata_rata.nilai is not None else None

    @property
    def kategori(self) -> str:
        return self.tingkat.kategori if self.tingkat else "–"

    @property
    def predikat(self) -> str:
        return self.tingkat.predikat if self.tingkat else "belum dapat ditentukan"

    @cached_property
    def jumlah_indikator(self) -> Angka:
        return cacah("kinerja.jumlah_indikator", len(self._baris), sumber=(b._baris.letak_dari() for b in self._baris))

    @cached_property
    def jumlah_tercapai(self) -> Angka:
        return cacah("kinerja.jumlah_tercapai", sum(b.tercapai for b in self._baris))

    @cached_property
    def jumlah_belum(self) -> Angka:
        banyak = sum(not b.tercapai and b.realisasi.ada and b.target.ada for b in self._baris)
        return cacah("kinerja.jumlah_belum", banyak)

    @cached_property
    def jumlah_tanpa_data(self) -> Angka:
        return cacah("kinerja.jumlah_tanpa_data", sum(not (b.realisasi.ada and b.target.ada) for b in self._baris))

    @cached_property
    def per_predikat(self) -> tuple[PerPredikat, ...]:
        return tuple(PerPredikat(t.kategori, t.predikat, n) for t, n in self._per_tingkat)

    @cached_property
    def skala(self) -> tuple[TingkatView, ...]:
        return tuple(TingkatView(t.nomor, t.kategori, t.predikat, t.rentang) for t in self._b.skala)

    @property
    def tahun_riwayat(self) -> tuple[int, ...]:
        """The years of the comparison's columns: earlier ones, then the report's."""
        return (*self._b.riwayat, self._b.tahun)

    @property
    def tanda_skala(self) -> tuple[str, ...]:
        """A cell for each step of the scale, with the check mark where the mean stands."""
        return tuple(TANDA_SKALA if t is self.tingkat else "" for t in self._b.skala)

    @cached_property
    def program(self) -> tuple[KinerjaProgramView, ...]:
        nama = {p.id: p.nama for p in self._b.isi.anggaran.program}
        return tuple(
            KinerjaProgramView(
                n,
                k.program,
                nama.get(k.program, k.program),
                k.indikator,
                masukan(f"kinerja.program[{n}].realisasi", k.realisasi, "persen", k.letak_dari("realisasi")),
            )
            for n, k in enumerate(self._b.isi.kinerja.program, 1)
        )

    @cached_property
    def jumlah_program(self) -> Angka:
        return cacah("kinerja.jumlah_program", len(self.program))

    @cached_property
    def aduan(self) -> tuple[AduanView, ...]:
        return tuple(
            AduanView(
                n,
                a.uraian,
                masukan(f"kinerja.aduan[{n}].jumlah", a.jumlah, sumber=a.letak_dari("jumlah")),
                tuple(a.lokasi),
            )
            for n, a in enumerate(self._b.isi.kinerja.aduan, 1)
        )

    @cached_property
    def jumlah_aduan(self) -> Angka:
        return jumlah("kinerja.jumlah_aduan", (a.jumlah for a in self.aduan))

    @cached_property
    def kalimat(self) -> KalimatKinerja:
        return KalimatKinerja(self)

    @cached_property
    def _per_tingkat(self) -> tuple[tuple[Tingkat, Angka], ...]:
        banyak = [(t, sum(b._indikator.tingkat is t for b in self._baris)) for t in self._b.skala]
        return tuple(
            (t, cacah(f"kinerja.per_predikat[{n}].jumlah", k))
            for n, (t, k) in enumerate((x for x in banyak if x[1]), 1)
        )


class KalimatEfisiensi(Pandangan):
    _e: EfisiensiView

    @cached_property
    def ringkasan(self) -> Kalimat:
        e = self._e
        return kalimat.ringkasan_efisiensi(
            e.jumlah_baris, e.jumlah_efisien, e.jumlah_tidak, e.jumlah_tak_terhitung, e.jumlah_belum
        )


class EfisiensiView(Pandangan):
    """How many lines of the PK in force used their budget efficiently."""

    _baris: tuple[BarisView, ...]

    @cached_property
    def jumlah_baris(self) -> Angka:
        return cacah("efisiensi.jumlah_baris", len(self._baris))

    @cached_property
    def jumlah_efisien(self) -> Angka:
        return self._hitung("efisien", "Efisien")

    @cached_property
    def jumlah_tidak(self) -> Angka:
        return self._hitung("tidak", "Tidak efisien")

    @cached_property
    def jumlah_tak_terhitung(self) -> Angka:
        return self._hitung("tak_terhitung", "tidak dapat dihitung")

    @cached_property
    def jumlah_belum(self) -> Angka:
        return self._hitung("belum", "belum dilaksanakan")

    @cached_property
    def kalimat(self) -> KalimatEfisiensi:
        return KalimatEfisiensi(self)

    def _hitung(self, nama: str, kata: Efisiensi) -> Angka:
        return cacah(f"efisiensi.jumlah_{nama}", sum(b.efisiensi == kata for b in self._baris))
