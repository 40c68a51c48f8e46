"""References that lead nowhere (LK610), parts whose file isn't there (LK602): said where the editor can mend them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from lkip_docgen.content.berkas_teks import lengkapi
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.narasi import Ekspresi
from lkip_docgen.diagnostics import Diagnostic, Key, closest
from lkip_docgen.docx.susunan import BagianSusunan
from lkip_docgen.metrics.periksa import ekspresi_di

PelaporRujukan = Callable[[str, str, Iterable[str]], Diagnostic]
"""From a bookmark's name, the file of the part that refers to it, and the bookmarks that there are: the finding."""


def pelapor_rujukan(isi: Isi, bagian: Sequence[BagianSusunan]) -> PelaporRujukan:
    """Tells of a reference to a bookmark that a document doesn't have. One to an annex that isn't printed says so, at the
    narrative's own line where the reference stands there."""

    foto_hilang: list[Key] = []

    def lapor(nama: str, berkas: str, ada: Iterable[str]) -> Diagnostic:
        tersedia = set(ada)
        e = next((e for e in _ekspresi(isi) if e.teks.split("|")[0].strip() == f"lihat.{nama}"), None)
        di = e.letak if e is not None else Letak(berkas, 0, 0)
        foto = nama.removeprefix(_FOTO) if nama.startswith(_FOTO) else ""
        if any(f.id == foto for f in isi.foto):
            semua = not any(n.startswith(_FOTO) for n in tersedia)
            pesan = f'rujukan ke foto "{foto}", padahal foto itu tidak tercetak'
            saran = (
                "kembalikan {{p b.foto | foto }} pada templat yang mencetak foto (semula bab3.docx)"
                if semua
                else "periksa baris_pk: foto itu pada foto.yaml, atau hapus rujukannya"
            )
            d = _di("LK610", pesan, di, saran, foto_hilang[0] if semua and foto_hilang else None)
            foto_hilang.append(d.key)
            return d
        lampiran = next((b.lampiran for b in bagian if b.lampiran is not None and b.lampiran.penanda == nama), None)
        if lampiran is None:
            mirip = closest(nama, tersedia) if e is None else None
            pesan = f'rujukan ke "{nama}", yang tidak ada dalam dokumen'
            saran = (
                "mungkin judul tabel, gambar, atau lampirannya terhapus dari templat: kembalikan, atau hapus rujukannya"
            )
            if mirip:
                saran = f'maksudnya "{mirip}"?'
        else:
            pilihan = isi.laporan.lampiran
            pesan = f'rujukan ke "{nama}": lampiran "{lampiran.id}" tidak ikut dicetak'
            saran = "isi datanya, atau hapus rujukannya"
            if pilihan is not None and lampiran.id not in pilihan:
                saran = f"tambahkan {lampiran.id} pada lampiran: di laporan.yaml, atau hapus rujukannya"
        return _di("LK610", pesan, di, saran)

    return lapor


_FOTO = "gambar_foto_"
"""Begins the bookmark of a photo's caption."""


def _di(kode: str, pesan: str, di: Letak, saran: str, pokok: Key | None = None) -> Diagnostic:
    d = Diagnostic(kode, "error", pesan, di.berkas, di.baris, di.kolom, di.panjang, hint=saran, root=pokok)
    return lengkapi([d])[0] if di.baris else d


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
