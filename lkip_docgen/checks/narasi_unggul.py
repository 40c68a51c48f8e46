"""Superlatives and comparisons in the narrative ("serapannya paling rendah", "lebih kecil daripada kegiatan lain") against
the figures of what they compare.

A sentence is read where its subject, its measure and those it is compared with are named plainly; where several readings
are left, it is false only if it is false in each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_cetak_baca import CETAKAN, Milik, Tercetak, kata, para_kata, pembaca_anggaran
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, bacaan
from lkip_docgen.checks.narasi_klaim_waktu import menyebut_lalu, sebagian_tahun
from lkip_docgen.checks.narasi_unggul_baca import Anggota, Pembanding, Perbandingan, ukuran_di
from lkip_docgen.checks.pola import regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

Arah = Literal["tinggi", "rendah"]

_JENIS = {
    "program": "program",
    "kegiatan": "kegiatan",
    "sub kegiatan": "sub_kegiatan",
    "subkegiatan": "sub_kegiatan",
    "sasaran": "baris",
    "indikator": "baris",
}
_SLOT_RENCANA = frozenset({"solusi", "rekomendasi", "langkah"})
_TANDA = ("paling ", "tertinggi", "terbesar", "terbanyak", "terendah", "terkecil", " lebih ")
"""What a text has that a rule of this room may read."""
_SEBUT = {"hasil": "realisasi indikator", "pagu": "pagu", "realisasi": "realisasi anggaran"}


@cache
def _paling() -> re.Pattern[str]:
    return regex(
        r"\b(?:paling (?:(?P<t1>tinggi|besar|banyak)|(?P<r1>rendah|kecil|sedikit))"
        r"|ter(?:(?P<t2>tinggi|besar|banyak)|(?P<r2>endah|kecil)))(?!\w)"
    )


@cache
def _lebih() -> re.Pattern[str]:
    return regex(
        r"\blebih (?:(?P<t>tinggi|besar|banyak)|(?P<r>rendah|kecil|sedikit)) (?:daripada|dari|dibanding\w*(?: dengan)?) "
        r"(?:(?:seluruh|semua|para) )?(?P<jenis>sub ?kegiatan|kegiatan|program|sasaran) (?:yang )?lain(?:nya)?\b"
        r"(?P<batas>(?: (?:pada|dalam|di) (?:program|kegiatan)(?: yang sama| ini| itu| tersebut)| pendukung sasaran ini)?)",
        re.I,
    )


@cache
def _di_antara() -> re.Pattern[str]:
    return regex(
        r"\s*(?:di ?antara|dari|pada|dalam|se)\s+(?:(?:seluruh|semua|para|keenam|kelima|keempat|ketiga) )?"
        r"(?P<jenis>sub ?kegiatan|kegiatan|program|sasaran|indikator)\b(?P<batas>[^.;:,]{0,60})",
        re.I,
    )


_RAGU = para_kata(
    "termasuk tidak bukan belum hampir kedua ketiga dua tiga beberapa agar supaya diharapkan akan target targetnya perlu harus "
    "bila jika apabila salah sampai hingga"
)
"""What shortly before a superlative takes it back: "salah satu yang terendah", "bukan yang tertinggi"."""
_KE_SUBJEK = para_kata(
    "adalah ialah yaitu yakni terdapat ada berada tercatat dicatat pada di dimiliki oleh sebesar program kegiatan sub dicapai "
    "diperoleh diraih dengan serapan berasal disumbang dari"
)
"""What may stand between a superlative and its subject behind it."""
_TEMPAT = frozenset({"terdapat", "ada", "berada", "tercatat", "dicatat"})
"""With these "pada" says who; by itself it says where."""
_SESUDAH_LAIN = para_kata(
    "kedua ketiga keempat berikutnya setelah sesudah satu dua tiga empat lima enam sepuluh sekali mungkin justru masih tetap "
    "dicapai diperoleh diraih dimiliki adalah ialah yaitu yakni berada terdapat tercatat ada"
)
"""What right behind a superlative makes it another thing ("terbesar kedua", "paling sedikit dua kali"), or says that who
it is of follows."""
_PISAH = para_kata("sedangkan tetapi namun sementara adapun walaupun meskipun")
"""Where a sentence turns to something else."""
_LAIN_LAGI = para_kata(
    "kelurahan desa dusun seksi bidang subbagian unit dinas komponen unsur bulan kelompok wilayah rekening jenis tahap tahapan"
)
"""What else than a node of the budget may be meant between its name and a superlative."""


def _ragu(sebelum: str) -> bool:
    semua = kata(sebelum)[-5:]
    berdua = len(semua) > 1 and semua[-1] in ("dan", "maupun", "serta", "atau") and bool(_paling().search(semua[-2]))
    return berdua or not _RAGU.isdisjoint(semua)


def _ke_subjek(antara: str, *, menyusul: bool = False) -> bool:
    """Whether what stands behind a superlative, before a name, leads to that name; of a second superlative "pada" does so
    by itself."""
    semua = kata(antara)
    if any(c in antara for c in ".;") or antara.strip() == "," or not _KE_SUBJEK.issuperset(semua):
        return False
    if "dari" in semua and not {"berasal", "disumbang"} & set(semua):
        return False
    return menyusul or not {"pada", "di"} & set(semua) or not _TEMPAT.isdisjoint(semua)


def _bukan_subjek(sesudah: str) -> bool:
    """Whether what stands right behind a superlative takes it from who was named before."""
    sisa = sesudah.lstrip()
    return (
        sisa[:1].isdigit()
        or sisa.startswith((CETAKAN, "Rp"))
        or (sesudah[:1] == " " and bool(semua := kata(sesudah)[:1]) and semua[0] in _SESUDAH_LAIN)
    )


def _awal_pokok(teks: str, awal: int, akhir: int) -> int:
    """Where a sentence last turned to something else before a place."""
    for k in _PISAH:
        di = teks.rfind(f" {k} ", awal, akhir)
        awal = di + 1 if di >= 0 else awal
    return max(awal, teks.rfind(";", awal, akhir))


def _jenis_disebut(teks: str) -> set[str]:
    """The kinds of nodes and lines that a stretch names by their common nouns."""
    semua = kata(teks)
    hasil: set[str] = set()
    for n, k in enumerate(semua):
        if k == "kegiatan":
            hasil.add("sub_kegiatan" if n and semua[n - 1] == "sub" else "kegiatan")
        elif k in ("program", "sasaran", "subkegiatan"):
            hasil.add(_JENIS[k])
    return hasil


@cache
def _ini() -> re.Pattern[str]:
    return regex(r"\b(sub ?kegiatan|kegiatan|program|sasaran) (?:ini|itu|tersebut)\b", re.I)


@aturan_angka("LK474")
def unggul_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What is said to be the highest or the lowest, or higher or lower than the others, is."""
    kin, teks = bacaan(isi, laporan)
    p: Pembanding | None = None
    for n, b in enumerate(teks):
        if b.t.slot in _SLOT_RENCANA or not any(k in b.ketik for k in _TANDA):
            continue
        p = p or Pembanding(laporan, kin, pembaca_anggaran(laporan))
        for m in _paling().finditer(b.ketik):
            yield from _periksa_paling(p, b, m)
        if " lain" in b.ketik and " lebih " in b.ketik:
            for m in _lebih().finditer(b.ketik):
                yield from _periksa_lebih(p, b, m, teks[max(0, n - 4) : n])
        if " lebih tinggi" in b.ketik or " lebih rendah" in b.ketik:
            yield from _periksa_daftar(p, b)


