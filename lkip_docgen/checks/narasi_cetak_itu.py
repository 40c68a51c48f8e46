"""What a sentence says of the figure that was printed before it: "Penambahan itu …" after a difference, "Jumlah itu melebihi …"
after a count. And the parts of a sum that are another measure than the sum."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_cetak_arah import Arah, arah_selisih
from lkip_docgen.checks.narasi_cetak_baca import Cetakan, Tercetak, angka, kata, para_kata, pembaca_anggaran, tercetak
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, bacaan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

# ---------------------------------------------------------------- "Penambahan itu"

_NOMINA: Final[dict[str, Arah]] = {
    **dict.fromkeys(("penambahan", "tambahan", "kenaikan", "peningkatan", "pertambahan"), "naik"),
    **dict.fromkeys(("pengurangan", "penurunan"), "turun"),
}
_ITU: Final = lazy_regex(
    rf"\b(?P<kata>{'|'.join(_NOMINA)})(?: (?:anggaran|pagu|dana))? (?:itu|ini|tersebut)\b", re.I, needs=tuple(_NOMINA)
)
_SEARAH: Final[dict[Arah, re.Pattern[str]]] = {
    "naik": lazy_regex(
        r"\b(?:naik|meningkat|bertambah|ditambah\w*|tambahan|kenaikan|penambahan|pertambahan|peningkatan|"
        r"lebih (?:tinggi|besar|banyak))\b",
        re.I,
    ),
    "turun": lazy_regex(
        r"\b(?:turun|menurun|berkurang|dikurangi|menyusut|dipotong|pemotongan|penghematan|refocusing|efisiensi|penurunan|"
        r"pengurangan|lebih (?:rendah|kecil|sedikit))\b",
        re.I,
    ),
}
"""Words of a movement that a later "itu" may point to."""


@aturan_angka("LK472")
def gerak_itu(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """ "Pengurangan itu" after differences that all rose, in a part that speaks of no fall before."""
    pembaca = pembaca_anggaran(laporan)
    for _, bagian in groupby(bacaan(isi, laporan)[1], key=lambda b: (b.t.nama, b.t.slot)):
        semua = list(bagian)
        if not any(_ITU.search(b.ketik) for b in semua):
            continue
        arah: list[Arah] = []
        lewat = ""
        for b in semua:
            t = pembaca.baca(b)
            for awal, akhir in _kalimat(b):
                m = _ITU.match(b.ketik, awal)
                if m is not None and arah and {_NOMINA[m["kata"].casefold()]}.isdisjoint(arah) and len(set(arah)) == 1:
                    sebut = _NOMINA[m["kata"].casefold()]
                    if not _SEARAH[sebut].search(lewat):
                        yield _berlawanan(b, m, arah[0])
                arah += [a for c in t.angka if awal <= c.awal < akhir and (a := arah_selisih(c, laporan)) is not None]
                lewat += f" {b.ketik[awal:akhir]}"


def _kalimat(b: Bacaan) -> Iterator[tuple[int, int]]:
    for n, awal in enumerate(b.batas):
        yield awal, b.batas[n + 1] if n + 1 < len(b.batas) else len(b.teks)


def _berlawanan(b: Bacaan, m: re.Match[str], arah: Arah) -> Diagnostic:
    return temuan(
        "LK472",
        f'"{m[0]}" berlawanan dengan angka di depannya, yang adalah {"kenaikan" if arah == "naik" else "penurunan"}',
        b.t.letak(m.start(), m.end()),
        f"tulis {'penambahan' if arah == 'naik' else 'pengurangan'}, atau perubahan supaya selalu sesuai",
        "warning",
    )


# ---------------------------------------------------------------- "Jumlah itu melebihi"

_MELEBIHI: Final = lazy_regex(
    r"(?:Jumlah|Angka|Banyaknya) (?:itu|ini|tersebut) (?P<ingkar>tidak )?"
    r"(?P<kata>melebihi|melampaui|(?:lebih (?:banyak|besar|sedikit|kecil)|kurang) (?:dari|daripada)|sama dengan)\s+$"
)


@aturan_angka("LK472")
def jumlah_itu(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """ "… memuat {{ a }} baris. Jumlah itu melebihi {{ b }} sasaran": a is more than b. Only where the sentence before prints
    one count alone."""
    for t in tercetak(isi, laporan)[1]:
        if " itu " not in t.latar and " tersebut " not in t.latar and " ini " not in t.latar:
            continue
        for n, c in enumerate(t.angka):
            awal = t.b.kalimat(c.awal)[0]
            m = _MELEBIHI.fullmatch(t.latar, awal, c.awal)
            lalu = [x for x in t.angka[:n] if t.b.kalimat(x.awal)[1] == awal] if m is not None else []
            if m is None or len(lalu) != 1 or lalu[0].angka.satuan != c.angka.satuan:
                continue
            k = m["kata"].casefold()
            x, y = lalu[0].angka, c.angka
            benar = (
                x == y
                if k == "sama dengan"
                else x < y
                if k.startswith(("kurang", "lebih sedikit", "lebih kecil"))
                else x > y
            )
            if benar == (m["ingkar"] is not None):
                yield temuan(
                    "LK472",
                    f'"{m["ingkar"] or ""}{m["kata"]}" berlawanan dengan angkanya: {x} dan {y}',
                    t.b.t.letak(m.start("kata"), m.end("kata")),
                    "perbaiki katanya, atau periksa apakah kedua ungkapannya tertukar",
                )


# ---------------------------------------------------------------- the parts of a sum

_RINCIAN: Final = lazy_regex(r",? (?:yang )?(?:terdiri (?:atas|dari)|terbagi atas|meliputi|yakni|yaitu) ")
_BUTIR: Final = para_kata("dan serta sebesar senilai sejumlah untuk belanja")
_JUMLAH: Final = frozenset({"pagu", "realisasi", "sisa"})


@aturan_angka("LK470")
def rincian_seukuran(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """ "{{ anggaran.pagu }}, terdiri atas Belanja Operasi {{ belanja.operasi.pagu }} …": the parts are of the sum's measure."""
    for t in tercetak(isi, laporan)[1]:
        for n, c in enumerate(t.angka):
            if c.induk != "anggaran" or c.daun not in _JUMLAH:
                continue
            m = _RINCIAN.match(t.latar, c.akhir)
            for x in _bagian(t, t.angka[n + 1 :], m.end()) if m is not None else ():
                lain = angka(laporan, f"{x.induk}.{c.daun}")
                if x.daun != c.daun and lain is not None and lain != x.angka:
                    yield temuan(
                        "LK470",
                        f"ungkapan ini mencetak {x.induk}.{x.daun} ({x.angka}), sedangkan yang dirinci {c.induk}.{c.daun} "
                        f"({c.angka})",
                        x.letak,
                        f"mungkin maksudnya {x.ungkapan(x.induk, c.daun)}, yaitu {lain}; bila memang {x.daun} yang dimaksud, "
                        "sebutkan itu di depannya",
                        "warning",
                    )


def _bagian(t: Tercetak, sesudah: tuple[Cetakan, ...], awal: int) -> Iterator[Cetakan]:
    """The sums that are counted up: each behind its name, and nothing that says something between."""
    for x in sesudah:
        if not x.induk.startswith(("belanja.", "program.")) or x.daun not in _JUMLAH:
            return
        if any(k not in _BUTIR for k in kata(t.latar[awal : x.awal])) or any(
            z in t.latar[awal : x.awal] for z in ".;("
        ):
            return
        yield x
        awal = x.akhir
