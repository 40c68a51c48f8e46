"""Earlier years against what their own documents print."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_docgen.bahasa import bulatkan, persen
from lkip_docgen.checks.aturan import aturan, letak, temuan
from lkip_docgen.checks.renstra_dok import semua_indikator
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kinerja import Kinerja
from lkip_docgen.content.model.renstra import Indikator
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics.angka import Angka, masukan
from lkip_docgen.metrics.capaian import capaian, rata_rata
from lkip_docgen.metrics.skala import SKALA_PANRB, susun_skala, tingkat_dari


@aturan("LK210", utuh=["kinerja", "renstra", "laporan"])
def kontrol_tahun_lalu(isi: Isi) -> Iterator[Diagnostic]:
    """Capaian, mean and predicate of an earlier year, as its report prints them, follow from its figures."""
    for tahun, kinerja in isi.kinerja_lalu.items():
        hitungan = _capaian(isi, tahun, kinerja)
        k = kinerja.kontrol
        for id_, tercetak in k.capaian.items():
            if id_ in hitungan:
                yield from _banding(
                    f'capaian {tahun} indikator "{id_}"', tercetak, hitungan[id_], letak(k, "capaian", id_)
                )
        rata = rata_rata(f"kinerja_{tahun}.rata_rata", hitungan.values())
        if k.rata_rata is not None:
            yield from _banding(f"rata-rata capaian {tahun}", k.rata_rata, rata, letak(k, "rata_rata"))
        if k.predikat is not None and rata.nilai is not None:
            yield from _predikat(isi, tahun, k.predikat, rata.nilai, letak(k, "predikat"))


def _capaian(isi: Isi, tahun: int, kinerja: Kinerja) -> dict[str, Angka]:
    indikator, hasil = semua_indikator(isi), {}
    for k in kinerja.indikator:
        i = indikator.get(k.indikator)
        if i is not None and k.realisasi is not None and (target := _target(i, k.target, tahun)) is not None:
            hasil[i.id] = capaian(
                f"{i.id}.capaian_{tahun}",
                masukan(f"{i.id}.target_{tahun}", target),
                masukan(f"{i.id}.realisasi_{tahun}", k.realisasi),
                i.arah,
                batasi=isi.laporan.capaian is None or isi.laporan.capaian.batasi,
            )
    return hasil


def _target(i: Indikator, sendiri: Decimal | None, tahun: int) -> Decimal | None:
    return sendiri if sendiri is not None else i.target.get(tahun)


def _banding(sebutan: str, tercetak: Decimal, hitungan: Angka, di: Letak | None) -> Iterator[Diagnostic]:
    if hitungan.nilai is not None and bulatkan(hitungan.nilai) != bulatkan(tercetak):
        yield _beda(sebutan, persen(tercetak), persen(hitungan.nilai), di)


def _predikat(isi: Isi, tahun: int, tercetak: str, rata: Decimal, di: Letak | None) -> Iterator[Diagnostic]:
    dari = isi.laporan.skala_predikat
    skala = susun_skala((s.kategori, s.predikat, s.di_atas) for s in dari) if dari else SKALA_PANRB
    t = tingkat_dari(rata, skala)
    if tercetak not in (t.predikat, t.kategori, t.lengkap):
        yield _beda(f"predikat {tahun}", tercetak, t.lengkap, di)


def _beda(sebutan: str, tercetak: str, hitungan: str, di: Letak | None) -> Diagnostic:
    return temuan(
        "LK210",
        f"{sebutan}: kontrol {tercetak}, hitungan {hitungan}",
        di,
        "cocokkan dengan laporan tahun itu, lalu perbaiki target, realisasi, atau kontrolnya",
        "warning",
        subjek=sebutan,
    )
