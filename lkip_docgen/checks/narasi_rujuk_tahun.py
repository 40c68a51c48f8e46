"""Years and periods in prose: a period the right way round, the Renstra's own, the report's year where it is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_docgen.beku import Beku
from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan
from lkip_docgen.checks.narasi_klaim_waktu import TAHUN, tahun_disebut
from lkip_docgen.checks.narasi_rujuk_hukum import Sitiran
from lkip_docgen.checks.narasi_rujuk_teks import Prosa
from lkip_docgen.checks.narasi_tahun_lain import sebagai_akhir, sebagian_periode, tahun_lain_benar
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.angka import Angka

PERIODE = lazy_regex(
    r"(?<![\d/.,])((?:19|20)\d{2})\s?(?:[-–—]|s\.?\s?/?d\.?|sampai(?: dengan)?|hingga)\s?(?:tahun )?((?:19|20)\d{2})(?![\d/])"
    r"(?!\.\d)",
    re.I,
    needs=("19", "20"),
)
_RENSTRA = lazy_regex(r"\b(?:renstra|rencana strategis|RPJMD|rencana pembangunan jangka menengah daerah)\b", re.I)
_BUKAN_RENSTRA = lazy_regex(r"\b(?:RPJPD?|RPJPN|RPJMN|jangka panjang|RPJM nasional|RPJM desa|RTRW|lama|terdahulu|lalu|"
                            r"sebelumnya|periode sebelum\w*)\b", re.I)  # fmt: skip
_PERBANDINGAN = lazy_regex(r"\b(?:perbandingan|dibandingkan|banding)\b", re.I)
_ISYARAT = lazy_regex(
    r"\b(?:dibanding\w*|perbandingan|disandingkan|sebelumnya|lalu|sejak|semula|berikutnya|tahun(?:-tahun)? berikut|mendatang|"
    r"depan|menjadi|riwayat|perkembangan\w*|tren|naik|turun|akhir periode|jangka menengah|rencana kerja|usulan|rancangan|"
    r"menuju|antara|mulai|dahulu|target akhir|silam|kemarin|dari tahun|sampai(?: dengan)? tahun|hingga tahun|lanjutan|kedua)\b",
    re.I,
)
_ISYARAT_DEKAT = lazy_regex(
    r"\b(?:dibanding\w*|perbandingan|disandingkan|sebelumnya|lalu|sejak|semula|mendatang|depan|riwayat|tren|akhir periode|"
    r"jangka menengah|usulan|rancangan|menuju|antara|mulai|silam|kemarin|dari tahun|hingga tahun|lanjutan|kedua|evaluasi|"
    r"daripada|sama dengan|dan(?: tahun)? (?:19|20)\d\d|(?:19|20)\d\d,? (?:dan|ke|serta)(?: tahun)?)\b",
    re.I,
)
_DEKAT_ISYARAT = (60, 30)
"""Characters before and after a year in which a word of comparison excuses it."""
_BERKENAAN = lazy_regex(
    r"(?:\b(?:target|kinerja|kegiatan|pelaksanaan|pegawai|serapan|belanja|pengukuran|perjanjian|keluaran|kendala)\b"
    r"(?: (?:setiap |tiap )?(?:indikator|kegiatan|anggaran|kecamatan|dinas|badan|sasaran))?(?: (?:untuk|pada|dalam|selama))?|"
    r"^\W*(?:sepanjang|selama))\s+tahun\s+$",
    re.I,
)
_DOKUMEN = lazy_regex(
    r"\b(?P<apa>tahun anggaran|laporan kinerja(?: instansi pemerintah)?|LKIP|LKjIP|LAKIP|perjanjian kinerja|PK|"
    r"rencana kinerja tahunan|RKT|APBD|P-APBD|DPA|IKU|indikator kinerja utama|31 desember|akhir tahun)\b"
    r"(?P<antara>[^.;:\d]{0,60}?)(?P<tahun>(?:19|20)\d{2})(?![\w/-])",
    re.I,
)
_RENCANA = lazy_regex(
    r"\b(?:RKPD?|RKA|KUA|PPAS|R-?APBD|rencana (?:kegiatan|kerja|anggaran)|perencanaan|penganggaran|"
    r"musrenbang|musyawarah (?:rencana|perencanaan) pembangunan|renja|rencana kerja|usulan|rancangan)\b",
    re.I,
)
_SEJARAH = lazy_regex(
    r"\b(?:sejak|berdiri|didirikan|dibentuk|lahir|kemerdekaan|pada masa|sejarah|visi|emas|SDGs?|RPJP\w*|sensus|"
    r"jangka panjang)\b",
    re.I,
)
_DEKAT = lazy_regex(
    r"\btahun (?P<tahun>(?:19|20)\d{2})\b(?:\s+(?:sebesar|yaitu|adalah|mencapai|sebanyak|ialah|yakni))*\s*[:(]?\s*$",
    re.I,
)
_SUSUL = lazy_regex(r"^\)?\s*(?:pada|di|untuk|dalam)?\s*tahun\s+(?P<tahun>(?:19|20)\d{2})\b", re.I)


class Waktu(Beku):
    """The years of a report: its own, the periods of the office's Renstra, the first and last that prose may speak of."""

    laporan: Laporan
    tahun: int
    periode: tuple[tuple[int, int], ...]
    awal: int
    akhir: int


