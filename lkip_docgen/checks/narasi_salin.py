"""Paragraphs that were copied: from an earlier year's report, or from another place of this one.

Paragraphs are compared by the words that were typed; figures and what expressions print don't count, so that last
year's paragraph with this year's figures is found too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path

from lkip_docgen.beku import Beku
from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN, TeksNarasi, teks_narasi
from lkip_docgen.content.berkas_teks import baca_teks, tampil
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.metrics import Laporan

KATA_MINIMUM = 10
"""Words that must have been typed for a paragraph to be compared: shorter ones are alike by chance."""
_MIRIP = 0.5
"""The share of runs of three words in common from which two paragraphs are nearly the same: one word in ten changed."""
_KATA_PERSIS, _TERCETAK_PERSIS = 4, 8
"""Words that must have been typed, and printed, where two paragraphs are printed alike to the letter."""
_RENTANG = 3
_DERET, _KATA_PANJANG = 8, 9
"""Words on end that a sentence must share to be another's, and the letters of the first: runs from long words on are kept."""
_SEBAGIAN = 0.6
"""The share of the shorter sentence's runs that must be the other's."""
_AKHIR_KALIMAT = lazy_regex(rf"[.!?]\s+(?=[A-Z{BUKAN_KETIKAN}])")
_SELURUH = 0.95
_ANALISIS: dict[str, frozenset[str]] = {
    "ikhtisar": frozenset({"simpulan", "kendala", "langkah"}),
    "bab3": frozenset({"simpulan_realisasi", "simpulan_penyebab", "simpulan_anggaran"}),
    "bab4": frozenset({"kesimpulan", "permasalahan", "rekomendasi"}),
}
"""Slots that tell of this year, beside all of ``pk/``."""
_TOKEN = lazy_regex(r"\d[\d.,]*|\w+")
_UNGKAPAN = lazy_regex(r"(?<!\\)\{\{.*?\}\}", re.DOTALL)
_KOMENTAR = lazy_regex(r"<!--.*?-->", re.DOTALL)
_BUTIR = lazy_regex(r"\s*(?:[-*+]|\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[.)])\s+")


class _Paragraf(Beku):
    """A paragraph's words, and where it stands; ``nama`` is its file's name without ending."""

    kata: tuple[str, ...]
    berkas: str
    baris: int
    nama: str = ""
    slot: str = ""

    @cached_property
    def rentang(self) -> frozenset[tuple[str, ...]]:
        return frozenset(zip(*(self.kata[n:] for n in range(_RENTANG)), strict=False))


_Kembar = tuple[TeksNarasi, _Paragraf, bool]
"""A paragraph of this year, the earlier one, and whether they are alike to the word."""


def kata_kunci(teks: str) -> tuple[str, ...]:
    """The words of a paragraph; a figure is "#", what an expression prints is nothing."""
    return tuple("#" if k[0].isdigit() else k for k in _TOKEN.findall(teks.casefold()))


def _cukup(kata: Sequence[str]) -> bool:
    return sum(k != "#" for k in kata) >= KATA_MINIMUM


# ---------------------------------------------------------------- an earlier year


