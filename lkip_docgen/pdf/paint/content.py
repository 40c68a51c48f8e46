"""A page's items as a content stream (ISO 32000-1, 7.8.2 and 9.4).

One text object (BT … ET) holds neighbouring text items, each placed by an offset from the one before, and whatever of
font, size, colour and spacing stays the same is not said again. Every item stands in marked content: that of its node
of the structure tree, or an artifact.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import cache

from ...fonts import face_by_key
from ..box import Picture
from ..page import ClipItem, FillItem, Item, PictureItem, RuleItem, TextItem
from .subset import SubsetFont
from .values import TWIP, colour, number

ARTIFACT = -1
_DASHES = {
    "dotted": (1.0, 1.0),
    "dashed": (4.0, 4.0),
    "dashSmallGap": (4.0, 2.0),
    "dotDash": (4.0, 2.0, 1.0, 2.0),
    "dotDotDash": (4.0, 2.0, 1.0, 2.0, 1.0, 2.0),
}
"""Dash and gap lengths in line widths, by ``w:val`` of the line (ECMA-376 Part 1, 17.18.2)."""
_MAX_DRIFT = 30.0
"""Twips by which a justified line's glyphs may miss the reserved width before that is no rounding any more."""


class Fonts:
    """The subset fonts of one document, by face key, numbered in the order of first use."""

    def __init__(self) -> None:
        self.used: dict[str, SubsetFont] = {}

    def __getitem__(self, key: str) -> SubsetFont:
        font = self.used.get(key)
        if font is None:
            font = self.used[key] = SubsetFont(face_by_key(key), len(self.used) + 1)
        return font


