"""Words that say whether a target was met, and how a result stands to another level."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.narasi_klaim_andai import bersyarat
from lkip_docgen.checks.narasi_klaim_antar_target import pokok_target, salah_banding, target_lain_tahun
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja
from lkip_docgen.checks.narasi_klaim_waktu import (
    menyebut_akhir,
    menyebut_nanti,
    sebagian_tahun,
    tahun_disebut,
    tahun_peristiwa,
)
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.tahun_lalu import laporan_lalu
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.angka import Angka
from lkip_docgen.metrics.capaian import memenuhi
from lkip_docgen.metrics.pandangan.pk import BarisView

Arti = Literal["tercapai", "belum", "melampaui", "di_bawah"]

_INGKAR = r"(?P<ingkar>(?:\b(?:belum|tidak|tak|gagal|kurang)\b(?:\s+(?:dapat|mampu|berhasil|sepenuhnya|bisa|juga|akan))*\s+)?)"
_POLA = (
    lazy_regex(
        _INGKAR + r"\b(?P<kata>mencapai|memenuhi|melampaui|melebihi|melewati)\s+"
        r"(?:(?:seluruh|semua|angka|besaran)\s+)?target(?:nya)?\b",
        re.I,
        needs=("target",),
    ),
    lazy_regex(
        r"\btarget(?:nya)?\b(?:[^.;,:\ufffc]{0,50}?\ufffc*[^.;,:\ufffc]{0,40}?)\s"
        + _INGKAR
        + r"\b(?P<kata>tercapai|terpenuhi|terlampaui)\b",
        re.I,
        needs=("tercapai", "terpenuhi", "terlampaui"),
    ),
    lazy_regex(
        r"\b(?:sasaran|indikator|kinerja|realisasi(?:nya)?|capaian(?:nya)?)(?: strategis| kinerja| sasaran| utama)?"
        r"(?: ini| itu| tersebut)?\s+(?:telah\s+|sudah\s+|juga\s+)?" + _INGKAR + r"\b(?P<kata>tercapai|terpenuhi)\b",
        re.I,
        needs=("tercapai", "terpenuhi"),
    ),
    lazy_regex(
        r"\b(?P<ingkar>(?:tidak\s+|belum\s+)?)(?P<kata>di\s?atas|di\s?bawah|kurang dari|lebih rendah dari(?:pada)?"
        r"|lebih tinggi dari(?:pada)?|sesuai(?: dengan)?)\s+target(?:nya)?\b",
        re.I,
        needs=("target",),
    ),
)
_BERLAWAN = (_POLA[0], _POLA[3])
"""Those whose "target" stands behind the verb: who is held against it is the clause's subject."""
ANDAI = lazy_regex(
    r"\b(?:agar|supaya|akan|perlu|harus|dapat|bisa|diharapkan|untuk|bila|jika|apabila|kalau|ingin|hendak|mampu|seharusnya|"
    r"demi|guna|upaya|dalam|pencapaian|ketika|berkomitmen|berupaya|kesanggupan|optimistis|tekad|janji\w*|sulit)\b"
    r"(?:\W+(?:dapat|bisa|mampu|benar-benar|terus|segera|sepenuhnya|semua|seluruh|telah|sudah))*\W*$",
    re.I,
)
_UJUNG = lazy_regex(_INGKAR + r"\b(?P<kata>tercapai|terpenuhi)\b[.\s]*$", re.I)
_TARGET = lazy_regex(r"\btarget", re.I)
_YANG = lazy_regex(r"\byang(?: (?:telah|sudah|dapat|mampu|berhasil))?\W*$", re.I)
_YANG_SALIN = lazy_regex(
    r"\b(?:indikator|sasaran)(?: \w+)? yang (?:telah |sudah )?(?P<ingkar>(?:belum|tidak|gagal) )?(?P<kata>mencapai|memenuhi|"
    r"melampaui|melebihi) target(?:nya)? (?:adalah|ialah|yaitu|hanya|yakni)\b",
    re.I,
    needs=(" target",),
)
_AWAL_LAIN = lazy_regex(
    r"\b(?:anggaran|pagu|serapan|belanja|keuangan|pendapatan|pajak|PBB|program|kegiatan|keluaran|output)\b", re.I
)
_LAIN = lazy_regex(
    r"^\s*(?:tertentu|nasional|provinsi|kabupaten|kota|SPM|RPJMN|masing-masing|pada \d|anggaran|fisik|pendapatan)", re.I
)
_SEMUA = lazy_regex(r"\b(?P<semua>seluruh|semua|setiap|tiap)(?:nya)?\s+(?:\w+\s+)?(?:target|indikator|sasaran)\b", re.I)
BUKAN_SEMUA = lazy_regex(r"\b(?:hampir|belum|tidak|bukan|sebagian)\s+$", re.I)
SYARAT = lazy_regex(
    r"^\s*(?:(?:apabila|bila|jika|kalau|manakala)\b|(?:sebesar |hanya )?\d+(?:,\d+)?\s?(?:%|persen))", re.I
)
"""What behind a claim makes it none: a condition, or how far the target was met ("target tercapai 76,25%")."""


