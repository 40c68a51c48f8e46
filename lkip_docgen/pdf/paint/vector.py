"""Drawings of an SVG as form XObjects (ISO 32000-1, 8.10).

``load`` gives what an SVG draws, ready but for its text, which needs the document's font subsets; reading the SVG is
``svg``'s work, done once for each drawing ever: the outcome is kept (``lkip_docgen.singgahan``), the reason why a
drawing can't be drawn too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from lkip_docgen import fonts, singgahan

from .canvas import Raw, stream
from .content import Fonts

_KIND: Final = "vektor"
_ANCHORS: Final = {"start": 0.0, "middle": 0.5, "end": 1.0}

Matrix = tuple[float, float, float, float, float, float]


class UnsupportedDrawingError(ValueError):
    """Why a drawing isn't drawn as vectors, in Indonesian."""


@dataclass(frozen=True, slots=True)
class Label:
    """One piece of text. ``matrix`` leads from text space (at ``size``) to the drawing's; ``fill`` are rg's operands;
    ``alpha`` names an entry of ``Vector.alphas``, -1 for none."""

    text: str
    family: str
    bold: bool
    italic: bool
    size: float
    matrix: Matrix
    anchor: str
    fill: str
    alpha: int = -1


@dataclass(frozen=True, slots=True)
class Vector:
    """A drawing of ``width`` by ``height`` units, y upwards: pieces of content stream, and text between them. ``alphas``
    are pairs of opacities, of filling and of stroking."""

    width: float
    height: float
    parts: tuple[str | Label, ...]
    alphas: tuple[tuple[float, float], ...] = ()


def load(data: bytes) -> Vector:
    """What an SVG file draws.

    Raises:
        UnsupportedDrawingError: it asks for what isn't supported, or is damaged; or its text needs characters or a font
            that no package has.
    """
    key = singgahan.sidik(data, _makers())
    kept = singgahan.ambil(_KIND, key)
    if kept is None:
        kept = _read(data)
        singgahan.simpan(_KIND, key, kept)
    found = json.loads(kept)
    if isinstance(found, str):
        raise UnsupportedDrawingError(found)
    width, height, parts, alphas = found
    vector = Vector(
        width,
        height,
        tuple(part if isinstance(part, str) else _label(*part) for part in parts),
        tuple((fill, line) for fill, line in alphas),
    )
    for part in vector.parts:
        if isinstance(part, Label):
            for _ in _runs(part):  # a character that can't be drawn shows here
                pass
    return vector


def _label(text: str, family: str, bold: bool, italic: bool, size: float, matrix: list[float], *rest: Any) -> Label:
    a, b, c, d, e, f = matrix
    return Label(text, family, bold, italic, size, (a, b, c, d, e, f), *rest)


def _read(data: bytes) -> bytes:
    from .svg import read_svg

    try:
        vector = read_svg(data)
    except UnsupportedDrawingError as error:
        return json.dumps(str(error)).encode()
    parts = [part if isinstance(part, str) else astuple(part) for part in vector.parts]
    return json.dumps([vector.width, vector.height, parts, vector.alphas], ensure_ascii=False).encode()


@cache
def _makers() -> tuple[object, ...]:
    """What the outcome depends on besides the SVG: svglib (found without importing it), reportlab, our own reader."""
    from importlib.util import find_spec

    import reportlab

    spec = find_spec("svglib")
    folders = list(spec.submodule_search_locations or ()) if spec is not None else []
    files = [Path(folder, "svglib.py") for folder in folders]
    files += [Path(__file__).with_name(name) for name in ("svg.py", "svg_rules.py", "outline.py", "vector.py")]
    stamps = [(file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return (reportlab.__version__, *stamps)


def form(vector: Vector, used: Fonts, font_resources: str) -> Raw:
    """The form XObject. Its box is the unit square, as an image's is, so that both are placed alike.

    Args:
        vector: what to draw.
        used: the document's fonts; the text's characters go into their subsets.
        font_resources: the reference of the document's font resources.
    """
    # Whatever the page has set must not show through (8.10.1: a form begins with the page's graphics state)
    code = ["0 Tc 0 Tw 100 Tz 1 w 0 J 0 j 4 M [] 0 d"]
    for part in vector.parts:
        code.append(part if isinstance(part, str) else _text(part, used))
    resources = f"/Font {font_resources}"
    if vector.alphas:
        states = (f"/A{i} <</ca {fill:g} /CA {line:g}>>" for i, (fill, line) in enumerate(vector.alphas))
        resources += f" /ExtGState <<{' '.join(states)}>>"
    entries = (
        f"/Type /XObject /Subtype /Form /BBox [0 0 {vector.width:.3f} {vector.height:.3f}] "
        f"/Matrix [{1 / vector.width:.9f} 0 0 {1 / vector.height:.9f} 0 0] /Resources <<{resources}>>"
    )
    return stream(entries.encode("ascii"), "\n".join(code).encode("ascii"))


def _text(label: Label, used: Fonts) -> str:
    runs = [(face, text) for face, text in _runs(label)]
    width = sum(used[face.key].natural_width(text) for face, text in runs) * label.size / 1000
    a, b, c, d, e, f = label.matrix
    back = _ANCHORS[label.anchor] * width
    state = f"/A{label.alpha} gs " if label.alpha >= 0 else ""
    out = [f"{state}BT {label.fill} rg {a:.5f} {b:.5f} {c:.5f} {d:.5f} {e - a * back:.3f} {f - b * back:.3f} Tm"]
    for face, text in runs:
        font = used[face.key]
        for subset, piece in font.pieces(font.encode(text, ligatures=False)):
            out.append(f"/{font.resource(subset)} {label.size:.3f} Tf ({piece}) Tj")
    return " ".join([*out, "ET"])


def _runs(label: Label) -> Iterator[tuple[fonts.Face, str]]:
    """The text cut where a character needs another face."""
    own = fonts.face(label.family, label.bold, label.italic)
    face, start = own, 0
    for place, char in enumerate(label.text):
        needed: fonts.Face | None = own
        if ord(char) not in own.advances:
            needed = fonts.fallback(ord(char), label.bold)
        if needed is None:
            raise UnsupportedDrawingError(f"tidak ada huruf untuk karakter {char} (U+{ord(char):04X})")
        if needed is not face:
            if place > start:
                yield face, label.text[start:place]
            face, start = needed, place
    if label.text[start:]:
        yield face, label.text[start:]
