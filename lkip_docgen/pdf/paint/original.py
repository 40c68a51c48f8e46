"""Pages of other PDF files as form XObjects, in place of their pictures.

A page is taken over as it is, its text searchable, where all that it draws may stand in a PDF/A-2b file (ISO 19005-2,
6.2) as far as a program can test; what can't be decided counts as a no, since the picture is there in any case. Only the
content and what it needs are taken: no annotations, actions, scripts, attachments.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import pikepdf

    from .canvas import PageCanvas
    from .transfer import Transfer

_HIDDEN: Final = 2
_PRINTS: Final = 4
"""Flags of annotations (ISO 32000-1, Table 165)."""
_UNSEEN: Final = frozenset({"/Link", "/Popup"})
_RESET: Final = b"0 g 0 G 1 w 0 J 0 j 10 M [] 0 d 0 Tc 0 Tw 100 Tz 0 TL 0 Tr 0 Ts\n"
"""A page begins with a fresh graphics state (8.4.1), a form with its user's."""


@dataclass(frozen=True, slots=True)
class Original:
    """Page ``page`` (from 0) of the file ``pdf``; ``rotate`` degrees clockwise, a multiple of 90, beside its own."""

    pdf: bytes
    page: int
    rotate: int = 0


class UnsuitablePageError(ValueError):
    """Why a page can't be taken over as it is, in Indonesian."""


class OriginalPages:
    """Takes pages over into one document. What pages of one file share is copied once. ``close`` when done."""

    def __init__(self, canvas: PageCanvas) -> None:
        self._canvas = canvas
        self._files: dict[bytes, tuple[pikepdf.Pdf, Transfer] | str] = {}
        self._forms: dict[Original, str | UnsuitablePageError] = {}

    def resource(self, original: Original) -> str:
        """The resource name of the page's form, whose box is the unit square, as an image's is.

        Raises:
            UnsuitablePageError: the page can't be taken over.
        """
        if original not in self._forms:
            try:
                self._forms[original] = self._form(original)
            except UnsuitablePageError as error:
                self._forms[original] = error
        found = self._forms[original]
        if isinstance(found, UnsuitablePageError):
            raise found
        return found

    def close(self) -> None:
        for file in self._files.values():
            if not isinstance(file, str):
                file[0].close()

    def _open(self, data: bytes) -> tuple[pikepdf.Pdf, Transfer]:
        import pikepdf

        from .transfer import Transfer

        if data not in self._files:
            try:
                pdf = pikepdf.open(io.BytesIO(data), suppress_warnings=True)
            except pikepdf.PasswordError:
                self._files[data] = "berkasnya terkunci dengan kata sandi"
            except pikepdf.PdfError:
                self._files[data] = "berkasnya rusak"
            else:
                self._files[data] = (pdf, Transfer(self._canvas))
        found = self._files[data]
        if isinstance(found, str):
            raise UnsuitablePageError(found)
        if found[0].is_encrypted:
            raise UnsuitablePageError("berkasnya dibatasi dengan kata sandi")
        return found

    def _form(self, original: Original) -> str:
        import pikepdf

        pdf, transfer = self._open(original.pdf)
        try:
            if not 0 <= original.page < len(pdf.pages):
                raise UnsuitablePageError("halaman itu tidak ada di berkasnya")
            page = pdf.pages[original.page]
            _check_form_fields(pdf, page)
            box, turn = _geometry(page)
            data, resources, group = transfer.page(page)
            if pdf.get_warnings():
                raise UnsuitablePageError("berkasnya rusak sebagian")
        except (pikepdf.PdfError, TypeError, ValueError, KeyError, AttributeError, IndexError) as error:
            if isinstance(error, UnsuitablePageError):
                raise
            # Any of these is what pikepdf gives where an entry is of another type than the standard says
            raise UnsuitablePageError("isinya tidak menurut standar PDF") from error
        entries = f"/Type /XObject /Subtype /Form /BBox [{_numbers(box, 4)}] "
        entries += f"/Matrix [{_numbers(_to_unit_square(box, (turn + original.rotate) % 360), 9)}] "
        from .canvas import stream

        body = entries.encode("ascii") + b"/Resources " + resources + group
        return self._canvas.add_image(f"Asli{len(self._forms) + 1}", stream(body, _RESET + data))


def _check_form_fields(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    """Filled fields, signatures and stamps are no content of the page, yet print."""
    fields: Any = pdf.Root.get("/AcroForm")
    if fields is not None and "/XFA" in fields:
        raise UnsuitablePageError("halaman itu formulir XFA")
    annotations: Any = page.obj.get("/Annots", [])
    for annotation in annotations:
        flags = int(annotation.get("/F", 0))
        if str(annotation.get("/Subtype")) in _UNSEEN or flags & _HIDDEN or not flags & _PRINTS:
            continue
        left, bottom, right, top = (float(edge) for edge in annotation["/Rect"])
        if left != right and bottom != top:
            raise UnsuitablePageError("halaman itu memuat isian formulir, tanda tangan elektronik, atau anotasi")


Box = tuple[float, float, float, float]


def _geometry(page: pikepdf.Page) -> tuple[Box, int]:
    """What a viewer shows of a page (14.11.2), and by how much turned."""
    media, crop = _box(page.mediabox), _box(page.cropbox)
    shown = (max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3]))
    if shown[0] >= shown[2] or shown[1] >= shown[3]:
        shown = media
    if not all(1 <= side < 15_000 for side in (shown[2] - shown[0], shown[3] - shown[1])):
        raise UnsuitablePageError("ukuran halamannya tidak wajar")
    node: Any = page.obj
    for _ in range(50):  # the rotation is inherited (Table 30)
        if "/Rotate" in node or "/Parent" not in node:
            break
        node = node["/Parent"]
    turn = int(node.get("/Rotate", 0)) % 360
    if turn % 90:
        raise UnsuitablePageError("putaran halamannya tidak wajar")
    return shown, turn


def _box(edges: Any) -> Box:
    x0, y0, x1, y1 = (float(edge) for edge in edges)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _to_unit_square(box: Box, turn: int) -> tuple[float, ...]:
    """The matrix that leads from a page, turned clockwise, to the square that images have (8.9.5)."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    return {
        0: (1 / w, 0, 0, 1 / h, -x0 / w, -y0 / h),
        90: (0, -1 / w, 1 / h, 0, -y0 / h, x1 / w),
        180: (-1 / w, 0, 0, -1 / h, x1 / w, y1 / h),
        270: (0, 1 / w, -1 / h, 0, y1 / h, -x0 / w),
    }[turn]


def _numbers(values: tuple[float, ...], places: int) -> str:
    return " ".join(f"{value:.{places}f}" for value in values)
