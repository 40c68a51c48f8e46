"""Slips in what was typed where a reference was bound: numbers of tables, figures, annexes and chapters, and regulations
cited within a sentence.

Decided beforehand: a number that nothing in the report has contradicts the report's own numbering. One that something else
has contradicts only a sentence that says what it refers to. Of a regulation the list of legal bases knows the title, so that
a wrong number with the title has a witness; without the title, or of an article, none, for there may be such a one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from tests.tools.mutasi.kalimat import kalimat_di
from tests.tools.mutasi.narasi import paragraf
from tests.tools.mutasi.slip import Slip, Sunting
from tests.tools.mutasi.sumber import Sumber

_LIHAT = re.compile(r"\{\{\s*lihat\.(\w+)\s*\}\}")
_KELAS = "rujuk_ketik"
_PENGANTAR = (
    "Rinciannya dapat dilihat pada {}.",
    "Uraian selengkapnya terdapat pada {}.",
    "Hal itu digambarkan pada {}.",
    "Penjelasannya dimuat pada {}.",
)
_TIADA = ("Bab V", "Bab VII", "Lampiran 9", "Gambar 4.2", "Tabel 2.7")
"""What may be referred to where the report has none."""


def rujuk_ketik(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A number typed in a reference's place, wrong; a sentence that refers to what isn't there; a regulation mistyped."""
    penanda = {nama: tertulis for tertulis, nama in s.bernomor.items() if nama}
    for berkas in s.narasi:
        for m in _LIHAT.finditer(s.teks[berkas]):
            if m[1] in penanda:
                for tertulis, saksi in _nomor_lain(s, m[1], penanda, kalimat_di(s, berkas, m.start()).kata, acak):
                    uraian = f"{m[0]} (kini {penanda[m[1]]}) → {tertulis}"
                    yield Slip(_KELAS, uraian, (Sunting(berkas, m.start(), m.end(), tertulis),), saksi)
    for x, _, akhir in acak.sample(paragraf(s), 24):
        tertulis = acak.choice(_TIADA)
        if tertulis.replace("Bab", "BAB") not in s.bernomor and s.teks[x.berkas][akhir - 1] == ".":
            teks = " " + acak.choice(_PENGANTAR).format(tertulis)
            yield Slip(_KELAS, f"{x.judul}: +{teks}", (Sunting(x.berkas, akhir, akhir, teks),), ("nomor yang ada",))
    yield from _peraturan(s, acak)


def _nomor_lain(
    s: Sumber, nama: str, penanda: dict[str, str], kata: str, acak: Random
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Numbers that may be typed in place of a reference: one beyond the last, another's."""
    jenis, _, nomor = penanda[nama].partition(" ")
    tulis = "Bab" if jenis == "BAB" else jenis
    if "." in nomor:
        bab, urut = nomor.split(".")
        akhir = max(int(n.rsplit(".")[-1]) for n in s.bernomor if n.startswith(f"{jenis} {bab}."))
        tiada = [f"{bab}.{akhir + acak.choice([1, 2, 10])}", f"{int(bab) + 4}.{urut}"]
    elif jenis == "BAB":
        tiada = ["VI", "X"]
    else:
        tiada = [str(int(nomor) + 10)]
    for n in tiada:
        if f"{jenis} {n}" not in s.bernomor:
            yield f"{tulis} {n}", ("nomor yang ada",)
    sejenis = [x for x, t in penanda.items() if t.startswith(f"{jenis} ") and x != nama]
    for lain in acak.sample(sejenis, min(1, len(sejenis))):
        disebut = milik_penanda(nama, lain) & set(re.findall(r"\w+", kata))
        yield f"{tulis} {penanda[lain].partition(' ')[2]}", ("judul yang disebut",) if disebut else ()


def milik_penanda(nama: str, lain: str) -> set[str]:
    """The words of a bookmark that tell it from the other."""
    return {k for k in nama.split("_")[1:] if len(k) > 3} - set(lain.split("_"))


def _peraturan(s: Sumber, acak: Random) -> Iterator[Slip]:
    daftar = [h for h in s.isi.dasar_hukum if h.nomor and str(h.nomor).isdecimal() and h.tahun]
    for x, _, akhir in acak.sample(paragraf(s), 24):
        h = acak.choice(daftar)
        nomor, tahun = int(str(h.nomor)), int(h.tahun or 0)
        if acak.random() < 0.5:
            nomor += acak.choice([1, -1, 10]) if nomor > 1 else 1
        else:
            tahun += acak.choice([1, -1, -10])
        kutipan = f"{h.jenis} Nomor {nomor} Tahun {tahun}"
        cara = acak.choice(["lengkap", "lengkap", "singkat", "pasal"])
        if cara == "lengkap":
            kutipan += f" tentang {h.tentang}"
        elif cara == "pasal":
            kutipan = f"Pasal {acak.randrange(2, 30)} {h.jenis} Nomor {h.nomor} Tahun {h.tahun}"
        teks = f" Hal itu diatur dalam {kutipan}."
        saksi = ("dasar hukum",) if cara == "lengkap" else ()
        yield Slip(_KELAS, f"{x.judul}: +{teks}", (Sunting(x.berkas, akhir, akhir, teks),), saksi)
