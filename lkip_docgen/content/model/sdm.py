"""``content/<tahun>/sdm.yaml``."""

from pydantic import Field

from .dasar import Bulat, Simpul, Teks, YaTidak


class BarisJabatan(Simpul):
    jabatan: Teks = Field(description="Nama jabatan")
    jumlah: Bulat = Field(description="Jumlah orang")
    struktural: YaTidak = Field(default=False, description="ya: dicetak tebal sebagai jabatan struktural")
    keterangan: Teks = Field(default="", description="Isi kolom keterangan")


class BarisPangkat(Simpul):
    golongan: Teks = Field(description="Misalnya III/d; nama pangkatnya mengikuti golongan")
    jumlah: Bulat = Field(description="Jumlah orang")


class BarisPendidikan(Simpul):
    """Row of Tabel 1.3: a golongan (or a group of non-ASN) against the levels of education."""

    golongan: Teks | None = Field(default=None, description="Kosong untuk baris Non ASN")
    jumlah: dict[Teks, Bulat] = Field(description="Tingkat pendidikan → jumlah orang; yang tidak ada tidak ditulis")


class KelompokPegawai(Simpul):
    struktural: Bulat = Field(description="Jumlah pejabat struktural")
    pelaksana: Bulat = Field(description="Jumlah pelaksana")
    non_asn: Bulat = Field(description="Jumlah tenaga non-ASN")


class KontrolSDM(Simpul):
    jabatan: Bulat | None = Field(default=None, description="Jumlah pada Tabel 1.1 seperti tercetak")
    pangkat: Bulat | None = Field(default=None, description="Jumlah pada Tabel 1.2 seperti tercetak")
    asn: Bulat | None = Field(default=None, description="Jumlah ASN")
    non_asn: Bulat | None = Field(default=None, description="Jumlah non-ASN")
    struktural: Bulat | None = Field(default=None, description="Jumlah pejabat struktural seperti tercetak")
    pelaksana: Bulat | None = Field(default=None, description="Jumlah pelaksana ASN seperti tercetak")
    total: Bulat | None = Field(default=None, description="Jumlah seluruh pegawai")
    total_pendidikan: dict[Teks, Bulat] = Field(
        default_factory=dict, description="Jumlah tiap tingkat pendidikan pada Tabel 1.3"
    )
    asn_golongan: dict[Teks, Bulat] = Field(default_factory=dict, description="Jumlah tiap golongan pada Tabel 1.3")


class SDM(Simpul):
    """``sdm.yaml``"""

    periode: Teks = Field(description="Misalnya Januari-Desember 2030")
    kelompok: KelompokPegawai = Field(description="Jumlah pegawai menurut kelompok")
    jabatan: list[BarisJabatan] = Field(description="Baris Tabel 1.1 menurut jabatan")
    pangkat: list[BarisPangkat] = Field(description="Baris Tabel 1.2 menurut golongan")
    tingkat_pendidikan: list[Teks] = Field(description="Kolom Tabel 1.3 dari tertinggi")
    pendidikan_asn: list[BarisPendidikan] = Field(description="Baris ASN pada Tabel 1.3")
    pendidikan_non_asn: BarisPendidikan = Field(description="Baris non-ASN pada Tabel 1.3")
    kontrol: KontrolSDM = Field(
        default_factory=KontrolSDM, description="Angka dokumen resmi; tidak dicetak, hanya dicocokkan"
    )
