"""Words of movement beside printed differences, and parts that are more than the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.narasi_cetak_baca import Cetakan, Tercetak, benda, kata, para_kata
from lkip_docgen.checks.pola import regex
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

Arah = Literal["naik", "turun"]

_KATA: dict[str, Arah] = {
    **dict.fromkeys(("naik", "meningkat", "bertambah", "kenaikan", "peningkatan", "penambahan", "pertambahan"), "naik"),
    **dict.fromkeys(("turun", "menurun", "berkurang", "merosot", "penurunan", "pengurangan", "menyusut"), "turun"),
}  # fmt: skip
_BALIK: dict[str, str] = {
    "naik": "turun",
    "meningkat": "menurun",
    "bertambah": "berkurang",
    "kenaikan": "penurunan",
    "peningkatan": "penurunan",
    "penambahan": "pengurangan",
    "pertambahan": "pengurangan",
    "turun": "naik",
    "menurun": "meningkat",
    "berkurang": "bertambah",
    "merosot": "meningkat",
    "menyusut": "bertambah",
    "penurunan": "kenaikan",
    "pengurangan": "penambahan",
}


@cache
def _kata_di_depan() -> re.Pattern[str]:
    return regex(
        rf"\b({'|'.join(_KATA)})(?:nya)?(?: anggaran| pagu| dana)?(?: (?:sebesar|sebanyak|sejumlah|senilai|yaitu|yakni))?\s+$",
        re.I,
    )


@cache
def _tidak() -> re.Pattern[str]:
    return regex(r"\b(?:tidak|belum|bukan|tanpa|atau|maupun|bila|jika|apabila)\s+(?:\w+\s+)?$", re.I)


def arah_selisih(c: Cetakan, laporan: Laporan) -> Arah | None:
    """Which way a difference goes; None where it isn't one, or is nought."""
    if not c.angka.nilai:
        return None
    if c.induk == "anggaran" and c.daun in ("selisih_rkt", "kenaikan"):
        kenaikan = laporan.anggaran.kenaikan
        return "naik" if kenaikan > 0 else "turun" if kenaikan < 0 else None
    if c.daun == "selisih" and c.induk.startswith("anggaran.perubahan["):
        return "naik" if getattr(benda(laporan, c.induk), "naik", None) else "turun"
    if c.daun == "perubahan" and c.induk.startswith("indikator."):
        gerak = getattr(benda(laporan, c.induk), "gerak", None)
        return "naik" if gerak == "naik" else "turun" if gerak == "turun" else None
    return None


_ANTARA_BUTIR = para_kata(
    "pada di sub kegiatan lain lainnya antara sebesar sejumlah senilai dan serta terdapat terjadi terutama misalnya yaitu "
    "yakni pagu anggaran ada berupa terbesar beberapa program belanja"
)
"""Words that may stand between a noun of movement and the differences that it counts up."""


_MENDAFTAR = para_kata("pada di antara yaitu yakni terutama misalnya berupa")
"""One of them makes what follows a list."""


@cache
def _bukan_pengantar() -> re.Pattern[str]:
    """Before a noun of movement that shares what follows with another ("penambahan dan pengurangan pada …"), or that isn't
    what is counted up."""
    return regex(
        r"(?:\b(?:dan|serta|maupun|atau|selain|karena|akibat|bukan|berkat|sebelum|sesudah|setelah)\s+|[/,]\s*)$", re.I
    )


def _kata_daftar(t: Tercetak, c: Cetakan) -> re.Match[str] | None:
    """The noun that a difference is one of: "pengurangan pada A sebesar {{ … }} dan B sebesar {{ … }}"."""
    awal = t.b.kalimat(c.awal)[0]
    semua = list(_nomina_gerak().finditer(t.latar, awal, c.awal))
    antara = set(kata(t.latar[semua[-1].end() : c.awal])) if semua else set()
    if not antara <= _ANTARA_BUTIR or antara.isdisjoint(_MENDAFTAR):
        return None
    return None if _bukan_pengantar().search(t.latar, awal, semua[-1].start()) else semua[-1]


@cache
def _nomina_gerak() -> re.Pattern[str]:
    return regex(rf"\b({'|'.join(k for k in _KATA if k.endswith('an'))})(?!\w)", re.I)


def selisih_berlawanan(t: Tercetak, laporan: Laporan) -> Iterator[Diagnostic]:
    """ "bertambah {{ anggaran.selisih_rkt }}" where it fell."""
    for c in t.angka:
        arah = arah_selisih(c, laporan)
        if arah is None:
            continue
        m = _kata_di_depan().search(t.latar, max(0, c.awal - 50), c.awal)
        if m is None and c.daun == "selisih":
            m = _kata_daftar(t, c)
        if m is None or _KATA[m[1].casefold()] == arah:
            continue
        if _tidak().search(t.latar[max(0, m.start() - 40) : m.start()]):
            continue
        yield temuan(
            "LK472",
            f'"{m[1]}" tidak sesuai data: yang dicetak di belakangnya, {c.induk}.{c.daun}, {_sebut(arah)} sebesar {c.angka}',
            t.b.t.letak(m.start(1), m.end(1)),
            f'tulis "{_ganti(m[1])}"; supaya selalu mengikuti datanya, pakai kalimat otomatisnya bila ada (lkip vars '
            "mendaftarnya)",
        )


