"""People and dates: who signs which document, and which version is in force when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from lkip_docgen.bahasa import tanggal
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.content.berlaku import pejabat_pada
from lkip_docgen.content.model.dasar import Letak, Masa, simpul_di
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import Pejabat
from lkip_docgen.content.pulih import TANGGAL_RUSAK
from lkip_docgen.diagnostics import Diagnostic, Key

_DIGIT_NIP = 18
TANGGAL_LAPORAN: Final = "tanggal laporan"


@aturan("LK301", "LK302")
def penanda_tangan(isi: Isi) -> Iterator[Diagnostic]:
    """Each document is signed by whoever held the seat on its date: rightly one person. One wrong date, or one entry
    that doesn't end, is told once, at the first signature that it leaves open."""
    if "pejabat" in isi.rusak:
        return
    sudah: dict[object, Key] = {}
    semua = [t for t in tanda_tangan(isi) if t[1] != TANGGAL_RUSAK]
    for peran, pada, dokumen, di in semua:
        pemegang = pejabat_pada(isi.pejabat, peran, pada)
        if len(pemegang) == 1:
            continue
        saat = f"pada {tanggal(pada)} ({dokumen})"
        if pemegang:
            nama = " dan ".join(f"{p.nama} ({masa(p.masa)})" for p in pemegang)
            pesan = f"peran {peran} dipegang {len(pemegang)} orang {saat}: {nama}"
            terbuka = [(peran, p.id) for p in pemegang if not p.masa.selesai and not p.masa.diketahui]
            pokok = next((sudah[k] for k in terbuka if k in sudah), None)
            d = temuan("LK302", pesan, di, _akhiri(pemegang, pada), subjek=dokumen, pokok=pokok)
            sudah |= {k: d.key for k in terbuka if k not in sudah}
            yield d
        else:
            if (pada, dokumen) in sudah:
                continue  # one date may lack both who sign it, which is said in one message
            kosong = [p for p, hari, dok, _ in semua if (hari, dok) == (pada, dokumen) and not _ada(isi, p, pada)]
            sebutan = " maupun ".join(_sebutan(isi, p) for p in kosong)
            pesan = f"tidak ada {sebutan} yang tercatat menjabat {saat}"
            saran = "; ".join(dict.fromkeys(_yang_diketahui(isi, p, pada) for p in kosong))
            if (benar := _salah_tahun(isi, pada, dokumen)) is not None:
                pesan = (
                    f"tanggal laporan {tanggal(pada)} mendahului akhir tahun {isi.tahun} yang dilaporkannya, dan tidak ada "
                    f"{sebutan} yang tercatat menjabat pada hari itu"
                )
                saran = f"mungkin {tanggal(benar)}; tulis tanggal penandatanganannya"
            kunci: list[object] = [(peran, pada), (pada, dokumen)]
            pokok = next((sudah[k] for k in kunci if k in sudah), None)
            d = temuan("LK301", pesan, di, saran, subjek=f"peran {peran}", pokok=pokok)
            sudah |= {k: d.key for k in kunci if k not in sudah}
            yield d


def _ada(isi: Isi, peran: str, pada: date) -> bool:
    return bool(pejabat_pada(isi.pejabat, peran, pada))


def _sebutan(isi: Isi, peran: str) -> str:
    kursi = isi.instansi.kepala if peran == "kepala" else isi.instansi.atasan if peran == "atasan" else None
    return kursi.jabatan if kursi is not None else f"pemegang peran {peran}"


def _salah_tahun(isi: Isi, pada: date, dokumen: str) -> date | None:
    """The day of the next year that a report's date within its own year probably means; None for other dates."""
    if dokumen != TANGGAL_LAPORAN or pada.year != isi.tahun:
        return None
    return setahun_kemudian(pada)


def setahun_kemudian(hari: date) -> date:
    """The same day of the next year; the last of February where that has no 29th."""
    try:
        return hari.replace(year=hari.year + 1)
    except ValueError:
        return hari.replace(year=hari.year + 1, day=28)


def tanda_tangan(isi: Isi) -> Iterator[tuple[str, date, str, Letak | None]]:
    """Seat, date, document and the date's place, for every signature."""
    if isi.laporan.tanggal is not None:
        yield "kepala", isi.laporan.tanggal, TANGGAL_LAPORAN, letak(isi.laporan, "tanggal")
    for pk in isi.pk:
        for peran in ("kepala", "atasan"):
            yield peran, pk.tanggal, f"tanggal PK {pk.versi}", letak(pk, "tanggal")
    if isi.rkt is not None:
        yield "kepala", isi.rkt.tanggal, "tanggal RKT", letak(isi.rkt, "tanggal")
    if isi.iku.keputusan is not None:
        yield "kepala", isi.iku.keputusan.tanggal, "tanggal keputusan IKU", letak(isi.iku.keputusan, "tanggal")


def _akhiri(pemegang: Sequence[Pejabat], pada: date) -> str:
    """Which entries of pejabat.yaml overlap, with their lines, and what to write."""
    tempat = ", ".join(f"{p.nama} (baris {di.baris})" for p in pemegang if (di := letak(p, "masa")) is not None)
    return f"pada pejabat.yaml, {tempat}: tulis selesai: bagi yang sudah berakhir sebelum {tanggal(pada)}"


