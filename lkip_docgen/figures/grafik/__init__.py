"""The charts: what each needs from the metrics' views, and their names.

A chart's module draws from plain rows of values and words; here the views become those rows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from lkip_docgen.content.model.kantor import NAMA_GRAFIK

if TYPE_CHECKING:
    from lkip_docgen.figures.gambar import Gambar
    from lkip_docgen.metrics import Angka, Laporan
    from lkip_docgen.metrics.pandangan.indikator import IndikatorView

TINGGI: Final = 120.0
"""Millimetres that a chart may take before it goes on in another picture: less than half a page, so that text and
tables find room beside it."""

_SATUAN: Final[Mapping[str, str]] = {
    "persen": "persen",
    "indeks": "indeks",
    "nilai_sakip": "nilai SAKIP",
    "km2": "km²",
    "angka": "",
}
"""The unit's word in a panel's title; other units are their own word."""


def grafik_laporan(laporan: Laporan, lebar: float) -> dict[str, tuple[Gambar, ...]]:
    """Every chart by its name, ``lebar`` mm wide; an empty tuple for one that isn't drawn."""
    dipilih = laporan.grafik.dipilih
    return {n: _berbagian(_GRAFIK[n](laporan, lebar)) if n in dipilih else () for n in NAMA_GRAFIK}


def _berbagian(gambar: tuple[Gambar, ...]) -> tuple[Gambar, ...]:
    """Pictures of one chart with the words for their captions, which part each is."""
    if len(gambar) < 2:
        return gambar
    return tuple(g._replace(bagian=f"bagian {n} dari {len(gambar)}") for n, g in enumerate(gambar, 1))


def _capaian(laporan: Laporan, lebar: float) -> tuple[Gambar, ...]:
    from lkip_docgen.figures.grafik.capaian import BarisCapaian, Pita, grafik_capaian

    baris = [
        BarisCapaian(
            b.uraian_indikator,
            b.uraian,
            b.capaian.nilai,
            _tulis(b.capaian),
            b.kategori if b.capaian.ada else "",
            f"target {b.target}, realisasi {b.realisasi}, capaian {_rinci(b.capaian, b.kategori)}",
        )
        for b in laporan.grafik.baris
    ]
    k = laporan.kinerja
    rata = BarisCapaian(
        "Rata-rata capaian", "", k.rata_rata.nilai, _tulis(k.rata_rata), k.kategori, _rinci(k.rata_rata, k.kategori)
    )
    pita = [Pita(t.kategori, t.di_atas if t.di_atas is not None else Decimal(0)) for t in laporan.grafik.skala]
    judul = f"Grafik batang capaian kinerja per indikator tahun {laporan.tahun} menurut skala predikat"
    return grafik_capaian(baris, pita, rata if k.rata_rata.ada else None, lebar, TINGGI, judul)


def _tahunan(laporan: Laporan, lebar: float) -> tuple[Gambar, ...]:
    from lkip_docgen.figures.grafik.tahunan import Panel, Titik, grafik_tahunan

    panel = [
        Panel(
            p.indikator.nama,
            _satuan(p.indikator),
            p.indikator.arah == "negatif",
            tuple(Titik(t.tahun, t.target.nilai, t.realisasi.nilai) for t in p.titik),
        )
        for p in laporan.grafik.perjalanan
    ]
    judul = f"Grafik garis target dan realisasi per indikator tahun {laporan.grafik.rentang_tahun}"
    return grafik_tahunan(panel, laporan.tahun, lebar, TINGGI, judul)


def _anggaran(laporan: Laporan, lebar: float) -> tuple[Gambar, ...]:
    from lkip_docgen.figures.grafik.anggaran import BarisAnggaran, grafik_anggaran

    a = laporan.anggaran
    baris = [BarisAnggaran(p.nama, p.pagu.nilai, p.realisasi.nilai, _sel(p.serapan)) for p in a.program]
    jumlah = BarisAnggaran("Jumlah", a.pagu.nilai, a.realisasi.nilai, _sel(a.serapan))
    judul = f"Grafik batang pagu dan realisasi anggaran per program tahun {laporan.tahun}"
    return grafik_anggaran(baris, jumlah, lebar, TINGGI, judul)


def _efisiensi(laporan: Laporan, lebar: float) -> tuple[Gambar, ...]:
    from lkip_docgen.figures.grafik.efisiensi import BarisEfisiensi, Ukuran, grafik_efisiensi

    baris = [
        BarisEfisiensi(
            b.uraian,
            Ukuran(b.capaian.nilai, _tulis(b.capaian)),
            Ukuran(b.serapan.nilai, _tulis(b.serapan)),
            b.efisiensi if b.ada_dukungan else "tanpa anggaran khusus",
        )
        for b in laporan.grafik.baris
    ]
    judul = f"Grafik capaian kinerja dan serapan anggaran per sasaran tahun {laporan.tahun}"
    return grafik_efisiensi(baris, lebar, TINGGI, judul)


def _sdm_pendidikan(laporan: Laporan, lebar: float) -> tuple[Gambar, ...]:
    from lkip_docgen.figures.grafik.pegawai import BarisPegawai, grafik_pegawai

    s = laporan.sdm
    asn, non = s.pendidikan_jumlah_asn, s.pendidikan_non_asn
    ada_non = non.jumlah > 0
    baris = [
        BarisPegawai(t, (_banyak(a), _banyak(n)) if ada_non else (_banyak(a),))
        for t, a, n in zip(s.tingkat, asn.sel, non.sel, strict=True)
    ]
    judul = f"Grafik batang jumlah pegawai menurut pendidikan, {s.periode}"
    return grafik_pegawai(baris, ("ASN", "Non ASN") if ada_non else ("ASN",), lebar, TINGGI, judul)


def _sdm_pangkat(laporan: Laporan, lebar: float) -> tuple[Gambar, ...]:
    from lkip_docgen.figures.grafik.pegawai import BarisPegawai, grafik_pegawai

    s = laporan.sdm
    baris = [
        BarisPegawai(f"{p.pangkat} ({p.golongan})" if p.pangkat else p.golongan, (_banyak(p.jumlah),))
        for p in s.pangkat
    ]
    judul = f"Grafik batang jumlah ASN menurut pangkat dan golongan ruang, {s.periode}"
    return grafik_pegawai(baris, ("ASN",), lebar, TINGGI, judul)


def _satuan(i: IndikatorView) -> str:
    """The unit's word, "" where the name says it already."""
    kata = i.target.sebutan or _SATUAN.get(i.satuan, i.satuan)
    nama = i.nama.lower()
    tersebut = any(p in nama for p in ("persen", "prosen")) if i.satuan == "persen" else kata.lower() in nama
    return "" if tersebut else kata


def _tulis(angka: Angka) -> str:
    return str(angka)


def _sel(angka: Angka) -> str:
    """A table cell's writing: a dash for what isn't there."""
    return str(angka) if angka.ada else "–"


def _rinci(angka: Angka, kategori: str) -> str:
    return f"{angka} (predikat {kategori})" if angka.ada else str(angka)


def _banyak(angka: Angka) -> int:
    return int(angka.nilai or 0)


_GRAFIK: Final[Mapping[str, Callable[[Laporan, float], tuple[Gambar, ...]]]] = {
    "capaian": _capaian,
    "tahunan": _tahunan,
    "anggaran": _anggaran,
    "efisiensi": _efisiensi,
    "sdm_pendidikan": _sdm_pendidikan,
    "sdm_pangkat": _sdm_pangkat,
}
