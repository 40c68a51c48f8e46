"""How much, in words: "hampir habis terpakai", "baru sebagian kecil"; targets said to be the same or higher every year; a
national figure said to be there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_cetak_baca import pembaca_anggaran
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja, bacaan
from lkip_docgen.checks.narasi_klaim_waktu import menyebut_lalu, menyebut_nanti, sebagian_tahun
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.angka import Angka
from lkip_docgen.metrics.pandangan.pk import BarisView

SLOT_RENCANA = frozenset({"solusi", "rekomendasi", "langkah", "masalah", "permasalahan"})
"""Slots that speak of what is wrong and what is to be done."""

# ---------------------------------------------------------------- how much was spent

_SERAP = r"(?:(?:ter|di)(?:pakai|serap|gunakan|manfaatkan|realisasi(?:kan)?|belanjakan))"


_HAMPIR = r"(?:hampir|nyaris) (?:habis|seluruh(?:nya)?|semua(?:nya)?|sepenuhnya)"
_SEDIKIT = r"(?:sebagian kecil(?:nya)?|sedikit(?: sekali)?)"
_PARUH = r"(?:separuh|setengah)(?:nya)?(?: (?:dari )?(?:dana|anggaran|pagu)(?:nya)?)?(?: yang)?(?: telah| sudah)?"
_PENUH = r"(?<!hampir )(?<!nyaris )(?<!belum )(?<!tidak )(?<!harus )"
_BESAR = r"sebagian besar(?:nya)?"
_KADAR: tuple[tuple[tuple[str, ...], str, int, int], ...] = (
    (("ampir ", "yaris "), rf"\b{_HAMPIR} (?:telah |sudah |habis )?{_SERAP}\b|\b{_SERAP} {_HAMPIR}", 75, 100),
    (
        ("bagian kecil", "edikit"),
        rf"\b(?:baru|hanya|cuma) {_SERAP} {_SEDIKIT}|\b(?:baru|hanya|cuma) {_SEDIKIT}(?: yang)? {_SERAP}\b",
        0,
        60,
    ),
    (("bagian besar",), rf"\b{_BESAR} (?:telah |sudah )?{_SERAP}\b|\b{_SERAP} {_BESAR}", 40, 100),
    (("anyak",), rf"\b(?:belum|tidak) banyak(?: yang)? {_SERAP}", 0, 60),
    (("anyak",), rf"\bbanyak(?: yang)? (?:belum {_SERAP}|tersisa)|\btersisa (?:masih |cukup )?banyak", 0, 92),
    (
        ("bagian besar",),
        rf"\b{_BESAR}(?: (?:dana|anggaran|pagu)(?:nya)?)?(?: masih)? (?:belum {_SERAP}|tersisa)",
        0,
        55,
    ),
    (("paruh", "setengah"), rf"\b{_SERAP} (?:kurang dari|tidak sampai|belum sampai) (?:separuh|setengah)", 0, 50),
    (("paruh", "setengah"), rf"\b{_SERAP} lebih dari (?:separuh|setengah)", 50, 100),
    (("urang dari", "idak sampai"), rf"\b(?:kurang dari|tidak sampai) {_PARUH} {_SERAP}", 0, 50),
    (("ebih dari",), rf"\blebih dari {_PARUH} {_SERAP}", 50, 100),
    (("paruh", "setengah"), rf"\b{_SERAP} (?:separuh|setengah)(?:nya)?(?! lebih)(?!\w)", 30, 70),
    ((" habis",), rf"{_PENUH}\b(?:{_SERAP} habis|habis {_SERAP})\b", 97, 100),
)
"""Words of an amount: what a text has that may have them, their pattern, and the least and the greatest serapan (in
percent) that they can still be said of. The bounds are wide on purpose: who calls 80% "sebagian besar" or "hampir
seluruhnya" isn't contradicted."""


@cache
def _pola_kadar(n: int) -> re.Pattern[str]:
    return regex(_KADAR[n][1], re.I)


@cache
def _dana() -> re.Pattern[str]:
    return regex(r"\b(?:dana|anggaran|pagu)\w*", re.I)


@cache
def _bagian_lain() -> re.Pattern[str]:
    """What a sentence may speak of instead of a line's whole budget."""
    return regex(
        r"\b(?:program|kegiatan|belanja|pemeliharaan|gaji|honor\w*|perjalanan|sosialisasi|pelatihan|bantuan|perubahan|tahap\w*|"
        r"untuk|bagi|jika|bila|apabila|agar|akan|diharapkan|tidak|belum|lain(?:nya)?|selain|di luar|kecuali|tanpa)\b",
        re.I,
    )


