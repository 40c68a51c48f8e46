"""``content/<tahun>/pk.yaml``."""

from typing import Literal

from pydantic import Field

from .dasar import Desimal, Id, Rupiah, Simpul, Tanggal, Teks


class BarisPK(Simpul):
    """A line of the PK: an indicator under a sasaran or tujuan."""

    id: Id = Field(description="id baris; nama berkas narasinya narasi/pk/<id>.md")
    indikator: Id = Field(description="id indikator pada Renstra")
    sasaran: Id | None = Field(default=None, description="id sasaran; isi salah satu: sasaran atau tujuan")
    tujuan: Id | None = Field(default=None, description="id tujuan; isi salah satu: sasaran atau tujuan")
    uraian: Teks | None = Field(default=None, description="Bunyi sasaran pada PK bila lain dari Renstra")
    uraian_indikator: Teks | None = Field(default=None, description="Bunyi indikator pada PK bila lain dari Renstra")
    target: Desimal | None = Field(default=None, description="Target bila lain dari Renstra yang berlaku")
    dukungan: list[Id] = Field(description="id program/kegiatan/sub kegiatan pendukung; [] hanya dengan alasan")
    alasan: Teks | None = Field(default=None, description="Alasan bila tidak ada anggaran pendukung")


class KontrolPK(Simpul):
    anggaran: dict[Id, Rupiah] = Field(
        default_factory=dict, description="Anggaran per program seperti tercetak pada PK"
    )
    jumlah: Rupiah | None = Field(default=None, description="Jumlah anggaran seperti tercetak pada PK")
    target: dict[Id, Teks] = Field(default_factory=dict, description="Target seperti tercetak, per id baris")


class PK(Simpul):
    """One version of the Perjanjian Kinerja (PermenPANRB 53/2014, annex I). The parties are who held office on its
    date."""

    versi: Literal["murni", "perubahan"] = Field(description="murni atau perubahan")
    judul: Teks = Field(description="Judul dokumen")
    tanggal: Tanggal = Field(description="Tanggal ditandatangani")
    tempat: Teks | None = Field(default=None, description="Tempat ditandatangani; bila kosong dipakai ibu_kota")
    versi_anggaran: Literal["murni", "perubahan"] | None = Field(default=None, description="Versi anggaran pada PK ini")
    keterangan_anggaran: Teks = Field(default="", description="Isi kolom keterangan, misalnya APBD PERUBAHAN")
    supervisi: Literal["melakukan", "memberikan"] = Field(
        default="melakukan", description="Kata pada pernyataan pihak kedua: melakukan atau memberikan supervisi"
    )
    baris: list[BarisPK] = Field(description="Baris-baris sasaran dan indikator")
    kontrol: KontrolPK = Field(
        default_factory=KontrolPK, description="Angka dokumen resmi; tidak dicetak, hanya dicocokkan"
    )


class BerkasPK(Simpul):
    """``pk.yaml``"""

    pk: list[PK] = Field(description="Versi-versi Perjanjian Kinerja tahun ini")
