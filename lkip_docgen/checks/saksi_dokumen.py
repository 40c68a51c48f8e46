"""Dates, years and numbers of documents against their second witness in other documents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from lkip_docgen.bahasa import BacaTanggalError, baca_tanggal, romawi, tanggal
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.mirip import padat, salah_ketik
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import DasarHukum
from lkip_docgen.content.model.renstra import Renstra
from lkip_docgen.diagnostics import Diagnostic

_TAHUN = lazy_regex(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_BILANGAN = lazy_regex(r"\d+")
_ROMAWI = {romawi(n): n for n in range(1, 100)}
_KATA_NOMOR = lazy_regex(r"\bNO(?:MOR|\.)\s*(\S+)", re.IGNORECASE)
_KATA_TAHUN = lazy_regex(r"\bTAHUN\s+(\d{4})", re.IGNORECASE)
_KATA_TANGGAL = lazy_regex(r"\bTANGGAL\s+(\d{1,2}\s+\w+\s+\d{4})", re.IGNORECASE)


# ---------------------------------------------------------------- Renstra


@aturan("LK323", utuh=["renstra"])
def versi_bersambung(isi: Isi) -> Iterator[Diagnostic]:
    """A changed Renstra is in force from the day after the one before it, and not before it was set."""
    urut = sorted(
        (r for r in isi.renstra if r.berlaku.mulai or r.berlaku.selesai),
        key=lambda r: r.berlaku.mulai or r.berlaku.selesai or date.max,
    )
    for lama, baru in pairwise(urut):
        selesai, mulai = lama.berlaku.selesai, baru.berlaku.mulai
        if selesai is not None and mulai is not None and mulai != selesai + timedelta(days=1):
            apa = "bertumpuk" if mulai <= selesai else "bercelah"
            yield temuan(
                "LK323",
                f"masa {lama.id} (sampai {tanggal(selesai)}, {tempat(letak(lama.berlaku, 'selesai'))}) dan masa {baru.id} "
                f"(mulai {tanggal(mulai)}) {apa}",
                letak(baru.berlaku, "mulai"),
                _saran_sambung(lama, baru, selesai, mulai),
                "warning",
            )
    for r in isi.renstra:
        if r.tanggal is not None and r.berlaku.mulai is not None and r.tanggal > r.berlaku.mulai:
            yield temuan(
                "LK323",
                f"{r.id} bertanggal {tanggal(r.tanggal)}, sesudah mulai berlakunya {tanggal(r.berlaku.mulai)}",
                letak(r, "tanggal"),
                "cocokkan keduanya dengan dokumennya",
                "warning",
            )
        elif r.tanggal is not None and (mulai := r.berlaku.mulai) is not None and _lain_tahun_saja(r.tanggal, mulai):
            yield temuan(
                "LK323",
                f"{r.id} bertanggal {tanggal(r.tanggal)}, mulai berlaku {tanggal(mulai)} "
                f"({tempat(letak(r.berlaku, 'mulai'))}): hari dan bulannya sama, tahunnya lain",
                letak(r, "tanggal"),
                "cocokkan tahunnya dengan dokumennya; bila memang demikian, sisihkan dengan alasan",
                "warning",
            )


def _lain_tahun_saja(a: date, b: date) -> bool:
    return (a.day, a.month) == (b.day, b.month) != (1, 1) and a.year != b.year


def _saran_sambung(lama: Renstra, baru: Renstra, selesai: date, mulai: date) -> str:
    """Which of both periods is probably out: not the new one's, where the document is dated on the day that it is in force."""
    seharusnya = mulai - timedelta(days=1)
    if baru.tanggal == mulai:
        return (
            f"mungkin yang keliru selesai: pada {tempat(letak(lama.berlaku, 'selesai'))}, sebab {baru.id} sendiri bertanggal "
            f"{tanggal(mulai)}; bila benar, tulis selesai: {tanggal(seharusnya)} di sana"
        )
    lanjut = tanggal(selesai + timedelta(days=1))
    return (
        f"versi baru berlaku sehari sesudah yang lama berakhir: tulis mulai: {lanjut} di sini, atau selesai: "
        f"{tanggal(seharusnya)} pada {tempat(letak(lama.berlaku, 'selesai'))}"
    )


