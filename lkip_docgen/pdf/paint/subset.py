"""Embedded subsets of TrueType faces.

A face is embedded as one or more simple fonts of at most 255 codes each (ISO 32000-1, 9.6.3), as reportlab's own
dynamic fonts are: one byte a character keeps pages small and lets word spacing (``Tw``, which works on the one-byte
code 32 only) do the justification. Codes are handed out while pages are written, ASCII on itself; the subset is cut at
the end from the ``glyf`` table alone, which takes a millisecond where reportlab parses the whole font first.
"""

from __future__ import annotations

import re
import struct
import sys
from array import array
from hashlib import md5
from pathlib import Path

from ...fonts import Face

_ESCAPED = {ord("("): "\\(", ord(")"): "\\)", ord("\\"): "\\\\"}
_SHIFT = "\x00"
"""Stands in encoded text before a character of a further subset; NUL is no code of ours."""
_INVISIBLE = frozenset({0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF})
"""Characters that only say how to break or join: nothing is drawn where the face has no glyph for them."""


class _Codes(dict[int, str]):
    """``str.translate`` table that gives a code to each character at its first use."""

    def __init__(self, font: SubsetFont) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, codepoint: int) -> str:
        self[codepoint] = code = self._font.assign(codepoint)
        return code


class _Words(dict[str, int]):
    """Widths of words in thousandths of an em, measured at their first use."""

    def __init__(self, font: SubsetFont) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, word: str) -> int:
        self[word] = width = sum(map(self._font.advance, map(ord, word)))
        return width


class SubsetFont:
    """The subsets of one face in one document. ``missing`` collects characters that the face can't draw."""

    def __init__(self, face: Face, number: int) -> None:
        self.face = face
        self.number = number
        self.missing: set[int] = set()
        self.subsets: list[dict[int, int]] = [{}]  # code → code point
        self._codes = _Codes(self)
        self._words = _Words(self)
        self._next = 127
        self._ligatures = _ligature_pattern(face)
        self._ligature_text = {code: text for text, code in face.ligature_codes.items()}

    def resource(self, subset: int) -> str:
        return f"F{self.number}" if subset == 0 else f"F{self.number}s{subset}"

    def encode(self, text: str, *, ligatures: bool = True) -> str:
        """``text`` as the inside of a PDF string; see ``pieces`` where ``needs_pieces`` is true of it."""
        if ligatures and self._ligatures is not None:
            codes = self.face.ligature_codes
            text = self._ligatures.sub(lambda match: chr(codes[match[0]]), text)
        return text.translate(self._codes)

    def natural_width(self, text: str) -> int:
        """The width that a PDF reader gives ``text``, in thousandths of an em, ligatures aside."""
        words = text.split(" ")
        return sum(map(self._words.__getitem__, words)) + self.advance(32) * (len(words) - 1)

    def advance(self, codepoint: int) -> int:
        """A glyph's advance in whole thousandths of an em: readers (PDFium) cut off what stands behind the point."""
        return round(self.face.advances.get(codepoint, 0) * 1000 / self.face.upm)

    def pieces(self, encoded: str) -> list[tuple[int, str]]:
        """Encoded text cut into (subset, string)."""
        found: list[tuple[int, str]] = []
        first, *rest = encoded.split(_SHIFT)
        if first:
            found.append((0, first))
        for part in rest:
            subset, length = ord(part[0]) - 0xE000, 5
            found.append((subset, part[1:length]))
            if part[length:]:
                found.append((0, part[length:]))
        return found

    def needs_pieces(self, encoded: str) -> bool:
        return len(self.subsets) > 1 and _SHIFT in encoded

    def assign(self, codepoint: int) -> str:
        if codepoint not in self.face.glyphs:
            if codepoint not in _INVISIBLE:
                self.missing.add(codepoint)
            return ""
        if 32 <= codepoint < 127:
            self.subsets[0][codepoint] = codepoint
            return _ESCAPED.get(codepoint) or chr(codepoint)
        if self._next > 255:
            self.subsets.append({})
            self._next = 33
        code, subset = self._next, len(self.subsets) - 1
        self._next += 1
        self.subsets[subset][code] = codepoint
        octal = f"\\{code:03o}"
        return octal if subset == 0 else f"{_SHIFT}{chr(0xE000 + subset)}{octal}"

    def widths(self, codes: dict[int, int]) -> tuple[int, list[int]]:
        """First code and the advances from it to the last, in thousandths of an em."""
        first, last = min(codes), max(codes)
        return first, [self.advance(codes[c]) if c in codes else 0 for c in range(first, last + 1)]

    def to_unicode(self, codes: dict[int, int]) -> bytes:
        """The ToUnicode CMap (9.10.3); a ligature's code gives its letters."""
        lines = [
            f"<{code:02X}> <{self._ligature_text.get(point, chr(point)).encode('utf-16-be').hex().upper()}>"
            for code, point in sorted(codes.items())
        ]
        blocks = [lines[i : i + 100] for i in range(0, len(lines), 100)]
        body = "".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar\n" for b in blocks)
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            f"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{body}"
            "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
        ).encode("ascii")


def _ligature_pattern(face: Face) -> re.Pattern[str] | None:
    if not face.ligatures:
        return None
    return re.compile("|".join(sorted(map(re.escape, face.ligatures), key=len, reverse=True)))


