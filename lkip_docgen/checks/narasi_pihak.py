"""Who answers for an indicator, and who evaluates it, in the narrative against the IKU and the data's source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from lkip_docgen.checks.aturan import aturan_angka, letak, tempat, temuan
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja, bacaan
from lkip_docgen.checks.narasi_klaim_waktu import menyebut_lalu
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.content.model.iku import BarisIKU
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

# ---------------------------------------------------------------- who answers for it

_SEBAGAI: Final = lazy_regex(r"\s+(?:sebagai|selaku|menjadi) penanggung jawab(?:nya)?(?: atas)? indikator", re.I)
_ADALAH: Final = lazy_regex(
    r"penanggung jawab indikator(?:nya| ini| tersebut)? (?:adalah|ialah|yaitu|yakni|dipegang(?: oleh)?)\s+", re.I
)


@aturan_angka("LK487")
def penanggung_jawab_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Who is said to answer for an indicator is one of those that its line of the IKU names."""
    kin, teks = bacaan(isi, laporan)
    unit: Mapping[str, str] | None = None
    for b in teks:
        if "enanggung jawab" not in b.ketik:
            continue
        unit = unit if unit is not None else _unit(isi)
        for awal, akhir, id_ in _disebut(b.teks, unit):
            baris = _baris_iku(isi, b, kin, awal)
            milik = [unit.get(_rata(n)) for n in baris.penanggung_jawab] if baris is not None else []
            if baris is None or not milik or None in milik or not {id_, *_atasan(isi, id_)}.isdisjoint(milik):
                continue
            yield temuan(
                "LK487",
                f'"{b.teks[awal:akhir]}" disebut penanggung jawab, padahal pada IKU {", ".join(baris.penanggung_jawab)} '
                f"({tempat(letak(baris, 'penanggung_jawab'))})",
                b.t.letak(awal, akhir),
                "samakan dengan IKU; bila IKU yang keliru, perbaiki penanggung_jawab: pada iku.yaml",
                "warning",
            )


def _unit(isi: Isi) -> dict[str, str]:
    """The units of the office by whatever they, or their heads, are called; casefolded."""
    hasil: dict[str, str] = {}
    for u in isi.organisasi.unit:
        nama = [u.nama, u.jabatan, *([u.singkatan, f"Kepala {u.singkatan}"] if u.singkatan else [])]
        nama += [isi.instansi.kepala.lengkap, isi.instansi.kepala.jabatan] if u.jenis == "pimpinan" else []
        for n in nama:
            hasil.setdefault(_rata(n), u.id)
    return hasil


def _rata(nama: str) -> str:
    return " ".join(nama.casefold().split())


