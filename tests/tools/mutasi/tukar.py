"""Slips in bound expressions: another indicator's, program's or table's, another year's, another measure.

Decided beforehand what could tell, from what stands around the expression, never from what the checker reads:

* *pokok bagian*: the file is that line's of the PK, and the other is another's;
* *nama pada kalimat*: the sentence prints the same one's name or another of its figures;
* *kata pada kalimat*: the words before it name the measure that was there, or those behind it the people counted;
* *tahun angkanya*: the sentence has one year and a figure of that year;
* *dua kali*: what is printed stands in the same sentence already;
* *judul yang disebut*: the sentence has a word of the table's or picture's own name.

An exchange that prints the same is no slip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from random import Random

from tests.tools.mutasi.kalimat import Kalimat, berangka, kalimat_di
from tests.tools.mutasi.rujuk import milik_penanda
from tests.tools.mutasi.slip import Slip, Sunting
from tests.tools.mutasi.sumber import Sumber, Ungkapan

_KELAS = "ungkap_tukar"
_PEMILIK = re.compile(r"\b(indikator|baris_pk|program|kegiatan|sub_kegiatan)\.(\w+)\.")
_LIHAT = re.compile(r"\{\{\s*lihat\.(\w+?)_(\w+)\s*\}\}")
_INDEKS = re.compile(r"\[(\d)\]")
_UKURAN: Mapping[str, tuple[str, ...]] = {
    "realisasi": ("realisasi", "hasil", "nilai", "mencapai"),
    "realisasi_anggaran": ("realisasi", "terserap", "menyerap"),
    "target": ("target",),
    "capaian": ("capaian",),
    "pagu": ("pagu", "anggaran", "belanja"),
    "serapan": ("serapan", "terserap"),
    "sisa": ("sisa", "menyisakan", "tidak terserap"),
}
"""The words that name a measure, by the last step of its expression."""
_LAWAN: Mapping[str, tuple[str, ...]] = {
    "realisasi": ("target", "capaian", "sisa"),
    "realisasi_anggaran": ("pagu", "sisa"),
    "target": ("realisasi",),
    "capaian": ("realisasi", "serapan"),
    "pagu": ("realisasi", "realisasi_anggaran", "sisa"),
    "serapan": ("capaian",),
    "sisa": ("realisasi", "pagu"),
}
_ORANG: Mapping[str, tuple[str, str]] = {
    "laki_laki": ("perempuan", "laki-laki"),
    "perempuan": ("laki_laki", "perempuan"),
    "struktural": ("pelaksana", "struktural"),
    "pelaksana": ("struktural", "pelaksana"),
    "non_asn": ("asn", "non asn"),
    "asn": ("total", "asn"),
    "jumlah_tujuan": ("jumlah_sasaran", "tujuan"),
    "jumlah_sasaran": ("jumlah_tujuan", "sasaran"),
    "jumlah_kegiatan": ("jumlah_sub_kegiatan", "kegiatan"),
    "jumlah_program": ("jumlah_kegiatan", "program"),
    "jumlah_efisien": ("jumlah_tidak", "efisien"),
    "jumlah_tidak": ("jumlah_efisien", "tidak"),
}
"""By the last step of a count's expression another one, and the word behind it that says what is counted."""
_DEPAN = 60
"""Characters before an expression in which the word for its measure is looked for."""


def ungkap_tukar(s: Sumber, acak: Random) -> Iterator[Slip]:
    """Each expression of the narrative exchanged for others of its kind."""
    for u in s.ungkapan:
        k = kalimat_di(s, u.berkas, u.awal)
        for baru, saksi in (
            *_pemilik_lain(s, u, k, acak),
            *_ukuran_lain(s, u, k),
            *_tahun_lain(s, u, k),
            *_butir_lain(u, k),
            *_cacah_lain(s, u),
        ):
            cetak = s.cetak(baru)
            if cetak is not None and cetak != u.tercetak:
                sunting = Sunting(u.berkas, u.awal, u.akhir, f"{{{{ {baru} }}}}")
                yield Slip(_KELAS, f"{u.teks} ({u.tercetak[:40]}) → {baru} ({cetak[:40]})", (sunting,), saksi)
    yield from _lihat_lain(s, acak)


