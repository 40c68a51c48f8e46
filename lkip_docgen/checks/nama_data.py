"""Official names and wordings of the data files: signs and spaces that a table would print, words mistyped, and a name of
the RKT that differs from the budget's by a small word.

Names are printed as they stand and no rule of the narrative reads them. Signed texts (the IKU decree) are left alone but
for the decree's number.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Final, NamedTuple

from lkip_docgen.bahasa import kata_dimaksud
from lkip_docgen.checks.aturan import aturan, tempat, temuan
from lkip_docgen.checks.kata_baku import DI_TEMPAT, KATA_BAKU
from lkip_docgen.checks.kata_lazim import KATA_LAZIM
from lkip_docgen.checks.mirip import padat
from lkip_docgen.checks.narasi_ketik import sebesar, tergelincir
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.dasar import Letak, Simpul, simpul_di
from lkip_docgen.content.model.iku import Formulasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

_UTUH: Final = (
    "renstra",
    "pk",
    "iku",
    "anggaran",
    "rkt",
    "organisasi",
    "kinerja",
    "prestasi",
    "profil",
    "sdm",
    "dasar_hukum",
)
_BERNAMA: Final = frozenset({"nama", "tingkat", "jabatan", "uraian", "uraian_indikator", "sebutan_indikator"})
"""Fields that hold a name alone, which no sign ends."""
_BUKAN_TEKS: Final = frozenset({"id", "sumber_data"})
_KATA = lazy_regex(r"[^\W\d_]+")


class Nama(NamedTuple):
    """A text of a data file, the field where it stands, and whether it is a name (and no sentence or list's item)."""

    teks: str
    nama: bool
    simpul: Simpul
    jalan: tuple[str | int, ...]

    @property
    def di(self) -> Letak | None:
        return self.simpul.letak_dari(*self.jalan)


def nama_data(isi: Isi) -> list[Nama]:
    """The names and wordings of the year's data, in the files' order."""
    asal: list[Any] = [isi.organisasi, isi.renstra, isi.pk, isi.iku.baris, isi.anggaran, isi.kinerja.program]
    asal += [isi.rkt, isi.prestasi, isi.profil, isi.sdm, isi.kinerja.aduan, isi.dasar_hukum]
    hasil: list[Nama] = []
    for s in simpul_di(asal):
        bernama = _BERNAMA if not isinstance(s, Formulasi) else frozenset[str]()  # which may introduce a list
        for isian, nilai in vars(s).items():
            if isinstance(nilai, str):
                if nilai and isian not in _BUKAN_TEKS and (isian in bernama or " " in nilai):
                    hasil.append(Nama(nilai, isian in bernama, s, (isian,)))
            elif isinstance(nilai, list) and nilai and isinstance(nilai[0], str):
                hasil += (Nama(x, False, s, (isian, n)) for n, x in enumerate(nilai) if " " in x)
    for id_, butir in isi.kinerja.kegiatan.items():
        hasil += (Nama(x, False, isi.kinerja, ("kegiatan", id_, n)) for n, x in enumerate(butir) if " " in x)
    return hasil


# ---------------------------------------------------------------- signs and spaces

Cacat = tuple[re.Pattern[str], str, str]
"""A pattern, what is wrong, what to do."""


_HUBUNG, _MIRING = "spasi di kiri dan kanan tanda hubung", "spasi di samping garis miring"
_KOMA_BERSPASI, _KOMA_RAPAT = "spasi di depan koma", "tidak ada spasi sesudah koma"
_UJUNG_BESAR = "huruf besar di ujung kata"


@cache
def _cacat() -> tuple[Cacat, ...]:
    return (
        (lazy_regex(r"\b([^\W\d_]{3,})\s+\1\b", re.I), 'kata "{1}" tertulis dua kali', "hapus salah satunya"),
        (lazy_regex(r"-(?<=[a-z] -)(?= [a-z])"), _HUBUNG, "tulis rapat: kata-kata"),
        (lazy_regex(r"/(?:(?<= /)| )"), _MIRING, "tulis rapat: Desa/Kelurahan"),
        (lazy_regex(r",(?<= ,)"), _KOMA_BERSPASI, "hapus spasinya"),
        (lazy_regex(r",(?<=[a-z],)(?=[A-Za-z])"), _KOMA_RAPAT, "tambahkan spasi"),
        (lazy_regex(r"[A-Z](?<=[a-z]{2}.)\b"), _UJUNG_BESAR, "tulis dengan huruf kecil"),
        (
            lazy_regex(rf"[Dd]i(?<!\w..)(?:{'|'.join(sorted(DI_TEMPAT))})\b", needs=tuple(f"di{k}" for k in DI_TEMPAT)),
            '"{0}" seharusnya terpisah',
            "tulis di terpisah dari kata tempatnya",
        ),
        (
            lazy_regex(r"[HPTAOSRU](?<!\w.)(?:am(?<=Ham)|kk|ni(?<=Tni)|sn(?<=Asn)|ns|pbd|pbn|kpd|pd|pjmd|mkm)\b"),
            'singkatan "{0}" tidak berhuruf besar seluruhnya',
            "tulis dengan huruf besar",
        ),
    )


_EKOR = lazy_regex(r"\s+[Tt]ahun.*$|\s")
_BERTANDA = lazy_regex(r"[,;:.]\s*$")
_SINGKATAN_AKHIR = lazy_regex(r"\b(?:[A-Z]|[A-Z][a-z]{1,3}|dll|dst|dsb)\.$")
_BUTIR = lazy_regex(r"^(?:[a-z]|\d{1,2})[.)]\s+(?=\w)")


@aturan("LK240", "LK241", utuh=_UTUH)
def nama_bersih(isi: Isi) -> Iterator[Diagnostic]:
    """Signs, spaces and letters in a name that are left from another file's layout, and words mistyped."""
    semua = nama_data(isi)
    gabung = "\0".join(n.teks for n in semua)
    yield from _kata_pada_nama(semua, gabung)
    pola = [c for c in _cacat() if c[0].search(gabung) is not None]
    for n in semua:
        yield from (_salah_tanda(n, apa, saran) for apa, saran in _cacat_nama(n, pola))
    k = isi.iku.keputusan
    if k is not None and "/" in k.nomor and re.search(r"\s", k.nomor.strip()):
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
        if apa := _cacat_orang(p.nama) or _gelar_besar(p.nama, [x.nama for x in isi.pejabat]):
            di = p.letak_dari("nama")
            yield temuan("LK240", f'nama "{p.nama}": {apa}', di, "tulis seperti NAMA, S.H., M.Si.", "warning")


def _cacat_nama(n: Nama, semua: Iterable[Cacat]) -> Iterator[tuple[str, str]]:
    teks = n.teks
    for pola, apa, saran in semua:
        if (m := pola.search(teks)) is not None:
            sepotong = _sepotong(teks, m)
            betul = _BETUL.get(apa)
            tulis = f'tulis "{betul(sepotong, m[0])}"' if betul is not None else saran
            yield (f'{apa}, "{sepotong}"' if betul is not None else apa).format(m[0].strip(), *m.groups()), tulis
    polos = _BUTIR.sub("", teks) if teks[1:2] in ".)" or teks[2:3] in ".)" else teks
    if polos.count("(") != polos.count(")"):
        yield "kurungnya tidak berpasangan", "lengkapi atau hapus kurungnya"
    if n.nama and teks[-1] in ",;:. " and _BERTANDA.search(teks) and not _SINGKATAN_AKHIR.search(teks):
        yield f'diakhiri tanda "{teks.rstrip()[-1]}"', "hapus tandanya: nama dipakai di tengah kalimat dan tabel"
    if n.nama and polos != teks:
        yield f'diawali nomor butir "{teks[: len(teks) - len(polos)].strip()}"', "hapus; penomoran dibuat sendiri"


def _sepotong(teks: str, m: re.Match[str]) -> str:
    """The words around a match, with what stands beside a sign between spaces."""
    kiri = len(teks[: m.start()].rstrip()) if teks[: m.start()].endswith(" ") else m.start()
    kanan = m.end() + len(teks[m.end() :]) - len(teks[m.end() :].lstrip())
    akhir = teks.find(" ", kanan)
    return teks[teks.rfind(" ", 0, kiri) + 1 : akhir if akhir >= 0 else len(teks)]


_BETUL: Final[Mapping[str, Callable[[str, str], str]]] = {
    _HUBUNG: lambda teks, _: re.sub(r"\s*-\s*", "-", teks),
    _MIRING: lambda teks, _: re.sub(r"\s*/\s*", "/", teks),
    _KOMA_BERSPASI: lambda teks, _: teks.replace(" ,", ","),
    _KOMA_RAPAT: lambda teks, _: re.sub(r",(?=\S)", ", ", teks),
    _UJUNG_BESAR: lambda teks, huruf: teks.replace(huruf, huruf.lower()),
}
"""By what is wrong how the words should be written."""


def _salah_tanda(n: Nama, apa: str, saran: str) -> Diagnostic:
    pendek = n.teks if len(n.teks) <= _PANJANG_KUTIPAN else f"{n.teks[:_PANJANG_KUTIPAN].rstrip()} …"
    return temuan(
        "LK240",
        f'"{pendek}": {apa}',
        n.di,
        f"{saran}; bila dokumennya memang demikian, sisihkan dengan alasan",
        "warning",
    )


_PANJANG_KUTIPAN = 60
_NAMA_TITIK = lazy_regex(r"[^\W\d_]{5,}\.(?=\s|$)")
_GELAR_RAPAT_TITIK = lazy_regex(r",\s*((?:[A-Z]{2,}|[A-Z]\.[A-Z][A-Za-z]*)\.?)\s+([MS]\.?(?:[A-Z][a-z]*|[A-Z])\b)")
_GELAR_RAPAT = lazy_regex(r"[.,],?(?<=,)(?=[^\W\d_])")
_DAFTAR_GELAR = """
    S.Sos S.Pd S.Kom S.Ag S.Si S.Hut S.Psi S.Farm S.Kep S.Ked S.Pi S.Pt S.Sn S.I.Kom M.Si M.Pd M.Kom M.Ag M.Kes M.Hum M.Sc
    M.Ak M.I.Kom A.Md S.STP S.IP S.AP S.KM M.AP M.IP S.H S.E M.M M.H
"""
_GELAR: Final[Mapping[str, str]] = {g.replace(".", "").casefold(): g for g in _DAFTAR_GELAR.split()}
"""Degrees behind a name as they are usually written, by their letters."""


def _cacat_orang(nama: str) -> str:
    """What is wrong with how titles follow a name; empty where nothing is."""
    if m := _NAMA_TITIK.search(nama):
        return f'"{m[0]}" diikuti titik; gelar dipisahkan dengan koma'
    if m := _GELAR_RAPAT_TITIK.search(nama):
        return f'gelar "{m[1]}" dan "{m[2]}" tidak dipisahkan koma'
    if nama.rstrip()[-1:] in (",", ";"):
        return "diakhiri koma"
    if _GELAR_RAPAT.search(nama):
        return "tidak ada spasi sesudah koma"
    polos, *gelar = [g.strip() for g in nama.split(",")]
    huruf = [_huruf_gelar(g) for g in gelar]
    if ganda := next((g for n, g in enumerate(gelar) if huruf[n] in huruf[:n]), None):
        return f'gelar "{ganda.rstrip(".")}" tertulis dua kali'
    kata = polos.split()
    if len(kata) > 1 and "." in kata[-1][1:-1] and _huruf_gelar(kata[-1]) in _GELAR:
        return f'tidak ada koma di depan gelar "{kata[-1]}"'
    return ""


def _huruf_gelar(gelar: str) -> str:
    return re.sub(r"[\s.]", "", gelar).casefold()


def _gelar_besar(nama: str, semua: Iterable[str]) -> str:
    """What is wrong with a degree in capitals that is usually written in both, as all other names' are; empty where nothing
    is."""
    besar = {x: _gelar_kapital(x) for x in semua}
    if not besar.get(nama) or any(g for x, g in besar.items() if x != nama):
        return ""
    lain = next((g for x in besar if x != nama for g in _bergelar(x) if g == _GELAR[_huruf_gelar(g)]), None)
    return f'gelar "{besar[nama]}" berhuruf besar semua, pada pejabat lain tertulis "{lain}"' if lain else ""


def _bergelar(nama: str) -> list[str]:
    """The degrees behind a name that are usually written in capitals and small letters."""
    gelar = [g.strip().rstrip(".") for g in nama.split(",")[1:]]
    return [g for g in gelar if not (_GELAR.get(_huruf_gelar(g)) or "X").isupper()]


def _gelar_kapital(nama: str) -> str | None:
    return next((g for g in _bergelar(nama) if g.isupper()), None)


# ---------------------------------------------------------------- words mistyped

_TERPENDEK: Final = 6
_SERING: Final = 2


def _kata_pada_nama(semua: Iterable[Nama], gabung: str) -> Iterator[Diagnostic]:
    """LK241: a word that stands in one name alone and is a slip away from a word of the others, or of reports in
    general."""
    banyak = Counter(_KATA.findall(gabung.lower()))
    dekat = _laci(k for k, n in banyak.items() if n >= _SERING)
    for kata, n in banyak.items():
        if n > 1 or len(kata) < _TERPENDEK or kata in KATA_LAZIM:
            continue
        benar = _dimaksud(kata, dekat) or _dimaksud(kata, _lazim()) or _akhiran_lebih(kata, banyak)
        calon = () if benar is not None or kata in KATA_BAKU else kata_dimaksud(kata)
        if benar is None and not calon:
            continue
        for nama in semua:
            tertulis = next((k for k in _KATA.findall(nama.teks) if k.lower() == kata), None)
            if tertulis is None:
                continue
            maksud = benar or next((c for c in calon if tertulis.islower() or c in banyak or c in KATA_LAZIM), None)
            if maksud is not None and (maksud != kata[:-1] or tertulis[0].isupper()):
                maksud = sebesar(maksud, tertulis)
                yield temuan(
                    "LK241",
                    f'kata "{tertulis}" mungkin salah ketik dari "{maksud}"',
                    nama.di,
                    f'tulis "{maksud}"; bila dokumennya memang demikian, sisihkan dengan alasan',
                    "warning",
                )


Laci = dict[tuple[int, str, str], list[str]]
"""Words by their length, first letter and last two: what a letter more or less leaves alike."""


def _laci(kata: Iterable[str]) -> Laci:
    hasil: Laci = {}
    for k in kata:
        if len(k) >= _TERPENDEK:
            hasil.setdefault((len(k), k[0], k[-2:]), []).append(k)
    return hasil


@cache
def _lazim() -> Laci:
    return _laci(sorted(KATA_LAZIM))


def _dimaksud(kata: str, laci: Laci) -> str | None:
    """The word that this one was meant to be: a letter more or less, or two that changed places within it."""
    separuh = (len(kata) - 1) // 2
    for panjang in (len(kata) - 1, len(kata), len(kata) + 1):
        for calon in laci.get((panjang, kata[0], kata[-2:]), ()):
            # One letter apart, they are alike in the first half or in the second.
            if (calon.startswith(kata[:separuh]) or calon.endswith(kata[-separuh:])) and tergelincir(kata, calon):
                return calon
    return None


def _akhiran_lebih(kata: str, banyak: Counter[str]) -> str | None:
    """What a word with one letter n too many after its last a was meant to be: "pramukan"."""
    return kata[:-1] if kata.endswith("an") and len(kata) > _TERPENDEK + 1 and banyak[kata[:-1]] else None


# ---------------------------------------------------------------- the RKT's names

_SAMBUNG: Final = frozenset({"dan", "atau", "serta", "di", "pada", "ke", "yang", "dengan", "untuk", "dalam"})


@aturan("LK243", utuh=["rkt", "anggaran"])
def nama_rkt(isi: Isi) -> Iterator[Diagnostic]:
    """A name that the RKT writes otherwise than the budget by punctuation or a joining word alone is the same name."""
    if isi.rkt is None:
        return
    nama: dict[str, tuple[str, Letak | None]] = {}
    for s in simpul_di(isi.anggaran):
        kunci, teks = getattr(s, "id", None), getattr(s, "nama", None)
        if isinstance(kunci, str) and isinstance(teks, str):
            nama[kunci] = teks, s.letak_dari("nama")
    for s in simpul_di(isi.rkt):
        teks = getattr(s, "nama", None)
        id_: str | None = next(
            (x for j in ("sub_kegiatan", "kegiatan", "program") if isinstance(x := getattr(s, j, None), str)), None
        )
        if not isinstance(teks, str) or id_ not in nama:
            continue
        benar, di = nama[id_]
        if _beda_sambung(teks, benar):
            yield temuan(
                "LK243",
                f'nama "{teks}" pada RKT hanya berbeda tanda baca atau kata sambung dari anggaran.yaml ({tempat(di)}): '
                f'"{benar}"',
                s.letak_dari("nama"),
                "hapus nama: bila sama, maka nama dari anggaran yang dicetak; bila RKT-nya memang demikian, "
                "sisihkan dengan alasan",
                "warning",
            )


def _beda_sambung(a: str, b: str) -> bool:
    if " ".join(a.split()).casefold() == " ".join(b.split()).casefold():
        return False
    return _pokok(a) == _pokok(b)


def _pokok(teks: str) -> list[str]:
    return [k for k in padat(teks).split() if k not in _SAMBUNG]