@aturan("LK328", utuh=["renstra"])
def tahun_berurut(isi: Isi) -> Iterator[Diagnostic]:
    """The years of a Renstra's matrix follow one another, its period isn't reversed, and its source names it rightly."""
    for r in isi.renstra:
        for n, (a, b) in enumerate(pairwise(r.tahun_matriks), 1):
            if b != a + 1:
                yield _tahun(f"tahun matriks {b} tidak melanjutkan {a}", letak(r, "tahun_matriks", n))
        for isian in ("nama", "sumber"):
            teks = getattr(r, isian)
            tahun = [int(x) for x in _TAHUN.findall(teks or "")]
            if len(tahun) == 2 and tahun != [r.periode_mulai, r.periode_selesai] and _belum_dikata(r, isian, tahun):
                apa = (
                    f'{isian} "{teks}" menyebut {tahun[0]}-{tahun[1]}, periodenya {r.periode_mulai}-{r.periode_selesai}'
                )
                yield _tahun(apa, letak(r, isian))


def _belum_dikata(r: Renstra, isian: str, tahun: Sequence[int]) -> bool:
    """Other years in the name are LK318's; a reversed period everybody's."""
    return (isian != "nama" or sorted(tahun) == [r.periode_mulai, r.periode_selesai]) and (
        r.periode_selesai >= r.periode_mulai
    )


def _tahun(pesan: str, di: Letak | None) -> Diagnostic:
    return temuan("LK328", pesan, di, "perbaiki tahunnya menurut dokumen Renstra", "warning")


@aturan("LK329", utuh=["laporan"])
def riwayat_berurut(isi: Isi) -> Iterator[Diagnostic]:
    """The years that a report compares with are those before it, in their order."""
    riwayat = isi.laporan.riwayat or []
    benar = list(range(isi.tahun - len(riwayat), isi.tahun))
    for n, (t, b) in enumerate(zip(riwayat, benar, strict=True)):
        if t != b and t < isi.tahun:
            yield temuan(
                "LK329",
                f"tahun pembanding {t} tidak berurut: sebelum {isi.tahun} diharapkan {', '.join(map(str, benar))}",
                letak(isi.laporan, "riwayat", n),
                "perbaiki tahunnya; bila ada tahun yang memang dilewati, sisihkan dengan alasan",
                "warning",
            )
            return


# ---------------------------------------------------------------- regulations


@aturan("LK324", utuh=["organisasi", "dasar_hukum"])
def judul_bagan(isi: Isi) -> Iterator[Diagnostic]:
    """Number, year and date over the organisation chart are those of the regulation that sets up the office."""
    d = next((d for d in isi.dasar_hukum if d.id == isi.organisasi.dasar), None)
    if d is None:
        return
    for n, teks in enumerate(isi.organisasi.judul_bagan):
        for sebutan, tertulis, seharusnya in _beda_bagan(teks, d):
            yield temuan(
                "LK324",
                f"judul bagan menyebut {sebutan} {tertulis}, dasar hukumnya ({tempat(letak(d, 'id'))}) {seharusnya}",
                letak(isi.organisasi, "judul_bagan", n),
                "cocokkan keduanya dengan peraturannya",
                "warning",
            )


def _beda_bagan(teks: str, d: DasarHukum) -> Iterator[tuple[str, str, str]]:
    if (m := _KATA_NOMOR.search(teks)) and m[1].casefold() != d.nomor.casefold():
        yield "nomor", m[1], d.nomor
    if d.tahun is not None and (m := _KATA_TAHUN.search(teks)) and int(m[1]) != d.tahun:
        yield "tahun", m[1], str(d.tahun)
    if d.tanggal is not None and (m := _KATA_TANGGAL.search(teks)):
        try:
            tertulis = baca_tanggal(m[1])
        except BacaTanggalError:
            return
        if tertulis != d.tanggal:
            yield "tanggal", tanggal(tertulis), tanggal(d.tanggal)


