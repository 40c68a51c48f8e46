"""Pictures as PDF image XObjects (ISO 32000-1, 8.9).

A JPEG goes in as it is, and so do the compressed rows of a PNG that has neither transparency nor interlacing (PDF's
predictor 15 is PNG's own filter). Everything else is decoded with Pillow and flattened on white, since PDF/A with one
sRGB output intent has no use for CMYK and a printed report none for alpha.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Image:
    """An image XObject: pixels, dictionary entries beside Type, Subtype, Width and Height, and the encoded stream."""

    width: int
    height: int
    entries: bytes
    stream: bytes


class UnreadableImageError(ValueError):
    """The bytes are no picture that can be decoded."""


MAX_PIXELS = 80_000_000
"""Below the size at which Pillow itself warns of a decompression bomb."""


def read_image(data: bytes) -> Image:
    """The image XObject for a picture file.

    Raises:
        UnreadableImageError: not a picture, damaged, or of more than ``MAX_PIXELS`` pixels.
    """
    if data[:2] == b"\xff\xd8":
        image = _jpeg(data)
    elif data[:8] == b"\x89PNG\r\n\x1a\n":
        image = _png(data)
    else:
        image = None
    return image if image is not None else _decoded(data)


_JPEG_END = b"\xff\xd9"


def _jpeg(data: bytes) -> Image | None:
    if _JPEG_END not in data[-1024:]:
        return None  # cut short: Pillow says what is wrong with it
    place = 2
    while place + 9 < len(data):
        if data[place] != 0xFF:
            return None
        marker = data[place + 1]
        if marker == 0xFF or 0xD0 <= marker <= 0xD9 or marker == 0x01:
            place += 1 if marker == 0xFF else 2
            continue
        (length,) = struct.unpack_from(">H", data, place + 2)
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            bits, height, width, components = struct.unpack_from(">BHHB", data, place + 4)
            space = {1: b"/DeviceGray", 3: b"/DeviceRGB"}.get(components)
            if space is None or bits != 8 or not width or not height:
                return None
            entries = b"/ColorSpace " + space + b" /BitsPerComponent 8 /Filter /DCTDecode"
            return Image(width, height, entries, data)
        place += 2 + length
    return None


def _png(data: bytes) -> Image | None:
    rows: list[bytes] = []
    palette = b""
    place = 8
    width = height = bits = kind = interlace = 0
    while place + 8 <= len(data):
        length, tag = struct.unpack_from(">L4s", data, place)
        chunk = data[place + 8 : place + 8 + length]
        if tag == b"IHDR" and length == 13:
            width, height, bits, kind, _, _, interlace = struct.unpack(">LLBBBBB", chunk)
        elif tag == b"PLTE":
            palette = chunk
        elif tag == b"tRNS":
            return None
        elif tag == b"IDAT":
            rows.append(chunk)
        elif tag == b"IEND":
            break
        place += 12 + length
    if interlace or bits > 8 or kind not in (0, 2, 3) or not rows or not _whole(rows, width, height, bits, kind):
        return None
    colours = 3 if kind == 2 else 1
    if kind == 3:
        space = b"[/Indexed /DeviceRGB %d <%s>]" % (len(palette) // 3 - 1, palette.hex().encode("ascii"))
    else:
        space = b"/DeviceRGB" if kind == 2 else b"/DeviceGray"
    entries = b"/ColorSpace %s /BitsPerComponent %d /Filter /FlateDecode /DecodeParms " % (space, bits)
    entries += b"<</Predictor 15 /Colors %d /BitsPerComponent %d /Columns %d>>" % (colours, bits, width)
    return Image(width, height, entries, b"".join(rows))


def _whole(rows: list[bytes], width: int, height: int, bits: int, kind: int) -> bool:
    """Whether the compressed rows are all there: a truncated file must not reach the PDF unseen."""
    expected = height * (1 + (width * bits * (3 if kind == 2 else 1) + 7) // 8)
    if not 0 < width * height <= MAX_PIXELS:
        return False
    try:
        return len(zlib.decompressobj().decompress(b"".join(rows), expected + 1)) == expected
    except zlib.error:
        return False


def _decoded(data: bytes) -> Image:
    import io

    import PIL.Image

    try:
        with PIL.Image.open(io.BytesIO(data)) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise UnreadableImageError(f"gambar {picture.width} × {picture.height} piksel terlalu besar")
            picture.load()
            grey = picture.mode in ("1", "L")
            if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
                layer = picture.convert("RGBA")
                flat = PIL.Image.new("RGB", layer.size, "white")
                flat.paste(layer, mask=layer.getchannel("A"))
            else:
                flat = picture.convert("L" if grey else "RGB")
    except UnreadableImageError:
        raise
    except (OSError, SyntaxError, ValueError, PIL.Image.DecompressionBombError) as error:
        raise UnreadableImageError(str(error)) from error
    space = b"/DeviceGray" if flat.mode == "L" else b"/DeviceRGB"
    entries = b"/ColorSpace " + space + b" /BitsPerComponent 8 /Filter /FlateDecode"
    return Image(flat.width, flat.height, entries, zlib.compress(flat.tobytes(), 6))
