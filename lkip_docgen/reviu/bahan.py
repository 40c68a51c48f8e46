"""What the review answers from, what an answer is, and the register of evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from lkip_docgen.checks.teks_narasi import TeksNarasi, bagian_slot, teks_narasi
from lkip_docgen.diagnostics import Diagnostic

if TYPE_CHECKING:
    from lkip_docgen.content.model.isi import Isi
    from lkip_docgen.docx import TandaTangan
    from lkip_docgen.metrics import Laporan
    from lkip_docgen.metrics.pandangan.pk import BarisView
    from lkip_docgen.reviu.halaman import Halaman
    from lkip_docgen.telusur import Buku

Keadaan = Literal["ya", "tidak", "perlu dilihat", "dinilai pereviu", "tidak berlaku"]
YA: Final = "ya"
TIDAK: Final = "tidak"
DILIHAT: Final = "perlu dilihat"
PEREVIU: Final = "dinilai pereviu"
TAK_BERLAKU: Final = "tidak berlaku"


@dataclass(frozen=True, slots=True)
class Jawaban:
    """An answer: sentences of evidence, the pages (indices) where the report says it, and the findings that count."""

    keadaan: Keadaan
    bukti: tuple[str, ...] = ()
    halaman: frozenset[int] = frozenset()
    temuan: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True)
class Bahan:
    """Content, figures, findings (those set aside too) and pages of one report."""

    isi: Isi
    laporan: Laporan
    temuan: tuple[Diagnostic, ...]
    halaman: Halaman
    buku: Buku
    tanda_tangan: tuple[TandaTangan, ...] = ()

    @property
    def baris(self) -> tuple[BarisView, ...]:
        """The lines of the PK in force."""
        return self.laporan.pk.baris if self.laporan.pk is not None else ()

    def berlaku(self, *awalan: str, di: str = "") -> tuple[Diagnostic, ...]:
        """The warnings that stand under codes that begin so, about the file ``di``."""
        return tuple(d for d in self.temuan if _cocok(d, awalan, di) and d.severity == "warning" and not d.reason)

    def sisihan(self, *awalan: str, di: str = "") -> tuple[Diagnostic, ...]:
        """The findings of such codes that the office set aside."""
        return tuple(d for d in self.temuan if _cocok(d, awalan, di) and d.reason)

    @cached_property
    def slot(self) -> dict[tuple[str, str], list[TeksNarasi]]:
        """The narrative's texts by file and slot; a slot that says nothing isn't there."""
        return {(n, s): t for n, s, t in bagian_slot(teks_narasi(self.isi, self.laporan))}

    def halaman_slot(self, slot: Iterable[tuple[str, str]]) -> frozenset[int]:
        return frozenset(h for s in slot for h in self.halaman.narasi(self.slot.get(s, ())))

    def temuan_slot(self, slot: Iterable[tuple[str, str]]) -> tuple[Diagnostic, ...]:
        """The warnings that stand within slots of the narrative."""
        return tuple(d for s in slot for d in self._di_slot(*s))

    def _di_slot(self, nama: str, slot: str) -> Iterable[Diagnostic]:
        berkas = self.isi.narasi.get(nama)
        if berkas is None or slot not in berkas.slot:
            return ()
        awal = {n: letak.baris for n, letak in berkas.letak_slot.items()}
        dari = awal.get(slot, 0)
        sampai = min((n for n in awal.values() if n > dari), default=None)
        return (
            d
            for d in self.berlaku("LK")
            if d.file == berkas.berkas and dari <= d.line and not (sampai and d.line >= sampai)
        )


def _cocok(d: Diagnostic, awalan: Sequence[str], di: str) -> bool:
    return d.code.startswith(tuple(awalan)) and (not di or di in d.file or di in d.message)


def jawab(
    baik: bool,
    bukti: Iterable[str],
    halaman: Iterable[int] = (),
    temuan: Iterable[Diagnostic] = (),
    *,
    dilihat: bool = False,
) -> Jawaban:
    """An answer: ``YA`` where ``baik`` and nothing speaks against it, ``DILIHAT`` where a warning does, or ``dilihat``,
    ``TIDAK`` where not ``baik``."""
    daftar = tuple(dict.fromkeys(temuan))
    berlaku = any(d.severity == "warning" and not d.reason for d in daftar)
    keadaan: Keadaan = TIDAK if not baik else DILIHAT if dilihat or berlaku else YA
    return Jawaban(keadaan, tuple(b for b in bukti if b), frozenset(halaman), daftar)


def sebut_temuan(temuan: Sequence[Diagnostic]) -> str:
    """The codes of findings with how often each is there, those set aside last: "LK507 (7); disisihkan LK213"."""
    berlaku = Counter(d.code for d in temuan if not d.reason)
    sisihan = Counter(d.code for d in temuan if d.reason)
    return "; ".join(
        f"{awal}{', '.join(f'{k} ({n})' if n > 1 else k for k, n in sorted(banyak.items()))}"
        for awal, banyak in (("", berlaku), ("disisihkan ", sisihan))
        if banyak
    )


# ---------------------------------------------------------------- the register

Pembukti = Callable[[Bahan], Jawaban]


BUKTI: Final[dict[str, Pembukti]] = {}
"""Every evidence by the name that ``reviu.yaml`` uses; the same names as ``content.model.reviu.NAMA_BUKTI``."""


def bukti(nama: str) -> Callable[[Pembukti], Pembukti]:
    """Register a function that answers from the report."""

    def daftarkan(fungsi: Pembukti) -> Pembukti:
        BUKTI[nama] = fungsi
        return fungsi

    return daftarkan