@cache
def _anggaran_saja() -> re.Pattern[str]:
    """The beginning of a sentence that speaks of the budget and of no part of it."""
    return regex(
        r"\W*(?:(?:seluruh|semua)(?:nya)? )?(?:(?:anggaran|pagu)(?:nya)?)?(?: (?:kantor|kecamatan|dinas|badan|instansi))?"
        r"(?: (?:yang tersedia|telah|sudah|pun))*\W*",
        re.I,
    )


@cache
def _bukan_seluruhnya() -> re.Pattern[str]:
    """What makes a share one of less than the whole budget, behind it."""
    return regex(
        rf"{_bagian_lain().pattern}|\ufffc|\b(?:sasaran|indikator|seksi|kelurahan|pada|di|oleh|tiap|setiap)\b", re.I
    )


@aturan_angka("LK475")
def kadar_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A share of the budget that is put in words is of the serapan's size."""
    kin, teks = bacaan(isi, laporan)
    for b in teks:
        if b.t.slot in SLOT_RENCANA or not any(k in b.ketik for k in ("serap", "pakai", "guna", "sisa")):
            continue
        for n, (tanda, _, bawah, atas) in enumerate(_KADAR):
            if any(k in b.ketik for k in tanda):
                for m in _pola_kadar(n).finditer(b.ketik):
                    yield from _kadar_salah(b, kin, laporan, m, bawah, atas)


def _kadar_salah(
    b: Bacaan, kin: Kinerja, laporan: Laporan, m: re.Match[str], bawah: int, atas: int
) -> Iterator[Diagnostic]:
    kalimat = b.isi_kalimat(m.start())
    if menyebut_lalu(kalimat, laporan.tahun) or menyebut_nanti(kalimat) or sebagian_tahun(kalimat):
        return
    milik = _serapan(b, kin, laporan, m)
    if milik is None:
        return
    nama, serapan = milik
    if not serapan.ada or bawah <= serapan <= atas:
        return
    yield temuan(
        "LK475",
        f'"{m[0]}" tidak sesuai data: serapan {nama} {serapan}',
        b.t.letak(m.start(), m.end()),
        "perbaiki katanya, atau sebut serapannya dari datanya supaya selalu sesuai",
        "warning",
    )


def _serapan(b: Bacaan, kin: Kinerja, laporan: Laporan, m: re.Match[str]) -> tuple[str, Angka] | None:
    """Whose serapan is spoken of, and it: the one node of the budget that the sentence names, else the line that the file
    is about, else the whole budget, where the sentence speaks of nothing but that."""
    a, z = b.kalimat(m.start())
    disebut = {(x.jenis, x.id) for x in pembaca_anggaran(laporan).baca(b).milik if a <= x.awal and x.akhir <= z}
    if len(disebut) == 1:
        jenis, id = disebut.pop()
        simpul = getattr(laporan, jenis).get(id)
        return (simpul.nama, simpul.serapan) if simpul is not None else None
    y = kin.menurut_id.get(b.t.baris_pk or "")
    if disebut or not _dana().search(b.ketik, a, m.end()) or _bagian_lain().search(b.ketik, a, m.start()):
        return None
    if y is None:
        seluruhnya = _anggaran_saja().fullmatch(b.ketik, a, m.start()) and not _bukan_seluruhnya().search(
            b.ketik, m.end(), z
        )
        return ("seluruh anggaran", laporan.anggaran.serapan) if seluruhnya else None
    return f"anggaran pendukung {y.uraian_indikator}", y.serapan


# ---------------------------------------------------------------- targets over the years


@cache
def _target_tahunan() -> re.Pattern[str]:
    return regex(
        r"\btarget(?:nya)?(?P<apa>[^.;:,]{0,60}?)\s(?P<kata>sama|tetap|tidak berubah|naik|meningkat|bertambah|turun|menurun)\b"
        r"(?P<cara>(?: secara)?(?: \w+)?)?\s(?P<kapan>(?:setiap|tiap|tiap-tiap) tahun(?:nya)?|"
        r"sepanjang periode|sampai (?:dengan )?akhir periode|menjelang akhir periode|hingga akhir periode)",
        re.I,
    )


@cache
def _bukan_target() -> re.Pattern[str]:
    return regex(r"\b(?:tidak|belum|bukan|perlu|harus|agar|supaya|realisasi|capaian|anggaran|pagu|PAD|pajak)\b", re.I)


