"""Evidence on tujuan, sasaran and indicators: the report against the PK, the Renstra and the IKU."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import PurePosixPath
from typing import Final

from lkip_docgen import bahasa
from lkip_docgen.content.berlaku import pk_terakhir, renstra_pada
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.reviu.bahan import TAK_BERLAKU, Bahan, Jawaban, bukti, jawab
from lkip_docgen.reviu.bukti_bentuk import belum

_BANDING: Final = ("LK211", "LK213", "LK215", "LK216", "LK217", "LK222", "LK228", "LK230")
"""Rules that hold the wordings, targets and places of the PK's lines against the other documents'."""


@bukti("sasaran_pk")
def sasaran_pk(b: Bahan) -> Jawaban:
    """The words of the PK's sasaran and indicators are found in the report's own chapters, to the letter."""
    isi = _badan(b)
    bunyi = dict.fromkeys(x for baris in b.baris for x in (baris.uraian, baris.uraian_indikator))
    tanpa = [t for t in bunyi if not b.halaman.bunyi(t) & isi]
    pk = b.laporan.pk
    kalimat = [
        f"{len(bunyi) - len(tanpa)} dari {len(bunyi)} bunyi sasaran dan indikator {pk.sebutan} ditemukan apa adanya pada "
        "badan laporan."
        if pk is not None
        else "Perjanjian kinerja belum ada.",
        f"Tidak ditemukan: {'; '.join(tanpa)}." if tanpa else "",
    ]
    halaman = b.halaman.penanda("tabel_capaian", "lampiran_pk")
    return jawab(bool(bunyi) and not tanpa, kalimat, halaman)


@bukti("sasaran_renstra")
def sasaran_renstra(b: Bahan) -> Jawaban:
    """The PK's lines serve a tujuan or sasaran of the Renstra in force and read as there."""
    renstra = renstra_pada(b.isi.renstra, date(b.isi.tahun, 12, 31))
    id_: set[str] = set()
    if renstra is not None:
        id_ = {*(t.id for t in renstra.tujuan), *(s.id for s in renstra.sasaran)}
    pk = pk_terakhir(b.isi.pk)
    kinerja = {x.id: x.sasaran or x.tujuan for x in (pk.baris if pk is not None else ())}
    tanpa = [x.uraian for x in b.baris if kinerja[x.id] not in id_]
    n = len(b.baris)
    nama = b.laporan.renstra.nama if b.laporan.renstra is not None else "Renstra"
    kalimat = [f"{n - len(tanpa)} dari {n} baris perjanjian kinerja mengukur tujuan atau sasaran {nama}.", belum(tanpa)]
    beda = _beda(b, "pk.yaml", "renstra/")
    halaman = b.halaman.penanda("tabel_capaian", "lampiran_renstra")
    return _dengan_beda(bool(b.baris) and not tanpa, kalimat, halaman, beda)


@bukti("sasaran_iku")
def sasaran_iku(b: Bahan) -> Jawaban:
    """Every indicator of the PK is one of the IKU and reads as there."""
    iku = {x.indikator for x in b.isi.iku.baris}
    tanpa = [x.uraian_indikator for x in b.baris if x.indikator.id not in iku]
    n = len(b.baris)
    kalimat = [
        f"{n - len(tanpa)} dari {n} indikator perjanjian kinerja termasuk indikator kinerja utama.",
        belum(tanpa),
    ]
    halaman = b.halaman_slot([("bab2", "iku")]) | b.halaman.penanda("lampiran_iku")
    return _dengan_beda(bool(b.baris) and not tanpa, kalimat, halaman, _beda(b, "iku.yaml"))


@bukti("penjelasan_beda")
def penjelasan_beda(b: Bahan) -> Jawaban:
    """Differences between the PK and the Renstra have a reason."""
    return _penjelasan(_beda(b, "pk.yaml", "renstra/"), "perjanjian kinerja dan Renstra")


@bukti("penjelasan_beda_iku")
def penjelasan_beda_iku(b: Bahan) -> Jawaban:
    """Differences between the IKU and the other documents have a reason."""
    return _penjelasan(_beda(b, "iku.yaml"), "IKU dan dokumen lain")


