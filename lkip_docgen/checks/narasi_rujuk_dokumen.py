"""Dates and numbers of the office's own documents, typed beside their names: the PK of each version, the RKT, the decree on
the IKU, the Renstra's matrix, the report itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from lkip_docgen.bahasa import baca_tanggal, tanggal
from lkip_docgen.bahasa.tanggal import BacaTanggalError
from lkip_docgen.checks.aturan import tempat, temuan
from lkip_docgen.checks.mirip import jarak
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import Lembar, Teks
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN, TeksNarasi
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, Severity

_HARI = lazy_regex(
    r"(?<![\d.,/-])\d{1,2} (?:Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|"
    r"Desember) (?P<tahun>(?:19|20)\d\d)(?!\d)"
)
_HARI_BULAN = lazy_regex(
    r"(?<![\d.,/-])(?P<hari>\d{1,2}) (?P<bulan>Februari|Pebruari|April|Juni|September|November|Nopember)\b(?! (?:19|20)\d)"
)
"""A day with a month that hasn't 31 days; no year after them."""
_SEBUT = lazy_regex(
    r"(?P<pk>\b[Pp]erjanjian [Kk]inerja\b|\bPK\b)|(?P<rkt>\b[Rr]encana [Kk]inerja [Tt]ahunan\b|\bRKT\b)|"
    r"(?P<iku>\b[Kk]eputusan\b)|(?P<renstra>\b[Rr]enstra\b|\b[Rr]encana [Ss]trategis\b)|"
    r"(?P<laporan>\b[Ll]aporan(?: [Kk]inerja)? ini\b|\bLKIP ini\b|\bLKjIP ini\b)|"
    r"(?P<lain>\b(?:[Pp]eraturan|[Uu]ndang-[Uu]ndang|Permen\w*|Perpres|Perda|Perbup|DPA|RPJMD|[Ss]urat)\b)"
)
_VERSI = lazy_regex(r"[ –—-]*\(?(?P<versi>[Pp]erubahan|PERUBAHAN|[Mm]urni|[Aa]wal)\b")
_TAHUN = lazy_regex(r"\b[Tt]ahun(?: [Aa]nggaran)? (?P<tahun>(?:19|20)\d\d)\b")
_TAHUN_SAJA = lazy_regex(
    r"(?:\s+(?:[Pp]erubahan|PERUBAHAN|[Mm]urni|[Aa]wal|\([Pp]erubahan\)|\([Mm]urni\)))?\s+(?P<tahun>(?:19|20)\d\d)\b"
)
"""The year right behind a document's name: "RKT 2030"."""
_TAHUN_LALU = lazy_regex(r"\btahun (?:lalu|sebelumnya|kemarin)\b", re.I)
_TANDA = lazy_regex(
    r"\b(?:ditandatangani|menandatangani\w*|penandatanganan\w*|ditanda tangani|ditetapkan|menetapkan|penetapan\w*|disahkan|"
    r"diteken|diterbitkan|dikeluarkan|bertanggal|tertanggal|dibuat)\b"
)
"""What makes a date that of a document."""
_TANGGAL_SAJA = lazy_regex(
    r"(?:\b(?:[Nn]omor|No\.?)\s*:?\s*\S+\s+)?,?\s*\(?\s*(?:per\s+)?(?:tanggal|tertanggal|bertanggal|tgl\.?)\s*$"
)
_KERJA_LAIN = lazy_regex(
    r"\b(?:di(?!tandatangani|tetapkan|sahkan|teken|terbitkan|keluarkan|buat\b|mana\b)[a-z]{4,}|mulai|berlaku|sampai|hingga|"
    r"paling lambat|selambat\w*|perubahan pada|sebelum|sesudah|setelah|sejak)\b"
)
"""What makes a date that of something else which happened to the document."""
_SUSUL = lazy_regex(
    r"\s*,?\s*(?:(?:telah|sudah)\s+)?(?:ditandatangani|ditetapkan|disahkan|diterbitkan|dikeluarkan)(?:lah)?\s+(?:\w+\s+){0,4}?$"
)
_NOMOR = lazy_regex(r"\d+(?:[./-][\w.]+)*/[\w./-]*\w")
_SEBUT_NOMOR = lazy_regex(r"\b(?:[Nn]omor|NOMOR|No\.)\s*:?\s*$")
_IKU = lazy_regex(r"\bIKU\b|\b[Ii]ndikator [Kk]inerja [Uu]tama\b|\bINDIKATOR KINERJA UTAMA\b")
_JAUH = 90
"""Characters between a document's name and its date."""
_NOMOR_DEKAT = 4
_HARI_TERBANYAK = 31


