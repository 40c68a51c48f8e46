"""Scanned and ready-made pages (PDF, JPEG, PNG) as pictures for a document.

``open_scan`` tells how many pages a file has and how large each is as a reader sees it; ``ScanPage.render`` makes the
picture that the document shows. What can't be used is refused with what to do about it, before anything is drawn.
"""

from __future__ import annotations

import io
import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    import PIL.Image

MAX_BYTES: Final = 200_000_000
MAX_PAGES: Final = 200
MAX_PIXELS: Final = 80_000_000
"""Below the size at which Pillow itself warns of a decompression bomb."""

_MM_PER_PT: Final = 25.4 / 72
_A4: Final = (210.0, 297.0)
_SIDES_MM: Final = (5.0, 2500.0)
"""Smallest and largest side of a page; ISO 216's A0 is 1189 mm long."""
_DPI: Final = (90, 2400)
"""What a scanner says. Cameras write 72 for want of a resolution."""
_LARGEST_IMAGE_MM: Final = 430.0
"""The long side of A3, which office scanners end with, and a little."""
_JPEG_QUALITY: Final = 88
_LINE_ART: Final = 0.6
"""Share of the two commonest tones from which a page is text or line art rather than a photograph."""

Kind = Literal["pdf", "jpeg", "png"]


