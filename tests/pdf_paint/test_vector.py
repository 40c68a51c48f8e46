"""Drawings: an SVG is drawn as vectors with its text, or its picture instead; nothing of it is lost unseen."""

from __future__ import annotations

import io
import logging
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import PIL.Image
import PIL.ImageChops
import PIL.ImageStat
import pypdfium2
import pypdfium2.raw as raw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_docgen import singgahan
from lkip_docgen.figures import kanvas as k
from lkip_docgen.pdf.box import Picture
from lkip_docgen.pdf.page import Layout, Node, PictureItem
from lkip_docgen.pdf.paint import paint
from lkip_docgen.pdf.paint.svg import read_svg
from lkip_docgen.pdf.paint.vector import Label, UnsupportedDrawingError, load

from .conftest import MOMENT, Painted, page, text_item

Build = Callable[[Layout], Painted]
NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
BOX = (1440.0, 1440.0, 9000.0, 5062.0)


@pytest.fixture(autouse=True)
def nothing_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test reads its drawings itself, and leaves none behind."""
    monkeypatch.setattr(singgahan, "folder_singgahan", lambda jenis: iter([tmp_path / "singgahan" / jenis]))


def svg(body: str, attributes: str = 'width="200" height="100"') -> bytes:
    return f"<svg {NAMESPACES} {attributes}>{body}</svg>".encode()


def png(colour: str = "red") -> bytes:
    out = io.BytesIO()
    PIL.Image.new("RGB", (8, 4), colour).save(out, "PNG")
    return out.getvalue()


def drawn(drawing: bytes, beside: bytes | None = b"", **more: object) -> Layout:
    """A page with a drawing and the picture beside it (``None``: none)."""
    media = {"a.svg": drawing}
    if beside is not None:
        media["a.png"] = beside or png()
    x, y, width, height = BOX
    picture = Picture("a.svg" if beside is None else "a.png", 0, 0, "Bagan", svg="a.svg", **more)  # type: ignore[arg-type]
    nodes = (Node("Figure", -1, (("Alt", "Bagan"),)),)
    return Layout((page(PictureItem(x, y, width, height, picture, 0)),), nodes, media=media)


def kinds_of_objects(path: Path, depth: int) -> set[int]:
    document = pypdfium2.PdfDocument(path)
    found = {item.type for item in document[0].get_objects(max_depth=depth)}
    document.close()
    return found


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text: str = document[0].get_textpage().get_text_range()
    document.close()
    return text


def picture_of(path: Path, scale: float = 1.5) -> PIL.Image.Image:
    document = pypdfium2.PdfDocument(path)
    image: PIL.Image.Image = document[0].render(scale=scale).to_pil().convert("RGB")
    document.close()
    return image


def colour_at(path: Path, x: float, y: float) -> tuple[int, ...]:
    """The colour at a place of the drawing, given as parts of its width and height."""
    image = picture_of(path)
    pixel = image.getpixel((int((BOX[0] + x * BOX[2]) / 20 * 1.5), int((BOX[1] + y * BOX[3]) / 20 * 1.5)))
    assert isinstance(pixel, tuple)
    return pixel


def chart() -> k.Kanvas:
    canvas = k.Kanvas(160, 90)
    canvas.tambah(
        k.Kotak(0, 0, 160, 90),
        k.Kotak(5, 5, 30, 20, "#4472C4", "#000000", 0.4, putus=True),
        k.Garis(((0, 0), (160, 90)), putus=True),
        k.Poligon(((50, 50), (70, 50), (60, 30)), "#CC0000"),
        k.Lingkaran(100, 40, 12, "#00AA00"),
        k.Tulisan(80, 20, "Capaian “IKU” ≥ 100%", 11, tebal=True),
        k.Tulisan(20, 80, "tegak", 11, tegak=True, rata="kanan"),
        k.Tulisan(150, 80, "kanan", 9, miring=True, rata="kanan"),
    )
    return canvas


def test_a_chart_is_paths_and_text_and_looks_like_its_picture(painted: Build, tmp_path: Path) -> None:
    layout = drawn(k.svg(chart()), k.png(chart()))
    result = painted(layout)
    assert result.warnings == ()
    assert kinds_of_objects(result.path, 1) == {raw.FPDF_PAGEOBJ_FORM}
    assert kinds_of_objects(result.path, 2) == {
        raw.FPDF_PAGEOBJ_FORM,
        raw.FPDF_PAGEOBJ_PATH,
        raw.FPDF_PAGEOBJ_TEXT,
    }
    assert "Capaian “IKU” ≥ 100%" in text_of(result.path)
    item = layout.pages[0].items[0]
    assert isinstance(item, PictureItem)
    plain = replace(layout, pages=(page(replace(item, picture=replace(item.picture, svg=None))),))
    paint(plain, tmp_path / "png.pdf", invariant_date=MOMENT)
    difference = PIL.ImageChops.difference(picture_of(result.path), picture_of(tmp_path / "png.pdf"))
    assert PIL.ImageStat.Stat(difference.convert("L")).mean[0] < 1.5
    with result.open() as pdf:
        assert pdf.check_pdf_syntax() == []


def test_the_same_drawing_twice_is_one_form_and_one_build_is_as_another(painted: Build) -> None:
    layout = drawn(k.svg(chart()))
    layout = replace(layout, pages=(page(*layout.pages[0].items, *layout.pages[0].items),))
    first = painted(layout).data
    assert painted(layout).data == first  # the second time from what was kept
    with pikepdf.open(io.BytesIO(first)) as pdf:
        forms = [o for o in pdf.objects if isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Form"]
        assert len(forms) == 1


def test_what_was_read_before_needs_no_svglib(tmp_path: Path) -> None:
    """Importing svglib and reading take longer than painting a whole report."""
    script = (
        "import sys, pathlib\n"
        "from lkip_docgen import singgahan\n"
        f"singgahan.folder_singgahan = lambda jenis: iter([pathlib.Path({str(tmp_path)!r}, 'singgahan', jenis)])\n"
        "from lkip_docgen.pdf.paint.vector import load\n"
        f"load(pathlib.Path({str(tmp_path / 'a.svg')!r}).read_bytes())\n"
        "print('svglib' in sys.modules)"
    )
    drawing = svg("<rect width='5' height='5'/>")
    (tmp_path / "a.svg").write_bytes(drawing)
    load(drawing)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_words_of_a_drawing_stay_outside_the_text_check(painted: Build) -> None:
    layout = drawn(k.svg(chart()))
    layout = replace(layout, pages=(page(text_item("Naskah utama"), *layout.pages[0].items),))
    assert painted(layout).words() == [["Naskah", "utama"]]


def test_crop_and_rotation_hold_for_drawings_too(painted: Build) -> None:
    halves = svg(
        '<rect width="100" height="100" fill="#0000ff"/><rect x="100" width="100" height="100" fill="#00ff00"/>'
    )
    assert colour_at(painted(drawn(halves)).path, 0.25, 0.5) == (0, 0, 255)
    assert colour_at(painted(drawn(halves, crop=(0.5, 0.0, 0.0, 0.0))).path, 0.25, 0.5) == (0, 255, 0)
    assert colour_at(painted(drawn(halves, rotation=180.0)).path, 0.25, 0.5) == (0, 255, 0)


@pytest.mark.parametrize(
    ("drawing", "x", "y", "colour"),
    [
        (svg('<rect x="20" y="30" width="50" height="50" fill="blue"/>', 'viewBox="10 20 100 100"'), 0.3, 0.3, "blue"),
        (svg('<rect width="50%" height="100%" fill="blue"/>', 'width="100%" viewBox="0 0 8 4"'), 0.4, 0.9, "blue"),
        (svg('<rect width="9" height="9" fill="blue"/>', 'width="20" height="10" viewBox="0 0 9 9"'), 0.1, 0.5, "white"),
        (
            svg('<rect width="9" height="9" fill="blue"/>', 'width="20" height="10" viewBox="0 0 9 9" '
                'preserveAspectRatio="xMinYMid meet"'), 0.1, 0.5, "blue",
        ),
        (svg('<style>.a{fill:red} /* x */ g .b{fill:#00f}</style><g><rect class="a b" width="99" height="99"/></g>'),
         0.2, 0.5, "blue"),
        (svg('<rect class="a" width="99" height="99"/><style>.a{fill:#00f}</style>'), 0.2, 0.5, "blue"),
        (svg('<g transform="translate(50 0) scale(2)"><rect width="25" height="25" fill="blue"/></g>'), 0.3, 0.4, "blue"),
        (svg('<g transform="rotate(90 100 50)"><rect x="60" width="80" height="20" fill="blue"/></g>'), 0.7, 0.3, "blue"),
        (svg('<path d="M0 0h200v100h-200z M50 25v50h100v-50z" fill-rule="evenodd" fill="blue"/>'), 0.5, 0.5, "white"),
        (svg('<path d="M20 50a80 40 0 0 1 160 0z" fill="blue"/>'), 0.5, 0.2, "blue"),
        (svg('<path d="M0 50q100 -100 200 0t0 0z" fill="blue"/>'), 0.5, 0.3, "blue"),
        (svg('<polyline points="0,0 200,0 200,100"/>'), 0.8, 0.3, "black"),
        (svg('<defs><rect id="r" width="50" height="50" fill="blue"/></defs><use xlink:href="#r" x="100" y="20"/>'),
         0.6, 0.5, "blue"),
        (svg('<clipPath id="c"><rect width="60" height="100"/></clipPath><g clip-path="url(#c)">'
             '<rect width="200" height="100" fill="blue"/></g>'), 0.5, 0.5, "white"),
        (svg('<g display="none"><rect width="200" height="100"/></g>'), 0.5, 0.5, "white"),
        (svg('<ellipse cx="100" cy="50" rx="90" ry="40" fill="#0000ff80"/>'), 0.5, 0.5, (127, 127, 255)),
        (svg('<rect width="200" height="100" fill="blue" fill-opacity=".5"/><rect width="100" height="100" fill="blue"/>'),
         0.2, 0.5, "blue"),
        (svg('<g transform="skewX(20) scale(1 .5)"><line x1="0" y1="100" x2="200" y2="100" stroke="blue" '
             'stroke-width="40"/></g>'), 0.5, 0.5, "blue"),
    ],
)  # fmt: skip
def test_shapes_stand_where_svg_puts_them(
    painted: Build, drawing: bytes, x: float, y: float, colour: str | tuple[int, ...]
) -> None:
    result = painted(drawn(drawing))
    assert kinds_of_objects(result.path, 1) == {raw.FPDF_PAGEOBJ_FORM}
    wanted = {"blue": (0, 0, 255), "white": (255, 255, 255), "black": (0, 0, 0)}.get(str(colour), colour)
    found = colour_at(result.path, x, y)
    assert max(abs(a - b) for a, b in zip(found, wanted, strict=True)) < 3  # type: ignore[arg-type]  # numbers by now


def test_the_pages_graphics_state_does_not_reach_the_drawing(painted: Build) -> None:
    layout = drawn(svg('<text y="50" font-size="20" font-family="Arial">AAAA AAAA</text>'))
    wide = text_item("jarang sekali", y=800, glyph_gap=200.0, word_gap=400.0)
    alone = picture_of(painted(layout).path).crop((0, 105, 900, 600))
    after = picture_of(painted(replace(layout, pages=(page(wide, *layout.pages[0].items),))).path)
    assert PIL.ImageChops.difference(alone, after.crop((0, 105, 900, 600))).getbbox() is None


UNSUPPORTED = {
    "gradient": svg('<linearGradient id="a"/><rect width="9" height="9" fill="url(#a)"/>'),
    "picture": svg('<image href="data:image/png;base64,AA==" width="9" height="9"/>'),
    "file": svg('<image href="file:///etc/hostname" width="9" height="9"/>'),
    "outside": svg('<use href="lain.svg#a"/>'),
    "import": svg('<style>@import "lain.css";</style><rect width="9" height="9"/>'),
    "entity": b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + svg("<text>&a;</text>"),
    "font": svg('<text y="9" font-family="Comic Neue">a</text>'),
    "glyph": svg('<text y="9" font-family="Arial">漢</text>'),
    "opacity": svg('<g style="opacity:.5"><rect width="9" height="9"/></g>'),
    "filter": svg('<rect width="9" height="9" filter="url(#f)"/>'),
    "marker": svg('<style>path{marker-end:url(#m)}</style><path d="M0 0h9"/>'),
    "outline": svg('<g stroke="red"><text y="9">a</text></g>'),
    "mixed line": svg('<text y="9" text-anchor="middle">a<tspan font-weight="bold">b</tspan></text>'),
    "huge": svg('<rect width="1e300" height="9"/>'),
    "endless": svg('<line x2="NaN" y2="9" stroke="red"/>'),
    "deep": svg("<g>" * 90 + "</g>" * 90),
    "bomb": svg(
        '<g id="a"><rect width="1" height="1"/></g>' + "".join(
            f'<g id="{b}">' + f'<use href="#{a}"/>' * 20 + "</g>" for a, b in ("ab", "bc", "cd", "de")
        )
    ),
    "colour": svg('<rect width="9" height="9" fill="merah"/>'),
    "broken": svg('<path d="L M 1"/>'),
    "no size": svg("<rect/>", ""),
    "no svg": b"<html/>",
    "no XML": b"<svg",
    "empty": b"",
}  # fmt: skip


@pytest.mark.parametrize("name", UNSUPPORTED)
def test_what_is_not_supported_is_drawn_as_its_picture_or_told(
    painted: Build, name: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        beside = painted(drawn(UNSUPPORTED[name]))
        assert beside.warnings == ()
        assert kinds_of_objects(beside.path, 1) == {raw.FPDF_PAGEOBJ_IMAGE}
        alone = painted(drawn(UNSUPPORTED[name], None))
    (warning,) = alone.warnings
    assert (warning.kind, warning.text) == ("vektor", "Bagan")
    assert warning.detail.startswith("a.svg: ")
    assert caplog.records == []
    assert capfd.readouterr() == ("", "")


NUMBERS = st.floats(-300, 300).map(lambda value: round(value, 2))
COLOURS = st.sampled_from(["none", "red", "#123", "#12345680", "rgb(1,2,3)", "rgba(9,9,9,.3)"])
POINTS = st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=5)
TRANSFORMS = st.sampled_from(["", "rotate(30 5 5)", "scale(2 .5)", "matrix(1 0 .5 1 3 4)", "skewY(10)", "scale(-1)"])


@st.composite
def shapes(draw: st.DrawFn) -> str:
    a, b, c, d = (draw(NUMBERS) for _ in range(4))
    points = " ".join(f"{x},{y}" for x, y in draw(POINTS))
    body = draw(
        st.sampled_from(
            [
                f'rect x="{a}" y="{b}" width="{abs(c)}" height="{abs(d)}" rx="{abs(a)}"',
                f'circle cx="{a}" cy="{b}" r="{abs(c)}"',
                f'ellipse cx="{a}" cy="{b}" rx="{abs(c)}" ry="{abs(d)}"',
                f'line x1="{a}" y1="{b}" x2="{c}" y2="{d}"',
                f'polygon points="{points}"',
                f'polyline points="{points}"',
                # an arc of a thin ellipse that must grow to reach its end may leave all bounds, and is refused then
                f'path d="M{a} {b}L{points}A{max(1, abs(c))} {max(1, abs(d))} 20 0 1 {a} {d}Z"',
            ]
        )
    )
    paint_ = f'fill="{draw(COLOURS)}" stroke="{draw(COLOURS)}" stroke-width="{abs(draw(NUMBERS)) / 50}"'
    return f'<g transform="{draw(TRANSFORMS)}"><{body} {paint_}/></g>'


@settings(max_examples=40, deadline=None)
@given(st.lists(shapes(), max_size=6))
def test_any_shapes_make_whole_content_that_stays_inside_its_box(bodies: list[str]) -> None:
    vector = read_svg(svg("".join(bodies)))
    code = "\n".join(part for part in vector.parts if not isinstance(part, Label))
    with pikepdf.new() as pdf:
        instructions = pikepdf.parse_content_stream(pikepdf.Stream(pdf, code.encode("ascii")))
    names = [str(one.operator) for one in instructions]
    assert names.count("q") == names.count("Q")
    assert set(names) <= {*"qQwJjdmlchSfBn", "cm", "rg", "RG", "gs", "f*", "B*"}
    assert (vector.width, vector.height) == (300, 150)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=80) | st.text(max_size=80).map(lambda text: svg(text)))
def test_any_bytes_are_a_drawing_or_refused(data: bytes) -> None:
    try:
        vector = read_svg(data)
    except UnsupportedDrawingError:
        return
    assert vector.width > 0
