"""What a known figure is called in a message: "serapan Program …", "angka nasional Nilai SAKIP", never its path alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lkip_docgen.checks.pola import lazy_regex

from .narasi_angka_tahu import Dikenal

_UKURAN: Final[Mapping[str, str]] = {
    "rata_rata": "rata-rata capaian",
    "selisih": "selisih",
    "persen": "persentase",
}
_KANTOR: Final[Mapping[str, str]] = {
    "anggaran.pagu": "pagu seluruh anggaran",
    "anggaran.realisasi": "realisasi seluruh anggaran",
    "anggaran.serapan": "serapan seluruh anggaran",
    "anggaran.sisa": "sisa seluruh anggaran",
    "anggaran.pagu_rkt": "anggaran pada RKT",
    "anggaran.pagu_murni": "pagu APBD murni",
    "pk_murni.jumlah": "jumlah anggaran pada PK murni",
    "pk.jumlah": "jumlah anggaran pada PK",
    "anggaran.kenaikan": "kenaikan pagu",
    "anggaran.selisih_rkt": "selisih pagu dengan anggaran pada RKT",
    "anggaran.jumlah_perubahan": "jumlah sub kegiatan yang pagunya berubah",
    "instansi.jumlah_wilayah": "jumlah wilayah di bawah kantor ini",
    "jumlah_prestasi": "jumlah prestasi",
    "kinerja.rata_rata": "rata-rata capaian",
    "kinerja.jumlah_indikator": "jumlah indikator",
    "kinerja.jumlah_tercapai": "jumlah indikator yang mencapai target",
    "kinerja.jumlah_belum": "jumlah indikator yang belum mencapai target",
    "kinerja.jumlah_program": "jumlah indikator program",
    "kinerja.jumlah_aduan": "jumlah laporan dan aduan",
    "efisiensi.jumlah_baris": "jumlah baris kinerja",
    "efisiensi.jumlah_efisien": "jumlah sasaran yang efisien",
    "efisiensi.jumlah_tidak": "jumlah sasaran yang tidak efisien",
    "efisiensi.jumlah_tak_terhitung": "jumlah sasaran tanpa anggaran tersendiri",
    "sdm.total": "jumlah pegawai",
    "sdm.struktural": "jumlah pejabat struktural",
    "sdm.pelaksana": "jumlah pejabat pelaksana",
    "sdm.non_asn": "jumlah pegawai Non ASN",
    "sdm.asn": "jumlah pegawai ASN",
    "sdm.jumlah_jabatan": "jumlah pengisi jabatan di kantor",
    "profil.profesi_total": "jumlah persentase mata pencaharian",
    "profil.luas": "luas wilayah",
    "profil.penduduk.total": "jumlah penduduk",
    "profil.penduduk.laki_laki": "jumlah penduduk laki-laki",
    "profil.penduduk.perempuan": "jumlah penduduk perempuan",
}
"""The office's own figures, whose names say little without their path."""
_PENDUKUNG: Final = {
    "pagu": "anggaran pendukung",
    "realisasi_anggaran": "realisasi anggaran pendukung",
    "serapan": "serapan anggaran pendukung",
}
"""An indicator has no budget: programs and kegiatan support it with theirs."""
_SELISIH: Final[Mapping[str, str]] = {
    "selisih_target": "selisih realisasi dan target",
    "perubahan": "perubahan dari tahun lalu",
    "kekurangan_akhir": "kekurangan terhadap target akhir Renstra",
}
"""Differences by their names: what a difference is of its measure alone doesn't say."""
_SEMULA: Final = lazy_regex(r"\.perubahan\[\d+\]\.(dari|selisih)$")


def sebut(k: Dikenal) -> str:
    """The figure in words: "capaian Indeks Kepuasan Masyarakat"."""
    tahun = f" tahun {k.tahun}" if k.tahun is not None else ""
    if (nama := _KANTOR.get(k.jalan)) is not None:
        return f"{nama}{tahun}"
    milik = f" {k.benda.nama[0]}" if k.benda.nama else ""
    if k.benda.pihak:
        apa = "angka" if k.ukuran == "pembanding" else "selisih dengan angka"
        return f"{apa} {k.benda.pihak}{milik}{tahun}"
    if (m := _SEMULA.search(k.jalan)) is not None:
        return f"{'pagu semula' if m[1] == 'dari' else 'perubahan pagu'}{milik}"
    ukuran = _SELISIH.get(k.jalan.rpartition(".")[2]) or _UKURAN.get(k.ukuran, k.ukuran.replace("_", " "))
    if k.jalan.startswith("kinerja.program["):
        return f"{ukuran} indikator program{milik}{tahun}"
    if k.benda.kunci.startswith("indikator.") and (anggaran := _PENDUKUNG.get(k.jalan.rpartition(".")[2])) is not None:
        return f"{anggaran}{milik}{tahun}"
    if k.jalan.startswith("sdm."):
        return f"jumlah pegawai{milik}{tahun}"
    return f"{ukuran}{milik}{tahun}" if milik else f"{ukuran}{_akar(k)}"


def _akar(k: Dikenal) -> str:
    """Where a figure belongs that has neither a name nor an owner: "jumlah tercapai pada kinerja"."""
    return f" pada {k.jalan.partition('.')[0].partition('[')[0].replace('_', ' ')}" if "." in k.jalan else ""
