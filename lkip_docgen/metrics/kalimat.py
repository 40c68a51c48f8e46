"""Automatic sentences: what a table shows, said by rule, so that prose can't disagree with it.

"Naik", "turun" and "tetap" are said of the realisasi, with the capaian stated beside it; a difference is in the unit's
own words ("2 poin", "5 poin persentase", "1 dokumen"), never a percentage of index points.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from lkip_docgen import bahasa

from .angka import Angka
from .capaian import Efisiensi
from .cetak import Kalimat, Tulisan, susun
from .skala import Tingkat

if TYPE_CHECKING:
    from .pandangan.indikator import IndikatorView


def angka_terbilang(angka: Angka) -> Tulisan:
    """A count as official prose gives it: "6 (enam)"."""
    return Tulisan(angka, lambda a: bahasa.angka_terbilang(a.nilai) if a.nilai is not None else "")


def batas_capaian(*, batasi: bool) -> Kalimat:
    """The rule for capaian beyond 0 and 100 percent."""
    if batasi:
        return susun(
            "Capaian yang hasil hitungnya melebihi 100% diperhitungkan sebagai 100%, "
            "dan yang hasil hitungnya di bawah 0% diperhitungkan sebagai 0%."
        )
    return susun("Capaian dicantumkan menurut hasil hitungnya, termasuk yang melebihi 100%.")


def capaian(i: IndikatorView, nama: str | None = None) -> Kalimat:
    """Target, realisasi, capaian and predicate of the year."""
    nama = nama or i.nama
    if not i.realisasi.ada:
        return susun(
            "Data realisasi indikator {} tahun {} belum tersedia sehingga capaiannya belum dapat dihitung.",
            nama,
            i.tahun,
        )
    if not i.target.ada:
        return susun(
            "Realisasi indikator {} tahun {} sebesar {}, tetapi targetnya belum "
            "ditetapkan sehingga capaiannya belum dapat dihitung.",
            nama,
            i.tahun,
            i.realisasi,
        )
    if i.tingkat is None:
        return susun(
            "Realisasi indikator {} tahun {} sebesar {}; capaiannya tidak dapat dihitung karena targetnya nol.",
            nama,
            i.tahun,
            i.realisasi,
        )
    return susun(
        "Realisasi indikator {} tahun {} sebesar {} dari target {}, sehingga capaiannya {} dengan predikat {}.",
        nama,
        i.tahun,
        i.realisasi,
        i.target,
        i.capaian,
        i.tingkat.lengkap,
    )


def tahun_lalu(i: IndikatorView) -> Kalimat:
    """The realisasi against the year before, with the capaian beside it."""
    lalu = i.lalu
    if not i.realisasi.ada:
        return susun(
            "Realisasi indikator {} belum dapat dibandingkan dengan tahun {} karena data tahun {} belum tersedia.",
            i.nama,
            lalu.tahun,
            i.tahun,
        )
    if not lalu.ada:
        return susun(
            "Realisasi indikator {} tahun {} sebesar {} belum dapat dibandingkan "
            "dengan tahun {} karena data tahun tersebut tidak tersedia.",
            i.nama,
            i.tahun,
            i.realisasi,
            lalu.tahun,
        )
    awal = susun("Dibandingkan dengan tahun {}, realisasi indikator {} ", lalu.tahun, i.nama)
    if i.gerak == "tetap":
        return awal + susun("tetap {}", i.realisasi) + _capaian_di_samping(i) + "."
    gerak = susun("{} {}, dari {} menjadi {}", i.gerak, i.perubahan, lalu.realisasi, i.realisasi)
    return awal + gerak + _arti_gerak(i) + _capaian_di_samping(i) + "."


def jangka_menengah(i: IndikatorView) -> Kalimat:
    """The realisasi to date against the Renstra's end."""
    if not i.realisasi.ada:
        return susun(
            "Kemajuan indikator {} menuju akhir periode Renstra belum dapat diukur "
            "karena data realisasi tahun {} belum tersedia.",
            i.nama,
            i.tahun,
        )
    if not i.target_akhir.ada:
        return susun(
            "Renstra tidak menetapkan target akhir periode untuk indikator {}, "
            "sehingga kemajuannya belum dapat diukur.",
            i.nama,
        )
    awal = susun("Realisasi indikator {} tahun {} sebesar {} ", i.nama, i.tahun, i.realisasi)
    target = susun("target akhir periode Renstra tahun {} sebesar {}", i.tahun_akhir, i.target_akhir)
    taraf = susun(" dengan capaian {}", i.capaian_akhir) if i.capaian_akhir.ada else susun("")
    if i.telah_tercapai_akhir:
        return awal + "telah mencapai " + target + taraf + "."
    kata = "masih perlu diturunkan" if i.arah == "negatif" else "masih kurang"
    return awal + "belum mencapai " + target + taraf + susun("; {} {}.", kata, i.kekurangan_akhir)