# ---------------------------------------------------------------- the highest, the lowest


def _periksa_paling(p: Pembanding, b: Bacaan, m: re.Match[str]) -> Iterator[Diagnostic]:
    a, z = b.kalimat(m.start())
    kalimat = b.teks[a:z]
    if _ragu(b.ketik[a : m.start()]) or menyebut_lalu(kalimat, p.tahun) or sebagian_tahun(kalimat):
        return
    awal, a = a, _awal_pokok(b.ketik, a, m.start())
    t = p.baca(b)
    ukuran = ukuran_di(t, a, m.start())
    if ukuran is None:
        return
    banding = _subjek_paling(p, t, m, a, z, ukuran)
    if banding is not None and (luar := p.dikecualikan(t, awal, z)):
        sisa = (tuple(x for x in k if (x.jenis, x.id) not in luar) for k in banding.kelompok)
        banding = banding._replace(kelompok=tuple(k for k in sisa if len(k) > 1))
    arah: Arah = "tinggi" if m["t1"] or m["t2"] else "rendah"
    if (
        banding is None
        or not banding.kelompok
        or not all(_salah_paling(banding.subjek, k, arah) for k in banding.kelompok)
    ):
        return
    yield _temuan(b, m.start(), m.end(), banding, _ujung(banding, arah))


