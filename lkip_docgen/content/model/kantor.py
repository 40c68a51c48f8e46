"""What outlives a year: the office, its officials, its organisation, its legal bases, the report's defaults.

Files: ``content/instansi.yaml``, ``pejabat.yaml``, ``organisasi.yaml``, ``dasar_hukum.yaml``, ``laporan.yaml``.
"""

from typing import Final, Literal

from pydantic import Field

from .dasar import Bulat, Desimal, Id, Masa, Simpul, Tanggal, Teks, YaTidak

NAMA_GRAFIK: Final = ("capaian", "tahunan", "anggaran", "efisiensi", "sdm_pendidikan", "sdm_pangkat")
"""The charts that ``laporan.yaml`` can ask for."""


class Kop(Simpul):
    """Letterhead."""

    baris: list[Teks] = Field(description="Baris-baris kop dari atas, misalnya nama pemerintah lalu nama instansi")
    alamat: Teks = Field(description="Baris alamat di bawah nama instansi")
    logo: Teks | None = Field(default=None, description="Berkas lambang (PNG/JPEG) di bawah folder content/")


class Kepala(Simpul):
    """The office's head, as a position."""

    jabatan: Teks = Field(description="Nama jabatan, misalnya Camat atau Kepala Dinas")
    lengkap: Teks = Field(description="Nama jabatan lengkap untuk tanda tangan, misalnya Camat Sukamaju")


class Wilayah(Simpul):
    id: Id = Field(description="id wilayah")
    nama: Teks = Field(description="Nama wilayah tanpa sebutannya, misalnya Mekarsari")


class Instansi(Simpul):
    """``instansi.yaml``"""

    nama: Teks = Field(description="Nama resmi instansi, misalnya Kecamatan Sukamaju")
    sebutan: Teks = Field(description="Sebutan umum instansi, misalnya kecamatan atau dinas (huruf kecil)")
    pemerintah: Teks = Field(description="Misalnya Pemerintah Kabupaten Bahari")
    daerah: Teks = Field(description="Misalnya Kabupaten Bahari")
    ibu_kota: Teks = Field(description="Tempat pada tanggal tanda tangan, misalnya Bahari")
    provinsi: Teks | None = Field(default=None, description="Nama provinsi, misalnya Provinsi Jawa Timur")
    kepala: Kepala = Field(description="Jabatan kepala instansi")
    atasan: Kepala = Field(description="Jabatan atasan langsung, misalnya Bupati / Bupati Bahari")
    kop: Kop = Field(description="Kepala surat")
    lambang: Teks | None = Field(default=None, description="Berkas lambang untuk sampul, di bawah folder content/")
    sebutan_wilayah: Teks | None = Field(
        default=None, description="Sebutan wilayah bawahan, misalnya Kelurahan; kosongkan bila tidak ada"
    )
    wilayah: list[Wilayah] = Field(default_factory=list, description="Kelurahan/desa yang dibawahi")


class Pejabat(Simpul):
    """A person in an office for a time. ``peran`` names the seat: kepala, atasan, or a unit's id of
    ``organisasi.yaml``."""

    id: Id = Field(description="id pejabat")
    nama: Teks = Field(description="Nama lengkap dengan gelar, seperti dicetak")
    nip: Teks | None = Field(default=None, description="18 angka; spasi boleh")
    pangkat: Teks | None = Field(default=None, description="Misalnya Penata Tingkat I")
    golongan: Teks | None = Field(default=None, description="Misalnya III/d")
    peran: Id = Field(description="kepala, atasan, atau id unit pada organisasi.yaml")
    masa: Masa = Field(description="Masa jabatan")


class BerkasPejabat(Simpul):
    """``pejabat.yaml``"""

    pejabat: list[Pejabat] = Field(
        description="Daftar pejabat; pergantian menambah butir baru, yang lama tidak dihapus"
    )


class Unit(Simpul):
    """A box of the organisation chart."""

    id: Id = Field(description="id unit")
    nama: Teks = Field(description="Nama unit, misalnya Seksi Pemerintahan")
    jabatan: Teks = Field(description="Nama jabatan pimpinannya, misalnya Kepala Seksi Pemerintahan")
    induk: Id | None = Field(default=None, description="id unit atasan; kosong hanya untuk pimpinan")
    singkatan: Teks | None = Field(default=None, description="Singkatan nama unit untuk bagan")
    jenis: Literal["pimpinan", "sekretariat", "lini", "fungsional", "wilayah"] = Field(
        default="lini", description="Tempat kotaknya pada bagan organisasi"
    )
    lowong: YaTidak = Field(
        default=False,
        description="ya: jabatannya kosong; tidak berlaku pada tanggal yang pejabatnya tercatat di pejabat.yaml",
    )


class Organisasi(Simpul):
    """``organisasi.yaml``: text of the regulation that sets up the office, to the letter."""

    dasar: Id = Field(description="id peraturan pada dasar_hukum.yaml")
    judul_bagan: list[Teks] = Field(description="Baris judul bagan struktur organisasi")
    kedudukan: list[Teks] = Field(description="Butir kedudukan, apa adanya dari peraturan")
    pengantar_tugas: Teks = Field(description="Kalimat pembuka butir tugas")
    tugas: list[Teks] = Field(description="Butir tugas, apa adanya dari peraturan")
    pengantar_fungsi: Teks = Field(description="Kalimat pembuka butir fungsi")
    fungsi: list[Teks] = Field(description="Butir fungsi, apa adanya dari peraturan")
    pengantar_susunan: Teks = Field(description="Kalimat pembuka susunan organisasi")
    unit: list[Unit] = Field(description="Unit-unit organisasi; satu di antaranya pimpinan, tanpa induk")


