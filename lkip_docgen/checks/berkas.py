"""Pictures that the content names: inside its folder, there, readable, of bearable size."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path

from lkip_docgen.checks.aturan import aturan, letak, temuan
from lkip_docgen.content.berkas_teks import tampil
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, closest

MAKS_BYTE_GAMBAR = 40_000_000
MAKS_PIKSEL = 80_000_000
_EKOR_JPEG = 4096  # cameras add a little after the end mark


@aturan("LK105", "LK109", "LK110", "LK111")
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
        tetangga = [f.name for f in berkas.parent.iterdir()] if berkas.parent.is_dir() else []
        mirip = closest(berkas.name, sorted(tetangga))
        saran = (
            f"mungkin maksudnya {(Path(nama).parent / mirip).as_posix()}"
            if mirip
            else "periksa nama dan foldernya, huruf besar-kecil dibedakan"
        )
        yield temuan("LK105", f"berkas {tampil(berkas)} tidak ada", di, saran)
        return
    if berkas.stat().st_size > MAKS_BYTE_GAMBAR:
        yield temuan(
            "LK111", f'gambar "{nama}" lebih besar dari {MAKS_BYTE_GAMBAR // 1_000_000} MB', di, "perkecil gambarnya"
        )
        return
    if (galat := _galat_gambar(berkas)) is not None:
        yield temuan(galat[0], f'gambar "{nama}" {galat[1]}', di, galat[2])


def _galat_gambar(berkas: Path) -> tuple[str, str, str] | None:
    """Code, words and hint for a picture that can't be used; None for a good one. Heavy pixels are not decoded."""
    from PIL import Image, UnidentifiedImageError

    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(berkas, formats=("PNG", "JPEG")) as gambar:
                if gambar.width * gambar.height > MAKS_PIKSEL:
                    raise Image.DecompressionBombError
                format_ = gambar.format
                gambar.verify()
        except (Image.DecompressionBombError, Image.DecompressionBombWarning):
            return "LK111", f"lebih dari {MAKS_PIKSEL // 1_000_000} juta piksel", "perkecil gambarnya"
        except UnidentifiedImageError:
            return "LK109", "bukan PNG atau JPEG", "simpan ulang sebagai PNG atau JPEG"
        except (OSError, SyntaxError, ValueError) as e:  # Pillow's words for a broken file
            return "LK109", f"rusak ({e})", "ambil lagi berkas aslinya"
    # verify() doesn't read a JPEG's pixels; a file cut short lacks the end mark.
    if format_ == "JPEG" and b"\xff\xd9" not in berkas.read_bytes()[-_EKOR_JPEG:]:
        return "LK109", "rusak (terpotong)", "ambil lagi berkas aslinya"
    return None
