"""The office, its officials on a date, its regulations, its organisation, and the report's own data."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.kantor import DasarHukum, Pejabat, Unit

from ..angka import Angka, cacah
from .bahan import Bahan
from .dasar import Kumpulan, Pandangan


class LaporanView(Pandangan):
    """The report's own data, defaults filled in. ``riwayat`` are the earlier years it compares with."""

    judul: str
    singkatan: str
    tanggal: date | None
    tempat: str
    belum_audit: bool
    kertas: str
    bagan_nama_pejabat: bool
    riwayat: tuple[int, ...]
    lampiran: tuple[str, ...] | None


def laporan_view(b: Bahan) -> LaporanView:
    s = b.isi.laporan
    return LaporanView(
        judul=s.judul or "Laporan Kinerja Instansi Pemerintah",
        singkatan=s.singkatan or "LKIP",
        tanggal=s.tanggal,
        tempat=s.tempat or b.isi.instansi.ibu_kota,
        belum_audit=bool(s.belum_audit),
        kertas=s.kertas or "A4",
        bagan_nama_pejabat=s.bagan is not None and bool(s.bagan.nama_pejabat),
        riwayat=b.riwayat,
        lampiran=None if s.lampiran is None else tuple(s.lampiran),
    )


class KopView(Pandangan):
    baris: tuple[str, ...]
    alamat: str
    logo: str | None


class JabatanView(Pandangan):
    """A seat: "Camat" and "Camat Sukamaju"."""

    jabatan: str
    lengkap: str


class WilayahView(Pandangan):
    nomor: int
    id: str
    nama: str


class InstansiView(Pandangan):
    nama: str
    sebutan: str
    pemerintah: str
    daerah: str
    ibu_kota: str
    provinsi: str | None
    kop: KopView
    lambang: str | None
    kepala: JabatanView
    atasan: JabatanView
    sebutan_wilayah: str | None
    wilayah: tuple[WilayahView, ...]
    jumlah_wilayah: Angka

    @property
    def butir_wilayah(self) -> tuple[Butir, ...]:
        """The areas below the office, with their kind, where the name doesn't have it yet: "Kelurahan Baratan;"."""
        jenis = self.sebutan_wilayah or ""
        return berderet([Butir(w.nama if w.nama.startswith(jenis) else f"{jenis} {w.nama}") for w in self.wilayah])


def instansi_view(b: Bahan) -> InstansiView:
    i = b.isi.instansi
    return InstansiView(
        nama=i.nama,
        sebutan=i.sebutan,
        pemerintah=i.pemerintah,
        daerah=i.daerah,
        ibu_kota=i.ibu_kota,
        provinsi=i.provinsi,
        kop=KopView(tuple(i.kop.baris), i.kop.alamat, i.kop.logo),
        lambang=i.lambang,
        kepala=JabatanView(i.kepala.jabatan, i.kepala.lengkap),
        atasan=JabatanView(i.atasan.jabatan, i.atasan.lengkap),
        sebutan_wilayah=i.sebutan_wilayah,
        wilayah=tuple(WilayahView(n, w.id, w.nama) for n, w in enumerate(i.wilayah, 1)),
        jumlah_wilayah=cacah("instansi.jumlah_wilayah", len(i.wilayah), sumber=(w.letak_dari() for w in i.wilayah)),
    )


class PejabatView(Pandangan):
    """A person in office. ``jabatan`` is the seat in full; ``nip`` is written the report's way."""

    id: str
    nama: str
    nip: str | None
    pangkat: str | None
    golongan: str | None
    jabatan: str

    def sebagai_teks(self) -> str:
        return self.nama


def tulis_nip(nip: str, *, rapat: bool) -> str:
    """A NIP as 8-6-1-3 digits, or unspaced; what isn't of 18 digits stays as typed."""
    digit = "".join(nip.split())
    if len(digit) != 18 or not digit.isdigit():
        return nip
    return digit if rapat else f"{digit[:8]} {digit[8:14]} {digit[14]} {digit[15:]}"


def pejabat_view(b: Bahan, peran: str, tanggal: date | None) -> PejabatView | None:
    """Who held a seat on a date; None where nobody is known to have, or the date isn't known."""
    orang = b.pemegang(peran, tanggal) if tanggal is not None else None
    return _orang(b, orang) if orang is not None else None


def _orang(b: Bahan, p: Pejabat) -> PejabatView:
    if p.peran == "kepala":
        jabatan = b.isi.instansi.kepala.lengkap
    elif p.peran == "atasan":
        jabatan = b.isi.instansi.atasan.lengkap
    else:
        jabatan = next((u.jabatan for u in b.isi.organisasi.unit if u.id == p.peran), p.peran)
    rapat = b.isi.laporan.format_nip == "rapat"
    nip = tulis_nip(p.nip, rapat=rapat) if p.nip is not None else None
    return PejabatView(p.id, p.nama, nip, p.pangkat, p.golongan, jabatan)


class ParaPejabat(Pandangan):
    """The head and the superior on the report's date."""

    kepala: PejabatView | None
    atasan: PejabatView | None