class PageContent:
    """Writes one page's content stream into ``code``. ``height`` is the page's, in twips.

    ``mark`` gives the operands of BDC for a node, e.g. ``/P <</MCID 3>>``, and ``None`` where the document is not
    tagged; ``picture`` gives an image's resource name, ``None`` where it can't be drawn.
    """

    def __init__(
        self,
        code: list[str],
        height: float,
        fonts: Fonts,
        *,
        mark: Callable[[int], str | None],
        picture: Callable[[Picture], str | None],
    ) -> None:
        self._emit = code.append
        self._height = height
        self._fonts = fonts
        self._mark = mark
        self._picture = picture
        self._tag: int | None = None
        self._marked = False
        self._in_text = False
        self._reset_state()

    def _reset_state(self) -> None:
        """Forget what the graphics state holds, as at a page's beginning."""
        self._font = ""
        self._size = -1.0
        self._fill = "0 0 0"
        self._stroke = "0 0 0"
        self._gaps = (0.0, 0.0)
        self._scale = 100
        self._line_width = 1.0
        self._dash = ""

    def draw(self, items: Iterable[Item]) -> None:
        """Draw all items, pictures that stand behind the text first."""
        sequence = list(items)
        behind = [item for item in sequence if isinstance(item, PictureItem) and item.behind]
        for picture in behind:
            self._draw_picture(picture)
        for item in sequence:
            if isinstance(item, TextItem):
                self._draw_text(item)
            elif isinstance(item, RuleItem):
                self._draw_rule(item)
            elif isinstance(item, FillItem):
                self._draw_fill(item)
            elif isinstance(item, ClipItem):
                self._draw_clip(item)
            elif not item.behind:
                self._draw_picture(item)

    def close(self) -> None:
        """End the open text object and marked content."""
        self._enter(None)

    def _enter(self, tag: int | None) -> None:
        """Open the marked content of a node (``ARTIFACT``: none of the tree's; ``None``: no marked content)."""
        if tag == self._tag:
            return
        self._leave_text()
        if self._marked:
            self._emit("EMC")
            self._marked = False
        self._tag = tag
        if tag is not None:
            operand = self._mark(tag)
            if operand is not None:
                self._emit(f"{operand} BDC" if tag >= 0 else "/Artifact BMC")
                self._marked = True

    def _leave_text(self) -> None:
        if self._in_text:
            self._emit("ET")
            self._in_text = False

    def _draw_text(self, item: TextItem) -> None:
        text = item.text
        if not text:
            return
        if item.tag != self._tag:
            self._enter(item.tag)
        font = self._fonts[item.face]
        encoded = font.encode(text, ligatures=not item.glyph_gap)
        x, y = round(item.x * TWIP, 2), round((self._height - item.baseline) * TWIP, 2)
        emit = self._emit
        if not self._in_text:
            emit("BT")
            self._in_text = True
            self._at = (0.0, 0.0)
        if item.style.color != self._fill:
            self._set_fill(colour(item.style.color))
        gaps = (self._word_gap(item), item.glyph_gap)
        if gaps != self._gaps or item.style.scale != self._scale:
            self._set_spacing(gaps, item.style.scale)
        emit(f"{number(x - self._at[0])} {number(y - self._at[1])} Td")
        self._at = (x, y)
        if font.needs_pieces(encoded):
            for subset, piece in font.pieces(encoded):
                self._set_font(font.resource(subset), item.size)
                emit(f"({piece}) Tj")
            return
        self._set_font(font.resource(0), item.size)
        emit(f"({encoded}) Tj")

    def _word_gap(self, item: TextItem) -> float:
        """The extra width of a space, so that a justified item ends exactly where layout says: layout counts in whole
        twips a word as Writer does, a PDF reader in thousandths of an em a glyph."""
        gap = item.word_gap
        spaces = item.text.count(" ") if gap else 0
        if not spaces:
            return gap
        font = self._fonts[item.face]
        natural = font.natural_width(item.text) * item.size / 1000
        drift = item.width - natural - gap * spaces - item.glyph_gap * len(item.text)
        return gap + drift / spaces if abs(drift) < _MAX_DRIFT and not font.face.ligatures else gap

    def _set_font(self, resource: str, size: float) -> None:
        if resource != self._font or size != self._size:
            self._emit(f"/{resource} {number(size * TWIP)} Tf")
            self._font, self._size = resource, size

    def _set_spacing(self, gaps: tuple[float, float], scale: int) -> None:
        # Horizontal scaling stretches the spacing too (9.3.4), layout's gaps are final
        stretch = TWIP * 100 / scale
        self._emit(f"{gaps[0] * stretch:.3f} Tw {gaps[1] * stretch:.3f} Tc")
        if scale != self._scale:
            self._emit(f"{scale} Tz")
        self._gaps, self._scale = gaps, scale

    def _set_fill(self, operands: str) -> None:
        if operands != self._fill:
            self._emit(f"{operands} rg")
            self._fill = operands

    def _set_stroke(self, operands: str) -> None:
        if operands != self._stroke:
            self._emit(f"{operands} RG")
            self._stroke = operands

    def _draw_rule(self, item: RuleItem) -> None:
        self._enter(ARTIFACT)
        self._leave_text()
        dashes = _DASHES.get(item.dash or "")
        if dashes is None and (item.x0 == item.x1 or item.y0 == item.y1):
            self._draw_solid(item)
            return
        width = item.width * TWIP
        if width != self._line_width:
            self._emit(f"{number(width)} w")
            self._line_width = width
        self._set_stroke(colour(item.color))
        dash = "[" + " ".join(number(part * width) for part in dashes or ()) + "] 0 d"
        if dash != (self._dash or "[] 0 d"):
            self._emit(dash)
            self._dash = dash
        self._emit(
            f"{number(item.x0 * TWIP)} {number((self._height - item.y0) * TWIP)} m "
            f"{number(item.x1 * TWIP)} {number((self._height - item.y1) * TWIP)} l S"
        )

    def _draw_solid(self, item: RuleItem) -> None:
        """A straight solid line as a filled rectangle: viewers draw thin strokes of one width in several."""
        half = item.width / 2
        left, right = sorted((item.x0, item.x1))
        top, bottom = sorted((item.y0, item.y1))
        if item.x0 == item.x1:
            left, right = left - half, right + half
        else:
            top, bottom = top - half, bottom + half
        self._rectangle(left, top, right - left, bottom - top, colour(item.color))

    def _draw_fill(self, item: FillItem) -> None:
        self._enter(ARTIFACT)
        self._leave_text()
        self._rectangle(item.x, item.y, item.width, item.height, colour(item.color))

    def _rectangle(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        self._set_fill(fill)
        self._emit(f"{self._box(x, y, width, height)} re f")

    def _box(self, x: float, y: float, width: float, height: float) -> str:
        bottom = (self._height - y - height) * TWIP
        return f"{number(x * TWIP)} {number(bottom)} {number(width * TWIP)} {number(height * TWIP)}"

    def _draw_picture(self, item: PictureItem) -> None:
        resource = self._picture(item.picture)
        if resource is None:
            return
        self._enter(ARTIFACT if item.picture.decorative else item.tag)
        self._leave_text()
        left, top, right, bottom = item.picture.crop
        shown_x, shown_y = 1 - left - right, 1 - top - bottom
        if shown_x <= 0 or shown_y <= 0:
            return
        width, height = item.width * TWIP, item.height * TWIP
        x, y = item.x * TWIP, (self._height - item.y - item.height) * TWIP
        self._emit("q")
        if item.picture.rotation:
            angle = -math.radians(item.picture.rotation)
            cos, sin = math.cos(angle), math.sin(angle)
            self._emit(f"{cos:.5f} {sin:.5f} {-sin:.5f} {cos:.5f} {number(x + width / 2)} {number(y + height / 2)} cm")
            x, y = -width / 2, -height / 2
        if (left, top, right, bottom) != (0, 0, 0, 0):
            self._emit(f"{number(x)} {number(y)} {number(width)} {number(height)} re W n")
            width, height = width / shown_x, height / shown_y
            x, y = x - left * width, y - bottom * height
        self._emit(f"{number(width)} 0 0 {number(height)} {number(x)} {number(y)} cm /{resource} Do Q")

    def _draw_clip(self, item: ClipItem) -> None:
        self._enter(None)
        self._emit("q")
        kept = (self._font, self._size, self._fill, self._stroke, self._gaps, self._scale, self._line_width, self._dash)
        height = self._height
        if item.rotate:
            cos, sin = {90: (0, 1), 180: (-1, 0), 270: (0, -1)}[item.rotate]
            x, y = number(item.x * TWIP), number((self._height - item.y) * TWIP)
            self._emit(f"{cos} {sin} {-sin} {cos} {x} {y} cm")
            self._height = 0.0  # the inner items' y runs down from the origin
        else:
            self._emit(f"{self._box(item.x, item.y, item.width, item.height)} re W n")
        self.draw(item.items)
        self._enter(None)
        self._emit("Q")
        self._height = height
        (self._font, self._size, self._fill, self._stroke, self._gaps, self._scale, self._line_width, self._dash) = kept


@cache
def missing_text(codepoints: tuple[int, ...]) -> str:
    """Characters without a glyph, as a message shows them."""
    return " ".join(f"{chr(c)} (U+{c:04X})" for c in codepoints)
