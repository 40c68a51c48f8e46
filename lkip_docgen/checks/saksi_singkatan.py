"""Abbreviations: those that stand once and are a slip away from one that stands elsewhere, and those in brackets whose letters
aren't the words' before them.

Data and narrative are read alike: a source of data is named in both.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Any, Final, NamedTuple

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.mirip import satu_huruf
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.teks_narasi import TeksNarasi, teks_narasi
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_DAFTAR = """
    AKIP LAKIP LKIP LKJIP LKJP SAKIP SAKIB RPJMD RPJMN RPJPD RPJPN RKPD RENSTRA RENJA RENOP RENAKSI APBD APBN PAPBD DIPA
    DPPA SKPD SOPD UPTD UPTB LPPD LKPD LKPJ LPPA LHKPN LHKASN BKPSDM BKPP BPKAD BPKP BKAD BAPPEDA BAPPENAS BPBD DPMD DPMPTSP
    DINKES DINSOS DISPENDUK DISDUKCAPIL DUKCAPIL SATPOL POLRI POLSEK POLRES KORAMIL KODIM MUSRENBANG MUSDES MUSKEL BUMD BUMN
    BUMDES PKBM PAUD SLTA SLTP SMAN SMPN STPD PATEN PPID SPIP SKMP SPBE LAPOR SPAN PBJP SIPD SIRUP SIMDA SIPKD SIMPEG SIKD
    UMKM IUMK PPAT PNPM KUBE DTKS BPJS BPNT RTLH ODGJ PMKS PSKS PPKS TKSK LINMAS FKDM FKUB FPRB LPMD LPMK CHSE PHBS PONED
    GERMAS ODHA NAPZA KBLI PPKM UNESCO UNICEF TUPOKSI KEMENPAN KEMENDAGRI MENDAGRI MENPAN PANRB PERDA PERBUP PERWALI PERKADA
    PERMEN PERPRES SIAK SIKS NASKAH TABEL BIDANG
"""
_LAZIM: Final = frozenset(_DAFTAR.split())
"""Abbreviations of government that are near one another and each right."""
_SINGKATAN = lazy_regex(r"[A-Z]{4,}")
_TERPANJANG: Final = 8
_TEPI: Final = " \0\n,;:()[]-“”\"'\ufffc"
"""What may stand beside an abbreviation; letters, figures, dots and slashes make it part of something else."""
_PENDEK: Final = 12
"""Letters up to which a text in capitals alone is an abbreviation and no heading."""


class _Teks(NamedTuple):
    """A text of the data, and where it stands."""

    teks: str
    simpul: Simpul
    jalan: tuple[str | int, ...]

    def letak(self, _awal: int, _akhir: int) -> Letak | None:
        """The place of the whole value: where in it a word stands isn't known after folding."""
        return self.simpul.letak_dari(*self.jalan)


_Sumber = _Teks | TeksNarasi
_Tempat = tuple[_Sumber, int, int]
"""A text, and from where to where."""


def _teks_data(isi: Isi) -> Iterator[_Teks]:
    """The texts of the data that may hold abbreviations; headings in capitals don't count."""
    asal: list[Any] = [isi.kinerja, isi.iku.baris, isi.organisasi, isi.anggaran, isi.rkt, isi.renstra, isi.pk]
    asal += [isi.prestasi, isi.foto, isi.profil, isi.sdm.jabatan]
    for teks, simpul, jalan in _telusuri(asal):
        if len(teks) > 2 and (len(teks) <= _PENDEK or not teks.isupper()):
            yield _Teks(teks, simpul, jalan)


def _telusuri(asal: list[Any]) -> list[tuple[str, Simpul, tuple[str | int, ...]]]:
    """Every text below some nodes, with its node and the way to it from there. A loop over what is still to be seen: the
    walk by generators costs more than the rest of the rule."""
    hasil: list[tuple[str, Simpul, tuple[str | int, ...]]] = []
    nanti: list[tuple[Any, Simpul | None, tuple[str | int, ...]]] = [(x, None, ()) for x in reversed(asal)]
    while nanti:
        nilai, simpul, jalan = nanti.pop()
        if isinstance(nilai, str):
            if simpul is not None:
                hasil.append((nilai, simpul, jalan))
        elif isinstance(nilai, Simpul):
            nanti += (
                (v, nilai, (k,))
                for k, v in vars(nilai).items()
                if v and isinstance(v, str | list | tuple | dict | Simpul)
            )
        elif isinstance(nilai, list | tuple):
            nanti += ((v, simpul, (*jalan, n)) for n, v in enumerate(nilai))
        elif isinstance(nilai, dict):
            nanti += ((v, simpul, (*jalan, k)) for k, v in nilai.items() if isinstance(v, str | list | Simpul))
    return hasil


# ---------------------------------------------------------------- mistyped


