"""WordprocessingML → box tree: any .docx, with styles, numbering, tables, fields and sections resolved.

:func:`read` is the way in. The steps, each a module: the zip (``package``), theme and styles (``theme``, ``styles`` on
``props``), lists (``numbering``), then the body block by block (``sections``, ``story``, ``tables``) and inside each
paragraph run by run (``inline``, ``fields``, ``drawing``, ``omml``), at last ``notes`` and ``settings``. How paragraphs
are numbered stands in ``order``.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from ..box import Document
from .context import Context
from .errors import ReadError
from .names import w
from .notes import Notes
from .numbering import Numbering
from .order import body_paragraphs, paragraph_text
from .package import Package, Relationship
from .sections import SectionReader
from .settings import read_fonts, read_properties, read_settings
from .styles import Styles
from .theme import read_theme

__all__ = ["Package", "ReadError", "Relationship", "body_paragraphs", "paragraph_text", "read"]


def read(source: Path | bytes | BinaryIO | Package) -> Document:
    """Read a .docx into a box tree.

    Raises :class:`ReadError` where the source is no .docx, is locked, damaged or too large, lacks a part, or declares
    a DTD.
    What the tree can't carry stands in ``Document.warnings``.
    """
    package = source if isinstance(source, Package) else Package.open(source)
    main = package.related("", "officeDocument")
    if main is None:
        main = "word/document.xml"
        if main not in package:
            raise ReadError("LK806", "berkas tidak memuat bagian utama dokumen Word", "periksa apakah ini berkas .docx")
    root = package.xml(main)
    if root.tag != w("document"):
        raise ReadError("LK801", "berkas bukan dokumen Word (.docx)", "lembar kerja dan salindia tidak dapat dibaca")
    body = root.find(w("body"))
    if body is None:
        raise ReadError("LK806", "dokumen tidak memuat naskah (w:body)")

    def part(kind: str) -> etree._Element | None:
        name = package.related(main, kind)
        return package.xml(name) if name is not None else None

    styles = Styles(part("styles"), read_theme(part("theme")))
    context = Context(package, styles, Numbering(part("numbering"), styles))
    notes = Notes(context, main)
    notes.number(body, part("settings"))
    reader = SectionReader(context, main)
    sections = reader.dress(reader.read(body))
    footnotes = notes.footnotes()
    endnotes = notes.endnotes()
    if endnotes:
        sections[-1] = replace(sections[-1], content=(*sections[-1].content, *endnotes))
    settings = read_settings(package, main)
    return Document(
        sections=tuple(sections),
        media=context.media,
        footnotes=footnotes,
        default_tab=settings.default_tab,
        compat=settings.compat,
        even_odd_headers=settings.even_odd_headers,
        mirror_margins=settings.mirror_margins,
        no_html_autospacing=settings.no_html_autospacing,
        no_expand_shift_return=settings.no_expand_shift_return,
        properties=read_properties(package, styles.language),
        embedded_fonts=read_fonts(context, main),
        source_text=context.source_text(),
        warnings=tuple(context.warnings),
    )
