"""PDF's simple values as text: numbers, strings, names, colours, dates (ISO 32000-1, 7.3)."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

TWIP = 1 / 20
"""Points in a twip."""


@lru_cache(maxsize=1 << 16)  # columns and lines repeat: a fifth of a table's painting went into formatting them
def number(value: float) -> str:
    """A number with at most two decimals, which on paper is a three-thousandth of a millimetre."""
    text = f"{value:.2f}"
    return text.rstrip("0").rstrip(".") if text[-1] == "0" else text


def text_string(text: str) -> bytes:
    """A text string (7.9.2.2): literal where it is ASCII, else UTF-16 with its mark, in hexadecimal."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return b"(" + escaped.encode("ascii") + b")"
    return b"<FEFF" + text.encode("utf-16-be", "surrogatepass").hex().upper().encode("ascii") + b">"


@lru_cache(maxsize=256)
def name(text: str) -> str:
    """A name object (7.3.5)."""
    safe = "".join(
        c if c.isascii() and (c.isalnum() or c in "+-_.") else f"#{b:02X}" for c in text for b in c.encode()[:1]
    )
    return f"/{safe}"


@lru_cache(maxsize=256)
def colour(rgb: str | None) -> str:
    """The operands of ``rg`` and ``RG`` for "RRGGBB"; black for ``None`` (automatic)."""
    if rgb is None or len(rgb) != 6:
        return "0 0 0"
    return " ".join(f"{int(rgb[i : i + 2], 16) / 255:.3f}".rstrip("0").rstrip(".") for i in (0, 2, 4))


def date(moment: datetime) -> bytes:
    """A date string (7.9.4)."""
    zone = moment.strftime("%z")
    suffix = f"{zone[:3]}'{zone[3:5]}'" if zone and zone != "+0000" else "Z"
    return f"(D:{moment.strftime('%Y%m%d%H%M%S')}{suffix})".encode("ascii")
