"""How a source place is written: the file from the content folder on, whatever folder that was on this machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lkip_docgen.content.model.dasar import Letak

Sumber = Callable[[Letak], str]


def sumber_dari(akar: Path) -> Sumber:
    """A writer of places below the content folder ``akar``: "content/2030/kinerja.yaml:14"."""
    awal = f"{akar.as_posix().rstrip('/')}/"

    def tulis(letak: Letak) -> str:
        return f"content/{letak.berkas.removeprefix(awal)}:{letak.baris}"

    return tulis
