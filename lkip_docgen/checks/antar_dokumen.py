"""The same quantity in several documents: targets with their units, and which version belongs to which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from lkip_docgen.bahasa import BacaAngkaError, baca_angka
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.mirip import padat
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.renstra_dok import semua_indikator, tulis_target
from lkip_docgen.content.berlaku import pk_terakhir, renstra_pada
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.pk import PK
from lkip_docgen.content.model.renstra import Indikator
from lkip_docgen.content.model.rkt import RKT, IndikatorRKT
from lkip_docgen.diagnostics import Diagnostic

_TARGET = lazy_regex(r"(?:[A-Z]{1,2}\s*\()?\s*(?P<angka>\d[\d.,]*)\s*\)?\s*(?P<satuan>.*)")
_SATUAN: Final = {"dok": "dokumen", "nilai": "", "indeks": "", "poin": ""}
"""Words after a target that mean a unit by another name, or none."""
_TANPA_KATA = frozenset({"indeks", "nilai_sakip", "angka"})
_BERKATA = frozenset({"dokumen", "laporan", "orang", "paket", "unit", "bulan"})


@aturan("LK211", utuh=["renstra", "pk", "kinerja"])
def target_sendiri(isi: Isi) -> Iterator[Diagnostic]:
    """Where a PK, or an earlier year, has another target than the Renstra, both are named: it may be meant so."""
    for pk in isi.pk:
        berlaku = renstra_pada(isi.renstra, pk.tanggal)
        indikator = {i.id: i for i in berlaku.indikator} if berlaku else {}
        for b in pk.baris:
            i = indikator.get(b.indikator)
            target = i.target.get(isi.tahun) if i else None
            if i is not None and target is not None and b.target is not None and b.target != target:
                yield temuan(
                    "LK211",
                    f'target "{b.id}" pada PK {pk.versi} {tulis_target(i, b.target)}, pada Renstra '
                    f"{tulis_target(i, target)} ({tempat(letak(i, 'target', str(isi.tahun)))}); capaian dihitung "
                    "terhadap target PK",
                    letak(b, "target"),
                    "biarkan bila PK memang mengubah target; bila tidak, hapus target: pada baris ini",
                    "note",
                )
    for tahun, kinerja in isi.kinerja_lalu.items():
        for k in kinerja.indikator:
            sama = [i for r in isi.renstra for i in r.indikator if i.id == k.indikator and tahun in i.target]
            if k.target is not None and sama and all(i.target[tahun] != k.target for i in sama):
                i = sama[-1]
                yield temuan(
                    "LK211",
                    f'target "{k.indikator}" tahun {tahun} {tulis_target(i, k.target)}, pada Renstra '
                    f"{tulis_target(i, i.target[tahun])} ({tempat(letak(i, 'target', str(tahun)))})",
                    letak(k, "target"),
                    f"biarkan bila PK {tahun} memang lain; bila tidak, samakan",
                    "note",
                    subjek=k.indikator,
                )


@aturan("LK228", utuh=["pk", "kinerja", "renstra"])
def target_pada_kinerja(isi: Isi) -> Iterator[Diagnostic]:
    """This year's targets are the PK's; one typed beside the realisasi isn't used, and mustn't say otherwise."""
    pk, indikator = pk_terakhir(isi.pk), semua_indikator(isi)
    target = {b.indikator: _target_pk(isi, pk, b.indikator, b.target) for b in pk.baris} if pk else {}
    for k in isi.kinerja.indikator:
        berlaku = target.get(k.indikator)
        if k.target is not None and berlaku is not None and k.target != berlaku:
            i = indikator[k.indikator]
            yield temuan(
                "LK228",
                f'target "{k.indikator}" di sini {tulis_target(i, k.target)}, pada PK {tulis_target(i, berlaku)}; yang '
                "dipakai laporan adalah target PK",
                letak(k, "target"),
                "hapus target: di sini, atau perbaiki pada pk.yaml",
                "warning",
            )


def _target_pk(isi: Isi, pk: PK, indikator: str, sendiri: Decimal | None) -> Decimal | None:
    if sendiri is not None:
        return sendiri
    berlaku = renstra_pada(isi.renstra, pk.tanggal)
    return next((i.target.get(isi.tahun) for i in (berlaku.indikator if berlaku else ()) if i.id == indikator), None)


# ---------------------------------------------------------------- RKT


@aturan("LK212", utuh=["renstra", "rkt"])
def target_rkt(isi: Isi) -> Iterator[Diagnostic]:
    """An RKT's indicator that bears the name of one of the Renstra's has its target, in its unit."""
    if isi.rkt is None:
        return
    berlaku = renstra_pada(isi.renstra, isi.rkt.tanggal)
    urut = [*isi.renstra, *([berlaku] if berlaku else [])]
    menurut_nama = {padat(i.nama): i for r in urut for i in r.indikator}
    singkat = _bersingkatan(isi.rkt, berlaku.indikator if berlaku else ())
    for x in indikator_rkt(isi.rkt):
        i = menurut_nama.get(padat(x.nama)) or singkat.get(x.nama)
        if i is not None and (target := i.target.get(isi.tahun)) is not None:
            yield from _banding_rkt(isi, x, i, target)


_SINGKATAN = lazy_regex(r"\b[A-Z]{3,6}\b")
_NAMA_PENDEK = 3
"""Words up to which an indicator's name is little more than its abbreviation: "Nilai SKM", "SKM Aparatur"."""


