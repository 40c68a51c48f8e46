"""A worksheet for the working paper's formulas."""

from __future__ import annotations

from typing import Any  # XlsxWriter ships no types

from xlsxwriter.worksheet import Worksheet


class Lembar(Worksheet):  # type: ignore[misc]  # untyped base
    """Takes formulas as they are. XlsxWriter searches each one for some thirty newer functions, which ours never use; that
    is a third of the time that the workbook takes. Should a later version name this otherwise, it searches again."""

    def _prepare_formula(self, formula: str, _expand: Any = False) -> str:
        return formula.removeprefix("=")