def _sebut(arah: Arah) -> str:
    return "kenaikan" if arah == "naik" else "penurunan"


def _ganti(kata: str) -> str:
    ganti = _BALIK[kata.casefold()]
    return ganti.capitalize() if kata[0].isupper() else ganti


@cache
def _dari_menjadi() -> re.Pattern[str]:
    """The word, "dari" a figure, at most a year, "menjadi" a figure."""
    return regex(
        rf"\b(?P<kata>{'|'.join(_KATA)})(?:nya)? dari (?P<a>\x01+)(?:[,(]?\s*(?:pada )?tahun [\d\ufffc]{{4}}\)?)?,? "
        r"(?:menjadi|ke) (?P<z>\x01+)",
        re.I,
    )


def dari_menjadi_berlawanan(t: Tercetak) -> Iterator[Diagnostic]:
    """ "turun dari {{ … }} menjadi {{ … }}" where the second figure is the higher. Realisasi and capaian of an indicator are
    LK422's."""
    if " dari \x01" not in t.latar or (
        "menjadi \x01" not in t.latar.casefold() and "ke \x01" not in t.latar.casefold()
    ):
        return
    menurut_awal = {c.awal: c for c in t.angka}
    for m in _dari_menjadi().finditer(t.latar):
        a, z = menurut_awal.get(m.start("a")), menurut_awal.get(m.start("z"))
        if a is None or z is None or a.angka.satuan != z.angka.satuan or _milik_gerak(a, z):
            continue
        if (a.angka < z.angka) if _KATA[m["kata"].casefold()] == "turun" else (a.angka > z.angka):
            yield temuan(
                "LK472",
                f'"{m["kata"]}" berlawanan dengan angkanya: dari {a.angka} menjadi {z.angka}',
                t.b.t.letak(m.start("kata"), m.end("kata")),
                f'tulis "{_ganti(m["kata"])}", atau tukar kedua ungkapannya bila terbalik',
            )


def _milik_gerak(a: Cetakan, z: Cetakan) -> bool:
    return all(c.induk.startswith(("indikator.", "baris_pk.")) and c.daun in ("realisasi", "capaian") for c in (a, z))


# ---------------------------------------------------------------- parts of a whole


_ORANG = frozenset({"orang", "pegawai", "jiwa"})


@cache
def _dari() -> re.Pattern[str]:
    return regex(
        r"(?:\s+(?P<nomina>orang|pegawai|jiwa|indikator|sasaran|baris|program|kegiatan|laporan|dokumen|sub kegiatan))?"
        r"\s+dari\s+(?:(?:seluruhnya|seluruh|total|jumlah|semua|keseluruhan)\s+)?",
        re.I,
    )


def _sebagian(t: Tercetak, a: Cetakan, z: Cetakan) -> bool:
    """Whether two figures stand as "m dari n" of the same things: not "18 sub kegiatan dari 4 program"."""
    m = _dari().fullmatch(t.latar, a.akhir, z.awal)
    if m is None or m["nomina"] is None:
        return m is not None
    sesudah = t.latar[z.akhir : z.akhir + 20].strip().casefold()
    nomina = m["nomina"].casefold()
    return sesudah.startswith(tuple(_ORANG)) if nomina in _ORANG else sesudah.startswith(nomina)


@cache
def _bergerak() -> re.Pattern[str]:
    return regex(rf"\b(?:menjadi|berubah|{'|'.join(_KATA)})\s+(?:sebanyak |sebesar )?$", re.I)


_CACAH = frozenset({"angka", "orang", "jiwa", "dokumen", "laporan", "paket", "unit"})
"""Units of what is counted."""


@cache
def _cacah_target() -> re.Pattern[str]:
    return regex(r"\btarget(?:nya)? (?:(?:belum|tidak) )?(?:terpenuhi|tercapai) pada $", re.I)


def lebih_dari_semua(t: Tercetak) -> Iterator[Diagnostic]:
    """ "{{ m }} dari {{ n }} indikator" where m is more than n: two counts that were exchanged. How many met their target
    is LK423's."""
    for a, z in zip(t.angka, t.angka[1:], strict=False):
        if not (a.angka.satuan == z.angka.satuan and a.angka.satuan in _CACAH and a.angka > z.angka):
            continue
        sebelum = t.latar[max(0, a.awal - 60) : a.awal]
        if not _sebagian(t, a, z) or _bergerak().search(sebelum) or _cacah_target().search(sebelum):
            continue
        yield temuan(
            "LK473",
            f"{a.angka} dari {z.angka}: bagian lebih banyak daripada seluruhnya",
            a.letak,
            f"mungkin kedua ungkapannya tertukar: {z.ungkapan(z.induk, z.daun)} dari {a.ungkapan(a.induk, a.daun)}",
        )