def pembanding(i: IndikatorView, tingkat: Literal["kabupaten", "provinsi", "nasional"]) -> Kalimat:
    """The realisasi against another level, or why it can't be compared."""
    p = {"kabupaten": i.pembanding.kabupaten, "provinsi": i.pembanding.provinsi, "nasional": i.pembanding.nasional}[
        tingkat
    ]
    if p is None:
        return susun(
            "Belum ada standar ataupun realisasi tingkat {} untuk indikator {} "
            "sehingga perbandingan dengan tingkat {} belum dapat dilakukan.",
            tingkat,
            i.nama,
            tingkat,
        )
    if not i.realisasi.ada:
        return susun(
            "{} sebesar {} belum dapat dibandingkan karena data realisasi indikator {} tahun {} belum tersedia.",
            p.nama,
            p.nilai,
            i.nama,
            i.tahun,
        )
    if not p.setara:
        return susun(
            "{} sebesar {} tidak sebanding dengan indikator {} yang realisasinya "
            "{}, sehingga hanya disebutkan sebagai gambaran.",
            p.nama,
            p.nilai,
            i.nama,
            i.realisasi,
        )
    awal = susun("Realisasi indikator {} tahun {} sebesar {} ", i.nama, i.tahun, i.realisasi)
    if p.posisi == "sama dengan":
        return awal + susun("sama dengan {}.", _di_tengah(p.nama))
    return awal + susun("berada {} {} sebesar {}, dengan selisih {}.", p.posisi, _di_tengah(p.nama), p.nilai, p.selisih)


def efisiensi(kata: Efisiensi, capaian: Angka, serapan: Angka, ada_dukungan: bool) -> Kalimat:
    """Capaian against the serapan of what supports it."""
    if not ada_dukungan:
        return susun(
            "Tingkat efisiensinya tidak dapat dihitung karena tidak ada anggaran yang secara khusus mendukungnya."
        )
    if kata == "tidak dapat dihitung":
        return susun(
            "Tingkat efisiensinya tidak dapat dihitung karena data capaian atau serapan anggarannya belum lengkap."
        )
    if kata == "belum dilaksanakan":
        return susun(
            "Belum ada capaian dan belum ada anggaran pendukung yang terserap, "
            "sehingga kegiatannya tergolong belum dilaksanakan.",
        )
    return susun(
        "Dengan capaian kinerja {} dan serapan anggaran pendukung {}, penggunaan anggarannya tergolong {}.",
        capaian,
        serapan,
        kata.lower(),
    )


def ringkasan_kinerja(
    jumlah: Angka, tercapai: Angka, belum: Angka, tanpa_data: Angka, rata_rata: Angka, tingkat: Tingkat | None
) -> Kalimat:
    """How many indicators met their target, and the mean."""
    bagian = [susun("{} indikator mencapai target", angka_terbilang(tercapai))]
    if belum > 0:
        bagian.append(susun("{} indikator belum mencapai target", angka_terbilang(belum)))
    if tanpa_data > 0:
        bagian.append(susun("{} indikator belum ada datanya", angka_terbilang(tanpa_data)))
    awal = susun("Dari {} indikator, ", angka_terbilang(jumlah)) + _daftar(bagian)
    if tingkat is None:
        return awal + "; rata-rata capaiannya belum dapat dihitung."
    return awal + susun(", dengan rata-rata capaian {} dan predikat {}.", rata_rata, tingkat.lengkap)