SLOT_RENCANA = frozenset({"solusi", "rekomendasi", "langkah"})
"""Slots that speak of what is to be done."""


class KlaimTarget(NamedTuple):
    """``teks[awal:akhir]`` says that a target was met, or more than met, or not. ``antar`` says which way a target is
    held against a target instead. ``salin`` is of the sentence that names those of which it is true: "yang belum mencapai
    target adalah …"."""

    awal: int
    akhir: int
    teks: str
    arti: Arti
    semua: bool = False
    antar: Literal["", "tinggi", "rendah", "lain"] = ""
    salin: bool = False


def klaim_target(b: Bacaan) -> Iterator[KlaimTarget]:
    """What a text says of targets met."""
    ketik = b.ketik
    sudah: list[tuple[int, int]] = []
    if b.t.slot in SLOT_RENCANA:
        return
    if "target" not in ketik.casefold() and "capai" not in ketik and "penuhi" not in ketik:
        return
    for m in _YANG_SALIN.finditer(ketik):
        sudah.append(m.span())
        di = m.start("ingkar") if m["ingkar"] else m.start("kata")
        arti = _arti(m["kata"], bool(m["ingkar"]))
        yield KlaimTarget(di, m.end(), b.teks[di : m.end("kata")], arti, salin=True)
    for pola in _POLA:
        for m in pola.finditer(ketik):
            a = b.klausa(m.start("kata"))[0]
            di = m.start("ingkar") if m["ingkar"].strip() else m.start("kata")
            sebelum = b.samar[a:di]
            if (
                any(mulai <= m.start() < selesai for mulai, selesai in sudah)
                or tak_pasti(sebelum)
                or tak_pasti(b.samar[a : m.start()])
                or _LAIN.match(b.teks[m.end() :])
            ):
                continue
            if SYARAT.match(b.teks[m.end() :]) or _AWAL_LAIN.search(_dekat(sebelum)):
                continue
            semua = _SEMUA.search(b.teks[a : m.end()])
            if semua is not None and BUKAN_SEMUA.search(b.teks[a : a + semua.start()]):
                continue
            antar = _antar(m["kata"]) if pola in _BERLAWAN and pokok_target(sebelum) else ""
            yield KlaimTarget(
                di, m.end(), b.teks[di : m.end()], _arti(m["kata"], bool(m["ingkar"].strip())), semua is not None, antar
            )
    yield from _klaim_sendiri(b)


def tak_pasti(sebelum: str) -> bool:
    """Whether what stands before makes a claim a wish, a condition, or a description ("yang mencapai target")."""
    return bool(ANDAI.search(sebelum) or _YANG.search(sebelum))


def _klaim_sendiri(b: Bacaan) -> Iterator[KlaimTarget]:
    """A sentence of a PK line's file that begins with its indicator and says in the end whether it was met: "Jumlah
    dokumen yang dijanjikan belum terpenuhi"."""
    if b.t.baris_pk is None or b.bawaan is None:
        return
    awal = " ".join(b.bawaan.baris[0].indikator.nama.split()[:2])
    for a, z in zip(b.batas, (*b.batas[1:], len(b.teks)), strict=True):
        if b.teks[a : a + len(awal)].casefold() == awal.casefold() and (m := _UJUNG.search(b.ketik, a, z)) is not None:
            di = m.start("ingkar") if m["ingkar"].strip() else m.start("kata")
            if not (tak_pasti(b.teks[a:di]) or _TARGET.search(b.teks[a:di])):
                yield KlaimTarget(
                    di, m.end("kata"), b.teks[di : m.end("kata")], _arti(m["kata"], bool(m["ingkar"].strip()))
                )