def _subjek_paling(
    p: Pembanding, t: Tercetak, m: re.Match[str], a: int, z: int, ukuran: tuple[str, int, int]
) -> Perbandingan | None:
    """Whom a superlative praises: who stands right behind it, else who is named last before it, else the file's line."""
    antara = _di_antara().match(t.latar, m.end())
    jenis = _JENIS.get(" ".join(antara["jenis"].casefold().split())) if antara is not None else None
    batas = antara["batas"].casefold() if antara is not None else ""
    subjek: Anggota | None = None
    if jenis != "baris":
        milik = _milik(p, t, m, a, z, ukuran)
        if milik is not None:
            if jenis is not None and jenis != milik.jenis:
                return None
            subjek = p.anggota(milik.jenis, milik.id, ukuran[0])
    elif (id := _baris(t.b, a, m.start())) is not None:
        subjek = p.anggota("baris", id, ukuran[0])
        batas = ""
    if (
        subjek is None
        and jenis is None
        and ukuran[0] == "capaian"
        and (id := _baris_sesudah(t, m.end(), z, menyusul=_unggul_sebelum(t, a, m.start()) is not None)) is not None
    ):
        subjek = p.anggota("baris", id, ukuran[0])
    if subjek is None:
        return None
    return Perbandingan(subjek, ukuran[0], p.kelompok(t.b, subjek, subjek.jenis, ukuran[0], batas))


def _milik(p: Pembanding, t: Tercetak, m: re.Match[str], a: int, z: int, ukuran: tuple[str, int, int]) -> Milik | None:
    lebih_dulu = _unggul_sebelum(t, a, m.start())
    for x in p.disebut(t, m.end(), z)[:1]:
        if _ke_subjek(t.latar[m.end() : x.awal], menyusul=lebih_dulu is not None):
            return x
    sebelum = p.disebut(t, a, m.start())
    if lebih_dulu is not None and any(x.awal >= lebih_dulu for x in sebelum[:1]) and len(sebelum) == 1:
        return None  # the only one named before follows the first superlative, and is whom that one praises
    if not sebelum or _bukan_subjek(t.latar[m.end() : m.end() + 40]):
        return None
    x = sebelum[-1]
    antara = t.latar[x.akhir : ukuran[1]] + " " + t.latar[ukuran[2] : m.start()]
    return x if _jenis_disebut(antara) <= {x.jenis} and _LAIN_LAGI.isdisjoint(kata(antara)) else None


def _unggul_sebelum(t: Tercetak, awal: int, akhir: int) -> int | None:
    """Where another superlative of the same sentence ends: what follows the next one ("…, terendah pada …") says who."""
    semua = [m.end() for m in _paling().finditer(t.latar, awal, akhir)]
    return semua[-1] if semua else None


def _baris(b: Bacaan, awal: int, akhir: int) -> str | None:
    """The line of the PK that a stretch speaks of, by name or figure; the file's own where it says so."""
    disebut = [s for s in b.sebutan if awal <= s.awal and s.akhir <= akhir and s.jenis in ("nama", "angka", "sasaran")]
    if disebut:
        return disebut[-1].baris[0].id if len(disebut[-1].baris) == 1 else None
    return b.t.baris_pk if re.search(r"\b(?:sasaran|indikator) ini\b", b.teks[awal:akhir], re.I) else None


def _baris_sesudah(t: Tercetak, awal: int, akhir: int, *, menyusul: bool) -> str | None:
    """The line of the PK that is named right behind a superlative: "Capaian terendah adalah …"."""
    for s in t.b.sebutan:
        if awal <= s.awal and s.akhir <= akhir:
            return (
                s.baris[0].id if len(s.baris) == 1 and _ke_subjek(t.latar[awal : s.awal], menyusul=menyusul) else None
            )
    return None


def _salah_paling(s: Anggota, kelompok: tuple[Anggota, ...], arah: Arah) -> bool:
    if all(x.id != s.id for x in kelompok):
        return False
    return any((x.nilai > s.nilai) if arah == "tinggi" else (x.nilai < s.nilai) for x in kelompok)


def _ujung(banding: Perbandingan, arah: Arah) -> Anggota:
    """Who it is in truth, in the narrowest reading."""
    kelompok = banding.kelompok[-1]
    ujung = kelompok[0]
    for x in kelompok[1:]:
        if (x.nilai > ujung.nilai) if arah == "tinggi" else (x.nilai < ujung.nilai):
            ujung = x
    return ujung