@aturan_angka("LK476")
def target_tahunan_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Targets that are said to stay, rise or fall over the Renstra's years do."""
    for b in bacaan(isi, laporan)[1]:
        ketik = b.ketik
        if "arget" not in ketik or b.t.slot in SLOT_RENCANA or not ("ap tahun" in ketik or " periode" in ketik):
            continue
        for m in _target_tahunan().finditer(ketik):
            y = _baris(b, m)
            if y is not None and not _bukan_target().search(m["apa"]):
                yield from _target_salah(b, m, y, laporan)


def _baris(b: Bacaan, m: re.Match[str]) -> BarisView | None:
    """The line whose target is spoken of: one that the sentence names before, else the file's."""
    a = b.kalimat(m.start())[0]
    disebut = [s for s in b.sebutan if a <= s.awal and s.akhir <= m.end()]
    if disebut:
        return disebut[-1].baris[0] if len(disebut[-1].baris) == 1 else None
    return b.bawaan.baris[0] if b.t.baris_pk is not None and b.bawaan is not None else None


def _target_salah(b: Bacaan, m: re.Match[str], y: BarisView, laporan: Laporan) -> Iterator[Diagnostic]:
    if laporan.renstra is None:
        return
    i = next((i for i in laporan.renstra.indikator if i.id == y.indikator.id), None)
    if i is None:
        return
    setiap = "tahun" in m["kapan"].casefold()
    target = [t for t in i.target if t.ada]
    if not setiap:
        if laporan.renstra.periode_selesai not in laporan.renstra.tahun_matriks:
            return  # the Renstra doesn't say what is aimed at in its last year
        target = [t for t in (y.target, y.indikator.target_akhir) if t.ada]
    if len(target) < 2:
        return
    naik = any(z > a for a, z in pairwise(target))
    turun = any(z < a for a, z in pairwise(target))
    kata = m["kata"].casefold()
    tetap = kata in ("sama", "tetap", "tidak berubah")
    benar = (
        not (naik or turun)
        if tetap
        else naik and not turun
        if kata in ("naik", "meningkat", "bertambah")
        else turun and not naik
    )
    if benar:
        return
    deret = ", lalu ".join(str(t) for t in target)
    yield temuan(
        "LK476",
        f'"{m["kata"]} {m["kapan"]}" tidak sesuai Renstra: targetnya {deret} ({y.uraian_indikator})',
        b.t.letak(m.start("kata"), m.end("kapan")),
        f"perbaiki katanya, atau pakai {{{{ indikator.{y.indikator.id}.kalimat.jangka_menengah }}}}",
        "warning",
    )


_SEJAK_SEMUA = lazy_regex(
    r"\b(?:sejak|mulai|semenjak) tahun (?P<tahun>\d{4}|ini|(?:yang )?berikutnya|depan|lalu) (?:target(?:nya)? )?Renstra "
    r"(?:menghendaki|menargetkan|menetapkan|menuntut) (?P<semua>(?:semua|seluruh)(?:nya)?)\b",
    re.I,
)
_SERATUS = 100
_GESER = {"ini": 0, "lalu": -1}
"""By the word for a year how far it is from the report's; others mean the next one."""


def _tahun(kata: str, tahun: int) -> int:
    return int(kata) if kata.isdecimal() else tahun + _GESER.get(kata.casefold(), 1)