class Dokumen(NamedTuple):
    """A document of the office: what it is called, its date, and the expression that prints it."""

    jenis: str
    sebutan: str
    pada: date
    di: Letak | None
    ungkapan: str
    versi: str = ""


def dokumen(isi: Isi) -> tuple[Dokumen, ...]:
    """The office's documents that have a date; the PK in force last."""
    hasil: list[Dokumen] = []
    urut = sorted(isi.pk, key=lambda x: x.tanggal)
    for p in urut:
        ungkapan = "pk.tanggal" if p is urut[-1] else f"pk_{p.versi}.tanggal"
        hasil.append(
            Dokumen("pk", f"Perjanjian Kinerja {p.versi}", p.tanggal, p.letak_dari("tanggal"), ungkapan, p.versi)
        )
    if isi.rkt is not None:
        hasil.append(Dokumen("rkt", "RKT", isi.rkt.tanggal, isi.rkt.letak_dari("tanggal"), "rkt.tanggal"))
    if (k := isi.iku.keputusan) is not None:
        hasil.append(
            Dokumen("iku", "keputusan tentang IKU", k.tanggal, k.letak_dari("tanggal"), "iku.keputusan.tanggal")
        )
    for r in isi.renstra:
        if r.tanggal is not None:
            hasil.append(
                Dokumen(
                    "renstra",
                    f"Renstra {r.versi}",
                    r.tanggal,
                    r.letak_dari("tanggal"),
                    f"renstra{'_awal' * (r.versi == 'awal' and len(isi.renstra) > 1)}.tanggal",
                    r.versi,
                )
            )
    if isi.laporan.tanggal is not None:
        di = isi.laporan.letak_dari("tanggal")
        hasil.append(Dokumen("laporan", "laporan ini", isi.laporan.tanggal, di, "laporan.tanggal"))
    return tuple(hasil)


# ---------------------------------------------------------------- dates


