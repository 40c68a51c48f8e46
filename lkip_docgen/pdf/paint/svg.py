"""An SVG file as a ``Vector``, read by svglib.

svglib makes reportlab shapes of it; ours is to see to it that nothing is lost (``svg_rules``), to resolve fonts among
the packaged ones, and to write the shapes as PDF operators. Importing svglib takes a quarter of a second: this module is
only imported for a drawing that was never read before.
"""

from __future__ import annotations

import logging
import math
from typing import Any, Final  # reportlab ships no types

from reportlab.graphics.shapes import Group, Line, PolyLine, String
from reportlab.graphics.transform import mmult
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import FILL_EVEN_ODD
from svglib.svglib import CSSMatcher, NodeTracker, Svg2RlgAttributeConverter, Svg2RlgShapeConverter, SvgRenderer

from lkip_docgen import fonts

from .outline import FURTHEST, check, fine, moved, outline, point, written
from .svg_rules import NEUTRAL, NEUTRAL_TEXT, local, safe_tree
from .vector import Label, Matrix, UnsupportedDrawingError, Vector

_LOG: Final = logging.getLogger("svglib.svglib")
_GENERIC: Final = {"sans-serif": "Arial", "serif": "Times New Roman"}
_WEIGHTS: Final = {"normal": False, "bold": True}
_SLANTS: Final = {"normal": False, "italic": True, "oblique": True}
_LEAST_SIDE: Final = 300.0
"""Units that the longer side has at least, so that two decimals are fine enough on paper."""


def read_svg(data: bytes) -> Vector:
    """What an SVG file draws.

    Raises:
        UnsupportedDrawingError: it is damaged, or asks for what isn't supported.
    """
    root = safe_tree(data)
    complaints = _Complaints()
    level, propagate = _LOG.level, _LOG.propagate
    _LOG.setLevel(logging.WARNING)
    _LOG.propagate = False
    _LOG.addHandler(complaints)
    try:
        drawing = _Renderer(_names(root)).render(root)
    except UnsupportedDrawingError:
        raise
    except (
        Exception
    ) as error:  # svglib promises none in particular: a malformed number is a ValueError, a path an IndexError
        raise UnsupportedDrawingError("isi SVG tidak dapat dibaca") from error
    finally:
        _LOG.removeHandler(complaints)
        _LOG.propagate = propagate
        _LOG.setLevel(level)
    if complaints.seen:
        raise UnsupportedDrawingError("isi SVG tidak dapat dibaca seluruhnya")
    width, height = float(drawing.width), float(drawing.height)
    if not (0 < width < FURTHEST and 0 < height < FURTHEST):
        raise UnsupportedDrawingError("ukuran SVG tidak disebut atau tidak wajar")
    scale = max(1.0, _LEAST_SIDE / max(width, height))
    writer = _Writer()
    writer.group(drawing, (scale, 0, 0, scale, 0, 0))
    return Vector(round(width * scale, 3), round(height * scale, 3), writer.finish(), tuple(writer.alphas))


class _Complaints(logging.Handler):
    """Whether svglib found fault with anything; its words are for programmers."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen = False

    def emit(self, record: logging.LogRecord) -> None:  # noqa: ARG002  # logging's signature
        self.seen = True


# ---------------------------------------------------------------- what svglib is told


def _names(root: Any) -> frozenset[str] | None:
    """The attributes that stand anywhere in the tree; None where style sheets or ``style`` may add others."""
    names = {str(name) for element in root.iter() for name in element.attrib}
    if "style" in names or any(local(element) == "style" for element in root.iter()):
        return None
    return frozenset(names | {"fill"})  # set on a polyline without one


class _Renderer(SvgRenderer):
    def __init__(self, names: frozenset[str] | None) -> None:
        super().__init__(_NOWHERE)
        self.attrConverter = _Attributes(names)
        self.attrConverter.css_rules = CSSMatcher()
        self.shape_converter = _Shapes(_NOWHERE, self.attrConverter)


_NOWHERE: Any = None
"""svglib's source path: without one it opens no file."""


class _Attributes(Svg2RlgAttributeConverter):
    """Looks for an attribute only where it stands anywhere: svglib asks each element and all above it for some seventy."""

    def __init__(self, names: frozenset[str] | None) -> None:
        super().__init__()
        self._names = names

    def findAttr(self, svgNode: NodeTracker, name: str) -> str:  # noqa: N802, N803  # svglib's names
        if self._names is not None and name not in self._names:
            return ""
        found: str = super().findAttr(svgNode, name)
        return found

    def convertFontFamily(  # noqa: N802  # svglib's name
        self,
        fontAttr: str | None,  # noqa: N803
        weightAttr: str = "normal",  # noqa: N803
        styleAttr: str = "normal",  # noqa: N803
    ) -> str:
        """The name of a stand-in that knows widths only; see ``_Metrics``."""
        family = self.split_font_family_list(fontAttr or "Arial")[0]
        family = _GENERIC.get(family.lower(), family)
        if fonts.substitute(family) is None:
            raise UnsupportedDrawingError(f'huruf "{family}" tidak tersedia')
        bold = int(weightAttr) >= 600 if weightAttr.isdecimal() else _WEIGHTS.get(weightAttr)
        italic = _SLANTS.get(styleAttr)
        if bold is None or italic is None:
            raise UnsupportedDrawingError(f"gaya huruf {weightAttr} {styleAttr} tidak didukung")
        metrics = _Metrics(family, bold, italic)
        pdfmetrics.registerFont(metrics)
        return metrics.fontName


