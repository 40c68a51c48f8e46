"""The IKU decree and the formulas of its indicators: years of what it cites, its closing words, which part is divided by
which."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from lkip_docgen.bahasa import tanggal
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.mirip import kata_padat, padat
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.dasar import simpul_di
from lkip_docgen.content.model.iku import Keputusan, Pecahan
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

_TAHUN = lazy_regex(r"\b(?:Nomor\s+\S+\s+Tahun|Tahun\s+(Anggaran))\s+(\d{4})\b", re.I)
"""Years of regulations and budgets. Plans are of years to come: "Renstra Tahun 2031-2035"."""
_LEMBARAN = lazy_regex(r"\((?:Tambahan\s+)?(?:Lembaran|Berita)\s+\w+[^()]*?\bTahun\s+(\d{4})", re.I)
_DIUBAH = lazy_regex(r"\bdiubah(?: (?:terakhir|beberapa kali|dua kali|kembali)){0,2}(?: dengan| oleh)? [^;()]*$", re.I)
"""What stands between a regulation and the one that changes it."""
_PERATURAN = lazy_regex(r"\bNomor\s+\S+\s+Tahun\s+(\d{4})", re.I)


@aturan("LK255", utuh=["iku"])
def tahun_dirujuk(isi: Isi) -> Iterator[Diagnostic]:
    """A decree cites nothing from the years after it, a regulation stands in the gazette of its year or of the
    next, and was changed by none that is older."""
    k = isi.iku.keputusan
    if k is None:
        return
    for isian in ("menimbang", "mengingat"):
        for n, teks in enumerate(getattr(k, isian)):
            if apa := _tahun_salah(teks, k):
                yield temuan(
                    "LK255",
                    apa,
                    letak(k, isian, n),
                    "cocokkan dengan keputusan yang ditandatangani; bila memang demikian, sisihkan dengan alasan",
                    "warning",
                )


def _tahun_salah(teks: str, k: Keputusan) -> str:
    """What is wrong with the years that a paragraph names; empty where nothing is."""
    for m in _TAHUN.finditer(teks):
        if int(m[2]) > k.tanggal.year + (1 if m[1] else 0):
            return (
                f'"{m[0]}" sesudah tanggal keputusan ini, {tanggal(k.tanggal)} ({tempat(letak(k, "tanggal"))}); yang '
                "dirujuk keputusan sudah ada ketika ditandatangani"
            )
    lembaran = _LEMBARAN.search(teks)
    peraturan = list(_PERATURAN.finditer(teks, 0, lembaran.start())) if lembaran else []
    if lembaran and peraturan and int(lembaran[1]) - int(peraturan[-1][1]) not in (0, 1):
        return (
            f'"{lembaran[0].lstrip("(")}" tidak setahun dengan peraturannya, "{_nama_peraturan(teks, peraturan[-1])}"; '
            "peraturan diundangkan pada tahunnya"
        )
    return _pengubah_lebih_tua(teks) if "ubah" in teks else ""


def _pengubah_lebih_tua(teks: str) -> str:
    """A regulation that was changed by one from the years before it; empty where none is."""
    for a, b in pairwise(_PERATURAN.finditer(teks)):
        if _DIUBAH.search(teks, a.end(), b.start()) and int(b[1]) < int(a[1]):
            return (
                f'"{" ".join(b[0].split())}" disebut mengubah "{" ".join(a[0].split())}", padahal lebih dahulu terbit'
            )
    return ""


def _nama_peraturan(teks: str, nomor: re.Match[str]) -> str:
    """A regulation's name up to its year, shortened where it is long."""
    nama = teks[: nomor.end()]
    return nama if len(nama) <= _PANJANG_NAMA else "…" + nama[-_PANJANG_NAMA:].partition(" ")[2]


_PANJANG_NAMA = 90


@aturan("LK261", utuh=["iku"])
def diktum_berlaku(isi: Isi) -> Iterator[Diagnostic]:
    """A decree says from when on it is in force."""
    k = isi.iku.keputusan
    if k is not None and k.diktum and not any("berlaku" in kata_padat(d.teks) for d in k.diktum):
        yield temuan(
            "LK261",
            "keputusan IKU tidak memuat diktum tentang mulai berlakunya",
            letak(k, "diktum", len(k.diktum) - 1),
            "tambahkan diktum terakhirnya menurut keputusan yang ditandatangani, misalnya: Keputusan ini mulai berlaku pada "
            "tanggal ditetapkan",
            "warning",
        )


# ---------------------------------------------------------------- formulas

_HASIL: Final = frozenset(
    {
        "diselesaikan",
        "tercapai",
        "terlaksana",
        "terpenuhi",
        "ditindaklanjuti",
        "terselesaikan",
        "tertangani",
        "ditangani",
        "difasilitasi",
        "terfasilitasi",
        "dilaksanakan",
        "dilayani",
        "terlayani",
        "dibina",
        "terbina",
        "direalisasikan",
        "terealisasi",
        "dipenuhi",
        "selesai",
        "tuntas",
    }
)
"""What was done of a whole: belongs above the line."""
_SELURUH: Final = frozenset(
    {"masuk", "diterima", "direncanakan", "ditargetkan", "seluruh", "seluruhnya", "semua", "total"}
)
"""A whole: belongs below it."""


@aturan("LK259", utuh=["iku"])
def pecahan_terbalik(isi: Isi) -> Iterator[Diagnostic]:
    """What was done is divided by the whole, not the other way round."""
    for s in simpul_di(isi.iku):
        if isinstance(s, Pecahan) and _terbalik(s):
            yield temuan(
                "LK259",
                f'pembilang "{s.pembilang}" dan penyebut "{s.penyebut}" mungkin tertukar: yang sudah dicapai dibagi seluruhnya',
                letak(s, "pembilang"),
                "tukar keduanya; bila memang demikian, sisihkan dengan alasan",
                "warning",
            )


def _terbalik(s: Pecahan) -> bool:
    atas, bawah = padat(s.pembilang), padat(s.penyebut)
    if bawah.startswith(f"{atas} yang ") and _HASIL & set(bawah.removeprefix(atas).split()):
        return True  # "jumlah indikator" above "jumlah indikator yang tercapai"
    if atas.split()[:2] != bawah.split()[:2]:
        return False
    hanya_atas, hanya_bawah = set(atas.split()) - set(bawah.split()), set(bawah.split()) - set(atas.split())
    return bool(hanya_atas & _SELURUH and hanya_bawah & _HASIL)
