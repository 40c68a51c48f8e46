"""How many seksi and sub bagian the office has, and what lies on which side of its area, typed in the narrative, against
organisasi.yaml and profil.yaml."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from lkip_docgen.checks.aturan import aturan_angka, tempat, temuan
from lkip_docgen.checks.ingatan import sekali
from lkip_docgen.checks.narasi_angka_kata import baca_kata
from lkip_docgen.checks.narasi_kadar import SLOT_RENCANA
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, bacaan
from lkip_docgen.checks.narasi_klaim_waktu import menyebut_lalu, menyebut_nanti
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

# ---------------------------------------------------------------- units

_JENIS = {"seksi": "seksi", "bidang": "bidang", "sub": "sub bagian", "subbagian": "sub bagian", "subbag": "sub bagian"}
"""By the first word of a unit's name what a sentence counts it as."""


@sekali
def _unit(isi: Isi, _laporan: Laporan) -> dict[str, tuple[int, frozenset[int]]]:
    """By kind how many units the office has, and how many each unit above them has."""
    banyak: Counter[str] = Counter()
    dari: Counter[tuple[str, str]] = Counter()
    for u in isi.organisasi.unit if isi.organisasi is not None else ():
        jenis = _JENIS.get(next(iter(u.nama.casefold().split()), ""))
        if jenis is not None:
            banyak[jenis] += 1
            dari[jenis, u.induk or ""] += 1
    return {j: (n, frozenset(k for (x, _), k in dari.items() if x == j)) for j, n in banyak.items()}


_MEMBAWAHI = (
    r"\b(?:membawahi|membawahkan|memiliki|mempunyai|terdiri (?:atas|dari)|dibantu(?: oleh)?|mencakup|meliputi)\b"
)
_SUSUNAN = lazy_regex(
    rf"\b(?:camat|sekretaris|sekretariat|organisasi\w*|susunan\w*|kantor|kepala|dinas|badan|kecamatan)\b.*{_MEMBAWAHI}",
    re.I | re.S,
)
"""Who has units, and the verb for it."""


@cache
def _sekian_unit() -> re.Pattern[str]:
    return regex(
        rf"(?:{_MEMBAWAHI}|\b(?:dan|serta|dengan)) "
        r"(?P<n>\d{1,2}|[a-z]+(?: belas)?)(?: \((?:[a-z ]+|\d+)\))? (?:orang )?(?:kepala )?"
        r"(?P<jenis>seksi|sub ?bagian|subbag|bidang)\b(?=\W*(?:$|[.,;:]|yaitu|yakni|di bawahnya|pada|yang masing-masing))",
        re.I,
    )


_BUKAN_KANTOR = lazy_regex(
    r"\b(?:kelurahan|desa|setiap|tiap|masing-masing|semula|sebelumnya|tidak|belum|bukan|baru|kosong|lowong|terisi|rapat|kegiatan|program|"
    r"dihadiri|diikuti|melibatkan|lain(?:nya)?|ditambah|hanya|dalam|untuk|tim|panitia|sebagian)\b",
    re.I,
)


@aturan_angka("LK498")
def banyak_unit(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The office has as many seksi, bidang and sub bagian as the narrative says."""
    unit = _unit(isi, laporan)
    for b in bacaan(isi, laporan)[1]:
        if b.t.slot in SLOT_RENCANA or not any(k in b.ketik for k in ("eksi", "agian", "idang", "ubbag")):
            continue
        for m in _sekian_unit().finditer(b.teks):
            n = int(m["n"]) if m["n"].isdecimal() else baca_kata(m["n"].casefold().split())
            jenis = _JENIS[m["jenis"].casefold().split()[0].replace("subbagian", "sub")]
            banyak, bagian = unit.get(jenis, (0, frozenset()))
            a, kalimat = b.kalimat(m.start())[0], b.isi_kalimat(m.start())
            if n is None or not banyak or n in (banyak, *bagian):
                continue
            if not _SUSUNAN.search(b.teks, a, m.start("n")) or _BUKAN_KANTOR.search(b.teks, a, m.end()):
                continue
            if menyebut_lalu(kalimat, laporan.tahun) or menyebut_nanti(kalimat):
                continue
            yield temuan(
                "LK498",
                f'"{m["n"]} {m["jenis"]}" tidak sesuai susunan organisasi: organisasi.yaml memuat {banyak} {jenis}',
                b.t.letak(m.start("n"), m.end("jenis")),
                "perbaiki jumlahnya, atau lengkapi unit: pada organisasi.yaml",
                "warning",
            )


# ---------------------------------------------------------------- what lies on which side


class _Sisi(NamedTuple):
    arah: str
    awal: int
    akhir: int


_NAMA = r"(?P<nama>(?:Kecamatan|Kabupaten|Kota|Kelurahan|Desa|Provinsi|Selat|Laut|Samudra) [A-Z]\w+(?: [A-Z]\w+)*)"


@cache
def _sisi() -> re.Pattern[str]:
    """A side, then the names of what lies there."""
    return regex(
        r"\b(?:[Ss]ebelah|[Bb]agian|[Dd]i) (?P<arah>utara|selatan|barat|timur)(?:nya)?\b"
        r"(?P<deret>\W*(?:(?:berbatasan|langsung|dengan|adalah|ialah|terdapat|oleh|dibatasi|wilayah) )*"
        rf"{_NAMA.replace('?P<nama>', '?:')}(?:(?:,| dan|, dan| serta|, serta) {_NAMA.replace('?P<nama>', '?:')})*)"
    )


@cache
def _nama() -> re.Pattern[str]:
    return regex(_NAMA)


@aturan_angka("LK498")
def sisi_wilayah(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What is typed to lie on one side of the area lies there, where profil.yaml has it on another."""
    if laporan.profil is None or isi.profil is None:
        return
    batas = {x.arah.casefold(): x for x in laporan.profil.batas}
    for b in bacaan(isi, laporan)[1]:
        if not any(k in b.teks for k in ("utara", "selatan", "barat", "timur")):
            continue
        for m in _sisi().finditer(b.teks):
            disebut = batas.get(m["arah"])
            sebelum = b.teks[b.kalimat(m.start())[0] : m.start()]
            if disebut is None or not b.ketik[m.start("deret") : m.end()].strip("\ufffc :") or _tempat_lain(sebelum):
                continue
            for x in _nama().finditer(b.teks, m.start("deret"), m.end("deret")):
                lain = [a for a, y in batas.items() if x["nama"] in y.wilayah]
                if lain and x["nama"] not in disebut.wilayah:
                    yield _sisi_lain(b, x, m["arah"], lain, isi)


def _tempat_lain(sebelum: str) -> bool:
    """Whether a sentence speaks of a place within the area, or beyond."""
    return re.search(r"\b(?:[Kk]elurahan|[Dd]esa|tidak|bukan|[Jj]alan|kantor) ", sebelum) is not None


def _sisi_lain(b: Bacaan, x: re.Match[str], arah: str, lain: list[str], isi: Isi) -> Diagnostic:
    di = (
        next((y.letak_dari("wilayah") for y in isi.profil.batas if y.arah.casefold() == lain[0]), None)
        if isi.profil
        else None
    )
    return temuan(
        "LK498",
        f"{x['nama']} disebut di sebelah {arah}, padahal menurut {tempat(di)} di sebelah {' dan '.join(lain)}",
        b.t.letak(x.start(), x.end()),
        "perbaiki arah atau namanya, atau ambil dari datanya: {{ profil.batas[0].teks }}",
        "warning",
    )
