"""Last year's figures, which sentences compare this year's with: a typed number that is one of them, or how far the years lie
apart, is right.

Where the content holds no whole report of last year nothing is known of it, and nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from lkip_docgen.bahasa import bulatkan
from lkip_docgen.beku import Beku
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.metrics import Laporan

from .narasi_angka_baca import Bilangan, Jenis
from .narasi_angka_banding import digit_berarti, kemiripan, mirip, pembulatan, sama
from .narasi_angka_cacah import Pencacah
from .narasi_angka_konteks import Harapan, Konteks
from .narasi_angka_tahu import Dikenal, dikenal

_MEMBANDING = lazy_regex(
    r"\btahun (?:lalu|sebelumnya|kemarin)\b|\b(?:sebelumnya|semula|dibanding\w*|daripada|selisih\w*|menyempit|melebar|"
    r"naik|turun|menurun\w*|meningkat\w*|peningkatan|kenaikan|penurunan|bertambah|berkurang|pertambahan|penambahan|"
    r"pengurangan|membaik|memburuk|berubah|perubahan|perkembangan|tumbuh|pertumbuhan|tetap|menjadi|"
    r"lebih (?:tinggi|rendah|besar|kecil|banyak|sedikit|baik))\b",
    re.IGNORECASE,
)
"""What compares with an earlier time."""
_TAHUN = lazy_regex(r"(?<![\d.])(?:19|20)\d\d(?![\d.]\d|\d)")
_KINI = lazy_regex(r"\btahun ini\b", re.IGNORECASE)
_MENJADI = lazy_regex(r"\s*(?:\S+\s+){0,4}?menjadi\b")
_BEDA = {"persen": "poin", "nilai": "poin", "luas": "luas", "rupiah": "rupiah"}
_PANJANG = 4
"""Significant digits from which a number is hardly a figure by chance."""
_TERPENDEK_DUGA = 3


class Perubahan(NamedTuple):
    """How far a figure lies from last year's, in its unit or in percent of last year's."""

    jenis: Jenis
    nilai: Decimal
    kunci: str


class TahunLalu(Beku):
    """What last year's report says. ``ambil`` reads it, at the first number that this year's figures don't explain."""

    semua: Sequence[Dikenal]
    ambil: Callable[[], Laporan | None]

    @cached_property
    def angka(self) -> tuple[Dikenal, ...]:
        """Last year's figures; none where its report isn't there."""
        lalu = self.ambil()
        if lalu is None:
            return ()
        return tuple(k._replace(tahun=lalu.tahun, lampau=True) for k in dikenal(lalu) if k.tahun is None)

    @cached_property
    def _pencacah(self) -> Pencacah | None:
        lalu = self.ambil()
        return None if lalu is None else Pencacah(lalu, self.angka)

    @cached_property
    def _perubahan(self) -> tuple[Perubahan, ...]:
        menurut = {_bernama(k): k for k in self.angka}
        return tuple(
            p
            for k in self.semua
            if k.tahun is None and (lalu := menurut.get(_bernama(k))) is not None and lalu.nilai != k.nilai
            for p in _selisih(k, lalu)
        )

    def sama(self, b: Bilangan, konteks: Konteks, h: Harapan) -> Dikenal | None:
        """The figure of last year that a number is, in whatever sentence; None for a short number that the sentence doesn't
        tie to it."""
        ada = [k for k in self._sejenis(b) if (sama(b, k) or self._bulat(b, k)) and self._terkait(b, k, konteks, h)]
        return min(
            ada,
            default=None,
            key=lambda k: (
                k.benda.kunci not in h.dekat,
                h.ukuran is None or k.ukuran not in h.ukuran,
                k.ukuran == "target",
            ),
        )

    def menjelaskan(self, b: Bilangan, konteks: Konteks, h: Harapan) -> bool:
        """Whether a number is last year's, or the way from there, in a sentence that speaks of it."""
        if not bercerita(b, konteks):
            return False
        return self.sama(b, konteks, h) is not None or any(
            p.jenis == b.jenis
            and _senilai(b, p.nilai)
            and (digit_berarti(b) >= _PANJANG or p.kunci in (h.dekat | {""}))
            for p in self._perubahan
        )

    def nyaris(self, b: Bilangan, konteks: Konteks, h: Harapan) -> tuple[Dikenal, ...]:
        """Last year's figures that a number in a sentence about last year alone says almost."""
        if h.tahun != {konteks.tahun - 1} or b.kira or digit_berarti(b) < _TERPENDEK_DUGA:
            return ()
        dekat = [
            k
            for k in self._sejenis(b)
            if k.benda.kunci in h.dekat and mirip(b, k) and (h.ukuran is not None and k.ukuran in h.ukuran)
        ]
        return tuple(sorted(dekat, key=lambda k: kemiripan(b, k))[:1])

    def _sejenis(self, b: Bilangan) -> Iterator[Dikenal]:
        return (k for k in self.angka if k.jenis == b.jenis or (b.jenis == "polos" and k.jenis == "nilai"))

    def _bulat(self, b: Bilangan, k: Dikenal) -> bool:
        return b.jenis == "rupiah" and b.langkah >= Decimal(1000) and pembulatan(b, k)

    def _terkait(self, b: Bilangan, k: Dikenal, konteks: Konteks, h: Harapan) -> bool:
        """Whether a number's words lead to a figure; a long one needs none."""
        if digit_berarti(b) >= _PANJANG or b.jenis == "rupiah":
            return True
        if b.jenis != "polos":
            return k.benda.kunci in h.benda
        if k.benda.kunci and k.benda.kunci in h.dekat:
            return True
        cacah = self._pencacah.cari(b, konteks, h) if self._pencacah is not None else None
        if cacah is not None:
            return k in cacah.angka
        return not k.benda.kunci and bool(_MENJADI.match(konteks.t.teks, b.sampai))