class ScanError(ValueError):
    """Why a file can't be used, in Indonesian; ``hint`` says what to do."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class ScanPage:
    """One page. ``width_mm`` and ``height_mm`` are as seen: rotation, cropping and EXIF orientation applied."""

    width_mm: float
    height_mm: float
    index: int
    is_pdf: bool
    _data: bytes = field(repr=False)

    def render(self, width_mm: float, height_mm: float, dpi: int = 200) -> tuple[bytes, str]:
        """The page as a picture for a rectangle of this size, kept in proportion.

        Never finer than the scan itself is. The same page gives the same bytes.

        Returns:
            The file and its suffix, "jpg" or "png": whichever is smaller, a PNG being tried for line art only.

        Raises:
            ScanError: the page is damaged, which shows only when it is drawn.
        """
        if min(width_mm, height_mm) <= 0 or dpi <= 0:
            raise ValueError("width, height and dpi must be positive")
        scale = min(width_mm / self.width_mm, height_mm / self.height_mm)
        pixels = (self.width_mm * scale / 25.4 * dpi, self.height_mm * scale / 25.4 * dpi)
        if self.is_pdf:
            return _encoded(_pdf_image(self._data, self.index, pixels))
        return _photo(self._data, pixels)


def open_scan(data: bytes) -> list[ScanPage]:
    """The pages of a PDF, JPEG or PNG file.

    Raises:
        ScanError: any other kind of file; damaged, locked with a password, empty, or too large.
    """
    if not data:
        raise ScanError("berkas kosong", "pindai atau salin ulang berkas aslinya")
    if len(data) > MAX_BYTES:
        raise ScanError(
            f"berkas berukuran {len(data) / 1e6:.0f} MB, melebihi {MAX_BYTES // 1_000_000} MB",
            "pindai ulang dengan resolusi 200 dpi atau bagi menjadi beberapa berkas",
        )
    kind = _kind(data)
    return _pdf_pages(data) if kind == "pdf" else [_image_page(data)]


# ---------------------------------------------------------------- what kind of file

_PHONE_PHOTO: Final = "buka di ponsel atau komputer, lalu simpan sebagai JPEG atau PDF"
_FTYP: Final = {b"avif": "AVIF", b"avis": "AVIF"}
_FOREIGN: Final[tuple[tuple[bytes, str, str], ...]] = (
    (b"II*\0", "TIFF", "simpan sebagai PDF dari aplikasi pemindai"),
    (b"MM\0*", "TIFF", "simpan sebagai PDF dari aplikasi pemindai"),
    (b"GIF8", "GIF", "simpan sebagai PNG, JPEG, atau PDF"),
    (b"BM", "BMP", "simpan sebagai PNG, JPEG, atau PDF"),
    (b"\0\0\0\x0cJXL ", "JPEG XL", "simpan sebagai JPEG atau PDF"),
    (b"\xff\x0a", "JPEG XL", "simpan sebagai JPEG atau PDF"),
    (b"\0\0\0\x0cjP  ", "JPEG 2000", "simpan sebagai JPEG atau PDF"),
    (b"PK\x03\x04", "dokumen Word/Excel atau arsip ZIP", "buka berkasnya, lalu simpan sebagai PDF"),
    (b"\xd0\xcf\x11\xe0", "dokumen Word/Excel lama", "buka berkasnya, lalu simpan sebagai PDF"),
    (b"{\\rtf", "dokumen RTF", "buka berkasnya, lalu simpan sebagai PDF"),
    (b"%!PS", "PostScript", "simpan sebagai PDF"),
)


def _kind(data: bytes) -> Kind:
    if b"%PDF-" in data[:1024]:  # what readers allow before the header
        return "pdf"
    if data[:3] == b"\xff\xd8\xff":
        return "jpeg"
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return "png"
    if data[4:8] == b"ftyp":
        raise ScanError(f"format {_FTYP.get(data[8:12], 'HEIC')} belum dapat dibaca", _PHONE_PHOTO)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        raise ScanError("format WebP belum dapat dibaca", _PHONE_PHOTO)
    for start, what, hint in _FOREIGN:
        if data.startswith(start):
            raise ScanError(f"berkas ini {what}, bukan PDF, JPEG, atau PNG", hint)
    raise ScanError("berkas ini bukan PDF, JPEG, atau PNG", "pindai atau simpan sebagai PDF")


# ---------------------------------------------------------------- PDF

_DAMAGED_PDF: Final = "buka di pembaca PDF lalu cetak ke PDF baru, atau pindai ulang"


def _open_pdf(data: bytes) -> Any:  # pypdfium2 ships no types
    import pypdfium2
    import pypdfium2.raw

    try:
        document = pypdfium2.PdfDocument(data)
        document.init_forms()
    except pypdfium2.PdfiumError as error:
        if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
            raise ScanError(
                "PDF terkunci dengan kata sandi",
                "buka dengan kata sandinya, lalu cetak ke PDF baru tanpa kata sandi",
            ) from error
        raise ScanError("PDF rusak dan tidak dapat dibuka", _DAMAGED_PDF) from error
    return document


def _pdf_page(document: Any, index: int) -> Any:
    import pypdfium2

    try:
        return document[index]
    except pypdfium2.PdfiumError as error:
        raise ScanError(f"halaman {index + 1} PDF rusak", _DAMAGED_PDF) from error


def _pdf_pages(data: bytes) -> list[ScanPage]:
    document = _open_pdf(data)
    try:
        count = len(document)
        if not count:
            raise ScanError("PDF tidak memuat halaman", _DAMAGED_PDF)
        if count > MAX_PAGES:
            raise ScanError(
                f"PDF memuat {count} halaman, melebihi {MAX_PAGES}",
                "bagi menjadi beberapa berkas, atau ambil bagiannya",
            )
        units = _user_units(data, count)
        found = []
        for index in range(count):
            width, height = _pdf_page(document, index).get_size()
            size = (width * units[index] * _MM_PER_PT, height * units[index] * _MM_PER_PT)
            if not all(_SIDES_MM[0] <= side <= _SIDES_MM[1] for side in size):
                raise ScanError(
                    f"halaman {index + 1} berukuran {size[0]:.0f} × {size[1]:.0f} mm, yang tidak wajar",
                    "cetak ke PDF baru dengan ukuran kertas A4 atau F4",
                )
            found.append(ScanPage(*size, index, True, data))
        return found
    finally:
        document.close()


def _user_units(data: bytes, count: int) -> list[float]:
    """Each page's UserUnit (ISO 32000-1, Table 30), which PDFium leaves aside."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            units = [float(page.obj.get("/UserUnit", 1)) for page in pdf.pages]
    except (pikepdf.PdfError, ValueError, TypeError):
        units = []  # damaged in a way that only PDFium repairs
    return units if len(units) == count and all(0 < u < 1e4 for u in units) else [1.0] * count


