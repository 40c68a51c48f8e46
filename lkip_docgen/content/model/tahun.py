"""What is one year's: ``content/2023/*.yaml``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .dasar import Bulat, Desimal, Id, Rupiah, Simpul, Tanggal, Teks, YaTidak

# ------------------------------------------------------------------ profil.yaml


class Batas(Simpul):
    arah: Literal["utara", "timur", "selatan", "barat"]
    wilayah: list[Teks]


class Profesi(Simpul):
    nama: Teks
    persen: Desimal


class Penduduk(Simpul):
    laki_laki: Bulat
    perempuan: Bulat


class KontrolProfil(Simpul):
    """Never printed, only compared."""

    penduduk: Bulat | None = None


class Profil(Simpul):
    """``profil.yaml``. Offices without a territory leave the file out."""

    letak_wilayah: Teks | None = None
    luas_km2: Desimal | None = None
    batas: list[Batas] = Field(default_factory=list)
    penduduk: Penduduk | None = None
    profesi: list[Profesi] = Field(default_factory=list)
    kontrol: KontrolProfil = KontrolProfil()


# ------------------------------------------------------------------ sdm.yaml


class BarisJabatan(Simpul):
    jabatan: Teks
    jumlah: Bulat
    struktural: YaTidak = Field(False, description="ya: dicetak tebal sebagai jabatan struktural")
    keterangan: Teks = ""


class BarisPangkat(Simpul):
    golongan: Teks = Field(description="Misalnya III/d; nama pangkatnya mengikuti golongan")
    jumlah: Bulat


class BarisPendidikan(Simpul):
    """Row of Tabel 1.3: a golongan (or a group of non-ASN) against the levels of education."""

    golongan: Teks | None = Field(None, description="Kosong untuk baris Non ASN")
    jumlah: dict[Teks, Bulat] = Field(description="Tingkat pendidikan → jumlah orang; yang tidak ada tidak ditulis")


class KelompokPegawai(Simpul):
    struktural: Bulat
    pelaksana: Bulat
    non_asn: Bulat


class KontrolSDM(Simpul):
    jabatan: Bulat | None = None
    pangkat: Bulat | None = None
    asn: Bulat | None = None
    non_asn: Bulat | None = None
    total: Bulat | None = None
    total_pendidikan: dict[Teks, Bulat] = Field(default_factory=dict)
    asn_golongan: dict[Teks, Bulat] = Field(default_factory=dict, description="Jumlah tiap golongan pada Tabel 1.3")


class SDM(Simpul):
    """``sdm.yaml``"""

    periode: Teks = Field(description="Misalnya Januari-Desember 2023")
    kelompok: KelompokPegawai
    jabatan: list[BarisJabatan]
    pangkat: list[BarisPangkat]
    tingkat_pendidikan: list[Teks] = Field(description="Kolom Tabel 1.3 dari tertinggi")
    pendidikan_asn: list[BarisPendidikan]
    pendidikan_non_asn: BarisPendidikan
    kontrol: KontrolSDM = KontrolSDM()


# ------------------------------------------------------------------ kinerja.yaml


class Pembanding(Simpul):
    """A figure of another level, for Tabel 3.4 and the prose."""

    tingkat: Literal["kabupaten", "provinsi", "nasional"]
    nama: Teks = Field(description="Apa yang dibandingkan, misalnya IKM Kabupaten Jember")
    nilai: Desimal
    sumber: Teks | None = None
    setara: YaTidak = Field(True, description="tidak: hanya untuk uraian, tidak masuk Tabel 3.4 karena tidak sebanding")


class KinerjaIndikator(Simpul):
    """Realisasi of an indicator in this year. A target here is that year's agreed target (only for years without a
    PK)."""

    indikator: Id
    realisasi: Desimal | None = Field(None, description="Realisasi; kosongkan bila belum ada data")
    target: Desimal | None = Field(None, description="Target tahun itu bila tidak ada PK tahun itu di content/")
    pembilang: Desimal | None = None
    penyebut: Desimal | None = None
    pembanding: list[Pembanding] = Field(default_factory=list)
    sumber: Teks | None = None


class KinerjaProgram(Simpul):
    """An indicator of a program with its realisasi (percent as 0–100)."""

    program: Id
    indikator: Teks
    realisasi: Desimal


class KontrolKinerja(Simpul):
    rata_rata: Desimal | None = None
    predikat: Teks | None = None
    capaian: dict[Id, Desimal] = Field(default_factory=dict)


class Kinerja(Simpul):
    """``kinerja.yaml``; an earlier year may hold this file alone."""

    indikator: list[KinerjaIndikator]
    program: list[KinerjaProgram] = Field(default_factory=list)
    kegiatan: dict[Id, list[Teks]] = Field(
        default_factory=dict, description="Kegiatan nyata per indikator, untuk daftar pada analisis"
    )
    aduan: list[Aduan] = Field(default_factory=list, description="Laporan/pengaduan yang masuk")
    kontrol: KontrolKinerja = KontrolKinerja()


class Aduan(Simpul):
    uraian: Teks
    jumlah: Bulat = 1
    lokasi: list[Teks] = Field(default_factory=list)


# ------------------------------------------------------------------ anggaran.yaml


class Belanja(Simpul):
    """Part of a sub kegiatan by kind of spending, where it isn't all belanja operasi."""

    jenis: Id
    pagu: Rupiah
    realisasi: Rupiah


