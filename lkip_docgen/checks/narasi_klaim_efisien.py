"""Words that say whether the budget was used efficiently."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja, Sebutan
from lkip_docgen.checks.narasi_klaim_target import ANDAI, BUKAN_SEMUA, SYARAT, tak_pasti
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics.pandangan.pk import BarisView

_EFISIEN = lazy_regex(
    r"\b(?:tergolong|dinilai|dikategorikan|termasuk|dinyatakan|sudah|telah|berjalan|dipakai secara|digunakan secara)\s+"
    r"(?P<ingkar>(?:tidak|belum|kurang)\s+)?efisien\b",
    re.I,
    needs=("efisien",),
)
_SEMUA_EFISIEN = lazy_regex(
    r"\b(?:seluruh|semua|setiap|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan)(?:nya)?\s+(?:sasaran|baris|indikator)\b"
    r"[^.;:]{0,60}?\b(?P<ingkar>(?:tidak|belum|kurang)\s+)?efisien\b",
    re.I,
    needs=("efisien",),
)
_TIADA_EFISIENSI = lazy_regex(
    r"\b(?:tidak ada|tidak terdapat|tidak terjadi|belum ada)\W+efisiensi\b", re.I, needs=("efisiensi",)
)


def efisiensi_salah(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    """A budget that is said to be used efficiently, or not, against capaian and serapan."""
    for m in _EFISIEN.finditer(b.ketik):
        a = b.klausa(m.start())[0]
        if (
            SYARAT.match(b.teks[m.end() :])
            or ANDAI.search(b.teks[a : m.start()])
            or re.search(r"\d\W*$", b.teks[a : m.start()])
        ):
            continue
        if b.t.baris_pk and b.t.slot != "efisiensi":
            continue
        s = b.subjek(m.start(), m.end())
        if s is not None and len(s.baris) == 1:
            yield from _efisiensi_baris(b, m.start(), m.end(), s.baris[0], efisien=not m["ingkar"])
    v = kin.laporan.efisiensi
    for m in _SEMUA_EFISIEN.finditer(b.ketik) if v.jumlah_efisien < v.jumlah_baris else ():
        a = b.klausa(m.start())[0]
        if not (m["ingkar"] or SYARAT.match(b.teks[m.end() :]) or tak_pasti(b.teks[a : m.start()])) and not (
            BUKAN_SEMUA.search(b.teks[a : m.start()])
        ):
            yield temuan(
                "LK425",
                f'"{b.teks[m.start() : m.end()]}" tidak sesuai data: {v.jumlah_efisien} dari {v.jumlah_baris} baris '
                "perjanjian kinerja memakai anggarannya secara efisien",
                b.t.letak(m.start(), m.end()),
                "perbaiki, atau pakai {{ efisiensi.kalimat.ringkasan }}",
            )
    for m in _TIADA_EFISIENSI.finditer(b.ketik):
        s = b.subjek(m.start(), m.end())
        if s is not None and len(s.baris) == 1:
            yield from _efisiensi_baris(b, m.start(), m.end(), s.baris[0], efisien=False)
        elif (n := kin.laporan.efisiensi.jumlah_efisien) > 0 and not _khusus(s):
            yield temuan(
                "LK425",
                f'"{b.teks[m.start() : m.end()]}" tidak sesuai data: {n} baris perjanjian kinerja memakai anggarannya '
                "secara efisien",
                b.t.letak(m.start(), m.end()),
                "perbaiki, atau pakai {{ efisiensi.kalimat.ringkasan }}",
            )


def _khusus(s: Sebutan | None) -> bool:
    return s is not None and s.jenis == "sasaran"


def _efisiensi_baris(b: Bacaan, awal: int, akhir: int, y: BarisView, *, efisien: bool) -> Iterator[Diagnostic]:
    if y.efisiensi == ("Efisien" if efisien else "Tidak efisien"):
        return
    yield temuan(
        "LK425",
        f'"{b.teks[awal:akhir]}" tidak sesuai data: dengan capaian {y.capaian} dan serapan {y.serapan}, '
        f"penggunaan anggaran {y.uraian_indikator} {y.efisiensi.lower()}",
        b.t.letak(awal, akhir),
        f"perbaiki, atau pakai {{{{ baris_pk.{y.id}.kalimat.efisiensi }}}}",
        subjek=y.indikator.id,
    )
