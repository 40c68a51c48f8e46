"""Sentences that say what a chart shows: its highest and lowest figures, by rule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .angka import Angka, cacah
from .cetak import Kalimat, susun
from .kalimat import _daftar, angka_terbilang

ArahGerak = Literal["membaik", "tetap", "menurun", "belum dapat dibandingkan"]


def _urut(isi: Sequence[tuple[str, Angka]]) -> list[tuple[str, Angka]]:
    """Those that have a value, the highest first."""
    return sorted((x for x in isi if x[1].ada), key=lambda x: x[1].nilai or 0, reverse=True)


def capaian(isi: Sequence[tuple[str, Angka]]) -> Kalimat:
    """The highest and the lowest capaian of indicators with their names."""
    ada = _urut(isi)
    if not ada:
        return susun("Belum ada capaian indikator yang dapat dihitung.")
    if ada[0][1] == ada[-1][1]:
        return susun("Capaian seluruh indikator yang ada datanya sama, yaitu {}.", ada[0][1])
    return (
        susun("Capaian tertinggi sebesar {} diraih ", ada[0][1])
        + _pada(ada, ada[0][1], "tertinggi")
        + susun(", sedangkan capaian terendah sebesar {} terdapat pada ", ada[-1][1])
        + _pada(ada, ada[-1][1], "terendah")
        + "."
    )


def _pada(isi: Sequence[tuple[str, Angka]], nilai: Angka, nama: str) -> Kalimat:
    """The one indicator of that value by its name, several by their number."""
    sama = [n for n, a in isi if a == nilai]
    if len(sama) == 1:
        return susun("indikator {}", sama[0])
    return susun("{} indikator", angka_terbilang(cacah(f"grafik.capaian.jumlah_{nama}", len(sama))))


def tahunan(tahun_lalu: int, gerak: Sequence[ArahGerak]) -> Kalimat:
    """How many indicators' realisasi became better, stayed and became worse since the year before."""
    bagian = [
        susun(
            "{} indikator {}", angka_terbilang(cacah(f"grafik.tahunan.jumlah_{k.replace(' ', '_')}", gerak.count(k))), k
        )
        for k in ("membaik", "tetap", "menurun", "belum dapat dibandingkan")
        if k in gerak
    ]
    if not bagian:
        return susun("Belum ada realisasi yang dapat dibandingkan.")
    return susun("Dibandingkan dengan tahun {}, realisasi ", tahun_lalu) + _daftar(bagian) + "."


def serapan(isi: Sequence[tuple[str, Angka]]) -> Kalimat:
    """The programs of the highest and the lowest serapan."""
    ada = _urut(isi)
    if not ada:
        return susun("Belum ada serapan program yang dapat dihitung.")
    if ada[0][1] == ada[-1][1]:
        return susun("Serapan setiap program sama, yaitu {}.", ada[0][1])
    return susun(
        "Serapan tertinggi sebesar {} terdapat pada {} dan serapan terendah sebesar {} pada {}.",
        ada[0][1],
        ada[0][0],
        ada[-1][1],
        ada[-1][0],
    )


def efisiensi(isi: Sequence[tuple[Angka, Angka, bool]]) -> Kalimat:
    """In how many lines the capaian reaches the serapan; how many have no budget of their own."""
    terhitung = [(c, s) for c, s, _ in isi if c.ada and s.ada]
    tanpa = sum(not ada for *_, ada in isi)
    sepadan = sum(c >= s for c, s in terhitung)
    awal = susun(
        "Dari {} sasaran yang capaian dan serapan anggarannya dapat dihitung, {} mempunyai capaian yang tidak lebih "
        "rendah daripada serapan anggarannya",
        angka_terbilang(cacah("grafik.efisiensi.jumlah_terhitung", len(terhitung))),
        angka_terbilang(cacah("grafik.efisiensi.jumlah_sepadan", sepadan)),
    )
    if sepadan < len(terhitung):
        awal += susun(
            " dan {} mempunyai capaian yang lebih rendah",
            angka_terbilang(cacah("grafik.efisiensi.jumlah_lebih_rendah", len(terhitung) - sepadan)),
        )
    if not tanpa:
        return awal + "."
    return awal + susun(
        ". Selain itu, {} sasaran tidak didukung anggaran khusus sehingga tidak diperbandingkan.",
        angka_terbilang(cacah("grafik.efisiensi.jumlah_tanpa_anggaran", tanpa)),
    )


def pegawai_terbanyak(siapa: str, sifat: str, isi: Sequence[tuple[str, Angka]]) -> Kalimat:
    """The most frequent division of the personnel."""
    ada = _urut(isi)
    if not ada:
        return susun("Data {} belum tersedia.", siapa.lower() if siapa != "ASN" else siapa)
    puncak = [susun("{}", n) for n, a in ada if a == ada[0][1]]
    masing = "masing-masing " if len(puncak) > 1 else ""
    return susun("{} terbanyak {} ", siapa, sifat) + _daftar(puncak) + susun(", yaitu {}{} orang.", masing, ada[0][1])