def bercerita(b: Bilangan, konteks: Konteks) -> bool:
    """Whether a number's sentence or the one before it, its row or its column, speaks of an earlier year, or of a change."""
    awal, akhir = konteks.kalimat(b.awal)
    kalimat = konteks.kalimat_teks(b)
    tahun = {int(y) for y in _TAHUN.findall(kalimat)}
    if (_KINI.search(kalimat) or tahun == {konteks.tahun}) and not _MEMBANDING.search(kalimat):
        return False
    if digit_berarti(b) >= _PANJANG or konteks.t.slot == "tahun_lalu":
        awal, akhir = 0, len(konteks.t.teks)
    elif awal:
        awal = konteks.kalimat(awal - 1)[0]
    teks = f"{konteks.kepala}{konteks.t.teks[awal:akhir]}"
    return bool(_MEMBANDING.search(teks)) or any(int(y) < konteks.tahun for y in _TAHUN.findall(teks))


def _bernama(k: Dikenal) -> tuple[str, ...]:
    """What is the same in both years: a list's places aren't, its names are."""
    return (k.benda.nama[0], k.ukuran) if "[" in k.jalan and k.benda.nama else (k.jalan,)


def _selisih(kini: Dikenal, lalu: Dikenal) -> Iterator[Perubahan]:
    beda = abs(kini.nilai - lalu.nilai)
    yield Perubahan("polos" if kini.jenis == "polos" else _BEDA.get(kini.jenis, kini.jenis), beda, kini.benda.kunci)  # type: ignore[arg-type]
    if kini.jenis == "polos":
        yield Perubahan("poin", beda, kini.benda.kunci)
    if lalu.nilai:
        yield Perubahan("persen", beda / abs(lalu.nilai) * 100, kini.benda.kunci)


def _senilai(b: Bilangan, nilai: Decimal) -> bool:
    return bulatkan(nilai) == b.nilai or (
        b.langkah >= Decimal("0.1") and (nilai / b.langkah).quantize(Decimal(1)) * b.langkah == b.nilai
    )
