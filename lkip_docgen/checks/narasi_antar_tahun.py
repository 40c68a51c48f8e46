"""Budget, staff and population beside last year's, and the budget beside its first version: what the narrative says rose or
fell, against both years' files. Indicators are LK422's.

Only a clause that consists of such a comparison and nothing else is judged (``_KOSAKATA``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Final

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_cetak_baca import para_kata
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, bacaan
from lkip_docgen.checks.narasi_klaim_target import SLOT_RENCANA
from lkip_docgen.checks.narasi_klaim_waktu import sebagian_tahun, tahun_disebut
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.tahun_lalu import laporan_lalu
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.angka import Angka

_NAIK = r"naik|meningkat|bertambah|lebih (?:besar|tinggi|banyak)"
_TURUN = r"turun|menurun|berkurang|lebih (?:kecil|rendah|sedikit)"
_GERAK: Final = lazy_regex(rf"\b(?:(?P<naik>{_NAIK})|(?P<turun>{_TURUN}))(?!\w)", re.I)
_POKOK: Final[tuple[tuple[str, str, Callable[[Laporan], Angka | None]], ...]] = (
    ("serapan", r"(?:serapan|penyerapan)(?: anggaran)?", lambda x: x.anggaran.serapan),
    ("realisasi anggaran", r"realisasi (?:anggaran|belanja)", lambda x: x.anggaran.realisasi),
    ("pagu", r"(?:pagu(?: anggaran)?|anggaran)", lambda x: x.anggaran.pagu),
    (
        "jumlah penduduk laki-laki",
        r"penduduk laki-laki",
        lambda x: x.profil.penduduk.laki_laki if x.profil and x.profil.penduduk else None,
    ),
    (
        "jumlah penduduk perempuan",
        r"penduduk perempuan",
        lambda x: x.profil.penduduk.perempuan if x.profil and x.profil.penduduk else None,
    ),
    ("jumlah penduduk", "penduduk", lambda x: x.profil.penduduk.total if x.profil and x.profil.penduduk else None),
    ("jumlah pegawai Non ASN", r"(?:pegawai )?non[- ]asn", lambda x: x.sdm.non_asn),
    ("jumlah pegawai ASN", r"(?:pegawai )?asn", lambda x: x.sdm.asn),
    ("jumlah pejabat struktural", r"(?:pejabat|pegawai) struktural", lambda x: x.sdm.struktural),
    ("jumlah pelaksana", r"(?:pegawai |tenaga )?pelaksana", lambda x: x.sdm.pelaksana),
    ("jumlah pegawai", "pegawai", lambda x: x.sdm.total),
    ("rata-rata capaian", r"rata-rata capaian(?: kinerja)?", lambda x: x.kinerja.rata_rata),
)
"""What is compared: its name, how a sentence begins with it, and its figure."""
_AWAL: Final = lazy_regex(
    r"\W*(?:dibanding\w*(?: dengan)? tahun (?:lalu|sebelumnya|\d{4}), )?(?:(?:jumlah|besarnya|besaran|total) )?(?:"
    + "|".join(f"(?P<p{n}>{p})" for n, (_, p, _) in enumerate(_POKOK))
    + r")(?:nya)?(?!\w)",
    re.I,
)
_LALU: Final = lazy_regex(
    r"\b(?:dari|daripada|dibanding\w*|terhadap)(?: dengan)?"
    r"(?: (?:pagu|anggaran|serapan|jumlah|tahun|realisasi|pada|jumlahnya))* (?:lalu|sebelumnya|(?P<tahun>\d{4}))\b",
    re.I,
)
_KOSAKATA: Final = para_kata(
    "jumlah jumlahnya besarnya besaran total serapan penyerapan "
    "anggaran anggarannya realisasi belanja pagu penduduk laki-laki perempuan pegawai pejabat tenaga struktural pelaksana "
    "non asn rata-rata capaian kinerja naik meningkat bertambah turun menurun berkurang lebih besar tinggi banyak kecil rendah "
    "sedikit dari daripada dibanding dibandingkan terhadap dengan tahun lalu sebelumnya ini pada di yang sebesar sebanyak "
    "berjumlah mencapai menjadi yaitu atau orang jiwa rupiah rp juga telah kecamatan dinas badan kantor serapannya pagunya "
    "jika bila"
)
_BAGIAN: Final = lazy_regex(
    r"\b(?:program|sub|kegiatan|belanja|gaji|seksi|kelurahan|desa|sasaran|indikator|kantor|murni|RKT)\b", re.I
)
"""Words before the clause, in its sentence or the one before, with which it may speak of a part."""
_KATA: Final = lazy_regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@aturan_angka("LK499")
def gerak_antar_tahun(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What is said to have risen or fallen since last year did, where last year's report is there."""
    teks = bacaan(isi, laporan)[1]
    for b in teks:
        if b.t.slot in SLOT_RENCANA or b.t.baris_pk is not None or not _LALU.search(b.teks):
            continue
        for m in _LALU.finditer(b.teks):
            a, z = b.klausa(m.start())
            awal, g = _AWAL.match(b.teks, a), list(_GERAK.finditer(b.teks, a, z))
            tahun = tahun_disebut(b.teks[a:z]) | ({int(m["tahun"])} if m["tahun"] else set())
            if (
                awal is None
                or len(g) != 1
                or tahun - {laporan.tahun, laporan.tahun - 1}
                or not _polos(b, a, z, laporan)
            ):
                continue
            awal_sebelum = b.kalimat(max(0, b.kalimat(a)[0] - 1))[0]
            if sebagian_tahun(b.teks[a:z]) or _BAGIAN.search(b.teks, awal_sebelum, a):
                continue
            if (lalu := laporan_lalu(isi, laporan)) is None:
                continue
            n = next(n for n in range(len(_POKOK)) if awal[f"p{n}"])
            yield from _salah(b, g[0], _POKOK[n], laporan, lalu)


