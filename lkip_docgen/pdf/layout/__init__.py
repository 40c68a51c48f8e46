"""Box tree → pages of positioned items, broken where LibreOffice Writer 7.4 breaks them.

In the order of the flow: ``inline`` (runs), ``breaks`` and ``lines`` (line breaking), ``setting`` (a line's pieces),
``paragraph``, ``stack`` and ``table`` (blocks set to a width, planned part by part), ``flow`` (pages), ``draw``
(items), ``fields`` (page numbers, at the end).
"""

from __future__ import annotations

from dataclasses import replace

from .. import box, page
from .context import Context
from .fields import resolve
from .flow import Flow
from .shift import shifted
from .tags import Tagger

__all__ = ["layout"]


def layout(document: box.Document, *, resolve_pageref: bool = False) -> page.Layout:
    """Set a document on pages.

    ``resolve_pageref`` prints the labels of the pages where bookmarks really stand in PAGEREF fields, and reports them
    in ``Layout.page_fields``; without it these fields print what the file has cached.
    """
    tagger = Tagger()
    context = Context(document, tagger, resolve_pageref=resolve_pageref)
    if resolve_pageref:
        context.number_references()
    flow = Flow(context)
    flow.run()
    sheets = flow.pages.sheets
    page_fields = resolve(context, sheets)
    anchors = context.anchors
    outline = context.outline
    for sheet in sheets:
        if sheet.shift:
            sheet.items = [shifted(item, sheet.shift) for item in sheet.items]
            sheet.links = [replace(link, y=link.y + sheet.shift) for link in sheet.links]
            anchors = {n: (i, y + sheet.shift) if i == sheet.index else (i, y) for n, (i, y) in anchors.items()}
            outline = [replace(b, y=b.y + sheet.shift) if b.page == sheet.index else b for b in outline]
    return page.Layout(
        pages=tuple([sheet.finish() for sheet in sheets]),
        nodes=tuple(tagger.nodes),
        outline=tuple(outline),
        anchors=anchors,
        paragraph_pages=context.paragraph_pages,
        page_fields=page_fields,
        warnings=tuple(context.warnings),
        properties=document.properties,
        media=document.media,
    )
