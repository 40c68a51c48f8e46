"""A photo's pixels made ready for print: upright, cropped, in sRGB, scaled to its printed size, without metadata."""

from __future__ import annotations

import io
import math
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lkip_docgen import singgahan
from lkip_docgen.beku import Beku
from lkip_docgen.content.berkas_gambar import FORMAT, MAKS_PIKSEL, arah
from lkip_docgen.content.model.potong import Potong

if TYPE_CHECKING:
    from PIL import Image

DPI: Final = 220
"""Photos are scaled down to this at their printed size: more shows on no office printer."""
MAKS_BYTE: Final = 400_000
"""The most that one photo takes."""
MAKS_JUMLAH: Final = 12_000_000
"""The most that all photos of a document take: with text and fonts it stays below 15 MB."""
TINGKAT: Final = ((82, 220), (74, 220), (66, 220), (58, 220), (58, 185), (58, 150), (50, 150))
"""JPEG quality and dots per inch to try, until a photo takes no more than its share. Photos of people and places seldom
need the second; 150 dpi is where blur begins to show (LK632)."""
_KELIPATAN: Final = 10
_VERSI: Final = 2
"""Raised when this module makes other bytes of the same photo."""
_JENIS: Final = "foto"
_PUTAR: Final = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
"""EXIF orientation → Pillow's transposition (``Image.Transpose``) that makes it upright."""
_MIRING: Final = frozenset({5, 4, 6, 2})
"""Those that exchange width and height."""


class Ukuran(Beku):
    """A photo's pixels at its printed size, and how many of them that is to the inch."""

    lebar: int
    tinggi: int
    dpi: int = DPI

    @property
    def piksel(self) -> tuple[int, int]:
        return self.lebar, self.tinggi

    def pada(self, dpi: int) -> Ukuran:
        """The same print at fewer dots per inch; itself where it has no more."""
        if dpi >= self.dpi:
            return self
        return Ukuran(max(1, self.lebar * dpi // self.dpi), max(1, self.tinggi * dpi // self.dpi), dpi)


def jatah(banyak: int) -> int:
    """The bytes that each of so many photos may take. Counted in tens, so that one photo more seldom makes all anew."""
    return min(MAKS_BYTE, MAKS_JUMLAH // (_KELIPATAN * max(1, -(-banyak // _KELIPATAN))))


def kunci_foto(data: bytes, potong: Potong, ukuran: Ukuran, maks: int) -> str:
    """The name under which a photo's printed form is kept: all that it is made from."""
    from PIL import __version__

    return singgahan.sidik(_JENIS, _VERSI, __version__, TINGKAT, maks, potong, ukuran, data)


def tersimpan(kunci: str) -> bytes | None:
    """A photo's printed form from an earlier run."""
    return singgahan.ambil(_JENIS, kunci)


def olah(berkas: Path, kunci: str, potong: Potong, ukuran: Ukuran, maks: int = MAKS_BYTE) -> bytes:
    """A JPEG of at most ``ukuran`` and ``maks`` bytes from a photo, kept for later runs under ``kunci``. What ``TINGKAT``
    can't bring so low stays at its last step.

    Raises:
        OSError, ValueError, SyntaxError: what Pillow raises on a broken file; or more than ``MAKS_PIKSEL`` pixels.
    """
    from PIL import Image

    lebar, tinggi = ukuran.lebar, ukuran.tinggi
    with Image.open(berkas, formats=FORMAT) as asli:
        if asli.width * asli.height > MAKS_PIKSEL:
            raise OSError(f"lebih dari {MAKS_PIKSEL // 1_000_000} juta piksel")
        putar = _PUTAR.get(arah(asli))
        miring = putar in _MIRING
        utuh = (asli.height, asli.width) if miring else asli.size
        x0, y0, x1, y1 = potong.kotak(*utuh)
        perlu = (math.ceil(lebar * utuh[0] / (x1 - x0)), math.ceil(tinggi * utuh[1] / (y1 - y0)))
        # JPEG only: decodes at a half, a quarter or an eighth of the size, never below what is needed.
        asli.draft(None, perlu[::-1] if miring else perlu)
        profil = asli.info.get("icc_profile")
        img = _tanpa_alfa(asli)
    if putar is not None:
        img = img.transpose(Image.Transpose(putar))
    img = img.crop(potong.kotak(*img.size))
    data = _jpeg(_srgb(_paling_besar(img, ukuran), profil), ukuran, maks)
    singgahan.simpan(_JENIS, kunci, data)
    return data


def _paling_besar(img: Image.Image, ukuran: Ukuran) -> Image.Image:
    from PIL import Image

    if img.width <= ukuran.lebar and img.height <= ukuran.tinggi:
        return img
    return img.resize((min(ukuran.lebar, img.width), min(ukuran.tinggi, img.height)), Image.Resampling.LANCZOS)


def _tanpa_alfa(asli: Image.Image) -> Image.Image:
    """The pixels as L, RGB or CMYK; what is transparent lies on white paper."""
    from PIL import Image

    if asli.mode in ("L", "RGB", "CMYK"):
        return asli.copy()
    if asli.mode.startswith(("I", "F")):  # 16-bit grey, which Pillow's conversion would clip
        return asli.convert("I").point(lambda v: v / 257).convert("L")
    if asli.mode in ("1", "YCbCr", "LAB", "HSV") or (asli.mode == "P" and "transparency" not in asli.info):
        return asli.convert("RGB")
    rgba = asli.convert("RGBA")
    dasar = Image.new("RGB", rgba.size, "white")
    dasar.paste(rgba, mask=rgba.getchannel("A"))
    return dasar


def _srgb(img: Image.Image, profil: bytes | None) -> Image.Image:
    """The picture in sRGB, which is what Word, LibreOffice and our PDF take untagged pixels for. Phones tag Display P3,
    printers' files CMYK."""
    if not profil:
        return img if img.mode == "RGB" else img.convert("RGB")
    from PIL import ImageCms

    try:
        jadi = ImageCms.profileToProfile(
            img, ImageCms.ImageCmsProfile(io.BytesIO(profil)), ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        # A broken profile, or one for another kind of pixels: viewers pass over it, and so does the report.
        return img.convert("RGB")
    return jadi if jadi is not None else img.convert("RGB")


def _jpeg(img: Image.Image, ukuran: Ukuran, maks: int) -> bytes:
    """Baseline, without metadata: no place, no device, no profile."""
    data = b""
    for kualitas, dpi in TINGKAT:
        u = ukuran.pada(dpi)
        img = _paling_besar(img, u)
        keluar = io.BytesIO()
        img.save(keluar, "JPEG", quality=kualitas, optimize=True, dpi=(u.dpi, u.dpi), exif=b"", icc_profile=None)
        data = keluar.getvalue()
        if len(data) <= maks:
            break
    return data
