"""The root: every name that narrative and templates can use, each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from functools import cached_property
from typing import Any, TypeVar

from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import NAMA_GRAFIK

from ..angka import Angka, cacah
from ..cetak import Rujukan
from .anggaran import (
    AnggaranView,
    BelanjaView,
    KegiatanView,
    ProgramView,
    SubKegiatanView,
    anggaran_view,
    simpul_per_id,
)
from .bahan import Bahan
from .dasar import Kumpulan, Pandangan, nama_publik
from .grafik import GrafikView
from .iku import IKUView
from .indikator import IndikatorView, kumpulan_indikator
from .kantor import (
    HukumView,
    InstansiView,
    LaporanView,
    OrganisasiView,
    ParaPejabat,
    instansi_view,
    kumpulan_hukum,
    laporan_view,
    organisasi_view,
    pejabat_view,
)
from .kinerja import EfisiensiView, KinerjaView
from .lain import FotoView, PrestasiView, Slot, foto_view, narasi_view, prestasi_view
from .pk import BarisView, PKView, daftar_pk
from .profil import ProfilView, profil_view
from .renstra import RenstraView, renstra_view
from .rkt import RKTView, rkt_view
from .sdm import SDMView, sdm_view

BOOKMARK: tuple[str, ...] = (
    "tabel_sdm_jabatan",
    "tabel_sdm_pangkat",
    "tabel_sdm_pendidikan",
    "tabel_capaian",
    "tabel_tahun_lalu",
    "tabel_jangka_menengah",
    "tabel_nasional",
    "tabel_predikat",
    "tabel_program",
    "tabel_efisiensi",
    "tabel_anggaran",
    "gambar_bagan_organisasi",
    "gambar_cascading",
    *(f"gambar_{n}" for n in NAMA_GRAFIK),
    "lampiran_renstra",
    "lampiran_rkt",
    "lampiran_pk",
    "lampiran_iku",
    "lampiran_prestasi",
    "bab1",
    "bab2",
    "bab3",
    "bab4",
)
"""The bookmarks of the report's own captions; templates may have more, handed to ``konteks``. Photos add
``gambar_foto_<id>``, further annexes ``lampiran_<id>``."""


T = TypeVar("T")


class Laporan(Pandangan):
    """Everything that can be printed about one year, from its content."""

    _b: Bahan

    @property
    def tahun(self) -> int:
        return self._b.tahun

    @property
    def tahun_lalu(self) -> int:
        return self._b.tahun - 1

    @cached_property
    def laporan(self) -> LaporanView:
        return laporan_view(self._b)

    @cached_property
    def instansi(self) -> InstansiView:
        return instansi_view(self._b)

    @cached_property
    def pejabat(self) -> ParaPejabat:
        tanggal = self._b.isi.laporan.tanggal
        return ParaPejabat(pejabat_view(self._b, "kepala", tanggal), pejabat_view(self._b, "atasan", tanggal))

    @cached_property
    def hukum(self) -> Kumpulan[str, HukumView]:
        return kumpulan_hukum(self._b)

    @cached_property
    def organisasi(self) -> OrganisasiView:
        return organisasi_view(self._b, self.hukum)

    @cached_property
    def profil(self) -> ProfilView | None:
        return profil_view(self._b)

    @cached_property
    def sdm(self) -> SDMView:
        return sdm_view(self._b)

    @cached_property
    def renstra(self) -> RenstraView | None:
        """The version in force at the year's end."""
        r = self._b.renstra
        if r is None:
            return None
        return self.renstra_perubahan if r.versi == "perubahan" else self.renstra_awal

    @cached_property
    def renstra_awal(self) -> RenstraView | None:
        return self._renstra("awal")

    @cached_property
    def renstra_perubahan(self) -> RenstraView | None:
        return self._renstra("perubahan")

    @cached_property
    def indikator(self) -> Kumpulan[str, IndikatorView]:
        return kumpulan_indikator(self._b)

    @cached_property
    def kinerja(self) -> KinerjaView:
        return KinerjaView(self._b, self._baris)

    @cached_property
    def pk(self) -> PKView | None:
        """The version in force."""
        return self._pk[id(self._b.pk)] if self._b.pk is not None else None

    @cached_property
    def pk_murni(self) -> PKView | None:
        return next((p for p in reversed(self.daftar_pk) if p.versi == "murni"), None)

    @cached_property
    def pk_perubahan(self) -> PKView | None:
        return next((p for p in reversed(self.daftar_pk) if p.versi == "perubahan"), None)

    @cached_property
    def daftar_pk(self) -> tuple[PKView, ...]:
        return tuple(sorted(self._pk.values(), key=lambda p: p.tanggal))

    @cached_property
    def baris_pk(self) -> Kumpulan[str, BarisView]:
        """The lines of the PK in force by id."""
        baris = {b.id: b for b in self._baris}
        return Kumpulan("baris_pk", baris, baris.__getitem__)

    @cached_property
    def anggaran(self) -> AnggaranView:
        return anggaran_view(self._b)

    @cached_property
    def belanja(self) -> Kumpulan[str, BelanjaView]:
        jenis = {j.id: j for j in self.anggaran.jenis}
        return Kumpulan("belanja", jenis, jenis.__getitem__)

    @property
    def program(self) -> Kumpulan[str, ProgramView]:
        return self._simpul[0]

    @property
    def kegiatan(self) -> Kumpulan[str, KegiatanView]:
        return self._simpul[1]

    @property
    def sub_kegiatan(self) -> Kumpulan[str, SubKegiatanView]:
        return self._simpul[2]

    @cached_property
    def efisiensi(self) -> EfisiensiView:
        return EfisiensiView(self._baris)

    @cached_property
    def grafik(self) -> GrafikView:
        return GrafikView(self._b, self.anggaran, self.sdm, self._baris)

    @cached_property
    def rkt(self) -> RKTView | None:
        return rkt_view(self._b, self.anggaran)

    @cached_property
    def iku(self) -> IKUView:
        return IKUView(self._b)

    @cached_property
    def prestasi(self) -> tuple[PrestasiView, ...]:
        return prestasi_view(self._b)

    @cached_property
    def jumlah_prestasi(self) -> Angka:
        return cacah("jumlah_prestasi", len(self.prestasi), sumber=(p.letak_dari() for p in self._b.isi.prestasi))

    @cached_property
    def foto(self) -> Kumpulan[str, FotoView]:
        foto = {f.id: f for f in self._foto}
        return Kumpulan("foto", foto, foto.__getitem__)

    @cached_property
    def narasi(self) -> Kumpulan[str, Slot | Kumpulan[str, Slot]]:
        return narasi_view(self._b)

    @property
    def isi(self) -> Isi:
        """The content itself; for stages, not for expressions."""
        return self._b.isi

    def nama(self) -> tuple[str, ...]:
        """The root names that expressions can use, ``lihat`` aside."""
        return tuple(n for n in nama_publik(type(self)) if n != "isi")

    def konteks(self, bookmark: Iterable[str] = ()) -> Konteks:
        """What expressions see: the root names, and ``lihat`` over the known bookmarks and ``bookmark``."""
        return Konteks(self, lihat(self, bookmark))

    def ingat(self, apa: Hashable, buat: Callable[[], T]) -> T:
        """What a later stage makes of this report, made once and let go with it; ``apa`` names it."""
        if apa not in self._ingatan:
            self._ingatan[apa] = buat()
        hasil: T = self._ingatan[apa]
        return hasil

    def daftar_nama(self, bookmark: Iterable[str] = ()) -> list[tuple[str, str]]:
        """Every dotted name with what it prints at present."""
        from ..nama import daftar_nama  # only ``lkip vars`` and messages need it

        return daftar_nama(self.konteks(bookmark))

    def _renstra(self, versi: str) -> RenstraView | None:
        return renstra_view(self._b, next((r for r in reversed(self._b.isi.renstra) if r.versi == versi), None))

    @cached_property
    def _ingatan(self) -> dict[Hashable, Any]:  # Any: each stage keeps values of its own types
        return {}

    @cached_property
    def _foto(self) -> tuple[FotoView, ...]:
        return foto_view(self._b)

    @cached_property
    def _pk(self) -> dict[int, PKView]:
        return dict(daftar_pk(self._b, self.anggaran, self.indikator, self._foto))

    @cached_property
    def _baris(self) -> tuple[BarisView, ...]:
        return self.pk.baris if self.pk is not None else ()

    @cached_property
    def _simpul(
        self,
    ) -> tuple[Kumpulan[str, ProgramView], Kumpulan[str, KegiatanView], Kumpulan[str, SubKegiatanView]]:
        return simpul_per_id(self.anggaran)


class Konteks(dict[str, object]):
    """The expressions' root names."""

    def __init__(self, laporan: Laporan, lihat: Kumpulan[str, Rujukan]) -> None:
        super().__init__({n: getattr(laporan, n) for n in laporan.nama()})
        self["lihat"] = lihat


def lihat(laporan: Laporan, bookmark: Iterable[str] = ()) -> Kumpulan[str, Rujukan]:
    """Cross-references by bookmark: ``lihat.tabel_capaian``."""
    foto = (f"gambar_foto_{f.id}" for f in laporan.isi.foto)
    lampiran = (f"lampiran_{x.id}" for x in laporan.isi.lampiran)
    return Kumpulan("lihat", dict.fromkeys([*BOOKMARK, *foto, *lampiran, *bookmark]), Rujukan)
