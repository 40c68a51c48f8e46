"""From pages of positioned items to a PDF file: PDF/A-2b, and tagged where the layout has a structure tree."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from ..box import Picture
from ..page import ClipItem, Item, Layout, LinkArea, Page, PictureItem, Warning
from . import vector
from .accessible import accessible
from .archive import PRODUCER, srgb_profile, xmp
from .canvas import PageCanvas, Raw, stream
from .content import Fonts, PageContent, missing_text
from .images import UnreadableImageError, read_image
from .labels import page_labels
from .original import Original, OriginalPages, UnsuitablePageError
from .structure import Structure
from .subset import SubsetFont, TrueType, subset_prefix
from .values import TWIP, date, number, text_string


def paint(
    layout: Layout,
    out: BinaryIO | Path,
    *,
    invariant_date: datetime | None,
    originals: Mapping[str, Original] | None = None,
) -> tuple[Warning, ...]:
    """Write ``layout`` as a PDF.

    The same layout and date give the same bytes. A path is written beside and renamed: it holds the whole file or what
    it held before.

    Args:
        layout: the pages.
        out: where to; a stream stays open.
        invariant_date: the moment of creation that the file states; ``None`` states none.
        originals: by picture (``Picture.media``), the page of another PDF that it shows: drawn in its place where PDF/A
            allows what is on it.

    Returns:
        What could not be drawn: characters that the chosen face lacks ("glyph"), pictures that can't be read
        ("picture"), drawings without a picture beside them ("vektor"), pages of other files, whose picture is drawn
        ("original"), links that lead nowhere ("link").

    Raises:
        OSError: the file can't be written.
        KeyError: a text item names a face that no font package has.
    """
    data, warnings = _Painter(layout, invariant_date, originals or {}).render()
    if isinstance(out, Path):
        temporary = out.with_name(f".{out.name}.{os.getpid()}")
        try:
            temporary.write_bytes(data)
            os.replace(temporary, out)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
    else:
        out.write(data)
    return warnings


class _Painter:
    def __init__(self, layout: Layout, moment: datetime | None, originals: Mapping[str, Original]) -> None:
        self._layout = layout
        self._moment = moment
        self._canvas = PageCanvas()
        self._originals = originals
        self._original_pages = OriginalPages(self._canvas)
        self._fonts = Fonts()
        self._structure = Structure(layout.nodes)
        self._images: dict[bytes, str | None] = {}
        self._vectors: dict[bytes, str | None] = {}
        self._warnings: list[Warning] = []
        self._page_references: list[str] = []

    def render(self) -> tuple[bytes, tuple[Warning, ...]]:
        layout, canvas = self._layout, self._canvas
        try:
            pages = [self._paint_page(index, page) for index, page in enumerate(layout.pages)]
        finally:
            self._original_pages.close()
        self._page_references = [f"{canvas.number_of(page)} 0 R" for page in pages]
        for page, source in zip(pages, layout.pages, strict=True):
            self._add_links(page, source)
        for font in self._fonts.used.values():
            self._embed(font)
        root = Raw(b"") if layout.nodes else None
        self._fill_catalog(root)
        self._add_outline()
        return canvas.close(self._info(), self._structure, root), tuple(self._warnings)

    def _paint_page(self, index: int, page: Page) -> object:
        canvas = self._canvas
        canvas.setPageSize((round(page.width * TWIP, 2), round(page.height * TWIP, 2)))
        self._structure.start_page()
        code: list[str] = []
        content = PageContent(code, page.height, self._fonts, mark=self._structure.mark, picture=self._picture_resource)
        content.draw(page.items)
        content.close()
        self._box_figures(page.items, page.height)
        entries: dict[str, object] = {}
        if self._layout.nodes:
            entries = {"StructParents": index, "Tabs": "/S"}
        return canvas.finish_page(code, entries)

    def _box_figures(self, items: tuple[Item, ...], height: float) -> None:
        for item in items:
            if isinstance(item, ClipItem):
                self._box_figures(item.items, height)
            elif isinstance(item, PictureItem) and 0 <= item.tag < len(self._layout.nodes):
                left, top = item.x * TWIP, (height - item.y) * TWIP
                self._structure.set_box(item.tag, (left, top - item.height * TWIP, left + item.width * TWIP, top))

    def _picture_resource(self, picture: Picture) -> str | None:
        resource = self._vector(picture) if picture.svg else self._original(picture)
        if resource is None:
            resource = self._image(picture)
        if resource is not None:
            self._canvas.use_image(resource)
        return resource

    def _vector(self, picture: Picture) -> str | None:
        """The SVG of a picture as a form; ``None`` where it can't be drawn as one, and the picture beside it must do."""
        name = picture.svg or ""
        data = self._layout.media.get(name, b"")
        if data not in self._vectors:
            try:
                drawing = vector.load(data)
            except vector.UnsupportedDrawingError as error:
                self._vectors[data] = None
                if picture.media == name:
                    self._warnings.append(Warning("vektor", f"{name}: {error}", text=picture.alt))
            else:
                form = vector.form(drawing, self._fonts, self._canvas.font_resources)
                self._vectors[data] = self._canvas.add_image(f"Vk{len(self._vectors) + 1}", form)
        return self._vectors[data]

    def _original(self, picture: Picture) -> str | None:
        original = self._originals.get(picture.media)
        if original is None:
            return None
        try:
            return self._original_pages.resource(original)
        except UnsuitablePageError as error:
            detail = (
                f"halaman {original.page + 1} ({picture.alt or picture.media}) digambar sebagai gambar karena {error}"
            )
            self._warnings.append(Warning("original", detail))
            return None

    def _image(self, picture: Picture) -> str | None:
        data = self._layout.media.get(picture.media, b"")
        if picture.media == picture.svg:
            return None  # no picture beside the drawing, as is told already
        if data not in self._images:
            try:
                image = read_image(data)
            except UnreadableImageError as error:
                self._warnings.append(Warning("picture", f"{picture.media}: {error}", text=picture.alt))
                self._images[data] = None
                return None
            name = f"Im{len(self._images) + 1}"
            entries = b"/Type /XObject /Subtype /Image /Width %d /Height %d %s" % (
                image.width, image.height, image.entries,
            )  # fmt: skip
            self._images[data] = self._canvas.add_image(name, stream(entries, image.stream, compress=False))
        return self._images[data]

    def _add_links(self, page: object, source: Page) -> None:
        references = []
        for link in source.links:
            action = self._action(link)
            if action is None:
                self._warnings.append(Warning("link", link.target))
                continue
            left, bottom = link.x * TWIP, (source.height - link.y - link.height) * TWIP
            edges = (left, bottom, left + link.width * TWIP, bottom + link.height * TWIP)
            # F 4: printed, as PDF/A wants of every annotation; Contents: what PDF/UA lets a screen reader say
            body = b"<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [%s] /Contents %s %s" % (
                " ".join(map(number, edges)).encode("ascii"), text_string(self._spoken(link)), action,
            )  # fmt: skip
            annotation = Raw(body)
            reference = self._canvas.add(annotation)
            key = self._structure.annotation(link.tag, reference, len(self._layout.pages))
            annotation.body += b">>" if key is None else b" /StructParent %d>>" % key
            references.append(reference)
        if references:
            page.Annots = Raw(f"[{' '.join(references)}]".encode("ascii"))  # type: ignore[attr-defined]  # reportlab's

    def _action(self, link: LinkArea) -> bytes | None:
        if not link.target.startswith("#"):
            return b"/A <</S /URI /URI %s>>" % text_string(_ascii_uri(link.target))
        place = self._layout.anchors.get(link.target[1:])
        return None if place is None else b"/Dest " + self._destination(*place)

    def _spoken(self, link: LinkArea) -> str:
        """What a screen reader says of a link: the address, or the page that it leads to."""
        if not link.target.startswith("#"):
            return link.target
        page, _ = self._layout.anchors[link.target[1:]]
        return f"Halaman {self._layout.pages[page].label or page + 1}"

    def _destination(self, page: int, y: float) -> bytes:
        top = (self._layout.pages[page].height - y) * TWIP
        return f"[{self._page_references[page]} /XYZ null {number(top)} null]".encode("ascii")

    def _embed(self, font: SubsetFont) -> None:
        if font.missing:
            codepoints = tuple(sorted(font.missing))
            text = "".join(map(chr, codepoints))
            self._warnings.append(Warning("glyph", f"{font.face.key}: {missing_text(codepoints)}", text=text))
        file = TrueType(font.face.path)
        scale = 1000 / file.upm
        flags = 4 | (64 if file.italic_angle else 0)
        for index, codes in enumerate(font.subsets):
            if not codes:
                continue
            data = file.subset({code: font.face.glyphs[point] for code, point in codes.items()})
            program = self._canvas.add(stream(b"/Length1 %d" % len(data), data))
            base = f"{subset_prefix(data)}+{font.face.key}"
            box = " ".join(str(round(edge * scale)) for edge in file.bbox)
            descriptor = self._canvas.add(
                Raw(
                    (
                        f"<</Type /FontDescriptor /FontName /{base} /Flags {flags} /FontBBox [{box}] "
                        f"/ItalicAngle {number(file.italic_angle)} /Ascent {round(font.face.ascender * scale)} "
                        f"/Descent {-round(font.face.descender * scale)} /CapHeight {round(file.cap_height * scale)} "
                        f"/StemV {50 + int((file.weight / 65) ** 2)} /FontFile2 {program}>>"
                    ).encode("ascii")
                )
            )
            first, widths = font.widths(codes)
            unicode_map = self._canvas.add(stream(b"", font.to_unicode(codes)))
            advances = " ".join(map(str, widths))
            body = (
                f"<</Type /Font /Subtype /TrueType /BaseFont /{base} /FirstChar {first} "
                f"/LastChar {first + len(widths) - 1} /Widths [{advances}] /FontDescriptor {descriptor} "
                f"/ToUnicode {unicode_map}>>"
            )
            self._canvas.reserve_font(font.resource(index), Raw(body.encode("ascii")))

    def _fill_catalog(self, root: Raw | None) -> None:
        canvas, properties = self._canvas, self._layout.properties
        profile = canvas.add(stream(b"/N 3 /Alternate /DeviceRGB", srgb_profile()))
        metadata = xmp(properties, self._moment, accessible=accessible(self._layout.nodes, properties))
        entries: dict[str, object] = {
            "Metadata": stream(b"/Type /Metadata /Subtype /XML", metadata, compress=False),
            "OutputIntents": Raw(
                b"[<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) "
                b"/Info (sRGB IEC61966-2.1) /DestOutputProfile %s>>]" % profile.encode("ascii")
            ),
            "Lang": Raw(text_string(properties.language)),
            "PageLabels": Raw(page_labels(self._layout.pages)),
            "ViewerPreferences": Raw(b"<</DisplayDocTitle true>>"),
        }
        if root is not None:
            canvas.add(root)
            entries["StructTreeRoot"] = root
            entries["MarkInfo"] = Raw(b"<</Marked true>>")
        canvas.set_catalog(entries)

    def _add_outline(self) -> None:
        """Bookmarks. A level that jumps (heading 3 below heading 1) hangs one below its predecessor."""
        previous = -1
        for index, mark in enumerate(self._layout.outline):
            level = min(mark.level, previous + 1)
            previous = level
            self._canvas.add_bookmark(f"bab{index}", mark.title, level, self._destination(mark.page, mark.y))
        if self._layout.outline:
            self._canvas.showOutline()

    def _info(self) -> Raw:
        properties = self._layout.properties
        parts = [
            b"/%s %s" % (key, text_string(value))
            for key, value in (
                (b"Title", properties.title),
                (b"Author", properties.author),
                (b"Subject", properties.subject),
                (b"Keywords", properties.keywords),
                (b"Creator", PRODUCER),
                (b"Producer", PRODUCER),
            )
            if value
        ]
        if self._moment is not None:
            parts += [b"/CreationDate " + date(self._moment), b"/ModDate " + date(self._moment)]
        return Raw(b"<<" + b" ".join(parts) + b">>")


def _ascii_uri(target: str) -> str:
    """A URI action takes 7-bit ASCII (12.6.4.7): the rest is percent-encoded."""
    if target.isascii():
        return target
    from urllib.parse import quote

    return quote(target, safe=":/?#[]@!$&'()*+,;=%~-._")
