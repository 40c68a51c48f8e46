"""Who alone missed a target, how many sasaran weren't efficient, and that all indicators rose: claims over all the lines
of the PK."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.narasi_klaim_banyak import bilangan, lain_waktu
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja
from lkip_docgen.checks.narasi_klaim_target import SLOT_RENCANA
from lkip_docgen.checks.narasi_klaim_waktu import menyebut_lalu
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics.pandangan.pk import BarisView

_BELUM = r"indikator(?: kinerja| utama)* yang (?:belum|tidak|gagal) (?:mencapai|memenuhi) target(?:nya)?"
_SATU = lazy_regex(rf"\bsatu-satunya {_BELUM}\b", re.I, needs=("satu-satunya",))
_ADALAH = lazy_regex(rf"(?P<awal>[^.;:]{{0,40}})\b{_BELUM} (?:adalah|ialah|yaitu|yakni|hanya|hanyalah)\b", re.I)
_PEMBATAS = lazy_regex(
    r"\b(?:salah satu|di antara\w*|antara lain|misalnya|terutama|termasuk|contoh\w*|lain(?:nya)?|selain|beberapa|program|"
    r"triwulan|semester|akhir|Renstra|menengah|nasional)\b",
    re.I,
)
"""With these the claim is of fewer indicators, or of other targets."""
_SAMBUNG = lazy_regex(r"\b(?:dan|serta|maupun|juga|beserta)\b|,(?! (?:yang|dengan|karena|sehingga)\b)", re.I)
"""Between and behind names what may name one more, in words that aren't known."""


