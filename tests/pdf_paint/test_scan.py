"""Scans: sizes as a reader sees them, pictures never finer than the scan, refusals that say what to do."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import PIL.Image
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from lkip_docgen.pdf import scan
from lkip_docgen.pdf.scan import ScanError, open_scan


def picture(kind: str, size: tuple[int, int] = (600, 900), mode: str = "RGB", **more: Any) -> bytes:
    image = PIL.Image.effect_noise(size, 60).convert(mode)
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def pdf(*sizes: tuple[float, float], **more: Any) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1, **more)
    for size in sizes:
        canvas.setPageSize(size)
        canvas.drawString(20, 20, "Keputusan")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def opened(data: bytes) -> PIL.Image.Image:
    image = PIL.Image.open(io.BytesIO(data))
    image.load()
    return image


def test_pages_of_a_pdf_have_their_sizes_as_seen() -> None:
    with pikepdf.open(io.BytesIO(pdf((595.28, 841.89), (595.28, 841.89), (200, 100)))) as file:
        file.pages[1].obj.Rotate = 90
        file.pages[1].obj.CropBox = pikepdf.Array([0, 0, 300, 400])
        file.pages[2].obj.UserUnit = 2
        out = io.BytesIO()
        file.save(out)
    sizes = [(round(one.width_mm), round(one.height_mm), one.index, one.is_pdf) for one in open_scan(out.getvalue())]
    assert sizes == [(210, 297, 0, True), (141, 106, 1, True), (141, 71, 2, True)]


def test_a_text_page_becomes_a_small_png_of_the_wanted_size() -> None:
    (one,) = open_scan(pdf((595, 842)))
    data, kind = one.render(105, 148.5, dpi=100)
    assert (kind, opened(data).mode) == ("png", "L")
    assert abs(opened(data).width - 105 / 25.4 * 100) <= 2
    assert one.render(105, 148.5, dpi=100) == (data, kind)


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (picture("JPEG", (1240, 1754), dpi=(150, 150)), (210, 297)),
        (picture("PNG", (1654, 1169), dpi=(200, 200)), (210, 148)),
        (picture("JPEG", (3000, 4000), mode="L", dpi=(72, 72)), (210, 280)),  # a phone's
        (picture("JPEG", (400, 300)), (280, 210)),
    ],
)
def test_a_picture_has_the_size_its_resolution_says_or_fits_a4(data: bytes, size: tuple[int, int]) -> None:
    (one,) = open_scan(data)
    assert (round(one.width_mm), round(one.height_mm), one.is_pdf) == (*size, False)


def test_a_picture_is_turned_upright_and_never_enlarged() -> None:
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    sideways = PIL.Image.new("RGB", (60, 40), "white")
    sideways.paste("red", (0, 0, 30, 40))  # left as stored is at the top when turned clockwise
    out = io.BytesIO()
    sideways.save(out, "JPEG", exif=exif, quality=95)
    (one,) = open_scan(out.getvalue())
    assert one.width_mm < one.height_mm
    data, _ = one.render(210, 297)
    image = opened(data).convert("RGB")
    assert image.size == (40, 60)
    assert image.getpixel((20, 10))[1] < 60 < 200 < image.getpixel((20, 50))[1]  # type: ignore[index]  # a tuple


def test_a_photo_is_made_smaller_but_a_fitting_one_is_left_as_it_is() -> None:
    (one,) = open_scan(picture("JPEG", (1240, 1754), dpi=(150, 150)))
    data, kind = one.render(105, 148.5, dpi=100)
    assert (kind, opened(data).size) == ("jpg", (413, 585))
    source = picture("JPEG", (600, 900), exif=PIL.Image.Exif(), comment=b"rahasia")
    (same,) = open_scan(source)
    kept, _ = same.render(210, 297)
    assert opened(kept).tobytes() == opened(source).tobytes()
    assert b"rahasia" not in kept


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_any_kind_of_png_can_be_drawn(mode: str) -> None:
    image = PIL.Image.new("L", (300, 400), 255)
    image.paste(0, (50, 50, 100, 200))
    out = io.BytesIO()
    (
        image.convert("I").point(lambda value: value * 257).convert("I;16") if mode == "I;16" else image.convert(mode)
    ).save(out, "PNG")
    (one,) = open_scan(out.getvalue())
    data, kind = one.render(210, 297)
    shown = opened(data).convert("L")
    assert (kind, shown.size, shown.getpixel((75, 100)), shown.getpixel((200, 300))) == ("png", (300, 400), 0, 255)


def test_a_scanned_pdf_page_is_not_drawn_finer_than_its_scan() -> None:
    out = io.BytesIO()
    PIL.Image.effect_noise((413, 585), 50).save(out, "PDF", resolution=50)
    (one,) = open_scan(out.getvalue())
    data, kind = one.render(210, 297, dpi=200)
    assert kind == "jpg"
    assert abs(opened(data).width - 413) <= 2


def frames() -> bytes:
    out = io.BytesIO()
    PIL.Image.new("L", (9, 9)).save(out, "TIFF", save_all=True, append_images=[PIL.Image.new("L", (9, 9))])
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "reason", "hint"),
    [
        (b"", "kosong", "pindai"),
        (b"%PDF-1.7\nrusak", "rusak", "cetak ke PDF"),
        (pdf((99, 99), encrypt=StandardEncryption("buka", "pemilik")), "kata sandi", "tanpa kata sandi"),
        (pdf((9, 9)), "tidak wajar", "A4"),
        (picture("JPEG")[:3000], "terpotong", "salin"),
        (picture("PNG")[:3000], "terpotong", "salin"),
        (frames(), "TIFF", "PDF"),
        (b"\0\0\0\x18ftypheic\0\0", "HEIC", "JPEG"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "WebP", "JPEG"),
        (b"PK\x03\x04....", "Word", "simpan sebagai PDF"),
        (b"halo", "bukan PDF", "PDF"),
    ],
)
def test_what_cannot_be_used_is_refused_with_what_to_do(data: bytes, reason: str, hint: str) -> None:
    with pytest.raises(ScanError, match=reason) as caught:
        open_scan(data)
    assert hint in caught.value.hint


def test_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "MAX_PAGES", 1)
    with pytest.raises(ScanError, match="2 halaman"):
        open_scan(pdf((99, 99), (99, 99)))
    monkeypatch.setattr(scan, "MAX_PIXELS", 1000)
    with pytest.raises(ScanError, match="piksel"):
        open_scan(picture("PNG"))
    monkeypatch.setattr(scan, "MAX_BYTES", 10)
    with pytest.raises(ScanError, match="MB"):
        open_scan(picture("PNG"))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from([b"", b"%PDF-1.4\n", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"]), st.binary(max_size=200))
def test_any_bytes_are_pages_or_refused(start: bytes, rest: bytes) -> None:
    try:
        pages = open_scan(start + rest)
    except ScanError as error:
        assert error.hint  # noqa: PT017  # either outcome is right
    else:
        assert pages
