"""``content/<tahun>/rkt.yaml``."""

from pydantic import Field

from .dasar import Id, Rupiah, Simpul, Tanggal, Teks


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
