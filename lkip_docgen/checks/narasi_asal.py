"""Where a rest of the budget is said to come from: "sisa anggaran terutama berasal dari Sub Kegiatan …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from lkip_docgen.bahasa import rupiah
from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_cetak_baca import Milik, Tercetak, pembaca_anggaran
from lkip_docgen.checks.narasi_klaim_subjek import bacaan
from lkip_docgen.checks.narasi_klaim_waktu import menyebut_lalu, sebagian_tahun
from lkip_docgen.checks.narasi_unggul_baca import Anggota, Pembanding
from lkip_docgen.checks.pola import regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_SISA = (
    r"(?:sisa(?:nya)?(?: anggaran| pagu| dana| belanja)?|selisih antara pagu dan realisasi(?:nya)?"
    r"|(?:anggaran|dana|pagu) yang (?:tidak|belum) terserap|menyisakan)"
)
_SEMUA = Decimal("Infinity")  # more than the whole, where another spent too much
_KADAR: tuple[tuple[str, Decimal, Decimal], ...] = (
    (r"hampir (?:seluruh|semua)(?:nya)?", Decimal("0.7"), _SEMUA),
    (r"sebagian besar(?:nya)?", Decimal("0.4"), _SEMUA),
    (r"sebagian kecil(?:nya)?", Decimal(0), Decimal("0.6")),
    (r"terutama|(?:bagian|porsi) (?:terbesar|terbanyak)(?:nya)?", Decimal("0.4"), _SEMUA),
)
"""Words for a share, and the least and the greatest share that they can still be said of; of the last, which say that it is
the greatest, a smaller one does if no other is greater. "Sisa terbesar" is LK474's."""
_TANDA_KADAR = ("ampir ", "ebagian ", "terutama", "terbesar", "terbanyak")
_TANDA_SISA = ("sisa", "Sisa", "elisih antara pagu", "terserap")
"""What a text has that may say so."""
_ASAL = r"(?:berasal dari|bersumber dari|disumbang(?:kan)?(?: oleh)?|(?:berada|terdapat|ada|tersisa) (?:pada|di))"


@cache
def _pola() -> re.Pattern[str]:
    kadar = "|".join(f"(?P<k{n}>{k})" for n, (k, _, _) in enumerate(_KADAR))
    return regex(
        rf"\b{_SISA}\b(?P<antara>[^.]{{0,120}}?)\s(?P<kata>{kadar})(?!\w)[^.;:]{{0,60}}?\b(?P<asal>{_ASAL})\s", re.I
    )


@cache
def _ragu() -> re.Pattern[str]:
    return regex(r"\b(?:tidak|bukan|belum|jika|bila|apabila|agar|salah satu|program|kegiatan)\b", re.I)


@cache
def _kecuali() -> re.Pattern[str]:
    return regex(
        r"\b(?:selain|di luar|kecuali|sesudah|setelah|tanpa|lainnya|berikutnya|kedua|jika|bila|apabila)\b", re.I
    )


@aturan_angka("LK486")
def asal_sisa(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What a rest is said to come from in the main has the most of it, or so much as the word says."""
    kin, teks = bacaan(isi, laporan)
    p: Pembanding | None = None
    for b in teks:
        if b.t.baris_pk is not None and b.t.baris_pk not in kin.menurut_id:
            continue  # whose support it has isn't known
        if not any(k in b.ketik for k in _TANDA_KADAR) or not any(k in b.ketik for k in _TANDA_SISA):
            continue
        p = p or Pembanding(laporan, kin, pembaca_anggaran(laporan))
        t = p.baca(b)
        for m in _pola().finditer(t.latar):
            a, z = b.kalimat(m.start())
            if m.end() > z or menyebut_lalu(b.teks[a:z], laporan.tahun) or sebagian_tahun(b.teks[a:z]):
                continue
            if not (_ragu().search(m["antara"]) or _kecuali().search(t.latar, a, m.end())):
                yield from _asal_salah(p, t, m, z)


def _asal_salah(p: Pembanding, t: Tercetak, m: re.Match[str], akhir: int) -> Iterator[Diagnostic]:
    milik = _pemilik(p.disebut(t, m.end(), akhir), t, m.end())
    s = p.anggota(milik.jenis, milik.id, "sisa") if milik is not None else None
    if s is None:
        return
    baris = t.b.t.baris_pk
    if baris is not None and p.pendukung(s.jenis, baris) == {s.id}:
        return
    kelompok = p.kelompok(t.b, s, s.jenis, "sisa", "")
    n = next(n for n in range(len(_KADAR)) if m[f"k{n}"] is not None)
    if not kelompok or not all(_salah(s, k, n) for k in kelompok):
        return
    sempit = kelompok[-1]
    besar = max(sempit, key=lambda x: x.nilai.nilai or Decimal(0))
    lain = f", yang terbanyak {besar.nama} {besar.nilai}" if besar.id != s.id else ""
    yield temuan(
        "LK486",
        f'"{m["kata"]}" tidak sesuai data: dari sisa {rupiah(_jumlah(sempit))} milik {s.nama} {s.nilai}{lain}',
        t.b.t.letak(m.start("kata"), m.end("kata")),
        "perbaiki nama atau katanya; bila yang dimaksud sisa yang lain, sebut sisa apa",
        "warning",
    )


def _pemilik(disebut: Sequence[Milik], t: Tercetak, awal: int) -> Milik | None:
    """The node that is named right behind; none where another of its kind is named beside it."""
    if not disebut or any(c in t.latar[awal : disebut[0].awal] for c in ",;:("):
        return None
    x = disebut[0]
    if len({y.id for y in disebut if y.jenis == x.jenis}) > 1:
        return None
    return x


def _jumlah(kelompok: Sequence[Anggota]) -> Decimal:
    return sum((x.nilai.nilai or Decimal(0) for x in kelompok), Decimal(0))


def _salah(s: Anggota, kelompok: Sequence[Anggota], n: int) -> bool:
    """Whether a share isn't what its word says, among these."""
    jumlah, milik = _jumlah(kelompok), s.nilai.nilai or Decimal(0)
    if all(x.id != s.id for x in kelompok):
        return True
    if jumlah <= 0:
        return False
    _, bawah, atas = _KADAR[n]
    if bawah <= milik / jumlah <= atas:
        return False
    terbesar = all((x.nilai.nilai or Decimal(0)) <= milik for x in kelompok)
    return not (terbesar and n == len(_KADAR) - 1)