def waktu(isi: Isi, laporan: Laporan) -> Waktu:
    """The years of a report."""
    periode = tuple(dict.fromkeys((r.periode_mulai, r.periode_selesai) for r in isi.renstra))
    jarak = max((z - a for a, z in periode), default=5)
    awal = min((a for a, _ in periode), default=isi.tahun) - jarak
    return Waktu(laporan, isi.tahun, periode, awal, max((z for _, z in periode), default=isi.tahun) + jarak)


def periode_salah(p: Prosa, w: Waktu) -> Iterator[Diagnostic]:
    """LK426 a period whose end lies before its beginning, LK427 a period of the Renstra that isn't the office's."""
    for m in PERIODE.finditer(p.teks):
        if p.narasi is not None and "\ufffc" * (m.end() - m.start()) == p.ketik[m.start() : m.end()]:
            continue
        a, z = int(m[1]), int(m[2])
        kalimat = _kalimat(p.teks, m.start())
        if z < a:
            if not (_PERBANDINGAN.search(kalimat) and a - z <= 2):
                benar = next((f"{x}-{y}" for x, y in w.periode if a == x or z == y), None)
                yield temuan(
                    "LK426",
                    f'periode "{m[0]}" terbalik: berakhir sebelum mulai',
                    p.letak(m.start(), m.end()),
                    f"mungkin maksudnya {benar}" if benar else "perbaiki tahunnya",
                )
        elif (
            _milik_renstra(p, kalimat)
            and w.periode
            and (a, z) not in w.periode
            and not (sebagian_periode(p.teks, m.start(), (a, z), w.periode))
        ):
            yield from _periode_lain(p, m, w, kalimat)


def _milik_renstra(p: Prosa, kalimat: str) -> bool:
    """Whether a period is the Renstra's. Its own name is compared by LK318."""
    if p.jalan[:1] == ("renstra",) and p.isian == "nama":
        return False
    slot = p.narasi is not None and p.narasi.slot == "jangka_menengah" and p.narasi.baris_pk is not None
    return bool(_RENSTRA.search(kalimat) or slot) and not _BUKAN_RENSTRA.search(kalimat)


