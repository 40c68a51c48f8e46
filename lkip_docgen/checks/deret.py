"""Rows of yearly targets: a figure that leaves its row, a year that is missing in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.renstra_dok import tulis_target
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.renstra import Indikator, Renstra
from lkip_docgen.diagnostics import Diagnostic

_PENDEK: Final = 4
"""Rows shorter than this have no step to judge by."""
_KALI_LANGKAH: Final = 3
_BAGIAN: Final = Decimal("0.4")
_TERKECIL: Final = 10
"""A figure between two others leaves its row where it lies outside them by more than three times the greatest other step and
by two fifths of the nearer one, which is ten or more: a count of four may be five."""
_KALI_UJUNG: Final = 6
_KALI_WAJAR: Final = 2
_DUA_ANGKA: Final = 20
"""The first or last leaves its row where it is six times its neighbour, or its sixth part, among figures none of which is
twice the one before: a digit too many or too few in figures of two digits. (From ten times on LK224 tells.)"""


@aturan("LK231", utuh=["renstra"])
def keluar_deret(isi: Isi) -> Iterator[Diagnostic]:
    """In a row that otherwise rises or falls steadily no target leaves it far."""
    for r in isi.renstra:
        for i in r.indikator:
            tahun = sorted(i.target)
            nilai = [i.target[t] for t in tahun]
            n = _lain_sendiri(nilai)
            if n is None:
                continue
            lain = ", ".join(f"{tulis_target(i, i.target[t])} ({t})" for t in tahun if t != tahun[n])
            yield temuan(
                "LK231",
                f'target {tahun[n]} indikator "{i.id}" {tulis_target(i, nilai[n])} keluar dari deretnya: {lain}',
                letak(i, "target", str(tahun[n])),
                "periksa banyaknya angka dan komanya; bila memang demikian, sisihkan dengan alasan",
                "warning",
            )


def _lain_sendiri(nilai: Sequence[Decimal]) -> int | None:
    """The place of the one figure that leaves its row; None where none does, or the row isn't steady without it."""
    if len(nilai) < _PENDEK or (_ajek(nilai) and not _berujung_lain(nilai)):
        return None
    for n in range(1, len(nilai) - 1):
        if _menyimpang(nilai[n - 1 : n + 2], [*nilai[:n], *nilai[n + 1 :]]):
            return n
    if _menyimpang_ujung(nilai[-1], nilai[:-1]):
        return len(nilai) - 1
    return 0 if _menyimpang_ujung(nilai[0], nilai[:0:-1]) else None


def _ajek(nilai: Sequence[Decimal]) -> bool:
    """Whether a row never turns."""
    langkah = [b - a for a, b in pairwise(nilai)]
    return all(x >= 0 for x in langkah) or all(x <= 0 for x in langkah)


def _berujung_lain(nilai: Sequence[Decimal]) -> bool:
    return _menyimpang_ujung(nilai[-1], nilai[:-1]) or _menyimpang_ujung(nilai[0], nilai[:0:-1])


def _menyimpang(tiga: Sequence[Decimal], lain: Sequence[Decimal]) -> bool:
    """Whether the middle one of three lies far outside the others, which with the rest (``lain``) make a steady row."""
    bawah, atas = sorted((tiga[0], tiga[2]))
    if bawah <= tiga[1] <= atas or not _ajek(lain):
        return False
    dekat = atas if tiga[1] > atas else bawah
    jauh = abs(tiga[1] - dekat)
    langkah = max(abs(b - a) for a, b in pairwise(lain))
    return dekat >= _TERKECIL and jauh > _KALI_LANGKAH * langkah and jauh >= _BAGIAN * dekat


def _menyimpang_ujung(ujung: Decimal, lain: Sequence[Decimal]) -> bool:
    """Whether the figure at one end of a row is far from its neighbour, the last of ``lain``."""
    if min(ujung, *lain) <= 0 or max(ujung, lain[-1]) < _DUA_ANGKA or not _ajek(lain):
        return False
    wajar = all(max(a, b) <= _KALI_WAJAR * min(a, b) for a, b in pairwise(lain))
    return wajar and max(ujung, lain[-1]) >= _KALI_UJUNG * min(ujung, lain[-1])


@aturan("LK235", utuh=["renstra"])
def tahun_lengkap(isi: Isi) -> Iterator[Diagnostic]:
    """No indicator lacks the target of a year between two that have one, and the matrix no year that all indicators have."""
    for r in isi.renstra:
        for i in r.indikator:
            hilang = [t for t in r.tahun_matriks if t not in i.target and _di_antara(t, i)]
            if hilang:
                yield temuan(
                    "LK235",
                    f'indikator "{i.id}" tidak bertarget tahun {" dan ".join(map(str, hilang))}, padahal tahun sebelum dan '
                    f"sesudahnya bertarget, dan tahun itu ada pada tahun_matriks ({tempat(letak(r, 'tahun_matriks'))})",
                    letak(i, "target"),
                    "tambahkan target tahun itu, atau perbaiki tahun yang salah ketik",
                    "warning",
                )
        yield from _matriks(r)


def _di_antara(tahun: int, i: Indikator) -> bool:
    return bool(i.target) and min(i.target) < tahun < max(i.target)


def _matriks(r: Renstra) -> Iterator[Diagnostic]:
    if len(r.indikator) < 2 or not r.tahun_matriks:
        return
    bersama = set.intersection(*(set(i.target) for i in r.indikator))
    hilang = sorted(t for t in bersama - set(r.tahun_matriks) if r.periode_mulai <= t <= r.periode_selesai)
    if hilang:
        yield temuan(
            "LK235",
            f"tahun_matriks tidak memuat {' dan '.join(map(str, hilang))}, padahal semua indikator bertarget tahun itu; "
            "targetnya tidak tercetak pada matriks",
            letak(r, "tahun_matriks"),
            "tambahkan tahunnya; bila matriksnya memang tanpa tahun itu, sisihkan dengan alasan",
            "warning",
        )