@aturan_angka("LK443")
def paragraf_tahun_lalu(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What tells of a year isn't last year's paragraph, nor does one of last year's analyses turn up elsewhere. Of the rest
    (what the law says, what the office is) one note a file says how many are."""
    indeks = _Indeks(_paragraf_lalu(isi))
    if not indeks.paragraf:
        return
    analisis: dict[tuple[str, str], list[_Kembar]] = defaultdict(list)
    lain: dict[str, list[_Kembar]] = defaultdict(list)
    for t in _paragraf_kini(isi, laporan):
        if (cocok := indeks.cari(_Paragraf(kata_kunci(t.ketikan), "", 0))) is None:
            continue
        lama, mirip = cocok
        tergolong = _analisis(t.nama, t.slot) or _analisis(lama.nama, lama.slot)
        (analisis[t.nama, t.slot] if tergolong else lain[t.nama]).append((t, lama, mirip >= _SELURUH))
    for kembar in analisis.values():
        saran = "tulis menurut keadaan tahun ini; bila keadaannya memang tidak berubah, sisihkan dengan alasan"
        yield _salinan(kembar, "bagian", saran, "warning")
    for kembar in lain.values():
        yield _salinan(kembar, "berkas", "periksa apakah isinya masih berlaku tahun ini", "note")


def _salinan(kembar: Sequence[_Kembar], dari: str, saran: str, berat: Severity) -> Diagnostic:
    """One finding for the paragraphs of a part, or of a file, that are an earlier report's."""
    t, lama, persis = kembar[0]
    if len(kembar) == 1:
        pesan = f"paragraf ini {'sama' if persis else 'hampir sama'} dengan paragraf laporan sebelumnya ({_di(lama)})"
    else:
        pesan = (
            f"{len(kembar)} paragraf {dari} ini sama atau hampir sama dengan laporan sebelumnya; yang pertama dengan "
            f"{_di(lama)}"
        )
    return temuan("LK443", pesan, t.letak(0, len(t.teks)), saran, berat)


def _analisis(nama: str, slot: str) -> bool:
    return nama.startswith("pk/") or slot in _ANALISIS.get(nama, ())


def _di(p: _Paragraf) -> str:
    tahun, _, nama = p.berkas.rpartition("/narasi/")
    return f"{tahun.rpartition('/')[2]}/narasi/{nama} baris {p.baris}"


def _paragraf_kini(isi: Isi, laporan: Laporan) -> Iterator[TeksNarasi]:
    """Those that say all they mean to: of a failed expression's text too little is left to compare."""
    return (t for t in teks_narasi(isi, laporan) if t.jenis in ("paragraf", "butir") and not t.galat)


def _paragraf_lalu(isi: Isi) -> Iterator[_Paragraf]:
    """The paragraphs of earlier years' narratives, the last year first. They are read as plain text: what is wrong in an
    old report is no finding of this one."""
    tahun = sorted(f for f in isi.akar.glob("[0-9][0-9][0-9][0-9]/narasi") if int(f.parent.name) < isi.tahun)
    for folder in reversed(tahun):
        for berkas in sorted(folder.rglob("*.md")):
            yield from _urai(berkas, berkas.relative_to(folder).with_suffix("").as_posix())


def _urai(berkas: Path, nama: str) -> Iterator[_Paragraf]:
    teks = baca_teks(berkas)
    if isinstance(teks, Diagnostic):
        return
    teks = _KOMENTAR.sub(lambda m: "\n" * m[0].count("\n"), teks.replace("\r\n", "\n"))
    teks = _UNGKAPAN.sub(lambda m: BUKAN_KETIKAN + "\n" * m[0].count("\n"), teks)
    kumpul: list[str] = []
    mulai, slot = 0, ""
    for n, baris in enumerate([*teks.split("\n"), ""], 1):
        butir = _BUTIR.match(baris)
        if kumpul and (not baris.strip() or butir or baris.startswith(("#", "|"))):
            if _cukup(kata := kata_kunci(" ".join(kumpul))):
                yield _Paragraf(kata, tampil(berkas), mulai, nama, slot)
            kumpul = []
        if baris.startswith("## "):
            slot = baris[3:].strip().casefold().replace(" ", "_")
        if baris.strip() and not baris.startswith(("#", "|")):
            mulai = mulai if kumpul else n
            kumpul.append(baris[butir.end() :] if butir else baris)


class _Indeks:
    """Paragraphs found again by runs of words that they share."""

    def __init__(self, paragraf: Iterable[_Paragraf] = ()) -> None:
        self.paragraf: list[_Paragraf] = []
        self._menurut: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for p in paragraf:
            self.tambah(p)

    def tambah(self, p: _Paragraf) -> None:
        for r in p.rentang:
            self._menurut[r].append(len(self.paragraf))
        self.paragraf.append(p)

    def cari(self, dicari: _Paragraf) -> tuple[_Paragraf, float] | None:
        """The paragraph most like one, the earlier added of two alike, with the share in common; None where none is
        nearly the same."""
        if not _cukup(dicari.kata):
            return None
        rentang = dicari.rentang
        bersama: dict[int, int] = defaultdict(int)
        for r in rentang:
            for n in self._menurut.get(r, ()):
                bersama[n] += 1
        terbaik: tuple[_Paragraf, float] | None = None
        for n in sorted(bersama):
            p = self.paragraf[n]
            mirip = bersama[n] / (len(rentang) + len(p.rentang) - bersama[n])
            if mirip >= _MIRIP and (terbaik is None or mirip > terbaik[1]):
                terbaik = p, mirip
        return terbaik


# ---------------------------------------------------------------- another place of this report


@aturan_angka("LK444")
def paragraf_berulang(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A paragraph stands once in a report, and so does an automatic sentence in the analysis of one indicator."""
    indeks = _Indeks()
    # By its words and its expressions: two items that print alike only while figures happen to be the same aren't copied.
    persis: dict[tuple[str, ...], _Paragraf] = {}
    kalimat = _Kalimat()
    for t in _paragraf_kini(isi, laporan):
        kata, di = kata_kunci(t.ketikan), t.ruas[0].letak
        p = _Paragraf(kata, di.berkas, di.baris)
        cocok = indeks.cari(p)
        bunyi = _bunyi(t.teks), *(r.ekspresi.teks for r in t.ruas if r.ekspresi is not None)
        if cocok is None and len(kata) >= _KATA_PERSIS and len(t.teks.split()) >= _TERCETAK_PERSIS and bunyi in persis:
            cocok = persis[bunyi], 1.0
        if cocok is not None:
            lama, mirip = cocok
            sama = "sama dengan" if mirip >= _SELURUH else "hampir sama dengan"
            yield temuan(
                "LK444",
                f"paragraf ini {sama} {_nama_berkas(lama, t)} baris {lama.baris}",
                t.letak(0, len(t.teks)),
                "tersalin dari sana? tulis isi bagian ini sendiri",
                "warning",
            )
        elif t.baris_pk is not None:
            yield from kalimat.periksa(t, kata)
        persis.setdefault(bunyi, p)
        if _cukup(kata):
            indeks.tambah(p)
    yield from _kalimat_berulang(isi, laporan)


class _Kalimat:
    """Runs of words of the PK lines' files, found again in another line's: a cause copied from another indicator."""

    def __init__(self) -> None:
        self._milik: dict[tuple[str, ...], TeksNarasi] = {}

    def periksa(self, t: TeksNarasi, kata: tuple[str, ...]) -> Iterator[Diagnostic]:
        """A finding for each sentence that an earlier file has nearly the same; then the text's own runs are kept."""
        sudah: set[int] = set()
        for n in range(len(kata) - _DERET + 1):
            if len(kata[n]) < _KATA_PANJANG:
                continue
            d = kata[n : n + _DERET]
            lama = self._milik.setdefault(d, t)
            if lama.nama == t.nama:
                continue
            (awal, akhir), (di, sampai) = _kalimat(t.ketikan, d), _kalimat(lama.ketikan, d)
            if awal not in sudah and _sekalimat(kata_kunci(t.ketikan[awal:akhir]), kata_kunci(lama.ketikan[di:sampai])):
                yield temuan(
                    "LK444",
                    f"kalimat ini hampir sama dengan {lama.nama}.md baris {lama.letak(di).baris}, tentang indikator lain",
                    t.letak(awal, akhir),
                    "tersalin dari sana? tulis keadaan indikator ini sendiri",
                    "warning",
                )
            sudah.add(awal)


def _kalimat(teks: str, deret: Sequence[str]) -> tuple[int, int]:
    """Where the sentence begins and ends that has a run of words."""
    m = re.search(r"\W+".join(r"\d[\d.,]*" if k == "#" else re.escape(k) for k in deret), teks, re.IGNORECASE)
    di = m.start() if m is not None else 0
    awal = max((x.end() for x in _AKHIR_KALIMAT.finditer(teks, 0, di)), default=0)
    akhir = _AKHIR_KALIMAT.search(teks, di)
    return awal, akhir.start() + 1 if akhir is not None else len(teks)


def _sekalimat(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether most of the shorter of two sentences is the other's."""
    satu, dua = _Paragraf(a, "", 0).rentang, _Paragraf(b, "", 0).rentang
    return len(satu & dua) >= _SEBAGIAN * min(len(satu), len(dua))


def _bunyi(teks: str) -> str:
    """What an item says, whatever place of its list it has: "…; dan" is "…."."""
    for kata in ("; dan", "; atau", ", dan", ", atau"):
        teks = teks.removesuffix(kata)
    return teks.rstrip(" .;,")


def _nama_berkas(lama: _Paragraf, t: TeksNarasi) -> str:
    return "berkas ini" if lama.berkas == t.ruas[0].letak.berkas else lama.berkas.rpartition("/narasi/")[2]


_KALIMAT = lazy_regex(r"(?:baris_pk|indikator)\.(\w+)\.kalimat\.(\w+)")


def _kalimat_berulang(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Automatic sentences in the files of the PK's lines: each once a file."""
    pertama: dict[tuple[str, str, str], int] = {}
    for t in teks_narasi(isi, laporan):
        for r in t.ruas if t.baris_pk is not None else ():
            if r.ekspresi is None or not (m := _KALIMAT.match(r.ekspresi.teks)):
                continue
            baris = pertama.setdefault((t.nama, m[1], m[2]), r.letak.baris)
            if baris != r.letak.baris:
                yield temuan(
                    "LK444",
                    f"kalimat otomatis ini sudah tercetak pada baris {baris}",
                    r.letak,
                    "hapus salah satu",
                    "warning",
                )
