"""Figures of the report that a sentence calls something else: a realisasi as a pagu, one line's serapan as another's, a
percentage where points are meant, the Renstra's end in another year.

``narasi_angka`` tells numbers that the report doesn't have. Here the number is the report's, and what is said of it is
wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from lkip_docgen.bahasa import bulatkan
from lkip_docgen.bahasa import rupiah as tulis_rupiah
from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.mirip import kata_mirip
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja, Sebutan, bacaan
from lkip_docgen.checks.narasi_klaim_waktu import menyebut_nanti
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.angka import Angka
from lkip_docgen.metrics.pandangan.pk import BarisView

_N = r"(?P<n>\d{1,3}(?:[.,]\d{1,2})?)\s?%"
_RP = r"Rp\.? ?(?P<{}>\d{{1,3}}(?:\.\d{{3}}){{1,}})(?:,\d\d)?"
_RP_N = r"Rp\.? ?(?P<n>\d{1,3}(?:\.\d{3}){2,})"
_MENURUT = r"(?:\s*(?:adalah|sebesar|mencapai|menjadi|yaitu|yakni|hanya|berada pada))*\s*"


@cache
def _pola(nama: str) -> re.Pattern[str]:
    return regex(
        {
            "rata": rf"\brata-rata capaian(?:nya)?(?: kinerja)?{_MENURUT}{_N}",
            "program": rf"\brata-rata(?: %)?[^.;:%\d]{{0,50}}\bindikator program\b(?:[^.;:%\d]|\d{{4}}){{0,50}}?{_N}",
            "pagu": (
                r"\b(?:(?:pagu|anggaran)(?:nya)?\b(?:(?!Rp)[^.;:,]){0,40}? sebesar"
                r"|(?:dibiayai|didanai|didukung|dialokasikan)(?: dengan| oleh| dana| anggaran| pagu| sebesar)*) "
                rf"{_RP_N}"
            ),
            "naik": (
                rf"\bdari {_RP.format('dari')}[^.;]{{0,20}}? menjadi {_RP.format('jadi')}[^.;]{{0,30}}?"
                rf"\b(?:naik|turun|bertambah|berkurang|selisih\w*)\b[^.;\d]{{0,20}}{_RP.format('n')}"
            ),
            "nilai": r"(?<![\w/.])(?P<huruf>AA|A|BB|B|CC|C|D) \((?P<n>\d{2,3}(?:,\d{1,2})?)\)",
            "serapan": rf"\b(?:serapan(?:nya)?|terserap|menyerap)(?: anggaran(?:nya)?)?(?: \w+ ini)?{_MENURUT}{_N}",
            "akhir": (
                r"\bcapaian(?:nya)?[^.;:%\d]{0,30}\b(?:target akhir|akhir periode|akhir Renstra|jangka menengah)\b"
                rf"[^.;:%\d]{{0,30}}{_N}"
            ),
            "target": (
                r"\btarget(?:nya)?[^.;:\d]{0,30}\b(?:akhir|jangka menengah)\b[^.;:\d]{0,40}(?:\d{4}[^.;:\d]{0,30})?"
                r"\b(?:adalah|sebesar|yaitu|yakni)\s+(?P<n>\d{1,3}(?:,\d{1,2})?)(?![\d.]*\d)"
            ),
            "poin": (
                r"\b(?:penurunan|kenaikan|peningkatan|turun|naik|menurun|meningkat)(?:nya)?(?: sebesar| sebanyak)?\s+"
                rf"{_N}"
            ),
            "tahun": (
                r"\b(?:kondisi|target)\s+(?:pada\s+)?akhir (?:(?:periode|masa)(?: (?:Renstra|RPJMD))?|Renstra|RPJMD)\b"
                r"(?P<antara>[^.;:\d]{0,50}?)\btahun (?P<n>\d{4})\b"
            ),
        }[nama],
        re.I,
    )


_LAIN = lazy_regex(r"\b(?:program|kegiatan|belanja|pemeliharaan|gaji|tunjangan|kecamatan|seluruh|kantor|dinas)\b", re.I)
"""Words of a sentence that may name what a serapan is of."""
_HASIL = lazy_regex(r"\b(?:nilai|indeks|realisasi|capaian|skor|hasil|kepuasan|ada|terdapat|terjadi|mengalami)\w*", re.I)
_BUKAN_HASIL = lazy_regex(
    r"\b(?:jumlah|banyaknya|pemohon|pengguna|anggaran|pagu|belanja|pegawai|penduduk|target)\w*", re.I
)
"""What a change in percent may be of, and what it isn't an indicator's."""
_BELANJA = lazy_regex(
    r"\b(?:terserap|diserap|serapan|realisasi\w*|terealisasi|direalisasikan|dibelanjakan|digunakan)\b", re.I
)


@aturan_angka("LK460")
def ukuran_lain(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A typed figure is what its sentence says that it is."""
    kin, teks = bacaan(isi, laporan)
    for b in teks:
        ketik = b.t.ketikan
        if "arget" in ketik:
            yield from _target_akhir(b)
        if "%" in ketik:
            yield from _rata_rata(b, kin)
            yield from _serapan(b, kin)
            yield from _capaian_akhir(b)
            yield from _poin(b)
        if "Rp" in ketik:
            yield from _pagu(b, kin)
            yield from _naik(b)
        if "(" in ketik and b.t.baris_pk is None:
            yield from _nilai(b)


