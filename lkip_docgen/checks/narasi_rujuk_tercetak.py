"""Numbers of tables, figures, annexes and chapters that were typed rather than bound to what they refer to.

What exists is known when the report has been composed; the numbers come as printed ("Tabel 3.1", "BAB III") with their
bookmarks. A number of another document ("Bab V Permendagri 86/2017") is its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from lkip_docgen.bahasa import romawi
from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import BATAS, Lembar, Teks, lembar
from lkip_docgen.checks.teks_narasi import TeksNarasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.metrics import Laporan

_JENIS = ("tabel", "gambar", "grafik", "bagan", "lampiran", "bab", "subbab", "sub bab", "sub-bab")
_SEPADAN = {"grafik": "gambar", "bagan": "gambar"}
_NOMOR = lazy_regex(r"[ \u00a0]+(?P<nomor>\d+(?:\.\d+)*|[IVXLC]+(?:\.[A-Z\d]+)*|[A-Z](?:\.\d+)*)(?![\w%/]|,\d|\.\d)")
_LANJUT = lazy_regex(
    r"\s*(?:s\.?\s?/?d\.?|sampai(?: dengan)?|hingga|dan|serta|atau|,|–|-)\s*(?P<nomor>\d+\.\d+)(?![\w%/]|,\d|\.\d)"
)
_DOKUMEN = (
    r"(?:Peraturan|Permen\w*|PERMEN\w*|Perpres|PERPRES|Perda|PERDA|Perbup|PERBUP|Perwali|Pergub|Undang|UU|PP|TAP|Ketetapan|"
    r"Keputusan|Kepmen\w*|Instruksi|Inpres|Surat|SE|Lembaran|RPJP\w*|RPJM\w*|RTRW|RKPD?|RKA|DPA|Renja|RENJA|Renstra|RENSTRA|"
    r"Rencana Strategis|Rencana Kerja|LHE|LHP|LPPD|LKPJ|Profil|Pedoman|Buku|Standar|SOP|Modul|Laporan Hasil|Berita Acara)"
)
_MILIK_LAIN = lazy_regex(
    rf"\s*(?:\([^()]{{0,60}}\)\s*)?,?\s*(?:(?:pada|dalam|dari|di|yang\s+dimuat\s+(?:pada|dalam))\s+)?"
    rf"(?:(?:dokumen|naskah|buku|matriks|angka|huruf|butir|halaman)\s+(?:[IVXLC]+\b|\d+\b|[a-z]\b)?\s*,?\s*)*"
    rf"(?:{_DOKUMEN}\b|peraturan|undang-undang|keputusan\s+(?!ini)|dokumen\b|publikasi\b|(?:laporan|buku|dokumen)\s+(?:BPS|tahun\s+(?:lalu|sebelumnya)))"
)
_DI_DALAM = lazy_regex(
    rf"\b{_DOKUMEN}\b(?P<antara>[^;:!?]{{0,160}})$|\b(?:peraturan|undang-undang|keputusan|pedoman|dokumen)\s+(?:itu|tersebut|dimaksud)"
    r"(?P<antara2>[^;:!?]{0,40})$"
)
_CACAH = lazy_regex(r"\s+(?:\([a-z ]+\)\s*)?(?:lembar|berkas|buah|halaman|eksemplar|set)\b")
_KATA_SAMBUNG = frozenset(
    re.findall(
        r"\w+",
        "nomor no tahun tentang pada dalam di dan atau serta dari huruf angka ayat pasal atas bagi untuk telah diubah dengan "
        "terakhir sebagaimana",
    )
)
"""Words that a citation may go on with up to a number within it."""


class Sebutan(NamedTuple):
    """A typed number: its kind in small letters, as written, and its place in a text."""

    jenis: str
    nomor: str
    t: Teks
    awal: int
    akhir: int


def rujukan_diketik(isi: Isi, laporan: Laporan, nomor: Callable[[], Mapping[str, str]]) -> Iterator[Diagnostic]:
    """LK447 where nothing in the report has the number, LK448 where something has it today."""
    sebutan = tuple(sebutan_diketik(lembar(isi, laporan)))
    ada = {_kunci(*_pisah(tertulis)): (tertulis, penanda) for tertulis, penanda in (nomor() if sebutan else {}).items()}
    jenis_ada = {j for j, _ in ada}
    for s in sebutan:
        jenis, angka = _kunci(s.jenis, s.nomor)
        jenis = jenis if jenis in jenis_ada else _SEPADAN.get(jenis, jenis)
        if jenis not in jenis_ada:
            continue
        tepat = ada.get((jenis, angka)) or _subbab(ada, jenis, angka)
        if tepat is None:
            yield _tidak_ada(s, jenis, ada)
        elif isinstance(s.t, TeksNarasi) and tepat[1] and not _berjudul(s):
            yield temuan(
                "LK448",
                f'"{s.t.teks[s.awal : s.akhir]}" diketik; nomornya tidak ikut berubah bila susunan laporan berubah',
                s.t.letak(s.awal, s.akhir),
                f"tulis {{{{ lihat.{tepat[1]} }}}}, yang sekarang tercetak {tepat[0]}",
                "note",
            )


def sebutan_diketik(lembaran: Lembar) -> Iterator[Sebutan]:
    """The typed numbers of the sheet that are this report's own."""
    kecil = lembaran.ketikan.casefold()
    if len(kecil) != len(lembaran.ketikan):  # a letter that folds to two shifts every place
        kecil = lembaran.ketikan.lower()
    for kata in _JENIS:
        di = kecil.find(kata)
        while di >= 0:
            z = di + len(kata)
            m = _NOMOR.match(lembaran.ketikan, z)
            sendiri = not kecil[di - 1].isalnum() and (kata != "bab" or kecil[di - 4 : di] not in ("sub ", "sub-"))
            if m is not None and sendiri and _nomor_sungguh(lembaran.ketikan, di, kata, m["nomor"]):
                yield from _satu(lembaran, kata, di, m)
            di = kecil.find(kata, z)