@aturan("LK325", utuh=["dasar_hukum"])
def id_peraturan(isi: Isi) -> Iterator[Diagnostic]:
    """Where a regulation's id holds numbers ("perpres_29_2014"), they are its number and year."""
    for d in isi.dasar_hukum:
        punya = {int(n) for n in _BILANGAN.findall(d.nomor)} | {
            _ROMAWI[w] for w in re.split(r"\W", d.nomor) if w in _ROMAWI
        }
        punya |= {d.tahun} if d.tahun is not None else set()
        asing = [n for n in _BILANGAN.findall(d.id) if int(n) not in punya]
        if asing:
            yield temuan(
                "LK325",
                f"id {d.id} menyebut {' dan '.join(asing)}, isinya {d.singkat()}",
                letak(d, "tahun" if len(asing[0]) == 4 and d.tahun is not None else "nomor"),
                "salah satunya keliru: cocokkan nomor dan tahunnya dengan peraturannya",
                "warning",
                subjek=d.id,
            )


@aturan("LK327", utuh=["dasar_hukum", "iku"])
def judul_peraturan(isi: Isi) -> Iterator[Diagnostic]:
    """A regulation's title differs by no slip of the keyboard from what the office's signed decree calls it."""
    k = isi.iku.keputusan
    if k is None:
        return
    for isian in ("menimbang", "mengingat"):
        for n, butir in enumerate(getattr(k, isian)):
            teks = padat(butir)
            for d in isi.dasar_hukum:
                if (judul := _judul_di(d, teks)) and (beda := salah_ketik(judul, d.tentang)):
                    yield temuan(
                        "LK327",
                        f'judul {d.singkat()} memakai kata "{beda[1]}", pada keputusan IKU '
                        f'({tempat(letak(k, isian, n))}) "{beda[0]}"',
                        letak(d, "tentang"),
                        "samakan dengan judul peraturannya; bila keputusan yang ditandatangani memang demikian, sisihkan "
                        "dengan alasan",
                        "warning",
                    )


def _judul_di(d: DasarHukum, teks: str) -> str | None:
    """The words of a title as a citation gives them, as many as the regulation's own title has."""
    acuan = padat(f"{d.nomor} tahun {d.tahun} tentang" if d.tahun is not None else f"{d.nomor} tentang")
    _, ada, sesudah = f" {teks} ".partition(f" {acuan} ")
    banyak = len(padat(d.tentang).split())
    kata = sesudah.split()[:banyak]
    return " ".join(kata) if ada and len(kata) == banyak else None


# ---------------------------------------------------------------- the year's documents


@aturan("LK326", utuh=["iku", "foto"])
def tahun_pada_teks(isi: Isi) -> Iterator[Diagnostic]:
    """A decree's number bears the year of its date; a photo's caption doesn't name past years alone."""
    k = isi.iku.keputusan
    if k is not None:
        tahun = [int(x) for x in _TAHUN.findall(k.nomor)]
        if tahun and k.tanggal.year not in tahun:
            yield temuan(
                "LK326",
                f"nomor keputusan {k.nomor} bertahun {tahun[-1]}, tanggalnya {tanggal(k.tanggal)} "
                f"({tempat(letak(k, 'tanggal'))})",
                letak(k, "nomor"),
                "cocokkan nomor dan tanggalnya dengan keputusan yang ditandatangani",
                "warning",
            )
    for f in isi.foto:
        tahun = [int(x) for x in _TAHUN.findall(f.keterangan)]
        if tahun and max(tahun) < isi.tahun:
            yield temuan(
                "LK326",
                f"keterangan foto menyebut tahun {tahun[-1]}, padahal laporan ini tahun {isi.tahun}",
                letak(f, "keterangan"),
                "mungkin foto atau keterangannya tersisa dari tahun lalu; bila memang demikian, sisihkan dengan alasan",
                "warning",
            )