def predikat_kinerja(per_predikat: Sequence[tuple[Tingkat, Angka]]) -> Kalimat:
    """How many indicators have each predicate."""
    if not per_predikat:
        return susun("Belum ada indikator yang predikatnya dapat ditentukan.")
    bagian = [susun("{} indikator berpredikat {}", angka_terbilang(n), t.lengkap) for t, n in per_predikat]
    return susun("Menurut skala predikat, ") + _daftar(bagian) + "."


def ringkasan_efisiensi(jumlah: Angka, efisien: Angka, tidak: Angka, tak_terhitung: Angka, belum: Angka) -> Kalimat:
    """How many lines of the PK used their budget efficiently."""
    pasangan = (
        (efisien, "tergolong efisien"),
        (tidak, "tergolong tidak efisien"),
        (tak_terhitung, "tidak dapat dihitung tingkat efisiensinya"),
        (belum, "belum dilaksanakan"),
    )
    bagian = [susun("{} indikator {}", angka_terbilang(n), kata) for n, kata in pasangan if n > 0]
    if not bagian:
        return susun("Belum ada indikator yang tingkat efisiensinya dapat dihitung.")
    return (
        susun("Dari {} indikator pada perjanjian kinerja, penggunaan anggaran ", angka_terbilang(jumlah))
        + _daftar(bagian)
        + "."
    )


def perubahan_anggaran(naik: bool, dari: Angka, menjadi: Angka, selisih: Angka) -> Kalimat:
    """The budget in force against the RKT's."""
    if not dari.ada or not menjadi.ada:
        return susun("Perubahan anggaran terhadap RKT belum dapat dihitung karena datanya belum lengkap.")
    if selisih == 0:
        return susun("Anggaran sebesar {} tidak berubah dari rencana pada RKT.", menjadi)
    return susun(
        "Anggaran {} sebesar {}, dari {} pada RKT menjadi {}.", "naik" if naik else "turun", selisih, dari, menjadi
    )


def _capaian_di_samping(i: IndikatorView) -> Kalimat:
    if not i.capaian.ada:
        return susun("")
    if not i.lalu.capaian.ada:
        return susun(", dengan capaian {} pada tahun {}", i.capaian, i.tahun)
    if i.capaian == i.lalu.capaian:
        kata = " dan" if i.gerak == "tetap" else ", sedangkan"
        return susun("{} capaian terhadap target tahunannya tetap {}", kata, i.capaian)
    gerak = "naik" if i.capaian > i.lalu.capaian else "turun"
    return susun(
        ", sedangkan capaian terhadap target tahunannya {} dari {} menjadi {}", gerak, i.lalu.capaian, i.capaian
    )


_KATA_UMUM = (
    "Angka ",
    "Capaian ",
    "Hasil ",
    "Indeks ",
    "Nilai ",
    "Persentase ",
    "Rata-rata ",
    "Realisasi ",
    "Standar ",
)


def _di_tengah(nama: str) -> str:
    """A name as it stands within a sentence: a common noun loses its capital, a proper name keeps it."""
    return nama[0].lower() + nama[1:] if nama.startswith(_KATA_UMUM) else nama


def _arti_gerak(i: IndikatorView) -> Kalimat:
    """For an indicator that is better the lower it is, what the movement means."""
    if i.arah == "positif":
        return susun("")
    return susun(" (kinerja {} karena makin rendah makin baik)", "membaik" if i.gerak == "turun" else "menurun")


def _daftar(bagian: Sequence[Kalimat]) -> Kalimat:
    """ "a", "a dan b", "a, b, dan c"."""
    keluar = bagian[0]
    for n, b in enumerate(bagian[1:], 2):
        akhir = n == len(bagian)
        keluar = keluar + ((" dan " if n == 2 else ", dan ") if akhir else ", ") + b
    return keluar