Ganti = Iterator[tuple[str, tuple[str, ...]]]


def _pemilik_lain(s: Sumber, u: Ungkapan, k: Kalimat, acak: Random) -> Ganti:
    m = _PEMILIK.search(u.teks)
    if m is None:
        return
    semua = sorted({x[2] for y in s.ungkapan for x in _PEMILIK.finditer(y.teks) if x[1] == m[1]} - {m[2]})
    for lain in acak.sample(semua, min(2, len(semua))):
        saksi = []
        if u.berkas.endswith(f"/pk/{m[2]}.md"):
            saksi.append("pokok bagian")
        sepemilik = sum(x[2] == m[2] for t in k.ungkapan for x in _PEMILIK.finditer(t))
        if sepemilik > 1:
            saksi.append("nama pada kalimat")
        yield u.teks[: m.start(2)] + lain + u.teks[m.end(2) :], tuple(saksi)


def _ukuran_lain(s: Sumber, u: Ungkapan, k: Kalimat) -> Ganti:
    m = re.match(r"[\w.\[\]]+\.(\w+)(?= *\||$)", u.teks)
    if m is None or m[1] not in _LAWAN:
        return
    depan = s.teks[u.berkas][max(k.awal, u.awal - _DEPAN) : u.awal].casefold().rsplit("}}", 1)[-1]
    for lain in _LAWAN[m[1]]:
        sebut = any(x in depan for x in _UKURAN[m[1]]) and not any(x in depan for x in _UKURAN[lain])
        yield u.teks[: m.start(1)] + lain + u.teks[m.end(1) :], ("kata pada kalimat",) if sebut else ()


def _tahun_lain(s: Sumber, u: Ungkapan, k: Kalimat) -> Ganti:
    lain = {"tahun": "tahun_lalu", "tahun_lalu": "tahun"}.get(u.teks)
    if lain is None:
        return
    satu = sum(x in ("tahun", "tahun_lalu") for x in k.ungkapan) == 1
    lalu = any(".lalu." in x for x in k.ungkapan)
    cocok = satu and (lalu if u.teks == "tahun_lalu" else berangka(s, k, u) and not lalu)
    yield lain, ("tahun angkanya",) if cocok else ()


def _butir_lain(u: Ungkapan, k: Kalimat) -> Ganti:
    m = _INDEKS.search(u.teks)
    if m is None:
        return
    n = int(m[1])
    for lain in (n + 1, n - 1):
        baru = u.teks[: m.start(1)] + str(lain) + u.teks[m.end(1) :]
        if lain >= 0:
            kembar = baru in k.ungkapan
            yield baru, ("dua kali",) if kembar else ()


def _cacah_lain(s: Sumber, u: Ungkapan) -> Ganti:
    m = re.match(r"[\w.]+\.(\w+)(?= *\||$)", u.teks)
    if m is None or m[1] not in _ORANG:
        return
    lain, kata = _ORANG[m[1]]
    belakang = s.teks[u.berkas][u.akhir : u.akhir + 40].casefold().split("{{")[0]
    baru = u.teks[: m.start(1)] + lain + u.teks[m.end(1) :]
    yield baru, ("kata pada kalimat",) if kata in belakang else ()


def _lihat_lain(s: Sumber, acak: Random) -> Iterator[Slip]:
    ada = [n for n in s.bernomor.values() if n]
    for berkas in s.narasi:
        for m in _LIHAT.finditer(s.teks[berkas]):
            nama = f"{m[1]}_{m[2]}"
            sejenis = [n for n in ada if n.startswith(f"{m[1]}_") and n != nama]
            k = kalimat_di(s, berkas, m.start())
            for lain in acak.sample(sejenis, min(1, len(sejenis))):
                kata = set(re.findall(r"\w+", k.kata))
                saksi = ("judul yang disebut",) if milik_penanda(nama, lain) & kata else ()
                if f"lihat.{lain}" in k.ungkapan:
                    saksi = ("dua kali",)
                sunting = Sunting(berkas, m.start(), m.end(), f"{{{{ lihat.{lain} }}}}")
                yield Slip(_KELAS, f"lihat.{nama} → lihat.{lain}", (sunting,), saksi)