@aturan_angka("LK355", "LK356")
def singkatan(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Abbreviations in data and narrative, read once."""
    sumber: list[_Sumber] = [*_teks_data(isi), *teks_narasi(isi, laporan)]
    teks = [s.teks if isinstance(s, _Teks) else s.ketikan for s in sumber]
    awal = list(accumulate((len(t) + 1 for t in teks), initial=0))
    gabung = "\0".join(teks)
    tempat_: dict[str, list[_Tempat]] = {}
    for m in _SINGKATAN.finditer(gabung):
        if len(m[0]) <= _TERPANJANG and not (gabung[m.start() - 1 : m.start()] + gabung[m.end() : m.end() + 1]).strip(
            _TEPI
        ):
            n = bisect_right(awal, m.start()) - 1
            tempat_.setdefault(m[0], []).append((sumber[n], m.start() - awal[n], m.end() - awal[n]))
    yield from _salah_ketik(tempat_)
    kurung: list[tuple[int, int, str, list[str]]] = []
    for m in _KURUNG.finditer(gabung):
        n = bisect_right(awal, m.start()) - 1
        kurung.append((n, m.start(1) - awal[n], m[1], _kepanjangan(teks[n][: m.start() - awal[n]], len(m[1]))))
    sah = {s: k for _, _, s, k in kurung if _inisial(k) == s}
    for n, di, singkatan_, kepanjangan in kurung:
        if apa := _tak_cocok(kepanjangan, singkatan_) or _milik_lain(kepanjangan, singkatan_, sah.get(singkatan_)):
            yield temuan(
                "LK356",
                apa,
                sumber[n].letak(di, di + len(singkatan_)),
                "cocokkan singkatannya dengan kepanjangannya; bila memang demikian, sisihkan dengan alasan",
                "warning",
            )


def _salah_ketik(tempat_: dict[str, list[_Tempat]]) -> Iterator[Diagnostic]:
    sering = [k for k, x in tempat_.items() if len(x) > 1]
    for kata, di in tempat_.items():
        if len(di) > 1 or kata in _LAZIM:
            continue
        benar = next((k for k in sering if abs(len(k) - len(kata)) < 2 and satu_huruf(k, kata)), None)
        if benar is not None:
            teks, awal, akhir = di[0]
            yield temuan(
                "LK355",
                f'"{kata}" hanya ada di sini; pada {len(tempat_[benar])} tempat lain tertulis "{benar}"',
                teks.letak(awal, akhir),
                f'tulis "{benar}"; bila memang singkatan lain, sisihkan dengan alasan',
                "warning",
            )


# ---------------------------------------------------------------- initials

_SAMBUNG: Final = frozenset(
    {"dan", "di", "yang", "atas", "atau", "pada", "untuk", "bagi", "dengan", "serta", "ke", "dari"}
)


_KURUNG = lazy_regex(r"\(([A-Z]{3,6})\)")
_KATA = lazy_regex(r"[^\W\d_]+")
_DULU: Final = 120
"""Characters before a bracket in which the words that it abbreviates stand."""
_PUTUS: Final = lazy_regex(r"[^\w ,/&-]|\d")
"""What words of one name don't have between them."""


def _kepanjangan(sebelum: str, n: int) -> list[str]:
    """The ``n`` words with capitals before a bracket, small joining words left out; none where there aren't as many."""
    kata = [w for w in _KATA.findall(_PUTUS.split(sebelum[-_DULU:])[-1]) if w.casefold() not in _SAMBUNG]
    awal = [w for w in kata[-n:] if w[0].isupper()]
    return awal if len(awal) == n else []


def _inisial(kata: list[str]) -> str:
    return "".join(w[0] for w in kata)


def _milik_lain(awal: list[str], singkatan_: str, sah: list[str] | None) -> str:
    """What is wrong with an abbreviation that elsewhere stands for a name that begins alike ("Indeks …") and whose initials
    it has; empty where nothing is."""
    if not awal or sah is None or _inisial(awal) == singkatan_ or awal[0].casefold() != sah[0].casefold():
        return ""
    if {w.casefold() for w in awal[1:]} & {w.casefold() for w in sah[1:]}:
        return ""  # the same name, written a little otherwise
    return f'"{" ".join(awal)} ({singkatan_})": di tempat lain {singkatan_} singkatan dari {" ".join(sah)}'


def _tak_cocok(awal: list[str], singkatan_: str) -> str:
    """What is wrong with an abbreviation in brackets that is one letter away from the initials of the words before it, or
    has two of them swapped; empty where nothing is."""
    n = len(singkatan_)
    if not awal:
        return ""
    inisial = _inisial(awal)
    beda = [k for k in range(n) if inisial[k] != singkatan_[k]]
    tertukar = len(beda) == 2 and sorted(inisial) == sorted(singkatan_)
    # "Surat Pertanggungjawaban Keuangan (SPJ)": a letter from within the words is no slip.
    asing = len(beda) == 1 and singkatan_[beda[0]] not in "".join(awal[beda[0] - 1 : beda[0] + 1]).upper()
    if inisial[0] == singkatan_[0] and (tertukar or asing):
        return f'"{" ".join(awal)} ({singkatan_})": huruf-huruf awalnya {inisial}'
    return ""
