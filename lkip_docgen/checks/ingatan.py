"""What several rules read of a report, made once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from lkip_docgen.content.model.isi import Isi
from lkip_docgen.metrics import Laporan

T = TypeVar("T")


def sekali(fungsi: Callable[[Isi, Laporan], T]) -> Callable[[Isi, Laporan], T]:
    """A function of a report that is worked out at its first call for it; the report keeps the result, and another content
    beside the same report is another call."""

    @wraps(fungsi)
    def ingat(isi: Isi, laporan: Laporan) -> T:
        # With the content's id goes the content itself, so that the id can't be another's.
        return laporan.ingat((fungsi, id(isi)), lambda: (isi, fungsi(isi, laporan)))[1]

    return ingat
