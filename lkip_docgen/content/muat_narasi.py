"""Loads the narrative files of a year: those that ``slot`` fixes, and one per line of the PK in force."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lkip_docgen.content.berkas_teks import baca_teks, diagnostik_di, tampil
from lkip_docgen.content.model.pk import PK
from lkip_docgen.content.narasi import BerkasNarasi
from lkip_docgen.content.slot import SLOT, SLOT_PK
from lkip_docgen.content.terbaca import terbaca
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


def _urai(teks: str, nama: str, slot: Sequence[str]) -> tuple[BerkasNarasi, list[Diagnostic]]:
    def baca() -> tuple[BerkasNarasi, list[Diagnostic]]:
        from lkip_docgen.content.urai_narasi import urai_narasi  # seldom needed, and it loads markdown-it

        return urai_narasi(teks, nama, slot)

    return terbaca(BerkasNarasi, (nama, tuple(slot), teks), baca)


def _tiada(nama: str, slot: tuple[str, ...], berkas: Path, pk: PK | None, yatim: str | None) -> Diagnostic:
    """A file that isn't there. Where one of a like name belongs to no line of the PK, the line's id is as likely mistyped: it
    is told there."""
    pesan = f"berkas narasi {nama}.md tidak ada"
    baris = next((b for b in pk.baris if nama == f"pk/{b.id}"), None) if pk is not None else None
    di = baris.letak_dari("id") if baris is not None else None
    if baris is not None and di is not None and yatim is not None:
        lain = yatim.removeprefix("pk/")
        saran = f"yang ada {yatim}.md, tanpa baris PK: bila id ini salah ketik, tulis {lain}; bila nama berkasnya yang keliru, "
        saran += f"ganti menjadi {baris.id}.md"
        return diagnostik_di(di, "LK105", f"{pesan}, padahal id baris PK ini {baris.id}", saran)
    saran = f"buat berkas ini dengan judul ## untuk tiap bagian: {', '.join(map(_judul, slot))}"
    return Diagnostic("LK105", "error", pesan, tampil(berkas), hint="buat berkas ini" if slot == ("isi",) else saran)


def _judul(slot: str) -> str:
    """A slot's name as a heading has it."""
    return slot.replace("_", " ").capitalize()
