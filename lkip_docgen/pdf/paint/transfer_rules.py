"""What of another file's objects may stand in a PDF/A-2b file (ISO 19005-2), told as a refusal with its reason."""

from __future__ import annotations

from typing import Any, Final

import pikepdf

from .original import UnsuitablePageError

_FILTERS: Final = frozenset(
    {
        "/FlateDecode", "/ASCIIHexDecode", "/ASCII85Decode", "/RunLengthDecode", "/DCTDecode", "/CCITTFaxDecode",
        "/JBIG2Decode",
    }
)  # fmt: skip
"""6.1.7.2 forbids LZW and encryption; JPEG 2000 has conditions of its own (6.2.8.3), and is refused."""
_PLAIN: Final = frozenset({"/DeviceGray", "/DeviceRGB", "/Pattern", "/G", "/RGB"})
_CALIBRATED: Final = frozenset({"/CalGray", "/CalRGB", "/Lab"})
_GRAPHICS_STATE: Final = ("/AIS", "/BM", "/CA", "/D", "/FL", "/LC", "/LJ", "/LW", "/ML", "/RI", "/SA", "/TK", "/ca")
_INTENTS: Final = frozenset({"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation"})
_BLENDING: Final = frozenset(
    {
        "/Normal", "/Compatible", "/Multiply", "/Screen", "/Overlay", "/Darken", "/Lighten", "/ColorDodge", "/ColorBurn",
        "/HardLight", "/SoftLight", "/Difference", "/Exclusion", "/Hue", "/Saturation", "/Color", "/Luminosity",
    }
)  # fmt: skip
_SYMBOLIC: Final = 4


def stream(item: Any) -> None:
    filters = item.get("/Filter", [])
    for name in [filters] if isinstance(filters, pikepdf.Name) else filters:
        if str(name) not in _FILTERS:
            raise UnsuitablePageError(f"memakai pemampatan {str(name)[1:]}")
    if any(key in item for key in ("/F", "/FFilter", "/FDecodeParms")):
        raise UnsuitablePageError("mengacu berkas lain")


def colour_space(item: Any, depth: int = 0) -> None:
    """6.2.4: device spaces must suit the output intent, which is an RGB one."""
    if depth > 4:
        raise UnsuitablePageError("susunan warnanya terlalu dalam")
    if isinstance(item, pikepdf.Name):
        if str(item) not in _PLAIN:
            raise UnsuitablePageError("memakai warna CMYK")
        return
    kind = str(item[0])
    if kind in _PLAIN:
        if len(item) > 1:  # an uncoloured pattern's underlying space
            colour_space(item[1], depth + 1)
    elif kind == "/ICCBased":
        if int(item[1]["/N"]) not in (1, 3):
            raise UnsuitablePageError("memakai warna CMYK")
        if "/Alternate" in item[1]:
            colour_space(item[1]["/Alternate"], depth + 1)
    elif kind in ("/Indexed", "/I"):
        colour_space(item[1], depth + 1)
    elif kind in ("/DeviceCMYK", "/CMYK"):
        raise UnsuitablePageError("memakai warna CMYK")
    elif kind not in _CALIBRATED:
        raise UnsuitablePageError("memakai warna khusus percetakan")


def intent(item: Any) -> None:
    if str(item) not in _INTENTS:
        raise UnsuitablePageError("memakai pengaturan warna yang tidak dikenal")


def image(item: Any) -> None:
    """6.2.8."""
    if any(key in item for key in ("/Alternates", "/OPI", "/OC", "/SMaskInData")):
        raise UnsuitablePageError("memuat gambar dengan lapisan atau gambar pengganti")
    if not bool(item.get("/ImageMask", False)):
        colour_space(item["/ColorSpace"])
    if "/Intent" in item:
        intent(item["/Intent"])
    for key in ("/SMask", "/Mask"):
        mask = item.get(key)
        if isinstance(mask, pikepdf.Stream):
            if "/SMask" in mask or "/Mask" in mask:
                raise UnsuitablePageError("memuat gambar yang tidak menurut standar PDF")
            image(mask)


def form(item: Any) -> None:
    """6.2.9: no PostScript, no references to other files; optional content could be hidden."""
    if any(key in item for key in ("/OPI", "/Ref", "/PS", "/OC")) or "/Subtype2" in item:
        raise UnsuitablePageError("memuat lapisan atau acuan ke berkas lain")


def shading(item: Any) -> None:
    colour_space(item["/ColorSpace"])


def graphics_state(item: Any) -> list[str]:
    """6.2.5: the entries to keep, soft mask aside."""
    for key, harmless in (("/TR", "/Identity"), ("/TR2", "/Default"), ("/HT", "/Default"), ("/BG2", "/Default"),
                          ("/UCR2", "/Default")):  # fmt: skip
        if key in item and str(item[key]) != harmless:
            raise UnsuitablePageError("memakai pengaturan mesin cetak")
    if "/Font" in item:
        raise UnsuitablePageError("memakai huruf lewat pengaturan grafis")
    if "/RI" in item:
        intent(item["/RI"])
    modes = item.get("/BM", [])
    for mode in [modes] if isinstance(modes, pikepdf.Name) else modes:
        if str(mode) not in _BLENDING:
            raise UnsuitablePageError("memakai cara pencampuran warna yang tidak dikenal")
    mask = item.get("/SMask")
    if isinstance(mask, pikepdf.Dictionary) and "/TR" in mask and str(mask["/TR"]) != "/Identity":
        raise UnsuitablePageError("memakai pengaturan mesin cetak")
    return [key for key in _GRAPHICS_STATE if key in item]


def font(item: Any, *, visible: bool) -> None:
    """6.2.11: embedded, unless it only lies unseen over a scan; encoded in one of the ways that need no guess."""
    kind = str(item.get("/Subtype"))
    if kind == "/Type3":
        raise UnsuitablePageError("memuat huruf Type 3")
    if not visible:
        return
    described = item
    if kind == "/Type0":
        described = item["/DescendantFonts"][0]
        _composite(item, described)
    descriptor = described.get("/FontDescriptor")
    if descriptor is None or not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
        raise UnsuitablePageError(f"huruf {str(item.get('/BaseFont', '/?'))[1:].rpartition('+')[2]} tidak tertanam")
    if kind != "/Type0" and not all(key in item for key in ("/FirstChar", "/LastChar", "/Widths")):
        raise UnsuitablePageError("lebar huruf tidak disebut")
    if kind == "/TrueType":
        _true_type(item, int(descriptor.get("/Flags", 0)))


def _composite(item: Any, descendant: Any) -> None:
    encoding = item.get("/Encoding")
    embedded = isinstance(encoding, pikepdf.Stream) and "/UseCMap" not in encoding
    if not embedded and str(encoding) not in ("/Identity-H", "/Identity-V"):
        raise UnsuitablePageError("pengodean huruf tidak tertanam")
    if str(descendant.get("/Subtype")) == "/CIDFontType2" and "/CIDToGIDMap" not in descendant:
        raise UnsuitablePageError("pengodean huruf tidak tertanam")


def _true_type(item: Any, flags: int) -> None:
    """6.2.11.6."""
    encoding = item.get("/Encoding")
    if flags & _SYMBOLIC:
        if encoding is not None:
            raise UnsuitablePageError("pengodean huruf tidak menurut PDF/A")
        return
    base = encoding.get("/BaseEncoding") if isinstance(encoding, pikepdf.Dictionary) else encoding
    if str(base) not in ("/WinAnsiEncoding", "/MacRomanEncoding"):
        raise UnsuitablePageError("pengodean huruf tidak menurut PDF/A")