class TrueType:
    """A face's font file, read as far as a subset needs it."""

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        (count,) = struct.unpack_from(">H", data, 4)
        self._tables = {}
        for i in range(count):
            tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * i)
            self._tables[tag.decode("ascii")] = data[offset : offset + length]
        head = self._tables["head"]
        (self.upm,) = struct.unpack_from(">H", head, 18)
        self.bbox: tuple[int, int, int, int] = struct.unpack_from(">4h", head, 36)
        (long_loca,) = struct.unpack_from(">h", head, 50)
        self._loca = array("I" if long_loca else "H", self._tables["loca"])
        if sys.byteorder == "little":
            self._loca.byteswap()
        self._unit = 1 if long_loca else 2
        (self._metrics,) = struct.unpack_from(">H", self._tables["hhea"], 34)
        (italic,) = struct.unpack_from(">l", self._tables["post"], 4)
        self.italic_angle = italic / 65536
        os2 = self._tables["OS/2"]
        (version,) = struct.unpack_from(">H", os2, 0)
        self.cap_height: int = struct.unpack_from(">h", os2, 88)[0] if version >= 2 else self.bbox[3]
        (self.weight,) = struct.unpack_from(">H", os2, 4)

    def _glyph(self, index: int) -> bytes:
        start, end = self._loca[index] * self._unit, self._loca[index + 1] * self._unit
        return self._tables["glyf"][start:end]

    def subset(self, glyph_of_code: dict[int, int]) -> bytes:
        """A TrueType font of these glyphs, reached by code through one symbol-style (1, 0) cmap (9.6.6.4)."""
        order = [0]
        index = {0: 0}
        for glyph in sorted(set(glyph_of_code.values())):
            if glyph not in index:
                index[glyph] = len(order)
                order.append(glyph)
        outlines: list[bytes] = []
        position = 0
        while position < len(order):  # grows while components of composite glyphs are found
            outlines.append(_renumber(self._glyph(order[position]), order, index))
            position += 1
        offsets, place, glyf = [0], 0, bytearray()
        for outline in outlines:
            padded = outline + b"\0" * (-len(outline) % 4)
            glyf += padded
            place += len(padded)
            offsets.append(place)
        cmap = bytearray(256 * 2)
        for code, glyph in glyph_of_code.items():
            struct.pack_into(">H", cmap, 2 * code, index[glyph])
        head = bytearray(self._tables["head"])
        struct.pack_into(">L", head, 8, 0)
        struct.pack_into(">h", head, 50, 1)
        maxp = bytearray(self._tables["maxp"])
        struct.pack_into(">H", maxp, 4, len(order))
        hhea = bytearray(self._tables["hhea"])
        struct.pack_into(">H", hhea, 34, len(order))
        return _assemble(
            {
                "cmap": struct.pack(">HHHHL", 0, 1, 1, 0, 12) + struct.pack(">HHHHH", 6, 522, 0, 0, 256) + bytes(cmap),
                "glyf": bytes(glyf) or b"\0",
                "head": bytes(head),
                "hhea": bytes(hhea),
                "hmtx": b"".join(self._metric(glyph) for glyph in order),
                "loca": struct.pack(f">{len(offsets)}L", *offsets),
                "maxp": bytes(maxp),
                **{tag: self._tables[tag] for tag in ("cvt ", "fpgm", "prep") if tag in self._tables},
            }
        )

    def _metric(self, glyph: int) -> bytes:
        hmtx, last = self._tables["hmtx"], self._metrics - 1
        if glyph <= last:
            return hmtx[4 * glyph : 4 * glyph + 4]
        bearing = 4 * self._metrics + 2 * (glyph - self._metrics)
        return hmtx[4 * last : 4 * last + 2] + hmtx[bearing : bearing + 2]


def _renumber(outline: bytes, order: list[int], index: dict[int, int]) -> bytes:
    """A composite glyph's outline with its components' new numbers; any other as it is. ``order`` grows."""
    if not outline or struct.unpack_from(">h", outline)[0] >= 0:
        return outline
    copy = bytearray(outline)
    position, more = 10, True
    while more:
        flags, glyph = struct.unpack_from(">HH", copy, position)
        if glyph not in index:
            index[glyph] = len(order)
            order.append(glyph)
        struct.pack_into(">H", copy, position + 2, index[glyph])
        position += 8 if flags & 1 else 6
        position += 2 if flags & 8 else 4 if flags & 0x40 else 8 if flags & 0x80 else 0
        more = bool(flags & 0x20)
    return bytes(copy)


def _checksum(data: bytes) -> int:
    words = array("I", data + b"\0" * (-len(data) % 4))
    if sys.byteorder == "little":
        words.byteswap()
    return sum(words) & 0xFFFFFFFF


def _assemble(tables: dict[str, bytes]) -> bytes:
    entry = len(tables).bit_length() - 1
    header = struct.pack(">LHHHH", 0x00010000, len(tables), 16 << entry, entry, 16 * len(tables) - (16 << entry))
    place = 12 + 16 * len(tables)
    directory, body, head_at = b"", b"", 0
    for tag, data in sorted(tables.items()):
        if tag == "head":
            head_at = place
        directory += struct.pack(">4sLLL", tag.encode("ascii"), _checksum(data), place, len(data))
        padded = data + b"\0" * (-len(data) % 4)
        body += padded
        place += len(padded)
    font = bytearray(header + directory + body)
    struct.pack_into(">L", font, head_at + 8, (0xB1B0AFBA - _checksum(bytes(font))) & 0xFFFFFFFF)
    return bytes(font)


def subset_prefix(seed: bytes) -> str:
    """The six letters before an embedded subset's name (9.6.4), the same for the same subset."""
    value = int.from_bytes(md5(seed, usedforsecurity=False).digest()[:8], "big")
    letters = ""
    for _ in range(6):
        value, rest = divmod(value, 26)
        letters += chr(65 + rest)
    return letters