def _periode_lain(p: Prosa, m: re.Match[str], w: Waktu, kalimat: str) -> Iterator[Diagnostic]:
    a, z = int(m[1]), int(m[2])
    if any(x <= a and z <= y for x, y in w.periode) and not re.search(
        r"\bperiode|renstra|rencana strategis|RPJMD", kalimat, re.I
    ):
        return
    satu_ujung = any((a == x) != (z == y) for x, y in w.periode)
    rpjmd = re.search(r"\bRPJMD\b|jangka menengah daerah", kalimat, re.I) and not re.search(
        r"renstra|strategis", kalimat, re.I
    )
    milik = " atau ".join(f"{x}-{y}" for x, y in w.periode)
    yield temuan(
        "LK427",
        f'periode "{m[0]}" bukan periode Renstra kantor ini, {milik}',
        p.letak(m.start(), m.end()),
        "perbaiki tahunnya, atau tulis {{ renstra.nama }}",
        "error" if satu_ujung and not rpjmd and not p.tertanda else "warning",
    )


def _kalimat(teks: str, posisi: int) -> str:
    a = max(teks.rfind(". ", 0, posisi), teks.rfind("; ", 0, posisi)) + 1
    z = teks.find(". ", posisi)
    return teks[a : z if z >= 0 else len(teks)]


# ---------------------------------------------------------------- single years


def tahun_narasi(b: Bacaan, p: Prosa, w: Waktu, sitiran: tuple[Sitiran, ...]) -> Iterator[Diagnostic]:
    """LK428 in the narrative: years of another report, and years beside a figure of another year."""
    sudah: set[int] = set()
    for di, tahun, benar in _di_samping_angka(b, w):
        sudah.add(di)
        yield temuan(
            "LK428",
            f"angka di sampingnya milik tahun {benar}, bukan {tahun}",
            p.letak(di, di + 4),
            f"tulis {_sebut_tahun(benar, w)}; bila memang tahun {tahun} yang dimaksud, ganti angkanya",
            "warning",
        )
    for m in TAHUN.finditer(b.teks):
        di, tahun = m.start(), int(m[0])
        if (
            di in sudah
            or tahun == w.tahun
            or not _ditulis(b, p, di)
            or _dikutip(di, sitiran)
            or _bagian_periode(b.teks, di)
        ):
            continue
        if not w.awal <= tahun <= w.akhir:
            if _SEBUTAN_TAHUN.search(b.teks[:di]) and not _SEJARAH.search(b.isi_kalimat(di)):
                yield _jauh(p, di, tahun, w)
        elif (apa := _dokumen(b, di, tahun, w)) is not None:
            yield _lain(p, di, f"{apa} {tahun}", w)
        elif b.t.slot in ("jangka_menengah", "tujuan") and tahun > w.tahun and sebagai_akhir(b, di):
            if w.periode and tahun not in {z for _, z in w.periode}:
                yield _bukan_akhir(p, di, tahun, w)
        elif _berkenaan(b, di, tahun, w) or _hanya_angka_kini(b, di, w):
            yield _lain(p, di, f"tahun {tahun}", w)


_SEBUTAN_TAHUN = lazy_regex(r"\b(?:tahun|anggaran|januari|februari|juni|juli|desember)\W+$", re.I)
_BANDING_SLOT = frozenset({"tahun_lalu", "jangka_menengah", "nasional"})


def _sebut_tahun(tahun: int, w: Waktu) -> str:
    """How a narrative writes a year."""
    return {w.tahun: "{{ tahun }}", w.tahun - 1: "{{ tahun_lalu }}"}.get(tahun, str(tahun))


def _ditulis(b: Bacaan, p: Prosa, di: int) -> bool:
    """Whether a year was typed, or is last year's by an expression of its own."""
    e = b.t.ekspresi_di(di)
    return p.ketik[di : di + 4] == b.teks[di : di + 4] or (
        e is not None and e.teks.strip() in ("tahun_lalu", "tahun + 1")
    )


def _sekitar(b: Bacaan, di: int) -> str:
    a, z = b.kalimat(di)
    return b.teks[max(a, di - _DEKAT_ISYARAT[0]) : min(z, di + 4 + _DEKAT_ISYARAT[1])]


