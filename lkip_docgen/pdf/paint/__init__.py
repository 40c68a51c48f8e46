"""Pages → PDF, drawn on reportlab's canvas. ``paint`` is the one entry."""

from __future__ import annotations

from .painter import paint

__all__ = ["paint"]