class HukumView(Pandangan):
    """A regulation; bare it prints in full, "Peraturan Presiden Nomor 29 Tahun 2014 tentang …"."""

    id: str
    jenis: str
    nomor: str
    tahun: int | None
    tentang: str
    singkat: str
    lengkap: str
    tanggal: date | None

    def sebagai_teks(self) -> str:
        return self.lengkap


def kumpulan_hukum(b: Bahan) -> Kumpulan[str, HukumView]:
    peraturan = {h.id: h for h in b.isi.dasar_hukum}

    def buat(id: str) -> HukumView:
        h: DasarHukum = peraturan[id]
        return HukumView(h.id, h.jenis, h.nomor, h.tahun, h.tentang, h.singkat(), h.lengkap(), h.tanggal)

    return Kumpulan("hukum", peraturan, buat)


class Butir(Pandangan):
    """An item of a list with the items below it."""

    teks: str
    anak: tuple[Butir, ...] = ()


def berderet(butir: Sequence[Butir]) -> tuple[Butir, ...]:
    """Items of one sentence: a semicolon after each, a full stop after the last; one that leads into its own items ends
    in its colon."""
    return tuple(b if b.anak else Butir(b.teks + ("." if n == len(butir) else ";")) for n, b in enumerate(butir, 1))


def _butir_unit(unit: Sequence[UnitView]) -> tuple[Butir, ...]:
    return tuple(
        Butir(f"{u.nama}, membawahi:", berderet(_butir_unit(u.anak))) if u.anak else Butir(u.nama) for u in unit
    )


class UnitView(Pandangan):
    """A box of the organisation chart with what stands below it. ``pejabat`` is who leads it on the report's date;
    ``lowong``: the content says that nobody does, and nobody is known to."""

    id: str
    nama: str
    jabatan: str
    singkatan: str | None
    jenis: str
    anak: tuple[UnitView, ...]
    pejabat: PejabatView | None
    lowong: bool


class OrganisasiView(Pandangan):
    _b: Bahan
    dasar: HukumView | None
    judul_bagan: tuple[str, ...]
    kedudukan: tuple[str, ...]
    pengantar_tugas: str
    tugas: tuple[str, ...]
    pengantar_fungsi: str
    fungsi: tuple[str, ...]
    pengantar_susunan: str

    @cached_property
    def pimpinan(self) -> UnitView | None:
        """The root of the chart."""
        puncak = [u for u in self._b.isi.organisasi.unit if u.induk is None]
        return self._pohon(puncak[0], frozenset()) if puncak else None

    @cached_property
    def unit(self) -> tuple[UnitView, ...]:
        """Every unit below the head, in the order of the content."""
        semua: list[UnitView] = []

        def turun(u: UnitView) -> None:
            for anak in u.anak:
                semua.append(anak)
                turun(anak)

        if self.pimpinan is not None:
            turun(self.pimpinan)
        urutan = {u.id: n for n, u in enumerate(self._b.isi.organisasi.unit)}
        return tuple(sorted(semua, key=lambda u: urutan[u.id]))

    @property
    def butir_kedudukan(self) -> tuple[Butir, ...]:
        """The numbered items of the regulation up to the functions: position, then tasks and functions with theirs."""
        return (
            *(Butir(t) for t in self.kedudukan),
            Butir(self.pengantar_tugas, tuple(Butir(t) for t in self.tugas)),
            Butir(self.pengantar_fungsi, tuple(Butir(t) for t in self.fungsi)),
        )

    @property
    def nomor_susunan(self) -> int:
        """The number of the item that lists the units."""
        return len(self.butir_kedudukan) + 1

    @property
    def butir_susunan(self) -> tuple[Butir, ...]:
        """The item that lists the units, the head first."""
        p = self.pimpinan
        semua = (Butir(p.nama), *_butir_unit(p.anak)) if p is not None else ()
        return (Butir(self.pengantar_susunan, berderet(semua)),)

    @cached_property
    def jumlah_unit(self) -> Angka:
        letak: list[Letak | None] = [u.letak_dari() for u in self._b.isi.organisasi.unit if u.induk is not None]
        return cacah("organisasi.jumlah_unit", len(self.unit), sumber=letak)

    def _pohon(self, u: Unit, atas: frozenset[str]) -> UnitView:
        # A unit that is its own ancestor is a slip of the content, reported by its checks; the tree stays finite.
        jalur = atas | {u.id}
        anak = tuple(
            self._pohon(a, jalur) for a in self._b.isi.organisasi.unit if a.induk == u.id and a.id not in jalur
        )
        peran = "kepala" if u.jenis == "pimpinan" else u.id
        tanggal = self._b.isi.laporan.tanggal or self._b.akhir_tahun
        pejabat = pejabat_view(self._b, peran, tanggal)
        lowong = bool(u.lowong) and pejabat is None
        return UnitView(u.id, u.nama, u.jabatan, u.singkatan, u.jenis, anak, pejabat, lowong)


def organisasi_view(b: Bahan, hukum: Kumpulan[str, HukumView]) -> OrganisasiView:
    o = b.isi.organisasi
    return OrganisasiView(
        b,
        hukum.get(o.dasar),
        tuple(o.judul_bagan),
        tuple(o.kedudukan),
        o.pengantar_tugas,
        tuple(o.tugas),
        o.pengantar_fungsi,
        tuple(o.fungsi),
        o.pengantar_susunan,
    )
