"""The budget behind the PK's lines: nothing counts twice, nothing is forgotten without a word."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_docgen.bahasa import rupiah
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.content.berlaku import pk_terakhir
from lkip_docgen.content.model.anggaran import SubKegiatan
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.pk import PK, BarisPK
from lkip_docgen.diagnostics import Diagnostic, Key


def cakupan(isi: Isi) -> dict[str, tuple[SubKegiatan, ...]]:
    """The sub kegiatan that each budget id stands for: a program or kegiatan means all below it."""
    hasil: dict[str, tuple[SubKegiatan, ...]] = {}
    for p in isi.anggaran.program:
        for k in p.kegiatan:
            hasil |= {s.id: (s,) for s in k.sub_kegiatan}
            hasil[k.id] = tuple(k.sub_kegiatan)
        hasil[p.id] = tuple(s for k in p.kegiatan for s in k.sub_kegiatan)
    return hasil


@aturan("LK202")
def tidak_dihitung_dua_kali(isi: Isi) -> Iterator[Diagnostic]:
    """Within a PK, a sub kegiatan supports one line, once."""
    sub = cakupan(isi)
    for pk in isi.pk:
        yield from _ganda(pk, sub)


def _ganda(pk: PK, sub: dict[str, tuple[SubKegiatan, ...]]) -> Iterator[Diagnostic]:
    terpakai: dict[str, tuple[BarisPK, str]] = {}
    pokok: dict[tuple[str, str], Key] = {}
    for b in pk.baris:
        for i, id_ in enumerate(b.dukungan):
            bentrok = {s.id: terpakai[s.id] for s in sub.get(id_, ()) if s.id in terpakai}
            for s in sub.get(id_, ()):
                terpakai.setdefault(s.id, (b, id_))
            if not bentrok:
                continue
            (s_id, (lama, lewat)), lain = next(iter(bentrok.items())), len(bentrok) - 1
            apa = f'sub kegiatan "{s_id}"' + (f" dan {lain} lainnya" if lain else "")
            di_lama = letak(lama, "dukungan", lama.dukungan.index(lewat))
            d = temuan(
                "LK202",
                f'{apa} dihitung dua kali: pada baris "{b.id}" di sini{_lewat(id_, s_id)} dan baris "{lama.id}" '
                f"({tempat(di_lama)}{_lewat(lewat, s_id, ', ')})",
                letak(b, "dukungan", i),
                "satu sub kegiatan mendukung satu baris: hapus dari salah satunya, atau ganti program/kegiatannya dengan sub "
                "kegiatan yang tepat",
                pokok=pokok.get((lama.id, lewat)),
            )
            pokok.setdefault((b.id, id_), d.key)
            yield d


def _lewat(id_: str, sub: str, sela: str = " ") -> str:
    """Under which other name a sub kegiatan is counted: its kegiatan's or program's."""
    return f"{sela}lewat {id_}" if id_ != sub else ""


@aturan("LK205")
def pagu_versi_ada(isi: Isi) -> Iterator[Diagnostic]:
    """Every sub kegiatan has an amount in the version of the budget that is in force."""
    if "anggaran" in isi.hilang:
        return
    versi = isi.anggaran.versi
    for s in _semua_sub(isi):
        if versi not in s.pagu:
            yield temuan(
                "LK205",
                f'sub kegiatan "{s.id}" tanpa pagu {versi}, padahal versi anggaran yang berlaku {versi}',
                letak(s, "pagu"),
                f"tulis {versi}: pada pagu sub kegiatan ini; bila dananya dihapus, tulis 0",
            )


@aturan("LK206")
def rincian_belanja_utuh(isi: Isi) -> Iterator[Diagnostic]:
    """A sub kegiatan's split by kind of spending adds up to its own amounts."""
    if "anggaran" in isi.hilang:
        return
    for s in _semua_sub(isi):
        pagu = s.pagu.get(isi.anggaran.versi)
        for nama, utuh, bagian in (
            ("pagu", pagu, sum((b.pagu for b in s.belanja), Decimal(0))),
            ("realisasi", s.realisasi, sum((b.realisasi for b in s.belanja), Decimal(0))),
        ):
            if s.belanja and utuh is not None and bagian != utuh:
                yield temuan(
                    "LK206",
                    f'rincian belanja sub kegiatan "{s.id}" berjumlah {rupiah(bagian)}, {nama}-nya {rupiah(utuh)}',
                    letak(s, "belanja"),
                    "samakan jumlah rinciannya dengan angka sub kegiatan",
                )


def _semua_sub(isi: Isi) -> Iterator[SubKegiatan]:
    for p in isi.anggaran.program:
        for k in p.kegiatan:
            yield from k.sub_kegiatan


@aturan("LK505")
def anggaran_tercakup(isi: Isi) -> Iterator[Diagnostic]:
    """Budget that supports no line of the PK in force is worth a look."""
    pk = pk_terakhir(isi.pk)
    if pk is None or isi.hilang & {"pk", "anggaran"}:
        return
    sub = cakupan(isi)
    terpakai = {s.id for b in pk.baris for id_ in b.dukungan for s in sub.get(id_, ())}
    for p in isi.anggaran.program:
        for k in p.kegiatan:
            for s in k.sub_kegiatan:
                if s.id not in terpakai:
                    yield temuan(
                        "LK505",
                        f'sub kegiatan "{s.id}" tidak mendukung satu pun baris PK',
                        letak(s, "id"),
                        "tambahkan pada dukungan: salah satu baris pk.yaml bila memang mendukung",
                        "warning",
                        subjek=s.id,
                    )


@aturan("LK506")
def alasan_tanpa_dukungan(isi: Isi) -> Iterator[Diagnostic]:
    """A line without budget says why."""
    if "pk" in isi.hilang:
        return
    for pk in isi.pk:
        for b in pk.baris:
            if not b.dukungan and not b.alasan:
                yield temuan(
                    "LK506",
                    f'baris PK "{b.id}" tanpa anggaran pendukung dan tanpa alasan',
                    letak(b, "dukungan"),
                    "isi dukungan:, atau tulis alasan: di bawahnya",
                )
