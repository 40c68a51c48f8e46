"""What expressions print against the rest of their sentence: the difference of two printed sums, the date of the document
that was signed, the unit of an area, and counts and rates of another thing than the one named."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_cetak_baca import Cetakan, Tercetak, angka, tercetak
from lkip_docgen.checks.narasi_klaim_subjek import bacaan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

# ---------------------------------------------------------------- the difference of two sums

_MENJADI: Final = lazy_regex(r"\bmenjadi\s+(?:sebesar |sebanyak |sejumlah |senilai )?$", re.I)
_BERGERAK: Final = lazy_regex(
    r"(?: \w+)?[,;(]?\s*(?:(?:atau|yaitu|yakni|sehingga|berarti|dengan|jadi)\s+)?"
    r"(?P<kata>bertambah|berkurang|naik|turun|meningkat|menurun|selisih(?:nya)?|kenaikan|penurunan)"
    r"(?:\s+(?:sebesar|sebanyak|sejumlah|senilai))?\s*",
    re.I,
)
"""What may stand between the second sum and the difference, at most the noun of what is counted first."""
_BERJUMLAH: Final = frozenset({"rupiah", "angka", "orang", "jiwa", "dokumen", "laporan", "paket", "unit"})
"""Units whose differences are exact; of percentages a difference may be meant in points or as a share."""


@aturan_angka("LK490")
def selisih_dua_angka(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """ "(A) … menjadi (B), bertambah (C)": C is what lies between B and one of the sums before it in the sentence."""
    for t in tercetak(isi, laporan)[1]:
        if len(t.angka) < 3 or "menjadi \x01" not in t.latar:
            continue
        for n in range(2, len(t.angka)):
            if (d := _bukan_selisih(t, n)) is not None:
                yield d


def _bukan_selisih(t: Tercetak, n: int) -> Diagnostic | None:
    b, c = t.angka[n - 1], t.angka[n]
    if b.angka.satuan not in _BERJUMLAH or c.angka.satuan != b.angka.satuan or c.angka.nilai is None:
        return None
    m = _BERGERAK.fullmatch(t.latar, b.akhir, c.awal)
    if m is None or not _MENJADI.search(t.latar, max(0, b.awal - 30), b.awal):
        return None
    awal, akhir = t.b.kalimat(c.awal)
    lalu = [x for x in t.angka[: n - 1] if x.awal >= awal and x.angka.satuan == b.angka.satuan]
    # A typed sum may be the one that it is held against.
    if not lalu or "Rp" in t.latar[awal:akhir] or any(_beda(x, b) == abs(c.angka.nilai) for x in lalu):
        return None
    return temuan(
        "LK490",
        f'"{m["kata"]}" {c.angka} ({c.induk}.{c.daun}), padahal dari {lalu[-1].angka} menjadi {b.angka} selisihnya bukan itu',
        c.letak,
        "tulis ungkapan selisih kedua angka itu; lkip vars mendaftar ungkapan dan angkanya",
        "warning",
    )


def _beda(a: Cetakan, b: Cetakan) -> object:
    return abs(b.angka.nilai - a.angka.nilai) if a.angka.nilai is not None and b.angka.nilai is not None else None


# ---------------------------------------------------------------- the date of a document

_DOKUMEN: Final = lazy_regex(
    r"(?P<dok>pk|pk_murni|rkt|iku|renstra|renstra_awal)(?:\.\w+)*\.(?:judul|nama|nomor|tentang)"
)
_TANGGAL: Final = lazy_regex(r"(?P<dok>pk|pk_murni|rkt|iku|renstra|renstra_awal)(?:\.\w+)*\.tanggal(?:\s*\|\s*\w+)*")
_DITANDATANGANI: Final = lazy_regex(
    r"\s+(?:tertanggal|bertanggal|tanggal)\s+|\s+(?:(?:ini|itu|tersebut|telah|sudah|yang|baru|kemudian)\s+)*(?:ditandatangani|ditetapkan|disahkan)"
    r"(?:\s+(?:bersama|kedua pihak))?\s+(?:pada\s+|per\s+)?(?:tanggal\s+)?",
    re.I,
)


@aturan_angka("LK491")
def tanggal_dokumennya(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """ "{{ pk.judul }} ditandatangani pada {{ rkt.tanggal }}": the date is the named document's."""
    for b in bacaan(isi, laporan)[1]:
        for r in b.t.ruas:
            if r.ekspresi is None or ".tanggal" not in r.ekspresi.teks:
                continue
            m = _TANGGAL.fullmatch(r.ekspresi.teks.strip())
            depan = [x for x in b.t.ruas if x.ekspresi is not None and x.akhir <= r.awal]
            if m is None or not depan or not _DITANDATANGANI.fullmatch(b.t.teks, depan[-1].akhir, r.awal):
                continue
            ekspresi = depan[-1].ekspresi
            d = _DOKUMEN.fullmatch(ekspresi.teks.split("|")[0].strip()) if ekspresi is not None else None
            if d is not None and d["dok"] != m["dok"]:
                yield temuan(
                    "LK491",
                    f'"{b.t.teks[r.awal : r.akhir]}" adalah tanggal {_SEBUTAN[m["dok"]]}, sedangkan yang disebut '
                    f'"{b.t.teks[depan[-1].awal : depan[-1].akhir]}"',
                    r.letak,
                    f"tulis {{{{ {_tanggal(d['dok'])} }}}}",
                    "warning",
                )