def _disebut(teks: str, unit: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """The units that a text says to be responsible: start, end, id."""
    kecil = teks.casefold()
    if len(kecil) != len(teks):
        return
    for m in _SEBAGAI.finditer(teks):
        nama = max((n for n in unit if kecil.endswith(n, 0, m.start())), key=len, default="")
        awal = m.start() - len(nama)
        if nama and not kecil[awal - 1 : awal].isalnum():
            yield awal, m.start(), unit[nama]
    for m in _ADALAH.finditer(teks):
        nama = max((n for n in unit if kecil.startswith(n, m.end())), key=len, default="")
        akhir = m.end() + len(nama)
        if nama and not kecil[akhir : akhir + 1].isalnum():
            yield m.end(), akhir, unit[nama]


def _atasan(isi: Isi, id_: str) -> Iterator[str]:
    """The units above a unit but for the head, who stands above all."""
    menurut = {u.id: u for u in isi.organisasi.unit}
    u = menurut.get(id_)
    while u is not None and u.induk is not None and (atas := menurut.get(u.induk)) is not None:
        if atas.jenis != "pimpinan":
            yield atas.id
        u = atas if atas.id != id_ else None


def _baris_iku(isi: Isi, b: Bacaan, kin: Kinerja, di: int) -> BarisIKU | None:
    """The IKU's line of the indicator that a sentence speaks of."""
    a, z = b.kalimat(di)
    disebut = {x.indikator.id for s in b.sebutan if a <= s.awal and s.akhir <= z and s.jenis == "nama" for x in s.baris}
    y = kin.menurut_id.get(b.t.baris_pk or "")
    if not disebut and y is not None:
        disebut = {y.indikator.id}
    semua = [x for x in isi.iku.baris if x.indikator in disebut]
    return semua[0] if len(semua) == 1 and len(disebut) == 1 else None


# ---------------------------------------------------------------- who evaluates it

_LEMBAGA: Final[Mapping[str, str]] = {
    "Inspektorat": r"inspektorat",
    "Badan Pemeriksa Keuangan": r"badan pemeriksa keuangan|BPK",
    "Badan Pengawasan Keuangan dan Pembangunan": r"badan pengawasan keuangan dan pembangunan|BPKP",
    "Kementerian PANRB": r"kementerian pan-?rb|kemenpan-?rb|kementerian pendayagunaan aparatur negara",
    "Badan Pusat Statistik": r"badan pusat statistik|BPS",
    "Ombudsman": r"ombudsman",
}
"""Those who evaluate or measure for the government, by what they are called."""
_NILAI: Final = r"(?:evaluasi|penilaian)"
_LAIN: Final = lazy_regex(
    r"\b(?:nasional|provinsi|pemerintah (?:daerah|kabupaten|kota)|keuangan daerah|laporan keuangan)\b", re.I
)
"""With these a sentence may speak of another evaluation than the indicator's."""


@cache
def _pola_lembaga() -> re.Pattern[str]:
    lembaga = "|".join(f"(?P<l{n}>{p})" for n, p in enumerate(_LEMBAGA.values()))
    return regex(
        rf"\b(?:{_NILAI}(?:nya)? (?:\w+ ){{0,3}}?(?:dilakukan|dilaksanakan|diselenggarakan)(?: oleh)?"
        rf"|(?:dievaluasi|dinilai) (?:\w+ ){{0,3}}?oleh|hasil {_NILAI}(?:nya)?(?: \w+)?(?: oleh| dari)?) (?:{lembaga})(?!\w)",
        re.I,
    )


_TIDAK: Final = lazy_regex(r"\b(?:belum|tidak|bukan)\b", re.I)


@cache
def _pola_nama(lembaga: str) -> re.Pattern[str]:
    return regex(rf"(?<!\w)(?:{_LEMBAGA[lembaga]})(?!\w)", re.I)


@aturan_angka("LK488")
def penilai_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Who is said to evaluate the indicator of a line is the one that the data's source names."""
    kin, teks = bacaan(isi, laporan)
    pertama: dict[tuple[str, str], Diagnostic] = {}
    for b in teks:
        y = kin.menurut_id.get(b.t.baris_pk or "")
        if y is None or b.t.slot == "nasional" or not ("valuasi" in b.ketik or "nilai" in b.ketik):
            continue
        for m in _pola_lembaga().finditer(b.ketik):
            kalimat = b.isi_kalimat(m.start())
            sumber = _sumber(isi, y.indikator.id)
            if not sumber or _LAIN.search(kalimat) or _TIDAK.search(kalimat) or menyebut_lalu(kalimat, laporan.tahun):
                continue
            n, disebut = next((n, x) for n, x in enumerate(_LEMBAGA) if m[f"l{n}"] is not None)
            if disebut in sumber or any(_pola_nama(x).search(kalimat) for x in sumber):
                continue
            d = temuan(
                "LK488",
                f'"{m[f"l{n}"]}" disebut menilai {y.uraian_indikator}, padahal sumber datanya {", ".join(sorted(sumber))}',
                b.t.letak(m.start(f"l{n}"), m.end(f"l{n}")),
                "samakan dengan sumber: pada kinerja.yaml; bila sumber itu yang keliru, perbaiki di sana",
                "warning",
            )
            # Where the source is wrong, every sentence on it differs.
            lebih_dulu = pertama.setdefault((y.id, disebut), d)
            yield d if lebih_dulu is d else d._replace(root=lebih_dulu.key)


def _sumber(isi: Isi, indikator: str) -> set[str]:
    """Those whom the data name as an indicator's source."""
    teks = [k.sumber or "" for k in isi.kinerja.indikator if k.indikator == indikator]
    for x in isi.iku.baris:
        if x.indikator == indikator:
            teks += [x.sumber_data or "", x.formulasi.uraian or ""]
    return {n for n in _LEMBAGA for t in teks if _pola_nama(n).search(t)}
