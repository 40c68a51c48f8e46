"""The file itself: repeatable, whole, archival, with bookmarks, labels, links and pictures."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import PIL.Image
import PIL.ImageCms
import pypdfium2
import pytest

from lkip_docgen.pdf.box import Picture, Properties
from lkip_docgen.pdf.page import (
    Bookmark,
    ClipItem,
    FillItem,
    Item,
    Layout,
    LinkArea,
    PictureItem,
    RuleItem,
)
from lkip_docgen.pdf.paint import paint
from lkip_docgen.pdf.paint.archive import srgb_profile
from lkip_docgen.pdf.paint.images import UnreadableImageError, read_image

from .conftest import MOMENT, Painted, page, text_item

Build = Callable[[Layout], Painted]


def picture_bytes(kind: str, mode: str = "RGB", colour: object = (200, 30, 30), **more: object) -> bytes:
    out = io.BytesIO()
    PIL.Image.new(mode, (8, 6), colour).save(out, kind, **more)  # type: ignore[arg-type]  # test data
    return out.getvalue()


def rendered(path: Path, x: float, y: float) -> tuple[int, int, int]:
    """The colour at a point of page 1, in twips."""
    document = pypdfium2.PdfDocument(path)
    image = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    pixel = image.getpixel((round(x / 20), round(y / 20)))
    assert isinstance(pixel, tuple)
    red, green, blue = pixel
    return red, green, blue


def test_two_paintings_are_byte_identical() -> None:
    layout = Layout(
        (page(text_item("satu ✓"[:4]), RuleItem(0, 0, 100, 0, 10)),), properties=Properties(title="Laporan")
    )
    first, second = io.BytesIO(), io.BytesIO()
    paint(layout, first, invariant_date=MOMENT)
    paint(layout, second, invariant_date=MOMENT)
    assert first.getvalue() == second.getvalue()


def test_the_last_good_file_stays_where_writing_fails(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="tidak-ada"):
        paint(Layout((page(),)), tmp_path / "tidak-ada" / "a.pdf", invariant_date=MOMENT)
    path = tmp_path / "a.pdf"
    paint(Layout((page(),)), path, invariant_date=MOMENT)
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.pdf"]


def test_bookmarks_follow_the_headings(painted: Build) -> None:
    outline = (
        Bookmark("BAB I – Pendahuluan", 0, 0, 1440),
        Bookmark("A. Latar Belakang", 2, 0, 3000),
        Bookmark("BAB II", 0, 1, 1440),
    )
    with painted(Layout((page(), page(number=2)), outline=outline)).open() as pdf, pdf.open_outline() as tree:
        assert [entry.title for entry in tree.root] == ["BAB I – Pendahuluan", "BAB II"]
        assert [entry.title for entry in tree.root[0].children] == ["A. Latar Belakang"]
        destination = tree.root[1].destination
        assert isinstance(destination, pikepdf.Array)
        assert destination[0].objgen == pdf.pages[1].objgen


def test_page_labels_are_the_printed_numbers(painted: Build) -> None:
    pages = [page(number=i, label=text) for i, text in ((1, ""), (1, "i"), (2, "ii"), (1, "1"), (2, "2"), (1, "L-1"))]
    with painted(Layout(tuple(pages))).open() as pdf:
        assert [each.label for each in pdf.pages] == ["", "i", "ii", "1", "2", "L-1"]


def test_metadata_and_language_are_the_document_s(painted: Build) -> None:
    properties = Properties(title="LKIP Kecamatan <Uji> & Co", author="Camat Uji", subject="Kinerja", keywords="lkip")
    with painted(Layout((page(),), properties=properties)).open() as pdf:
        assert str(pdf.Root.Lang) == "id-ID"
        assert str(pdf.docinfo["/Title"]) == properties.title
        assert str(pdf.docinfo["/CreationDate"]) == "D:20240131080000Z"
        meta = pdf.open_metadata()
        assert meta["dc:title"] == properties.title
        assert meta["pdfaid:part"] == "2"
        assert pdf.Root.OutputIntents[0].S == "/GTS_PDFA1"


def test_the_colour_profile_is_readable_srgb() -> None:
    profile = PIL.ImageCms.getOpenProfile(io.BytesIO(srgb_profile()))
    assert profile.profile.xcolor_space == "RGB "
    transform = PIL.ImageCms.buildTransform(profile, PIL.ImageCms.createProfile("sRGB"), "RGB", "RGB")
    image = PIL.ImageCms.applyTransform(PIL.Image.new("RGB", (1, 1), (200, 30, 120)), transform)
    assert image is not None
    assert image.getpixel((0, 0)) == pytest.approx((200, 30, 120), abs=2)


def test_links_lead_to_addresses_and_bookmarks(painted: Build) -> None:
    links = (LinkArea(1440, 1500, 900, 200, "https://contoh.go.id/laporan é"), LinkArea(1440, 2000, 900, 200, "#bab2"))
    layout = Layout((page(links=links), page(number=2)), anchors={"bab2": (1, 1440.0)})
    with painted(layout).open() as pdf:
        first, second = pdf.pages[0].Annots
        assert str(first.A.URI) == "https://contoh.go.id/laporan%20%C3%A9"
        assert second.Dest[0].objgen == pdf.pages[1].objgen


def test_a_link_to_nowhere_is_told(painted: Build) -> None:
    result = painted(Layout((page(links=(LinkArea(0, 0, 10, 10, "#hilang"),)),)))
    assert [(w.kind, w.detail) for w in result.warnings] == [("link", "#hilang")]


def one_picture(data: bytes, **more: object) -> Layout:
    picture = Picture("gambar", 2000, 2000, alt="Foto", **more)  # type: ignore[arg-type]  # test data
    return Layout((page(PictureItem(2000, 3000, 2000, 2000, picture)),), media={"gambar": data})


@pytest.mark.parametrize(
    "data",
    [
        picture_bytes("PNG"),
        picture_bytes("PNG", "P", 0) and picture_bytes("PNG", "RGBA", (200, 30, 30, 255)),
        picture_bytes("JPEG", quality=95),
        picture_bytes("JPEG", "CMYK", (0, 217, 217, 55), quality=95),
        picture_bytes("GIF"),
        picture_bytes("BMP"),
    ],
    ids=["png", "rgba", "jpeg", "cmyk", "gif", "bmp"],
)
def test_a_picture_is_placed_where_the_layout_says(painted: Build, data: bytes) -> None:
    result = painted(one_picture(data))
    assert rendered(result.path, 2100, 3100) == pytest.approx((200, 30, 30), abs=12)
    assert rendered(result.path, 3900, 4900) == pytest.approx((200, 30, 30), abs=12)
    assert rendered(result.path, 4100, 3100) == (255, 255, 255)


def test_a_jpeg_goes_in_as_it_is(painted: Build) -> None:
    data = picture_bytes("JPEG")
    assert data in painted(one_picture(data)).data


def test_transparency_is_flattened_on_white(painted: Build) -> None:
    result = painted(one_picture(picture_bytes("PNG", "RGBA", (0, 0, 0, 0))))
    assert rendered(result.path, 3000, 4000) == (255, 255, 255)
    assert b"/SMask" not in result.data


def test_a_picture_shown_twice_is_stored_once(painted: Build) -> None:
    data = picture_bytes("JPEG")
    first, second = Picture("a", 100, 100), Picture("b", 100, 100)
    items = (PictureItem(0, 0, 100, 100, first), PictureItem(0, 500, 100, 100, second))
    assert painted(Layout((page(*items),), media={"a": data, "b": data})).data.count(data) == 1


def test_a_crop_shows_the_part_that_remains(painted: Build) -> None:
    image = PIL.Image.new("RGB", (20, 20), "white")
    image.paste((0, 0, 255), (10, 0, 20, 20))
    out = io.BytesIO()
    image.save(out, "PNG")
    result = painted(one_picture(out.getvalue(), crop=(0.5, 0.0, 0.0, 0.0)))
    assert rendered(result.path, 2200, 4000) == (0, 0, 255)
    assert rendered(result.path, 1900, 4000) == (255, 255, 255)


@pytest.mark.parametrize(
    "data", [b"", b"bukan gambar", picture_bytes("PNG")[:50], picture_bytes("JPEG")[:30], picture_bytes("JPEG")[:-90]]
)
def test_an_unreadable_picture_is_told(painted: Build, data: bytes) -> None:
    with pytest.raises(UnreadableImageError):
        read_image(data)
    result = painted(one_picture(data))
    assert [(w.kind, w.text) for w in result.warnings] == [("picture", "Foto")]


def test_fills_and_rules_take_their_colours(painted: Build) -> None:
    items: tuple[Item, ...] = (
        FillItem(1000, 1000, 2000, 1000, "D9D9D9"),
        RuleItem(1000, 4000, 3000, 4000, 60, "FF0000"),
        RuleItem(1000, 5000, 3000, 6000, 80, "0000FF"),
        RuleItem(1000, 7000, 3000, 7000, 60, "00B050", "dashed"),
    )
    result = painted(Layout((page(*items),)))
    assert rendered(result.path, 2000, 1500) == (217, 217, 217)
    assert rendered(result.path, 2000, 4000) == (255, 0, 0)
    assert rendered(result.path, 2000, 5500) == (0, 0, 255)
    with result.open() as pdf:
        assert b"[12 12] 0 d" in pdf.pages[0].Contents.read_bytes()


def test_a_clip_hides_what_stands_outside(painted: Build) -> None:
    clip = ClipItem(1000, 1000, 1000, 1000, (FillItem(1000, 1000, 3000, 500, "000000"),))
    result = painted(Layout((page(clip),)))
    assert rendered(result.path, 1500, 1200) == (0, 0, 0)
    assert rendered(result.path, 2500, 1200) == (255, 255, 255)


def test_a_turned_clip_runs_upwards_from_its_origin(painted: Build) -> None:
    clip = ClipItem(2000, 6000, 3000, 400, (FillItem(0, 0, 1000, 200, "000000"),), rotate=90)
    result = painted(Layout((page(clip),)))
    assert rendered(result.path, 2100, 5500) == (0, 0, 0)
    assert rendered(result.path, 2100, 4500) == (255, 255, 255)


def test_only_embedded_fonts_are_used(painted: Build) -> None:
    with painted(
        Layout((page(text_item("huruf"), text_item("Bookman", family="Bookman Old Style", y=3000)),))
    ).open() as pdf:
        fonts = [font for each in pdf.pages for font in each.Resources.Font.values()]
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
        assert sorted(str(font.BaseFont)[8:] for font in fonts) == ["Arimo-Regular", "TeXGyreBonum-Regular"]
        assert isinstance(pdf, pikepdf.Pdf)
