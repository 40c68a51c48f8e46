"""What the narrative refers to: regulations, offices, and the numbering of its lists."""

from __future__ import annotations
