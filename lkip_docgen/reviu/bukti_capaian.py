"""Evidence on how the report analyses what was achieved: the seven analyses of PermenPANRB 53/2014, annex II, III.A."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from lkip_docgen.metrics.tulis import tulis
from lkip_docgen.reviu.bahan import DILIHAT, TIDAK, YA, Bahan, Jawaban, bukti, jawab
from lkip_docgen.reviu.bukti_bentuk import belum

if TYPE_CHECKING:
    from lkip_docgen.metrics.pandangan.pk import BarisView

ANALISIS: Final = {
    "capaian": "target dan realisasi tahun ini",
    "tahun_lalu": "tahun sebelumnya",
    "jangka_menengah": "target jangka menengah",
    "nasional": "standar nasional",
    "penyebab": "penyebab keberhasilan atau kegagalan",
    "efisiensi": "efisiensi",
    "program": "program pendukung",
}
"""The slots of ``narasi/pk/<id>.md`` that are the seven analyses, and how they are called."""


@bukti("tujuh_analisis")
def tujuh_analisis(b: Bahan) -> Jawaban:
    """Each line of the PK has all seven analyses."""
    slot = [(f"pk/{x.id}", s) for x in b.baris for s in ANALISIS]
    kosong = [
        f"{x.uraian_indikator}: {ANALISIS[s]}" for x in b.baris for s in ANALISIS if (f"pk/{x.id}", s) not in b.slot
    ]
    ada = len(slot) - len(kosong)
    kalimat = [f"{ada} dari {len(slot)} analisis terisi (tujuh analisis bagi {len(b.baris)} indikator).", belum(kosong)]
    return jawab(bool(slot) and not kosong, kalimat, b.halaman_slot(slot), b.temuan_slot(slot))


@bukti("semua_capaian")
def semua_capaian(b: Bahan) -> Jawaban:
    """Every line of the PK is told with its seven analyses, and none is without data."""
    analisis = tujuh_analisis(b)
    tanpa = [x.uraian_indikator for x in b.baris if not x.realisasi.ada]
    n = len(b.baris)
    kalimat = [f"{n - len(tanpa)} dari {n} indikator perjanjian kinerja diungkap realisasinya.", belum(tanpa)]
    halaman = b.halaman.penanda("tabel_capaian") | analisis.halaman
    baik = analisis.keadaan != TIDAK and not tanpa
    temuan = (*analisis.temuan, *b.berlaku("LK509"))
    return jawab(baik, [*kalimat, *analisis.bukti], halaman, temuan)


@bukti("target_tahunan")
def target_tahunan(b: Bahan) -> Jawaban:
    """Realisasi beside this year's target, in a table and in each line's prose."""
    k = b.laporan.kinerja
    tambahan = f"Target tercapai pada {tulis(k.jumlah_tercapai)} indikator, belum pada {tulis(k.jumlah_belum)}."
    return _banding(b, "capaian", "tabel_capaian", lambda x: x.target.ada and x.realisasi.ada, "target", tambahan)


@bukti("jangka_menengah")
def jangka_menengah(b: Bahan) -> Jawaban:
    """Realisasi beside the Renstra's end."""
    akhir = {x.indikator.tahun_akhir for x in b.baris}
    sebutan = f"target akhir Renstra ({', '.join(map(str, sorted(akhir)))})" if akhir else "target akhir Renstra"
    punya = [x for x in b.baris if x.indikator.telah_tercapai_akhir]
    tambahan = f"{len(punya)} di antaranya sudah memenuhi target akhir."
    return _banding(
        b, "jangka_menengah", "tabel_jangka_menengah", lambda x: x.indikator.target_akhir.ada, sebutan, tambahan
    )


@bukti("tahun_lalu")
def tahun_lalu(b: Bahan) -> Jawaban:
    """Realisasi beside earlier years'."""
    tahun = b.isi.tahun - 1
    gerak = [
        f"{n} {kata}" for kata in ("naik", "turun", "tetap") if (n := sum(x.indikator.gerak == kata for x in b.baris))
    ]
    tambahan = f"Terhadap tahun {tahun}: {', '.join(gerak)}." if gerak else ""
    return _banding(
        b, "tahun_lalu", "tabel_tahun_lalu", lambda x: x.indikator.lalu.ada, f"realisasi tahun {tahun}", tambahan
    )


@bukti("nasional")
def nasional(b: Bahan) -> Jawaban:
    """Realisasi beside a national figure; where there is none, what the narrative says instead."""
    lain = [x for x in b.baris if not x.nasional.nilai.ada and x.indikator.pembanding.semua]
    tambahan = f"{len(lain)} indikator lain dibandingkan dengan tingkat kabupaten atau provinsi." if lain else ""
    return _banding(
        b, "nasional", "tabel_nasional", lambda x: x.nasional.nilai.ada, "angka nasional yang sebanding", tambahan
    )