_BERNAMA: Final = (
    r"\b(?P<nama>Renstra|RKT|Perjanjian Kinerja)(?: perubahan| awal| murni)?"
    r"(?:,? (?:yang )?(?:(?:kertas kerja|naskah|dokumen)nya )?(?:bertanggal|tertanggal) "
    r"|(?: {kantor})?(?: Tahun \d{{4}})?(?: ini| itu| tersebut)? (?:ditandatangani|ditetapkan|disahkan) pada (?:tanggal )?)$"
)
_BUKAN_POKOK: Final = lazy_regex(
    r"\b(?:dari|pada|kepada|dengan|dan|serta|sesudah|setelah|sebelum|dalam|atas|menurut|oleh|untuk) $", re.I
)
"""Before a document's name that isn't what the date is told of."""
_MILIK: Final = {"Renstra": "renstra", "RKT": "rkt", "Perjanjian Kinerja": "pk"}


@aturan_angka("LK491")
def tanggal_yang_disebut(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """ "RKT … ditetapkan pada {{ pk.tanggal }}": the same where the document's name is typed."""
    pola = lazy_regex(_BERNAMA.format(kantor=re.escape(isi.instansi.nama)))
    for b in bacaan(isi, laporan)[1]:
        for r in b.t.ruas:
            t = _TANGGAL.fullmatch(r.ekspresi.teks.strip()) if r.ekspresi is not None else None
            m = pola.search(b.t.teks, 0, r.awal) if t is not None else None
            if t is None or m is None or BUKAN_KETIKAN in b.ketik[m.start("nama") : m.end("nama")]:
                continue
            if _BUKAN_POKOK.search(b.t.teks, 0, m.start()):
                continue
            if t["dok"].partition("_")[0] != _MILIK[m["nama"]]:
                yield temuan(
                    "LK491",
                    f'"{b.t.teks[r.awal : r.akhir]}" adalah tanggal {_SEBUTAN[t["dok"]]}, sedangkan yang disebut "{m["nama"]}"',
                    r.letak,
                    f"tulis {{{{ {_MILIK[m['nama']]}.tanggal }}}}",
                    "warning",
                )


_SEBUTAN: Final = {
    "pk": "Perjanjian Kinerja",
    "pk_murni": "Perjanjian Kinerja sebelum perubahan",
    "rkt": "Rencana Kinerja Tahunan",
    "iku": "Keputusan IKU",
    "renstra": "Renstra",
    "renstra_awal": "Renstra awal",
}


def _tanggal(dok: str) -> str:
    return "iku.keputusan.tanggal" if dok == "iku" else f"{dok}.tanggal"


# ---------------------------------------------------------------- the unit of an area

_LUAS_LAIN: Final = lazy_regex(r"\s*(?P<satuan>hektare?|ha|are|m²|m2|meter persegi)(?![\w²])", re.I)


@aturan_angka("LK492")
def satuan_luas(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """An area is printed in square kilometres, so its unit is km²."""
    for t in tercetak(isi, laporan)[1]:
        for c in t.angka:
            if c.angka.satuan == "km2" and (m := _LUAS_LAIN.match(t.b.teks, c.akhir)) is not None:
                yield temuan(
                    "LK492",
                    f'{c.induk}.{c.daun} ({c.angka}) dicetak dalam km², sedangkan satuan di belakangnya "{m["satuan"]}"',
                    t.b.t.letak(m.start("satuan"), m.end("satuan")),
                    "tulis km²; bila angkanya yang memang dalam satuan itu, ubah dahulu menjadi km² pada profil.yaml",
                )


# ---------------------------------------------------------------- another thing than the one named


@aturan_angka("LK470")
def hal_lain(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A count or a rate beside the name of another thing: all the staff as "ASN", the programs as "indikator", the budget's
    rate as the mean of the results."""
    for t in tercetak(isi, laporan)[1]:
        for c in t.angka:
            uji = _UJI.get((c.induk, c.daun))
            maksud = uji(t, c) if uji is not None else None
            if maksud is None:
                continue
            (induk, daun), kata = maksud
            lain = angka(laporan, f"{induk}.{daun}")
            if lain is not None and lain != c.angka:
                yield temuan(
                    "LK470",
                    f'ungkapan ini mencetak {c.induk}.{c.daun} ({c.angka}), sedangkan di sampingnya tertulis "{kata}"',
                    c.letak,
                    f"mungkin maksudnya {c.ungkapan(induk, daun)}, yaitu {lain}; bila bukan, perbaiki kata di sampingnya",
                    "warning",
                )


_Maksud = tuple[tuple[str, str], str]
_ASN: Final = lazy_regex(
    r"(?<![\w-])(?P<kata>(?P<non>non[ -]?)?ASN)\s+(?:(?:seluruhnya|semuanya|itu|tersebut)\s+)?"
    r"(?:berjumlah|sejumlah|sebanyak|ada|adalah|mencapai)\s+$",
    re.I,
)
_BUKAN_ASN: Final = lazy_regex(
    r"(?:\b(?:dan|serta|maupun|atau|selain|bukan|tanpa|termasuk|ditambah)\s+|[,/]\s*)$", re.I
)
_SATU_KATA: Final = lazy_regex(r"\b(?:pegawai|tenaga|aparatur|berstatus|yang)\s+$", re.I)


def _pegawai(t: Tercetak, c: Cetakan) -> _Maksud | None:
    m = _ASN.search(t.latar, max(0, c.awal - 60), c.awal)
    if m is None:
        return None
    daun = "non_asn" if m["non"] else "asn"
    sebelum = t.latar[t.b.kalimat(c.awal)[0] : m.start()]
    while (kata := _SATU_KATA.search(sebelum)) is not None:
        sebelum = sebelum[: kata.start()]
    if daun == c.daun or "asn" in sebelum.casefold() or _BUKAN_ASN.search(sebelum):
        return None
    return ("sdm", daun), m["kata"]


def _indikator(t: Tercetak, c: Cetakan) -> _Maksud | None:
    """Programs counted as indicators, in a text that doesn't speak of programs up to there."""
    akhir = t.b.kalimat(c.awal)[1]
    if not t.latar.casefold().startswith(" indikator", c.akhir) or "program" in t.b.teks[:akhir].casefold():
        return None
    return ("kinerja", "jumlah_indikator"), "indikator"


_RATA: Final = lazy_regex(
    r"\brata-rata capaian(?:nya)?(?: (?:kinerja|indikator|seluruh indikator))?\s+"
    r"(?:(?:sebesar|mencapai|adalah|ialah|yaitu|yakni)\s+)?$",
    re.I,
)


def _rata_rata(t: Tercetak, c: Cetakan) -> _Maksud | None:
    m = _RATA.search(t.latar, max(0, c.awal - 70), c.awal)
    return (("kinerja", "rata_rata"), " ".join(m[0].split())) if m is not None else None


_UJI: Final[dict[tuple[str, str], Callable[[Tercetak, Cetakan], _Maksud | None]]] = {
    **{("sdm", daun): _pegawai for daun in ("total", "asn", "non_asn")},
    ("kinerja", "jumlah_program"): _indikator,
    ("anggaran", "serapan"): _rata_rata,
}
"""By what an expression prints, what the words beside it name instead, and those words."""
