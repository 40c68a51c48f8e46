"""Content streams of other files, read for what they use and written anew (ISO 32000-1, Annex A)."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf

from . import transfer_rules as rules
from .original import UnsuitablePageError

_MAX_BYTES: Final = 30_000_000
_PLAIN: Final = frozenset(
    {
        "b", "B", "b*", "B*", "c", "cm", "d", "ET", "BT", "f", "F", "f*", "G", "g", "h", "i", "j", "J", "l", "m", "M", "n",
        "q", "Q", "re", "RG", "rg", "ri", "s", "S", "Td", "TD", "Tf", "Tj", "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz", "Tc",
        "T*", "v", "w", "W", "W*", "y", "'", '"', "sc", "SC", "scn", "SCN", "cs", "CS", "sh", "Do", "gs",
    }
)  # fmt: skip
_MARKS: Final = frozenset({"BMC", "BDC", "EMC", "MP", "DP"})
_SHOW: Final = frozenset({"Tj", "TJ", "'", '"'})
_NAMED: Final = {"Do": "/XObject", "gs": "/ExtGState", "cs": "/ColorSpace", "CS": "/ColorSpace", "sh": "/Shading"}
_DEVICE: Final = frozenset({"/DeviceGray", "/DeviceRGB", "/Pattern"})
_UNSEEN: Final = 3
_BAD_INLINE: Final = re.compile(rb"/(?:LZW|LZWDecode|CMYK|DeviceCMYK)\b|/(?:I|Interpolate)\s+true\b")
_INLINE_SPACE: Final = re.compile(rb"/(?:CS|ColorSpace)\s*/([^\s/\[\]<>]+)")
_DEEPEST: Final = 28
"""Saved graphics states (ISO 19005-2, 6.1.13)."""


@dataclass
class Content:
    """A content stream without marked content; names of resources it uses, by category."""

    data: bytes = b""
    used: dict[str, set[str]] = field(default_factory=dict)
    visible_fonts: set[str] = field(default_factory=set)

    def use(self, category: str, name: str) -> None:
        self.used.setdefault(category, set()).add(name)


def read_content(holder: Any, resources: Any) -> Content:
    """The content of a page, form or pattern.

    Raises:
        UnsuitablePageError: it uses what PDF/A doesn't allow, or is damaged.
    """
    content = Content()
    kept: list[Any] = []
    state: tuple[str, int] = ("", 0)  # font, text rendering mode
    stack: list[tuple[str, int]] = []
    for instruction in _instructions(holder):
        if isinstance(instruction, pikepdf.ContentStreamInlineImage):
            _inline(instruction)
            kept.append(instruction)
            continue
        name, operands = str(instruction.operator), instruction.operands
        if name in _MARKS:
            _mark(name, operands)
            continue
        if name in ("k", "K"):
            raise UnsuitablePageError("memakai warna CMYK")
        if name not in _PLAIN:
            raise UnsuitablePageError("memuat perintah yang tidak dikenal")
        if name == "q":
            stack.append(state)
            if len(stack) > _DEEPEST:
                raise UnsuitablePageError("susunannya terlalu dalam")
        elif name == "Q":
            if not stack:
                raise UnsuitablePageError("perintah gambarnya tidak seimbang")
            state = stack.pop()
        elif name == "Tf":
            state = (str(operands[0]), state[1])
            content.use("/Font", state[0])
        elif name == "Tr":
            state = (state[0], int(operands[0]))
        elif name in _SHOW and state[1] != _UNSEEN:
            content.visible_fonts.add(state[0])
        _note(content, name, operands)
        kept.append(instruction)
    content.data = pikepdf.unparse_content_stream(kept) + b"\nQ" * len(stack)
    _defaults(content, resources)
    return content


def _instructions(holder: Any) -> Any:
    if isinstance(holder, pikepdf.Page):
        if "/Contents" not in holder.obj:
            return []
        parts = holder.obj["/Contents"]
        streams = list(parts) if isinstance(parts, pikepdf.Array) else [parts]
    else:
        streams = [holder]
    if sum(len(part.read_bytes()) for part in streams) > _MAX_BYTES:
        raise UnsuitablePageError("isinya terlalu besar")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return pikepdf.parse_content_stream(holder)
        except (pikepdf.PdfParsingError, UserWarning) as error:
            raise UnsuitablePageError("perintah gambarnya rusak") from error


def _note(content: Content, name: str, operands: Any) -> None:
    if name in _NAMED:
        used = str(operands[0])
        if name in ("cs", "CS"):
            if used == "/DeviceCMYK":
                raise UnsuitablePageError("memakai warna CMYK")
            if used in _DEVICE:
                return
        content.use(_NAMED[name], used)
    elif name == "ri":
        rules.intent(operands[0])
    elif name in ("scn", "SCN") and len(operands) and isinstance(operands[-1], pikepdf.Name):
        content.use("/Pattern", str(operands[-1]))


def _mark(name: str, operands: Any) -> None:
    if name in ("BDC", "DP") and str(operands[0]) == "/OC":
        raise UnsuitablePageError("memuat lapisan yang dapat disembunyikan")


def _inline(instruction: Any) -> None:
    head = instruction.iimage.unparse().split(b"ID", 1)[0]
    if _BAD_INLINE.search(head):
        raise UnsuitablePageError("memuat gambar kecil dengan pemampatan atau warna yang tidak diizinkan")
    space = _INLINE_SPACE.search(head)
    if space is not None and space[1] not in (b"G", b"RGB", b"DeviceGray", b"DeviceRGB"):
        raise UnsuitablePageError("memuat gambar kecil dengan warna yang tidak diizinkan")


def _defaults(content: Content, resources: Any) -> None:
    """Colour spaces that stand in for the device's without being named (8.6.5.6)."""
    spaces = resources.get("/ColorSpace", {})
    for name in ("/DefaultGray", "/DefaultRGB"):
        if name in spaces:
            content.use("/ColorSpace", name)