def _dekat(sebelum: str) -> str:
    return " ".join(sebelum.split()[-4:])


def _antar(kata: str) -> Literal["tinggi", "rendah", "lain"]:
    """Which way a word holds one target against another."""
    kata = kata.casefold()
    if kata.startswith(("melampaui", "melebihi", "melewati", "di atas", "diatas", "lebih tinggi")):
        return "tinggi"
    return "rendah" if kata.startswith(("di bawah", "dibawah", "kurang", "lebih rendah")) else "lain"


def _arti(kata: str, ingkar: bool) -> Arti:
    kata = kata.casefold()
    if kata.startswith(("melampaui", "melebihi", "melewati", "terlampaui", "di atas", "diatas", "lebih tinggi")):
        return "belum" if ingkar and not kata.startswith(("di", "lebih")) else "di_bawah" if ingkar else "melampaui"
    if kata.startswith(("di bawah", "dibawah", "kurang", "lebih rendah")):
        return "tercapai" if ingkar and not kata.startswith("kurang") else "di_bawah"
    return "belum" if ingkar else "tercapai"


# ---------------------------------------------------------------- which target


class Ukuran(NamedTuple):
    """A realisasi, the target that it is held against, how a message names that target, and the expression that tells of
    both ("" where none does)."""

    realisasi: Angka
    target: Angka
    nama: str
    kalimat: str = ""


def ukuran(b: Bacaan, k: KlaimTarget, y: BarisView, tahun: int) -> tuple[Ukuran, ...]:
    """The realisasi and target that a claim is about: this year's, an earlier year's, the Renstra's end; none where it
    speaks of another time, or of no realisasi."""
    if k.antar:
        return ()
    i = y.indikator
    klausa, kalimat = b.isi_klausa(k.awal), b.isi_kalimat(k.awal)
    sesudah = b.teks[k.akhir : b.klausa(k.awal)[1]]
    if sebagian_tahun(klausa) or menyebut_nanti(klausa):
        return ()
    kini = Ukuran(y.realisasi, y.target, f"target tahun {tahun}", f"baris_pk.{y.id}.kalimat.capaian")
    if re.search(r"\bkedua tahun\b", klausa, re.I):
        return kini, Ukuran(i.lalu.realisasi, i.lalu.target, f"target tahun {tahun - 1}")
    if re.search(r"\btarget(?:nya)? (?:tahunan\w*|tahun ini|perjanjian)\b", klausa, re.I) or re.search(
        rf"\btarget(?:nya)?(?: pada)? tahun {tahun}\b", klausa, re.I
    ):
        return (kini,)
    if menyebut_akhir(klausa, i.tahun_akhir) or (
        b.t.slot == "jangka_menengah" and not re.match(r"\s*tahunan", sesudah)
    ):
        kalimat_akhir = f"indikator.{i.id}.kalimat.jangka_menengah"
        return (Ukuran(y.realisasi, i.target_akhir, f"target akhir Renstra tahun {i.tahun_akhir}", kalimat_akhir),)
    if _direncanakan(b, k, tahun):
        return ()
    dulu = {t for t in tahun_disebut(klausa) if t < tahun}
    if tahun not in tahun_disebut(klausa) and len(dulu) == 1:
        lalu = i.riwayat.get(next(iter(dulu)))
        return (Ukuran(lalu.realisasi, lalu.target, f"target tahun {lalu.tahun}"),) if lalu is not None else ()
    if dulu or re.search(r"\btahun (?:lalu|sebelumnya|itu)\b", klausa, re.I) or menyebut_akhir(kalimat, i.tahun_akhir):
        return ()
    return (kini,)


