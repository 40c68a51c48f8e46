"""Anchored pictures: where they stand (wp:anchor; ECMA-376 Part 1, 20.4.2.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import box, page

if TYPE_CHECKING:
    from .draw import Frame


def place_float(
    frame: Frame, item: box.Anchored, x: float, width: float, paragraph_y: float, line_y: float, source: int, tag: int
) -> None:
    """Put an anchored picture on the sheet. ``x``/``width`` are the column's, ``paragraph_y``/``line_y`` the tops of
    the anchor's paragraph and line."""
    from .draw import figure_tag

    section = frame.sheet.section
    picture = item.picture
    left = _horizontal(item, section, x, width)
    top = _vertical(item, section, paragraph_y, line_y)
    placed = page.PictureItem(
        left,
        top,
        picture.width,
        picture.height,
        picture,
        figure_tag(frame, picture, tag),
        item.behind,
        source,
    )
    if item.behind:
        frame.sheet.under.append(placed)
    else:
        frame.items.append(placed)


def _horizontal(item: box.Anchored, section: box.Section, x: float, width: float) -> float:
    start, extent = x, width
    left_margin = section.margin_left + section.gutter
    if item.h_from == "page":
        start, extent = 0, section.width
    elif item.h_from == "margin":
        start, extent = left_margin, section.width - left_margin - section.margin_right
    elif item.h_from in ("leftMargin", "insideMargin"):
        start, extent = 0, left_margin
    elif item.h_from in ("rightMargin", "outsideMargin"):
        start, extent = section.width - section.margin_right, section.margin_right
    if item.h_align in ("left", "inside"):
        return start
    if item.h_align == "center":
        return start + (extent - item.picture.width) / 2
    if item.h_align in ("right", "outside"):
        return start + extent - item.picture.width
    return start + item.h_offset


def _vertical(item: box.Anchored, section: box.Section, paragraph_y: float, line_y: float) -> float:
    start, extent = paragraph_y, 0.0
    top, bottom = abs(section.margin_top), abs(section.margin_bottom)
    if item.v_from == "page":
        start, extent = 0, section.height
    elif item.v_from == "margin":
        start, extent = top, section.height - top - bottom
    elif item.v_from in ("topMargin", "insideMargin"):
        start, extent = 0, top
    elif item.v_from in ("bottomMargin", "outsideMargin"):
        start, extent = section.height - bottom, bottom
    elif item.v_from == "line":
        start = line_y
    if item.v_align in ("top", "inside"):
        return start
    if item.v_align == "center":
        return start + (extent - item.picture.height) / 2
    if item.v_align in ("bottom", "outside"):
        return start + extent - item.picture.height
    return start + item.v_offset