def _bersingkatan(rkt: RKT, indikator: Iterable[Indikator]) -> dict[str, Indikator]:
    """By the name of a sasaran's indicator in the RKT the one of the Renstra in force that bears the same abbreviation and
    little more, where both have it alone, and count alike."""
    sasaran = [x for t in rkt.tujuan for s in t.sasaran for x in s.indikator]
    dari = {a: x for x in sasaran if (a := _singkatan(x.nama))}
    ke = {a: i for i in indikator if (a := _singkatan(i.nama))}
    sekali = [a for a in dari if a in ke and sum(_singkatan(x.nama) == a for x in sasaran) == 1]
    return {
        dari[a].nama: ke[a]
        for a in sekali
        if (terbaca := urai_target(dari[a].target)) is not None and _satuan_cocok(terbaca[1], ke[a].satuan)
    }


def _singkatan(nama: str) -> str | None:
    """The abbreviation that a short name is of; organisations aren't."""
    ada = [a for a in _SINGKATAN.findall(nama) if a not in ("OPD", "SKPD", "ASN", "PNS", "KEC")]
    return ada[0] if len(ada) == 1 and len(nama.split()) <= _NAMA_PENDEK else None


def indikator_rkt(rkt: RKT) -> Iterator[IndikatorRKT]:
    """Every indicator of sasaran, program and kegiatan, in order."""
    for t in rkt.tujuan:
        for s in t.sasaran:
            yield from s.indikator
            for p in s.program:
                yield from p.indikator
                for k in p.kegiatan:
                    yield from k.indikator


def _banding_rkt(isi: Isi, x: IndikatorRKT, i: Indikator, target: Decimal) -> Iterator[Diagnostic]:
    terbaca = urai_target(x.target)
    if terbaca is None:
        return
    nilai, satuan = terbaca
    if nilai == target and _satuan_cocok(satuan, i.satuan):
        return
    apa = "target" if nilai != target else "satuan target"
    yield temuan(
        "LK212",
        f'{apa} "{x.nama}" pada RKT {x.target}, pada Renstra {tulis_target(i, target)} '
        f"({tempat(letak(i, 'target', str(isi.tahun)))}); satu indikator punya satu target",
        letak(x, "target"),
        "cocokkan dengan RKT yang ditandatangani; bila memang demikian, sisihkan dengan alasan",
        "warning",
    )


def urai_target(teks: str) -> tuple[Decimal, str] | None:
    """A printed target as number and unit ("%", "dokumen", ""): "BB (80)" → 80, ""; None where it isn't a number."""
    cocok = _TARGET.fullmatch(teks.strip())
    if cocok is None:
        return None
    try:
        nilai = baca_angka(cocok["angka"])
    except BacaAngkaError:
        return None
    satuan = cocok["satuan"].strip().casefold().rstrip(".")
    return nilai, _SATUAN.get(satuan, satuan)


def _satuan_cocok(tertulis: str, satuan: str) -> bool:
    if satuan == "persen":
        return tertulis in ("%", "persen")
    if satuan in _TANPA_KATA:
        return tertulis != "%" and tertulis not in _BERKATA
    return tertulis in ("", satuan)


# ---------------------------------------------------------------- versions


@aturan("LK222", utuh=["pk", "anggaran"])
def versi_selaras(isi: Isi) -> Iterator[Diagnostic]:
    """A PK says in all its places that it is the change, or that it isn't."""
    terakhir = pk_terakhir(isi.pk)
    for pk in isi.pk:
        for isian, teks in (("judul", pk.judul), ("keterangan_anggaran", pk.keterangan_anggaran)):
            perubahan = (pk.versi_anggaran or pk.versi) if isian != "judul" else pk.versi
            menyebut = "perubahan" in teks.casefold()
            tanpa = isian == "judul" or "murni" in teks.casefold()
            if (menyebut and perubahan == "murni") or (tanpa and not menyebut and perubahan == "perubahan"):
                yield temuan(
                    "LK222",
                    f'{isian} "{teks}" tidak sesuai dengan versi {perubahan} ({tempat(letak(pk, "versi"))})',
                    letak(pk, isian),
                    f"samakan {isian}: dengan versi dokumennya",
                    "warning",
                )
        if pk is terakhir and pk.versi_anggaran is not None and pk.versi_anggaran != isi.anggaran.versi:
            yield temuan(
                "LK222",
                f"PK yang berlaku memakai anggaran {pk.versi_anggaran}, sedangkan anggaran yang berlaku pada akhir tahun "
                f"{isi.anggaran.versi} ({tempat(letak(isi.anggaran, 'versi'))})",
                letak(pk, "versi_anggaran"),
                "perbaiki salah satunya, atau tambahkan PK perubahan",
                "warning",
            )
