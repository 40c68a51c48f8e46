"""All findings of a run at hand, for the rules that say which of them follow from which (``ikutan``)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

Pasangan = tuple[Diagnostic, Diagnostic]
"""A follower and its root."""


class Temuan:
    """All findings, by code, by subject, by place."""

    def __init__(self, semua: Sequence[Diagnostic]) -> None:
        self._kode: dict[str, list[Diagnostic]] = defaultdict(list)
        self._subjek: dict[str, list[Diagnostic]] = defaultdict(list)
        self._letak: dict[tuple[str, str, int, int], Diagnostic] = {}
        for d in semua:
            self._kode[d.code].append(d)
            self._letak.setdefault((d.code, d.file, d.line, d.column), d)
            if d.subject:
                self._subjek[d.subject].append(d)

    def kode(self, *kode: str) -> list[Diagnostic]:
        """The findings of these codes."""
        return [d for k in kode for d in self._kode.get(k, ())]

    def tentang(self, subjek: str, *kode: str) -> list[Diagnostic]:
        """The findings of these codes that speak of ``subjek``."""
        return [d for d in self._subjek.get(subjek, ()) if d.code in kode]

    def di(self, kode: str, letak: Letak | None) -> Diagnostic | None:
        """The finding of a code at a place."""
        return self._letak.get((kode, letak.berkas, letak.baris, letak.kolom)) if letak is not None else None


AturanIkutan = Callable[[Isi, Temuan], Iterable[Pasangan]]
"""Pairs among all findings."""
