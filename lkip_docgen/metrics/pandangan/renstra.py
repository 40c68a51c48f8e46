"""The Renstra's versions: the RPJMD above them, tujuan, sasaran, indicators, and the rows of their matrices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property

from lkip_docgen.content.model.renstra import Indikator, KelompokTC25, Renstra, Sasaran, Tujuan

from ..angka import Angka, cacah
from .bahan import Bahan, angka_indikator
from .dasar import Pandangan
from .kantor import Butir, berderet


class RPJMDView(Pandangan):
    nomor_misi: int
    misi: str
    nomor_tujuan: int
    tujuan: str
    sasaran: tuple[str, ...]


class IndikatorRenstra(Pandangan):
    """An indicator as this version plans it. ``target`` has a figure for each of the version's ``tahun_matriks``."""

    id: str
    nama: str
    satuan: str
    arah: str
    awal: Angka
    target: tuple[Angka, ...]
    akhir: Angka

    def sebagai_teks(self) -> str:
        return self.nama


class SasaranRenstra(Pandangan):
    nomor: int
    id: str
    uraian: str
    indikator: tuple[IndikatorRenstra, ...]


class BarisMatriks(Pandangan):
    """A row of the matrix: ``sasaran`` is "" below the row that names it, ``tujuan`` likewise; ``nomor_sasaran`` counts
    the sasaran within the tujuan, 0 for a row of the tujuan's own indicator."""

    tujuan: str
    sasaran: str
    nomor_sasaran: int
    indikator: IndikatorRenstra
    nama: str
    awal: Angka
    target: tuple[Angka, ...]
    akhir: Angka


class BarisPenuh(Pandangan):
    """A row of the matrix of tujuan and sasaran; ``nomor`` and ``uraian`` stand on the first row of each alone."""

    nomor: str
    uraian: str
    indikator: IndikatorRenstra


class TujuanRenstra(Pandangan):
    nomor: int
    id: str
    uraian: str
    sebutan_indikator: str
    indikator: tuple[IndikatorRenstra, ...]
    sasaran: tuple[SasaranRenstra, ...]

    @cached_property
    def baris(self) -> tuple[BarisMatriks, ...]:
        """The rows of its sasaran."""
        return tuple(baris_matriks(self.uraian, self.sasaran))

    @cached_property
    def baris_lengkap(self) -> tuple[BarisMatriks, ...]:
        """Its own indicators' rows, then those of its sasaran."""
        return (*self.baris_tujuan, *self.baris)

    @cached_property
    def baris_tujuan(self) -> tuple[BarisMatriks, ...]:
        """The rows of its own indicators."""
        return tuple(
            BarisMatriks(self.uraian if n == 0 else "", "", 0, i, i.nama, i.awal, i.target, i.akhir)
            for n, i in enumerate(self.indikator)
        )


class KelompokView(Pandangan):
    """A block of table T-C.25."""

    nomor: int
    judul: str
    sasaran_rpjmd: str
    indikator_rpjmd: str
    tujuan: str
    baris: tuple[BarisMatriks, ...]


