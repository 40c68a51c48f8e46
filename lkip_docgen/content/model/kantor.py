"""What outlives a year: the office, its officials, its organisation, its legal bases, the report's defaults.

Files: ``content/instansi.yaml``, ``pejabat.yaml``, ``organisasi.yaml``, ``dasar_hukum.yaml``, ``laporan.yaml``.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .dasar import Bulat, Desimal, Id, Masa, Simpul, Tanggal, Teks, YaTidak


class Kop(Simpul):
    """Letterhead."""

    baris: list[Teks] = Field(description="Baris-baris kop dari atas, misalnya nama pemerintah lalu nama instansi")
    alamat: Teks = Field(description="Baris alamat di bawah nama instansi")
    logo: Teks | None = Field(None, description="Berkas lambang (PNG/JPEG) di bawah folder content/")


class Kepala(Simpul):
    """The office's head, as a position."""

    jabatan: Teks = Field(description="Nama jabatan, misalnya Camat atau Kepala Dinas")
    lengkap: Teks = Field(description="Nama jabatan lengkap untuk tanda tangan, misalnya Camat Patrang")


class Wilayah(Simpul):
    id: Id
    nama: Teks


class Instansi(Simpul):
    """``instansi.yaml``"""

    nama: Teks = Field(description="Nama resmi instansi, misalnya Kecamatan Patrang")
    sebutan: Teks = Field(description="Sebutan umum instansi, misalnya kecamatan atau dinas (huruf kecil)")
    pemerintah: Teks = Field(description="Misalnya Pemerintah Kabupaten Jember")
    daerah: Teks = Field(description="Misalnya Kabupaten Jember")
    ibu_kota: Teks = Field(description="Tempat pada tanggal tanda tangan, misalnya Jember")
    provinsi: Teks | None = None
    kepala: Kepala
    atasan: Kepala = Field(description="Jabatan atasan langsung, misalnya Bupati / Bupati Jember")
    kop: Kop
    lambang: Teks | None = Field(None, description="Berkas lambang untuk sampul, di bawah folder content/")
    sebutan_wilayah: Teks | None = Field(
        None, description="Sebutan wilayah bawahan, misalnya Kelurahan; kosongkan bila tidak ada"
    )
    wilayah: list[Wilayah] = Field(default_factory=list, description="Kelurahan/desa yang dibawahi")


class Pejabat(Simpul):
    """A person in an office for a time. ``peran`` names the seat: kepala, atasan, or a unit's id of
    ``organisasi.yaml``."""

    id: Id
    nama: Teks = Field(description="Nama lengkap dengan gelar, seperti dicetak")
    nip: Teks | None = Field(None, description="18 angka; spasi boleh")
    pangkat: Teks | None = Field(None, description="Misalnya Penata Tingkat I")
    golongan: Teks | None = Field(None, description="Misalnya III/d")
    peran: Id = Field(description="kepala, atasan, atau id unit pada organisasi.yaml")
    masa: Masa = Field(description="Masa jabatan")


class BerkasPejabat(Simpul):
    """``pejabat.yaml``"""

    pejabat: list[Pejabat]


class Unit(Simpul):
    """A box of the organisation chart."""

    id: Id
    nama: Teks = Field(description="Nama unit, misalnya Seksi Pemerintahan")
    jabatan: Teks = Field(description="Nama jabatan pimpinannya, misalnya Kepala Seksi Pemerintahan")
    induk: Id | None = Field(None, description="id unit atasan; kosong hanya untuk pimpinan")
    singkatan: Teks | None = None
    jenis: Literal["pimpinan", "sekretariat", "lini", "fungsional", "wilayah"] = "lini"


class Organisasi(Simpul):
    """``organisasi.yaml``: text of the regulation that sets up the office, to the letter."""

    dasar: Id = Field(description="id peraturan pada dasar_hukum.yaml")
    judul_bagan: list[Teks] = Field(description="Baris judul bagan struktur organisasi")
    kedudukan: list[Teks] = Field(description="Butir kedudukan, apa adanya dari peraturan")
    pengantar_tugas: Teks = Field(description="Kalimat pembuka butir tugas")
    tugas: list[Teks]
    pengantar_fungsi: Teks
    fungsi: list[Teks]
    pengantar_susunan: Teks
    unit: list[Unit]


class DasarHukum(Simpul):
    """A regulation. ``lengkap()`` prints "Peraturan Presiden Nomor 29 Tahun 2014 tentang …"."""

    id: Id
    jenis: Teks = Field(description="Misalnya Peraturan Presiden")
    nomor: Teks = Field(description="Nomor seperti dicetak, misalnya 29 atau PER/9/M.PAN/5/2007")
    tahun: Bulat | None = Field(None, description="Tahun; kosongkan bila sudah ada di dalam nomor")
    tentang: Teks
    tanggal: Tanggal | None = None

    def singkat(self) -> str:
        return f"{self.jenis} Nomor {self.nomor}" + (f" Tahun {self.tahun}" if self.tahun is not None else "")

    def lengkap(self) -> str:
        return f"{self.singkat()} tentang {self.tentang}"


class BerkasDasarHukum(Simpul):
    """``dasar_hukum.yaml``"""

    dasar_hukum: list[DasarHukum]


class Skala(Simpul):
    """One step of the predicate scale: a value above ``di_atas`` (after rounding) has it; the lowest has none."""

    kategori: Teks = Field(description="Misalnya AA; pada skala lima tingkat boleh sama dengan predikat")
    predikat: Teks
    di_atas: Desimal | None = Field(None, description="Batas bawah terbuka dalam persen; kosong untuk tingkat terendah")


class AturanCapaian(Simpul):
    batasi: YaTidak = Field(True, description="ya: capaian dibatasi 0 sampai 100 persen")


class SetelanLaporan(Simpul):
    """``laporan.yaml``, above the years and again (only what differs) in a year. A year's value wins over the
    default."""

    judul: Teks | None = Field(None, description="Judul laporan pada sampul")
    singkatan: Teks | None = Field(None, description="Misalnya LKIP")
    tanggal: Tanggal | None = Field(None, description="Tanggal laporan ditandatangani")
    tempat: Teks | None = Field(None, description="Tempat penandatanganan; bila kosong dipakai ibu_kota")
    kertas: Literal["A4", "F4"] | None = Field(None, description="A4 (210 x 297 mm) atau F4 (215 x 330 mm)")
    format_nip: Literal["berspasi", "rapat"] | None = None
    capaian: AturanCapaian | None = None
    skala_predikat: list[Skala] | None = Field(
        None, description="Skala predikat dari tertinggi; bawaan PermenPANRB 88/2021"
    )
    aturan_efisiensi: Literal["capaian_minimal_serapan", "target_tercapai"] | None = None
    belum_audit: YaTidak | None = Field(None, description="ya: realisasi anggaran belum diaudit BPK")
    riwayat: list[Bulat] | None = Field(
        None, description="Tahun-tahun pembanding pada Tabel 3.2, misalnya [2021, 2022]"
    )
    lampiran: list[Id] | None = Field(None, description="Lampiran yang dicetak dan urutannya")
