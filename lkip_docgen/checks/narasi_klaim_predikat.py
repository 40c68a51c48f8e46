"""Predicates typed in the narrative: of the scale, and those that the figures give."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.mirip import kata_mirip
from lkip_docgen.checks.narasi_klaim_andai import terandai
from lkip_docgen.checks.narasi_klaim_antar_target import target_tahun
from lkip_docgen.checks.narasi_klaim_banyak import bilangan
from lkip_docgen.checks.narasi_klaim_mutu import (
    SEBUTAN_MUTU,
    bersurvei,
    mutu,
    sebutan_mutu,
    sepasang_mutu,
    skala_sendiri,
)
from lkip_docgen.checks.narasi_klaim_predikat_baca import HURUF, PEMICU, KlaimPredikat, Skala
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja, Sebutan
from lkip_docgen.checks.narasi_klaim_waktu import menyebut_akhir, menyebut_lalu, tahun_disebut
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.checks.tahun_lalu import laporan_lalu
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics.pandangan.kinerja import TingkatView
from lkip_docgen.metrics.pandangan.pk import BarisView
from lkip_docgen.metrics.skala import SKALA_PANRB, tingkat_dari

_HURUF_ANGKA = lazy_regex(
    r"(?<![\w/.])(?<!ampiran )(?<!uruf )(?<!abel )(AA|A|BB|B|CC|C|D) \((\d{2,3}(?:,\d{1,2})?)\)",
    needs=("a (", "b (", "c (", "d ("),
)
_JUMLAH = lazy_regex(
    r"\b(?P<n>\d{1,2}|[a-z]+)\s*(?:\([\w ]+\)\s*)?(?:buah\s+)?indikator\b(?P<lain> lain(?:nya)?| di antaranya)?"
    r"(?P<antara>(?:[^.;,\d]|,(?= ya(?:itu|kni)\b)){0,70}?)$",
    re.I,
)
_YANG_LAIN = lazy_regex(r"\b(?:indikator|sasaran|tujuan|baris)(?: \w+)? (?:yang )?lain(?:nya)?\b[^.;,]*$", re.I)
_PIHAK_LAIN = lazy_regex(
    r"\b(?:perangkat daerah|OPD|SKPD|kecamatan|instansi|dinas|unit kerja)(?: \w+)? lain(?:nya)?\b|"
    r"\b(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|sebagian(?: besar)?|satu-satunya|banyak) "
    r"(?:perangkat daerah|OPD|SKPD|kecamatan|instansi|dinas)\b|\b(?:unsur|komponen|aspek|subkomponen)\b",
    re.I,
)
_LOMBA = lazy_regex(
    r"\b(?:lomba|juara|akreditasi|terakreditasi|penghargaan|opini|ombudsman|sertifikat|ISO|zona|adipura|award|"
    r"kepatuhan|piagam|usia|umur|miskin)\b",
    re.I,
)
_LAIN_TINGKAT = lazy_regex(r"\b(?:nasional|kabupaten|provinsi|kota)\b", re.I)
_NILAI = lazy_regex(r"\b(?:nilai|hasil evaluasi|evaluasi|skor|realisasi\w*)\b", re.I)
_CAPAIAN = lazy_regex(r"\bcapaian\w*", re.I)
_TARGET = lazy_regex(r"\btarget\w*(?: kinerja)?[\s:(“\"]*(?:kategori|predikat|adalah|yaitu|sebesar)?[\s:(“\"]*$", re.I)


def luar_skala(b: Bacaan, klaim: Iterable[KlaimPredikat], skala: Skala) -> Iterator[Diagnostic]:
    """Predicates that aren't of the scale, pairs of word and letter, and of letter and score, that don't agree."""
    for k in klaim:
        if not k.pasti or _LOMBA.search(b.isi_kalimat(k.awal)) or _dari_mutu(b, k.awal, k.akhir, k.teks):
            continue
        t = skala.milik(k.teks)
        if t is None:
            if not (k.teks in _HURUF_PANRB and not skala.huruf):
                yield _luar(b, k, skala)
        elif (lain := _pasangan(b, k, skala)) is not None and lain[0] is not t and not _pasangan_mutu(b, k, lain[1]):
            yield temuan(
                "LK421",
                f'"{k.teks}" dan "{lain[1]}" disebut bersama, padahal pada skala {_sebut(t)} dan {_sebut(lain[0])} '
                "dua tingkat yang berlainan",
                b.t.letak(k.awal, k.akhir),
                "samakan huruf dengan sebutannya, atau ambil dari datanya: {{ indikator.….predikat }}",
            )
    for m in _HURUF_ANGKA.finditer(b.ketik):
        nilai = Decimal(m[2].replace(",", "."))
        benar = tingkat_dari(nilai, SKALA_PANRB).kategori
        if (
            benar != m[1]
            and nilai <= 100
            and not (_LOMBA.search(b.isi_kalimat(m.start())) or _dari_mutu(b, m.start(), m.end(), m[1]))
        ):
            yield temuan(
                "LK421",
                f"nilai {m[2]} berkategori {benar}, bukan {m[1]}",
                b.t.letak(m.start(1), m.end()),
                "perbaiki huruf atau angkanya, atau ambil dari datanya: {{ indikator.….realisasi }}",
            )


_HURUF_PANRB = frozenset(t.kategori for t in SKALA_PANRB)


def _dari_mutu(b: Bacaan, awal: int, akhir: int, teks: str) -> bool:
    """Whether a predicate is of the scale that a survey's index has of its own."""
    s = b.subjek(awal, akhir)
    return teks in SEBUTAN_MUTU and skala_sendiri(b, awal, s.baris if s is not None else ())


