"""Page numbers into the lines that wait for them, once all pages stand.

Only the waiting lines are set again, at their place and without new breaking: a number right-aligned at a tab moves,
the rest of the page doesn't.
"""

from __future__ import annotations

from dataclasses import replace

from .. import box
from .context import Context, Pending
from .draw import draw_pieces
from .numbers import label_of
from .setting import set_line, widen
from .sheet import Sheet


def resolve(context: Context, sheets: list[Sheet]) -> dict[int, str]:
    """Fill the fields in; what each PAGEREF of the body (by its place in document order) prints, where resolved."""
    pages_of_section: dict[int, int] = {}
    for sheet in sheets:
        pages_of_section[sheet.section_index] = pages_of_section.get(sheet.section_index, 0) + 1
    # From the last to the first: new items may be more or fewer, and those before stay where they are.
    for pending in reversed(context.pending):
        if _fill(context, pending, sheets, pages_of_section):
            stretch = not context.document.no_expand_shift_return
            pieces = set_line(pending.line, pending.paragraph.align, stretch_breaks=stretch)
            made = pending.frame.inside([])
            draw_pieces(made, pieces, pending.x, pending.baseline, pending.source, pending.tags, links=False)
            pending.frame.items[pending.first : pending.last] = made.items
    for outer, clip, inner in context.clips:
        at = next(index for index, item in enumerate(outer) if item is clip)
        outer[at] = replace(clip, items=tuple(inner))
    out: dict[int, str] = {}
    if context.resolve_pageref:
        for index, item in enumerate(context.references):
            out[index] = _target(context, item, sheets)
    return out


def _fill(context: Context, pending: Pending, sheets: list[Sheet], of_section: dict[int, int]) -> bool:
    changed = False
    sheet = pending.frame.sheet
    for portion in pending.line.portions:
        item = portion.run.field
        if item is None:
            continue
        section = sheet.section
        if item.kind == "PAGE":
            text = label_of(sheet.number, item.number_format or section.page_format)
        elif item.kind == "NUMPAGES":
            text = label_of(len(sheets), item.number_format or "decimal")
        elif item.kind == "SECTIONPAGES":
            text = label_of(of_section[sheet.section_index], item.number_format or "decimal")
        elif context.resolve_pageref:
            text = _target(context, item, sheets) or item.cached
        else:
            continue
        # A line of a header stands on many pages: what it said on the last one counts for nothing.
        widen(portion, text)
        changed = True
    return changed


def _target(context: Context, item: box.PageField, sheets: list[Sheet]) -> str:
    place = context.anchors.get(item.argument)
    if place is None:
        return ""
    sheet = sheets[place[0]]
    return label_of(sheet.number, item.number_format or sheet.section.page_format)
