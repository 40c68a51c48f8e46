"""Which version of the Renstra the narrative says was in force when a document was signed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from lkip_docgen import bahasa
from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_cetak_baca import benda
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, bacaan
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.content.berlaku import renstra_pada
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_DOKUMEN = {"rkt.tanggal": "RKT", "pk.tanggal": "Perjanjian Kinerja", "iku.keputusan.tanggal": "keputusan tentang IKU"}
"""The dates that documents are signed on, by their expressions."""

_DITETAPKAN = lazy_regex(
    r"\b(?:ditandatangani|ditetapkan|disahkan|disusun)(?:\s+(?:pada|bersama|kedua pihak|tanggal|per))*\s+\ufffc+[,;]?\s+"
    r"(?:(?:yaitu|yakni|tidak lama|segera|tepat|jauh)\s+)?$"
)
"""The date is that of the document's signing, and the change is spoken of right behind it."""


@cache
def _pola() -> re.Pattern[str]:
    return regex(
        r"\b(?:ketika|saat|sewaktu|waktu|sementara)\s+Renstra\s+"
        r"(?:(?P<awal>sebelum perubahan|awal|(?:yang )?lama|semula)|perubahan)\s+"
        r"(?P<kata>sudah|telah|masih|belum|tidak lagi)\s+berlaku\b",
        re.I,
    )


@cache
def _pola_urutan() -> re.Pattern[str]:
    return regex(
        r"\b(?P<kata>sebelum|sesudah|setelah)\s+(?:adanya\s+)?(?:"
        r"(?:dokumen\s+)?Renstra(?:\s+(?:dan|serta|maupun)\s+\w+)?\s+(?:berubah|diubah|direvisi|disesuaikan)\b"
        r"|perubahan\s+Renstra\b(?!\s+(?:kedua|ketiga)))",
        re.I,
    )


@aturan_angka("LK478")
def renstra_berubah(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A document said to be signed before the Renstra changed, or after it, was."""
    if sum(r.versi == "perubahan" for r in isi.renstra) != 1:
        return
    for b in bacaan(isi, laporan)[1]:
        if "Renstra" not in b.ketik:
            continue
        for m in _pola_urutan().finditer(b.ketik):
            awal = b.kalimat(m.start())[0]
            dokumen = _tanggal(b, laporan, m.start())
            if dokumen is None or not _DITETAPKAN.search(b.ketik, awal, m.start()):
                continue
            nama, tanggal = dokumen
            versi = renstra_pada(isi.renstra, tanggal)
            sesudah = m["kata"].casefold() != "sebelum"
            if versi is None or (versi.versi == "perubahan") == sesudah:
                continue
            yield temuan(
                "LK478",
                f'"{m[0]}" tidak sesuai data: pada tanggal {nama}, {bahasa.tanggal(tanggal)}, yang berlaku Renstra '
                f"{versi.versi}",
                b.t.letak(m.start(), m.end()),
                f"tulis {'sebelum' if sesudah else 'sesudah'}; bila masa berlakunya yang keliru, perbaiki berlaku: pada folder "
                "renstra",
                "warning",
            )


@aturan_angka("LK478")
def renstra_berlaku(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The version that is said to have been in force on a document's date was, or wasn't yet."""
    if not any(r.versi == "perubahan" for r in isi.renstra):
        return
    for b in bacaan(isi, laporan)[1]:
        if " berlaku" not in b.ketik or "Renstra" not in b.ketik:
            continue
        for m in _pola().finditer(b.ketik):
            dokumen = _tanggal(b, laporan, m.start())
            if dokumen is None:
                continue
            nama, tanggal = dokumen
            versi = renstra_pada(isi.renstra, tanggal)
            if versi is None or _benar(m, perubahan=versi.versi == "perubahan"):
                continue
            yield temuan(
                "LK478",
                f'"{m[0]}" tidak sesuai data: pada tanggal {nama}, {bahasa.tanggal(tanggal)}, yang berlaku Renstra '
                f"{versi.versi}",
                b.t.letak(m.start(), m.end()),
                "perbaiki kalimatnya; bila masa berlakunya yang keliru, perbaiki berlaku: pada folder renstra",
                "warning",
            )


def _tanggal(b: Bacaan, laporan: Laporan, akhir: int) -> tuple[str, date] | None:
    """The document whose date is printed last before a place in its sentence, and the date."""
    awal = b.kalimat(akhir)[0]
    for r in reversed(b.t.ruas):
        if r.ekspresi is None or not awal <= r.awal < akhir:
            continue
        nama = _DOKUMEN.get(r.ekspresi.teks.partition("|")[0].strip())
        tanggal = benda(laporan, r.ekspresi.teks.partition("|")[0].strip()) if nama is not None else None
        if nama is not None and isinstance(tanggal, date):
            return nama, tanggal
    return None


def _benar(m: re.Match[str], *, perubahan: bool) -> bool:
    kata = m["kata"].casefold()
    berlaku = kata in ("sudah", "telah", "masih")
    return berlaku == (not perubahan if m["awal"] else perubahan)
