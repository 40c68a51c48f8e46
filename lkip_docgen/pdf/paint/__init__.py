"""Pages → PDF, drawn on reportlab's canvas. ``paint`` is the one entry."""

from __future__ import annotations

from .original import Original
from .painter import paint

__all__ = ["Original", "paint"]
