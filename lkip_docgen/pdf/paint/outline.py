"""Outlines of reportlab's shapes as path operators (ISO 32000-1, 8.5.2)."""

from __future__ import annotations

import math
from typing import Any, Final  # reportlab ships no types

from reportlab.graphics.shapes import Circle, Ellipse, Line, Path, Polygon, PolyLine, Rect

from .vector import Matrix, UnsupportedDrawingError

FURTHEST: Final = 1e5
_KAPPA: Final = 4 / 3 * (math.sqrt(2) - 1)

Operator = tuple[str, tuple[float, ...]]
Outline = list[Operator]


def outline(item: Any) -> Outline:
    """A shape's outline; empty where it has none.

    Raises:
        UnsupportedDrawingError: a shape of another kind.
    """
    if isinstance(item, Path):
        return _path(item)
    if isinstance(item, Line):
        return [("m", (item.x1, item.y1)), ("l", (item.x2, item.y2))]
    if isinstance(item, Polygon | PolyLine):
        pairs = list(zip(item.points[::2], item.points[1::2], strict=True))
        closed: Outline = [("h", ())] if isinstance(item, Polygon) else []
        return [("m", pairs[0]), *(("l", pair) for pair in pairs[1:]), *closed] if pairs else []
    if isinstance(item, Circle):
        return _rounded(item.cx - item.r, item.cy - item.r, 2 * item.r, 2 * item.r, item.r, item.r)
    if isinstance(item, Ellipse):
        return _rounded(item.cx - item.rx, item.cy - item.ry, 2 * item.rx, 2 * item.ry, item.rx, item.ry)
    if isinstance(item, Rect):
        return _rounded(item.x, item.y, item.width, item.height, item.rx, item.ry)
    raise UnsupportedDrawingError("bentuk SVG tidak didukung")


def _path(item: Any) -> Outline:
    found: Outline = []
    place = 0
    for operator in item.operators:
        letter, count = (("m", 2), ("l", 2), ("c", 6), ("h", 0))[operator]
        found.append((letter, tuple(item.points[place : place + count])))
        place += count
    return found


def _rounded(x: float, y: float, width: float, height: float, rx: float, ry: float) -> Outline:
    """A rectangle with elliptic corners; an ellipse where they meet. Nothing where a side is zero (SVG 1.1, 9.2)."""
    if width <= 0 or height <= 0:
        return []
    right, top = x + width, y + height
    if rx <= 0 or ry <= 0:
        return [("m", (x, y)), ("l", (right, y)), ("l", (right, top)), ("l", (x, top)), ("h", ())]
    kx, ky = rx * (1 - _KAPPA), ry * (1 - _KAPPA)
    return [
        ("m", (x + rx, y)),
        ("l", (right - rx, y)),
        ("c", (right - kx, y, right, y + ky, right, y + ry)),
        ("l", (right, top - ry)),
        ("c", (right, top - ky, right - kx, top, right - rx, top)),
        ("l", (x + rx, top)),
        ("c", (x + kx, top, x, top - ky, x, top - ry)),
        ("l", (x, y + ry)),
        ("c", (x, y + ky, x + kx, y, x + rx, y)),
        ("h", ()),
    ]


def point(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def moved(shape: Outline, matrix: Matrix) -> Outline:
    found: Outline = []
    for letter, values in shape:
        points = (point(matrix, x, y) for x, y in zip(values[::2], values[1::2], strict=True))
        found.append((letter, tuple(part for point in points for part in point)))
    return found


def written(shape: Outline, *, exact: bool = False) -> str:
    parts: list[str] = []
    for letter, values in shape:
        check(*values)
        parts += [f"{value:.7f}" if exact else fine(value) for value in values]
        parts.append(letter)
    return " ".join(parts)


def fine(value: float) -> str:
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def check(*values: float) -> None:
    if not all(abs(value) <= FURTHEST for value in values):  # false for NaN too
        raise UnsupportedDrawingError("koordinat SVG di luar batas")