@bukti("indikator_sasaran")
def indikator_sasaran(b: Bahan) -> Jawaban:
    """Every sasaran or tujuan of the PK has indicators, and each stands under the one that it measures."""
    kelompok = b.laporan.pk.kelompok if b.laporan.pk is not None else ()
    banyak = [len(k.baris) for k in kelompok]
    kalimat = [
        f"{len(banyak)} tujuan/sasaran diukur {sum(banyak)} indikator, {_rentang(banyak)} tiap sasaran."
        if banyak
        else "Perjanjian kinerja belum punya indikator."
    ]
    temuan = b.berlaku("LK214", "LK216")
    return jawab(bool(banyak), kalimat, b.halaman.penanda("tabel_capaian"), temuan)


@bukti("ukuran_indikator")
def ukuran_indikator(b: Bahan) -> Jawaban:
    """Each indicator of the PK has a unit, a target, a formula and a source of data."""
    iku = {x.indikator: x for x in b.isi.iku.baris if x.indikator}
    kurang: list[str] = []
    for x in b.baris:
        baris = iku.get(x.indikator.id)
        rumus = baris is not None and any((baris.formulasi.uraian, baris.formulasi.daftar, baris.formulasi.pecahan))
        ada = {
            "target": x.target.ada,
            "formulasi": rumus,
            "sumber data": bool(x.indikator.sumber) or (baris is not None and bool(baris.sumber_data)),
        }
        hilang = [k for k, v in ada.items() if not v]
        if hilang:
            kurang.append(f"{x.uraian_indikator} ({bahasa.daftar(hilang)})")
    n = len(b.baris)
    kalimat = [
        f"{n - len(kurang)} dari {n} indikator bersatuan dan punya target, formulasi, serta sumber data.",
        belum(kurang),
    ]
    halaman = b.halaman_slot([("bab2", "iku")]) | b.halaman.penanda("lampiran_iku")
    return jawab(bool(b.baris) and not kurang, kalimat, halaman)


def _badan(b: Bahan) -> set[int]:
    """The report's pages before its annexes."""
    lampiran = [h for _, h in b.halaman.lampiran()]
    return set(range(min(lampiran, default=b.halaman.banyak)))


def _rentang(banyak: Sequence[int]) -> str:
    return str(min(banyak)) if min(banyak) == max(banyak) else f"{min(banyak)} sampai {max(banyak)}"


def _beda(b: Bahan, *di: str) -> tuple[Diagnostic, ...]:
    """Findings of a comparison in which all of these files take part: those that stand, notes too, and those set aside."""
    semua = [d for d in b.temuan if d.code in _BANDING]
    return tuple(d for d in semua if all(x in d.file or x in d.message for x in di))


def _dengan_beda(
    baik: bool, kalimat: Sequence[str], halaman: set[int] | frozenset[int], beda: Sequence[Diagnostic]
) -> Jawaban:
    """A difference is one that the reviewer should see, even one with a reason."""
    sisihan = sum(bool(d.reason) for d in beda)
    tambahan = [
        f"{n} perbedaan bunyi atau target {kata} (bagian D)."
        for n, kata in ((len(beda) - sisihan, "tercatat"), (sisihan, "disisihkan dengan alasan"))
        if n
    ]
    return jawab(baik, [*kalimat, *tambahan], halaman, beda, dilihat=bool(beda))


def _penjelasan(beda: Sequence[Diagnostic], antara: str) -> Jawaban:
    """A warning without a reason lacks its explanation; a note may have it elsewhere in the report."""
    if not beda:
        return Jawaban(TAK_BERLAKU, (f"Tidak ditemukan perbedaan antara {antara}.",))
    tanpa = [d for d in beda if not d.reason]
    kalimat = [f"{len(beda) - len(tanpa)} dari {len(beda)} perbedaan antara {antara} beralasan tertulis."]
    if tanpa:
        kalimat.append(f"Belum beralasan: {'; '.join(f'{PurePosixPath(d.file).name} baris {d.line}' for d in tanpa)}.")
    return jawab(all(d.severity == "note" for d in tanpa), kalimat, temuan=beda, dilihat=bool(tanpa))