def _polos(b: Bacaan, a: int, z: int, laporan: Laporan) -> bool:
    nama = laporan.instansi.nama.casefold().split()
    return all(k in _KOSAKATA or k in nama for k in (m[0].casefold() for m in _KATA.finditer(b.teks, a, z)))


def _salah(
    b: Bacaan,
    g: re.Match[str],
    pokok: tuple[str, str, Callable[[Laporan], Angka | None]],
    laporan: Laporan,
    lalu: Laporan,
) -> Iterator[Diagnostic]:
    kini, dulu = pokok[2](laporan), pokok[2](lalu)
    if kini is None or dulu is None or not kini.ada or not dulu.ada or ((kini > dulu) if g["naik"] else (kini < dulu)):
        return
    yield temuan(
        "LK499",
        f'"{g[0]}" tidak sesuai data: {pokok[0]} {dulu} pada tahun {lalu.tahun} dan {kini} pada tahun {laporan.tahun}',
        b.t.letak(g.start(), g.end()),
        "perbaiki katanya; kalimat ini mungkin tersisa dari laporan tahun sebelumnya",
        "warning",
    )


# ---------------------------------------------------------------- versions of one year's budget

_MURNI: Final = lazy_regex(
    r"\b(?:pagu|anggaran) (?:sesudah|setelah) (?:perubahan|P-?APBD)(?: anggaran| APBD)?(?: [^.;:,]{0,30}?)? "
    rf"(?:(?P<naik>{_NAIK})|(?P<turun>{_TURUN})) (?:daripada|dari|dibanding\w*(?: dengan)?) "
    r"(?:pagu|anggaran)(?: APBD)? murni\b",
    re.I,
    needs=("murni",),
)
_LAIN: Final = lazy_regex(r"\b(?:tidak|bukan|belum|sub|kegiatan|program|gaji|belanja|sasaran|seksi|kelurahan)\b", re.I)


