"""Copies what a page draws from one PDF into another, refusing what PDF/A-2b doesn't allow.

Content streams are written anew without their marked content, whose numbers belong to a structure tree that stays
behind; everything else is copied object by object, streams as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import pikepdf

from . import transfer_rules as rules
from .canvas import Raw, stream
from .instructions import Content, read_content
from .original import UnsuitablePageError

if TYPE_CHECKING:
    from .canvas import PageCanvas

_DEPTH: Final = 40
_OBJECTS: Final = 20_000
_DROPPED: Final = frozenset(
    {
        "/Metadata",
        "/StructParent",
        "/StructParents",
        "/PieceInfo",
        "/LastModified",
        "/Parent",
        "/Length",
        "/Interpolate",
    }
    | {"/Name", "/AF", "/ID"}
)


class Transfer:
    """Copies from one file; an object met twice is copied once."""

    def __init__(self, canvas: PageCanvas) -> None:
        self._add: Callable[[Raw], str] = canvas.add
        self._contents: dict[object, Content] = {}
        self._known: dict[tuple[object, ...], str] = {}
        self._open: set[tuple[object, ...]] = set()
        self._depth = 0

    def page(self, page: pikepdf.Page) -> tuple[bytes, bytes, bytes]:
        """A page's content, its resources, and its entry /Group. Nothing is copied of a page that is refused."""
        content = self._content(page.obj, page, page.resources)
        known, add = dict(self._known), self._add
        self._add = _nowhere
        try:
            self._group(page.obj)
            self._resources(content, page.resources)
        finally:
            self._known, self._add = known, add
            self._open.clear()
            self._depth = 0
        return content.data, self._resources(content, page.resources), self._group(page.obj)

    def _content(self, key: Any, holder: Any, resources: Any) -> Content:
        if key.objgen not in self._contents:
            self._contents[key.objgen] = read_content(holder, resources)
        return self._contents[key.objgen]

    def _group(self, holder: Any) -> bytes:
        group = holder.get("/Group")
        if group is None:
            return b""
        if str(group.get("/S")) != "/Transparency":
            raise UnsuitablePageError("memuat kelompok transparansi yang tidak dikenal")
        space = group.get("/CS")
        if space is not None:
            rules.colour_space(space)
        return b" /Group " + self._written(group)

    def _resources(self, content: Content, resources: Any) -> bytes:
        """Those that the content uses, each checked."""
        parts: list[bytes] = []
        for category, names in sorted(content.used.items()):
            entries = [self._named(category, name, resources, content) for name in sorted(names)]
            parts.append(category.encode("ascii") + b" <<" + b" ".join(entries) + b">>")
        return b"<<" + b" ".join(parts) + b">>"

    def _named(self, category: str, name: str, resources: Any, content: Content) -> bytes:
        holder = resources.get(category)
        item = None if holder is None else holder.get(name)
        if item is None:
            raise UnsuitablePageError("memakai sumber daya yang tidak ada di berkasnya")
        if category == "/Font":
            rules.font(item, visible=name in content.visible_fonts)
            body = self._written(item)
        elif category == "/ColorSpace":
            rules.colour_space(item)
            body = self._written(item)
        elif category == "/ExtGState":
            body = self._graphics_state(item)
        elif category == "/Shading":
            rules.shading(item)
            body = self._written(item)
        else:
            body = self._pattern(item) if category == "/Pattern" else self._object(item)
        return pikepdf.Name(name).unparse() + b" " + body

    def _object(self, item: Any) -> bytes:
        """An XObject."""
        kind = str(item.get("/Subtype"))
        if kind == "/Form":
            rules.form(item)
            return self._form(item)
        if kind == "/Image":
            rules.image(item)
            return self._written(item)
        raise UnsuitablePageError("memuat objek PostScript")

    def _pattern(self, item: Any) -> bytes:
        if int(item["/PatternType"]) == 1:
            return self._form(item)
        rules.shading(item["/Shading"])
        if "/ExtGState" in item:
            raise UnsuitablePageError("memuat pola yang tidak didukung")
        return self._written(item)

    def _form(self, item: Any) -> bytes:
        """A form or a tiling pattern, its content written anew."""
        key = (item.objgen, "form")
        if key in self._known:
            return self._known[key].encode("ascii")
        self._enter(key)
        resources = item.get("/Resources", pikepdf.Dictionary())
        content = self._content(item, item, resources)
        left_out = ("/Resources", "/Group", "/Filter", "/DecodeParms")
        entries = self._entries((k, v) for k, v in item.items() if k not in left_out)
        body = entries + self._group(item) + b" /Resources " + self._resources(content, resources)
        self._leave(key)
        self._known[key] = self._add(stream(body, content.data))
        return self._known[key].encode("ascii")

    def _graphics_state(self, item: Any) -> bytes:
        kept = rules.graphics_state(item)
        parts = [pikepdf.Name(key).unparse() + b" " + self._written(item[key]) for key in kept]
        mask = item.get("/SMask")
        if isinstance(mask, pikepdf.Dictionary):
            rules.form(mask["/G"])
            body = self._entries((k, v) for k, v in mask.items() if k in ("/Type", "/S", "/BC"))
            parts.append(b"/SMask <<" + body + b" /G " + self._form(mask["/G"]) + b">>")
        elif mask is not None:
            parts.append(b"/SMask " + self._written(mask))
        return b"<<" + b" ".join(parts) + b">>"

    # ------------------------------------------------------------ plain copying

    def _written(self, item: Any) -> bytes:
        """An object's text; an indirect one's reference, after it was copied."""
        if not isinstance(item, pikepdf.Object) or not item.is_indirect:
            return self._body(item)
        key = (item.objgen, "")
        if key not in self._known:
            self._enter(key)
            body = self._body(item)
            self._leave(key)
            self._known[key] = self._add(Raw(body))
        return self._known[key].encode("ascii")

    def _body(self, item: Any) -> bytes:
        if isinstance(item, pikepdf.Stream):
            rules.stream(item)
            data = item.read_raw_bytes()
            return b"<<%s /Length %d>>\nstream\n%s\nendstream" % (self._entries(item.items()), len(data), data)
        if isinstance(item, pikepdf.Dictionary):
            return b"<<" + self._entries(item.items()) + b">>"
        if isinstance(item, pikepdf.Array):
            self._step(1)
            parts = [self._written(part) for part in item]
            self._step(-1)
            return b"[" + b" ".join(parts) + b"]"
        return _scalar(item)

    def _entries(self, items: Any) -> bytes:
        self._step(1)
        parts = [
            pikepdf.Name(key).unparse() + b" " + self._written(value)
            for key, value in sorted(items, key=lambda entry: str(entry[0]))
            if key not in _DROPPED
        ]
        self._step(-1)
        return b" ".join(parts)

    def _step(self, by: int) -> None:
        self._depth += by
        if self._depth > _DEPTH:
            raise UnsuitablePageError("susunannya terlalu dalam")

    def _enter(self, key: tuple[object, ...]) -> None:
        if key in self._open:
            raise UnsuitablePageError("susunannya melingkar")
        if len(self._known) + len(self._open) > _OBJECTS:
            raise UnsuitablePageError("susunannya terlalu besar")
        self._step(1)
        self._open.add(key)

    def _leave(self, key: tuple[object, ...]) -> None:
        self._open.discard(key)
        self._step(-1)


def _nowhere(_: Raw) -> str:
    """Takes an object that is only looked at."""
    return "0 0 R"


def _scalar(item: Any) -> bytes:
    if item is None:
        return b"null"
    if isinstance(item, bool):
        return b"true" if item else b"false"
    if isinstance(item, int | Decimal | float):
        return f"{Decimal(item):f}".encode("ascii")
    if isinstance(item, pikepdf.Object):
        return item.unparse(resolved=True)
    raise UnsuitablePageError("memuat objek yang tidak dikenal")
