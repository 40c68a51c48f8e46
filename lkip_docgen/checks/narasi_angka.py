"""Numbers in the narrative, matched with the figures that the metrics know."""

from __future__ import annotations
