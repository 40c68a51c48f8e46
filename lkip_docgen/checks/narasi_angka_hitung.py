"""Numbers that a sentence works out itself: a difference of what stands beside it, a share of the budget, a mean, an
achievement without its bound. They are no figures, and are no figures mistyped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import Final

from lkip_docgen.beku import Beku
from lkip_docgen.checks.pola import lazy_regex

from .narasi_angka_baca import Bilangan
from .narasi_angka_banding import digit_berarti, sama
from .narasi_angka_konteks import Harapan, Konteks
from .narasi_angka_tahu import Dikenal

_SERATUS = Decimal(100)
_BANYAK = 12
"""So many numbers before one may have been reckoned with."""
_PANJANG = 3
"""Significant digits from which a share is hardly one by chance."""
_TAHUN_LAGI = range(2, 6)
_PER_TAHUN = lazy_regex(r"\b(?:per|tiap|setiap|masing-masing) tahun|\brata-rata\b|\bsetahun\b", re.IGNORECASE)
_BAGIAN = lazy_regex(
    r"\b(?:dari|atas|terhadap) (?:seluruh|semua|total|jumlah|pagu|anggaran|realisasi|belanja|keseluruhan|sisa|target|"
    r"penduduk|pegawai)|\b(?:porsi|proporsi|mencakup|merupakan|menyerap|sebagian|sisa\w*|separuh)\b|\bdari pagu",
    re.IGNORECASE,
)
_RERATA = lazy_regex(r"\b(?:rata-rata|rerata)\b", re.IGNORECASE)
_ATAU = lazy_regex(r"(?:\s+[a-z]+){0,2},?\s*(?:atau|\()\s*(?:sebesar|sekitar|mencapai)?\s*", re.IGNORECASE)
_KATEGORI = lazy_regex(r"\b(?:kategori|predikat|mutu)\b", re.IGNORECASE)
_AMBANG: Final = tuple(Decimal(n) for n in (30, 50, 60, 70, 80, 90))
"""Bounds of the categories of SAKIP (PermenPANRB 88/2021)."""
_SEBUT: Final = {
    "capaian": lazy_regex(r"\bcapaian", re.IGNORECASE),
    "serapan": lazy_regex(r"\b(?:serapan|terserap|penyerapan)", re.IGNORECASE),
    "target": lazy_regex(r"\btarget", re.IGNORECASE),
    "realisasi": lazy_regex(r"", re.IGNORECASE),
    "pembanding": lazy_regex(r"\b(?:nasional|kabupaten|kota|provinsi)\b", re.IGNORECASE),
}
"""Words that say that a measure is reckoned with; this year's result always may be."""


