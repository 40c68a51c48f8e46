"""A photo's pixels made ready for print: upright, cropped, in sRGB, scaled to its printed size, without metadata."""

from __future__ import annotations

import io
import math
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lkip_docgen import singgahan
from lkip_docgen.content.berkas_gambar import MAKS_PIKSEL, arah
from lkip_docgen.content.model.potong import Potong

if TYPE_CHECKING:
    from PIL import Image

DPI: Final = 220
"""Photos are scaled down to this at their printed size: more shows on no office printer."""
KUALITAS: Final = (82, 74, 66, 58)
"""JPEG qualities to try, until a photo takes no more than ``MAKS_BYTE``; only rich detail at full width needs a second."""
MAKS_BYTE: Final = 320_000
"""Forty photos of this size leave a report below 15 MB."""
_VERSI: Final = 1
"""Raised when this module makes other bytes of the same photo."""
_JENIS: Final = "foto"
_PUTAR: Final = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
"""EXIF orientation → Pillow's transposition (``Image.Transpose``) that makes it upright."""
_MIRING: Final = frozenset({5, 4, 6, 2})
"""Those that exchange width and height."""


def kunci_foto(data: bytes, potong: Potong, lebar: int, tinggi: int) -> str:
    """The name under which a photo's printed form is kept: all that it is made from."""
    from PIL import __version__

    return singgahan.sidik(_JENIS, _VERSI, __version__, KUALITAS, MAKS_BYTE, DPI, potong, lebar, tinggi, data)


def tersimpan(kunci: str) -> bytes | None:
    """A photo's printed form from an earlier run."""
    return singgahan.ambil(_JENIS, kunci)


def olah(berkas: Path, kunci: str, potong: Potong, lebar: int, tinggi: int) -> bytes:
    """A JPEG of at most ``lebar`` × ``tinggi`` pixels from a photo, kept for later runs under ``kunci``.

    Raises:
        OSError, ValueError, SyntaxError: what Pillow raises on a broken file; or more than ``MAKS_PIKSEL`` pixels.
    """
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the bound below is ours and stricter
        asli = Image.open(berkas, formats=("PNG", "JPEG", "MPO"))
    with asli:
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
    if img.width > lebar or img.height > tinggi:
        img = img.resize((min(lebar, img.width), min(tinggi, img.height)), Image.Resampling.LANCZOS)
    data = _jpeg(_srgb(img, profil))
    singgahan.simpan(_JENIS, kunci, data)
    return data


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


def _jpeg(img: Image.Image) -> bytes:
    """Baseline, without metadata: no place, no device, no profile."""
    data = b""
    for kualitas in KUALITAS:
        keluar = io.BytesIO()
        img.save(keluar, "JPEG", quality=kualitas, optimize=True, dpi=(DPI, DPI), exif=b"", icc_profile=None)
        data = keluar.getvalue()
        if len(data) <= MAKS_BYTE:
            break
    return data
