"""Whether the budget's figures have been audited: what prose says, against ``belum_audit`` of ``laporan.yaml``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_docgen.checks.aturan import tempat, temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import Lembar
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

_CIRI = ("audit", "bpk", "pemeriksa keuangan")
_BPK = r"(?:BPK\b(?:[ -]RI\b)?|Badan\s+Pemeriksa\s+Keuangan)"
_BELUM = lazy_regex(
    r"\b(?:belum|menunggu|sebelum|akan|sampai (?:dengan )?selesai\w*|masih|dalam proses|un-?audited|tidak|bukan)\b"
    r"(?:\s+\w+){0,4}?\s*(?:(?:di)?audit\w*|diperiksa|pemeriksaan)\b|\bun-?audited\b|\bpra-?audit\b",
    re.I,
)
_SUDAH = lazy_regex(
    rf"\b(?:(?:telah|sudah|setelah|sesudah|selesai)\s+(?:\w+\s+){{0,3}}?(?:diaudit|audited)\b|"
    rf"(?:telah|sudah|setelah|sesudah|selesai)\s+(?:\w+\s+){{0,3}}?(?:diperiksa|pemeriksaan|audit)\b[^.;]{{0,30}}?{_BPK}|"
    rf"(?:diaudit|diperiksa)\s+(?:oleh\s+)?{_BPK}|hasil\s+(?:audit|pemeriksaan)\s+(?:oleh\s+)?{_BPK}|LHP\s+{_BPK}|"
    rf"(?<!un)(?<!un-)audited\b)",
    re.I,
)
_ANGKA = lazy_regex(r"\b(?:realisasi|anggaran|belanja|serapan|penyerapan|keuangan|angka|pagu|LRA)\w*", re.I)
_HAL_LAIN = lazy_regex(
    r"\b(?:tindak lanjut\w*|ditindaklanjuti|menindaklanjuti|rekomendasi|temuan|opini|WTP|aset|kas|Inspektorat|APIP|"
    r"audit (?:kinerja|internal|energi|stunting|kematian))\b",
    re.I,
)
_TAHUN = lazy_regex(r"\b((?:19|20)\d\d)\b")


def audit(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """LK454: figures said to be audited that aren't, or the other way round."""
    kecil = lembaran.teks.lower()
    if not any(c in kecil for c in _CIRI):
        return
    for t in lembaran.isi:
        if not any(c in t.teks.lower() for c in _CIRI):
            continue
        for awal, akhir in _kalimat(t.teks):
            kalimat = t.teks[awal:akhir]
            if not _ANGKA.search(kalimat) or _HAL_LAIN.search(kalimat) or _tahun_lain(kalimat, isi.tahun):
                continue
            belum = _BELUM.search(kalimat)
            m = belum if not isi.laporan.belum_audit else _SUDAH.search(kalimat) if belum is None else None
            if m is None or BUKAN_KETIKAN in t.ketik[awal + m.start() : awal + m.end()]:
                continue
            belum_audit = isi.laporan.belum_audit
            ungkapan = t.ketikan[awal + m.start()] == BUKAN_KETIKAN
            yield temuan(
                "LK454",
                f'"{m[0]}" tidak sesuai dengan data: realisasi anggaran {"belum" if belum_audit else "sudah"} diaudit BPK '
                f"({tempat(isi.laporan.letak_dari('belum_audit'))})",
                t.letak(awal + m.start(), awal + m.end()),
                "tukar kedua teks di dalam ungkapannya, atau perbaiki syaratnya: teks di depan if tercetak bila syaratnya benar"
                if ungkapan
                else (
                    "tulis bahwa angkanya masih bersifat sementara; bila laporan hasil pemeriksaannya sudah terbit, ubah "
                    "belum_audit menjadi tidak"
                    if belum_audit
                    else "hapus keterangan itu; bila pemeriksaannya memang belum selesai, ubah belum_audit menjadi ya"
                ),
            )


def _kalimat(teks: str) -> Iterator[tuple[int, int]]:
    awal = 0
    for m in re.finditer(r"[.!?;]\s+(?=[A-Z\ufffc])|\n", teks):
        yield awal, m.start()
        awal = m.end()
    yield awal, len(teks)


def _tahun_lain(kalimat: str, tahun: int) -> bool:
    """Whether a sentence speaks of another year's figures alone."""
    disebut = {int(y) for y in _TAHUN.findall(kalimat)}
    return (bool(disebut) and tahun not in disebut) or re.search(r"\btahun (?:lalu|sebelumnya)\b", kalimat) is not None
