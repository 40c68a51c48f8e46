"""Rank and golongan: which belong together, which exist.

Source: PP 99/2000 jo. PP 12/2002 for PNS (the names are ``metrics``' own table), Perpres 98/2020 for PPPK (I to XVII).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from lkip_docgen.bahasa import romawi
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.mirip import padat
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import Pejabat
from lkip_docgen.content.model.sdm import BarisPangkat, BarisPendidikan
from lkip_docgen.diagnostics import Diagnostic, closest
from lkip_docgen.metrics.pandangan.sdm import PANGKAT

GOLONGAN_PPPK = tuple(romawi(n) for n in range(1, 18))
_GOLONGAN_DARI = {padat(nama): golongan for golongan, nama in PANGKAT.items()}
_TINGKAT = lazy_regex(r"\bTk\b\.?", re.IGNORECASE)


def golongan_dikenal(golongan: str) -> bool:
    """Whether a golongan exists: a PNS's (III/d), or a PPPK's, which is also a PNS's group (III)."""
    return golongan in PANGKAT or golongan in GOLONGAN_PPPK


def lengkap(pangkat: str) -> str:
    """A rank's name with "Tk." written out."""
    return " ".join(_TINGKAT.sub("Tingkat", pangkat).split())


def pasangan_cocok(pangkat: str, golongan: str) -> bool:
    """Whether a rank is that of its golongan, spelling aside."""
    return _GOLONGAN_DARI.get(padat(lengkap(pangkat))) == golongan


@aturan("LK311", utuh=["pejabat"])
def pangkat_dan_golongan(isi: Isi) -> Iterator[Diagnostic]:
    """The rank that is printed under a signature is that of its golongan, and one that exists."""
    for p in isi.pejabat:
        if p.pangkat is not None:
            yield from _pangkat(p, p.pangkat)


def _pangkat(p: Pejabat, pangkat: str) -> Iterator[Diagnostic]:
    di = letak(p, "pangkat")
    dikenal = _GOLONGAN_DARI.get(padat(lengkap(pangkat)))
    if dikenal is None:
        mirip = closest(padat(lengkap(pangkat)), _GOLONGAN_DARI)
        dugaan = PANGKAT.get(p.golongan or "") or (PANGKAT[_GOLONGAN_DARI[mirip]] if mirip else "")
        saran = f"mungkin maksudnya {dugaan}" if dugaan else "tulis nama pangkat PNS; PPPK tidak berpangkat"
        yield temuan("LK311", f'pangkat "{pangkat}" tidak ada dalam daftar pangkat PNS', di, saran, "warning")
    elif p.golongan is not None and dikenal != p.golongan:
        seharusnya = PANGKAT.get(p.golongan)
        yield temuan(
            "LK311",
            f'pangkat "{pangkat}" adalah golongan {dikenal}, sedangkan tertulis golongan {p.golongan} '
            f"({tempat(letak(p, 'golongan'))}); keduanya tercetak di bawah tanda tangan",
            di,
            f"cocokkan dengan SK pangkat: {dikenal} {PANGKAT[dikenal]}"
            + (f", atau {p.golongan} {seharusnya}" if seharusnya else ""),
            "error",
        )
    elif _TINGKAT.search(pangkat):
        yield temuan(
            "LK311",
            f'pangkat "{pangkat}" disingkat; dalam laporan pangkat ditulis lengkap',
            di,
            f"tulis {PANGKAT[dikenal]}",
            "warning",
        )


@aturan("LK312", utuh=["pejabat", "sdm"])
def golongan_ada(isi: Isi) -> Iterator[Diagnostic]:
    """Every golongan is one that exists."""
    pangkat, pendidikan = isi.sdm.pangkat, isi.sdm.pendidikan_asn
    simpul: list[Pejabat | BarisPangkat | BarisPendidikan] = [*isi.pejabat, *pangkat, *pendidikan]
    for s in simpul:
        if s.golongan is not None and not golongan_dikenal(s.golongan):
            sebelah = pendidikan if isinstance(s, BarisPangkat) else pangkat if isinstance(s, BarisPendidikan) else ()
            mirip = _dimaksud(
                s.golongan, sebelah, {b.golongan for b in (pangkat if sebelah is pendidikan else pendidikan)}
            )
            yield temuan(
                "LK312",
                f'golongan "{s.golongan}" tidak ada',
                letak(s, "golongan"),
                f"mungkin maksudnya {mirip}" if mirip else "tulis I/a sampai IV/e, atau I sampai XVII bagi PPPK",
                "warning",
            )


def _dimaksud(
    golongan: str, sebelah: Sequence[BarisPangkat | BarisPendidikan], ada: Collection[str | None]
) -> str | None:
    """The golongan that was meant: "VI/b" is IV/b; first one that the other table of the same people has and this one
    hasn't."""
    lain = [b.golongan for b in sebelah if b.golongan is not None and b.golongan not in ada]
    huruf = sorted(golongan)
    tertukar = next((g for g in (*lain, *PANGKAT, *GOLONGAN_PPPK) if sorted(g) == huruf), None)
    return tertukar or closest(golongan, lain) or closest(golongan, [*PANGKAT, *GOLONGAN_PPPK])


@aturan("LK313", utuh=["sdm"])
def golongan_sekali(isi: Isi) -> Iterator[Diagnostic]:
    """A golongan has one row in each table."""
    for nama, baris in (("Tabel 1.2 (pangkat)", isi.sdm.pangkat), ("Tabel 1.3 (pendidikan)", isi.sdm.pendidikan_asn)):
        pertama: dict[str, BarisPangkat | BarisPendidikan] = {}
        for b in baris:
            if b.golongan is None:
                continue
            lama = pertama.setdefault(b.golongan, b)
            if lama is not b:
                yield temuan(
                    "LK313",
                    f"golongan {b.golongan} ada dua kali pada {nama}; yang pertama di {tempat(letak(lama, 'golongan'))}",
                    letak(b, "golongan"),
                    "gabungkan kedua barisnya, atau perbaiki golongan yang salah ketik",
                    "warning",
                )
