"""Words that say whether the budget was used efficiently."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.narasi_cetak_baca import para_kata
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


_BANDING = (
    r"(?P<{n}ingkar>tidak |bukan )?"
    r"(?P<{n}arah>lebih (?:tinggi|besar|rendah|kecil)|melebihi|melampaui|di atas|di bawah|kurang)"
)
_CAPAIAN = r"(?:persentase )?capaian(?:nya)?\b(?!\s+(?:anggaran|keuangan|serapan))"
_SERAPAN = r"(?:persentase |tingkat )?(?:serapan|penyerapan|realisasi anggaran|capaian (?:anggaran|keuangan))(?:nya)?\b"
_SELA = (
    r"(?:(?!\b(?:capaian|serapan|penyerapan|realisasi|lebih|melebihi|melampaui|di atas|di bawah|kurang|target|sama)\b)"
    r"[^.;:,]){0,60}?"
)
_DEFINISI = lazy_regex(
    r"\b(?:efisien|hemat)\s+(?:apabila|bila|jika|kalau|manakala)\s+"
    rf"(?:{_CAPAIAN}{_SELA}{_BANDING.format(n='a')} (?:atau sama )?(?:dari(?:pada)?|dengan)?{_SELA}{_SERAPAN}"
    rf"|{_SERAPAN}{_SELA}{_BANDING.format(n='b')} (?:atau sama )?(?:dari(?:pada)?|dengan)?{_SELA}{_CAPAIAN})",
    re.I,
    needs=("efisien", "hemat"),
)
_INGKAR = lazy_regex(r"\b(?:tidak|kurang|belum|bukan)\b(?=(?:\s+\w+){0,3}\s*$)", re.I)
"""In the words right before."""
_NAIK = ("lebih tinggi", "lebih besar", "melebihi", "melampaui", "di atas")


def pengertian_terbalik(b: Bacaan) -> Iterator[Diagnostic]:
    """What makes a budget's use efficient, told the wrong way round: it is efficient where the capaian is no lower than the
    serapan, under either rule of ``aturan_efisiensi``."""
    for m in _DEFINISI.finditer(b.ketik):
        tidak = len(_INGKAR.findall(b.ketik[b.kalimat(m.start())[0] : m.start()]))
        if tidak > 1:
            continue
        n = "a" if m["aarah"] else "b"
        lebih = (m[f"{n}arah"].casefold() in _NAIK) != (m[f"{n}ingkar"] is not None)
        capaian_lebih = lebih if n == "a" else not lebih
        if capaian_lebih == (not tidak):
            continue
        yield temuan(
            "LK425",
            f'"{"tidak " * tidak}{" ".join(m[0].split())}" terbalik: anggaran efisien bila capaian kinerja tidak lebih rendah '
            "daripada serapan anggarannya",
            b.t.letak(m.start(), m.end()),
            "tukar capaian dan serapan pada kalimatnya, atau balik perbandingannya",
            "warning",
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
        if (y := _menurut_bunyi(b, m, kin)) is not None:
            yield from (
                d._replace(severity="warning")
                for d in _efisiensi_baris(b, m.start(), m.end(), y, efisien=not m["ingkar"])
            )
            yield from _milik_baris_lain(b, m, y, kin)
        elif s is not None and len(s.baris) == 1:
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


_ADALAH = lazy_regex(r"\s+(?:adalah|ialah|yaitu|yakni)\s+(?:sasaran\s+)?(?P<frasa>[^.;:,\ufffc]{6,120})[.;:,]")
_KATA = lazy_regex(r"[a-z]{4,}")
_HAMPA = para_kata(
    "yang dalam untuk serta pada dengan dari sasaran peningkatan meningkatnya terwujudnya terjaganya terciptanya upaya "
    "tujuan strategis indikator persentase prosentase jumlah nilai indeks tingkat"
)
"""Words that say nothing of which sasaran is meant."""


def _menurut_bunyi(b: Bacaan, m: re.Match[str], kin: Kinerja) -> BarisView | None:
    """The line whose sasaran a typed phrase puts in fewer words: all of them are its own, and one is no other line's."""
    f = _ADALAH.match(b.ketik, m.end())
    if f is None:
        return None
    kata = set(_KATA.findall(f["frasa"].casefold())) - _HAMPA
    milik = {y.id: set(_KATA.findall(f"{y.uraian} {y.uraian_indikator}".casefold())) for y in kin.baris}
    cocok = [y for y in kin.baris if kata and kata <= milik[y.id]]
    return cocok[0] if len(cocok) == 1 and _khas(kata, cocok[0], milik) else None


def _milik_baris_lain(b: Bacaan, m: re.Match[str], y: BarisView, kin: Kinerja) -> Iterator[Diagnostic]:
    """Serapan or capaian of another line in the sentence that names a line's sasaran."""
    a, z = b.kalimat(m.start())
    for c in b.t.angka:
        _, id_, daun = (*c.angka.id.split("."), "", "")[:3]
        x = kin.menurut_id.get(id_) if c.angka.id.startswith("baris_pk.") else None
        if m.end() <= c.awal < z and a <= c.awal and x is not None and x.id != y.id and daun in ("serapan", "capaian"):
            yield temuan(
                "LK425",
                f"{c.angka} adalah {daun} {x.uraian_indikator}, sedangkan sasaran yang disebut diukur {y.uraian_indikator} "
                f"({daun} {getattr(y, daun)})",
                b.t.letak(c.awal, c.akhir),
                f"tulis {{{{ baris_pk.{y.id}.{daun} }}}}, atau perbaiki sasarannya",
                "warning",
                subjek=y.indikator.id,
            )


def _khas(kata: set[str], y: BarisView, milik: dict[str, set[str]]) -> bool:
    return any(all(k not in x for id_, x in milik.items() if id_ != y.id) for k in kata)


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