def _dokumen(b: Bacaan, di: int, tahun: int, w: Waktu) -> str | None:
    """The document, or the budget year, that a year belongs to where it can't be another report's."""
    if _ISYARAT_DEKAT.search(_sekitar(b, di)) or tahun_lain_benar(b, di, tahun, w.laporan):
        return None
    for m in _DOKUMEN.finditer(b.teks, b.kalimat(di)[0], di + 4):
        if m.start("tahun") == di and not TAHUN.search(m["antara"]):
            apa = m["apa"].casefold()
            nanti = tahun == w.tahun + 1 and (
                apa in ("rkt", "rencana kinerja tahunan") or _RENCANA.search(b.isi_kalimat(di))
            )
            ujung = apa == "akhir tahun" and (
                (tahun > w.tahun and "target" in b.isi_kalimat(di).casefold())
                or (tahun == w.tahun - 1 and not _berangka_kini(b, di, w))
            )
            return None if nanti or ujung else m["apa"]
    return None


_TAHUN_INI = lazy_regex(r"\btahun ini\b", re.I)


def _berkenaan(b: Bacaan, di: int, tahun: int, w: Waktu) -> bool:
    """Whether what the report is about ("kinerja tahun …", "sepanjang tahun …") is said of the year before or after."""
    if abs(tahun - w.tahun) != 1 or b.t.slot in _BANDING_SLOT or b.t.jenis in ("sel", "kepala"):
        return False
    a, z = b.kalimat(di)
    m = _BERKENAAN.search(b.teks[a:di])
    if m is not None and tahun_lain_benar(b, di, tahun, w.laporan):
        return False
    if m is None or _ISYARAT_DEKAT.search(_sekitar(b, di)) or _TAHUN_INI.search(b.teks, a, z):
        return False
    if tahun > w.tahun and "target" in m[0].casefold() and any(x <= tahun <= y for x, y in w.periode):
        return False  # the Renstra has a target for next year
    return not any(a <= x.awal < z and "riwayat" in x.angka.id for x in b.t.angka)


def _dikutip(di: int, sitiran: tuple[Sitiran, ...]) -> bool:
    """Whether a place belongs to a citation, its title included."""
    return any(s.batas[0] <= di < max(s.batas[1], s.judul[-1][2] if s.judul else 0) for s in sitiran)


def _bagian_periode(teks: str, di: int) -> bool:
    return any(m.start() <= di < m.end() for m in PERIODE.finditer(teks))


def _lain(p: Prosa, di: int, apa: str, w: Waktu) -> Diagnostic:
    return temuan(
        "LK428",
        f'disebut "{" ".join(apa.split())}", padahal laporan ini tahun {w.tahun}',
        p.letak(di, di + 4),
        ("bila salah salin, tulis {{ tahun }}" if p.narasi is not None else f"bila salah salin, ganti dengan {w.tahun}")
        + "; bila memang tahun itu, sisihkan dengan alasan",
        "warning",
    )


def _bukan_akhir(p: Prosa, di: int, tahun: int, w: Waktu) -> Diagnostic:
    return temuan(
        "LK428",
        f"tahun {tahun} bukan akhir periode Renstra, {w.periode[-1][1]}",
        p.letak(di, di + 4),
        "perbaiki tahunnya; di narasi tulis {{ renstra.periode_selesai }}",
        "warning",
    )


def _jauh(p: Prosa, di: int, tahun: int, w: Waktu) -> Diagnostic:
    return temuan(
        "LK428",
        f"tahun {tahun} jauh di luar laporan tahun {w.tahun} dan periode Renstranya",
        p.letak(di, di + 4),
        "periksa tahunnya; bila benar, sisihkan dengan alasan",
        "warning",
    )


