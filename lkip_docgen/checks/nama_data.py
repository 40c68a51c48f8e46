"""Official names and wordings of the data files: signs and spaces that a table would print, words mistyped, and a name of
the RKT that differs from the budget's by a small word.

Names are printed as they stand and no rule of the narrative reads them. Signed texts (the IKU decree) are left alone but
for the decree's number.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from lkip_docgen.checks.aturan import aturan, tempat, temuan
from lkip_docgen.checks.kata_baku import DI_TEMPAT
from lkip_docgen.checks.kata_lazim import KATA_LAZIM
from lkip_docgen.checks.mirip import padat
from lkip_docgen.checks.narasi_ketik import tergelincir
from lkip_docgen.content.model.dasar import Letak, Simpul, simpul_di
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

_UTUH: Final = ("renstra", "pk", "iku", "anggaran", "rkt", "organisasi", "kinerja", "prestasi", "profil", "sdm")
_BERNAMA: Final = frozenset({"nama", "jabatan", "uraian", "uraian_indikator", "sebutan_indikator"})
"""Fields that hold a name alone, which no sign ends."""
_BUKAN_TEKS: Final = frozenset({"id", "sumber_data"})
_KATA = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Nama:
    """A text of a data file, where it stands, and whether it is a name (and no sentence or list's item)."""

    teks: str
    di: Letak | None
    nama: bool


def nama_data(isi: Isi) -> list[Nama]:
    """The names and wordings of the year's data, in the files' order."""
    asal: list[Any] = [isi.organisasi, isi.renstra, isi.pk, isi.iku.baris, isi.anggaran, isi.kinerja.program]
    asal += [isi.rkt, isi.prestasi, isi.profil, isi.sdm]
    return [n for s in simpul_di(asal) for n in _teks(s)]


def _teks(s: Simpul) -> Iterator[Nama]:
    for isian, nilai in vars(s).items():
        if isian in _BUKAN_TEKS or isian.startswith("_"):
            continue
        if isinstance(nilai, str) and (isian in _BERNAMA or " " in nilai):
            yield Nama(nilai, s.letak_dari(isian), isian in _BERNAMA)
        elif isinstance(nilai, list):
            yield from (
                Nama(x, s.letak_dari(isian, n), nama=False) for n, x in enumerate(nilai) if isinstance(x, str) and x
            )


# ---------------------------------------------------------------- signs and spaces

Cacat = tuple[re.Pattern[str], str, str]
"""A pattern, what is wrong, what to do."""


@cache
def _cacat() -> tuple[Cacat, ...]:
    return (
        (re.compile(r"\b([^\W\d_]{4,})\s+\1\b", re.I), 'kata "{1}" tertulis dua kali', "hapus salah satunya"),
        (re.compile(r"(?<=[a-z]) - (?=[a-z])"), "spasi di kiri dan kanan tanda hubung", "tulis rapat: kata-kata"),
        (re.compile(r"(?<=\w)(?: +/ *| */ +)(?=\w)"), "spasi di samping garis miring", "tulis rapat: Desa/Kelurahan"),
        (re.compile(r"(?<=\w) +,"), "spasi sebelum koma", "hapus spasinya"),
        (re.compile(r"(?<=[a-z]),(?=[A-Za-z])"), "tidak ada spasi sesudah koma", "tambahkan spasi"),
        (re.compile(r"\b[A-Za-z]?[a-z]{2,}[A-Z]\b"), 'huruf besar di ujung kata "{0}"', "tulis dengan huruf kecil"),
        (
            re.compile(rf"\b[Dd]i(?:{'|'.join(sorted(DI_TEMPAT))})\b"),
            '"{0}" seharusnya terpisah',
            "tulis di terpisah dari kata tempatnya",
        ),
    )


_EKOR = re.compile(r"\s+[Tt]ahun.*$|\s")
_BERTANDA = re.compile(r"[,;:.]\s*$")
_SINGKATAN_AKHIR = re.compile(r"\b(?:[A-Z]|[A-Z][a-z]{1,3}|dll|dst|dsb)\.$")
_BUTIR = re.compile(r"^(?:[a-z]|\d{1,2})[.)]\s+(?=\w)")


@aturan("LK240", utuh=_UTUH)
def tanda_pada_nama(isi: Isi) -> Iterator[Diagnostic]:
    """Signs, spaces and letters in a name that are left from another file's layout."""
    for n in nama_data(isi):
        yield from (_salah_tanda(n, apa, saran) for apa, saran in _cacat_nama(n))
    k = isi.iku.keputusan
    if k is not None:
        if "/" in k.nomor and re.search(r"\s", k.nomor.strip()):
            ulang = "tahun" in k.nomor.casefold()
            yield temuan(
                "LK240",
                f'nomor keputusan "{k.nomor}" '
                + ("menyebut tahun sekali lagi di belakangnya" if ulang else "memuat spasi"),
                k.letak_dari("nomor"),
                f"tulis {_EKOR.sub('', k.nomor)}",
                "warning",
            )
    for p in isi.pejabat:
        if apa := _cacat_orang(p.nama):
            yield temuan("LK240", f'nama "{p.nama}": {apa}', p.letak_dari("nama"), "tulis seperti NAMA, S.H., M.Si.", "warning")


def _cacat_nama(n: Nama) -> Iterator[tuple[str, str]]:
    teks = n.teks
    for pola, apa, saran in _cacat():
        if (m := pola.search(teks)) is not None:
            yield apa.format(m[0].strip(), *m.groups()), saran
    polos = _BUTIR.sub("", teks)
    if polos.count("(") != polos.count(")"):
        yield "kurungnya tidak berpasangan", "lengkapi atau hapus kurungnya"
    if n.nama and _BERTANDA.search(teks) and not _SINGKATAN_AKHIR.search(teks):
        yield f'diakhiri tanda "{teks.rstrip()[-1]}"', "hapus tandanya: nama dipakai di tengah kalimat dan tabel"
    if n.nama and polos != teks:
        yield f'diawali nomor butir "{teks[: len(teks) - len(polos)].strip()}"', "hapus; penomoran dibuat sendiri"


def _salah_tanda(n: Nama, apa: str, saran: str) -> Diagnostic:
    pendek = n.teks if len(n.teks) <= _PANJANG_KUTIPAN else f"{n.teks[:_PANJANG_KUTIPAN].rstrip()} …"
    return temuan("LK240", f'"{pendek}": {apa}', n.di, f"{saran}; bila dokumennya memang demikian, sisihkan dengan alasan", "warning")


_PANJANG_KUTIPAN = 60
_NAMA_TITIK = re.compile(r"[^\W\d_]{5,}\.(?=\s|$)")
_GELAR_RAPAT = re.compile(r"[.,],?(?<=,)(?=[^\W\d_])")


def _cacat_orang(nama: str) -> str:
    """What is wrong with how titles follow a name; empty where nothing is."""
    if m := _NAMA_TITIK.search(nama):
        return f'"{m[0]}" diikuti titik; gelar dipisahkan dengan koma'
    return "tidak ada spasi sesudah koma" if _GELAR_RAPAT.search(nama) else ""


# ---------------------------------------------------------------- words mistyped

_TERPENDEK: Final = 6
_SERING: Final = 2


@aturan("LK241", utuh=_UTUH)
def kata_pada_nama(isi: Isi) -> Iterator[Diagnostic]:
    """A word that stands in one name alone and is a slip away from a word of the others, or of reports in general."""
    semua = nama_data(isi)
    banyak = Counter(k.casefold() for n in semua for k in _KATA.findall(n.teks))
    dekat = _menurut_sisa(k for k, n in banyak.items() if n >= _SERING)
    for n in semua:
        for m in _KATA.finditer(n.teks):
            kata = m[0].casefold()
            if banyak[kata] > 1 or len(kata) < _TERPENDEK or kata in KATA_LAZIM:
                continue
            benar = _dimaksud(kata, dekat) or _akhiran_lebih(m[0], banyak)
            if benar is not None:
                yield temuan(
                    "LK241",
                    f'kata "{m[0]}" mungkin salah ketik dari "{benar}"',
                    n.di,
                    f'tulis "{benar}"; bila dokumennya memang demikian, sisihkan dengan alasan',
                    "warning",
                )


def _dimaksud(kata: str, dekat: dict[str, list[str]]) -> str | None:
    lazim = _lazim()
    for s in _sisa(kata):
        for calon in (*dekat.get(s, ()), *lazim.get(s, ())):
            if tergelincir(kata, calon):
                return calon
    return None


def _akhiran_lebih(kata: str, banyak: Counter[str]) -> str | None:
    """A capitalised word with one letter n too many after its last a: "Pramukan"."""
    dasar = kata.casefold()[:-1]
    if kata[0].isupper() and kata.endswith("an") and dasar in banyak and len(dasar) > _TERPENDEK:
        return kata[:-1]
    return None


def _sisa(kata: str) -> list[str]:
    return [kata, *(kata[:i] + kata[i + 1 :] for i in range(len(kata)))]


def _menurut_sisa(kata: Iterable[str]) -> dict[str, list[str]]:
    hasil: dict[str, list[str]] = {}
    for k in kata:
        if len(k) >= _TERPENDEK:
            for s in dict.fromkeys(_sisa(k)):
                hasil.setdefault(s, []).append(k)
    return hasil


@cache
def _lazim() -> dict[str, list[str]]:
    return _menurut_sisa(sorted(KATA_LAZIM))


# ---------------------------------------------------------------- the RKT's names

_SAMBUNG: Final = frozenset({"dan", "atau", "serta", "di", "pada", "ke", "yang", "dengan", "untuk", "dalam"})


@aturan("LK243", utuh=["rkt", "anggaran"])
def nama_rkt(isi: Isi) -> Iterator[Diagnostic]:
    """A name that the RKT writes otherwise than the budget by punctuation or a joining word alone is the same name."""
    if isi.rkt is None:
        return
    nama: dict[str, tuple[str, Letak | None]] = {}
    for s in simpul_di(isi.anggaran):
        id_, teks = getattr(s, "id", None), getattr(s, "nama", None)
        if isinstance(id_, str) and isinstance(teks, str):
            nama[id_] = teks, s.letak_dari("nama")
    for s in simpul_di(isi.rkt):
        teks = getattr(s, "nama", None)
        id_ = next((x for j in ("sub_kegiatan", "kegiatan", "program") if isinstance(x := getattr(s, j, None), str)), None)
        if not isinstance(teks, str) or id_ not in nama:
            continue
        benar, di = nama[id_]
        if _beda_sambung(teks, benar):
            yield temuan(
                "LK243",
                f'nama "{teks}" pada RKT hanya berbeda tanda baca atau kata sambung dari anggaran.yaml ({tempat(di)}): '
                f'"{benar}"',
                s.letak_dari("nama"),
                "hapus nama: bila sama, maka nama dari anggaran yang dicetak; bila RKT-nya memang demikian, sisihkan dengan alasan",
                "warning",
            )


def _beda_sambung(a: str, b: str) -> bool:
    if " ".join(a.split()).casefold() == " ".join(b.split()).casefold():
        return False
    return _pokok(a) == _pokok(b)


def _pokok(teks: str) -> list[str]:
    return [k for k in padat(teks).split() if k not in _SAMBUNG]
