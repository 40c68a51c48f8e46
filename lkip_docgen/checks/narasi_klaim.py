"""What the narrative claims beside a figure: predicates, movement, targets reached, years and periods."""

from __future__ import annotations
