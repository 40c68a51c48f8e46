"""``content/<tahun>/anggaran.yaml``."""

from typing import Literal

from pydantic import Field

from .dasar import Desimal, Id, Rupiah, Simpul, Teks


class Belanja(Simpul):
    """Part of a sub kegiatan by kind of spending, where it isn't all belanja operasi."""

    jenis: Id = Field(description="id jenis belanja")
    pagu: Rupiah = Field(description="Pagu bagian ini dalam rupiah")
    realisasi: Rupiah = Field(description="Realisasi bagian ini dalam rupiah")


class SubKegiatan(Simpul):
    id: Id = Field(description="id sub kegiatan")
    nama: Teks = Field(description="Nama sub kegiatan, apa adanya dari DPA")
    kode: Teks | None = Field(default=None, description="Kode rekening, misalnya 7.01.01.2.02.0001")
    pagu: dict[Literal["murni", "perubahan"], Rupiah] = Field(description="Pagu tiap versi anggaran")
    realisasi: Rupiah = Field(description="Realisasi dalam rupiah")
    belanja: list[Belanja] = Field(
        default_factory=list, description="Rincian jenis belanja bila tidak seluruhnya belanja operasi"
    )


class KontrolPagu(Simpul):
    pagu: Rupiah | None = Field(default=None, description="Jumlah pagu seperti tercetak pada DPA")
    realisasi: Rupiah | None = Field(default=None, description="Jumlah realisasi seperti tercetak pada LRA")
    serapan: Desimal | None = Field(default=None, description="Persentase serapan seperti tercetak")


class Kegiatan(Simpul):
    id: Id = Field(description="id kegiatan")
    nama: Teks = Field(description="Nama kegiatan, apa adanya dari DPA")
    kode: Teks | None = Field(default=None, description="Kode rekening kegiatan")
    sub_kegiatan: list[SubKegiatan] = Field(description="Sub kegiatan di bawahnya")
    kontrol: KontrolPagu = Field(
        default_factory=KontrolPagu, description="Angka dokumen resmi; tidak dicetak, hanya dicocokkan"
    )


class Program(Simpul):
    id: Id = Field(description="id program")
    nama: Teks = Field(description="Nama program, apa adanya dari DPA")
    kode: Teks | None = Field(default=None, description="Kode rekening program")
    kegiatan: list[Kegiatan] = Field(description="Kegiatan di bawahnya")
    kontrol: KontrolPagu = Field(
        default_factory=KontrolPagu, description="Angka dokumen resmi; tidak dicetak, hanya dicocokkan"
    )


class JenisBelanja(Simpul):
    id: Id = Field(description="id jenis belanja")
    nama: Teks = Field(description="Nama jenis belanja, misalnya Belanja Operasi")


class Anggaran(Simpul):
    """``anggaran.yaml``"""

    versi: Literal["murni", "perubahan"] = Field(description="Versi anggaran yang berlaku pada akhir tahun")
    sumber: Teks = Field(description="Sumber dana, misalnya APBD Kabupaten Bahari")
    jenis_belanja: list[JenisBelanja] = Field(description="Yang pertama adalah jenis bawaan setiap sub kegiatan")
    program: list[Program] = Field(description="Program, kegiatan, dan sub kegiatan dengan pagu dan realisasinya")
    kontrol: KontrolPagu = Field(
        default_factory=KontrolPagu, description="Angka dokumen resmi; tidak dicetak, hanya dicocokkan"
    )
