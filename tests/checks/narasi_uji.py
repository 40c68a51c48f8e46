"""A small office with a sentence of the narrative put in: what the rules of claims and references find in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan, periksa_tersusun
from lkip_docgen.checks.kode import Kode
from lkip_docgen.content.muat import muat
from lkip_docgen.content.slot import SLOT, SLOT_PK
from lkip_docgen.diagnostics import Diagnostic
from tests.content.kantor import TAHUN, isi_asli, narasi, tulis_kantor

KELUARGA = frozenset(f"LK{n}" for n in (*range(420, 435), *range(447, 460), *range(470, 480), *range(484, 500)))
BERAT = {"galat": "error", "peringatan": "warning", "catatan": "note"}
PEMBANDING = {
    "2031/kinerja.yaml": isi_asli("2031/kinerja.yaml").replace(
        "    realisasi: 80,5\n",
        "    realisasi: 80,5\n    pembanding: [{tingkat: nasional, nama: Rata-rata nasional, nilai: 85}]\n",
    )
}
"""The year's performance with a national figure for the first indicator."""


def temuan(
    tmp: Path, teks: str, nama: str = "pk/ikm", slot: str = "Capaian", lain: dict[str, str] | None = None
) -> list[Diagnostic]:
    """What these families find where ``teks`` is the body of one slot of the narrative; what is set aside left out.
    ``lain`` are other files of the office by path."""
    semua = SLOT_PK if nama.startswith("pk/") else SLOT[nama]
    isi_berkas = narasi(semua)
    if semua != ("isi",):
        isi_berkas, banyak = re.subn(rf"(## {slot}\n\n)[^#]*", lambda m: f"{m[1]}{teks}\n\n", isi_berkas, count=1)
        assert banyak == 1, isi_berkas
    else:
        isi_berkas = f"{teks}\n"
    berkas: dict[str, str | bytes | None] = {**(lain or {}), f"{TAHUN}/narasi/{nama}.md": isi_berkas}
    return periksa(tmp, berkas)


def periksa(tmp: Path, berkas: dict[str, str | bytes | None]) -> list[Diagnostic]:
    """What these families find in the office with other files; of what a composed report is numbered with, ``NOMOR``."""
    isi, diagnostik = muat(tulis_kantor(tmp, **berkas), TAHUN)
    assert isi is not None
    assert diagnostik == []
    laporan = metrics.hitung(isi)
    semua = [*periksa_laporan(isi, laporan), *periksa_tersusun(isi, laporan, lambda: NOMOR)]
    return [d for d in semua if d.code in KELUARGA and not d.reason]


_TABEL = (
    "capaian",
    "tahun_lalu",
    "jangka_menengah",
    "nasional",
    "predikat",
    "program",
    "efisiensi",
    "anggaran",
)
NOMOR = {
    "BAB I": "bab1",
    "BAB III": "bab3",
    **{f"Tabel 3.{n}": f"tabel_{x}" for n, x in enumerate(_TABEL, 1)},
    "Gambar 2.1": "gambar_cascading",
    "Gambar 2.2": "",
    "Lampiran 1": "lampiran_renstra",
    "Lampiran 2": "lampiran_pk",
    "Subbab III.B": "",
    "Subbab III.B.5": "",
}
"""The numbers of a composed report, with their bookmarks."""


def kode(semua: list[Diagnostic]) -> set[tuple[str, str]]:
    """Codes with severities."""
    return {(d.code, d.severity) for d in semua}


def contoh_sesuai(tmp: Path, k: Kode, nama: str, slot: str, lain: Mapping[str, str] | None = None) -> None:
    """A page's bad example is told by its code, as grave as the page says, with its place and a hint; its good one is
    silent."""
    buruk = [d for d in temuan(tmp / "a", k.salah, nama, slot, dict(lain or {})) if d.code == k.kode]
    assert {d.severity for d in buruk} == {BERAT[k.berat]}
    assert all(d.line and d.excerpt and d.hint for d in buruk)
    assert temuan(tmp / "b", k.benar, nama, slot, dict(lain or {})) == []
