"""The text of a PDF as a reader would copy it, for the check that no word was lost on the way."""

from __future__ import annotations

from pathlib import Path

_LINE_END_HYPHEN = "\ufffe"
"""What PDFium gives for a hyphen, hard or soft, that ends a line before a letter (and drops the line break)."""


def words(pdf_path: Path) -> list[list[str]]:
    """The words of each page, in the order of its content, split at white space.

    A hyphen at a line's end joins what it parts, as in the source: "pela-" above "yanan" reads "pela-yanan".

    Raises:
        pypdfium2.PdfiumError: not a PDF, or damaged.
    """
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf_path)
    try:
        return [_page_text(document, index).split() for index in range(len(document))]
    finally:
        document.close()


def _page_text(document: object, index: int) -> str:
    page = document[index]  # type: ignore[index]  # pypdfium2 ships no types
    text_page = page.get_textpage()
    text: str = text_page.get_text_range()
    text_page.close()
    page.close()
    return text.replace(_LINE_END_HYPHEN, "-")