def _nomor_sungguh(teks: str, di: int, kata: str, nomor: str) -> bool:
    """Whether what follows is a number rather than a count ("gambar 3 dimensi") or a letter ("tabel A")."""
    if kata in ("tabel", "gambar", "grafik", "bagan"):
        return nomor[0].isdecimal() and ("." in nomor or teks[di].isupper())
    if kata == "lampiran":
        if _CACAH.match(teks, di + len(kata) + 1 + len(nomor)) is not None:
            return False
        return nomor.isdecimal() or (teks[di].isupper() and _angka_romawi(nomor) is not None)
    if kata == "bab":
        return teks[di].isupper() and (nomor.isdecimal() or _angka_romawi(nomor.split(".")[0]) is not None)
    return True


def _berjudul(s: Sebutan) -> bool:
    """Whether a chapter is named with its title, as in the account of the report's structure ("Bab I Pendahuluan")."""
    return s.jenis == "bab" and re.match(r"[:,]?\s+[A-Z]", s.t.teks[s.akhir :]) is not None


def _satu(lembaran: Lembar, kata: str, di: int, m: re.Match[str]) -> Iterator[Sebutan]:
    sebelum = lembaran.teks[max(0, di - 240) : di].rpartition(BATAS)[2]
    if _lain(sebelum, lembaran.teks[m.end() : m.end() + 200].partition(BATAS)[0], kata):
        return
    t, awal = lembaran.di(di)
    jenis = kata.replace(" ", "").replace("-", "")
    yield Sebutan(jenis, m["nomor"], t, awal, awal + m.end() - di)
    z = m.end()
    while "." in m["nomor"] and (lanjut := _LANJUT.match(lembaran.ketikan, z)) is not None:
        yield Sebutan(jenis, lanjut["nomor"], t, awal + lanjut.start("nomor") - di, awal + lanjut.end() - di)
        z = lanjut.end()


def _lain(sebelum: str, sesudah: str, kata: str) -> bool:
    """Whether a number belongs to another document, named right after it or right before it in the same clause."""
    if _MILIK_LAIN.match(sesudah):
        return True
    m = _DI_DALAM.search(re.split(r"[.!?]\s+(?=[A-Z])", sebelum)[-1])
    if m is None:
        return False
    antara = m["antara"] if m["antara"] is not None else m["antara2"]
    kecil = re.findall(r"\b[a-z]\w*", antara)
    return all(w in _KATA_SAMBUNG for w in kecil) and not (kata == "lampiran" and "(" in antara and ")" not in antara)


def _pisah(tertulis: str) -> tuple[str, str]:
    jenis, _, nomor = tertulis.partition(" ")
    return jenis, nomor


@cache
def _kunci(jenis: str, nomor: str) -> tuple[str, str]:
    """What is compared: the kind in small letters, the number with its Roman part in figures where kinds are counted so."""
    jenis = jenis.casefold()
    kepala, titik, ekor = nomor.partition(".")
    if jenis in ("bab", "lampiran", "subbab") and (len(kepala) > 1 or jenis != "subbab" or kepala in "IVX"):
        angka = _angka_romawi(kepala)
        kepala = str(angka) if angka is not None else kepala
    return ("subbab" if jenis == "bab" and titik else jenis), kepala + titik + ekor


def _subbab(ada: Mapping[tuple[str, str], tuple[str, str]], jenis: str, angka: str) -> tuple[str, str] | None:
    """A part of a chapter named without its chapter: "Subbab B.5"."""
    if jenis != "subbab":
        return None
    return next((v for (j, n), v in ada.items() if j == jenis and n.partition(".")[2] == angka), None)


def _tidak_ada(s: Sebutan, jenis: str, ada: Mapping[tuple[str, str], tuple[str, str]]) -> Diagnostic:
    sebutan = s.t.teks[s.awal : s.akhir] if s.t.teks[s.awal].isalpha() else f"{s.jenis.capitalize()} {s.nomor}"
    sejenis = [(n, v) for (j, n), v in ada.items() if j == jenis]
    bab = s.nomor.partition(".")[0]
    dekat = [v[0] for n, v in sejenis if n.partition(".")[0] == bab and "." in n] or [v[0] for _, v in sejenis]
    yang_ada = dekat[0] if len(dekat) == 1 else f"{dekat[0]} sampai {dekat[-1]}"
    lain_bentuk = (s.jenis == "lampiran" and not s.nomor.isdecimal()) or (
        "." not in s.nomor and all("." in n for n, _ in sejenis)
    )
    berat: Severity = "warning" if lain_bentuk else "error"
    return temuan(
        "LK447",
        f'"{sebutan}" tidak ada dalam laporan ini; yang ada {yang_ada}',
        s.t.letak(s.awal, s.akhir),
        (
            f"tulis {{{{ lihat.{s.jenis}_… }}}}, supaya nomornya selalu benar; lkip vars mendaftar nama-namanya"
            if isinstance(s.t, TeksNarasi)
            else "perbaiki nomornya"
        )
        + "; bila milik dokumen lain, sebut dokumennya sesudah nomor itu",
        berat,
    )


def _angka_romawi(teks: str) -> int | None:
    """The value of a Roman number below a hundred, written as it should be; None otherwise."""
    return _romawi_dikenal().get(teks)


@cache
def _romawi_dikenal() -> dict[str, int]:
    return {romawi(n): n for n in range(1, 100)}
