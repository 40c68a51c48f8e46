"""Pictures and what else is drawn."""

from __future__ import annotations

from lkip_docgen.pdf import box

from .docx_bytes import document, p, paragraph, picture, r

LINKS = {"gambar": ("image", "media/a.png"), "svg": ("image", "media/a.svg"), "luar": ("image", "https://a.id/x.png")}
FILES: dict[str, bytes | str] = {"word/media/a.png": b"PNG", "word/media/a.svg": b"<svg/>"}


def inline(graphic: str, properties: str = "<wp:docPr id='1' name='x' descr='Peta'/>") -> str:
    return (
        f"<w:r><w:drawing><wp:inline><wp:extent cx='1270000' cy='635000'/>{properties}{graphic}</wp:inline>"
        "</w:drawing></w:r>"
    )


def first(body: str) -> box.Picture:
    item = paragraph(p(body), links=LINKS, files=FILES).content[0]
    assert isinstance(item, box.Picture)
    return item


def test_an_inline_picture_has_its_size_and_alternative_text() -> None:
    found = document(p(inline(picture())), links=LINKS, files=FILES)
    item = found.sections[0].content[0].content[0]  # type: ignore[union-attr]  # a paragraph
    assert isinstance(item, box.Picture)
    assert (item.media, item.width, item.height, item.alt) == ("word/media/a.png", 2000, 1000, "Peta")
    assert found.media == {"word/media/a.png": b"PNG"}


def test_crop_and_rotation_are_carried() -> None:
    found = first(inline(picture("<a:srcRect l='10000' b='25%'/>", " rot='5400000'")))
    assert (found.crop, found.rotation) == ((0.1, 0.0, 0.0, 0.25), 90.0)


def test_the_svg_beside_a_picture_is_named() -> None:
    graphic = picture().replace(
        'r:embed="gambar"/>',
        "r:embed=\"gambar\"><a:extLst><a:ext><asvg:svgBlip r:embed='svg'/></a:ext></a:extLst></a:blip>",
    )
    assert first(inline(graphic)).svg == "word/media/a.svg"


def test_a_decorative_picture_is_marked() -> None:
    properties = "<wp:docPr id='1' name='x'><a:extLst><a:ext><adec:decorative val='1'/></a:ext></a:extLst></wp:docPr>"
    assert first(inline(picture(), properties)).decorative


def test_an_anchored_picture_keeps_its_place() -> None:
    body = (
        "<w:r><w:drawing><wp:anchor behindDoc='1' distT='0' distB='0' distL='63500' distR='63500'>"
        "<wp:positionH relativeFrom='page'><wp:posOffset>127000</wp:posOffset></wp:positionH>"
        "<wp:positionV relativeFrom='margin'><wp:align>top</wp:align></wp:positionV>"
        "<wp:extent cx='635' cy='635'/><wp:wrapSquare wrapText='bothSides'/>"
        f"<wp:docPr id='1' name='x'/>{picture()}</wp:anchor></w:drawing></w:r>"
    )
    item = paragraph(p(body), links=LINKS, files=FILES).content[0]
    assert isinstance(item, box.Anchored)
    assert (item.h_from, item.h_offset, item.v_from, item.v_align) == ("page", 200, "margin", "top")
    assert (item.wrap, item.behind, item.distance) == ("square", True, (0, 0, 100, 100))


def test_a_vml_picture_is_read() -> None:
    body = (
        "<w:r><w:pict><v:shape style='width:100pt;height:50pt' alt='Lambang'><v:imagedata r:id='gambar'/>"
        "</v:shape></w:pict></w:r>"
    )
    found = first(body)
    assert (found.media, found.width, found.height, found.alt) == ("word/media/a.png", 2000, 1000, "Lambang")


def test_missing_and_outside_pictures_are_warnings_and_never_fetched() -> None:
    missing = inline(picture().replace("gambar", "tiada"))
    outside = inline(picture().replace('r:embed="gambar"', 'r:link="luar"'))
    found = document(p(missing + outside + r("a")), links=LINKS, files=FILES)
    assert [warning.kind for warning in found.warnings] == ["gambar-hilang", "gambar-luar"]


def test_a_chart_is_a_warning() -> None:
    chart = "<a:graphic><a:graphicData uri='chart'><c:chart xmlns:c='urn:c'/></a:graphicData></a:graphic>"
    assert [warning.kind for warning in document(p(inline(chart))).warnings] == ["bagan"]


def test_word_art_names_its_text_in_the_warning() -> None:
    body = "<w:r><w:pict><v:shape><v:textpath string='DRAF'/></v:shape></w:pict></w:r>"
    assert [(warning.kind, warning.text) for warning in document(p(body)).warnings] == [("wordart", "DRAF")]


def test_a_vml_text_box_is_read_into_the_flow() -> None:
    body = f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{p('isi')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    found = document(p(body)).sections[0].content
    assert len(found) == 2
