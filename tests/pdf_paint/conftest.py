"""Small layouts for the painter's tests."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from lkip_docgen import fonts
from lkip_docgen.pdf.box import CharStyle
from lkip_docgen.pdf.page import Item, Layout, Page, TextItem, Warning
from lkip_docgen.pdf.paint import paint
from lkip_docgen.pdf.readback import words

MOMENT = datetime(2024, 1, 31, 8, 0, tzinfo=UTC)


def text_item(text: str, *, x: float = 1440, y: float = 1640, family: str = "Arial", **more: Any) -> TextItem:
    """Text at 11 pt as wide as its glyphs."""
    chosen = fonts.face(family)
    width = sum(chosen.advances.get(ord(c), 0) for c in text) * 220 / chosen.upm
    given: dict[str, Any] = {"style": CharStyle(family), "size": 220.0, "face": chosen.key, "width": width, **more}
    return TextItem(x, y, text, **given)


def page(*items: Item, number: int = 1, label: str | None = None, **more: Any) -> Page:
    return Page(11906, 16838, 0, number, str(number) if label is None else label, items, **more)


class Painted:
    """What came of one painting: the file, its warnings, its words, its objects."""

    def __init__(self, path: Path, warnings: tuple[Warning, ...]) -> None:
        self.path = path
        self.warnings = warnings

    @property
    def data(self) -> bytes:
        return self.path.read_bytes()

    def words(self) -> list[list[str]]:
        return words(self.path)

    def open(self) -> pikepdf.Pdf:
        return pikepdf.open(io.BytesIO(self.data))


@pytest.fixture
def painted(tmp_path: Path) -> Callable[[Layout], Painted]:
    def build(layout: Layout) -> Painted:
        path = tmp_path / "keluaran.pdf"
        return Painted(path, paint(layout, path, invariant_date=MOMENT))

    return build