class RenstraView(Pandangan):
    _b: Bahan
    _r: Renstra

    @property
    def id(self) -> str:
        return self._r.id

    @property
    def nama(self) -> str:
        return self._r.nama

    @property
    def versi(self) -> str:
        return self._r.versi

    @property
    def periode(self) -> str:
        return f"{self._r.periode_mulai}-{self._r.periode_selesai}"

    @property
    def periode_mulai(self) -> int:
        return self._r.periode_mulai

    @property
    def periode_selesai(self) -> int:
        return self._r.periode_selesai

    @property
    def tanggal(self) -> date | None:
        return self._r.tanggal

    @property
    def tahun_matriks(self) -> tuple[int, ...]:
        return tuple(self._r.tahun_matriks)

    @property
    def sumber(self) -> str | None:
        return self._r.sumber

    @property
    def tempat(self) -> str:
        return self._b.isi.instansi.ibu_kota

    @cached_property
    def butir_rpjmd(self) -> tuple[Butir, ...]:
        """The RPJMD's mission, tujuan and sasaran that the office serves, as list items."""
        m = self.rpjmd
        if m is None:
            return ()
        return (
            Butir(f"Misi ke-{m.nomor_misi}: {m.misi}"),
            Butir(f"Tujuan ke-{m.nomor_tujuan}: {m.tujuan}"),
            Butir(f"Sasaran Strategis {self._b.isi.instansi.daerah}:", berderet([Butir(s) for s in m.sasaran])),
        )

    @cached_property
    def baris_matriks(self) -> tuple[BarisPenuh, ...]:
        """The rows of the matrix that lists tujuan and sasaran below each other, numbered."""
        return tuple(
            BarisPenuh(nomor, uraian, i)
            for t in self.tujuan
            for nomor, uraian, indikator in (
                (str(t.nomor), t.uraian, t.indikator),
                *(("", f"Sasaran {s.nomor}: {s.uraian}", s.indikator) for s in t.sasaran),
            )
            for nomor, uraian, i in _baris_pertama(nomor, uraian, indikator)
        )

    @property
    def tahun_ke(self) -> int:
        """Which year of the period the report's year is: 3 for 2032 in 2030-2034."""
        return self._b.tahun - self._r.periode_mulai + 1

    @cached_property
    def rpjmd(self) -> RPJMDView | None:
        m = self._r.rpjmd
        return RPJMDView(m.nomor_misi, m.misi, m.nomor_tujuan, m.tujuan, tuple(m.sasaran)) if m else None

    @cached_property
    def tujuan(self) -> tuple[TujuanRenstra, ...]:
        return tuple(self._tujuan(n, t) for n, t in enumerate(self._r.tujuan, 1))

    @cached_property
    def indikator(self) -> tuple[IndikatorRenstra, ...]:
        return tuple(self._indikator.values())

    @cached_property
    def tc25(self) -> tuple[KelompokView, ...]:
        return tuple(self._kelompok(n, k) for n, k in enumerate(self._r.tc25, 1))

    @cached_property
    def jumlah_tujuan(self) -> Angka:
        return cacah(
            f"{self._awal_id}.jumlah_tujuan", len(self._r.tujuan), sumber=(t.letak_dari() for t in self._r.tujuan)
        )

    @cached_property
    def jumlah_sasaran(self) -> Angka:
        """Each sasaran once, though it may stand under two tujuan."""
        return cacah(
            f"{self._awal_id}.jumlah_sasaran", len(self._r.sasaran), sumber=(s.letak_dari() for s in self._r.sasaran)
        )

    @cached_property
    def jumlah_indikator(self) -> Angka:
        """The indicators of sasaran, each once."""
        id_ = dict.fromkeys(i for s in self._r.sasaran for i in s.indikator)
        return cacah(f"{self._awal_id}.jumlah_indikator", len(id_))

    def sebagai_teks(self) -> str:
        return self._r.nama

    @property
    def _awal_id(self) -> str:
        return f"renstra_{self._r.versi}"

    @cached_property
    def _indikator(self) -> dict[str, IndikatorRenstra]:
        return {i.id: self._satu_indikator(i) for i in self._r.indikator}

    @cached_property
    def _sasaran(self) -> dict[str, Sasaran]:
        return {s.id: s for s in self._r.sasaran}

    def _satu_indikator(self, i: Indikator) -> IndikatorRenstra:
        awal = f"{self._awal_id}.indikator.{i.id}"
        letak = i.letak_dari("target")
        target = tuple(angka_indikator(f"{awal}.target[{t}]", i, i.target.get(t), letak) for t in self._r.tahun_matriks)
        nilai_akhir = i.akhir if i.akhir is not None else i.target.get(self._r.periode_selesai)
        akhir_letak = i.letak_dari("akhir") if i.akhir is not None else letak
        return IndikatorRenstra(
            i.id,
            i.nama,
            i.satuan,
            i.arah,
            angka_indikator(f"{awal}.awal", i, i.awal, i.letak_dari("awal")),
            target,
            angka_indikator(f"{awal}.akhir", i, nilai_akhir, akhir_letak),
        )

    def _para_sasaran(self, id_: Iterable[str]) -> tuple[SasaranRenstra, ...]:
        return tuple(
            SasaranRenstra(n, s.id, s.uraian, self._para_indikator(s.indikator))
            for n, s in enumerate((self._sasaran[i] for i in id_ if i in self._sasaran), 1)
        )

    def _para_indikator(self, id_: Sequence[str]) -> tuple[IndikatorRenstra, ...]:
        return tuple(self._indikator[i] for i in id_ if i in self._indikator)

    def _tujuan(self, n: int, t: Tujuan) -> TujuanRenstra:
        indikator = self._para_indikator(t.indikator)
        sebutan = t.sebutan_indikator or (indikator[0].nama if indikator else "")
        return TujuanRenstra(n, t.id, t.uraian, sebutan, indikator, self._para_sasaran(t.sasaran))

    def _kelompok(self, n: int, k: KelompokTC25) -> KelompokView:
        tujuan = next((t.uraian for t in self._r.tujuan if t.id == k.tujuan), "")
        sendiri = next((t.baris_tujuan for t in self.tujuan if t.id == k.tujuan), ())
        baris = (*sendiri, *baris_matriks("" if sendiri else tujuan, self._para_sasaran(k.sasaran)))
        return KelompokView(n, k.judul, k.sasaran_rpjmd, k.indikator_rpjmd, tujuan, baris)


def baris_matriks(tujuan: str, sasaran: Iterable[SasaranRenstra]) -> Iterator[BarisMatriks]:
    """The rows of a matrix; the words of tujuan and sasaran stand on their first row alone."""
    for s in sasaran:
        for n, i in enumerate(s.indikator):
            yield BarisMatriks(tujuan, s.uraian if n == 0 else "", s.nomor, i, i.nama, i.awal, i.target, i.akhir)
            tujuan = ""


def _baris_pertama(
    nomor: str, uraian: str, indikator: Iterable[IndikatorRenstra]
) -> Iterator[tuple[str, str, IndikatorRenstra]]:
    for n, i in enumerate(indikator):
        yield (nomor, uraian, i) if n == 0 else ("", "", i)


def renstra_view(b: Bahan, r: Renstra | None) -> RenstraView | None:
    return RenstraView(b, r) if r is not None else None
