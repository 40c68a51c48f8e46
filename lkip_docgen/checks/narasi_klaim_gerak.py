"""Words of movement about an indicator's realisasi or capaian: naik, turun, tetap, against an earlier year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja
from lkip_docgen.checks.narasi_klaim_waktu import sebagian_tahun, tahun_disebut, tahun_peristiwa
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics.angka import Angka
from lkip_docgen.metrics.pandangan.pk import BarisView

Gerak = Literal["naik", "turun", "tetap"]

_KATA: dict[str, Gerak] = {
    **dict.fromkeys(("naik", "meningkat", "bertambah", "kenaikan", "peningkatan", "naiknya", "meningkatnya"), "naik"),
    **dict.fromkeys(("lebih tinggi", "lebih besar"), "naik"),
    **dict.fromkeys(("turun", "menurun", "berkurang", "penurunan", "turunnya", "menurunnya", "merosot"), "turun"),
    **dict.fromkeys(("lebih rendah", "lebih kecil"), "turun"),
    **dict.fromkeys(("tetap", "tidak berubah", "tidak mengalami perubahan", "dapat dipertahankan"), "tetap"),
    **dict.fromkeys(("berhasil dipertahankan", "sama"), "tetap"),
}  # fmt: skip
_POLA = lazy_regex(r"\b(?:" + "|".join(sorted(_KATA, key=len, reverse=True)) + r")\b", needs=tuple(_KATA))
_NOMINA = r"(?P<nomina>persentase capaian|realisasi|capaian|nilai|indeks|hasil|angka|persentase|skor)"
_PENGISI = (
    r"(?:[\s,(“”\"'*]|\d[\d.,%]*+|\b(?:indikator|kinerja|nya|ini|itu|tersebut|sasaran|tahun|yang|juga|pun|telah|sudah|"
    r"justru|hanya|sedikit|terlihat|tampak|sebesar|kecamatan|warga|masyarakat|terjadi|mengalami|ada|terdapat|cukup|"
    r"cenderung|dari|pada|dan|lalu|capaian|realisasi|nilai|indeks|survei|evaluasi|SAKIP|AKIP|IKM|SKM|poin|ternyata|"
    r"kembali|maka|masih|secara|tetap|tidak|belum|strategis|target|terhadap|tahunannya|adalah)\b|[)])*"
)
_SEBELUM = lazy_regex(rf"\b{_NOMINA}(?:nya)?{_PENGISI}$", re.I)
_SESUDAH = lazy_regex(rf"\s+(?:dari\s+|pada\s+)?{_NOMINA}(?:nya)?\b", re.I)
_NOMINAL = frozenset({"kenaikan", "peningkatan", "penurunan", "naiknya", "turunnya", "meningkatnya", "menurunnya"})
_ADA = lazy_regex(r"\b(?:mengalami|terjadi|ada|terdapat|menunjukkan|adanya)\s+$", re.I)
_ANDAI = lazy_regex(
    r"\b(?:agar|supaya|akan|perlu|harus|dapat|bisa|diharapkan|untuk|ditargetkan|dijadwalkan|direncanakan|bila|jika|"
    r"apabila|kalau|menghendaki|ingin|hendak|mampu|seharusnya|semestinya|demi|guna|upaya|target(?:nya)?|berpeluang|"
    r"diproyeksikan|diperkirakan)\b(?:\W+\w+){0,3}\W*$",
    re.I,
)
_TIDAK = lazy_regex(
    r"\b(?:tidak|belum|bukan|tanpa)\b(?:\W+(?:mengalami|terjadi|ada|terdapat|juga|lagi|banyak))*\W*$", re.I
)
_TEGAS = ("naik", "turun", "menurun", "meningkat", "naiknya", "turunnya")
"""Words that in a PK line's own file speak of last year even where the sentence doesn't name it."""
_DULU = lazy_regex(r"\b(?:sempat|pernah|semula|dahulu|tadinya|terdahulu)\b", re.I)
_BANDING = lazy_regex(
    r"\b(?:dibanding\w*|daripada|dari tahun|tahun (?:lalu|sebelumnya|kemarin|silam)|sebelumnya|perbandingan)\b", re.I
)
_SAMA = lazy_regex(r"\s+(?:dengan|seperti)\s+(?:capaian |realisasi |nilai |hasil )?(?:pada )?tahun\b", re.I)
_DASAR = lazy_regex(r"\b(?:akhir|renstra|nasional|provinsi|kabupaten|pagu|serapan|RKT|target)\b", re.I)


class KlaimGerak(NamedTuple):
    """``teks[awal:akhir]`` says that ``nomina`` ("realisasi", "capaian", "" for an indicator's own name) moved so
    (``gerak``), or didn't (``ingkar``)."""

    awal: int
    akhir: int
    teks: str
    gerak: Gerak
    nomina: str
    ingkar: bool


def klaim_gerak(b: Bacaan, tahun: int) -> Iterator[KlaimGerak]:
    """What a text says of movement against an earlier year, where it is clear whose."""
    for m in _POLA.finditer(b.ketik):
        kata = m[0]
        a, z = b.klausa(m.start())
        awal_kalimat, akhir_kalimat = b.kalimat(m.start())
        kalimat = b.teks[awal_kalimat:akhir_kalimat]
        sebelum = b.teks[a : m.start()]
        if _ANDAI.search(sebelum) or sebagian_tahun(kalimat):
            continue
        if not _membanding(b, kalimat, tahun) and not (b.t.baris_pk and kata in _TEGAS and not _DASAR.search(kalimat)):
            continue
        if kata in ("tetap", "sama") and not _tetap_banding(b, m, kalimat):
            continue
        nomina = _nomina(b, m, sebelum)
        if nomina is None or (kata.startswith("lebih") and not _lebih_dari_lalu(b.teks[m.end() : z], tahun)):
            continue
        yield KlaimGerak(m.start(), m.end(), kata, _KATA[kata], nomina, bool(_TIDAK.search(sebelum)))


def _membanding(b: Bacaan, kalimat: str, tahun: int) -> bool:
    """Whether a sentence compares this year with an earlier one."""
    if b.t.slot == "tahun_lalu" and b.t.baris_pk:
        return True
    return bool(_BANDING.search(kalimat)) or any(t < tahun for t in tahun_disebut(kalimat))


def _tetap_banding(b: Bacaan, m: re.Match[str], kalimat: str) -> bool:
    """ "tetap" and "sama" have many uses: those that compare name the year, or a figure follows."""
    if m[0] == "sama":
        return bool(_SAMA.match(b.teks, m.end())) or bool(re.search(r"tahun ini dan tahun lalu", kalimat))
    lanjut = b.teks[m.end() :].lstrip()
    return bool(_BANDING.search(kalimat)) and (not lanjut or lanjut[0].isdigit() or lanjut[0] in ".,;")


def _lebih_dari_lalu(sesudah: str, tahun: int) -> bool:
    m = re.match(r"\s*(?:daripada|dari|dibanding(?:kan)?(?: dengan)?)\s+([^.;,]{0,40})", sesudah)
    return m is not None and (
        bool(re.search(r"tahun (?:lalu|sebelumnya)|sebelumnya", m[1]))
        or bool({t for t in tahun_disebut(m[1]) if t < tahun})
    )


def _nomina(b: Bacaan, m: re.Match[str], sebelum: str) -> str | None:
    """The noun that moves; "" where an indicator's name stands right before; None where it can't be told."""
    if m[0] in _NOMINAL and (sesudah := _SESUDAH.match(b.teks, m.end())):
        return sesudah["nomina"].casefold()
    if m[0] in _NOMINAL and not _ADA.search(sebelum):
        return None
    for s in reversed(b.sebutan):
        if s.akhir <= m.start() and s.jenis == "nama":
            antara = b.teks[s.akhir : m.start()]
            depan = b.teks[max(b.klausa(s.awal)[0], s.awal - 30) : s.awal]
            if re.fullmatch(rf"{_PENGISI}", antara, re.I) and (n := _kepala(depan)) is not None:
                return n
            break
    dekat = _SEBELUM.search(sebelum)
    if dekat is None or (re.search(r"\btarget", dekat[0], re.I) and not re.search(r"terhadap target", dekat[0], re.I)):
        return None
    return dekat["nomina"].casefold()


def _kepala(depan: str) -> str | None:
    """What is said of an indicator's name that follows: "" for nothing; None for its target and the like."""
    kata = re.findall(r"\w+", depan.casefold())[-3:]
    if any(k.startswith(("target", "pagu", "anggaran", "serapan", "dukungan")) for k in kata):
        return None
    return next(
        (k.removesuffix("nya") for k in reversed(kata) if k.removesuffix("nya") in ("capaian", "realisasi")), ""
    )


# ---------------------------------------------------------------- the rule


def bertentangan(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    """Words of movement that this year's figures and the earlier year's deny."""
    tahun = kin.laporan.tahun
    for k in klaim_gerak(b, tahun):
        s = b.subjek(k.awal, k.akhir)
        if s is None or len(s.baris) != 1 or (banding := _tahun_banding(b, k, tahun)) is None:
            continue
        y = s.baris[0]
        if _di_tahun_lain(b, k, y, tahun):
            continue
        lalu = y.indikator.riwayat.get(banding)
        if lalu is None or not y.realisasi.ada:
            continue
        di, saran = (
            b.t.letak(k.awal, k.akhir),
            f"perbaiki, atau pakai {{{{ indikator.{y.indikator.id}.kalimat.tahun_lalu }}}}",
        )
        if not lalu.realisasi.ada:
            yield temuan(
                "LK422",
                f'"{k.teks}" tidak dapat dinyatakan: realisasi {y.uraian_indikator} tahun {banding} tidak ada pada data',
                di,
                f"isi {banding}/kinerja.yaml bila datanya ada; bila tidak, hapus perbandingannya",
                "warning",
                subjek=y.indikator.id,
            )
            continue
        nyata, taraf = _gerak(lalu.realisasi, y.realisasi), _gerak(lalu.capaian, y.capaian)
        if _benar(k, taraf if "capaian" in k.nomina else nyata):
            continue
        longgar = "capaian" in k.nomina and _benar(k, nyata)
        saran = f'tulis "realisasi" bila itu yang dimaksud; {saran}' if longgar else saran
        yield temuan(
            "LK422", _pesan(k, y, banding), di, saran, "warning" if longgar else "error", subjek=y.indikator.id
        )


def _di_tahun_lain(b: Bacaan, k: KlaimGerak, y: BarisView, tahun: int) -> bool:
    """Whether a movement is told of another year ("Pada tahun 2030 nilai indeks turun dari 82 menjadi 80") where it was so, or
    where nothing is known of it."""
    a, z = b.klausa(k.awal)
    sebelum = b.teks[a : k.awal]
    if _DULU.search(sebelum):
        return True
    kapan = tahun_peristiwa(sebelum, b.teks[k.akhir : z], tahun)
    if kapan is None or kapan == tahun:
        return False
    kini, dulu = y.indikator.riwayat.get(kapan), y.indikator.riwayat.get(kapan - 1)
    if kini is None or dulu is None:
        return True
    return _benar(k, _gerak(dulu.realisasi, kini.realisasi)) or (
        "capaian" in k.nomina and _benar(k, _gerak(dulu.capaian, kini.capaian))
    )


def _tahun_banding(b: Bacaan, k: KlaimGerak, tahun: int) -> int | None:
    """The earlier year that is compared with: the one that the sentence names, else last year."""
    dulu = {t for t in tahun_disebut(b.isi_kalimat(k.awal)) if t < tahun}
    if len(dulu) > 1:
        dulu = {t for t in tahun_disebut(b.isi_klausa(k.awal)) if t < tahun}
    return dulu.pop() if len(dulu) == 1 else tahun - 1 if not dulu else None


def _gerak(lalu: Angka, kini: Angka) -> Gerak | None:
    if not (lalu.ada and kini.ada):
        return None
    return "tetap" if lalu == kini else "naik" if kini > lalu else "turun"


def _benar(k: KlaimGerak, nyata: Gerak | None) -> bool:
    return nyata is None or (nyata == k.gerak) != k.ingkar


def _pesan(k: KlaimGerak, y: BarisView, tahun: int) -> str:
    lalu = y.indikator.riwayat[tahun]
    if "capaian" in k.nomina and _benar(k, _gerak(lalu.realisasi, y.realisasi)):
        return (
            f'"{k.teks}" benar bagi realisasi {y.uraian_indikator}, {lalu.realisasi} (tahun {tahun}) menjadi {y.realisasi}, '
            f"tetapi capaiannya {lalu.capaian} dan {y.capaian}"
        )
    kata = f"tidak {k.teks}" if k.ingkar else k.teks
    fakta = f"realisasi {y.uraian_indikator} {lalu.realisasi} pada tahun {tahun}, kini {y.realisasi}"
    if "capaian" in k.nomina:
        fakta += f"; capaiannya {lalu.capaian}, kini {y.capaian}"
    return f'"{kata}" tidak sesuai data: {fakta}'
