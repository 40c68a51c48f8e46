"""LK650 and LK652: years and dates typed in a template."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from lkip_docgen.alinea_templat import AlineaTemplat
from lkip_docgen.bahasa import tanggal as cetak_tanggal
from lkip_docgen.bahasa.tanggal import BacaTanggalError, baca_tanggal
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.templat import Templat, nama_isian, nilai, temuan
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.metrics import Laporan

_TAHUN: Final = lazy_regex(r"(?<![\d/.,])(?:19|20)\d\d(?![\d/]|[.,]\d)")
_PERIODE: Final = lazy_regex(
    r"(?<![\d/.,])((?:19|20)\d\d)\s?(?:[-–—]|s\.?\s?/?d\.?|sampai(?: dengan)?)\s?((?:19|20)\d\d)(?![\d/])", re.I
)
_TANGGAL: Final = lazy_regex(
    r"(?<!\d)\d{1,2}\s+(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+\d{4}(?!\d)",
    re.I,
)
_SITIRAN: Final = lazy_regex(
    r"\b(?:peraturan|undang|permen\w*|perpres|perda|perbup|perwali|pergub|keputusan|instruksi|inpres|keppres|kepmen\w*|surat|"
    r"uu|pp|tap|nomor|no\.?|pasal|lembaran|standar|versi|iso)\b[^;:]{0,200}$",
    re.I,
)
"""Words after which a year belongs to what they cite."""
_LALU: Final = lazy_regex(
    r"\b(?:lalu|sebelum\w*|\w*banding\w*|sejak|awal|semula|riwayat|perkembangan|tren|dari|terhadap|dasar|baseline|mulai)\b",
    re.I,
)
_DEPAN: Final = lazy_regex(
    r"\b(?:depan|mendatang|berikut\w*|akhir|menengah|renstra|strategis|rpjmd|rencana|periode|rancangan|target)\b", re.I
)
_SEBUTAN: Final = lazy_regex(r"\b(?:tahun|th|thn|ta|t\.a|anggaran|lkip|lkjip|lakip)\b[\s.\-_]*$", re.I)
_DEKAT: Final = 5
"""Years from the report's within which a year after "tahun" is meant for the report's, or nearly so."""
_ASAL_TANGGAL: Final = ("laporan", "pk", "rkt", "iku.keputusan", "renstra")


def waktu_diketik(isi: Isi, laporan: Laporan, t: Templat) -> Iterator[Diagnostic]:
    """LK650: years; LK652: dates."""
    for a in t.bertahun:
        tanggal = list(_TANGGAL.finditer(a.teks))
        for m in tanggal:
            yield from _tanggal(laporan, t, a, m)
        yield from _tahun(isi, t, a, [m.span() for m in tanggal])


# ---------------------------------------------------------------- dates


def _tanggal(laporan: Laporan, t: Templat, a: AlineaTemplat, m: re.Match[str]) -> Iterator[Diagnostic]:
    try:
        hari = baca_tanggal(" ".join(m[0].split()))
    except BacaTanggalError as e:
        yield temuan("LK652", a, f'"{m[0]}" bukan tanggal yang ada', e.saran, "error")
        return
    pemilik = _penanggal(t, a)
    if not pemilik and _SITIRAN.search(a.teks[: m.start()]):
        return
    benar = _hari(nilai(laporan, f"{pemilik}.tanggal")) if pemilik else None
    if benar is not None and benar != hari:
        pesan = f"tanggal {m[0]} diketik pada templat, padahal menurut isinya {cetak_tanggal(benar)}"
        yield temuan("LK652", a, pesan, f"tulis {{{{ {pemilik}.tanggal }}}}", "error")
        return
    asal = pemilik or next((x for x in _ASAL_TANGGAL if _hari(nilai(laporan, f"{x}.tanggal")) == hari), "")
    if asal:
        pesan = f"tanggal {m[0]} diketik pada templat; laporan berikutnya akan mencetaknya juga"
        yield temuan("LK652", a, pesan, f"tulis {{{{ {asal}.tanggal }}}}", "warning")


def _penanggal(t: Templat, a: AlineaTemplat) -> str:
    """Whose date a paragraph tells, by the tag of its place, or by the one who signs."""
    for isian in a.isian:
        if (n := nama_isian(isian)).endswith(".tempat"):
            return n.removesuffix(".tempat")
    orang = t.pemilik(a, ("nama", "nip"))
    if orang.startswith("pejabat.") and re.match(r"\s*[A-Z][\w ]*,", a.teks):
        return "laporan"
    return orang.rpartition(".")[0] if orang.startswith(("pk.", "rkt.", "iku.")) else ""


def _hari(x: object) -> date | None:
    return x if isinstance(x, date) else None


# ---------------------------------------------------------------- years


def _tahun(isi: Isi, t: Templat, a: AlineaTemplat, lewat: list[tuple[int, int]]) -> Iterator[Diagnostic]:
    for m in _PERIODE.finditer(a.teks):
        lewat.append(m.span())
        yield from _periode(isi, a, m)
    for m in _TAHUN.finditer(a.teks):
        if not any(x <= m.start() < z for x, z in lewat) and not _SITIRAN.search(a.teks[: m.start()]):
            yield from _satu(isi, t, a, m)


def _periode(isi: Isi, a: AlineaTemplat, m: re.Match[str]) -> Iterator[Diagnostic]:
    ada = {(r.periode_mulai, r.periode_selesai) for r in isi.renstra}
    tertulis = (int(m[1]), int(m[2]))
    if tertulis in ada:
        pesan = f"periode {m[0]} diketik pada templat; Renstra berikutnya lain periodenya"
        yield temuan("LK650", a, pesan, "tulis {{ renstra.periode }}", "warning")
    elif (
        ada
        and re.search(r"renstra|rencana strategis", a.teks, re.I)
        and not re.search(r"lalu|sebelumnya", a.teks, re.I)
    ):
        milik = " atau ".join(f"{x}-{z}" for x, z in sorted(ada))
        pesan = f"periode {m[0]} bukan periode Renstra kantor ini, {milik}"
        yield temuan("LK650", a, pesan, "tulis {{ renstra.periode }}", "error")


def _satu(isi: Isi, t: Templat, a: AlineaTemplat, m: re.Match[str]) -> Iterator[Diagnostic]:
    tahun = int(m[0])
    if tahun == isi.tahun:
        pesan = f"tahun {tahun} diketik pada templat; laporan berikutnya akan mencetaknya juga"
        yield temuan("LK650", a, pesan, "tulis {{ tahun }}", "warning")
        return
    isian, sebab = _tahun_lain(isi, t, a, tahun)
    if isian:
        pesan = f"tahun {tahun} ({sebab}) diketik pada templat; laporan berikutnya akan mencetaknya juga"
        yield temuan("LK650", a, pesan, f"tulis {{{{ {isian} }}}}", "warning")
        return
    sendiri = a.teks.strip() == m[0]
    if sebab or not (sendiri or _SEBUTAN.search(a.teks[: m.start()]) or a.jenis == "kepala"):
        return
    if sendiri or abs(tahun - isi.tahun) <= _DEKAT or _penutup(a, m):
        berat: Severity = "warning" if a.jenis == "kepala" and abs(tahun - isi.tahun) > 1 else "error"
        pesan = f"tahun {tahun} diketik pada templat, padahal laporan ini tahun {isi.tahun}"
        yield temuan("LK650", a, pesan, "tulis {{ tahun }}; tahun sebelumnya {{ tahun_lalu }}", berat)


def _penutup(a: AlineaTemplat, m: re.Match[str]) -> bool:
    """Whether the year ends a title written in capitals."""
    return a.teks[: m.start()].strip().isupper() and not a.teks[m.end() :].strip()


def _tahun_lain(isi: Isi, t: Templat, a: AlineaTemplat, tahun: int) -> tuple[str, str]:
    """The name that prints a year which isn't the report's, and what it is of; the name is empty where nothing is wrong with
    typing it, or nothing is known."""
    sekitar = f"{a.teks} {a.kepala}"
    if tahun == isi.tahun - 1 and (_LALU.search(sekitar) or _berdampingan(t, a)) and not _isi_kini(t, a):
        return "tahun_lalu", "tahun lalu"
    for r in isi.renstra[-1:]:
        if tahun in (r.periode_mulai, r.periode_selesai) and _DEPAN.search(sekitar):
            nama = "periode_selesai" if tahun == r.periode_selesai else "periode_mulai"
            return f"renstra.{nama}", "periode Renstra"
    if (tahun < isi.tahun and _LALU.search(sekitar)) or (tahun > isi.tahun and _DEPAN.search(sekitar)):
        return "", "tahun lain"
    return "", ""


def _isi_kini(t: Templat, a: AlineaTemplat) -> bool:
    """Whether the cells below a head print this year's measures."""
    if a.jenis != "kepala":
        return False
    kolom = [n for b in t.setabel(a) if b.kolom == a.kolom and not b.jenis for i in b.isian if (n := nama_isian(i))]
    ukuran = [n for n in kolom if n.rpartition(".")[2] in ("target", "realisasi", "capaian", "serapan")]
    return (
        bool(ukuran)
        and not any("lalu" in n or "riwayat" in n for n in ukuran)
        and not any(b.putaran[-1:] and "riwayat" in b.putaran[-1][1] for b in t.setabel(a) if b.kolom == a.kolom)
    )


def _berdampingan(t: Templat, a: AlineaTemplat) -> bool:
    """Whether a head's year stands beside another year's."""
    if a.jenis != "kepala":
        return False
    lain = [b for b in t.setabel(a) if b.jenis == "kepala" and b.baris == a.baris and b.sel != a.sel]
    return any("tahun" in b.isian or _TAHUN.search(b.teks) for b in lain)
