"""Wordings of the narrative: standard spelling, placeholders left behind, paragraphs of last year."""

from __future__ import annotations
