"""What is one year's: ``content/<tahun>/*.yaml``."""

from typing import Annotated, Literal, Self

from pydantic import Field, PrivateAttr, model_validator

from .dasar import Baca, Bulat, Desimal, Id, Rupiah, Simpul, Tanggal, Teks, YaTidak
from .potong import TeksPotong

# ------------------------------------------------------------------ profil.yaml


class Batas(Simpul):
    arah: Literal["utara", "timur", "selatan", "barat"] = Field(description="Arah mata angin")
    wilayah: list[Teks] = Field(description="Wilayah yang berbatasan")


class Profesi(Simpul):
    nama: Teks = Field(description="Nama mata pencaharian")
    persen: Desimal = Field(description="Persentase penduduk")


class Penduduk(Simpul):
    laki_laki: Bulat = Field(description="Jumlah penduduk laki-laki")
    perempuan: Bulat = Field(description="Jumlah penduduk perempuan")


class KontrolProfil(Simpul):
    """Never printed, only compared."""

    penduduk: Bulat | None = Field(default=None, description="Jumlah penduduk seperti tercetak pada sumbernya")


class Profil(Simpul):
    """``profil.yaml``. Offices without a territory leave the file out."""

    letak_wilayah: Teks | None = Field(default=None, description="Kalimat letak wilayah")
    luas_km2: Desimal | None = Field(default=None, description="Luas wilayah dalam kilometer persegi")
    batas: list[Batas] = Field(default_factory=list, description="Batas wilayah tiap arah")
    penduduk: Penduduk | None = Field(default=None, description="Jumlah penduduk")
    profesi: list[Profesi] = Field(default_factory=list, description="Mata pencaharian penduduk")
    kontrol: KontrolProfil = Field(
        default_factory=KontrolProfil, description="Angka dokumen resmi; tidak dicetak, hanya dicocokkan"
    )


# ------------------------------------------------------------------ sdm.yaml


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


# ------------------------------------------------------------------ kinerja.yaml


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


# ------------------------------------------------------------------ anggaran.yaml


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


# ------------------------------------------------------------------ pk.yaml


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


# ------------------------------------------------------------------ rkt.yaml


class IndikatorRKT(Simpul):
    nama: Teks = Field(description="Nama indikator, apa adanya dari RKT")
    target: Teks = Field(description='Seperti dicetak, misalnya "100%" atau "3 Dokumen"')


class SubKegiatanRKT(Simpul):
    sub_kegiatan: Id = Field(description="id sub kegiatan pada anggaran.yaml")
    nama: Teks | None = Field(default=None, description="Bunyi pada RKT bila lain dari anggaran.yaml")
    indikator: Teks = Field(description="Nama indikator sub kegiatan")
    target: Teks = Field(description="Target seperti dicetak")
    anggaran: Rupiah = Field(description="Anggaran pada RKT dalam rupiah")


class KegiatanRKT(Simpul):
    kegiatan: Id = Field(description="id kegiatan pada anggaran.yaml")
    nama: Teks | None = Field(default=None, description="Bunyi pada RKT bila lain dari anggaran.yaml")
    indikator: list[IndikatorRKT] = Field(default_factory=list, description="Indikator kegiatan")
    sub_kegiatan: list[SubKegiatanRKT] = Field(description="Sub kegiatan di bawahnya")


class ProgramRKT(Simpul):
    program: Id = Field(description="id program pada anggaran.yaml")
    nama: Teks | None = Field(default=None, description="Bunyi pada RKT bila lain dari anggaran.yaml")
    indikator: list[IndikatorRKT] = Field(default_factory=list, description="Indikator program")
    kegiatan: list[KegiatanRKT] = Field(description="Kegiatan di bawahnya")


class SasaranRKT(Simpul):
    uraian: Teks = Field(description="Bunyi sasaran pada RKT")
    indikator: list[IndikatorRKT] = Field(description="Indikator sasaran")
    program: list[ProgramRKT] = Field(description="Program di bawahnya")


