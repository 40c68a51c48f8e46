"""XML names in Clark notation, as lxml's ``tag`` and ``get`` want them."""

from __future__ import annotations

from typing import Final

W_NS: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_NS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
M_NS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"
A_NS: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
WP_NS: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
PIC_NS: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"
MC_NS: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WPS_NS: Final = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
WPG_NS: Final = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
WPC_NS: Final = "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"
ASVG_NS: Final = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
ADEC_NS: Final = "http://schemas.microsoft.com/office/drawing/2017/decorative"
V_NS: Final = "urn:schemas-microsoft-com:vml"
O_NS: Final = "urn:schemas-microsoft-com:office:office"
REL_NS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"


def w(name: str) -> str:
    """``w:name`` (WordprocessingML)."""
    return f"{{{W_NS}}}{name}"


def m(name: str) -> str:
    """``m:name`` (Office Math)."""
    return f"{{{M_NS}}}{name}"


def a(name: str) -> str:
    """``a:name`` (DrawingML)."""
    return f"{{{A_NS}}}{name}"


def wp(name: str) -> str:
    """``wp:name`` (DrawingML in Word)."""
    return f"{{{WP_NS}}}{name}"


def v(name: str) -> str:
    """``v:name`` (VML)."""
    return f"{{{V_NS}}}{name}"


VAL: Final = w("val")
P: Final = w("p")
P_PR: Final = w("pPr")
R: Final = w("r")
R_PR: Final = w("rPr")
T: Final = w("t")
TBL: Final = w("tbl")
TXBX_CONTENT: Final = w("txbxContent")
SECT_PR: Final = w("sectPr")
ALTERNATE: Final = f"{{{MC_NS}}}AlternateContent"
CHOICE: Final = f"{{{MC_NS}}}Choice"
FALLBACK: Final = f"{{{MC_NS}}}Fallback"
R_ID: Final = f"{{{R_NS}}}id"
R_EMBED: Final = f"{{{R_NS}}}embed"
R_LINK: Final = f"{{{R_NS}}}link"
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