def tanggal_dokumen(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """LK451: a date said to be a document's that isn't; one that no calendar has."""
    kenal: tuple[Dokumen, ...] | None = None
    for di in lembaran.deret:
        if (m := _HARI.match(lembaran.teks, di)) is None or BUKAN_KETIKAN in lembaran.ketikan[di : m.start("tahun")]:
            yield from _tanpa_tahun(lembaran, di)
            continue
        kenal = dokumen(isi) if kenal is None else kenal
        t, awal = lembaran.di(m.start())
        akhir = awal + len(m[0])
        try:
            hari = baca_tanggal(m[0].replace("Pebruari", "Februari").replace("Nopember", "November"))
        except BacaTanggalError as e:
            yield temuan("LK451", f'"{m[0]}" bukan tanggal: {e.saran}', t.letak(awal, akhir), "perbaiki tanggalnya")
            continue
        if (sebut := _disebut(isi, t.teks, awal, akhir)) is not None:
            yield from _periksa(isi, t, (awal, akhir), hari, sebut, kenal)


def _tanpa_tahun(lembaran: Lembar, di: int) -> Iterator[Diagnostic]:
    """A day and a month without a year that no calendar has."""
    m = _HARI_BULAN.match(lembaran.ketikan, di)
    if m is None:
        return
    terakhir = 29 if m["bulan"].endswith("bruari") else 30
    if terakhir < int(m["hari"]) <= _HARI_TERBANYAK:
        t, awal = lembaran.di(di)
        pesan = f'"{m[0]}" bukan tanggal: {m["bulan"]} paling banyak {terakhir} hari'
        yield temuan("LK451", pesan, t.letak(awal, awal + len(m[0])), "perbaiki tanggalnya")


def _disebut(isi: Isi, teks: str, awal: int, akhir: int) -> re.Match[str] | None:
    """The mention of a document whose date stands at a place; None where nothing says that it is a document's."""
    k0, k1 = _kalimat(teks, awal, akhir)
    sebelum = list(_SEBUT.finditer(teks, k0, awal))
    if sebelum:
        m = sebelum[-1]
        antara = teks[m.end() : awal]
        if len(antara) > _JAUH + 120 * (m.lastgroup == "iku") or m.lastgroup == "lain":
            return None
        if _KERJA_LAIN.search(antara):
            return None
        if (
            _TANDA.search(antara)
            or _TANDA.search(teks[max(k0, m.start() - 40) : m.start()])
            or _TANGGAL_SAJA.search(antara)
        ):
            return m if m.lastgroup != "iku" or _tentang_iku(isi, teks, m.start(), k1) else None
        return None
    susul = _SEBUT.search(teks, akhir, min(k1, akhir + _JAUH))
    if susul is None or susul.lastgroup == "lain" or _SUSUL.fullmatch(teks[akhir : susul.start()]) is None:
        return None
    return susul if susul.lastgroup != "iku" or _tentang_iku(isi, teks, susul.start(), k1) else None


def _kalimat(teks: str, awal: int, akhir: int) -> tuple[int, int]:
    a = max((m.end() for m in re.finditer(r"[.;!?]\s+(?=[A-Z])", teks[:awal])), default=0)
    z = re.search(r"[.;!?](?:\s|$)", teks[akhir:])
    return a, akhir + z.start() if z is not None else len(teks)


def _tentang_iku(isi: Isi, teks: str, di: int, sampai: int) -> bool:
    """Whether a "Keputusan" is the decree on the IKU: it says so, or it is the head's and of nothing else."""
    sisa = teks[di:sampai]
    if not _keputusan_kepala(isi, sisa):
        return False
    tentang = re.search(r"\btentang\b(.{0,60})", sisa)
    if tentang is not None:
        return _IKU.search(tentang[1]) is not None
    milik = re.match(
        rf"[Kk]eputusan\s+(?:{re.escape(isi.instansi.kepala.lengkap)}|{re.escape(isi.instansi.kepala.jabatan)})\b", sisa
    )
    return milik is not None and (_IKU.search(teks[max(0, di - 120) : sampai]) is not None)


def _periksa(
    isi: Isi, t: Teks, di: tuple[int, int], hari: date, sebut: re.Match[str], kenal: Sequence[Dokumen]
) -> Iterator[Diagnostic]:
    calon = [d for d in kenal if d.jenis == sebut.lastgroup]
    ekor = t.teks[sebut.end() : di[0] if di[0] > sebut.end() else sebut.end() + 60]
    versi = _VERSI.match(ekor)
    if versi is None and di[0] > sebut.end():
        versi = re.match(r"[^.;]{0,40}?\b(?:[Tt]ahun \d{4})\s*\(?(?P<versi>[Pp]erubahan|[Mm]urni)\b", ekor)
    tahun = _TAHUN.search(ekor)
    if tahun is None:
        tahun = _TAHUN_SAJA.match(ekor)
    if tahun is not None and int(tahun["tahun"]) not in (isi.tahun, isi.tahun + (sebut.lastgroup == "laporan")):
        return
    if _TAHUN_LALU.search(ekor):
        return
    bernama = versi is not None
    if versi is not None:
        kata = versi["versi"].casefold()
        calon = [d for d in calon if not d.versi or d.versi == kata or {d.versi, kata} == {"murni", "awal"}]
    if not calon or any(d.pada == hari for d in calon):
        return
    d = calon[-1]
    pasti = bernama or d.jenis not in ("pk", "renstra") or _hampir(hari, d.pada)
    if d.jenis == "renstra" and not bernama:
        return
    tak_tercatat = d.jenis == "pk" and hari < d.pada and all(x.versi == "perubahan" for x in calon)
    berat: Severity = "error" if pasti else "note" if tak_tercatat else "warning"
    nama = " atau ".join(f"{tanggal(x.pada)} ({x.sebutan})" for x in calon) if len(calon) > 1 else tanggal(d.pada)
    yield temuan(
        "LK451",
        f"tanggal {tanggal(hari)} lain dari tanggal {d.sebutan if len(calon) == 1 else 'dokumennya'}, {nama} ({tempat(d.di)})",
        t.letak(*di),
        f"tulis {{{{ {d.ungkapan} }}}}" if isinstance(t, TeksNarasi) else f"tulis {tanggal(d.pada)}",
        berat,
    )


def _hampir(a: date, b: date) -> bool:
    """Whether a date is another mistyped: two of day, month and year are the same, or the day's digits changed places."""
    return (a.day == b.day) + (a.month == b.month) + (a.year == b.year) >= 2


# ---------------------------------------------------------------- numbers


def nomor_dokumen(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """LK452: the number of the decree on the IKU, typed otherwise than it is."""
    k = isi.iku.keputusan
    if k is None or "/" not in k.nomor:
        return
    resmi = {_padat(n) for n in (k.nomor, k.nomor_singkat) if n}
    for di in lembaran.deret:
        m = _NOMOR.match(lembaran.ketikan, di)
        if m is None or not _SEBUT_NOMOR.search(lembaran.ketikan, max(0, di - 12), di):
            continue
        t, awal = lembaran.di(di)
        akhir = awal + len(m[0])
        k0, k1 = _kalimat(t.teks, awal, akhir)
        sebut = list(_SEBUT.finditer(t.teks, k0, awal))
        if not sebut or sebut[-1].lastgroup != "iku":
            continue
        tertulis = _padat(m[0])
        mirip = any(jarak(tertulis, n, _NOMOR_DEKAT) <= _NOMOR_DEKAT for n in resmi)
        kepala = _keputusan_kepala(isi, t.teks[sebut[-1].start() : awal])
        tentang = re.match(r"[^.;]{0,60}?\btentang\b(.{0,60})", t.teks[akhir:k1])
        lain = tentang is not None and _IKU.search(tentang[1]) is None
        if tertulis in resmi or lain or not (mirip or _tentang_iku(isi, t.teks, sebut[-1].start(), k1)) or not kepala:
            continue
        yield temuan(
            "LK452",
            f"nomor {m[0]} lain dari nomor keputusan tentang IKU, {k.nomor} ({tempat(k.letak_dari('nomor'))})",
            t.letak(awal, akhir),
            "tulis {{ iku.keputusan.nomor }}" if isinstance(t, TeksNarasi) else f"tulis {k.nomor}",
        )


def _keputusan_kepala(isi: Isi, teks: str) -> bool:
    """Whether a "Keputusan … Nomor" is the head's, or nobody's in particular; not a minister's or the superior's."""
    kata = teks.split()
    oleh = kata[1].casefold() if len(kata) > 1 else ""
    return oleh in (
        "nomor",
        "no.",
        "nomor:",
        "tentang",
        "ini",
        "iku",
        isi.instansi.kepala.jabatan.split()[0].casefold(),
    )


def _padat(nomor: str) -> str:
    return re.sub(r"\s", "", nomor).casefold()
