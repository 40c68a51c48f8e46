"""Page labels: the printed numbers in the viewer's page box (ISO 32000-1, 12.4.2)."""

from __future__ import annotations

from collections.abc import Sequence

from ..page import Page
from .values import text_string

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def roman(value: int) -> str:
    """Lower-case Roman numeral of a positive number."""
    out = ""
    for size, letters in _ROMAN:
        count, value = divmod(value, size)
        out += letters * count
    return out


def _style(page: Page) -> str | None:
    """PDF's numbering style of the label, ``None`` where it is none of them."""
    label, value = page.label, page.number
    if label == str(value):
        return "D"
    if value > 0:
        if label in (roman(value), roman(value).upper()):
            return "r" if label.islower() else "R"
        letters = chr(97 + (value - 1) % 26) * ((value - 1) // 26 + 1)
        if label in (letters, letters.upper()):
            return "a" if label.islower() else "A"
    return None


def page_labels(pages: Sequence[Page]) -> bytes:
    """The PageLabels number tree: a new range wherever style or count doesn't go on from the page before."""
    ranges: list[bytes] = []
    expected: tuple[str | None, int] | None = None
    for index, page in enumerate(pages):
        style = _style(page)
        if style is None or expected != (style, page.number):
            if style is None:
                ranges.append(b"%d <</P %s>>" % (index, text_string(page.label)))
            else:
                ranges.append(b"%d <</S /%s /St %d>>" % (index, style.encode("ascii"), page.number))
        expected = (style, page.number + 1)
    return b"<</Nums [" + b" ".join(ranges) + b"]>>"
