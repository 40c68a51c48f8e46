"""References that lead nowhere (LK610), parts whose file isn't there (LK602): said where the editor can mend them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.narasi import Ekspresi
from lkip_docgen.diagnostics import Diagnostic, closest
from lkip_docgen.docx.susunan import BagianSusunan
from lkip_docgen.metrics.periksa import ekspresi_di

PelaporRujukan = Callable[[str, str, Iterable[str]], Diagnostic]
"""From a bookmark's name, the file of the part that refers to it, and the bookmarks that there are: the finding."""


def pelapor_rujukan(isi: Isi, bagian: Sequence[BagianSusunan]) -> PelaporRujukan:
    """Tells of a reference to a bookmark that a document doesn't have. One to an annex that isn't printed says so, at the
    narrative's own line where the reference stands there."""

    def lapor(nama: str, berkas: str, ada: Iterable[str]) -> Diagnostic:
        lampiran = next((b.lampiran for b in bagian if b.lampiran is not None and b.lampiran.penanda == nama), None)
        if lampiran is None:
            mirip = closest(nama, ada)
            saran = f'maksudnya "{mirip}"?' if mirip else "penanda itu mungkin ada pada bagian yang tidak dicetak"
            pesan = f'rujukan ke "{nama}": penanda itu tidak ada dalam dokumen'
        else:
            pilihan = isi.laporan.lampiran
            pesan = f'rujukan ke "{nama}": lampiran "{lampiran.id}" tidak ikut dicetak'
            saran = "isi datanya, atau hapus rujukannya"
            if pilihan is not None and lampiran.id not in pilihan:
                saran = f"tambahkan {lampiran.id} pada lampiran: di laporan.yaml, atau hapus rujukannya"
        e = next((e for e in _ekspresi(isi) if e.teks.split("|")[0].strip() == f"lihat.{nama}"), None)
        if e is None:
            return Diagnostic("LK610", "error", pesan, berkas, hint=saran)
        di = e.letak
        return Diagnostic("LK610", "error", pesan, di.berkas, di.baris, di.kolom, di.panjang, hint=saran)

    return lapor


def _ekspresi(isi: Isi) -> Iterator[Ekspresi]:
    for narasi in isi.narasi.values():
        for blok in narasi.slot.values():
            yield from ekspresi_di(blok)


def bagian_tiada(templates: Path, berkas_susunan: str, s: BagianSusunan, dipakai: Iterable[str]) -> Diagnostic | None:
    """LK602 where the file of a part isn't there, at the part's line in susunan.yaml; ``dipakai`` are the names of the
    files that the document is made from."""
    if (templates / f"{s.bagian}.docx").exists():
        return None
    lain = [f.stem for f in templates.glob("*.docx") if not f.name.startswith("~$")]
    mirip = closest(s.bagian, set(lain) - set(dipakai))
    saran = f'maksudnya "{mirip}"? bila bukan, ' if mirip else ""
    saran += "kembalikan berkasnya dari salinan cadangan, atau hapus bagian ini dari susunan.yaml"
    pesan = f"templat bagian ini tidak ada: {s.bagian}.docx"
    return Diagnostic("LK602", "error", pesan, berkas_susunan, s.baris, s.kolom, hint=saran)