class _Metrics:
    """What reportlab asks of a font to measure text; svglib places the pieces of a line by it."""

    _dynamicFont = False  # noqa: N815  # reportlab's names
    _multiByte = False  # noqa: N815

    def __init__(self, family: str, bold: bool, italic: bool) -> None:
        self.fontName = f"lkip|{family}|{bold:d}|{italic:d}"
        self._face = fonts.face(family, bold, italic)

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: ARG002, N802
        advances = self._face.advances
        return sum(advances.get(ord(char), self._face.upm // 2) for char in text) * size / self._face.upm


class _Shapes(Svg2RlgShapeConverter):
    def convertShape(self, name: str, node: NodeTracker, clipping: Any = None) -> Any:  # noqa: N802  # svglib's name
        find = self.attrConverter.findAttr
        for key, values in NEUTRAL.items():
            self._neutral(node, key, values)
        if find(node, "display") == "none":
            return None
        if name == "text":
            self._check_text(node)
        if name == "polyline" and not find(node, "fill"):
            node.etree_element.set("fill", "black")  # svglib's default is none, SVG's is black
        return super().convertShape(name, node, clipping)

    def _neutral(self, node: NodeTracker, key: str, values: frozenset[str]) -> None:
        value = self.attrConverter.findAttr(node, key).replace("!important", "").strip()
        if value and value not in values:
            raise UnsupportedDrawingError(f"sifat SVG {key}: {value} tidak didukung")

    def _check_text(self, node: NodeTracker) -> None:
        """svglib adds the pieces of a line up by the first one's font, and anchors each of them by itself."""
        find = self.attrConverter.findAttr
        fonts_of: set[tuple[str, ...]] = set()
        spans = list(node.iter_subtree())
        anchored = False
        for span in spans:
            for key, values in NEUTRAL_TEXT.items():
                self._neutral(span, key, values)
            if find(span, "stroke") not in ("", "none", "transparent") and find(span, "stroke-width") != "0":
                raise UnsupportedDrawingError("garis tepi tulisan tidak didukung")
            anchored |= find(span, "text-anchor") not in ("", "start")
            fonts_of.add(tuple(find(span, key) for key in ("font-family", "font-size", "font-weight", "font-style")))
        inner = spans[1:]
        if not inner:
            return
        placed = all(span.etree_element.get("x") for span in inner)
        loose = bool((node.etree_element.text or "").strip()) or any(
            (span.etree_element.tail or "").strip() for span in inner
        )
        if (loose or not placed) and (anchored or len(fonts_of) > 1):
            raise UnsupportedDrawingError("susunan teks SVG tidak didukung")
        rows = [span.etree_element.get("y") is not None for span in inner]
        if any(rows) and (loose or not all(rows)):
            raise UnsupportedDrawingError("susunan teks SVG tidak didukung")
        if any(local(span.etree_element) != "tspan" for span in inner):
            raise UnsupportedDrawingError("susunan teks SVG tidak didukung")


# ---------------------------------------------------------------- reportlab's shapes as operators


class _Writer:
    """Writes shapes as operators, saying again only what changes."""

    def __init__(self) -> None:
        self._parts: list[str | Label] = []
        self._code: list[str] = []
        self._state: dict[str, str] = {}
        self.alphas: list[tuple[float, float]] = []

    def finish(self) -> tuple[str | Label, ...]:
        self._flush()
        return tuple(self._parts)

    def _flush(self) -> None:
        if self._code:
            self._parts.append("\n".join(self._code))
            self._code.clear()

    def group(self, node: Any, outer: Matrix) -> None:
        matrix: Matrix = mmult(outer, node.transform)
        clips = [item for item in node.contents if getattr(item, "isClipPath", 0)]
        kept = dict(self._state)
        if clips:
            rule = "W*" if clips[0].fillMode == FILL_EVEN_ODD else "W"
            self._code.append(f"q {written(moved(outline(clips[0]), matrix))} {rule} n")
        for item in node.contents:
            if item in clips:
                continue
            if isinstance(item, Group):
                self.group(item, matrix)
            elif isinstance(item, String):
                self._label(item, matrix)
            else:
                self._shape(item, matrix)
        if clips:
            self._code.append("Q")
            self._state = kept

    def _label(self, item: Any, matrix: Matrix) -> None:
        fill = _colour(item.fillColor)
        if fill is None or not item.text.strip():
            return
        _, family, bold, italic = item.fontName.split("|")
        a, b, c, d, _, _ = matrix
        grown = math.hypot(a, b)
        size = float(item.fontSize) * grown
        if not 0 < size < FURTHEST:
            raise UnsupportedDrawingError("ukuran huruf SVG tidak wajar")
        x, y = point(matrix, item.x, item.y)
        check(x, y)
        alpha = float(item.fillColor.alpha)
        place = -1 if alpha >= 1 and not self.alphas else self._alpha(alpha, alpha)
        self._flush()
        self._state.pop("rg", None)
        self._state.pop("gs", None)
        where = (a / grown, b / grown, c / grown, d / grown, x, y)
        self._parts.append(
            Label(item.text, family, bold == "1", italic == "1", size, where, item.textAnchor, fill, place)
        )

    def _shape(self, item: Any, matrix: Matrix) -> None:
        given = item.getProperties()
        fill = None if isinstance(item, Line | PolyLine) else _colour(given.get("fillColor"))
        line = _colour(given.get("strokeColor"))
        width = float(given.get("strokeWidth") or 0)
        if line is None or width <= 0:
            line, width = None, 0.0
        shape = outline(item)
        if not shape or (fill is None and line is None):
            return
        grown = math.hypot(matrix[0], matrix[1])
        alike = line is None or _is_similar(matrix)
        see_through = self._opacity(given, fill, line)
        if fill is not None:
            self._set("rg", f"{fill} rg")
        if line is not None:
            self._set("RG", f"{line} RG")
            self._pen(given, width, grown if alike else 1.0)
        if alike:
            path = written(moved(shape, matrix))
        else:  # a pen that is drawn out along one axis
            self._code.append(f"q {' '.join(f'{v:.9f}' for v in matrix)} cm")
            path = written(shape, exact=True)
        star = "*" if given.get("fillMode") == FILL_EVEN_ODD else ""
        if fill is not None and line is not None and see_through:
            # "B" would paint both as one (11.7.4.4); in SVG the stroke lies over the filling
            self._code.append(f"{path} f{star} {path} S")
        else:
            self._code.append(f"{path} {'S' if fill is None else 'f' + star if line is None else 'B' + star}")
        if not alike:
            self._code.append("Q")

    def _opacity(self, given: dict[str, Any], fill: str | None, line: str | None) -> bool:
        """Set the opacities; whether the stroke lets anything through."""
        inner = float(given["fillColor"].alpha) if fill is not None else 1.0
        outer = 1.0
        if line is not None:
            stated = given.get("strokeOpacity")
            outer = float(given["strokeColor"].alpha if stated is None else stated)
        if inner < 1 or outer < 1 or self.alphas:
            self._set("gs", f"/A{self._alpha(inner, outer)} gs")
        return outer < 1

    def _alpha(self, fill: float, line: float) -> int:
        pair = (round(min(max(fill, 0), 1), 3), round(min(max(line, 0), 1), 3))
        if pair not in self.alphas:
            self.alphas.append(pair)
        return self.alphas.index(pair)

    def _pen(self, given: dict[str, Any], width: float, grown: float) -> None:
        check(width * grown)
        self._set("w", f"{fine(width * grown)} w")
        self._set("J", f"{int(given.get('strokeLineCap') or 0)} J")
        self._set("j", f"{int(given.get('strokeLineJoin') or 0)} j")
        dashes = [float(part) * grown for part in given.get("strokeDashArray") or ()]
        if dashes and (min(dashes) < 0 or sum(dashes) <= 0):
            dashes = []  # SVG 1.1, 11.4: an error and a solid line
        self._set("d", f"[{' '.join(map(fine, dashes))}] 0 d")

    def _set(self, key: str, code: str) -> None:
        if self._state.get(key) != code:
            self._state[key] = code
            self._code.append(code)


def _colour(colour: Any) -> str | None:
    if colour is None:
        return None
    if not hasattr(colour, "red") or hasattr(colour, "cyan"):
        raise UnsupportedDrawingError("warna SVG tidak didukung")
    return " ".join(f"{part:.3f}".rstrip("0").rstrip(".") for part in (colour.red, colour.green, colour.blue))


def _is_similar(matrix: Matrix) -> bool:
    """Whether lengths grow alike in all directions."""
    a, b, c, d, _, _ = matrix
    least = 1e-6 * max(map(abs, (a, b, c, d)))
    return (abs(a - d) <= least and abs(b + c) <= least) or (abs(a + d) <= least and abs(b - c) <= least)
