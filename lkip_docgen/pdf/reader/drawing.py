"""Pictures and other drawings of a run: DrawingML (20.4), VML, and the text inside boxes."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from lxml import etree

from ..box import Anchored, CharStyle, Picture
from .names import (
    ADEC_NS,
    ASVG_NS,
    O_NS,
    PIC_NS,
    R_EMBED,
    R_ID,
    R_LINK,
    TXBX_CONTENT,
    WPC_NS,
    WPG_NS,
    WPS_NS,
    a,
    v,
    w,
    wp,
)
from .values import integer, is_on, measure

if TYPE_CHECKING:
    from .story import Story

_EMU: Final = 635  # to the twip
_PIC: Final = f"{{{PIC_NS}}}pic"
_SP_PR: Final = f"{{{PIC_NS}}}spPr"
_BLIP: Final = a("blip")
_WRAPS: Final = {
    wp("wrapNone"): "none",
    wp("wrapSquare"): "square",
    wp("wrapTight"): "tight",
    wp("wrapThrough"): "through",
    wp("wrapTopAndBottom"): "topAndBottom",
}
_GRAPHICS: Final = {
    "chart": ("bagan", "bagan Word tidak digambar"),
    "chartex": ("bagan", "bagan Word tidak digambar"),
    "diagram": ("smartart", "SmartArt tidak digambar"),
    "ink": ("tinta", "tulisan tangan tidak digambar"),
}


@dataclass(slots=True)
class Drawing:
    """What a drawing holds: pictures, in order, and the w:txbxContent elements whose text goes into the flow."""

    pictures: list[Picture | Anchored] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)


def _emu(text: str | None) -> int:
    value = integer(text)
    return 0 if value is None else math.floor(value / _EMU + 0.5)


def read_drawing(element: etree._Element, story: Story, style: CharStyle, start: int, source: int) -> Drawing:
    """A w:drawing. What can't be carried over is warned about in ``story``'s context."""
    out = Drawing()
    for frame in element:
        if frame.tag not in (wp("inline"), wp("anchor")):
            continue
        properties = frame.find(wp("docPr"))
        if properties is not None and is_on(properties.get("hidden", "0")):
            continue
        alt, decorative = _alt(properties)
        extent = frame.find(wp("extent"))
        size = (0, 0) if extent is None else (_emu(extent.get("cx")), _emu(extent.get("cy")))
        found: list[Picture] = []
        data = frame.find(f"{a('graphic')}/{a('graphicData')}")
        if data is not None:
            _graphic(data, story, out, found, size, source)
        for picture in found:
            picture = replace(picture, alt=picture.alt or alt, decorative=decorative, style=style, start=start)
            out.pictures.append(_anchored(frame, picture) if frame.tag == wp("anchor") else picture)
    return out


def _alt(properties: etree._Element | None) -> tuple[str, bool]:
    if properties is None:
        return "", False
    decorative = properties.find(f".//{{{ADEC_NS}}}decorative")
    return (
        properties.get("descr") or properties.get("title") or "",
        decorative is not None and is_on(decorative.get("val", "1")),
    )


def _graphic(
    data: etree._Element,
    story: Story,
    out: Drawing,
    found: list[Picture],
    size: tuple[int, int],
    source: int,
) -> None:
    for child in data:
        if child.tag == _PIC:
            picture = _picture(child, story, size, source)
            if picture is not None:
                found.append(picture)
        elif child.tag in (f"{{{WPG_NS}}}wgp", f"{{{WPC_NS}}}wpc"):
            _group(child, story, out, found, size, source)
        elif child.tag == f"{{{WPS_NS}}}wsp":
            _shape(child, story, out, source)
        else:
            kind, text = _GRAPHICS.get(etree.QName(child).localname, ("objek", "objek gambar tidak digambar"))
            uri = data.get("uri", "")
            if uri.endswith("/diagram"):
                kind, text = _GRAPHICS["diagram"]
            story.context.warn(kind, text, source)


def _shape(element: etree._Element, story: Story, out: Drawing, source: int) -> None:
    boxes = list(element.iter(TXBX_CONTENT))
    out.boxes.extend(boxes)
    if not boxes:
        story.context.warn("bentuk", "bentuk gambar tidak digambar", source)


def _group(
    element: etree._Element, story: Story, out: Drawing, found: list[Picture], size: tuple[int, int], source: int
) -> None:
    """Members of a group stand one after another in the flow: their pictures in the size the group gives them."""
    transform = element.find(f"{{{WPG_NS}}}grpSpPr/{a('xfrm')}")
    inner = transform.find(a("chExt")) if transform is not None else None
    across = integer(inner.get("cx")) if inner is not None else None
    down = integer(inner.get("cy")) if inner is not None else None
    story.context.warn("grup-gambar", "gambar yang dikelompokkan diletakkan berurutan", source)
    for child in element.iter(_PIC, f"{{{WPS_NS}}}wsp"):
        if child.tag != _PIC:
            out.boxes.extend(child.iter(TXBX_CONTENT))
            continue
        extent = child.find(f"{_SP_PR}/{a('xfrm')}/{a('ext')}")
        own = size
        if extent is not None:
            wide, high = integer(extent.get("cx")) or 0, integer(extent.get("cy")) or 0
            own = (
                round(wide * size[0] / across) if across else _emu(extent.get("cx")),
                round(high * size[1] / down) if down else _emu(extent.get("cy")),
            )
        picture = _picture(child, story, own, source)
        if picture is not None:
            found.append(picture)


def _picture(element: etree._Element, story: Story, size: tuple[int, int], source: int) -> Picture | None:
    blip = element.find(f".//{_BLIP}")
    if blip is None:
        return None
    media = _media(blip.get(R_EMBED), blip.get(R_LINK), story, source)
    svg_blip = blip.find(f".//{{{ASVG_NS}}}svgBlip")
    svg = _media(svg_blip.get(R_EMBED), None, story, source) if svg_blip is not None else None
    if media is None and svg is None:
        return None
    crop = element.find(f"*/{a('srcRect')}")
    transform = element.find(f"{_SP_PR}/{a('xfrm')}")
    rotation = integer(transform.get("rot")) or 0 if transform is not None else 0
    properties = element.find(f"*/{{{PIC_NS}}}cNvPr")
    return Picture(
        media=media or svg or "",
        width=size[0],
        height=size[1],
        alt=(properties.get("descr") or "") if properties is not None else "",
        crop=_crop(crop),
        rotation=rotation / 60000 % 360,
        svg=svg,
    )


def _crop(element: etree._Element | None) -> tuple[float, float, float, float]:
    if element is None:
        return (0.0, 0.0, 0.0, 0.0)
    left, top, right, bottom = (_fraction(element.get(side)) for side in "ltrb")
    return (left, top, right, bottom)


def _fraction(text: str | None) -> float:
    """Thousandths of a percent, or a percentage with its sign, as a fraction."""
    if not text:
        return 0.0
    try:
        return float(text[:-1]) / 100 if text.endswith("%") else int(text) / 100_000
    except ValueError:
        return 0.0


def _media(embed: str | None, link: str | None, story: Story, source: int) -> str | None:
    """The media key of a relationship; its bytes are loaded once."""
    relationship = story.relationships.get(embed or link or "")
    if relationship is None:
        story.context.warn("gambar-hilang", "gambar tidak ada di dalam berkas", source)
        return None
    if relationship.external:
        story.context.warn("gambar-luar", f"gambar di luar berkas tidak diambil: {relationship.target}", source)
        return None
    name = relationship.target
    if name not in story.context.media:
        if name not in story.context.package:
            story.context.warn("gambar-hilang", f"{name} tidak ada di dalam berkas", source)
            return None
        story.context.media[name] = story.context.package.data(name)
    return name


def _anchored(frame: etree._Element, picture: Picture) -> Anchored:
    values: dict[str, str | int | None] = {}
    for axis, name in (("h", "positionH"), ("v", "positionV")):
        position = frame.find(wp(name))
        if position is None:
            continue
        values[f"{axis}_from"] = position.get("relativeFrom", "column" if axis == "h" else "paragraph")
        for child in position:
            text = (child.text or "").strip()
            if child.tag == wp("posOffset"):
                values[f"{axis}_offset"] = _emu(text)
            elif child.tag == wp("align"):
                values[f"{axis}_align"] = text
    wrap = next((_WRAPS[child.tag] for child in frame if child.tag in _WRAPS), "none")
    return Anchored(
        picture,
        wrap=wrap,  # type: ignore[arg-type]  # one of the values of _WRAPS
        behind=is_on(frame.get("behindDoc", "0")),
        distance=(
            _emu(frame.get("distT")),
            _emu(frame.get("distB")),
            _emu(frame.get("distL")),
            _emu(frame.get("distR")),
        ),
        **values,  # type: ignore[arg-type]  # keys are Anchored's fields, built above
    )


# ---------------------------------------------------------------- VML


def read_vml(element: etree._Element, story: Story, style: CharStyle, start: int, source: int) -> Drawing:
    """A w:pict or w:object: VML pictures, text boxes and word art."""
    out = Drawing()
    embedded = False
    for shape in element.iter(v("imagedata"), v("textpath"), TXBX_CONTENT, w("control"), f"{{{O_NS}}}OLEObject"):
        if shape.tag == TXBX_CONTENT:
            if not any(ancestor.tag == TXBX_CONTENT for ancestor in shape.iterancestors() if ancestor is not element):
                out.boxes.append(shape)
        elif shape.tag == v("textpath"):
            story.context.warn("wordart", "tulisan hias tidak digambar", source, shape.get("string", ""))
        elif shape.tag == v("imagedata"):
            holder = shape.getparent()
            media = _media(shape.get(R_ID) or shape.get(f"{{{O_NS}}}relid"), None, story, source)
            if media is not None and holder is not None:
                out.pictures.append(_vml_picture(holder, media, style, start))
                embedded = True
    if element.tag == w("object") and not embedded:
        story.context.warn("objek", "objek tertanam tidak digambar", source)
    if element.find(f"*[@{{{O_NS}}}hr]") is not None:
        story.context.warn("garis", "garis mendatar tidak digambar", source)
    return out


def _vml_picture(shape: etree._Element, media: str, style: CharStyle, start: int) -> Picture | Anchored:
    css = {
        name.strip().lower(): value.strip()
        for name, _, value in (entry.partition(":") for entry in shape.get("style", "").split(";"))
    }
    image = shape.find(v("imagedata"))
    crops = (0.0, 0.0, 0.0, 0.0)
    if image is not None:
        left, top, right, bottom = (_vml_fraction(image.get(f"crop{s}")) for s in ("left", "top", "right", "bottom"))
        crops = (left, top, right, bottom)
    picture = Picture(
        media=media,
        width=measure(css.get("width")) or 0,
        height=measure(css.get("height")) or 0,
        alt=shape.get("alt") or (image.get(f"{{{O_NS}}}title") if image is not None else None) or "",
        crop=crops,
        style=style,
        start=start,
    )
    if css.get("position") != "absolute":
        return picture
    h_align, v_align = css.get("mso-position-horizontal"), css.get("mso-position-vertical")
    h_from = css.get("mso-position-horizontal-relative", "text")
    v_from = css.get("mso-position-vertical-relative", "text")
    try:
        behind = int(css.get("z-index", "0")) < 0
    except ValueError:
        behind = False
    return Anchored(
        picture,
        h_from="column" if h_from == "text" else h_from,
        v_from="paragraph" if v_from == "text" else v_from,
        h_offset=measure(css.get("margin-left")) or 0,
        v_offset=measure(css.get("margin-top")) or 0,
        h_align=h_align if h_align in ("left", "center", "right") else None,
        v_align=v_align if v_align in ("top", "center", "bottom") else None,
        behind=behind,
    )


def _vml_fraction(text: str | None) -> float:
    """A VML crop: a decimal fraction, or 65536ths with a trailing "f"."""
    if not text:
        return 0.0
    try:
        return int(text[:-1]) / 65536 if text.endswith("f") else float(text)
    except ValueError:
        return 0.0