class Hitungan(Beku):
    """What can be reckoned from a report's figures and from a text's own numbers."""

    semua: Sequence[Dikenal]
    ambang: frozenset[Decimal]

    def menjelaskan(self, b: Bilangan, konteks: Konteks, h: Harapan) -> bool:
        """Whether a number is the outcome of something that its sentence reckons."""
        if b.tulisan == "kata" and b.jenis == "polos":
            return False
        di_teks = _di_teks(b, konteks)
        if b.jenis == "poin":
            return any(_senilai(b, x) for x in self._poin(b, konteks, h, di_teks))
        if b.jenis == "rupiah":
            dikenal = any(
                k.jenis == "rupiah" and sama(b, k) for k in self.semua
            )  # a figure called another isn't reckoned
            return not dikenal and any(_senilai(b, x) for x in self._rupiah(h, di_teks))
        if b.jenis == "persen":
            return any(_senilai(b, x) for x in self._persen(b, konteks, h, di_teks))
        if b.jenis == "polos":
            polos = [x.nilai for x in di_teks if x.jenis == "polos"]
            return digit_berarti(b) > 1 and any(_senilai(b, x) for x in (*_beda(polos), *_jumlah(polos)))
        return False

    def _poin(self, b: Bilangan, konteks: Konteks, h: Harapan, di_teks: Sequence[Bilangan]) -> Iterator[Decimal]:
        kalimat = konteks.kalimat_teks(b)
        nilai = {x.nilai for x in di_teks if x.jenis in ("persen", "polos", "nilai")}
        tahun = {None, *(int(y) for y in _TAHUN.findall(kalimat))}
        if "akhir" in kalimat:
            tahun.add(konteks.tahun_akhir)
        nilai |= {
            k.nilai
            for k in self.semua
            if k.benda.kunci in h.dekat
            and k.tahun in tahun
            and (k.jenis in ("persen", "nilai") or (k.jenis == "polos" and not k.ukuran.startswith("jumlah")))
            and (pola := _SEBUT.get(k.ukuran)) is not None
            and pola.search(kalimat)
        }
        if _KATEGORI.search(kalimat):
            nilai |= {*_AMBANG, *self.ambang}
        if "serapan" in kalimat.casefold() or "capaian" in kalimat.casefold():
            nilai.add(_SERATUS)
        beda = _beda(nilai)
        yield from beda
        if _PER_TAHUN.search(kalimat):
            selisih = [k.nilai for k in self.semua if k.benda.kunci in h.dekat and k.ukuran == "selisih"]
            poin = [x.nilai for x in di_teks if x.jenis == "poin"]
            yield from (abs(x) / n for x in (*beda, *selisih, *poin) for n in _TAHUN_LAGI)

    def _rupiah(self, h: Harapan, di_teks: Sequence[Bilangan]) -> Iterator[Decimal]:
        yield from _beda(uang := [x.nilai for x in di_teks if x.jenis == "rupiah"])
        yield from _jumlah(uang)
        kantor = {k.nilai for k in self.semua if k.jenis == "rupiah" and not k.benda.kunci}
        yield from _beda({*kantor, *uang})
        for kunci in h.dekat - {""}:
            yield from _beda({k.nilai for k in self.semua if k.jenis == "rupiah" and k.benda.kunci == kunci})
        if uang:
            yield from (uang[-1] / n for x in di_teks if x.jenis == "polos" and (n := x.nilai) > 1)

    def _persen(self, b: Bilangan, konteks: Konteks, h: Harapan, di_teks: Sequence[Bilangan]) -> Iterator[Decimal]:
        kalimat = konteks.kalimat_teks(b)
        persen = [x.nilai for x in di_teks if x.jenis == "persen"]
        yield from _beda({*persen, _SERATUS})
        milik = _jumlahnya(b, konteks, di_teks)
        for jenis in ("rupiah", "polos"):
            yield from _nisbah([x.nilai for x in di_teks if x.jenis == jenis], milik)
        if digit_berarti(b) < _PANJANG:
            return
        if _RERATA.search(kalimat):
            yield from _rerata(persen)
            yield from _rerata([k.nilai for k in self.semua if k.jalan.startswith("kinerja.program[")])
            capaian = {k.benda.kunci: k.nilai for k in self.semua if k.ukuran == "rata_rata" and k.benda.kunci}
            yield from _rerata([n for kunci, n in capaian.items() if kunci not in h.dekat])
        if "capaian" in kalimat.casefold():
            yield from self._tanpa_batas(h)
        if _BAGIAN.search(kalimat):
            yield from self._bagian(di_teks, milik)

    def _tanpa_batas(self, h: Harapan) -> Iterator[Decimal]:
        """Realisasi over target, of what exceeds it."""
        for kunci in h.dekat:
            ada = {
                k.ukuran: k.nilai
                for k in self.semua
                if k.benda.kunci == kunci and k.tahun is None and k.jenis != "rupiah"
            }
            if (target := ada.get("target")) and (hasil := ada.get("realisasi")) is not None:
                yield hasil / target * _SERATUS

    def _bagian(self, di_teks: Sequence[Bilangan], milik: Decimal | None) -> Iterator[Decimal]:
        """What a sum or a count is of the office's whole, or of a number of the sentence."""
        for jenis, akar in (("rupiah", ("anggaran.", "pk_murni.")), ("polos", ("sdm.", "profil."))):
            utuh = {
                k.nilai
                for k in self.semua
                if k.jenis == jenis and not k.benda.kunci and k.jalan.startswith(akar) and k.nilai
            } | {x.nilai for x in di_teks if x.jenis == jenis and x.nilai}
            bagian = {
                k.nilai for k in self.semua if k.jenis == jenis and (jenis == "rupiah" or k.jalan.startswith(akar))
            }
            yield from (x / n * _SERATUS for n in utuh for x in bagian if x <= n and (milik is None or x == milik))


_TAHUN = lazy_regex(r"(?<![\d.])(?:19|20)\d\d(?![\d.]\d|\d)")


def _di_teks(b: Bilangan, konteks: Konteks) -> list[Bilangan]:
    """The other numbers of a text that end with a number's sentence, the nearest."""
    akhir = konteks.kalimat(b.awal)[1]
    return [x for x in konteks.bilangan if x.awal < akhir and x.awal != b.awal][-_BANYAK:]


def _beda(nilai: Iterable[Decimal]) -> list[Decimal]:
    return [abs(x - y) for x, y in combinations(nilai, 2) if x != y]


def _jumlah(nilai: Sequence[Decimal]) -> Iterator[Decimal]:
    """Sums of two, and of all."""
    yield from (x + y for x, y in combinations(nilai, 2))
    if len(nilai) > 2:
        yield sum(nilai, Decimal(0))


def _jumlahnya(b: Bilangan, konteks: Konteks, di_teks: Sequence[Bilangan]) -> Decimal | None:
    """The number that a percentage restates: "Rp518.889.243,00 atau 3,64%"; None where none stands so."""
    depan = [x for x in di_teks if x.sampai <= b.awal]
    if not depan or depan[-1].jenis not in ("rupiah", "polos"):
        return None
    return depan[-1].nilai if _ATAU.fullmatch(konteks.t.teks, depan[-1].sampai, b.awal) else None


def _nisbah(nilai: Sequence[Decimal], milik: Decimal | None) -> Iterator[Decimal]:
    """What one number is of another in percent, and how much more; of ``milik`` alone, where that is restated."""
    for x, y in combinations([n for n in nilai if n], 2):
        if milik is not None and milik not in (x, y):
            continue
        for m, n in ((x, y), (y, x)):
            yield m / n * _SERATUS
            yield abs(m - n) / n * _SERATUS


def _rerata(nilai: Sequence[Decimal]) -> Iterator[Decimal]:
    if nilai:
        yield sum(nilai, Decimal(0)) / len(nilai)


def _senilai(b: Bilangan, nilai: Decimal) -> bool:
    """Whether a number is a value as finely as it is written."""
    return abs(nilai - b.nilai) <= b.langkah / 2
