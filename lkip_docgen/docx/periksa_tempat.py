"""What stands at another's place in a template: two slots of the narrative below each other's headings, a list beside the
label of another one (LK654), and a caption that two tables or figures share (LK661)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import Final

from lkip_docgen.alinea_templat import ISIAN, AlineaTemplat
from lkip_docgen.diagnostics import Diagnostic

_SLOT: Final = re.compile(r"(?P<akar>\w+\.narasi|narasi\.\w+)\.(?P<slot>\w+)")
_JUDUL: Final = re.compile(r"heading|judul", re.I)
_KETERANGAN: Final = frozenset({"Caption", "KeteranganGambar"})
_NOMOR: Final = re.compile(rf"^(?:tabel|gambar)\s+[\w.]*[\d{ISIAN}]+\.?\s*")
_BUKAN_HURUF: Final = re.compile(r"[\W_]+")
_HURUF: Final = re.compile(r"[^\W\d_]{4}")


def periksa_tempat(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """LK654 and LK661 of one template's paragraphs."""
    badan = [a for a in alinea if not a.bagian]
    yield from _slot_tertukar(badan)
    yield from _daftar_tertukar(badan)
    yield from _keterangan_kembar(badan)


def _berjudul(alinea: Sequence[AlineaTemplat]) -> Iterator[tuple[AlineaTemplat, str, str, str]]:
    """The slots that stand directly below a heading: the paragraph, what the slot is of, the slot, the heading in small
    letters."""
    for judul, a in pairwise(alinea):
        m = _SLOT.fullmatch(a.isian[0].strip()) if len(a.isian) == 1 and not a.tabel else None
        if m is not None and _JUDUL.search(judul.gaya) and _HURUF.search(judul.teks):
            yield a, m["akar"], m["slot"], " ".join(judul.teks.casefold().split())


def _slot_tertukar(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """Two slots of which each stands below the heading that names the other, and not itself."""
    for (a, akar, slot, judul), (b, akar_b, slot_b, judul_b) in combinations(_berjudul(alinea), 2):
        if akar == akar_b and _lain(judul, slot, slot_b) and _lain(judul_b, slot_b, slot):
            for x, di_sini, benar in ((a, slot, slot_b), (b, slot_b, slot)):
                yield Diagnostic(
                    "LK654",
                    "error",
                    f"{{{{ {akar}.{di_sini} }}}} dicetak di bawah judul tentang {benar.replace('_', ' ')}, di {x.tempat}",
                    x.berkas,
                    hint=f"tulis tanda {{{{p {akar}.{benar} }}}}",
                )


def _lain(judul: str, slot: str, benar: str) -> bool:
    return benar.replace("_", " ") in judul and slot.replace("_", " ") not in judul


def _daftar_tertukar(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """A list that is printed beside a label which is the name of another list of the same table ("Menimbang")."""
    semua = [(a, *a.putaran[-1][1].rpartition(".")[::2]) for a in alinea if a.tabel and a.putaran and not a.kepala]
    nama = {(a.tabel, akar, daftar) for a, akar, daftar in semua}
    sudah: set[tuple[int, int]] = set()
    for a, akar, daftar in semua:
        label = a.label.strip(" :").casefold().replace(" ", "_")
        if label != daftar and (a.tabel, akar, label) in nama and (a.tabel, a.baris) not in sudah:
            sudah.add((a.tabel, a.baris))
            yield Diagnostic(
                "LK654",
                "error",
                f'daftar {akar}.{daftar} dicetak di samping "{a.label.strip()}", di {a.tempat}',
                a.berkas,
                hint=f"tulis tanda {{%p for {a.putaran[-1][0]} in {akar}.{label} %}}",
            )


def _keterangan_kembar(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """The same caption again, where both may be printed: what a loop or a branch prints instead isn't another."""
    pertama: dict[tuple[str, tuple[str, ...]], AlineaTemplat] = {}
    for a in alinea:
        if a.gaya not in _KETERANGAN or a.tabel or a.putaran or a.cabang or not _HURUF.search(a.teks):
            continue
        teks = _BUKAN_HURUF.sub("", _NOMOR.sub("", a.teks.casefold()))
        if "lanjutan" in teks or pertama.setdefault((teks, tuple(filter(None, a.isian))), a) is a:
            continue
        yield Diagnostic(
            "LK661",
            "warning",
            f"keterangan tabel atau gambar ini sama dengan yang sebelumnya, di {a.tempat}",
            a.berkas,
            hint='tulis isi yang membedakannya, misalnya menurut apa tabelnya dirinci; bila bersambung, tambahkan "lanjutan"',
        )
