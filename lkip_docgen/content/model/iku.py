"""``content/<tahun>/iku.yaml``."""

from typing import Literal

from pydantic import Field

from .dasar import Id, Simpul, Tanggal, Teks


class Pecahan(Simpul):
    """A formula "numerator / denominator × 100%"."""

    pembilang: Teks = Field(description="Teks di atas garis")
    penyebut: Teks = Field(description="Teks di bawah garis")
    kali: Teks = Field(default="100%", description="Pengali sesudah pecahan")


class Formulasi(Simpul):
    uraian: Teks | None = Field(default=None, description="Penjelasan formulasi")
    daftar: list[Teks] = Field(default_factory=list, description="Butir-butir formulasi")
    pecahan: Pecahan | None = Field(default=None, description="Rumus pembilang per penyebut")


class BarisIKU(Simpul):
    """A line of an IKU table: by reference to an indicator, or self-contained (a decree's own)."""

    indikator: Id | None = Field(default=None, description="id indikator; kosongkan bila baris ini berdiri sendiri")
    sasaran: Id | None = Field(default=None, description="id sasaran")
    tujuan: Id | None = Field(default=None, description="id tujuan")
    uraian: Teks | None = Field(
        default=None, description="Kinerja utama/sasaran seperti dicetak bila lain atau berdiri sendiri"
    )
    uraian_indikator: Teks | None = Field(
        default=None, description="Bunyi indikator seperti dicetak bila lain atau berdiri sendiri"
    )
    formulasi: Formulasi = Field(description="Formulasi pengukuran")
    penanggung_jawab: list[Teks] = Field(description="Unit-unit penanggung jawab")
    pengantar_penanggung_jawab: Teks | None = Field(default=None, description="Teks sebelum daftar penanggung jawab")
    sumber_data: Teks = Field(description="Sumber data")


class Diktum(Simpul):
    """A diktum of a decree; its number word (KESATU …) follows from its place."""

    teks: Teks = Field(description="Bunyi diktum")
    butir: list[Teks] = Field(default_factory=list, description="Butir-butir di bawah diktum")
    gaya_butir: Literal["(1)", "a."] = Field(default="(1)", description="Penomoran butir: (1) atau a.")


class LampiranKeputusan(Simpul):
    judul: list[Teks] = Field(description="Baris judul lampiran")
    tugas: list[Teks] = Field(description="Butir tugas pada lampiran")
    fungsi: list[Teks] = Field(description="Butir fungsi pada lampiran")
    tujuan: Teks = Field(description="Bunyi tujuan pada lampiran")
    indikator_tujuan: Teks = Field(description="Indikator tujuan pada lampiran")
    judul_tabel: list[Teks] = Field(description="Baris judul tabel IKU")
    baris: list[BarisIKU] = Field(description="Baris tabel IKU seperti ditetapkan")


class Keputusan(Simpul):
    """The decree on IKU: the text of a signed document, to the letter. Its diktum "KESATU" … refer by ``{{ diktum.1
    }}``."""

    nomor: Teks = Field(description="Nomor keputusan")
    nomor_singkat: Teks | None = Field(
        default=None, description="Nomor seperti dirujuk dalam laporan bila penulisannya lain"
    )
    tanggal: Tanggal = Field(description="Tanggal ditetapkan")
    tempat: Teks = Field(description="Tempat ditetapkan")
    tentang: Teks = Field(description="Judul sesudah kata TENTANG")
    menimbang: list[Teks] = Field(description="Butir menimbang")
    mengingat: list[Teks] = Field(description="Butir mengingat")
    menetapkan: Teks = Field(default="", description="Teks sesudah kata Menetapkan")
    diktum: list[Diktum] = Field(description="Diktum berurutan; KESATU, KEDUA, … mengikuti urutannya")
    lampiran: LampiranKeputusan = Field(description="Lampiran keputusan")


class IKU(Simpul):
    """``iku.yaml``: the IKU in force, and the decree annexed."""

    baris: list[BarisIKU] = Field(description="IKU yang berlaku pada tahun laporan")
    keputusan: Keputusan | None = Field(default=None, description="Keputusan IKU yang dilampirkan")