_SEHINGGA = lazy_regex(r"(?:sehingga|dengan demikian|maka)\b", re.I)
_RENCANA = lazy_regex(
    r"\b(?:akan(?! tetapi)|agar|supaya|diupayakan|direncanakan|diharapkan|diarahkan|ditargetkan|perlu|harus|bila|jika|apabila|"
    r"diprioritaskan|didorong|dirancang|ditindaklanjuti)\b",
    re.I,
)


def _direncanakan(b: Bacaan, k: KlaimTarget, tahun: int) -> bool:
    """Whether what is said of a target is of a year to come, or follows from what is only planned: "Pada tahun 2024 nilainya
    diupayakan naik sehingga target tercapai"."""
    a, z = b.klausa(k.awal)
    klausa = b.teks[a:z]
    if any(t > tahun for t in tahun_disebut(klausa)) and tahun not in tahun_disebut(klausa):
        return True
    if not _SEHINGGA.match(klausa):
        return False
    utama = b.teks[b.kalimat(k.awal)[0] : a]
    return bool(_RENCANA.search(utama) or menyebut_nanti(utama) or any(t > tahun for t in tahun_disebut(utama)))


# ---------------------------------------------------------------- the rules


def target_salah(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    """Targets that are said to be met, or missed, against the figures."""
    for k in klaim_target(b):
        if bersyarat(b, k.awal, kin.laporan.tahun):
            continue
        s = b.subjek(k.awal, k.akhir)
        if k.semua:
            if s is None or s.jenis in ("umum", "sasaran") or not b.t.baris_pk:
                yield from _semua_salah(b, kin, k)
            continue
        if s is None or len(s.baris) != 1:
            continue
        y = s.baris[0]
        if k.antar:
            yield from _antar_salah(b, kin, k, y)
            continue
        awal, akhir = b.klausa(k.awal)
        x = target_lain_tahun(b.teks[awal : k.awal], b.teks[k.akhir : akhir], kin.laporan, y)
        lain = (Ukuran(y.realisasi, x.nilai, x.nama),) if x is not None else ()
        for u in lain or ukuran(b, k, y, kin.laporan.tahun):
            if _salah(k, u, y):
                hasil = f"realisasinya {u.realisasi}" if u.realisasi.ada else "realisasinya belum ada datanya"
                sudah = " sudah tercapai" if k.arti in ("belum", "di_bawah") else ""
                yield temuan(
                    "LK423",
                    f'"{k.teks}" tidak sesuai data: {u.nama} {y.uraian_indikator} {u.target}{sudah}, {hasil}',
                    b.t.letak(k.awal, k.akhir),
                    _perbaiki(k, u),
                    subjek=y.indikator.id,
                )
                break


def _antar_salah(b: Bacaan, kin: Kinerja, k: KlaimTarget, y: BarisView) -> Iterator[Diagnostic]:
    """A target that is said to lie above or below another target, against the Renstra's figures."""
    a, z = b.klausa(k.awal)
    if k.antar not in ("tinggi", "rendah"):
        return
    ingkar = re.match(r"(?:tidak|belum|tak|bukan)\b", k.teks, re.I) is not None
    dua = salah_banding(b.teks[a : k.awal], b.teks[k.akhir : z], k.antar, ingkar, kin.laporan, y)
    if dua is not None:
        yield temuan(
            "LK423",
            f'"{k.teks}" tidak sesuai data: {dua[0].nama} {y.uraian_indikator} {dua[0].nilai}, {dua[1].nama} {dua[1].nilai}',
            b.t.letak(k.awal, k.akhir),
            "perbaiki katanya, atau tahunnya",
            subjek=y.indikator.id,
        )


def _perbaiki(k: KlaimTarget, u: Ukuran) -> str:
    if k.salin:
        return "sebut indikator yang memang demikian, atau perbaiki katanya"
    return f"perbaiki, atau pakai {{{{ {u.kalimat} }}}}" if u.kalimat else "perbaiki katanya, atau tahunnya"


def _semua_salah(b: Bacaan, kin: Kinerja, k: KlaimTarget) -> Iterator[Diagnostic]:
    v = kin.laporan.kinerja
    klausa = b.isi_klausa(k.awal)
    if k.arti not in ("tercapai", "melampaui") or menyebut_nanti(klausa) or sebagian_tahun(klausa):
        return
    if any(t < kin.laporan.tahun for t in tahun_disebut(klausa)) or menyebut_akhir(klausa, 0):
        return
    belum = [y for y in kin.baris if not y.tercapai]
    if belum:
        yield temuan(
            "LK423",
            f'"{k.teks}" disebut bagi semuanya, padahal {belum[0].uraian_indikator} {belum[0].realisasi} '
            f"dari target {belum[0].target}",
            b.t.letak(k.awal, k.akhir),
            f"target tercapai pada {v.jumlah_tercapai} dari {v.jumlah_indikator} indikator",
        )


def _salah(k: KlaimTarget, u: Ukuran, y: BarisView) -> bool:
    if not u.target.ada:
        return False
    if not u.realisasi.ada:
        return k.arti in ("tercapai", "melampaui")
    cukup = memenuhi(u.realisasi, u.target, y.indikator.arah)
    if k.arti == "di_bawah":
        return y.indikator.arah == "positif" and cukup
    if k.arti == "melampaui":
        return not cukup or u.realisasi == u.target
    return cukup if k.arti == "belum" else not cukup


_POSISI = lazy_regex(
    r"\b(?P<ingkar>(?:tidak\s+|belum\s+)?)(?P<kata>di\s?atas|di\s?bawah|melampaui|melebihi|mengungguli|"
    r"lebih tinggi dari(?:pada)?|lebih rendah dari(?:pada)?|lebih baik dari(?:pada)?|kurang dari)\s+(?P<apa>[^.;,:]{0,40}?)"
    r"\b(?P<tingkat>nasional|provinsi|kabupaten)\b",
    re.I,
    needs=("nasional", "provinsi", "kabupaten"),
)
_TINGGI = ("di atas", "diatas", "melampaui", "melebihi", "mengungguli", "lebih tinggi", "lebih baik")


def _baris_tahun(b: Bacaan, m: re.Match[str], y: BarisView, laporan: Laporan) -> BarisView | None:
    """The line as it was in the year that a clause tells of; None where nothing is known of that year."""
    a, z = b.klausa(m.start())
    tahun = laporan.tahun
    kapan = tahun_peristiwa(b.teks[a : m.start()], b.teks[m.end() : z], tahun)
    if kapan is None or kapan == tahun:
        return None if menyebut_nanti(b.teks[a:z]) else y
    lalu = laporan_lalu(laporan.isi, laporan) if kapan == tahun - 1 else None
    baris = lalu.pk.baris if lalu is not None and lalu.pk is not None else ()
    return next((x for x in baris if x.indikator.id == y.indikator.id), None)


def posisi_salah(b: Bacaan, laporan: Laporan) -> Iterator[Diagnostic]:
    """A result that is said to lie above or below another level's, against the figures."""
    for m in _POSISI.finditer(b.ketik):
        a = b.klausa(m.start())[0]
        if tak_pasti(b.teks[a : m.start()]) or re.search(r"\b(?:tingkat|target|pemerintah)\s*$", m["apa"] + " ", re.I):
            continue
        if pokok_target(b.samar[a : m.start()]):
            continue
        s = b.subjek(m.start(), m.end())
        if s is None or len(s.baris) != 1:
            continue
        y = _baris_tahun(b, m, s.baris[0], laporan)
        if y is None:
            continue
        p = {
            "nasional": y.indikator.pembanding.nasional,
            "provinsi": y.indikator.pembanding.provinsi,
            "kabupaten": y.indikator.pembanding.kabupaten,
        }[m["tingkat"].casefold()]
        if p is None or not p.setara or not y.realisasi.ada:
            continue
        tinggi = m["kata"].casefold().startswith(_TINGGI)
        benar = p.posisi == ("di atas" if tinggi else "di bawah")
        if benar == bool(m["ingkar"]):
            yield temuan(
                "LK424",
                f'"{b.teks[m.start() : m.end()]}" tidak sesuai data: {y.uraian_indikator} {y.realisasi}, {p.nama} {p.nilai}',
                b.t.letak(m.start(), m.end()),
                f"perbaiki, atau pakai {{{{ indikator.{y.indikator.id}.kalimat.{m['tingkat'].casefold()} }}}}",
            )
