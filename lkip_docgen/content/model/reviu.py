"""What the review before signing asks: ``content/reviu.yaml``.

Its wording is a regulation's or the Inspektorat's own, so it is data: ``terverifikasi: tidak`` marks what nobody has
held against the regulation's text yet, and is printed as such.
"""

from typing import Final

from pydantic import Field

from .dasar import Desimal, Id, Simpul, Teks, YaTidak

NAMA_BUKTI: Final = (
    "akuntabilitas_keuangan",
    "angka_selaras",
    "capaian_kinerja",
    "data_penting",
    "data_tertelusur",
    "diformalkan",
    "efisiensi",
    "indikator_sasaran",
    "jangka_menengah",
    "kualitas_capaian",
    "lampiran",
    "laporan_berkala",
    "laporan_tersusun",
    "nasional",
    "penanggung_jawab",
    "penjelasan_beda",
    "penjelasan_beda_iku",
    "perbandingan",
    "rekomendasi",
    "sasaran_iku",
    "sasaran_pk",
    "sasaran_renstra",
    "semua_capaian",
    "standar",
    "tahun_lalu",
    "target_kinerja",
    "target_tahunan",
    "tepat_waktu",
    "tujuh_analisis",
    "ukuran_indikator",
)
"""What a question can be answered from (``reviu.bukti``)."""


class ButirReviu(Simpul):
    """One question."""

    uraian: Teks = Field(description="Bunyi pernyataan atau kriteria yang dijawab")
    bukti: Id | None = Field(
        default=None,
        description=f"Pemeriksaan yang menjawabnya: {', '.join(NAMA_BUKTI)}; kosongkan bila hanya pereviu yang dapat "
        "menilai",
    )
    pereviu: YaTidak = Field(
        default=False, description="ya: pemeriksaan hanya menyokong; jawaban ya tetap diberikan pereviu"
    )


class KelompokReviu(Simpul):
    """A part of the checklist: format, mechanism, substance."""

    nomor: Teks = Field(description="Nomor kelompok, misalnya I")
    judul: Teks = Field(description="Judul kelompok, misalnya Format")
    terverifikasi: YaTidak = Field(
        default=False, description="ya: bunyinya sudah dicocokkan dengan naskah peraturannya"
    )
    butir: list[ButirReviu] = Field(description="Pernyataan-pernyataan kelompok ini")


class DaftarUji(Simpul):
    judul: Teks = Field(description="Judul daftar uji")
    sumber: Teks = Field(description="Peraturan asalnya, dicetak di bawah judul")
    kelompok: list[KelompokReviu] = Field(description="Kelompok pernyataan, berurutan")


class SubKomponen(Simpul):
    """A sub-component of the AKIP evaluation with what it weighs."""

    kode: Teks = Field(description="Misalnya 3.b")
    sebutan: Teks = Field(description="Sebutan pendek untuk ringkasan, misalnya Kualitas")
    judul: Teks = Field(description="Bunyi subkomponen")
    bobot: Desimal = Field(ge=0, description="Nilai paling tinggi subkomponen ini, misalnya 4,5")
    terverifikasi: YaTidak = Field(
        default=False, description="ya: bunyinya sudah dicocokkan dengan naskah peraturannya"
    )
    butir: list[ButirReviu] = Field(description="Kriteria-kriteria subkomponen ini")


class GradasiNilai(Simpul):
    """What a share of fulfilled criteria is worth. The first that fits, from the top, holds."""

    kategori: Teks = Field(description="Misalnya BB")
    nilai: Desimal = Field(ge=0, le=100, description="Persen dari bobot, 0 sampai 100")
    uraian: Teks = Field(description="Syaratnya dalam kata-kata")
    penuh: YaTidak = Field(default=False, description="ya: hanya bila seluruh kriteria terpenuhi")
    di_atas: Desimal | None = Field(
        default=None, description="Batas bawah terbuka bagian kriteria yang terpenuhi, dalam persen"
    )
    pereviu: YaTidak = Field(
        default=False, description="ya: syaratnya di luar laporan ini, jadi hanya pereviu yang memberikannya"
    )


class Evaluasi(Simpul):
    judul: Teks = Field(description="Judul bagian evaluasi")
    sumber: Teks = Field(description="Peraturan asalnya, dicetak di bawah judul")
    sub: list[SubKomponen] = Field(description="Subkomponen, berurutan")
    gradasi: list[GradasiNilai] = Field(description="Gradasi nilai dari tertinggi")
    gradasi_terverifikasi: YaTidak = Field(
        default=False, description="ya: gradasi nilai sudah dicocokkan dengan naskah peraturannya"
    )


class Pereviu(Simpul):
    """One who signs the statement; what isn't known yet is printed as a dotted line."""

    peran: Teks = Field(description="Misalnya Penanggung jawab atau Ketua tim reviu")
    nama: Teks | None = Field(default=None, description="Nama dengan gelar; kosongkan bila belum diketahui")
    nip: Teks | None = Field(default=None, description="18 angka; kosongkan bila belum diketahui")


class PernyataanReviu(Simpul):
    """The reviewer's statement. Texts may have expressions, as the narrative."""

    judul: list[Teks] = Field(description="Baris-baris judul; boleh memuat ungkapan {{ … }}")
    paragraf: list[Teks] = Field(description="Paragraf pernyataan; boleh memuat ungkapan {{ … }}")
    terverifikasi: YaTidak = Field(
        default=False, description="ya: bunyinya sudah dicocokkan dengan naskah peraturannya"
    )
    tempat: Teks | None = Field(default=None, description="Tempat ditandatangani; bila kosong dipakai ibu_kota")
    jabatan: Teks = Field(description="Jabatan penanda tangan; boleh memuat ungkapan {{ … }}")
    penanda_tangan: Pereviu = Field(description="Yang menandatangani pernyataan")
    tim: list[Pereviu] = Field(default_factory=list, description="Tim reviu, dicetak sebagai daftar berparaf")


class Reviu(Simpul):
    """``reviu.yaml``"""

    judul: list[Teks] = Field(description="Baris-baris judul dokumen; boleh memuat ungkapan {{ … }}")
    pengantar: list[Teks] = Field(default_factory=list, description="Paragraf pembuka; boleh memuat ungkapan {{ … }}")
    catatan_belum_terverifikasi: Teks = Field(
        description="Keterangan bagi bunyi yang bertanda *) karena belum dicocokkan dengan naskah peraturannya"
    )
    daftar_uji: DaftarUji = Field(description="Daftar uji bentuk, mekanisme, dan substansi laporan")
    evaluasi: Evaluasi = Field(description="Kriteria pelaporan kinerja pada evaluasi AKIP")
    pernyataan: PernyataanReviu = Field(description="Pernyataan telah direviu")
