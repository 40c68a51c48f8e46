"""Annexes from files, as ``lampiran.yaml`` names them: each once, and each file there. What is in the files is found when
they are opened (``lkip_docgen.pindaian``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lkip_docgen.checks.aturan import aturan, letak, temuan
from lkip_docgen.content.berkas_teks import tampil
from lkip_docgen.content.lampiran import Halangan, cari_berkas
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.lampiran import Pindaian
from lkip_docgen.content.pulih import ID_RUSAK
from lkip_docgen.diagnostics import Diagnostic, closest


@aturan("LK106")
def lampiran_sekali(isi: Isi) -> Iterator[Diagnostic]:
    """An annex is listed once."""
    ada: set[str] = set()
    for x in isi.lampiran:
        if x.id in ada and x.id != ID_RUSAK:
            saran = "gabungkan berkas-berkasnya dalam satu daftar berkas:, atau beri id lain"
            yield temuan("LK106", f'lampiran "{x.id}" didaftar dua kali', letak(x, "id"), saran)
        ada.add(x.id)


@aturan("LK117")
def berkas_lampiran_ada(isi: Isi) -> Iterator[Diagnostic]:
    """Every file that the list names is a file of the year's folder."""
    tahun = isi.akar / str(isi.tahun)
    for x in isi.lampiran:
        if not x.berkas and "lampiran" not in isi.hilang:
            saran = "tulis misalnya berkas: [lampiran/pk.pdf]"
            yield temuan("LK117", f'lampiran "{x.id}" tanpa berkas', letak(x, "berkas"), saran)
        for i, nama in enumerate(x.berkas):
            if isinstance(hasil := cari_berkas(tahun, nama), Halangan):
                yield _halangan(tahun, x, i, nama, hasil)


def _halangan(tahun: Path, x: Pindaian, i: int, nama: str, halangan: Halangan) -> Diagnostic:
    di = letak(x, "berkas", i)
    match halangan:
        case Halangan.LUAR:
            pesan = f'berkas "{nama}" berada di luar folder {tampil(tahun)}'
            saran = f"salin berkasnya ke {tampil(tahun)}/lampiran dan tulis lampiran/{Path(nama).name}"
        case Halangan.TAUTAN:
            pesan, saran = f'berkas "{nama}" adalah tautan (shortcut)', "salin berkas aslinya ke folder ini"
        case Halangan.FOLDER:
            pesan, saran = f'"{nama}" adalah folder', "tulis nama berkas di dalamnya"
        case Halangan.TIADA:
            pesan = f"berkas {tampil(tahun / nama)} tidak ada" if "\x00" not in nama else "nama berkas tidak sah"
            saran = _saran(tahun, nama)
    return temuan("LK117", pesan, di, saran)


def _saran(tahun: Path, nama: str) -> str:
    ada = sorted(f.relative_to(tahun).as_posix() for folder in (tahun, tahun / "lampiran") for f in _berkas(folder))
    mirip = closest(nama, ada) or next((a for a in ada if Path(a).name.lower() == Path(nama).name.lower()), None)
    return (
        f"mungkin maksudnya {mirip}" if mirip else "taruh berkasnya di folder lampiran tahun ini, atau betulkan namanya"
    )


def _berkas(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (f for f in folder.iterdir() if f.is_file() and f.suffix.lower() not in (".yaml", ".md"))