@aturan_angka("LK476")
def sejak_semua(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The year from which the Renstra is said to want all of something is the first with a target of 100%."""
    kin, teks = bacaan(isi, laporan)
    for b in teks:
        y = kin.menurut_id.get(b.t.baris_pk or "")
        if y is None or y.indikator.satuan != "persen" or "Renstra" not in b.ketik or "tahun" not in b.ketik:
            continue
        for m in _SEJAK_SEMUA.finditer(b.teks):
            penuh = _penuh_sejak(isi, laporan, y.indikator.id)
            if penuh is not None and penuh != _tahun(m["tahun"], laporan.tahun):
                yield temuan(
                    "LK476",
                    f"target {y.uraian_indikator} pada Renstra {_SERATUS}% sejak tahun {penuh}, bukan "
                    f"{_tahun(m['tahun'], laporan.tahun)}",
                    b.t.letak(m.start("tahun"), m.end("tahun")),
                    f"tulis {penuh}, atau sebut tahunnya menurut tahun laporan: sejak tahun berikutnya",
                    "warning",
                )


_MENGHENDAKI = lazy_regex(
    r"\bRenstra (?:perubahan )?(?:menghendaki|menargetkan|menetapkan|menuntut|mengharapkan) "
    r"(?:kategori|nilai|target|hasil|predikat|angka|realisasi|persentase|indeks)(?:nya)?(?: \w+){0,2}? "
    r"(?:yang )?(?:(?:jauh|sedikit) )?lebih (?P<arah>tinggi|besar|rendah|kecil)\b(?! (?:dari|dibanding|bagi|untuk))",
    re.I,
)


@aturan_angka("LK476")
def kehendak_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What the Renstra is said to want, more or less than now, against its last target and this year's figures."""
    if laporan.renstra is None or laporan.renstra.periode_selesai not in laporan.renstra.tahun_matriks:
        return  # the Renstra doesn't say what is aimed at in its last year
    for b in bacaan(isi, laporan)[1]:
        if "Renstra me" not in b.ketik or " lebih " not in b.ketik or b.bawaan is None or b.t.baris_pk is None:
            continue
        y = b.bawaan.baris[0]
        akhir, kini = y.indikator.target_akhir, [a for a in (y.target, y.realisasi) if a.ada]
        for m in _MENGHENDAKI.finditer(b.ketik):
            tinggi = m["arah"].casefold() in ("tinggi", "besar")
            if not akhir.ada or not kini or any(akhir > a if tinggi else akhir < a for a in kini):
                continue
            if sebagian_tahun(kalimat := b.isi_kalimat(m.start())) or menyebut_lalu(kalimat, laporan.tahun):
                continue
            yield temuan(
                "LK476",
                f'"lebih {m["arah"]}" tidak sesuai Renstra: target {y.uraian_indikator} tahun {laporan.tahun} {y.target}, '
                f"tahun {y.indikator.tahun_akhir} {akhir}",
                b.t.letak(m.start("arah"), m.end("arah")),
                f"perbaiki katanya, atau pakai {{{{ indikator.{y.indikator.id}.kalimat.jangka_menengah }}}}",
                "warning",
            )


def _penuh_sejak(isi: Isi, laporan: Laporan, indikator: str) -> int | None:
    """The year from which an indicator's target stays at 100 to the Renstra's end."""
    if laporan.renstra is None:
        return None
    i = next((i for r in isi.renstra if r.id == laporan.renstra.id for i in r.indikator if i.id == indikator), None)
    hasil: int | None = None
    for tahun in sorted(i.target, reverse=True) if i is not None else ():
        if i is None or i.target[tahun] < _SERATUS:
            break
        hasil = tahun
    return hasil


# ---------------------------------------------------------------- a national figure that is there


@cache
def _ada_nasional() -> re.Pattern[str]:
    return regex(
        r"\bnasional\b[^.;:]{0,60}\b(?:hanya )?(?:tersedia|ada|diperoleh) (?:untuk|bagi|pada)\s(?P<apa>[^.;:]{1,160})",
        re.I,
    )


@cache
def _ingkar() -> re.Pattern[str]:
    return regex(r"\b(?:tidak|belum|bukan|kecuali|selain|agar|bila|jika|apabila|akan)\b", re.I)


@aturan_angka("LK477")
def nasional_tersedia(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """An indicator that is said to have a national figure has one among the data."""
    kin, teks = bacaan(isi, laporan)
    for b in teks:
        if "asional" not in b.ketik or not any(f" {k} " in b.ketik for k in ("untuk", "bagi", "pada")):
            continue
        for m in _ada_nasional().finditer(b.teks):
            if _ingkar().search(m[0]) or menyebut_lalu(b.isi_kalimat(m.start()), laporan.tahun):
                continue
            for awal, akhir, y in _disebut(b, kin, m.start("apa"), m.end("apa")):
                if y.indikator.pembanding.nasional is None:
                    yield temuan(
                        "LK477",
                        f"disebut ada angka nasional bagi {y.uraian_indikator}, padahal kinerja.yaml tidak memuatnya",
                        b.t.letak(awal, akhir),
                        "perbaiki nama indikatornya, atau isi pembanding: bertingkat nasional pada kinerja.yaml",
                        "warning",
                    )


def _disebut(b: Bacaan, kin: Kinerja, awal: int, akhir: int) -> Iterator[tuple[int, int, BarisView]]:
    """The lines that a stretch names, by their wording or by the initials of their indicator ("IKM")."""
    for s in b.sebutan:
        if awal <= s.awal and s.akhir <= akhir and s.jenis == "nama" and len(s.baris) == 1:
            yield s.awal, s.akhir, s.baris[0]
    singkatan: dict[str, list[BarisView]] = {}
    for y in kin.baris:
        kata = [k for k in y.indikator.nama.split() if k[0].isupper()]
        if len(kata) > 2:
            singkatan.setdefault("".join(k[0] for k in kata), []).append(y)
    for nama, baris in singkatan.items():
        for m in regex(rf"(?<!\w){re.escape(nama)}(?!\w)").finditer(b.teks, awal, akhir):
            if len(baris) == 1:
                yield m.start(), m.end(), baris[0]