def _pasangan_mutu(b: Bacaan, k: KlaimPredikat, lain: str) -> bool:
    """Whether a letter and a word beside a survey's index agree on that index's own scale."""
    s = b.subjek(k.awal, k.akhir)
    return sepasang_mutu(k.teks, lain) and s is not None and bersurvei(s.baris)


def _luar(b: Bacaan, k: KlaimPredikat, skala: Skala) -> Diagnostic:
    mirip = next((n for n in skala.kata if kata_mirip(n, k.teks.casefold())), None)
    return temuan(
        "LK421",
        f'"{k.teks}" bukan predikat pada skala laporan ini',
        b.t.letak(k.awal, k.akhir),
        f'mungkin maksudnya "{skala.kata[mirip].predikat}"' if mirip else f"skalanya: {skala.sebut()}",
    )


def salah_tulis(b: Bacaan, skala: Skala) -> Iterator[Diagnostic]:
    """A predicate mistyped behind the word that announces it ("predikat Sangat Memuasakan")."""
    for m in PEMICU.finditer(b.ketik):
        if skala.pola.match(b.ketik, m.end()) or HURUF.match(b.ketik, m.end()):
            continue
        kata = regex(r"([A-Za-z]+)(?: ([A-Za-z]+))?").match(b.ketik, m.end())
        if kata is None or not kata[0][0].isupper():
            continue
        for n, w in ((1, kata[1]), (2, kata[2] or "")):
            mirip = next((x for x in skala.semua_kata if kata_mirip(x, w.casefold())), None)
            if mirip and (n == 1 or kata[1].casefold() in skala.semua_kata):
                yield temuan(
                    "LK421",
                    f'"{kata[0]}" bukan predikat pada skala laporan ini',
                    b.t.letak(kata.start(n), kata.end(n)),
                    f'mungkin "{w}" seharusnya "{mirip}"; skalanya: {skala.sebut()}',
                )
                break


