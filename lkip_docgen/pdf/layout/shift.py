"""Items moved down, for sections whose text is centred or at the foot of its page."""

from __future__ import annotations

from dataclasses import replace

from .. import page


def shifted(item: page.Item, by: float) -> page.Item:
    """The item ``by`` twips lower. What a turned clip holds is relative to it already."""
    if isinstance(item, page.TextItem):
        return replace(item, baseline=item.baseline + by)
    if isinstance(item, page.RuleItem):
        return replace(item, y0=item.y0 + by, y1=item.y1 + by)
    if isinstance(item, page.ClipItem) and not item.rotate:
        return replace(item, y=item.y + by, items=tuple(shifted(one, by) for one in item.items))
    return replace(item, y=item.y + by)