def _pdf_image(data: bytes, index: int, pixels: tuple[float, float]) -> PIL.Image.Image:
    """A page as it prints: with form fields, signatures and what else prints of its annotations."""
    document = _open_pdf(data)
    try:
        page = _pdf_page(document, index)
        width, height = page.get_size()
        scale = min(pixels[0] / width, pixels[1] / height, _own_resolution(page))
        scale = min(scale, math.sqrt(MAX_PIXELS / (width * height)))
        bitmap = page.render(scale=scale, rev_byteorder=True, optimize_mode="print")
        picture: PIL.Image.Image = bitmap.to_pil().convert("RGB")
        return picture
    finally:
        document.close()


def _own_resolution(page: Any) -> float:
    """Pixels a point of the finest picture on a page that is all pictures, as scans are; else infinity."""
    import pypdfium2.raw as raw

    finest = 0.0
    for item in page.get_objects(max_depth=1):
        if item.type == raw.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = item.get_bounds()
            across, down = item.get_px_size()
            area = (right - left) * (top - bottom)
            if area > 0:
                finest = max(finest, math.sqrt(across * down / area))
        elif item.type == raw.FPDF_PAGEOBJ_TEXT:
            # Recognised text lies unseen over a scan (text rendering mode 3)
            if raw.FPDFTextObj_GetTextRenderMode(item) != raw.FPDF_TEXTRENDERMODE_INVISIBLE:
                return math.inf
        else:
            return math.inf
    return finest or math.inf


# ---------------------------------------------------------------- photographs and scans as pictures

_DAMAGED_IMAGE: Final = "salin ulang dari ponsel atau pemindai, atau pindai lagi"
_ORIENTATION: Final = 0x0112
_TURNED: Final = frozenset({5, 6, 7, 8})
"""EXIF orientations that swap width and height (EXIF 2.32, 4.6.4)."""


def _open_image(data: bytes) -> PIL.Image.Image:
    import PIL.Image

    try:
        picture = PIL.Image.open(io.BytesIO(data), formats=("JPEG", "PNG"))
    except (OSError, SyntaxError, ValueError, PIL.Image.DecompressionBombError) as error:
        raise ScanError("gambar rusak dan tidak dapat dibuka", _DAMAGED_IMAGE) from error
    if picture.width * picture.height > MAX_PIXELS:
        raise ScanError(
            f"gambar berukuran {picture.width} × {picture.height} piksel, terlalu besar",
            "perkecil gambarnya, atau pindai ulang dengan resolusi 200 dpi",
        )
    return picture


def _orientation(picture: PIL.Image.Image) -> int:
    try:
        value = picture.getexif().get(_ORIENTATION, 1)
    except (OSError, SyntaxError, ValueError):
        return 1  # a damaged note on the picture, not a damaged picture
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _image_page(data: bytes) -> ScanPage:
    with _open_image(data) as picture:
        _load(picture)
        width, height = picture.size
        across, down = _resolution(picture)
        if _orientation(picture) in _TURNED:
            width, height, across, down = height, width, down, across
    size = (width / across * 25.4, height / down * 25.4) if across and down else (math.inf, math.inf)
    if max(size) > _LARGEST_IMAGE_MM or min(size) < _SIDES_MM[0]:
        paper = _A4 if height >= width else _A4[::-1]
        scale = min(paper[0] / width, paper[1] / height)
        size = (width * scale, height * scale)
    return ScanPage(*size, 0, False, data)


def _resolution(picture: PIL.Image.Image) -> tuple[float, float]:
    """Dots an inch across and down; zeros where the file doesn't say, or says what no scanner does."""
    try:
        across, down = (float(value) for value in picture.info.get("dpi", (0, 0)))
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0, 0.0
    likely = all(_DPI[0] <= value <= _DPI[1] for value in (across, down)) and 0.5 <= across / down <= 2
    return (across, down) if likely else (0.0, 0.0)


