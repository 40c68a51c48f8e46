"""The text of a PDF as a reader would copy it, for the check that no word was lost on the way."""

from __future__ import annotations

from pathlib import Path

_LINE_END_HYPHEN = "\ufffe"
"""What PDFium gives for a hyphen, hard or soft, that ends a line before a letter (and drops the line break)."""
_FORM = b"/Subtype /Form"
"""As the painter writes it, outside object streams."""


def words(pdf_path: Path) -> list[list[str]]:
    """The words of each page, in the order of its content, split at white space.

    A hyphen at a line's end joins what it parts, as in the source: "pela-" above "yanan" reads "pela-yanan". What stands
    in drawings and in pages taken over from other files (form XObjects) is no text of the document and left out.

    Raises:
        pypdfium2.PdfiumError: not a PDF, or damaged.
    """
    import pypdfium2

    forms = _FORM in pdf_path.read_bytes()
    document = pypdfium2.PdfDocument(pdf_path)
    try:
        return [_page_text(document, index, forms=forms).split() for index in range(len(document))]
    finally:
        document.close()


def _page_text(document: object, index: int, *, forms: bool) -> str:
    page = document[index]  # type: ignore[index]  # pypdfium2 ships no types
    if forms:
        _remove_forms(page)
    text_page = page.get_textpage()
    text: str = text_page.get_text_range()
    text_page.close()
    page.close()
    return text.replace(_LINE_END_HYPHEN, "-")


def _remove_forms(page: object) -> None:
    """Take form XObjects off a page in memory. PDFium's plain functions: a report has fifty thousand page objects."""
    import pypdfium2.raw as raw

    for place in reversed(range(raw.FPDFPage_CountObjects(page))):
        item = raw.FPDFPage_GetObject(page, place)
        if raw.FPDFPageObj_GetType(item) == raw.FPDF_PAGEOBJ_FORM:
            raw.FPDFPage_RemoveObject(page, item)
            raw.FPDFPageObj_Destroy(item)
