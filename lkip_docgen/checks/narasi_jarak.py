"""How far apart, in words: a distance called narrow or wide, a target passed by far, an average called high or low."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_kadar import SLOT_RENCANA
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, bacaan
from lkip_docgen.checks.narasi_klaim_target import klaim_target, ukuran
from lkip_docgen.checks.narasi_klaim_waktu import menyebut_lalu, sebagian_tahun
from lkip_docgen.checks.pola import regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.angka import Angka

_SEMPIT = r"(?P<sempit>tipis|kecil|sempit|dekat|sedikit)"
_LEBAR = r"(?P<lebar>lebar|besar|jauh)"
_KADAR_JARAK = r"(?:(?:cukup|sangat|amat|relatif|masih|terlalu) )*"


@cache
def _jarak_serapan() -> re.Pattern[str]:
    return regex(
        r"\b(?:jarak|selisih|beda)(?:nya)? antara capaian(?: kinerja)? (?:dan|dengan) serapan(?:nya| anggaran(?:nya)?)? "
        rf"{_KADAR_JARAK}(?:{_SEMPIT}|{_LEBAR})(?!\w)",
        re.I,
    )


@cache
def _jarak_itu() -> re.Pattern[str]:
    return regex(
        rf"\s*(?:jarak|selisih|kekurangan)(?:nya)? (?:tersebut|itu|ini) {_KADAR_JARAK}(?:{_SEMPIT}|{_LEBAR})(?!\w)",
        re.I,
    )


@cache
def _jauh_melampaui() -> re.Pattern[str]:
    return regex(
        r"\b(?:(?P<lebar>jauh)|(?P<sempit>sedikit|tipis)) (?:melampaui|melebihi|melewati|di atas)\s+target", re.I
    )


@cache
def _kalimat_jarak() -> re.Pattern[str]:
    return regex(r"indikator\.(\w+)\.kalimat\.jangka_menengah")


@cache
def _rata_rata() -> re.Pattern[str]:
    return regex(
        r"\brata-rata capaian(?:nya)?(?: kinerja)?(?: yang)? (?:(?:cukup|sangat|masih|tergolong) )*"
        r"(?:(?P<tinggi>tinggi)|(?P<rendah>rendah))(?!\w)",
        re.I,
    )


_TINGGI, _RENDAH = 80, 60
"""Average capaian (percent) that nobody calls low from, and high below."""


@aturan_angka("LK475")
def jarak_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A distance that is called narrow or wide, an average called high or low, is."""
    kin, teks = bacaan(isi, laporan)
    for b in teks:
        if b.t.slot in SLOT_RENCANA:
            continue
        y = kin.menurut_id.get(b.t.baris_pk or "")
        if y is not None and ("arak " in b.ketik or "elisih" in b.ketik or "ekurangan" in b.ketik):
            for m in _jarak_serapan().finditer(b.ketik):
                # Percent points: 20 and more aren't narrow, less than 5 not wide.
                nilai = _selisih(y.capaian, y.serapan)
                yield from _jarak_salah(b, m, nilai, 20, 5, f"capaian {y.capaian}, serapan {y.serapan}")
            yield from _jarak_akhir(b, laporan)
        if "jauh " in b.ketik or "edikit " in b.ketik:
            for m in _jauh_melampaui().finditer(b.ketik):
                yield from _lebih_salah(b, m, laporan)
        if "ata-rata capaian" in b.ketik:
            yield from _rata_salah(b, laporan)


def _selisih(a: Angka, z: Angka) -> Decimal | None:
    return abs(a.nilai - z.nilai) if a.nilai is not None and z.nilai is not None else None


def _jarak_salah(
    b: Bacaan, m: re.Match[str], nilai: Decimal | None, sempit: int, lebar: int, data: str
) -> Iterator[Diagnostic]:
    """A distance that is called narrow though it is ``sempit`` or more, or wide though less than ``lebar``."""
    if nilai is None or not (nilai >= sempit if m["sempit"] else nilai < lebar):
        return
    kata = "sempit" if m["sempit"] else "lebar"
    yield temuan(
        "LK475",
        f'"{m[kata]}" tidak sesuai data: {data}',
        b.t.letak(m.start(kata), m.end(kata)),
        "perbaiki katanya, atau sebut angkanya dari datanya supaya selalu sesuai",
        "warning",
    )


def _jarak_akhir(b: Bacaan, laporan: Laporan) -> Iterator[Diagnostic]:
    """ "Jarak tersebut …" right behind the automatic sentence on the way to the Renstra's end."""
    for r in b.t.ruas:
        m = _kalimat_jarak().fullmatch(r.ekspresi.teks.strip()) if r.ekspresi is not None else None
        i = laporan.indikator.get(m[1]) if m is not None else None
        sesudah = _jarak_itu().match(b.ketik, r.akhir)
        if i is None or sesudah is None or not i.target_akhir.nilai:
            continue
        jarak = _selisih(i.target_akhir, i.realisasi)
        nilai = jarak * 100 / i.target_akhir.nilai if jarak is not None else None
        data = f"realisasi {i.realisasi}, target akhir Renstra {i.target_akhir}"
        yield from _jarak_salah(b, sesudah, nilai, 20, 3, data)


def _lebih_salah(b: Bacaan, m: re.Match[str], laporan: Laporan) -> Iterator[Diagnostic]:
    """How far a target was passed; whether it was is LK423's."""
    for k in klaim_target(b):
        if not m.start() < k.awal < m.end():
            continue
        s = b.subjek(k.awal, k.akhir)
        if s is None or len(s.baris) != 1 or s.baris[0].indikator.arah != "positif":
            continue
        for u in ukuran(b, k, s.baris[0], laporan.tahun):
            if u.target.nilai and u.realisasi.nilai is not None and u.realisasi > u.target:
                lebih = (u.realisasi.nilai - u.target.nilai) * 100 / u.target.nilai
                yield from _jarak_salah(b, m, lebih, 20, 3, f"{u.nama} {u.target}, realisasinya {u.realisasi}")


def _rata_salah(b: Bacaan, laporan: Laporan) -> Iterator[Diagnostic]:
    rata = laporan.kinerja.rata_rata
    for m in _rata_rata().finditer(b.ketik) if rata.ada else ():
        kata = "tinggi" if m["tinggi"] else "rendah"
        kalimat = b.isi_kalimat(m.start())
        if menyebut_lalu(kalimat, laporan.tahun) or sebagian_tahun(kalimat):
            continue
        if rata < _RENDAH if m["tinggi"] else rata >= _TINGGI:
            yield temuan(
                "LK475",
                f'"{m[0]}" tidak sesuai data: rata-rata capaian {rata}',
                b.t.letak(m.start(kata), m.end(kata)),
                "perbaiki katanya, atau sebut {{ kinerja.rata_rata }}",
                "warning",
            )
