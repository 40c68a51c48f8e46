"""Pictures that the content names: inside its folder, there, readable, of bearable size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lkip_docgen.checks.aturan import aturan, letak, temuan
from lkip_docgen.content.berkas_gambar import Cacat, periksa_gambar
from lkip_docgen.content.berkas_teks import tampil
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, closest, os_reason


@aturan("LK105", "LK109", "LK110", "LK111", "LK630")
def gambar_terbaca(isi: Isi) -> Iterator[Diagnostic]:
    """The kop's and the cover's emblem, and every photo that has a file."""
    tahun = isi.akar / str(isi.tahun)
    kop = isi.instansi.kop
    if kop.logo is not None:
        yield from _periksa(isi.akar, isi.akar, kop.logo, letak(kop, "logo"))
    if isi.instansi.lambang is not None:
        yield from _periksa(isi.akar, isi.akar, isi.instansi.lambang, letak(isi.instansi, "lambang"))
    for f in isi.foto:
        if f.berkas is not None:
            yield from _periksa(isi.akar, tahun, f.berkas, letak(f, "berkas"))


def _periksa(akar: Path, folder: Path, nama: str, di: Letak | None) -> Iterator[Diagnostic]:
    berkas = folder / nama
    # resolve() follows links, so that none leads out of the folder either.
    if "\x00" in nama or not berkas.resolve().is_relative_to(akar.resolve()):
        yield temuan(
            "LK110",
            f'berkas "{nama}" berada di luar folder {tampil(akar)}',
            di,
            f"taruh berkasnya di bawah {tampil(folder)} dan tulis namanya dari sana",
        )
        return
    if not berkas.is_file():
        yield temuan("LK105", f"berkas {tampil(berkas)} tidak ada", di, _saran_nama(folder, nama))
        return
    try:
        hasil = periksa_gambar(berkas)
    except OSError as e:
        yield temuan("LK109", f'gambar "{nama}" tidak dapat dibaca: {os_reason(e)}', di, "periksa izin berkasnya")
        return
    if isinstance(hasil, Cacat):
        yield temuan(hasil.kode, f'gambar "{nama}" {hasil.pesan}', di, hasil.saran)


def _saran_nama(folder: Path, nama: str) -> str:
    """Which file was probably meant: the same name but for upper case or ending, here or deeper, else a similar one."""
    if "\\" in nama:
        return f"pisahkan folder dengan garis miring: {nama.replace(chr(92), '/')}"
    if (folder / nama).is_dir():
        return "itu folder; tulis juga nama berkas fotonya"
    ada = sorted(
        f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file() and f.suffix not in (".yaml", ".md")
    )
    for sama in (
        lambda a: a.lower() == nama.lower(),
        lambda a: Path(a).name.lower() == Path(nama).name.lower(),
        lambda a: Path(a).stem.lower() == Path(nama).stem.lower(),
    ):
        if mirip := next((a for a in ada if sama(a)), None):
            return f"mungkin maksudnya {mirip}"
    if mirip := closest(nama, ada):
        return f"mungkin maksudnya {mirip}"
    return "periksa nama dan foldernya, huruf besar-kecil dibedakan"