def _load(picture: PIL.Image.Image) -> None:
    import PIL.Image

    try:
        picture.load()
    except (OSError, SyntaxError, ValueError, PIL.Image.DecompressionBombError) as error:
        raise ScanError("gambar rusak atau terpotong", _DAMAGED_IMAGE) from error


def _photo(data: bytes, pixels: tuple[float, float]) -> tuple[bytes, str]:
    import PIL.Image
    import PIL.ImageOps

    with _open_image(data) as picture:
        _load(picture)
        turn = _orientation(picture)
        wanted = pixels[::-1] if turn in _TURNED else pixels
        scale = min(1.0, wanted[0] / picture.width, wanted[1] / picture.height)
        if scale > 0.95 and turn == 1 and picture.format in ("JPEG", "MPO") and picture.mode in ("L", "RGB"):
            return _without_notes(data), "jpg"
        flat = _flat(picture)
        if turn != 1:
            flat.getexif()[_ORIENTATION] = turn
            flat = PIL.ImageOps.exif_transpose(flat)
            scaled = (flat.width * scale, flat.height * scale)
        else:
            scaled = (picture.width * scale, picture.height * scale)
        if scale <= 0.95:
            size = (max(1, round(scaled[0])), max(1, round(scaled[1])))
            flat = flat.convert("L" if flat.mode == "1" else flat.mode).resize(size, PIL.Image.Resampling.LANCZOS)
        return _encoded(flat)


def _flat(picture: PIL.Image.Image) -> PIL.Image.Image:
    """Without alpha (on white), without CMYK and 16 bits: mode "1", "L" or "RGB"."""
    import PIL.Image

    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        flat = PIL.Image.new("RGB", layer.size, "white")
        flat.paste(layer, mask=layer.getchannel("A"))
        return flat
    if picture.mode.startswith("I"):
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    return picture.copy() if picture.mode in ("1", "L", "RGB") else picture.convert("RGB")


def _without_notes(data: bytes) -> bytes:
    """A JPEG without what a camera notes in it (place, owner, preview): APP1, APP3 to APP13, and comments."""
    out, place = bytearray(data[:2]), 2
    while place + 4 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        length = 2 + int.from_bytes(data[place + 2 : place + 4], "big")
        if marker == 0xDA:
            break
        if marker not in (0xE1, 0xFE) and not 0xE3 <= marker <= 0xED:
            out += data[place : place + length]
        place += length
    return bytes(out + data[place:])


# ---------------------------------------------------------------- encoding


def _encoded(picture: PIL.Image.Image) -> tuple[bytes, str]:
    plain = _plain(picture)
    photo = _saved(plain.convert("L") if plain.mode == "1" else plain, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
    if _is_line_art(plain):
        drawing = _saved(_palette(plain), "PNG", compress_level=6)
        if len(drawing) <= len(photo):
            return drawing, "png"
    return photo, "jpg"


def _saved(picture: PIL.Image.Image, kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    picture.info.clear()  # no resolution, profile or text of the source
    picture.save(out, kind, **options)
    return out.getvalue()


def _plain(picture: PIL.Image.Image) -> PIL.Image.Image:
    """In as few channels and bits as it needs."""
    import PIL.ImageChops

    if picture.mode == "RGB":
        red, green, blue = picture.split()
        if any(PIL.ImageChops.difference(red, other).getbbox() for other in (green, blue)):
            return picture
        picture = red
    if picture.mode == "L" and not any(picture.histogram()[1:255]):
        return picture.convert("1")
    return picture


def _is_line_art(picture: PIL.Image.Image) -> bool:
    tones = sorted(picture.convert("L").histogram())
    return sum(tones[-2:]) >= _LINE_ART * picture.width * picture.height


def _palette(picture: PIL.Image.Image) -> PIL.Image.Image:
    """The same colours by number, where there are few enough of them."""
    import PIL.Image

    if picture.mode != "RGB" or picture.getcolors(256) is None:
        return picture
    return picture.convert("P", palette=PIL.Image.Palette.ADAPTIVE, colors=256)