def _pasangan(b: Bacaan, k: KlaimPredikat, skala: Skala) -> tuple[TingkatView, str] | None:
    """The letter or the word beside a predicate: "Memuaskan (A)", "A (memuaskan)"."""
    m = regex(r"[*”\"]*\s*\(\s*").match(b.teks, k.akhir)
    if m is None:
        return None
    if h := HURUF.match(b.teks, m.end()):
        return (skala.huruf[h[1]], h[1]) if h[1] in skala.huruf else None
    if (w := skala.pola.match(b.teks, m.end())) and (t := skala.milik(w[0])) is not None:
        return t, w[0]
    return None


def bertentangan(b: Bacaan, klaim: Iterable[KlaimPredikat], kin: Kinerja, skala: Skala) -> Iterator[Diagnostic]:
    """Predicates that the figures of what they speak of don't give."""
    for k in klaim:
        t = skala.milik(k.teks)
        kalimat = b.isi_kalimat(k.awal)
        if _LOMBA.search(kalimat) or (t is None and k.teks not in _HURUF_PANRB):
            continue
        sebelum = b.teks[b.kalimat(k.awal)[0] : k.awal]
        target = _TARGET.search(sebelum) is not None
        if not target and terandai(b, k.awal, k.akhir, kin.laporan.tahun):
            continue
        banyak = _JUMLAH.search(sebelum)
        n = bilangan(banyak["n"]) if banyak is not None else None
        if banyak is not None and n is not None:
            if t is not None and not menyebut_lalu(kalimat, kin.laporan.tahun):
                yield from _jumlah_salah(b, kin, k, t, n, sebagian=banyak["lain"] is not None)
            continue
        s = b.subjek(k.awal, k.akhir)
        if s is None or s.jenis == "lain" or _YANG_LAIN.search(sebelum) or _PIHAK_LAIN.search(sebelum):
            continue
        sah = _sah(b, kin, k, s)
        if sah is not None and k.teks not in sah and not target and skala_sendiri(b, k.awal, s.baris):
            milik = sebutan_mutu(b, k.awal, s.baris)
            if milik is not None and k.teks not in sah | milik:
                yield _mutu_salah(b, k, s.baris[0])
            continue
        if sah is not None and k.teks not in sah and (t is None or not {t.predikat, t.kategori} & sah):
            sakip = target and s.baris and s.baris[0].indikator.satuan == "nilai_sakip"
            yield _target_salah(b, k, s.baris[0]) if sakip else _salah(b, kin, k, s)


def _jumlah_salah(
    b: Bacaan, kin: Kinerja, k: KlaimPredikat, t: TingkatView, n: int, *, sebagian: bool
) -> Iterator[Diagnostic]:
    s = b.subjek(k.awal, k.akhir)
    baris = s.baris if s is not None and s.jenis == "sasaran" else kin.baris
    benar = sum(x.kategori == t.kategori for x in baris)
    if n != benar and not (sebagian and n < benar):
        yield temuan(
            "LK420",
            f"disebut {n} indikator berpredikat {k.teks}, menurut datanya {benar or 'tidak ada'}",
            b.t.letak(k.awal, k.akhir),
            "pakai {{ kinerja.kalimat.predikat }}, yang mengikuti datanya",
        )


