"""The Renstra and its versions: ``content/renstra/awal.yaml``, ``perubahan.yaml``; and the RPJMD links above it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .dasar import Bulat, Desimal, Id, Masa, Simpul, Tanggal, Teks

Satuan = Literal["persen", "indeks", "dokumen", "nilai_sakip", "angka", "laporan", "orang", "paket", "unit", "bulan"]


class Indikator(Simpul):
    """An indicator of a tujuan or sasaran with its yearly targets. Units: persen (0–100), indeks, dokumen, nilai_sakip
    (printed with its letter, "BB (80)")."""

    id: Id
    nama: Teks = Field(description="Nama indikator, apa adanya dari dokumen")
    satuan: Satuan
    sebutan_satuan: Teks | None = Field(None, description='Satuan seperti dicetak sesudah angka, misalnya "Dok"')
    arah: Literal["positif", "negatif"] = Field("positif", description="positif: makin tinggi makin baik")
    awal: Desimal | None = Field(None, description="Kondisi kinerja awal periode")
    target: dict[Bulat, Desimal] = Field(description="Target tiap tahun, misalnya 2023: 80")
    akhir: Desimal | None = Field(
        None,
        description="Kondisi kinerja akhir periode bila dicetak tersendiri; tanpa ini dipakai target tahun terakhir",
    )


class Sasaran(Simpul):
    id: Id
    uraian: Teks
    indikator: list[Id] = Field(default_factory=list)


class Tujuan(Simpul):
    id: Id
    uraian: Teks
    indikator: list[Id] = Field(default_factory=list, description="id indikator tujuan")
    sebutan_indikator: Teks | None = Field(None, description="Nama indikator tujuan bila dokumen ini menyebutnya lain")
    sasaran: list[Id] = Field(
        default_factory=list, description="id sasaran di bawah tujuan ini; satu sasaran boleh di bawah dua tujuan"
    )


class KelompokTC25(Simpul):
    """A block of table T-C.25 in the annex: RUTIN, NON RUTIN."""

    judul: Teks
    sasaran_rpjmd: Teks
    indikator_rpjmd: Teks
    tujuan: Id
    sasaran: list[Id]


class MisiRPJMD(Simpul):
    """What of the RPJMD the office serves."""

    nomor_misi: Bulat
    misi: Teks
    nomor_tujuan: Bulat
    tujuan: Teks
    sasaran: list[Teks] = Field(description="Sasaran strategis kabupaten/kota")


class Renstra(Simpul):
    """One version of the Renstra. Ids of tujuan, sasaran and indikator are unique over all versions and the RKT."""

    id: Id
    versi: Literal["awal", "perubahan"]
    nama: Teks = Field(description="Nama dokumen, misalnya Rencana Strategis Kecamatan Patrang Tahun 2021-2026")
    periode_mulai: Bulat
    periode_selesai: Bulat
    berlaku: Masa = Field(description="Masa berlakunya versi ini")
    tanggal: Tanggal | None = Field(None, description="Tanggal matriks ditetapkan")
    tahun_matriks: list[Bulat] = Field(description="Tahun-tahun pada kolom target matriks")
    rpjmd: MisiRPJMD | None = None
    indikator: list[Indikator]
    sasaran: list[Sasaran]
    tujuan: list[Tujuan]
    tc25: list[KelompokTC25] = Field(default_factory=list)
    sumber: Teks | None = Field(None, description='Baris "Sumber data" di bawah matriks')