class TujuanRKT(Simpul):
    uraian: Teks = Field(description="Bunyi tujuan pada RKT")
    indikator: Teks = Field(description="Indikator tujuan")
    sasaran: list[SasaranRKT] = Field(description="Sasaran di bawahnya")


class KepalaRPJMD(Simpul):
    """The head table of the RKT."""

    misi: Teks = Field(description="Bunyi misi RPJMD")
    tujuan: Teks = Field(description="Bunyi tujuan RPJMD")
    indikator_tujuan: Teks = Field(description="Indikator tujuan RPJMD")
    sasaran: Teks = Field(description="Bunyi sasaran RPJMD")
    indikator_sasaran: Teks = Field(description="Indikator sasaran RPJMD")


class KontrolRKT(Simpul):
    jumlah: Rupiah | None = Field(default=None, description="Jumlah anggaran RKT seperti tercetak")
    kenaikan: Rupiah | None = Field(default=None, description="Kenaikan anggaran RKT ke perubahan seperti tercetak")


class RKT(Simpul):
    """``rkt.yaml``"""

    judul: Teks = Field(description="Judul dokumen")
    tanggal: Tanggal = Field(description="Tanggal ditandatangani")
    tempat: Teks | None = Field(default=None, description="Tempat ditandatangani; bila kosong dipakai ibu_kota")
    rpjmd: KepalaRPJMD = Field(description="Isi tabel kepala RPJMD")
    tujuan: list[TujuanRKT] = Field(description="Tujuan dengan sasaran, program, dan kegiatannya")
    kontrol: KontrolRKT = Field(
        default_factory=KontrolRKT, description="Angka dokumen resmi; tidak dicetak, hanya dicocokkan"
    )


# ------------------------------------------------------------------ iku.yaml


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


# ------------------------------------------------------------------ foto.yaml, prestasi.yaml

PerBaris = Annotated[Literal[1, 2, 4], Baca(lambda t: int(t) if t in ("1", "2", "4") else t)]
"""Photos a row."""


class Foto(Simpul):
    id: Id = Field(description="id foto")
    berkas: Teks | None = Field(
        default=None, description="Berkas foto di bawah folder tahun ini; kosong: bingkai dengan peringatan"
    )
    keterangan: Teks = Field(description="Keterangan gambar")
    baris_pk: Id = Field(description="id baris PK tempat foto dicetak")
    sumber: Teks | None = Field(default=None, description="Sumber foto; dicetak kecil di bawah keterangan")
    alt: Teks | None = Field(
        default=None, description="Apa yang tampak pada foto, bagi pembaca tunanetra; kosong: sama dengan keterangan"
    )
    potong: TeksPotong | None = Field(
        default=None, description="Bagian yang dipotong: perbandingan seperti 4:3, atau sisi seperti bawah 20%, kiri 5%"
    )
    per_baris: PerBaris | None = Field(
        default=None, description="Banyaknya foto sebaris bagi foto ini (1, 2, atau 4) bila lain dari yang di atas"
    )
    _per_baris_berkas: int = PrivateAttr(default=2)

    @property
    def sebaris(self) -> int:
        """How many photos a row this one stands in at most: its own wish, else its file's."""
        return self.per_baris or self._per_baris_berkas


class BerkasFoto(Simpul):
    """``foto.yaml``"""

    per_baris: PerBaris = Field(default=2, description="Banyaknya foto sebaris: 1 (besar), 2, atau 4 (kecil)")
    foto: list[Foto] = Field(description="Foto kegiatan")

    @model_validator(mode="after")
    def _teruskan(self) -> Self:
        """Each photo knows its file's choice, so that it can be laid out by itself."""
        for f in self.foto:
            f._per_baris_berkas = self.per_baris
        return self


class Prestasi(Simpul):
    jenis: Teks = Field(description="Jenis prestasi")
    tingkat: Teks = Field(description="Tingkat, misalnya Kabupaten")
    tahun: Bulat = Field(description="Tahun diperoleh")
    keterangan: Teks = Field(description="Keterangan prestasi")


class BerkasPrestasi(Simpul):
    """``prestasi.yaml``"""

    prestasi: list[Prestasi] = Field(description="Prestasi yang diperoleh")
