"""The Renstra and its versions: ``content/renstra/awal.yaml``, ``perubahan.yaml``; and the RPJMD links above it."""

from typing import Literal

from pydantic import Field

from .dasar import Bulat, Desimal, Id, Masa, Simpul, Tanggal, Teks

Satuan = Literal["persen", "indeks", "dokumen", "nilai_sakip", "angka", "laporan", "orang", "paket", "unit", "bulan"]


class Indikator(Simpul):
    """An indicator of a tujuan or sasaran with its yearly targets. Units: persen (0–100), indeks, dokumen, nilai_sakip
    (printed with its letter, "BB (80)")."""

    id: Id = Field(description="id indikator")
    nama: Teks = Field(description="Nama indikator, apa adanya dari dokumen")
    satuan: Satuan = Field(description="Satuan target dan realisasi")
    sebutan_satuan: Teks | None = Field(
        default=None, description='Satuan seperti dicetak sesudah angka, misalnya "Dok"'
    )
    arah: Literal["positif", "negatif"] = Field(default="positif", description="positif: makin tinggi makin baik")
    awal: Desimal | None = Field(default=None, description="Kondisi kinerja awal periode")
    target: dict[Bulat, Desimal] = Field(description="Target tiap tahun, misalnya 2030: 80")
    akhir: Desimal | None = Field(
        default=None,
        description="Kondisi kinerja akhir periode bila dicetak tersendiri; tanpa ini dipakai target tahun terakhir",
    )


class Sasaran(Simpul):
    id: Id = Field(description="id sasaran")
    uraian: Teks = Field(description="Bunyi sasaran, apa adanya dari dokumen")
    indikator: list[Id] = Field(default_factory=list, description="id indikator sasaran ini")


class Tujuan(Simpul):
    id: Id = Field(description="id tujuan")
    uraian: Teks = Field(description="Bunyi tujuan, apa adanya dari dokumen")
    indikator: list[Id] = Field(default_factory=list, description="id indikator tujuan")
    sebutan_indikator: Teks | None = Field(
        default=None, description="Nama indikator tujuan bila dokumen ini menyebutnya lain"
    )
    sasaran: list[Id] = Field(
        default_factory=list, description="id sasaran di bawah tujuan ini; satu sasaran boleh di bawah dua tujuan"
    )


class KelompokTC25(Simpul):
    """A block of table T-C.25 in the annex: RUTIN, NON RUTIN."""

    judul: Teks = Field(description="Judul kelompok, misalnya RUTIN")
    sasaran_rpjmd: Teks = Field(description="Bunyi sasaran RPJMD yang didukung")
    indikator_rpjmd: Teks = Field(description="Indikator sasaran RPJMD itu")
    tujuan: Id = Field(description="id tujuan")
    sasaran: list[Id] = Field(description="id sasaran pada kelompok ini")


class KontrolRenstra(Simpul):
    """Never printed, only compared."""

    target: dict[Id, dict[Bulat, Teks]] = Field(
        default_factory=dict,
        description='Target tiap indikator dan tahun seperti tercetak pada tabel lain, misalnya {2030: "80%"}',
    )


class MisiRPJMD(Simpul):
    """What of the RPJMD the office serves."""

    nomor_misi: Bulat = Field(description="Nomor misi RPJMD yang didukung")
    misi: Teks = Field(description="Bunyi misi")
    nomor_tujuan: Bulat = Field(description="Nomor tujuan RPJMD")
    tujuan: Teks = Field(description="Bunyi tujuan RPJMD")
    sasaran: list[Teks] = Field(description="Sasaran strategis kabupaten/kota")


class Renstra(Simpul):
    """One version of the Renstra. Ids of tujuan, sasaran and indikator are unique over all versions and the RKT."""

    id: Id = Field(description="id versi Renstra ini")
    versi: Literal["awal", "perubahan"] = Field(description="awal atau perubahan")
    nama: Teks = Field(description="Nama dokumen, misalnya Rencana Strategis Kecamatan Sukamaju Tahun 2030-2034")
    periode_mulai: Bulat = Field(description="Tahun pertama periode")
    periode_selesai: Bulat = Field(description="Tahun terakhir periode")
    berlaku: Masa = Field(description="Masa berlakunya versi ini")
    tanggal: Tanggal | None = Field(default=None, description="Tanggal matriks ditetapkan")
    tahun_matriks: list[Bulat] = Field(description="Tahun-tahun pada kolom target matriks")
    rpjmd: MisiRPJMD | None = Field(default=None, description="Misi dan tujuan RPJMD yang didukung")
    indikator: list[Indikator] = Field(description="Semua indikator versi ini dengan targetnya")
    sasaran: list[Sasaran] = Field(description="Semua sasaran versi ini")
    tujuan: list[Tujuan] = Field(description="Tujuan dengan sasaran di bawahnya")
    tc25: list[KelompokTC25] = Field(default_factory=list, description="Kelompok-kelompok tabel T-C.25 pada lampiran")
    sumber: Teks | None = Field(default=None, description='Baris "Sumber data" di bawah matriks')
    kontrol: KontrolRenstra = Field(
        default_factory=KontrolRenstra, description="Angka dokumen resmi; tidak dicetak, hanya dicocokkan"
    )