@bukti("perbandingan")
def perbandingan(b: Bahan) -> Jawaban:
    """The comparisons with earlier years, the Renstra's end and the nation together."""
    bagian = [tahun_lalu(b), jangka_menengah(b), nasional(b)]
    keadaan = {j.keadaan for j in bagian}
    return Jawaban(
        TIDAK if TIDAK in keadaan else DILIHAT if DILIHAT in keadaan else YA,
        tuple(kalimat for j in bagian for kalimat in (j.bukti if j.keadaan == TIDAK else j.bukti[:1])),
        frozenset(h for j in bagian for h in j.halaman),
        tuple(dict.fromkeys(d for j in bagian for d in j.temuan)),
    )


@bukti("kualitas_capaian")
def kualitas_capaian(b: Bahan) -> Jawaban:
    """Causes, what was in the way, and what was done: for each line of the PK, and what was really carried out."""
    nama = {"penyebab": "penyebab", "masalah": "permasalahan", "solusi": "solusi"}
    slot = [(f"pk/{x.id}", s) for x in b.baris for s in nama]
    kosong = [f"{x.uraian_indikator}: {nama[s]}" for x in b.baris for s in nama if (f"pk/{x.id}", s) not in b.slot]
    tercatat = [x for x in b.baris if x.indikator.kegiatan]
    n = len(b.baris)
    kalimat = [
        f"Penyebab, permasalahan, dan solusi ditulis bagi {n - len({k.split(':')[0] for k in kosong})} dari {n} indikator.",
        f"Kegiatan nyata tercatat pada {len(tercatat)} indikator." if tercatat else "",
        belum(kosong),
    ]
    halaman = b.halaman_slot(slot) | b.halaman.penanda("tabel_predikat")
    temuan = (*b.temuan_slot(slot), *b.berlaku("LK513", "LK514"))
    return jawab(bool(slot) and not kosong, kalimat, halaman, temuan)


@bukti("efisiensi")
def efisiensi(b: Bahan) -> Jawaban:
    """Efficiency is worked out for each line, or there is a reason why it can't be."""
    slot = [(f"pk/{x.id}", "efisiensi") for x in b.baris]
    kosong = [x.uraian_indikator for x in b.baris if (f"pk/{x.id}", "efisiensi") not in b.slot]
    tak_terhitung = [x for x in b.baris if x.efisiensi not in ("Efisien", "Tidak efisien")]
    tanpa_alasan = [x.uraian_indikator for x in tak_terhitung if x.ada_dukungan or not x.alasan]
    n = len(b.baris)
    kalimat = [
        f"Efisiensi dihitung bagi {n - len(tak_terhitung)} dari {n} indikator.",
        f"{len(tak_terhitung) - len(tanpa_alasan)} tanpa anggaran pendukung, dengan alasan tertulis."
        if len(tak_terhitung) > len(tanpa_alasan)
        else "",
        belum([*kosong, *tanpa_alasan]),
    ]
    temuan = (*b.temuan_slot(slot), *b.berlaku("LK209", "LK505"))
    halaman = b.halaman.penanda("tabel_efisiensi") | b.halaman_slot(slot)
    return jawab(bool(slot) and not kosong, kalimat, halaman, temuan, dilihat=bool(tanpa_alasan))


def _banding(
    b: Bahan, slot: str, tabel: str, punya: Callable[[BarisView], bool], sebutan: str, tambahan: str = ""
) -> Jawaban:
    """A comparison that a table shows and each line's slot discusses. What has no figure to compare with, but a text that
    may say why, is for the reviewer to see."""
    semua = [(f"pk/{x.id}", slot) for x in b.baris]
    kosong = [x.uraian_indikator for x in b.baris if (f"pk/{x.id}", slot) not in b.slot]
    tanpa = [x.uraian_indikator for x in b.baris if not punya(x)]
    n = len(b.baris)
    kalimat = [
        f"{n - len(tanpa)} dari {n} indikator dibandingkan dengan {sebutan}.",
        tambahan,
        f"Tanpa angka itu, penjelasannya pada narasi: {'; '.join(_unik(tanpa, kosong))}."
        if set(tanpa) - set(kosong)
        else "",
        belum([f"pembahasan {x}" for x in kosong]),
    ]
    halaman = b.halaman.penanda(tabel) | b.halaman_slot(semua)
    return jawab(bool(semua) and not kosong, kalimat, halaman, b.temuan_slot(semua), dilihat=bool(tanpa))


def _unik(nama: Sequence[str], kecuali: Sequence[str]) -> list[str]:
    return [n for n in dict.fromkeys(nama) if n not in kecuali]
