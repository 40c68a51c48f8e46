"""reportlab's canvas and document, with what they lack: raw objects, tagged pages, a compact and repeatable file.

reportlab keeps the pages, outlines and destinations; this module adds entries that its dictionaries don't know, and
writes the file itself: objects in compressed object streams with a cross-reference stream (ISO 32000-1, 7.5.7-7.5.8),
since a structure tree of ten thousand small objects would else outweigh the pages.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Sequence
from hashlib import md5
from io import BytesIO
from typing import Any  # reportlab ships no types

from reportlab.pdfbase.pdfdoc import PDFObject
from reportlab.pdfgen.canvas import Canvas

_IN_STREAM = 400
"""Objects in one object stream: a reader unpacks one whole to get at any of them."""


class Raw(PDFObject):  # type: ignore[misc]  # reportlab ships no types
    """An object whose text is known already."""

    def __init__(self, body: bytes) -> None:
        self.body = body

    def format(self, document: Any) -> bytes:  # noqa: ARG002  # reportlab's signature
        return self.body


def stream(entries: bytes, data: bytes, *, compress: bool = True) -> Raw:
    """A stream object; ``entries`` are its dictionary's beside Length (and Filter where it is compressed here)."""
    if compress:
        data, entries = zlib.compress(data, 6), entries + b" /Filter /FlateDecode"
    return Raw(b"<<%s /Length %d>>\nstream\n%s\nendstream" % (entries, len(data), data))


class PageCanvas(Canvas):  # type: ignore[misc]  # reportlab ships no types
    """A canvas that names no font of its own and lets content streams and objects be put in as they are."""

    def __init__(self) -> None:
        super().__init__(BytesIO(), pageCompression=0, invariant=1, pdfVersion=(1, 7))

    def _make_preamble(self) -> None:
        # The canvas's would name Helvetica, which is not embedded
        self._preamble = ""

    def add(self, item: Any, name: str | None = None) -> str:
        """Put an object into the document; returns its reference, e.g. "12 0 R"."""
        self._doc.Reference(item, name)
        return f"{self.number_of(item)} 0 R"

    def number_of(self, item: Any) -> int:
        number: int = self._doc.idToObjectNumberAndVersion[item.__InternalName__][0]
        return number

    def reserve_font(self, resource: str, font: Any) -> None:
        """Make ``font`` known to every page under the name ``resource``."""
        self._doc.idToObject["BasicFonts"].dict[resource] = self._doc.Reference(font)

    @property
    def font_resources(self) -> str:
        """The reference of the dictionary that ``reserve_font`` fills, for the resources of forms."""
        return f"{self.number_of(self._doc.idToObject['BasicFonts'])} 0 R"

    def add_image(self, name: str, image: Raw) -> str:
        """Put an image or form XObject into the document; returns the resource name that content streams call it by."""
        resource: str = self._doc.getXObjectName(name)
        self._doc.Reference(image, resource)
        return resource

    def use_image(self, resource: str) -> None:
        """List the image or form among the present page's resources."""
        name = resource.partition(".")[2]
        if name not in self._formsinuse:
            self._formsinuse.append(name)

    def add_bookmark(self, key: str, title: str, level: int, destination: bytes) -> None:
        """An outline entry below the last one of a lower ``level``; ``key`` is unique."""
        self._destinations[key] = Raw(destination)
        self.addOutlineEntry(title, key, level)

    def finish_page(self, code: Sequence[str], entries: dict[str, Any]) -> Any:
        """End the page with ``code`` as its content and further entries in its dictionary; returns the page object."""
        number = self._pageNumber
        self.showPage()
        page = self._doc.idToObject[f"Page{number}"]
        page.stream = None
        page.Contents = stream(b"", "\n".join(code).encode("ascii"))
        _set(page, entries)
        return page

    def set_catalog(self, entries: dict[str, Any]) -> None:
        _set(self._doc.Catalog, entries)

    def close(self, info: Raw, tree: Any, root: Raw | None) -> bytes:
        """The finished file. ``tree`` is the structure whose elements follow all other objects; ``root`` its root."""
        document = self._doc
        document.info = info
        document.Reference(document.Catalog)
        document.Reference(info)
        document.Outlines.prepare(document, self)
        if document.Outlines.ready < 0:
            document.Catalog.Outlines = None
        bodies: dict[int, bytes] = {}
        number = 1
        while number in document.numberToId:  # formatting an object may register others
            item = document.idToObject[document.numberToId[number]]
            if item is not root:
                body = item.format(document)
                bodies[number] = body if isinstance(body, bytes) else str(body).encode("latin-1")
            number += 1
        if root is not None:
            pages = [self.number_of(document.idToObject[f"Page{i + 1}"]) for i in range(document.pageCounter - 1)]
            elements, bodies[self.number_of(root)] = tree.objects(number, self.number_of(root), pages)
            for element in elements:
                bodies[number] = element
                number += 1
        return _file(bodies, self.number_of(document.Catalog), self.number_of(info))


def _set(item: Any, entries: dict[str, Any]) -> None:
    """Give a reportlab dictionary object entries that its class doesn't list."""
    item.__NoDefault__ = [*type(item).__NoDefault__, *(key for key in entries if key not in type(item).__NoDefault__)]
    for key, value in entries.items():
        setattr(item, key, value)


_STREAM_END = re.compile(rb"endstream\s*\Z")


def _file(bodies: dict[int, bytes], catalog: int, info: int) -> bytes:
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}
    packed: list[int] = []

    def write(number: int, body: bytes) -> None:
        places[number] = (1, len(out), 0)
        out.extend(b"%d 0 obj\n%s\nendobj\n" % (number, body))

    for number in sorted(bodies):
        if _STREAM_END.search(bodies[number], len(bodies[number]) - 12 if len(bodies[number]) > 12 else 0):
            write(number, bodies[number])
        else:
            packed.append(number)
    following = max(bodies) + 1
    for start in range(0, len(packed), _IN_STREAM):
        group = packed[start : start + _IN_STREAM]
        offset, index, content = 0, [], []
        for position, number in enumerate(group):
            places[number] = (2, following, position)
            index.append(b"%d %d" % (number, offset))
            content.append(bodies[number])
            offset += len(bodies[number]) + 1
        head = b" ".join(index) + b"\n"
        data = head + b"\n".join(content)
        write(following, stream(b"/Type /ObjStm /N %d /First %d" % (len(group), len(head)), data).body)
        following += 1
    fingerprint = md5(out, usedforsecurity=False).hexdigest().upper().encode("ascii")
    start = len(out)
    places[following] = (1, start, 0)
    table = b"".join(struct.pack(">BLH", *places[number]) for number in range(following + 1))
    entries = b"/Type /XRef /Size %d /W [1 4 2] /Root %d 0 R /Info %d 0 R /ID [<%s> <%s>]" % (
        following + 1, catalog, info, fingerprint, fingerprint,
    )  # fmt: skip
    out += b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (following, stream(entries, table).body, start)
    return bytes(out)