def _temuan(b: Bacaan, awal: int, akhir: int, banding: Perbandingan, lain: Anggota) -> Diagnostic:
    sebut = _SEBUT.get(banding.ukuran, banding.ukuran)
    s = banding.subjek
    tertulis = b.teks[awal:akhir].rstrip()
    return temuan(
        "LK474",
        f'"{tertulis}" tidak sesuai data: {sebut} {s.nama} {s.nilai}, sedangkan {lain.nama} {lain.nilai}',
        b.t.letak(awal, awal + len(tertulis)),
        "perbaiki katanya, atau sebutkan dulu nama yang dimaksud bila kalimatnya tentang yang lain",
        "warning",
    )


# ---------------------------------------------------------------- than the others


def _periksa_lebih(p: Pembanding, b: Bacaan, m: re.Match[str], lalu: tuple[Bacaan, ...]) -> Iterator[Diagnostic]:
    a, z = b.kalimat(m.start())
    if _ragu(b.ketik[a : m.start()]) or menyebut_lalu(b.teks[a:z], p.tahun):
        return
    t = p.baca(b)
    ukuran = ukuran_di(t, a, m.start())
    milik = _subjek_lebih(p, t, a, m.start(), lalu) if ukuran is not None else None
    if ukuran is None or milik is None:
        return
    subjek = p.anggota(milik.jenis, milik.id, ukuran[0])
    jenis = _JENIS[" ".join(m["jenis"].casefold().replace("subk", "sub k").split())]
    if subjek is None or jenis == "baris":
        return
    kelompok = p.kelompok(b, subjek, jenis, ukuran[0], m["batas"].casefold())
    lain = tuple(tuple(x for x in k if (x.jenis, x.id) != (subjek.jenis, subjek.id)) for k in kelompok)
    tinggi = m["t"] is not None
    if lain and all(
        k and all((x.nilai > subjek.nilai) if tinggi else (x.nilai < subjek.nilai) for x in k) for k in lain
    ):
        yield _temuan(b, m.start(), m.start("jenis"), Perbandingan(subjek, ukuran[0], lain), lain[-1][0])


def _subjek_lebih(p: Pembanding, t: Tercetak, a: int, akhir: int, lalu: tuple[Bacaan, ...]) -> Milik | None:
    """Whom a comparison is about: who is named last before it; "sub kegiatan ini" is the last of its kind, in this part of
    the file."""
    ini = list(_ini().finditer(t.latar, a, akhir))
    sebelum = p.disebut(t, a, akhir)
    if not ini:
        return sebelum[-1] if sebelum else None
    jenis = _JENIS[" ".join(ini[-1][1].casefold().split())]
    for b, batas in ((t.b, a), *((x, len(x.teks)) for x in reversed(lalu))):
        if (b.t.nama, b.t.slot) != (t.b.t.nama, t.b.t.slot):
            return None
        sejenis = [x for x in p.disebut(p.baca(b), 0, batas) if x.jenis == jenis]
        if sejenis:
            return sejenis[-1] if len({x.id for x in sejenis}) == 1 else None
    return None


# ---------------------------------------------------------------- higher, then a list


@cache
def _lebih_daftar() -> re.Pattern[str]:
    return regex(
        r"\b(?:terserap|serapan(?:nya)?(?: anggaran(?:nya)?)?) (?:jauh )?lebih (?:(?P<t>tinggi)|(?P<r>rendah))\s*"
        r"(?::|,? ?(?:yaitu|yakni|antara lain)\b)",
        re.I,
    )


def _periksa_daftar(p: Pembanding, b: Bacaan) -> Iterator[Diagnostic]:
    """ "Program … terserap lebih tinggi: A 98%, B 99%": than the whole budget, and than those that aren't listed."""
    if "serap" not in b.ketik and "Serap" not in b.ketik:
        return
    for m in _lebih_daftar().finditer(b.ketik):
        t = p.baca(b)
        sesudah = p.disebut(t, m.end(), b.kalimat(m.start())[1])
        jenis = {x.jenis for x in sesudah}
        if len(jenis) != 1 or menyebut_lalu(b.isi_kalimat(m.start()), p.tahun):
            continue
        disebut = {x.id: s for x in sesudah if (s := p.anggota(x.jenis, x.id, "serapan")) is not None}
        if not disebut:
            continue
        s = next(iter(disebut.values()))
        semua = p.kelompok(b, s, s.jenis, "serapan", "")
        lain = [*(x for x in semua[0] if x.id not in disebut), p.seluruhnya()] if semua else [p.seluruhnya()]
        tinggi = m["t"] is not None
        if all((x.nilai < y.nilai) if tinggi else (x.nilai > y.nilai) for x in disebut.values() for y in lain):
            yield _temuan(b, m.start(), m.end() - 1, Perbandingan(s, "serapan", (tuple(lain),)), lain[-1])