def _yang_diketahui(isi: Isi, peran: str, pada: date) -> str:
    """What to do where nobody holds a seat: who may have another seat's name, else who is known for it and when."""
    pimpinan = {u.id for u in isi.organisasi.unit if u.induk is None} if peran == "kepala" else set()
    lain = next((p for p in isi.pejabat if p.peran in pimpinan and p.masa.mencakup(pada)), None)
    if lain is not None:
        di = tempat(letak(lain, "peran"))
        return f"mungkin {lain.nama}, yang pada {di} tertulis peran: {lain.peran}; bila benar, tulis peran: {peran} di sana"
    dikenal: list[Pejabat] = [p for p in isi.pejabat if p.peran == peran]
    if not dikenal:
        return f"tambahkan pejabat dengan peran: {peran} pada pejabat.yaml"
    for p in dikenal:
        for hari, di_masa in _tanggal_masa(p):
            if (hari.day, hari.month) == (pada.day, pada.month):
                return f"{p.nama} tercatat pada {tanggal(hari)} ({tempat(di_masa)}); perbaiki tahun yang keliru"
    tercatat = "; ".join(f"{p.nama} ({masa(p.masa)})" for p in dikenal)
    return (
        f"bila tanggal itu benar, lengkapi masa {_sebutan(isi, peran)} pada pejabat.yaml: tulis mulai: atau selesai: yang "
        f"baru, atau tambahkan penggantinya. Yang tercatat: {tercatat}"
    )


def _tanggal_masa(p: Pejabat) -> Iterator[tuple[date, Letak | None]]:
    """The days that are written of a term of office, with their places."""
    m = p.masa
    for nama in ("mulai", "selesai"):
        if (hari := getattr(m, nama)) is not None:
            yield hari, letak(m, nama)
    for n, hari in enumerate(m.diketahui):
        yield hari, letak(m, "diketahui", n)


def masa(m: Masa) -> str:
    """A period in words: "1 Januari 2030 sampai sekarang", "diketahui 3 Mei 2031"."""
    if m.mulai is None and m.selesai is None:
        return "diketahui " + ", ".join(map(tanggal, m.diketahui)) if m.diketahui else "tanpa tanggal"
    awal = tanggal(m.mulai) if m.mulai else "awal tidak diketahui"
    return f"{awal} sampai {tanggal(m.selesai) if m.selesai else 'sekarang'}"


@aturan("LK303", "LK304")
def renstra_berlaku(isi: Isi) -> Iterator[Diagnostic]:
    """One version of the Renstra is in force at the year's end, and on the date of each PK."""
    if "renstra" in isi.rusak:
        return
    hari: list[tuple[date, str, Letak | None]] = [(date(isi.tahun, 12, 31), "akhir tahun", None)]
    hari += [
        (pk.tanggal, f"tanggal PK {pk.versi}", letak(pk, "tanggal")) for pk in isi.pk if pk.tanggal != TANGGAL_RUSAK
    ]
    for pada, sebutan, di in hari:
        berlaku = [r for r in isi.renstra if r.berlaku.mencakup(pada)]
        saat = f"pada {tanggal(pada)} ({sebutan})"
        if not berlaku:
            ada = "; ".join(f"{r.id} ({masa(r.berlaku)})" for r in isi.renstra)
            yield temuan(
                "LK303", f"tidak ada Renstra yang berlaku {saat}", di or _letak_renstra(isi), f"yang ada: {ada}"
            )
        elif len(berlaku) > 1:
            nama = " dan ".join(f"{r.id} ({masa(r.berlaku)})" for r in berlaku)
            yield temuan(
                "LK304",
                f"lebih dari satu Renstra berlaku {saat}: {nama}",
                letak(berlaku[-1], "berlaku"),
                "tutup masa berlaku versi yang lama dengan selesai:",
            )


def _letak_renstra(isi: Isi) -> Letak | None:
    return letak(isi.renstra[-1], "berlaku") if isi.renstra else None


@aturan("LK305")
def masa_berurutan(isi: Isi) -> Iterator[Diagnostic]:
    """A period doesn't end before it begins, and no date known of it lies outside it."""
    for simpul in simpul_di([*isi.pejabat, *isi.renstra]):
        if not isinstance(simpul, Masa):
            continue
        for n, hari in enumerate(simpul.diketahui):
            if (simpul.mulai and hari < simpul.mulai) or (simpul.selesai and hari > simpul.selesai):
                yield temuan(
                    "LK305",
                    f"tanggal yang diketahui, {tanggal(hari)}, berada di luar masa {masa(simpul)}",
                    letak(simpul, "diketahui", n),
                    "hapus tanggal itu, atau perbaiki mulai: dan selesai:",
                )
        if simpul.mulai and simpul.selesai and simpul.selesai < simpul.mulai:
            yield temuan(
                "LK305",
                f"masa berakhir {tanggal(simpul.selesai)}, sebelum mulai {tanggal(simpul.mulai)}",
                letak(simpul, "selesai"),
                "tukar atau perbaiki tanggalnya",
            )


@aturan("LK306")
def nip_utuh(isi: Isi) -> Iterator[Diagnostic]:
    """A NIP has eighteen digits: date of birth 8, of appointment 6, sex 1, serial 3 (PP and BKN's rules on NIP)."""
    for p in isi.pejabat:
        if p.nip is None:
            continue
        rapat = p.nip.replace(" ", "")
        if not (rapat.isascii() and rapat.isdecimal() and len(rapat) == _DIGIT_NIP):
            yield temuan(
                "LK306",
                f'NIP "{p.nip}" tidak terdiri atas {_DIGIT_NIP} angka',
                letak(p, "nip"),
                f"hitungannya sekarang {len(rapat)}; spasi tidak dihitung",
            )