class DasarHukum(Simpul):
    """A regulation. ``lengkap()`` prints "Peraturan Presiden Nomor 1 Tahun 2030 tentang …"."""

    id: Id = Field(description="id peraturan; dirujuk dalam narasi sebagai hukum.<id>")
    jenis: Teks = Field(description="Misalnya Peraturan Presiden")
    nomor: Teks = Field(description="Nomor seperti dicetak, misalnya 29 atau PER/9/M.PAN/5/2007")
    tahun: Bulat | None = Field(default=None, description="Tahun; kosongkan bila sudah ada di dalam nomor")
    tentang: Teks = Field(description="Judul peraturan sesudah kata tentang")
    tanggal: Tanggal | None = Field(default=None, description="Tanggal ditetapkan")

    def singkat(self) -> str:
        return f"{self.jenis} Nomor {self.nomor}" + (f" Tahun {self.tahun}" if self.tahun is not None else "")

    def lengkap(self) -> str:
        return f"{self.singkat()} tentang {self.tentang}"


class BerkasDasarHukum(Simpul):
    """``dasar_hukum.yaml``"""

    dasar_hukum: list[DasarHukum] = Field(description="Daftar peraturan yang dirujuk laporan")


class Skala(Simpul):
    """One step of the predicate scale: a value above ``di_atas`` (after rounding) has it; the lowest has none."""

    kategori: Teks = Field(description="Misalnya AA; pada skala lima tingkat boleh sama dengan predikat")
    predikat: Teks = Field(description="Sebutan predikat, misalnya Sangat Memuaskan")
    di_atas: Desimal | None = Field(
        default=None, description="Batas bawah terbuka dalam persen; kosong untuk tingkat terendah"
    )


class AturanCapaian(Simpul):
    batasi: YaTidak = Field(default=True, description="ya: capaian dibatasi 0 sampai 100 persen")


class SetelanBagan(Simpul):
    nama_pejabat: YaTidak = Field(
        default=False, description="ya: nama pejabat pada tanggal laporan dicetak di setiap kotak bagan organisasi"
    )


class Sisihan(Simpul):
    """A warning on a template or a built file that the office has looked at: these have no line for a comment."""

    kode: Teks = Field(description="Kode peringatannya, LK6, LK7, atau LK8, misalnya LK644")
    berkas: Teks = Field(description="Nama berkas pada pesannya, misalnya kerangka.docx")
    alasan: Teks = Field(description="Mengapa dibiarkan")
    memuat: Teks | None = Field(
        default=None, description="Hanya temuan yang pesannya memuat teks ini; bila kosong, semua temuan kode itu"
    )


class SetelanLaporan(Simpul):
    """``laporan.yaml``, above the years and again (only what differs) in a year. A year's value wins over the
    default."""

    judul: Teks | None = Field(default=None, description="Judul laporan pada sampul")
    singkatan: Teks | None = Field(default=None, description="Misalnya LKIP")
    tanggal: Tanggal | None = Field(default=None, description="Tanggal laporan ditandatangani")
    tempat: Teks | None = Field(default=None, description="Tempat penandatanganan; bila kosong dipakai ibu_kota")
    kertas: Literal["A4", "F4"] | None = Field(default=None, description="A4 (210 x 297 mm) atau F4 (215 x 330 mm)")
    format_nip: Literal["berspasi", "rapat"] | None = Field(
        default=None, description="Cara NIP dicetak: berspasi (19800101 200501 2 001) atau rapat"
    )
    capaian: AturanCapaian | None = Field(default=None, description="Aturan penghitungan capaian")
    skala_predikat: list[Skala] | None = Field(
        default=None, description="Skala predikat dari tertinggi; bawaan PermenPANRB 88/2021"
    )
    aturan_efisiensi: Literal["capaian_minimal_serapan", "target_tercapai"] | None = Field(
        default=None,
        description="capaian_minimal_serapan: efisien bila capaian tidak kurang dari serapan; target_tercapai: "
        "hanya bila target juga tercapai",
    )
    belum_audit: YaTidak | None = Field(default=None, description="ya: realisasi anggaran belum diaudit BPK")
    riwayat: list[Bulat] | None = Field(
        default=None, description="Tahun-tahun pembanding pada Tabel 3.2, misalnya [2028, 2029]"
    )
    lampiran: list[Id] | None = Field(default=None, description="Lampiran yang dicetak dan urutannya")
    bagan: SetelanBagan | None = Field(default=None, description="Isi bagan organisasi")
    grafik: list[Id] | None = Field(
        default=None,
        description=f"Grafik yang dicetak: {', '.join(NAMA_GRAFIK)}; [] berarti tanpa grafik; "
        "bila tidak ditulis, dipilih menurut datanya",
    )
    abaikan: list[Sisihan] | None = Field(
        default=None,
        description="Peringatan templat dan berkas jadi (LK6, LK7, LK8) yang sudah ditinjau; milik tahun ditambahkan pada "
        "milik semua tahun",
    )
