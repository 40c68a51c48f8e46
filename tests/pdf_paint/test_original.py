"""Pages of other PDF files: drawn as they are where PDF/A allows, else as their picture, and that is told."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import PIL.Image
import PIL.ImageChops
import PIL.ImageStat
import pypdfium2
import pypdfium2.raw as raw
import pytest
from reportlab.pdfgen.canvas import Canvas

from lkip_docgen.pdf.box import Picture
from lkip_docgen.pdf.page import FillItem, Layout, Page, PictureItem, RuleItem
from lkip_docgen.pdf.paint import Original, paint
from lkip_docgen.pdf.readback import words
from lkip_docgen.pdf.scan import open_scan

from .conftest import MOMENT, page, text_item

Change = Callable[[pikepdf.Pdf], None]


def archival(change: Change = lambda _: None) -> bytes:
    """A PDF/A file of two pages that share a font, as the painter makes it, and changed then."""
    items = (
        FillItem(1500, 2000, 4000, 3000, "CC0000"),
        RuleItem(1000, 9000, 9000, 12000, 100, "00AA00"),
        text_item("Keputusan Bupati", x=1500, y=6000),
    )
    out = io.BytesIO()
    paint(Layout((page(*items), page(text_item("Halaman dua"), number=2))), out, invariant_date=MOMENT)
    with pikepdf.open(io.BytesIO(out.getvalue())) as pdf:
        change(pdf)
        changed = io.BytesIO()
        pdf.save(changed, deterministic_id=True)
    return changed.getvalue()


def placed(data: bytes, *pages: int, rotate: int = 0) -> tuple[Layout, dict[str, Original]]:
    """Each page on a page of its own, 120 mm wide, and what its picture shows."""
    scans = open_scan(data)
    sheets: list[Page] = []
    media: dict[str, bytes] = {}
    originals: dict[str, Original] = {}
    for index in pages or (0,):
        scan = scans[index]
        size = (120.0, 120 * scan.height_mm / scan.width_mm)
        picture, kind = scan.render(*size)
        name = f"asli{index}.{kind}"
        media[name] = picture
        originals[name] = Original(data, index, rotate)
        width, height = (side * 1440 / 25.4 for side in size)
        sheets.append(page(PictureItem(1440, 1440, width, height, Picture(name, 0, 0, "SK Bupati")), number=index + 1))
    return Layout(tuple(sheets), media=media), originals


def paint_to(path: Path, layout: Layout, originals: dict[str, Original] | None = None) -> tuple[str, ...]:
    warnings = paint(layout, path, invariant_date=MOMENT, originals=originals)
    with pikepdf.open(path) as pdf:
        assert pdf.check_pdf_syntax() == []
    assert {warning.kind for warning in warnings} <= {"original"}
    return tuple(warning.detail for warning in warnings)


def objects_of(path: Path) -> set[int]:
    document = pypdfium2.PdfDocument(path)
    found = {item.type for item in document[0].get_objects(max_depth=1)}
    document.close()
    return found


def picture_of(path: Path) -> PIL.Image.Image:
    document = pypdfium2.PdfDocument(path)
    image: PIL.Image.Image = document[0].render(scale=1.5).to_pil().convert("L")
    document.close()
    return image


def changed_page(**entries: Any) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        for key, value in entries.items():
            pdf.pages[0].obj[f"/{key}"] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        changed_page(),
        changed_page(Rotate=90),
        changed_page(Rotate=-180),
        changed_page(Rotate=270, CropBox=pikepdf.Array([50, 400, 500, 800])),
        changed_page(CropBox=pikepdf.Array([-20, 300, 700, 5000]), UserUnit=2),
        changed_page(MediaBox=pikepdf.Array([400, 900, 0, 100])),
    ],
)
def test_a_page_looks_as_its_picture_does_and_keeps_its_text(tmp_path: Path, change: Change) -> None:
    layout, originals = placed(archival(change))
    drawn, raster = tmp_path / "asli.pdf", tmp_path / "raster.pdf"
    assert paint_to(drawn, layout, originals) == ()
    assert paint_to(raster, layout) == ()
    assert objects_of(drawn) == {raw.FPDF_PAGEOBJ_FORM}
    difference = PIL.ImageChops.difference(picture_of(drawn), picture_of(raster))
    assert PIL.ImageStat.Stat(difference).mean[0] < 1
    again = tmp_path / "lagi.pdf"
    paint_to(again, layout, originals)
    assert again.read_bytes() == drawn.read_bytes()


def test_text_stays_searchable_and_outside_the_text_check(tmp_path: Path) -> None:
    layout, originals = placed(archival())
    path = tmp_path / "a.pdf"
    paint_to(path, layout, originals)
    document = pypdfium2.PdfDocument(path)
    assert "Keputusan Bupati" in document[0].get_textpage().get_text_range()
    document.close()
    assert words(path) == [[]]


def test_a_page_can_be_turned_further(tmp_path: Path) -> None:
    layout, originals = placed(archival(changed_page(Rotate=90)))
    turned, _ = placed(archival(changed_page(Rotate=270)))
    paint_to(tmp_path / "a.pdf", layout, {name: replace(one, rotate=180) for name, one in originals.items()})
    paint_to(tmp_path / "b.pdf", turned)
    difference = PIL.ImageChops.difference(picture_of(tmp_path / "a.pdf"), picture_of(tmp_path / "b.pdf"))
    assert PIL.ImageStat.Stat(difference).mean[0] < 1


def test_what_two_pages_share_is_copied_once(tmp_path: Path) -> None:
    layout, originals = placed(archival(), 0, 1)
    path = tmp_path / "a.pdf"
    paint_to(path, layout, originals)
    with pikepdf.open(path) as pdf:
        fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/FontFile2" in o]
        assert len(fonts) == 1
        assert not [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/StructElem"]


def test_a_scanned_page_keeps_its_own_pixels(tmp_path: Path) -> None:
    scan = io.BytesIO()
    PIL.Image.effect_noise((400, 600), 40).save(scan, "PDF", resolution=100)
    layout, originals = placed(scan.getvalue())
    path = tmp_path / "a.pdf"
    assert paint_to(path, layout, originals) == ()
    with pikepdf.open(path) as pdf, pikepdf.open(io.BytesIO(scan.getvalue())) as source:
        (image,) = (o for o in pdf.objects if isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Image")
        (own,) = (o for o in source.objects if isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Image")
        assert image.read_raw_bytes() == own.read_raw_bytes()


def without_embedded_font() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.drawString(100, 700, "Helvetica tidak tertanam")
    canvas.save()
    return out.getvalue()


def content(code: bytes, **resources: Any) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        one = pdf.pages[0]
        one.obj.Contents = pdf.make_stream(code)
        one.obj.Resources = pikepdf.Dictionary({f"/{key}": value(pdf) for key, value in resources.items()})

    return change


def stream_of(entries: dict[str, Any], data: bytes = b"\0") -> Callable[[pikepdf.Pdf], Any]:
    return lambda pdf: pikepdf.Dictionary({"/X": pikepdf.Stream(pdf, data, entries)})


def itself(pdf: pikepdf.Pdf) -> Any:
    """A form that draws itself."""
    form = pdf.make_stream(b"/X Do", {"/Subtype": pikepdf.Name.Form, "/BBox": [0, 0, 9, 9]})
    form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=form))
    return pikepdf.Dictionary(X=form)


def annotated(pdf: pikepdf.Pdf) -> None:
    stamp = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Stamp, F=4, Rect=[10, 10, 90, 40])
    pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(stamp)])


def layered(pdf: pikepdf.Pdf) -> None:
    content(b"/OC /L BDC 0 0 9 9 re f EMC")(pdf)


IMAGE = {"/Subtype": pikepdf.Name.Image, "/Width": 1, "/Height": 1, "/BitsPerComponent": 8}
SOFT = pikepdf.Dictionary({"/X": pikepdf.Dictionary(TR=pikepdf.Dictionary(FunctionType=2, N=1, Domain=[0, 1]))})
SPOT = [pikepdf.Name.Separation, pikepdf.Name.Emas, pikepdf.Name.DeviceRGB, pikepdf.Dictionary()]
UNSUITABLE: dict[str, tuple[Change | None, str]] = {
    "font": (None, "huruf Helvetica tidak tertanam"),
    "annotation": (annotated, "isian formulir"),
    "layer": (layered, "lapisan"),
    "CMYK": (content(b"0 0 0 1 k 0 0 9 9 re f"), "CMYK"),
    "CMYK by name": (content(b"/DeviceCMYK cs 0 0 9 9 re f"), "CMYK"),
    "CMYK picture": (
        content(b"/X Do", XObject=stream_of({**IMAGE, "/ColorSpace": pikepdf.Name.DeviceCMYK})), "CMYK",
    ),
    "spot colour": (content(b"/X cs", ColorSpace=lambda _: pikepdf.Dictionary(X=pikepdf.Array(SPOT))), "khusus"),
    "JPEG 2000": (
        content(
            b"/X Do",
            XObject=stream_of({**IMAGE, "/ColorSpace": pikepdf.Name.DeviceRGB, "/Filter": pikepdf.Name.JPXDecode}),
        ),
        "JPXDecode",
    ),
    "PostScript": (content(b"/X Do", XObject=stream_of({"/Subtype": pikepdf.Name.PS})), "PostScript"),
    "transfer function": (content(b"/X gs", ExtGState=lambda _: SOFT), "mesin cetak"),
    "itself": (content(b"/X Do", XObject=itself), "melingkar"),
    "missing": (content(b"/X Do"), "sumber daya"),
    "unknown operator": (content(b"0 0 9 9 re f xyz"), "tidak dikenal"),
    "unbalanced": (content(b"Q 0 0 9 9 re f"), "tidak seimbang"),
    "deep": (content(b"q " * 40 + b"Q " * 40), "dalam"),
    "no number": (changed_page(CropBox=pikepdf.Array([pikepdf.Name.A, 1, 2, 3])), "standar PDF"),
}  # fmt: skip


@pytest.mark.parametrize("name", UNSUITABLE)
def test_a_page_that_is_not_archival_is_drawn_as_its_picture_and_that_is_told(tmp_path: Path, name: str) -> None:
    change, reason = UNSUITABLE[name]
    data = without_embedded_font() if change is None else archival(change)
    out = io.BytesIO()
    PIL.Image.new("RGB", (4, 4), "red").save(out, "PNG")
    layout = Layout(
        (
            page(
                PictureItem(0, 0, 2000, 2000, Picture("a.png", 0, 0, "SK")),
            ),
        ),
        media={"a.png": out.getvalue()},
    )
    path = tmp_path / "a.pdf"
    (detail,) = paint_to(path, layout, {"a.png": Original(data, 0)})
    assert detail.startswith("halaman 1 (SK) digambar sebagai gambar karena ")
    assert reason in detail
    assert objects_of(path) == {raw.FPDF_PAGEOBJ_IMAGE}
    plain = tmp_path / "b.pdf"
    paint_to(plain, layout)
    assert path.read_bytes() == plain.read_bytes()  # nothing of the page was left behind


def test_a_locked_or_damaged_file_or_a_page_too_many_is_told(tmp_path: Path) -> None:
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(archival())) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="rahasia"))
    layout, originals = placed(archival())
    (name,) = originals
    for original, reason in (
        (Original(locked.getvalue(), 0), "kata sandi"),
        (Original(b"%PDF-1.7 rusak", 0), "rusak"),
        (Original(archival(), 7), "tidak ada"),
    ):
        (detail,) = paint_to(tmp_path / "a.pdf", layout, {name: original})
        assert reason in detail