def _tahun_angka(a: Angka, w: Waktu) -> int | None:
    """The year that a figure is of; None where that isn't plain."""
    if (m := re.search(r"riwayat\[(\d{4})\]", a.id)) is not None:
        return int(m[1])
    if re.search(r"akhir|pembanding|nasional|perubahan|rkt|murni|^\(|renstra|selisih|dari|menjadi", a.id):
        return None
    return (
        w.tahun
        if re.match(
            r"(?:indikator|baris_pk|kinerja|anggaran|sdm|program|kegiatan|sub_kegiatan|belanja|efisiensi)\b", a.id
        )
        else None
    )


def _di_samping_angka(b: Bacaan, w: Waktu) -> Iterator[tuple[int, int, int]]:
    """(place, year, right year) of years that stand right beside a figure of another."""
    for a in b.t.angka:
        benar = _tahun_angka(a.angka, w)
        e = b.t.ekspresi_di(a.awal)
        if benar is None or (e is not None and "kalimat" in e.teks):
            continue
        k = b.kalimat(a.awal)
        if (m := _DEKAT.search(b.teks[k[0] : a.awal])) is not None:
            geser = k[0]
        elif (m := _SUSUL.search(b.teks[a.akhir : k[1]])) is not None:
            geser = a.akhir
        else:
            continue
        if int(m["tahun"]) != benar:
            yield geser + m.start("tahun"), int(m["tahun"]), benar


def _berangka_kini(b: Bacaan, di: int, w: Waktu) -> bool:
    """Whether a sentence prints a figure of this year."""
    a, z = b.kalimat(di)
    return any(_tahun_angka(x.angka, w) == w.tahun for x in b.t.angka if a <= x.awal < z)


def _hanya_angka_kini(b: Bacaan, di: int, w: Waktu) -> bool:
    """Whether a sentence speaks of this year's figures alone and yet names no year but another."""
    a, z = b.kalimat(di)
    kalimat = b.teks[a:z]
    if tahun_disebut(kalimat) != {int(b.teks[di : di + 4])} or _ISYARAT.search(kalimat) or _bagian_periode(b.teks, di):
        return False
    if not re.search(r"\b(?:tahun|anggaran)\W+$", b.teks[a:di], re.I) or b.t.slot in (
        "tahun_lalu",
        "jangka_menengah",
        "nasional",
    ):
        return False
    angka = [_tahun_angka(x.angka, w) for x in b.t.angka if a <= x.awal < z]
    return bool(angka) and set(angka) <= {w.tahun}


_URAIAN = {("foto", "keterangan"), ("kinerja", "kegiatan"), ("kinerja", "uraian"), ("pk", "alasan"), ("iku", "tujuan")}
"""Fields that tell of the report's year in words."""


def tahun_yaml(p: Prosa, w: Waktu) -> Iterator[Diagnostic]:
    """LK428 in YAML: what was done, or shown on a photo, in another year."""
    if (p.berkas, p.isian) not in _URAIAN:
        return
    for m in TAHUN.finditer(p.teks):
        tahun = int(m[0])
        rencana = tahun == w.tahun + 1 and _RENCANA.search(p.teks)
        if tahun != w.tahun and not rencana and not _ISYARAT.search(p.teks) and not _bagian_periode(p.teks, m.start()):
            yield _lain(p, m.start(), f"tahun {tahun}", w)


def nomor_keputusan(isi: Isi) -> Iterator[Diagnostic]:
    """LK428: the year at the end of the decree's number is that of its date."""
    k = isi.iku.keputusan
    m = re.search(r"/((?:19|20)\d{2})$", k.nomor.strip()) if k is not None else None
    if k is not None and m is not None and int(m[1]) != k.tanggal.year:
        yield temuan(
            "LK428",
            f'nomor keputusan "{k.nomor}" berakhir dengan tahun {m[1]}, padahal tanggalnya tahun {k.tanggal.year}',
            k.letak_dari("nomor"),
            "cocokkan nomor dan tanggal dengan keputusan yang ditandatangani",
            "warning",
        )