def _sah(b: Bacaan, kin: Kinerja, k: KlaimPredikat, s: Sebutan) -> set[str] | None:
    """The words and letters that are true of the subject; None where none can be said."""
    kalimat = b.isi_kalimat(k.awal)
    if s.jenis == "umum":
        v = kin.laporan.kinerja
        return _rata_lalu(kin, kalimat) | {v.predikat, v.kategori} if v.tingkat is not None else None
    baris = s.baris
    sah = {x for y in baris for x in (y.predikat, y.kategori)}
    if s.jenis == "sasaran" or len(baris) > 1 or b.t.baris_pk:
        for kel in kin.kelompok:
            if any(y in kel.baris for y in baris):
                sah |= _tingkat(kin, kel.rata_rata.nilai)
    sakip = [y for y in baris if y.indikator.satuan == "nilai_sakip"]
    if not sakip and _TARGET.search(b.teks[b.kalimat(k.awal)[0] : k.awal]):
        return None
    if not sakip:
        if not b.t.baris_pk and not baris:
            return None
        if _LAIN_TINGKAT.search(kalimat) and b.t.slot == "nasional":
            return None
        return sah | _waktu_lain(b, kin, k, baris)
    if _TARGET.search(b.teks[b.kalimat(k.awal)[0] : k.awal]):
        return _huruf_target(kin, kalimat, sakip)
    sebelum = b.teks[b.klausa(k.awal)[0] : k.awal]
    nilai, capaian = _terakhir(_NILAI, sebelum), _terakhir(_CAPAIAN, sebelum)
    huruf = {h for y in sakip for h in _huruf(y.realisasi.nilai)}
    if menyebut_lalu(kalimat, kin.laporan.tahun):
        huruf |= {h for y in sakip for x in y.indikator.riwayat for h in _huruf(x.realisasi.nilai)}
    if nilai > capaian:
        if _LAIN_TINGKAT.search(kalimat):
            huruf |= {h for y in sakip for p in y.indikator.pembanding.semua for h in _huruf(p.nilai.nilai)}
        return huruf if k.teks in _HURUF_PANRB else huruf | sah
    return sah | (huruf if capaian < 0 else set()) | _waktu_lain(b, kin, k, baris)


def _terakhir(pola: re.Pattern[str], teks: str) -> int:
    return max((m.start() for m in pola.finditer(teks)), default=-1)


def _huruf(*nilai: Decimal | None) -> set[str]:
    """Letter and word of SAKIP scores."""
    return {
        x for n in nilai if n is not None for t in (tingkat_dari(n, SKALA_PANRB),) for x in (t.kategori, t.predikat)
    }


def _rata_lalu(kin: Kinerja, kalimat: str) -> set[str]:
    """What is true of last year's average, where a sentence speaks of an earlier year."""
    if not menyebut_lalu(kalimat, kin.laporan.tahun):
        return set()
    lalu = laporan_lalu(kin.laporan.isi, kin.laporan)
    return {lalu.kinerja.predikat, lalu.kinerja.kategori} if lalu is not None else set()


def _huruf_target(kin: Kinerja, kalimat: str, sakip: Iterable[BarisView]) -> set[str]:
    """Letters and words of the targets that a sentence may mean: this year's, the Renstra's last, those of years it names."""
    nilai = [n for y in sakip for n in (y.target.nilai, y.indikator.target_akhir.nilai)]
    tahun = tahun_disebut(kalimat) | ({kin.laporan.tahun - 1} if menyebut_lalu(kalimat, kin.laporan.tahun) else set())
    nilai += [x.nilai for y in sakip for n in tahun if (x := target_tahun(kin.laporan, y, n)) is not None]
    return _huruf(*nilai)


def _tingkat(kin: Kinerja, nilai: Decimal | None) -> set[str]:
    if nilai is None:
        return set()
    t = tingkat_dari(nilai, kin.skala)
    return {t.kategori, t.predikat}


def _waktu_lain(b: Bacaan, kin: Kinerja, k: KlaimPredikat, baris: Iterable[BarisView]) -> set[str]:
    """What is true of last year or of the Renstra's end, where the sentence speaks of them."""
    sah: set[str] = set()
    kalimat = b.isi_kalimat(k.awal)
    for y in baris:
        if menyebut_lalu(kalimat, kin.laporan.tahun):
            sah |= _tingkat(kin, y.indikator.lalu.capaian.nilai)
        if menyebut_akhir(kalimat, y.indikator.tahun_akhir) or b.t.slot == "jangka_menengah":
            sah |= _tingkat(kin, y.indikator.capaian_akhir.nilai)
    return sah