class SubKegiatan(Simpul):
    id: Id
    nama: Teks
    kode: Teks | None = None
    pagu: dict[Literal["murni", "perubahan"], Rupiah] = Field(description="Pagu tiap versi anggaran")
    realisasi: Rupiah
    belanja: list[Belanja] = Field(
        default_factory=list, description="Rincian jenis belanja bila tidak seluruhnya belanja operasi"
    )


class KontrolPagu(Simpul):
    pagu: Rupiah | None = None
    realisasi: Rupiah | None = None
    serapan: Desimal | None = None


class Kegiatan(Simpul):
    id: Id
    nama: Teks
    kode: Teks | None = None
    sub_kegiatan: list[SubKegiatan]
    kontrol: KontrolPagu = KontrolPagu()


class Program(Simpul):
    id: Id
    nama: Teks
    kode: Teks | None = None
    kegiatan: list[Kegiatan]
    kontrol: KontrolPagu = KontrolPagu()


class JenisBelanja(Simpul):
    id: Id
    nama: Teks


class Anggaran(Simpul):
    """``anggaran.yaml``"""

    versi: Literal["murni", "perubahan"] = Field(description="Versi anggaran yang berlaku pada akhir tahun")
    sumber: Teks = Field(description="Sumber dana, misalnya APBD Kabupaten Jember")
    jenis_belanja: list[JenisBelanja] = Field(description="Yang pertama adalah jenis bawaan setiap sub kegiatan")
    program: list[Program]
    kontrol: KontrolPagu = KontrolPagu()


# ------------------------------------------------------------------ pk.yaml


class BarisPK(Simpul):
    """A line of the PK: an indicator under a sasaran or tujuan."""

    id: Id
    indikator: Id
    sasaran: Id | None = None
    tujuan: Id | None = None
    uraian: Teks | None = Field(None, description="Bunyi sasaran pada PK bila lain dari Renstra")
    uraian_indikator: Teks | None = Field(None, description="Bunyi indikator pada PK bila lain dari Renstra")
    target: Desimal | None = Field(None, description="Target bila lain dari Renstra yang berlaku")
    dukungan: list[Id] = Field(description="id program/kegiatan/sub kegiatan pendukung; [] hanya dengan alasan")
    alasan: Teks | None = Field(None, description="Alasan bila tidak ada anggaran pendukung")


class KontrolPK(Simpul):
    anggaran: dict[Id, Rupiah] = Field(
        default_factory=dict, description="Anggaran per program seperti tercetak pada PK"
    )
    jumlah: Rupiah | None = None
    target: dict[Id, Teks] = Field(default_factory=dict, description="Target seperti tercetak, per id baris")


class PK(Simpul):
    """One version of the Perjanjian Kinerja (PermenPANRB 53/2014, annex I). The parties are who held office on its
    date."""

    versi: Literal["murni", "perubahan"]
    judul: Teks
    tanggal: Tanggal
    tempat: Teks | None = None
    versi_anggaran: Literal["murni", "perubahan"] | None = None
    keterangan_anggaran: Teks = Field("", description="Isi kolom keterangan, misalnya APBD PERUBAHAN")
    supervisi: Literal["melakukan", "memberikan"] = "melakukan"
    baris: list[BarisPK]
    kontrol: KontrolPK = KontrolPK()


class BerkasPK(Simpul):
    """``pk.yaml``"""

    pk: list[PK]


# ------------------------------------------------------------------ rkt.yaml


class IndikatorRKT(Simpul):
    nama: Teks
    target: Teks = Field(description='Seperti dicetak, misalnya "100%" atau "3 Dokumen"')


class SubKegiatanRKT(Simpul):
    sub_kegiatan: Id
    nama: Teks | None = Field(None, description="Bunyi pada RKT bila lain dari anggaran.yaml")
    indikator: Teks
    target: Teks
    anggaran: Rupiah


