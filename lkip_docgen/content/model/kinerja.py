"""``content/<tahun>/kinerja.yaml``."""

from typing import Literal

from pydantic import Field

from .dasar import Bulat, Desimal, Id, Simpul, Teks, YaTidak


class KontrolPembanding(Simpul):
    """Never printed, only compared."""

    nilai: Desimal | None = Field(default=None, description="Nilai pembanding seperti tercetak pada sumbernya")


class Pembanding(Simpul):
    """A figure of another level, for Tabel 3.4 and the prose."""

    tingkat: Literal["kabupaten", "provinsi", "nasional"] = Field(description="Tingkat pembanding")
    nama: Teks = Field(description="Apa yang dibandingkan, misalnya IKM Kabupaten Bahari")
    nilai: Desimal = Field(description="Nilai pembanding, dalam satuan indikatornya")
    sumber: Teks | None = Field(default=None, description="Sumber angka pembanding")
    setara: YaTidak = Field(
        default=True, description="tidak: hanya untuk uraian, tidak masuk Tabel 3.4 karena tidak sebanding"
    )
    kontrol: KontrolPembanding = Field(
        default_factory=KontrolPembanding, description="Angka dokumen resmi; tidak dicetak, hanya dicocokkan"
    )


class KinerjaIndikator(Simpul):
    """Realisasi of an indicator in this year. A target here is that year's agreed target (only for years without a
    PK)."""

    indikator: Id = Field(description="id indikator pada Renstra")
    realisasi: Desimal | None = Field(default=None, description="Realisasi; kosongkan bila belum ada data")
    target: Desimal | None = Field(default=None, description="Target tahun itu bila tidak ada PK tahun itu di content/")
    pembilang: Desimal | None = Field(default=None, description="Pembilang realisasi, bila dihitung dari pembagian")
    penyebut: Desimal | None = Field(default=None, description="Penyebut realisasi, bila dihitung dari pembagian")
    pembanding: list[Pembanding] = Field(default_factory=list, description="Angka kabupaten, provinsi, atau nasional")
    sumber: Teks | None = Field(default=None, description="Sumber data realisasi")


class KontrolProgram(Simpul):
    """Never printed, only compared. It stands at its row, as a program may have several indicators."""

    realisasi: Desimal | None = Field(default=None, description="Realisasi dalam persen seperti tercetak")


class KinerjaProgram(Simpul):
    """An indicator of a program with its realisasi (percent as 0–100)."""

    program: Id = Field(description="id program pada anggaran.yaml")
    indikator: Teks = Field(description="Nama indikator program")
    realisasi: Desimal = Field(description="Realisasi dalam persen")
    kontrol: KontrolProgram = Field(
        default_factory=KontrolProgram, description="Angka dokumen resmi; tidak dicetak, hanya dicocokkan"
    )


class KontrolKinerja(Simpul):
    rata_rata: Desimal | None = Field(default=None, description="Rata-rata capaian seperti tercetak")
    predikat: Teks | None = Field(default=None, description="Predikat seperti tercetak")
    capaian: dict[Id, Desimal] = Field(default_factory=dict, description="Capaian tiap indikator seperti tercetak")
    target: dict[Id, Teks] = Field(
        default_factory=dict, description='Target tiap indikator seperti tercetak, misalnya "80%"'
    )
    realisasi: dict[Id, Teks] = Field(
        default_factory=dict, description='Realisasi tiap indikator seperti tercetak, misalnya "B (61)"'
    )
    aduan: Bulat | None = Field(default=None, description="Jumlah laporan/pengaduan seperti tercetak")


class Aduan(Simpul):
    uraian: Teks = Field(description="Isi pengaduan")
    jumlah: Bulat = Field(default=1, description="Banyaknya pengaduan serupa")
    lokasi: list[Teks] = Field(default_factory=list, description="Tempat-tempatnya")


class Kinerja(Simpul):
    """``kinerja.yaml``; an earlier year may hold this file alone."""

    indikator: list[KinerjaIndikator] = Field(description="Realisasi tiap indikator")
    program: list[KinerjaProgram] = Field(default_factory=list, description="Realisasi indikator program")
    kegiatan: dict[Id, list[Teks]] = Field(
        default_factory=dict, description="Kegiatan nyata per indikator, untuk daftar pada analisis"
    )
    aduan: list[Aduan] = Field(default_factory=list, description="Laporan/pengaduan yang masuk")
    kontrol: KontrolKinerja = Field(
        default_factory=KontrolKinerja, description="Angka dokumen resmi; tidak dicetak, hanya dicocokkan"
    )