@aturan_angka("LK461")
def tahun_akhir(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The end of the Renstra's period is in its last year."""
    _, teks = bacaan(isi, laporan)
    selesai = laporan.renstra.periode_selesai if laporan.renstra is not None else None
    for b in teks:
        if selesai is None or "akhir" not in b.t.ketikan:
            continue
        for m in _pola("tahun").finditer(b.teks):
            if (
                int(m["n"]) != selesai
                and BUKAN_KETIKAN not in b.t.ketikan[m.start("n") : m.end("n")]
                and not re.search(r"\b(?:realisasi|dibanding\w*|dengan|capaian)\b", m["antara"], re.I)
            ):
                yield temuan(
                    "LK461",
                    f"akhir periode Renstra disebut tahun {m['n']}, padahal periodenya berakhir {selesai}",
                    b.t.letak(m.start("n"), m.end("n")),
                    "tulis {{ renstra.periode_selesai }}",
                )


def _angka(teks: str) -> Decimal:
    return Decimal(teks.replace(",", ".")) if "," in teks or teks.count(".") == 1 else Decimal(teks.replace(".", ""))


def _sama(n: str, angka: Angka) -> bool:
    """Whether a typed percentage is the figure, or a rounding of it."""
    if angka.nilai is None:
        return False
    nilai = _angka(n)
    desimal = len(re.split(r"[.,]", n)[1]) if re.search(r"[.,]", n) else 0
    return bulatkan(angka.nilai, desimal) == nilai


def _diketik(b: Bacaan, m: re.Match[str]) -> bool:
    return BUKAN_KETIKAN not in b.t.ketikan[m.start("n") : m.end("n")]


def _temuan(b: Bacaan, m: re.Match[str], pesan: str, saran: str) -> Diagnostic:
    return temuan("LK460", pesan, b.t.letak(m.start("n"), m.end("n")), saran)


def _rata_rata(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    v, anggaran = kin.laporan.kinerja, kin.laporan.anggaran
    for m in _pola("rata").finditer(b.teks):
        if _diketik(b, m) and v.rata_rata.ada and not _sama(m["n"], v.rata_rata) and _sama(m["n"], anggaran.serapan):
            yield _temuan(
                b,
                m,
                f"{m['n']}% adalah serapan anggaran, bukan rata-rata capaian, yaitu {v.rata_rata}",
                "tulis {{ kinerja.rata_rata }}, atau sebut sebagai serapan: {{ anggaran.serapan }}",
            )
    nilai = [p.realisasi.nilai for p in v.program if p.realisasi.nilai is not None]
    if not nilai or "indikator program" not in b.teks:
        return
    rata = bulatkan(sum(nilai, Decimal(0)) / len(nilai), 2)
    for m in _pola("program").finditer(b.teks):
        desimal = len(re.split(r"[.,]", m["n"])[1]) if re.search(r"[.,]", m["n"]) else 0
        if _diketik(b, m) and _angka(m["n"]) != bulatkan(rata, desimal):
            tulis = str(rata).replace(".", ",")
            yield _temuan(
                b,
                m,
                f"rata-rata {len(nilai)} indikator program disebut {m['n']}%, padahal hitungannya {tulis}%",
                "perbaiki, atau sebut realisasi tiap program: {{ kinerja.program[0].realisasi }}",
            )


def _serapan(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    """ "Serapan anggaran 98,85%" of a line, that is another's."""
    for m in _pola("serapan").finditer(b.teks):
        if not _diketik(b, m) or _LAIN.search(b.teks[b.kalimat(m.start())[0] : m.end()]):
            continue
        s = b.subjek(m.start(), m.end())
        if s is None or len(s.baris) != 1:
            continue
        y = s.baris[0]
        if not y.serapan.ada:
            if b.t.baris_pk:
                yield _temuan(
                    b,
                    m,
                    f"serapan {m['n']}% disebut bagi {y.uraian_indikator}, yang tidak mempunyai anggaran pendukung",
                    f"pakai {{{{ baris_pk.{y.id}.kalimat.efisiensi }}}}, atau isi dukungan: pada pk.yaml",
                )
        elif not _sama(m["n"], y.serapan) and (milik := _pemilik(kin, y, m["n"])) is not None:
            if _disebut_lain(b, m, s, milik):
                continue
            yield _temuan(
                b,
                m,
                f"{m['n']}% adalah serapan {milik}; serapan anggaran pendukung {y.uraian_indikator} {y.serapan}",
                f"tulis {{{{ baris_pk.{y.id}.serapan }}}}, atau sebut program yang dimaksud",
            )


_SERTA = lazy_regex(r"\b(?:serta|dan|sedangkan|maupun)\b[^,;]*,\s*yang\b", re.I)
_KATA = lazy_regex(r"[^\W\d_]{6,}")
_KATA_UMUM = frozenset(
    {"persentase", "prosentase", "jumlah", "masyarakat", "kecamatan", "tingkat", "indeks", "program"}
)


def _disebut_lain(b: Bacaan, m: re.Match[str], s: Sebutan, milik: str) -> bool:
    """Whether another is named nearer to a figure than the line ``s``, if not by its whole name: its owner ``milik`` by two of
    its words, or whoever "…, serta ketertiban umum, yang anggarannya terserap" speaks of."""
    a = b.kalimat(m.start())[0]
    antara = b.teks[max(a, s.akhir if a <= s.awal and s.akhir <= m.start() else a) : m.start()]
    kata = {k.casefold() for k in _KATA.findall(milik)} - _KATA_UMUM
    disebut = {k for x in _KATA.findall(antara) for k in kata if x.casefold() == k or kata_mirip(x.casefold(), k)}
    return len(disebut) >= min(2, len(kata)) > 0 or _SERTA.search(antara) is not None


def _pemilik(kin: Kinerja, y: BarisView, n: str) -> str | None:
    """What else has this serapan: another line, a program; None where nothing has, or where it is of the line's own
    support."""
    milik = {p.id for p in y.dukungan.program}
    for x in kin.baris:
        if x is not y and x.serapan.ada and _sama(n, x.serapan):
            return x.uraian_indikator
    return next(
        (p.nama for p in kin.laporan.program if p.id not in milik and p.serapan.ada and _sama(n, p.serapan)), None
    )


def _capaian_akhir(b: Bacaan) -> Iterator[Diagnostic]:
    for m in _pola("akhir").finditer(b.teks):
        s = b.subjek(m.start(), m.end())
        if not _diketik(b, m) or s is None or len(s.baris) != 1:
            continue
        akhir = s.baris[0].indikator.capaian_akhir
        if akhir.ada and not _sama(m["n"], akhir):
            yield _temuan(
                b,
                m,
                f"capaian terhadap target akhir Renstra disebut {m['n']}%, padahal {akhir}",
                f"tulis {{{{ indikator.{s.baris[0].indikator.id}.capaian_akhir }}}}",
            )


def _target_akhir(b: Bacaan) -> Iterator[Diagnostic]:
    """This year's target called the Renstra's last."""
    for m in _pola("target").finditer(b.teks):
        s = b.subjek(m.start("n"), m.end("n"))
        if not _diketik(b, m) or s is None or len(s.baris) != 1:
            continue
        i = s.baris[0].indikator
        if i.target_akhir.ada and i.target_akhir != i.target and _angka(m["n"]) == i.target.nilai:
            yield _temuan(
                b,
                m,
                f"{m['n']} adalah target tahun ini; target akhir Renstra (tahun {i.tahun_akhir}) {i.nama} {i.target_akhir}",
                f"tulis {{{{ indikator.{i.id}.target_akhir }}}}",
            )


def _poin(b: Bacaan) -> Iterator[Diagnostic]:
    """ "Turun 2%" of an index that fell by 2 points."""
    for m in _pola("poin").finditer(b.teks):
        s = b.subjek(m.start(), m.end())
        if not _diketik(b, m) or s is None or len(s.baris) != 1:
            continue
        i = s.baris[0].indikator
        kini, lalu = i.realisasi.nilai, i.lalu.realisasi.nilai
        sebelum = b.teks[b.klausa(m.start())[0] : m.start()]
        if _BUKAN_HASIL.search(sebelum) or not _HASIL.search(sebelum):
            continue
        if i.satuan not in ("indeks", "nilai_sakip") or kini is None or lalu is None or kini == lalu:
            continue
        if _angka(m["n"]) == abs(kini - lalu):
            yield _temuan(
                b,
                m,
                f"perubahan {m['n']}% sebenarnya {m['n']} poin: realisasi {i.nama} {i.lalu.realisasi} menjadi {i.realisasi}",
                f"tulis {{{{ indikator.{i.id}.perubahan }}}}",
            )


def _pagu(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    a = kin.laporan.anggaran
    if a.realisasi.nilai is None or a.realisasi.nilai == a.pagu.nilai:
        return
    for m in _pola("pagu").finditer(b.teks):
        sebelum, sesudah = b.teks[b.klausa(m.start())[0] : m.start()], b.teks[m.end() : b.klausa(m.start())[1]]
        if (
            _diketik(b, m)
            and Decimal(m["n"].replace(".", "")) == a.realisasi.nilai
            and not _BELANJA.search(f"{sebelum} {re.sub(',00', '', sesudah).split(',')[0]}")
        ):
            yield _temuan(
                b,
                m,
                f"Rp{m['n']} disebut sebagai anggaran, padahal itu realisasinya; pagunya {a.pagu}",
                "tulis {{ anggaran.pagu | rupiah }}, atau sebut sebagai realisasi",
            )


def _naik(b: Bacaan) -> Iterator[Diagnostic]:
    """ "Dari Rp1.000 menjadi Rp3.000, naik Rp5.000"."""
    for m in _pola("naik").finditer(b.teks):
        dari, jadi, n = (Decimal(m[g].replace(".", "")) for g in ("dari", "jadi", "n"))
        if any(not b.t.ekspresi_di(m.start(g)) for g in ("dari", "jadi", "n")) and n != abs(jadi - dari):
            yield _temuan(
                b,
                m,
                f"dari Rp{m['dari']} menjadi Rp{m['jadi']} bukan perubahan Rp{m['n']}",
                f"selisihnya {tulis_rupiah(abs(jadi - dari))}; sebaiknya ketiganya dengan ungkapan",
            )


def _nilai(b: Bacaan) -> Iterator[Diagnostic]:
    """ "BB (73,50)" of an indicator that has another score; in a PK line's own file ``narasi_angka`` tells it."""
    for m in _pola("nilai").finditer(b.teks):
        s = b.subjek(m.start(), m.end())
        if not _diketik(b, m) or s is None or len(s.baris) != 1 or s.baris[0].indikator.satuan != "nilai_sakip":
            continue
        i = s.baris[0].indikator
        ada = {i.realisasi.nilai, i.target.nilai, i.target_akhir.nilai, *(p.nilai.nilai for p in i.pembanding.semua)}
        ada |= {i.lalu.realisasi.nilai, i.lalu.target.nilai}
        if Decimal(m["n"].replace(",", ".")) not in ada and not menyebut_nanti(b.isi_kalimat(m.start())):
            yield _temuan(
                b,
                m,
                f"{m[0]} bukan hasil {i.nama}: realisasinya {i.realisasi}, targetnya {i.target}",
                f"tulis {{{{ indikator.{i.id}.realisasi }}}}",
            )