class KegiatanRKT(Simpul):
    kegiatan: Id
    nama: Teks | None = None
    indikator: list[IndikatorRKT] = Field(default_factory=list)
    sub_kegiatan: list[SubKegiatanRKT]


class ProgramRKT(Simpul):
    program: Id
    nama: Teks | None = None
    lanjutan: YaTidak = Field(
        False,
        description="ya: program yang sama sudah tercetak di bawah sasaran sebelumnya; nama tidak dicetak lagi "
        "dan huruf kegiatan bersambung",
    )
    indikator: list[IndikatorRKT] = Field(default_factory=list)
    kegiatan: list[KegiatanRKT]


class SasaranRKT(Simpul):
    uraian: Teks
    indikator: list[IndikatorRKT]
    program: list[ProgramRKT]


class TujuanRKT(Simpul):
    uraian: Teks
    indikator: Teks
    sasaran: list[SasaranRKT]


class KepalaRPJMD(Simpul):
    """The head table of the RKT."""

    misi: Teks
    tujuan: Teks
    indikator_tujuan: Teks
    sasaran: Teks
    indikator_sasaran: Teks


class KontrolRKT(Simpul):
    jumlah: Rupiah | None = None
    kenaikan: Rupiah | None = Field(None, description="Kenaikan anggaran RKT ke perubahan seperti tercetak")


class RKT(Simpul):
    """``rkt.yaml``"""

    judul: Teks
    tanggal: Tanggal
    tempat: Teks | None = None
    rpjmd: KepalaRPJMD
    tujuan: list[TujuanRKT]
    kontrol: KontrolRKT = KontrolRKT()


# ------------------------------------------------------------------ iku.yaml


class Pecahan(Simpul):
    """A formula "numerator / denominator × 100%"."""

    pembilang: Teks
    penyebut: Teks
    kali: Teks = "100%"


class Formulasi(Simpul):
    uraian: Teks | None = None
    daftar: list[Teks] = Field(default_factory=list)
    pecahan: Pecahan | None = None


class BarisIKU(Simpul):
    """A line of an IKU table: by reference to an indicator, or self-contained (a decree's own)."""

    indikator: Id | None = None
    sasaran: Id | None = None
    tujuan: Id | None = None
    uraian: Teks | None = Field(
        None, description="Kinerja utama/sasaran seperti dicetak bila lain atau berdiri sendiri"
    )
    uraian_indikator: Teks | None = None
    formulasi: Formulasi
    penanggung_jawab: list[Teks]
    pengantar_penanggung_jawab: Teks | None = None
    sumber_data: Teks


class Diktum(Simpul):
    """A diktum of a decree; its number word (KESATU …) follows from its place."""

    teks: Teks
    butir: list[Teks] = Field(default_factory=list)
    gaya_butir: Literal["(1)", "a."] = "(1)"


class LampiranKeputusan(Simpul):
    judul: list[Teks]
    tugas: list[Teks]
    fungsi: list[Teks]
    tujuan: Teks
    indikator_tujuan: Teks
    judul_tabel: list[Teks]
    baris: list[BarisIKU]


class Keputusan(Simpul):
    """The decree on IKU: the text of a signed document, to the letter. Its diktum "KESATU" … refer by ``{{ diktum.1
    }}``."""

    nomor: Teks
    nomor_singkat: Teks | None = Field(None, description="Nomor seperti dirujuk dalam laporan bila penulisannya lain")
    tanggal: Tanggal
    tempat: Teks
    tentang: Teks
    menimbang: list[Teks]
    mengingat: list[Teks]
    menetapkan: Teks = ""
    diktum: list[Diktum]
    lampiran: LampiranKeputusan


class IKU(Simpul):
    """``iku.yaml``: the IKU in force, and the decree annexed."""

    baris: list[BarisIKU]
    keputusan: Keputusan | None = None


# ------------------------------------------------------------------ foto.yaml, prestasi.yaml


class Foto(Simpul):
    id: Id
    berkas: Teks | None = Field(
        None, description="Berkas foto di bawah folder tahun ini; kosong: bingkai dengan peringatan"
    )
    keterangan: Teks = Field(description="Keterangan gambar")
    baris_pk: Id = Field(description="id baris PK tempat foto dicetak")
    sumber: Teks | None = None


class BerkasFoto(Simpul):
    """``foto.yaml``"""

    foto: list[Foto]


class Prestasi(Simpul):
    jenis: Teks
    tingkat: Teks
    tahun: Bulat
    keterangan: Teks


class BerkasPrestasi(Simpul):
    """``prestasi.yaml``"""

    prestasi: list[Prestasi]


Kinerja.model_rebuild()
