"""A printed measure against the whole sentence, where the noun beside it alone doesn't tell: a realisasi with the predicate of
the capaian, what "tidak terserap", a target held against itself."""

from __future__ import annotations

import re
from functools import cache

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.narasi_cetak_baca import Cetakan, Tercetak, angka, benda
from lkip_docgen.checks.narasi_cetak_kata import kepala_lain, lain, nomina_di_depan
from lkip_docgen.checks.pola import regex
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_KINERJA = ("indikator.", "baris_pk.")
DEKAT = 100
"""Characters before a figure in which its noun is sought."""


def salah(t: Tercetak, c: Cetakan, laporan: Laporan) -> Diagnostic | None:
    """What is wrong with a figure after its sentence."""
    if not c.induk.startswith(_KINERJA):
        return None
    if c.daun in ("realisasi", "serapan"):
        return _capaian_tertukar(t, c, laporan) or _dua_kali(t, c, laporan)
    if c.daun == "realisasi_anggaran":
        return _tidak_terserap(t, c, laporan)
    return _dua_kali(t, c, laporan) if c.daun == "target" else None


# ---------------------------------------------------------------- capaian


def _capaian_tertukar(t: Tercetak, c: Cetakan, laporan: Laporan) -> Diagnostic | None:
    """ "Capaian {{ ….realisasi }} dengan predikat …": the predicate is the capaian's. "Capaian" alone is said of results of
    every kind, so that something in the sentence must ask for the measure: its predicate, the serapan that it is held
    against, or the same realisasi beside it."""
    if "apaian" not in t.latar[max(0, c.awal - DEKAT) : c.awal]:
        return None
    m = nomina_di_depan(t, c)
    if m is None or m["nomina"].casefold() != "capaian" or kepala_lain(t.latar[max(0, m.start() - 40) : m.start()]):
        return None
    if not (_berpredikat(t, c, laporan) or _disandingkan(t, c)):
        return None
    return lain(c, laporan, c.induk, "capaian", f'kata di depannya "{m[0]}"')


def _berpredikat(t: Tercetak, c: Cetakan, laporan: Laporan) -> bool:
    """Whether the sentence has the predicate of this line's capaian, typed or printed."""
    a, z = t.b.kalimat(c.awal)
    if "predikat" not in t.b.teks[a:z]:
        return False
    id = c.induk.split(".")[1]
    if c.induk.count(".") != 1:
        return False
    baris = [benda(laporan, c.induk)] if c.induk.startswith("baris_pk.") else []
    baris = baris or [y for y in laporan.baris_pk if y.indikator.id == id]
    return any(
        re.search(rf"predikat\W+{re.escape(predikat)}(?!\w)", t.b.teks[a:z]) is not None
        for y in baris
        if (predikat := getattr(y, "predikat", ""))
    )


def _disandingkan(t: Tercetak, c: Cetakan) -> bool:
    """Whether the same realisasi stands before in the sentence, or the serapan that a capaian is held against."""
    if c.daun != "realisasi":
        return False
    a = t.b.kalimat(c.awal)[0]
    return any(
        a <= x.awal < c.awal and x.induk == c.induk and x.daun in ("realisasi", "serapan") for x in t.angka
    ) and not _sama().search(t.latar, a, c.awal)


@cache
def _sama() -> re.Pattern[str]:
    return regex(r"\b(?:sama|setara|identik|tetap)\b", re.I)


# ---------------------------------------------------------------- what wasn't spent


def _tidak_terserap(t: Tercetak, c: Cetakan, laporan: Laporan) -> Diagnostic | None:
    """ "Tidak terserap {{ ….realisasi_anggaran }}": that was spent. A line of the PK has no expression of what is left, so
    that only its words can be mended."""
    m = nomina_di_depan(t, c)
    if m is None or m["nomina"].casefold() not in ("tidak terserap", "belum terserap"):
        return None
    if kepala_lain(t.latar[max(0, m.start() - 40) : m.start()]):
        return None
    pagu = angka(laporan, f"{c.induk}.pagu")
    if pagu is None or pagu.nilai is None or c.angka.nilai is None or pagu.nilai - c.angka.nilai == c.angka.nilai:
        return None
    return temuan(
        "LK470",
        f'ungkapan ini mencetak {c.induk}.{c.daun} ({c.angka}), sedangkan kata di depannya "{m[0]}"',
        c.letak,
        f'tulis "terserap" saja; bila sisanya yang dimaksud, sebut realisasinya lalu pagunya ({pagu})',
        "warning",
    )


# ---------------------------------------------------------------- a result and its target


@cache
def _hasil_di_depan() -> re.Pattern[str]:
    return regex(
        r"\b(?:nilai|hasil|berada (?:pada|di)|realisasi|memperoleh|meraih)(?:nya)?"
        r"(?: sebesar| baru| hanya| tetap| adalah)?\s+$",
        re.I,
    )


@cache
def _target_di_depan() -> re.Pattern[str]:
    return regex(
        r"\b(?:dari|menyamai|mencapai|memenuhi|mengejar|melampaui|terhadap|menuju|daripada|di bawah|di atas|dengan) "
        r"target(?:nya)?(?: sebesar)?\s+$",
        re.I,
    )


def _dua_kali(t: Tercetak, c: Cetakan, laporan: Laporan) -> Diagnostic | None:
    """ "Nilainya {{ x.target }} dari target {{ x.target }}": one figure as the result and as its target."""
    if c.daun not in ("target", "realisasi"):
        return None
    a, z = t.b.kalimat(c.awal)
    if c.daun == "target":
        ganti, sendiri, pola = "realisasi", _hasil_di_depan(), _target_di_depan()
    else:
        ganti, sendiri, pola = "target", _target_di_depan(), _hasil_di_depan()
    for x in t.angka:
        kembar = x.daun == c.daun and x.induk == c.induk and x is not c and a <= x.awal < z
        if kembar and (x.awal > c.awal) == (c.daun == "target") and _di_depan(t, c, sendiri) and _di_depan(t, x, pola):
            return lain(c, laporan, c.induk, ganti, "kalimatnya membandingkan realisasi dengan target")
    return None


def _di_depan(t: Tercetak, c: Cetakan, pola: re.Pattern[str]) -> bool:
    return pola.search(t.latar, max(0, c.awal - 40), c.awal) is not None