@aturan_angka("LK499")
def perubahan_anggaran(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The budget after its change is as much larger or smaller than the first as is said."""
    murni, ubah = (_jumlah(isi, v) for v in ("murni", "perubahan"))
    if not murni or not ubah:
        return
    for b in bacaan(isi, laporan)[1]:
        for m in _MURNI.finditer(b.teks):
            kalimat = b.isi_kalimat(m.start())
            if b.t.baris_pk or _LAIN.search(kalimat) or tahun_disebut(kalimat) - {laporan.tahun}:
                continue
            if (ubah > murni) if m["naik"] else (ubah < murni):
                continue
            n = "naik" if m["naik"] else "turun"
            yield temuan(
                "LK499",
                f'"{m[n]}" tidak sesuai data: pada anggaran.yaml pagu murni {_rupiah(murni)}, sesudah perubahan '
                f"{_rupiah(ubah)}",
                b.t.letak(m.start(n), m.end(n)),
                "perbaiki katanya, atau periksa pagu: pada anggaran.yaml",
                "warning",
            )


def _jumlah(isi: Isi, versi: str) -> Decimal:
    """The sum of a version; 0 where most sub kegiatan don't have it, for then it isn't whole."""
    sub = [s for p in isi.anggaran.program for k in p.kegiatan for s in k.sub_kegiatan]
    if 2 * sum(versi in s.pagu for s in sub) < len(sub):
        return Decimal(0)
    return sum((s.pagu[versi] for s in sub if versi in s.pagu), Decimal(0))


def _rupiah(n: Decimal) -> str:
    return f"Rp{int(n):,}".replace(",", ".")


# ---------------------------------------------------------------- two numbers beside each other

_DARI: Final = lazy_regex(
    r"(?<![\d.,])(?P<a>\d[\d.]*(?:,\d+)?)(?P<u>%| (?:orang|jiwa|poin|dokumen|laporan|unit|pegawai))(?: pegawai| penduduk)?,? "
    r"(?:(?P<naik>naik|meningkat|bertambah)|(?P<turun>turun|menurun|berkurang)) dari (?:semula )?"
    r"(?P<z>\d[\d.]*(?:,\d+)?)(?P=u)(?!\w)(?!,? menjadi)",
    needs=(" dari ",),
)


_SATUAN: Final = r"%| (?:orang|jiwa|poin|dokumen|laporan|unit|pegawai)"
_MENJADI: Final = lazy_regex(
    r"\b(?:(?P<naik>naik|meningkat|bertambah|tumbuh)|(?P<turun>turun|menurun|berkurang|menyusut))"
    r"(?: (?:tipis|tajam|lagi|kembali))? dari (?:semula )?"
    rf"(?P<rz>Rp ?)?(?P<z>\d[\d.]*(?:,\d+)?)(?P<uz>{_SATUAN})?(?:,? (?:\()?(?:pada )?tahun \d{{4}}\)?)?,? (?:menjadi|ke) "
    rf"(?P<ra>Rp ?)?(?P<a>\d[\d.]*(?:,\d+)?)(?P<ua>{_SATUAN})?(?![\w/])",
    re.I,
    needs=(" dari ",),
)
_PERINGKAT: Final = lazy_regex(r"\b(?:peringkat|urutan|posisi|rangking|ranking|tahun)\W*$", re.I)


@aturan_angka("LK472")
def dari_sekian_menjadi_sekian(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """ "naik dari 96,04% pada tahun 2030 menjadi 95,28%", one of both typed: the second is no more than the first. (Two that
    expressions print are ``narasi_cetak_arah``'s; a rank rises as its number falls.)"""
    for b in bacaan(isi, laporan)[1]:
        for m in _MENJADI.finditer(b.teks):
            if b.ketik[m.start("z") : m.end("z")] != m["z"] and b.ketik[m.start("a") : m.end("a")] != m["a"]:
                continue
            if bool(m["rz"]) != bool(m["ra"]) or (m["uz"] and m["ua"] and m["uz"] != m["ua"]):
                continue
            if _PERINGKAT.search(b.teks[: m.start()]) or "peringkat" in b.teks[slice(*b.kalimat(m.start()))].casefold():
                continue
            dari, menjadi = (f"{m['r' + k] or ''}{m[k].rstrip('.')}{m['u' + k] or ''}" for k in ("z", "a"))
            yield from _berlawanan(b, m, dari, menjadi)


@aturan_angka("LK472")
def sekian_dari_sekian(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """ "129 orang, bertambah dari 131 orang": the number that it rose from is the smaller."""
    for b in bacaan(isi, laporan)[1]:
        for m in _DARI.finditer(b.teks):
            yield from _berlawanan(b, m, f"{m['z']}{m['u']}", f"{m['a']}{m['u']}")


def _berlawanan(b: Bacaan, m: re.Match[str], dari: str, menjadi: str) -> Iterator[Diagnostic]:
    """A movement from the number ``z`` to ``a`` that goes the other way; the words are how messages write both."""
    z, a = (Decimal(m[k].strip(".").replace(".", "").replace(",", ".")) for k in ("z", "a"))
    n = "naik" if m["naik"] else "turun"
    if (a < z) if m["naik"] else (a > z):
        yield temuan(
            "LK472",
            f'"{m[n]}" berlawanan dengan angkanya: dari {dari} menjadi {menjadi}',
            b.t.letak(m.start(n), m.end(n)),
            "perbaiki katanya, atau tukar kedua angkanya bila terbalik",
        )