def _salah(b: Bacaan, kin: Kinerja, k: KlaimPredikat, s: Sebutan) -> Diagnostic:
    if s.jenis == "umum":
        v = kin.laporan.kinerja
        fakta = f"rata-rata capaian {v.rata_rata} {_berhuruf(k, v.kategori)}berpredikat {v.predikat}"
        ganti = "kinerja.kategori" if k.teks.isupper() else "kinerja.predikat"
    else:
        y = s.baris[0]
        fakta = f"{y.uraian_indikator} bercapaian {y.capaian}, {_berhuruf(k, y.kategori)}berpredikat {y.predikat}"
        if y.indikator.satuan == "nilai_sakip":
            fakta += f", dengan nilai {y.realisasi}"
        ganti = f"baris_pk.{y.id}.{'kategori' if k.teks.isupper() else 'predikat'}"
    if s.jenis != "umum" and s.baris[0].indikator.satuan == "nilai_sakip" and k.teks.isupper():
        return _huruf_salah(b, k, s.baris[0])
    if not (s.baris and s.baris[0].capaian.ada) and s.jenis != "umum":
        fakta = f"capaian {s.baris[0].uraian_indikator} belum dapat dihitung"
    return temuan(
        "LK420",
        f'{"kategori" if k.teks.isupper() else "predikat"} "{k.teks}" tidak sesuai data: {fakta}',
        b.t.letak(k.awal, k.akhir),
        f"perbaiki, atau ambil dari datanya: {{{{ {ganti} }}}}",
        "error" if k.pasti else "warning",
    )


def _berhuruf(k: KlaimPredikat, kategori: str | None) -> str:
    """The letter of a predicate before its word, where a letter was written."""
    return f"berkategori {kategori}, " if kategori and k.teks.isupper() else ""


def _mutu_salah(b: Bacaan, k: KlaimPredikat, y: BarisView) -> Diagnostic:
    """A letter or a word of an index that neither its own scale nor the report's gives."""
    sendiri = f"; mutu pelayanan dengan nilai itu {m} menurut PermenPANRB 14/2017" if (m := mutu(y)) else ""
    return temuan(
        "LK420",
        f'predikat "{k.teks}" tidak sesuai data: {y.uraian_indikator} {y.realisasi}{sendiri}; predikat capaiannya {y.predikat}',
        b.t.letak(k.awal, k.akhir),
        f"perbaiki, atau ambil predikat capaiannya dari data: {{{{ baris_pk.{y.id}.predikat }}}}",
        "error" if k.pasti else "warning",
    )


def _target_salah(b: Bacaan, k: KlaimPredikat, y: BarisView) -> Diagnostic:
    """A letter that is said to be a target's, and isn't."""
    return temuan(
        "LK420",
        f'kategori "{k.teks}" bukan kategori targetnya: target {y.uraian_indikator} {y.target}',
        b.t.letak(k.awal, k.akhir),
        f"tulis {str(y.target).partition(' ')[0]}, atau ambil dari datanya: {{{{ indikator.{y.indikator.id}.target }}}}",
        "error" if k.pasti else "warning",
    )


def _huruf_salah(b: Bacaan, k: KlaimPredikat, y: BarisView) -> Diagnostic:
    """A letter beside a SAKIP score, which has its own, other than that of its capaian."""
    nilai = str(y.realisasi)
    fakta = f"{y.uraian_indikator} bernilai {nilai}"
    if y.kategori == k.teks:
        fakta += f"; {k.teks} kategori capaiannya, {y.capaian}"
    return temuan(
        "LK420",
        f'kategori "{k.teks}" bukan kategori nilainya: {fakta}',
        b.t.letak(k.awal, k.akhir),
        f"tulis {nilai.partition(' ')[0]}, atau ambil dari datanya: {{{{ indikator.{y.indikator.id}.realisasi }}}}",
        "error" if k.pasti else "warning",
    )


def _sebut(t: TingkatView) -> str:
    return t.predikat if t.predikat == t.kategori else f"{t.kategori} ({t.predikat})"
