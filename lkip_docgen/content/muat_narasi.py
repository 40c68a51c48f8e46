"""Loads the narrative files of a year: those that ``slot`` fixes, and one per line of the PK in force."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lkip_docgen.content.berkas_teks import baca_teks, tampil
from lkip_docgen.content.model.tahun import PK
from lkip_docgen.content.narasi import BerkasNarasi
from lkip_docgen.content.slot import SLOT, SLOT_PK
from lkip_docgen.content.terbaca import terbaca
=======
from lkip_docgen.content.urai_narasi import urai_narasi
from lkip_docgen.content.yaml_letak import diagnostik_di
>>>>>>> 2a0f367 (One slip, one message: claims below the figure that is out, findings of other stages below theirs; a missing narrative is told at its line; whose seat may be misnamed (LK301))
from lkip_docgen.diagnostics import Diagnostic, Key, closest


def muat_narasi(folder: Path, pk: PK | None, pk_rusak: bool) -> tuple[dict[str, BerkasNarasi], list[Diagnostic]]:
    """The narrative by file name without ending ("bab1", "pk/ikm"). Where the PK couldn't be read (``pk_rusak``), files
    under ``pk/`` are taken as they are, for nothing says which there should be."""
    wajib = dict(SLOT)
    if pk is not None:
        wajib |= {f"pk/{b.id}": SLOT_PK for b in pk.baris}
    if pk_rusak:
        wajib = {n: s for n, s in wajib.items() if "/" not in n} | {
            f"pk/{f.stem}": SLOT_PK for f in sorted((folder / "pk").glob("*.md"))
        }
    hasil: dict[str, BerkasNarasi] = {}
    diagnostik: list[Diagnostic] = []
    hilang: dict[str, Key] = {}
    ada = (
        sorted(f.relative_to(folder).with_suffix("").as_posix() for f in folder.rglob("*.md"))
        if folder.is_dir()
        else []
    )
    yatim = [n for n in ada if n not in wajib]
    for nama, slot in wajib.items():
        berkas = folder / f"{nama}.md"
        if not berkas.is_file():
            d = _tiada(nama, slot, berkas, pk, closest(nama, yatim))
            hilang[nama] = d.key
            diagnostik.append(d)
            continue
        teks = baca_teks(berkas)
        if isinstance(teks, Diagnostic):
            diagnostik.append(teks)
            continue
        hasil[nama], temuan = _urai(teks, tampil(berkas), slot)
        diagnostik += temuan
    for nama in yatim:
        mirip = closest(nama, sorted(wajib))
        saran = f"mungkin maksudnya {mirip}.md" if mirip else "pindahkan atau hapus berkas ini"
        diagnostik.append(
            Diagnostic(
                "LK112",
                "warning",
                f"berkas narasi {nama}.md tidak dibaca",
                tampil(folder / f"{nama}.md"),
                hint=saran,
                root=hilang.get(mirip or ""),
            )
        )
    return hasil, diagnostik


<<<<<<< HEAD
def _urai(teks: str, nama: str, slot: Sequence[str]) -> tuple[BerkasNarasi, list[Diagnostic]]:
    def baca() -> tuple[BerkasNarasi, list[Diagnostic]]:
        from lkip_docgen.content.urai_narasi import urai_narasi  # seldom needed, and it loads markdown-it

        return urai_narasi(teks, nama, slot)

    return terbaca(BerkasNarasi, (nama, tuple(slot), teks), baca)
