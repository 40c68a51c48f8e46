"""What the narrative claims beside a figure: predicates, movement, targets reached, other levels, efficiency; and
expressions that print another line's figure. The claims are read in ``narasi_klaim_*``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkip_docgen.checks import narasi_klaim_audit as audit
from lkip_docgen.checks import narasi_klaim_banyak as banyak
from lkip_docgen.checks import narasi_klaim_efisien as efisien
from lkip_docgen.checks import narasi_klaim_gerak as gerak
from lkip_docgen.checks import narasi_klaim_predikat as predikat
from lkip_docgen.checks import narasi_klaim_predikat_baca as predikat_baca
from lkip_docgen.checks import narasi_klaim_satu as satu
from lkip_docgen.checks import narasi_klaim_target as target
from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja, Sebutan, bacaan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import lembar
from lkip_docgen.checks.teks_narasi import Ruas
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.pandangan.pk import BarisView


@aturan_angka("LK420", "LK421")
def predikat_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A typed predicate is of the report's scale, its letter and its word the same step, and what the figures give."""
    kin, teks = bacaan(isi, laporan)
    skala = predikat_baca.Skala(laporan.kinerja.skala)
    for b in teks:
        klaim = list(predikat_baca.klaim_di(b, skala))
        yield from predikat.bertentangan(b, klaim, kin, skala)
        yield from predikat.luar_skala(b, klaim, skala)
        yield from predikat.salah_tulis(b, skala)


@aturan_angka("LK422")
def gerak_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What is said to have risen or fallen has."""
    kin, teks = bacaan(isi, laporan)
    for b in teks:
        yield from gerak.bertentangan(b, kin)
        yield from satu.semua_naik_salah(b, kin)


@aturan_angka("LK423")
def target_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A target that is said to be met is met."""
    kin, teks = bacaan(isi, laporan)
    for b in teks:
        yield from target.target_salah(b, kin)
        yield from banyak.cacah_salah(b, kin)
        yield from banyak.banyak_salah(b, kin)
        yield from satu.satu_salah(b, kin)


@aturan_angka("LK424")
def posisi_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A result that is said to lie above another level's does."""
    for b in bacaan(isi, laporan)[1]:
        yield from target.posisi_salah(b, laporan)


@aturan_angka("LK425")
def efisiensi_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A budget that is said to be used efficiently is."""
    kin, teks = bacaan(isi, laporan)
    for b in teks:
        yield from efisien.efisiensi_salah(b, kin)
        yield from satu.efisien_salah(b, kin)
        yield from efisien.pengertian_terbalik(b)


@aturan_angka("LK454")
def audit_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Figures that are said to be audited are."""
    yield from audit.audit(isi, lembar(isi, laporan))


_MILIK = lazy_regex(
    r"(?P<jenis>indikator|baris_pk)\.(?P<id>[a-z]\w*)\.(?:kalimat\.\w+|capaian|predikat|kategori|gerak|perubahan|realisasi|"
    r"target|selisih_target|lalu\.\w+|serapan|pagu|realisasi_anggaran|efisiensi|jumlah_kegiatan)(?:\s*\|\s*\w+)*"
)


@aturan_angka("LK434")
def ungkapan_sendiri(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What an expression prints belongs to the indicator that the words before it name, or that the file is about."""
    kin, teks = bacaan(isi, laporan)
    for b in teks:
        yield from _ungkapan_lain(b, kin)


def _ungkapan_lain(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    lain: dict[tuple[Sebutan, str], list[tuple[Ruas, str, BarisView]]] = {}
    for r in b.t.ruas:
        m = _MILIK.fullmatch(r.ekspresi.teks.strip()) if r.ekspresi is not None else None
        y = kin.dari_id(m["jenis"], m["id"]) if m is not None else None
        if m is None or y is None:
            continue
        a = b.kalimat(r.awal)[0]
        nama = [s for s in b.sebutan if s.jenis in ("nama", "sasaran") and a <= s.awal and s.akhir <= r.awal]
        s = nama[-1] if nama else b.bawaan if b.t.baris_pk else None
        # Two lines of one indicator print the same.
        if s is not None and all(y.indikator.id != x.indikator.id for x in s.baris):
            lain.setdefault((s, y.indikator.id), []).append((r, m["jenis"], y))
    for (s, _), semua in lain.items():
        yield _bukan_milik(b, s, semua)


def _bukan_milik(b: Bacaan, s: Sebutan, semua: Sequence[tuple[Ruas, str, BarisView]]) -> Diagnostic:
    """One finding for all that a name is followed by and that isn't its own: where they are several and the name was printed,
    it is the name that is out."""
    (r, jenis, y), milik = semua[0], s.baris[0]
    penyebut = b.t.ekspresi_di(s.awal) if len(semua) > 1 and s is not b.bawaan else None
    if penyebut is not None:
        return temuan(
            "LK434",
            f"ungkapan ini mencetak {milik.uraian_indikator}, sedangkan {len(semua)} ungkapan sesudahnya mencetak "
            f"angka {y.uraian_indikator}",
            penyebut.letak,
            f"mungkin maksudnya {_id(penyebut.teks, y)}; bila memang membandingkan, sebut dulu nama indikatornya",
            "warning",
        )
    return temuan(
        "LK434",
        f"ungkapan ini mencetak {y.uraian_indikator}, sedangkan kalimatnya tentang {milik.uraian_indikator}",
        r.letak,
        f"mungkin maksudnya {jenis}.{milik.id if jenis == 'baris_pk' else milik.indikator.id}; bila memang "
        "membandingkan, sebut dulu nama indikatornya",
        "warning",
    )


def _id(ungkapan: str, y: BarisView) -> str:
    jenis = "baris_pk" if ungkapan.strip().startswith("baris_pk") else "indikator"
    return f"{jenis}.{y.id if jenis == 'baris_pk' else y.indikator.id}"
