"""Tab stops (layout-facts §5): which stop a tab goes to and how wide it becomes."""

from __future__ import annotations

from typing import Literal

from .. import box
from .measure import SIXTHS

Kind = Literal["left", "center", "right", "decimal"]


class TabPlace:
    """A tab on a line, in sixths of a twip: from ``at`` towards ``stop``. ``limit`` is how far text after it may reach
    where the stop lies beyond the right edge, else 0."""

    __slots__ = ("at", "kind", "leader", "limit", "stop", "width", "wraps")

    def __init__(self, at: int, stop: int, kind: Kind, leader: str | None, limit: int, wraps: bool) -> None:
        self.at, self.stop, self.kind, self.leader = at, stop, kind, leader
        self.limit, self.wraps = limit, wraps
        self.width = stop - at if kind == "left" else 0

    def start(self, text: int) -> int:
        """Where text of this width begins after the tab."""
        if self.kind == "left":
            return self.stop
        wanted = self.stop - (text // 12 * SIXTHS if self.kind == "center" else text)
        return max(self.at, wanted)

    def end(self, text: int) -> int:
        """Where text of this width ends."""
        return self.start(text) + text

    def settle(self, text: int) -> None:
        """Fix the tab's width, in whole twips, for the text after it (up to the point for a decimal tab)."""
        self.width = self.start((text + 3) // SIXTHS * SIXTHS) - self.at


class Ruler:
    """A paragraph's stops. Positions are twips from the column's left edge, not from the indent."""

    __slots__ = ("_default", "_margin", "_stops")

    def __init__(self, stops: tuple[box.TabStop, ...], hanging_left: int | None, default: int, margin: int) -> None:
        found = {stop.position: stop for stop in stops}
        if hanging_left is not None and hanging_left not in found:
            found[hanging_left] = box.TabStop(hanging_left)
        self._stops = [found[position] for position in sorted(found)]
        self._default = max(default, 1)
        self._margin = margin

    def next(self, at: int, right: int) -> TabPlace:
        """The stop for a tab that begins at ``at`` (sixths) on a line that ends at ``right`` (twips)."""
        edge = right * SIXTHS
        for stop in self._stops:
            position = stop.position * SIXTHS
            if position > at:
                if position <= edge:
                    return TabPlace(at, position, stop.kind, stop.leader, 0, False)
                if stop.kind == "left" and stop.position > self._margin:
                    return TabPlace(at, position, "left", stop.leader, 0, True)
                return TabPlace(at, position, stop.kind, stop.leader, position if stop.kind != "left" else edge, False)
        step = self._default * SIXTHS
        position = (at // step + 1) * step
        return TabPlace(at, position, "left", None, 0, position > edge)