def satu_salah(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    """ "Satu-satunya indikator yang belum mencapai target", "indikator yang belum mencapai targetnya adalah X", where more
    missed it."""
    if "arget" not in b.ketik or b.t.slot in SLOT_RENCANA or b.t.baris_pk is not None:
        return
    belum = [y for y in kin.baris if y.realisasi.ada and y.target.ada and not y.tercapai]
    for m in _SATU.finditer(b.ketik):
        sempit = _PEMBATAS.search(b.teks, b.kalimat(m.start())[0], m.start())
        if len(belum) > 1 and not sempit and not _lain_waktu(b.isi_kalimat(m.start()), kin.laporan.tahun):
            yield _belum(b, m.start(), m.end(), belum)
    for m in _ADALAH.finditer(b.ketik):
        a, z = b.kalimat(m.start())
        disebut = [s for s in b.sebutan if m.end() <= s.awal and s.akhir <= z and s.jenis in ("nama", "sasaran")]
        nama = {y.indikator.id for s in disebut for y in s.baris}
        semua = {y.indikator.id for s in b.sebutan for y in s.baris}  # a sentence behind may name the others
        lupa = [y for y in belum if y.indikator.id not in semua]
        if (
            "satu-satunya" in m["awal"].casefold()
            or not disebut
            or not lupa
            or not nama & {y.indikator.id for y in belum}
        ):
            continue
        sisa = b.teks[m.end() : disebut[0].awal] + b.teks[disebut[-1].akhir : z]
        if _PEMBATAS.search(b.teks[a:z].replace(b.teks[disebut[0].awal : disebut[-1].akhir], "")) or _SAMBUNG.search(
            sisa
        ):
            continue
        if not _lain_waktu(b.teks[a:z], kin.laporan.tahun):
            yield _belum(b, m.end() - len(m[0]) + len(m["awal"]), m.end(), lupa, juga="juga ")


def _lain_waktu(kalimat: str, tahun: int) -> bool:
    return lain_waktu(kalimat, tahun) or menyebut_lalu(kalimat, tahun)


def _belum(b: Bacaan, awal: int, akhir: int, baris: list[BarisView], juga: str = "") -> Diagnostic:
    daftar = "; ".join(f"{y.uraian_indikator} (target {y.target}, realisasi {y.realisasi})" for y in baris)
    return temuan(
        "LK423",
        f'"{" ".join(b.teks[awal:akhir].split())}" tidak sesuai data: yang {juga}belum mencapai target ialah {daftar}',
        b.t.letak(awal, akhir),
        "sebut semuanya, atau tulis salah satu indikator yang belum mencapai target; banyaknya pada "
        "{{ kinerja.kalimat.ringkasan }}",
        "warning" if juga else "error",
        subjek=baris[0].indikator.id,
    )


# ---------------------------------------------------------------- how many were efficient

_EFISIEN = lazy_regex(
    r"\b(?:hanya|cuma) (?:ada |terdapat )?(?P<n>[a-z]+|\d{1,2})(?: \([\w ]+\))? (?:sasaran|baris(?: kinerja)?)"
    r" (?:yang )?(?:(?:tergolong|dinilai|termasuk|memakai anggarannya secara) )*(?P<ingkar>(?:tidak|belum|kurang) )?efisien\b",
    re.I,
    needs=("efisien",),
)


def efisien_salah(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    """ "Hanya satu sasaran yang tergolong tidak efisien" against how many are."""
    v = kin.laporan.efisiensi
    for m in _EFISIEN.finditer(b.ketik):
        n = bilangan(m["n"])
        benar = v.jumlah_tidak if m["ingkar"] else v.jumlah_efisien
        if n is None or benar == n or _lain_waktu(b.isi_kalimat(m.start()), kin.laporan.tahun):
            continue
        yield temuan(
            "LK425",
            f'"{m[0]}" tidak sesuai data: {v.jumlah_efisien} dari {v.jumlah_baris} baris perjanjian kinerja memakai '
            f"anggarannya secara efisien, {v.jumlah_tidak} tidak efisien",
            b.t.letak(m.start(), m.end()),
            "perbaiki, atau pakai {{ efisiensi.kalimat.ringkasan }}",
        )


# ---------------------------------------------------------------- that all of them rose

_BANDING = (
    r"(?: (?:bila |jika )?(?:dibanding\w*(?: dengan)?|dari|daripada) (?:realisasi |hasil )?(?:pada )?"
    r"tahun (?:lalu|sebelumnya|\d{4}))?"
)
_SEMUA = lazy_regex(
    r"(?:^|[.;] )(?:namun |secara umum )?(?:(?:(?:seluruh|semua) indikator(?: kinerja| utama)*|realisasi (?:seluruh|semua) "
    r"indikator) (?:telah |juga |mengalami )?(?P<naik>meningkat|naik|kenaikan|peningkatan)|tidak (?:ada|terdapat|satu ?pun) "
    r"indikator(?: kinerja)? (?:yang )?(?:realisasinya |nilainya |mengalami )?(?P<turun>menurun|turun|penurunan))"
    rf"{_BANDING}(?=\s*(?:[.;]|$))",
    re.I,
    needs=("indikator",),
)


def semua_naik_salah(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    """ "Seluruh indikator meningkat", "tidak ada indikator yang menurun", against last year's results."""
    if b.t.slot in SLOT_RENCANA or b.t.baris_pk is not None:
        return
    for m in _SEMUA.finditer(b.ketik):
        # Of what is better the lower "meningkat" may mean either.
        ukur = (y for y in kin.baris if y.indikator.arah == "positif")
        gerak = [(y, y.indikator.gerak) for y in ukur if y.realisasi.ada and y.indikator.lalu.realisasi.ada]
        if set(_tahun(m[0])) - {kin.laporan.tahun - 1}:
            continue
        salah = [y for y, g in gerak if (g != "naik" if m["naik"] else g == "turun")]
        if salah:
            kata = "naik" if m["naik"] else "turun"
            sebut = "; ".join(
                f"{y.uraian_indikator} {y.indikator.lalu.realisasi} lalu {y.realisasi}" for y in salah[:3]
            )
            yield temuan(
                "LK422",
                f'"{m[kata]}" tidak berlaku bagi semua indikator: {sebut}',
                b.t.letak(m.start(kata), m.end(kata)),
                "sebut indikator mana yang naik dan mana yang tidak; {{ indikator.….kalimat.tahun_lalu }} mengikuti datanya",
                "error" if any(g == "turun" for _, g in gerak) else "warning",
            )


def _tahun(teks: str) -> Iterator[int]:
    yield from (int(k.strip(".;")) for k in teks.split() if k.strip(".;").isdecimal())
